"""Ctrl+K: one field, a list below it, Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyleOptionViewItem, QVBoxLayout, QWidget

from ui.actions.palette import Hit, Palette
from ui.theme.fonts import BODY_PX, SMALL_PX
from ui.theme.spacing import LG, MD, SM, XL
from ui.theme.theme import current_theme
from ui.widgets.delegates import CellRole, RowDelegate, draw_line
from ui.widgets.label import Label, Role
from ui.widgets.overlay import Overlay
from ui.widgets.search_field import SearchField

_WIDTH = 560

_ICON = Qt.ItemDataRole.UserRole + 21


class _HitDelegate(RowDelegate):
    """Icon, title, and the detail at the trailing end."""

    def draw(
        self,
        painter: QPainter,
        area: QRect,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = current_theme()
        muted = bool(index.data(CellRole.MUTED))
        side = theme.scaled(16)
        name = str(index.data(_ICON) or "")
        icon = QRect(area.x(), area.y() + (area.height() - side) // 2, side, side)
        if name:
            theme.icon(name, "muted").paint(painter, QStyle.visualRect(option.direction, area, icon))
        detail = str(index.data(CellRole.SECOND) or "")
        small = theme.metrics(SMALL_PX)
        taken = min(small.horizontalAdvance(detail) + 2, area.width() // 2)
        left = side + SM
        title = QRect(area.x() + left, area.y(), area.width() - left - taken - SM, area.height())
        painter.setFont(theme.font(BODY_PX))
        painter.setPen(theme.colour("muted" if muted else "text"))
        words = str(index.data() or "")
        draw_line(painter, QStyle.visualRect(option.direction, area, title), words, option.direction)
        painter.setFont(theme.font(SMALL_PX))
        painter.setPen(theme.colour("muted"))
        place = QRect(area.right() + 1 - taken, area.y(), taken, area.height())
        end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        draw_line(painter, QStyle.visualRect(option.direction, area, place), detail, option.direction, end)


class PaletteView(Overlay):
    """Opens over any page; Up and Down walk, Enter runs, Esc leaves."""

    def __init__(self, host: QWidget, palette: Palette) -> None:
        """Take a widget of the window and what finds the hits."""
        super().__init__(host)
        self._palette = palette
        self._hits: tuple[Hit, ...] = ()
        panel = QFrame(self)
        panel.setProperty("look", "sheet")
        panel.setFixedWidth(current_theme().scaled(_WIDTH) if host.width() > _WIDTH * 2 else _WIDTH)
        self._panel = panel
        self.field = SearchField(self.tr("Search or run a command"))
        self.field.searched.connect(self._show)
        self.field.installEventFilter(self)
        self._model = QStandardItemModel(self)
        self.list = QListView()
        self.list.setProperty("look", "plain")
        self.list.setAccessibleName(self.tr("Results"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(_HitDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.list.installEventFilter(self)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.clicked.connect(self._on_clicked)
        self._nothing = Label(self.tr("Nothing found. Try another word."), Role.MUTED)
        layout = QVBoxLayout(panel)
        layout.setContentsMargins(MD, MD, MD, MD)
        layout.setSpacing(SM)
        layout.addWidget(self.field)
        layout.addWidget(self._nothing)
        layout.addWidget(self.list)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(LG, 3 * XL, LG, XL)
        outer.addWidget(panel, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(1)

    def open_palette(self, scope: str) -> None:
        """Open it for the page in front."""
        self._palette.scope = scope
        self.field.clear()
        self._show("")
        self.raise_over(self.field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched in (self.field, self.list) and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._panel.geometry().contains(event.position().toPoint()):
            self.escaped()

    def _on_key(self, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
        if event.key() in step and self._hits:
            row = self.list.currentIndex().row() + step[Qt.Key(event.key())]
            self._go(min(max(row, 0), len(self._hits) - 1))
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._show(self.field.text())
            self._run(max(0, self.list.currentIndex().row()))
            return True
        return False

    def _show(self, text: str) -> None:
        row = self.list.currentIndex().row()
        before = self._hits[row].id if 0 <= row < len(self._hits) else ""
        self._hits = self._palette.find(text)
        self._model.clear()
        for hit in self._hits:
            item = QStandardItem(hit.title)
            item.setData(hit.detail, CellRole.SECOND)
            item.setData(hit.blocked, CellRole.MUTED)
            item.setData(hit.icon, _ICON)
            item.setData(f"{hit.title} {hit.detail}".strip(), Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        self._nothing.setVisible(not self._hits)
        self.list.setVisible(bool(self._hits))
        ids = [hit.id for hit in self._hits]
        if ids:
            self._go(ids.index(before) if text and before in ids else 0)
        height = self.list.sizeHintForRow(0) if self._hits else 0
        self.list.setFixedHeight(min(len(self._hits), 9) * height + 2)

    def _go(self, row: int) -> None:
        self.list.setCurrentIndex(self._model.index(row, 0))
        self.field.setAccessibleDescription(self._hits[row].title)

    def _on_clicked(self, index: QModelIndex) -> None:
        self._run(index.row())

    def _run(self, row: int) -> None:
        if row < len(self._hits):
            self.leave()
            self._palette.use(self._hits[row])
