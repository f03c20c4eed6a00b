"""What asyncio's tasks do and say, told or not: the output is to be the same."""

import asyncio
import sys
import time


async def worker(number, pause, *others):
    await asyncio.sleep(pause)
    return number


async def fails():
    raise ValueError("no")


async def never(reply):
    try:
        await reply
    finally:
        print("cleaned up")


async def computes():
    time.sleep(0.01)


class Named:
    def __init__(self, name):
        self.name = name

    async def method(self):
        return self.name


def says(error):
    print(type(error).__name__, error)


async def everything():
    loop = asyncio.get_running_loop()
    print(await asyncio.gather(worker(1, 0.01), worker(2, 0.001), worker(3, 0)))
    print(await asyncio.gather(fails(), worker(4, 0), return_exceptions=True))
    cancelled = asyncio.create_task(never(loop.create_future()), name="cancelled")
    unstarted = asyncio.create_task(worker(5, 0), name="unstarted")
    print(repr(unstarted).split(" coro=")[1].split(" at ")[0])
    unstarted.cancel()
    loop.call_later(0.001, cancelled.cancel)
    print([type(each).__name__ for each in await asyncio.gather(
        cancelled, unstarted, return_exceptions=True)])
    try:
        await asyncio.wait_for(worker(6, 100), timeout=0.01)
    except asyncio.TimeoutError as error:
        says(type(error)())
    await asyncio.create_task(computes())
    print(await loop.run_in_executor(None, sum, [1, 2]))
    print(await asyncio.create_task(Named("a method").method()))
    try:
        asyncio.create_task(worker)
    except TypeError as error:
        print(type(error).__name__)
    print(len(asyncio.all_tasks()), file=sys.stderr)
    asyncio.create_task(never(loop.create_future()), name="left alone")
    await asyncio.sleep(0)
    await fails()


if __name__ == "__main__":
    asyncio.run(everything())
