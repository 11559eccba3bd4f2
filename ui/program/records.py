"""The palette's search for records of this device."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from app.queries.palette import find_records
from app.queries.record_titles import RecordTitle
from app.services.workspace import Workspace
from ui.actions.palette import Hit
from ui.i18n.messages import kind_title
from ui.program.pages import FACTORY, SYNC, VISIT

_MOST = 12
_PAGES = {"plan_item": FACTORY, "engagement": FACTORY, "visit": VISIT, "conflict": SYNC}
_ICONS = {"plan_item": "check", "factory": "factory", "visit": "visit"}


class Records:
    """Finds records by their words; a hit opens what shows it."""

    def __init__(self, workspace: Workspace, go: Callable[[str, str], None]) -> None:
        """Take the workspace and how a page is shown."""
        self._workspace = workspace
        self._go = go

    def find(self, text: str) -> tuple[Hit, ...]:
        """Return hits for a text, the best first."""
        with self._workspace.read() as connection:
            found = find_records(connection, text, _MOST)
        return tuple(self._hit(each.title) for each in found)

    def _hit(self, title: RecordTitle) -> Hit:
        page = _PAGES.get(title.opens_kind, FACTORY)
        detail = title.factory if title.factory != title.text else kind_title(title.kind)
        open_it = partial(self._go, page, title.opens_id)
        return Hit(f"record:{title.id}", title.text, open_it, detail, _ICONS.get(title.kind, ""))
