"""Two processes that can't say that they end: one is killed, one leaves at once."""

import multiprocessing
import os
import time


def sleep(here):
    here.set()
    time.sleep(10_000)


fork = multiprocessing.get_context("fork")
here = fork.Event()
killed = fork.Process(name="killed", target=sleep, args=(here,))
leaves = fork.Process(name="leaves", target=os._exit, args=(3,))
for process in (killed, leaves):
    process.start()
here.wait()
killed.kill()
for process in (killed, leaves):
    process.join()
