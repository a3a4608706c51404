"""Retention: what is due, appraising it, destroying it with a record (R89, R124).

Destroying what names a resident leaves the register entry: its chain holds only the salted digest of the details, and
whoever has the details can still prove them. Files go after the commit, and only when nothing else needs them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Final
from uuid import UUID

from pydantic import JsonValue

from qingdan.kernel.errors import FieldError, Invalid, NotFound, refuse_if
from qingdan.kernel.ids import uuid7
from qingdan.kernel.pagination import KeysetPage, decode_id_cursor, encode_cursor, keyset_page
from qingdan.kernel.principal import Principal, Reach
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.catalogue.lookup import catalogue_of
from qingdan.stamping.catalogue.rules import CertificateType, Proof
from qingdan.stamping.kept_objects.repository import note_removals
from qingdan.stamping.kept_objects.service import delete_given_up
from qingdan.stamping.resources import Resources
from qingdan.stamping.retention import repository
from qingdan.stamping.retention.repository import (
    DRAFT,
    DRAFT_EVIDENCE,
    EVIDENCE,
    LOOK_ONLY,
    PERSONAL_STATUS,
    REFUSAL,
    REGISTER,
    STUB,
    UNFINISHED,
    UNFINISHED_EVIDENCE,
    Batch,
    DueSpan,
    Source,
)
from qingdan.stamping.retention.rules import (
    SETTABLE,
    Appraisal,
    Period,
    due_before,
    is_spent,
    judge_appraisal,
    judge_destruction,
    policy_on,
)
from qingdan.stamping.retention.schemas import Appraisal as AppraisalAnswer
from qingdan.stamping.retention.schemas import (
    AppraisalInput,
    Destruction,
    DestructionInput,
    DestructionRecord,
    DueClass,
    PeriodInput,
    PeriodList,
    RetentionPeriod,
    RetentionPlan,
)
from qingdan.stamping.retention.tables import DestructionRecordTable, RetentionAppraisalTable, RetentionPeriodTable
from qingdan.stamping.seals.rules import RecordClass, RetentionPolicy

#: The kinds of records of each class, in the order in which they go: one kind after the other.
SOURCES: Final[dict[RecordClass, tuple[Source, ...]]] = {
    RecordClass.LOOK_ONLY: (LOOK_ONLY,),
    RecordClass.EVIDENCE: (EVIDENCE,),
    RecordClass.STUB: (STUB, REFUSAL),
    RecordClass.PERSONAL_STATUS: (PERSONAL_STATUS,),
    RecordClass.REGISTER: (REGISTER,),
    RecordClass.UNFINISHED: (UNFINISHED_EVIDENCE, UNFINISHED),
    RecordClass.DRAFT: (DRAFT_EVIDENCE, DRAFT),
}
BATCH: Final = 500


@dataclass(frozen=True, slots=True)
class Operator:
    """Who carries a destruction out: somebody signed in, or whoever has the command line."""

    name: str
    principal: Principal | None = None


async def plan(resources: Resources, district_id: UUID, closed_before: date | None = None) -> RetentionPlan:
    """Return what is due today, class by class and kind by kind, in numbers (R89, R124).

    `closed_before` counts only what was closed before that day, as an appraisal up to it would cover.
    """
    async with resources.database.read(district_id) as transaction:
        policy = await policy_today(resources, transaction)
        types = (await catalogue_of(transaction.session, district_id)).types
        items: list[DueClass] = []
        for record_class in SOURCES:
            due = due_before(record_class, policy, transaction.today)
            before = min(due, closed_before) if closed_before else due
            items += await _due(transaction, policy, types, record_class, before)
        return RetentionPlan(as_of=transaction.today, items=items)


async def _due(
    transaction: Transaction,
    policy: RetentionPolicy,
    types: Sequence[CertificateType],
    record_class: RecordClass,
    before: date,
) -> list[DueClass]:
    """Return what of a class was closed before a day, kind by kind; `types` are those that the district knows."""
    session, district_id = transaction.session, transaction.district_id
    pairs = pairs_of(record_class, types)
    items = []
    for source in SOURCES[record_class]:
        found = await repository.count_due(session, district_id, source, before, pairs)
        items.append(
            DueClass(
                record_class=record_class,
                what=source.what,
                years=policy.years(record_class),
                days=policy.days(record_class),
                closed_before=before,
                records=found["records"],
                files=found["files"],
                first_closed_on=found["first"],
                last_closed_on=found["last"],
            )
        )
    return items


async def list_periods(resources: Resources, reach: Reach) -> PeriodList:
    """Return every period with the day from which it holds (R89, R124)."""
    async with resources.database.read(reach.principal) as transaction:
        rows = await repository.periods(transaction.session, reach.district_id)
    shipped = RetentionPolicy()
    items = [
        RetentionPeriod(record_class=one, years=shipped.years(one), valid_from=None, document="") for one in SETTABLE
    ]
    items += [RetentionPeriod.model_validate(row, from_attributes=True) for row in rows]
    return PeriodList(items=sorted(items, key=lambda one: (one.record_class, one.valid_from or date.min)))


async def set_period(resources: Resources, reach: Reach, record_class: RecordClass, change: PeriodInput) -> PeriodList:
    """Set how long a class is kept from a day on, today at the earliest (R89, R124). Raises NotFound, Invalid."""
    if record_class not in SETTABLE:
        raise NotFound
    async with resources.database.begin(reach.principal) as transaction:
        if change.valid_from < transaction.today:
            raise Invalid(
                [FieldError("/valid_from", "in-the-past", "只能从今天或以后生效。", "Not before today.")],
            )
        row = RetentionPeriodTable(
            district_id=reach.district_id,
            record_class=record_class.value,
            valid_from=change.valid_from,
            years=change.years,
            document=change.document,
            set_by=reach.person_id,
            set_at=transaction.now,
        )
        await repository.set_period(transaction.session, row)
        detail: dict[str, JsonValue] = {"years": change.years, "valid_from": change.valid_from.isoformat()}
        await transaction.audit("retention.period-set", "retention_period", record_class.value, detail)
    return await list_periods(resources, reach)


async def appraise(resources: Resources, reach: Reach, request: AppraisalInput) -> AppraisalAnswer:
    """Record an appraisal: what may go, why, and who approved (R89). Raises Refused while the period runs."""
    async with resources.database.begin(reach.principal) as transaction:
        policy = await policy_today(resources, transaction)
        refuse_if(judge_appraisal(request.record_class, request.closed_before, policy, transaction.today))
        types = (await catalogue_of(transaction.session, reach.district_id)).types
        covered = await _due(transaction, policy, types, request.record_class, request.closed_before)
        row = RetentionAppraisalTable(
            district_id=reach.district_id,
            id=uuid7(),
            record_class=request.record_class.value,
            closed_before=request.closed_before,
            finding=request.finding,
            document=request.document,
            approved_by=request.approved_by,
            appraised_by=reach.person_id,
            appraised_by_name=reach.principal.name,
            appraised_at=transaction.now,
            covers=[{"what": one.what, "records": one.records, "files": one.files} for one in covered],
        )
        repository.add_appraisal(transaction.session, row)
        await transaction.audit("retention.appraised", "retention_appraisal", row.id, {"class": row.record_class})
        spent = not any(one["records"] for one in row.covers)
        return transaction.answer(_answer(row, is_spent=spent))


async def list_appraisals(
    resources: Resources, reach: Reach, after: str | None, limit: int
) -> KeysetPage[AppraisalAnswer]:
    """Return appraisals, newest first."""
    async with resources.database.read(reach.principal) as transaction:
        rows = await repository.page_appraisals(
            transaction.session, reach.district_id, decode_id_cursor(after), limit + 1
        )
        first = await _first_due(resources, transaction, {RecordClass(row.record_class) for row in rows})
    items = [_answer(row, is_spent=is_spent(row.closed_before, first[RecordClass(row.record_class)])) for row in rows]
    return keyset_page(items, limit, lambda item: encode_cursor(str(item.id)))


async def _first_due(
    resources: Resources, transaction: Transaction, classes: Iterable[RecordClass]
) -> dict[RecordClass, date | None]:
    """Return the first day on which something of each class was closed that is due; None where nothing is."""
    policy = await policy_today(resources, transaction)
    types = (await catalogue_of(transaction.session, transaction.district_id)).types
    wanted = sorted(set(classes))
    spans = [
        DueSpan(one.value, source, due_before(one, policy, transaction.today), pairs_of(one, types))
        for one in wanted
        for source in SOURCES[one]
    ]
    found = await repository.first_due(transaction.session, transaction.district_id, spans)
    return {one: found.get(one.value) for one in wanted}


def _answer(row: RetentionAppraisalTable, *, is_spent: bool) -> AppraisalAnswer:
    return AppraisalAnswer.model_validate({**row.model_dump(), "is_spent": is_spent})


async def list_destructions(
    resources: Resources, reach: Reach, after: str | None, limit: int
) -> KeysetPage[DestructionRecord]:
    """Return what was destroyed, newest first (R89, R124)."""
    async with resources.database.read(reach.principal) as transaction:
        rows = await repository.page_records(transaction.session, reach.district_id, decode_id_cursor(after), limit + 1)
    items = [DestructionRecord.model_validate(row, from_attributes=True) for row in rows]
    return keyset_page(items, limit, lambda item: encode_cursor(str(item.id)))


async def destroy(
    resources: Resources, district_id: UUID, operator: Operator, request: DestructionInput, batch: int = BATCH
) -> Destruction:
    """Destroy one batch of what an appraisal covers and is due, leave a record, then delete the files (R89, R124).

    Raises Refused with every reason, NotFound. Called again it goes on; what is left is in the answer.
    """
    records: list[DestructionRecord] = []
    remaining = 0
    async with resources.database.begin(operator.principal or district_id) as transaction:
        row, before, record_class = await _allowed(resources, transaction, operator, request)
        types = (await catalogue_of(transaction.session, district_id)).types
        pairs = pairs_of(record_class, types)
        for source in SOURCES[record_class]:
            # A kind begins when the one before it is gone: the files of a request go before the request does.
            if not remaining:
                record_id = uuid7()
                done = await repository.destroy_due(
                    transaction.session,
                    district_id,
                    source,
                    before,
                    pairs,
                    limit=batch,
                    today=transaction.today,
                    record_id=record_id,
                )
                if done.ids:
                    records.append(
                        await _record(transaction, operator, request, record_class, row, source, done, record_id)
                    )
            left = await repository.count_due(transaction.session, district_id, source, before, pairs)
            remaining += left["records"]
        answer = transaction.answer(Destruction(items=records, remaining=remaining))
    await delete_given_up(resources, district_id)
    return answer


async def _allowed(
    resources: Resources, transaction: Transaction, operator: Operator, request: DestructionInput
) -> tuple[RetentionAppraisalTable | None, date, RecordClass]:
    """Return the appraisal, the day before which a matter must be closed, and the class; Refused otherwise."""
    row = None
    if request.appraisal_id is not None:
        row = await repository.require_appraisal(transaction.session, transaction.district_id, request.appraisal_id)
    record_class = RecordClass(row.record_class) if row else request.record_class
    appraisal = Appraisal(record_class, row.closed_before, row.approved_by) if row else None
    policy, today = await policy_today(resources, transaction), transaction.today
    refuse_if(
        judge_destruction(
            record_class,
            appraisal,
            witness=request.witnessed_by,
            operator=operator.name,
            policy=policy,
            today=today,
        )
    )
    due = due_before(record_class, policy, today)
    return row, min(due, row.closed_before) if row else due, record_class


async def _record(
    transaction: Transaction,
    operator: Operator,
    request: DestructionInput,
    record_class: RecordClass,
    appraisal: RetentionAppraisalTable | None,
    source: Source,
    done: Batch,
    record_id: UUID,
) -> DestructionRecord:
    """Write down what was destroyed, and which files can go, in the transaction that destroyed it."""
    session, district_id = transaction.session, transaction.district_id
    await note_removals(session, district_id, done.files, transaction.now)
    row = DestructionRecordTable(
        district_id=district_id,
        id=record_id,
        appraisal_id=appraisal.id if appraisal else None,
        record_class=record_class.value,
        what=source.what,
        records=len(done.ids),
        files=len(set(done.files)),
        first_closed_on=min(done.closed_on),
        last_closed_on=max(done.closed_on),
        ids_sha256=ids_digest(done.ids),
        approved_by=appraisal.approved_by if appraisal else "",
        witnessed_by=request.witnessed_by,
        executed_by=operator.principal.person_id if operator.principal else None,
        executed_by_name=operator.name,
        executed_at=transaction.now,
    )
    repository.add_record(session, row)
    await transaction.audit("retention.destroyed", "destruction_record", row.id, {"records": row.records})
    return DestructionRecord.model_validate(row, from_attributes=True)


def ids_digest(ids: Sequence[UUID]) -> str:
    """Return the SHA-256 over ids in their order, one a line."""
    return sha256("".join(f"{one}\n" for one in sorted(ids)).encode()).hexdigest()


def pairs_of(record_class: RecordClass, types: Sequence[CertificateType]) -> list[tuple[str, str]]:
    """Return what the catalogue says of a class: documents that only needed a look, or types on personal status."""
    if record_class is RecordClass.LOOK_ONLY:
        return [(one.code, two.key) for one in types for two in one.documents if two.proof is Proof.SEEN]
    return [(one.code, "") for one in types if one.personal_status_paper]


async def policy_today(resources: Resources, transaction: Transaction) -> RetentionPolicy:
    """Return the periods that hold today, with the days of drafts, which are a parameter of papers."""
    requests = (await resources.policies.within(transaction)).requests
    return await retention_policy(transaction, requests.draft_days)


async def retention_policy(transaction: Transaction, draft_days: int | None = None) -> RetentionPolicy:
    """Return the periods of the transaction's district that hold today (R89, R124)."""
    rows = await repository.periods(transaction.session, transaction.district_id)
    periods = [Period(RecordClass(row.record_class), row.years, row.valid_from) for row in rows]
    return policy_on(periods, transaction.today, draft_days)
