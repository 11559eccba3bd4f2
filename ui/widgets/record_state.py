"""How a record stands with the server, as a chip: words first, colour beside them."""

from __future__ import annotations

from app.queries.record_states import RecordState
from ui.i18n.messages import term
from ui.theme.tokens import Tone
from ui.widgets.chip import ChipText

_TONES = {
    RecordState.DECIDE: Tone.BAD,
    RecordState.REFUSED: Tone.BAD,
    RecordState.SUPERVISORS: Tone.INFO,
    RecordState.FAULT: Tone.WARN,
    RecordState.PARKED: Tone.BAD,
    RecordState.BLOCKED: Tone.WARN,
    RecordState.WOULD_REFUSE: Tone.BAD,
    RecordState.SENT: Tone.INFO,
    RecordState.WAITING: Tone.WARN,
    RecordState.MERGED: Tone.INFO,
    RecordState.ASIDE: Tone.NEUTRAL,
    RecordState.RECEIVED: Tone.OK,
}


def state_chip(state: RecordState) -> ChipText:
    """Return the chip of a state."""
    return ChipText(term("record_state", state), _TONES[state])
