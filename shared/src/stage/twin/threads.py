# Part of the tracer: what threads wait for.

import _thread


class Lock:
    """Tells when it has to wait. Conditions are made of locks, and events, barriers and
    queues of conditions: in the end, every wait of theirs is one for a lock."""

    make = _thread.allocate_lock
    others = "release locked _is_owned _release_save _recursion_count _at_fork_reinit"

    def __init__(self):
        lock = self.make()
        self._acquire = lock.acquire
        for name in self.others.split():
            if hasattr(lock, name):
                setattr(self, name, getattr(lock, name))

    def acquire(self, blocking=True, timeout=-1):
        if not blocking or timeout == 0:
            return self._acquire(blocking, timeout)
        if self._acquire(False):
            return True
        return span("wait", awaited(sys._getframe(1), "lock"), self._acquire, True, timeout)

    __enter__ = acquire

    def __exit__(self, *error):
        self.release()

    def __repr__(self):
        return repr(self._acquire.__self__)


class RLock(Lock):
    make = _thread.RLock

    def _acquire_restore(self, saved):  # A condition takes its lock again.
        for _ in range(saved[0]):
            self.acquire()


# Threads that the library needs for itself: a pool's, those that feed a queue, and one by which
# asyncio ends.
UNSEEN = ("asyncio.base_events", "multiprocessing.pool", "multiprocessing.queues",
          "multiprocessing.managers", "multiprocessing.resource_sharer",
          "concurrent.futures.process")


def bootstrap(self, really=threading.Thread._bootstrap):
    what = self._target if type(self) is threading.Thread else type(self)
    if getattr(what, "__module__", None) in UNSEEN:
        return really(self)
    span("work", self.name, really, self)


def join(self, timeout=None, really=threading.Thread.join):
    if not self.is_alive():
        return really(self, timeout)
    return span("wait", "thread " + self.name, really, self, timeout)


def sleep(*seconds, really=time.sleep):
    return span("sleep", "sleep", really, *seconds)


sleep.__module__ = "time"  # Where a process finds it that is told to call it.
threading.Lock, threading._allocate_lock, threading.RLock = Lock, Lock, RLock
threading.Thread._bootstrap, threading.Thread.join = bootstrap, join
time.sleep = sleep

