"""Taking in photos: one bad file stops none, a crash forgets none, and what is attached already is asked about."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from app.domain.checklist.commands import ReopenRun
from app.domain.checklist.records import ChecklistRun, RunStatus, blank_answer
from app.domain.errors import Known
from app.domain.ids import Ids, engagement_scope
from app.domain.plan.commands import WithdrawEvidence
from app.domain.plan.records import Evidence, EvidenceKind, SubjectKind
from app.domain.visit.commands import CloseVisit
from app.domain.visit.records import Visit, VisitKind, VisitMode, VisitStatus
from app.services.changes import Changed
from app.services.evidence import Subject
from app.services.gathering import MOST_DEPTH, MOST_FILES, gathered
from app.services.intake import IMPORT, ImportProgress
from app.services.listing import Pasted
from app.services.workspace import Workspace
from app.storage import evidence_files, imports
from app.storage.blobs import Blobs
from app.storage.evidence_files import LocalFile
from app.storage.imports import ImportRow, ImportState
from app.storage.replica import open_replica
from app.storage.sealed import Source, seal
from tests.builders.pictures import (
    TAKEN,
    a_bomb,
    a_heavy_photo,
    a_photo,
    a_photo_with_damaged_exif,
    a_program,
    a_scene,
)
from tests.builders.replicas import KEY, a_profile
from tests.builders.workspaces import ENGAGEMENT, MORNING, SESSION, TODAY, Site, a_site, an_id, an_item

ITEM = an_item(1)
VISIT = Visit(an_id(5), ENGAGEMENT, VisitKind.ADVISORY, VisitMode.IN_PERSON, TODAY)
RUN = ChecklistRun(an_id(6), ENGAGEMENT, VISIT.id, an_id(7), status=RunStatus.COMPLETED, completed_at=MORNING)
ANSWER = blank_answer(RUN.id, "/exits")
ON_ANSWER = Subject(ENGAGEMENT, ANSWER.id, SubjectKind.ANSWER)
ON_ITEM = Subject(ENGAGEMENT, ITEM.id, SubjectKind.ITEM)
ON_VISIT = Subject(ENGAGEMENT, VISIT.id, SubjectKind.VISIT)


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with a_site(tmp_path, [ITEM, VISIT]) as site:
        yield site


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[Site]:
    """A checklist of the visit in progress that was completed with one answer."""
    visit = replace(VISIT, status=VisitStatus.IN_PROGRESS, held_on=TODAY, started_at=MORNING)
    with a_site(tmp_path, [visit, RUN, ANSWER]) as site:
        yield site


def photos(folder: Path, count: int) -> list[Path]:
    folder.mkdir(exist_ok=True)
    paths = [folder / f"photo {place:02}.jpg" for place in range(count)]
    for place, path in enumerate(paths):
        path.write_bytes(a_photo((120, 80), turn=place))
    return paths


def taken(site: Site, *chosen: Path | Pasted, subject: Subject = ON_ITEM) -> ImportProgress:
    return site.workspace.intake.begin(subject, chosen)[1].result(timeout=60)


def evidence(site: Site) -> list[Evidence]:
    return [record for record in site.view().values() if isinstance(record, Evidence)]


def told(progress: ImportProgress) -> dict[str, str]:
    return {row.name: row.problem for row in progress.rows}


def test_photos_documents_and_what_was_pasted_are_attached_in_order(site: Site, tmp_path: Path) -> None:
    (photo,) = photos(tmp_path / "card", 1)
    photo.write_bytes(a_photo(taken=TAKEN))
    notes = tmp_path / "rota.txt"
    notes.write_text("The guards' rota")
    done = taken(site, Pasted(a_photo(kind="PNG", turn=3), "pasted.png"), photo, notes, subject=ON_VISIT)
    assert [row.state for row in done.rows] == [ImportState.ATTACHED] * 3
    pieces = {piece.file_name: piece for piece in evidence(site)}
    assert pieces[photo.name].taken_at is not None and pieces[photo.name].subject_id == VISIT.id
    assert pieces["rota.txt"].kind is EvidenceKind.DOCUMENT and not pieces["rota.txt"].source_sha256
    assert all(site.workspace.evidence.has(piece.sha256) for piece in pieces.values())
    assert site.workspace.intake.progress(done.batch) is None, "nothing is left to tell of"


def test_files_that_meet_a_locked_checklist_are_kept_and_attached_once_it_is_open_again(
    locked: Site, tmp_path: Path
) -> None:
    (photo,) = photos(tmp_path / "card", 1)
    done = taken(locked, photo, Pasted(a_photo(kind="PNG", turn=3), "pasted.png"), subject=ON_ANSWER)
    assert [(row.state, row.problem) for row in done.rows] == [(ImportState.ASKED, "import.completed")] * 2
    assert evidence(locked) == []
    intake = locked.workspace.intake
    assert intake.subjects() == {ON_ANSWER.id}
    photo.unlink()
    [kept] = intake.of_subject(ON_ANSWER.id)
    assert all(locked.workspace.evidence.has(row.sha256) for row in kept.rows)
    # What a start clears away is not what waits for a person.
    locked.workspace.evidence.sweep().result(timeout=60)
    again = intake.attach_anyway(kept.rows[0]).result(timeout=60)
    assert again is not None and again.rows[0].problem == "import.completed", "still locked"
    locked.give(ReopenRun(RUN.id))
    for row in kept.rows:
        intake.attach_anyway(row).result(timeout=60)
    assert {piece.file_name for piece in evidence(locked)} == {photo.name, "pasted.png"}
    assert intake.of_subject(ON_ANSWER.id) == () and intake.subjects() == frozenset()


def test_files_that_meet_a_visit_that_is_over_are_kept(locked: Site) -> None:
    locked.give(ReopenRun(RUN.id))
    locked.give(CloseVisit(VISIT.id, "Cut short"))
    done = taken(locked, Pasted(a_photo(kind="PNG"), "pasted.png"), subject=ON_ANSWER)
    assert [(row.state, row.problem) for row in done.rows] == [(ImportState.ASKED, "import.over")]
    assert locked.workspace.evidence.open(done.rows[0].sha256) == a_photo(kind="PNG")


def test_files_for_the_record_of_a_visit_that_is_over_are_kept(locked: Site) -> None:
    locked.give(CloseVisit(VISIT.id, "Cut short"))
    done = taken(locked, Pasted(a_photo(kind="PNG"), "pasted.png"), subject=ON_VISIT)
    assert [(row.state, row.problem) for row in done.rows] == [(ImportState.ASKED, "import.over")]
    assert locked.workspace.evidence.open(done.rows[0].sha256) == a_photo(kind="PNG")


def test_each_bad_file_is_told_of_with_its_reason_and_the_good_ones_are_attached(site: Site, tmp_path: Path) -> None:
    heavy, cut, program, nothing = (tmp_path / name for name in ("heavy.jpg", "cut.jpg", "holiday.jpg", "nothing.png"))
    a_heavy_photo(heavy)
    cut.write_bytes(a_photo((900, 700))[:9_000])
    a_program(program)
    nothing.touch()
    setup, bomb, heic = tmp_path / "setup.exe", tmp_path / "bomb.png", tmp_path / "phone.heic"
    a_program(setup)
    bomb.write_bytes(a_bomb())
    heic.write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(900))
    hidden = tmp_path / "evil\u202egpj.exe"
    a_program(hidden)
    (good,) = photos(tmp_path / "card", 1)
    done = taken(site, heavy, cut, program, nothing, setup, bomb, heic, hidden, tmp_path / "gone.jpg", good)
    assert told(done) == {
        "heavy.jpg": "",
        "cut.jpg": "evidence.cut_off",
        "holiday.jpg": "evidence.disguised",
        "nothing.png": "evidence.empty",
        "setup.exe": "evidence.type",
        "bomb.png": "evidence.too_many_pixels",
        "phone.heic": "evidence.cut_off",
        "evilgpj.exe": "evidence.type",
        "gone.jpg": "evidence.gone",
        good.name: "",
    }
    assert [piece.file_name for piece in evidence(site)] == ["heavy.jpg", good.name]
    assert max(piece.size for piece in evidence(site)) < 100_000
    kept = [path.stat().st_size for path in a_profile(tmp_path).evidence.iterdir()]
    assert len(kept) == 4, "two photos with their small pictures, and nothing of the bad ones"


def test_an_odd_photo_and_an_odd_name_fail_alone(site: Site, tmp_path: Path) -> None:
    odd = tmp_path / "odd.jpg"
    odd.write_bytes(a_photo_with_damaged_exif())
    (good,) = photos(tmp_path / "card", 1)
    chosen = [odd, tmp_path / "card.jpg", good]
    chosen[1].mkdir()
    if os.name != "nt":
        named = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.jpg"))
        named.write_bytes(a_photo())
        chosen.insert(1, named)
    done = taken(site, *chosen)
    assert told(done)["odd.jpg"] == "evidence.cut_off" and told(done)[good.name] == ""
    assert os.name == "nt" or told(done)["caf.jpg"] == "import.name"
    assert [piece.file_name for piece in evidence(site)] == [good.name]


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="a file that opens and cannot be read")
def test_a_file_that_breaks_off_while_it_is_read_fails_alone(site: Site, tmp_path: Path) -> None:
    broken = tmp_path / "broken.jpg"
    broken.symlink_to("/proc/self/mem")
    (good,) = photos(tmp_path / "card", 1)
    done = taken(site, broken, good)
    assert {name: bool(problem) for name, problem in told(done).items()} == {"broken.jpg": True, good.name: False}


def test_a_whole_folder_is_taken_in_and_what_is_left_out_is_told(site: Site, tmp_path: Path) -> None:
    folder = tmp_path / "DCIM"
    photos(folder, 2)
    photos(folder / "more", 1)[0].rename(folder / "more" / "third.JPG")
    (folder / ".hidden.jpg").write_bytes(a_photo())
    a_program(folder / "autorun.exe")
    (folder / "link.jpg").symlink_to(folder / "photo 00.jpg")
    (folder / "more" / "third.JPG").write_bytes(a_photo(turn=7))
    done = taken(site, folder)
    assert told(done) == {
        "photo 00.jpg": "",
        "photo 01.jpg": "",
        "third.JPG": "",
        "autorun.exe": "evidence.type",
        "link.jpg": "import.link",
    }
    assert len(evidence(site)) == 3


def test_folders_are_bounded(tmp_path: Path) -> None:
    many = tmp_path / "many"
    many.mkdir()
    for place in range(MOST_FILES + 1):
        (many / f"{place:04}.jpg").touch()
    found = gathered([many])
    assert (len(found.files), [left.problem for left in found.left_out]) == (MOST_FILES, ["import.too_many"])
    deep = tmp_path / "deep"
    bottom = deep.joinpath(*(["in"] * (MOST_DEPTH + 1)))
    bottom.mkdir(parents=True)
    (bottom / "far.jpg").touch()
    assert [left.problem for left in gathered([deep]).left_out] == ["import.too_deep", "import.nothing"]


def test_the_same_file_is_asked_about_and_attached_only_where_a_person_says_so(site: Site, tmp_path: Path) -> None:
    (photo,) = photos(tmp_path / "card", 1)
    taken(site, photo)
    again = taken(site, photo, subject=ON_VISIT)
    (asked,) = again.of(ImportState.ASKED)
    assert (asked.problem, dict(asked.params)) == ("import.same", {"record": ITEM.id, "kind": "item"})
    assert len(evidence(site)) == 1
    assert [each.batch for each in site.workspace.intake.unfinished()] == [again.batch], "it is asked until answered"
    site.workspace.intake.attach_anyway(asked).result(timeout=60)
    assert {piece.subject_id for piece in evidence(site)} == {ITEM.id, VISIT.id}
    assert not site.workspace.intake.unfinished()


def test_a_withdrawn_photo_is_no_duplicate(site: Site, tmp_path: Path) -> None:
    (photo,) = photos(tmp_path / "card", 1)
    taken(site, photo)
    site.give(WithdrawEvidence(evidence(site)[0].id, "Another door"))
    assert told(taken(site, photo)) == {photo.name: ""}


def test_a_copy_that_was_saved_from_here_is_recognised_as_the_photo_that_it_is(site: Site, tmp_path: Path) -> None:
    """Scaled before: it is the original's photo, though no byte of the two files is alike."""
    original = tmp_path / "IMG_0042.jpg"
    original.write_bytes(a_photo((3_000, 2_000)))
    taken(site, original, subject=ON_VISIT)
    [piece] = evidence(site)
    copy = tmp_path / "sent by mail.jpg"
    copy.write_bytes(site.workspace.evidence.open(piece.sha256))
    assert copy.read_bytes() != original.read_bytes()
    done = taken(site, copy, original)
    assert [(row.state, row.params) for row in done.rows] == [
        (ImportState.ASKED, {"record": VISIT.id, "kind": "visit"})
    ] * 2
    assert evidence(site) == [piece]


