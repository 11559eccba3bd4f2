"""Changing fields of plan items: at once, or in a form that was opened earlier."""

from __future__ import annotations

from typing import cast

from app.domain.plan.commands import EditItem, ItemPatch
from app.domain.plan.records import PlanItem
from tests.simulation.deeds.person import Editor, Person
from tests.simulation.screen import Deed, Screen

TEXTS = ("area", "root_cause", "actions_needed", "progress", "key_work_ahead")
FIELDS = (*TEXTS, "lead_person", "target_date")
"""What forms show."""


def edit_item(person: Person, screen: Screen) -> Deed | None:
    """Change one field of an item, or a few."""
    item = person.any(PlanItem, screen)
    if item is None:
        return None
    changes: ItemPatch = {}
    for _ in range(person.rng.choice((1, 1, 1, 2, 3))):
        changes |= _change(person, item)
    return person.deed(EditItem(item.id, changes), item, screen)


def _change(person: Person, item: PlanItem) -> ItemPatch:
    name = person.field((*FIELDS, "additional_persons"))
    if name == "additional_persons":
        return {"additional_persons": person.words.changed(item.additional_persons)}
    return cast("ItemPatch", {name: _rewritten(person, name, getattr(item, name))})


def rewrite(person: Person, item_id: str, name: str) -> Deed | None:
    """Change one field of a certain item, where it is on the screen."""
    screen = person.device.screen()
    row = screen.rows.get(item_id)
    if row is None or person.role(screen) is None:
        return None
    changes = {name: _rewritten(person, name, getattr(row.record, name))}
    return person.deed(EditItem(item_id, cast("ItemPatch", changes)), row.record, screen)


def _rewritten(person: Person, name: str, value: object) -> object:
    if name == "lead_person":
        return person.words.name()
    return person.words.day() if name == "target_date" else person.words.edited(str(value))


def open_editor(person: Person, screen: Screen) -> Deed | None:
    """Open a form on an item and leave it open."""
    item = person.any(PlanItem, screen)
    if item is not None:
        open_editor_on(person, item.id)
    return None


def open_editor_on(person: Person, item_id: str) -> None:
    """Open a form on a certain item, where it is on the screen."""
    device = person.device
    if item_id in device.screen().rows:
        with device.workspace.read() as connection:
            shown = device.workspace.commands.shown(connection, PlanItem, item_id, FIELDS)
        person.editors.append(Editor(item_id, shown, device.look()))


def save_editor(person: Person, screen: Screen) -> Deed | None:
    """Save a form that was left open: what it showed may have changed beneath it."""
    now = person.device.look()
    waited = [editor.item for editor in person.editors if editor.opened < now]
    if not waited:
        return open_editor(person, screen)
    return save_editor_on(person, person.rng.choice(waited), person.field(FIELDS))


def save_editor_on(person: Person, item_id: str, name: str) -> Deed | None:
    """Save the form that was left open on a certain item."""
    screen = person.device.screen()
    row = screen.rows.get(item_id)
    editor = next((one for one in person.editors if one.item == item_id), None)
    if editor is None or row is None or person.role(screen) is None:
        return None
    person.editors.remove(editor)
    changes = {name: _rewritten(person, name, editor.shown.values[name])}
    deed = person.deed(EditItem(item_id, cast("ItemPatch", changes)), row.record, screen)
    return Deed(deed.scope, deed.command, deed.behalf, {item_id: editor.shown}, editor.opened)
