"""A heartbeat that stops while another task computes, and two ways to mend it."""

import asyncio
from math import isqrt
from time import perf_counter


# ANCHOR: code
async def heartbeat(beats):
    while True:
        beats.append(perf_counter())
        await asyncio.sleep(0.01)


def primes(first, end):
    return sum(
        n > 1 and all(n % d for d in range(2, isqrt(n) + 1))
        for n in range(first, end)
    )


async def in_the_task():
    return primes(0, 100_000)


async def in_a_thread():
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(None, primes, 0, 100_000)


async def in_parts():
    count = 0
    for first in range(0, 100_000, 500):
        count += primes(first, first + 500)
        await asyncio.sleep(0)
    return count
# ANCHOR_END: code


async def three_ways():
    beats = []
    heart = asyncio.create_task(heartbeat(beats))
    for way in in_the_task, in_a_thread, in_parts:
        await asyncio.sleep(0.05)
        start = len(beats) - 1
        await asyncio.create_task(way())
        await asyncio.sleep(0.05)
        worst = max(to - at for at, to in zip(beats[start:], beats[start + 1:]))
        print(f"Computing {way.__name__}: worst gap {worst * 1000:.0f} ms")
    heart.cancel()


if __name__ == "__main__":
    asyncio.run(three_ways())
