"""The words of a decision: whose values they are, what became of other fields, what is touched."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from app.domain.catalogue import Catalogue
from app.domain.plan.gates import GateStanding
from app.queries.conflicts import Case, Decided, Disagreement, Fate, Side
from ui.features.sync_centre.presenter import Prospect, Touched
from ui.i18n.messages import field_title
from ui.i18n.record_words import placed_words
from ui.i18n.translator import current_language, fill, translate
from ui.parts.values import plain_words
from ui.theme.tokens import Tone
from ui.widgets.chip import ChipText

_DOT = " · "


def is_mine(case: Case) -> bool:
    """Say whether the value that was wanted is the reader's, from this device or another."""
    return case.is_own or case.is_by_reader(case.disagreements[0].mine)


def base_heading(case: Case) -> str:
    """Return the heading of what both sides began from."""
    words = translate("Case", "When you last saw it") if is_mine(case) else translate("Case", "Before")
    return _with_day(words, (each.base for each in case.disagreements))


def mine_heading(case: Case) -> str:
    """Return the heading of the value that was wanted."""
    first = case.disagreements[0].mine
    if is_mine(case):
        place = translate("Case", "this laptop") if case.is_own else translate("Case", "another laptop")
        return _DOT.join((_with_day(translate("Case", "Yours"), [first]), place))
    return _with_day(first.who or translate("Case", "The other side"), [first])


def theirs_heading(case: Case) -> str:
    """Return the heading of the value that stands."""
    sides = [each.theirs for each in case.disagreements]
    if all(case.is_by_reader(side) for side in sides):
        words = translate("Case", "Yours, as it stands")
    else:
        words = translate("Case", "Theirs") if is_mine(case) else translate("Case", "What stands")
    return _DOT.join((_with_day(words, sides), translate("Case", "received by the server")))


def who_words(case: Case, side: Side) -> str:
    """Return who wrote a value, and for whom."""
    if case.is_by_reader(side):
        if side.for_whom:
            return fill(translate("Case", "You, for {whom}"), whom=side.for_whom)
        return translate("Case", "You")
    if side.who and side.for_whom:
        return fill(translate("Case", "{name}, for {whom}"), name=side.who, whom=side.for_whom)
    return side.who or side.for_whom


def keep_words(case: Case, disagreement: Disagreement) -> tuple[str, str]:
    """Return the verbs under both values."""
    stands_mine = case.is_by_reader(disagreement.theirs)
    if is_mine(case):
        # Of two that are both one's own, one stands already.
        stands = translate("Case", "Keep what stands") if stands_mine else translate("Case", "Take theirs")
        return translate("Case", "Keep mine"), stands
    stands = translate("Case", "Keep mine") if stands_mine else translate("Case", "Keep what stands")
    return translate("Case", "Take this value"), stands


def fate_chip(fate: Fate) -> ChipText:
    """Return what became of another field of the change."""
    if fate is Fate.MERGED:
        return ChipText(translate("Case", "Merged"), Tone.OK)
    return ChipText(translate("Case", "Same on both sides"))


def decision_chip() -> ChipText:
    """Return the chip of a field that waits for a person."""
    return ChipText(translate("Case", "Your decision"), Tone.BAD)


def fields_words(names: Iterable[str]) -> str:
    """Return the names of fields, one after another."""
    return translate("Case", ", ").join(field_title(name) for name in names)


def touched_words(prospect: Prospect) -> list[str]:
    """Return what a decision has to do with beside the field: the gates that rest on it."""
    lines = [_touched(each) for each in prospect.touched]
    if lines and prospect.is_completed:
        lines.append(translate("Case", "The item stays Completed; the supervisor sees the stale gate."))
    return lines


def decided_words(decided: Decided, now: datetime, catalogue: Catalogue, reader: str) -> tuple[str, str]:
    """Return what was decided, and by whom, when and about what; `reader` is the user id of who reads it."""
    conflict = decided.conflict
    title = fill(
        translate("Case", "{field}: {value}"),
        field=fields_words(conflict.names),
        value=translate("Case", ", ").join(_values(decided, catalogue)),
    )
    parts = [placed_words(decided.title)]
    if reader and conflict.decided_by == reader:
        parts.append(translate("Case", "decided by you"))
    elif decided.decided_by:
        parts.append(fill(translate("Case", "decided by {name}"), name=decided.decided_by))
    if conflict.decided_at is not None:
        parts.append(current_language().formats.ago(conflict.decided_at, now))
    return title, _DOT.join(parts)


def _values(decided: Decided, catalogue: Catalogue) -> list[str]:
    from_text = decided.values
    return [plain_words(decided.conflict.record_kind, name, value, catalogue) for name, value in from_text.items()]


def _touched(touched: Touched) -> str:
    formats = current_language().formats
    day = "" if touched.held_on is None else formats.short_day(touched.held_on)
    gates = translate("Case", ", ").join(touched.gates)
    if touched.becomes is GateStanding.MET:
        words = translate("Case", "“{field}” is again what the committee looked at: {gates} of {day} are confirmed.")
    elif touched.is_now:
        words = translate(
            "Case",
            "“{field}” is what the committee looked at. It changed: {gates} of {day} must be confirmed again.",
        )
    else:
        words = translate(
            "Case",
            "“{field}” is what the committee looked at. With this value {gates} of {day} must be confirmed again.",
        )
    return fill(words, field=fields_words(touched.changed), gates=gates, day=day)


def _with_day(words: str, sides: Iterable[Side]) -> str:
    days = [side.at for side in sides if side.at is not None]
    if not days:
        return words
    return _DOT.join((words, current_language().formats.short_day(max(days).astimezone().date())))
