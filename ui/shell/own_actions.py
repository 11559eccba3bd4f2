"""What the window itself can do: move between pages, find, go back, show the keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from ui.actions.registry import Action
from ui.i18n.translator import fill, translate
from ui.shell.pages import PageSpec
from ui.widgets.page_header import SEARCH_SHORTCUT

_DIGIT_KEYS = 9


class Moves(Protocol):
    """The part of the window that these actions use."""

    def go(self, page: str, target: str = "") -> None:
        """Show a page."""
        ...

    def back(self) -> None:
        """Show the page before."""
        ...

    def open_palette(self) -> None:
        """Open the palette."""
        ...

    def open_keys(self) -> None:
        """Open the sheet of keys."""
        ...


def window_actions(window: Moves, pages: Sequence[PageSpec]) -> tuple[Action, ...]:
    """Return the window's own actions: Ctrl+1 to Ctrl+9 for the pages of the navigation."""
    shown = sorted((page for page in pages if not page.parent), key=lambda page: page.late)
    moves = tuple(
        _move(window, page, f"Ctrl+{number}" if number <= _DIGIT_KEYS else "")
        for number, page in enumerate(shown, start=1)
    )
    return (
        *moves,
        Action(
            "window.palette",
            translate("Window", "Search or run a command"),
            lambda _: window.open_palette(),
            icon="search",
            shortcut=SEARCH_SHORTCUT,
        ),
        Action("window.back", translate("Window", "Back"), lambda _: window.back(), icon="back", shortcut="Alt+Left"),
        Action("window.keys", translate("Window", "Show the keys"), lambda _: window.open_keys(), shortcut="?"),
    )


def _move(window: Moves, page: PageSpec, shortcut: str) -> Action:
    return Action(
        f"page.{page.id}",
        fill(translate("Window", "Go to {page}"), page=page.title()),
        lambda _: window.go(page.id),
        icon=page.icon,
        shortcut=shortcut,
    )
