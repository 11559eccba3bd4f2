"""Stable codes of problem details: what a client may act on; words for them are in `ui.i18n`."""

from __future__ import annotations

from enum import StrEnum


class ProblemCode(StrEnum):
    """Why a whole request failed; nothing of it was applied."""

    BODY_MALFORMED = "body_malformed"
    BODY_TOO_LARGE = "body_too_large"
    ENCODING_UNSUPPORTED = "encoding_unsupported"
    PROTOCOL_UNSUPPORTED = "protocol_unsupported"
    NOT_FOUND = "not_found"
    METHOD_NOT_ALLOWED = "method_not_allowed"

    CREDENTIALS_WRONG = "credentials_wrong"
    ACCOUNT_DISABLED = "account_disabled"
    ACCESS_INVALID = "access_invalid"
    ACCESS_EXPIRED = "access_expired"
    SESSION_ENDED = "session_ended"
    DEVICE_REVOKED = "device_revoked"
    DEVICE_FOREIGN = "device_foreign"
    DEVICE_COPIED = "device_copied"
    SCOPE_NOT_GRANTED = "scope_not_granted"

    FILE_UNKNOWN = "file_unknown"
    FILE_DAMAGED = "file_damaged"
    FILE_DIFFERS = "file_differs"
    RANGE_OUTSIDE = "range_outside"

    SEQUENCE_REUSED = "sequence_reused"
    EPOCH_CHANGED = "epoch_changed"

    TOO_MANY_ATTEMPTS = "too_many_attempts"
    TOO_MANY_FORGED = "too_many_forged"
    UNAVAILABLE = "unavailable"
    FAULT = "fault"
