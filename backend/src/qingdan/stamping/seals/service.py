"""Making seals, appointing their keepers, stopping and resuming their use."""

from datetime import datetime
from typing import Any, Final
from uuid import UUID

from qingdan.kernel.decisions import Decision
from qingdan.kernel.errors import Conflict, Forbidden, NotFound, StaleVersion, refuse_if
from qingdan.kernel.ids import uuid7
from qingdan.kernel.pagination import decode_id_cursor, encode_cursor
from qingdan.kernel.principal import Principal, Reach, reach_of
from qingdan.kernel.states import advance, may_advance
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.access import ROLES, Permission
from qingdan.stamping.catalogue.rules import SealKind
from qingdan.stamping.documents.authority import KeyMaterial, create_demo_authority, issue_seal_certificate
from qingdan.stamping.documents.seal_image import SealDesign, SealImage, draw_seal
from qingdan.stamping.documents.signing import SoftwareSigner
from qingdan.stamping.printing import refuse_unprintable
from qingdan.stamping.resources import Resources
from qingdan.stamping.seals import repository
from qingdan.stamping.seals.rules import (
    TRANSITIONS,
    ElectronicSeal,
    KeeperCandidate,
    SealFacts,
    SealPolicy,
    SealState,
    genesis_hash,
    judge_keepers,
)
from qingdan.stamping.seals.schemas import (
    Keeper,
    KeepersInput,
    NewSeal,
    Seal,
    SealDetail,
    SealEvent,
    SealNotice,
    SealNoticeList,
    SealPage,
)
from qingdan.stamping.seals.tables import SealTable, SigningAuthorityTable

POLICY: Final = SealPolicy()
_STOPS: Final = {
    "suspension": SealState.SUSPENDED,
    "resumption": SealState.IN_USE,
    "loss": SealState.LOST,
}


async def make_seal(resources: Resources, reach: Reach, request: NewSeal) -> SealDetail:
    """Make a seal with its keepers and an empty register (CRT-13, R74, R75, R81, R90, R97).

    Outside production its key is certified by the district's demonstration authority; in production a seal has no
    key of its own making and is used on paper until a certificate is brought in. Raises Refused, Conflict.
    """
    district = await resources.districts.district(reach.district_id)
    community = district.require_community(request.community_id)
    demo = resources.settings.environment != "production"
    refuse_unprintable(resources.typesetter, {"/name": request.name, "/code": request.code})
    draw_seal(SealDesign(request.name, request.code, demo=demo))
    refuse_if(_judge_keepers(request.keeper, request.deputy))
    seal_id = uuid7()
    async with resources.database.begin(reach.principal) as transaction:
        session = transaction.session
        if not reach.covers(community_id=community.id, subdistrict_id=community.subdistrict_id):
            raise Forbidden
        if await repository.find_seal_for(session, reach.district_id, community.id, request.kind.value):
            raise Conflict("该社区已有同类印章。", "The community has a seal of this kind.", slug="seal-exists")
        seal = SealTable(
            district_id=reach.district_id,
            id=seal_id,
            community_id=community.id,
            subdistrict_id=community.subdistrict_id,
            community_name=community.name,
            **request.model_dump(include={"name", "code"}),
            kind=request.kind.value,
            state=SealState.IN_USE.value,
            **_keepers(request.keeper, request.deputy),
            demo=demo,
            loss_notice="",
            version=1,
            created_at=transaction.now,
            **_NO_KEY,
        )
        if demo:
            await _certify(resources, transaction, seal)
        await repository.add_seal(session, seal, genesis_hash(seal_id))
        repository.add_event(transaction, seal_id, "made", "")
        await transaction.audit("seal.made", "seal", seal_id, {"name": seal.name, "kind": seal.kind})
        return transaction.answer(await _detail(transaction, seal))


