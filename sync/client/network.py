"""What the operating system tells of the network, in plain values; it may know nothing, and it may be wrong."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Reach(StrEnum):
    """How far the network reaches. UNKNOWN: nobody tells; it is tried."""

    UNKNOWN = "unknown"
    NONE = "none"
    SOME = "some"


@dataclass(frozen=True, slots=True)
class Network:
    """One moment of the network: is there one, does it cost by volume, does it ask to sign in on a web page."""

    reach: Reach = Reach.UNKNOWN
    is_metered: bool = False
    is_captive: bool = False

    def opened_since(self, before: Network) -> bool:
        """Say whether a way to the server may have opened that was not there before."""
        had_none = before.reach is Reach.NONE and self.reach is not Reach.NONE
        return had_none or (before.is_captive and not self.is_captive)


UNKNOWN = Network()
"""Nobody told anything."""
