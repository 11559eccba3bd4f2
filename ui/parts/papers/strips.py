"""Blocks of a paper as strips: pieces over the whole width that a page either holds or does not."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from app.papers.model import (
    Block,
    Both,
    Boxes,
    Grid,
    Heading,
    Listing,
    Pairs,
    Paragraph,
    Phrase,
    Picture,
    Pictures,
    Signatures,
)
from ui.parts.papers.setting import BODY, HEADINGS, QUIET, STRONG, Setter, Text, Type
from ui.theme.tokens import LIGHT

Fetch = Callable[[str, str], bytes]
Paint = Callable[[QPainter, float, float], None]
"""Draws at (x, y) in pixels of the device."""

_ACROSS = 3
_HIGHEST_ROW = 70
"""Millimetres; a row that is higher may go on on the next page."""
_PICTURE_HEIGHT = 52


@dataclass(slots=True)
class Strip:
    """A piece of a page, `height` in pixels; one that `stays_with_next` is never the last of its page.

    `head` is drawn again where the piece comes first on a page: the head of its table.
    """

    height: float
    paint: Paint
    stays_with_next: bool = False
    texts: Sequence[Text] = ()
    head: Sequence[Strip] = field(default_factory=tuple)


class Composer:
    """Makes the strips of a paper of one width."""

    def __init__(self, setter: Setter, width: float, fetch: Fetch) -> None:
        """Take how text is set, the width between the margins in pixels, and where pictures come from."""
        self._set = setter
        self._width = width
        self._fetch = fetch
        self._mm = setter.mm

    def strips(self, block: Block) -> Iterator[Strip]:
        """Return the strips of one block."""
        match block:
            case Heading() | Paragraph() | Listing() | Boxes():
                yield from self._running(block)
            case Pairs(rows):
                for title, value in rows:
                    for strip in self._row((Phrase(title), value), (1, 2), looks=(STRONG, BODY)):
                        strip.stays_with_next = True
                        yield strip
                yield self._gap(2)
            case Grid():
                yield from self._grid(block)
            case Pictures(items):
                for at in range(0, len(items), _ACROSS):
                    yield self._pictures(items[at : at + _ACROSS])
            case Signatures(lines):
                yield self._signatures(lines)
            case Both(first, second, languages):
                yield from self._both((first, second), languages)

    def line(self, phrase: Phrase, look: Type, *, after: float = 0, stays: bool = False) -> Iterator[Strip]:
        """Return a text over the whole width, a strip a line; its first line is not left alone."""
        for text in self._set.texts(phrase, look, self._width):
            for number in range(text.count):
                first = number == 0 and text.count > 1
                yield Strip(text.line_height(number), _line(text, number), stays or first, (text,))
        if after:
            yield self._gap(after, stays=stays)

    # ---------------------------------------------------------------------------------------------------- inside

    def _running(self, block: Heading | Paragraph | Listing | Boxes) -> Iterator[Strip]:
        match block:
            case Heading(text, level):
                yield self._gap(6 if level == 1 else 4, stays=True)
                yield from self.line(Phrase(text), HEADINGS[level], after=1.5, stays=True)
            case Paragraph(phrase, is_muted):
                yield from self.line(phrase, QUIET if is_muted else BODY, after=1.5)
            case Listing(items):
                for item in items:
                    yield from self._row((Phrase("•"), item), (1, 40))
                yield self._gap(2)
            case Boxes(items):
                for item in items:
                    yield from self._row((Phrase("☐"), item), (1, 24))

    def _gap(self, millimetres: float, *, stays: bool = False) -> Strip:
        return Strip(millimetres * self._mm, _nothing, stays)

    def _grid(self, grid: Grid) -> Iterator[Strip]:
        looks = (STRONG,) * len(grid.head)
        head = list(self._row(tuple(map(Phrase, grid.head)), grid.shares, looks=looks, ground=LIGHT.bg))
        for strip in head:
            strip.stays_with_next = True
        yield from head
        for row in grid.rows:
            for strip in self._row(row, grid.shares, ruled=True):
                strip.head = head
                yield strip
        yield self._gap(2)

    def _row(
        self,
        cells: Sequence[Phrase],
        shares: Sequence[int],
        *,
        looks: Sequence[Type] = (),
        ground: str = "",
        ruled: bool = False,
    ) -> Iterator[Strip]:
        places = self._places(shares)
        pad = 1.5 * self._mm
        looks = looks or (BODY,) * len(cells)
        set_cells = [
            (x + pad, self._set.texts(cell, look, width - 2 * pad))
            for (x, width), cell, look in zip(places, cells, looks, strict=True)
        ]
        yield from self._cells(set_cells, ground=ground, ruled=ruled)

    def _cells(
        self, cells: Sequence[tuple[float, list[Text]]], *, ground: str = "", ruled: bool = False
    ) -> Iterator[Strip]:
        """Return one strip, or, of a row that is too high, one for each line of it."""
        pad = self._mm
        texts = tuple(text for _x, column in cells for text in column)
        # Scripts stand on lines of different depth: the first lines of a row share one.
        deepest = max(column[0].ascent for _x, column in cells)
        height = max(deepest - column[0].ascent + sum(text.height for text in column) for _x, column in cells)
        width = self._width
        if height <= _HIGHEST_ROW * self._mm:

            def paint(painter: QPainter, x: float, y: float) -> None:
                whole = QRectF(x, y, width, height + 2 * pad)
                if ground:
                    painter.fillRect(whole, QColor(ground))
                for left, column in cells:
                    down = y + pad + deepest - column[0].ascent
                    for text in column:
                        text.draw(painter, x + left, down)
                        down += text.height
                if ruled:
                    _rule(painter, x, whole.bottom(), width)

            yield Strip(height + 2 * pad, paint, texts=texts)
            return
        columns = [(x, [(text, n) for text in column for n in range(text.count)]) for x, column in cells]
        yield Strip(pad, _nothing, stays_with_next=True)
        for number in range(max(len(lines) for _x, lines in columns)):
            slice_ = [(x, *lines[number]) for x, lines in columns if number < len(lines)]
            yield Strip(max(text.line_height(n) for _x, text, n in slice_), _slice(slice_), texts=texts)
        yield Strip(pad, _rule_under(width, pad) if ruled else _nothing)

    def _both(self, phrases: Sequence[Phrase], languages: Sequence[str]) -> Iterator[Strip]:
        places = self._places((1, 1))
        pad = 2 * self._mm
        yield from self._cells(
            [
                (x + pad, self._set.texts(phrase, BODY, width - 2 * pad, language))
                for (x, width), phrase, language in zip(places, phrases, languages, strict=True)
            ],
            ruled=True,
        )
        yield self._gap(2)

    def _pictures(self, pictures: Sequence[Picture]) -> Strip:
        cell = self._width / _ACROSS
        pad, most = 2 * self._mm, _PICTURE_HEIGHT * self._mm
        captions = [self._set.texts(each.caption, QUIET, cell - 2 * pad) for each in pictures]
        words = max(sum(text.height for text in caption) for caption in captions)
        fetch, mirrored = self._fetch, self._set.is_right_to_left

        def paint(painter: QPainter, x: float, y: float) -> None:
            for number, (picture, caption) in enumerate(zip(pictures, captions, strict=True)):
                place = _ACROSS - 1 - number if mirrored else number
                left = x + place * cell + pad
                # Read when it is drawn: a visit may have more pictures than memory should hold.
                image = QImage.fromData(fetch(picture.sha256, picture.marks)) if picture.sha256 else QImage()
                area = QRectF(left, y, cell - 2 * pad, most)
                _draw_image(painter, image, area, mirrored=mirrored)
                down = y + most + pad / 2
                for text in caption:
                    text.draw(painter, left, down)
                    down += text.height

        return Strip(most + words + 2 * pad, paint, texts=tuple(text for caption in captions for text in caption))

    def _signatures(self, lines: Sequence[str]) -> Strip:
        places = self._places((1,) * len(lines))
        pad, above = 2 * self._mm, 22 * self._mm
        words = [
            (x + pad, width - 2 * pad, self._set.text(Phrase(line), QUIET, width - 2 * pad))
            for (x, width), line in zip(places, lines, strict=True)
        ]

        def paint(painter: QPainter, x: float, y: float) -> None:
            for left, width, text in words:
                _rule(painter, x + left, y + above, width, LIGHT.rim)
                text.draw(painter, x + left, y + above + pad / 2)

        height = above + pad + max(text.height for _x, _width, text in words)
        return Strip(height, paint, texts=tuple(text for _x, _width, text in words))

    def _places(self, shares: Sequence[int]) -> list[tuple[float, float]]:
        """Return where each column begins and how wide it is; the first stands at the leading side."""
        widths = [self._width * share / sum(shares) for share in shares]
        places, x = [], 0.0
        for width in widths:
            places.append((self._width - x - width if self._set.is_right_to_left else x, width))
            x += width
        return places


def _line(text: Text, number: int) -> Paint:
    return lambda painter, x, y: text.draw_line(painter, number, x, y)


def _slice(parts: Sequence[tuple[float, Text, int]]) -> Paint:
    def paint(painter: QPainter, x: float, y: float) -> None:
        for left, text, number in parts:
            text.draw_line(painter, number, x + left, y)

    return paint


def _rule_under(width: float, pad: float) -> Paint:
    return lambda painter, x, y: _rule(painter, x, y + pad, width)


def _rule(painter: QPainter, x: float, y: float, width: float, colour: str = LIGHT.line) -> None:
    painter.fillRect(QRectF(x, y, width, max(1.0, painter.device().logicalDpiX() / 150)), QColor(colour))


def _draw_image(painter: QPainter, image: QImage, area: QRectF, *, mirrored: bool) -> None:
    if image.isNull():
        painter.fillRect(area, QColor(LIGHT.bg))
        return
    scale = min(area.width() / image.width(), area.height() / image.height())
    width, height = image.width() * scale, image.height() * scale
    left = area.right() - width if mirrored else area.left()
    painter.drawImage(QRectF(left, area.bottom() - height, width, height), image)


def _nothing(_painter: QPainter, _x: float, _y: float) -> None:
    """Draw nothing: it is a distance."""
