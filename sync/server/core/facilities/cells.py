"""What is wrong with a cell before anybody asks what it means."""

from __future__ import annotations

import re
import unicodedata

from sync.server.core.facilities.report import Note

NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?", re.ASCII)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_UNDECODED = re.compile("[\udc80-\udcff]")
_HARMLESS = re.compile(r"[0-9A-Za-z]([^\x00-\x1f\x7f\ud800-\udfff]*)", re.DOTALL)


def fault(cell: str, longest: int) -> Note | None:
    """Return why a cell spoils its file, or None.

    Cells are decoded with `surrogateescape`, so that a byte that is not UTF-8 is found in the cell where it stands.
    """
    if len(cell) > longest:
        return Note("cell_too_long", {"length": len(cell), "limit": longest})
    if not cell or _HARMLESS.fullmatch(cell):
        return None
    if undecoded := _UNDECODED.search(cell):
        return Note("not_utf8", {"byte": f"0x{ord(undecoded[0]) - 0xDC00:02X}"})
    if control := _CONTROL.search(cell):
        return Note("control_character", {"character": f"U+{ord(control[0]):04X}"})
    if is_formula(cell):
        return Note("formula", {"text": cell.strip()[:40]})
    return None


def is_formula(cell: str) -> bool:
    """Say whether a spreadsheet could take the cell for a formula; signed numbers and a lone dash are none.

    A leading tab or line break counts, because spreadsheets drop it and then look at what follows; so do the
    full-width forms of the signs.
    """
    bare = cell.strip()
    if not bare:
        return False
    if cell[0] in "\t\r\n":
        return True
    start = unicodedata.normalize("NFKC", bare[0])
    if start in ("+", "-"):
        return bare != "-" and NUMBER.fullmatch(bare) is None
    return start in ("=", "@")


def tidy(cell: str) -> str:
    """Return the cell without spaces around it and with single spaces inside."""
    return " ".join(cell.split())


def letters(index: int) -> str:
    """Return a column's name in a spreadsheet: 0 is A, 26 is AA."""
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
