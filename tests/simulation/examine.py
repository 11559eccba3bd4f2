"""One seed from the first step to the oracle's last question."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.simulation.closing import tell_kept
from tests.simulation.faults import Fault
from tests.simulation.history import History
from tests.simulation.oracle.judge import judge, judge_rest
from tests.simulation.promises import Invariant, Judgement
from tests.simulation.stage import Stage, set_stage

_MEMORY = Path("/dev/shm")


@dataclass(frozen=True, slots=True)
class Examined:
    """What became of a seed: how many changesets met which verdict, what befell it, what was asked and answered."""

    seed: int
    steps: int
    counts: Counter[str]
    faults: Counter[Fault]
    judgement: Judgement
    trace: tuple[str, ...]

    @property
    def problems(self) -> Sequence[str]:
        """Return what is wrong, in words."""
        return self.judgement.problems

    @property
    def digest(self) -> str:
        """Return what is the same whenever the same seed is played."""
        return hashlib.sha256("\n".join(self.trace).encode()).hexdigest()[:16]

    def __str__(self) -> str:
        """Say how to see it again, and what is wrong."""
        again = f"python -m tests.simulation.run --seed {self.seed} --histories 1 --trace"
        return "\n  ".join((f"seed {self.seed}: {again}", *self.problems))


def examine(stage: Stage, seed: int) -> Examined:
    """Play a seed and judge it, once when everybody has synced and once when nobody has anything open."""
    folder = Path(tempfile.mkdtemp(dir=stage.folder))
    history = History(stage, seed, folder)
    judgement = history.played.judgement
    try:
        judge(history.play())
        if not judgement.problems and history.settle():
            judge_rest(history.played)
        tell_kept(history.played)
        judgement.note(Invariant.SOUND, [""])
    except Exception as bug:  # noqa: BLE001  # whatever a history runs into is a finding, and its seed must be told
        judgement.note(Invariant.SOUND, [f"{type(bug).__name__} at {_place(bug)}: {bug}"])
    # Taking a protection away may break the closing too; the problem is told already.
    with suppress(Exception):
        history.close()
    shutil.rmtree(folder)
    played = history.played
    return Examined(seed, played.steps, played.counts, played.faults, judgement, tuple(played.trace))


@contextmanager
def a_stage() -> Iterator[Stage]:
    """Set the stage in memory where the system has a folder for that: every transaction is synced to the disk."""
    folder = Path(tempfile.mkdtemp(prefix="concord-simulation-", dir=_MEMORY if _MEMORY.is_dir() else None))
    try:
        yield set_stage(folder)
    finally:
        shutil.rmtree(folder)


def _place(bug: BaseException) -> str:
    frame = bug.__traceback__
    while frame is not None and frame.tb_next is not None:
        frame = frame.tb_next
    return "?" if frame is None else f"{Path(frame.tb_frame.f_code.co_filename).name}:{frame.tb_lineno}"
