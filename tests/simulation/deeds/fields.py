"""Changing what a record says: at once, or in a form that was opened earlier."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from app.domain.inspection.commands import EditViolation
from app.domain.inspection.records import Violation
from app.domain.kernel.changeset import Command
from app.domain.kernel.record import Record
from app.domain.plan.commands import EditItem
from app.domain.plan.records import PlanItem
from app.domain.registers.commands import EditAccident, EditComplaint
from app.domain.registers.records import Accident, Complaint
from tests.simulation.deeds.person import Editor, Person
from tests.simulation.screen import Deed, Screen


@dataclass(frozen=True, slots=True)
class Form:
    """What forms show of a kind of record, and the command that they give with what was changed in them.

    `texts` are merged word by word, of the other `fields` one value stands.
    """

    edit: Callable[[str, Any], Command]
    texts: tuple[str, ...]
    values: tuple[str, ...]
    names: tuple[str, ...] = ()

    @property
    def fields(self) -> tuple[str, ...]:
        """Return what a person may look at and write."""
        return (*self.texts, *self.values)


FORMS: Mapping[type[Record], Form] = {
    PlanItem: Form(
        EditItem,
        ("area", "root_cause", "actions_needed", "progress", "key_work_ahead"),
        ("lead_person", "target_date"),
        ("additional_persons",),
    ),
    Violation: Form(EditViolation, ("text",), ("legal_reference", "place", "severity")),
    Accident: Form(EditAccident, ("description", "action"), ("place", "severity", "women", "days_lost")),
    Complaint: Form(EditComplaint, ("text", "answer"), ("complainant", "contact")),
}
WRITTEN = frozenset(name for form in FORMS.values() for name in form.fields)
"""Fields with words or days of their own, whichever record they are of."""
CODES: Mapping[type[Record], tuple[str, ...]] = {
    Violation: ("critical", "major", "moderate", "minor"),
    Accident: ("fatal", "permanent", "lost_time", "first_aid"),
}
"""The severities, as the rule pack has them."""


def edit_item(person: Person, screen: Screen) -> Deed | None:
    """Change one field of an item, or a few."""
    return _edit(person, screen, PlanItem)


def edit_violation(person: Person, screen: Screen) -> Deed | None:
    """Change one field of a violation, or a few."""
    return _edit(person, screen, Violation)


def edit_accident(person: Person, screen: Screen) -> Deed | None:
    """Change one field of an accident, or a few."""
    return _edit(person, screen, Accident)


def edit_complaint(person: Person, screen: Screen) -> Deed | None:
    """Change one field of a complaint, or a few."""
    return _edit(person, screen, Complaint)


def _edit(person: Person, screen: Screen, cls: type[Record]) -> Deed | None:
    record = person.any(cls, screen)
    if record is None:
        return None
    form = FORMS[cls]
    changes: dict[str, object] = {}
    for _ in range(person.rng.choice((1, 1, 1, 2, 3))):
        name = person.field((*form.fields, *form.names))
        changes[name] = _rewritten(person, record, name, getattr(record, name))
    return person.deed(form.edit(record.id, changes), record, screen)


def rewrite(person: Person, record_id: str, name: str) -> Deed | None:
    """Change one field of a certain record, where it is on the screen."""
    screen = person.device.screen()
    row = screen.rows.get(record_id)
    if row is None or person.role(screen) is None:
        return None
    changes = {name: _rewritten(person, row.record, name, getattr(row.record, name))}
    return person.deed(FORMS[type(row.record)].edit(record_id, changes), row.record, screen)


def _rewritten(person: Person, record: Record, name: str, value: object) -> object:
    form = FORMS[type(record)]
    if name in form.texts:
        return person.words.edited(str(value))
    if name in form.names:
        return person.words.changed(value if isinstance(value, tuple) else ())
    if name == "severity":
        return person.rng.choice(CODES[type(record)])
    if isinstance(value, int):
        return person.rng.randint(0, 90)
    return person.words.day() if name == "target_date" else person.words.name()


def subject(person: Person) -> Record | None:
    """Return something with a form that people work on: an item, else one of what an inspection writes down."""
    screen = person.device.screen()
    item = person.any(PlanItem, screen)
    return item or person.any(person.rng.choice((Violation, Violation, Accident, Complaint)), screen)


def open_editor(person: Person, screen: Screen) -> Deed | None:
    """Open a form on a record and leave it open."""
    record = subject(person)
    if record is not None:
        open_editor_on(person, record.id)
    return None


def open_editor_on(person: Person, record_id: str) -> None:
    """Open a form on a certain record, where it is on the screen."""
    device = person.device
    row = device.screen().rows.get(record_id)
    if row is not None:
        cls = type(row.record)
        with device.workspace.read() as connection:
            shown = device.workspace.commands.shown(connection, cls, record_id, FORMS[cls].fields)
        person.editors.append(Editor(record_id, shown, device.look()))


def save_editor(person: Person, screen: Screen) -> Deed | None:
    """Save a form that was left open: what it showed may have changed beneath it."""
    now = person.device.look()
    waited = [editor for editor in person.editors if editor.opened < now]
    if not waited:
        return open_editor(person, screen)
    editor = person.rng.choice(waited)
    return save_editor_on(person, editor.record, person.field(tuple(editor.shown.values)))


def save_editor_on(person: Person, record_id: str, name: str) -> Deed | None:
    """Save the form that was left open on a certain record."""
    screen = person.device.screen()
    row = screen.rows.get(record_id)
    editor = next((one for one in person.editors if one.record == record_id), None)
    if editor is None or row is None or person.role(screen) is None:
        return None
    person.editors.remove(editor)
    changes = {name: _rewritten(person, row.record, name, editor.shown.values[name])}
    deed = person.deed(FORMS[type(row.record)].edit(record_id, changes), row.record, screen)
    return Deed(deed.scope, deed.command, deed.behalf, {record_id: editor.shown}, editor.opened)
