"""Verified and claimed progress in one bar: always both, never blended."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.theme.spacing import XS
from ui.theme.theme import current_theme
from ui.widgets.label import Label, Role, show_if

_HEIGHT = 8


class _Bar(QWidget):
    def __init__(self, verified: float, claimed: float) -> None:
        super().__init__()
        self.verified = verified
        self.claimed = claimed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(current_theme().scaled(120), current_theme().scaled(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        area = QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setClipPath(outline)
        painter.fillRect(area, theme.colour("line"))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(area.width(), 0)
            painter.scale(-1, 1)
        for share, token in ((self.claimed, "claimed"), (self.verified, "ok")):
            painter.fillRect(QRectF(area.x(), area.y(), area.width() * share / 100, area.height()), theme.colour(token))
        painter.end()


class ProgressBars(QWidget):
    """A two-tone bar over its caption, which says both figures."""

    def __init__(
        self,
        verified: float = 0,
        claimed: float = 0,
        caption: str = "",
        title: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Take shares of 0 to 100 (claimed includes verified), the caption and a title above the bar."""
        super().__init__(parent)
        bar = _Bar(verified, claimed)
        heading = Label(title)
        show_if(heading, bool(title))
        words = Label(caption, Role.SMALL)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XS)
        layout.addWidget(heading)
        layout.addWidget(bar)
        layout.addWidget(words)
        layout.addStretch(1)
        self.setAccessibleName(f"{title} {caption}".strip())
