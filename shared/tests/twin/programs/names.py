"""Threads with names that try the longest line an event may have."""

import threading

for name in ("a" * 1000, "\U0001f40d" * 1000, "\x01" * 1000, '"\\' * 500, "\ud800" * 1000, "a\nb"):
    thread = threading.Thread(name=name)
    thread.start()
    thread.join()
