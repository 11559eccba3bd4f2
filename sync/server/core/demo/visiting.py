"""Plays the visits of the demo's script: those of inspectors, and the advisory one that is being held today."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from functools import partial
from itertools import groupby
from operator import attrgetter

from app.domain.checklist.records import Template
from app.domain.factory.records import Programme
from app.domain.ids import Ids, engagement_scope, restricted_scope
from app.domain.kernel.changeset import OnBehalfOf
from app.domain.plan.commands import AttachEvidence
from app.schema.reference import pack_in_force
from sync.server.core.demo.answering import Answering, Scenes
from sync.server.core.demo.cast import Cast
from sync.server.core.demo.deeds import Deed, Diary
from sync.server.core.demo.plot import Plot
from sync.server.core.demo.rounds import Rounds
from sync.server.core.demo.sitting import Sitting
from sync.server.core.demo.visits import AdvisoryPart, InspectedPart

_MORNING = time(9, 30, tzinfo=UTC)


def moment_of(day: date) -> datetime:
    """Return the time of a day at which the people of the demo begin."""
    return datetime.combine(day, _MORNING)


class Visiting:
    """Gives what the diaries of visits say, day by day; nothing is done later than now."""

    def __init__(
        self,
        cast: Cast,
        ids: Ids,
        templates: Sequence[Template],
        scenes: Scenes,
        now: datetime,
        today: date,
    ) -> None:
        """Take the people, the templates that are published (the older first), the scenes of photos, and the time."""
        self._cast = cast
        self._ids = ids
        self._templates = templates
        self._scenes = scenes
        self._now = now
        self._today = today

    def inspect(self, part: InspectedPart, engagement: str, *, files: bool) -> None:
        """Let an inspector visit a factory; without `files` the contents of photos are sent to nobody."""
        programme, contact = Programme(part.programme), part.contacts[0]
        diary = Diary(self._today, part.inspector)
        Rounds(part, diary, self._ids, self._answering(diary, programme)).write()
        self._give(diary, engagement, programme, OnBehalfOf(contact.name, contact.position), files=files)

    def advise(self, part: AdvisoryPart, plot: Plot, engagement: str, *, files: bool) -> None:
        """Let an advisor begin the visit of today."""
        diary = Diary(self._today, part.by)
        Sitting(part, plot, diary, self._ids, self._answering(diary, Programme.ADVISORY)).write()
        self._give(diary, engagement, Programme.ADVISORY, OnBehalfOf(*plot.contact), files=files)

    def _answering(self, diary: Diary, programme: Programme) -> Answering:
        return Answering(diary, self._ids, self._scenes, partial(self._newest, programme))

    def _newest(self, programme: Programme, code: str) -> str:
        """Return the newest edition of a template of a programme."""
        found = [each.id for each in self._templates if (each.programme, each.code) == (programme.value, code)]
        if not found:
            raise LookupError(f"no template {code} is published in {programme}")
        return found[-1]

    def _give(self, diary: Diary, engagement: str, programme: Programme, behalf: OnBehalfOf, *, files: bool) -> None:
        pack = pack_in_force(programme.value, self._today)
        if pack is None:
            raise LookupError(f"no rule pack of {programme} is in force today")
        for day, of_day in groupby(diary.deeds(), key=attrgetter("day")):
            self._cast.at(min(moment_of(day), self._now))
            for login, own in groupby(of_day, key=attrgetter("login")):
                deeds: list[Deed] = list(own)
                for deed in deeds:
                    scope = restricted_scope(engagement) if deed.is_restricted else engagement_scope(engagement)
                    self._cast.give(login, scope, deed.command, behalf, pack=pack.id)
                self._cast.send(login)
                if files:
                    self._send_files(login, engagement_scope(engagement), deeds)

    def _send_files(self, login: str, scope: str, deeds: Sequence[Deed]) -> None:
        """Send the contents that the server has heard of."""
        for deed in deeds:
            if isinstance(deed.command, AttachEvidence):
                for content in deed.contents:
                    self._cast.send_file(login, scope, deed.command.evidence_id, content)
