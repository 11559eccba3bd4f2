"""Gate pips: one mark for each gate; its shape, not only its colour, tells the state."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ui.i18n.tips import plain_tip
from ui.theme.spacing import XS
from ui.theme.theme import Theme, current_theme

_DIAMETER = 11
_RIM = 1.4


class Pip(StrEnum):
    """The state of a gate."""

    MET = "met"
    STALE = "stale"
    OPEN = "open"
    DIFFER = "differ"


_COLOURS = {Pip.OPEN: "rim", Pip.STALE: "warn", Pip.DIFFER: "bad"}


def pip_words(pip: Pip) -> str:
    """Return the state in words, for tooltips and screen readers."""
    words = {
        Pip.MET: QCoreApplication.translate("GatePips", "met"),
        Pip.STALE: QCoreApplication.translate("GatePips", "to be confirmed again"),
        Pip.OPEN: QCoreApplication.translate("GatePips", "missing"),
        Pip.DIFFER: QCoreApplication.translate("GatePips", "reviews differ"),
    }
    return words[pip]


def pips_words(pips: Sequence[Pip], names: Sequence[str]) -> str:
    """Return all states in words: G1 met, G2 met, G3 missing."""
    comma = QCoreApplication.translate("GatePips", ", ")
    return comma.join(f"{name} {pip_words(pip)}" for name, pip in zip(names, pips, strict=True))


def pips_size(count: int, theme: Theme) -> QSize:
    """Return the room that `count` pips take."""
    side = theme.scaled(_DIAMETER)
    return QSize(count * side + max(0, count - 1) * XS + 2, side + 2)


def paint_pips(
    painter: QPainter, area: QRect, pips: Sequence[Pip], theme: Theme, direction: Qt.LayoutDirection
) -> None:
    """Paint pips from the leading edge of `area`, vertically centred."""
    size = pips_size(len(pips), theme)
    centred = QRect(area.x(), area.y() + (area.height() - size.height()) // 2, size.width(), size.height())

    def paint(own: QPainter, within: QRect) -> None:
        side = theme.scaled(_DIAMETER)
        own.save()
        own.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, pip in enumerate(pips):
            place = QRect(within.x() + 1 + number * (side + XS), within.y() + 1, side, side)
            paint_pip(own, QRectF(QStyle.visualRect(direction, within, place)), pip, theme)
        own.restore()

    theme.stamp(painter, QStyle.visualRect(direction, area, centred), ("pips", *pips, direction), paint)


def paint_pip(painter: QPainter, place: QRectF, pip: Pip, theme: Theme) -> None:
    """Paint one pip: filled, hatched, a ring, or a ring with a bar through it."""
    disc = place.adjusted(0.5, 0.5, -0.5, -0.5)
    if pip is Pip.MET:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("ok"))
        painter.drawEllipse(disc)
        return
    colour = _COLOURS[pip]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if pip is Pip.STALE:
        _hatch(painter, disc, theme)
    painter.setPen(QPen(theme.colour(colour), _RIM))
    painter.drawEllipse(disc)
    if pip is Pip.DIFFER:
        middle = disc.center()
        half = disc.width() / 2 - 2
        painter.setPen(QPen(theme.colour(colour), 2))
        painter.drawLine(QPointF(middle.x() - half, middle.y()), QPointF(middle.x() + half, middle.y()))


def _hatch(painter: QPainter, disc: QRectF, theme: Theme) -> None:
    painter.save()
    clip = QPainterPath()
    clip.addEllipse(disc)
    painter.setClipPath(clip)
    painter.setPen(QPen(theme.colour("warn"), 2))
    step = disc.width() / 2.6
    start = disc.left() - disc.height()
    while start < disc.right():
        painter.drawLine(QPointF(start, disc.top()), QPointF(start + disc.height(), disc.bottom()))
        start += step
    painter.restore()


class GatePips(QWidget):
    """The gates of one item at a glance; says each state in words to screen readers and as the tooltip."""

    def __init__(self, pips: Sequence[Pip] = (), names: Sequence[str] = (), parent: QWidget | None = None) -> None:
        """Take the states and the names of the gates (G1, G2, ...), one each."""
        super().__init__(parent)
        self._pips: tuple[Pip, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_pips(pips, names)

    def set_pips(self, pips: Sequence[Pip], names: Sequence[str]) -> None:
        """Show these states."""
        self._pips = tuple(pips)
        words = pips_words(pips, names)
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return pips_size(len(self._pips), current_theme())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_pips(painter, self.rect(), self._pips, current_theme(), self.layoutDirection())
        painter.end()
