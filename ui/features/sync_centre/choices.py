"""What a person is about to decide; kept as a draft until it is saved, so that closing decides and loses nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.kernel.plain import Plain


class Pick(StrEnum):
    """Which value was chosen."""

    NONE = ""
    MINE = "mine"
    THEIRS = "theirs"
    THIRD = "third"


@dataclass(frozen=True, slots=True)
class Choice:
    """The choice for one conflict; `third` are the values written instead of both sides', {} while there are none."""

    pick: Pick = Pick.NONE
    third: Mapping[str, Plain] = field(default_factory=dict)

    def values(self, mine: Mapping[str, Plain], theirs: Mapping[str, Plain]) -> Mapping[str, Plain] | None:
        """Return the chosen value of every field, None while nothing is chosen."""
        if self.pick is Pick.THIRD:
            return {**theirs, **self.third} if self.third else None
        return {Pick.MINE: mine, Pick.THEIRS: theirs}.get(self.pick)

    def to_text(self) -> str:
        """Return it as a draft."""
        return json.dumps({"pick": self.pick, "third": dict(self.third)}, ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str) -> Choice:
        """Return the choice of a draft; none where it cannot be read."""
        try:
            kept = json.loads(text)
            return cls(Pick(kept["pick"]), dict(kept["third"]))
        except (KeyError, TypeError, ValueError):
            return cls()


def draft_place(conflict_id: str) -> str:
    """Return where the choice for a conflict is kept."""
    return f"conflict/{conflict_id}/decision"
