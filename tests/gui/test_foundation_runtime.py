"""Threads, notices and errors: what arrives on the GUI thread, and what a person sees of a fault."""

import gc
import logging
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject, QThread, qDebug, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.domain.errors import Known
from app.services.changes import Changed
from tests.gui.accessible import find, press, unnamed, wait_for
from tests.gui.looks import check_looks
from ui.runtime.bridge import Bridge
from ui.runtime.crash_dialog import CrashDialog
from ui.runtime.errors import ErrorHooks
from ui.runtime.lifecycle import Lifecycle
from ui.runtime.notices import Notices, ToastNotice
from ui.runtime.report import bug_report, redact
from ui.runtime.tasks import Job, Tasks


@dataclass(frozen=True)
class Change:
    """A notice as the services send it."""

    kinds: frozenset[str]
    ids: frozenset[str]
    origin: str = "device"


class Listener(QObject):
    """Takes notices and remembers on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[Change] = []
        self.threads: set[bool] = set()

    def hear(self, change: Change) -> None:
        self.heard.append(change)
        self.threads.add(QThread.currentThread() is QApplication.instance().thread())  # type: ignore[union-attr]


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks(2)
    yield made
    made.close()


def test_notices_of_any_thread_arrive_on_the_gui_thread_in_order(qtbot: QtBot) -> None:
    bridge, listener = Bridge(), Listener()
    bridge.changed.connect(listener.hear)
    changes = [Change(frozenset({"visit"}), frozenset({str(n)})) for n in range(50)]

    def send() -> None:
        for change in changes:
            bridge(change)

    worker = threading.Thread(target=send)
    worker.start()
    worker.join()
    assert listener.heard == []  # nothing happens inside the sender's call
    wait_for(lambda: len(listener.heard) == 50, "all notices")
    assert listener.heard == changes
    assert listener.threads == {True}


def test_what_an_import_tells_of_many_files_arrives_as_one_notice(qtbot: QtBot) -> None:
    """Five hundred photos must not have a page read anew five hundred times before the next key is heard."""
    bridge, heard = Bridge(), list[object]()
    bridge.changed.connect(heard.append)
    taken_in = [Changed(frozenset({"evidence"}), frozenset({str(n)}), frozenset({"f:1"}), "import") for n in range(500)]
    typed = Changed(frozenset({"plan_item"}), frozenset({"item"}), frozenset({"f:1"}), "local")
    for change in (*taken_in[:300], typed, *taken_in[300:]):
        bridge(change)
    wait_for(lambda: bool(heard), "the notices")
    ids = frozenset(str(n) for n in range(500))
    assert heard == [typed, Changed(frozenset({"evidence"}), ids, frozenset({"f:1"}), "import")]


def test_work_runs_beside_the_gui_and_its_result_comes_back_on_it(qtbot: QtBot, tasks: Tasks) -> None:
    here = threading.get_ident()
    seen: list[tuple[bool, bool]] = []

    def work(_job: Job) -> bool:
        return threading.get_ident() != here

    tasks.run(work, lambda elsewhere: seen.append((elsewhere, threading.get_ident() == here)))
    wait_for(lambda: not tasks.is_busy, "the end of the work")
    assert seen == [(True, True)]


def test_a_failure_is_handed_over(qtbot: QtBot, tasks: Tasks) -> None:
    failed: list[BaseException] = []

    def work(_job: Job) -> BaseException:
        raise Known("disk.full")

    tasks.run(work, failed.append, failed.append)
    wait_for(lambda: not tasks.is_busy, "the end of the work")
    assert isinstance(failed[0], Known)


def test_a_failure_that_nobody_takes_reaches_the_hooks(qtbot: QtBot, tasks: Tasks) -> None:
    def work(_job: Job) -> None:
        raise ValueError("nobody waits for me")

    with qtbot.captureExceptions() as caught:
        tasks.run(work, print)
        wait_for(lambda: not tasks.is_busy, "the end of the work")
    assert [kind for kind, _, _ in caught] == [ValueError]


def test_progress_is_told_and_cancelling_delivers_nothing(qtbot: QtBot, tasks: Tasks) -> None:
    told: list[tuple[int, int]] = []
    done: list[object] = []
    go_on = threading.Event()

    def work(job: Job) -> int:
        for step in range(1, 1001):
            job.report(step, 1000)
        go_on.wait(5)
        return 1 if job.is_cancelled() else 2

    job = tasks.run(work, done.append)
    job.progress.connect(lambda at, total: told.append((at, total)))
    wait_for(lambda: bool(told) and told[-1] == (1000, 1000), "the last step")
    assert len(told) < 20  # a screen, not a log
    job.cancel()
    go_on.set()
    wait_for(lambda: not tasks.is_busy, "the end of the work")
    assert done == []


def test_nothing_is_delivered_to_an_owner_that_is_gone(qtbot: QtBot, tasks: Tasks) -> None:
    owner = QObject()
    done: list[object] = []
    go_on = threading.Event()
    job = tasks.run(lambda _job: go_on.wait(5), done.append, owner=owner)
    delete(owner)
    assert job.is_cancelled()
    go_on.set()
    wait_for(lambda: not tasks.is_busy, "the end of the work")
    assert done == []


def test_what_is_asked_for_after_the_end_does_not_begin(qtbot: QtBot, tasks: Tasks) -> None:
    """A page's timer may ring between the end of the pool and that of the page: no error, and no work."""
    done: list[object] = []
    tasks.close()
    job = tasks.run(lambda _job: done.append("begun"), done.append, done.append)
    assert job.is_cancelled() and not tasks.is_busy
    assert done == []


