"""Lists of factories as files, and the plan of importing one."""

import csv
import io
from collections.abc import Iterable, Sequence
from itertools import count

from app.domain.factory.records import Factory
from app.schema.reference import countries
from sync.server.core.facilities.planning import plan_import
from sync.server.core.facilities.reading import Limits
from sync.server.core.facilities.report import ImportPlan

HEADER = ("country", "name", "address")


def csv_bytes(rows: Iterable[Sequence[object]], header: Sequence[str] = HEADER) -> bytes:
    """Return a list as a spreadsheet program saves it."""
    text = io.StringIO()
    csv.writer(text).writerows([header, *rows])
    return text.getvalue().encode()


def planned(
    data: bytes, existing: Iterable[Factory] = (), limits: Limits | None = None, *, first_id: int = 1
) -> ImportPlan:
    """Return the plan of importing a file; ids count up from `first_id`."""
    known = tuple(existing)
    numbers = count(first_id + len(known))
    return plan_import(data, known, countries(), lambda: f"factory-{next(numbers)}", limits, file_name="list.csv")


def register_after(plan: ImportPlan, existing: Iterable[Factory] = ()) -> tuple[Factory, ...]:
    """Return the factories there are once the plan is written."""
    return tuple({factory.id: factory for factory in (*existing, *plan.records())}.values())
