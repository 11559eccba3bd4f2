"""Text on the screen: always plain, so that nothing a person typed is ever taken for markup."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyleOption, QWidget

from ui.i18n.bidi import right_to_left
from ui.i18n.tips import plain_tip
from ui.theme.theme import restyle
from ui.widgets.elided import elided


class Role(StrEnum):
    """How a line of text stands on the page; the stylesheet gives each its size, weight and colour."""

    BODY = "body"
    TITLE = "title"
    HEADING = "heading"
    LABEL = "label"
    STRONG = "strong"
    MUTED = "muted"
    SMALL = "small"
    ERROR = "error"


class Label(QLabel):
    """A text that wraps; with `selectable` it can be copied."""

    def __init__(
        self,
        text: str = "",
        role: Role = Role.BODY,
        *,
        wrap: bool = True,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Take the words and their role."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setWordWrap(wrap)
        # Qt would align a text by its own script; a page reads better along one edge.
        side = Qt.AlignmentFlag.AlignRight if right_to_left() else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.setProperty("role", str(role))
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if selectable:
            flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            self.setTextInteractionFlags(flags)

    def set_role(self, role: Role) -> None:
        """Change how the text stands."""
        self.setProperty("role", str(role))
        restyle(self)


class ElidedLabel(Label):
    """One line that ends in an ellipsis where the room ends; its whole text is the tooltip then."""

    def __init__(self, text: str = "", role: Role = Role.BODY, parent: QWidget | None = None) -> None:
        """Take the words and their role."""
        super().__init__(text, role, wrap=False, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…") * 4, super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        super().setText(text)
        self._explain()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def is_elided(self) -> bool:
        """Say whether a part of the text is hidden."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        shown = elided(self.text(), self.fontMetrics(), self.contentsRect().width())
        alignment = int(self.alignment())
        self.style().drawItemText(
            painter, self.contentsRect(), alignment, option.palette, True, shown, self.foregroundRole()
        )

    def _explain(self) -> None:
        self.setToolTip(plain_tip(self.text()) if self.is_elided() else "")


def show_if(widget: QWidget, shown: bool) -> None:  # noqa: FBT001 - a setter
    """Show or hide a part; one without a parent yet is shown together with its parent, never as a window."""
    if shown and widget.parentWidget() is None:
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
    else:
        widget.setVisible(shown)
