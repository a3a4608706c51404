"""What items are on a day, from everything recorded: gathers facts in a few statements and asks the rule."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from qingdan.admission.funding.repository import CommunityMoney, Money, money_of
from qingdan.admission.items import repository
from qingdan.admission.items.rules import Category, CommunityMeans, CommunityStatus, ItemFacts, ItemStatus, item_status
from qingdan.admission.items.rules.means import MeansKind
from qingdan.kernel.calendar import WorkingCalendar
from qingdan.kernel.transaction import Transaction

Row = Mapping[Any, Any]


@dataclass(frozen=True, slots=True)
class Standing:
    """One item on a day: its status, its scope and its money, as far as asked for."""

    item: Row
    status: ItemStatus
    scope: Sequence[Row]
    money: Money
    means: Mapping[tuple[UUID, UUID, str], date]

    def in_community(self, community_id: UUID) -> CommunityStatus | None:
        """Return the status in one community, None when it is not in the scope."""
        for row in self.scope:
            if row["community_id"] == community_id:
                return self.status.in_community(row["code"])
        return None

    def money_in(self, community_id: UUID) -> CommunityMoney:
        """Return the three accounts of one community for this item."""
        return self.money.get((self.item["id"], community_id), CommunityMoney())

    def received(self, community_id: UUID, means: MeansKind) -> date | None:
        """Return the day on which a community confirmed powers or people."""
        return self.means.get((self.item["id"], community_id, means))


async def standings(
    tx: Transaction,
    items: Sequence[Row],
    *,
    day: date,
    calendar: WorkingCalendar,
    grace_days_working: int,
    community_ids: Iterable[UUID] | None = None,
) -> dict[UUID, Standing]:
    """Return what each item is on `day`, in all communities of its scope or in some; five statements in all."""
    ids = [row["id"] for row in items]
    places = None if community_ids is None else list(community_ids)
    pairs = [(row["id"], row["current_version"]) for row in items]
    scope = await repository.scope_of(tx.session, tx.district_id, pairs, places) if items else []
    money = await money_of(tx.session, tx.district_id, ids, places) if items else {}
    means = {
        (row["item_id"], row["community_id"], row["means"]): row["received_on"]
        for row in (await repository.means_of(tx.session, tx.district_id, ids) if items else [])
    }
    found: dict[UUID, Standing] = {}
    for row in items:
        own = [entry for entry in scope if entry["item_id"] == row["id"]]
        facts = _facts(row, own, money, means)
        found[row["id"]] = Standing(row, item_status(facts, day, calendar, grace_days_working), own, money, means)
    return found


def _facts(item: Row, scope: Sequence[Row], money: Money, means: Mapping[tuple[UUID, UUID, str], date]) -> ItemFacts:
    return ItemFacts(
        published_on=item["published_on"],
        valid_from=item["valid_from"],
        valid_until=item["valid_until"],
        review_on=item["review_on"],
        withdrawn_on=item["withdrawn_on"],
        withdrawal_reason=item["withdrawal_reason"],
        money_comes_afterwards=item["category"] == Category.EMERGENCY,
        communities=tuple(_means(item["id"], row, money, means) for row in scope),
    )


def _means(item_id: UUID, row: Row, money: Money, means: Mapping[tuple[UUID, UUID, str], date]) -> CommunityMeans:
    accounts = money.get((item_id, row["community_id"]), CommunityMoney())
    return CommunityMeans(
        code=row["code"],
        powers_promised=row["powers_promised"],
        powers_received_on=means.get((item_id, row["community_id"], MeansKind.POWERS)),
        people_promised=row["people_promised"],
        people_received_on=means.get((item_id, row["community_id"], MeansKind.PEOPLE)),
        instalments=tuple(accounts.instalments),
        appropriations=tuple(accounts.appropriations),
        receipts=tuple(accounts.receipts),
    )
