"""Verbs about engagements and who is assigned to them."""

from __future__ import annotations

from app.domain.clock import Clock
from app.domain.factory.records import Programme
from app.domain.ids import Ids, engagement_scope
from app.domain.kernel.context import Role
from app.domain.permissions import may_read
from sync.server.cli.stores import Asked, opened
from sync.server.cli.terminal import say
from sync.server.core.accounts import account_of_login
from sync.server.core.assigned import all_assigned, assigned_to
from sync.server.core.engagements import Engagements, Opening
from sync.server.storage.store import Store


def open_engagement(asked: Asked, clock: Clock) -> None:
    """Open an engagement and print its id."""
    opening = Opening(asked.factory, Programme(asked.programme), asked.cycle_start, asked.cycle_number, asked.team)
    with opened(asked) as store:
        say(_engagements(store, clock).open(opening).id)


def assign(asked: Asked, clock: Clock) -> None:
    """Assign a person to an engagement and say what stands now."""
    role = Role(asked.role)
    with opened(asked) as store:
        if asked.restricted:
            _engagements(store, clock).assign_restricted(asked.login, asked.engagement, role)
        else:
            _engagements(store, clock).assign(asked.login, asked.engagement, role)
        name, factory = _names(store, asked)
    if asked.restricted:
        say(f"{name} holds what is restricted to the assessment team of {factory}, as {role.value}.")
        return
    if may_read(engagement_scope(asked.engagement), role):
        say(f"{name} is {role.value} of {factory}.")
    else:
        say(f"{name} is assigned to {factory} as {role.value}: heard, and no device of theirs holds the plan.")


def unassign(asked: Asked, clock: Clock) -> None:
    """Take a person off an engagement and say what stands now."""
    with opened(asked) as store:
        if asked.restricted:
            _engagements(store, clock).unassign_restricted(asked.login, asked.engagement)
        else:
            _engagements(store, clock).unassign(asked.login, asked.engagement)
        name, factory = _names(store, asked)
    if asked.restricted:
        say(f"{name} does not hold what is restricted to the assessment team of {factory}.")
    else:
        say(f"{name} is not assigned to {factory}.")


def list_engagements(asked: Asked, _: Clock) -> None:
    """Print every engagement with the people assigned to it."""
    with opened(asked) as store, store.read() as snapshot:
        for each in all_assigned(snapshot):
            people = sorted(f"{account.login} ({role.value})" for account, role in each.people)
            engagement = each.engagement
            say(engagement.id, engagement.programme.value, each.factory.country, each.factory.name, ", ".join(people))


def _engagements(store: Store, clock: Clock) -> Engagements:
    return Engagements(store, clock, Ids(clock))


def _names(store: Store, asked: Asked) -> tuple[str, str]:
    with store.read() as snapshot:
        account = account_of_login(snapshot, asked.login)
        return account.name, assigned_to(snapshot, asked.engagement).factory.name
