"""What is done about a finding of the check before a journey: one press each."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.visit.travel import Remedy
from app.services.workspace import Workspace
from ui.i18n.translator import translate
from ui.parts.papers.wanted import PaperKind, Wanted
from ui.parts.travel_check import TravelDesk

Go = Callable[[str, str], None]
SYNC, DEVICE, SETTINGS, DIAGNOSTICS = "sync", "device", "settings", "diagnostics"


def _silent(_said: object) -> None:
    """Say nothing: what happens is seen."""


class TravelRemedies:
    """Syncs and fetches by itself; leads by `go(page, target)` to where a person has to look."""

    def __init__(
        self,
        workspace: Workspace,
        go: Go,
        say: Callable[[str], None] = _silent,
        ask: Callable[[Wanted], None] = _silent,
    ) -> None:
        """Take the workspace, how another page is asked for, how something is said, and how a paper is asked for."""
        self._workspace = workspace
        self._go = go
        self._say = say
        self._ask = ask
        self._desk = TravelDesk(workspace)

    def take(self, target: str, engagement_id: str, agenda: Callable[[], tuple[str, ...]]) -> None:
        """Do what `remedy:record id` asks for in an engagement; `agenda` gives the items of its visit in order."""
        remedy, _colon, record = target.partition(":")
        match Remedy(remedy):
            case Remedy.SYNC:
                self.sync()
            case Remedy.FETCH:
                self._fetch(engagement_id)
            case Remedy.SYNC_CENTRE:
                self._go(SYNC, "")
            case Remedy.DISK:
                self._go(SYNC, DEVICE)
            case Remedy.CLOCK:
                self._go(SETTINGS, DIAGNOSTICS)
            case Remedy.AGENDA:
                self._ask(Wanted(PaperKind.PLAN, engagement_id, ids=agenda()))
            case Remedy.FORM:
                self._ask(Wanted(PaperKind.BLANK, engagement_id, template_id=record))
            case Remedy.NOTHING:
                pass

    def sync(self) -> None:
        """Ask the server now; where nothing syncs, show the sync centre."""
        if self._workspace.sync is None:
            self._go(SYNC, "")
            return
        self._workspace.sync.sync_now()
        self._say(translate("Travel", "The server is asked now. What is missing comes by itself."))

    def _fetch(self, engagement_id: str) -> None:
        count = self._desk.fetch(engagement_id)
        if not count:
            self._go(SYNC, "")
            return
        self._say(translate("Travel", "%n photo(s) and document(s) are fetched", "", count))
