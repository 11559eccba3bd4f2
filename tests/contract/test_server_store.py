"""Both stores of the server keep the same promises."""

import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from sync.server.storage.rows import (
    Account,
    Device,
    Grant,
    HistoryRow,
    ReceiptRow,
    RecordRow,
    RefreshToken,
    ScopeRow,
    Session,
    Stretch,
    Throttle,
)
from sync.server.storage.store import (
    Changes,
    ContendedError,
    Found,
    Store,
    Transaction,
    UnwritableError,
    Wanted,
)

pytest_plugins = ["tests.fixtures.servers"]

NOW = datetime(2026, 3, 4, 5, 6, 7, 8, tzinfo=UTC)
SCOPE = "f:one"
EVERYTHING = (0, 2**62)


def record(record_id: str, version: int, *, scope: str = SCOPE, parent: str = "p", text: str = "") -> RecordRow:
    body = f'{{"id":"{record_id}",  "text":"{text}"}}'.encode()
    return RecordRow(record_id, "plan_item", scope, parent, version, body, b'{"*":[1,"d1"]}')


def history(version: int, record_id: str = "a", *, scope: str = SCOPE) -> HistoryRow:
    at = "2026-03-04T05:06:07.000008Z"
    who = ("u1", "Salma, manager", "d1")
    changes = b'{"area":["old",  "new"]}'
    return HistoryRow(scope, version, record_id, "plan_item", f"c{version}", "EditItem", *who, at, at, changes)


def receipt(seq: int, changeset: str, *, payload: bytes | None = None) -> ReceiptRow:
    return ReceiptRow("d1", seq, changeset, b"\x00\xff" * 16, "accepted", b'{"verdict": "accepted"}', payload)


def wanted(**changes: object) -> Wanted:
    nothing = Wanted("d1", "u1", (), 1, 0, (), (), ())
    return replace(nothing, **changes)  # type: ignore[arg-type]  # names and types are those of Wanted


def flush(store: Store, changes: Changes, *, lock: tuple[str, ...] = (SCOPE,)) -> None:
    with store.begin() as tx:
        tx.lock(lock)
        tx.flush(changes)
        tx.commit()


def opened(store: Store, question: Wanted) -> Found:
    with store.begin() as tx:
        return tx.open(question)


def write_and_fail(tx: Transaction) -> None:
    tx.lock([SCOPE])
    tx.flush(Changes(inserted=[record("a", 1)]))
    raise ZeroDivisionError


def add_device(store: Store, *grants: Grant) -> None:
    with store.begin() as tx:
        tx.directory.add_device(Device("d1", "u1", "nonce", "Laptop", NOW, NOW))
        for grant in grants:
            tx.directory.put_grant(grant)
        tx.commit()