def test_nearly_the_same_photo_is_attached_with_a_note(site: Site, tmp_path: Path) -> None:
    one, other = tmp_path / "one.jpg", tmp_path / "other.jpg"
    one.write_bytes(a_photo((800, 600)))
    a_scene((800, 600)).point(lambda level: level * 0.8).save(other)
    assert told(taken(site, one)) == {"one.jpg": ""}
    done = taken(site, other)
    assert told(done) == {"other.jpg": "import.alike"} and done.rows[0].state is ImportState.ATTACHED


def test_cancelling_leaves_what_is_attached_and_drops_the_rest(site: Site, tmp_path: Path) -> None:
    intake = site.workspace.intake

    def stop(changed: Changed) -> None:
        if IMPORT in changed.kinds and evidence(site):
            for batch in changed.ids:
                intake.cancel(batch)

    site.workspace.changes.subscribe(stop)
    done = taken(site, *photos(tmp_path / "card", 8))
    attached = len(done.of(ImportState.ATTACHED))
    assert 0 < attached < 8 and len(done.of(ImportState.LEFT)) == 8 - attached
    assert len(evidence(site)) == attached and not intake.unfinished()


def test_a_file_for_what_is_not_here_is_told_of(site: Site, tmp_path: Path) -> None:
    done = taken(site, *photos(tmp_path / "card", 1), subject=Subject(ENGAGEMENT, an_id(99), SubjectKind.ITEM))
    assert [row.problem for row in done.rows] == ["import.not_allowed"]


