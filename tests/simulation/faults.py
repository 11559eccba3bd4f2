"""What can befall a history, by the name under which a run counts it."""

from __future__ import annotations

from enum import StrEnum


class Fault(StrEnum):
    """A kind of fault, or of circumstance in which sync engines were seen to lose work."""

    LOST_REQUEST = "request lost"
    LOST_REPLY = "reply lost after the commit"
    LATE_REPLY = "reply later than the client waits"
    DELAYED = "request delayed behind later ones"
    CUT_REQUEST = "request cut in its body"
    CUT_REPLY = "reply cut in its body"
    TWICE = "duplicate at once"
    COPIED = "duplicate later"
    BUSY = "server busy"
    PORTAL = "somebody else's page instead of the reply"
    PULL_ONLY = "pull-only round"
    SMALL_BATCHES = "small batches, pages or transactions"
    DURING_REQUEST = "written during a request"
    DURING_ROUND = "another device syncs during a request"
    BETWEEN_FLIPS = "written between two flips"
    STALE_FORM = "form saved that was opened before"
    UNDONE = "undone"
    SENT_AGAIN = "refused, sent again"
    ROLE = "role changed"
    GRANT = "assignment gained"
    REVOCATION = "assignment revoked"
    SESSION = "login expired"
    SKEW = "clock wrong"
    LOOKED_BACK = "older history asked for"
    RESTART = "program restarted"
    CRASH_IN_ROUND = "program ends between two flips"
