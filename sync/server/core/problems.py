"""Raised where a whole request cannot be answered; the HTTP layer makes problem details of it."""

from __future__ import annotations

from sync.protocol.problems import ProblemCode

STATUS = {
    ProblemCode.BODY_MALFORMED: 400,
    ProblemCode.BODY_TOO_LARGE: 413,
    ProblemCode.ENCODING_UNSUPPORTED: 415,
    ProblemCode.PROTOCOL_UNSUPPORTED: 426,
    ProblemCode.NOT_FOUND: 404,
    ProblemCode.METHOD_NOT_ALLOWED: 405,
    ProblemCode.CREDENTIALS_WRONG: 401,
    ProblemCode.ACCOUNT_DISABLED: 403,
    ProblemCode.ACCESS_INVALID: 401,
    ProblemCode.ACCESS_EXPIRED: 401,
    ProblemCode.SESSION_ENDED: 401,
    ProblemCode.DEVICE_REVOKED: 403,
    ProblemCode.DEVICE_FOREIGN: 403,
    ProblemCode.DEVICE_COPIED: 409,
    ProblemCode.SCOPE_NOT_GRANTED: 403,
    ProblemCode.FILE_UNKNOWN: 404,
    ProblemCode.FILE_DAMAGED: 422,
    ProblemCode.FILE_DIFFERS: 409,
    ProblemCode.RANGE_OUTSIDE: 416,
    ProblemCode.SEQUENCE_REUSED: 409,
    ProblemCode.EPOCH_CHANGED: 409,
    ProblemCode.TOO_MANY_ATTEMPTS: 429,
    ProblemCode.TOO_MANY_FORGED: 429,
    ProblemCode.UNAVAILABLE: 503,
    ProblemCode.FAULT: 500,
}
"""The HTTP status that each code is answered with."""


class RefusedRequest(Exception):
    """The request as a whole is refused; `retry_after` in seconds where trying again later makes sense."""

    def __init__(self, code: ProblemCode, *, detail: str = "", retry_after: int = 0, **params: str | int) -> None:
        """Take the code, a text for the log of the client's developer, and what fills the words."""
        self.code = code
        self.status = STATUS[code]
        self.detail = detail
        self.retry_after = retry_after
        self.params = params
        super().__init__(code)
