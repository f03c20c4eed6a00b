"""A coroutine that is thrown away, and one that is run on by hand."""

from time import sleep


# ANCHOR: code
class Word:
    text = None

    def __await__(self):
        while self.text is None:
            yield  # What Rust calls Pending.
        return self.text


async def echo(word):
    print("Waiting for a word...")
    text = await word
    print(f"The word is {text}.")
    return text


def by_hand():
    coroutine = echo(Word())
    del coroutine  # Python warns: it was never awaited.

    word = Word()
    coroutine = echo(word)
    coroutine.send(None)
    sleep(0.02)
    coroutine.send(None)  # Too early: it waits again.
    sleep(0.02)
    word.text = "tea"  # Nobody is told: this has no waker.
    try:
        coroutine.send(None)
    except StopIteration as end:
        return end.value
# ANCHOR_END: code


if __name__ == "__main__":
    print(f"It returned {by_hand()}")
