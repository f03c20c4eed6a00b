"""Pool.map and ProcessPoolExecutor.map: primes, and tiny tasks."""

from concurrent.futures import ProcessPoolExecutor
from math import isqrt
from multiprocessing import Pool
from time import monotonic


# ANCHOR: code
def is_prime(number):
    divisors = range(2, isqrt(number) + 1)
    return number > 1 and all(number % divisor for divisor in divisors)


def count_primes(block):
    return sum(is_prime(number) for number in block)


def blocks(block, end):
    return [range(n, min(end, n + block)) for n in range(0, end, block)]


def count_on(workers, end):
    with Pool(workers) as pool:
        counts = pool.map(count_primes, blocks(5_000, end), chunksize=1)
    return sum(counts)


def count_with_an_executor(workers, end):
    with ProcessPoolExecutor(workers) as executor:
        counts = executor.map(count_primes, blocks(5_000, end))
    return sum(counts)


def and_one(number):
    return number + 1


def add_one(pool, numbers, chunk):
    return pool.map(and_one, numbers, chunksize=chunk)
# ANCHOR_END: code


def rate(pool, count, chunk):
    begin = monotonic()
    results = list(add_one(pool, range(count), chunk))
    assert results == list(range(1, count + 1))
    return count / (monotonic() - begin)


if __name__ == "__main__":
    print(f"Pool(2): {count_on(2, 60_000)} primes below 60,000")
    primes = count_with_an_executor(2, 60_000)
    print(f"ProcessPoolExecutor(2): {primes} primes below 60,000")
    with Pool(2) as pool:
        for count, chunk in (5_000, 1), (50_000, 100), (100_000, 1_000):
            a_second = rate(pool, count, chunk)
            print(f"Pool, {chunk} in a message: {a_second:.0f} a second")
    with ProcessPoolExecutor(2) as executor:
        for count, chunk in (1_000, 1), (20_000, 100):
            a_second = rate(executor, count, chunk)
            print(f"Executor, {chunk} in a message: {a_second:.0f} a second")
