"""The pane beside a list: a heading, and sections of fields with their owner."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.spacing import LG, MD, SM, XS
from ui.widgets.card import clear_layout
from ui.widgets.chip import ChipRow, ChipText
from ui.widgets.label import Label, Role, show_if
from ui.widgets.placing import add_layout
from ui.widgets.scrolling import Scrolling

_GAP = 2


def labelled(label: str, editor: QWidget, owner: str = "", parent: QWidget | None = None) -> QWidget:
    """Return an editor under its label; `owner` names who may change it (Root cause · factory)."""
    block = QWidget(parent)
    name = Label(label, Role.LABEL, wrap=False)
    name.setBuddy(editor)
    top = QHBoxLayout()
    top.setSpacing(XS)
    top.addWidget(name)
    if owner:
        top.addWidget(Label(f"· {owner}", Role.SMALL, wrap=False))
    top.addStretch(1)
    layout = QVBoxLayout(block)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(_GAP)
    add_layout(layout, top)
    layout.addWidget(editor)
    return block


class DetailPane(QFrame):
    """A scrolling card; `add_section` starts a block under a line, `add_field` puts a field into the last one."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Take the name for screen readers."""
        super().__init__(parent)
        self.setProperty("look", "card")
        self.setAccessibleName(name)
        self._chips = ChipRow()
        self._title = Label("", Role.HEADING, selectable=True)
        self._subtitle = Label("", Role.MUTED)
        self._head = QWidget()
        head = QVBoxLayout(self._head)
        head.setContentsMargins(LG - 2, MD, LG - 2, MD)
        head.setSpacing(XS)
        for part in (self._chips, self._title, self._subtitle):
            head.addWidget(part)
        self._sections = QVBoxLayout()
        self._sections.setSpacing(0)
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        add_layout(layout, self._sections)
        layout.addStretch(1)
        self._inner = layout
        self._area = Scrolling(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(self._area)
        self._fields: QVBoxLayout | None = None

    def set_heading(self, title: str, subtitle: str = "", chips: Sequence[ChipText] = ()) -> None:
        """Set what the pane is about."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        show_if(self._subtitle, bool(subtitle))
        self._chips.set_chips(chips)

    def add_section(self, title: str = "", *, inset: bool = True) -> QVBoxLayout:
        """Start a block under a line and return its layout; without `inset` its rows reach the edges."""
        block, layout = _block(inset=inset)
        if title:
            label = Label(title, Role.LABEL)
            side = 0 if inset else LG - 2
            label.setContentsMargins(side, 0, side, 0)
            layout.addWidget(label)
        self._sections.addWidget(block)
        self._fields = layout
        return layout

    def add_foot(self, title: str, widget: QWidget) -> QFrame:
        """Put a block under a line after all sections, which `clear` leaves; return it, to be shown or hidden."""
        block, layout = _block()
        layout.addWidget(Label(title, Role.LABEL))
        layout.addWidget(widget)
        self._inner.insertWidget(self._inner.count() - 1, block)
        return block

    def show_section(self, section: QVBoxLayout, is_shown: bool) -> None:  # noqa: FBT001 - what else could it be
        """Show or hide a whole block with its line: a block of hidden parts would stay as an empty strip."""
        block = section.parentWidget()
        if block is not None:
            show_if(block, is_shown)

    def add_field(self, label: str, value: QWidget | str, owner: str = "") -> QWidget:
        """Add a field to the last section: an editor, or words to read and copy; return the value's widget."""
        editor = Label(value or "—", selectable=True) if isinstance(value, str) else value
        if isinstance(value, str):
            editor.setAccessibleName(f"{label}: {value}")
        target = self._fields if self._fields is not None else self.add_section()
        target.addWidget(labelled(label, editor, owner))
        return editor

    def clear(self) -> None:
        """Take heading and sections away."""
        clear_layout(self._sections)
        self._fields = None
        self.set_heading("")

    def show_top(self) -> None:
        """Scroll to the heading."""
        self._area.verticalScrollBar().setValue(0)


def _block(*, inset: bool = True) -> tuple[QFrame, QVBoxLayout]:
    """Return a block under a line with its layout."""
    block = QFrame()
    block.setProperty("look", "row")
    layout = QVBoxLayout(block)
    side = LG - 2
    layout.setContentsMargins(side if inset else 0, MD, side if inset else 0, MD if inset else 0)
    layout.setSpacing(SM)
    return block, layout
