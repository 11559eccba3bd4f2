"""Handlers of a factory's contacts."""

from __future__ import annotations

from dataclasses import replace

from app.domain.factory.commands import AddContact, EditContact
from app.domain.factory.records import Contact
from app.domain.kernel.context import Context
from app.domain.kernel.facts import Facts, need, need_absent
from app.domain.permissions import may_command
from app.domain.reasons import Where, Who, refuse, require


def add_contact(command: AddContact, facts: Facts, context: Context) -> tuple[Contact]:
    """Register a person of the factory."""
    require(may_command(context.role, "AddContact"))
    need_absent(facts, Contact, command.contact_id)
    contact = Contact(
        command.contact_id, context.engagement, command.name, command.position, command.phone, command.email
    )
    return (_named(contact),)


def edit_contact(command: EditContact, facts: Facts, context: Context) -> tuple[Contact]:
    """Change a person's data."""
    contact = need(facts, Contact, command.contact_id)
    require(may_command(context.role, "EditContact"))
    return (_named(replace(contact, **command.changes)),)


def _named(contact: Contact) -> Contact:
    if not contact.name.strip():
        raise refuse("K1", "name.missing", Who.ADVISOR, Where.FIELD, field="name")
    return contact
