"""What was answered in a run, and the run before it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from app.domain.checklist.records import Answer
from app.domain.plan.records import Evidence
from app.storage.rows import Stored, rows_of

_EARLIER = """
SELECT r.id FROM checklist_run AS r JOIN template AS t ON t.id = r.template_id
WHERE r.engagement_id = ? AND r.scope = ? AND r.status = 'completed' AND t.code = ? AND t.programme = ?
    AND r.visit_id <> ?
ORDER BY r.completed_at DESC, r.id DESC LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class RunAnswers:
    """Everything that was answered in a run, by path, and the evidence of each answer that was not withdrawn."""

    answers: Mapping[str, Stored[Answer]]
    evidence: Mapping[str, tuple[Evidence, ...]]


def answers_of_run(connection: Connection, run_id: str) -> RunAnswers:
    """Return all answers of a run in one statement, and their evidence in another."""
    answers = {stored.record.path: stored for stored in rows_of(Answer).by_parents(connection, (run_id,))}
    paths = {stored.record.id: path for path, stored in answers.items()}
    evidence: dict[str, tuple[Evidence, ...]] = {}
    for stored in rows_of(Evidence).by_parents(connection, list(paths)):
        piece = stored.record
        if not piece.withdrawn_reason:
            path = paths[piece.subject_id]
            evidence[path] = (*evidence.get(path, ()), piece)
    return RunAnswers(answers, evidence)


def earlier_run(
    connection: Connection, scope: str, engagement_id: str, code: str, programme: str, visit_id: str
) -> str:
    """Return the run of a template's code completed last at the engagement in another visit, '' where there is none."""
    bound = (engagement_id, scope, code, programme, visit_id)
    found = connection.exec_driver_sql(_EARLIER, bound).scalar_one_or_none()
    return str(found or "")
