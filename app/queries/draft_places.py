"""Where words typed at a question of a checklist are kept, and where they are opened again."""

from __future__ import annotations

from dataclasses import replace

from app.domain.checklist.records import Answer, ChecklistRun
from app.queries.record_titles import RecordTitle

_ANSWER = Answer.KIND
_VIOLATION = "violation_of"


def violation_draft_place(run_id: str, path: str) -> str:
    """Return where the words of a violation are kept that is raised from the answer at a path of a run."""
    return f"{ChecklistRun.KIND}/{run_id}/{_VIOLATION}{path}"


def drafted_in(place: str) -> tuple[str, str, str]:
    """Return (kind, id, part) of a draft's place: the record that its words belong to, and the place within it.

    An answer's place names the run and the path, for its record is there only once it was given.
    """
    kind, id, part = (*place.split("/", 2), "", "")[:3]
    return (ChecklistRun.KIND, id, f"{_ANSWER}/{part}") if kind == _ANSWER else (kind, id, part)


def at_question(title: RecordTitle | None, part: str) -> RecordTitle | None:
    """Return the title of a draft's record; what was begun at a question is opened there."""
    form, slash, path = part.partition("/")
    if title is None or form not in (_VIOLATION, _ANSWER):
        return title
    return replace(title, opens_kind="checklist", opens_id=f"{title.id}{slash}{path}")


def is_answer(part: str) -> bool:
    """Say whether the part of a draft's place is that of an answer."""
    return part.partition("/")[0] == _ANSWER
