"""A seal as the rules know it."""

from dataclasses import dataclass

from qingdan.kernel.transaction import Transaction
from qingdan.stamping.catalogue.rules import SealKind
from qingdan.stamping.directories import District
from qingdan.stamping.policies.rules import SealPolicy
from qingdan.stamping.resources import Resources
from qingdan.stamping.seals.rules import ElectronicSeal, SealFacts, SealState
from qingdan.stamping.seals.tables import SealTable


@dataclass(frozen=True, slots=True)
class Terms:
    """What seals are judged by: the units of their district, and what it has set, as it holds on the day."""

    district: District
    policy: SealPolicy


async def terms_of(resources: Resources, transaction: Transaction, district: District) -> Terms:
    """Return what holds on the day of a transaction."""
    return Terms(district, (await resources.policies.within(transaction)).seals)


def seal_facts(seal: SealTable, district: District, *, is_out: bool = False) -> SealFacts:
    """Return a seal as the rules know it; its unit has ended when the directory of today lacks it (CRT-13).

    Whoever asks for an act that needs the seal itself says whether it is out (R80).
    """
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
        unit_ended=seal.community_id not in district.communities,
        lost_on=seal.lost_on,
        loss_recorded_on=seal.loss_recorded_on,
        sealed_off_on=seal.sealed_off_on,
        replaced=seal.replaced_by_id is not None,
        is_out=is_out,
    )
