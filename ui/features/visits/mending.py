"""Where a finding of the check before leaving is mended, and the way there."""

from __future__ import annotations

from collections.abc import Callable

from ui.features.visits.flows import VisitFlows
from ui.features.visits.visit_presenter import VisitView
from ui.features.visits.visit_work import VisitWork


class Mending:
    """Brings the place to the front where it is in the visit, else leads there by `go(page, target)`."""

    def __init__(self, go: Callable[[str, str], None], flows: VisitFlows, work: VisitWork) -> None:
        """Take how another page is asked for, what asks the person, and what is worked on in the visit."""
        self._go = go
        self._flows = flows
        self._work = work

    def take(self, target: str, view: VisitView) -> None:
        """Go to where a finding of the check is mended: `place:record id`."""
        place, _colon, record = target.partition(":")
        if place == "checklist" and record:
            self._go("checklist", record)
        elif place == "meeting":
            self._work.go_to(record)
        elif place == "item":
            self._go("factory", record)
        elif place == "plan":
            self._go("factory", f"{view.visit.engagement_id}/plan")
        elif record == "meeting":
            self._work.meeting.hold(view)
        elif record == "person":
            self._flows.name_person(view)
        else:
            self._work.write_minutes()
