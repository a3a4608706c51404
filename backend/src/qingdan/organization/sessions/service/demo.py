"""The accounts of a demo district, for a sign-in page that offers roles as buttons."""

from typing import Final

from qingdan.kernel.errors import NotFound
from qingdan.kernel.request_context import speaks_english
from qingdan.kernel.tenants import served_districts
from qingdan.organization.access import repository as access
from qingdan.organization.access.repository import GrantFilter, GrantRow
from qingdan.organization.access.rules import ROLE_WORDS
from qingdan.organization.contract.roles import Role
from qingdan.organization.resources import Resources
from qingdan.organization.sessions.schemas import DemoAccount, DemoAccountList

_ORDER: Final = {role: position for position, role in enumerate(Role)}


async def demo_accounts(organization: Resources) -> DemoAccountList:
    """Return the accounts with what each can do, by role. Raises NotFound anywhere but in a demo environment."""
    if organization.settings.environment != "demo":
        raise NotFound
    async with organization.database.shared() as session:
        tenants = await served_districts(session)
    items: list[DemoAccount] = []
    for tenant in tenants:
        async with organization.database.read(tenant.district_id) as transaction:
            session, today = transaction.session, transaction.today
            accounts = await access.accounts_of_district(session, tenant.district_id)
            wanted = GrantFilter(person_ids=list(accounts), only_in_force=True)
            held, _ = await access.grants(session, tenant.district_id, wanted, today)
        first: dict[str, GrantRow] = {}
        for row in sorted(held, key=lambda row: _ORDER[row.role]):
            first.setdefault(accounts[row.person_id], row)
        items += [_account(username, row) for username, row in first.items()]
    return DemoAccountList(items=sorted(items, key=lambda item: (_ORDER[item.role], item.username)))


def _account(username: str, row: GrantRow) -> DemoAccount:
    words, english = ROLE_WORDS[row.role], speaks_english()
    return DemoAccount(
        username=username,
        name=row.person_name,
        role=row.role,
        role_name=words.english if english else words.chinese,
        unit_id=row.unit_id,
        unit_name=row.unit_name,
        can=words.can_english if english else words.can_chinese,
    )
