"""What Ctrl+K finds: actions and records, recent ones first. No widgets here."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ui.actions.registry import APP, Action, ActionRegistry, key_words

_MOST = 12
_RECENT = 8


@dataclass(frozen=True, slots=True)
class Hit:
    """One line of the palette: `detail` is where it is, or the keys, or why it cannot run now."""

    id: str
    title: str
    run: Callable[[], None]
    detail: str = ""
    icon: str = ""
    blocked: bool = False


Search = Callable[[str], Sequence[Hit]]


class Palette:
    """Answers a text with hits: actions of the page in front and of the program, then records."""

    def __init__(self, registry: ActionRegistry, search: Search) -> None:
        """Take the actions and the search for records (fast: it runs at each rest of typing)."""
        self._registry = registry
        self._search = search
        self._recent: deque[Hit] = deque(maxlen=_RECENT)
        self.scope = APP

    def find(self, text: str) -> tuple[Hit, ...]:
        """Return hits for a text; without any text what was used lately, then all actions."""
        words = text.casefold().split()
        actions = [self._hit(action) for action in self._ranked(words)]
        if not words:
            recent = [hit for hit in self._recent if not self._is_stale(hit)]
            taken = {hit.id for hit in recent}
            return (*recent, *(hit for hit in actions if hit.id not in taken))[: 2 * _MOST]
        return (*actions[:_MOST], *tuple(self._search(text))[:_MOST])

    def use(self, hit: Hit) -> None:
        """Run a hit and remember it as recent."""
        kept = [old for old in self._recent if old.id != hit.id]
        self._recent.clear()
        self._recent.extend([hit, *kept][:_RECENT])
        hit.run()

    def _is_stale(self, hit: Hit) -> bool:
        known = {action.id for action in self._registry.of(APP, self.scope)}
        return hit.id.startswith("action:") and hit.id.removeprefix("action:") not in known

    def _ranked(self, words: Sequence[str]) -> list[Action]:
        found: list[tuple[tuple[bool, bool], int, Action]] = []
        scopes = dict.fromkeys((self.scope, APP))
        for action in (action for scope in scopes for action in self._registry.of(scope)):
            title = action.title.casefold()
            everything = " ".join((title, *action.keywords)).casefold()
            if all(word in everything for word in words):
                rank = (not title.startswith(tuple(words)) if words else False, not any(w in title for w in words))
                found.append((rank, len(found), action))
        return [action for _, _, action in sorted(found, key=lambda entry: entry[:2])]

    def _hit(self, action: Action) -> Hit:
        reason = self._registry.reason(action.id)
        detail = reason if reason is not None else key_words(action.shortcut)
        return Hit(
            f"action:{action.id}",
            action.title,
            lambda: self._registry.run(action.id),
            detail,
            action.icon,
            blocked=reason is not None,
        )
