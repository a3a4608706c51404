"""Names and passwords to sign in with, and what happens when a person leaves."""

from collections.abc import Mapping
from uuid import UUID

from qingdan.kernel.errors import Conflict, FieldError, Forbidden, Invalid, refuse_if
from qingdan.kernel.principal import Principal, Reach
from qingdan.kernel.transaction import Transaction
from qingdan.organization.access import repository
from qingdan.organization.access.repository import AccountRow, GrantFilter
from qingdan.organization.access.rules import check_revocation
from qingdan.organization.access.schemas import (
    Account,
    AccountCreation,
    Departure,
    PasswordChange,
    PasswordReset,
)
from qingdan.organization.people import repository as people
from qingdan.organization.people.schemas import PersonDetail
from qingdan.organization.people.service.keeping import refuse_the_departed
from qingdan.organization.people.service.reading import person_detail
from qingdan.organization.people.service.voiding import void_tokens
from qingdan.organization.resources import Resources
from qingdan.organization.units.repository import writing


async def create_account(organization: Resources, reach: Reach, person_id: UUID, request: AccountCreation) -> Account:
    """Give a person a name to sign in with. Raises NotFound, Conflict when there is one, Invalid for a taken name."""
    _refuse_name_in_password(request.username, request.password, "/password")
    password_hash = await organization.passwords.hash(request.password)
    async with organization.database.begin(reach.principal) as transaction:
        session, district_id = transaction.session, transaction.district_id
        refuse_the_departed(await people.lock_person(session, district_id, person_id))
        if await repository.account_of(session, district_id, person_id) is not None:
            raise Conflict("此人已有账号。", "This person has an account.", slug="account-exists")
        await add_accounts(transaction, {person_id: request.username}, password_hash)
        await transaction.audit("account.created", "person", person_id, {"username": request.username})
        return transaction.answer(Account(person_id=person_id, username=request.username))


async def add_accounts(transaction: Transaction, usernames: Mapping[UUID, str], password_hash: str) -> None:
    """Add accounts with one password hash, in the caller's transaction. Raises Invalid for a name that is taken."""
    if not usernames:
        return
    rows = [
        AccountRow(username, person_id, password_hash, transaction.now) for person_id, username in usernames.items()
    ]
    taken = await repository.add_accounts(transaction.session, transaction.district_id, rows)
    if taken:
        named = "、".join(sorted(taken))
        raise Invalid(
            [FieldError("/username", "username-taken", f"用户名已被使用：{named}。", f"Taken already: {named}.")]
        )


async def reset_password(organization: Resources, reach: Reach, person_id: UUID, request: PasswordReset) -> Account:
    """Give a person another password; whoever is signed in under that name is signed out. Raises NotFound."""
    password_hash = await organization.passwords.hash(request.password)
    async with organization.database.begin(reach.principal) as transaction:
        session, district_id = transaction.session, transaction.district_id
        refuse_the_departed(await people.lock_person(session, district_id, person_id))
        account = await repository.account_of(session, district_id, person_id)
        if account is None:
            raise Conflict("此人还没有账号。", "This person has no account.", slug="account-missing")
        _refuse_name_in_password(account.username, request.password, "/password")
        await repository.set_password(session, district_id, person_id, password_hash, transaction.now)
        await repository.end_sessions_of(session, district_id, person_id, transaction.now, "password-reset")
        await transaction.audit("account.password-reset", "person", person_id)
        await void_tokens(organization, transaction, person_id)
        return transaction.answer(Account(person_id=person_id, username=account.username))


async def change_password(organization: Resources, principal: Principal, request: PasswordChange) -> Account:
    """Change one's own password; every other sign-in of the account ends. Raises Unauthenticated for a wrong one."""
    async with organization.database.read(principal) as transaction:
        account = await repository.account_of(transaction.session, principal.district_id, principal.person_id)
    if account is None:
        raise Forbidden
    _refuse_name_in_password(account.username, request.new_password, "/new_password")
    if not await organization.passwords.matches(request.current_password, account.password_hash):
        raise Invalid(
            [FieldError("/current_password", "password-wrong", "原密码不正确。", "Not the present password.")]
        )
    password_hash = await organization.passwords.hash(request.new_password)
    async with organization.database.begin(principal) as transaction:
        session, district_id, person_id = transaction.session, principal.district_id, principal.person_id
        await people.lock_person(session, district_id, person_id)
        await repository.set_password(session, district_id, person_id, password_hash, transaction.now)
        await repository.end_sessions_of(
            session, district_id, person_id, transaction.now, "password-changed", keep=principal.session_id
        )
        await transaction.audit("account.password-changed", "person", person_id)
        await void_tokens(organization, transaction, person_id)
        return transaction.answer(Account(person_id=person_id, username=account.username))


async def depart(organization: Resources, reach: Reach, person_id: UUID, request: Departure) -> PersonDetail:
    """Let a person leave on a day: posts and grants end then, sessions when the day has come (ORG-7, ORG-9).

    Raises NotFound, Conflict when the person has left, Refused when nobody would be left to administer.
    """
    async with organization.database.begin(reach.principal) as transaction:
        session, district_id, today = transaction.session, transaction.district_id, transaction.today
        await writing.lock_tree(session, district_id)
        person = await people.lock_person(session, district_id, person_id)
        refuse_the_departed(person)
        await _refuse_loss_of_administration(transaction, reach, person_id)
        person.left_on = request.left_on
        await people.save_person(session, person)
        await people.end_posts_of(session, district_id, person_id, request.left_on)
        await repository.end_grants_of(
            session,
            district_id,
            person_id,
            request.left_on,
            by=reach.person_id,
            moment=transaction.now,
            reason=request.reason,
        )
        if request.left_on <= today:
            await repository.end_sessions_of(session, district_id, person_id, transaction.now, "person-left")
        detail = {"left_on": request.left_on.isoformat(), "reason": request.reason}
        await transaction.audit("person.left", "person", person_id, detail)
        await void_tokens(organization, transaction, person_id)
        return transaction.answer(await person_detail(organization.cipher, transaction, reach, person_id))


async def _refuse_loss_of_administration(transaction: Transaction, reach: Reach, person_id: UUID) -> None:
    session, district_id, today = transaction.session, transaction.district_id, transaction.today
    rows, _ = await repository.grants(session, district_id, GrantFilter(only_in_force=True), today)
    others = [row.as_facts() for row in rows if row.person_id != person_id]
    own = [row.as_facts() for row in rows if row.person_id == reach.person_id]
    for row in rows:
        if row.person_id == person_id:
            refuse_if(check_revocation(row.as_facts(), others, granter_grants=own, today=today))


def _refuse_name_in_password(username: str, password: str, pointer: str) -> None:
    if username in password.lower():
        raise Invalid(
            [FieldError(pointer, "password-holds-name", "密码不能包含用户名。", "It must not contain the user name.")]
        )
