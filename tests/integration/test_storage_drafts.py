"""Drafts: what was typed is there again, whatever happened to the program."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.storage.drafts import Draft, Drafts, settle_draft
from app.storage.replica import Replica
from tests.builders.replicas import a_clock, a_replica
from tests.fixtures.reference import ROOT

PLACE = "plan_item/0190/progress"


@pytest.fixture
def replica(tmp_path: Path) -> Iterator[Replica]:
    with a_replica(tmp_path) as replica:
        yield replica


@pytest.fixture
def drafts(replica: Replica) -> Drafts:
    return Drafts(replica, a_clock())


def test_a_draft_is_found_again_at_its_place(drafts: Drafts) -> None:
    revision = drafts.keep(PLACE, '{"progress": "কাজ"}')
    assert drafts.find(PLACE) == Draft(PLACE, '{"progress": "কাজ"}', revision, a_clock().now())
    assert drafts.find("elsewhere") is None


def test_one_place_has_one_draft_the_last(drafts: Drafts) -> None:
    revisions = [drafts.keep(PLACE, content) for content in ("a", "ab", "abc")]
    assert [(draft.content, draft.revision) for draft in drafts.all()] == [("abc", revisions[-1])]
    assert sorted(set(revisions)) == revisions


def test_drafts_are_listed_newest_first(replica: Replica) -> None:
    clock = a_clock()
    drafts = Drafts(replica, clock)
    for place in ("one", "two", "three", "one"):
        drafts.keep(place, "Words")
        clock.moment += timedelta(seconds=1)
    assert [draft.place for draft in drafts.all()] == ["one", "three", "two"]


def test_a_draft_goes_when_the_person_says_so(drafts: Drafts) -> None:
    drafts.keep(PLACE, "Words")
    drafts.keep("other", "Words")
    drafts.discard(PLACE)
    drafts.discard(PLACE)
    assert [draft.place for draft in drafts.all()] == ["other"]


def test_a_draft_goes_with_the_commit_of_its_command(replica: Replica, drafts: Drafts) -> None:
    revision = drafts.keep(PLACE, "Words")
    with replica.write() as connection:
        assert settle_draft(connection, PLACE, revision)
    assert drafts.find(PLACE) is None


def test_a_draft_stays_when_the_commit_fails(replica: Replica, drafts: Drafts) -> None:
    revision = drafts.keep(PLACE, "Words")

    def fail() -> None:
        with replica.write() as connection:
            settle_draft(connection, PLACE, revision)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert drafts.find(PLACE) is not None


def test_what_was_typed_after_the_command_was_made_stays(replica: Replica, drafts: Drafts) -> None:
    revision = drafts.keep(PLACE, "Words")
    drafts.keep(PLACE, "Words and more")
    with replica.write() as connection:
        assert not settle_draft(connection, PLACE, revision)
    found = drafts.find(PLACE)
    assert found is not None
    assert found.content == "Words and more"


def test_typing_after_a_discard_is_not_settled_by_an_older_command(replica: Replica, drafts: Drafts) -> None:
    """A new draft at the same place must not take the number of the one before."""
    revision = drafts.keep(PLACE, "Words")
    drafts.discard(PLACE)
    again = drafts.keep(PLACE, "New words")
    assert again != revision
    with replica.write() as connection:
        assert not settle_draft(connection, PLACE, revision)


def test_drafts_of_two_threads_do_not_meet(drafts: Drafts) -> None:
    def type_words(place: str) -> None:
        for number in range(50):
            drafts.keep(place, f"{place} {number}")

    threads = [threading.Thread(target=type_words, args=(place,)) for place in ("one", "two")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {(draft.place, draft.content) for draft in drafts.all()} == {("one", "one 49"), ("two", "two 49")}


ENDLESS_TYPIST = """
import sys
from itertools import count
from pathlib import Path
from app.storage.drafts import Drafts
from tests.builders.replicas import a_clock, a_replica
drafts = Drafts(a_replica(Path(sys.argv[1])), a_clock())
for number in count(1):
    drafts.keep("place", "x" * number)
    print(number, flush=True)
"""


def test_a_draft_survives_a_killed_program(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", ENDLESS_TYPIST, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as typist:
        assert typist.stdout is not None
        said = [int(typist.stdout.readline()) for _ in range(60)]
        typist.kill()
        said += [int(line) for line in typist.stdout.read().splitlines() if line]
    with a_replica(tmp_path) as replica:
        found = Drafts(replica, a_clock()).find("place")
    assert found is not None
    assert said[-1] <= len(found.content) <= said[-1] + 2
