"""What the window knows of a page: its words, its icon and how it is built."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ui.widgets.page import Page


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One page. `title` is asked again after a change of language, `build` makes the page when it is first shown.

    A page that stands behind another one (a factory behind the list) names it as its `parent` and has no line of
    its own in the navigation. A `late` one, which not everybody has, gets its number key after all others.
    """

    id: str
    title: Callable[[], str]
    icon: str
    build: Callable[[], Page]
    parent: str = ""
    late: bool = False
