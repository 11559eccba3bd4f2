"""What is worked on in a visit: its record, one of its meetings, or an item of its agenda; one is in front."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.features.visits.agenda_view import RECORD, AgendaView
from ui.features.visits.flows import VisitFlows
from ui.features.visits.item_pane import ItemPane
from ui.features.visits.meeting_desk import MeetingDesk
from ui.features.visits.record_desk import RecordDesk
from ui.features.visits.visit_photos import VisitPhotos
from ui.features.visits.visit_presenter import VisitPresenter, VisitView
from ui.parts.writing import Writer


class VisitWork(QObject):
    """Follows what is chosen in the agenda; `in_front` carries the widget to show, `item_opened` an item to open."""

    in_front = Signal(object)
    item_opened = Signal(str)

    def __init__(
        self, presenter: VisitPresenter, writer: Writer, flows: VisitFlows, photos: VisitPhotos, agenda: AgendaView
    ) -> None:
        """Take where to read, how to write, what asks the person, and where it is chosen what to take up."""
        super().__init__(agenda)
        self._presenter = presenter
        self._agenda = agenda
        self._view: VisitView | None = None
        self._item_id = ""
        self.meeting_id = ""
        self.record = RecordDesk(presenter, writer, flows, photos)
        self.meeting = MeetingDesk(presenter, writer)
        self._item = ItemPane()
        agenda.item_chosen.connect(self._on_item)
        agenda.record_chosen.connect(self._on_record)
        for part in (agenda.item_opened, self._item.opened, self.meeting.item_opened):
            part.connect(self.item_opened)

    def widgets(self) -> tuple[QWidget, ...]:
        """Return what can be in front."""
        return self.record, self.meeting, self._item

    def begin(self) -> None:
        """Start with the record of another visit."""
        self._item_id, self.meeting_id = "", ""

    def take(self, view: VisitView | None) -> None:
        """Take the visit as it stands now, or none: what is chosen from now on is looked for in this one."""
        self._view = view

    def show_visit(self, view: VisitView) -> None:
        """Show the visit that was taken; what is in front stays as far as it is here."""
        self.record.show_visit(view)
        self._show()

    def flush(self) -> None:
        """Save what is being written now."""
        self.record.flush()
        self.meeting.flush()

    def go_to(self, id: str) -> None:
        """Bring the visit's record or a meeting to the front."""
        self._agenda.choose_record(id)
        # Where it was chosen already, the list says nothing; the work comes to the front all the same.
        self._on_record(id)

    def write_minutes(self) -> None:
        """Bring the visit's record to the front with the keyboard in its minutes."""
        self.go_to(RECORD)
        self.record.focus_minutes()

    def _on_item(self, item_id: str) -> None:
        self.flush()
        self._item_id, self.meeting_id = item_id, ""
        self._show()

    def _on_record(self, id: str) -> None:
        meeting_id = "" if id == RECORD else id
        if (self._item_id, self.meeting_id) != ("", meeting_id):
            self.flush()
        self._item_id, self.meeting_id = "", meeting_id
        self._show()

    def _show(self) -> None:
        view = self._view
        if view is None:
            return
        if self._item_id:
            item = self._presenter.item(self._item_id, view.visit.engagement_id)
            if item is not None:
                self._item.show_item(item, self._presenter.today())
                self.in_front.emit(self._item)
                return
        if self.meeting_id and self.meeting.show_meeting(self.meeting_id, view.visit.engagement_id):
            self.in_front.emit(self.meeting)
            return
        self.in_front.emit(self.record)
