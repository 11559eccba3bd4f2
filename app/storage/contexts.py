"""The circumstances a command is decided in: by whom, in which role, on which day, by which rule pack."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Connection

from app.domain.errors import Known
from app.domain.factory.records import Engagement, Programme
from app.domain.kernel.changeset import Changeset, OnBehalfOf
from app.domain.kernel.context import Context, Role
from app.domain.kernel.facts import Facts
from app.domain.reasons import Blocked, Where, Who, refuse
from app.domain.rulepack import RulePack
from app.schema.reference import catalogue, pack_in_force, rule_packs
from app.storage import scopes
from app.storage.driver import first
from app.storage.facts import SqliteFacts

_OF_ENGAGEMENTS = ("f:", "r:")
_NAMED = (
    "SELECT for_name, for_position FROM visit WHERE engagement_id = ? AND status = 'in_progress' AND for_name <> '' "
    "ORDER BY version = 0, version, rid LIMIT 1"
)


def not_held() -> Blocked:
    """Return the refusal of whatever is done in a scope without a role there (O2)."""
    return refuse("O2", "scope.not_held", Who.ADMINISTRATOR, Where.SYNC)


def pack_for(facts: Facts, scope: str, day: date) -> RulePack:
    """Return the rule pack of a scope's programme that is in force on a day.

    Raises:
        Known: pack.none with `programme` when this program ships none for that day.
    """
    programme = _programme(facts, scope)
    found = pack_in_force(programme.value, day)
    if found is None:
        raise Known("pack.none", programme=programme.value, day=day.isoformat())
    return found


def pack_to_judge_by(facts: Facts, scope: str, day: date) -> RulePack | None:
    """Return the rule pack for what lists show: the newest where none is in force, as on a clock that is wrong.

    None where this program ships none for the programme.
    """
    programme = _programme(facts, scope).value
    found = pack_in_force(programme, day)
    return found or next((pack for pack in reversed(rule_packs()) if pack.programme == programme), None)


def context_now(  # noqa: PLR0913  # the circumstances one by one
    connection: Connection,
    facts: Facts,
    *,
    scope: str,
    actor: str,
    device: str,
    made_at: datetime,
    today: date,
    changeset: str = "",
    on_behalf_of: OnBehalfOf | None = None,
) -> Context:
    """Return the circumstances of a command given now; Blocked where the person has no role in the scope."""
    role = scopes.role(connection, scope)
    if role is None:
        raise not_held()
    # The engagement stands in its own scope, also for what is restricted.
    pack = pack_for(SqliteFacts(connection) if scope.startswith("r:") else facts, scope, today)
    return Context(
        actor=actor,
        role=role,
        device=device,
        scope=scope,
        changeset=changeset,
        made_at=made_at,
        today=today,
        pack=pack,
        catalogue=catalogue(pack.catalogue),
        on_behalf_of=on_behalf_of,
    )


def context_of(changeset: Changeset, role: Role, facts: Facts) -> Context:
    """Return the circumstances in which a pending changeset was given, with the role held now."""
    named = next((pack for pack in rule_packs() if pack.id == changeset.pack), None)
    pack = named or pack_for(facts, changeset.scope, changeset.made_on)
    return Context(
        actor=changeset.actor,
        role=role,
        device=changeset.device,
        scope=changeset.scope,
        changeset=changeset.id,
        made_at=changeset.made_at,
        today=changeset.made_on,
        pack=pack,
        catalogue=catalogue(pack.catalogue),
        on_behalf_of=changeset.on_behalf_of,
    )


def _programme(facts: Facts, scope: str) -> Programme:
    if scope.startswith(_OF_ENGAGEMENTS):
        engagement = facts.find(Engagement, scope[2:])
        if engagement is not None:
            return engagement.programme
    return Programme.ADVISORY


def named_in_running_visit(connection: Connection, engagement_id: str) -> OnBehalfOf | None:
    """Return the person of the factory whom a visit in progress names; of several visits that which came first.

    Asked by every page that is shown: of years of visits no record is made, and no minutes are read.
    """
    row = first(connection, _NAMED, (engagement_id,))
    return None if row is None else OnBehalfOf(str(row[0]), str(row[1]))
