"""Engagements: a factory in a programme, and who is assigned to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from app.domain.clock import Clock
from app.domain.days import check_days
from app.domain.errors import Known
from app.domain.factory.records import Engagement, Factory, Person, Programme
from app.domain.ids import Ids, derived_id, engagement_scope, restricted_scope, user_scope
from app.domain.kernel.context import Role
from app.domain.permissions import INSPECTED, comes_restricted, may_be_assigned, may_be_restricted, may_read
from app.domain.reasons import Blocked
from sync.server.core.accounts import account_of_login
from sync.server.core.commit import commit, own_write
from sync.server.core.granting import FACTORIES, Granting, engagement_of, factories_scope, grant_id, templates_scope
from sync.server.core.ledger import Ledger
from sync.server.storage.rows import Account
from sync.server.storage.store import Store, Transaction


@dataclass(frozen=True, slots=True)
class Opening:
    """What an engagement begins with."""

    factory: str
    programme: Programme
    cycle_start: date
    cycle_number: int = 1
    team: str = ""


class Engagements:
    """Opens engagements and assigns people to them."""

    def __init__(self, store: Store, clock: Clock, ids: Ids) -> None:
        """Take the store and what time and ids come from."""
        self._store = store
        self._clock = clock
        self._ids = ids
        self._granting = Granting(clock, ids)

    def open(self, opening: Opening) -> Engagement:
        """Open the engagement of a factory in a programme, or return the one that is open already.

        Known `factory_unknown`; `cycle_start_impossible`.
        """
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
        with those that they supervise; in an inspection what is restricted goes with the roles that keep it.
        """
        account, engagement = self._pair(login, engagement_id)
        if not may_be_assigned(role, engagement.programme.value):
            is_elsewhere = any(may_be_assigned(role, programme.value) for programme in Programme)
            code = "role_of_other_programme" if is_elsewhere else "role_unassignable"
            raise Known(code, role=role.value, programme=engagement.programme.value)
        now = self._clock.now()
        restricted = restricted_scope(engagement_id)
        is_restricted = comes_restricted(role, engagement.programme.value)

        def write(tx: Transaction, ledger: Ledger) -> None:
            self._granting.grant(tx, ledger, account, engagement_scope(engagement_id), role, now)
            # First of all: whoever loses it, too, has nothing more to fill the programme's checklists in for.
            if is_restricted:
                self._granting.grant(tx, ledger, account, restricted, role, now)
            elif engagement.programme.value in INSPECTED:
                self._granting.revoke(tx, ledger, account, restricted, now)
            if may_read(engagement_scope(engagement_id), role):
                self._granting.grant(tx, ledger, account, factories_scope(engagement.country), role, now)
                self._granting.grant_templates(tx, ledger, account, engagement.programme, role, now)
            else:
                self._granting.revoke_unread(tx, ledger, account, engagement, now)
                lost = engagement_scope(engagement_id)
                self._granting.revoke_templates(tx, ledger, account, engagement, lost, now)
            if may_read(engagement.queue, role):
                self._granting.grant(tx, ledger, account, engagement.queue, role, now)
            else:
                self._granting.revoke_unsupervised(tx, ledger, account, engagement, now)
            person = Person(
                _person_id(engagement_id, account.id),
                engagement_id,
                account.id,
                account.name,
                account.position,
                role.value,
            )
            self._granting.put(ledger, person, engagement_scope(engagement_id), "Assign")
            if is_restricted:
                also = replace(person, id=derived_id("person", restricted, account.id))
                self._granting.put(ledger, also, restricted, "Assign")

        self._commit(account, engagement, write, *self._with_restricted(engagement))

    def assign_restricted(self, login: str, engagement_id: str, role: Role) -> None:
        """Grant the person what only the assessment team holds of an engagement; it never comes with the engagement.

        Known `login_unknown`, `engagement_unknown`, `role_not_restricted`.
        """
        account, engagement = self._pair(login, engagement_id)
        if not may_be_restricted(role, engagement.programme.value):
            raise Known("role_not_restricted", role=role.value)
        scope = restricted_scope(engagement_id)
        person_id = derived_id("person", scope, account.id)
        name = Person(person_id, engagement_id, account.id, account.name, account.position, role.value)

        def write(tx: Transaction, ledger: Ledger) -> None:
            now = self._clock.now()
            self._granting.grant(tx, ledger, account, scope, role, now)
            self._granting.grant_templates(tx, ledger, account, engagement.programme, role, now)
            self._granting.put(ledger, name, scope, "Assign")

        self._commit(account, engagement, write, scope)

    def unassign_restricted(self, login: str, engagement_id: str) -> None:
        """Revoke what only the assessment team holds; the engagement itself stays with who has it."""
        account, engagement = self._pair(login, engagement_id)
        scope = restricted_scope(engagement_id)
        now = self._clock.now()

        def write(tx: Transaction, ledger: Ledger) -> None:
            self._granting.revoke(tx, ledger, account, scope, now)
            self._granting.revoke_templates(tx, ledger, account, engagement, scope, now)

        self._commit(account, engagement, write, scope)

    def unassign(self, login: str, engagement_id: str) -> None:
        """Revoke the grant; the person's unsent work is dealt with when it arrives. Their name stays."""
        account, engagement = self._pair(login, engagement_id)
        now = self._clock.now()

        def write(tx: Transaction, ledger: Ledger) -> None:
            self._granting.revoke(tx, ledger, account, engagement_scope(engagement_id), now)
            self._granting.revoke_unread(tx, ledger, account, engagement, now)
            self._granting.revoke_unsupervised(tx, ledger, account, engagement, now)
            if engagement.programme.value in INSPECTED:
                self._granting.revoke(tx, ledger, account, restricted_scope(engagement_id), now)
            lost = engagement_scope(engagement_id)
            self._granting.revoke_templates(tx, ledger, account, engagement, lost, now)

        self._commit(account, engagement, write, *self._with_restricted(engagement))

    def _with_restricted(self, engagement: Engagement) -> tuple[str, ...]:
        """Return the restricted scope where it comes and goes with the engagement."""
        return (restricted_scope(engagement.id),) if engagement.programme.value in INSPECTED else ()

    def _pair(self, login: str, engagement_id: str) -> tuple[Account, Engagement]:
        with self._store.read() as snapshot:
            account = account_of_login(snapshot, login)
            return account, engagement_of(snapshot, engagement_id)

    def _commit(
        self, account: Account, engagement: Engagement, write: Callable[[Transaction, Ledger], None], *also: str
    ) -> None:
        scopes = [
            user_scope(account.id),
            engagement_scope(engagement.id),
            factories_scope(engagement.country),
            # Empty or not: who publishes the first template waits here, and finds whoever was told of none.
            templates_scope(engagement.programme),
            engagement.queue,
            *also,
        ]
        records = [*(grant_id(account.id, scope) for scope in scopes), _person_id(engagement.id, account.id)]
        records += [derived_id("person", scope, account.id) for scope in also]
        commit(self._store, scopes, records, write)


def _person_id(engagement: str, user: str) -> str:
    return derived_id("person", engagement, user)


__all__ = ["FACTORIES", "Engagements", "Opening", "factories_scope"]
