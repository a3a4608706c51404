"""What was looked at, and what for, as people read it in a table."""

from collections.abc import Mapping
from typing import Final

from qingdan.stamping.accesses.rules import Purpose, Seen

SEEN_WORDS: Final[Mapping[Seen, str]] = {
    Seen.APPLICANT: "完整姓名和号码",
    Seen.EVIDENCE: "留存材料",
    Seen.PREVIEW: "文件预览",
    Seen.DOCUMENT: "盖章文件",
    Seen.NOTICE: "告知书",
    Seen.KNOWN_FACTS: "带入已核实信息",
    Seen.FILE: "查询全部记录",
    Seen.EXPORT: "导出全部记录",
    Seen.ACCESSES: "查询访问记录",
    Seen.SEARCH: "按身份号码查找申请",
    Seen.LIST: "导出清单",
}
PURPOSE_WORDS: Final[Mapping[Purpose, str]] = {
    Purpose.HANDLING: "办理本件",
    Purpose.REPRINT: "补打文件",
    Purpose.RESIDENT: "居民本人查询",
    Purpose.CORRECTION: "核对更正",
    Purpose.COMPLAINT: "投诉信访核查",
    Purpose.AUDIT: "审计检查",
    Purpose.LEGAL: "司法机关依法调取",
    Purpose.OTHER: "其他",
}
