"""How soon a command is saved, beside a transaction of a single small row on the same thread."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import count

from app.domain.plan.commands import EditItem
from app.storage.connection import Connection
from tests.builders.workspaces import Site
from tests.perf.timing import Figure, seconds

_WORDS = count()
"""Other words each time: to say again what an item says changes nothing, and takes no time."""
_PUT = "INSERT OR REPLACE INTO meta (key, value) VALUES ('bench', ?)"


@dataclass(frozen=True, slots=True)
class Saved:
    """The median and the 95th centile of many commands, given one by one; the floor's likewise."""

    usual: Figure
    slowest: Figure


def saving(site: Site, items: Sequence[str]) -> Saved:
    """Edit each of these items."""
    ours = [seconds(partial(_edit, site, id, next(_WORDS))) for id in items]
    bare = [seconds(partial(_put, site, number)) for number in range(len(items))]
    return Saved(
        Figure(statistics.median(ours), statistics.median(bare)),
        Figure(_centile_95(ours), _centile_95(bare)),
    )


def _edit(site: Site, item_id: str, number: int) -> None:
    site.give(EditItem(item_id, {"progress": f"{number} keys fitted, more to come"}))


def _put(site: Site, number: int) -> None:
    def put(connection: Connection) -> None:
        connection.exec_driver_sql(_PUT, (str(number),))

    site.workspace.writer.run(put).result()


def _centile_95(took: list[float]) -> float:
    return statistics.quantiles(took, n=20)[18]
