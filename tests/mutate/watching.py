"""Which test runs which lines, so that a mutant meets only the tests that can notice it."""

from __future__ import annotations

import sys
import time
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TypeAlias

import pytest
from _pytest.runner import runtestprotocol

Line = tuple[str, int]
Tracer: TypeAlias = "Callable[[FrameType, str, object], Tracer | None]"


def run(item: pytest.Item, following: pytest.Item | None) -> bool:
    """Run a test with its fixtures; say whether it passed."""
    return not any(report.failed for report in runtestprotocol(item, nextitem=following, log=False))


class Witnesses:
    """The tests that ran a line, quickest first."""

    def __init__(self, paths: Collection[Path]) -> None:
        """Take the files to watch."""
        self._files = frozenset(map(str, paths))
        self._seen: set[Line] = set()
        self._of: defaultdict[Line, list[tuple[float, int]]] = defaultdict(list)

    def watch(self, items: list[pytest.Item]) -> list[str]:
        """Run all tests once; return the names of those that fail."""
        failed: list[str] = []
        for number, item in enumerate(items):
            self._seen = set()
            began = time.perf_counter()
            with self._traced():
                passed = run(item, items[number + 1] if number + 1 < len(items) else None)
            took = time.perf_counter() - began
            for line in self._seen:
                self._of[line].append((took, number))
            if not passed:
                failed.append(item.nodeid)
        return failed

    def of(self, path: Path, lines: range) -> list[int]:
        """Return the numbers of the tests that ran any of the lines."""
        found = {witness for line in lines for witness in self._of.get((str(path), line), ())}
        return [number for _, number in sorted(found)]

    @contextmanager
    def _traced(self) -> Iterator[None]:
        before = sys.gettrace()
        sys.settrace(self._enter)
        try:
            yield
        finally:
            sys.settrace(before)

    def _enter(self, frame: FrameType, event: str, argument: object) -> Tracer | None:
        return self._line if frame.f_code.co_filename in self._files else None

    def _line(self, frame: FrameType, event: str, argument: object) -> Tracer:
        self._seen.add((frame.f_code.co_filename, frame.f_lineno))
        return self._line
