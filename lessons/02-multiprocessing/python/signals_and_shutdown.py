"""A signal that asks for the end, and workers that finish what they have."""

import os
import signal
from multiprocessing import Process, SimpleQueue
from time import sleep


# ANCHOR: code
def serve():
    asked = []  # The handler does little, though it might do more.
    signal.signal(signal.SIGTERM, lambda *_: asked.append(1))
    items, finished = SimpleQueue(), SimpleQueue()
    workers = [
        Process(target=work, args=(items, finished), name=name)
        for name in ("worker 1", "worker 2", "worker 3")
    ]
    for worker in workers:
        worker.start()
    given = done = 0
    while not asked:
        while given < done + 6:
            items.put(given)
            given += 1
        finished.get()
        done += 1
        if done == 5:
            os.kill(os.getpid(), signal.SIGTERM)
    for _ in workers:
        items.put(None)  # A queue has no end: a word for each.
    while done < given:
        finished.get()
        done += 1
    for worker in workers:
        worker.join()
    return given, done


def work(items, finished):
    while (item := items.get()) is not None:
        sleep(0.004)
        finished.put(item)
# ANCHOR_END: code


if __name__ == "__main__":
    print("SIGTERM: {} items given out, {} finished".format(*serve()))
