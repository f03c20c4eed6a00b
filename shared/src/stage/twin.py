"""Runs a Python program and tells what its threads and processes do:

    cd twin; tracer=$(cat spans.py threads.py processes.py tasks.py)
    python3 -c "$(cat ../twin.py)" "$tracer" FILE

Descriptor 0 is the lifeline, a pipe whose other end the starter holds: when that closes,
because the starter is gone, the program ends as well. 1 is the output, and takes stderr,
too. 2 is the trace: one JSON object a line, in the words of trace/event.rs.

The program notices nothing: `threading`, `multiprocessing`, `asyncio` and `time` tell it. Each
thread, process and task of theirs is a lane, and a wait is told only where there is one. What
waits in C alone, as `queue.SimpleQueue` and sockets do, is not told: it looks as if it were
running. Nor is what a process does that the program forks by itself.
"""

import sys

# Before all else, and in words that Python 2.7 can parse: no f-strings in this file.
if sys.version_info < (3, 8):
    sys.exit(64)

import _thread
import fcntl
import os
import runpy
import signal
import warnings

# Out of the way of a program that opens and closes descriptors of its own.
high = min(500, max(10, os.sysconf("SC_OPEN_MAX") // 2))
lifeline, trace = [fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, high) for fd in (0, 2)]
with open(os.devnull) as nothing:
    os.dup2(nothing.fileno(), 0)
os.dup2(1, 2)

on_stage = os.environ.get("LESSON_ON_STAGE")
tracer, program = sys.argv[1:3]
exec(tracer)  # It brings `span`.


def others():
    """What the program started, even if it has left the process group: where there is a
    /proc, the environment tells. Also, whether there may be more: one that is just becoming
    another program has no place for one for a moment, like zombies and the kernel."""
    stage, found, more = b"LESSON_ON_STAGE=" + on_stage.encode(), [], False
    for pid in map(int, filter(str.isdigit, os.listdir("/proc"))):
        with contextlib.suppress(OSError), contextlib.ExitStack() as files:
            names = ["/proc/%d/%s" % (pid, name) for name in ("environ", "stat")]
            environ, stat = [files.enter_context(open(name, "rb")).read() for name in names]
            fields = stat.rpartition(b")")[2].split()
            state, flags, environ_end = fields[0], int(fields[6]), fields[48]
            if pid != os.getpid() and stage in environ.split(b"\0"):
                found.append(pid)
            elif not environ and environ_end == b"0":
                more = more or state != b"Z" and not flags & 0x200000
    return found, more


def end_with_the_starter():
    while os.read(lifeline, 512):
        pass
    for _ in range(500 if on_stage and os.path.isdir("/proc/self") else 0):
        found, more = others()
        for pid in found:
            with contextlib.suppress(OSError):
                os.kill(pid, signal.SIGKILL)
        if not found and not more:
            break
    if os.getpgrp() == os.getpid():  # Then what the program started ends, too.
        os.killpg(0, signal.SIGKILL)
    os._exit(137)


def excepthook(kind, error, frame):
    while frame and frame.tb_frame.f_code.co_filename != program:
        frame = frame.tb_next  # Not the frames that led to the program.
    sys.__excepthook__(kind, error.with_traceback(frame), frame)


class Alone:
    """A message: that of Python 3.12 to a program that forks although it has several threads,
    when the others are not its own."""

    @staticmethod
    def match(text):
        return "use of fork() may lead to deadlocks" in text and threading.active_count() == 1


warnings.filters.insert(0, ("ignore", Alone, DeprecationWarning, None, 0))
sys.excepthook, sys.argv = excepthook, [program]
sys.path[0] = os.path.dirname(os.path.abspath(program))
_thread.start_new_thread(end_with_the_starter, ())  # Unseen, and not waited for.
span("work", "main", runpy.run_path, program, None, "__main__")
