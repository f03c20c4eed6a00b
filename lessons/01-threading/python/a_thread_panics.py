"""A thread fails while it holds a lock: who hears of it?"""

from threading import Lock, Thread
from time import sleep


# ANCHOR: code
def transfer(accounts, lock, amount):
    with lock:  # Given back by an exception, too, and nobody is warned.
        accounts[0] -= amount
        sleep(0.02)
        if amount > 50:
            raise ValueError(f"{amount} at once is too much")
        accounts[1] += amount


def transfer_all(accounts, lock):
    threads = []
    for amount in (70, 20, 10):
        args, name = (accounts, lock, amount), f"transfer {amount}"
        threads.append(Thread(target=transfer, args=args, name=name))
    for thread in threads:
        thread.start()
    for thread in threads:
        print(f"{thread.name}: join says {thread.join()}")
# ANCHOR_END: code


if __name__ == "__main__":
    accounts, lock = [100, 0], Lock()
    transfer_all(accounts, lock)
    transfer(accounts, lock, 5)
    print(f"{accounts}, {sum(accounts)} in all")
