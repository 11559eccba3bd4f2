"""Records and changesets as JSON bytes, and back; both sides use it, so that a payload is encoded once and hashed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import is_dataclass
from datetime import UTC, date, datetime
from typing import Annotated, Any, TypedDict, cast, get_args, get_origin, get_type_hints, is_typeddict

import msgspec

from app.domain.kernel.changeset import Based, Changeset, Command, OnBehalfOf
from app.domain.kernel.record import Record
from app.domain.records import RECORDS
from app.domain.registry import COMMANDS, COMMANDS_BY_CLASS

_encode = msgspec.json.Encoder().encode
# What decoding raises on bytes of somebody else's making; UnicodeDecodeError where a string is no UTF-8.
_UNFIT = (msgspec.DecodeError, KeyError, RecursionError, UnicodeDecodeError)


class Malformed(ValueError):
    """Bytes that are not a record, command or changeset; the text names the path."""


class Unfamiliar(Malformed):
    """A record of a kind, or with a value, that this release does not know."""


class WireBased(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """`Based` on the wire; `old` is decoded by the record's kind."""

    kind: str
    seen: int
    old: msgspec.Raw
    pinned: dict[str, int] = msgspec.field(default_factory=dict)


class WireChangeset(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """`Changeset` on the wire; `body` is decoded by the command's name and version."""

    id: str
    device: str
    actor: str
    scope: str
    name: str
    version: int
    body: msgspec.Raw
    pack: str
    made_at: Annotated[datetime, msgspec.Meta(tz=True)]
    made_on: date
    based: dict[str, WireBased] = msgspec.field(default_factory=dict)
    depends_on: tuple[str, ...] = ()
    on_behalf_of: OnBehalfOf | None = None
    supersedes: str = ""


def _names_of(cls: type) -> type[msgspec.Struct]:
    """Return a shape with the names of a command or patch, and of what is inside it, that takes no others."""
    fields: list[tuple[str, Any, Any]] = []
    for name, hint in get_type_hints(cls).items():
        inner = get_args(hint)[0] if get_origin(hint) is tuple else None
        if is_typeddict(hint):
            fields.append((name, _names_of(hint), msgspec.UNSET))
        elif is_dataclass(inner):
            fields.append((name, tuple[_names_of(cast("type", inner)), ...], ()))  # type: ignore[misc]  # made here
        else:
            fields.append((name, msgspec.Raw, msgspec.Raw()))
    return msgspec.defstruct(f"{cls.__name__}Names", fields, forbid_unknown_fields=True)


_wire_decoder = msgspec.json.Decoder(WireChangeset)
_record_decoders = {kind: msgspec.json.Decoder(described.cls) for kind, described in RECORDS.items()}
_command_decoders = {name: msgspec.json.Decoder(type_.cls) for name, type_ in COMMANDS.items()}
# A dataclass ignores what it does not know: words of a newer program would be answered as received, and be nowhere.
_name_decoders = {name: msgspec.json.Decoder(_names_of(type_.cls)) for name, type_ in COMMANDS.items()}
# A patch type made from the record's own hints decodes shown values (dates, enums, tuples) in one pass.
_old_decoders: dict[str, msgspec.json.Decoder[Any]] = {
    kind: msgspec.json.Decoder(cast("Any", TypedDict)(f"Old_{kind}", dict(described.hints), total=False))
    for kind, described in RECORDS.items()
}


def encode_record(record: Record) -> bytes:
    """Return the record as JSON."""
    return _encode(record)


def decode_record(kind: str, body: bytes | str) -> Record:
    """Return the record of that kind; Malformed when the bytes do not fit, Unfamiliar when they are sound JSON."""
    try:
        return _record_decoders[kind].decode(body)
    except (KeyError, msgspec.ValidationError) as problem:
        raise Unfamiliar(str(problem)) from problem
    except _UNFIT as problem:
        raise Malformed(str(problem)) from problem


def encode_changeset(changeset: Changeset, kinds: Mapping[str, str]) -> bytes:
    """Return the changeset as JSON; `kinds` names the record kind of each id in `based`."""
    type_ = COMMANDS_BY_CLASS[type(changeset.command)]
    return _encode(
        WireChangeset(
            id=changeset.id,
            device=changeset.device,
            actor=changeset.actor,
            scope=changeset.scope,
            name=type_.name,
            version=type_.version,
            body=msgspec.Raw(_encode(changeset.command)),
            pack=changeset.pack,
            made_at=changeset.made_at,
            made_on=changeset.made_on,
            based={
                record_id: WireBased(
                    kind=kinds[record_id],
                    seen=based.seen,
                    old=msgspec.Raw(_encode(based.old)),
                    pinned=dict(based.pinned),
                )
                for record_id, based in changeset.based.items()
            },
            depends_on=changeset.depends_on,
            on_behalf_of=changeset.on_behalf_of,
            supersedes=changeset.supersedes,
        )
    )


def decode_changeset(payload: bytes | msgspec.Raw) -> Changeset:
    """Return the changeset of a payload, its moment in UTC; Malformed when it, its command or `based` does not fit."""
    try:
        wire = _wire_decoder.decode(payload)
        return Changeset(
            id=wire.id,
            device=wire.device,
            actor=wire.actor,
            scope=wire.scope,
            command=decode_command(wire.name, wire.version, wire.body),
            based={
                record_id: Based(based.seen, _old_decoders[based.kind].decode(based.old), based.pinned)
                for record_id, based in wire.based.items()
            },
            depends_on=wire.depends_on,
            pack=wire.pack,
            made_at=wire.made_at.astimezone(UTC),
            made_on=wire.made_on,
            on_behalf_of=wire.on_behalf_of,
            supersedes=wire.supersedes,
        )
    except OverflowError as problem:
        raise Malformed("made_at: no such moment in UTC") from problem
    except _UNFIT as problem:
        raise Malformed(str(problem)) from problem


def decode_command(name: str, version: int, body: bytes | msgspec.Raw) -> Command:
    """Return the command of that name and version; Malformed when it, or a field of it, is unknown or unfitting."""
    type_ = COMMANDS.get(name)
    if type_ is None or version != type_.version:
        raise Malformed(f"unknown command {name} version {version}")
    try:
        _name_decoders[name].decode(body)
        return _command_decoders[name].decode(body)
    except _UNFIT as problem:
        raise Malformed(f"{name}: {problem}") from problem
