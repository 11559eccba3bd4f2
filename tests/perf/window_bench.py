"""What `window_probe` measures, run in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.perf.timing import Figure

NAMES = ("first", "reload", "counted", "keystroke", "scroll", "silence", "silence_plan", "megabytes", "idle")


@dataclass(frozen=True, slots=True)
class Probed:
    """What each round found, by name; what is called `bare_x` is the floor of x."""

    found: dict[str, list[float]]

    def figures(self, name: str) -> list[Figure]:
        """Return one of NAMES as each round found it, with its floor."""
        ours = self.found[name]
        return list(map(Figure, ours, self.found.get(f"bare_{name}", [0.0] * len(ours))))


def probe(folder: Path, items: int, *, gated: bool = False, slow: bool = False) -> Probed:
    """Run the program on the replica that `long_list.a_long_plan` left in `folder`.

    `gated` measures work by the processor's time and not by the wall's; `slow` makes the program slow.
    """
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path.cwd())}
    asked = [word for word, is_asked in (("gated", gated), ("slow", slow)) if is_asked]
    done = subprocess.run(
        [sys.executable, "-m", "tests.perf.window_probe", str(folder), str(items), *asked],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=180,
    )
    return Probed(json.loads(done.stdout.splitlines()[-1]))
