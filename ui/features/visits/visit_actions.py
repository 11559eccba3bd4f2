"""What can be done on the page of a visit, for the palette, the keys and the help sheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ui.actions.registry import Action
from ui.i18n.translator import translate

SCOPE = "visit"


@dataclass(frozen=True, slots=True)
class Ways:
    """What the page does when it is asked."""

    start: Callable[[], None]
    write_minutes: Callable[[], None]
    hold_meeting: Callable[[], None]
    show_leaving: Callable[[], None]
    close: Callable[[], None]
    start_checklist: Callable[[], None]
    cancel: Callable[[], None]
    hand_over: Callable[[], None]
    hand_minutes: Callable[[], None]
    export_checklist: Callable[[], None]
    print_checklist: Callable[[], None]


def visit_actions(ways: Ways) -> tuple[Action, ...]:
    """Return the actions with their keys."""

    def action(name: str, title: str, run: Callable[[], None], keys: str, icon: str) -> Action:
        return Action(f"visit.{name}", title, lambda _context: run(), icon, keys, SCOPE)

    return (
        action("start", translate("VisitActions", "Start visit"), ways.start, "Ctrl+Shift+S", "visit"),
        action("minutes", translate("VisitActions", "Write minutes"), ways.write_minutes, "Ctrl+M", "document"),
        action(
            "meeting",
            translate("VisitActions", "Hold a committee meeting"),
            ways.hold_meeting,
            "Ctrl+Shift+M",
            "committee",
        ),
        action("leaving", translate("VisitActions", "Before you leave"), ways.show_leaving, "Ctrl+B", "check"),
        action("travel", translate("VisitActions", "Ready to travel?"), ways.show_leaving, "", "calendar"),
        action("close", translate("VisitActions", "Close visit"), ways.close, "Ctrl+Shift+L", "lock"),
        action(
            "paper", translate("VisitActions", "Record of the visit to hand over…"), ways.hand_over, "Ctrl+P", "print"
        ),
        action(
            "minutes_paper",
            translate("VisitActions", "Minutes of the meeting as a paper…"),
            ways.hand_minutes,
            "Ctrl+Shift+P",
            "print",
        ),
        action(
            "checklist_export",
            translate("VisitActions", "Export the checklist as a workbook…"),
            ways.export_checklist,
            "",
            "document",
        ),
        action(
            "checklist_blank",
            translate("VisitActions", "Blank checklist for paper…"),
            ways.print_checklist,
            "",
            "print",
        ),
        action(
            "checklist",
            translate("VisitActions", "Start a checklist"),
            ways.start_checklist,
            "Ctrl+Shift+K",
            "check",
        ),
        action("cancel", translate("VisitActions", "Cancel visit"), ways.cancel, "", "close"),
    )
