"""Several processes on one socket: the first holds it open and replaces a process that was killed or told to end."""

from __future__ import annotations

import os
import signal
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress

from app.domain.errors import Known

_ENDING = frozenset({signal.SIGINT, signal.SIGTERM})


class Workers:
    """Runs `work` in so many processes; ends when it is told to, or when one of them fails."""

    def __init__(self, count: int, work: Callable[[], None]) -> None:
        """Take how many, and what each does until it gets SIGTERM. Known `workers_impossible` on Windows."""
        if not hasattr(os, "fork"):
            raise Known("workers_impossible")
        self._count = count
        self._work = work
        self._running: set[int] = set()
        self._is_ending = False
        # Held open by the first process alone: its end of life is the end of this pipe.
        self._alive, self._life = os.pipe()

    def run(self) -> None:
        """Start them, wait for them. Known `worker_ended` when one could not go on."""
        for number in _ENDING:
            signal.signal(number, self._end)
        failed = False
        for _ in range(self._count):
            self._start()
        while self._running:
            process, status = os.wait()
            self._running.discard(process)
            if self._is_ending:
                continue
            if os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0:
                self._start()
            else:
                # What failed would only do so again: whoever started us is to know.
                failed = True
                self._end()
        if failed:
            raise Known("worker_ended")

    def _start(self) -> None:
        # A signal between the two lines must find the process among those that it ends.
        signal.pthread_sigmask(signal.SIG_BLOCK, _ENDING)
        process = os.fork()
        if process == 0:
            self._be_one()
        self._running.add(process)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDING)
        if self._is_ending:
            os.kill(process, signal.SIGTERM)

    def _be_one(self) -> None:
        """Work in the new process, and never come back from it."""
        code = 1
        try:
            for number in _ENDING:
                signal.signal(number, signal.SIG_DFL)
            signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDING)
            os.close(self._life)
            threading.Thread(target=self._end_with_the_first, name="first", daemon=True).start()
            self._work()
            code = 0
        except BaseException:
            traceback.print_exc()
            raise
        finally:
            os._exit(code)

    def _end_with_the_first(self) -> None:
        with suppress(OSError):
            os.read(self._alive, 1)
        os.kill(os.getpid(), signal.SIGTERM)

    def _end(self, _number: int = 0, _frame: object = None) -> None:
        self._is_ending = True
        for process in self._running:
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGTERM)
