# Part of the tracer: what processes wait for. A program that imports none of these modules
# pays nothing for it.

import functools
import importlib.machinery

changes = {}  # What is changed in a module once it is imported, by the module's name.


def in_module(*names):
    def keep(change):
        changes.update(dict.fromkeys(names, change))

    return keep


class Finder:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name not in changes:
            return None
        spec = importlib.machinery.PathFinder.find_spec(name, path)
        really = spec.loader.exec_module

        def exec_module(module):
            really(module)
            changes[name](module)

        spec.loader.exec_module = exec_module
        return spec


sys.meta_path.insert(0, Finder)


@in_module("multiprocessing.process")
def lanes(module):
    def bootstrap(self, *args, really=module.BaseProcess._bootstrap, **named):
        return span("work", self.name, functools.partial(really, self, *args, **named))

    def join(self, timeout=None, really=module.BaseProcess.join):
        is_child = self._popen is not None and self._parent_pid == os.getpid()
        if timeout == 0 or not is_child or self._popen.poll() is not None:
            return really(self, timeout)
        return span("wait", "process " + self.name, really, self, timeout)

    module.BaseProcess._bootstrap, module.BaseProcess.join = bootstrap, join


@in_module("multiprocessing.popen_fork", "multiprocessing.popen_forkserver")
def ends(module):
    """A process that was killed does not close its lanes: who learns of its end does."""

    def poll(self, flag=os.WNOHANG, really=module.Popen.poll):
        known, code = self.returncode, really(self, flag)
        if known is None and code is not None:
            tell("ended", process=self.pid)
        return code

    module.Popen.poll = poll


@in_module("multiprocessing.util")
def starts(module):
    """A process that is not forked from this one is traced as well, from its first line."""
    itself = "trace, tracer = %d, %r\nexec(tracer)\n" % (trace, tracer)

    def spawnv_passfds(path, args, passfds, really=module.spawnv_passfds):
        args, code = list(args), args.index("-c") + 1
        if "resource_tracker" not in args[code]:
            args[code], passfds = itself + args[code], [*passfds, trace]
        return really(path, args, passfds)

    module.spawnv_passfds = spawnv_passfds


@in_module("multiprocessing.connection")
def messages(module):
    import select

    def ready(fd, event):
        poll = select.poll()
        poll.register(fd, event)
        return poll.poll(0)

    def read(fd, size):
        if size > 4 or ready(fd, select.POLLIN):  # Each message begins with 4 bytes.
            return os.read(fd, size)
        return span("wait", awaited(sys._getframe(1), "message"), os.read, fd, size)

    def write(fd, data):
        if ready(fd, select.POLLOUT):
            return os.write(fd, data)
        return span("wait", "room", os.write, fd, data)

    def wait(object_list, timeout=None, really=module.wait):
        objects = list(object_list)
        done = really(objects, 0)
        if done or (timeout is not None and timeout <= 0):
            return done
        label = "message" if any(hasattr(each, "recv") for each in objects) else "process"
        return span("wait", label, really, objects, timeout)

    # Not the methods: so the traceback of an EOFError stays what it is.
    module.Connection._recv.__defaults__ = (read,)
    module.Connection._send.__defaults__ = (write,)
    module.wait = wait


@in_module("multiprocessing.synchronize")
def semaphores(module):
    def take(self, frame, block=True, timeout=None):
        if self._semlock.acquire(False):
            return True
        if not block:
            return False
        acquire = self._semlock.acquire
        return span("wait", awaited(frame, word(self)), acquire, True, timeout)

    def acquire(self, block=True, timeout=None):
        return take(self, sys._getframe(1), block, timeout)

    def enter(self):
        return take(self, sys._getframe(1))

    def make_methods(self, really=module.SemLock._make_methods):
        really(self)
        del self.acquire  # It would be C's.

    module.SemLock.acquire, module.SemLock.__enter__ = acquire, enter
    module.SemLock._make_methods = make_methods
