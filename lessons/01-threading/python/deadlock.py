"""Two threads, two locks, opposite orders: by design, this hangs for ever.

(Ctrl-C twice stops it: once for `join`, once for the wait at the end.)
"""

from threading import Barrier, Lock, Thread


# ANCHOR: code
def write_letter(first, second, each_has_one):
    with first:
        each_has_one.wait()  # So it is not luck: it hangs every time.
        with second:
            print("Never printed.")


def deadlock():
    pen, paper, each_has_one = Lock(), Lock(), Barrier(2)
    threads = [
        Thread(target=write_letter, args=args, name=name)
        for name, args in (
            ("ada", (pen, paper, each_has_one)),
            ("grace", (paper, pen, each_has_one)),
        )
    ]
    for thread in threads:
        thread.start()
    print("Each takes one thing and waits for the other.", flush=True)
    for thread in threads:
        thread.join()
# ANCHOR_END: code


if __name__ == "__main__":
    deadlock()
