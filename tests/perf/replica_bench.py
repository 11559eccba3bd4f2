"""How long the replica takes, beside the same work done bare: `python -m tests.perf.replica_bench`."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

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

ITEMS = 10_000
COMMITS = 300
PENDING = 500


@dataclass(frozen=True, slots=True)
class Measured:
    """Seconds of our work, and of the bare work it is compared with."""

    ours: float
    bare: float

    @property
    def ratio(self) -> float:
        """Return how many times the bare work ours takes."""
        return self.ours / self.bare


def an_arrival(site: Site, items: int) -> Arrival:
    """Return items that nobody has received yet."""
    before = site.server.version
    for number in range(items):
        item = an_item(number, f"Exits on line {number} are locked at night", progress=f"{number % 12} of 12 keys")
        site.server.keep(item, "x", "x", "Import")
    return replace(site.server.arrival(before, with_history=False), history=[])


def fresh_rows(folder: Path, items: int = ITEMS) -> Measured:
    """Take in fresh rows, cards and all; bare: insert the same rows into the same table of a fresh replica."""
    with a_site(folder / "ours") as site:
        site.workspace.indexing.stop()
        arrival = an_arrival(site, items)
        ours = _seconds(lambda: site.receive(arrival))
        assert len(site.view()) == items + 2
    with a_replica(folder / "bare") as replica:
        rows = [row for row in arrival.rows if isinstance(row.record, PlanItem)]

        def insert() -> None:
            with replica.write() as connection:
                rows_of(PlanItem).insert(connection, rows)  # type: ignore[arg-type]  # items all

        bare = _seconds(insert)
    return Measured(ours, bare)


def rebase(folder: Path, items: int = ITEMS, pending: int = PENDING) -> Measured:
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
        ours = _seconds(lambda: site.receive(arrival))
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

        return Measured(ours, _seconds(decide_all))


def commits(folder: Path, items: int = ITEMS, number: int = COMMITS) -> tuple[Measured, float]:
    """Give commands one by one; bare: transactions of a single small row. Medians, and the 95th centile of ours."""
    with a_site(folder) as site:
        site.receive(an_arrival(site, items))
        site.workspace.indexing.wait(60)
        ours = [_seconds(partial(_edit, site, n)) for n in range(number)]
        bare = [_seconds(partial(_put, site, n)) for n in range(number)]
    return Measured(statistics.median(ours), statistics.median(bare)), statistics.quantiles(ours, n=20)[18]


def _edit(site: Site, number: int) -> None:
    site.give(EditItem(an_id(number), {"progress": f"{number % 12} of 12 keys, more to come"}))


def _put(site: Site, number: int) -> None:
    with site.workspace.replica.write() as connection:
        connection.exec_driver_sql("INSERT OR REPLACE INTO meta (key, value) VALUES ('bench', ?)", (str(number),))


def _seconds(task: Callable[[], object]) -> float:
    start = perf_counter()
    task()
    return perf_counter() - start


def main() -> None:
    """Print the budgets of the replica."""
    with ExitStack() as held:
        folders = (Path(held.enter_context(TemporaryDirectory())) for _ in range(3))
        fresh, rebased = fresh_rows(next(folders)), rebase(next(folders))
        committed, slowest = commits(next(folders))
    print(f"fresh rows, {ITEMS}: {fresh.ours * 1e3:.0f} ms ({fresh.ratio:.1f} x the bare insert), budget 250")
    print(f"rebase of {PENDING} pending: {rebased.ours * 1e3:.0f} ms ({rebased.ratio:.1f} x deciding), budget 60")
    print(
        f"commit of one command: median {committed.ours * 1e3:.2f} ms ({committed.ratio:.1f} x a bare transaction), "
        f"95 % within {slowest * 1e3:.2f} ms, budget 1.5"
    )


if __name__ == "__main__":
    main()
