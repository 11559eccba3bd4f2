"""Patterns of regex(): only those that cannot make a program wait."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass

from app.forms.grammar import ExpressionFault

MOST_CHARACTERS = 300
"""A longer text does not match: what a person types at one question is shorter."""

_MOST_PATTERN = 500
_MOST_UNBOUNDED = 4
_MOST_WAYS = 30.0
"""Bits: in how many ways the parts of a pattern may share out a text among them, at most."""
_UNBOUNDED_WAYS, _OPTIONAL_WAYS = math.log2(MOST_CHARACTERS), 1.5
_SHARED_WAYS = (0.0, 0.0, 1.0, 2.6, 4.6)
"""Several unbounded parts share one text: what one takes the others do not (log2 of k!)."""
_ODD = re.compile(r"\[\^?\[|--|&&|~~|\|\|")
"""Sets that Python warns of, because it may read them otherwise one day."""
_MANY = re.compile(r"[*+]|\{\d*,\d*\}|\{\d{2,}\}")
_UNBOUNDED = re.compile(r"[*+]|\{\d*,\}")
_AGAIN = re.compile(r"[*+{]")
_TIMES = re.compile(r"\{(\d+)\}")
_BOUNDED = re.compile(r"\{(\d*),(\d+)\}")
_OPTIONAL = re.compile(r"(?<![*+?}])\?")
"""What is behind another repetition says only which way is tried first."""
_NOTHING, _ALTERNATIVE, _REPETITION = range(3)


@dataclass(slots=True)
class _Group:
    """What a group holds, in how many ways (bits) it may match, and how many alternatives stand beside the first."""

    holds: int = _NOTHING
    ways: float = 0.0
    others: int = 0

    @property
    def all_ways(self) -> float:
        return self.ways + _OPTIONAL_WAYS * math.log2(self.others + 1)


def pattern(source: str) -> Callable[[str], bool]:
    """Return what says whether a whole text matches. Raises ExpressionFault for a pattern that is wrong or may be slow.

    Refused is a group that repeats and holds a repetition or an alternative: (a+)+ takes a year for 40 letters. So is
    a row of parts that may be there or not: a?a?a?aaa with thirty of each does too.
    """
    if len(source) > _MOST_PATTERN or _is_slow(source):
        raise ExpressionFault("function.pattern_slow", pattern=source[:100])
    if _ODD.search(source):
        raise ExpressionFault("function.pattern", pattern=source[:100])
    try:
        found = re.compile(source)
    except (re.error, OverflowError, RecursionError) as error:
        raise ExpressionFault("function.pattern", pattern=source[:100]) from error
    return lambda text: len(text) <= MOST_CHARACTERS and found.fullmatch(text) is not None


def _is_slow(source: str) -> bool:
    plain = re.sub(r"\[\^?\]?(?:\\.|[^\]\\])*\]", "x", re.sub(r"\\.", "x", source)).replace("(?:", "(")
    unbounded = len(_UNBOUNDED.findall(plain))
    if "(?" in plain or unbounded > _MOST_UNBOUNDED:
        return True
    groups = [_Group(ways=-_SHARED_WAYS[unbounded])]
    for place, character in enumerate(plain):
        own = groups[-1]
        if character == "(":
            groups.append(_Group())
        elif character == ")" and len(groups) > 1:
            inner = groups.pop()
            outer = {_REPETITION: _AGAIN, _ALTERNATIVE: _MANY}.get(inner.holds)
            if outer is not None and outer.match(plain, place + 1):
                return True
            times = _TIMES.match(plain, place + 1)
            groups[-1].holds = max(groups[-1].holds, inner.holds)
            groups[-1].ways += inner.all_ways * (int(times[1]) if times else 1)
        elif _MANY.match(plain, place):
            own.holds = _REPETITION
            own.ways += _ways(plain, place)
        elif _OPTIONAL.match(plain, place):
            own.holds = max(own.holds, _ALTERNATIVE)
            own.ways += _OPTIONAL_WAYS
        elif character == "|":
            own.holds = max(own.holds, _ALTERNATIVE)
            own.others += 1
    return sum(group.all_ways for group in groups) > _MOST_WAYS


def _ways(plain: str, place: int) -> float:
    """Return in how many ways (bits) one repetition may match."""
    if _UNBOUNDED.match(plain, place):
        return _UNBOUNDED_WAYS
    bounded = _BOUNDED.match(plain, place)
    more = int(bounded[2]) - int(bounded[1] or 0) if bounded else 0
    return math.log2(min(max(more, 0), MOST_CHARACTERS) + 1)
