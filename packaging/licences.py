"""Keeps resources/licences in step with the libraries that ship with Concord: their licences, and the words of them.

licences.py update [WHEEL ...]   write list and texts from what is installed; wheels stand for other systems' libraries
licences.py check                fail when a library is missing, stale, without words, or under no licence we can take

The frozen program holds the client and, for the demo, the server: both lists of requirements are read. What comes
inside a library or with the program itself (SQLCipher, Python ...) has an entry with "inside", kept by hand.
"""

from __future__ import annotations

import json
import re
import sys
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import Distribution, PackageNotFoundError, PathDistribution, distribution
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "licences"
LOCKS = tuple(ROOT / "packaging" / "requirements" / f"{name}.txt" for name in ("client", "server"))

OWN = "Concord"
WITH_PROGRAM = "program"
ACCEPTED = frozenset(
    {
        "Apache-2.0",
        "blessing",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "GPL-2.0-or-later WITH Bootloader-exception",
        "LGPL-2.1-only",
        "LGPL-3.0-only",
        "MIT",
        "MIT-0",
        "MIT-CMU",
        "MPL-2.0",
        "PostgreSQL",
        "PSF-2.0",
        "Zlib",
    }
)
"""What a program under the Apache License may ship together with. A new one is read by a person, then added."""

# Named by a person who read the text, where the metadata name no licence or quote a whole one.
_READ = {
    "colorama": "BSD-3-Clause",
    "defusedxml": "PSF-2.0",
    "jinja2": "BSD-3-Clause",
    "pypdfium2": "BSD-3-Clause OR Apache-2.0",
    "pyxform": "BSD-2-Clause",
    "rich-click": "MIT",
    "sqlcipher3": "Zlib",
    "xlrd": "BSD-3-Clause",
}
_WORDS = {"License :: OSI Approved :: MIT License": "MIT", "MIT License": "MIT"}
# These bring no text of their own.
_SHARED = {
    "docxtpl": ("LGPL-2.1-only.txt",),
    "pyside6-essentials": ("LGPL-3.0-only.txt", "GPL-3.0-only.txt"),
    "shiboken6": ("LGPL-3.0-only.txt", "GPL-3.0-only.txt"),
}
# The LGPL is a supplement: it is handed on together with what it supplements.
_ALSO = {"LGPL-3.0-only": "GPL-3.0-only.txt"}
_PIN = re.compile(r"^([\w.-]+)==([^ ;]+)", re.MULTILINE)
# The words of a licence, also where a library keeps those of what it was built from in folders; a readme is none.
_TEXT = re.compile(
    r"[^/]+\.dist-info/(?:licenses/)?((?:[\w.-]+/)*(?:LICEN[CS]E|COPYING|NOTICE)[\w.-]*|(?:BUILD_)?LICENSES/[\w.-]+\.(?:txt|md))"
)
_TOKEN = re.compile(r"\s*([()]|[\w.+-]+)")


@dataclass(frozen=True, slots=True)
class Entry:
    """One library: `licence` an SPDX expression, `texts` names of files, `inside` what brings it ('' = itself)."""

    name: str
    licence: str
    texts: tuple[str, ...] = ()
    version: str = ""
    inside: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """What a distribution says of itself: its entry, and the words for a file of its own ('' = it brings none)."""

    entry: Entry
    words: str


