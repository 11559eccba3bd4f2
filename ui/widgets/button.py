"""Things to press: at least 32 px high, named, with a visible focus ring, and never dead."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.i18n.tips import plain_tip
from ui.theme.spacing import TARGET
from ui.theme.theme import current_theme, restyle
from ui.widgets.elided import elided

_ICON = 16
_GAP = 6
_SLACK = 4


class ButtonKind(StrEnum):
    """How loud a button is; one PRIMARY on a page."""

    PLAIN = "plain"
    PRIMARY = "primary"
    LINK = "link"
    QUIET = "quiet"
    CHOICE = "choice"
    ROW = "row"


_INK = {ButtonKind.PRIMARY: "on_accent", ButtonKind.LINK: "accent", ButtonKind.QUIET: "muted"}


class Button(QPushButton):
    """A button with words; CHOICE can be checked (Yes / No / N/A)."""

    def __init__(
        self,
        text: str,
        kind: ButtonKind = ButtonKind.PLAIN,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Take the words (a verb), the kind and the name of an icon."""
        super().__init__(text, parent)
        self._kind = kind
        self._icon_name = icon
        self.setProperty("kind", str(kind))
        self.setAutoDefault(False)
        self.setCheckable(kind is ButtonKind.CHOICE)
        if kind in {ButtonKind.LINK, ButtonKind.ROW}:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        if icon:
            self._tint()
            current_theme().changed.connect(self._tint)

    def setText(self, text: str) -> None:
        had_words = bool(self.text())
        super().setText(text)
        if self._icon_name and bool(text) != had_words:
            self._tint()

    def set_blocked(self, blocked: bool, why: str = "") -> None:  # noqa: FBT001 - a setter
        """Show it dashed: it can still be pressed, and then opens its reasons, which `why` sums up."""
        self.setProperty("kind", "blocked" if blocked else str(self._kind))
        self.setAccessibleDescription(why)
        self.setToolTip(plain_tip(why))
        restyle(self)

    def is_blocked(self) -> bool:
        """Say whether it opens reasons instead of acting."""
        return bool(self.property("kind") == "blocked")

    def _tint(self) -> None:
        theme = current_theme()
        side = theme.scaled(_ICON)
        icon = theme.icon(self._icon_name, _INK.get(self._kind, "text"))
        gap = _GAP if self.text() else 0
        self.setIconSize(QSize(side + gap, side))
        self.setIcon(_with_gap(icon, side, gap, self) if gap else icon)


def _with_gap(icon: QIcon, side: int, gap: int, button: QPushButton) -> QIcon:
    """Return the icon with room after it: styled buttons leave none between icon and words."""
    ratio = button.devicePixelRatioF()
    picture = QPixmap(QSize(round((side + gap) * ratio), round(side * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    left = gap if button.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
    icon.paint(painter, QRect(left, 0, side, side))
    painter.end()
    return QIcon(picture)


class IconButton(Button):
    """A square button with an icon only; its name is spoken and shown as the tooltip."""

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        """Take the icon and the name."""
        super().__init__("", ButtonKind.QUIET, icon, parent)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(TARGET)


class ElidedButton(Button):
    """The title of a row as something to press: one line, elided, whole text as the tooltip."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """Take the title."""
        super().__init__(text, ButtonKind.ROW, "", parent)
        self._whole = text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._whole)
        return QSize(width + _SLACK, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(TARGET * 2, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - _SLACK // 2
        shown = elided(self._whole, self.fontMetrics(), room)
        if shown != self.text():
            self.setText(shown)
            self.setToolTip(plain_tip(self._whole) if shown != self._whole else "")
