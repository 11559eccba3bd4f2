"""The page of one checklist: sections at the leading side, the questions of one of them in the middle."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from app.services.workspace import Workspace
from ui.features.checklists.answering import Answering
from ui.features.checklists.checklist_actions import SCOPE, Ways, checklist_actions
from ui.features.checklists.content import Tongues
from ui.features.checklists.entries import EntryActs
from ui.features.checklists.files_desk import FilesDesk
from ui.features.checklists.presenter import ChecklistPresenter
from ui.features.checklists.question_block import NOTE, VALUE, QuestionBlock
from ui.features.checklists.questions_view import PART, QuestionsView, span_words
from ui.features.checklists.reading import Reading
from ui.features.checklists.run_flows import RunFlows
from ui.features.checklists.run_header import RunHeader
from ui.features.checklists.run_states import RunStates
from ui.features.checklists.sections_list import SectionsList, progress_words, score_words
from ui.features.checklists.violation_flow import ViolationFlow
from ui.i18n.translator import current_language, fill, translate
from ui.parts.freshness import Freshness
from ui.parts.refusal_box import RefusalBox
from ui.parts.thumbnails import Thumbnails
from ui.parts.tools import Tools
from ui.parts.writing import Writer
from ui.theme.spacing import LG
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
        self._violations = ViolationFlow(workspace, self._presenter, self._writer, self)
        self._reading: Reading | None = None
        self._unsaved: set[str] = set()
        self._is_stale = False
        self._section, self._part = "", 0
        self._buttons = RunHeader(self.header)
        self._box = RefusalBox()
        self._states = RunStates()
        self._sections = SectionsList()
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
            self._open(run_id)
        if place and self._reading is not None:
            self.go_to(f"/{place.lstrip('/')}")

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
        if self._reading is None:
            raise LookupError("no run is open")
        return self._reading

    def go_to(self, path: str) -> None:
        """Show a question with the keyboard in it."""
        if self._reading is None:
            return
        section = self._reading.section_of(path)
        lines = self._reading.lines(section)
        at = next((number for number, row in enumerate(lines) if row.path == path), 0)
        if section != self._section or at // PART != self._part:
            self._show_section(section, at // PART)
        QTimer.singleShot(0, self, lambda: self.questions.focus(path))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._buttons.set_room(self.width() * 3 // 5)

    def _open(self, run_id: str) -> None:
        self._answering.begin()
        self._reading, self._section = None, ""
        flaw = self._presenter.open(run_id)
        now = self._presenter.now
        self._states.explain(flaw)
        if now is None:
            self._whole.setCurrentIndex(1)
            self.header.set_title(translate("ChecklistPage", "Checklist"))
            self.header.set_count("")
            self._buttons.show_state(missing=0, is_open=False, may_complete=False, is_shown=False)
            return
        self._memory.put(_LAST, run_id)
        self._whole.setCurrentIndex(0)
        self._unsaved = set(now.opened.unsaved)
        self._speak(self._tongues())
        latest = next(iter(now.opened.drafts), "")
        if latest:
            self.go_to(latest)

    def _tongues(self) -> Tongues:
        """Return the languages chosen last, as far as this template speaks them."""
        now = self._presenter.now
        spoken = () if now is None else now.definition.languages
        default = "" if now is None else now.definition.default_language
        first, _comma, second = (self._memory.get(_SPOKEN) or ",").partition(",")
        own = current_language().code
        first = first if first in spoken else own if own in spoken else default
        return Tongues(first, second if second in spoken and second != first else "", default)

    def _speak(self, tongues: Tongues) -> None:
        now = self._presenter.now
        if now is None:
            return
        self._reading = Reading(now, tongues)
        self._buttons.show_languages(now.definition.languages, tongues)
        sections = self._reading.sections()
        known = {section.path for section in sections}
        chosen = self._section if self._section in known else sections[0].path if sections else ""
        self._show_section(chosen, self._part if chosen == self._section else 0)

    def _on_spoken(self, first: str, second: str) -> None:
        self._memory.put(_SPOKEN, f"{first},{second}")
        if self._reading is not None:
            self.flush()
            self._speak(replace(self._reading.tongues, first=first, second=second))

    def _show_section(self, path: str, part: int = 0) -> None:
        reading = self._reading
        if reading is None or not path:
            return
        self.flush()
        lines = reading.lines(path)
        parts = max(1, -(-len(lines) // PART))
        self._section, self._part = path, min(max(part, 0), parts - 1)
        first = self._part * PART
        shown = lines[first : first + PART]
        self._presenter.look_beside([row.path for row in shown])
        span = span_words(first + 1, first + len(shown), len(lines))
        self.questions.show_section(reading.views(shown), reading.tongues, self._part, parts, span)
        self._show_standing()
        self._sections.choose(path)

    def _show_standing(self) -> None:
        """Show how far everything is: header, sections, the section in front."""
        reading, now = self._reading, self._presenter.now
        if reading is None or now is None:
            return
        sections = reading.sections()
        self._sections.show_sections(sections)
        totals, score = reading.totals(), now.run.score()
        self.header.set_title(reading.title())
        answered = fill(self.tr("{answered} of {of} answered"), answered=totals.answered, of=totals.of)
        edition = fill(self.tr("version {version}"), version=now.template.edition)
        points = score_words(*score) if score is not None and score[1] else ""
        self.header.set_count(" · ".join(text for text in (now.factory, edition, answered, points) if text))
        self.set_summary(answered)
        missing = len(reading.missing())
        reason = now.may("CompleteRun")
        self._buttons.show_state(
            missing=missing, is_open=now.is_open, may_complete=reason is not None and reason.met, is_shown=True
        )
        self._states.show_state(now)
        for number, section in enumerate(sections, 1):
            if section.path == self._section:
                place = self.tr("Section {number} of {of}: {title}")
                title = fill(place, number=number, of=len(sections), title=section.title)
                self.questions.set_heading(title, reading.section_beside(section.path), progress_words(section))

    def _on_changed(self) -> None:
        """Show what stands otherwise now: only lines that changed are touched."""
        reading = self._reading
        if reading is None:
            return
        reading.renew()
        lines = reading.lines(self._section)
        first = self._part * PART
        shown = lines[first : first + PART]
        known = set(self.questions.shown())
        if any(row.path not in known for row in shown):
            self._presenter.look_beside([row.path for row in shown])
        self.questions.show_rows(reading.views(shown))
        self._show_standing()

    def _refresh(self) -> None:
        """Read anew what others wrote; while an answer is under way it can wait for that."""
        self._is_stale = bool(self._answering.under_way())
        if self._presenter.now is None or self._is_stale:
            return
        writing = {block.path for block in self.questions.questions() if block.is_dirty()}
        is_other = self._presenter.refresh(writing)
        if self._presenter.look_beside(self.questions.shown()) or is_other:
            self._on_changed()
        self._files.refresh()

    def _on_settled(self) -> None:
        if self._is_stale:
            self._refresh()

    def _on_made(self, block: QuestionBlock) -> None:
        answering = self._answering
        block.given.connect(answering.value)
        block.noted.connect(answering.note)
        block.skipped.connect(answering.skip)
        block.typed.connect(answering.typed)
        block.finding_wanted.connect(self._raise_finding)
        block.finding_opened.connect(self._open_finding)
        block.conflict_wanted.connect(lambda conflict: self.navigate.emit("sync", conflict))
        block.signed.connect(lambda _path, png: self._files.sign(block, png))
        block.left_discarded.connect(answering.discard)
        block.panel_made.connect(self._files.attend)
        panel = block.panel()
        if panel is not None:
            self._files.attend(block.path, panel)
        self._files.restore(block)
        self._restore(block)

    def _restore(self, block: QuestionBlock) -> None:
        """Put back words that were typed and not saved, over what is saved, with the caret where it stood."""
        now, path = self._presenter.now, block.path
        if now is None or block.view().locked or not (path in self._unsaved or path in now.words):
            return
        is_first = path in self._unsaved
        self._unsaved.discard(path)
        typed, kept = now.given_at(path), now.opened.given(path)
        draft = now.opened.drafts.get(path) if is_first else None
        carets = {} if draft is None else {draft.part: draft.caret}
        if path in now.words:
            block.restore(now.words[path], carets.get(VALUE, -1), kept.value)
        elif typed.value != kept.value:
            block.hold(VALUE, typed.value, carets.get(VALUE, -1), kept.value)
        if is_first and typed.note != kept.note:
            block.hold(NOTE, typed.note, carets.get(NOTE, -1), kept.note)

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(LG - 2)
        split.setChildrenCollapsible(False)
        for part, share, least in ((self._sections, 1, 125), (self.questions, 4, 240)):
            part.setMinimumWidth(least)
            split.addWidget(part)
            split.setStretchFactor(split.count() - 1, share)
        split.setSizes([250, 820])
        self._whole.addWidget(split)
        self._whole.addWidget(self._states.empty)
        self.body.addWidget(self._box)
        self.body.addWidget(self._states.banner)
        self.body.addWidget(self._whole, 1)
        self._whole.setCurrentIndex(1)

    def _connect(self) -> None:
        questions, flows, buttons = self.questions, self._flows, self._buttons
        self._sections.chosen.connect(self._on_section)
        questions.made.connect(self._on_made)
        questions.finished.connect(self.next_section)
        questions.part_wanted.connect(self._on_part)
        questions.entry_added.connect(self.entries.add)
        questions.entry_removed.connect(self.entries.remove)
        questions.stale.connect(self._on_changed, Qt.ConnectionType.QueuedConnection)
        self.entries.added.connect(self.go_to)
        self._answering.changed.connect(self._on_changed)
        self._answering.settled.connect(self._on_settled)
        # What a colleague answered meanwhile at that question can be shown now.
        self._answering.let_go.connect(self._refresh, Qt.ConnectionType.QueuedConnection)
        self._answering.refused.connect(lambda reasons: self._box.explain(self.tr("Not saved"), reasons))
        flows.blocked.connect(self._box.explain)
        self._violations.blocked.connect(self._box.explain)
        flows.place_wanted.connect(self.go_to)
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
            photo=lambda: self._at(QuestionBlock.open_photos),
            finding=lambda: self._at(lambda block: self._raise_finding(block.path)),
            next_missing=self.next_missing,
            show_missing=self._show_missing,
            next_section=self.next_section,
            previous_section=lambda: self._turn(-1),
            complete=self._complete,
            reopen=self._flows.reopen,
            to_visit=self._to_visit,
        )

    def next_section(self) -> None:
        """Go on to the next section, from the last one to what is still open."""
        self._turn(1)

    def next_missing(self) -> None:
        """Go to the next open question after the one in front, round the end of the checklist."""
        self.flush()
        reading, current = self._reading, self.questions.current()
        if reading is None:
            return
        missing = [each.path for each in reading.missing()]
        if not missing:
            self._writer.say(self.tr("Every question that must be answered is answered."))
            return
        order = {row.path: number for number, row in enumerate(reading.rows())}
        here = order.get(current.path, -1) if current is not None else -1
        later = [path for path in missing if order.get(path, -1) > here]
        self.go_to((later or missing)[0])

    def _turn(self, step: int) -> None:
        if self._reading is None:
            return
        paths = [section.path for section in self._reading.sections()]
        at = paths.index(self._section) + step if self._section in paths else 0
        if 0 <= at < len(paths):
            self._show_section(paths[at])
            self.questions.focus_first()
        elif step > 0:
            self.flush()
            self._show_missing()

    def _on_section(self, path: str) -> None:
        if path != self._section:
            self._show_section(path)

    def _on_part(self, part: int) -> None:
        self._show_section(self._section, part)
        self.questions.focus_first()

    def _at(self, act: Callable[[QuestionBlock], object]) -> None:
        block = self.questions.current()
        if block is not None:
            act(block)

    def _show_missing(self) -> None:
        self.flush()
        if self._reading is not None:
            self._flows.show_missing(self._reading)

    def _complete(self) -> None:
        self.flush()
        # The sheet speaks of what is saved: first let it be saved.
        self._writer.when_written(self._ask_to_complete)

    def _ask_to_complete(self) -> None:
        self._refresh()
        if self._reading is not None:
            self._flows.complete(self._reading)

    def _to_visit(self) -> None:
        now = self._presenter.now
        if now is not None:
            self.flush()
            self.navigate.emit("visit", now.record.visit_id)

    def _raise_finding(self, path: str) -> None:
        if self._reading is not None:
            self.flush()
            # The answer first: what is raised hangs on its record.
            now = self._presenter.now
            if now is not None and not now.is_locked:
                self._answering.make_sure(path)
            if now is not None and now.inspection is not None:
                self._violations.raise_violation(now, now.inspection, self._reading, path)
            else:
                self._flows.raise_finding(self._reading, path)

    def _open_finding(self, found: str) -> None:
        now = self._presenter.now
        is_violation = now is not None and found in now.violations
        self.navigate.emit("factory", f"{self._engagement_id()}/violations/{found}" if is_violation else found)

    def _engagement_id(self) -> str:
        now = self._presenter.now
        return "" if now is None else now.record.engagement_id
