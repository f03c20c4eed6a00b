"""Two threads: one squares a number, the other cubes it."""

from threading import Thread


# ANCHOR: code
def square(number):
    print(f"Square: {number ** 2}")


def cube(number):
    print(f"Cube: {number ** 3}")


def two_threads():
    squaring = Thread(target=square, args=(10,), name="square")
    cubing = Thread(target=cube, args=(10,), name="cube")
    squaring.start()
    cubing.start()
    squaring.join()
    cubing.join()
    print("Done!")
# ANCHOR_END: code


if __name__ == "__main__":
    two_threads()