async def appoint_keepers(
    resources: Resources, reach: Reach, seal_id: UUID, expected: int, request: KeepersInput
) -> SealDetail:
    """Hand a seal over to another keeper and deputy (CRT-13, R74, R75, R85). Raises Refused, StaleVersion."""
    refuse_if(_judge_keepers(request.keeper, request.deputy))
    async with resources.database.begin(reach.principal) as transaction:
        seal = await _taken(transaction, reach, seal_id, expected)
        before = {"keeper": seal.keeper_name, "deputy": seal.deputy_name}
        for name, value in _keepers(request.keeper, request.deputy).items():
            setattr(seal, name, value)
        seal.handed_over_on = transaction.today
        seal.version += 1
        detail = {"keeper": seal.keeper_name, "deputy": seal.deputy_name}
        repository.add_event(transaction, seal_id, "handed-over", request.reason, {"from": before, "to": detail})
        await transaction.audit("seal.handed-over", "seal", seal_id, {**detail})
        await repository.write(transaction.session)
        return transaction.answer(await _detail(transaction, seal))


async def change_state(
    resources: Resources, reach: Reach, seal_id: UUID, expected: int, act: str, reason: str
) -> SealDetail:
    """Suspend, resume or report the loss of a seal (CRT-13, R86); a lost one is announced. Raises Conflict."""
    async with resources.database.begin(reach.principal) as transaction:
        seal = await _taken(transaction, reach, seal_id, expected)
        seal.state = advance(TRANSITIONS, SealState(seal.state), _STOPS[act]).value
        if act == "loss":
            seal.lost_on = transaction.today
            seal.loss_notice = reason
        seal.version += 1
        repository.add_event(transaction, seal_id, act, reason)
        await transaction.audit(f"seal.{act}", "seal", seal_id, {"state": seal.state})
        await repository.write(transaction.session)
        return transaction.answer(await _detail(transaction, seal))


async def list_seals(
    resources: Resources, reach: Reach, state: SealState | None, after: str | None, limit: int
) -> SealPage:
    """Return the seals within reach (CRT-13)."""
    async with resources.database.read(reach.principal) as transaction:
        rows = await repository.page_seals(
            transaction.session,
            reach,
            state=state.value if state else None,
            after=decode_id_cursor(after),
            limit=limit + 1,
        )
        shown = [_answer(row, reach.principal, transaction.now) for row in rows[:limit]]
    return SealPage(items=shown, next=encode_cursor(str(shown[-1].id)) if len(rows) > limit else None)


async def get_seal(resources: Resources, reach: Reach, seal_id: UUID) -> SealDetail:
    """Return a seal with its picture and history (CRT-13). Raises NotFound."""
    async with resources.database.read(reach.principal) as transaction:
        return await _detail(transaction, await repository.require_seal(transaction.session, reach, seal_id))


async def list_notices(resources: Resources, district_id: UUID) -> SealNoticeList:
    """Return the public notices of lost seals (CRT-13, R86)."""
    async with resources.database.read(district_id) as transaction:
        rows = await repository.lost_seals(transaction.session)
    return SealNoticeList(items=[SealNotice.model_validate(dict(row)) for row in rows])


def seal_facts(seal: SealTable) -> SealFacts:
    """Return a seal as the rules know it."""
    electronic = None
    if seal.electronic_from is not None and seal.electronic_until is not None:
        electronic = ElectronicSeal(
            seal.electronic_from, seal.electronic_until, signers={str(seal.id): seal.certificate_sha256 or ""}
        )
    return SealFacts(
        SealState(seal.state),
        SealKind(seal.kind),
        seal.keeper_id,
        seal.deputy_id,
        seal.election_on,
        seal.handed_over_on,
        electronic,
    )


def seal_image(seal: SealTable) -> SealImage:
    """Return the picture of a seal (R90, R97)."""
    return draw_seal(SealDesign(seal.name, seal.code, demo=seal.demo))


def open_signer(resources: Resources, seal: SealTable) -> SoftwareSigner:
    """Return the signer of a seal. Raises Conflict when the seal has no key."""
    if seal.certificate_pem is None or seal.private_key_encrypted is None:
        raise Conflict(
            "该印章没有电子签名证书，只能在纸质文件上使用。",
            "This seal has no certificate; it is used on paper only.",
            slug="no-electronic-seal",
        )
    key = resources.cipher.decrypt(seal.private_key_encrypted, key_context(seal.id))
    return SoftwareSigner(KeyMaterial(seal.certificate_pem.encode(), key.encode()))


_NO_KEY: Final[dict[str, Any]] = dict.fromkeys(
    (
        *("certificate_pem", "private_key_encrypted", "certificate_sha256", "electronic_from"),
        *("electronic_until", "lost_on", "election_on", "handed_over_on"),
    )
)


