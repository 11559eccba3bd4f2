"""What stands over the tabs of a factory: name, size, cycle, committee, counts. No widgets."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.ids import engagement_scope
from app.domain.rulepack import RulePack
from app.domain.visit.records import VisitStatus
from app.queries.factory_header import CommitteeSize, FactoryHeader, factory_header
from app.queries.plan_list import engagement_of_item
from app.services.workspace import Workspace
from ui.features.plan.cycle import Cycle, cycle_of
from ui.i18n.bidi import island
from ui.i18n.translator import current_language, fill, translate


@dataclass(frozen=True, slots=True)
class FactoryView:
    """One factory in front: `words` is the line under its name."""

    header: FactoryHeader
    title: str
    words: str
    cycle: Cycle
    visits: int


@dataclass(frozen=True, slots=True)
class Target:
    """Where on the page a person wants to go: an engagement, then a tab or an item of it."""

    engagement_id: str
    tab: str = ""
    record: str = ""


class FactoryPresenter:
    """Reads the header of any engagement held on this device."""

    def __init__(self, workspace: Workspace) -> None:
        """Take where to read."""
        self._workspace = workspace

    def target(self, text: str) -> Target | None:
        """Return where `text` leads: an engagement's id, "engagement/tab", "engagement/tab/record", or an item's id.

        None when nothing of it is on this device.
        """
        parts = (*text.split("/"), "", "")[:3]
        today = self._workspace.clock.today()
        with self._workspace.read() as connection:
            if factory_header(connection, parts[0], today) is not None:
                return Target(parts[0], parts[1], parts[2])
            engagement = engagement_of_item(connection, parts[0])
        return None if engagement is None else Target(engagement, "plan", parts[0])

    def view(self, engagement_id: str) -> FactoryView | None:
        """Return the factory as it stands today, None when it is not on this device."""
        workspace = self._workspace
        today = workspace.clock.today()
        with workspace.read() as connection:
            header = factory_header(connection, engagement_id, today)
            if header is None:
                return None
            if workspace.role(connection, engagement_scope(engagement_id)) is None:
                return None
            pack = workspace.context(connection, engagement_id).pack
        cancelled = sum(visit.status is VisitStatus.CANCELLED for visit in header.visits)
        return FactoryView(
            header=header,
            title=_title(header),
            words=_words(header, pack, header.cycle_month(today)),
            cycle=cycle_of(header, pack, today),
            visits=len(header.visits) - cancelled,
        )


def _title(header: FactoryHeader) -> str:
    if header.factory is None:
        return translate("FactoryPage", "A factory whose data has not arrived yet")
    return header.factory.name


def _words(header: FactoryHeader, pack: RulePack, month: int) -> str:
    parts = []
    if header.factory is not None:
        parts.append(island(header.factory.address))
        parts.append(_people_words(header))
    cycle = translate("FactoryPage", "Cycle {cycle}, month {month}")
    parts.append(fill(cycle, cycle=header.engagement.cycle_number, month=month))
    parts.append(_committee_words(header, pack))
    return " · ".join(part for part in parts if part)


def _people_words(header: FactoryHeader) -> str:
    workers = header.factory.workers if header.factory is not None else None
    if not workers:
        return ""
    words = translate("FactoryPage", "%n worker(s)", "", workers)
    share = header.women_percent
    if share is None:
        return words
    women = fill(translate("FactoryPage", "{percent} women"), percent=current_language().formats.percent(share))
    return fill(translate("FactoryPage", "{workers}, {women}"), workers=words, women=women)


def _committee_words(header: FactoryHeader, pack: RulePack) -> str:
    deciding = [each for each in header.committees if each.kind in pack.reviews.committee_kinds]
    found: CommitteeSize | None = next(iter(deciding or header.committees), None)
    if found is None:
        return translate("FactoryPage", "No committee yet")
    words = translate("FactoryPage", "{committee} {workers} + {managers}")
    return fill(words, committee=found.name, workers=found.workers, managers=found.managers)
