"""The program is killed in the middle of taking in photos: at the next start every one of them is there, once."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from pathlib import Path
from random import Random

from app.domain.ids import Ids
from app.domain.plan.records import Evidence
from app.services.workspace import Workspace
from app.storage.blobs import Blobs
from app.storage.imports import ImportState
from app.storage.replica import open_replica
from tests.builders.pictures import a_photo
from tests.builders.replicas import KEY, a_clock, a_profile
from tests.builders.workspaces import SESSION, an_item

ROOT = Path(__file__).parents[2]
ITEM = an_item(1)
WHOLE = 12
PROGRAM = """
import sys
from pathlib import Path
from app.domain.plan.records import SubjectKind
from app.services.evidence import Subject
from tests.builders.workspaces import ENGAGEMENT, a_site, an_item

folder, card = Path(sys.argv[1]), Path(sys.argv[2])
item = an_item(1)
told = []

def tell(changed):
    told.extend(changed.kinds)
    if told.count("evidence") == 3:
        print("three", flush=True)
        sys.stdin.read()  # on the writer's thread: nothing more is written until the program is killed

with a_site(folder, [item]) as site:
    site.workspace.changes.subscribe(tell)
    site.workspace.intake.begin(Subject(ENGAGEMENT, item.id, SubjectKind.ITEM), [card])[1].result()
"""


def test_a_kill_in_the_middle_of_an_import_loses_no_photo_and_attaches_none_twice(tmp_path: Path) -> None:
    card, home = tmp_path / "card", tmp_path / "laptop"
    card.mkdir()
    home.mkdir()
    for place in range(WHOLE):
        (card / f"{place:02}.jpg").write_bytes(a_photo((900, 600), turn=place))
    command = [sys.executable, "-c", PROGRAM, str(home), str(card)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "three\n", "it was to be killed before the end"
        program.kill()

    profile, clock = a_profile(home), a_clock()
    replica = open_replica(profile, KEY, clock)
    workspace = Workspace(replica, Blobs(profile.evidence, KEY), SESSION, clock, Ids(clock, Random(9).getrandbits))
    with closing(workspace):
        workspace.evidence.sweep().result(timeout=60)
        (offered,) = workspace.intake.unfinished()
        assert len(offered.rows) == WHOLE and len(offered.of(ImportState.ATTACHED)) < WHOLE
        workspace.intake.go_on(offered.batch).result(timeout=60)
        with workspace.read() as connection:
            pieces = workspace.facts(connection).children(Evidence, ITEM.id)
        assert sorted(piece.file_name for piece in pieces) == [f"{place:02}.jpg" for place in range(WHOLE)]
        assert all(workspace.evidence.open(piece.sha256) for piece in pieces)
        assert not workspace.intake.unfinished()
