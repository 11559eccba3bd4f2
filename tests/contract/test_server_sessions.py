"""Signing in, staying signed in, and being shown out, on both stores."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from argon2 import PasswordHasher

from app.domain.errors import Known
from app.domain.kernel.context import Role
from sync.protocol.problems import ProblemCode
from sync.protocol.sessions import DeviceRequest, LoginRequest, SessionReply
from sync.server.core.devices import revoke_device
from sync.server.core.passwords import Passwords
from sync.server.core.problems import RefusedRequest
from sync.server.core.service import Service, service
from sync.server.core.throttles import ADDRESS, count_try
from sync.server.core.tokens import token_hash
from sync.server.storage.store import Store, Transaction
from tests.builders.server import CHEAP, PASSWORD, World

pytest_plugins = ["tests.fixtures.servers"]

HERE = "127.0.0.1"
NONCE = "a nonce of an installation"


@pytest.fixture
def world(store: Store) -> World:
    made = World(store)
    made.person("amina")
    made.person("bela")
    return made


def sign_in(world: World, login: str = "amina", password: str = PASSWORD, address: str = HERE) -> SessionReply:
    return world.service.sessions.sign_in(LoginRequest(login, password), address)


def refused(code: ProblemCode) -> pytest.RaisesExc[RefusedRequest]:
    return pytest.RaisesExc(RefusedRequest, check=lambda error: error.code is code)


def who(world: World, access: str) -> str:
    with world.store.read() as snapshot:
        return world.service.sessions.caller(snapshot, access).account.login


class TestSigningIn:
    def test_a_password_opens_a_session(self, world: World) -> None:
        reply = sign_in(world, "  AMINA ")
        assert (reply.account.login, reply.account.role, reply.device) == ("amina", "advisor", "")
        assert who(world, reply.access_token) == "amina"

    def test_a_wrong_password_and_an_unknown_login_sound_alike(self, world: World) -> None:
        with refused(ProblemCode.CREDENTIALS_WRONG):
            sign_in(world, "amina", "wrong password")
        with refused(ProblemCode.CREDENTIALS_WRONG):
            sign_in(world, "nobody", PASSWORD)

    def test_an_endless_password_is_not_hashed(self, world: World) -> None:
        with refused(ProblemCode.CREDENTIALS_WRONG):
            sign_in(world, "amina", "x" * 5000)

    @pytest.mark.parametrize("login", ["amina", "nobody"])
    def test_five_wrong_tries_close_the_login_for_a_while(self, world: World, login: str) -> None:
        for _ in range(5):
            with refused(ProblemCode.CREDENTIALS_WRONG):
                sign_in(world, login, "wrong password")
        with pytest.raises(RefusedRequest) as error:
            sign_in(world, login)
        assert error.value.code is ProblemCode.TOO_MANY_ATTEMPTS
        assert 0 < error.value.retry_after <= 15 * 60 + 1

    def test_a_closed_login_opens_again_and_success_forgets(self, world: World) -> None:
        for _ in range(5):
            with refused(ProblemCode.CREDENTIALS_WRONG):
                sign_in(world, "amina", "wrong password")
        assert sign_in(world, "bela").account.login == "bela"
        world.later(minutes=16)
        sign_in(world)
        for _ in range(4):
            with refused(ProblemCode.CREDENTIALS_WRONG):
                sign_in(world, "amina", "wrong password")
        assert sign_in(world).account.login == "amina"

    def test_a_restart_forgives_nobody(self, world: World) -> None:
        for _ in range(5):
            with refused(ProblemCode.CREDENTIALS_WRONG):
                sign_in(world, "amina", "wrong password")
        restarted = service(world.store, world.clock, world.ids, world.passwords)
        with refused(ProblemCode.TOO_MANY_ATTEMPTS):
            restarted.sessions.sign_in(LoginRequest("amina", PASSWORD), HERE)

    def test_one_address_may_not_try_everybody(self, world: World) -> None:
        with world.store.begin() as tx:
            for _ in range(200):
                world_try(tx, world)
            tx.commit()
        with refused(ProblemCode.TOO_MANY_ATTEMPTS):
            sign_in(world)
        assert sign_in(world, address="10.0.0.7").account.login == "amina"

    def test_tries_side_by_side_are_all_counted(self, world: World) -> None:
        def guess(number: int) -> ProblemCode:
            with pytest.raises(RefusedRequest) as error:
                sign_in(world, "amina", f"wrong password {number}")
            return error.value.code

        with ThreadPoolExecutor(8) as pool:
            codes = list(pool.map(guess, range(16)))
        assert codes.count(ProblemCode.CREDENTIALS_WRONG) == 5

    def test_a_disabled_account_stays_out_and_its_sessions_end(self, world: World) -> None:
        reply = sign_in(world)
        world.accounts.disable("amina")
        with refused(ProblemCode.ACCOUNT_DISABLED):
            sign_in(world)
        with refused(ProblemCode.SESSION_ENDED):
            who(world, reply.access_token)

    def test_a_new_password_ends_every_session(self, world: World) -> None:
        reply = sign_in(world)
        world.accounts.set_password("Amina", "another password")
        with refused(ProblemCode.SESSION_ENDED):
            who(world, reply.access_token)
        with refused(ProblemCode.CREDENTIALS_WRONG):
            sign_in(world)
        assert sign_in(world, "amina", "another password").account.login == "amina"

    def test_stronger_parameters_reach_old_hashes_at_the_next_sign_in(self, world: World) -> None:
        stronger = Passwords(PasswordHasher(time_cost=2, memory_cost=16, parallelism=1))
        later: Service = service(world.store, world.clock, world.ids, stronger)
        later.sessions.sign_in(LoginRequest("amina", PASSWORD), HERE)
        with world.store.read() as snapshot:
            account = snapshot.directory.account_by_login("amina")
        assert account is not None
        assert "m=16,t=2" in account.password_hash
        assert stronger.fits(account.password_hash, PASSWORD)


class TestAccounts:
    def test_logins_are_taken_once_whatever_their_case(self, world: World) -> None:
        with pytest.raises(Known, match="login_taken"):
            world.accounts.create("AMINA", PASSWORD, name="Other", role=Role.ADVISOR)

    @pytest.mark.parametrize("login", ["", "  ", "a b", "a\tb", "x" * 101])
    def test_some_texts_are_no_login(self, world: World, login: str) -> None:
        with pytest.raises(Known, match="login_malformed"):
            world.accounts.create(login, PASSWORD, name="Other", role=Role.ADVISOR)

    @pytest.mark.parametrize(
        ("password", "code"), [("1234567", "password_too_short"), ("x" * 1025, "password_too_long")]
    )
    def test_passwords_have_bounds(self, world: World, password: str, code: str) -> None:
        with pytest.raises(Known, match=code):
            world.accounts.create("chen", password, name="Chen", role=Role.ADVISOR)

    def test_an_unknown_login_is_told(self, world: World) -> None:
        with pytest.raises(Known, match="login_unknown"):
            world.accounts.set_password("chen", PASSWORD)


class TestAccess:
    def test_access_lasts_minutes(self, world: World) -> None:
        reply = sign_in(world)
        world.later(minutes=14)
        assert who(world, reply.access_token) == "amina"
        world.later(minutes=2)
        with refused(ProblemCode.ACCESS_EXPIRED):
            who(world, reply.access_token)

    @pytest.mark.parametrize("token", ["", ".", "a.b.c", "тест.1.2", "x" * 300])
    def test_a_made_up_token_opens_nothing(self, world: World, token: str) -> None:
        with refused(ProblemCode.ACCESS_INVALID):
            who(world, token)

    def test_a_longer_life_cannot_be_written_into_a_token(self, world: World) -> None:
        session, expiry, signature = sign_in(world).access_token.split(".")
        with refused(ProblemCode.ACCESS_INVALID):
            who(world, f"{session}.{int(expiry) + 900}.{signature}")

    def test_another_servers_token_opens_nothing(self, world: World) -> None:
        token = sign_in(world).access_token
        with world.store.begin() as tx:
            tx.directory.set_meta("secret", "00" * 32)
            tx.commit()
        restarted = service(world.store, world.clock, world.ids, Passwords(CHEAP))
        with world.store.read() as snapshot, refused(ProblemCode.ACCESS_INVALID):
            restarted.sessions.caller(snapshot, token)


class TestRefreshing:
    def test_a_refresh_token_is_good_once(self, world: World) -> None:
        first = sign_in(world)
        second = world.service.sessions.refresh(first.refresh_token, HERE)
        assert who(world, second.access_token) == "amina"
        third = world.service.sessions.refresh(second.refresh_token, HERE)
        assert len({first.refresh_token, second.refresh_token, third.refresh_token}) == 3

    def test_a_spent_token_that_comes_back_ends_the_session(self, world: World) -> None:
        first = sign_in(world)
        second = world.service.sessions.refresh(first.refresh_token, HERE)
        third = world.service.sessions.refresh(second.refresh_token, HERE)
        with refused(ProblemCode.SESSION_ENDED):
            world.service.sessions.refresh(first.refresh_token, HERE)
        with refused(ProblemCode.SESSION_ENDED):
            world.service.sessions.refresh(third.refresh_token, HERE)
        with refused(ProblemCode.SESSION_ENDED):
            who(world, third.access_token)

    def test_a_lost_reply_costs_nothing(self, world: World) -> None:
        first = sign_in(world)
        world.service.sessions.refresh(first.refresh_token, HERE)
        again = world.service.sessions.refresh(first.refresh_token, HERE)
        assert who(world, world.service.sessions.refresh(again.refresh_token, HERE).access_token) == "amina"

    def test_whoever_took_the_reply_that_seemed_lost_is_found_out(self, world: World) -> None:
        first = sign_in(world)
        taken = world.service.sessions.refresh(first.refresh_token, HERE)
        again = world.service.sessions.refresh(first.refresh_token, HERE)
        with refused(ProblemCode.SESSION_ENDED):
            world.service.sessions.refresh(taken.refresh_token, HERE)
        with refused(ProblemCode.SESSION_ENDED):
            world.service.sessions.refresh(again.refresh_token, HERE)

    def test_a_reply_is_lost_for_a_minute_only(self, world: World) -> None:
        first = sign_in(world)
        world.service.sessions.refresh(first.refresh_token, HERE)
        world.later(seconds=61)
        with refused(ProblemCode.SESSION_ENDED):
            world.service.sessions.refresh(first.refresh_token, HERE)

    def test_two_refreshes_side_by_side_leave_one_good_token(self, world: World) -> None:
        first = sign_in(world)

        def refresh(_: int) -> SessionReply:
            return world.service.sessions.refresh(first.refresh_token, HERE)

        with ThreadPoolExecutor(2) as pool:
            replies = list(pool.map(refresh, range(2)))
        good = 0
        for reply in replies:
            with world.store.read() as snapshot:
                kept = snapshot.credentials.refresh_token(token_hash(reply.refresh_token))
            good += kept is not None and kept.rotated_at is None
        assert good == 1

    def test_a_refresh_token_lasts_two_months(self, world: World) -> None:
        reply = sign_in(world)
        world.later(days=59)
        renewed = world.service.sessions.refresh(reply.refresh_token, HERE)
        world.later(days=61)
        with refused(ProblemCode.SESSION_ENDED):
            world.service.sessions.refresh(renewed.refresh_token, HERE)

    def test_an_unknown_token_opens_nothing(self, world: World) -> None:
        with refused(ProblemCode.SESSION_ENDED):
            world.service.sessions.refresh("made up", HERE)

    def test_signing_out_ends_the_session(self, world: World) -> None:
        reply = sign_in(world)
        world.service.sessions.sign_out(reply.refresh_token)
        world.service.sessions.sign_out("made up")
        with refused(ProblemCode.SESSION_ENDED):
            world.service.sessions.refresh(reply.refresh_token, HERE)


class TestDevices:
    def test_the_same_nonce_is_the_same_device(self, world: World) -> None:
        one = world.service.sessions.register(sign_in(world).access_token, DeviceRequest(NONCE, "Laptop"))
        two = world.service.sessions.register(sign_in(world).access_token, DeviceRequest(NONCE, "Laptop"))
        other = world.service.sessions.register(sign_in(world).access_token, DeviceRequest(NONCE + "!", "Laptop"))
        assert one.device == two.device != other.device

    def test_registering_twice_at_once_makes_one_device(self, world: World) -> None:
        sessions = [sign_in(world) for _ in range(4)]

        def register(session: SessionReply) -> str:
            return world.service.sessions.register(session.access_token, DeviceRequest(NONCE)).device

        with ThreadPoolExecutor(4) as pool:
            assert len(set(pool.map(register, sessions))) == 1

    def test_two_accounts_on_one_laptop_are_two_devices(self, world: World) -> None:
        one = world.service.sessions.register(sign_in(world).access_token, DeviceRequest(NONCE))
        two = world.service.sessions.register(sign_in(world, "bela").access_token, DeviceRequest(NONCE))
        assert one.device != two.device

    def test_one_device_has_one_session(self, world: World) -> None:
        first = sign_in(world)
        device = world.service.sessions.register(first.access_token, DeviceRequest(NONCE)).device
        asked = LoginRequest("amina", PASSWORD, device, NONCE)
        second = world.service.sessions.sign_in(asked, HERE)
        assert second.device == device
        assert who(world, second.access_token) == "amina"
        with refused(ProblemCode.SESSION_ENDED):
            who(world, first.access_token)

    def test_the_device_stays_bound_through_a_refresh(self, world: World) -> None:
        first = sign_in(world)
        device = world.service.sessions.register(first.access_token, DeviceRequest(NONCE)).device
        assert world.service.sessions.refresh(first.refresh_token, HERE).device == device

    @pytest.mark.parametrize("nonce", ["", "short", "x" * 201])
    def test_a_nonce_has_bounds(self, world: World, nonce: str) -> None:
        with refused(ProblemCode.BODY_MALFORMED):
            world.service.sessions.register(sign_in(world).access_token, DeviceRequest(nonce))

    def test_a_device_that_is_not_the_accounts_is_refused(self, world: World) -> None:
        device = world.service.sessions.register(sign_in(world).access_token, DeviceRequest(NONCE)).device
        for asked in (LoginRequest("bela", PASSWORD, device, NONCE), LoginRequest("bela", PASSWORD, "none", NONCE)):
            with refused(ProblemCode.DEVICE_FOREIGN):
                world.service.sessions.sign_in(asked, HERE)

    def test_a_copied_database_is_told_by_its_nonce(self, world: World) -> None:
        device = world.service.sessions.register(sign_in(world).access_token, DeviceRequest(NONCE)).device
        with refused(ProblemCode.DEVICE_COPIED):
            world.service.sessions.sign_in(LoginRequest("amina", PASSWORD, device, NONCE + "!"), HERE)

    def test_a_revoked_device_is_out_at_once(self, world: World) -> None:
        laptop = world.laptop("amina", NONCE)
        revoke_device(world.store, world.clock, laptop.device)
        with refused(ProblemCode.DEVICE_REVOKED):
            laptop.sync()
        with refused(ProblemCode.DEVICE_REVOKED):
            world.service.sessions.refresh(laptop.refresh, HERE)
        with refused(ProblemCode.DEVICE_REVOKED):
            world.service.sessions.sign_in(LoginRequest("amina", PASSWORD, laptop.device, NONCE), HERE)
        again = world.laptop("amina", NONCE)
        assert again.device != laptop.device

    def test_an_unknown_device_cannot_be_revoked(self, world: World) -> None:
        with pytest.raises(Known, match="device_unknown"):
            revoke_device(world.store, world.clock, "none")

    def test_the_server_notes_when_a_device_was_heard_of(self, world: World) -> None:
        laptop = world.laptop("amina", NONCE)
        world.later(minutes=5)
        laptop.sync(b"{}")
        with world.store.read() as snapshot:
            device = snapshot.directory.device(laptop.device)
        assert device is not None
        assert device.last_seen == world.clock.now()


def world_try(tx: Transaction, world: World) -> None:
    count_try(tx, ADDRESS, HERE, world.clock.now())
