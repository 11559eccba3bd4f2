"""Everything that can be done with a plan, as actions: menu, keys and palette are views of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from ui.actions.registry import Action, Context
from ui.features.plan import action_ids as ids
from ui.i18n.translator import translate


class PlanHandles(Protocol):
    """What the plan answers to its actions."""

    def add_item(self) -> None:
        """Open the sheet of a new item."""
        ...

    def import_items(self) -> None:
        """Show the import of a list of items."""
        ...

    def focus_search(self) -> None:
        """Give the keyboard to the search."""
        ...

    def step(self, by: int) -> None:
        """Go to the next or previous item."""
        ...

    def order_by_urgency(self) -> None:
        """Show the list in its usual order."""
        ...

    def export(self) -> None:
        """Ask for the items of the list as a workbook."""
        ...

    def act(self, id: str) -> None:
        """Do one of the acts on the item in front."""
        ...


def plan_actions(plan: PlanHandles) -> tuple[Action, ...]:
    """Return the actions of a plan; what needs an item says so while none is chosen."""

    def on_item(id: str, title: str, *, icon: str = "", shortcut: str = "", keywords: tuple[str, ...] = ()) -> Action:
        return Action(
            id, title, lambda _context: plan.act(id), icon, shortcut, ids.SCOPE, keywords, enabled=_needs_item
        )

    def on_list(id: str, title: str, run: Callable[[], None], *, icon: str = "", shortcut: str = "") -> Action:
        return Action(id, title, lambda _context: run(), icon, shortcut, ids.SCOPE)

    return (
        on_list(ids.NEW, translate("PlanActions", "Add item"), plan.add_item, icon="plus", shortcut="Ctrl+N"),
        on_list(ids.IMPORT, translate("PlanActions", "Import items…"), plan.import_items, icon="attach"),
        on_item(
            ids.REVIEW,
            translate("PlanActions", "Record review…"),
            icon="committee",
            shortcut="Ctrl+R",
            keywords=("G1", "G2", "G3"),
        ),
        on_item(ids.COMPLETE, translate("PlanActions", "Complete…"), icon="check", shortcut="Ctrl+D"),
        on_item(ids.PENDING, translate("PlanActions", "Set pending…"), shortcut="Ctrl+Shift+P"),
        on_item(ids.IN_PROGRESS, translate("PlanActions", "Set in progress"), shortcut="Ctrl+Shift+I"),
        on_item(ids.CLAIM, translate("PlanActions", "Claim for the factory…"), shortcut="Ctrl+Shift+F"),
        on_item(ids.COMMENT, translate("PlanActions", "Write a comment"), icon="comment", shortcut="Ctrl+M"),
        on_item(ids.ATTACH, translate("PlanActions", "Add photo or document…"), icon="attach", shortcut="Ctrl+Shift+A"),
        on_item(ids.PASTE, translate("PlanActions", "Paste a photo"), icon="photo", shortcut="Ctrl+V"),
        on_item(ids.CLASSIFY, translate("PlanActions", "Classify…"), shortcut="Ctrl+Shift+C"),
        on_item(ids.INTERVIEWS, translate("PlanActions", "Worker interviews…"), keywords=("I1",)),
        on_item(ids.REOPEN, translate("PlanActions", "Reopen…"), icon="undo"),
        on_item(
            ids.ENTERING_FOR, translate("PlanActions", "Enter for another person…"), icon="user", shortcut="Ctrl+E"
        ),
        on_list(ids.NEXT, translate("PlanActions", "Next item"), lambda: plan.step(1), shortcut="Ctrl+Down"),
        on_list(ids.PREVIOUS, translate("PlanActions", "Previous item"), lambda: plan.step(-1), shortcut="Ctrl+Up"),
        on_list(
            ids.SEARCH,
            translate("PlanActions", "Search in the plan"),
            plan.focus_search,
            icon="search",
            shortcut="Ctrl+F",
        ),
        on_list(
            ids.EXPORT, translate("PlanActions", "Export the plan…"), plan.export, icon="print", shortcut="Ctrl+Shift+E"
        ),
        on_list(ids.BY_URGENCY, translate("PlanActions", "Order by urgency"), plan.order_by_urgency),
    )


def _needs_item(context: Context) -> str | None:
    return None if context.selected else translate("PlanActions", "Choose an item first.")
