"""What each item is in each community on each day of the story, by the same pure rules that the service asks."""

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from qingdan.admission.funding.rules import Appropriation, Receipt
from qingdan.admission.items.content import is_promised
from qingdan.admission.items.rules import (
    Category,
    CommunityMeans,
    ItemFacts,
    ItemStatus,
    item_status,
)
from qingdan.demo.story.days import StoryDays
from qingdan.demo.story.gate import GatePlan, PlannedApplication
from qingdan.demo.story.money import MoneyPlan, Payment

_GRACE_DAYS: Final = 10


@dataclass(frozen=True, slots=True)
class Listed:
    """An item on a day: the application whose words hold, and which version of the item it is."""

    application: PlannedApplication
    version: int


@dataclass
class Standings:
    """Answers what an item is on a day; `means` says when communities confirmed promised powers and people."""

    gate: GatePlan
    money: MoneyPlan
    days: StoryDays
    means: dict[tuple[str, str], date] = field(default_factory=dict)
    _payments: dict[tuple[str, str], list[Payment]] = field(init=False)
    _versions: dict[str, list[PlannedApplication]] = field(init=False)
    _known: dict[tuple[str, date], ItemStatus] = field(init=False)

    def __post_init__(self) -> None:
        self._known = {}
        self._payments = {}
        for payment in self.money.payments:
            self._payments.setdefault((payment.item.removesuffix("+"), payment.community), []).append(payment)
        self._versions = {}
        for application in self.gate.listed():
            self._versions.setdefault(application.changes or application.key, []).append(application)

    @property
    def items(self) -> list[str]:
        """The items of the story by the codes of their first applications."""
        return list(self._versions)

    def listed(self, item: str, day: date) -> Listed | None:
        """Return the version of an item that stands on the list on a day; None before the first."""
        versions = [one for one in self._versions[item] if self.gate.listed_on(one) < day]
        return Listed(versions[-1], len(versions)) if versions else None

    def in_force(self, item: str, community: str, day: date) -> bool:
        """Tell whether tasks may go to a community under an item on a day."""
        status = self.status(item, day)
        here = status.in_community(community) if status else None
        return here is not None and here.in_force

    def status(self, item: str, day: date) -> ItemStatus | None:
        """Return what an item is on a day, everywhere; None before it is listed."""
        listed = self.listed(item, day)
        if listed is None:
            return None
        key = (item, day)
        if key not in self._known:
            facts = self._facts(item, listed.application)
            self._known[key] = item_status(facts, day, self.days.calendar, _GRACE_DAYS)
        return self._known[key]

    def _facts(self, item: str, application: PlannedApplication) -> ItemFacts:
        when = application.when
        return ItemFacts(
            published_on=self.gate.listed_on(application),
            valid_from=when.valid_from,
            valid_until=when.valid_until,
            review_on=when.review_on,
            money_comes_afterwards=application.item.category is Category.EMERGENCY,
            communities=tuple(self._means(item, application, unit.key) for unit in application.scope),
        )

    def _means(self, item: str, application: PlannedApplication, community: str) -> CommunityMeans:
        paid = self._payments.get((item, community), [])
        confirmed = self.means.get((item, community))
        return CommunityMeans(
            code=community,
            powers_promised=is_promised(str(application.body["powers"])),
            powers_received_on=confirmed,
            people_promised=is_promised(str(application.body["people"])),
            people_received_on=confirmed,
            instalments=self.money.instalments.get((application.key, community), ()),
            appropriations=tuple(
                Appropriation(one.voucher, community, one.amount_fen, one.appropriated_on) for one in paid
            ),
            receipts=tuple(
                Receipt(one.voucher, community, one.amount_fen, one.received_on) for one in paid if one.received_on
            ),
        )
