# Part of the tracer: lanes, and the waits in them. `trace` is the pipe to tell them to.

import contextlib
import itertools
import json
import os
import sys
import threading
import time

for stream in (sys.stdout, sys.stderr):  # Whole lines, even with PYTHONUNBUFFERED.
    stream.reconfigure(line_buffering=True, write_through=False)

ids = itertools.count(1)
here = threading.local()  # `here.lane` is the lane of the thread that asks.
os.register_at_fork(after_in_child=lambda: here.__dict__.clear())  # It was the parent's.


def now():
    return time.clock_gettime_ns(time.CLOCK_MONOTONIC)


def tell(do, **what):
    event = {"at": now(), "pid": os.getpid(), "do": do, **what}
    line = json.dumps(event, ensure_ascii=False) + "\n"
    with contextlib.suppress(OSError):  # Nobody reads? No affair of the program's.
        os.write(trace, line.encode("utf-8", "replace"))


def span(kind, label, call, *args):
    """Calls, and tells from when to when. Work is a lane of its own, and what is not is
    told where there is a lane: not in a thread that `threading` did not start, nor in the
    main one on its way out, nor inside another wait."""
    id, outer, process = next(ids), getattr(here, "lane", None), os.getpid()
    if kind == "work":
        lane = here.lane = id
    elif outer is None:
        return call(*args)
    else:
        lane, here.lane = outer, None
    # A character takes at most 6 bytes: 60 of them leave the line shorter than 512.
    tell("open", id=id, lane=lane, label=label[:60], kind=kind)
    tell("enter", id=id)
    try:
        return call(*args)
    finally:
        if os.getpid() == process:  # A child that was forked inside comes here, too.
            tell("exit", id=id)
            tell("close", id=id)
            here.lane = outer


# Whose methods wait for something, and what that is called: by the end of the class's name.
WAITED_FOR = ("lock", "semaphore", "condition", "event", "barrier", "queue", "future", "result")
THEIR_MODULES = {"threading", "queue", "concurrent.futures._base"} | {
    "multiprocessing." + name for name in ("connection", "pool", "queues", "synchronize")
}


def word(owner):
    for kind in type(owner).__mro__:  # A PriorityQueue is a queue.
        for word in WAITED_FOR:
            if kind.__name__.lower().endswith(word):
                return word


def awaited(frame, label):
    """What is waited for, by the methods that led there: an event, a queue."""
    while frame and frame.f_globals.get("__name__") in THEIR_MODULES:
        owner = frame.f_locals.get("self")
        if isinstance(owner, threading.Thread):
            starts = frame.f_code.co_name == "start"  # It returns when the thread runs.
            return "start of " + owner.name if starts else label
        label = word(owner) or label
        frame = frame.f_back
    return label


