"""Which record something is about, in the record's own words, and where it is opened."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class RecordTitle:
    """A record as other screens name it.

    `text` is its own words: the area of an item, a name, the ISO day of a visit, the number of a meeting, the title of
    a checklist, the author of work in custody. `opens_kind` and `opens_id` say what shows it ("plan_item", "visit",
    "checklist" for a path of its run, "conflict", "custody", "visits" for all of them or "engagement"); `factory` is ''
    until it has arrived. A conflict has the words of the record that it is `about`, which is of that kind.
    """

    kind: str
    id: str
    text: str
    engagement_id: str
    factory: str
    opens_kind: str
    opens_id: str
    about: str = ""

    @property
    def named_kind(self) -> str:
        """Return the kind of the record whose words these are."""
        return self.about or self.kind


@dataclass(frozen=True, slots=True)
class _Source:
    """Where the titles of a kind stand: tables, the record's id, its words, its engagement, what opens it."""

    tables: str
    id: str
    text: str
    engagement: str
    opens: str
    opens_id: str

    @property
    def sql(self) -> str:
        return _SELECT.format(**{name: getattr(self, name) for name in self.__slots__})


_SELECT = (
    "SELECT {id}, {text}, {engagement}, '{opens}', {opens_id} FROM {tables} "
    "WHERE {id} IN (SELECT value FROM json_each(?))"
)
_DAY = "coalesce(v.held_on, v.planned_on)"
# A run without a name of its own is called after its template, in the language that that is written in.
_RUN = "coalesce(nullif(c.title, ''), (SELECT value FROM json_each(t.title_json) LIMIT 1), '')"


def _of_item(table: str, parent: str) -> _Source:
    tables = f"{table} AS r JOIN plan_item AS i ON i.id = r.{parent}"
    return _Source(tables, "r.id", "i.area", "i.engagement_id", "plan_item", "i.id")


def _of_run(table: str, joined: str, text: str) -> _Source:
    tables = f"{table} AS r {joined} LEFT JOIN template AS t ON t.id = c.template_id"
    return _Source(tables, "r.id", text, "c.engagement_id", "visit", "c.visit_id")


def _of_engagement(table: str) -> _Source:
    return _Source(f"{table} AS r", "r.id", "r.name", "r.engagement_id", "engagement", "r.engagement_id")


def _of_tab(table: str, tab: str, text: str) -> _Source:
    opens_id = f"r.engagement_id || '/{tab}/' || r.id"
    return _Source(f"{table} AS r", "r.id", text, "r.engagement_id", "engagement", opens_id)


def _of_violation(table: str, parent: str = "violation_id") -> _Source:
    tables = f"{table} AS c JOIN violation AS r ON r.id = c.{parent}"
    opens_id = "r.engagement_id || '/violations/' || r.id"
    return _Source(tables, "c.id", "r.text", "r.engagement_id", "engagement", opens_id)


