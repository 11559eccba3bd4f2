"""What a person does with violations and registers, from the question to the command."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.factory.records import Engagement
from app.domain.ids import restricted_scope
from app.domain.kernel.changeset import Command, OnBehalfOf
from app.domain.kernel.record import Record
from app.domain.reasons import Reason
from ui.features.inspection.presenter import InspectionPresenter
from ui.parts.drafting import FormBase
from ui.parts.form_sheet import FormField, FormSheet
from ui.parts.writing import Entry, Writer, reasons_words


@dataclass(frozen=True, slots=True)
class Question:
    """A form and what becomes of it: `form` names its draft, `make` gives the command of the values.

    `for_whom` names the person of the factory for whom the values speak; `restricted`: in the restricted scope.
    `record` is what the form changes, None where it makes something new.
    """

    form: str
    title: str
    confirm: str
    fields: tuple[FormField, ...]
    make: Callable[[Mapping[str, object]], Command]
    said: str
    note: str = ""
    for_whom: Callable[[Mapping[str, object]], OnBehalfOf | None] = lambda _values: None
    restricted: bool = False
    record: Record | None = None


class InspectionFlows(QObject):
    """`blocked` carries what could not be done and why; `saved` the id of the form's record."""

    blocked = Signal(str, object)
    saved = Signal()

    def __init__(self, presenter: InspectionPresenter, writer: Writer, host: QWidget) -> None:
        """Take where to read, how to write, and any widget of the window."""
        super().__init__(host)
        self.presenter = presenter
        self.writer = writer
        self.host = host

    def ask(self, question: Question, allowed: Reason) -> FormSheet | None:
        """Open a form; where the person may not, say why instead."""
        if not allowed.met:
            self.blocked.emit(question.title, (allowed,))
            return None
        place = f"{Engagement.KIND}/{self.presenter.engagement_id}/{question.form}"

        def judge(values: Mapping[str, object]) -> str:
            if any(isinstance(field.value, date) and values[field.name] is None for field in question.fields):
                return self.tr("Write the date, like 4 Dec 2026.")
            command = question.make(values)
            reasons = self.presenter.refusal(command, question.for_whom(values), restricted=question.restricted)
            return reasons_words(reasons)

        sheet = FormSheet(self.host, question.title, question.confirm, question.fields, judge, question.note)
        base = self._base(question)
        self.writer.drafts.attend(place, sheet.words.restore, sheet.words.typed, base)
        sheet.entered.connect(lambda values: self._give(question, values, place, base))
        sheet.open_for_typing()
        return sheet

    def _base(self, question: Question) -> FormBase | None:
        record = question.record
        if record is None:
            return None
        return FormBase(type(record), self.presenter.shown(record, [field.name for field in question.fields]))

    def _give(self, question: Question, values: object, place: str, base: FormBase | None) -> None:
        given = cast("Mapping[str, object]", values)
        command, presenter = question.make(given), self.presenter

        def refused(reasons: Sequence[Reason]) -> None:
            self.blocked.emit(self.tr("Not saved"), tuple(reasons))

        record = question.record
        shown = {record.id: base.shown} if record is not None and base is not None else None
        if question.restricted:
            scope = restricted_scope(presenter.engagement_id)
            future = presenter.workspace.commands.submit_in(scope, command, shown=shown, draft=place)
            self.writer.watch(future, lambda _done: self._say(question.said), refused)
            return
        entry = Entry(shown, place, question.for_whom(given))
        self.writer.give(
            presenter.engagement_id,
            command,
            said=question.said,
            entry=entry,
            done=lambda _done: self.saved.emit(),
            refused=refused,
        )

    def _say(self, words: str) -> None:
        self.writer.say(words)
        self.saved.emit()
