"""What became of files is counted once, small pictures left out, and told by the round that follows."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Connection

from app.domain.errors import Known
from app.domain.kernel.context import Role
from app.domain.plan.records import SubjectKind
from app.queries.round_log import past_rounds
from app.storage import evidence_files, file_events
from app.storage.evidence_files import LocalFile
from app.storage.file_events import FileEvent
from tests.builders.home import a_village
from tests.builders.workspaces import ENGAGEMENT, SCOPE, a_site, an_id, an_item

PHOTO = b"\xff\xd8\xff\xe0" + b"the blocked aisle" * 20
SMALL, OTHER = "a" * 64, "b" * 64


def test_each_file_counts_once_for_what_became_of_it(tmp_path: Path) -> None:
    with a_site(tmp_path, [an_item(1)]) as site:
        run = site.workspace.writer.run
        site.workspace.evidence.attach(ENGAGEMENT, an_id(1), SubjectKind.ITEM, PHOTO, "aisle.jpg").result()
        site.sync()

        def travel(connection: Connection) -> dict[str, int]:
            [photo] = evidence_files.to_send(connection)
            evidence_files.mark_refused(connection, SCOPE, photo.sha256, "server.file_unknown")
            for _ in range(2):  # a reply that was lost is asked for again
                evidence_files.mark_held(connection, SCOPE, photo.sha256)
                evidence_files.keep_fetched(connection, SCOPE, LocalFile(OTHER, "other.jpg", 9))
                evidence_files.keep_fetched(connection, SCOPE, LocalFile(SMALL, "", 5))
            evidence_files.forget(connection, [])
            evidence_files.forget(connection, [OTHER, SMALL])
            return file_events.take(connection)

        assert run(travel).result() == {
            FileEvent.REFUSED: 1,
            FileEvent.SENT: 1,
            FileEvent.FETCHED: 1,
            FileEvent.LET_GO: 1,
        }
        assert run(file_events.take).result() == {}


def test_a_file_that_nobody_sends_is_told_from_one_that_waits(tmp_path: Path) -> None:
    with a_site(tmp_path, [an_item(1)]) as site:
        run = site.workspace.writer.run
        site.workspace.evidence.attach(ENGAGEMENT, an_id(1), SubjectKind.ITEM, PHOTO, "aisle.jpg").result()
        assert run(evidence_files.stuck).result() == 0, "its change waits"
        site.sync()
        assert run(evidence_files.stuck).result() == 0, "it waits itself"

        def refused(connection: Connection) -> int:
            [photo] = evidence_files.to_send(connection)
            evidence_files.mark_refused(connection, SCOPE, photo.sha256, "server.file_unknown")
            return evidence_files.stuck(connection)

        assert run(refused).result() == 1
        run(lambda connection: evidence_files.keep(connection, SCOPE, LocalFile(OTHER, "other.jpg", 9))).result()
        assert run(evidence_files.stuck).result() == 2, "no record names it any more"


def test_the_next_round_tells_of_them_and_the_one_after_does_not(tmp_path: Path) -> None:
    with a_village(tmp_path) as village:
        meghna = village.factory("Meghna Knit Composite", "12 Mill Road, Gazipur", date(2026, 1, 5))
        seat = village.seat("nasrin", "Nasrin Akter", Role.ADVISOR, meghna)
        seat.sync()
        seat.workspace.writer.run(lambda connection: file_events.count(connection, FileEvent.REFUSED, 2)).result()
        seat.post.connected = False
        with pytest.raises(Known):
            seat.sync()
        seat.post.connected = True
        seat.sync()
        seat.sync()
        with seat.workspace.read() as connection:
            after, told, failed, *_ = past_rounds(connection, 5)
            looked_at = past_rounds(connection, 5, problems_only=True)
    assert dict(told.doings.events) == {FileEvent.REFUSED: 2}
    assert after.doings.is_quiet
    assert failed.problem and not failed.doings.events, "a round that failed is not how they arrived"
    assert looked_at == [told, failed]
