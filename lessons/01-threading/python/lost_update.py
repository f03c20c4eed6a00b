"""Four threads add to one counter: without a lock, then with one."""

from contextlib import nullcontext
from threading import Barrier, Lock, Thread

THREADS, ROUNDS, TRIES = 4, 100_000, 20


# ANCHOR: code
def plus_one(number):
    return number + 1


def count(guard):
    counted, start = 0, Barrier(THREADS)

    def add():
        nonlocal counted
        start.wait()
        for _ in range(ROUNDS):
            with guard:
                seen = counted
                counted = plus_one(seen)

    names = [f"adder {n}" for n in range(1, THREADS + 1)]
    threads = [Thread(target=add, name=name) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return counted
# ANCHOR_END: code


def report(guard, words):
    expected, counted = THREADS * ROUNDS, count(guard)
    lost = expected - counted
    print(f"{words}: expected {expected}, counted {counted}, lost {lost}")
    return lost


if __name__ == "__main__":
    # A try loses nothing if no thread is interrupted at the wrong moment.
    for number in range(1, TRIES + 1):
        if report(nullcontext(), f"no lock, try {number} of {TRIES}"):
            break
    report(Lock(), "a lock")
