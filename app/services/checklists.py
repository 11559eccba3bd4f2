"""The desk of checklists: begins, opens, answers and completes runs, and raises findings from their answers."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path

from app.domain.checklist.commands import (
    AnswerPatch,
    CompleteRun,
    GiveAnswers,
    GivenAnswer,
    RaiseFinding,
    ReopenRun,
    StartRun,
)
from app.domain.checklist.records import Answer, ChecklistRun, answer_id
from app.domain.checklist.rules import MOST_ANSWERS, MOST_TEXT, run_is_open
from app.domain.errors import Known
from app.domain.kernel.changeset import Command
from app.domain.plan.records import SubjectKind
from app.domain.visit.records import Visit
from app.forms.answers import Given
from app.forms.late import prefill
from app.services.answer_drafts import AnswerDraft, answer_draft_place, drafted_path
from app.services.commands import Committed
from app.services.evidence import Attachment, Subject
from app.services.findings import finding
from app.services.open_run import OpenRun, RunState
from app.services.workspace import Workspace
from app.storage import base
from app.storage.answers import answers_of_run, earlier_run
from app.storage.basing import Shown
from app.storage.connection import Connection
from app.storage.drafts import drafts_within
from app.storage.rows import Stored, rows_of


class ChecklistDesk:
    """Everything a screen does with runs. Futures raise Blocked with the reasons, or Known."""

    def __init__(self, workspace: Workspace) -> None:
        """Take the account's workspace."""
        self._workspace = workspace
        self._shelf = workspace.templates

    def start(self, visit_id: str, template_id: str, title: str = "", draft: str | None = None) -> Future[str]:
        """Begin a run, filled with what carries over from the last completed one; gives its id.

        `draft` is the place where its name was kept while it was typed.

        Known `template.incomplete`, `template.missing` while the template is not here as a whole: it is said at once.
        """
        run_id = self._workspace.ids.new()
        with self._workspace.read() as connection:
            visit = rows_of(Visit).find(connection, visit_id)
            if visit is None:
                raise Known("visit.missing")
            ready = self._shelf.take(connection, template_id)
            template = ready.template
            earlier = earlier_run(
                connection, visit.scope, visit.record.engagement_id, template.code, template.programme, visit_id
            )
            carried: Mapping[str, Given] = {}
            if earlier:
                known = answers_of_run(connection, earlier).answers
                carried = prefill(ready.definition, {path: _as_given(each.record) for path, each in known.items()})
        start = StartRun(run_id, visit_id, template_id, title, earlier if carried else "")
        begun = self._submit(visit.scope, start, draft)
        patches = {path: _patch(given) for path, given in carried.items()}
        given = [self._submit(visit.scope, GiveAnswers(run_id, piece)) for piece in pieces(patches)]
        return _then([begun, *given], run_id)

    def open_run(self, run_id: str) -> OpenRun:
        """Return a run with its form, what is kept of it, and the words that nobody saved put back.

        Known `run.missing`, `template.missing`, `template.incomplete`, `template.newer`.
        """
        with self._workspace.read() as connection:
            state = self._state(connection, run_id)
            ready = self._shelf.take(connection, state.record.template_id)
            drafts = drafts_within(connection, answer_draft_place(run_id, "/"))
        opened = OpenRun(state, ready)
        found = {drafted_path(draft.place, run_id): AnswerDraft.of_text(draft.content) for draft in drafts}
        opened.restore({path: draft for path, draft in found.items() if draft is not None})
        return opened

    def reread(self, opened: OpenRun, without: Collection[str] = ()) -> frozenset[str]:
        """Take in what was written to the run's records since; return the paths whose state changed."""
        with self._workspace.read() as connection:
            return opened.reread(self._state(connection, opened.record.id), without)

    def keep(
        self, opened: OpenRun, path: str, given: Given, part: str = "", caret: int = -1, words: str = ""
    ) -> frozenset[str]:
        """Keep what is being typed as a draft, and work the form out; return the paths whose state changed.

        `caret` is where the person stands in a part of the answer: its value, or its note; `words` are those that make
        no value yet.
        """
        opened.hold(path)
        draft = AnswerDraft(given, opened.shown(path), part, caret, words)
        self._workspace.drafts.keep(answer_draft_place(opened.record.id, path), draft.to_text())
        return opened.take(path, given)

    def forget(self, opened: OpenRun, path: str) -> frozenset[str]:
        """Let go what was typed at a path and taken back by the same person; return the paths whose state changed."""
        opened.let_go(path)
        self._workspace.drafts.discard(answer_draft_place(opened.record.id, path))
        return opened.take_back(path)

    def give(
        self, opened: OpenRun, path: str, given: Given, filled: Mapping[str, Given] | None = None
    ) -> Future[Committed] | None:
        """Save what was typed at a path, based on what it showed; the draft goes with it. None: nothing is another.

        Where a person cleared what the form filled in, a blank answer is saved: it keeps that from coming back.
        What the form filled in by itself is saved in the same changeset, as far as it fits in; the rest goes with the
        next answer. The screen rereads when it hears of the change.
        """
        opened.take(path, given)
        patch = opened.changes(path, given)
        place = answer_draft_place(opened.record.id, path)
        if not patch and not opened.fills(path, given):
            opened.let_go(path)
            self._workspace.drafts.discard(place)
            return None
        along = {other: opened.changes(other, each) for other, each in (filled or {}).items() if other != path}
        piece = next(pieces({path: patch, **{other: each for other, each in along.items() if each}}))
        future = self._submit_shown(opened, piece, place)
        opened.let_go(path, patch)
        return future

    def put_back(self, opened: OpenRun, path: str, given: Given, base: Shown) -> None:
        """Keep what a save that failed did not bring to the disk as words nobody saved, over what they replaced."""
        draft = AnswerDraft(given, opened.put_back(path, base))
        self._workspace.drafts.keep(answer_draft_place(opened.record.id, path), draft.to_text())

    def give_all(self, opened: OpenRun, answers: Mapping[str, Given]) -> list[Future[Committed]]:
        """Save several answers at once, such as what the form worked out by itself, in pieces that fit."""
        patches = {path: patch for path, given in answers.items() if (patch := opened.changes(path, given))}
        futures: list[Future[Committed]] = []
        for piece in pieces(patches):
            futures.append(self._submit_shown(opened, piece))
            for each in piece:
                opened.take(each.path, answers[each.path])
                opened.let_go(each.path, each.changes)
        return futures

    def settle(self, opened: OpenRun) -> list[Future[Committed]]:
        """Save what the form works out as it stands: from a completed run on it is no longer worked out anew."""
        return self.give_all(opened, opened.form.worked_out())

    def complete(self, opened: OpenRun, reason: str = "") -> Future[Committed]:
        """Complete a run; with a reason where something is missing. Save what is typed first."""
        self.settle(opened)
        return self._submit(opened.scope, CompleteRun(opened.record.id, len(opened.form.missing()), reason))

    def reopen(self, opened: OpenRun) -> Future[Committed]:
        """Open a completed run again."""
        return self._submit(opened.scope, ReopenRun(opened.record.id))

    def attach(self, opened: OpenRun, path: str, content: bytes | Path, name: str) -> Future[Committed]:
        """Attach a photo or file to the answer at a path, which begins with it where nothing was answered yet.

        Refused like an answer where the run takes none any more.
        """
        begun = self._submit(opened.scope, GiveAnswers(opened.record.id, (GivenAnswer(path, {}),)))
        subject = Subject(opened.record.engagement_id, answer_id(opened.record.id, path), SubjectKind.ANSWER)
        file = Attachment(self._workspace.ids.new(), content, name)
        return self._workspace.evidence.attach_to(subject, file, after=begun)

    def finding(self, opened: OpenRun, path: str, language: str) -> RaiseFinding:
        """Return the command that makes a plan item of an answer, filled with question, answer, note and place.

        The screen may change its words before it is given by `raise_finding`.
        """
        workspace = self._workspace
        return finding(opened, path, language, workspace.ids.new(), workspace.clock.today(), workspace.catalogue)

    def raise_finding(self, opened: OpenRun, command: RaiseFinding) -> Future[Committed]:
        """Raise a finding; Blocked (Q1 answer.finding_raised) where somebody raised one that `seen` does not name."""
        return self._submit(opened.scope, command)

    def _state(self, connection: Connection, run_id: str) -> RunState:
        stored: Stored[ChecklistRun] | None = rows_of(ChecklistRun).find(connection, run_id)
        if stored is None:
            raise Known("run.missing")
        run = stored.record
        visit = rows_of(Visit).find(connection, run.visit_id)
        answers = answers_of_run(connection, run_id)
        ids = [each.record.id for each in answers.answers.values()]
        return RunState(
            record=run,
            scope=stored.scope,
            answers=answers,
            pins=base.pins(connection, stored.scope, ids),
            may_answer=run_is_open(run, None if visit is None else visit.record),
            today=self._workspace.clock.today(),
            now=self._workspace.clock.now().astimezone(),
        )

    def _submit_shown(
        self, opened: OpenRun, piece: tuple[GivenAnswer, ...], draft: str | None = None
    ) -> Future[Committed]:
        shown = {answer_id(opened.record.id, each.path): opened.shown(each.path) for each in piece}
        command = GiveAnswers(opened.record.id, piece)
        return self._workspace.commands.submit_in(opened.scope, command, shown=shown, draft=draft)

    def _submit(self, scope: str, command: Command, draft: str | None = None) -> Future[Committed]:
        return self._workspace.commands.submit_in(scope, command, draft=draft)


