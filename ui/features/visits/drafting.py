"""What is being typed, with what the screen showed when the typing began: a command is based on that."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.kernel.plain import from_plain, to_plain
from app.domain.kernel.record import Record, record_type
from app.storage.basing import Shown


@dataclass(frozen=True, slots=True)
class DraftWords:
    """Unsaved words of one field; `shown` is None where nothing was shown before."""

    words: str
    shown: Shown | None = None

    def to_text(self) -> str:
        """Return it as it is kept."""
        kept: dict[str, object] = {"words": self.words}
        if self.shown is not None:
            kept["shown"] = {
                "version": self.shown.version,
                "values": {name: to_plain(value) for name, value in self.shown.values.items()},
                "pinned": dict(self.shown.pinned),
            }
        return json.dumps(kept, ensure_ascii=False)

    @classmethod
    def from_text(cls, record: type[Record], text: str) -> DraftWords:
        """Return what was kept; a text of another making is words only."""
        try:
            kept = json.loads(text)
            shown = kept.get("shown")
            return cls(str(kept["words"]), None if shown is None else _shown(record, shown))
        except (AttributeError, KeyError, TypeError, ValueError):
            return cls(text)


def draft_place(record: Record, name: str) -> str:
    """Return where unsaved words of a field are kept."""
    return f"{record.KIND}/{record.id}/{name}"


def _shown(record: type[Record], kept: Mapping[str, Mapping[str, object]]) -> Shown:
    described = record_type(record)
    values = {name: from_plain(described, name, value) for name, value in kept["values"].items()}
    return Shown(int(str(kept["version"])), values, {name: int(str(pin)) for name, pin in kept["pinned"].items()})
