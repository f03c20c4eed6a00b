"""A quick producer, a slow consumer, and what lies between the two."""

from queue import Queue
from threading import Thread
from time import sleep


# ANCHOR: code
def deliver(queue):
    def produce():
        for item in range(1, 11):
            queue.put(item)  # Waits for room.

    producer = Thread(target=produce, name="producer")
    producer.start()
    most = 0
    for _ in range(10):
        queue.get()
        sleep(0.03)
        most = max(most, queue.qsize())
    producer.join()
    return most


def high_water():
    bounded = deliver(Queue(maxsize=3))
    unbounded = deliver(Queue())  # Room without end.
    return bounded, unbounded
# ANCHOR_END: code


if __name__ == "__main__":
    bounded, unbounded = high_water()
    print(f"Room for 3: at most {bounded} items in the queue")
    print(f"No bound: at most {unbounded} items in the queue")
