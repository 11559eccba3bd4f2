"""The header of a run: how far it is, in which languages it is read, completing it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from ui.features.checklists.answer_editor import reach
from ui.features.checklists.content import Tongues, language_title
from ui.features.checklists.presenter import OnDesk
from ui.features.checklists.reading import Reading, Totals
from ui.features.checklists.sections_list import score_words
from ui.i18n.translator import fill, translate
from ui.widgets.button import Button, ButtonKind
from ui.widgets.choice_field import ChoiceField
from ui.widgets.flow import ButtonRow
from ui.widgets.page_header import PageHeader

_NONE = "-"


class RunHeader(QObject):
    """`spoken` carries the codes of the content's language and of the second one ("" for none)."""

    spoken = Signal(str, str)
    missing_wanted = Signal()
    complete_wanted = Signal()
    reopen_wanted = Signal()
    visit_wanted = Signal()

    def __init__(self, header: PageHeader) -> None:
        """Take the header of the page, which owns this."""
        super().__init__(header)
        self._header = header
        self._visit = Button(translate("RunHeader", "Visit"), icon="back")
        self._first = ChoiceField(translate("RunHeader", "Language of the questions"))
        self._second = ChoiceField(translate("RunHeader", "Second language beside it"))
        self._open = Button(translate("RunHeader", "Still open"), icon="check")
        self._complete = Button(translate("RunHeader", "Complete…"), ButtonKind.PRIMARY)
        self._reopen = Button(translate("RunHeader", "Open again"))
        for field in (self._first, self._second):
            field.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToContents)
            field.setToolTip(field.accessibleName())
            field.committed.connect(self._on_spoken)
        for part in (self._visit, self._first, self._second, self._open, self._complete, self._reopen):
            reach(part)
        self._visit.clicked.connect(self.visit_wanted)
        self._open.clicked.connect(self.missing_wanted)
        self._complete.clicked.connect(self.complete_wanted)
        self._reopen.clicked.connect(self.reopen_wanted)
        self._row = ButtonRow(
            self._visit, self._first, self._second, self._open, self._complete, self._reopen, trailing=True
        )
        header.add_tool(self._row)

    def set_room(self, width: int) -> None:
        """Leave the rest of the header to the title."""
        self._row.setMaximumWidth(width)

    def show_languages(self, languages: Sequence[str], tongues: Tongues) -> None:
        """Offer the languages that the template speaks."""
        titles = [(code, language_title(code)) for code in languages if code]
        self._first.set_choices(titles)
        self._first.take_saved(tongues.first)
        none = translate("RunHeader", "One language")
        self._second.set_choices([(_NONE, none), *(each for each in titles if each[0] != tongues.first)])
        self._second.take_saved(tongues.second or _NONE)
        for field in (self._first, self._second):
            field.setVisible(len(titles) > 1)

    def show_run(self, reading: Reading, now: OnDesk) -> None:
        """Say which run it is and how far, and offer what fits it as it stands."""
        score = now.run.score()
        self._header.set_title(reading.title())
        edition = fill(self.tr("version {version}"), version=now.template.edition)
        points = score_words(*score) if score is not None and score[1] else ""
        said = (now.factory, edition, answered_words(reading.totals()), points)
        self._header.set_count(" · ".join(text for text in said if text))
        missing = len(reading.missing())
        words = translate("RunHeader", "%n still open", "", missing)
        self._open.setText(words if missing else translate("RunHeader", "Nothing open"))
        reason = now.may("CompleteRun")
        self._complete.set_blocked(reason is None or not reason.met)
        self._offer(is_shown=True, is_open=now.is_open)

    def show_none(self) -> None:
        """Say and offer nothing of a run: there is none that can be shown."""
        self._header.set_title(translate("ChecklistPage", "Checklist"))
        self._header.set_count("")
        self._offer(is_shown=False, is_open=False)
        self._first.hide()
        self._second.hide()

    def _offer(self, *, is_shown: bool, is_open: bool) -> None:
        self._open.setVisible(is_shown and is_open)
        self._complete.setVisible(is_shown and is_open)
        self._reopen.setVisible(is_shown and not is_open)

    def _on_spoken(self, _code: str) -> None:
        second = self._second.value()
        first = self._first.value()
        self.spoken.emit(first, "" if second in {_NONE, first} else second)


def answered_words(totals: Totals) -> str:
    """Return how far a run is: 7 of 12 answered."""
    return fill(translate("RunHeader", "{answered} of {of} answered"), answered=totals.answered, of=totals.of)
