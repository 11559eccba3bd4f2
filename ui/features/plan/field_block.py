"""One field of the pane: its name and owner, its value to read, and its editor where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.reasons import Reason
from ui.features.plan.field_editor import FieldEditor, FieldKind, FieldView
from ui.features.plan.value_button import ValueButton
from ui.i18n.messages import reason_words
from ui.theme.spacing import SM, XS
from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import ElidedLabel, Label, Role
from ui.widgets.placing import add_layout


class FieldBlock(QWidget):
    """`wanted` asks to edit the field: answer with `open_editor` or `explain`. The rest say what the person did."""

    wanted = Signal(str)
    typed = Signal(str, str)
    committed = Signal(str, object)
    discarded = Signal(str)
    decision_wanted = Signal(str)

    def __init__(self, view: FieldView, parent: QWidget | None = None) -> None:
        """Show a field."""
        super().__init__(parent)
        self._view = view
        self._editor: FieldEditor | None = None
        self._is_aside = False
        self.setAccessibleName(view.title)
        self._aside = ElidedLabel("", Role.SMALL)
        self._conflict = Button(self.tr("Needs your decision"), ButtonKind.LINK, "warning")
        self._conflict.clicked.connect(lambda: self.decision_wanted.emit(self._view.conflict))
        top = QHBoxLayout()
        top.setSpacing(XS)
        name = Label(view.title, Role.LABEL, wrap=False)
        top.addWidget(name)
        top.addWidget(self._aside, 1)
        self._value = ValueButton(view.title)
        self._value.clicked.connect(lambda: self.wanted.emit(self._view.name))
        name.setBuddy(self._value)
        self._note = Label("", Role.SMALL)
        self._continue = Button(self.tr("Go on writing"), ButtonKind.LINK)
        self._continue.clicked.connect(lambda: self.wanted.emit(self._view.name))
        self._discard = Button(self.tr("Discard"), ButtonKind.LINK)
        self._discard.clicked.connect(self._on_discard)
        self._reason = Label("", Role.ERROR)
        self._below = QHBoxLayout()
        self._below.setSpacing(SM)
        self._below.addWidget(self._note, 1)
        self._below.addWidget(self._continue)
        self._below.addWidget(self._discard)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        add_layout(self._layout, top)
        self._layout.addWidget(self._conflict, 0, Qt.AlignmentFlag.AlignLeading)
        self._layout.addWidget(self._value)
        add_layout(self._layout, self._below)
        self._layout.addWidget(self._reason)
        self.setFocusProxy(self._value)
        self.explain(())
        self.show_field(view)

    @property
    def view(self) -> FieldView:
        """Return what is shown."""
        return self._view

    def is_open(self) -> bool:
        """Say whether its editor is open."""
        return self._editor is not None

    def start(self, view: FieldView) -> None:
        """Show the same field of another item."""
        self._view = view
        self._is_aside = False
        self.close_editor()
        self.explain(())
        self.show_field(view)

    def show_field(self, view: FieldView) -> None:
        """Show the field as it is now; words that are being written stay."""
        self._view = view
        self._aside.setText(f"· {view.aside}" if view.aside else "")
        self._conflict.setVisible(bool(view.conflict))
        self._value.set_value(view.words)
        if self._editor is not None:
            self._editor.take_saved(view.value)
        elif view.draft is not None and not self._is_aside:
            self.open_editor(focus=False)
        self._say_draft()

    def open_editor(self, *, focus: bool = True) -> None:
        """Open the editor with the saved value, or with the words that were not saved."""
        self.explain(())
        self._is_aside = False
        if self._editor is None:
            editor = FieldEditor(self._view)
            if self._view.draft is not None:
                editor.restore(self._view.draft)
            editor.typed.connect(lambda words: self.typed.emit(self._view.name, words))
            editor.committed.connect(lambda value: self.committed.emit(self._view.name, value))
            editor.left.connect(self._on_left)
            editor.put_aside.connect(self._on_aside)
            self._editor = editor
            self._layout.insertWidget(self._layout.indexOf(self._value), editor)
            editor.show()  # at once: what is typed next belongs into it
            self._value.hide()
        self._say_draft()
        if focus:
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def words(self) -> str | None:
        """Return what is in the open editor, None while it is closed."""
        return None if self._editor is None else self._editor.words()

    def close_editor(self) -> None:
        """Go back to reading; what was committed is on its way."""
        if self._editor is None:
            return
        had_focus = self._editor.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        # Hiding takes the keyboard away, which must not save what was put aside.
        self._editor.blockSignals(True)
        self._editor.hide()
        self._editor.deleteLater()
        self._editor = None
        self._value.show()
        if had_focus:
            self._value.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say_draft()

    def explain(self, reasons: Sequence[Reason]) -> None:
        """Say why the field cannot be written now; () takes it back."""
        self._reason.setText(" ".join(reason_words(reason) for reason in reasons if not reason.met))
        self._reason.setVisible(bool(reasons))

    def _say_draft(self) -> None:
        draft = self._view.draft
        words = ""
        if self._editor is not None and draft is not None:
            words = self.tr("Restored your draft")
        elif self._editor is not None:
            words = self._hint()
        elif draft is not None:
            words = self.tr("What you wrote is kept, but not saved yet")
        self._note.setText(words)
        self._note.setVisible(bool(words))
        self._continue.setVisible(self._editor is None and draft is not None)
        self._discard.setVisible(draft is not None)

    def _hint(self) -> str:
        if self._view.kind is FieldKind.PERSONS:
            return self.tr("One person on each line. Leaving the field saves it, Esc puts it aside.")
        return self.tr("Leaving the field saves it, Esc puts it aside.")

    def _on_left(self) -> None:
        if self._editor is not None and not self._editor.is_dirty() and not self._editor.is_wrong():
            self.close_editor()

    def _on_aside(self) -> None:
        self._is_aside = True
        if self._editor is not None and self._editor.is_dirty():
            self._view = replace(self._view, draft=self._editor.words())
        self.close_editor()

    def _on_discard(self) -> None:
        self._view = replace(self._view, draft=None)
        self.discarded.emit(self._view.name)
        self.close_editor()
