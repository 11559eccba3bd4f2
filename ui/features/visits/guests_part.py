"""People from outside in a visit or meeting: name, organisation and role of each, a line for each."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QGridLayout, QVBoxLayout, QWidget

from app.domain.visit.guests import Guest, guest_of, lines_of
from ui.i18n.messages import field_title
from ui.i18n.tips import plain_tip
from ui.i18n.translator import fill
from ui.theme.spacing import SM
from ui.widgets.button import Button, ButtonKind
from ui.widgets.flow import ButtonRow
from ui.widgets.label import Label, Role
from ui.widgets.text_editors import TextField


class GuestsPart(QWidget):
    """`typed` carries the rows as a draft at every keystroke, `committed` the same when the keyboard leaves them."""

    typed = Signal(str)
    committed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setAccessibleName(field_title("guests"))
        self._saved: tuple[str, ...] = ()
        self._sent: str | None = None
        self._is_locked = False
        self._rows: list[_Row] = []
        self._none = Label(self.tr("Nobody from outside took part."), Role.MUTED)
        self._column = QVBoxLayout()
        self._add = Button(self.tr("Add a participant"), icon="plus")
        self._add.clicked.connect(self._on_add)
        self._add_row = ButtonRow(self._add)
        holder = QWidget()
        holder.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SM)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SM)
        for part in (self._none, holder, self._add_row):
            layout.addWidget(part)
        focus = QApplication.instance()
        if isinstance(focus, QApplication):
            focus.focusChanged.connect(self._on_focus)

    def show_guests(self, guests: Sequence[str], draft: str = "", *, locked: bool) -> None:
        """Show who took part; rows that are being written stay, those of an earlier day come back."""
        self._is_locked = locked
        if not self.is_dirty():
            rows = [row.guest() for row in self._rows]
            nameless = [] if locked else [guest for guest in rows if not guest.name]
            shown = list(map(guest_of, guests))
            if draft and not locked and not nameless:
                shown = guests_in(draft)
            # A row without a name is none to be saved, but somebody is about to write one.
            if [guest for guest in rows if guest.name or guest not in nameless] != shown:
                self._rebuild([*shown, *nameless])
        self._saved = tuple(guests)
        for row in self._rows:
            row.lock(locked=locked)
        self._add_row.setVisible(not locked)
        self._none.setVisible(not self._rows)

    def is_dirty(self) -> bool:
        """Say whether something is written that is not saved."""
        return bool(self._rows or self._saved) and self.lines() != lines_of(map(guest_of, self._saved))

    def lines(self) -> tuple[str, ...]:
        """Return the entries of the rows that have a name."""
        return lines_of(row.guest() for row in self._rows)

    def flush(self) -> None:
        """Send `committed` now if there is something to save and it is not on its way."""
        draft = self._draft()
        if self.is_dirty() and draft != self._sent:
            self._sent = draft
            self.committed.emit(draft)

    def settle(self) -> None:
        """Take what was sent as saved."""
        if self._sent is not None:
            self._saved = lines_of(guests_in(self._sent))
        self._sent = None
        if self._is_unnamed():
            self._on_typed()

    def refuse(self) -> None:
        """Take note that what was sent was not saved; it stays as written."""
        self._sent = None

    def _draft(self) -> str:
        return json.dumps([[g.name, g.organisation, g.role] for g in (r.guest() for r in self._rows)])

    def _rebuild(self, guests: Sequence[Guest]) -> None:
        for row in self._rows:
            self._drop(row)
        self._rows = []
        for guest in guests:
            self._append(guest)

    def _append(self, guest: Guest) -> _Row:
        row = _Row(len(self._rows) + 1, guest)
        row.typed.connect(self._on_typed)
        row.removed.connect(lambda: self._on_removed(row))
        self._rows.append(row)
        self._column.addWidget(row)
        self._none.hide()
        return row

    def _on_add(self) -> None:
        self._append(Guest("")).name.setFocus()

    def _on_removed(self, row: _Row) -> None:
        self._rows.remove(row)
        self._drop(row)
        self._none.setVisible(not self._rows)
        self._add.setFocus()
        self._on_typed()
        self.flush()

    def _drop(self, row: _Row) -> None:
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _on_typed(self) -> None:
        self.typed.emit(self._draft() if self.is_dirty() or self._is_unnamed() else "")

    def _is_unnamed(self) -> bool:
        """Say whether something is written of somebody whose name is not."""
        return any(guest != Guest("") and not guest.name for guest in (row.guest() for row in self._rows))

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None and self.isAncestorOf(before) and (now is None or not self.isAncestorOf(now)):
            self.flush()


class _Row(QWidget):
    typed = Signal()
    removed = Signal()

    def __init__(self, number: int, guest: Guest) -> None:
        super().__init__()
        self.name = TextField(fill(self.tr("Name of participant {number}"), number=number), guest.name)
        self.organisation = TextField(
            fill(self.tr("Organisation of participant {number}"), number=number), guest.organisation
        )
        self.role = TextField(fill(self.tr("Role of participant {number}"), number=number), guest.role)
        self._remove = Button("", ButtonKind.QUIET, "close")
        self._remove.setAccessibleName(fill(self.tr("Take participant {number} off the list"), number=number))
        self._remove.setToolTip(plain_tip(self._remove.accessibleName()))
        hints = (self.tr("Name"), self.tr("Organisation"), self.tr("Role"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SM)
        # Two lines: the column in which it stands is narrow.
        for field, hint, place in zip(self._fields(), hints, ((0, 0, 2), (1, 0, 1), (1, 1, 1)), strict=True):
            field.setPlaceholderText(hint)
            field.textEdited.connect(self.typed)
            grid.addWidget(field, place[0], place[1], 1, place[2])
        grid.addWidget(self._remove, 0, 2)
        self._remove.clicked.connect(self.removed)

    def guest(self) -> Guest:
        return Guest(*(field.text().strip() for field in self._fields()))

    def lock(self, *, locked: bool) -> None:
        for field in self._fields():
            field.setReadOnly(locked)
        self._remove.setVisible(not locked)

    def _fields(self) -> tuple[TextField, TextField, TextField]:
        return (self.name, self.organisation, self.role)


def guests_in(draft: str) -> list[Guest]:
    """Return the guests of a draft; none of one that cannot be read any more."""
    try:
        rows = json.loads(draft)
    except ValueError:
        return []
    if not isinstance(rows, list):
        return []
    return [Guest(*(str(part) for part in row[:3])) for row in rows if isinstance(row, list) and row]
