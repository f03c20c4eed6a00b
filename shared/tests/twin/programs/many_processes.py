"""What processes and their kin do and say, told or not: the output is to be the same."""

import multiprocessing
import os
import signal
import time
from concurrent.futures import ProcessPoolExecutor
from threading import Thread


def says(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs), flush=True)
    except Exception as error:
        print(type(error).__name__, error, flush=True)


def square(number):
    return number * number


def answer(connection):
    while True:
        try:
            connection.send(connection.recv() + 1)
        except EOFError:
            return


def end_by(signal_number):
    os.kill(os.getpid(), signal_number)


def from_queue(queue, results):
    thread = Thread(target=lambda: results.put(queue.get()))
    thread.start()
    thread.join()


def add(counter):
    for _ in range(100):
        with counter.get_lock():
            counter.value += 1


def raises():
    return {}["nothing"]


def receives(connection):
    connection.recv()


def main(fork):
    locks = fork.Lock(), fork.RLock(), fork.Semaphore(2), fork.BoundedSemaphore(1)
    for lock in locks:
        says(lock.acquire)
        says(lock.acquire, False)
        says(lock.acquire, timeout=0.001)
        says(lock.release)
    says(locks[3].release)
    condition, event = fork.Condition(), fork.Event()
    with condition:
        says(condition.wait, 0.001)
    says(event.wait, 0.001)
    event.set()
    says(event.wait)

    ours, theirs = fork.Pipe()
    other = fork.Process(target=answer, args=(theirs,))
    says(other.join)
    other.start()
    theirs.close()
    ours.send(41)
    says(ours.recv)
    says(ours.poll, 0.001)
    os.kill(other.pid, signal.SIGKILL)
    says(ours.recv)
    says(other.join)
    says(lambda: other.exitcode)
    other.close()
    says(other.join)

    queue, results, counter = fork.JoinableQueue(), fork.SimpleQueue(), fork.Value("i")
    workers = [fork.Process(target=from_queue, args=(queue, results)) for _ in range(3)]
    workers += [fork.Process(target=add, args=(counter,)) for _ in range(3)]
    for worker in workers:
        worker.start()
    for number in range(3):
        queue.put(number)
    says(lambda: sorted(results.get() for _ in range(3)))
    for worker in workers:
        worker.join()
    says(lambda: (counter.value, [worker.exitcode for worker in workers]))

    _, writes_only = fork.Pipe(duplex=False)
    for target, args in ((raises, ()), (end_by, (signal.SIGTERM,)), (receives, (writes_only,))):
        process = fork.Process(target=target, args=args, name=target.__name__)
        process.start()
        process.join(60)
        print(process.name, process.exitcode, process.is_alive(), flush=True)
    sleeper = fork.Process(target=time.sleep, args=(10_000,))
    sleeper.start()
    sleeper.join(0.001)
    sleeper.terminate()
    sleeper.join()
    print(sleeper.exitcode, flush=True)

    with fork.Pool(2) as pool:
        says(pool.map, square, range(5))
        says(pool.map, time.sleep, [0, 0.001])
        says(lambda: list(pool.imap(square, range(5))))
        says(pool.apply_async(raises).get)
    with ProcessPoolExecutor(2, mp_context=fork) as executor:
        says(lambda: list(executor.map(square, range(5))))
        says(executor.submit(end_by, signal.SIGKILL).result)
    with fork.Manager() as manager:
        shared, lock = manager.dict(), manager.Lock()
        with lock:
            shared["seen"] = 1
        print(shared)


if __name__ == "__main__":
    main(multiprocessing.get_context("fork"))
