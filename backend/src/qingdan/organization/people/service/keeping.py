"""Keeping people and their posts (ORG-7)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from qingdan.kernel.encryption import Cipher
from qingdan.kernel.errors import Conflict, FieldError, Invalid, NotFound, StaleVersion, refuse_if
from qingdan.kernel.ids import uuid7
from qingdan.kernel.principal import Reach
from qingdan.kernel.transaction import Transaction
from qingdan.organization.people import repository
from qingdan.organization.people.repository import PostRow
from qingdan.organization.people.rules import (
    Post,
    check_employment_change,
    check_post,
    check_post_ending,
    usual_employment,
)
from qingdan.organization.people.schemas import (
    EmploymentChange,
    PersonCreation,
    PersonDetail,
    PersonUpdate,
    PostCreation,
    PostEnding,
)
from qingdan.organization.people.service.reading import (
    normalized_phone,
    person_detail,
    phone_context,
    phone_index,
)
from qingdan.organization.people.service.voiding import void_tokens
from qingdan.organization.people.tables import PersonTable, PostTable
from qingdan.organization.resources import Resources
from qingdan.organization.units.repository import reading as units
from qingdan.organization.units.repository import writing
from qingdan.organization.units.rules.validity import Validity
from qingdan.organization.units.search_keys import search_keys


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """A person to be added."""

    id: UUID
    name: str
    phone: str | None = None


async def create_person(organization: Resources, reach: Reach, request: PersonCreation) -> PersonDetail:
    """Add a person to the district's staff."""
    person_id = uuid7()
    async with organization.database.begin(reach.principal) as transaction:
        await add_people(organization.cipher, transaction, [PersonDraft(person_id, request.name, request.phone)])
        await transaction.audit("person.created", "person", person_id, {"name": request.name})
        return transaction.answer(await person_detail(organization.cipher, transaction, reach, person_id))


async def add_people(cipher: Cipher, transaction: Transaction, drafts: Sequence[PersonDraft]) -> None:
    """Add people, numbers sealed, in the caller's transaction, which also writes the audit."""
    people = [
        PersonTable(
            district_id=transaction.district_id,
            id=draft.id,
            name=draft.name,
            search_text=search_keys(draft.name).text,
            phone_sealed=None,
            phone_index=None,
            left_on=None,
            version=1,
            created_at=transaction.now,
        )
        for draft in drafts
    ]
    for person, draft in zip(people, drafts, strict=True):
        _seal_phone(cipher, person, draft.phone)
    await repository.add_people(transaction.session, people)


async def update_person(
    organization: Resources, reach: Reach, person_id: UUID, expected: int, request: PersonUpdate
) -> PersonDetail:
    """Change what is known of a person. Raises NotFound, StaleVersion, Conflict when the person has left."""
    async with organization.database.begin(reach.principal) as transaction:
        person = await repository.lock_person(transaction.session, transaction.district_id, person_id)
        if person.version != expected:
            raise StaleVersion(person.version)
        refuse_the_departed(person)
        person.name = request.name
        person.search_text = search_keys(request.name).text
        phone_changed = request.phone is not None or not request.keep_phone
        if phone_changed:
            _seal_phone(organization.cipher, person, request.phone)
        await repository.save_person(transaction.session, person)
        await transaction.audit(
            "person.updated", "person", person_id, {"name": request.name, "phone_changed": phone_changed}
        )
        return transaction.answer(await person_detail(organization.cipher, transaction, reach, person_id))


async def add_post(organization: Resources, reach: Reach, person_id: UUID, request: PostCreation) -> PersonDetail:
    """Give a person a post in a unit (ORG-7, R118). Raises NotFound, Refused.

    A post in a department decides on whose matters a reviewer abstains, so open tokens end.
    """
    async with organization.database.begin(reach.principal) as transaction:
        await writing.lock_units(transaction.session, transaction.district_id, [request.unit_id])
        person = await repository.lock_person(transaction.session, transaction.district_id, person_id)
        refuse_the_departed(person)
        employment = request.employment or usual_employment(request.kind)
        validity = Validity(request.valid_from, request.valid_until)
        post = Post(person_id, request.unit_id, request.kind, validity, employment)
        await add_posts(transaction, [post])
        await void_tokens(organization, transaction, person_id)
        return transaction.answer(await person_detail(organization.cipher, transaction, reach, person_id))


