"""Requests and answers between two processes."""

import os
from multiprocessing import Pipe, Process


# ANCHOR: code
def server(ours, theirs):
    ours.close()  # Or else `theirs` will have no end.
    while True:
        try:
            kind, value = theirs.recv()
        except EOFError:
            return
        if kind == "square":
            theirs.send(value**2)
        elif kind == "reverse":
            theirs.send(value[::-1])


def ask():
    ours, theirs = Pipe()  # The fork copies both ends.
    child = Process(target=server, args=(ours, theirs), name="server")
    child.start()
    theirs.close()
    for request in [("square", 12), ("reverse", "stressed")]:
        ours.send(request)
        print(ours.recv())
    ours.close()  # The child finds the end of the stream, and ends.
    child.join()
# ANCHOR_END: code


def room():
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    written = 0
    try:
        while True:
            written += os.write(writer, bytes(4096))
    except BlockingIOError:
        return written
    finally:
        os.close(reader)
        os.close(writer)


if __name__ == "__main__":
    ask()
    print(f"{room()} bytes find room in a pipe")
