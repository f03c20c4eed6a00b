"""A process that nobody but the kernel knows of, and that goes on in its parent's code."""

import os
import time

child = os.fork()
time.sleep(0)
if child:
    print(os.waitpid(child, 0)[1])
