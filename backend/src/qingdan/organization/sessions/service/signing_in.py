"""Signing in and staying signed in: short access tokens, and refresh tokens that are used once."""

import base64
import binascii
import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from qingdan.kernel.errors import NotFound, Unauthenticated
from qingdan.kernel.ids import uuid7
from qingdan.kernel.principal import Principal
from qingdan.kernel.transaction import Transaction
from qingdan.organization.access import repository as access
from qingdan.organization.access.service.principals import describe, principal_of
from qingdan.organization.people import repository as people
from qingdan.organization.people.service.voiding import void_tokens
from qingdan.organization.people.tables import PersonTable
from qingdan.organization.resources import Resources
from qingdan.organization.sessions import repository
from qingdan.organization.sessions.schemas import DemoSignIn, SignedIn, SignIn
from qingdan.organization.sessions.service.throttle import Attempt, forgive, take_turn
from qingdan.organization.sessions.tables import SessionTable

_SECRET_BYTES: Final = 32
_DISTRICT_BYTES: Final = 16
#: Two tabs, or an answer that was lost, may use a token twice within these seconds.
_GRACE: Final = timedelta(seconds=10)
#: For how long past sign-ins are kept to look at.
_KEPT: Final = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Opened:
    """A sign-in with the refresh token that goes into the cookie, and for how many seconds it is good."""

    answer: SignedIn
    refresh_token: str
    max_age: int


async def sign_in(organization: Resources, request: SignIn) -> Opened:
    """Sign in by password. Raises Unauthenticated, TooMany; whether the name exists can't be told apart."""
    username = request.username.lower()
    attempt = await take_turn(organization, username)
    async with organization.database.shared() as session:
        account = await access.find_account(session, username)
    if not await organization.passwords.matches(request.password, account.password_hash if account else None):
        if account is not None:
            await _note_failure(organization, account.district_id, account.person_id)
        raise _wrong()
    if account is None:
        raise _wrong()
    return await _open(organization, account.district_id, account.person_id, attempt)


async def demo_sign_in(organization: Resources, request: DemoSignIn) -> Opened:
    """Sign in to a demo account without a password. Raises NotFound anywhere but in a demo environment."""
    if organization.settings.environment != "demo":
        raise NotFound
    async with organization.database.shared() as session:
        account = await access.find_account(session, request.username.lower())
    if account is None:
        raise NotFound
    return await _open(organization, account.district_id, account.person_id, None)


async def refresh(organization: Resources, presented: str) -> Opened:
    """Return a new access token and the next refresh token for one that was not used yet.

    Raises Unauthenticated otherwise. A token that is used again after a short grace was copied: its whole family ends.
    """
    district_id, digest = _read(presented)
    opened: Opened | None = None
    async with organization.database.begin(district_id) as transaction:
        session, now = transaction.session, transaction.now
        person_id = await repository.owner_of(session, district_id, digest)
        if person_id is not None:
            person = await people.hold_person(session, district_id, person_id)
            token = await repository.lock_presented(session, district_id, digest)
            if token is not None and token.ended_at is None and token.expires_at > now:
                if token.used_at is not None and now - token.used_at > _GRACE:
                    await _end_family(organization, transaction, token.session_id, person_id)
                elif not _has_left(person, transaction):
                    await repository.use_token(session, district_id, digest, now)
                    opened = await _answer(organization, transaction, person, token.session_id, token.expires_at)
    if opened is None:
        raise Unauthenticated("登录已失效，请重新登录。", "The session is over; sign in again.")
    return opened


async def sign_out(organization: Resources, principal: Principal | None, presented: str | None) -> None:
    """End the sign-in of a refresh token, or else of an access token; open access tokens end with it.

    Raises Unauthenticated when neither is good.
    """
    if presented is not None:
        district_id, digest = _read(presented)
        async with organization.database.begin(district_id) as transaction:
            person_id = await repository.owner_of(transaction.session, district_id, digest)
            if person_id is not None:
                await people.lock_person(transaction.session, district_id, person_id)
                token = await repository.lock_presented(transaction.session, district_id, digest)
                if token is not None:
                    await _sign_out(organization, transaction, token.session_id, person_id)
        return
    if principal is None or principal.session_id is None:
        raise Unauthenticated
    async with organization.database.begin(principal) as transaction:
        await people.lock_person(transaction.session, transaction.district_id, principal.person_id)
        await _sign_out(organization, transaction, principal.session_id, principal.person_id)


