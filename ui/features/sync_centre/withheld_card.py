"""Removals that wait: the server wants to take many records away, and nothing goes before somebody says it is meant."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.queries.withheld import Removal, removals
from app.services.workspace import Workspace
from app.storage.withheld import RemovalChoice
from ui.features.sync_centre.giving import Giving
from ui.features.sync_centre.tools import Tools
from ui.i18n.bidi import island
from ui.i18n.messages import kind_title
from ui.i18n.record_words import record_words
from ui.i18n.translator import current_language, fill, translate
from ui.widgets.button import Button
from ui.widgets.card import Card, ListRow
from ui.widgets.label import Label, Role, show_if

_COMMA = ", "


class WithheldCard(Card):
    """Hidden while nothing waits; `shown` carries how many removals do."""

    shown = Signal(int)

    def __init__(self, workspace: Workspace, tools: Tools, parent: QWidget | None = None) -> None:
        """Take the workspace and the window's services."""
        super().__init__(translate("Withheld", "Removals that wait for you"), parent)
        self._workspace = workspace
        self._tools = tools
        self._giving = Giving(tools.tasks, tools.notices, self)
        self._removals: tuple[Removal, ...] = ()
        show_if(self, False)

    def reload(self) -> None:
        """Read what waits now, off the GUI thread."""
        self._tools.tasks.run(lambda _job: self._look(), self._show, owner=self)

    def _look(self) -> tuple[Removal, ...]:
        with self._workspace.read() as connection:
            return removals(connection)

    def _show(self, found: tuple[Removal, ...]) -> None:
        if found != self._removals:
            self._removals = found
            self._fill(found)
        self.shown.emit(len(found))

    def _fill(self, found: Sequence[Removal]) -> None:
        self.clear()
        for removal in found:
            title = removal_title(removal)
            remove, keep = (
                Button(translate("Withheld", "Remove them")),
                Button(translate("Withheld", "Keep, tell support")),
            )
            for button, choice in ((remove, RemovalChoice.REMOVE), (keep, RemovalChoice.KEEP)):
                button.setAccessibleDescription(title)
                button.clicked.connect(partial(self._choose, removal.scope, choice))
            self.add_row(ListRow(title, kinds_words(removal), buttons=(keep, remove)))
            for line in removal_lines(removal):
                self.add(Label(line, Role.SMALL))
        show_if(self, bool(found))

    def _choose(self, scope: str, choice: RemovalChoice, _checked: bool = False) -> None:  # noqa: FBT001, FBT002  # Qt's signal
        self._giving.wait_for(self._workspace.receiving.choose(scope, choice), partial(self._chosen, choice))

    def _chosen(self, choice: RemovalChoice, _none: None) -> None:
        self.reload()
        if choice is RemovalChoice.KEEP:
            self._tools.notices.toast(translate("Withheld", "They stay. The export for support tells of it."))
        elif self._tools.controls is not None:
            self._tools.controls.sync_now()


def removal_title(removal: Removal) -> str:
    """Return what the server wants, of which factory."""
    formats = current_language().formats
    words = fill(
        translate("Withheld", "The server wants to take away {removed} of {held} records"),
        removed=formats.number(removal.removed),
        held=formats.number(removal.held),
    )
    if not removal.factory:
        return words
    return fill(translate("Withheld", "{factory}: {words}"), factory=island(removal.factory), words=words)


def kinds_words(removal: Removal) -> str:
    """Return how many of each kind would go."""
    number = current_language().formats.number
    counted = sorted(removal.kinds.items(), key=lambda pair: (-pair[1], pair[0]))
    return _COMMA.join(f"{kind_title(kind)}: {number(count)}" for kind, count in counted)


def removal_lines(removal: Removal) -> list[str]:
    """Return what some of them are, and that nothing has gone yet."""
    lines = [translate("Withheld", "Nothing has been removed yet. Everything else is received and sent as usual.")]
    if removal.titles:
        names = _COMMA.join(island(record_words(title)) for title in removal.titles)
        lines.append(fill(translate("Withheld", "Among them: {names}"), names=names))
    return lines
