"""What the papers of a checklist are built from: a run as it stands, or its template without answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from app.domain.factory.records import Engagement, Factory
from app.domain.visit.records import Visit
from app.forms.answers import Row
from app.forms.definition import EVIDENCE, SELECTS, SILENT, Choice, Definition, Kind, Node, walk
from app.papers.checklist_reading import AnswerLine, BlankLine, BlankReading, RunReading, SectionLine
from app.papers.readings import Place
from app.services.checklists import ChecklistDesk
from app.services.open_run import OpenRun
from app.services.template_shelf import TemplateShelf
from app.services.workspace import Workspace
from app.storage.rows import rows_of

_ISO_DAY = 10


def run_reading(workspace: Workspace, run_id: str) -> RunReading:
    """Return a run as it stands, unsaved words on this device included; Known as `ChecklistDesk.open_run`."""
    opened = ChecklistDesk(workspace).open_run(run_id)
    definition = opened.ready.definition
    with workspace.read() as connection:
        visit = rows_of(Visit).find(connection, opened.record.visit_id)
    held_on = workspace.clock.today() if visit is None else visit.record.day
    sections = tuple(
        SectionLine(section.label, section.answered, section.of, section.score, section.most)
        for section in opened.form.sections()
        if section.of
    )
    lines = tuple(_answers(opened))
    return RunReading(
        _place(workspace, opened.record.engagement_id), definition.title, definition.version, held_on, lines, sections
    )


def blank_reading(workspace: Workspace, run_id: str) -> BlankReading:
    """Return the checklist of a run without its answers; Known as `ChecklistDesk.open_run`."""
    opened = ChecklistDesk(workspace).open_run(run_id)
    definition = opened.ready.definition
    lines = tuple(_blanks(definition))
    return BlankReading(_place(workspace, opened.record.engagement_id), definition.title, definition.version, lines)


def blank_form_reading(workspace: Workspace, engagement_id: str, template_id: str) -> BlankReading:
    """Return a checklist that nobody began yet, to be filled in by hand; Known as `TemplateShelf.take`."""
    with workspace.read() as connection:
        definition = TemplateShelf().take(connection, template_id).definition
    lines = tuple(_blanks(definition))
    return BlankReading(_place(workspace, engagement_id), definition.title, definition.version, lines)


def _place(workspace: Workspace, engagement_id: str) -> Place:
    with workspace.read() as connection:
        engagement = rows_of(Engagement).find(connection, engagement_id)
        factory = None if engagement is None else rows_of(Factory).find(connection, engagement.record.factory_id)
    if engagement is None or factory is None:
        return Place("", "", "")
    return Place(factory.record.name, factory.record.address, engagement.record.programme)


def _answers(opened: OpenRun) -> Iterator[AnswerLine]:
    section: Mapping[str, str] = {}
    for row in opened.form.rows():
        if row.depth == 0 and row.node.kind is Kind.GROUP:
            section = opened.form.state(row.path).label or row.node.label
        if row.node.kind not in SILENT and not row.entry:
            yield _answer(opened, row, section)


def _answer(opened: OpenRun, row: Row, section: Mapping[str, str]) -> AnswerLine:
    node, state = row.node, opened.form.state(row.path)
    chosen = state.value.split() if node.kind in SELECTS else []
    labels = {choice.name: _label(choice) for choice in opened.ready.definition.choices.get(node.choices, ())}
    day = _day(state.value) if node.kind is Kind.DATE else None
    is_text = node.kind not in SELECTS | EVIDENCE and day is None
    return AnswerLine(
        section=section,
        question=state.label or node.label,
        law=node.law,
        choices=tuple(labels.get(name, {"en": name}) for name in chosen),
        day=day,
        text=state.value if is_text else "",
        files=len(state.value.split()) if node.kind in EVIDENCE else len(opened.evidence(row.path)),
        note=opened.given(row.path).note,
        is_bad=state.is_bad,
        not_applicable=state.not_applicable,
    )


def _blanks(definition: Definition) -> Iterator[BlankLine]:
    for _path, node in walk(definition.nodes):
        if node.kind in (Kind.HIDDEN, Kind.CALCULATE) or not any(node.label.values()):
            continue
        yield BlankLine(
            is_section=node.kind in (Kind.GROUP, Kind.REPEAT),
            label=node.label,
            hint=node.hint,
            law=node.law,
            choices=_choices(definition, node),
            is_note=node.kind is Kind.NOTE,
        )


def _choices(definition: Definition, node: Node) -> tuple[Mapping[str, str], ...]:
    if node.kind not in SELECTS:
        return ()
    return tuple(_label(choice) for choice in definition.choices.get(node.choices, ()))


def _label(choice: Choice) -> Mapping[str, str]:
    return choice.label if any(choice.label.values()) else {"en": choice.name}


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value[:_ISO_DAY])
    except ValueError:
        return None
