"""Context and button menus as views of the registry."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ui.actions.registry import ActionRegistry
from ui.i18n.tips import plain_tip
from ui.theme.theme import current_theme

SEPARATOR = ""


def build_menu(registry: ActionRegistry, ids: Sequence[str], parent: QWidget) -> QMenu:
    """Return a menu of these actions ("" is a line); a blocked one can be chosen and then says why."""
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)
    for id_ in ids:
        if id_ == SEPARATOR:
            menu.addSeparator()
            continue
        action = registry.action(id_)
        entry = QAction(action.title, menu)
        if action.icon:
            entry.setIcon(current_theme().icon(action.icon))
        if action.shortcut:
            # Shown only: the keys themselves are bound to the page.
            entry.setText(f"{action.title}\t{QKeySequence(action.shortcut).toString()}")
        reason = registry.reason(id_)
        if reason is not None:
            entry.setToolTip(plain_tip(reason))
            entry.setText(f"{entry.text()}" if action.shortcut else f"{action.title}…")
        entry.triggered.connect(lambda _checked=False, chosen=id_: registry.run(chosen))
        menu.addAction(entry)
    return menu