async def _open(organization: Resources, district_id: UUID, person_id: UUID, attempt: Attempt | None) -> Opened:
    async with organization.database.begin(district_id) as transaction:
        person = await people.hold_person(transaction.session, district_id, person_id)
        if _has_left(person, transaction):
            raise _wrong()
        expires_at = transaction.now + timedelta(hours=organization.settings.session_hours)
        row = SessionTable(
            district_id=district_id,
            id=uuid7(),
            person_id=person_id,
            created_at=transaction.now,
            expires_at=expires_at,
            ended_at=None,
            ended_because=None,
        )
        await repository.forget_old_sessions(transaction.session, district_id, person_id, transaction.now - _KEPT)
        await repository.add_session(transaction.session, row)
        if attempt is not None:
            await forgive(transaction, attempt)
        await transaction.audit("session.began", "person", person_id, {"session_id": str(row.id)})
        return await _answer(organization, transaction, person, row.id, expires_at)


async def _answer(
    organization: Resources, transaction: Transaction, person: PersonTable, session_id: UUID, expires_at: datetime
) -> Opened:
    """Return both tokens; the person is held, so what the access token says is true at the moment it names."""
    now = organization.database.clock()
    raw = transaction.district_id.bytes + secrets.token_bytes(_SECRET_BYTES)
    digest = hashlib.sha256(raw).digest()
    await repository.add_refresh_token(
        transaction.session, transaction.district_id, session_id, digest, transaction.now
    )
    principal = await principal_of(transaction, person, session_id)
    answer = SignedIn(
        access_token=organization.signer.sign(principal, now),
        expires_in=organization.signer.lifetime_seconds,
        me=await describe(transaction, principal),
    )
    max_age = max(0, int((expires_at - now).total_seconds()))
    return Opened(answer, base64.urlsafe_b64encode(raw).decode(), max_age)


async def _end_family(organization: Resources, transaction: Transaction, session_id: UUID, person_id: UUID) -> None:
    reason = "refresh-token-reused"
    await repository.end_session(transaction.session, transaction.district_id, session_id, transaction.now, reason)
    await transaction.audit("session.voided", "person", person_id, {"session_id": str(session_id), "reason": reason})
    await void_tokens(organization, transaction, person_id)


async def _sign_out(organization: Resources, transaction: Transaction, session_id: UUID, person_id: UUID) -> None:
    await repository.end_session(
        transaction.session, transaction.district_id, session_id, transaction.now, "signed-out"
    )
    await transaction.audit("session.ended", "person", person_id, {"session_id": str(session_id)})
    await void_tokens(organization, transaction, person_id)


async def _note_failure(organization: Resources, district_id: UUID, person_id: UUID) -> None:
    async with organization.database.begin(district_id) as transaction:
        await transaction.audit("session.refused", "person", person_id, {"reason": "wrong-password"})


def _has_left(person: PersonTable, transaction: Transaction) -> bool:
    return person.left_on is not None and person.left_on <= transaction.today


def _read(presented: str) -> tuple[UUID, bytes]:
    """Return the district and the hash of a refresh token. Raises Unauthenticated for what is none."""
    try:
        raw = base64.b64decode(presented, altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as error:
        raise Unauthenticated from error
    if len(raw) != _DISTRICT_BYTES + _SECRET_BYTES:
        raise Unauthenticated
    return UUID(bytes=raw[:_DISTRICT_BYTES]), hashlib.sha256(raw).digest()


def _wrong() -> Unauthenticated:
    return Unauthenticated("用户名或密码不正确。", "Wrong user name or password.")
