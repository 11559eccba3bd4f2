"""Words of an answer that nobody saved yet, with what they were typed over."""

from __future__ import annotations

import json
from dataclasses import dataclass

from app.forms.answers import Given
from app.storage.basing import Shown

_BEGIN = "answer"


@dataclass(frozen=True, slots=True)
class AnswerDraft:
    """What was typed at a path, and what the path showed before; `caret` stood there in the `part`, -1 if unknown.

    `words` are those that make no value yet, and stand in the field in place of the value that is `given`.
    """

    given: Given
    shown: Shown
    part: str = ""
    caret: int = -1
    words: str = ""

    def says_nothing_new(self) -> bool:
        """Say whether it holds the very values that it was typed over, as when one was written in another spelling."""
        values = self.shown.values
        given = self.given
        kept = (values["value"], values["not_applicable"], values["note"], values["entries"])
        return not self.words and kept == (given.value, given.not_applicable, given.note, given.entries)

    def to_text(self) -> str:
        """Return it as a draft keeps it."""
        shown = {"version": self.shown.version, "values": self.shown.values, "pinned": self.shown.pinned}
        given = {
            "value": self.given.value,
            "not_applicable": self.given.not_applicable,
            "note": self.given.note,
            "entries": self.given.entries,
        }
        kept = {"given": given, "shown": shown, "part": self.part, "caret": self.caret, "words": self.words}
        return json.dumps(kept, ensure_ascii=False)

    @classmethod
    def of_text(cls, content: str) -> AnswerDraft | None:
        """Return the draft of a text; None where another program wrote it and it cannot be read."""
        try:
            body = json.loads(content)
            given, shown = body["given"], body["shown"]
            values = shown["values"]
            return cls(
                Given(
                    str(given["value"]),
                    bool(given["not_applicable"]),
                    str(given["note"]),
                    tuple(map(str, given["entries"])),
                ),
                Shown(
                    int(shown["version"]),
                    {
                        "value": str(values["value"]),
                        "not_applicable": bool(values["not_applicable"]),
                        "note": str(values["note"]),
                        "entries": tuple(map(str, values["entries"])),
                    },
                    {str(name): int(version) for name, version in shown["pinned"].items()},
                ),
                str(body.get("part", "")),
                int(body.get("caret", -1)),
                str(body.get("words", "")),
            )
        except (ValueError, LookupError, TypeError, AttributeError):
            return None


def answer_draft_place(run_id: str, path: str) -> str:
    """Return where the draft of an answer is kept."""
    return f"{_BEGIN}/{run_id}{path}"


def drafted_path(place: str, run_id: str) -> str:
    """Return the path of a draft's place."""
    return place.removeprefix(f"{_BEGIN}/{run_id}")
