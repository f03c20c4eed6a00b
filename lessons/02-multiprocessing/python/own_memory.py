"""The same variable in two processes, at the same address, with two values."""

from multiprocessing import Process

count = 100


# ANCHOR: code
def add_one():
    global count
    count += 1  # Its own: nobody else will ever see this.
    say("in the child")


def count_in_a_child():
    say("before the fork")
    child = Process(target=add_one, name="child")
    child.start()
    child.join()
    say("in the parent")


def say(who):
    print(f"{count} {who}")
# ANCHOR_END: code


if __name__ == "__main__":
    count_in_a_child()
