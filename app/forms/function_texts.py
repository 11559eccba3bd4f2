"""Functions of expressions about texts and about what was selected."""

from __future__ import annotations

from app.forms.values import Nodes, Value, boolean, number, rounded, string

_TRUE = frozenset({"1", "true"})


def every(values: tuple[Value, ...]) -> Nodes:
    """Return the texts of all arguments, nodes one by one."""
    texts: list[str] = []
    for value in values:
        texts.extend(value if isinstance(value, tuple) else (string(value),))
    return tuple(texts)


def concat(values: tuple[Value, ...]) -> Value:
    """Put all texts one behind the other."""
    return "".join(every(values))


def join(values: tuple[Value, ...]) -> Value:
    """Put all texts but the first one behind the other, the first between them."""
    return string(values[0]).join(every(values[1:]))


def contains(values: tuple[Value, ...]) -> Value:
    """Say whether the second text is in the first."""
    return string(values[1]) in string(values[0])


def starts_with(values: tuple[Value, ...]) -> Value:
    """Say whether the first text begins with the second."""
    return string(values[0]).startswith(string(values[1]))


def ends_with(values: tuple[Value, ...]) -> Value:
    """Say whether the first text ends with the second."""
    return string(values[0]).endswith(string(values[1]))


def string_length(values: tuple[Value, ...]) -> Value:
    """Count characters."""
    return float(len(string(values[0])))


def substr(values: tuple[Value, ...]) -> Value:
    """Cut from a place to before another, both counted from 0, from the end where negative."""
    text = string(values[0])
    return text[_place(values[1]) : _place(values[2]) if len(values) > 2 else None]  # noqa: PLR2004


def _place(value: Value) -> int:
    at = number(value)
    return int(min(max(at, -1e9), 1e9)) if at == at else 0  # noqa: PLR0124 # a NaN is not itself


def substring(values: tuple[Value, ...]) -> Value:
    """Cut as XPath does: from a place counted from 1, so many characters, both rounded."""
    text, first = string(values[0]), rounded(number(values[1]))
    last = first + rounded(number(values[2])) if len(values) > 2 else float("inf")  # noqa: PLR2004
    return "".join(character for place, character in enumerate(text, 1) if first <= place < last)


def substring_before(values: tuple[Value, ...]) -> Value:
    """Return what stands before the second text, "" where it is not there."""
    before, found, _after = _parted(values)
    return before if found else ""


def substring_after(values: tuple[Value, ...]) -> Value:
    """Return what stands behind the second text, "" where it is not there."""
    return _parted(values)[2]


def _parted(values: tuple[Value, ...]) -> tuple[str, str, str]:
    text, mark = string(values[0]), string(values[1])
    return text.partition(mark) if mark else ("", "x", text)


def translate(values: tuple[Value, ...]) -> Value:
    """Replace characters of the second text by those of the third; what has no partner goes."""
    text, old, new = (string(value) for value in values)
    table: dict[int, str] = {}
    for place, character in enumerate(old):
        table.setdefault(ord(character), new[place : place + 1])
    return text.translate(table)


def normalize_space(values: tuple[Value, ...]) -> Value:
    """Take white space from both ends and leave one space inside."""
    return " ".join(string(values[0]).split())


def boolean_from_string(values: tuple[Value, ...]) -> Value:
    """Say whether the text is "true" or "1"."""
    return string(values[0]) in _TRUE


def selected(values: tuple[Value, ...]) -> Value:
    """Say whether a choice is among those selected."""
    wanted = string(values[1]).strip()
    return bool(wanted) and wanted in string(values[0]).split()


def selected_at(values: tuple[Value, ...]) -> Value:
    """Return the selected choice at a place counted from 0."""
    chosen, place = string(values[0]).split(), number(values[1])
    return chosen[int(place)] if 0 <= place < len(chosen) else ""


def count_selected(values: tuple[Value, ...]) -> Value:
    """Count what is selected."""
    return float(len(string(values[0]).split()))


def coalesce(values: tuple[Value, ...]) -> Value:
    """Return the first text that is not empty."""
    return next((text for value in values if (text := string(value))), "")


def choose(values: tuple[Value, ...]) -> Value:
    """Return the second value where the first is true, else the third."""
    return values[1] if boolean(values[0]) else values[2]
