"""One process for each way to wait, and none of them ever goes on."""

import multiprocessing
import os
from multiprocessing.connection import wait
from threading import Thread
from time import sleep

fork = multiprocessing.get_context("fork")
held, value = fork.Lock(), fork.Value("i")
empty, never_sends = fork.Pipe(duplex=False)
never_receives, full = fork.Pipe(duplex=False)
held.acquire()
value.get_lock().acquire()
os.set_blocking(full.fileno(), False)
try:
    while True:
        full.send_bytes(bytes(4096))
except BlockingIOError:
    os.set_blocking(full.fileno(), True)


def enter(lock):
    with lock:
        print("never")


def wait_inside(condition):
    with condition:
        condition.wait()


def get_result():
    with fork.Pool(1) as pool:
        pool.map(sleep, [10_000])


def in_a_thread():
    thread = Thread(target=held.acquire, name="thread of a process")
    thread.start()
    thread.join()


processes = [
    fork.Process(name="lock", target=held.acquire),
    fork.Process(name="lock with", target=enter, args=(held,)),
    fork.Process(name="lock timeout", target=held.acquire, args=(True, 10_000)),
    fork.Process(name="value", target=enter, args=(value,)),
    fork.Process(name="semaphore", target=fork.Semaphore(0).acquire),
    fork.Process(name="condition", target=wait_inside, args=(fork.Condition(),)),
    fork.Process(name="event", target=fork.Event().wait),
    fork.Process(name="barrier", target=fork.Barrier(2).wait),
    fork.Process(name="get", target=fork.Queue().get),
    fork.Process(name="get simply", target=fork.SimpleQueue().get),
    fork.Process(name="receive", target=empty.recv),
    fork.Process(name="poll", target=empty.poll, args=(10_000,)),
    fork.Process(name="any of", target=wait, args=([empty],)),
    fork.Process(name="send", target=full.send, args=("one more",)),
    fork.Process(name="map", target=get_result),
    fork.Process(name="sleeper", target=sleep, args=(10_000,)),
    fork.Process(name="has a thread", target=in_a_thread),
]
for process in processes:
    process.start()
processes[0].join()
