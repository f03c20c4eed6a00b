"""Waits for what nobody will ever do."""

from threading import Event

Event().wait()
