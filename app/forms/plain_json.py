"""Values of JSON as what they have to be. Each raises TypeError for anything else."""

from __future__ import annotations

from typing import TypeAlias

Json: TypeAlias = bool | int | float | str | list["Json"] | dict[str, "Json"] | None


def an_object(value: Json) -> dict[str, Json]:
    """Return an object."""
    if not isinstance(value, dict):
        raise TypeError(f"not an object: {value!r}")
    return value


def a_list(value: Json) -> list[Json]:
    """Return a list."""
    if not isinstance(value, list):
        raise TypeError(f"not a list: {value!r}")
    return value


def a_text(value: Json) -> str:
    """Return a text."""
    if not isinstance(value, str):
        raise TypeError(f"not a text: {value!r}")
    return value


def a_number(value: Json) -> float:
    """Return a number; true and false are none."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"not a number: {value!r}")
    return value


def texts(value: Json) -> tuple[str, ...]:
    """Return a list of texts."""
    return tuple(a_text(part) for part in a_list(value))


def words(value: Json) -> dict[str, str]:
    """Return texts by name."""
    return {name: a_text(part) for name, part in an_object(value).items()}