def pieces(patches: Mapping[str, AnswerPatch]) -> Iterator[tuple[GivenAnswer, ...]]:
    """Give answers in pieces that one changeset may hold, in their order."""
    piece: list[GivenAnswer] = []
    size = 0
    for path, patch in patches.items():
        more = len(patch.get("value", "")) + len(patch.get("note", ""))
        if piece and (len(piece) == MOST_ANSWERS or size + more > MOST_TEXT):
            yield tuple(piece)
            piece, size = [], 0
        piece.append(GivenAnswer(path, patch))
        size += more
    if piece:
        yield tuple(piece)


def _as_given(answer: Answer) -> Given:
    return Given(answer.value, answer.not_applicable, answer.note, answer.entries)


def _patch(given: Given) -> AnswerPatch:
    patch: AnswerPatch = {}
    if given.value:
        patch["value"] = given.value
    if given.not_applicable:
        patch["not_applicable"] = True
    if given.note:
        patch["note"] = given.note
    if given.entries:
        patch["entries"] = given.entries
    return patch


def _then(commits: Sequence[Future[Committed]], value: str) -> Future[str]:
    """Return what gives `value` once all commits are done, which the writer takes in their order."""
    done: Future[str] = Future()

    def settle(_last: Future[Committed]) -> None:
        failed = next((error for each in commits if (error := each.exception()) is not None), None)
        if failed is None:
            done.set_result(value)
        else:
            done.set_exception(failed)

    commits[-1].add_done_callback(settle)
    return done
