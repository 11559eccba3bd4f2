"""The server's routes: encodings, limits, problem details, and what a stranger gets."""

import gzip
import json
import zlib
from collections.abc import Iterator
from contextlib import suppress

import msgspec
import pytest
import zstandard
from httpx import Response
from litestar import Litestar
from litestar.testing import TestClient

from app.domain.kernel.context import Role
from app.domain.kernel.decide import Verdict
from sync.protocol.codec import decode_response, encode
from sync.protocol.limits import MOST_BODY_BYTES, PROTOCOL, SCHEMA
from sync.protocol.messages import Problem, SyncResponse
from sync.protocol.problems import ProblemCode
from sync.protocol.sessions import DeviceReply, DeviceRequest, LoginRequest, RefreshRequest, SessionReply
from sync.server.core.problems import RefusedRequest
from sync.server.http.application import application
from sync.server.http.bodies import is_too_deep, unpacked
from sync.server.storage.store import ContendedError, Store, UnavailableError
from tests.builders.server import PASSWORD, Laptop, World, scope_of

pytest_plugins = ["tests.fixtures.servers"]

Http = TestClient[Litestar]
NONCE = "a nonce of an installation"


@pytest.fixture
def world(sqlite_store: Store) -> World:
    made = World(sqlite_store)
    made.person("amina", Role.ADVISOR, made.engagement())
    return made


@pytest.fixture
def http(world: World) -> Iterator[Http]:
    with TestClient(application(world.service)) as client:
        yield client


@pytest.fixture
def amina(world: World) -> Laptop:
    return world.laptop("amina")


def problem(response: Response) -> Problem:
    assert response.headers["content-type"] == "application/problem+json"
    found = msgspec.json.decode(response.content, type=Problem)
    assert found.status == response.status_code
    return found


def post(http: Http, laptop: Laptop, body: bytes, **headers: str) -> Response:
    sent = {"Authorization": f"Bearer {laptop.access}", "Content-Type": "application/json"}
    sent |= {name.replace("_", "-"): value for name, value in headers.items()}
    return http.post("/v1/sync", content=body, headers=sent)


class TestSigningIn:
    def test_from_password_to_first_sync(self, http: Http) -> None:
        session = msgspec.json.decode(
            http.post("/v1/login", content=encode(LoginRequest("amina", PASSWORD))).content, type=SessionReply
        )
        bearer = {"Authorization": f"Bearer {session.access_token}"}
        answer = http.post("/v1/devices", content=encode(DeviceRequest(NONCE, "Laptop")), headers=bearer)
        device = msgspec.json.decode(answer.content, type=DeviceReply)
        assert answer.status_code == 200
        request = {"protocol": PROTOCOL, "app": "0", "schema": SCHEMA, "device": device.device, "install_nonce": NONCE}
        bearer = {"Authorization": f"Bearer {device.access_token}"}
        reply = decode_response(http.post("/v1/sync", json=request, headers=bearer).content)
        assert reply.complete
        refresh = encode(RefreshRequest(session.refresh_token))
        renewed = msgspec.json.decode(http.post("/v1/refresh", content=refresh).content, type=SessionReply)
        assert renewed.device == device.device
        assert http.post("/v1/logout", content=encode(RefreshRequest(renewed.refresh_token))).status_code == 204
        ended = http.post("/v1/refresh", content=encode(RefreshRequest(renewed.refresh_token)))
        assert problem(ended).code == ProblemCode.SESSION_ENDED

    def test_a_wrong_password_is_401_and_says_how_to_come(self, http: Http) -> None:
        answer = http.post("/v1/login", json={"login": "amina", "password": "wrong password"})
        assert (answer.status_code, problem(answer).code) == (401, ProblemCode.CREDENTIALS_WRONG)
        assert answer.headers["www-authenticate"] == "Bearer"

    def test_too_many_tries_say_when_to_come_back(self, http: Http) -> None:
        for _ in range(5):
            http.post("/v1/login", json={"login": "amina", "password": "wrong password"})
        answer = http.post("/v1/login", json={"login": "amina", "password": PASSWORD})
        assert (answer.status_code, problem(answer).code) == (429, ProblemCode.TOO_MANY_ATTEMPTS)
        assert 0 < int(answer.headers["retry-after"]) <= 901

    def test_what_is_missing_is_named_and_what_was_given_is_not_repeated(self, http: Http) -> None:
        answer = http.post("/v1/login", json={"login": "amina", "passwort": PASSWORD})
        assert problem(answer).code == ProblemCode.BODY_MALFORMED
        assert "password" in problem(answer).detail
        assert PASSWORD not in answer.text

    def test_answers_are_not_cached(self, http: Http) -> None:
        answer = http.post("/v1/login", content=encode(LoginRequest("amina", PASSWORD)))
        assert answer.headers["cache-control"] == "no-store"


