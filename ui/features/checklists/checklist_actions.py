"""What can be done on the page of a checklist, for the palette, the keys and the help sheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ui.actions.registry import Action
from ui.i18n.translator import current_language, fill, translate

SCOPE = "checklist"
_FIGURES = 9


@dataclass(frozen=True, slots=True)
class Ways:
    """What the page does when it is asked."""

    press: Callable[[int], None]
    skip: Callable[[], None]
    clear: Callable[[], None]
    note: Callable[[], None]
    photo: Callable[[], None]
    finding: Callable[[], None]
    next_missing: Callable[[], None]
    show_missing: Callable[[], None]
    next_section: Callable[[], None]
    previous_section: Callable[[], None]
    complete: Callable[[], None]
    reopen: Callable[[], None]
    to_visit: Callable[[], None]


def checklist_actions(ways: Ways) -> tuple[Action, ...]:
    """Return the actions with their keys; keys of one sign are for places where nothing is typed."""

    def action(name: str, title: str, run: Callable[[], None], keys: str, icon: str) -> Action:
        return Action(f"{SCOPE}.{name}", title, lambda _context: run(), icon, keys, SCOPE)

    digits = current_language().formats.digits
    choose = translate("ChecklistActions", "Choose answer {number}")
    return (
        action(
            "next_missing",
            translate("ChecklistActions", "Next open question"),
            ways.next_missing,
            "Ctrl+M",
            "chevron",
        ),
        action(
            "missing", translate("ChecklistActions", "What is still open"), ways.show_missing, "Ctrl+Shift+M", "check"
        ),
        action(
            "next_section", translate("ChecklistActions", "Next section"), ways.next_section, "Ctrl+Return", "chevron"
        ),
        action(
            "previous_section",
            translate("ChecklistActions", "Previous section"),
            ways.previous_section,
            "Ctrl+Shift+Return",
            "back",
        ),
        action("finding", translate("ChecklistActions", "Raise a finding"), ways.finding, "F", "warning"),
        action("skip", translate("ChecklistActions", "Not applicable"), ways.skip, "0", "close"),
        action("note", translate("ChecklistActions", "Write a note"), ways.note, "Ctrl+Shift+N", "comment"),
        action("photo", translate("ChecklistActions", "Add a photo"), ways.photo, "Ctrl+Shift+P", "photo"),
        action("clear", translate("ChecklistActions", "Clear the answer"), ways.clear, "Ctrl+Backspace", "trash"),
        action("complete", translate("ChecklistActions", "Complete checklist"), ways.complete, "Ctrl+Shift+L", "lock"),
        action("reopen", translate("ChecklistActions", "Open the checklist again"), ways.reopen, "", "edit"),
        action("visit", translate("ChecklistActions", "Back to the visit"), ways.to_visit, "Alt+Up", "visit"),
        *(
            action(
                f"choose_{number}",
                fill(choose, number=digits(str(number))),
                lambda number=number: ways.press(number),  # type: ignore[misc]
                str(number),
                "check",
            )
            for number in range(1, _FIGURES + 1)
        ),
    )
