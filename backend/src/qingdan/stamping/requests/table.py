"""Requests as lines of a table that is taken away: in words, masked, without ids (R122)."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from qingdan.kernel.clock import BUSINESS_ZONE
from qingdan.stamping.requests.rules import RequestKind, RequestState

STATE_WORDS: Final[Mapping[RequestState, str]] = {
    RequestState.DRAFT: "草稿",
    RequestState.SUBMITTED: "待核验",
    RequestState.RETURNED: "退回补正",
    RequestState.VERIFIED: "待审批",
    RequestState.APPROVED: "待盖章",
    RequestState.STAMPED: "已盖章待发放",
    RequestState.DELIVERED: "已发放",
    RequestState.REJECTED: "不予办理",
    RequestState.WITHDRAWN: "已撤回",
    RequestState.VOIDED: "已作废",
}
_KIND_WORDS: Final[Mapping[RequestKind, str]] = {
    RequestKind.CERTIFICATE: "证明",
    RequestKind.EXTERNAL_FORM: "外来表格",
    RequestKind.REGISTER_ONLY: "实体印章用印登记",
}
HEAD: Final = (
    *(
        "收件日期",
        "状态",
        "是否逾期",
        "类别",
        "事项",
        "社区",
        "申请人",
        "用途",
        "索要单位",
        "证明编号",
        "登记号",
        "份数",
    ),
    *("应办结", "经办人", "审批人", "盖章人", "盖章时间", "发放时间"),
)


def cells_of(row: Mapping[str, Any]) -> tuple[object, ...]:
    """Return one request, as PostgreSQL wrote it, in the order of `HEAD`."""
    # With a hyphen alone a spreadsheet would take it for a month.
    entry = f"{row['register_year']}年第{row['register_number']}号" if row["register_number"] is not None else ""
    return (
        _moment(row["received_at"])[:10],
        STATE_WORDS[RequestState(row["status"])],
        "是" if row["overdue"] else "",
        _KIND_WORDS[RequestKind(row["kind"])],
        row["title"],
        row["community_name"],
        row["applicant_name"],
        row["purpose"],
        row["asking_body_name"],
        row["certificate_number"] or "",
        entry,
        row["copies"],
        row["due_on"] or "",
        row["applied_by_name"],
        row["approved_by_name"] or "",
        row["stamped_by_name"] or "",
        _moment(row["stamped_at"]),
        _moment(row["delivered_at"]),
    )


def _moment(written: str | None) -> str:
    """Return a moment as people here write it; empty where there is none."""
    return datetime.fromisoformat(written).astimezone(BUSINESS_ZONE).strftime("%Y-%m-%d %H:%M") if written else ""
