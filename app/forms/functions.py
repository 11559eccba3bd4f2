"""The functions of expressions: a published list (FUNCTIONS.md is held to it by a test). Anything else is refused."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from app.forms import function_dates as dates
from app.forms import function_numbers as numbers
from app.forms import function_texts as texts
from app.forms.values import Value, boolean, number, string

Call: TypeAlias = Callable[[tuple[Value, ...]], Value]

ANY = 1_000


@dataclass(frozen=True, slots=True)
class Function:
    """A function: fewest and most arguments, what it gives, and how; no `call` where it needs to know the place."""

    least: int
    most: int
    gives: str
    call: Call | None = None


def _f(least: int, most: int, gives: str, call: Call | None = None) -> Function:
    return Function(least, most, gives, call)


FUNCTIONS: dict[str, Function] = {
    "abs": _f(1, 1, "the number without its sign", numbers.safely(abs)),
    "boolean": _f(1, 1, "false for 0, NaN and an empty text, else true", lambda given: boolean(given[0])),
    "boolean-from-string": _f(1, 1, 'true for "true" and "1"', texts.boolean_from_string),
    "ceiling": _f(1, 1, "the next whole number above", numbers.safely(math.ceil)),
    "checklist": _f(3, ANY, "whether at least a and at most b of the others are true", numbers.checklist),
    "coalesce": _f(2, ANY, "the first argument that is not empty", texts.coalesce),
    "concat": _f(1, ANY, "all texts one behind the other", texts.concat),
    "contains": _f(2, 2, "whether the second text is in the first", texts.contains),
    "count": _f(1, 1, "how many entries or questions, answered or not", numbers.count),
    "count-non-empty": _f(1, 1, "how many of them are answered", numbers.count_non_empty),
    "count-selected": _f(1, 1, "how many choices are selected", texts.count_selected),
    "current": _f(0, 0, "the question itself, at the start of a path: current()/../other"),
    "date": _f(1, 1, "a date, from a text or from days since 1970", dates.date),
    "date-time": _f(1, 1, "a date with time", dates.date_time),
    "decimal-date-time": _f(1, 1, "days since 1970, with a fraction", dates.decimal_date_time),
    "decimal-time": _f(1, 1, "the part of the day", dates.decimal_time),
    "ends-with": _f(2, 2, "whether the first text ends with the second", texts.ends_with),
    "exp": _f(1, 1, "e to the power", numbers.safely(math.exp)),
    "false": _f(0, 0, "false", lambda _given: False),
    "floor": _f(1, 1, "the next whole number below", numbers.safely(math.floor)),
    "format-date": _f(2, 2, "a date by a pattern of %Y %y %m %n %b %d %e %a", dates.format_date),
    "format-date-time": _f(2, 2, "the same, with %H %h %M %S %3", dates.format_date),
    "if": _f(3, 3, "the second where the first is true, else the third", texts.choose),
    "indexed-repeat": _f(3, 7, "the answer in the entry with a number: question, repeat, number (up to three)"),
    "instance": _f(1, 1, "a list of choices: instance('list')/ root / item[name = ...]/column"),
    "int": _f(1, 1, "the number without its fraction", numbers.whole),
    "join": _f(2, ANY, "all texts with the first between them", texts.join),
    "jr:choice-name": _f(2, 2, "the label of a choice: value, '${question}'"),
    "log": _f(1, 1, "the natural logarithm", numbers.safely(math.log)),
    "log10": _f(1, 1, "the logarithm to base 10", numbers.safely(math.log10)),
    "max": _f(1, ANY, "the largest number", numbers.most),
    "min": _f(1, ANY, "the smallest number", numbers.least),
    "normalize-space": _f(0, 1, "the text with single spaces", texts.normalize_space),
    "not": _f(1, 1, "whether it is false", lambda given: not boolean(given[0])),
    "now": _f(0, 0, "the date and time at which the form was opened"),
    "number": _f(0, 1, "a number; a date becomes days since 1970", lambda given: number(given[0])),
    "once": _f(1, 1, "what it gave the first time"),
    "pi": _f(0, 0, "3.14159...", lambda _given: math.pi),
    "position": _f(0, 1, "the number of the entry: position(..); in a condition without argument"),
    "pow": _f(2, 2, "the first number to the power of the second", numbers.power),
    "regex": _f(2, 2, "whether the whole text matches a pattern, which must be written out"),
    "round": _f(1, 2, "the number, rounded to so many digits", numbers.round_to),
    "selected": _f(2, 2, "whether a choice is selected", texts.selected),
    "selected-at": _f(2, 2, "the selected choice at a place from 0", texts.selected_at),
    "sqrt": _f(1, 1, "the square root", numbers.safely(math.sqrt)),
    "starts-with": _f(2, 2, "whether the first text begins with the second", texts.starts_with),
    "string": _f(0, 1, "a text", lambda given: string(given[0])),
    "string-length": _f(0, 1, "how many characters", texts.string_length),
    "substr": _f(2, 3, "from a place to before another, from 0", texts.substr),
    "substring": _f(2, 3, "from a place, so many characters, from 1", texts.substring),
    "substring-after": _f(2, 2, "what stands behind the second text", texts.substring_after),
    "substring-before": _f(2, 2, "what stands before the second text", texts.substring_before),
    "sum": _f(1, 1, "the sum over the entries", numbers.total),
    "today": _f(0, 0, "the date on which the form was opened"),
    "translate": _f(3, 3, "characters replaced by others", texts.translate),
    "true": _f(0, 0, "true", lambda _given: True),
    "weighted-checklist": _f(4, ANY, "the same as checklist with weights in pairs", numbers.weighted_checklist),
}

OF_ITSELF = frozenset({"normalize-space", "number", "string", "string-length"})
"""Functions that without an argument take the answer of the question itself."""

REFUSED: dict[str, str] = {
    "area": "places are entered by hand: there are no tracks and shapes",
    "base64-decode": "hides what it does",
    "digest": "hides what it does",
    "distance": "places are entered by hand: there are no tracks and shapes",
    "geofence": "places are entered by hand: there are no tracks and shapes",
    "jr:itext": "texts come by the language of the screen",
    "last": "write count() of the entries",
    "property": "tells about the device",
    "pulldata": "there are no files beside a template",
    "random": "differs on each device",
    "randomize": "differs on each device",
    "uuid": "differs on each device",
}
"""Functions of XForms that are refused, and why. Those neither here nor above are refused as unknown."""