class TestRecords:
    def test_bodies_come_back_byte_for_byte(self, store: Store) -> None:
        row = record("a", 1, text="বাংলা عربي \\u0041 1.10")
        flush(store, Changes(inserted=[row]))
        with store.read() as snapshot:
            assert list(snapshot.records(["a", "missing"])) == [row]

    def test_an_update_keeps_kind_and_parent(self, store: Store) -> None:
        flush(store, Changes(inserted=[record("a", 1), record("b", 2)]))
        changed = record("a", 3, text="new")._replace(field_versions=b'{"text":[3,"d2"]}')
        flush(store, Changes(updated=[changed]))
        with store.read() as snapshot:
            assert sorted(snapshot.records(["a", "b"])) == [changed, record("b", 2)]

    def test_children_come_in_order_of_arrival(self, store: Store) -> None:
        rows = [record("a", 3), record("b", 1), record("c", 2), record("other", 4, parent="q")]
        flush(store, Changes(inserted=[*rows, record("review", 5)._replace(kind="review")]))
        with store.read() as snapshot:
            children = snapshot.children([("p", "plan_item"), ("p", "nothing")])
            assert [row.id for row in children] == ["b", "c", "a"]
            assert snapshot.children([]) == []

    def test_the_feed_is_cut_in_order_of_version(self, store: Store) -> None:
        rows = [record(f"r{version}", version) for version in (5, 3, 1, 4, 2)]
        flush(store, Changes(inserted=[*rows, record("foreign", 1, scope="f:two")]))
        with store.read() as snapshot:
            assert [row.version for row in snapshot.rows_since(SCOPE, 1, 3)] == [2, 3, 4]
            assert [row.version for row in snapshot.rows_since(SCOPE, 4, 3)] == [5]
            assert snapshot.rows_since(SCOPE, 5, 3) == []

    def test_a_version_of_a_scope_is_used_once(self, store: Store) -> None:
        flush(store, Changes(inserted=[record("a", 1)]))
        with pytest.raises(ContendedError):
            flush(store, Changes(inserted=[record("b", 1)]))

    def test_a_text_the_store_cannot_keep_is_told_from_contention(self, store: Store) -> None:
        with pytest.raises(UnwritableError):
            flush(store, Changes(inserted=[record("a", 2**70)]))

    def test_several_stretches_are_read_at_once(self, store: Store) -> None:
        rows = [record(f"r{version}", version) for version in (5, 3, 1, 4, 2)]
        others = [record(f"o{version}", version, scope="f:two") for version in (2, 1, 3)]
        flush(store, Changes(inserted=[*rows, *others, record("foreign", 1, scope="f:three")]))
        stretches = [Stretch(SCOPE, 1, 4), Stretch("f:two", 2, 9), Stretch("f:none", 0, 9)]
        with store.read() as snapshot:
            found = snapshot.rows_between(stretches)
        assert [row.id for row in found if row.scope == SCOPE] == ["r2", "r3", "r4"]
        assert [row for row in found if row.scope != SCOPE] == [others[2]]


class TestHistory:
    def test_several_stretches_of_it_are_read_at_once(self, store: Store) -> None:
        steps = [history(version) for version in range(1, 8)]
        others = [history(version, scope="f:two") for version in range(1, 4)]
        flush(store, Changes(history=[*steps, *others]))
        with store.read() as snapshot:
            found = snapshot.history_between([Stretch("f:two", 0, 2), Stretch(SCOPE, 5, 7)])
        assert [step for step in found if step.scope == SCOPE] == steps[5:]
        assert [step for step in found if step.scope != SCOPE] == others[:2]

    def test_history_is_cut_at_both_ends(self, store: Store) -> None:
        flush(store, Changes(history=[history(version) for version in range(1, 8)]))
        with store.read() as snapshot:
            assert list(snapshot.history_since(SCOPE, 2, 6, 3)) == [history(3), history(4), history(5)]
            assert [row.version for row in snapshot.history_since(SCOPE, 5, 6, 3)] == [6]

    def test_history_is_read_downwards_from_a_version(self, store: Store) -> None:
        flush(store, Changes(history=[history(version) for version in range(1, 8)]))
        flush(store, Changes(history=[history(3, scope="f:two")]), lock=("f:two",))
        with store.read() as snapshot:
            assert list(snapshot.history_upto(SCOPE, 5, 3)) == [history(5), history(4), history(3)]
            assert [row.version for row in snapshot.history_upto(SCOPE, 2, 3)] == [2, 1]
            assert not snapshot.history_upto(SCOPE, 0, 3)

    def test_the_unique_index_refuses_a_writer_that_forgot_the_lock(self, store: Store) -> None:
        flush(store, Changes(history=[history(1)]))
        with pytest.raises(ContendedError), store.begin() as tx:
            tx.flush(Changes(history=[history(1, "b")]))


