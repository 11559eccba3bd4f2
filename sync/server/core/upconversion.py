"""Payloads of older programs, brought to the shape that is spoken now: one step for each schema and command.

A step is a pure function on the decoded JSON of a changeset. The payload itself stays as it was received: it is what
the receipt's hash is of, and what is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

import msgspec

from app.domain.kernel.changeset import Changeset
from app.domain.kernel.plain import Plain
from app.schema.codec import Malformed, decode_changeset
from sync.protocol.limits import SCHEMA

Document = dict[str, Plain]
Step = Callable[[Document], Document]
Steps = Mapping[tuple[int, str], Step]
"""{(schema, command): what makes of such a changeset one of the next schema}; what has no step is the same in both."""

# What a step raises on a document that is not what it says it is; the codec, too, names none of these.
_UNFIT = (KeyError, TypeError, ValueError, AttributeError, IndexError)


class Unconvertible(Malformed):
    """A payload of another schema that cannot be read by this program: it is parked, never refused."""


def _without_small_picture(document: Document) -> Document:
    """Schema 1 knew no small pictures of evidence."""
    body = document["body"]
    if not isinstance(body, dict):
        raise TypeError("body")
    return document | {"body": {"thumb_sha256": "", **body}}


STEPS: Steps = {(1, "AttachEvidence"): _without_small_picture}


def decode_any(payload: bytes, schema: int, steps: Steps = STEPS, newest: int = SCHEMA) -> Changeset:
    """Return the changeset of a payload that a program of `schema` sent.

    A newer program still sends what an older one wrote before it was updated: what is not of its own schema is tried
    as of the ones before. Raises Malformed, or Unconvertible where the payload may well be sound.
    """
    if schema >= newest:
        try:
            return decode_changeset(payload)
        except Malformed as problem:
            for older in range(newest - 1, 0, -1):
                try:
                    return _converted(payload, older, steps, newest)
                except Malformed:
                    continue
            if schema > newest:
                raise Unconvertible(str(problem)) from problem
            raise
    try:
        return _converted(payload, schema, steps, newest)
    except Malformed as problem:
        raise Unconvertible(str(problem)) from problem


def _converted(payload: bytes, schema: int, steps: Steps, newest: int) -> Changeset:
    """Return the changeset after every step from its schema on."""
    try:
        document = msgspec.json.decode(payload)
        if not isinstance(document, dict):
            raise Malformed("a changeset is a JSON object")
        name, is_changed = str(document.get("name", "")), False
        for reached in range(max(schema, 1), newest):
            step = steps.get((reached, name))
            if step is not None:
                document, is_changed = step(cast("Document", document)), True
                name = str(document.get("name", ""))
    except (*_UNFIT, msgspec.DecodeError, RecursionError) as problem:
        raise Malformed(str(problem)) from problem
    return decode_changeset(msgspec.json.encode(document) if is_changed else payload)
