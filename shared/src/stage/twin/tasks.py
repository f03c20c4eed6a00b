# Part of the tracer: asyncio's tasks. Each is a lane: its steps are told, and what lies between
# two of them is a wait. The thread of the event loop has a lane as well, in which it waits for
# events. Tasks of other event loops than asyncio's own are not told.

import re
import weakref

created = weakref.WeakKeyDictionary()  # When, of those that have made no step yet.
lanes_of_tasks = weakref.WeakKeyDictionary()  # The others.


def lane_of(task):
    """Told at the first step, since a task may get its name only after it was created."""
    if task in created:
        lane = lanes_of_tasks[task] = next(ids)
        at, label = created.pop(task), called(task)[:60]
        tell("open", at=at, id=lane, lane=lane, label=label, kind="work")
    return lanes_of_tasks[task]


def called(task):
    """The name that the program gave it, or the function with its arguments: `worker 3`."""
    coroutine = task.get_coro()
    frame = getattr(coroutine, "cr_frame", None)
    if frame is None or not re.fullmatch(r"Task-\d+", task.get_name()):
        return task.get_name()
    short = [str(each) for each in frame.f_locals.values() if isinstance(each, (int, str))]
    return " ".join([coroutine.__name__, *short])


def step(task, call, *args):
    """Calls, and tells of it as a step of the task. What waits meanwhile waits in its lane."""
    lane, outer, process = lane_of(task), getattr(here, "lane", None), os.getpid()
    here.lane = lane
    tell("enter", id=lane)
    try:
        return call(*args)
    finally:
        if os.getpid() == process:  # Not in a child that was forked in this step.
            tell("exit", id=lane)
            here.lane = outer
            if task.done():
                close(task)


def close(task):
    """A lane that is entered several times is entered once more at its end, as by a future that
    is dropped: timeline/drops.rs passes the last time over."""
    lane = lanes_of_tasks.pop(task)
    for what in ("enter", "exit", "close"):
        tell(what, id=lane)


@in_module("asyncio.base_events")
def creation(module):
    def create_task(self, *args, really=module.BaseEventLoop.create_task, **named):
        task = really(self, *args, **named)
        if not hasattr(task, "get_coro"):  # A task factory may make what it likes.
            return task
        name = getattr(task.get_coro(), "__qualname__", "")
        # Not what `asyncio.run` does at its end; and since Python 3.12, one may be done at once.
        if not name.startswith("BaseEventLoop.shutdown_") and not task.done():
            created[task] = now()
        return task

    module.BaseEventLoop.create_task = create_task


@in_module("asyncio.events")
def steps(module):
    """The loop runs everything by handles. A step of a task is one of its own methods: in C its
    name is `task_wakeup` or missing, in Python it ends in `__step` or `__wakeup`."""

    def run(self, really=module.Handle._run):
        call = self._callback
        task, name = getattr(call, "__self__", None), getattr(call, "__name__", "__step")
        is_step = name.endswith(("_step", "_wakeup")) and hasattr(task, "get_coro")
        if is_step and (task in created or task in lanes_of_tasks):
            return step(task, really, self)
        return really(self)

    module.Handle._run = run


@in_module("asyncio.selector_events")
def events(module):
    def init(self, *args, really=module.BaseSelectorEventLoop.__init__, **named):
        really(self, *args, **named)
        select = self._selector.select

        def told(timeout=None):
            if timeout is not None and timeout <= 0:
                return select(timeout)
            return span("wait", "events", select, timeout)

        self._selector.select = told

    module.BaseSelectorEventLoop.__init__ = init


@in_module("concurrent.futures.thread")
def idle(module):
    """A pool's thread without work waits in a queue that C has made; this one is told."""

    def init(self, *args, really=module.ThreadPoolExecutor.__init__, **named):
        really(self, *args, **named)
        self._work_queue = module.queue._PySimpleQueue()

    module.ThreadPoolExecutor.__init__ = init