class TestTransaction:
    def test_nothing_stays_without_a_commit(self, store: Store) -> None:
        with store.begin() as tx:
            tx.lock([SCOPE])
            tx.flush(Changes(inserted=[record("a", 1)], history=[history(1)]))
        with store.read() as snapshot:
            assert snapshot.heads([SCOPE]) == {}
            assert snapshot.records(["a"]) == []

    def test_an_error_undoes_everything_and_the_store_goes_on(self, store: Store) -> None:
        with pytest.raises(ZeroDivisionError), store.begin() as tx:
            write_and_fail(tx)
        flush(store, Changes(inserted=[record("a", 1)]))
        with store.read() as snapshot:
            assert list(snapshot.records(["a"])) == [record("a", 1)]

    def test_lock_makes_missing_scopes_and_flush_moves_their_counters(self, store: Store) -> None:
        with store.begin() as tx:
            assert tx.lock(["f:b", "f:a"]) == {
                "f:a": ScopeRow("f:a", 0, 0, 0),
                "f:b": ScopeRow("f:b", 0, 0, 0),
            }
            tx.flush(Changes(scopes=[ScopeRow("f:a", 7, 3, -(2**63)), ScopeRow("f:b", 1, 1, 2**63 - 1)]))
            tx.commit()
        with store.begin() as tx:
            assert tx.lock(["f:a", "f:c"])["f:a"] == ScopeRow("f:a", 7, 3, -(2**63))
        with store.read() as snapshot:
            assert snapshot.heads(["f:a", "f:b", "f:c"]) == {
                "f:a": ScopeRow("f:a", 7, 3, -(2**63)),
                "f:b": ScopeRow("f:b", 1, 1, 2**63 - 1),
            }

    def test_scopes_are_found_by_how_they_begin(self, store: Store) -> None:
        flush(store, Changes(), lock=("g:factories-BD", "g:factories-IN", "g:factorx", "f:1", "g:%"))
        with store.read() as snapshot:
            assert list(snapshot.scopes("g:factories-")) == ["g:factories-BD", "g:factories-IN"]
            assert snapshot.scopes("g:_") == []

    def test_a_snapshot_does_not_move(self, store: Store) -> None:
        flush(store, Changes(inserted=[record("a", 1)]))
        with store.read() as snapshot:
            before = snapshot.rows_since(SCOPE, 0, 10)
            flush(store, Changes(inserted=[record("b", 2)]))
            assert snapshot.rows_since(SCOPE, 0, 10) == before

    def test_a_writer_waits_for_the_one_before(self, store: Store) -> None:
        flush(store, Changes())
        order: list[int] = []
        inside = threading.Event()
        asked = threading.Event()

        def second() -> None:
            inside.wait(10)
            asked.set()
            with store.begin() as tx:
                order.append(tx.lock([SCOPE])[SCOPE].version)

        thread = threading.Thread(target=second)
        thread.start()
        with store.begin() as tx:
            tx.lock([SCOPE])
            inside.set()
            assert asked.wait(10)
            tx.flush(Changes(scopes=[ScopeRow(SCOPE, 5, 0, 0)]))
            tx.commit()
        thread.join(10)
        assert order == [5]


class TestOpen:
    def test_one_question_answers_everything(self, store: Store) -> None:
        add_device(store, Grant("u1", SCOPE, "advisor", NOW))
        flush(
            store,
            Changes(
                inserted=[record("a", 1), record("b", 2, parent="a")],
                receipts=[receipt(3, "c3", payload=b"{}"), receipt(9, "c9")],
                scopes=[ScopeRow(SCOPE, 2, 2, 11)],
            ),
        )
        found = opened(
            store,
            wanted(
                scopes=[SCOPE],
                first_seq=1,
                last_seq=4,
                changesets=["c9", "c8"],
                records=["a", "x"],
                children=[("a", "plan_item"), ("b", "plan_item")],
            ),
        )
        assert found.device == Device("d1", "u1", "nonce", "Laptop", NOW, NOW)
        assert found.scopes == {SCOPE: ScopeRow(SCOPE, 2, 2, 11)}
        assert list(found.grants) == [Grant("u1", SCOPE, "advisor", NOW)]
        assert sorted(found.receipts) == [receipt(3, "c3", payload=b"{}"), receipt(9, "c9")]
        assert list(found.records) == [record("a", 1)]
        assert list(found.children) == [record("b", 2, parent="a")]

    def test_only_scopes_with_a_grant_are_locked(self, store: Store) -> None:
        add_device(
            store,
            Grant("u1", "f:mine", "advisor", NOW),
            Grant("u1", "f:former", "advisor", NOW, revoked_at=NOW),
            Grant("u2", "f:foreign", "advisor", NOW),
        )
        names = ["f:mine", "f:former", "f:foreign", "f:nowhere", "u:u1", "u:u2"]
        flush(store, Changes(), lock=tuple(set(names) - {"f:nowhere"}))
        found = opened(store, wanted(scopes=names))
        assert set(found.scopes) == {"f:mine", "f:former", "u:u1"}
        with store.read() as snapshot:
            assert "f:nowhere" not in snapshot.heads(names)

    def test_an_unknown_device_is_told(self, store: Store) -> None:
        assert opened(store, wanted()).device is None

    def test_a_receipt_is_written_once(self, store: Store) -> None:
        flush(store, Changes(receipts=[receipt(1, "c1")]))
        with pytest.raises(ContendedError):
            flush(store, Changes(receipts=[receipt(1, "c2")]))
        with pytest.raises(ContendedError):
            flush(store, Changes(receipts=[receipt(2, "c1")]))
        with store.read() as snapshot:
            assert list(snapshot.receipts(["c1", "c2"])) == [receipt(1, "c1")]


