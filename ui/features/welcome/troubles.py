"""What failed on the way in, in words: what happened, that nothing is lost, and the one thing to do next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.errors import Known
from ui.i18n.messages import explain
from ui.i18n.translator import translate
from ui.theme.tokens import Tone


class NextStep(StrEnum):
    """What the page offers to do about it."""

    NOTHING = ""
    AGAIN = "again"
    ENTER_PASSPHRASE = "enter_passphrase"  # noqa: S105  # a word for a step
    CHOOSE_PASSPHRASE = "choose_passphrase"  # noqa: S105  # a word for a step


@dataclass(frozen=True, slots=True)
class Trouble:
    """The words of a failure, and what can be done on this page."""

    words: str
    step: NextStep
    is_wrong: bool = False

    @property
    def tone(self) -> Tone:
        """Return whether something failed, or is only needed to go on."""
        asks = self.step in (NextStep.ENTER_PASSPHRASE, NextStep.CHOOSE_PASSPHRASE)
        return Tone.WARN if asks and not self.is_wrong else Tone.BAD


_STEPS = {
    "keyring.none": NextStep.CHOOSE_PASSPHRASE,
    "key.passphrase_short": NextStep.CHOOSE_PASSPHRASE,
    "key.passphrase_needed": NextStep.ENTER_PASSPHRASE,
    "key.passphrase_wrong": NextStep.ENTER_PASSPHRASE,
}
_AGAIN = (
    "keyring.",
    "network.",
    "disk.",
    "replica.in_use",
    "replica.busy",
    "server.unavailable",
    "server.fault",
    "server.too_many_attempts",
)


def trouble(error: Known, *, has_passphrase: bool = False) -> Trouble:
    """Return the words of a failure.

    `has_passphrase`: the account's data is protected by a passphrase already, so none is chosen anew.
    """
    step = _STEPS.get(error.code, NextStep.AGAIN if error.code.startswith(_AGAIN) else NextStep.NOTHING)
    if step is NextStep.CHOOSE_PASSPHRASE and has_passphrase:
        step = NextStep.ENTER_PASSPHRASE
    words = _own_words(error.code) or explain(error.code, error.params)
    if error.code in _KEPT:
        words = f"{words} {translate('Welcome', 'Nothing was deleted; everything stays on this device.')}"
    return Trouble(words, step, error.code in {"key.passphrase_wrong", "key.passphrase_short"})


def _own_words(code: str) -> str:
    """Return the words of a code where nobody has signed in yet: there is no work that waits."""
    words = {
        "network.offline": translate(
            "Welcome", "The server cannot be reached. Check the address and the network, then try again."
        ),
        "network.timeout": translate("Welcome", "The server did not answer in time. Try again."),
        "network.tls": translate(
            "Welcome",
            "The server could not prove who it is, so nothing was sent to it. Check the address, and the date and time "
            "of this computer.",
        ),
        "server.unavailable": translate("Welcome", "The server is busy. Try again in some minutes."),
        "server.fault": translate("Welcome", "The server had a fault. Try again; if it stays, tell an administrator."),
        "keyring.none": translate(
            "Welcome",
            "This computer has no password store that Concord can use. Choose a passphrase: it protects the data on "
            "this device and is asked each time.",
        ),
    }
    return words.get(code, "")


_KEPT = frozenset({"key.mismatch", "key.newer", "replica.newer"})
"""Failures after which a person may fear for their work, and whose own words do not speak of it."""
