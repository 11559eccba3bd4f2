"""One device's way to the server: what a transport is to the client."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from sync.protocol.codec import Unreadable, decode
from sync.protocol.evidence import HeldReply
from tests.simulation.network import Network
from tests.simulation.served import FILE, HELD, PIECE, Request


@dataclass(frozen=True, slots=True)
class Line:
    """One device's way to the server; `listed` are the files of which it heard that the server holds them."""

    network: Network
    device: str
    listed: set[str] = field(default_factory=set)

    def post(self, path: str, body: bytes, token: str = "") -> bytes:
        """Send a body and return the answer's."""
        answer = self.network.carry(self.device, Request(path, body, token))
        if path == HELD:
            with suppress(Unreadable):
                self.listed.update(decode(HeldReply, answer).held)
        return answer

    def carry(self, method: str, path: str, query: Mapping[str, str], headers: Mapping[str, str], body: bytes) -> bytes:
        """Send or fetch a file's bytes."""
        named = dict(query) | {"device": headers["Concord-Device"], "install_nonce": headers["Concord-Install-Nonce"]}
        if "Range" in headers:
            named["range"] = headers["Range"]
        assert (method, path) in (("PUT", PIECE), ("GET", FILE)), path
        token = headers["Authorization"].removeprefix("Bearer ")
        return self.network.carry(self.device, Request(path, body, token, named))
