"""Starts a process that leaves the process group and would outlive it, and waits for nothing."""

import subprocess
import sys
import threading

code = "import time; time.sleep(10_000)"
subprocess.Popen([sys.executable, "-c", code], start_new_session=True)
print("started")
threading.Event().wait()
