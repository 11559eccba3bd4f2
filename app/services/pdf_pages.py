"""The pages of a PDF as pictures: nothing in it is run, followed or filled in.

Imported where a PDF is opened, and only there.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import dataclass

import pypdfium2

from app.domain.errors import Known

MOST_PIXELS = 12_000_000
"""Of one page as it is drawn: 48 MB."""
MOST_WORDS = 4_000
"""Characters of a page that are read out."""

_PASSWORD = 4
_LEAST_SIDE = 1.0
_NO_PDF = b"none"
# The library may be in one call at a time, whichever thread it comes from.
_ONE_AT_A_TIME = threading.Lock()


@dataclass(frozen=True, slots=True)
class PdfPage:
    """One page, `number` from 0 of `count`. `pixels` are four bytes each (blue, green, red, none), `stride` a row's.

    `words` are what the page says, as far as the file tells.
    """

    number: int
    count: int
    width: int
    height: int
    stride: int
    pixels: bytes
    words: str


def pdf_page(content: bytes, number: int, wide: int) -> PdfPage:
    """Return a page about `wide` pixels wide, less where it would be too many; the nearest one to `number` there is.

    Raises:
        Known: document.locked where it asks for a password, document.damaged where it cannot be drawn.
    """
    with _ONE_AT_A_TIME:
        try:
            document = pypdfium2.PdfDocument(content)
        except pypdfium2.PdfiumError as error:
            if error.err_code != _PASSWORD:
                raise Known("document.damaged") from error
            _forget_the_password()
            raise Known("document.locked") from error
        try:
            return _drawn(document, number, wide)
        except (pypdfium2.PdfiumError, IndexError, ValueError, OverflowError, MemoryError) as error:
            raise Known("document.damaged") from error
        finally:
            document.close()


def _forget_the_password() -> None:
    """Let the library note another failure: it keeps its last code, and some damage comes with none of its own."""
    with suppress(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(_NO_PDF).close()


def _drawn(document: pypdfium2.PdfDocument, number: int, wide: int) -> PdfPage:
    count = len(document)
    number = max(0, min(number, count - 1))
    page = document[number]
    across, along = (max(_LEAST_SIDE, float(side)) for side in page.get_size())
    scale = min(wide / across, (MOST_PIXELS / (across * along)) ** 0.5)
    bitmap = page.render(scale=scale, may_draw_forms=False, prefer_bgrx=True)
    text = page.get_textpage()
    words = str(text.get_text_range(0, min(MOST_WORDS, text.count_chars()), errors="ignore"))
    return PdfPage(number, count, bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer), words)