class TestDirectory:
    def test_accounts(self, store: Store) -> None:
        account = Account("u1", "amina", "Amina Haque", "Advisor", "advisor", "hash", "active", NOW)
        with store.begin() as tx:
            tx.directory.add_account(account)
            tx.commit()
        with store.begin() as tx:
            tx.directory.set_password("u1", "other")
            tx.directory.set_account_state("u1", "disabled")
            tx.commit()
        with store.read() as snapshot:
            changed = replace(account, password_hash="other", state="disabled")
            assert snapshot.directory.account("u1") == changed
            assert snapshot.directory.account_by_login("amina") == changed
            assert snapshot.directory.account_by_login("nobody") is None
            assert snapshot.directory.accounts() == [changed]

    def test_a_login_is_taken_once(self, store: Store) -> None:
        account = Account("u1", "amina", "Amina Haque", "Advisor", "advisor", "hash", "active", NOW)
        with store.begin() as tx:
            tx.directory.add_account(account)
            with pytest.raises(ContendedError):
                tx.directory.add_account(replace(account, id="u2"))

    def test_devices(self, store: Store) -> None:
        add_device(store)
        later = NOW + timedelta(hours=1)
        with store.begin() as tx:
            tx.directory.saw_device("d1", later)
            tx.commit()
        with store.read() as snapshot:
            seen = Device("d1", "u1", "nonce", "Laptop", NOW, later)
            assert snapshot.directory.device("d1") == seen
            assert snapshot.directory.device_by_nonce("u1", "nonce") == seen
            assert snapshot.directory.devices("u1") == [seen]
        with store.begin() as tx:
            tx.directory.revoke_device("d1", later)
            tx.commit()
        with store.read() as snapshot:
            assert snapshot.directory.device_by_nonce("u1", "nonce") is None

    def test_held_is_what_a_session_s_account_holds_at_the_moment(self, store: Store) -> None:
        later = NOW + timedelta(microseconds=1)
        with store.begin() as tx:
            for grant in (
                Grant("u1", "f:two", "advisor", NOW),
                Grant("u1", "f:one", "supervisor", NOW - timedelta(days=1)),
                Grant("u1", "f:later", "advisor", later),
                Grant("u1", "f:revoked", "advisor", NOW - timedelta(days=2), NOW - timedelta(days=1)),
                Grant("u2", "f:three", "advisor", NOW),
            ):
                tx.directory.put_grant(grant)
            tx.directory.add_account(Account("u1", "amina", "Amina", "Advisor", "advisor", "", "active", NOW))
            tx.credentials.add_session(Session("s1", "u1", "", NOW))
            heads = tx.lock(["f:one", "f:three", "f:later", "f:revoked", "u:u1", "u:u2"])
            tx.commit()
        with store.read() as snapshot:
            held = snapshot.held("s1", NOW)
            assert held.caller == snapshot.credentials.caller("s1") is not None
            assert held.roles == [("f:one", "supervisor"), ("f:two", "advisor")]
            assert held.heads == {scope: heads[scope] for scope in ("f:one", "u:u1")}, "f:two has no counters yet"
            held = snapshot.held("s1", later)
            assert [scope for scope, _ in held.roles] == ["f:later", "f:one", "f:two"]
            assert set(held.heads) == {"f:later", "f:one", "u:u1"}
            nobody = snapshot.held("s2", later)
            assert (nobody.caller, nobody.roles, nobody.heads) == (None, [], {})

    def test_a_grant_is_written_over_the_earlier_one(self, store: Store) -> None:
        first = Grant("u1", SCOPE, "advisor", NOW)
        with store.begin() as tx:
            tx.directory.put_grant(first)
            tx.directory.put_grant(replace(first, role="supervisor", revoked_at=NOW))
            tx.directory.put_grant(Grant("u1", "f:zero", "advisor", NOW))
            tx.commit()
        with store.read() as snapshot:
            assert snapshot.directory.grants("u1") == [
                replace(first, role="supervisor", revoked_at=NOW),
                Grant("u1", "f:zero", "advisor", NOW),
            ]
            assert snapshot.directory.grants_standing() == [Grant("u1", "f:zero", "advisor", NOW)]

    def test_what_the_server_knows_of_itself(self, store: Store) -> None:
        with store.begin() as tx:
            assert tx.directory.meta("epoch") == ""
            tx.directory.set_meta("epoch", "1")
            tx.directory.set_meta("epoch", "2")
            tx.commit()
        with store.read() as snapshot:
            assert snapshot.directory.meta("epoch") == "2"


