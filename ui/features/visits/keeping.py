"""Where the words of a visit's and a meeting's fields are kept until they are saved."""

from __future__ import annotations

from app.domain.kernel.record import Record
from app.queries.draft_places import ADDENDUM
from ui.features.visits.meeting_agenda import POINT
from ui.parts.drafting import DraftKeeper, DraftWords, draft_place

_NEW = frozenset({ADDENDUM, POINT})


def keep_or_forget(drafts: DraftKeeper, record: Record, name: str, draft: DraftWords) -> None:
    """Keep what is typed; forget it where the record says the same, or where nothing is left of something new."""
    place = draft_place(type(record), record.id, name)
    if name in _NEW and draft.words:
        # It changes no field: there is nothing that the screen showed.
        drafts.keep(place, draft)
    else:
        drafts.note(place, draft)
