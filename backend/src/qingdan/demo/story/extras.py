"""Invented matters that are not on the reference list: what waits at the gate today, and what was turned away."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from qingdan.admission.funding.rules import FundingBasis
from qingdan.admission.items.rules import Basis, BasisLevel, Category, Frequency, ItemKind, Per
from qingdan.admission.reference.catalogue import ReferenceItem


@dataclass(frozen=True, slots=True)
class _Work:
    """How often, how many hours each time, and for what is assisted which verbs on which law."""

    frequency: Frequency
    hours: int
    verbs: tuple[str, ...] = ()
    law: tuple[str, str] | None = None
    money: FundingBasis = FundingBasis.PER_COMMUNITY


def _matter(code: str, department: str, category: Category, title: str, content: str, work: _Work) -> ReferenceItem:
    return ReferenceItem(
        code=code,
        department_code=department,
        title=title,
        title_en="",
        description=content,
        kind=ItemKind.WORK,
        category=category,
        bases=(Basis(BasisLevel.LAW, *work.law),) if work.law else _BASES[category],
        is_service=category is Category.ENTRUSTED,
        frequency=work.frequency,
        frequency_note="",
        money_method="line",
        money_basis=work.money,
        money_note="",
        verbs=work.verbs,
        hours_per_occurrence=Decimal(work.hours),
        needs_check=False,
    )


_BASES: Final = {
    Category.ENTRUSTED: (Basis(BasisLevel.AGREEMENT, "委托服务协议（演示）"),),
    Category.TEMPORARY: (Basis(BasisLevel.NOTICE, "年度工作通知（演示）"),),
}
_ENTRUSTED: Final = Category.ENTRUSTED
_TEMPORARY: Final = Category.TEMPORARY
_ASSIST: Final = Category.ASSIST
_ONCE: Final = Frequency(1, Per.ONCE)
_MONTHLY: Final = Frequency(1, Per.MONTH)
_QUARTERLY: Final = Frequency(1, Per.QUARTER)

_MATTERS: Final = (
    _matter("E01", "D08", _ENTRUSTED, "社区助餐点运营协助", "协助助餐点登记老年人就餐需求。", _Work(_MONTHLY, 6)),
    _matter("E02", "D11", _ENTRUSTED, "家庭医生签约协助", "协助社区卫生服务中心联系签约居民。", _Work(_QUARTERLY, 8)),
    _matter(
        "E03",
        "D15",
        _ASSIST,
        "汛期低洼点位巡查提醒",
        "汛期告知低洼点位住户注意安全，发现积水及时上报。",
        _Work(_MONTHLY, 4, verbs=("inform", "spot", "report"), law=("突发事件应对法", "第四十二条")),
    ),
    _matter("E04", "D17", _TEMPORARY, "加装电梯意愿入户征集", "入户征集单元住户加装电梯意愿。", _Work(_ONCE, 24)),
    _matter("E05", "D08", _TEMPORARY, "适老化改造需求摸底", "入户了解困难老年人家庭改造需求。", _Work(_ONCE, 20)),
    _matter("E06", "D11", _TEMPORARY, "健康素养监测入户协助", "陪同调查员入户完成抽样问卷。", _Work(_ONCE, 16)),
    _matter("E07", "D15", _ENTRUSTED, "家庭应急包发放登记", "登记并发放家庭应急包。", _Work(_ONCE, 20)),
    _matter(
        "E08", "D17", _TEMPORARY, "物业服务满意度入户测评协助", "协助第三方机构入户测评物业服务。", _Work(_ONCE, 18)
    ),
    _matter("E09", "D08", _ENTRUSTED, "社会工作站驻点服务协助", "为驻点社工提供场地和居民联系。", _Work(_MONTHLY, 4)),
    _matter(
        "E10",
        "D10",
        _ENTRUSTED,
        "长期护理保险失能评估协助",
        "陪同评估人员入户，核对居住情况。",
        _Work(Frequency(12, Per.ON_DEMAND), 2, money=FundingBasis.PER_CASE),
    ),
    _matter("E11", "D21", _ENTRUSTED, "社区图书角流动配送", "接收流动图书并登记借还。", _Work(_MONTHLY, 3)),
    _matter(
        "E12",
        "D20",
        _ASSIST,
        "食品安全社区宣传",
        "向居民宣传食品安全常识。",
        _Work(_QUARTERLY, 4, verbs=("inform", "mobilise"), law=("食品安全法", "第十条")),
    ),
    _matter(
        "E13",
        "D09",
        _TEMPORARY,
        "公益性岗位人员日常管理",
        "代为登记公益性岗位人员出勤并发放工资条。",
        _Work(_MONTHLY, 10),
    ),
    _matter(
        "E14", "D03", _TEMPORARY, "党报党刊征订任务数分解", "按户数分解报刊征订任务数，年底前完成。", _Work(_ONCE, 12)
    ),
    _matter(
        "E15", "D18", _TEMPORARY, "门前三包责任书签订", "由社区与沿街商户签订责任书并每月检查。", _Work(_MONTHLY, 8)
    ),
    _matter(
        "E16",
        "D12",
        _ASSIST,
        "校外培训机构线索上报",
        "发现无证培训线索后上报。",
        _Work(_MONTHLY, 3, verbs=("spot", "report"), law=("义务教育法", "第十三条")),
    ),
    _matter(
        "E17",
        "D11",
        _ENTRUSTED,
        "老年人流感疫苗接种预约协助",
        "帮助老年人预约接种时间。",
        _Work(Frequency(2, Per.YEAR), 10),
    ),
)

MATTERS: Final = {matter.code: matter for matter in _MATTERS}
