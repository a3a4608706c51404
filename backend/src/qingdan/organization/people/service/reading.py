"""Reading people, within the units that the caller's permission reaches."""

from collections.abc import Sequence
from datetime import date
from typing import Final
from uuid import UUID

from qingdan.kernel.encryption import Cipher
from qingdan.kernel.errors import NotFound
from qingdan.kernel.identity import reach_for
from qingdan.kernel.pagination import NumberedPage
from qingdan.kernel.principal import Principal, Reach
from qingdan.kernel.request_context import speaks_english
from qingdan.kernel.transaction import Transaction
from qingdan.organization.people import repository
from qingdan.organization.people.repository import PersonFilter, PostRow
from qingdan.organization.people.rules import POST_NAMES, both_offices
from qingdan.organization.people.schemas import (
    Person,
    PersonDetail,
    PersonSearch,
    PostAnswer,
    UnitOfPost,
    UnitPeople,
    UnitPerson,
)
from qingdan.organization.people.tables import PersonTable
from qingdan.organization.permissions import ROLES, Permission
from qingdan.organization.resources import Resources
from qingdan.organization.units.repository import reading as units
from qingdan.organization.units.service.reading import reaches_unit

_PHONE: Final = "person.phone"
_SHORTEST_PHONE: Final = 7


async def list_people(
    organization: Resources, reach: Reach, wanted: PersonSearch, page: int, size: int
) -> NumberedPage[Person]:
    """Return one page of the people with a post in the units that the caller reaches; all of a district's to it."""
    async with organization.database.read(reach.principal) as transaction:
        session, district_id, today = transaction.session, transaction.district_id, transaction.today
        narrowed = PersonFilter(
            query=wanted.query,
            phone_indexes=_phone_indexes(organization.cipher, wanted.query),
            unit_ids=await _units_asked_for(transaction, reach, wanted.unit_id),
            with_left=wanted.with_left,
        )
        people, total = await repository.page_people(
            session, district_id, narrowed, today, limit=size, offset=(page - 1) * size
        )
        items = await _answers(organization.cipher, transaction, people)
    return NumberedPage(items=items, page=page, size=size, total=total)


async def get_person(organization: Resources, reach: Reach, person_id: UUID) -> PersonDetail:
    """Return a person who has a post in the units that the caller reaches. Raises NotFound."""
    async with organization.database.read(reach.principal) as transaction:
        return await person_detail(organization.cipher, transaction, reach, person_id)


async def get_unit_people(organization: Resources, reach: Reach, unit_id: UUID, day: date | None) -> UnitPeople:
    """Return who held a post at a unit on a day (ORG-7). Raises NotFound outside the reach."""
    async with organization.database.read(reach.principal) as transaction:
        session, district_id = transaction.session, transaction.district_id
        on = day or await units.nearest_day(session, district_id, unit_id, transaction.today)
        unit = await units.require_unit(session, district_id, unit_id, on)
        if not reaches_unit(reach, unit):
            raise NotFound
        posts = await repository.posts_at_units(session, district_id, [unit_id], on)
    held = [post for post in posts if post.as_facts().validity.holds_on(on)]
    return UnitPeople(
        as_of=on,
        items=[UnitPerson(person_id=post.person_id, name=post.person_name, post=post_answer(post)) for post in held],
        both_offices_person_id=both_offices((post.as_facts() for post in held), unit_id, on),
    )


async def person_detail(cipher: Cipher, transaction: Transaction, reach: Reach, person_id: UUID) -> PersonDetail:
    """Return a person with all posts, within a transaction. Raises NotFound outside the reach."""
    session, district_id, today = transaction.session, transaction.district_id, transaction.today
    person = await repository.require_person(session, district_id, person_id)
    posts = await repository.posts_of_people(session, district_id, [person_id], today)
    allowed = await _units_asked_for(transaction, reach, None)
    if allowed is not None and not any(
        post.unit_id in allowed and post.as_facts().validity.holds_on(today) for post in posts
    ):
        raise NotFound
    names = await repository.usernames(session, district_id, [person_id])
    return PersonDetail(
        **_person(cipher, person, posts, today, names.get(person_id)).model_dump(),
        past_posts=[post_answer(post) for post in posts if not post.as_facts().validity.holds_on(today)],
        allowed_actions=_allowed_actions(transaction.principal, person),
    )


