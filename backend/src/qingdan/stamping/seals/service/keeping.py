"""A seal in its keepers' hands: stopped, lost, handed over; and its end."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from pydantic import JsonValue

from qingdan.kernel.decisions import Decision
from qingdan.kernel.errors import Conflict, refuse_if
from qingdan.kernel.principal import Reach
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.documents.seal_image import draw_seal
from qingdan.stamping.resources import Resources
from qingdan.stamping.seals import repository
from qingdan.stamping.seals.electronic import certify, certify_sm2, has_real_certificate, seal_picture
from qingdan.stamping.seals.rules import (
    TARGETS,
    SealAct,
    judge_act,
    judge_destruction,
    judge_election,
    judge_held,
    judge_renewal,
    lost_since,
)
from qingdan.stamping.seals.schemas import Election, KeepersInput, LossRecord, SealDetail, SealEnding
from qingdan.stamping.seals.service.facts import Terms, seal_facts, terms_of
from qingdan.stamping.seals.service.making import judge, keepers_of
from qingdan.stamping.seals.service.reading import detail, shown_on, taken
from qingdan.stamping.seals.tables import SealTable


@dataclass(frozen=True)
class _Happening:
    """What is written down of an act: in the seal's history with its reason, in the audit trail without."""

    kind: str
    reason: str
    kept: Mapping[str, JsonValue] = field(default_factory=dict)


async def change_state(
    resources: Resources, reach: Reach, seal_id: UUID, expected: int, act: SealAct, reason: str
) -> SealDetail:
    """Suspend, resume, report lost or retire a seal (CRT-13, R86, R87); a lost one is announced. Raises Refused."""
    district = await resources.districts.district(reach.district_id)
    async with resources.database.begin(reach.principal) as transaction:
        seal = await taken(transaction, reach, seal_id, expected)
        terms = await terms_of(resources, transaction, district)
        refuse_if(await _standing(act, seal, terms, transaction))
        seal.state = TARGETS[act].value
        if act is SealAct.LOSS:
            seal.lost_on = lost_since(seal.lost_on, transaction.today)
            # Each loss has a record of its own at the street.
            seal.loss_recorded_on, seal.loss_record_number = None, ""
            seal.loss_notice = reason
        return await _written(resources, transaction, seal, terms, _Happening(act.value, reason))


async def appoint_keepers(
    resources: Resources, reach: Reach, seal_id: UUID, expected: int, request: KeepersInput
) -> SealDetail:
    """Hand a seal over to another keeper and deputy (CRT-13, R74, R75, R81, R85). Raises Refused, StaleVersion."""
    district = await resources.districts.district(reach.district_id, newest=True)
    async with resources.database.begin(reach.principal) as transaction:
        seal = await taken(transaction, reach, seal_id, expected)
        terms = await terms_of(resources, transaction, district)
        standing = await _standing(SealAct.KEEPERS, seal, terms, transaction)
        refuse_if(standing + judge(request.keeper, request.deputy, terms, seal.community_id))
        before = {"keeper": seal.keeper_name, "deputy": seal.deputy_name}
        for name, value in keepers_of(request.keeper, request.deputy).items():
            setattr(seal, name, value)
        seal.handed_over_on = transaction.today
        after = {"keeper": seal.keeper_name, "deputy": seal.deputy_name}
        kept: dict[str, JsonValue] = {"from": {**before}, "to": {**after}}
        return await _written(resources, transaction, seal, terms, _Happening("handed-over", request.reason, kept))


async def record_election(
    resources: Resources, reach: Reach, seal_id: UUID, expected: int, request: Election
) -> SealDetail:
    """Record an election: the hand-over is due, until then only the old keeper or nobody stamps (R85)."""
    district = await resources.districts.district(reach.district_id)
    async with resources.database.begin(reach.principal) as transaction:
        seal = await taken(transaction, reach, seal_id, expected)
        terms = await terms_of(resources, transaction, district)
        judged = judge_election(request.election_on, seal.handed_over_on, transaction.today)
        refuse_if(await _standing(SealAct.ELECTION, seal, terms, transaction) or judged)
        seal.election_on = request.election_on
        kept: dict[str, JsonValue] = {"held_on": request.election_on.isoformat()}
        return await _written(resources, transaction, seal, terms, _Happening("election", request.reason, kept))


