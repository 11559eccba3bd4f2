"""What a person can ask of syncing, noted instead of done: the sync thread is not what the page's tests are about."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.errors import Known
from sync.client.status import Check, CheckState, StatusBoard, SyncState
from tests.builders.server import PASSWORD


@dataclass
class Controls:
    """Notes what was asked, and puts the state on the board as the runner would."""

    board: StatusBoard
    asked: list[str] = field(default_factory=list)

    def sync_now(self) -> None:
        self.asked.append("sync_now")

    def check(self, scope: str) -> None:
        self.asked.append(f"check {scope}".strip())
        self.board.change(check=Check(scope, CheckState.RUNNING))

    def cancel(self) -> None:
        self.asked.append("cancel")
        self.board.change(state=SyncState.CANCELLED)

    def send_files(self) -> None:
        self.asked.append("send_files")

    def pause(self) -> None:
        self.asked.append("pause")
        self.board.change(state=SyncState.PAUSED)

    def resume(self) -> None:
        self.asked.append("resume")
        self.board.change(state=SyncState.IDLE)

    def sign_in(self, password: str) -> None:
        self.asked.append(f"sign_in {password}")
        if password != PASSWORD:
            raise Known("server.credentials_wrong")
        self.board.change(state=SyncState.IDLE)

    def end_session(self) -> None:
        self.board.change(state=SyncState.SIGN_IN)