def post_answer(post: PostRow) -> PostAnswer:
    """Return a post as it goes over the wire."""
    chinese, english = POST_NAMES[post.kind]
    return PostAnswer(
        id=post.id,
        unit=UnitOfPost(id=post.unit_id, name=post.unit_name, kind=post.unit_kind),
        kind=post.kind,
        name=english if speaks_english() else chinese,
        employment=post.employment,
        valid_from=post.valid_from,
        valid_until=post.valid_until,
    )


def phone_context(district_id: UUID, person_id: UUID) -> str:
    """Return what a sealed number is bound to."""
    return f"{_PHONE}/{district_id}/{person_id}"


def phone_index(cipher: Cipher, number: str) -> bytes:
    """Return the blind index that a number as it is stored is found by, under the newest key (CRT-12)."""
    return cipher.blind_index(number, _PHONE)


def normalized_phone(phone: str) -> str:
    """Return a number as it is stored and searched: digits, and a leading plus."""
    return phone.replace(" ", "").replace("-", "")


async def _units_asked_for(transaction: Transaction, reach: Reach, unit_id: UUID | None) -> frozenset[UUID] | None:
    """Return the units to look in; None for the whole district."""
    session, district_id, today = transaction.session, transaction.district_id, transaction.today
    asked = None if unit_id is None else await units.subtree_ids(session, district_id, [unit_id], today)
    if reach.whole_district:
        return asked
    own = reach.subdistrict_ids | reach.community_ids | reach.department_ids
    allowed = await units.subtree_ids(session, district_id, own, today)
    return allowed if asked is None else allowed & asked


async def _answers(cipher: Cipher, transaction: Transaction, people: Sequence[PersonTable]) -> list[Person]:
    session, district_id, today = transaction.session, transaction.district_id, transaction.today
    ids = [person.id for person in people]
    posts: dict[UUID, list[PostRow]] = {}
    for post in await repository.posts_of_people(session, district_id, ids, today):
        posts.setdefault(post.person_id, []).append(post)
    names = await repository.usernames(session, district_id, ids)
    return [_person(cipher, one, posts.get(one.id, []), today, names.get(one.id)) for one in people]


def _person(cipher: Cipher, person: PersonTable, posts: Sequence[PostRow], today: date, username: str | None) -> Person:
    return Person(
        id=person.id,
        name=person.name,
        phone_masked=_masked(cipher, person),
        username=username,
        posts=[post_answer(post) for post in posts if post.as_facts().validity.holds_on(today)],
        left_on=person.left_on,
        version=person.version,
    )


def _masked(cipher: Cipher, person: PersonTable) -> str | None:
    """Return the number with only its ends shown (CRT-12)."""
    if person.phone_sealed is None:
        return None
    phone = cipher.decrypt(person.phone_sealed, phone_context(person.district_id, person.id))
    return f"{phone[:3]}****{phone[-4:]}" if len(phone) > _SHORTEST_PHONE else "****"


def _phone_indexes(cipher: Cipher, query: str) -> tuple[bytes, ...]:
    """Return the blind indexes that a number may stand under while the key is changed; none when it is no number."""
    phone = normalized_phone(query.strip())
    if phone.removeprefix("+").isdigit() and len(phone) >= _SHORTEST_PHONE:
        return cipher.blind_indexes(phone, _PHONE)
    return ()


def _allowed_actions(principal: Principal | None, person: PersonTable) -> list[str]:
    if principal is None or person.left_on is not None:
        return []
    actions: list[str] = []
    if reach_for(principal, Permission.PEOPLE_MANAGE, ROLES) is not None:
        actions += ["update", "account", "posts"]
        actions += ["departure"] if person.id != principal.person_id else []
    if reach_for(principal, Permission.GRANTS_MANAGE, ROLES) is not None and person.id != principal.person_id:
        actions.append("grants")
    return actions
