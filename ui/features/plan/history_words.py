"""Who changed what and when, in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.domain.catalogue import Catalogue
from app.domain.kernel.conflict import values
from app.domain.kernel.plain import Plain
from app.domain.marks import count
from app.domain.rulepack import RulePack
from app.domain.wording import in_language
from app.queries.history import LastWrite, Step
from ui.features.plan.words import pending_words
from ui.i18n.bidi import island, right_to_left
from ui.i18n.messages import command_title, field_title, kind_title, term
from ui.i18n.translator import current_language, fill, translate
from ui.parts.mark_words import count_words

_MOST = 160
_OF_IDS = frozenset({"attended", "evidence_ids"})
"""Lists that say nothing but how many."""
_LISTED = frozenset(
    {"status", "interviews", "origin", "outcome", "gender", "side", "visit_kind", "visit_mode", "visit_status"}
)
_SUBJECTS = {
    ("visit", "kind"): "visit_kind",
    ("visit", "mode"): "visit_mode",
    ("visit", "status"): "visit_status",
}
_BY_SERVER = "ReceiveFile"
_ISLAND = "\u2068"
_LEFT_TO_RIGHT = "\u200e"
_RIGHT_TO_LEFT = "\u200f"


class ChangeWords:
    """Words of plain values as the history keeps them; ids of the catalogue become titles."""

    def __init__(self, catalogue: Catalogue, pack: RulePack | None) -> None:
        """Take what the ids and codes mean."""
        self._catalogue = catalogue
        self._pack = pack

    def changes(self, step: Step) -> list[str]:
        """Return each change of a step: Target date: 30 Nov 2026 → 4 Dec 2026; what is written once says itself."""
        if step.kind == "conflict":
            return self._decided(step) if "decision" in step.changes else self._both_sides(step.content)
        if not step.changes:
            return self._content(step)
        words = translate("HistoryWords", "{field}: {before} → {after}")
        return [
            fill(
                words,
                field=field_title(name),
                before=self._value(name, before, step.kind),
                after=self._value(name, after, step.kind),
            )
            for name, (before, after) in step.changes.items()
            if not name.endswith("_at")  # the step says when
        ]

    def _content(self, step: Step) -> list[str]:
        said = {name: value for name, value in step.content.items() if value not in (None, "")}
        if step.kind == "claim":
            words = translate("HistoryWords", "{field}: {value}")
            return [
                fill(words, field=field_title(name), value=self._value(name, value)) for name, value in said.items()
            ]
        line = " · ".join(self._value(name, value, step.kind) for name, value in said.items())
        return [line] if line else []

    def _both_sides(self, content: Mapping[str, Plain]) -> list[str]:
        base, mine, theirs = (values(str(content.get(side) or "")) for side in ("base", "mine", "theirs"))
        words = translate("HistoryWords", "{field}: {mine} was wanted, {theirs} stands; it was {base}")
        return [
            fill(
                words,
                field=field_title(name),
                mine=self._value(name, wanted),
                theirs=self._value(name, theirs.get(name)),
                base=self._value(name, base.get(name)),
            )
            for name, wanted in mine.items()
        ]

    def _decided(self, step: Step) -> list[str]:
        _before, decision = step.changes["decision"]
        words = translate("HistoryWords", "{field}: decided for {value}")
        return [
            fill(words, field=field_title(name), value=self._value(name, value))
            for name, value in values(str(decision or "")).items()
        ]

    def _value(self, name: str, value: Plain, kind: str = "plan_item") -> str:
        if value is None or value in ("", []):
            return translate("HistoryWords", "empty")
        if isinstance(value, bool):
            return translate("HistoryWords", "yes") if value else translate("HistoryWords", "no")
        if isinstance(value, list) and name in _OF_IDS:
            return current_language().formats.number(len(value))
        if isinstance(value, list):
            return translate("HistoryWords", ", ").join(str(entry) for entry in value)
        if isinstance(value, int):
            return current_language().formats.number(value)
        return self._text(name, str(value), kind)

    def _text(self, name: str, text: str, kind: str) -> str:
        language = current_language().code
        text = count_words(count(text)) if name == "marks" else text
        if name == "pending_reason" and self._pack is not None:
            return pending_words(self._pack, text)
        subject = _SUBJECTS.get((kind, name), name)
        if subject in _LISTED:
            return term(subject, text)
        found = {
            "cluster": self._catalogue.cluster(text),
            "compliance_point": self._catalogue.point(text),
        }.get(name)
        if found is not None:
            return in_language(found.title, language)
        question = self._catalogue.question(text) if name == "question" else None
        if question is not None:
            return in_language(question.text, language)
        day = current_language().formats.parse_day(text) if name.endswith(("_on", "_date")) else None
        if day is not None:
            return current_language().formats.day(day)
        return text if len(text) <= _MOST else f"{text[: _MOST - 1]}…"


def record_words(step: Step) -> str:
    """Return which record a step wrote, "" where it has no words of its own or is gone."""
    formats = current_language().formats
    kind = step.about or step.kind
    if kind == "visit" and step.title:
        return formats.day(date.fromisoformat(step.title))
    if kind == "meeting" and step.title:
        return fill(translate("HistoryWords", "Meeting {number}"), number=int(step.title))
    return step.title


def step_title(step: Step) -> str:
    """Return what a step did: the command, and the record where the command does not say it."""
    if step.kind == "conflict" and "decision" not in step.changes:
        return translate("HistoryWords", "Changed on both sides")
    return command_title(step.command) if step.command else kind_title(step.kind)


def step_by(step: Step | LastWrite) -> str:
    """Return who did it, for whom, when, and whether the server has it."""
    formats = current_language().formats
    name = step.actor or _unnamed(step)
    who = island(name)
    if step.on_behalf_of:
        who = fill(translate("HistoryWords", "{name}, for {person}"), name=name, person=step.on_behalf_of)
    parts = [who, formats.moment(step.made_at)]
    if step.received_at is None:
        parts.append(translate("HistoryWords", "saved on this device"))
    return _led(" · ".join(parts))


def _unnamed(step: Step | LastWrite) -> str:
    """Return who it was where nobody has a name: what the server did by itself, or a person who is not known here."""
    if isinstance(step, Step) and step.command == _BY_SERVER:
        return translate("HistoryWords", "The server")
    return translate("HistoryWords", "Someone")


def _led(line: str) -> str:
    """Return a line that may begin with a name: text that can be copied takes its direction from what is first."""
    if line[0] != _ISLAND:
        return line
    return f"{_RIGHT_TO_LEFT if right_to_left() else _LEFT_TO_RIGHT}{line}"


def older_words() -> str:
    """Return that this device was not sent the whole past."""
    return translate("HistoryWords", "What happened before this device received the factory is kept at the server.")


def write_words(write: LastWrite | None) -> str:
    """Return who said what stands in a field, short enough to stand after its name."""
    if write is None:
        return ""
    parts = []
    name = write.on_behalf_of or write.actor
    if name:
        parts.append(fill(translate("HistoryWords", "said by {name}"), name=name))
    if write.received_at is None:
        parts.append(translate("HistoryWords", "saved on this device"))
    return ", ".join(parts)
