"""What `window_probe` measures, run in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.perf.timing import Figure

NAMES = ("first", "reload", "keystroke", "scroll", "silence", "silence_plan", "megabytes", "idle")


@dataclass(frozen=True, slots=True)
class Probed:
    """Figures by name; what is called `bare_x` is the floor of x."""

    figures: dict[str, float]

    def figure(self, name: str) -> Figure:
        """Return one of NAMES with its floor."""
        return Figure(self.figures[name], self.figures.get(f"bare_{name}", 0.0))


def probe(folder: Path, items: int, *, slow: bool = False) -> Probed:
    """Run the program on the replica that `long_list.a_long_plan` left in `folder`; `slow` makes it slow."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path.cwd())}
    done = subprocess.run(
        [sys.executable, "-m", "tests.perf.window_probe", str(folder), str(items), *(["slow"] if slow else [])],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=180,
    )
    return Probed(json.loads(done.stdout.splitlines()[-1]))
