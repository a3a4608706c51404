"""Closing a year of a register: after it nothing is entered in that year, and its archive is kept under its hash."""

from collections.abc import Mapping
from uuid import UUID

from qingdan.kernel.clock import business_date
from qingdan.kernel.errors import Conflict, refuse_if
from qingdan.kernel.principal import Reach
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.checkpoints.signing import checkpoint_key
from qingdan.stamping.kept_objects.service import keep_until_named
from qingdan.stamping.register import repository
from qingdan.stamping.register.repository import Head
from qingdan.stamping.register.rules import ClosingStatement, closable_year, closing_bytes, judge_closing
from qingdan.stamping.register.schemas import RegisterClosing, RegisterClosingList
from qingdan.stamping.register.service import check_register, entry_lines
from qingdan.stamping.register.tables import RegisterClosingTable
from qingdan.stamping.resources import Resources
from qingdan.stamping.seals.repository import require_seal
from qingdan.stamping.seals.rules import archive_due_on, genesis_hash


async def close_year(resources: Resources, reach: Reach, seal_id: UUID, year: int) -> RegisterClosing:
    """Close a year of a register (R88). Raises NotFound, Refused, Conflict when entries came meanwhile.

    The whole register is checked, and what is to be archived is kept as a file under its hash, before the head is
    locked: stamping waits for a moment only. The file of a closing that is refused is swept.
    """
    async with resources.database.read(reach.principal) as transaction:
        await require_seal(transaction.session, reach, seal_id)
        head = await repository.get_head(transaction.session, reach.district_id, seal_id)
        counts = await repository.entries_by_year(transaction.session, reach.district_id, seal_id)
        _require_closable(transaction, head, counts, year, intact=True)
    check = await check_register(resources, reach, seal_id)
    size = _size(counts, year)
    archive = [lines async for lines in entry_lines(resources, reach, seal_id, size)]
    (export_sha256,) = await keep_until_named(resources, reach.district_id, b"".join(archive))
    async with resources.database.begin(reach.principal) as transaction:
        session, district_id = transaction.session, reach.district_id
        head = await repository.lock_head(session, district_id, seal_id)
        counts = await repository.entries_by_year(session, district_id, seal_id)
        _require_closable(transaction, head, counts, year, intact=check.intact)
        if _size(counts, year) != size:
            raise Conflict("封账期间又有登记，请重试。", "Entries were made meanwhile: try again.")
        last = await repository.entries_after(session, district_id, seal_id, size - 1, 1) if size else []
        last_hash = last[0].hash if last else genesis_hash(seal_id)
        key = checkpoint_key(resources.keys.check_code)
        statement = ClosingStatement(seal_id, year, transaction.now, size, last_hash, key.id)
        closing = RegisterClosingTable(
            district_id=district_id,
            seal_id=seal_id,
            year=year,
            closed_at=transaction.now,
            closed_by=reach.person_id,
            entries=counts.get(year, 0),
            size=size,
            last_hash=last_hash,
            export_sha256=export_sha256,
            key_id=key.id,
            public_key=key.public,
            signature=key.sign(closing_bytes(statement)),
        )
        await repository.close_until(session, closing)
        await transaction.audit("register.closed", "seal", seal_id, {"year": year, "export_sha256": export_sha256})
        return transaction.answer(_answer(closing))


async def list_closings(resources: Resources, reach: Reach, seal_id: UUID) -> RegisterClosingList:
    """Return the closed years of a register, newest first, and which comes next (R88). Raises NotFound."""
    async with resources.database.read(reach.principal) as transaction:
        session, district_id = transaction.session, reach.district_id
        await require_seal(session, reach, seal_id)
        rows = await repository.closings_of(session, district_id, seal_id)
        years = await repository.years_with_entries(session, district_id, seal_id)
        closed = max((one.year for one in rows), default=0)
        following = closable_year(years, this_year=transaction.today.year, closed_year=closed)
    return RegisterClosingList(
        items=[_answer(one) for one in rows],
        closable_year=following,
        closing_due_on=archive_due_on(following) if following else None,
        years=years,
    )


def _require_closable(
    transaction: Transaction, head: Head, counts: Mapping[int, int], year: int, *, intact: bool
) -> None:
    this_year = business_date(transaction.now).year
    refuse_if(
        judge_closing(year, this_year=this_year, closed_year=head.closed_year, years_with_entries=counts, intact=intact)
    )


def _size(counts: Mapping[int, int], year: int) -> int:
    """Return how many entries a register has up to the end of a year."""
    return sum(entries for one, entries in counts.items() if one <= year)


def _answer(closing: RegisterClosingTable) -> RegisterClosing:
    return RegisterClosing(
        year=closing.year,
        closed_at=closing.closed_at,
        closed_by=closing.closed_by,
        entries=closing.entries,
        size=closing.size,
        last_hash=closing.last_hash,
        export_sha256=closing.export_sha256,
        archive_due_on=archive_due_on(closing.year),
    )
