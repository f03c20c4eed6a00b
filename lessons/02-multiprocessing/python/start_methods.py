"""A process that goes on where its parent is, and one that begins anew."""

import multiprocessing
from threading import Event, Lock, Thread
from time import perf_counter

lock = Lock()


# ANCHOR: code
def work(pipe, task):
    pipe.send(f"knows of {task}")


def first_word(method, task):
    context = multiprocessing.get_context(method)
    ours, theirs = context.Pipe()
    child = context.Process(target=work, args=(theirs, task))
    child.name = method
    began = perf_counter()
    child.start()
    word = ours.recv()
    took = perf_counter() - began
    child.join()
    return word, took * 1000


def want_the_lock(pipe):
    # In earnest one would wait without a time-out: for ever.
    pipe.send(lock.acquire(timeout=0.3))


def fork_under_a_lock():
    held, done = Event(), Event()

    def hold():
        with lock:
            held.set()
            done.wait()

    clerk = Thread(target=hold, name="clerk")
    clerk.start()
    held.wait()
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe()
    child = context.Process(target=want_the_lock, args=(theirs,))
    child.start()
    got_it = ours.recv()
    done.set()
    child.join()
    clerk.join()
    return got_it
# ANCHOR_END: code


if __name__ == "__main__":
    for method in ("fork", "spawn", "forkserver"):
        word, took = first_word(method, "prime numbers")
        print(f"{method} {word}, after {took:.1f} ms")
    print(f"The child got the lock: {fork_under_a_lock()}")
