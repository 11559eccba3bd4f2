"""Where a form that was begun at a question keeps its words, and where it is opened again."""

from __future__ import annotations

from dataclasses import replace

from app.domain.checklist.records import ChecklistRun
from app.queries.record_titles import RecordTitle

_VIOLATION = "violation_of"


def violation_draft_place(run_id: str, path: str) -> str:
    """Return where the words of a violation are kept that is raised from the answer at a path of a run."""
    return f"{ChecklistRun.KIND}/{run_id}/{_VIOLATION}{path}"


def at_question(title: RecordTitle | None, part: str) -> RecordTitle | None:
    """Return the title of a draft's record; what was begun at a question is opened there."""
    form, slash, path = part.partition("/")
    if title is None or form != _VIOLATION:
        return title
    return replace(title, opens_kind="checklist", opens_id=f"{title.id}{slash}{path}")
