"""The one list of what a person can do here and now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.i18n.bidi import island

APP = "app"
"""The scope of actions that work everywhere."""


@dataclass(frozen=True, slots=True)
class Context:
    """What is in front of the person: the scope of the page and the ids selected in it."""

    scope: str = APP
    selected: tuple[str, ...] = ()


def always(_context: Context) -> str | None:
    """Allow an action at any time."""
    return None


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do. `enabled` answers None, or the words of why not; words are in the person's language.

    `shortcut` is written as Qt's portable text (Ctrl+Return); `keywords` are other words to find it by.
    """

    id: str
    title: str
    run: Callable[[Context], None]
    icon: str = ""
    shortcut: str = ""
    scope: str = APP
    keywords: tuple[str, ...] = ()
    enabled: Callable[[Context], str | None] = always


class ActionRegistry(QObject):
    """Pages put their actions in when they are built; nothing here is hidden or dead.

    `blocked` carries an action and the words of why it cannot run now; `ran` an action's id; `changed` says that the
    list is another one.
    """

    changed = Signal()
    blocked = Signal(object, str)
    ran = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._actions: dict[str, Action] = {}
        self._selected: dict[str, tuple[str, ...]] = {}
        self._keys: dict[str, list[QAction]] = {}

    def replace(self, scope: str, actions: Sequence[Action]) -> None:
        """Make these the actions of a scope; each must carry it."""
        strangers = [action.id for action in actions if action.scope != scope]
        if strangers:
            raise ValueError(f"not of scope {scope}: {strangers}")
        self._actions = {id_: action for id_, action in self._actions.items() if action.scope != scope}
        self._actions.update((action.id, action) for action in actions)
        self.changed.emit()

    def set_selected(self, scope: str, ids: Sequence[str]) -> None:
        """Say what is selected on a page."""
        self._selected[scope] = tuple(ids)

    def of(self, *scopes: str) -> tuple[Action, ...]:
        """Return the actions of these scopes, in the order in which they were put in."""
        return tuple(action for action in self._actions.values() if action.scope in scopes)

    def action(self, id: str) -> Action:
        """Return an action by its id."""
        return self._actions[id]

    def reason(self, id: str) -> str | None:
        """Return the words of why an action cannot run now, or None."""
        action = self._actions[id]
        return action.enabled(self._context(action))

    def run(self, id: str) -> None:
        """Run an action, or say why not."""
        action = self._actions[id]
        reason = self.reason(id)
        if reason is not None:
            self.blocked.emit(action, reason)
            return
        action.run(self._context(action))
        self.ran.emit(id)

    def bind(self, widget: QWidget, scope: str) -> None:
        """Make the keys of a scope work inside `widget` (the window for the scope APP)."""
        whole = scope == APP
        reach = Qt.ShortcutContext.WindowShortcut if whole else Qt.ShortcutContext.WidgetWithChildrenShortcut
        for old in self._keys.pop(scope, []):
            if old.parent() is widget:
                widget.removeAction(old)
                old.deleteLater()
        bound = []
        for action in self.of(scope):
            if not action.shortcut:
                continue
            key = QAction(action.title, widget)
            key.setShortcut(QKeySequence(action.shortcut))
            key.setShortcutContext(reach)
            key.setData(action.id)
            key.triggered.connect(self._on_key)
            widget.addAction(key)
            bound.append(key)
        self._keys[scope] = bound
        widget.destroyed.connect(lambda: self._keys.pop(scope, None))

    def clashes(self) -> tuple[tuple[str, str], ...]:
        """Return pairs of actions that the same keys would run; there must be none."""
        found = []
        actions = [action for action in self._actions.values() if action.shortcut]
        for at, first in enumerate(actions):
            for second in actions[at + 1 :]:
                together = first.scope == second.scope or APP in {first.scope, second.scope}
                if together and QKeySequence(first.shortcut) == QKeySequence(second.shortcut):
                    found.append((first.id, second.id))
        return tuple(found)

    def _context(self, action: Action) -> Context:
        return Context(action.scope, self._selected.get(action.scope, ()))

    def _on_key(self) -> None:
        key = self.sender()
        if isinstance(key, QAction):
            self.run(str(key.data()))


def key_words(shortcut: str) -> str:
    """Return a shortcut as this system writes it, in its own order also where a key has an Arabic name."""
    return island(QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText))
