"""The server's command, in processes of its own."""

import os
import signal
import socket
import sqlite3
import ssl
import subprocess
import sys
import tracemalloc
from pathlib import Path

import pytest
import requests

from app.domain.clock import SystemClock
from app.domain.ids import Ids
from sync.protocol.sessions import DeviceRequest, LoginRequest
from sync.server.cli import main
from sync.server.cli.parser import parser
from sync.server.cli.serving import Listening
from sync.server.core.service import service
from sync.server.storage.opening import open_store
from tests.builders.certificates import a_certificate
from tests.fixtures.processes import PASSWORD, ServerProcess

LIST = "country,name,address,sector\nBD,Rose Garments,12 Mill Road Ashulia,Apparel\n"


@pytest.fixture
def database(tmp_path: Path) -> str:
    path = str(tmp_path / "server.db")
    main(["--database", path, "migrate"])
    return path


def run(database: str, *arguments: str) -> None:
    main(["--database", database, *arguments])


@pytest.fixture
def password_file(tmp_path: Path) -> str:
    path = tmp_path / "password"
    path.write_text(PASSWORD + "\nand another line\n")
    return str(path)


class TestVerbs:
    def test_from_an_empty_folder_to_an_assignment(
        self, database: str, tmp_path: Path, password_file: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (tmp_path / "list.csv").write_text(LIST)
        run(database, "create-user", "amina", "--name", "Amina", "--role", "advisor", "--password-file", password_file)
        user = capsys.readouterr().out.split()[-1]
        run(database, "import-factories", str(tmp_path / "list.csv"))
        run(database, "list-factories")
        factory, country, name = capsys.readouterr().out.splitlines()[-1].split("\t")
        assert (country, name) == ("BD", "Rose Garments")
        run(database, "open-engagement", factory, "--programme", "advisory", "--cycle-start", "2026-01-01")
        engagement = capsys.readouterr().out.strip()
        run(database, "assign", "amina", engagement, "--role", "advisor")
        store = open_store(database)
        with store.read() as snapshot:
            assert {grant.scope for grant in snapshot.directory.grants(user)} == {f"f:{engagement}", "g:factories-BD"}
        run(database, "unassign", "amina", engagement)
        with store.read() as snapshot:
            assert all(grant.revoked_at for grant in snapshot.directory.grants(user))
        store.close()

    def test_a_dry_run_imports_nothing(self, database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (tmp_path / "list.csv").write_text(LIST)
        run(database, "import-factories", str(tmp_path / "list.csv"), "--dry-run", "--json")
        assert '"added": 1' in capsys.readouterr().out
        run(database, "list-factories")
        assert capsys.readouterr().out == ""

    def test_an_import_is_undone_after_a_dry_run(
        self, database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (tmp_path / "list.csv").write_text(LIST)
        run(database, "import-factories", str(tmp_path / "list.csv"))
        run(database, "list-imports")
        number, _, count = capsys.readouterr().out.splitlines()[-1].split("\t")
        assert count == "1"
        run(database, "import-undo", number, "--dry-run")
        assert "Rose Garments" in capsys.readouterr().out
        with pytest.raises(SystemExit):
            run(database, "import-undo", number)
        assert "--yes" in capsys.readouterr().err
        run(database, "import-undo", number, "--yes")
        run(database, "purge-tombstones")
        assert "0 tombstones" in capsys.readouterr().out, "not old enough"
        run(database, "list-factories")
        assert capsys.readouterr().out == ""

    def test_an_unreadable_list_ends_with_1(
        self, database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (tmp_path / "list.csv").write_bytes(b"\xff\xfe\x00")
        with pytest.raises(SystemExit, match="1"):
            run(database, "import-factories", str(tmp_path / "list.csv"))
        assert "UTF-8" in capsys.readouterr().out

    @pytest.mark.parametrize(
        ("content", "words"),
        [
            (
                LIST.encode() + "Türkiye,Ege Tekstil,Izmir\n".encode("cp1254"),
                "row 3, column A (country): the file is not",
            ),
            (LIST.encode("utf-16"), "the file is in UTF-16"),
            (b"BD,Rose Garments,12 Mill Road\n", "row 1, column A (BD): the first row does not name the columns"),
            (b"country,name\nBD,Rose\n", "row 1, column address: the list needs this column"),
            (
                LIST.encode() + b"BD,=1+1,Savar\n",
                "row 3, column B (name): a spreadsheet would take the cell for a formula",
            ),
            (LIST.encode() + b'BD,"Rose,Savar\n', "row 3, column B (name): the quotation marks are broken"),
            (
                LIST.replace(",", ";").encode(),
                "row 1, column A (country;name;address;sector): the columns are not separated by commas",
            ),
            (b"", "row 1, column A: the first row does not name the columns"),
        ],
        ids=["encoding", "UTF-16", "no header", "no address", "formula", "quotes", "semicolons", "empty"],
    )
    def test_a_spoilt_list_is_told_by_row_and_column_and_imports_nothing(
        self, database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes, words: str
    ) -> None:
        path = tmp_path / "list.csv"
        path.write_bytes(content)
        with pytest.raises(SystemExit, match="1"):
            run(database, "import-factories", str(path))
        told = capsys.readouterr().out.splitlines()
        assert told[0] == "list.csv: nothing was imported."
        assert told[1].strip().startswith(words)
        run(database, "list-factories")
        assert capsys.readouterr().out == ""

    def test_a_list_of_200_mb_is_refused_unread(
        self, database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / "huge.csv"
        with path.open("wb") as file:
            file.truncate(200 << 20)
        tracemalloc.start()
        with pytest.raises(SystemExit, match="1"):
            run(database, "import-factories", str(path))
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert peak < 4 << 20
        assert "209,715,200 bytes, and at most 33,554,432 are read" in capsys.readouterr().out

    def test_negative_coordinates_are_no_formula(
        self, database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / "list.csv"
        path.write_text("country,name,address,lat,lng\nBR,Rosa Confecções,Blumenau,-26.9,-49.06\n", encoding="utf-8")
        run(database, "import-factories", str(path))
        assert capsys.readouterr().out.startswith("list.csv: 1 rows: 1 added, 0 merged, 0 refused.")

    def test_a_password_comes_from_standard_input_and_can_be_replaced(
        self, database: str, password_file: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        run(database, "create-user", "amina", "--name", "Amina", "--role", "advisor", "--password-file", password_file)
        with monkeypatch.context() as patched:
            patched.setattr("sys.stdin", Path(password_file).open())  # noqa: SIM115  # closed below
            run(database, "set-password", "AMINA", "--password-stdin")
            sys.stdin.close()
        store = open_store(database)
        answering = service(store, SystemClock(), Ids(SystemClock()))
        assert answering.sessions.sign_in(LoginRequest("amina", PASSWORD), "here").account.login == "amina"
        run(database, "disable-user", "amina")
        with store.read() as snapshot:
            (account,) = snapshot.directory.accounts()
        assert account.state == "disabled"
        store.close()

    def test_devices_are_listed_and_revoked(
        self, database: str, password_file: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        run(database, "create-user", "amina", "--name", "Amina", "--role", "advisor", "--password-file", password_file)
        store = open_store(database)
        sessions = service(store, SystemClock(), Ids(SystemClock())).sessions
        access = sessions.sign_in(LoginRequest("amina", PASSWORD), "here").access_token
        device = sessions.register(access, DeviceRequest("a nonce of an installation", "Amina's laptop")).device
        store.close()
        capsys.readouterr()
        run(database, "list-devices", "amina")
        assert capsys.readouterr().out.split("\t")[:2] == [device, "active"]
        run(database, "revoke-device", device)
        run(database, "list-devices", "amina")
        listed = capsys.readouterr().out.rstrip().split("\t")
        assert (listed[1], listed[3]) == ("revoked", "Amina's laptop")

    @pytest.mark.parametrize(
        ("arguments", "words"),
        [
            (["assign", "nobody", "none", "--role", "advisor"], "There is no account nobody."),
            (["open-engagement", "none", "--programme", "advisory", "--cycle-start", "2026-01-01"], "no factory none"),
            (["list-devices", "nobody"], "There is no account nobody."),
            (["revoke-device", "none"], "There is no device none."),
            (["import-factories", "nowhere.csv"], "Cannot read nowhere.csv"),
            (["assign", "nobody", "none", "--role", "factory"], "concord-server list-users"),
            (["serve", "--host", "0.0.0.0"], "--tls-cert"),
        ],
    )
    def test_what_the_operator_can_mend_is_one_sentence(
        self, database: str, capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
    ) -> None:
        with pytest.raises(SystemExit, match="1"):
            run(database, *arguments)
        assert words in capsys.readouterr().err

    def test_a_port_that_is_taken_is_told(self, database: str, capsys: pytest.CaptureFixture[str]) -> None:
        with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(SystemExit):
            run(database, "serve", "--port", str(taken.getsockname()[1]))
        assert "Cannot listen on 127.0.0.1" in capsys.readouterr().err

    def test_a_database_that_is_not_there_says_how_to_make_one(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        with pytest.raises(SystemExit):
            run(str(tmp_path / "none.db"), "serve")
        assert "concord-server migrate" in capsys.readouterr().err
        assert not (tmp_path / "none.db").exists()

    def test_the_database_can_come_from_the_environment(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setenv("CONCORD_DATABASE", f"sqlite:///{tmp_path / 'other.db'}")
        main(["migrate"])
        assert capsys.readouterr().out.startswith("schema ")
        assert (tmp_path / "other.db").exists()


class TestWhatStands:
    """Every change is answered by one line about what holds now."""

    @pytest.fixture
    def engagement(self, database: str, tmp_path: Path, password_file: str, capsys: pytest.CaptureFixture[str]) -> str:
        (tmp_path / "list.csv").write_text(LIST + "LK,Lotus Knit,5 Sea Street Colombo,Apparel\n")
        run(database, "import-factories", str(tmp_path / "list.csv"))
        for login, name, role in (("amina", "Amina Rahman", "advisor"), ("farid", "Farid Hossain", "factory")):
            run(database, "create-user", login, "--name", name, "--role", role, "--password-file", password_file)
        run(database, "list-factories", "--find", "rose")
        factory = capsys.readouterr().out.splitlines()[-1].split("\t")[0]
        run(database, "open-engagement", factory, "--programme", "advisory", "--cycle-start", "2026-01-01")
        return capsys.readouterr().out.strip()

    def test_who_is_what_of_which_factory(
        self, database: str, engagement: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        run(database, "assign", "Amina", engagement, "--role", "advisor")
        assert capsys.readouterr().out == "Amina Rahman is advisor of Rose Garments.\n"
        run(database, "assign", "farid", engagement, "--role", "factory")
        assert capsys.readouterr().out == (
            "Farid Hossain is assigned to Rose Garments as factory: heard, and no device of theirs holds the plan.\n"
        )
        run(database, "list-engagements")
        assert capsys.readouterr().out.split("\t") == [
            engagement, "advisory", "BD", "Rose Garments", "amina (advisor), farid (factory)\n",
        ]  # fmt: skip
        run(database, "unassign", "amina", engagement)
        assert capsys.readouterr().out == "Amina Rahman is not assigned to Rose Garments.\n"
        run(database, "list-engagements")
        assert capsys.readouterr().out.endswith("\tfarid (factory)\n")

    def test_nobody_is_assigned_as_an_administrator_O2(
        self, database: str, engagement: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        with pytest.raises(SystemExit, match="1"):
            run(database, "assign", "amina", engagement, "--role", "administrator")
        assert "administrators have no plan data" in capsys.readouterr().err
        run(database, "list-engagements")
        assert capsys.readouterr().out.endswith("\tRose Garments\t\n")

    def test_O2_an_inspector_is_not_assigned_to_an_advisory_engagement(
        self, database: str, engagement: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        with pytest.raises(SystemExit, match="1"):
            run(database, "assign", "amina", engagement, "--role", "inspector")
        assert "inspectors work in inspection and remediation" in capsys.readouterr().err

    @pytest.mark.parametrize("start", ["1900-01-05", "1999-12-31", "2206-01-05"])
    def test_T0_no_cycle_starts_on_an_impossible_day(
        self, database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], start: str
    ) -> None:
        (tmp_path / "list.csv").write_text(LIST)
        run(database, "import-factories", str(tmp_path / "list.csv"))
        run(database, "list-factories")
        factory = capsys.readouterr().out.splitlines()[-1].split("\t")[0]
        with pytest.raises(SystemExit, match="1"):
            run(database, "open-engagement", factory, "--programme", "advisory", "--cycle-start", start)
        assert f"No cycle starts on {start}" in capsys.readouterr().err
        run(database, "list-engagements")
        assert capsys.readouterr().out == ""

    def test_people_are_listed(
        self, database: str, engagement: str, password_file: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        run(database, "disable-user", "farid")
        assert capsys.readouterr().out == "Farid Hossain (farid) can no longer sign in or sync.\n"
        run(database, "list-users")
        assert [line.split("\t") for line in capsys.readouterr().out.splitlines()] == [
            ["amina", "advisor", "active", "Amina Rahman", ""],
            ["farid", "factory", "disabled", "Farid Hossain", ""],
        ]
        run(database, "set-password", "amina", "--password-file", password_file)
        assert capsys.readouterr().out == (
            "Amina Rahman (amina) has a new password and must sign in again on every device.\n"
        )

    @pytest.mark.parametrize(
        ("options", "names"),
        [
            ([], ["Rose Garments", "Lotus Knit"]),
            (["--country", "lk"], ["Lotus Knit"]),
            (["--find", "ASHULIA"], ["Rose Garments"]),
            (["--find", "knit", "--country", "LK"], ["Lotus Knit"]),
            (["--find", "knit", "--country", "BD"], []),
        ],
        ids=" ".join,
    )
    def test_factories_are_found(
        self,
        database: str,
        engagement: str,
        capsys: pytest.CaptureFixture[str],
        options: list[str],
        names: list[str],
    ) -> None:
        run(database, "list-factories", *options)
        assert [line.split("\t")[2] for line in capsys.readouterr().out.splitlines()] == names

    def test_a_long_report_is_cut_unless_all_of_it_is_asked_for(
        self, database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        rows = "".join(f"BD,Factory {number:03},{number} Mill Road,Apparel\n" for number in range(250))
        (tmp_path / "long.csv").write_text(LIST.splitlines(keepends=True)[0] + rows)
        told: dict[str, list[str]] = {}
        for how in ("", "--all"):
            run(database, "import-factories", str(tmp_path / "long.csv"), "--dry-run", *how.split())
            told[how] = capsys.readouterr().out.splitlines()
        assert [len([line for line in lines if ": new" in line]) for lines in told.values()] == [200, 250]
        for lines in told.values():
            assert lines[0] == "long.csv: 250 rows: 250 would be added, 0 would be merged, 0 refused."
        assert "... and 50 more rows (--all prints them)" in told[""]


class TestSlips:
    @pytest.mark.parametrize("unbuffered", ["", "1"], ids=["at the end", "at once"])
    @pytest.mark.parametrize("words", [["migrate"], ["list-users", "--help"]], ids=" ".join)
    def test_whoever_stops_reading_stops_it_without_a_word(
        self, database: str, words: list[str], unbuffered: str
    ) -> None:
        read_end, write_end = os.pipe()
        os.close(read_end)
        done = subprocess.run(
            [sys.executable, "-m", "sync.server", "--database", database, *words],
            stdout=write_end, stderr=subprocess.PIPE, check=False, timeout=60,
            env=os.environ | {"PYTHONUNBUFFERED": unbuffered},
        )  # fmt: skip
        os.close(write_end)
        assert done.stderr == b""
        # argparse lets nobody know that its words were not read.
        assert done.returncode == (0 if unbuffered and "--help" in words else 1)

    @pytest.mark.parametrize(
        "data", [b"p\xe4ssword of some length\n", b"\xff\xfep\0a\0s\0s\0"], ids=["latin", "utf-16"]
    )
    def test_a_password_that_is_no_utf8_is_told(
        self,
        database: str,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
        data: bytes,
    ) -> None:
        path = tmp_path / "password"
        path.write_bytes(data)
        who = ("create-user", "amina", "--name", "Amina", "--role", "advisor")
        with pytest.raises(SystemExit, match="1"):
            run(database, *who, "--password-file", str(path))
        assert capsys.readouterr().err == f"The password in {path} is not text in UTF-8.\n"
        with path.open(errors="surrogateescape") as stdin, monkeypatch.context() as patched:
            patched.setattr("sys.stdin", stdin)
            with pytest.raises(SystemExit, match="1"):
                run(database, *who, "--password-stdin")
        assert capsys.readouterr().err == "The password in standard input is not text in UTF-8.\n"

    def test_a_variable_that_is_no_port_is_told_where_it_matters(
        self, database: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setenv("CONCORD_PORT", "x")
        run(database, "list-users")
        with pytest.raises(SystemExit, match="0"):
            main(["--help"])
        capsys.readouterr()
        with pytest.raises(SystemExit, match="2"):
            run(database, "serve")
        assert "argument --port: invalid int value: 'x'" in capsys.readouterr().err

    @pytest.mark.parametrize("text", ["5.1.2026", "2026-02-30", "soon"])
    def test_a_date_is_asked_for_in_words(self, database: str, capsys: pytest.CaptureFixture[str], text: str) -> None:
        with pytest.raises(SystemExit, match="2"):
            run(database, "open-engagement", "any", "--programme", "advisory", "--cycle-start", text)
        assert f"'{text}' is no date; write it like 2026-01-05" in capsys.readouterr().err

    def test_the_database_may_be_named_after_the_verb(
        self, database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        other = str(tmp_path / "other.db")
        main(["migrate", "--database", other])
        main(["--database", str(tmp_path / "none.db"), "list-users", "--database", other])
        main(["--database", database, "list-users"])
        assert capsys.readouterr().err == ""
        assert Path(other).exists()

    def test_a_folder_that_is_not_there_is_named(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        folder = tmp_path / "nowhere"
        with pytest.raises(SystemExit, match="1"):
            run(str(folder / "server.db"), "migrate")
        assert capsys.readouterr().err == f"There is no folder {folder} to make the database in.\n"
        assert not folder.exists()

    def test_everything_that_may_be_said_is_explained(self) -> None:
        verbs = next(action for action in parser()._actions if isinstance(action.choices, dict))  # noqa: SLF001  # argparse tells no other way
        assert isinstance(verbs.choices, dict)
        known = dict(verbs.choices)
        within = (action.choices for verb in verbs.choices.values() for action in verb._actions)  # noqa: SLF001
        for choices in within:
            known |= choices if isinstance(choices, dict) else {}
        dumb = [
            f"{name} {action.dest}"
            for name, verb in known.items()
            for action in verb._actions  # noqa: SLF001
            if not action.help
        ]
        assert "publish" in known
        assert len(verbs.choices) > 10
        assert dumb == []


class TestTerminal:
    """The command with a real terminal before it."""

    def ask(self, database: str, *typed: str) -> tuple[int, str, str]:
        """Type one answer at each prompt; return the exit code, what was said, and what the terminal showed."""
        terminal, end = os.openpty()
        process = subprocess.Popen(
            [sys.executable, "-m", "sync.server", "--database", database, "create-user", "amina", "--name", "Amina",
             "--role", "advisor", "--password-stdin"],
            stdin=end, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True,
        )  # fmt: skip
        assert process.stderr is not None
        said = b""
        for word in typed:
            while not said.endswith(b": "):
                said += process.stderr.read(1)
            # The prompt comes after the terminal was told to show nothing.
            os.write(terminal, word.encode() + b"\n")
            said += process.stderr.read(1)
        said += process.stderr.read()
        process.stderr.close()
        code = process.wait(60)
        os.close(end)
        shown = _all_of(terminal)
        os.close(terminal)
        return code, said.decode(), shown

    def test_a_password_is_asked_for_twice_and_not_shown(self, database: str) -> None:
        code, said, shown = self.ask(database, PASSWORD, PASSWORD)
        assert (code, said.split("\n")) == (0, ["Password: ", "Once more: ", ""])
        assert PASSWORD not in shown
        store = open_store(database)
        sessions = service(store, SystemClock(), Ids(SystemClock())).sessions
        assert sessions.sign_in(LoginRequest("amina", PASSWORD), "here").account.name == "Amina"
        store.close()

    def test_two_that_differ_make_no_account(self, database: str, capsys: pytest.CaptureFixture[str]) -> None:
        code, said, _ = self.ask(database, PASSWORD, PASSWORD + "!")
        assert (code, said.splitlines()[-1]) == (1, "The two passwords are not the same.")
        run(database, "list-users")
        assert capsys.readouterr().out == ""


def _all_of(terminal: int) -> str:
    shown = b""
    while True:
        try:
            part = os.read(terminal, 4096)
        except OSError:  # the other end is closed
            break
        if not part:
            break
        shown += part
    return shown.decode()


class TestMigrations:
    def test_migrating_again_does_nothing(self, database: str, capsys: pytest.CaptureFixture[str]) -> None:
        before = Path(database).read_bytes()
        run(database, "migrate")
        assert Path(database).read_bytes() == before

    @pytest.mark.parametrize("verb", ["migrate", "list-factories"])
    def test_a_newer_database_is_refused(self, database: str, capsys: pytest.CaptureFixture[str], verb: str) -> None:
        _set_schema(database, "9999")
        with pytest.raises(SystemExit):
            run(database, verb)
        assert "newer program" in capsys.readouterr().err

    def test_a_file_that_was_never_migrated_is_refused(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        sqlite3.connect(tmp_path / "empty.db").close()
        (tmp_path / "empty.db").touch()
        with pytest.raises(SystemExit):
            run(str(tmp_path / "empty.db"), "list-factories")
        assert "concord-server migrate" in capsys.readouterr().err

    def test_postgresql_is_migrated_and_checked_alike(
        self, postgres_url: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        with pytest.raises(SystemExit):
            run(postgres_url, "list-factories")
        assert "concord-server migrate" in capsys.readouterr().err
        run(postgres_url, "migrate")
        run(postgres_url, "migrate")
        run(postgres_url, "list-factories")

    def test_a_database_out_of_reach_is_told(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit):
            run("postgresql://nobody:secret@127.0.0.1:9/none", "migrate")
        words = capsys.readouterr().err
        assert "cannot be reached" in words
        assert "secret" not in words


def _set_schema(database: str, schema: str) -> None:
    connection = sqlite3.connect(database)
    connection.execute("UPDATE alembic_version SET version_num = ?", (schema,))
    connection.commit()
    connection.close()


class TestServing:
    def test_a_process_serves_until_it_is_told_to_stop(self, server_process: ServerProcess) -> None:
        server_process.create_user("amina", "Amina", "advisor")
        server_process.start()
        assert requests.get(f"{server_process.url}/v1/health", timeout=10).json()["status"] == "ok"
        answer = requests.post(
            f"{server_process.url}/v1/login", json={"login": "amina", "password": PASSWORD}, timeout=10
        )
        assert answer.json()["account"]["login"] == "amina"
        server_process.stop()
        assert (server_process.folder / "server.log").read_text() == ""

    def test_people_stay_signed_in_through_a_power_cut(self, server_process: ServerProcess) -> None:
        server_process.create_user("amina", "Amina", "advisor")
        server_process.start()
        login = {"login": "amina", "password": PASSWORD}
        session = requests.post(f"{server_process.url}/v1/login", json=login, timeout=10).json()
        epoch = requests.get(f"{server_process.url}/v1/health", timeout=10).json()["epoch"]
        server_process.kill()
        server_process.start()
        refreshed = requests.post(
            f"{server_process.url}/v1/refresh", json={"refresh_token": session["refresh_token"]}, timeout=10
        )
        assert refreshed.json()["account"] == session["account"]
        assert requests.get(f"{server_process.url}/v1/health", timeout=10).json()["epoch"] == epoch

    @pytest.mark.parametrize("told", [signal.SIGINT, signal.SIGTERM])
    def test_a_process_that_is_told_to_stop_closes_its_store(
        self, database: str, tmp_path: Path, capfd: pytest.CaptureFixture[str], told: signal.Signals
    ) -> None:
        process, port = _serve(database, tmp_path)
        assert requests.get(f"http://127.0.0.1:{port}/v1/health", timeout=10).json()["status"] == "ok"
        process.send_signal(told)
        assert process.wait(10) == 0
        assert capfd.readouterr() == ("", "")
        assert not Path(f"{database}-wal").exists()

    def test_postgresql_serves_alike(self, postgres_process: ServerProcess) -> None:
        postgres_process.create_user("amina", "Amina", "advisor")
        postgres_process.start()
        login = {"login": "amina", "password": PASSWORD}
        assert requests.post(f"{postgres_process.url}/v1/login", json=login, timeout=10).status_code == 200

    def test_tls_with_a_certificate(self, database: str, tmp_path: Path) -> None:
        certificate, key = a_certificate(tmp_path)
        process, port = _serve(database, tmp_path, "--tls-cert", str(certificate), "--tls-key", str(key))
        try:
            context = ssl.create_default_context(cafile=str(certificate))
            with (
                socket.create_connection(("127.0.0.1", port), timeout=10) as plain,
                context.wrap_socket(plain, server_hostname="localhost") as secure,
            ):
                secure.sendall(b"GET /v1/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                assert b'"status":"ok"' in b"".join(iter(lambda: secure.recv(4096), b""))
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(10)

    @pytest.mark.parametrize(
        ("listening", "is_private"),
        [
            (Listening("127.0.0.1", 1), True),
            (Listening("127.8.9.1", 1), True),
            (Listening("::1", 1), True),
            (Listening("localhost", 1), True),
            (Listening("0.0.0.0", 1), False),
            (Listening("example.org", 1), False),
            (Listening("10.0.0.1", 1), False),
            (Listening("0.0.0.0", 1, certificate=Path("c")), False),
            (Listening("0.0.0.0", 1, certificate=Path("c"), key=Path("k")), True),
            (Listening("0.0.0.0", 1, proxy="10.0.0.2"), True),
        ],
    )
    def test_plain_http_stays_on_loopback(self, listening: Listening, is_private: bool) -> None:
        assert listening.is_private is is_private


def _serve(database: str, folder: Path, *options: str) -> tuple[subprocess.Popen[bytes], int]:
    port_file = folder / "port"
    process = subprocess.Popen(
        [sys.executable, "-m", "sync.server", "--database", database, "serve", "--port", "0",
         "--port-file", str(port_file), *options],
        env=os.environ | {"PYTHONPATH": str(Path.cwd())},
    )  # fmt: skip
    for _ in range(1500):
        if port_file.exists():
            return process, int(port_file.read_text().split()[1])
        try:
            process.wait(0.02)
        except subprocess.TimeoutExpired:
            continue
        break
    process.kill()
    process.wait(10)
    raise RuntimeError("the server does not serve")


@pytest.fixture(autouse=True)
def _database_of_the_test_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CONCORD_DATABASE", raising=False)
