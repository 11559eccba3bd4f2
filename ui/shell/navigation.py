"""The way between pages: an icon, a word and a count each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QStyle, QVBoxLayout, QWidget

from ui.i18n.translator import current_language
from ui.shell.pages import PageSpec
from ui.theme.fonts import BODY_PX, LABEL_PX
from ui.theme.spacing import FOCUS, LG, MD, NAVIGATION_WIDTH, RADIUS_CONTROL, SM, TARGET, XS
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.elided import elided
from ui.widgets.label import ElidedLabel, Label, Role
from ui.widgets.placing import add_layout

_HEIGHT = 34
_ICON = 16
_BADGE_PADDING = 6
_BADGE = "88"
_WIDEST = 2 * NAVIGATION_WIDTH - 4 * SM


class NavigationButton(QAbstractButton):
    """One line of the navigation; the badge is read after the word."""

    def __init__(self, icon: str, text: str, parent: QWidget | None = None) -> None:
        """Take the icon and the word."""
        super().__init__(parent)
        self._icon_name = icon
        self._badge = ""
        self._tone = Tone.NEUTRAL
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self.updateGeometry)

    def set_badge(self, count: int, tone: Tone = Tone.NEUTRAL) -> None:
        """Show a count in the figures of the language, 0 not at all; BAD marks what needs a decision."""
        self._badge = current_language().formats.number(count) if count else ""
        self._tone = tone
        self.setAccessibleDescription(self._badge)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            event.ignore()  # the bar walks its lines, round the ends
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        words = theme.metrics(BODY_PX, strong=True)
        badge = theme.metrics(LABEL_PX, strong=True).horizontalAdvance(_BADGE) + 2 * _BADGE_PADDING + XS
        width = 2 * (MD - 2) + theme.scaled(_ICON) + SM + 2 + words.horizontalAdvance(self.text()) + badge
        return QSize(width, max(TARGET, _HEIGHT, words.height() + SM))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self.rect()
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft" if self.isChecked() else "selection"))
            painter.drawRoundedRect(area, RADIUS_CONTROL, RADIUS_CONTROL)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), FOCUS))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), RADIUS_CONTROL, RADIUS_CONTROL)
        self._paint_content(painter, area.adjusted(MD - 2, 0, -MD + 2, 0))
        painter.end()

    def _paint_content(self, painter: QPainter, area: QRect) -> None:
        theme = current_theme()
        direction = self.layoutDirection()
        ink = "accent" if self.isChecked() else "text"
        side = theme.scaled(_ICON)
        icon = QRect(area.x(), area.y() + (area.height() - side) // 2, side, side)
        theme.icon(self._icon_name, ink).paint(painter, QStyle.visualRect(direction, area, icon))
        badge = self._paint_badge(painter, area)
        left = side + SM + 2
        words = QRect(area.x() + left, area.y(), area.width() - left - badge, area.height())
        painter.setFont(theme.font(BODY_PX, strong=self.isChecked()))
        painter.setPen(theme.colour(ink))
        shown = elided(self.text(), painter.fontMetrics(), words.width())
        alignment = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QStyle.visualRect(direction, area, words), alignment, shown)

    def _paint_badge(self, painter: QPainter, area: QRect) -> int:
        if not self._badge:
            return 0
        theme = current_theme()
        font = theme.font(LABEL_PX, strong=self.isChecked() or self._tone is not Tone.NEUTRAL)
        metrics = QFontMetrics(font)
        loud = self._tone is not Tone.NEUTRAL
        height = metrics.height() + 2
        width = metrics.horizontalAdvance(self._badge)
        width = max(width + 2 * _BADGE_PADDING, height) if loud else width
        place = QRect(area.right() + 1 - width, area.y() + (area.height() - height) // 2, width, height)
        place = QStyle.visualRect(self.layoutDirection(), area, place)
        ink, ground = theme.tone(self._tone)
        painter.setFont(font)
        if loud:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(place, height / 2, height / 2)
        painter.setPen(theme.colour("accent") if self.isChecked() and not loud else ink)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._badge)
        return width + XS


class Navigation(QFrame):
    """The bar at the leading side; `chosen` carries the id of a page."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without pages."""
        super().__init__(parent)
        self.setProperty("look", "navigation")
        self.setAccessibleName(self.tr("Pages"))
        self._buttons: dict[str, NavigationButton] = {}
        self._brand = Label("Concord", Role.HEADING, wrap=False)
        self._brand.setContentsMargins(MD - 2, 0, MD - 2, LG)
        self._user = ElidedLabel("", Role.SMALL)
        self._role = ElidedLabel("", Role.SMALL)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(XS - 1)
        rule = QFrame()
        rule.setProperty("look", "line")
        rule.setFixedHeight(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SM + 2, MD + SM - 2, SM + 2, MD)
        layout.setSpacing(0)
        layout.addWidget(self._brand)
        add_layout(layout, self._lines)
        layout.addStretch(1)
        layout.addWidget(rule)
        layout.addSpacing(MD)
        for label in (self._user, self._role):
            label.setContentsMargins(MD - 2, 0, MD - 2, 0)
            layout.addWidget(label)
        self._resize()
        current_theme().changed.connect(self._resize)

    def set_pages(self, pages: Sequence[PageSpec]) -> None:
        """Show a line for each page that has no parent."""
        for button in self._buttons.values():
            button.hide()
            button.deleteLater()
        self._buttons = {}
        for page in pages:
            if page.parent:
                continue
            button = NavigationButton(page.icon, page.title(), self)
            button.clicked.connect(lambda _checked=False, id_=page.id: self.chosen.emit(id_))
            self._lines.addWidget(button)
            self._buttons[page.id] = button
        self._resize()

    def set_user(self, name: str, role: str) -> None:
        """Show who works here."""
        self._user.setText(name)
        self._role.setText(role)

    def set_current(self, id: str) -> None:
        """Mark the page in front."""
        for page, button in self._buttons.items():
            button.setChecked(page == id)

    def set_badge(self, id: str, count: int, tone: Tone = Tone.NEUTRAL) -> None:
        """Show a count beside a page."""
        if id in self._buttons:
            self._buttons[id].set_badge(count, tone)

    def offer(self, id: str, is_offered: bool) -> None:  # noqa: FBT001  # what else could it be
        """Show a page's line or leave it out."""
        if id in self._buttons:
            self._buttons[id].setVisible(is_offered)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        buttons = [button for button in self._buttons.values() if not button.isHidden()]
        at = next((number for number, button in enumerate(buttons) if button.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        buttons[(at + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def _resize(self) -> None:
        widest = max((button.sizeHint().width() for button in self._buttons.values()), default=0)
        needed = widest + 2 * (SM + 2)
        self.setFixedWidth(min(max(current_theme().scaled(NAVIGATION_WIDTH), needed), _WIDEST))
