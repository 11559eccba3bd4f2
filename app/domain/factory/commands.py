"""What a person can do with the people of a factory."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypedDict

from app.domain.kernel.changeset import Command


class ContactPatch(TypedDict, total=False):
    """The fields that an edit may carry."""

    name: str
    position: str
    phone: str
    email: str


@dataclass(frozen=True, slots=True)
class AddContact(Command):
    """Register a person of the factory."""

    contact_id: str
    name: str
    position: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class EditContact(Command):
    """Change a person's data."""

    contact_id: str
    changes: ContactPatch
