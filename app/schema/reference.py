"""Rule packs, catalogues and countries that ship with the program, read once and checked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache
from importlib.resources import files
from itertools import chain
from typing import TypeVar

import msgspec

from app.domain.catalogue import Catalogue
from app.domain.errors import Known
from app.domain.factory.countries import Countries
from app.domain.rulepack import RulePack
from app.schema.reference_checks import Problem, catalogue_problems, pack_problems, pair_problems

T = TypeVar("T")


@cache
def rule_pack(pack_id: str) -> RulePack:
    """Return a shipped rule pack, checked against its catalogue; Known("reference_missing") without one."""
    name = f"rulepacks/{pack_id}.json"
    pack = decode_rule_pack(_bytes(name), name)
    _raise_first(pair_problems(pack, catalogue(pack.catalogue)), name)
    return pack


@cache
def catalogue(catalogue_id: str) -> Catalogue:
    """Return a shipped catalogue by id; Known("reference_missing") without one."""
    name = f"catalogue/{catalogue_id}.json"
    return decode_catalogue(_bytes(name), name)


@cache
def countries() -> Countries:
    """Return the country names and codes that facility lists are matched with."""
    name = "reference/countries.json"
    return _decode(_bytes(name), Countries, name)


@cache
def rule_packs() -> tuple[RulePack, ...]:
    """Return all shipped rule packs, oldest first."""
    names = (entry.name for entry in (files("resources") / "rulepacks").iterdir())
    packs = [rule_pack(name.removesuffix(".json")) for name in names if name.endswith(".json")]
    return tuple(sorted(packs, key=lambda pack: (pack.valid_from, pack.id)))


def pack_in_force(programme: str, day: date) -> RulePack | None:
    """Return the newest shipped pack of a programme that holds on a factory-local day."""
    held = [pack for pack in rule_packs() if pack.programme == programme and pack.holds_on(day)]
    return held[-1] if held else None


def decode_rule_pack(data: bytes, name: str = "") -> RulePack:
    """Return the rule pack of a JSON document; Known("reference_invalid") says what is wrong and where."""
    pack = _decode(data, RulePack, name)
    _raise_first(pack_problems(pack), name)
    return pack


def decode_catalogue(data: bytes, name: str = "") -> Catalogue:
    """Return the catalogue of a JSON document; Known("reference_invalid") says what is wrong and where."""
    decoded = _decode(data, Catalogue, name)
    _raise_first(catalogue_problems(decoded), name)
    return decoded


def _bytes(name: str) -> bytes:
    if ".." in name:
        raise Known("reference_missing", file=name)
    try:
        return (files("resources") / name).read_bytes()
    except FileNotFoundError as error:
        raise Known("reference_missing", file=name) from error


def _decode(data: bytes, kind: type[T], name: str) -> T:
    try:
        decoded = msgspec.json.decode(data, type=kind)
        raw = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Known("reference_invalid", file=name, problem="unreadable", at=str(error)) from error
    _raise_first(_unknown_keys(raw, msgspec.to_builtins(decoded), ""), name)
    return decoded


def _unknown_keys(raw: object, known: object, at: str) -> Iterator[Problem]:
    """Yield keys that the dataclasses do not have: a mistyped setting must not be ignored in silence."""
    if isinstance(raw, dict) and isinstance(known, dict):
        for key, value in raw.items():
            path = f"{at}.{key}" if at else str(key)
            if key not in known:
                yield Problem("unknown_key", path)
            else:
                yield from _unknown_keys(value, known[key], path)
    elif isinstance(raw, list) and isinstance(known, list | tuple):
        pairs = zip(raw, known, strict=False)
        yield from chain.from_iterable(_unknown_keys(r, k, f"{at}[{n}]") for n, (r, k) in enumerate(pairs))


def _raise_first(problems: Iterator[Problem], name: str) -> None:
    for problem in problems:
        raise Known("reference_invalid", file=name, problem=problem.code, at=problem.at)
