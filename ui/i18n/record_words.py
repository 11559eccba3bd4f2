"""Which record something is about, in words."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date

from app.queries.record_titles import RecordTitle
from ui.i18n.bidi import island
from ui.i18n.messages import kind_title
from ui.i18n.translator import current_language, fill, translate

_DOT = " · "
_OF_A_DAY = frozenset({"complaint", "zero_tolerance"})
"""Records that have no words of their own to be called by: their day is what tells them apart."""
_OF_A_VISIT = frozenset({"visit", "addendum", "evidence"})
_OPEN_A_VISIT = frozenset({"visit", "conflict"})
_IS_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def record_words(title: RecordTitle | None) -> str:
    """Return the name of a record: its own words, the day of a visit, the number of a meeting."""
    if title is None:
        return translate("RecordWords", "A record that is not on this device")
    kind = title.named_kind
    if kind in _OF_A_DAY and _IS_DAY.fullmatch(title.text):
        day = current_language().formats.day(date.fromisoformat(title.text))
        return _DOT.join((kind_title(kind), day))
    if title.opens_kind in _OPEN_A_VISIT and kind in _OF_A_VISIT and _IS_DAY.fullmatch(title.text):
        day = current_language().formats.day(date.fromisoformat(title.text))
        return fill(translate("RecordWords", "Visit of {day}"), day=day)
    if kind == "meeting":
        return fill(translate("RecordWords", "Meeting {number}"), number=int(title.text))
    if title.kind == "custody":
        return fill(translate("RecordWords", "Work of {author}, for the supervisors"), author=island(title.text))
    return title.text or title.factory or kind_title(kind)


def placed_words(title: RecordTitle | None) -> str:
    """Return the name of a record with its factory."""
    words = record_words(title)
    if title is None or not title.factory or title.factory == words:
        return words
    return _DOT.join((island(words), island(title.factory)))


def opening_words(title: RecordTitle) -> str:
    """Return the verb of what shows a record: the item, the visit, the violation or the factory that it belongs to."""
    tab = title.opens_id.partition("/")[2].partition("/")[0]
    place = title.opens_kind if title.opens_kind != "engagement" else title.kind if tab == "registers" else tab
    verb = _VERBS.get(place)
    return verb() if verb is not None else translate("RecordWords", "Open record")


# Each is asked for where it is shown: the language may change meanwhile.
_VERBS: Mapping[str, Callable[[], str]] = {
    "plan_item": lambda: translate("RecordWords", "Open item"),
    "visit": lambda: translate("RecordWords", "Open visit"),
    "violations": lambda: translate("RecordWords", "Open violation"),
    "committee": lambda: translate("RecordWords", "Open committee"),
    "accident": lambda: translate("RecordWords", "Open accident"),
    "complaint": lambda: translate("RecordWords", "Open complaint"),
    "": lambda: translate("RecordWords", "Open factory"),
}
