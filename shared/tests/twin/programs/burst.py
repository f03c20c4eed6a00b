"""Eight threads take one lock 200 times each, and let others run while they have it."""

import threading
import time

lock, ready = threading.Lock(), threading.Barrier(8)


def work(number):
    ready.wait()
    for turn in range(200):
        with lock:
            print("thread", number, "turn", turn, "of 200", "." * 40)
            time.sleep(0)


for number in range(8):
    threading.Thread(target=work, args=(number,), name="thread %d" % number).start()
