"""Processes of our own blood: forked, they tell what becomes of them, and may be killed."""

from __future__ import annotations

import json
import os
import signal
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NoReturn

PATIENCE_SECONDS = 60
"""After which a process that gives no sign of life is ended; nothing waits for ever, and a slow day is no hanging."""


def lives_on() -> None:
    """Give a sign of life: the process is ended so long after its last one."""
    signal.alarm(PATIENCE_SECONDS)


@dataclass
class Life:
    """A process of our own blood: it tells lines of JSON, and may be told to go on."""

    pid: int
    tells: int
    hears: int
    left: bytes = b""

    def lines(self) -> Iterator[list[str]]:
        """Return what it tells, until it ends."""
        while True:
            while b"\n" in self.left:
                line, self.left = self.left.split(b"\n", 1)
                yield json.loads(line)
            told = os.read(self.tells, 1 << 16)
            if not told:
                return
            self.left += told

    def go_on(self) -> None:
        """Answer what it asked."""
        os.write(self.hears, b"\n")

    def ended(self) -> int:
        """Wait for its end; return the exit code, negative for the signal that ended it."""
        _, status = os.waitpid(self.pid, 0)
        for handle in (self.tells, self.hears):
            os.close(handle)
        return os.waitstatus_to_exitcode(status)

    def die_in_order(self) -> None:
        """Ask it to end."""
        os.kill(self.pid, signal.SIGTERM)


@dataclass(frozen=True, slots=True)
class Voice:
    """How a process tells and asks."""

    out: int
    into: int

    def tell(self, *words: str) -> None:
        """Tell something: it is out when this returns."""
        os.write(self.out, json.dumps(words).encode() + b"\n")
        lives_on()

    def ask(self, *words: str) -> None:
        """Tell something, and wait to be told to go on: what others do meanwhile has its own time."""
        self.tell(*words)
        signal.alarm(0)
        os.read(self.into, 1)
        lives_on()


def bear(live: Callable[[Voice], None]) -> Life:
    """Fork a process that lives and ends; what it raises is its last word."""
    tells, out = os.pipe()
    into, hears = os.pipe()
    pid = os.fork()
    if not pid:
        os.close(tells)
        os.close(hears)
        _live(live, Voice(out, into))
    os.close(out)
    os.close(into)
    return Life(pid, tells, hears)


def _live(live: Callable[[Voice], None], voice: Voice) -> NoReturn:
    lives_on()
    try:
        live(voice)
    except BaseException:  # noqa: BLE001  # whatever it was, it must not go on as its parent
        voice.tell("problem", traceback.format_exc())
    finally:
        os._exit(0)
