"""A worker is killed in the middle of a task, and the executor gives up."""

import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from signal import SIGKILL
from time import sleep


# ANCHOR: code
def square(number):
    sleep(0.05)
    if number == 3:
        os.kill(os.getpid(), SIGKILL)
    sleep(0.05)
    return number * number


def squares():
    results = []
    with ProcessPoolExecutor(2) as executor:
        futures = [executor.submit(square, n) for n in range(8)]
        for future in futures:
            try:
                results.append(future.result())
            except BrokenProcessPool:
                results.append("BrokenProcessPool")
    return results
# ANCHOR_END: code


if __name__ == "__main__":
    for number, result in enumerate(squares()):
        print(f"Square of {number}: {result}")
