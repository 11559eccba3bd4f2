"""The log: useful to whoever helps, useless to whoever finds it."""

import json
import logging
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import pytest

from app.config.logs import FILE_BYTES, FILE_NAME, FILES, Code, area, event, start_logging, stop_logging
from app.config.sections import LogLevel
from app.domain.errors import Known
from tests.integration.sentinel import SENTINEL, WORDS, leaks

LOG = area("sync")
ITEM = "0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b"
TOKEN = "c0ffee00" * 6


class Verdict(StrEnum):
    MERGED = "merged"


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    level = logging.getLogger().level
    handler = start_logging(tmp_path / "logs", LogLevel.INFO)
    yield tmp_path / "logs"
    stop_logging(handler)
    logging.getLogger().setLevel(level)
    area("").parent.setLevel(logging.NOTSET)  # type: ignore[union-attr]  # "concord." has one


def lines(folder: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (folder / FILE_NAME).read_text(encoding="utf-8").splitlines()]


def test_codes_ids_and_numbers_are_logged(folder: Path) -> None:
    event(
        LOG,
        logging.INFO,
        "round.done",
        item=ITEM,
        scope=f"f:{ITEM}",
        sent=3,
        share=0.5,
        complete=True,
        rule="G1",
        verdict=Verdict.MERGED,
        code=Code("replica.newer"),
        ids=(ITEM, ITEM),
        nothing=None,
    )
    (line,) = lines(folder)
    assert (line["level"], line["area"], line["code"]) == ("info", "concord.sync", "round.done")
    assert {name.removeprefix("f_"): value for name, value in line.items() if name.startswith("f_")} == {
        "item": ITEM,
        "scope": f"f:{ITEM}",
        "sent": 3,
        "share": 0.5,
        "complete": True,
        "rule": "G1",
        "verdict": "merged",
        "code": "replica.newer",
        "ids": [ITEM, ITEM],
        "nothing": None,
    }


@pytest.mark.parametrize(
    "words",
    [
        SENTINEL,
        WORDS[1],
        TOKEN,
        "amina.begum",
        "amina",
        "Amina Begum",
        "a@b.example",
        f"{ITEM} and more",
        f"Bearer {ITEM}",
    ],
)
def test_anything_that_may_be_somebody_s_words_is_left_out(folder: Path, words: str) -> None:
    event(LOG, logging.INFO, "round.done", text=words, listed=[words, {"deep": words}], error=ValueError(words))
    event(LOG, logging.INFO, "round.done", said=Code(f"{words} {words}"))
    LOG.info("%s said so", words)
    LOG.info("round.done %s", words)
    assert len(lines(folder)) == 4
    assert leaks(folder, [words]) == []
    assert f"<text {len(words)}>" in (folder / FILE_NAME).read_text()


@pytest.mark.parametrize("words", [SENTINEL, WORDS[1], TOKEN, "amina", "Amina Begum", "a@b.example"])
def test_words_in_the_place_of_the_code_are_left_out(folder: Path, words: str) -> None:
    event(LOG, logging.INFO, words)
    assert lines(folder)[0]["code"] == f"<text {len(words)}>"


def test_an_exception_tells_where_and_never_what(folder: Path) -> None:
    def fail() -> None:
        try:
            raise KeyError(SENTINEL)
        except KeyError as error:
            raise Known("disk.full", path=SENTINEL) from error

    try:
        fail()
    except Known:
        LOG.exception("round.failed")
    (line,) = lines(folder)
    error = line["error"]
    assert isinstance(error, dict)
    assert (error["type"], error["code"], error["cause"]["type"]) == ("Known", "disk.full", "KeyError")
    assert any(frame.startswith("test_config_logs.fail:") for frame in error["frames"])
    assert leaks(folder) == []


def test_other_libraries_are_heard_without_their_words(folder: Path) -> None:
    logging.getLogger("urllib3.connectionpool").warning("Retrying %s", SENTINEL)
    logging.getLogger("urllib3.connectionpool").info("too much")
    (line,) = lines(folder)
    assert (line["area"], line["code"], line["level"]) == ("urllib3.connectionpool", "library", "warning")
    assert leaks(folder) == []


def test_less_than_the_level_is_not_logged(folder: Path) -> None:
    event(LOG, logging.DEBUG, "round.done")
    assert lines(folder) == []


def test_every_entry_is_one_line_whatever_is_in_it(folder: Path) -> None:
    event(LOG, logging.INFO, "round\ndone", text="a\nb")
    assert len(lines(folder)) == 1


def test_the_log_never_grows_past_its_files(folder: Path) -> None:
    ids = [ITEM] * 20_000
    for _ in range(18):
        event(LOG, logging.INFO, "round.done", ids=ids)
    files = sorted(folder.iterdir())
    assert len(files) == FILES
    assert all(path.stat().st_size <= FILE_BYTES for path in files)


def test_what_was_stopped_writes_no_more(tmp_path: Path) -> None:
    handler = start_logging(tmp_path)
    stop_logging(handler)
    event(LOG, logging.ERROR, "round.failed")
    assert lines(tmp_path) == []
    logging.getLogger().setLevel(logging.WARNING)