class Grave:
    """Says on which thread it ends."""

    def __init__(self, ends: list[int]) -> None:
        self._ends = ends

    def __del__(self) -> None:
        self._ends.append(threading.get_ident())


@pytest.mark.parametrize("fails", [False, True])
def test_what_the_work_holds_ends_on_the_gui_thread(qtbot: QtBot, tasks: Tasks, *, fails: bool) -> None:
    """It may be the last of a widget, which must not end on another thread."""
    ends: list[int] = []
    over: list[object] = []

    def give() -> None:
        held, result = Grave(ends), Grave(ends)

        def work(_job: Job) -> Grave:
            if fails:
                raise ValueError(repr(held))
            return result

        tasks.run(work, lambda _result: over.append(held), lambda error: over.append(str(error)))

    for _ in range(50):
        give()
    wait_for(lambda: len(over) == 50 and not tasks.is_busy, "the end of the work")
    over.clear()
    gc.collect()
    assert ends == [threading.get_ident()] * 100


def test_parts_are_closed_in_reverse_order_even_when_one_fails(qapp: QApplication) -> None:
    closed: list[str] = []
    lifecycle = Lifecycle(qapp)
    qapp.aboutToQuit.disconnect(lifecycle.close)

    def fail() -> None:
        closed.append("writer")
        raise OSError("full")

    lifecycle.add("replica", lambda: closed.append("replica"))
    lifecycle.add("writer", fail)
    lifecycle.add("sync", lambda: closed.append("sync"))
    with pytest.raises(OSError, match="full"):
        lifecycle.close()
    lifecycle.close()
    assert closed == ["sync", "writer", "replica"]
    lifecycle.deleteLater()


def test_a_report_says_where_but_not_what_or_who() -> None:
    with pytest.raises(ValueError, match="wrote") as caught:
        raise ValueError("'Nasrin Akter' wrote to nasrin@example.org from /home/nasrin/plan.db at 8801712345678")
    report = bug_report(caught.value, "1.2.3")
    assert "Concord 1.2.3" in report
    assert "ValueError" in report
    assert "test_foundation_runtime.py" in report
    for secret in ("Nasrin", "example.org", "/home", "8801712345678"):
        assert secret not in report


def test_the_cause_is_in_the_report() -> None:
    with pytest.raises(RuntimeError) as caught:
        raise RuntimeError("y") from KeyError("x")
    assert "caused by\nConcord 1" in bug_report(caught.value, "1")


@pytest.mark.parametrize(
    ("text", "left"),
    [("\"a b\" and 'c'", "'...' and '...'"), (r"C:\Users\Nasrin\plan.db", "plan.db"), ("id 1234", "id 1234")],
    ids=["quotes", "folders", "short-numbers"],
)
def test_redaction(text: str, left: str) -> None:
    assert redact(text) == left


@pytest.fixture
def hooks(screen: QtBot) -> Iterator[ErrorHooks]:
    before = sys.excepthook, threading.excepthook
    handler = qInstallMessageHandler(None)
    made = ErrorHooks(Notices(), "1.2.3")
    made.install()
    yield made
    made.remove()
    sys.excepthook, threading.excepthook = before
    qInstallMessageHandler(handler)


def dialogs() -> list[CrashDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, CrashDialog) and w.isVisible()]


def dialog() -> CrashDialog:
    wait_for(lambda: bool(dialogs()), "dialog")
    return dialogs()[0]


def test_a_bug_is_explained_in_plain_words_once(hooks: ErrorHooks, screen: QtBot) -> None:
    with screen.waitSignal(hooks.failed) as told:
        sys.excepthook(ValueError, ValueError("broken 'thing'"), None)
    assert "ValueError" in told.args[0]
    shown = dialog()
    with screen.waitSignal(hooks.failed):
        hooks.take(ValueError("again"))
    assert dialogs() == [shown]
    assert unnamed(shown) == []
    assert check_looks(shown) == []
    press(shown, "Copy report")
    assert "broken '...'" in QApplication.clipboard().text()
    press(shown, "Go on working")
    assert shown.result() == QDialog.DialogCode.Accepted


def test_a_bug_on_a_thread_is_shown_too(hooks: ErrorHooks, screen: QtBot) -> None:
    def fail() -> None:
        raise ValueError("far away")

    with screen.waitSignal(hooks.failed):
        worker = threading.Thread(target=fail)
        worker.start()
        worker.join()
    shown = dialog()
    assert "ValueError" in find(shown, "Report without names or texts", QPlainTextEdit).toPlainText()
    press(shown, "Go on working")


def test_a_known_trouble_becomes_a_banner_not_a_dialog(screen: QtBot) -> None:
    notices = Notices()
    hooks = ErrorHooks(notices, "1")
    with screen.waitSignal(notices.trouble_started) as told:
        hooks.take(Known("disk.full"))
    assert told.args[0].error.code == "disk.full"
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, CrashDialog)]


def test_ctrl_c_ends_the_program_as_always(hooks: ErrorHooks, capsys: pytest.CaptureFixture[str]) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_what_qt_says_goes_to_the_log(hooks: ErrorHooks, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "qt"):
        qDebug("a word of Qt")
    assert ("qt", logging.DEBUG, "a word of Qt") in caplog.record_tuples


def test_toasts_carry_their_action(qtbot: QtBot) -> None:
    notices = Notices()
    undone: list[str] = []
    with qtbot.waitSignal(notices.toast_posted) as told:
        notices.toast("Target date changed", "Undo", lambda: undone.append("yes"))
    notice = told.args[0]
    assert isinstance(notice, ToastNotice)
    assert notice.action is not None
    notice.action()
    assert undone == ["yes"]
