"""The page of one checklist: sections at the leading side, the questions of one of them in the middle."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.services.workspace import Workspace
from ui.features.checklists.answering import Answering
from ui.features.checklists.attending import Attending
from ui.features.checklists.checklist_actions import SCOPE, Ways, checklist_actions
from ui.features.checklists.checklist_split import ChecklistSplit
from ui.features.checklists.content import Tongues, tongues_of
from ui.features.checklists.entries import EntryActs
from ui.features.checklists.files_desk import FilesDesk
from ui.features.checklists.leafing import Leafing
from ui.features.checklists.presenter import ChecklistPresenter
from ui.features.checklists.question_block import QuestionBlock
from ui.features.checklists.questions_view import QuestionsView
from ui.features.checklists.raising import Raising
from ui.features.checklists.reading import Reading
from ui.features.checklists.run_flows import RunFlows
from ui.features.checklists.run_header import RunHeader, answered_words
from ui.features.checklists.run_states import RunStates
from ui.features.checklists.sections_list import SectionsList
from ui.i18n.translator import translate
from ui.parts.freshness import Freshness
from ui.parts.refusal_box import RefusalBox
from ui.parts.thumbnails import Thumbnails
from ui.parts.tools import Tools
from ui.parts.writing import Writer
from ui.widgets.page import Page

_LAST, _SPOKEN = "checklist.last", "checklist.languages"
_APART = frozenset({"comment", "grant", "person", "meeting", "member"})
"""Kinds of records that a checklist shows nothing of."""


class ChecklistPage(Page):
    """The target is a run's id, or "run id//question/path" for one of its questions.

    Leads to the visit by `navigate("visit", visit id)`, to a finding by `navigate("factory", item id)`, to a violation
    by `navigate("factory", "engagement/violations/violation id")`, to a conflict by `navigate("sync", conflict id)`.
    """

    def __init__(self, workspace: Workspace, tools: Tools, parent: QWidget | None = None) -> None:
        """Take the workspace and the window's services."""
        super().__init__(translate("ChecklistPage", "Checklist"), search=False, parent=parent)
        self._memory = tools.memory
        self._writer = Writer(workspace, tools.tasks, tools.notices, self)
        self._presenter = ChecklistPresenter(workspace)
        self._answering = Answering(self._presenter, self._writer, self)
        thumbnails = Thumbnails(workspace, tools.tasks, self)
        self.questions = QuestionsView(thumbnails)
        self._files = FilesDesk(
            workspace, tools, self._presenter, self._answering, self._writer, thumbnails, self.questions
        )
        self._flows = RunFlows(workspace, self._presenter, self._writer, self)
        self._is_stale = False
        self._buttons = RunHeader(self.header)
        self._box = RefusalBox()
        self._states = RunStates()
        self._sections = SectionsList()
        self._leafing = Leafing(self._presenter, self._sections, self.questions)
        self._raising = Raising(workspace, self._presenter, self._answering, self._writer, self._flows, self._leafing)
        self._attending = Attending(self._presenter, self._answering, self._files, self._raising, self.questions)
        self.entries = EntryActs(self._presenter, self._answering, self)
        self._whole = QStackedWidget()
        self._lay_out()
        self._connect()
        Freshness(self, tools.bridge, self._refresh, self._engagement_id, _APART)
        tools.registry.replace(SCOPE, checklist_actions(self._ways()))
        tools.registry.bind(self, SCOPE)

    def show_target(self, target: str) -> None:
        """Show a run, and in it the question where words wait to be saved, or the one that is named."""
        run_id, _slashes, place = target.partition("/")
        now = self._presenter.now
        if now is None or now.record.id != run_id:
            self.flush()
            self._open(run_id, is_led=bool(place))
        if place:
            self._leafing.go_to(f"/{place.lstrip('/')}")

    def entered(self) -> None:
        """Show the run of last time after a change of language, and give the question the keyboard."""
        if self._presenter.now is None:
            last = self._memory.get(_LAST)
            if last:
                self._open(last)
        if self.questions.current() is None:
            self.questions.focus_first()

    def flush(self) -> None:
        """Give what is being written now."""
        self.questions.flush()

    def reading(self) -> Reading:
        """Return what the page says of the run in front; LookupError when there is none."""
        reading = self._leafing.reading
        if reading is None:
            raise LookupError("no run is open")
        return reading

    def go_to(self, path: str) -> None:
        """Show a question with the keyboard in it."""
        self._leafing.go_to(path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._buttons.set_room(self.width() * 3 // 5)

    def _open(self, run_id: str, *, is_led: bool = False) -> None:
        self._answering.begin()
        self._leafing.close()
        flaw = self._presenter.open(run_id)
        now = self._presenter.now
        self._states.explain(flaw)
        if now is None:
            self._whole.setCurrentIndex(1)
            self._buttons.show_none()
            return
        self._memory.put(_LAST, run_id)
        self._whole.setCurrentIndex(0)
        self._attending.begin(now.opened.unsaved)
        self._speak(tongues_of(now.definition, self._memory.get(_SPOKEN)))
        latest = next(iter(now.opened.drafts), "")
        # Led to another question, passing by would save what is still being written there.
        if latest and not is_led:
            self._leafing.go_to(latest)

    def _speak(self, tongues: Tongues) -> None:
        now = self._presenter.now
        if now is None:
            return
        self._buttons.show_languages(now.definition.languages, tongues)
        self._leafing.open(Reading(now, tongues))

    def _on_spoken(self, first: str, second: str) -> None:
        self._memory.put(_SPOKEN, f"{first},{second}")
        reading = self._leafing.reading
        if reading is not None:
            self.flush()
            self._speak(replace(reading.tongues, first=first, second=second))

    def _on_shown(self) -> None:
        """Say how far the run is, and what holds of it."""
        reading, now = self._leafing.reading, self._presenter.now
        if reading is not None and now is not None:
            self._buttons.show_run(reading, now)
            self.set_summary(answered_words(reading.totals()))
            self._states.show_state(now)

    def _refresh(self) -> None:
        """Read anew what others wrote; while an answer is under way it can wait for that."""
        self._is_stale = bool(self._answering.under_way())
        if self._presenter.now is None or self._is_stale:
            return
        writing = {block.path for block in self.questions.questions() if block.is_dirty()}
        is_other = self._presenter.refresh(writing)
        if self._presenter.look_beside(self.questions.shown()) or is_other:
            self._leafing.show_anew()
        self._files.refresh()

    def _on_settled(self) -> None:
        if self._is_stale:
            self._refresh()

    def _lay_out(self) -> None:
        self._whole.addWidget(ChecklistSplit(self._sections, self.questions))
        self._whole.addWidget(self._states.empty)
        self.body.addWidget(self._box)
        self.body.addWidget(self._states.banner)
        self.body.addWidget(self._whole, 1)
        self._whole.setCurrentIndex(1)

    def _connect(self) -> None:
        questions, flows, buttons, leafing = self.questions, self._flows, self._buttons, self._leafing
        leafing.shown.connect(self._on_shown)
        leafing.ended.connect(self._show_missing)
        questions.entry_added.connect(self.entries.add)
        questions.entry_removed.connect(self.entries.remove)
        questions.stale.connect(leafing.show_anew, Qt.ConnectionType.QueuedConnection)
        self.entries.added.connect(leafing.go_to)
        self._answering.changed.connect(leafing.show_anew)
        self._answering.settled.connect(self._on_settled)
        # What a colleague answered meanwhile at that question can be shown now.
        self._answering.let_go.connect(self._refresh, Qt.ConnectionType.QueuedConnection)
        self._answering.refused.connect(lambda reasons: self._box.explain(self.tr("Not saved"), reasons))
        flows.blocked.connect(self._box.explain)
        self._raising.blocked.connect(self._box.explain)
        flows.place_wanted.connect(leafing.go_to)
        self._raising.opened.connect(lambda target: self.navigate.emit("factory", target))
        self._attending.conflict_wanted.connect(lambda conflict: self.navigate.emit("sync", conflict))
        buttons.spoken.connect(self._on_spoken)
        buttons.missing_wanted.connect(self._show_missing)
        buttons.complete_wanted.connect(self._complete)
        buttons.reopen_wanted.connect(flows.reopen)
        buttons.visit_wanted.connect(self._to_visit)
        self._box.linked.connect(lambda _target: self._box.hide())

    def _ways(self) -> Ways:
        return Ways(
            press=lambda number: self._at(lambda block: block.press(number)),
            skip=lambda: self._at(QuestionBlock.skip),
            clear=lambda: self._at(QuestionBlock.clear),
            note=lambda: self._at(QuestionBlock.open_note),
            photo=self._open_photos,
            finding=lambda: self._at(lambda block: self._raising.raise_from(block.path)),
            next_missing=self._leafing.next_missing,
            show_missing=self._show_missing,
            next_section=self._leafing.next_section,
            previous_section=self._leafing.previous_section,
            complete=self._complete,
            reopen=self._flows.reopen,
            to_visit=self._to_visit,
        )

    def _at(self, act: Callable[[QuestionBlock], object]) -> None:
        block = self.questions.current()
        if block is not None:
            act(block)

    def _open_photos(self) -> None:
        reason = self._files.why_not()
        if reason is None:
            self._at(QuestionBlock.open_photos)
        else:
            self._writer.say_reasons((reason,))

    def _show_missing(self) -> None:
        self.flush()
        if self._leafing.reading is not None:
            self._flows.show_missing(self._leafing.reading)

    def _complete(self) -> None:
        self.flush()
        # The sheet speaks of what is saved: first let it be saved.
        self._writer.when_written(self._ask_to_complete)

    def _ask_to_complete(self) -> None:
        self._refresh()
        if self._leafing.reading is not None:
            self._flows.complete(self._leafing.reading)

    def _to_visit(self) -> None:
        now = self._presenter.now
        if now is not None:
            self.flush()
            self.navigate.emit("visit", now.record.visit_id)

    def _engagement_id(self) -> str:
        now = self._presenter.now
        return "" if now is None else now.record.engagement_id
