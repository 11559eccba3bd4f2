"""Engagements: a factory in a programme, and who is assigned to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from app.domain.account.records import Grant, GrantState
from app.domain.clock import Clock
from app.domain.days import check_days
from app.domain.errors import Known
from app.domain.factory.records import Engagement, Factory, Person, Programme
from app.domain.ids import Ids, catalogue_scope, derived_id, engagement_scope, restricted_scope, user_scope
from app.domain.kernel.context import Role
from app.domain.permissions import may_be_assigned, may_be_restricted, may_read
from app.domain.reasons import Blocked
from app.schema.codec import decode_record
from app.schema.reference import rule_packs
from sync.server.core.accounts import account_of_login
from sync.server.core.commit import commit, own_write
from sync.server.core.ledger import Ledger
from sync.server.storage.rows import Account
from sync.server.storage.rows import Grant as GrantRow
from sync.server.storage.store import Reading, Store, Transaction


@dataclass(frozen=True, slots=True)
class Opening:
    """What an engagement begins with."""

    factory: str
    programme: Programme
    cycle_start: date
    cycle_number: int = 1
    team: str = ""


FACTORIES = catalogue_scope("factories-")
"""How the scopes that hold factories begin."""


def factories_scope(country: str) -> str:
    """Return the catalogue scope that holds the factories of a country (ISO 3166-1 alpha-2)."""
    return f"{FACTORIES}{country}"


class Engagements:
    """Opens engagements and assigns people to them."""

    def __init__(self, store: Store, clock: Clock, ids: Ids) -> None:
        """Take the store and what time and ids come from."""
        self._store = store
        self._clock = clock
        self._ids = ids

    def open(self, opening: Opening) -> Engagement:
        """Open the engagement of a factory in a programme, or return the one that is open already.

        Known `programme_without_rules` where no rule pack of the programme ships: no device could show anything;
        `factory_unknown`; `cycle_start_impossible`.
        """
        if not any(pack.programme == opening.programme for pack in rule_packs()):
            raise Known("programme_without_rules", programme=opening.programme.value)
        engagement_id = derived_id("engagement", opening.factory, opening.programme)
        scope = engagement_scope(engagement_id)
        with self._store.read() as snapshot:
            # Locked, too: an import that is undone looks under this lock whether anybody uses what it removes.
            catalogues = [row.scope for row in snapshot.records([opening.factory]) if row.scope.startswith(FACTORIES)]

        def write(_: Transaction, ledger: Ledger) -> Engagement:
            known = ledger.entry(engagement_id)
            if known is not None and isinstance(known.record, Engagement):
                return known.record
            factory = ledger.entry(opening.factory)
            if factory is None or not isinstance(factory.record, Factory):
                raise Known("factory_unknown", factory=opening.factory)
            engagement = Engagement(
                engagement_id,
                opening.factory,
                opening.programme,
                factory.record.country,
                opening.cycle_number,
                opening.cycle_start,
                opening.team,
            )
            self._require_possible(engagement)
            ledger.put(engagement, scope, own_write(self._ids, self._clock, "OpenEngagement"))
            return engagement

        return commit(self._store, [scope, *catalogues], [engagement_id, opening.factory], write)

    def _require_possible(self, engagement: Engagement) -> None:
        try:
            check_days(engagement, None, self._clock.today())
        except Blocked as blocked:
            raise Known("cycle_start_impossible", cycle_start=engagement.cycle_start.isoformat()) from blocked

    def assign(self, login: str, engagement_id: str, role: Role) -> None:
        """Grant the person the engagement in a role; Known `login_unknown`, `engagement_unknown`, `role_unassignable`.

        The factories of its country come and go with the engagements that the person may read, the supervisors' queue
        with those that they supervise.
        """
        if not may_be_assigned(role):
            raise Known("role_unassignable", role=role.value)
        account, engagement = self._pair(login, engagement_id)
        now = self._clock.now()

        def write(tx: Transaction, ledger: Ledger) -> None:
            self._grant(tx, ledger, account, engagement_scope(engagement_id), role, now)
            if may_read(engagement_scope(engagement_id), role):
                self._grant(tx, ledger, account, factories_scope(engagement.country), role, now)
            else:
                self._revoke_unread(tx, ledger, account, engagement, now)
            if may_read(engagement.queue, role):
                self._grant(tx, ledger, account, engagement.queue, role, now)
            else:
                self._revoke_unsupervised(tx, ledger, account, engagement, now)
            person = Person(
                _person_id(engagement_id, account.id),
                engagement_id,
                account.id,
                account.name,
                account.position,
                role.value,
            )
            self._put(ledger, person, engagement_scope(engagement_id), "Assign")

        self._commit(account, engagement, write)

    def assign_restricted(self, login: str, engagement_id: str, role: Role) -> None:
        """Grant the person what only the assessment team holds of an engagement; it never comes with the engagement.

        Known `login_unknown`, `engagement_unknown`, `role_not_restricted`.
        """
        if not may_be_restricted(role):
            raise Known("role_not_restricted", role=role.value)
        account, engagement = self._pair(login, engagement_id)
        scope = restricted_scope(engagement_id)
        person_id = derived_id("person", scope, account.id)
        name = Person(person_id, engagement_id, account.id, account.name, account.position, role.value)

        def write(tx: Transaction, ledger: Ledger) -> None:
            self._grant(tx, ledger, account, scope, role, self._clock.now())
            self._put(ledger, name, scope, "Assign")

        self._commit(account, engagement, write, scope)

    def unassign_restricted(self, login: str, engagement_id: str) -> None:
        """Revoke what only the assessment team holds; the engagement itself stays with who has it."""
        account, engagement = self._pair(login, engagement_id)
        scope = restricted_scope(engagement_id)
        self._commit(
            account, engagement, lambda tx, ledger: self._revoke(tx, ledger, account, scope, self._clock.now()), scope
        )

    def unassign(self, login: str, engagement_id: str) -> None:
        """Revoke the grant; the person's unsent work is dealt with when it arrives. Their name stays."""
        account, engagement = self._pair(login, engagement_id)
        now = self._clock.now()

        def write(tx: Transaction, ledger: Ledger) -> None:
            self._revoke(tx, ledger, account, engagement_scope(engagement_id), now)
            self._revoke_unread(tx, ledger, account, engagement, now)
            self._revoke_unsupervised(tx, ledger, account, engagement, now)

        self._commit(account, engagement, write)

    def _pair(self, login: str, engagement_id: str) -> tuple[Account, Engagement]:
        with self._store.read() as snapshot:
            account = account_of_login(snapshot, login)
            return account, _engagement(snapshot, engagement_id)

    def _commit(
        self, account: Account, engagement: Engagement, write: Callable[[Transaction, Ledger], None], *also: str
    ) -> None:
        scopes = [
            user_scope(account.id),
            engagement_scope(engagement.id),
            factories_scope(engagement.country),
            engagement.queue,
            *also,
        ]
        records = [*(_grant_id(account.id, scope) for scope in scopes), _person_id(engagement.id, account.id)]
        records += [derived_id("person", scope, account.id) for scope in also]
        commit(self._store, scopes, records, write)

    def _grant(self, tx: Transaction, ledger: Ledger, account: Account, scope: str, role: Role, now: datetime) -> None:
        tx.directory.put_grant(GrantRow(account.id, scope, role.value, now))
        grant = Grant(_grant_id(account.id, scope), account.id, scope, role)
        self._put(ledger, grant, user_scope(account.id), "Assign")

    def _revoke(self, tx: Transaction, ledger: Ledger, account: Account, scope: str, now: datetime) -> None:
        held = {grant.scope: grant for grant in tx.directory.grants(account.id)}.get(scope)
        if held is None or held.revoked_at is not None:
            return
        tx.directory.put_grant(replace(held, revoked_at=now))
        grant = Grant(_grant_id(account.id, scope), account.id, scope, Role(held.role), GrantState.REVOKED)
        self._put(ledger, grant, user_scope(account.id), "Unassign")

    def _put(self, ledger: Ledger, record: Grant | Person, scope: str, command: str) -> None:
        known = ledger.entry(record.id)
        if known is None or known.record != record:
            ledger.put(record, scope, own_write(self._ids, self._clock, command))

    def _revoke_unread(
        self, tx: Transaction, ledger: Ledger, account: Account, engagement: Engagement, now: datetime
    ) -> None:
        """Revoke the factories of a country of which the person may read no other engagement."""
        held = [g.scope for g in tx.directory.grants(account.id) if g.revoked_at is None and _is_read(g)]
        others = [scope[2:] for scope in held if scope.startswith("f:") and scope[2:] != engagement.id]
        if not any(_engagement(tx, other).country == engagement.country for other in others):
            self._revoke(tx, ledger, account, factories_scope(engagement.country), now)

    def _revoke_unsupervised(
        self, tx: Transaction, ledger: Ledger, account: Account, engagement: Engagement, now: datetime
    ) -> None:
        """Revoke a queue of which the person supervises no other engagement."""
        held = [g for g in tx.directory.grants(account.id) if g.revoked_at is None and g.scope != engagement.queue]
        others = [g.scope[2:] for g in held if g.scope.startswith("f:") and may_read(engagement.queue, Role(g.role))]
        if not any(_engagement(tx, each).queue == engagement.queue for each in others if each != engagement.id):
            self._revoke(tx, ledger, account, engagement.queue, now)


def _is_read(grant: GrantRow) -> bool:
    return may_read(grant.scope, Role(grant.role))


def _engagement(reading: Reading, engagement_id: str) -> Engagement:
    for row in reading.records([engagement_id]):
        record = decode_record(row.kind, row.body)
        if isinstance(record, Engagement):
            return record
    raise Known("engagement_unknown", engagement=engagement_id)


def _grant_id(user: str, scope: str) -> str:
    return derived_id("grant", user, scope)


def _person_id(engagement: str, user: str) -> str:
    return derived_id("person", engagement, user)
