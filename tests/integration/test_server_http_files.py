"""Files of evidence over HTTP: raw bytes, stretches, and headers that keep a browser from showing them."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from httpx import Response
from litestar import Litestar
from litestar.testing import TestClient

from app.domain.ids import engagement_scope
from app.domain.kernel.context import Role
from sync.protocol.codec import decode, encode
from sync.protocol.evidence import FileNamed, HeldReply, HeldRequest, UploadReply
from sync.protocol.limits import FILE_CHUNK_BYTES
from sync.protocol.messages import Problem
from sync.server.http.application import application
from sync.server.storage.files import FileStore
from sync.server.storage.store import Store
from tests.builders.files import Photo, attach, digest, send_file
from tests.builders.server import Laptop, World

pytest_plugins = ["tests.fixtures.servers"]

PHOTO = os.urandom(3000)


class Desk:
    def __init__(self, http: TestClient[Litestar], amina: Laptop, photo: Photo) -> None:
        self.http, self.amina, self.photo = http, amina, photo

    def headers(self, **more: str) -> dict[str, str]:
        named = {"Concord-Device": self.amina.device, "Concord-Install-Nonce": self.amina.nonce}
        return {"Authorization": f"Bearer {self.amina.access}", **named, **more}

    def named(self, **more: str) -> dict[str, str]:
        return {"scope": self.photo.scope, "record": self.photo.record, "sha256": self.photo.sha256, **more}

    def put(self, at: int, content: bytes, **more: str) -> Response:
        asked = self.named(size=str(len(PHOTO)), offset=str(at), piece=digest(content)) | more
        answer: Response = self.http.put(
            "/v1/evidence/piece", params=asked, content=content, headers=self.headers(**{"Content-Type": "text/html"})
        )
        return answer

    def get(self, **headers: str) -> Response:
        answer: Response = self.http.get("/v1/evidence/file", params=self.named(), headers=self.headers(**headers))
        return answer


@pytest.fixture
def desk(sqlite_store: Store, tmp_path: Path) -> Iterator[Desk]:
    world = World(sqlite_store, files=FileStore(tmp_path / "files"))
    engagement = world.engagement()
    world.person("amina", Role.ADVISOR, engagement)
    amina = world.laptop("amina")
    scope, item = engagement_scope(engagement.id), world.ids.new()
    amina.send(amina.create(scope, item))
    with TestClient(application(world.service)) as client:
        yield Desk(client, amina, attach(amina, scope, item, PHOTO))


def problem(answer: Response) -> tuple[int, str]:
    return answer.status_code, decode(Problem, answer.content).code


def test_a_file_goes_up_in_pieces_and_comes_down_in_stretches(desk: Desk) -> None:
    asked = encode(desk.photo.upload(desk.amina))
    begun = desk.http.post("/v1/evidence/upload", content=asked, headers=desk.headers())
    assert decode(UploadReply, begun.content) == UploadReply(0)
    assert decode(UploadReply, desk.put(0, PHOTO[:1000]).content) == UploadReply(1000)
    assert decode(UploadReply, desk.put(1000, PHOTO[1000:]).content) == UploadReply(3000, whole=True)
    held = HeldRequest(desk.amina.device, desk.amina.nonce, desk.photo.scope, [])
    named = HeldRequest(held.device, held.install_nonce, held.scope, [FileNamed(desk.photo.record, desk.photo.sha256)])
    for request, expected in ((held, []), (named, [desk.photo.sha256])):
        answer = desk.http.post("/v1/evidence/held", content=encode(request), headers=desk.headers())
        assert decode(HeldReply, answer.content).held == expected
    whole = desk.get()
    assert (whole.status_code, whole.content, whole.headers["content-length"]) == (200, PHOTO, "3000")
    part = desk.get(Range="bytes=2000-")
    assert (part.status_code, part.content) == (206, PHOTO[2000:])
    assert part.headers["content-range"] == "bytes 2000-2999/3000"
    assert desk.get(Range="bytes=5-5").content == PHOTO[5:6]


def test_what_a_file_claims_to_be_is_never_shown(desk: Desk) -> None:
    send_file(desk.amina, desk.photo)
    headers = desk.get().headers
    assert headers["content-type"] == "application/octet-stream"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["content-disposition"] == "attachment"
    assert headers["content-security-policy"].startswith("sandbox")
    assert headers["cache-control"] == "no-store"


def test_what_is_not_sound_is_refused(desk: Desk) -> None:
    assert problem(desk.get()) == (404, "file_unknown")
    assert problem(desk.put(0, PHOTO[:10], piece=digest(b"other"))) == (422, "file_damaged")
    assert problem(desk.put(0, bytes(FILE_CHUNK_BYTES + 1))) == (413, "body_too_large")
    for wrong in ({"offset": "-1"}, {"offset": "x"}, {"sha256": "../../etc/passwd"}, {"size": "0"}, {"size": "9" * 20}):
        assert problem(desk.put(0, b"x", **wrong)) == (400, "body_malformed"), wrong
    assert problem(desk.http.put("/v1/evidence/piece", content=b"x", headers=desk.headers())) == (400, "body_malformed")
    assert problem(desk.http.get("/v1/evidence/file", params=desk.named())) == (401, "access_invalid")
    unnamed = {"Authorization": f"Bearer {desk.amina.access}"}
    for asked in (desk.named(), desk.named(device=desk.amina.device, install_nonce=desk.amina.nonce)):
        answer = desk.http.get("/v1/evidence/file", params=asked, headers=unnamed)
        assert problem(answer) == (400, "body_malformed"), "who asks is said in the headers"
    stranger = desk.headers(**{"Concord-Device": "another"})
    assert problem(desk.http.get("/v1/evidence/file", params=desk.named(), headers=stranger)) == (403, "device_foreign")
    copied = desk.headers(**{"Concord-Install-Nonce": "another"})
    assert problem(desk.http.get("/v1/evidence/file", params=desk.named(), headers=copied)) == (409, "device_copied")
    send_file(desk.amina, desk.photo)
    for nowhere in ("bytes=3000-", "bytes=5000-6000"):
        answer = desk.get(Range=nowhere)
        assert problem(answer) == (416, "range_outside"), nowhere
        assert answer.headers["content-range"] == "bytes */3000"
    for strange in ("bytes=0-1,5-6", "lines=1-2", "bytes=-5", "bytes=9-3"):
        assert (desk.get(Range=strange).status_code, desk.get(Range=strange).content) == (200, PHOTO), strange


def test_the_openapi_document_says_how(desk: Desk) -> None:
    document = desk.http.get("/schema/openapi.json").json()
    put = document["paths"]["/v1/evidence/piece"]["put"]
    assert {one["name"] for one in put["parameters"] if one["in"] == "header"} == {
        "Concord-Device",
        "Concord-Install-Nonce",
    }
    assert {one["name"] for one in put["parameters"] if one["in"] == "query"} >= {"offset", "piece", "sha256"}
    assert "application/octet-stream" in put["requestBody"]["content"]
    assert set(document["paths"]["/v1/evidence/file"]["get"]["responses"]) >= {"200", "206", "404"}
