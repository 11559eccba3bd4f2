"""From the start of a process to a window that a person can use: the program's welcome page, and a bare one of Qt.

`python -m tests.perf.cold_start program|bare|slow` ends once the window was painted and nothing more was waiting;
`slow` is the program with everything that an account's pages need loaded before its first window.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from time import perf_counter

from tests.perf.timing import Figure, least

RUNS = 3
_PAINTED = b"painted"


def measure(runs: int = RUNS, program: str = "program") -> Figure:
    """Return the program's start beside the bare window's, in turns, the least of each."""
    return least(started.wall for started in _starts(runs, program))


def effort(runs: int = RUNS, program: str = "program") -> Figure:
    """Return the processor's seconds of both, which what else is running hardly changes."""
    return least(started.processor for started in _starts(runs, program))


@dataclass(frozen=True, slots=True)
class _Started:
    """Seconds until the window said that it was painted, and the processor's seconds of the whole process."""

    wall: Figure
    processor: Figure


def _starts(runs: int, program: str) -> Iterator[_Started]:
    with tempfile.TemporaryDirectory() as home:
        _start(program, home)  # what is compiled on the first start stays
        for _ in range(runs):
            (ours, worked), (bare, worked_bare) = _start(program, home), _start("bare", home)
            yield _Started(Figure(ours, bare), Figure(worked, worked_bare))


def _start(what: str, home: str) -> tuple[float, float]:
    """Return the seconds until the window is painted, and the processor's until the process ended."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "CONCORD_HOME": home, "PYTHONPATH": str(Path.cwd())}
    command = [sys.executable, "-m", __name__, what]
    before, started = _of_children(), perf_counter()
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        took = perf_counter() - started
        process.communicate()
    assert said.strip() == _PAINTED, "the program ended before its window was painted"
    return took, _of_children() - before


def _of_children() -> float:
    """Return the processor's seconds of the processes that ended; `os.times` counts hundredths, and a start has 20."""
    if sys.platform == "win32":
        return 0.0
    import resource  # noqa: PLC0415  # Windows has none

    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _bare() -> int:
    # Imported here: the program's own imports are part of what is measured.
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow  # noqa: PLC0415

    app = QApplication(sys.argv)
    window = QMainWindow()
    window.setCentralWidget(QLabel("Concord"))
    window.show()
    _quit_when_painted()
    return int(app.exec())


def _program() -> int:
    from ui.main import main  # noqa: PLC0415

    _quit_when_painted()
    return main([])


def _slow() -> int:
    for module in ("ui.program.pages", "ui.program.records", "sync.client.accounts"):
        import_module(module)
    return _program()


def _quit_when_painted() -> None:
    """Have the application end at the first idle moment after a window was painted, once its loop runs."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication, QWidget  # noqa: PLC0415

    said: list[bool] = []
    watches: list[QObject] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            is_painted = event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isVisible()
            if is_painted and not said:
                said.append(True)
                QTimer.singleShot(0, say)
            return False

    def say() -> None:
        app = QCoreApplication.instance()
        assert app is not None
        app.removeEventFilter(watches.pop())
        sys.stdout.buffer.write(_PAINTED + b"\n")
        sys.stdout.buffer.flush()
        QCoreApplication.quit()

    def begin() -> None:
        app = QCoreApplication.instance()
        assert isinstance(app, QApplication)
        watches.append(Watch(app))
        app.installEventFilter(watches[0])
        for window in app.topLevelWidgets():
            window.update()

    loop = QApplication.exec

    def run(*_: object) -> int:
        begin()
        return int(loop())

    QApplication.exec = run  # type: ignore[method-assign]  # the only moment that both starts share


if __name__ == "__main__":
    raise SystemExit({"bare": _bare, "program": _program, "slow": _slow}[sys.argv[1]]())
