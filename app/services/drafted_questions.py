"""Which question of a checklist words were typed at that nobody saved, as its template words it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.domain.checklist.records import Answer, ChecklistRun, answer_id
from app.domain.errors import Known
from app.domain.ids import derived_id
from app.forms.definition import Definition, Words, say, walk
from app.services.answer_drafts import AnswerDraft, answer_draft_place
from app.services.template_shelf import TemplateShelf
from app.storage.connection import Connection
from app.storage.drafts import drafts_within
from app.storage.rows import rows_of

_ENTRY = re.compile(r"\[([^\]/]*)\]")
_QUOTED = re.compile(r"\$\{[^}]*\}")
_MOST_COUNTED = 1_000


@dataclass(frozen=True, slots=True)
class EntryAt:
    """An entry of a repeat around a question: what it is one of, and its number from 1, 0 where it was taken away."""

    repeat: str
    number: int


@dataclass(frozen=True, slots=True)
class DraftedQuestion:
    """A question in one language: the checklist, the name of the run, the entries around it, what is asked."""

    checklist: str
    run: str
    entries: tuple[EntryAt, ...]
    question: str


def drafted_question(
    connection: Connection, shelf: TemplateShelf, run_id: str, path: str, language: str
) -> DraftedQuestion | None:
    """Return the question at a path ("/fire/people[entry]/name") of a run, in the language or the template's own.

    None where the run or its template is not here, or the template has no such question.
    """
    run = rows_of(ChecklistRun).find(connection, run_id)
    if run is None:
        return None
    try:
        definition = shelf.definition(connection, run.record.template_id)
    except Known:
        # Opening the run says what is the matter with its template.
        return None
    nodes = dict(walk(definition.nodes))
    if _ENTRY.sub("", path) not in nodes:
        return None

    def named(inner: str) -> str:
        node = nodes[_ENTRY.sub("", inner)]
        return _said(node.label, definition, language) or node.name

    def numbered(inner: str, entry: str) -> EntryAt:
        counted = bool(nodes[_ENTRY.sub("", inner)].repeat_count)
        return EntryAt(named(inner), _number(connection, run_id, inner, entry, is_counted=counted))

    return DraftedQuestion(
        checklist=_said(definition.title, definition, language) or definition.code,
        run=run.record.title,
        entries=tuple(numbered(path[: found.start()], found[1]) for found in _ENTRY.finditer(path)),
        question=named(path),
    )


def _number(connection: Connection, run_id: str, repeat: str, entry: str, *, is_counted: bool) -> int:
    """Return the number of an entry among those given, those nobody saved yet included."""
    answer = rows_of(Answer).find(connection, answer_id(run_id, repeat))
    entries = () if answer is None else answer.record.entries
    place = answer_draft_place(run_id, repeat)
    for draft in drafts_within(connection, place):
        typed = AnswerDraft.of_text(draft.content) if draft.place == place else None
        entries = entries if typed is None else typed.given.entries
    if entry in entries:
        return entries.index(entry) + 1
    if is_counted:
        # Those that a count asks for are named by their number until something is answered in them.
        made = (derived_id("entry", repeat, str(number)) for number in range(1, _MOST_COUNTED + 1))
        return next((number for number, each in enumerate(made, 1) if each == entry), 0)
    return 0


def _said(words: Words, definition: Definition, language: str) -> str:
    """Return a text; what it quotes of other answers is left open."""
    return _QUOTED.sub("…", say(words, language, definition.default_language)).strip()
