"""Uses what could wait, and never has to."""

from queue import Queue
from threading import Condition, Event, Lock, RLock, Semaphore, Thread, current_thread

queue, event, lock, again = Queue(maxsize=1), Event(), Lock(), RLock()
condition = Condition()
for _ in range(100):
    queue.put(1)
    queue.get()
    event.set()
    event.wait()
    with lock, again, again, Semaphore(1), condition:
        condition.notify_all()
    lock.acquire(False)
    lock.acquire(False)
    lock.acquire(timeout=0)
    lock.release()
print(Thread().is_alive(), current_thread().name)