def test_an_import_that_was_cut_short_goes_on_at_the_next_start_and_attaches_none_twice(tmp_path: Path) -> None:
    """The program ends after the third of thirty, with one pasted: the note of all of them is on the disk by then."""
    with a_site(tmp_path, [ITEM, VISIT]) as before:
        intake, reached = before.workspace.intake, threading.Event()

        def die(changed: Changed) -> None:
            if IMPORT in changed.kinds and len(evidence(before)) >= 3:
                reached.set()
                intake._is_closing.set()  # noqa: SLF001  # what the end of the program sets, without its wait

        before.workspace.changes.subscribe(die)
        chosen = photos(tmp_path / "card", 29)
        batch, _done = intake.begin(ON_ITEM, [Pasted(a_photo(kind="PNG", turn=31), "pasted.png"), *chosen])
        assert reached.wait(60)
        count = len(evidence(before))
        clock = before.clock
    chosen[-1].unlink()

    profile = a_profile(tmp_path)
    workspace = Workspace(
        open_replica(profile, KEY, clock),
        Blobs(profile.evidence, KEY),
        SESSION,
        clock,
        Ids(clock, Random(9).getrandbits),
    )
    with closing(workspace):
        workspace.evidence.sweep().result(timeout=60)
        (offered,) = workspace.intake.unfinished()
        assert (offered.batch, len(offered.rows)) == (batch, 30)
        done = workspace.intake.go_on(batch).result(timeout=60)
        assert done is not None
        assert {row.name: row.problem for row in done.of(ImportState.FAILED)} == {chosen[-1].name: "evidence.gone"}
        site = Site(workspace, before.server, clock)
        assert len(evidence(site)) == 29 >= count
        assert len({piece.sha256 for piece in evidence(site)}) == 29, "none is attached twice"
        assert not workspace.intake.unfinished()