def plain(name: str) -> str:
    """Return the name of a library as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(locks: Iterable[Path] = LOCKS) -> dict[str, str]:
    """Return {library: version} of everything that is locked, for all systems."""
    return {plain(name): version for lock in locks for name, version in _PIN.findall(lock.read_text())}


def taken(expression: str) -> str | None:
    """Return the alternative of an SPDX expression that Concord takes, None where it offers none."""
    tokens = _TOKEN.findall(expression)
    alternatives, rest = _any_of(tokens)
    fitting = [each for each in alternatives if each <= ACCEPTED] if not rest else []
    return " AND ".join(sorted(fitting[0])) if fitting else None


def _any_of(tokens: list[str]) -> tuple[list[frozenset[str]], list[str]]:
    found, rest = _all_of(tokens)
    while rest[:1] == ["OR"]:
        more, rest = _all_of(rest[1:])
        found = [*found, *more]
    return found, rest


def _all_of(tokens: list[str]) -> tuple[list[frozenset[str]], list[str]]:
    found, rest = _one(tokens)
    while rest[:1] == ["AND"]:
        more, rest = _one(rest[1:])
        found = [left | right for left, right in product(found, more)]
    return found, rest


def _one(tokens: list[str]) -> tuple[list[frozenset[str]], list[str]]:
    if not tokens or tokens[0] in {")", "OR", "AND", "WITH"}:
        return [], ["unreadable"]
    if tokens[0] == "(":
        found, rest = _any_of(tokens[1:])
        return (found, rest[1:]) if rest[:1] == [")"] else ([], ["unreadable"])
    if tokens[1:2] == ["WITH"] and len(tokens) > 2:
        return [frozenset({" ".join(tokens[:3])})], tokens[3:]
    return [frozenset({tokens[0]})], tokens[1:]


def described(found: Distribution) -> Found:
    """Return what a distribution, installed or in a wheel, says of itself."""
    name = str(found.metadata["Name"])
    key = plain(name)
    licence = _expression(found, key)
    words = _words(found)
    texts = (f"{key}.txt",) if words else _SHARED.get(key, ())
    also = _ALSO.get(taken(licence) or "")
    if also and also not in texts:
        texts = (*texts, also)
    return Found(Entry(name, licence, texts, found.version), words)


def _expression(found: Distribution, key: str) -> str:
    given = [each for name in ("License-Expression", "License", "Classifier") for each in _all(found, name)]
    named = (_WORDS.get(each, each) for each in given)
    return _READ.get(key) or next((each for each in named if taken(each) is not None), "") or "".join(given[:1])


def _all(found: Distribution, name: str) -> list[str]:
    return [str(each) for each in found.metadata.get_all(name) or ()]


def _words(found: Distribution) -> str:
    paths = sorted(str(path) for path in found.files or () if _TEXT.fullmatch(str(path)))
    parts = [(match[1], _read(found, path)) for path in paths if (match := _TEXT.fullmatch(path))]
    if len(parts) < 2:
        return "".join(words for _, words in parts)
    return "\n".join(f"---- {name} ----\n\n{words}" for name, words in parts)


def _read(found: Distribution, path: str) -> str:
    try:
        words = found.read_text(path.split("/", 1)[1]) or ""
    except UnicodeDecodeError:
        # An old text of Western Europe: its only letters past ASCII are signs of copyright.
        words = Path(str(found.locate_file(path))).read_text(encoding="latin-1")
    return "\n".join(line.rstrip() for line in words.splitlines()).strip("\n") + "\n"


def in_wheel(wheel: Path) -> Distribution:
    """Return the distribution in a wheel."""
    archive = zipfile.ZipFile(wheel)
    folder = next(name.split("/")[0] for name in archive.namelist() if name.split("/")[0].endswith(".dist-info"))
    return PathDistribution(zipfile.Path(archive, f"{folder}/"))


def installed(key: str) -> Distribution | None:
    """Return an installed distribution."""
    try:
        return distribution(key)
    except PackageNotFoundError:
        return None


def entries(folder: Path = FOLDER) -> tuple[Entry, ...]:
    """Return the list as it is kept."""
    listed = json.loads((folder / "libraries.json").read_text(encoding="utf-8"))["libraries"]
    return tuple(Entry(**{**each, "texts": tuple(each.get("texts", ()))}) for each in listed)


def update(wheels: Sequence[Path] = (), folder: Path = FOLDER) -> None:
    """Write list and texts; an entry that nothing here speaks for stays as it is."""
    locked = pins()
    kept = {plain(entry.name): entry for entry in entries(folder) if entry.inside or plain(entry.name) in locked}
    here = [library for key in locked if (library := installed(key)) is not None]
    for found in map(described, (*here, *map(in_wheel, wheels))):
        key = plain(found.entry.name)
        kept[key] = found.entry
        if found.words:
            (folder / "texts" / f"{key}.txt").write_text(found.words, encoding="utf-8")
    words = (ROOT / "LICENSE").read_text(encoding="utf-8")
    (folder / "texts" / "concord.txt").write_text(words, encoding="utf-8")
    ordered = sorted(kept.values(), key=lambda entry: (entry.name != OWN, entry.name.lower()))
    shown = ({name: value for name, value in asdict(entry).items() if value} for entry in ordered)
    lines = ",\n    ".join(json.dumps(entry, ensure_ascii=False) for entry in shown)
    content = f'{{\n  "libraries": [\n    {lines}\n  ]\n}}\n'
    (folder / "libraries.json").write_text(content, encoding="utf-8")


def problems(folder: Path = FOLDER, locked: dict[str, str] | None = None) -> list[str]:
    """Return what `check` finds."""
    pinned = pins() if locked is None else locked
    listed = {plain(entry.name): entry for entry in entries(folder)}
    found = [f"{key}: ships with Concord and is not listed" for key in sorted(pinned.keys() - listed.keys())]
    for key, entry in listed.items():
        found += [f"{entry.name}: {problem}" for problem in _faults(key, entry, folder, pinned)]
    named = {text for entry in listed.values() for text in entry.texts}
    there = {path.name for path in (folder / "texts").iterdir()}
    return found + [f"texts/{name}: no library names it" for name in sorted(there - named)]


def _faults(key: str, entry: Entry, folder: Path, pinned: dict[str, str]) -> Iterable[str]:
    if taken(entry.licence) is None:
        yield f"not under a licence that Concord can take: {entry.licence or 'none named'}"
    missing = [name for name in entry.texts if not (folder / "texts" / name).is_file()]
    if missing or not entry.texts:
        yield f"the words of its licence are missing {' '.join(missing)}".rstrip()
    if entry.inside:
        if entry.inside != WITH_PROGRAM and entry.inside not in pinned:
            yield f"came inside {entry.inside}, which does not ship any more"
        return
    if key not in pinned:
        yield "does not ship with Concord any more"
    elif entry.version != pinned[key]:
        yield f"is listed as {entry.version}, locked is {pinned[key]}"
    elif (library := installed(key)) is not None and not missing:
        said = described(library)
        own = folder / "texts" / f"{key}.txt"
        if said.entry != entry or (said.words and own.read_text(encoding="utf-8") != said.words):
            yield "says something else than the list; run `licences.py update`"


def main(arguments: Sequence[str]) -> int:
    """Run one verb."""
    match list(arguments):
        case ["update", *wheels]:
            update([Path(wheel) for wheel in wheels])
        case ["check"]:
            found = problems()
            print("\n".join(found) or f"{len(entries())} libraries, each with the words of its licence")
            return 1 if found else 0
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
