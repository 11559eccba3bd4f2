"""How small the messages are on the wire: every byte that passes, beside the JSON it carries."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.config.version import VERSION
from sync.client.account import Account
from sync.client.cycle import Cycle
from sync.client.transport import Transport
from tests.perf.relay import Traffic
from tests.perf.stage import Stage, Weighing


@dataclass
class Wire:
    """Parts of the raw JSON that travel: of a fresh pull, of a push, and of the replies to it with their echo."""

    fresh: float
    push: float
    replies: float


def measure(stage: Stage, folder: Path) -> Wire:
    """Pull everything on a fresh device and push all that waits, through a relay that counts."""
    weighing = Weighing()
    with stage.played(folder, weighing) as laptops:
        fresh = _Weighed(laptops["reader"], weighing.traffic)
        fresh.run()
        push = _Weighed(laptops["sender"], weighing.traffic)
        push.run()
        return Wire(fresh.down, push.up, push.down)


class _Weighed:
    """A round of an account, its JSON and its traffic counted."""

    def __init__(self, account: Account, traffic: Traffic) -> None:
        self._account = account
        self._traffic = traffic
        self._json_up = self._json_down = 0
        self.up = self.down = 0.0

    def run(self) -> None:
        """Run the round over a transport of its own."""
        workspace = self._account.workspace
        transport = Transport(workspace.session.server, VERSION)
        before = Traffic(self._traffic.up, self._traffic.down)

        def post(path: str, body: bytes, token: str) -> bytes:
            answer = transport.post(path, body, token)
            self._json_up += len(body)
            self._json_down += len(answer)
            return answer

        Cycle(workspace, post, self._account.credentials, self._account.board).run()
        transport.close()
        self.up = (self._traffic.up - before.up) / self._json_up
        self.down = (self._traffic.down - before.down) / self._json_down
