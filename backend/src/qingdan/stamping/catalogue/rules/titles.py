"""What a paper without a type calls itself: it may not be a certificate of the catalogue under another kind."""

from datetime import date

from qingdan.kernel.decisions import ALLOWED, Decision, Reason
from qingdan.stamping.catalogue.rules.demand import advise
from qingdan.stamping.catalogue.rules.layers import LayerEntry, effective_class
from qingdan.stamping.catalogue.rules.types import AskingBody, CertificateClass, CertificateType

_POINTER = "/document_title"


def judge_title(
    named: CertificateType | None, entries: tuple[LayerEntry, ...], asking_body: AskingBody | None, *, on: date
) -> Decision:
    """Refuse a title that names a type which another body issues, or which the community issues by a text of its own.

    `named` is the type that the title names, None for a title that names none. Rules: CRT-2, R1, R3, R4.
    """
    if named is None:
        return ALLOWED
    effective = effective_class(named, entries, on)
    if effective.is_issuable:
        return (_use_the_type(named),) if named.template is not None else ALLOWED
    advice = advise(named, asking_body)
    if effective.certificate_class is CertificateClass.LOCAL:
        return (
            Reason(
                "CRT-2",
                "title-not-on-local-list",
                f"文件名称是“{named.name}”，未列入本地可出具清单，社区不予出具。{advice.sentence}",
                f"The title names “{named.name_en}”, which is not on the local list. {advice.sentence_en}",
                _POINTER,
            ),
        )
    return (
        Reason(
            "R3",
            "title-must-not-issue",
            f"文件名称是“{named.name}”，不应由社区出具，盖在别人的表格上或纸上也一样。"
            f"责任单位：{advice.responsible_body}。{advice.sentence}",
            f"The title names “{named.name_en}”, which a community must not issue, on no form and no paper. "
            f"{advice.sentence_en}",
            _POINTER,
        ),
    )


def _use_the_type(named: CertificateType) -> Reason:
    return Reason(
        "R1",
        "title-on-list",
        f"文件名称是“{named.name}”，清单里有这一项：请按“{named.name}”办理，证明文字由系统生成。",
        f"The title names “{named.name_en}”, which is on the list: file it as that type, its text is written here.",
        _POINTER,
    )
