"""What locks and their kin do and say, told or not: the output is to be the same."""

import copy
import queue
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor


def says(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


lock, again = threading.Lock(), threading.RLock()
for each in (lock, again):
    says(each.release)
    says(each.acquire)
    says(each.acquire, False)
    says(each.acquire, False, 1)
    says(each.acquire, blocking=False)
    says(each.release)
print(lock.locked(), repr(lock).split(" at ")[0])

# A condition gives up a lock that is taken twice, and takes it twice again.
condition, log = threading.Condition(again), []


def notify():
    with condition:
        log.append("notified")
        condition.notify()


with again, condition:
    threading.Thread(target=notify).start()
    print(condition.wait(), log, condition.wait_for(lambda: True))
    says(condition.wait, 0.001)
says(condition.notify)

bounded, barrier, event = threading.BoundedSemaphore(1), threading.Barrier(1), threading.Event()
says(bounded.release)
says(barrier.wait)
barrier.abort()
says(barrier.wait)
says(event.wait, 0.001)
says(threading.current_thread().join)
says(threading.Thread().join)
says(time.sleep, -1)
says(copy.copy, [1])

small = queue.Queue(1)
small.put(1)
says(small.put, 2, timeout=0.001)
says(small.get)
says(small.get_nowait)
with ThreadPoolExecutor(2) as pool:
    print(list(pool.map(str.upper, "abc")))
timer = threading.Timer(0.001, print, ["timer"])
timer.start()
timer.join()
print(timer.is_alive(), threading.active_count(), file=sys.stderr)
