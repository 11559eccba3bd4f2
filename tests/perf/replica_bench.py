"""How long the replica takes, beside the same work done bare."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from app.domain.kernel.context import Context, Role
from app.domain.kernel.decide import decide
from app.domain.plan.commands import EditItem
from app.domain.plan.records import PlanItem
from app.domain.registry import COMMANDS_BY_CLASS, INVARIANTS
from app.schema.codec import decode_changeset
from app.schema.reference import catalogue, rule_pack
from app.storage.arrivals import Arrival
from app.storage.rows import rows_of
from tests.builders.replicas import a_replica
from tests.builders.workspaces import DEVICE, SCOPE, TODAY, Site, a_site, an_id, an_item
from tests.perf.saving import Saved, saving
from tests.perf.timing import Figure, seconds

ITEMS = 10_000
COMMITS = 300
PENDING = 500


def an_arrival(site: Site, items: int) -> Arrival:
    """Return items that nobody has received yet."""
    before = site.server.version
    for number in range(items):
        item = an_item(number, f"Exits on line {number} are locked at night", progress=f"{number % 12} of 12 keys")
        site.server.keep(item, "x", "x", "Import")
    return replace(site.server.arrival(before, with_history=False), history=[])


def fresh_rows(folder: Path, items: int = ITEMS) -> Figure:
    """Take in fresh rows, cards and all; bare: insert the same rows into the same table of a fresh replica."""
    with a_site(folder / "ours") as site:
        site.workspace.indexing.stop()
        arrival = an_arrival(site, items)
        ours = seconds(lambda: site.receive(arrival))
        assert len(site.view()) == items + 2
    with a_replica(folder / "bare") as replica:
        rows = [row for row in arrival.rows if isinstance(row.record, PlanItem)]

        def insert() -> None:
            with replica.write() as connection:
                rows_of(PlanItem).insert(connection, rows)  # type: ignore[arg-type]  # items all

        bare = seconds(insert)
    return Figure(ours, bare)


def rebase(folder: Path, items: int = ITEMS, pending: int = PENDING) -> Figure:
    """Take in 100 rows under 500 pending commands; bare: decide those commands on facts in memory."""
    with a_site(folder) as site:
        site.receive(an_arrival(site, items))
        site.workspace.indexing.wait(60)
        for number in range(pending):
            site.give(EditItem(an_id(number), {"progress": f"{number % 12} of 12 keys, more to come"}))
        before = site.server.version
        for number in range(100):
            site.server.write(EditItem(an_id(number), {"target_date": date(2026, 11, number % 28 + 1)}))
        arrival = site.server.arrival(before)
        queued = [decode_changeset(each.payload) for each in site.pending()]
        ours = seconds(lambda: site.receive(arrival))
        assert len(site.pending()) == pending
        state, pack = site.server.state.seen_by(DEVICE), rule_pack("advisory-2026-01")

        def decide_all() -> None:
            for changeset in queued:
                context = Context(
                    changeset.actor,
                    Role.ADVISOR,
                    DEVICE,
                    SCOPE,
                    changeset.id,
                    changeset.made_at,
                    TODAY,
                    pack,
                    catalogue(pack.catalogue),
                    changeset.on_behalf_of,
                )
                type_ = COMMANDS_BY_CLASS[type(changeset.command)]
                outcome = decide(type_, changeset.command, changeset.based, state, context, INVARIANTS, mine_wins=True)
                assert outcome.records

        return Figure(ours, seconds(decide_all))


def commits(folder: Path, items: int = ITEMS, number: int = COMMITS) -> Saved:
    """Give commands one by one."""
    with a_site(folder) as site:
        site.receive(an_arrival(site, items))
        site.workspace.indexing.wait(60)
        return saving(site, [an_id(n) for n in range(number)])
