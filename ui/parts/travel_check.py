"""Getting ready to travel: the check of visits to come as the device stands now, and bringing here what is missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.domain.visit.records import Visit
from app.domain.visit.travel import Finding, TravelCode, Vehicle, is_travelled_to
from app.queries.ready_to_travel import FileElsewhere, files_elsewhere, ready_to_travel, vehicle_now
from app.services.file_desk import FileState, FileWanted
from app.services.workspace import Workspace
from app.storage.connection import Connection


class TravelDesk:
    """Asked by Today and by the page of a visit."""

    def __init__(self, workspace: Workspace) -> None:
        """Take the account's workspace."""
        self._workspace = workspace

    def vehicle(self, connection: Connection) -> Vehicle:
        """Return how this device stands."""
        return vehicle_now(connection, self._workspace.clock.now(), self._workspace.blobs.free_bytes())

    def findings(self, connection: Connection, visits: Sequence[Visit]) -> Mapping[str, tuple[Finding, ...]]:
        """Return {visit id: what the check finds} of those visits that are still to come."""
        ahead = [visit for visit in visits if is_travelled_to(visit)]
        if not ahead:
            return {}
        found = ready_to_travel(connection, ahead, self.vehicle(connection))
        engagements = {visit.id: visit.engagement_id for visit in ahead}
        return {
            id: tuple(self._on_its_way(connection, engagements[id], each) for each in lines)
            for id, lines in found.items()
        }

    def fetch(self, engagement_id: str) -> int:
        """Bring the photos and documents of what is open here; return how many were asked for.

        Nothing where nobody can bring them: this workspace does not sync.
        """
        files = self._workspace.files
        if files is None:
            return 0
        with self._workspace.read() as connection:
            missing = files_elsewhere(connection, engagement_id)
        # What is asked for last is brought first.
        for each in reversed(missing):
            files.fetch(FileWanted(each.scope, each.record, each.sha256, each.size))
        return len(missing)

    def _on_its_way(self, connection: Connection, engagement_id: str, finding: Finding) -> Finding:
        """Return the finding with how many of its files are coming, and why one did not."""
        files = self._workspace.files
        if finding.code is not TravelCode.PHOTOS_ELSEWHERE or files is None:
            return finding
        missing: list[FileElsewhere] = files_elsewhere(connection, engagement_id)
        progress = [files.progress(each.record) for each in missing]
        coming = sum(each.state in (FileState.WAITING, FileState.FETCHING) for each in progress)
        problem = next((each.problem for each in progress if each.state is FileState.FAILED), "")
        return replace(finding, params={**finding.params, "coming": coming, "problem": problem})
