"""Sheets of a checklist: what is missing, completing it, raising a finding."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.queries.draft_places import PASSED
from ui.i18n.translator import fill, translate
from ui.parts.form_words import FormWords
from ui.widgets.check_box import CheckBox
from ui.widgets.detail_pane import labelled
from ui.widgets.label import Label, Role
from ui.widgets.reason_list import ReasonList, ReasonRow
from ui.widgets.sheet import Sheet
from ui.widgets.state_mark import ReasonState
from ui.widgets.text_editors import TextArea

MOST_LISTED = 60
"""So many are listed; of the others it is said how many there are."""


@dataclass(frozen=True, slots=True)
class MissingLine:
    """One place that is not right yet: the question, and what is wrong with it."""

    path: str
    question: str
    why: str


class MissingSheet(Sheet):
    """`wanted` carries the path of the question to go to."""

    wanted = Signal(str)

    def __init__(self, host: QWidget, lines: Sequence[MissingLine]) -> None:
        """Take what is missing, in order."""
        title = translate("MissingSheet", "%n question(s) still open", "", len(lines))
        super().__init__(host, title, translate("MissingSheet", "Go to the first"), translate("MissingSheet", "Close"))
        self._list = _listed(title, lines, self._go)
        for part in self._list:
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.confirmed.connect(lambda: self.wanted.emit(lines[0].path) if lines else None)

    def _go(self, path: str) -> None:
        self.leave()
        self.wanted.emit(path)
        self.deleteLater()


class CompleteSheet(Sheet):
    """`completed` carries the reason why what is missing may stay so, "" where nothing is; `wanted` as above.

    `words` is what is typed, as a draft; None where there is nothing to type.
    """

    completed = Signal(str)
    wanted = Signal(str)

    def __init__(self, host: QWidget, title: str, lines: Sequence[MissingLine]) -> None:
        """Take the name of the checklist, and what is missing in it."""
        asked = fill(translate("CompleteSheet", "Complete “{checklist}”?"), checklist=title)
        super().__init__(
            host, asked, translate("CompleteSheet", "Complete checklist"), translate("CompleteSheet", "Not yet")
        )
        self._reason: TextArea | None = None
        self.words: FormWords | None = None
        said = translate(
            "CompleteSheet", "A completed checklist is read only. It can be opened again until the visit is closed."
        )
        self.body.addWidget(Label(said, Role.MUTED))
        if lines:
            name = translate("CompleteSheet", "Why it is complete all the same")
            self._reason = TextArea(name)
            title = translate("CompleteSheet", "%n question(s) still open", "", len(lines))
            self.body.addWidget(Label(title, Role.STRONG))
            for part in _listed(title, lines, self._go):
                self.body.addWidget(part)
            self.body.addWidget(labelled(name, self._reason))
            self.words = FormWords({PASSED: self._reason}, self)
            self.check = self._missing
        else:
            self.body.addWidget(Label(translate("CompleteSheet", "Every question that must be answered is answered.")))
        self.body.addStretch(1)
        self.confirmed.connect(lambda: self.completed.emit("" if self._reason is None else self._reason.text().strip()))

    def _missing(self) -> str:
        if self._reason is None or self._reason.text().strip():
            return ""
        return translate("CompleteSheet", "Write why, or answer what is open.")

    def _go(self, path: str) -> None:
        self.leave()
        self.wanted.emit(path)
        self.deleteLater()


@dataclass(frozen=True, slots=True)
class FindingWords:
    """What a finding is made of before a person looks at it: the area in words, and where it comes from."""

    area: str
    source: str
    point: str = ""
    law: str = ""
    photos: int = 0


class FindingSheet(Sheet):
    """`raised` carries the area in words and whether the photos come along; `words` is what is typed, as a draft."""

    raised = Signal(str, bool)

    def __init__(self, host: QWidget, words: FindingWords) -> None:
        """Take what question, answer and note say already."""
        super().__init__(
            host, translate("FindingSheet", "Raise a finding"), translate("FindingSheet", "Add to the plan")
        )
        self.refusal: Callable[[str], str] = lambda _area: ""
        self.body.addWidget(Label(words.source, Role.MUTED))
        name = translate("FindingSheet", "Area of improvement")
        self._finding = TextArea(name, words.area)
        self.body.addWidget(labelled(name, self._finding))
        for title, text in (
            (translate("FindingSheet", "Compliance point"), words.point),
            (translate("FindingSheet", "Legal reference"), words.law),
        ):
            if text:
                self.body.addWidget(labelled(title, Label(text, selectable=True)))
        self._photos = CheckBox(translate("FindingSheet", "Take %n photo(s) of the answer along", "", words.photos))
        self._photos.setChecked(words.photos > 0)
        self._photos.setVisible(words.photos > 0)
        self.body.addWidget(self._photos)
        self.body.addStretch(1)
        self.words = FormWords({"area": self._finding}, self)
        self.check = self._missing
        self.confirmed.connect(lambda: self.raised.emit(self._finding.text().strip(), self._photos.isChecked()))

    def open_for_typing(self) -> None:
        """Show it with the keyboard in the words."""
        self.open_sheet(self._finding)

    def _missing(self) -> str:
        area = self._finding.text().strip()
        return self.refusal(area) if area else translate("FindingSheet", "Write what is to be improved.")


def _listed(name: str, lines: Sequence[MissingLine], go: Callable[[str], None]) -> tuple[QWidget, ...]:
    verb = translate("MissingSheet", "Go there")
    rows = [
        ReasonRow(ReasonState.MISSING, line.question, line.why, "", verb, line.path) for line in lines[:MOST_LISTED]
    ]
    found = ReasonList(name, rows)
    found.linked.connect(go)
    more = len(lines) - len(rows)
    if more <= 0:
        return (found,)
    return (found, Label(translate("MissingSheet", "and %n more", "", more), Role.MUTED))
