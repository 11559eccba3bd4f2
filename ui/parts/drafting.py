"""Unsaved words, kept at every keystroke without holding the window up, with what the screen showed then."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance

from app.domain.errors import Known
from app.domain.kernel.plain import from_plain, to_plain
from app.domain.kernel.record import Record, record_type
from app.services.workspace import Workspace
from app.storage.basing import Shown, joined
from ui.runtime.notices import Notices


@dataclass(frozen=True, slots=True)
class DraftWords:
    """What was typed, and what the screen showed when the typing began: the command is based on that."""

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
    def from_text(cls, record: type[Record], text: str) -> DraftWords:
        """Return what was kept of a field of such a record; a text of another making is words only."""
        try:
            kept = json.loads(text)
            shown = kept.get("shown")
            return cls(str(kept["words"]), None if shown is None else _shown(record, shown))
        except (AttributeError, KeyError, TypeError, ValueError):
            return cls(text)


class FormBase:
    """What the command of a form that changes a record is based on: what was shown when each field was typed.

    A field that nobody typed in stands in the form as the record has it now.
    """

    def __init__(self, record: type[Record], shown: Shown) -> None:
        """Take the kind of record, and what it shows of the form's fields now."""
        self.record = record
        self._now = self._begun = shown
        self._kept: frozenset[str] = frozenset()

    @property
    def shown(self) -> Shown:
        """Return what was shown of all the fields."""
        return joined(self._now, self._begun, self._kept)

    def restore(self, draft: DraftWords) -> None:
        """Take what was shown when the fields of a draft were typed."""
        if draft.shown is not None:
            self._begun = draft.shown
            self._kept = frozenset(form_words(draft.words)).intersection(draft.shown.values)

    def follow(self, words: str) -> None:
        """Take what is typed now: a field that was put back as the record has it begins anew from there."""
        self._kept = self._kept.intersection(form_words(words))


class DraftKeeper(QObject):
    """Keeps what is typed; the writer's thread puts drafts and commands on the disk in the order they were made.

    One for an account, and it ends with the notices, not with a page: the last keystrokes may still be on their way to
    the disk, and what the writer's thread holds must not end there. `discarded` carries the place of a draft that is
    no more.
    """

    discarded = Signal(str)
    _failed = Signal(object)

    def __init__(self, workspace: Workspace, notices: Notices) -> None:
        """Use `of`."""
        super().__init__(notices)
        self._drafts = workspace.drafts
        self._failed.connect(notices.known, Qt.ConnectionType.QueuedConnection)

    @classmethod
    def of(cls, workspace: Workspace, notices: Notices) -> DraftKeeper:
        """Return the one of a workspace: where drafts are kept, and where a full disk is said."""
        made = (keeper for keeper in notices.findChildren(cls) if keeper.keeps_for(workspace))
        return next(made, None) or cls(workspace, notices)

    def keeps_for(self, workspace: Workspace) -> bool:
        """Say whether this one is of that workspace."""
        return self._drafts is workspace.drafts

    def keep(self, place: str, draft: DraftWords) -> None:
        """Keep what is typed at a place."""
        self._drafts.keep(place, draft.to_text()).add_done_callback(self._judge)

    def note(self, place: str, draft: DraftWords) -> None:
        """Keep what is typed at a place, or forget it where the record says the same."""
        self.keep(place, draft) if draft.shown else self.discard(place)

    def attend(
        self, place: str, restore: Callable[[str], None], typed: SignalInstance, base: FormBase | None = None
    ) -> None:
        """Put back in a sheet what was typed at a place before, and keep what `typed` carries there from now on.

        Where nothing is left of it, it is forgotten; the command that is given settles it. A form that changes a
        record has a `base`, which is kept with its words.
        """
        kept = self._drafts.find(place)
        draft = None if kept is None else DraftWords.from_text(base.record if base else Record, kept.content)
        typed.connect(partial(self._follow, place, base))
        if draft is not None and draft.words:
            if base is not None:
                base.restore(draft)
            restore(draft.words)

    def discard(self, place: str) -> None:
        """Forget what was typed at a place: the person said so."""

        def done(forgotten: Future[None]) -> None:
            self._judge(forgotten)
            self.discarded.emit(place)

        self._drafts.discard(place).add_done_callback(done)

    def _follow(self, place: str, base: FormBase | None, words: str) -> None:
        if base is not None:
            base.follow(words)
        if words.strip():
            self.keep(place, DraftWords(words, base.shown if base else None))
        else:
            self.discard(place)

    def _judge(self, kept: Future[int] | Future[None]) -> None:
        error = kept.exception()
        if isinstance(error, Known):
            self._failed.emit(error)
        elif error is not None:
            raise error


def draft_place(record: type[Record], record_id: str, name: str) -> str:
    """Return where unsaved words of a field are kept."""
    return f"{record.KIND}/{record_id}/{name}"


def form_words(draft: str) -> dict[str, str]:
    """Return the words of a form by field, as its draft keeps them; {} where it cannot be read any more."""
    try:
        kept = json.loads(draft)
    except ValueError:
        return {}
    return {name: str(words) for name, words in kept.items()} if isinstance(kept, dict) else {}


def without(draft: str, name: str) -> str:
    """Return the draft of a form without one of its fields."""
    words = form_words(draft)
    return form_draft({other: words[other] for other in words if other != name}, with_empty=True)


def form_draft(words: Mapping[str, str], *, with_empty: bool = False) -> str:
    """Return the words of a form as its draft keeps them: fields that are not empty, unless those count too.

    "" where nothing is left of them.
    """
    kept = {name: text for name, text in words.items() if text or with_empty}
    return json.dumps(kept, ensure_ascii=False) if kept else ""


def _shown(record: type[Record], kept: Mapping[str, Mapping[str, object]]) -> Shown:
    described = record_type(record)
    values = {name: from_plain(described, name, value) for name, value in kept["values"].items()}
    return Shown(int(str(kept["version"])), values, {name: int(str(pin)) for name, pin in kept["pinned"].items()})
