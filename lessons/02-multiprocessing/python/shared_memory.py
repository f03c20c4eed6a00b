"""Memory that two processes share, because they asked for it."""

import zlib
from multiprocessing import Pipe, Process, Value
from multiprocessing.shared_memory import SharedMemory
from time import perf_counter

TIMES = 50_000
MIB = 256


# ANCHOR: code
def count(add):
    counter = Value("q", 0)
    adders = [
        Process(target=add, args=(counter,), name=f"adder {number}")
        for number in (1, 2)
    ]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
    return counter.value


def in_two_steps(counter):
    for _ in range(TIMES):
        counter.value += 1  # This takes no lock by itself.


def in_one_step(counter):
    for _ in range(TIMES):
        with counter.get_lock():
            counter.value += 1
# ANCHOR_END: code


def checksum_from_pipe(pipe):
    pipe.send(zlib.crc32(pipe.recv_bytes()))


def checksum_of_shared(pipe):
    memory = SharedMemory(name=pipe.recv())
    pipe.send(zlib.crc32(memory.buf))
    memory.close()


def hand_over(give, take):
    ours, theirs = Pipe()
    child = Process(target=take, args=(theirs,), name="child")
    child.start()
    began = perf_counter()
    give(ours)
    ours.recv()
    took = perf_counter() - began
    child.join()
    return took * 1000


if __name__ == "__main__":
    print(f"In two steps: {count(in_two_steps)} of {2 * TIMES}")
    print(f"In one step: {count(in_one_step)} of {2 * TIMES}")
    data = bytes(MIB << 20)
    memory = SharedMemory(create=True, size=len(data))
    try:
        memory.buf[: len(data)] = data
        pipe = hand_over(lambda to: to.send_bytes(data), checksum_from_pipe)
        shared = hand_over(lambda to: to.send(memory.name), checksum_of_shared)
    finally:
        memory.close()
        memory.unlink()
    print(f"{MIB} MiB through a pipe: {pipe:.0f} ms")
    print(f"{MIB} MiB in shared memory: {shared:.0f} ms")