class TestCredentials:
    def test_sessions(self, store: Store) -> None:
        with store.begin() as tx:
            for number in (1, 2, 3):
                tx.credentials.add_session(Session(f"s{number}", "u1", "", NOW))
                tx.credentials.bind_session(f"s{number}", "d1" if number < 3 else "d2")
            tx.credentials.revoke_device_sessions("d1", NOW, besides="s2")
            tx.commit()
        with store.read() as snapshot:
            assert snapshot.credentials.session("s1") == Session("s1", "u1", "d1", NOW, NOW)
            assert snapshot.credentials.session("s2") == Session("s2", "u1", "d1", NOW)
        with store.begin() as tx:
            tx.credentials.revoke_session("s2", NOW)
            tx.credentials.revoke_account_sessions("u1", NOW + timedelta(days=1))
            tx.commit()
        with store.read() as snapshot:
            assert snapshot.credentials.session("s2") == Session("s2", "u1", "d1", NOW, NOW)
            assert snapshot.credentials.session("s3") == Session("s3", "u1", "d2", NOW, NOW + timedelta(days=1))

    def test_refresh_tokens(self, store: Store) -> None:
        token = RefreshToken(b"\x00one", "s1", NOW, NOW + timedelta(days=30))
        with store.begin() as tx:
            tx.credentials.add_refresh_token(token)
            tx.credentials.rotate_refresh_token(b"\x00one", b"two", NOW)
            tx.commit()
        with store.read() as snapshot:
            rotated = replace(token, rotated_at=NOW, successor=b"two")
            assert snapshot.credentials.refresh_token(b"\x00one") == rotated
            assert snapshot.credentials.refresh_token(b"two") is None
        with store.begin() as tx:
            tx.credentials.drop_refresh_tokens(NOW + timedelta(days=31))
            assert tx.credentials.refresh_token(b"\x00one") is None

    def test_throttles_are_forgotten_when_they_are_over(self, store: Store) -> None:
        short = Throttle("login:a", 1, NOW + timedelta(minutes=1))
        closed = Throttle("login:b", 5, NOW + timedelta(minutes=1), NOW + timedelta(hours=1))
        with store.begin() as tx:
            tx.credentials.put_throttle(short, NOW)
            tx.credentials.put_throttle(closed, NOW)
            tx.credentials.put_throttle(replace(short, key="login:c"), NOW + timedelta(minutes=2))
            assert tx.credentials.throttle("login:a") is None
            assert tx.credentials.throttle("login:b") == closed
            tx.credentials.clear_throttle("login:b")
            assert tx.credentials.throttle("login:b") is None
