"""Records in the palette: factories, items and visits, found by their words."""

from __future__ import annotations

from collections.abc import Callable

from app.queries.palette import find_records
from app.queries.record_titles import RecordTitle
from app.services.workspace import Workspace
from ui.actions.palette import Hit, Search
from ui.i18n.messages import kind_title
from ui.i18n.record_words import record_words

_MOST = 12
_PAGES = {"engagement": ("factory", "factory"), "plan_item": ("factory", "document"), "visit": ("visit", "visit")}
"""By what opens it: the page, and the icon."""


def record_search(workspace: Workspace, go: Callable[[str, str], None]) -> Search:
    """Return the palette's search for records; `go(page, target)` shows what was chosen."""

    def search(text: str) -> tuple[Hit, ...]:
        with workspace.read() as connection:
            found = find_records(connection, text, _MOST)
        return tuple(_hit(each.title, go) for each in found)

    return search


def _hit(title: RecordTitle, go: Callable[[str, str], None]) -> Hit:
    page, icon = _PAGES[title.opens_kind]
    words = record_words(title)
    detail = kind_title(title.kind) if title.factory in ("", words) else title.factory
    return Hit(f"{title.kind}:{title.id}", words, lambda: go(page, title.opens_id), detail, icon)