async def _certify(resources: Resources, transaction: Transaction, seal: SealTable) -> None:
    authority = await _demo_authority(resources, transaction)
    material = issue_seal_certificate(authority, seal.name, transaction.now)
    facts = SoftwareSigner(material).facts
    seal.certificate_pem = material.certificate_pem.decode()
    seal.private_key_encrypted = resources.cipher.encrypt(material.private_key_pem.decode(), key_context(seal.id))
    seal.certificate_sha256 = facts.certificate_sha256
    seal.electronic_from = facts.valid_from
    seal.electronic_until = facts.valid_until


async def _demo_authority(resources: Resources, transaction: Transaction) -> KeyMaterial:
    district_id = transaction.district_id
    context = authority_context(district_id)
    known = await repository.lock_authority(transaction.session, district_id)
    if known is not None:
        key = resources.cipher.decrypt(known.private_key_encrypted, context)
        return KeyMaterial(known.certificate_pem.encode(), key.encode())
    made = create_demo_authority(transaction.now)
    authority = SigningAuthorityTable(
        district_id=district_id,
        certificate_pem=made.certificate_pem.decode(),
        private_key_encrypted=resources.cipher.encrypt(made.private_key_pem.decode(), context),
        created_at=transaction.now,
    )
    repository.add_authority(transaction.session, authority)
    return made


def authority_context(district_id: UUID) -> str:
    """Return what the authority's key is bound to, so that it opens nowhere else."""
    return f"signing_authority:{district_id}"


async def _taken(transaction: Transaction, reach: Reach, seal_id: UUID, expected: int) -> SealTable:
    principal = reach.principal
    readable = reach_of(principal, Permission.SEALS_READ, ROLES, transaction.now)
    if readable is None:
        raise NotFound
    seal = await repository.lock_seal(transaction.session, readable, seal_id)
    if not reach.covers(community_id=seal.community_id, subdistrict_id=seal.subdistrict_id):
        raise Forbidden
    if seal.version != expected:
        raise StaleVersion(seal.version)
    return seal


def _judge_keepers(keeper: Keeper, deputy: Keeper | None) -> Decision:
    return judge_keepers(_candidate(keeper), _candidate(deputy) if deputy else None, POLICY)


def _candidate(person: Keeper) -> KeeperCandidate:
    return KeeperCandidate(person.id, person.is_secretary_or_director, person.is_contract_staff)


def _keepers(keeper: Keeper, deputy: Keeper | None) -> dict[str, Any]:
    return {
        "keeper_id": keeper.id,
        "keeper_name": keeper.name,
        "deputy_id": deputy.id if deputy else None,
        "deputy_name": deputy.name if deputy else "",
    }


def key_context(seal_id: UUID) -> str:
    """Return what the key of a seal is bound to, so that it opens nowhere else."""
    return f"seal.private_key:{seal_id}"


async def _detail(transaction: Transaction, seal: SealTable) -> SealDetail:
    principal = transaction.principal
    if principal is None:
        raise NotFound
    events = await repository.events_of(transaction.session, seal.id)
    return SealDetail(
        **_answer(seal, principal, transaction.now).model_dump(),
        image_svg=seal_image(seal).svg(),
        events=[SealEvent.model_validate(event, from_attributes=True) for event in events],
    )


def _answer(seal: SealTable, principal: Principal, now: datetime) -> Seal:
    own = {name: getattr(seal, name) for name in Seal.model_fields if name in SealTable.model_fields}
    return Seal.model_validate(
        {**own, "electronic": seal.certificate_pem is not None, "allowed_actions": _allowed(seal, principal, now)}
    )


def _allowed(seal: SealTable, principal: Principal, now: datetime) -> list[str]:
    actions: list[str] = []
    if _reaches(principal, Permission.SEALS_STOP, seal, now):
        state = SealState(seal.state)
        actions += [act for act, target in _STOPS.items() if may_advance(TRANSITIONS, state, target)]
    if _reaches(principal, Permission.SEALS_APPOINT, seal, now) and seal.state in {"in_use", "suspended"}:
        actions.append("keepers")
    return actions


def _reaches(principal: Principal, permission: Permission, seal: SealTable, now: datetime) -> bool:
    reach = reach_of(principal, permission, ROLES, now)
    return reach is not None and reach.covers(community_id=seal.community_id, subdistrict_id=seal.subdistrict_id)