async def add_posts(transaction: Transaction, posts: Sequence[Post]) -> None:
    """Add posts in their order, all or none, each checked as if it came alone (ORG-7, R118).

    Raises Refused with the reasons of the first that can't be, Invalid for a unit that is not there.
    """
    session, district_id = transaction.session, transaction.district_id
    existing = await _posts_beside(transaction, posts)
    known = {
        day: await units.units_by_ids(session, district_id, {post.unit_id for post in posts}, day)
        for day in {post.validity.start for post in posts}
    }
    for post in posts:
        unit = known[post.validity.start].get(post.unit_id)
        if unit is None:
            raise Invalid([FieldError("/unit_id", "not-a-unit", "该日期没有这个单位。", "No such unit on that day.")])
        beside = [*existing.get(post.person_id, ()), *existing.get(post.unit_id, ())]
        refuse_if(check_post(post, unit_kind=unit.kind, unit_validity=unit.validity, existing=beside))
        existing.setdefault(post.person_id, []).append(post)
        existing.setdefault(post.unit_id, []).append(post)
    rows = [_post_row(transaction, post) for post in posts]
    await repository.add_posts(session, rows)
    for row in rows:
        facts = {"unit_id": str(row.unit_id), "kind": row.kind, "employment": row.employment}
        facts |= {"valid_from": row.valid_from.isoformat()}
        await transaction.audit("post.began", "person", row.person_id, {"post_id": str(row.id), **facts})


async def end_post(organization: Resources, reach: Reach, post_id: UUID, request: PostEnding) -> PersonDetail:
    """End a post on a day (ORG-7, R118). Raises NotFound, Refused."""
    async with organization.database.begin(reach.principal) as transaction:
        session, district_id = transaction.session, transaction.district_id
        post = await _locked_post(transaction, post_id)
        refuse_if(check_post_ending(post.as_facts(), request.valid_until))
        await repository.end_post(session, district_id, post_id, request.valid_until)
        await transaction.audit(
            "post.ended",
            "person",
            post.person_id,
            {"post_id": str(post_id), "valid_until": request.valid_until.isoformat()},
        )
        await void_tokens(organization, transaction, post.person_id)
        return transaction.answer(await person_detail(organization.cipher, transaction, reach, post.person_id))


async def change_employment(
    organization: Resources, reach: Reach, post_id: UUID, request: EmploymentChange
) -> PersonDetail:
    """Say how the holder of a post is employed from a day on; before it stays what it was (R81, ORG-7).

    What somebody may do with a seal depends on it, so open tokens end. Raises NotFound, Refused.
    """
    async with organization.database.begin(reach.principal) as transaction:
        session, district_id, day = transaction.session, transaction.district_id, request.from_day
        row = await _locked_post(transaction, post_id)
        post = row.as_facts()
        refuse_if(check_employment_change(post, request.employment, day))
        if day == post.validity.start:
            await repository.set_employment(session, district_id, post_id, request.employment)
        else:
            after = replace(post, validity=Validity(day, post.validity.end), employment=request.employment)
            await repository.end_post(session, district_id, post_id, day)
            await repository.add_posts(session, [_post_row(transaction, after)])
        facts = {"from": post.employment.value, "to": request.employment.value, "from_day": day.isoformat()}
        await transaction.audit("post.employment-changed", "person", row.person_id, {"post_id": str(post_id), **facts})
        await void_tokens(organization, transaction, row.person_id)
        return transaction.answer(await person_detail(organization.cipher, transaction, reach, row.person_id))


async def _locked_post(transaction: Transaction, post_id: UUID) -> PostRow:
    """Return a post whose holder's rights are about to change. Raises NotFound."""
    session, district_id = transaction.session, transaction.district_id
    found = await repository.find_post(session, district_id, post_id, transaction.today)
    if found is None:
        raise NotFound
    await repository.lock_person(session, district_id, found.person_id)
    post = await repository.find_post(session, district_id, post_id, transaction.today)
    if post is None:
        raise NotFound
    return post


def refuse_the_departed(person: PersonTable) -> None:
    """Raise Conflict when the person has left: nothing is given to who is gone."""
    if person.left_on is not None:
        raise Conflict("此人已离任。", "This person has left.", slug="person-has-left")


async def _posts_beside(transaction: Transaction, posts: Sequence[Post]) -> dict[UUID, list[Post]]:
    """Return what the people and the units hold already, by person and by unit."""
    session, district_id, today = transaction.session, transaction.district_id, transaction.today
    found: dict[UUID, list[Post]] = {}
    for row in await repository.posts_of_people(session, district_id, {post.person_id for post in posts}, today):
        found.setdefault(row.person_id, []).append(row.as_facts())
    for row in await repository.posts_at_units(session, district_id, {post.unit_id for post in posts}, today):
        found.setdefault(row.unit_id, []).append(row.as_facts())
    return found


def _post_row(transaction: Transaction, post: Post) -> PostTable:
    return PostTable(
        district_id=transaction.district_id,
        id=uuid7(),
        person_id=post.person_id,
        unit_id=post.unit_id,
        kind=post.kind.value,
        valid_from=post.validity.start,
        valid_until=post.validity.end,
        created_at=transaction.now,
        employment=post.employment.value,
    )


def _seal_phone(cipher: Cipher, person: PersonTable, phone: str | None) -> None:
    """Keep a number encrypted and findable only by who knows it whole (CRT-12)."""
    if phone is None:
        person.phone_sealed, person.phone_index = None, None
        return
    number = normalized_phone(phone)
    person.phone_sealed = cipher.encrypt(number, phone_context(person.district_id, person.id))
    person.phone_index = phone_index(cipher, number)
