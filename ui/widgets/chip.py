"""Chips: short words on a coloured ground, as widgets and as painted marks in lists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from ui.theme.fonts import LABEL_PX
from ui.theme.spacing import RADIUS_CHIP, SM, XS
from ui.theme.theme import Theme, current_theme
from ui.theme.tokens import Tone
from ui.widgets.elided import elided
from ui.widgets.flow import FlowLayout
from ui.widgets.label import show_if

_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


@dataclass(frozen=True, slots=True)
class ChipText:
    """The words of a chip and what they mean."""

    text: str
    tone: Tone = Tone.NEUTRAL


class Chip(QLabel):
    """One chip, painted as in lists; not interactive."""

    def __init__(self, chip: ChipText, parent: QWidget | None = None) -> None:
        """Take what it says."""
        super().__init__(parent)
        self._chip = chip
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_chip(chip)

    def set_chip(self, chip: ChipText) -> None:
        """Say something else."""
        self._chip = chip
        self.setText(chip.text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return chip_size(self._chip, current_theme())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        _paint_chip(painter, self.rect(), self._chip, current_theme())
        painter.end()


class ChipRow(QWidget):
    """Chips side by side, on more lines where the room ends."""

    def __init__(self, chips: Sequence[ChipText] = (), parent: QWidget | None = None) -> None:
        """Take the first chips."""
        super().__init__(parent)
        self._flow = FlowLayout(self, XS)
        self.set_chips(chips)

    def set_chips(self, chips: Sequence[ChipText]) -> None:
        """Show these and no others; without any the row takes no room."""
        self._flow.clear()
        for chip in chips:
            self._flow.addWidget(Chip(chip, self))
        show_if(self, bool(chips))
        self.updateGeometry()


def chip_size(chip: ChipText, theme: Theme) -> QSize:
    """Return the size of a painted chip."""
    metrics = theme.metrics(LABEL_PX, strong=True)
    return QSize(metrics.horizontalAdvance(chip.text) + 2 * SM, metrics.height() + XS)


def paint_chips(
    painter: QPainter, area: QRect, chips: Sequence[ChipText], theme: Theme, direction: Qt.LayoutDirection
) -> int:
    """Paint chips from the leading edge of `area`, vertically centred; return the width used.

    The first is elided where it does not fit; a later one is left away, for its beginning would say nothing.
    """
    used = 0
    for chip in chips:
        room = area.width() - used
        wanted = chip_size(chip, theme)
        size = wanted.boundedTo(QSize(max(room, 0), area.height()))
        if size.width() <= 2 * SM or (used and wanted.width() > room):
            break
        place = QRect(area.x() + used, area.y() + (area.height() - size.height()) // 2, size.width(), size.height())
        is_whole = size.width() == wanted.width()
        _paint_chip(painter, QStyle.visualRect(direction, area, place), chip, theme, is_whole=is_whole)
        used += size.width() + XS
    return used


def _paint_chip(painter: QPainter, place: QRect, chip: ChipText, theme: Theme, *, is_whole: bool = False) -> None:
    ink, ground = theme.tone(chip.tone)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(theme.font(LABEL_PX, strong=True))
    painter.setBrush(ground)
    painter.setPen(QPen(theme.colour("line")) if chip.tone is Tone.NEUTRAL else Qt.PenStyle.NoPen)
    radius = min(RADIUS_CHIP, place.height() / 2)
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.setPen(ink)
    words = chip.text if is_whole else elided(chip.text, painter.fontMetrics(), place.width() - 2 * SM + 1)
    painter.drawText(place, _CENTRE, words)
    painter.restore()
