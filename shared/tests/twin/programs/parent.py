"""Starts a process that would outlive it, and waits for nothing."""

import subprocess
import sys
import threading

subprocess.Popen([sys.executable, "-c", "import time; time.sleep(10_000)"])
print("started")
threading.Event().wait()
