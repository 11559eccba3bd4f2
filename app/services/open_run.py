"""A run as it is filled in: the form with what is here, and what each answer showed when it was opened."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from app.domain.checklist.commands import AnswerPatch
from app.domain.checklist.records import Answer, ChecklistRun, RunStatus, blank_answer
from app.domain.kernel.record import with_values
from app.domain.plan.records import Evidence
from app.domain.reasons import Reason
from app.forms.answers import Given
from app.forms.definition import EVIDENCE, Node, walk
from app.forms.late import run_of
from app.services.answer_drafts import AnswerDraft
from app.services.template_shelf import Ready
from app.storage.answers import RunAnswers
from app.storage.base import Pins
from app.storage.basing import Shown
from app.storage.rows import Stored

FIELDS = ("value", "not_applicable", "note", "entries")
_ENTRY = re.compile(r"\[[^\]/]*\]")


@dataclass(frozen=True, slots=True)
class RunState:
    """What the disk says of a run: the record and where it stands, its answers, the pins of each, may it be answered.

    `today` and `now` are what the form's own clock says.
    """

    record: ChecklistRun
    scope: str
    answers: RunAnswers
    pins: Mapping[str, Pins]
    may_answer: Reason
    today: date
    now: datetime


class OpenRun:
    """One run on the screen, used on one thread. `form` is worked out with every `take`; the disk comes by `reread`.

    `unsaved` are the paths at which words were found that nobody saved, `drafts` these words, the newest first.
    """

    def __init__(self, state: RunState, ready: Ready) -> None:
        """Take what the disk says, and the template."""
        self.ready = ready
        self.unsaved: frozenset[str] = frozenset()
        self.drafts: Mapping[str, AnswerDraft] = {}
        self._state = state
        self._nodes = dict(walk(ready.definition.nodes))
        self._held: dict[str, Shown] = {}
        self._failed: set[str] = set()
        self._answers = dict(state.answers.answers)
        given = {path: self.given(path) for path in self._paths()}
        self.form = run_of(ready.form, given, state.today, state.now, is_over=_is_over(state))

    @property
    def record(self) -> ChecklistRun:
        """Return the run."""
        return self._state.record

    @property
    def scope(self) -> str:
        """Return where the run stands: what is given in it is given there."""
        return self._state.scope

    @property
    def may_answer(self) -> Reason:
        """Return whether the run takes answers, and why not."""
        return self._state.may_answer

    def node(self, path: str) -> Node | None:
        """Return the node of a path, in any entry; None where the template has none."""
        return self._nodes.get(_ENTRY.sub("", path))

    def answer(self, path: str) -> Answer:
        """Return what is kept at a path."""
        stored = self._answers.get(path)
        return blank_answer(self.record.id, path) if stored is None else stored.record

    def findings(self) -> Mapping[str, tuple[str, ...]]:
        """Return what was raised from answers, by path; only of answers from which something was."""
        return {path: each.record.findings for path, each in self._answers.items() if each.record.findings}

    def evidence(self, path: str) -> tuple[Evidence, ...]:
        """Return the photos and files of an answer."""
        return self._state.answers.evidence.get(path, ())

    def given(self, path: str) -> Given:
        """Return what is kept at a path as the form takes it: of a question for photos, the photos that are there."""
        kept = self.answer(path)
        value = " ".join(piece.id for piece in self.evidence(path)) if self._asks_evidence(path) else kept.value
        return Given(value, kept.not_applicable, kept.note, kept.entries)

    def has(self, path: str) -> bool:
        """Say whether something is kept at a path; elsewhere the form says what stands there."""
        return path in self._answers or path in self._state.answers.evidence

    def take(self, path: str, given: Given) -> frozenset[str]:
        """Work the form out with what is being typed; return the paths whose state changed."""
        return self.form.give(path, given)

    def changes(self, path: str, given: Given) -> AnswerPatch:
        """Return what of `given` is another than was shown; photos are kept by themselves."""
        shown = self.shown(path).values
        patch: AnswerPatch = {}
        if given.value != shown["value"] and not self._asks_evidence(path):
            patch["value"] = given.value
        if given.not_applicable != shown["not_applicable"]:
            patch["not_applicable"] = given.not_applicable
        if given.note != shown["note"]:
            patch["note"] = given.note
        if given.entries != shown["entries"]:
            patch["entries"] = given.entries
        return patch

    def fills(self, path: str, given: Given) -> bool:
        """Say whether nothing is kept at a path and the form would show a value there but for `given`."""
        if self.has(path) or self.node(path) is None:
            return False
        self.form.give(path, None)
        is_filled = bool(self.form.state(path).value)
        self.form.give(path, given)
        return is_filled

    def take_back(self, path: str) -> frozenset[str]:
        """Work the form out with what is kept at a path, and not with what was typed there."""
        return self.form.give(path, self.given(path) if self.has(path) else None)

    def hold(self, path: str) -> None:
        """Begin to edit a path: what it shows now is what the words typed from here on are based on."""
        self._held.setdefault(path, self._kept(path))

    def let_go(self, path: str, saved: AnswerPatch | None = None) -> None:
        """End editing a path. What was `saved` is what it shows from now on, before the disk says so."""
        shown = self._held.pop(path, None) or self._kept(path)
        self._failed.discard(path)
        if saved is not None:
            answer = with_values(self.answer(path), {**shown.values, **saved})
            self._answers[path] = Stored(answer, self.scope, shown.version)

    def put_back(self, path: str, base: Shown) -> Shown:
        """Take a path as being edited again, as its save failed; return what its words are based on.

        Of several saves under way that fail, the first says what the disk had: the others were based on its words.
        """
        if path not in self._failed:
            self._failed.add(path)
            self._held[path] = base
        return self._held[path]

    def shown(self, path: str) -> Shown:
        """Return what a path showed when its editing began, else what it shows."""
        return self._held.get(path) or self._kept(path)

    def reread(self, state: RunState, without: Collection[str] = ()) -> frozenset[str]:
        """Take in what the disk says now; return the paths whose state changed.

        What is typed at the paths `without`, and at those that are held, stays on the screen.
        """
        typed = {*without, *self._held}
        paths = self._paths().union(state.answers.answers, state.answers.evidence).difference(typed)
        before = {path: self.given(path) for path in paths}
        self._state = state
        self._answers = dict(state.answers.answers)
        self.form.turn(is_over=_is_over(state))
        changed: set[str] = set()
        for path in sorted(paths):
            if self.given(path) != before[path]:
                changed |= self.take_back(path)
        return frozenset(changed)

    def restore(self, drafts: Mapping[str, AnswerDraft]) -> frozenset[str]:
        """Put words that nobody saved back on the screen, based on what they were typed over; return their paths."""
        for path, draft in drafts.items():
            self._held[path] = draft.shown
            self.form.give(path, draft.given)
        self.unsaved = frozenset(drafts)
        self.drafts = dict(drafts)
        return self.unsaved

    def _paths(self) -> set[str]:
        return {*self._answers, *self._state.answers.evidence}

    def _kept(self, path: str) -> Shown:
        stored = self._answers.get(path)
        kept = self.answer(path)
        values = {name: getattr(kept, name) for name in FIELDS}
        return Shown(0 if stored is None else stored.version, values, self._state.pins.get(kept.id, {}))

    def _asks_evidence(self, path: str) -> bool:
        node = self.node(path)
        return node is not None and node.kind in EVIDENCE


def _is_over(state: RunState) -> bool:
    return state.record.status is RunStatus.COMPLETED
