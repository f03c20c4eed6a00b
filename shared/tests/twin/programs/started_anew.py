"""Processes that are not forked from this one, and so know of it only what they are told."""

import multiprocessing
import threading


def work(connection):
    thread = threading.Thread(target=print, args=("works",), name="inside")
    thread.start()
    thread.join()
    connection.send(connection.recv())


if __name__ == "__main__":
    for method in ("spawn", "forkserver"):
        context = multiprocessing.get_context(method)
        ours, theirs = context.Pipe()
        process = context.Process(target=work, args=(theirs,), name=method)
        process.start()
        ours.send(method)
        print(ours.recv(), flush=True)
        process.join()
        print(process.exitcode)
