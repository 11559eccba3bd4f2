"""Failures of the environment that a person can do something about."""

from __future__ import annotations

from app.domain.reasons import Param


class Known(Exception):
    """Something outside the program failed: disk full, locked keyring, no network.

    `code` is worded in `ui.i18n`; `params` fill the words and never hold secrets.
    """

    def __init__(self, code: str, **params: Param) -> None:
        """Take the code and its parameters."""
        self.code = code
        self.params: dict[str, Param] = params
        super().__init__(code)
