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
    done, lost = [], []
    with ProcessPoolExecutor(2) as executor:
        futures = [executor.submit(square, n) for n in range(8)]
        for number, future in enumerate(futures):
            try:
                done.append(future.result())
            except BrokenProcessPool:
                lost.append(number)
    return done, lost
# ANCHOR_END: code


if __name__ == "__main__":
    done, lost = squares()
    print(f"Squares: {done}")
    print(f"BrokenProcessPool: {lost}")
