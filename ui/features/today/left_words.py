"""Words whose place has left this device or is locked: read, copied, or discarded by whoever wrote them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.queries.draft_places import is_answer
from app.services.answer_drafts import AnswerDraft
from ui.i18n.bidi import island
from ui.i18n.messages import field_title
from ui.i18n.translator import fill, translate
from ui.parts.drafting import form_words
from ui.widgets.button import Button
from ui.widgets.flow import ButtonRow
from ui.widgets.label import Label, Role
from ui.widgets.sheet import Sheet

_CODE = re.compile(r"[a-z0-9_.:-]+")
"""An id, or the code of a choice: no words of anybody. A note is seldom a single word in small letters."""


class LeftWordsSheet(Sheet):
    """Shows one draft; `confirmed` says that it may be discarded, leaving the sheet keeps it."""

    def __init__(self, host: QWidget, content: str, part: str = "", *, is_here: bool = False) -> None:
        """Take the draft as it was kept, and the place within its record where it was typed.

        `is_here`: the record is on this device, but locked.
        """
        super().__init__(
            host,
            translate("LeftWords", "What you wrote"),
            translate("LeftWords", "Discard"),
            translate("LeftWords", "Keep"),
        )
        self._words = words_of(content, part)
        told = translate(
            "LeftWords",
            "It was not saved, and what it was written about is not on this device any more, so it cannot be sent. "
            "Copy what is still needed.",
        )
        if is_here:
            told = translate(
                "LeftWords",
                "It was not saved before its record was locked, so it cannot be saved there any more. "
                "Copy what is still needed, or discard it.",
            )
        self.body.addWidget(Label(told, Role.MUTED))
        for line in self._words:
            self.body.addWidget(Label(island(line), selectable=True))
        self._copy = Button(translate("LeftWords", "Copy"))
        self._copy.clicked.connect(self._on_copy)
        self.body.addWidget(ButtonRow(self._copy))

    def open_for_reading(self) -> None:
        """Show it with the keyboard on the verb that loses nothing."""
        self.open_sheet(self._copy)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._words))


def words_of(content: str, part: str = "") -> list[str]:
    """Return the words of a draft, a line each; of a form with the names of its fields, without ids and choices.

    What was typed into a single field is named by the `part` of the record that it is for.
    """
    answer = AnswerDraft.of_text(content) if is_answer(part) else None
    if answer is not None:
        return _of_answer(answer) or [content]
    try:
        kept = json.loads(content)
    except ValueError:
        return [content]
    if not isinstance(kept, dict):
        return [kept if isinstance(kept, str) else content]
    third = kept.get("third")
    fields: Mapping[str, object]
    if "words" in kept:
        fields = form_words(str(kept["words"])) or {part: kept["words"]}
    else:
        fields = third if isinstance(third, dict) else kept
    named = [(str(name), value) for name, value in fields.items() if isinstance(value, str) and value.strip()]
    words = translate("LeftWords", "{field}: {words}")
    shown = [
        value if (title := field_title(name)) == name else fill(words, field=title, words=value)
        for name, value in named
        if field_title(name) != name or not _CODE.fullmatch(value)
    ]
    return shown or [content]


def _of_answer(draft: AnswerDraft) -> list[str]:
    """Return what was typed over what the question showed; of a choice its code, as its words went with the run."""
    given, shown = draft.given, draft.shown.values
    words = translate("LeftWords", "{field}: {words}")
    value = draft.words or (given.value if given.value != shown["value"] else "")
    note = given.note if given.note != shown["note"] else ""
    typed = [
        fill(words, field=field_title(name), words=text) for name, text in (("value", value), ("note", note)) if text
    ]
    skips = given.not_applicable and not shown["not_applicable"]
    return [*typed, field_title("not_applicable")] if skips else typed
