"""Counts primes: without threads, on one, on two, on four."""

from math import isqrt
from threading import Thread
from time import monotonic

BELOW, BLOCK = 100_000, 210


# ANCHOR: code
def is_prime(number):
    divisors = range(2, isqrt(number) + 1)
    return number > 1 and all(number % divisor for divisor in divisors)


def count_primes(first, end):
    return sum(is_prime(number) for number in range(first, end))


def count_on(threads, block, below):
    found = []

    def count_share(n):
        for first in range(block * (n - 1), below, block * threads):
            found.append(count_primes(first, min(first + block, below)))

    counters = [
        Thread(target=count_share, args=(n,), name=f"counter {n}")
        for n in range(1, threads + 1)
    ]
    for counter in counters:
        counter.start()
    for counter in counters:
        counter.join()
    return sum(found)
# ANCHOR_END: code


def timed(count, *args):
    begin = monotonic()
    return count(*args), 1000 * (monotonic() - begin)


if __name__ == "__main__":
    primes, alone = timed(count_primes, 0, BELOW)
    print(f"No threads: {primes} primes below {BELOW} in {alone:.0f} ms")
    for threads in (1, 2, 4):
        primes, took = timed(count_on, threads, BLOCK, BELOW)
        ratio = f"{alone / took:.2f} times as fast"
        print(f"Threads {threads}: {primes} primes, {ratio}")
