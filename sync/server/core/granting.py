"""Writes what a person holds: the grants of scopes, and with an engagement those of the catalogues it needs."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from app.domain.account.records import Grant, GrantState
from app.domain.clock import Clock
from app.domain.errors import Known
from app.domain.factory.records import Engagement, Person, Programme
from app.domain.ids import Ids, catalogue_scope, derived_id, user_scope
from app.domain.kernel.context import Role
from app.domain.permissions import may_read
from app.schema.codec import decode_record
from sync.server.core.commit import own_write
from sync.server.core.ledger import Ledger
from sync.server.storage.rows import Account
from sync.server.storage.rows import Grant as GrantRow
from sync.server.storage.store import Reading, Transaction

FACTORIES = catalogue_scope("factories-")
"""How the scopes that hold factories begin."""
_OF_ENGAGEMENTS = ("f:", "r:")


def factories_scope(country: str) -> str:
    """Return the catalogue scope that holds the factories of a country (ISO 3166-1 alpha-2)."""
    return f"{FACTORIES}{country}"


def templates_scope(programme: Programme) -> str:
    """Return the catalogue scope that holds the checklist templates of a programme."""
    return catalogue_scope(f"templates-{programme.value}")


class Granting:
    """Grants and revokes within a transaction that holds the locks of the scopes and of the person's own."""

    def __init__(self, clock: Clock, ids: Ids) -> None:
        """Take what time and ids come from."""
        self._clock = clock
        self._ids = ids

    def grant(self, tx: Transaction, ledger: Ledger, account: Account, scope: str, role: Role, now: datetime) -> None:
        """Let the person hold a scope in a role from now on."""
        tx.directory.put_grant(GrantRow(account.id, scope, role.value, now))
        grant = Grant(grant_id(account.id, scope), account.id, scope, role)
        self.put(ledger, grant, user_scope(account.id), "Assign")

    def revoke(self, tx: Transaction, ledger: Ledger, account: Account, scope: str, now: datetime) -> None:
        """Take a scope from the person, where they hold it."""
        held = {grant.scope: grant for grant in tx.directory.grants(account.id)}.get(scope)
        if held is None or held.revoked_at is not None:
            return
        tx.directory.put_grant(replace(held, revoked_at=now))
        grant = Grant(grant_id(account.id, scope), account.id, scope, Role(held.role), GrantState.REVOKED)
        self.put(ledger, grant, user_scope(account.id), "Unassign")

    def put(self, ledger: Ledger, record: Grant | Person, scope: str, command: str) -> None:
        """Write a record that is new or changed."""
        known = ledger.entry(record.id)
        if known is None or known.record != record:
            ledger.put(record, scope, own_write(self._ids, self._clock, command))

    def revoke_unread(
        self, tx: Transaction, ledger: Ledger, account: Account, engagement: Engagement, now: datetime
    ) -> None:
        """Revoke the factories of a country of which the person may read no other engagement."""
        held = [g.scope for g in tx.directory.grants(account.id) if g.revoked_at is None and _is_read(g)]
        others = [scope[2:] for scope in held if scope.startswith("f:") and scope[2:] != engagement.id]
        if not any(engagement_of(tx, other).country == engagement.country for other in others):
            self.revoke(tx, ledger, account, factories_scope(engagement.country), now)

    def revoke_unsupervised(
        self, tx: Transaction, ledger: Ledger, account: Account, engagement: Engagement, now: datetime
    ) -> None:
        """Revoke a queue of which the person supervises no other engagement."""
        held = [g for g in tx.directory.grants(account.id) if g.revoked_at is None and g.scope != engagement.queue]
        others = [g.scope[2:] for g in held if g.scope.startswith("f:") and may_read(engagement.queue, Role(g.role))]
        if not any(engagement_of(tx, each).queue == engagement.queue for each in others if each != engagement.id):
            self.revoke(tx, ledger, account, engagement.queue, now)

    def grant_templates(
        self, tx: Transaction, ledger: Ledger, account: Account, programme: Programme, role: Role, now: datetime
    ) -> None:
        """Grant the templates of a programme, once there are any; who publishes the first grants them to the others."""
        scope = templates_scope(programme)
        head = tx.heads((scope,)).get(scope)
        if head is not None and head.version:
            self.grant(tx, ledger, account, scope, role, now)

    def revoke_templates(
        self, tx: Transaction, ledger: Ledger, account: Account, engagement: Engagement, lost: str, now: datetime
    ) -> None:
        """Revoke the templates of a programme of which the person may read nothing but the scope that is `lost`."""
        active = [g for g in tx.directory.grants(account.id) if g.revoked_at is None and _is_read(g)]
        others = [g.scope[2:] for g in active if g.scope.startswith(_OF_ENGAGEMENTS) and g.scope != lost]
        if not any(engagement_of(tx, other).programme == engagement.programme for other in others):
            self.revoke(tx, ledger, account, templates_scope(engagement.programme), now)


def _is_read(grant: GrantRow) -> bool:
    return may_read(grant.scope, Role(grant.role))


def engagement_of(reading: Reading, engagement_id: str) -> Engagement:
    """Return an engagement; Known `engagement_unknown`."""
    for row in reading.records([engagement_id]):
        record = decode_record(row.kind, row.body)
        if isinstance(record, Engagement):
            return record
    raise Known("engagement_unknown", engagement=engagement_id)


def grant_id(user: str, scope: str) -> str:
    """Return the id of the record that tells a person of a grant."""
    return derived_id("grant", user, scope)
