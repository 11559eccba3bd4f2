"""Which files may be evidence, recognised by name and content together; nothing else is taken in."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection, Mapping
from types import MappingProxyType

HEAD_BYTES = 4096
"""How much of a file's beginning `media_type` looks at."""
MOST_BYTES = 32 * 1024 * 1024
"""Most bytes of one piece of evidence."""
LONGEST_NAME = 120

_NOT_IN_NAMES = frozenset('<>:"|?*')
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))})
_HEIF_BRANDS = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")
_ZIP = b"PK\x03\x04"

Test = Callable[[bytes, Collection[str]], bool]


def media_type(name: str, head: bytes, members: Collection[str] = ()) -> str | None:
    """Return the media type of a file, or None where name and content do not agree on an allowed one.

    Args:
        name: the file's name; only its ending counts.
        head: its first `HEAD_BYTES` bytes, or all of a shorter one.
        members: the names inside, where the file is a ZIP archive.
    """
    _stem, dot, ending = name.rpartition(".")
    found = TYPES.get(ending.casefold())
    if not dot or found is None:
        return None
    kind, test = found
    return kind if test(head, members) else None


def true_name(name: str, head: bytes) -> str:
    """Return a picture's file name with the ending of what it is: a HEIC was called a JPEG when it was drawn anew."""
    if media_type(name, head) is not None:
        return name
    fitting = [ending for ending, (kind, test) in TYPES.items() if kind.startswith("image/") and test(head, ())]
    return f"{name.rpartition('.')[0] or name}.{fitting[0]}" if fitting else name


def shown_name(name: str) -> str:
    """Return a file name that is harmless to show, to log nowhere, and to offer when a copy is saved."""
    bare = unicodedata.normalize("NFC", name).replace("\\", "/").rpartition("/")[2]
    kept = "".join("_" if character in _NOT_IN_NAMES else character for character in bare if _is_visible(character))
    kept = " ".join(kept.split()).strip(". ")
    stem, dot, ending = kept.rpartition(".")
    if not dot:
        stem, ending = kept, ""
    if stem.casefold() in _DEVICES or not stem:
        stem = f"_{stem}"
    room = LONGEST_NAME - len(dot) - len(ending)
    return f"{stem[: max(room, 1)]}{dot}{ending}"[:LONGEST_NAME]


def _is_visible(character: str) -> bool:
    return unicodedata.category(character)[0] != "C"


def _starts(*signatures: bytes) -> Test:
    return lambda head, _members: head.startswith(signatures)


def _webp(head: bytes, _members: Collection[str]) -> bool:
    return head[:4] == b"RIFF" and head[8:12] == b"WEBP"


def _heif(head: bytes, _members: Collection[str]) -> bool:
    return head[4:8] == b"ftyp" and head[8:12] in _HEIF_BRANDS


def _office(main: str) -> Test:
    def test(head: bytes, members: Collection[str]) -> bool:
        has_macros = any(member.casefold().endswith("vbaproject.bin") for member in members)
        return head.startswith(_ZIP) and main in members and not has_macros

    return test


def _open_document(kind: str) -> Test:
    return lambda head, _members: head.startswith(_ZIP) and head[30:].startswith(b"mimetype" + kind.encode())


def _text(head: bytes, _members: Collection[str]) -> bool:
    if b"\0" in head:
        return False
    try:
        head.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        # A letter of up to four bytes may be cut where the head ends.
        return len(head) >= HEAD_BYTES and problem.start > len(head) - 4
    return True


_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_ODT = "application/vnd.oasis.opendocument.text"
_ODS = "application/vnd.oasis.opendocument.spreadsheet"

TYPES: Mapping[str, tuple[str, Test]] = MappingProxyType(
    {
        "jpg": ("image/jpeg", _starts(b"\xff\xd8\xff")),
        "jpeg": ("image/jpeg", _starts(b"\xff\xd8\xff")),
        "png": ("image/png", _starts(b"\x89PNG\r\n\x1a\n")),
        "webp": ("image/webp", _webp),
        "heic": ("image/heic", _heif),
        "heif": ("image/heif", _heif),
        "pdf": ("application/pdf", _starts(b"%PDF-")),
        "docx": (_WORD, _office("word/document.xml")),
        "xlsx": (_SHEET, _office("xl/workbook.xml")),
        "odt": (_ODT, _open_document(_ODT)),
        "ods": (_ODS, _open_document(_ODS)),
        "txt": ("text/plain", _text),
        "csv": ("text/csv", _text),
    }
)
"""Allowed endings, each with its media type and the test of its content."""
