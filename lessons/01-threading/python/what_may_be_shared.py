"""One list that three threads write to and read: Python asks nothing."""

from threading import Thread


# ANCHOR: code
def sign(guests, name):
    guests.append(name)  # May this thread write? May another, just now?
    print(f"{name} signs and reads {len(guests)} of the names")


def open_the_book():
    guests = []  # Does it live on when this function has returned?
    threads = [
        Thread(target=sign, args=(guests, name), name=name)
        for name in ("ada", "grace")
    ]
    for thread in threads:
        thread.start()
    return guests, threads  # Whose is the list: main's, ada's, grace's?


def what_may_be_shared():
    guests, threads = open_the_book()
    sign(guests, "main")
    for thread in threads:
        thread.join()
    print(f"{len(guests)} names: {', '.join(sorted(guests))}")
# ANCHOR_END: code


if __name__ == "__main__":
    what_may_be_shared()