class TestStrangers:
    @pytest.mark.parametrize("header", [None, "", "Basic YTpi", "Bearer ", "Bearer a.b.c", "bearer x"])
    @pytest.mark.parametrize("path", ["/v1/sync", "/v1/history", "/v1/devices"])
    def test_no_token_no_answer(self, http: Http, path: str, header: str | None) -> None:
        body = {"protocol": PROTOCOL, "app": "0", "schema": SCHEMA, "device": "d", "install_nonce": NONCE}
        body |= {"epoch": "", "scope": "f:one", "upto": 1}
        answer = http.post(path, json=body, headers={"Authorization": header} if header is not None else {})
        assert (answer.status_code, problem(answer).code) == (401, ProblemCode.ACCESS_INVALID)

    def test_an_old_token_is_told_apart_from_a_bad_one(self, http: Http, amina: Laptop) -> None:
        amina.world.later(minutes=20)
        answer = post(http, amina, encode(amina.request()))
        assert (answer.status_code, problem(answer).code) == (401, ProblemCode.ACCESS_EXPIRED)

    def test_unknown_places_and_methods(self, http: Http) -> None:
        assert problem(http.get("/v1/nothing")).code == ProblemCode.NOT_FOUND
        assert problem(http.get("/v1/sync")).code == ProblemCode.METHOD_NOT_ALLOWED

    def test_health_needs_no_token_and_tells_nothing_of_people(self, http: Http, world: World) -> None:
        answer = http.get("/v1/health").json()
        assert answer == {
            "status": "ok",
            "epoch": world.service.identity.epoch,
            "protocol": PROTOCOL,
            "server_time": "2026-03-04T08:00:00Z",
        }


