"""What a changeset is judged by: role, rule pack, catalogue and day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from app.domain.catalogue import Catalogue
from app.domain.factory.records import Engagement
from app.domain.kernel.changeset import Changeset
from app.domain.kernel.context import Context, Role
from app.domain.rulepack import RulePack
from sync.server.core.ledger import Ledger
from sync.server.core.reference import Reference


class _Measure(NamedTuple):
    """What all changesets of one scope, day and named pack have in common; `today` is their day, capped."""

    pack: RulePack
    catalogue: Catalogue
    today: date


class Judging:
    """Makes the context of each changeset of a request."""

    def __init__(self, ledger: Ledger, reference: Reference, today: date) -> None:
        """Take the ledger for an engagement's programme, the rule packs, the server's date."""
        self._ledger = ledger
        self._reference = reference
        self._today = today
        self._measures: dict[tuple[str, str, date], _Measure] = {}

    def context(self, changeset: Changeset, role: Role) -> Context:
        """Return all that a handler may know beside the command and the facts."""
        asked = (changeset.pack, changeset.scope, changeset.made_on)
        measure = self._measures.get(asked)
        if measure is None:
            measure = self._measures[asked] = self._measure(*asked)
        return Context(
            actor=changeset.actor,
            role=role,
            device=changeset.device,
            scope=changeset.scope,
            changeset=changeset.id,
            made_at=changeset.made_at,
            today=measure.today,
            pack=measure.pack,
            catalogue=measure.catalogue,
            on_behalf_of=changeset.on_behalf_of,
        )

    def _measure(self, named: str, scope: str, made_on: date) -> _Measure:
        pack = self._reference.judging(named, self._programme(scope), made_on)
        latest = self._today + timedelta(days=pack.completion.server_tolerance_days)
        return _Measure(pack, self._reference.catalogue(pack), min(made_on, latest))

    def _programme(self, scope: str) -> str:
        """Return the programme of an engagement, restricted or not; elsewhere any pack may judge."""
        entry = self._ledger.entry(scope[2:]) if scope.startswith(("f:", "r:")) else None
        record = None if entry is None else entry.record
        return record.programme.value if isinstance(record, Engagement) else ""