async def record_loss(
    resources: Resources, reach: Reach, seal_id: UUID, expected: int, request: LossRecord
) -> SealDetail:
    """Record a loss at the street, without which the seal is not replaced (R86). Raises Refused, StaleVersion."""
    district = await resources.districts.district(reach.district_id)
    async with resources.database.begin(reach.principal) as transaction:
        seal = await taken(transaction, reach, seal_id, expected)
        terms = await terms_of(resources, transaction, district)
        refuse_if(await _standing(SealAct.LOSS_RECORD, seal, terms, transaction))
        seal.loss_recorded_on = transaction.today
        seal.loss_record_number = request.number
        kept: dict[str, JsonValue] = {"number": request.number}
        return await _written(resources, transaction, seal, terms, _Happening("loss-record", request.reason, kept))


async def end_seal(
    resources: Resources, reach: Reach, seal_id: UUID, expected: int, act: SealAct, request: SealEnding
) -> SealDetail:
    """Record the sealing-off or destruction of a retired seal before two witnesses (R87).

    With a destroyed seal its private key is gone; its certificate stays, for papers it signed. Raises Refused.
    """
    district = await resources.districts.district(reach.district_id)
    async with resources.database.begin(reach.principal) as transaction:
        seal = await taken(transaction, reach, seal_id, expected)
        terms = await terms_of(resources, transaction, district)
        refuse_if(await _standing(act, seal, terms, transaction) or _judge_ending(seal, request, transaction))
        if act is SealAct.DESTRUCTION:
            seal.state = TARGETS[act].value
            seal.private_key_encrypted = None
            await repository.forget_electronic_keys(transaction.session, reach.district_id, seal_id)
        else:
            seal.sealed_off_on = request.held_on
        kept: dict[str, JsonValue] = {
            "held_on": request.held_on.isoformat(),
            "place": request.place,
            "number": request.record_number,
            "witnesses": [{"id": str(one.id), "name": one.name} for one in request.witnesses],
        }
        return await _written(resources, transaction, seal, terms, _Happening(act.value, request.reason, kept))


async def renew_electronic_seal(
    resources: Resources, reach: Reach, seal_id: UUID, expected: int, reason: str
) -> SealDetail:
    """Make a seal's demonstration keys and its electronic seal anew (R91, R92, R97); what was stamped keeps its own.

    A real key comes from a licensed authority and stays in its device: in production this is a Conflict, and a
    certificate that was brought in is never replaced. Raises Conflict, Refused, StaleVersion.
    """
    district = await resources.districts.district(reach.district_id)
    picture = await seal_picture(resources, draw_seal(await shown_on(resources, reach, seal_id)))
    async with resources.database.begin(reach.principal) as transaction:
        seal = await taken(transaction, reach, seal_id, expected)
        terms = await terms_of(resources, transaction, district)
        if not seal.demo or seal.state not in {"in_use", "suspended"}:
            raise Conflict(
                "只有在用的演示印章才能在此重新制作电子印章；正式印章的证书由持牌机构签发。",
                "Only a demonstration's seal in use is made anew here; a real certificate comes from its authority.",
                slug="no-demonstration-seal",
            )
        refuse_if(judge_renewal(seal_facts(seal, district), brought_in=has_real_certificate(seal)))
        await certify(resources, transaction, seal)
        await certify_sm2(resources, transaction, seal, picture)
        return await _written(resources, transaction, seal, terms, _Happening("electronic-seal-renewed", reason))


async def _standing(act: SealAct, seal: SealTable, terms: Terms, transaction: Transaction) -> Decision:
    out = await repository.is_out(transaction.session, seal)
    return judge_act(act, seal_facts(seal, terms.district, is_out=out), terms.policy, transaction.today)


def _judge_ending(seal: SealTable, request: SealEnding, transaction: Transaction) -> Decision:
    witnesses = [witness.id for witness in request.witnesses]
    return judge_destruction(witnesses, seal.keeper_id) + judge_held(request.held_on, transaction.today)


async def _written(
    resources: Resources, transaction: Transaction, seal: SealTable, terms: Terms, happening: _Happening
) -> SealDetail:
    """Count the version, write history and audit, and return the seal as it stands now."""
    seal.version += 1
    repository.add_event(transaction, seal.id, happening.kind, happening.reason, {**happening.kept})
    await transaction.audit(f"seal.{happening.kind}", "seal", seal.id, {"state": seal.state})
    await repository.write(transaction.session)
    return transaction.answer(await detail(resources, transaction, seal, terms))
