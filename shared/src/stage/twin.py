"""Runs a Python program and tells what its threads do: python3 -c "$(cat twin.py)" FILE

Descriptor 0 is the lifeline, a pipe whose other end the starter holds: when that closes,
because the starter is gone, the program ends as well. 1 is the output, and takes stderr,
too. 2 is the trace: one JSON object a line, in the words of trace/event.rs.

The program notices nothing: `threading` and `time` tell it. Each thread is a lane, and
a wait is told only where the thread does have to wait. What waits in C alone, as
`SimpleQueue` and sockets do, is not told: such a thread looks as if it were running.
"""

import sys

# Before all else, and in words that Python 2.7 can parse: no f-strings in this file.
if sys.version_info < (3, 8):
    sys.exit(64)

import _thread
import contextlib
import fcntl
import functools
import itertools
import json
import os
import runpy
import signal
import threading
import time

# Out of the way of a program that opens and closes descriptors of its own.
high = min(500, max(10, os.sysconf("SC_OPEN_MAX") // 2))
lifeline, trace = [fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, high) for fd in (0, 2)]
with open(os.devnull) as nothing:
    os.dup2(nothing.fileno(), 0)
os.dup2(1, 2)
for stream in (sys.stdout, sys.stderr):  # Whole lines, even with PYTHONUNBUFFERED.
    stream.reconfigure(line_buffering=True, write_through=False)

program = sys.argv[1]
ids = itertools.count(1)
here = threading.local()  # `here.lane` is the lane of the thread that asks.


def end_with_the_starter():
    while os.read(lifeline, 512):
        pass
    if os.getpgrp() == os.getpid():  # Then what the program started ends, too.
        os.killpg(0, signal.SIGKILL)
    os._exit(137)


def tell(do, **what):
    now = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
    event = dict(at=now, pid=os.getpid(), do=do, **what)
    line = json.dumps(event, ensure_ascii=False) + "\n"
    with contextlib.suppress(OSError):  # Nobody reads? No affair of the program's.
        os.write(trace, line.encode("utf-8", "replace"))


def span(kind, label, call, *args):
    id, outer = next(ids), getattr(here, "lane", None)
    if kind == "work":
        here.lane = id
    elif outer is None:  # No thread of `threading`'s, or the main one on its way out.
        return call(*args)
    # A character takes at most 6 bytes: 60 of them leave the line shorter than 512.
    tell("open", id=id, lane=here.lane, label=label[:60], kind=kind)
    tell("enter", id=id)
    try:
        return call(*args)
    finally:
        tell("exit", id=id)
        tell("close", id=id)
        here.lane = outer


def awaited(frame):
    """What a lock is waited for, by the methods that led there: an event, a queue."""
    label = "lock"
    while frame and frame.f_globals.get("__name__") in ("threading", "queue"):
        owner = frame.f_locals.get("self")
        if isinstance(owner, threading.Thread):
            starts = frame.f_code.co_name == "start"  # It returns when the thread runs.
            return "start of " + owner.name if starts else label
        label = type(owner).__mro__[-2].__name__.lower()  # A PriorityQueue is a queue.
        frame = frame.f_back
    return label


class Lock:
    """Tells when it has to wait. Conditions are made of locks, and events, barriers and
    queues of conditions: in the end, every wait of theirs is one for a lock."""

    make = _thread.allocate_lock

    def __init__(self):
        lock = self.make()
        self._acquire = lock.acquire
        for name in ("release", "locked", "_is_owned", "_release_save", "_at_fork_reinit"):
            if hasattr(lock, name):
                setattr(self, name, getattr(lock, name))

    def acquire(self, blocking=True, timeout=-1):
        if not blocking or timeout == 0:
            return self._acquire(blocking, timeout)
        if self._acquire(False):
            return True
        return span("wait", awaited(sys._getframe(1)), self._acquire, True, timeout)

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


def bootstrap(self, really=threading.Thread._bootstrap):
    span("work", self.name, really, self)


def join(self, timeout=None, really=threading.Thread.join):
    if not self.is_alive():
        return really(self, timeout)
    return span("wait", "thread " + self.name, really, self, timeout)


def excepthook(kind, error, frame):
    while frame and frame.tb_frame.f_code.co_filename != program:
        frame = frame.tb_next  # Not the frames that led to the program.
    sys.__excepthook__(kind, error.with_traceback(frame), frame)


threading.Lock, threading._allocate_lock, threading.RLock = Lock, Lock, RLock
threading.Thread._bootstrap, threading.Thread.join = bootstrap, join
time.sleep = functools.partial(span, "sleep", "sleep", time.sleep)
sys.excepthook, sys.argv = excepthook, [program]
sys.path[0] = os.path.dirname(os.path.abspath(program))
_thread.start_new_thread(end_with_the_starter, ())  # Unseen, and not waited for.
span("work", "main", runpy.run_path, program, None, "__main__")
