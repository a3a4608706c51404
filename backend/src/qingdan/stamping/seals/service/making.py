"""Making seals: new ones, and the one that replaces a lost seal."""

from typing import Any, Final
from uuid import UUID

from qingdan.kernel.decisions import Decision
from qingdan.kernel.errors import Conflict, Forbidden, refuse_if
from qingdan.kernel.ids import uuid7
from qingdan.kernel.principal import Reach
from qingdan.kernel.problems import describe_reasons
from qingdan.kernel.transaction import Transaction
from qingdan.organization.contract.schemas import DirectoryUnit
from qingdan.stamping.directories import District
from qingdan.stamping.documents.seal_image import SealDesign, draw_seal
from qingdan.stamping.documents.seal_signing import SealPicture
from qingdan.stamping.printing import refuse_unprintable
from qingdan.stamping.resources import Resources
from qingdan.stamping.seals import repository
from qingdan.stamping.seals.electronic import certify, certify_sm2, seal_picture
from qingdan.stamping.seals.rules import (
    KeeperCandidate,
    SealAct,
    SealState,
    genesis_hash,
    judge_act,
    judge_code,
    judge_keepers,
    judge_lost_before,
    judge_ring_text,
)
from qingdan.stamping.seals.schemas import (
    Drawing,
    Keeper,
    NewDrawing,
    NewSeal,
    SealDetail,
    SealReplacement,
)
from qingdan.stamping.seals.service.facts import Terms, seal_facts, terms_of
from qingdan.stamping.seals.service.reading import detail, shown_on, taken
from qingdan.stamping.seals.tables import SealTable

_NOT_YET: Final = (
    *("certificate_pem", "private_key_encrypted", "certificate_sha256", "electronic_from"),
    *("electronic_until", "lost_on", "election_on", "handed_over_on"),
)


async def make_seal(resources: Resources, reach: Reach, request: NewSeal) -> SealDetail:
    """Make a seal with its keepers and an empty register (CRT-13, R74, R75, R81, R86, R90, R97).

    Outside production its key is certified by the district's demonstration authority; in production a seal has no
    key of its own making and is used on paper until a certificate is brought in. Raises Refused, Conflict.
    """
    district = await resources.districts.district(reach.district_id, newest=True)
    community = district.require_community(request.community_id)
    refuse_unprintable(resources.typesetter, {"/name": request.name, "/code": request.code})
    picture = await _picture(resources, request.name, request.code)
    async with resources.database.begin(reach.principal) as transaction:
        session, kind = transaction.session, request.kind.value
        terms = await terms_of(resources, transaction, district)
        refuse_if(judge(request.keeper, request.deputy, terms, community.id))
        if not reach.covers(community_id=community.id, subdistrict_id=community.subdistrict_id):
            raise Forbidden
        await _refuse_second(transaction, community, kind)
        refuse_if(judge_lost_before(await repository.count_lost_for(session, reach.district_id, community.id, kind)))
        seal = _new_seal(resources, transaction, community, request)
        await _add(resources, transaction, seal, picture)
        return transaction.answer(await detail(resources, transaction, seal, terms))


async def replace_seal(
    resources: Resources, reach: Reach, seal_id: UUID, expected: int, request: SealReplacement
) -> SealDetail:
    """Make the new seal in place of a lost one, after the street's record and the public notice (R74, R75, R86).

    The lost one stays announced and is never used again; the new one has a register of its own. Raises Refused,
    StaleVersion.
    """
    district = await resources.districts.district(reach.district_id, newest=True)
    refuse_unprintable(resources.typesetter, {"/code": request.code})
    shown = await shown_on(resources, reach, seal_id)
    picture = await _picture(resources, shown.name, request.code)
    async with resources.database.begin(reach.principal) as transaction:
        lost = await taken(transaction, reach, seal_id, expected)
        terms = await terms_of(resources, transaction, district)
        standing = judge_act(SealAct.REPLACEMENT, seal_facts(lost, district), terms.policy, transaction.today)
        refuse_if(standing + judge(request.keeper, request.deputy, terms, lost.community_id))
        community = district.require_community(lost.community_id)
        await _refuse_second(transaction, community, lost.kind)
        wanted = NewSeal.model_validate(
            {
                **{name: getattr(lost, name) for name in ("community_id", "kind", "name")},
                **{name: getattr(request, name) for name in ("code", "keeper", "deputy")},
            }
        )
        seal = _new_seal(resources, transaction, community, wanted)
        seal.replaces_id, lost.replaced_by_id = lost.id, seal.id
        lost.version += 1
        await _add(resources, transaction, seal, picture)
        repository.add_event(transaction, lost.id, "replaced", request.reason)
        await transaction.audit("seal.replaced", "seal", lost.id, {"by": str(seal.id)})
        return transaction.answer(await detail(resources, transaction, seal, terms))


