"""Mutants that no test can notice, each with the reason why they are the same program."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from tests.mutate.mutants import Mutant
from tests.mutate.patching import ROOT

FILE = Path(__file__).with_name("argued.toml")


@dataclass(frozen=True, slots=True)
class Argument:
    """A mutant named by file, function and both expressions (lines move), and why it changes nothing."""

    file: str
    function: str
    before: str
    after: str
    why: str

    def is_about(self, mutant: Mutant) -> bool:
        """Say whether the argument is about the mutant."""
        return (self.file, self.function, self.before, self.after) == (
            mutant.path.relative_to(ROOT).as_posix(),
            mutant.function,
            mutant.before,
            mutant.after,
        )


def arguments() -> list[Argument]:
    """Return the arguments; TypeError when one lacks a part."""
    return [Argument(**entry) for entry in tomllib.loads(FILE.read_text(encoding="utf-8"))["argued"]]
