"""A paper on pages: a PDF, a printer's sheets, or a picture of a page; all drawn by the same strips."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSize
from PySide6.QtGui import QColor, QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPaintDevice, QPainter, QPdfWriter

from app.papers.model import Document, Phrase, Signatures
from ui.parts.papers.setting import FOOT, SUBTITLE, TITLE, Setter
from ui.parts.papers.strips import Composer, Fetch, Strip
from ui.theme.tokens import LIGHT

Step = Callable[[int, int], None]
"""Told of the pages done, and of how many there are; raises to stop."""
Figures = Callable[[int], str]
"""Writes a number in the paper's figures."""

_WIDE, _HIGH = 210, 297
_SIDE, _TOP, _BOTTOM, _FOOT = 20, 18, 24, 14
_SIGNED = 12
"""Millimetres of what is signed that stand above the signatures at least: some lines of it."""
_DPI = 300
_PICTURE_DPI = 96
_MM_PER_INCH = 25.4


@dataclass(frozen=True, slots=True)
class Laid:
    """The strips of each page; the papers' measures are pixels of the device they were set for."""

    pages: tuple[tuple[Strip, ...], ...]

    @property
    def count(self) -> int:
        """Return how many pages there are."""
        return len(self.pages)

    def glyphs_missing(self) -> bool:
        """Say whether a letter has no picture in any font."""
        return any(text.glyphs_missing() for page in self.pages for strip in page for text in strip.texts)


class Press:
    """Lays one paper out for a device and draws its pages; works on any thread, on one at a time."""

    def __init__(self, document: Document, device: QPaintDevice, fetch: Fetch, figures: Figures) -> None:
        """Take the paper, what it is drawn on, its pictures, and how page numbers are written."""
        self._document = document
        self._figures = figures
        self._set = Setter(device, document.language)
        self._mm = self._set.mm
        self._width = (_WIDE - 2 * _SIDE) * self._mm
        self._composer = Composer(self._set, self._width, fetch)

    def lay_out(self) -> Laid:
        """Return what stands on which page: no heading last, no row cut that fits on a page."""
        strips = [
            *self._composer.line(Phrase(self._document.title), TITLE, stays=True),
            *self._composer.line(Phrase(self._document.subtitle, is_typed=True), SUBTITLE, after=4),
        ]
        for block in self._document.blocks:
            if isinstance(block, Signatures):
                _keep_end(strips, _SIGNED * self._mm)
            strips += self._composer.strips(block)
        return Laid(tuple(map(tuple, _paged(strips, (_HIGH - _TOP - _BOTTOM) * self._mm))))

    def draw(self, painter: QPainter, laid: Laid, number: int) -> None:
        """Draw a page, counted from 0."""
        x, y = _SIDE * self._mm, _TOP * self._mm
        for strip in laid.pages[number]:
            strip.paint(painter, x, y)
            y += strip.height
        self._draw_foot(painter, number + 1, laid.count)

    def _draw_foot(self, painter: QPainter, page: int, pages: int) -> None:
        words = self._document.page.replace("{page}", self._figures(page)).replace("{pages}", self._figures(pages))
        room = self._width / 6
        footer = self._set.text(Phrase(self._document.footer), FOOT, self._width - room - 3 * self._mm)
        counter = self._set.text(Phrase(words), FOOT, room, at_end=True)
        x, y = _SIDE * self._mm, (_HIGH - _FOOT) * self._mm
        painter.fillRect(int(x), int(y - 2 * self._mm), int(self._width), max(1, int(self._mm / 8)), QColor(LIGHT.line))
        turned = self._set.is_right_to_left
        footer.draw(painter, x + (room + 3 * self._mm if turned else 0), y)
        counter.draw(painter, x if turned else x + self._width - room, y)


def pdf_of(document: Document, fetch: Fetch, figures: Figures, step: Step) -> bytes:
    """Return a paper as PDF."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(document.title)
    writer.setCreator("Concord")
    writer.setResolution(_DPI)
    print_on(writer, document, fetch, figures, step)
    buffer.close()
    return bytes(held.data())


def print_on(device: QPagedPaintDevice, document: Document, fetch: Fetch, figures: Figures, step: Step) -> None:
    """Draw a paper on the pages of a device; what `step` raises ends the drawing."""
    device.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    painter = QPainter(device)
    try:
        press = Press(document, device, fetch, figures)
        laid = press.lay_out()
        for number in range(laid.count):
            if number:
                device.newPage()
            press.draw(painter, laid, number)
            step(number + 1, laid.count)
    finally:
        painter.end()


def picture_of(document: Document, fetch: Fetch, figures: Figures, page: int = 0) -> QImage:
    """Return a picture of a page, counted from 0; of one that there is not the last."""
    return page_pictured(document, fetch, figures, page)[0]


def page_pictured(document: Document, fetch: Fetch, figures: Figures, page: int = 0) -> tuple[QImage, int]:
    """Return a picture of a page as `picture_of`, and how many pages there are."""
    size = QSize(round(_WIDE * _PICTURE_DPI / _MM_PER_INCH), round(_HIGH * _PICTURE_DPI / _MM_PER_INCH))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(_PICTURE_DPI * 1000 / _MM_PER_INCH))
    image.setDotsPerMeterY(round(_PICTURE_DPI * 1000 / _MM_PER_INCH))
    image.fill(QColor(LIGHT.surface))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    try:
        press = Press(document, image, fetch, figures)
        laid = press.lay_out()
        press.draw(painter, laid, min(page, laid.count - 1))
    finally:
        painter.end()
    return image, laid.count


def _keep_end(strips: Sequence[Strip], least: float) -> None:
    """Let the end of what is signed go on to the page of its signatures: on a page of their own they sign nothing."""
    kept = 0.0
    for strip in reversed(strips):
        strip.stays_with_next = True
        kept += strip.height if strip.texts else 0
        if kept >= least:
            return


def _paged(strips: Sequence[Strip], room: float) -> list[list[Strip]]:
    pages: list[list[Strip]] = [[]]
    left = room
    at = 0
    while at < len(strips):
        end = at
        while strips[end].stays_with_next and end + 1 < len(strips):
            end += 1
        group = list(strips[at : end + 1])
        needed = sum(strip.height for strip in group)
        # What no page holds together begins where there is room for some of it.
        if needed > left and pages[-1] and (needed <= room or left < room / 3):
            pages.append([])
            left = room
            again = list(group[0].head)
            pages[-1] += again
            left -= sum(strip.height for strip in again)
        for strip in group:
            # It goes on piece by piece: nothing may be cut off at the foot.
            if needed > room and strip.height > left and pages[-1]:
                pages.append([])
                left = room
            pages[-1].append(strip)
            left -= strip.height
        at = end + 1
    return pages
