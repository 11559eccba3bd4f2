"""The words of a document, as plain text: nothing in a file is run, followed or unpacked beyond its bounds."""

from __future__ import annotations

import html
import io
import re
import zipfile

MOST_CHARACTERS = 100_000
"""What is shown of a long document."""
MOST_UNPACKED = 8 << 20
"""Bytes of a document's own text, unpacked; more of them are not looked at."""

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_PLAIN = frozenset({"text/plain", "text/csv"})
# No XML is parsed: entities and links of a stranger's file mean nothing here.
_PARTS = re.compile(r"<w:t(?:\s[^>]*)?>([^<]*)</w:t>|(</w:p>)|(<w:tab/>)")


def plain_text(content: bytes, media_type: str) -> str | None:
    """Return the words of a text, table or Word document, None of anything else or of what cannot be read."""
    if media_type in _PLAIN:
        return _visible(content[: 4 * MOST_CHARACTERS].decode("utf-8-sig", "replace"))
    return _visible(_of_word(content)) if media_type == _WORD else None


def _of_word(content: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive, archive.open("word/document.xml") as part:
            source = part.read(MOST_UNPACKED).decode("utf-8", "replace")
    except (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError, OSError, EOFError, ValueError):
        return ""
    found = (
        html.unescape(words) if words else "\n" if end else "\t" if tab else ""
        for words, end, tab in _PARTS.findall(source)
    )
    return "".join(found)


def _visible(words: str) -> str | None:
    """Return words without what steers a terminal or hides a direction; None where there are none."""
    shown = "".join(each for each in words[:MOST_CHARACTERS] if each.isprintable() or each in "\n\t")
    return shown if shown.strip() else None