_BY_KIND: Mapping[str, tuple[_Source, ...]] = {
    "plan_item": (_Source("plan_item AS i", "i.id", "i.area", "i.engagement_id", "plan_item", "i.id"),),
    "committee_review": (_of_item("committee_review", "item_id"),),
    "claim": (_of_item("claim", "item_id"),),
    "comment": (_of_item("comment", "item_id"),),
    "evidence": (
        _of_item("evidence", "subject_id"),
        _Source(
            "evidence AS r JOIN visit AS v ON v.id = r.subject_id", "r.id", _DAY, "v.engagement_id", "visit", "v.id"
        ),
        _of_violation("evidence", "subject_id"),
        _of_run("evidence", "JOIN answer AS a ON a.id = r.subject_id JOIN checklist_run AS c ON c.id = a.run_id", _RUN),
    ),
    "visit": (_Source("visit AS v", "v.id", _DAY, "v.engagement_id", "visit", "v.id"),),
    "addendum": (
        _Source(
            "addendum AS r JOIN visit AS v ON v.id = r.subject_id", "r.id", _DAY, "v.engagement_id", "visit", "v.id"
        ),
        _Source(
            "addendum AS r JOIN meeting AS m ON m.id = r.subject_id JOIN visit AS v ON v.id = m.visit_id",
            "r.id",
            _DAY,
            "m.engagement_id",
            "visit",
            "v.id",
        ),
    ),
    "meeting": (_Source("meeting AS m", "m.id", "m.number", "m.engagement_id", "visit", "m.visit_id"),),
    "checklist_run": (_of_run("checklist_run", "JOIN checklist_run AS c ON c.id = r.id", _RUN),),
    "answer": (_of_run("answer", "JOIN checklist_run AS c ON c.id = r.run_id", f"{_RUN} || ' · ' || r.path"),),
    "violation": (_of_tab("violation", "violations", "r.text"),),
    "accident": (_of_tab("accident", "registers", "r.description"),),
    "deadline_extension": (_of_violation("deadline_extension"),),
    "violation_check": (_of_violation("violation_check"),),
    "escalation_step": (_of_violation("escalation_step"),),
    "complaint": (_of_tab("complaint", "registers", "r.received_on"),),
    "zero_tolerance": (_of_tab("zero_tolerance", "registers", "r.seen_on"),),
    "committee": (_of_tab("committee", "committee", "r.name"),),
    "member": (_of_tab("member", "committee", "r.name"),),
    "contact": (_of_engagement("contact"),),
    "custody": (_Source("custody AS q", "q.id", "q.author_name", "q.engagement_id", "custody", "q.id"),),
    "engagement": (_Source("engagement AS e", "e.id", "''", "e.id", "engagement", "e.id"),),
    "factory": (
        _Source(
            "factory AS f JOIN engagement AS e ON e.factory_id = f.id", "f.id", "f.name", "e.id", "engagement", "e.id"
        ),
    ),
}
_FACTORIES = (
    "SELECT e.id, coalesce(f.name, '') FROM engagement AS e LEFT JOIN factory AS f ON f.id = e.factory_id "
    "WHERE e.id IN (SELECT value FROM json_each(?))"
)

_CONFLICT = "conflict"
_ABOUT = 'SELECT id, record_kind, record_id FROM "conflict" WHERE id IN (SELECT value FROM json_each(?))'
_IN_CUSTODY = "SELECT DISTINCT engagement_id, factory FROM custody"


def record_titles(connection: Connection, records: Collection[tuple[str, str]]) -> dict[str, RecordTitle]:
    """Return the titles of (kind, id) records that are on this device, by id."""
    rows: list[tuple[str, tuple[str, ...]]] = []
    for kind, sources in _BY_KIND.items():
        ids = [record for of_kind, record in records if of_kind == kind]
        for source in sources if ids else ():
            found = connection.exec_driver_sql(source.sql, (json.dumps(ids),))
            rows += [(kind, tuple(str(cell) for cell in row)) for row in found]
    names = factory_names(connection, {row[2] for _, row in rows})
    if any(kind == "custody" for kind, _ in rows):
        # A supervisor may not hold the factory: the record names it.
        names = {str(id): str(name) for id, name in connection.exec_driver_sql(_IN_CUSTODY)} | names
    titles = {
        id: RecordTitle(kind, id, text, engagement, names.get(engagement, ""), opens_kind, opens_id)
        for kind, (id, text, engagement, opens_kind, opens_id) in rows
    }
    return titles | _titles_of_conflicts(connection, [id for kind, id in records if kind == _CONFLICT])


def titles_of_targets(connection: Connection, ids: Collection[str]) -> dict[str, RecordTitle]:
    """Return the titles of records whose kind is not known, by id: what changesets name as their target."""
    return record_titles(connection, [(kind, id) for kind in (*_BY_KIND, _CONFLICT) for id in ids]) if ids else {}


def _titles_of_conflicts(connection: Connection, ids: Collection[str]) -> dict[str, RecordTitle]:
    """Return the titles of conflicts, by id: called as the record that each is about, and opened to be decided."""
    if not ids:
        return {}
    about = {
        str(id): (str(kind), str(record))
        for id, kind, record in connection.exec_driver_sql(_ABOUT, (json.dumps(list(ids)),))
    }
    titles = record_titles(connection, set(about.values())) if about else {}
    return {
        id: replace(titles[record], kind=_CONFLICT, id=id, opens_kind=_CONFLICT, opens_id=id, about=kind)
        for id, (kind, record) in about.items()
        if record in titles
    }


def factory_names(connection: Connection, engagements: Collection[str]) -> dict[str, str]:
    """Return the names of the factories, by engagement."""
    rows = connection.exec_driver_sql(_FACTORIES, (json.dumps(list(engagements)),))
    return {str(id): str(name) for id, name in rows}
