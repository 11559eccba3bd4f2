"""The words of a question over its answer: what is asked, in both languages, help, law, the answer of last time."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from ui.features.checklists.views import QuestionView
from ui.i18n.translator import fill, translate
from ui.widgets.label import Label, Role, show_if


class QuestionHead:
    """Adds its lines to `column`; those without words are hidden."""

    def __init__(self, column: QVBoxLayout) -> None:
        """Take where the lines stand."""
        self._label = Label("", Role.BODY)
        self._beside = Label("", Role.MUTED)
        self._hint = Label("", Role.SMALL)
        self._last = Label("", Role.SMALL)
        for part in (self._label, self._beside, self._hint, self._last):
            column.addWidget(part)

    def show_view(self, view: QuestionView) -> None:
        """Show the words as they are now."""
        is_due = view.state.required and not view.locked
        mark = translate("QuestionHead", "{question} *") if is_due else "{question}"
        self._label.setText(fill(mark, question=view.name))
        _show(self._beside, view.beside)
        law = fill(translate("QuestionHead", "Legal reference: {law}"), law=view.node.law) if view.node.law else ""
        _show(self._hint, "\n".join(text for text in (view.hint, view.hint_beside, law) if text))
        last = translate("QuestionHead", "Last visit: {answer}")
        _show(self._last, fill(last, answer=view.last) if view.last else "")


def _show(label: Label, words: str) -> None:
    label.setText(words)
    show_if(label, bool(words))
