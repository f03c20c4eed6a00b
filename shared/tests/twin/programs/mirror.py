"""What a program can see of the way it was started."""

import os
import sys
import threading

print(__name__, __file__, sys.argv, sys.path[0])
print([thread.name for thread in threading.enumerate()])
print("next descriptor", os.open(__file__, os.O_RDONLY))
print("standard input", repr(sys.stdin.read()), file=sys.stderr)