async def draw(resources: Resources, reach: Reach, request: NewDrawing) -> Drawing:
    """Show how a seal would look and what the norm says of its text (R90); nothing is kept. Raises Invalid."""
    district = await resources.districts.district(reach.district_id)
    community = district.require_community(request.community_id)
    refuse_unprintable(resources.typesetter, {"/name": request.name, "/code": request.code})
    image = draw_seal(SealDesign(request.name, request.code, demo=_is_demo(resources)))
    findings = judge_ring_text(request.name, request.kind, community.name) + judge_code(request.code)
    return Drawing(
        image_svg=image.svg(),
        diameter_mm=image.design.diameter_mm,
        findings=describe_reasons(findings),
    )


def judge(keeper: Keeper, deputy: Keeper | None, terms: Terms, community_id: UUID) -> Decision:
    """Return what stands against two people as keeper and deputy of a community's seal (R74, R75, R81).

    Roles, posts and contracts are the organization's to say (R118).
    """
    second = _candidate(deputy, terms.district, community_id) if deputy else None
    return judge_keepers(_candidate(keeper, terms.district, community_id), second, terms.policy)


def keepers_of(keeper: Keeper, deputy: Keeper | None) -> dict[str, Any]:
    """Return the columns that name keeper and deputy."""
    return {
        "keeper_id": keeper.id,
        "keeper_name": keeper.name,
        "deputy_id": deputy.id if deputy else None,
        "deputy_name": deputy.name if deputy else "",
    }


def _new_seal(resources: Resources, transaction: Transaction, community: DirectoryUnit, request: NewSeal) -> SealTable:
    empty: dict[str, Any] = dict.fromkeys(_NOT_YET)
    return SealTable(
        district_id=transaction.district_id,
        id=uuid7(),
        community_id=community.id,
        subdistrict_id=community.subdistrict_id,
        community_name=community.name,
        name=request.name,
        code=request.code,
        kind=request.kind.value,
        state=SealState.IN_USE.value,
        **keepers_of(request.keeper, request.deputy),
        demo=_is_demo(resources),
        loss_notice="",
        version=1,
        created_at=transaction.now,
        **empty,
    )


async def _picture(resources: Resources, name: str, code: str) -> SealPicture | None:
    """Return the picture of a demonstration's electronic seal, drawn before the transaction begins; None in earnest."""
    image = draw_seal(SealDesign(name, code, demo=_is_demo(resources)))
    return await seal_picture(resources, image) if _is_demo(resources) else None


async def _add(resources: Resources, transaction: Transaction, seal: SealTable, picture: SealPicture | None) -> None:
    """Add a seal with its history; a demonstration's gets its keys and its electronic seal (R91, R92, R97)."""
    if picture is not None:
        await certify(resources, transaction, seal)
    await repository.add_seal(transaction.session, seal, genesis_hash(seal.id))
    if picture is not None:
        await certify_sm2(resources, transaction, seal, picture)
    repository.add_event(transaction, seal.id, "made", "")
    await transaction.audit("seal.made", "seal", seal.id, {"name": seal.name, "kind": seal.kind})


async def _refuse_second(transaction: Transaction, community: DirectoryUnit, kind: str) -> None:
    """Raise Conflict where a seal of this kind is used already."""
    if await repository.find_seal_for(transaction.session, transaction.district_id, community.id, kind):
        raise Conflict("该社区已有同类印章。", "The community has a seal of this kind.", slug="seal-exists")


def _is_demo(resources: Resources) -> bool:
    return resources.settings.environment != "production"


def _candidate(person: Keeper, district: District, community_id: UUID) -> KeeperCandidate:
    return KeeperCandidate(
        person.id,
        # Where the community has ended, that alone is said: there is no role to be granted any more (CRT-13).
        holds_role=community_id not in district.communities or district.holds_keepers_role(person.id, community_id),
        is_secretary_or_director=person.is_secretary_or_director or district.leads_a_community(person.id),
        is_contract_staff=district.is_contract_staff(person.id, community_id),
    )
