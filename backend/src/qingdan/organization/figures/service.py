"""Use cases on figures: recording, correcting, and reading them with what should be by them."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final
from uuid import UUID

from qingdan.kernel.database import Database
from qingdan.kernel.decisions import Reason
from qingdan.kernel.errors import NotFound, Refused, refuse_if
from qingdan.kernel.ids import uuid7
from qingdan.kernel.principal import Principal, Reach
from qingdan.kernel.request_context import speaks_english
from qingdan.kernel.transaction import Transaction
from qingdan.organization.contract.unit_kinds import UnitKind
from qingdan.organization.figures import repository
from qingdan.organization.figures.rules import (
    Figures,
    Norms,
    Note,
    check_figures,
    figures_on,
    gaps,
    proposed_party_organization,
    size_note,
)
from qingdan.organization.figures.schemas import (
    FiguresAnswer,
    FiguresRecording,
    GapAnswer,
    NoteAnswer,
    UnitFigures,
)
from qingdan.organization.figures.tables import FigureTable
from qingdan.organization.units.repository import reading, writing
from qingdan.organization.units.rules.validity import Validity, check_correction, split
from qingdan.organization.units.service.reading import reaches_unit

_COUNTS: Final = (
    "households",
    "residents",
    "floating_residents",
    "premises_area",
    "seats",
    "workers",
    "full_members",
)


async def get_figures(database: Database, principal: Principal, unit_id: UUID, day: date | None) -> UnitFigures:
    """Return a community's figures in force on a day, the gaps by them and all records (ORG-5, ORG-6)."""
    async with database.read(principal) as transaction:
        return await _answer(transaction, unit_id, day)


async def record_figures(database: Database, reach: Reach, unit_id: UUID, request: FiguresRecording) -> UnitFigures:
    """Record figures that hold from a day on, or correct those recorded for that day (ORG-3, ORG-5).

    Raises NotFound outside the reach, Refused with every reason.
    """
    async with database.begin(reach.principal) as transaction:
        session, district_id = transaction.session, transaction.district_id
        await writing.lock_unit(session, district_id, unit_id)
        unit = await reading.find_unit(session, district_id, unit_id, request.valid_from)
        if unit is None:
            raise Refused((_OUTSIDE_LIFE,))
        if not reaches_unit(reach, unit):
            raise NotFound
        if unit.kind is not UnitKind.COMMUNITY:
            raise Refused((_NOT_A_COMMUNITY,))
        records = [
            row for row in await repository.figures_of(session, district_id, unit_id) if row.superseded_at is None
        ]
        row = await _make_room(transaction, unit_id, request, records)
        await repository.add_figures(session, [row])
        counts = {name: getattr(request, name) for name in _COUNTS}
        await transaction.audit(
            "figures.corrected" if row.correction_reason else "figures.recorded",
            "unit",
            unit_id,
            {"valid_from": request.valid_from.isoformat(), "basis": request.basis, **counts},
        )
        return transaction.answer(await _answer(transaction, unit_id, request.valid_from))


async def load_figures(transaction: Transaction, figures: Mapping[UUID, Sequence[Figures]], basis: str) -> None:
    """Record the figures of many communities that have none yet (ORG-5); all or none. Raises Refused."""
    for own in figures.values():
        for position, one in enumerate(own):
            refuse_if(check_figures(one, own[:position]))
    await repository.add_figures(
        transaction.session,
        [_row(transaction, unit_id, one, basis) for unit_id, own in figures.items() for one in own],
    )
    await transaction.audit("figures.loaded", "district", transaction.district_id, {"communities": len(figures)})


async def _make_room(
    transaction: Transaction, unit_id: UUID, request: FiguresRecording, records: Sequence[FigureTable]
) -> FigureTable:
    """Return the row to add, after ending or superseding the record that stands in its place."""
    session, district_id = transaction.session, transaction.district_id
    replaced = next((row for row in records if row.valid_from == request.valid_from), None)
    if replaced is not None:
        new = _facts(request, repository.as_facts(replaced).validity)
        refuse_if(
            (
                *check_correction(request.correction_reason, changed=new != repository.as_facts(replaced)),
                *check_figures(new, ()),
            )
        )
        await repository.supersede_figures(session, district_id, replaced.id, transaction.now)
        return _row(transaction, unit_id, new, request.basis, request.correction_reason)
    cut = next((row for row in records if repository.as_facts(row).validity.holds_on(request.valid_from)), None)
    later = min((row.valid_from for row in records if row.valid_from > request.valid_from), default=None)
    validity = Validity(request.valid_from, later)
    if cut is not None:
        _, validity = split(repository.as_facts(cut).validity, request.valid_from)
    others = [repository.as_facts(row) for row in records if row is not cut]
    new = _facts(request, validity)
    refuse_if(check_figures(new, others))
    if cut is not None:
        await repository.end_figures(session, district_id, cut.id, request.valid_from)
    return _row(transaction, unit_id, new, request.basis)


def _facts(request: FiguresRecording, validity: Validity) -> Figures:
    return Figures(validity=validity, **{name: getattr(request, name) for name in _COUNTS})


def _row(
    transaction: Transaction, unit_id: UUID, figures: Figures, basis: str, correction_reason: str | None = None
) -> FigureTable:
    return FigureTable(
        district_id=transaction.district_id,
        id=uuid7(),
        unit_id=unit_id,
        valid_from=figures.validity.start,
        valid_until=figures.validity.end,
        basis=basis,
        correction_reason=correction_reason or None,
        recorded_at=transaction.now,
        recorded_by=transaction.principal.person_id if transaction.principal else None,
        superseded_at=None,
        **{name: getattr(figures, name) for name in _COUNTS},
    )


async def _answer(transaction: Transaction, unit_id: UUID, day: date | None) -> UnitFigures:
    session, district_id = transaction.session, transaction.district_id
    on = day or await reading.nearest_day(session, district_id, unit_id, transaction.today)
    await reading.require_unit(session, district_id, unit_id, on)
    rows = await repository.figures_of(session, district_id, unit_id)
    counting = [row for row in rows if row.superseded_at is None]
    in_force = figures_on([repository.as_facts(row) for row in counting], on)
    shown = next((row for row in counting if in_force and row.valid_from == in_force.validity.start), None)
    note = size_note(in_force.households, Norms()) if in_force else None
    return UnitFigures(
        unit_id=unit_id,
        as_of=on,
        in_force=_wire(shown) if shown else None,
        gaps=[
            GapAnswer(key=gap.key, actual=gap.actual, norm=gap.norm, missing=gap.missing)
            for gap in (gaps(in_force, Norms()) if in_force else ())
        ],
        notes=[_note(note)] if note else [],
        proposed_party_organization=(proposed_party_organization(in_force.full_members, Norms()) if in_force else None),
        items=[_wire(row) for row in rows],
    )


def _wire(row: FigureTable) -> FiguresAnswer:
    return FiguresAnswer.model_validate(row, from_attributes=True)


def _note(note: Note) -> NoteAnswer:
    return NoteAnswer(rule=note.rule, code=note.code, detail=note.detail_en if speaks_english() else note.detail)


_OUTSIDE_LIFE: Final = Reason(
    "ORG-5",
    "figures-outside-unit",
    "该日期单位不存续，不能登记数据。",
    "The unit does not exist on that day.",
    "/valid_from",
)
_NOT_A_COMMUNITY: Final = Reason(
    "ORG-5", "figures-not-of-community", "只有社区登记此类数据。", "Only communities have these figures."
)
