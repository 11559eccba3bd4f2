"""Words set in lines: fonts, direction, and where the lines of a text stand."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPaintDevice, QPainter, QTextLayout, QTextLine, QTextOption

from app.papers.model import Phrase
from app.papers.scripts import Script, script_of
from ui.theme.fonts import families
from ui.theme.tokens import LIGHT

_MM_PER_INCH = 25.4
_FIRST_PLANE = 0xFFFF
_BENGALI_FIGURES = "০১২৩৪৫৬৭৮৯"
_NAMED = {Script.BENGALI: "Bengali", Script.ARABIC: "Arabic"}
"""What the families of a script are called after, where it has one of its own."""


@dataclass(frozen=True, slots=True)
class Type:
    """How a piece of text looks: its size in points, its weight, and whether it stands back."""

    points: float
    is_bold: bool = False
    is_muted: bool = False


BODY = Type(9.5)
STRONG = Type(9.5, is_bold=True)
QUIET = Type(8.5, is_muted=True)
TITLE = Type(20, is_bold=True)
SUBTITLE = Type(11, is_muted=True)
HEADINGS = {1: Type(13, is_bold=True), 2: Type(11, is_bold=True)}
FOOT = Type(7.5, is_muted=True)


class Text:
    """One paragraph set to a width: its lines can be drawn one by one, on this page or on the next."""

    __slots__ = ("_colour", "_layout", "_lines", "height")

    def __init__(self, layout: QTextLayout, lines: list[QTextLine], colour: str) -> None:
        """Take a layout whose lines stand under each other."""
        self._layout = layout
        self._lines = lines
        self._colour = colour
        self.height = sum(line.height() for line in lines)

    @property
    def ascent(self) -> float:
        """Return how far the first line's letters stand on lies under its upper edge."""
        return self._lines[0].ascent()

    @property
    def count(self) -> int:
        """Return how many lines there are."""
        return len(self._lines)

    def line_height(self, number: int) -> float:
        """Return the height of a line, 0 behind the last."""
        return self._lines[number].height() if number < len(self._lines) else 0.0

    def draw_line(self, painter: QPainter, number: int, x: float, y: float) -> None:
        """Draw one line with its upper edge at `y`."""
        if number < len(self._lines):
            line = self._lines[number]
            painter.setPen(QColor(self._colour))
            line.draw(painter, QPointF(x, y - line.y()))

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw all lines from `y` on."""
        for number in range(self.count):
            self.draw_line(painter, number, x, y)
            y += self.line_height(number)

    def glyphs_missing(self) -> bool:
        """Say whether a letter of it has no picture in any font."""
        return any(0 in run.glyphIndexes() for run in self._layout.glyphRuns())


class Setter:
    """Sets text for one device and one paper."""

    def __init__(self, device: QPaintDevice, language: str) -> None:
        """Take what is drawn on, and the code of the paper's language."""
        self._device = device
        self._language = language
        self.is_right_to_left = script_of("", language) is Script.ARABIC
        self.mm = device.logicalDpiX() / _MM_PER_INCH

    def text(self, phrase: Phrase, look: Type, width: float, language: str = "", *, at_end: bool = False) -> Text:
        """Return a paragraph without line breaks of its own, set to a width in pixels of the device.

        What a person typed runs in its own direction. A paragraph stands at the leading side of the paper, or of its
        own language where one is given.
        """
        words = phrase.text if phrase.text.strip() else " "
        layout = QTextLayout(words, _font(look, script_of(phrase.text, language or self._language)), self._device)
        layout.setFormats(_formats(words))
        option = QTextOption()
        own = script_of(phrase.text, language or self._language) if phrase.is_typed else None
        turned = self.is_right_to_left if own is None else own is Script.ARABIC
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
        from_right = turned if language else self.is_right_to_left
        side = Qt.AlignmentFlag.AlignRight if from_right is not at_end else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        lines, y = [], 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += line.height()
            lines.append(line)
        layout.endLayout()
        return Text(layout, lines, LIGHT.muted if look.is_muted else LIGHT.text)

    def texts(self, phrase: Phrase, look: Type, width: float, language: str = "") -> list[Text]:
        """Return the paragraphs of a text."""
        parts = phrase.text.split("\n")
        return [self.text(Phrase(part, phrase.is_typed), look, width, language) for part in parts]


def _font(look: Type, script: Script) -> QFont:
    font = QFont()
    # The script's own family first: figures and stops between its words then look like them.
    own = _NAMED.get(script, "")
    font.setFamilies(_families(own))
    font.setPointSizeF(look.points)
    font.setBold(look.is_bold)
    return font


def _families(own: str) -> list[str]:
    return sorted(families(), key=lambda family: own not in family)


def _formats(text: str) -> list[QTextLayout.FormatRange]:
    """Return the families of each run of a text that has words of a second script in it."""
    found: list[QTextLayout.FormatRange] = []
    for own, start, length in _runs(text):
        piece = QTextLayout.FormatRange()
        # Counted as Qt counts: letters outside of the first plane take two places.
        piece.start, piece.length = start, length
        piece.format.setFontFamilies(_families(own))
        found.append(piece)
    return found if len(found) > 1 else []


def _runs(text: str) -> list[tuple[str, int, int]]:
    runs: list[tuple[str, int, int]] = []
    at, before = 0, ""
    for character in text:
        own = before
        if character.isalpha() or character in _BENGALI_FIGURES:
            # Qt gives what stands between words, Latin figures too, to the script before it: so does this.
            own = _NAMED[Script.BENGALI] if character in _BENGALI_FIGURES else _NAMED.get(script_of(character, ""), "")
        width = 2 if ord(character) > _FIRST_PLANE else 1
        if runs and own == before:
            name, start, length = runs[-1]
            runs[-1] = (name, start, length + width)
        else:
            runs.append((own, at, width))
        before = own
        at += width
    return runs
