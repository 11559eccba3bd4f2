"""A text of a record where it stands: every keystroke is kept, leaving the field saves it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.storage.basing import Shown
from ui.i18n.messages import field_title
from ui.parts.drafting import DraftWords
from ui.theme.spacing import SM, XS
from ui.widgets.button import Button, ButtonKind
from ui.widgets.detail_pane import DetailPane
from ui.widgets.label import Label, Role
from ui.widgets.placing import add_layout
from ui.widgets.text_editors import TextArea


class ProsePane(DetailPane):
    """A pane with such fields: `typed` and `committed` carry the field's name and a DraftWords."""

    typed = Signal(str, object)
    committed = Signal(str, object)


class ProseField(QWidget):
    """`typed` carries a DraftWords at every keystroke (nothing shown: forget it), `committed` one to be saved.

    What the screen showed is taken once, when the typing begins, so that words of others which arrive meanwhile are
    merged and not overwritten.
    """

    typed = Signal(object)
    committed = Signal(object)

    def __init__(self, title: str, hint: str, shown: Callable[[], Shown], parent: QWidget | None = None) -> None:
        """Take the title, an example, and how to read what the record shows now."""
        super().__init__(parent)
        self._read_shown = shown
        self._shown: Shown | None = None
        self._sent: str | None = None
        self._base = self._record = ""
        self._text = TextArea(title, draft=self._on_typed)
        self._text.setPlaceholderText(hint)
        self._text.committed.connect(self._on_committed)
        self._note = Label("", Role.SMALL)
        self._discard = Button(self.tr("Discard"), ButtonKind.LINK)
        self._discard.clicked.connect(self._on_discard)
        name = self._name = Label(title, Role.LABEL, wrap=False)
        name.setBuddy(self._text)
        below = QHBoxLayout()
        below.setSpacing(SM)
        below.addWidget(self._note, 1)
        below.addWidget(self._discard)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XS // 2)
        layout.addWidget(name)
        layout.addWidget(self._text)
        add_layout(layout, below)
        self._say("", can_discard=False)
        self.setFocusProxy(self._text)

    def show_saved(self, text: str, draft: DraftWords | None = None, *, locked: bool = False) -> None:
        """Show the record's text; what a person is writing stays, words of an earlier day come back."""
        self._text.setReadOnly(locked)
        self._record = text
        if not self._text.is_dirty():
            self._base = text
            self._text.set_text(text)
        if draft is not None and not locked and not self._text.is_dirty() and draft.words != text:
            self._shown = draft.shown
            self._text.restore(draft.words)
            self._say(self.tr("Restored your draft"), can_discard=True)

    def set_title(self, title: str) -> None:
        """Change what the field is called."""
        self._name.setText(title)
        self._text.setAccessibleName(title)

    def name_height(self) -> int:
        """Return how high the title wants to be: scripts differ."""
        return self._name.sizeHint().height()

    def set_name_height(self, height: int) -> None:
        """Let the words begin in line with those of a field beside this one."""
        self._name.setMinimumHeight(height)

    def set_language(self, code: str) -> None:
        """Let the words run as their language does; without a code as their first letters say."""
        option = self._text.document().defaultTextOption()
        option.setTextDirection(QLocale(code).textDirection() if code else Qt.LayoutDirection.LayoutDirectionAuto)
        if code:
            is_right = option.textDirection() is Qt.LayoutDirection.RightToLeft
            side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
            option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self._text.document().setDefaultTextOption(option)

    def text(self) -> str:
        """Return what is in the field."""
        return self._text.text()

    def is_dirty(self) -> bool:
        """Say whether something is typed that is not saved."""
        return self._text.is_dirty()

    def flush(self) -> None:
        """Send `committed` now if there is something to save and it is not on its way."""
        if self._sent != self._text.text():
            self._text.commit()

    def settle(self) -> None:
        """Take what was sent as saved; what was typed after it is still to be saved."""
        if self._sent == self._text.text():
            self._text.settle()
            self._base = self._sent
            self._say(self.tr("Saved on this device"), can_discard=False)
        self._sent = None
        self._shown = None

    def refuse(self, words: str) -> None:
        """Say why what was sent cannot be saved; the words stay."""
        self._sent = None
        self._say(words, can_discard=True)

    def _on_typed(self, text: str) -> None:
        if self._text.is_dirty() and self._shown is None:
            self._shown = self._read_shown()
        self._say(self.tr("Kept; leaving the field saves it"), can_discard=False)
        if not self._text.is_dirty():
            self._shown = None
        self.typed.emit(DraftWords(text, self._shown))

    def _on_committed(self, text: str) -> None:
        if self._sent != text:
            self._sent = text
            self.committed.emit(DraftWords(text, self._shown))

    def _on_discard(self) -> None:
        self._sent = None
        self._shown = None
        self._text.restore(self._base)
        self.show_saved(self._record)
        self._say("", can_discard=False)
        self.typed.emit(DraftWords(""))

    def _say(self, words: str, *, can_discard: bool) -> None:
        self._note.setText(words)
        self._note.setVisible(bool(words))
        self._discard.setVisible(can_discard)


def prose_fields(pane: ProsePane, hints: Mapping[str, str], shown: Callable[[str], Shown]) -> dict[str, ProseField]:
    """Return a field for each name with its hint; the pane's `typed` and `committed` speak for them."""
    fields: dict[str, ProseField] = {}
    for name, hint in hints.items():
        field = ProseField(field_title(name), hint, partial(shown, name))
        field.typed.connect(partial(pane.typed.emit, name))
        field.committed.connect(partial(pane.committed.emit, name))
        fields[name] = field
    return fields
