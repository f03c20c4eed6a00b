"""Ends with an error some calls deep, and one thread does so before."""

import threading
from queue import Empty, Queue


def take(queue):
    return queue.get(timeout=0.001)


fails = threading.Thread(target=take, args=(Queue(),), name="fails")
fails.start()
fails.join()
try:
    take(Queue())
except Empty as error:
    raise SystemError("nothing came") from error