def test_a_full_disk_ends_an_import_and_loses_nothing_of_it(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored: list[Path] = []

    def full_from_the_second_on(path: Path, key: bytes, digest: bytes, source: Source, size: int) -> None:
        stored.append(path)
        if len(stored) > 1:
            raise OSError(errno.ENOSPC, "No space left on device")
        seal(path, key, digest, source, size)

    (photo,) = photos(tmp_path / "card", 1)
    intake = site.workspace.intake
    with monkeypatch.context() as patched:
        patched.setattr("app.storage.blobs.seal", full_from_the_second_on)
        batch, future = intake.begin(ON_ITEM, [Pasted(a_photo(kind="PNG", turn=3), "pasted.png"), photo])
        with pytest.raises(Known, match=r"disk\.full"):
            future.result(timeout=60)
    (offered,) = intake.unfinished()
    assert (offered.batch, [row.state for row in offered.rows]) == (batch, [ImportState.WAITING] * 2)
    site.workspace.evidence.sweep().result(timeout=60)
    done = intake.go_on(batch).result(timeout=60)
    assert done is not None and [row.state for row in done.rows] == [ImportState.ATTACHED] * 2
    assert len(evidence(site)) == 2


def test_what_was_pasted_stays_until_it_is_attached_though_the_same_is_needed_no_more(site: Site) -> None:
    picture = a_photo(kind="PNG", turn=3)
    digest = site.workspace.evidence.keep(picture, "pasted.png").result(timeout=60)
    row = ImportRow(an_id(70), an_id(71), 0, ENGAGEMENT, ITEM.id, "item", "", digest, "pasted.png")
    fetched = LocalFile(digest, "pasted.png", len(picture))
    scope = engagement_scope(ENGAGEMENT)
    site.workspace.writer.run(lambda connection: evidence_files.keep_fetched(connection, scope, fetched)).result()
    site.workspace.writer.run(lambda connection: imports.note(connection, [row])).result()
    assert site.workspace.evidence.tidy().result(timeout=60) == 0
    done = site.workspace.intake.go_on(row.batch).result(timeout=60)
    assert done is not None and [each.state for each in done.rows] == [ImportState.ATTACHED]
    assert site.workspace.evidence.tidy().result(timeout=60) == 1, "and then it goes"
