"""The workers of the first scene on an event loop of our own."""

import time
from collections import deque
from heapq import heappop, heappush


# ANCHOR: code
class Sleep:
    def __init__(self, seconds):
        self.until = time.monotonic() + seconds

    def __await__(self):
        yield self.until  # To the loop, which goes on when it is time.


async def worker(number):
    print(f"Starting worker {number}")
    await Sleep(1)
    print(f"Worker {number} has completed!")


def run(*coroutines):
    ready, timers, polls = deque(coroutines), [], 0
    while ready or timers:
        if not ready:
            time.sleep(max(0, timers[0][0] - time.monotonic()))
        while timers and timers[0][0] <= time.monotonic():
            ready.append(heappop(timers)[-1])
        for _ in range(len(ready)):
            task = ready.popleft()
            polls += 1
            try:
                until = task.send(None)
            except StopIteration:
                continue  # It has come to its end.
            heappush(timers, (until, polls, task))
    return polls
# ANCHOR_END: code


if __name__ == "__main__":
    print(f"{run(worker(1), worker(2), worker(3))} polls")
