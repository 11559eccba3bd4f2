"""Checklists as screens read them: templates to choose from, and the runs of a visit."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from app.domain.checklist.records import RunStatus

# The newest edition of each code that was not withdrawn; `here` counts the pieces that have arrived.
_CHOICES = """
WITH standing AS (
    SELECT t.*, row_number() OVER (PARTITION BY programme, code ORDER BY published_at DESC, id DESC) AS place
    FROM template AS t WHERE withdrawn_at IS NULL
)
SELECT id, programme, code, edition, title_json, parts,
    (SELECT count(*) FROM template_part AS p WHERE p.template_id = s.id) AS here
FROM standing AS s WHERE place = 1 AND programme IN (SELECT value FROM json_each(?)) ORDER BY programme, code
"""
_PROGRAMME = "SELECT programme FROM engagement WHERE id = ?"
_PROGRAMMES = "SELECT DISTINCT programme FROM engagement"
_PINNED = """
SELECT t.id, t.programme, t.code, t.edition, t.title_json, t.parts,
    (SELECT count(*) FROM template_part AS p WHERE p.template_id = t.id) AS here
FROM template AS t WHERE t.id IN (SELECT template_id FROM checklist_run WHERE status = 'open')
ORDER BY t.programme, t.code
"""
_RUNS = """
SELECT r.id, r.title, r.status, r.passed_reason, t.id, t.code, t.edition, t.title_json,
    (SELECT count(*) FROM answer AS a WHERE a.run_id = r.id AND (a.value <> '' OR a.not_applicable)) AS answered,
    (SELECT count(*) FROM answer AS a JOIN json_each(a.findings) AS f WHERE a.run_id = r.id AND NOT EXISTS
        (SELECT 1 FROM violation AS v WHERE v.id = f.value AND v.status = 'withdrawn')) AS findings,
    (SELECT count(*) FROM answer AS a JOIN evidence AS e ON e.subject_id = a.id
        WHERE a.run_id = r.id AND e.withdrawn_reason = '') AS photos,
    (SELECT count(*) FROM draft AS d WHERE d.place >= 'answer/' || r.id || '/' AND d.place < 'answer/' || r.id || '0')
FROM checklist_run AS r LEFT JOIN template AS t ON t.id = r.template_id
WHERE r.visit_id = ? ORDER BY r.started_at, r.id
"""
_PROMISED = """
SELECT count(*) FROM evidence AS e JOIN answer AS a ON a.id = e.subject_id
LEFT JOIN evidence_local AS l ON l.sha256 = e.sha256
WHERE a.run_id = ? AND e.device = ? AND e.withdrawn_reason = '' AND l.sha256 IS NULL
"""


@dataclass(frozen=True, slots=True)
class TemplateChoice:
    """A template that a run can begin on; `is_here`: all of it has arrived. `title` by language, its own first."""

    id: str
    programme: str
    code: str
    edition: str
    title: Mapping[str, str]
    is_here: bool


@dataclass(frozen=True, slots=True)
class RunLine:
    """A run of a visit. How many were asked only the running form knows: `answered` counts what was given.

    `unsaved` are answers that were typed here and not given yet; `template` is None where it has not arrived.
    """

    id: str
    title: str
    status: RunStatus
    passed_reason: str
    template: TemplateChoice | None
    answered: int
    findings: int
    photos: int
    unsaved: int


def template_choices(connection: Connection, engagement_id: str) -> tuple[TemplateChoice, ...]:
    """Return the templates of an engagement's programme, the newest that stands of each code."""
    programmes = [str(row[0]) for row in connection.exec_driver_sql(_PROGRAMME, (engagement_id,))]
    return _choices(connection, programmes)


def templates_on_the_road(connection: Connection) -> tuple[TemplateChoice, ...]:
    """Return what the programmes of this device need, and what an open run was begun on: is all of it here?"""
    programmes = [str(row[0]) for row in connection.exec_driver_sql(_PROGRAMMES)]
    pinned = [_choice(*row) for row in connection.exec_driver_sql(_PINNED)]
    chosen = _choices(connection, programmes)
    known = {each.id for each in chosen}
    return (*chosen, *(each for each in pinned if each.id not in known))


def runs_of_visit(connection: Connection, visit_id: str) -> tuple[RunLine, ...]:
    """Return the runs of a visit in the order in which they were begun."""
    return tuple(_line(tuple(row)) for row in connection.exec_driver_sql(_RUNS, (visit_id,)))


def evidence_missing(connection: Connection, run_id: str, device: str) -> int:
    """Return how many files that this device attached to answers of a run are not stored here."""
    return int(connection.exec_driver_sql(_PROMISED, (run_id, device)).scalar_one())


def templates_of(connection: Connection, programmes: Sequence[str]) -> tuple[TemplateChoice, ...]:
    """Return the templates of some programmes, the newest that stands of each code."""
    return _choices(connection, programmes)


def _choices(connection: Connection, programmes: Sequence[str]) -> tuple[TemplateChoice, ...]:
    return tuple(_choice(*row) for row in connection.exec_driver_sql(_CHOICES, (json.dumps(list(programmes)),)))


def _choice(  # the columns
    id: str, programme: str, code: str, edition: str, title: str, parts: int, here: int
) -> TemplateChoice:
    return TemplateChoice(id, programme, code, edition, json.loads(title), here == parts)


def _line(row: Sequence[Any]) -> RunLine:
    id, title, status, passed, template, code, edition, titles, answered, findings, photos, unsaved = row
    chosen = None if template is None else TemplateChoice(template, "", code, edition, json.loads(titles), is_here=True)
    return RunLine(id, title, RunStatus(status), passed, chosen, answered, findings, photos, unsaved)
