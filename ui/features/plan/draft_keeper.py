"""Unsaved words, kept at every keystroke without holding the window up."""

from __future__ import annotations

import json
from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal

from app.domain.errors import Known
from app.domain.kernel.plain import from_plain, to_plain
from app.domain.kernel.record import record_type
from app.domain.plan.records import PlanItem
from app.services.workspace import Workspace
from app.storage.basing import Shown
from ui.runtime.notices import Notices


@dataclass(frozen=True, slots=True)
class DraftWords:
    """What was typed, and what the screen showed when the editor was opened: the command is based on that."""

    words: str
    shown: Shown | None = None

    def to_text(self) -> str:
        """Return it as it is kept."""
        if self.shown is None:
            return json.dumps({"words": self.words}, ensure_ascii=False)
        shown = {
            "version": self.shown.version,
            "values": {name: to_plain(value) for name, value in self.shown.values.items()},
            "pinned": dict(self.shown.pinned),
        }
        return json.dumps({"words": self.words, "shown": shown}, ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str) -> DraftWords:
        """Return what was kept; a text of another making is words only."""
        try:
            kept = json.loads(text)
            shown = kept.get("shown")
            return cls(str(kept["words"]), None if shown is None else _shown(shown))
        except (AttributeError, KeyError, TypeError, ValueError):
            return cls(text)


def _shown(kept: Mapping[str, Mapping[str, object]]) -> Shown:
    described = record_type(PlanItem)
    values = {name: from_plain(described, name, value) for name, value in kept["values"].items()}
    return Shown(int(str(kept["version"])), values, {name: int(str(pin)) for name, pin in kept["pinned"].items()})


class DraftKeeper(QObject):
    """Keeps what is typed; the writer's thread puts drafts and commands on the disk in the order they were made.

    `discarded` carries the place of a draft that is no more.
    """

    discarded = Signal(str)
    _failed = Signal(object)

    def __init__(self, workspace: Workspace, notices: Notices) -> None:
        """Take where drafts are kept, and where a full disk is said."""
        super().__init__()
        self._drafts = workspace.drafts
        self._failed.connect(notices.known, Qt.ConnectionType.QueuedConnection)

    def keep(self, place: str, draft: DraftWords) -> None:
        """Keep what is typed at a place."""
        self._drafts.keep(place, draft.to_text()).add_done_callback(self._judge)

    def discard(self, place: str) -> None:
        """Forget what was typed at a place: the person said so."""

        def done(forgotten: Future[None]) -> None:
            self._judge(forgotten)
            self.discarded.emit(place)

        self._drafts.discard(place).add_done_callback(done)

    def _judge(self, kept: Future[int] | Future[None]) -> None:
        error = kept.exception()
        if isinstance(error, Known):
            self._failed.emit(error)
        elif error is not None:
            raise error
