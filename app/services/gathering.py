"""What a person points at, files and whole folders, as single files; what is left out is told with its reason."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.media import TYPES
from app.domain.reasons import Param

MOST_FILES = 500
"""Of one import; the rest is told of, to be chosen once more."""
MOST_DEPTH = 8
"""Folders within folders."""
MOST_LOOKED_AT = 20_000
"""Entries of folders: somebody let go of a whole disk."""

_LONGEST_ENDING = 8


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What is not taken in, by the name that the person knows it by, and why."""

    name: str
    problem: str
    params: Mapping[str, Param] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Gathered:
    """The files to take in, in the order of their names within each folder."""

    files: tuple[Path, ...]
    left_out: tuple[LeftOut, ...]


def gathered(paths: Iterable[Path]) -> Gathered:
    """Return the files behind these paths; of folders only what may be evidence by its name, hidden files never."""
    files: list[Path] = []
    left: list[LeftOut] = []
    for path in paths:
        found = _in_folder(path, left) if _is(path.is_dir) else iter((path,))
        for file in found:
            if len(files) >= MOST_FILES:
                left.append(LeftOut(path.name, "import.too_many", {"count": MOST_FILES}))
                return Gathered(tuple(files), tuple(left))
            files.append(file)
    return Gathered(tuple(files), tuple(left))


def _in_folder(folder: Path, left: list[LeftOut]) -> Iterator[Path]:
    looked_at = taken = 0
    for place, folders, names in os.walk(folder, onerror=lambda error: left.append(_unreadable(error))):
        depth = len(Path(place).relative_to(folder).parts)
        if depth >= MOST_DEPTH and folders:
            left.append(LeftOut(Path(place).name, "import.too_deep", {"count": MOST_DEPTH}))
            folders.clear()
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            looked_at += 1
            if looked_at > MOST_LOOKED_AT:
                left.append(LeftOut(folder.name, "import.too_many", {"count": MOST_FILES}))
                return
            file = Path(place) / name
            if name.startswith("."):
                continue
            ending = file.suffix.removeprefix(".").casefold()
            if _is(file.is_symlink):
                left.append(LeftOut(name, "import.link"))
            elif ending not in TYPES:
                left.append(LeftOut(name, "evidence.type", {"ending": ending[:_LONGEST_ENDING] or name}))
            else:
                taken += 1
                yield file
    if not taken:
        left.append(LeftOut(folder.name, "import.nothing"))


def _is(question: Callable[[], bool]) -> bool:
    """Ask about a path; of one that may not be looked at it is told when it is read."""
    try:
        return question()
    except OSError:
        return False


def _unreadable(error: OSError) -> LeftOut:
    return LeftOut(Path(str(error.filename or "")).name, "evidence.unreadable")
