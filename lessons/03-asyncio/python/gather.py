"""Three workers who wait at the same time, and then one after the other."""

import asyncio
from time import perf_counter


# ANCHOR: code
async def worker(number):
    print(f"Starting worker {number}")
    await asyncio.sleep(1)  # The others go on meanwhile.
    print(f"Worker {number} has completed!")
    return number


async def together():
    return await asyncio.gather(worker(1), worker(2), worker(3))


async def one_by_one():
    return [await worker(1), await worker(2), await worker(3)]
# ANCHOR_END: code


def seconds(workers):
    start = perf_counter()
    asyncio.run(workers)
    return perf_counter() - start


if __name__ == "__main__":
    print(f"Together: {seconds(together()):.2f} s")
    print(f"One by one: {seconds(one_by_one()):.2f} s")
