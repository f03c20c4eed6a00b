"""One thread for each way to wait, and none of them ever goes on."""

import threading as t
from queue import PriorityQueue, Queue
from threading import Barrier, Condition, Event, Lock, RLock, Semaphore, Thread
from time import sleep

held, held_often, full = Lock(), RLock(), Queue(maxsize=1)
held.acquire()
held_often.acquire()
full.put("the first")


def enter(lock):
    with lock:
        print("never")


def wait(condition):
    with condition:
        condition.wait()


class Sleeper(Thread):
    def run(self):
        sleep(10_000)


threads = [
    Thread(name="lock", target=held.acquire),
    Thread(name="lock with", target=enter, args=(held,)),
    Thread(name="lock timeout", target=held.acquire, args=(True, 10_000)),
    Thread(name="rlock", target=held_often.acquire),
    Thread(name="rlock with", target=enter, args=(held_often,)),
    Thread(name="condition", target=wait, args=(Condition(),)),
    Thread(name="condition of a lock", target=wait, args=(Condition(Lock()),)),
    Thread(name="event", target=Event().wait),
    Thread(name="semaphore", target=t.Semaphore(0).acquire),
    Thread(name="semaphore with", target=enter, args=(Semaphore(0),)),
    Thread(name="barrier", target=Barrier(2).wait),
    Thread(name="get", target=PriorityQueue().get),
    Thread(name="put", target=full.put, args=("the second",)),
    t.Timer(10_000, print),
    Sleeper(name="sleeper"),
]
threads[-2].name = "timer"
threads.append(Thread(name="join", target=threads[0].join))
for thread in threads:
    thread.start()
threads[-1].join()
