"""Whether what was typed names a body that somebody could write to, or only a kind of body (R21)."""

import unicodedata
from typing import Final

from qingdan.kernel.decisions import Decision, Reason, unmet

#: What people say instead of a name: kinds of bodies, and the bodies that the national catalogue speaks of.
CATEGORIES: Final = frozenset(
    (
        *("行政机关", "公共服务单位", "公用事业单位", "金融机构", "企业", "学校", "医院", "公证机构", "公证处"),
        *("法院", "人民法院", "检察院", "党组织", "社会组织", "其他", "其他单位", "单位", "有关单位", "相关单位"),
        *("用人单位", "工作单位", "公司", "银行", "保险公司", "证券公司", "机关", "政府", "政府部门", "有关部门"),
        *("相关部门", "主管部门", "公安机关", "公安局", "公安", "派出所", "民政部门", "民政局", "民政", "税务部门"),
        *("税务局", "街道", "街道办", "街道办事处", "居委会", "社区", "村委会", "不动产登记机构", "不动产登记中心"),
        *("社保经办机构", "社保局", "社保", "医保经办机构", "医保局", "医保", "公积金中心", "法律援助机构"),
        *("市场监督管理部门", "市场监管局", "民政部门（收养登记机关）", "收养登记机关", "农民专业合作社"),
        *("农业农村部门", "妇女联合会", "妇联", "慈善组织", "交通运输部门", "出入境管理机构", "城市管理部门", "城管"),
        *("出入境或签证机构", "殡仪馆", "住房保障机构", "住房保障部门", "签证机构", "单位财务", "财务", "房产中介"),
        *("中介", "供热单位", "物业服务企业", "物业公司", "物业", "供电企业", "供电公司", "电力公司", "燃气公司"),
        *("自来水公司", "党员所在单位党组织", "发函党组织", "人民武装部", "武装部", "公示单位", "教育局", "人社局"),
        *("住房城乡建设部门（维修资金管理机构）", "住房城乡建设部门", "维修资金管理机构", "幼儿园", "小学", "中学"),
        *("大学", "老师", "对方", "他们", "不知道", "不清楚", "无", "没有"),
        *("bank", "school", "hospital", "court", "police", "company", "employer", "notary", "unknown", "none", "other"),
        *("government", "authority", "organization", "administrative organ", "enterprise", "insurance company"),
    )
)


def judge_asking_body(name: str) -> Decision:
    """Refuse a kind of body where a body is to be named: nobody could be asked to stop (R21).

    Who is not known is left out; a kind that looks like a name is counted as a body that does not exist.
    """
    return unmet(
        (
            not is_category(name),
            Reason(
                "R21",
                "asking-body-is-a-kind",
                f"“{name.strip()}”是一类单位，不是单位名称。请写索要单位的全称（例如“城东建设银行”）；"
                "居民没有说明的，请选“没有说明是哪个单位”。",
                f"“{name.strip()}” is a kind of body, not its name. Give the whole name, or leave the body out "
                "where the resident did not say.",
                "/asking_body/name",
            ),
        )
    )


def is_category(name: str) -> bool:
    """Tell whether a name is only a kind of body, however it is written (R21)."""
    return _plain(name) in _PLAIN


def _plain(text: str) -> str:
    """Return letters, digits and characters only: neither spaces nor punctuation nor width make a name."""
    return "".join(one for one in unicodedata.normalize("NFKC", text).casefold() if one.isalnum())


_PLAIN: Final = frozenset(_plain(one) for one in CATEGORIES)