class TestBodies:
    def test_zstd_and_gzip_are_understood(self, http: Http, amina: Laptop) -> None:
        scope = next(iter(scope for scope in amina.sync().grants if scope.startswith("f:")))
        for encoding, pack in (
            ("zstd", zstandard.ZstdCompressor().compress),
            ("gzip", gzip.compress),
            ("identity", bytes),
            ("ZSTD", zstandard.ZstdCompressor().compress),
        ):
            body = encode(amina.request(amina.pushed(amina.create(scope, amina.world.ids.new()))))
            reply = decode_response(post(http, amina, pack(body), Content_Encoding=encoding).content)
            assert [fate.verdict for fate in reply.fates] == [Verdict.ACCEPTED]

    def test_a_large_reply_is_packed_as_the_client_likes(self, http: Http, amina: Laptop) -> None:
        body = encode(amina.request())
        packed = post(http, amina, body, Accept_Encoding="zstd")
        assert packed.headers["content-encoding"] == "zstd"
        assert packed.headers["vary"] == "Accept-Encoding"
        zipped = post(http, amina, body, Accept_Encoding="gzip, deflate")
        assert zipped.headers["content-encoding"] == "gzip"
        plain = post(http, amina, body, Accept_Encoding="identity")
        assert "content-encoding" not in plain.headers
        assert decode_response(plain.content).rows.keys() == decode_response(zipped.content).rows.keys()

    def test_an_unknown_encoding_is_refused(self, http: Http, amina: Laptop) -> None:
        answer = post(http, amina, b"{}", Content_Encoding="br")
        assert (answer.status_code, problem(answer).code) == (415, ProblemCode.ENCODING_UNSUPPORTED)

    @pytest.mark.parametrize("encoding", ["zstd", "gzip"])
    def test_a_body_that_is_not_what_it_says_is_refused(self, http: Http, amina: Laptop, encoding: str) -> None:
        answer = post(http, amina, b"not packed at all", Content_Encoding=encoding)
        assert (answer.status_code, problem(answer).code) == (400, ProblemCode.BODY_MALFORMED)

    @pytest.mark.parametrize("encoding", ["zstd", "gzip"])
    def test_a_bomb_is_refused(self, http: Http, amina: Laptop, encoding: str) -> None:
        """100 MB of spaces in a few kilobytes."""
        spaces = b" " * (1 << 20)
        if encoding == "zstd":
            packer = zstandard.ZstdCompressor().compressobj()
            bomb = b"".join(packer.compress(spaces) for _ in range(100)) + packer.flush()
        else:
            zipper = zlib.compressobj(wbits=31)
            bomb = b"".join(zipper.compress(spaces) for _ in range(100)) + zipper.flush()
        assert len(bomb) < 200_000
        answer = post(http, amina, bomb, Content_Encoding=encoding)
        assert (answer.status_code, problem(answer).code) == (413, ProblemCode.BODY_TOO_LARGE)

    def test_a_body_past_the_limit_is_refused(self, http: Http, amina: Laptop) -> None:
        answer = post(http, amina, b" " * (MOST_BODY_BYTES + 1))
        assert (answer.status_code, problem(answer).code) == (413, ProblemCode.BODY_TOO_LARGE)

    @pytest.mark.parametrize("body", [b"", b"[]", b"{", b'{"protocol": "x"}', b"\xff\xfe", b"<html>"])
    def test_malformed_bodies_are_400(self, http: Http, amina: Laptop, body: bytes) -> None:
        answer = post(http, amina, body)
        assert (answer.status_code, problem(answer).code) == (400, ProblemCode.BODY_MALFORMED)

    @pytest.mark.parametrize("depth", [33, 2000, 500_000])
    def test_deep_nesting_is_refused(self, http: Http, amina: Laptop, depth: int) -> None:
        answer = post(http, amina, b"[" * depth + b"]" * depth)
        assert (answer.status_code, problem(answer).code) == (400, ProblemCode.BODY_MALFORMED)

    def test_brackets_in_words_are_no_nesting(self, http: Http, amina: Laptop) -> None:
        scope = next(iter(scope for scope in amina.sync().grants if scope.startswith("f:")))
        area = "[{" * 200 + '"\\"'
        payload = amina.create(scope, amina.world.ids.new(), area)
        assert is_too_deep(area.encode())
        reply = decode_response(post(http, amina, encode(amina.request(amina.pushed(payload)))).content)
        assert reply.fates[0].verdict is Verdict.ACCEPTED

    @pytest.mark.parametrize("most", [1, 2, 3])
    def test_depth_is_counted_alike_with_and_without_brackets_in_words(self, most: int) -> None:
        for words in ("", "[", "]}", "{[("):
            body = f'{{"a": ["{words}", {{}}], "b": [[], "{words}"]}}'.encode()
            assert is_too_deep(body, most) is (most < 3)

    @pytest.mark.parametrize("cut", [4, -1], ids=["beginning", "end"])
    def test_a_body_cut_short_leaves_nothing_behind_for_the_next(self, cut: int) -> None:
        body = b'{"words": "%s"}' % (b"Fire doors " * 100)
        whole = zstandard.ZstdCompressor().compress(body)
        with suppress(RefusedRequest):
            unpacked(whole[:cut], "zstd")
        assert unpacked(whole, "zstd") == body

    def test_too_much_at_once_says_how_much_is_taken(self, http: Http, amina: Laptop) -> None:
        pushed = [amina.pushed(b'{"a": "%s"}' % (b"x" * 3000)) for _ in range(400)]
        answer = post(http, amina, encode(amina.request(*pushed)))
        assert (answer.status_code, problem(answer).code) == (413, ProblemCode.BODY_TOO_LARGE)
        assert problem(answer).params == {"changesets": 500, "push_bytes": 1 << 20}


