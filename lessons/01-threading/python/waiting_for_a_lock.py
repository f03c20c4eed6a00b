"""The same work, done while a lock is held and before it is taken."""

from threading import Lock, Thread
from time import monotonic, sleep

WORKERS, SECONDS = 4, 0.1


# ANCHOR: code
def inside(lock, done):
    with lock:
        sleep(SECONDS)  # All the others wait for this.
        done.append("a piece of work")


def outside(lock, done):
    sleep(SECONDS)  # Nobody waits for this.
    with lock:
        done.append("a piece of work")


def milliseconds(work):
    lock, done, begin = Lock(), [], monotonic()
    names = [f"{work.__name__} {n}" for n in range(1, WORKERS + 1)]
    threads = [
        Thread(target=work, args=(lock, done), name=name)
        for name in names
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return 1000 * (monotonic() - begin)
# ANCHOR_END: code


if __name__ == "__main__":
    for work in (inside, outside):
        took = milliseconds(work)
        print(f"{WORKERS} sleep {work.__name__} the lock: {took:.0f} ms")