class TestNewerPrograms:
    """Either side may be a release ahead: what it says besides is ignored. In a payload it is somebody's words."""

    def test_what_a_newer_client_says_besides_is_ignored(self, http: Http, amina: Laptop) -> None:
        request = json.loads(encode(amina.request())) | {"weather": {"sky": "grey"}}
        assert post(http, amina, json.dumps(request).encode()).status_code == 200

    def test_what_a_newer_server_says_besides_is_ignored(self, http: Http, amina: Laptop) -> None:
        told = json.loads(post(http, amina, encode(amina.request())).content)
        besides = told | {"weather": "grey", "heads": {s: head | {"age": 4} for s, head in told["heads"].items()}}
        assert decode_response(json.dumps(besides).encode()) == decode_response(json.dumps(told).encode())

    @pytest.mark.parametrize("place", ["", "body"])
    def test_a_payload_that_says_more_than_is_understood_is_kept_and_refused(
        self, http: Http, amina: Laptop, place: str
    ) -> None:
        scope = next(scope for scope in amina.sync().grants if scope.startswith("f:"))
        payload = json.loads(amina.create(scope, amina.world.ids.new()))
        (payload[place] if place else payload)["weather"] = "grey"
        pushed = amina.pushed(json.dumps(payload).encode())
        [fate] = decode_response(post(http, amina, encode(amina.request(pushed))).content).fates
        assert fate.verdict is Verdict.REFUSED
        assert [reason.needs for reason in fate.reasons] == ["changeset.unreadable"]


class TestTrouble:
    @pytest.mark.parametrize(
        ("error", "status", "code"),
        [
            (ContendedError("busy"), 503, ProblemCode.UNAVAILABLE),
            (UnavailableError("no disk"), 503, ProblemCode.UNAVAILABLE),
            (ZeroDivisionError("secret words"), 500, ProblemCode.FAULT),
            (RefusedRequest(ProblemCode.SEQUENCE_REUSED, seq=7), 409, ProblemCode.SEQUENCE_REUSED),
        ],
    )
    def test_every_failure_is_problem_details(
        self,
        world: World,
        amina: Laptop,
        monkeypatch: pytest.MonkeyPatch,
        caplog: pytest.LogCaptureFixture,
        error: Exception,
        status: int,
        code: ProblemCode,
    ) -> None:
        def fail(*_: object) -> SyncResponse:
            raise error

        monkeypatch.setattr("sync.server.core.round.Rounds.sync", fail)
        with TestClient(application(world.service), raise_server_exceptions=False) as http:
            answer = post(http, amina, encode(amina.request()))
        assert (answer.status_code, problem(answer).code) == (status, code)
        assert ("retry-after" in answer.headers) == (status >= 500)
        assert "secret words" not in answer.text + caplog.text

    def test_params_travel(self, http: Http, amina: Laptop) -> None:
        scope = next(iter(scope for scope in amina.sync().grants if scope.startswith("f:")))
        post(http, amina, encode(amina.request(amina.pushed(amina.create(scope, amina.world.ids.new())))))
        other = amina.pushed(amina.create(scope, amina.world.ids.new()), seq=amina.seq)
        answer = post(http, amina, encode(amina.request(other)))
        assert (answer.status_code, problem(answer).params) == (409, {"seq": other.seq})


def test_the_openapi_document_names_every_route_and_message(http: Http) -> None:
    document = json.loads(http.get("/schema/openapi.json").content)
    assert document["openapi"].startswith("3.1")
    files = {f"evidence/{name}" for name in ("upload", "piece", "held", "file")}
    paths = {"login", "refresh", "logout", "devices", "sync", "history", "park", "health", "ready", *files}
    assert set(document["paths"]) == {f"/v1/{path}" for path in paths}
    schemas = document["components"]["schemas"]
    assert {"SyncRequest", "SyncResponse", "Fate", "Row", "Entry", "HistoryResponse", "Problem"} <= set(schemas)
    assert schemas["SyncRequest"]["required"] == ["protocol", "app", "schema", "device", "install_nonce"]
    for reference in json.dumps(document).split('"$ref": "#/components/schemas/')[1:]:
        assert reference.partition('"')[0] in schemas


def test_pushing_and_pulling_between_two_laptops(http: Http, world: World, amina: Laptop) -> None:
    engagement = world.engagement()
    for login in ("bela", "chen"):
        world.person(login, Role.ADVISOR, engagement)
    bela, chen = world.laptop("bela"), world.laptop("chen")
    item = world.ids.new()
    post(http, bela, encode(bela.request(bela.pushed(bela.create(scope_of(engagement), item)))))
    reply = decode_response(post(http, chen, encode(chen.request())).content)
    assert item in {row.id for row in reply.rows[scope_of(engagement)]}
    assert scope_of(engagement) not in decode_response(post(http, amina, encode(amina.request())).content).rows
