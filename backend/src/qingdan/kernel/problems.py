"""RFC 9457 problem documents: one shape for every refusal, in the caller's language."""

import math
from collections.abc import Mapping, Sequence
from typing import Any, Final

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, ConfigDict, Field
from starlette.exceptions import HTTPException
from starlette.responses import Response

from qingdan.kernel import errors
from qingdan.kernel.decisions import Reason
from qingdan.kernel.errors import AppError, FieldError
from qingdan.kernel.lost_database import is_lost_database
from qingdan.kernel.request_context import current_request, speaks_english

PROBLEM_TYPE_BASE: Final = "urn:qingdan:problem:"
MEDIA_TYPE: Final = "application/problem+json"

#: Kind of failure → status and title (Chinese, English). Subclasses come before their bases.
STATUSES: Final[Mapping[type[AppError], tuple[int, str, str]]] = {
    errors.Unauthenticated: (401, "未登录或登录已失效", "Not signed in"),
    errors.Forbidden: (403, "没有权限", "Not allowed"),
    errors.NotFound: (404, "查无此项", "Not found"),
    errors.Conflict: (409, "当前状态不能办理", "Not possible in this state"),
    errors.StaleVersion: (412, "内容已被他人修改", "Changed by somebody else"),
    errors.PreconditionRequired: (428, "缺少版本号", "Version required"),
    errors.TooLarge: (413, "内容过大", "Too large"),
    errors.UnsupportedMedia: (415, "文件类型不受支持", "Unsupported content"),
    errors.Refused: (422, "按规则不予办理", "Refused by rule"),
    errors.Invalid: (422, "填写内容有误", "Invalid input"),
    errors.TooMany: (429, "操作过于频繁", "Too many requests"),
    errors.Unavailable: (503, "服务暂不可用", "Unavailable"),
}

_HTTP_TITLES: Final = {
    400: ("请求无法识别", "Bad request", "bad-request"),
    401: ("未登录或登录已失效", "Not signed in", "unauthenticated"),
    403: ("没有权限", "Not allowed", "forbidden"),
    404: ("查无此项", "Not found", "not-found"),
    405: ("不支持此操作", "Method not allowed", "method-not-allowed"),
    408: ("请求超时", "Timed out", "timed-out"),
    413: ("内容过大", "Too large", "too-large"),
    415: ("内容类型不受支持", "Unsupported content", "unsupported-media"),
    500: ("系统内部错误", "Internal error", "internal"),
    503: ("服务暂不可用", "Unavailable", "unavailable"),
}

_REQUIRED: Final = ("此项必填。", "Required.")
_DATE: Final = ("日期格式应为 年-月-日。", "Expected a date like 2026-08-01.")
_MOMENT: Final = ("请填写日期和时间。", "Expected a date with a time.")
_WHOLE: Final = ("应为整数。", "Expected a whole number.")
_NUMBER: Final = ("应为数字。", "Expected a number.")
_ID: Final = ("编号格式不正确。", "Not a valid id.")
_CHOICE: Final = ("不是可选的值。", "Not one of the allowed values.")
_TEXT: Final = ("应为文字。", "Expected text.")
_YES_OR_NO: Final = ("应为是或否。", "Expected yes or no.")
#: By pydantic's type of error; what stands in braces comes with the error itself.
_VALIDATION_SENTENCES: Final = {
    "missing": _REQUIRED,
    "extra_forbidden": ("没有这个字段。", "There is no such field."),
    "string_too_short": ("内容太短。", "Too short."),
    "string_too_long": ("内容太长。", "Too long."),
    "string_type": _TEXT,
    "string_pattern_mismatch": ("格式不正确。", "Not in the expected form."),
    **dict.fromkeys(("uuid_parsing", "uuid_type", "uuid_version"), _ID),
    **dict.fromkeys(("date_from_datetime_inexact", "date_from_datetime_parsing", "date_parsing", "date_type"), _DATE),
    **dict.fromkeys(("datetime_from_date_parsing", "datetime_object_invalid"), _MOMENT),
    **dict.fromkeys(("datetime_parsing", "datetime_type", "time_parsing", "time_type"), _MOMENT),
    "timezone_aware": ("时间须带时区。", "The time needs its zone."),
    **dict.fromkeys(("int_type", "int_parsing", "int_from_float", "int_parsing_size"), _WHOLE),
    **dict.fromkeys(("float_type", "float_parsing", "decimal_type", "decimal_parsing", "finite_number"), _NUMBER),
    **dict.fromkeys(("bool_type", "bool_parsing"), _YES_OR_NO),
    "greater_than_equal": ("不能小于 {ge}。", "Not less than {ge}."),
    "greater_than": ("应大于 {gt}。", "More than {gt}."),
    "less_than_equal": ("不能大于 {le}。", "Not more than {le}."),
    "less_than": ("应小于 {lt}。", "Less than {lt}."),
    "too_short": ("至少 {min_length} 项。", "At least {min_length}."),
    "too_long": ("最多 {max_length} 项。", "At most {max_length}."),
    "list_type": ("应为一组内容。", "Expected a list."),
    "literal_error": _CHOICE,
    "wrong-shape": ("参数值的格式不正确。", "Not a value of a parameter."),
    "enum": _CHOICE,
    "json_invalid": ("内容不是有效的 JSON。", "Not valid JSON."),
}


class ProblemField(BaseModel):
    """One field that can't be accepted."""

    pointer: str = Field(description="JSON pointer to the field (RFC 6901), or `#/query/…`, `#/path/…`.")
    code: str
    detail: str


class ProblemReason(BaseModel):
    """One rule that says no."""

    rule: str = Field(description="Id of the rule, such as `ADM-9`.")
    code: str
    detail: str
    pointer: str | None = None


class Problem(BaseModel):
    """A problem document (RFC 9457)."""

    model_config = ConfigDict(title="Problem")

    type: str
    title: str
    status: int
    detail: str
    instance: str | None = None
    errors: list[ProblemField] = []
    reasons: list[ProblemReason] = []


def problem_response(problem: Problem, headers: Mapping[str, str] | None = None) -> Response:
    """Return the HTTP answer that carries a problem."""
    return Response(
        problem.model_dump_json().encode(),
        status_code=problem.status,
        media_type=MEDIA_TYPE,
        headers={"Cache-Control": "no-store", **(headers or {})},
    )


def describe(error: AppError) -> Problem:
    """Return the problem document of a foreseen failure."""
    status, title, title_en = next(entry for kind, entry in STATUSES.items() if isinstance(error, kind))
    english = speaks_english()
    return Problem(
        type=PROBLEM_TYPE_BASE + error.slug,
        title=title_en if english else title,
        status=status,
        detail=error.detail_en if english else error.detail,
        instance=_instance(),
        errors=_fields(error.errors) if isinstance(error, errors.Invalid) else [],
        reasons=describe_reasons(error.reasons) if isinstance(error, errors.Refused) else [],
    )


def describe_reasons(reasons: Sequence[Reason]) -> list[ProblemReason]:
    """Return the reasons of a decision in the caller's language."""
    english = speaks_english()
    return [
        ProblemReason(
            rule=reason.rule,
            code=reason.code,
            detail=reason.detail_en if english else reason.detail,
            pointer=reason.pointer,
        )
        for reason in reasons
    ]


def _fields(field_errors: Sequence[FieldError]) -> list[ProblemField]:
    english = speaks_english()
    return [
        ProblemField(pointer=item.pointer, code=item.code, detail=item.detail_en if english else item.detail)
        for item in field_errors
    ]


def _instance() -> str | None:
    request = current_request()
    return f"urn:uuid:{request.request_id}" if request else None


def http_problem(status: int, detail: str | None = None) -> Problem:
    """Return the problem document of a bare HTTP status."""
    title, title_en, slug = _HTTP_TITLES.get(status, ("请求失败", "Failed", "error"))
    chosen = title_en if speaks_english() else title
    return Problem(
        type=PROBLEM_TYPE_BASE + slug,
        title=chosen,
        status=status,
        detail=detail or chosen,
        instance=_instance(),
    )


def refusal(error: AppError | RequestValidationError) -> Response:
    """Return the answer to a request that can't be served as it was sent: the problem, with its headers."""
    if isinstance(error, RequestValidationError):
        return _invalid(error)
    headers: dict[str, str] = {}
    if isinstance(error, errors.Unauthenticated):
        headers["WWW-Authenticate"] = "Bearer"
    if isinstance(error, (errors.TooMany, errors.Unavailable)):
        headers["Retry-After"] = str(math.ceil(error.retry_after))
    if isinstance(error, errors.StaleVersion):
        headers["ETag"] = f'"{error.current}"'
    return problem_response(describe(error), headers)


def _invalid(error: RequestValidationError) -> Response:
    english = speaks_english()
    fields: list[ProblemField] = []
    for item in error.errors():
        where = [str(part).replace("~", "~0").replace("/", "~1") for part in item["loc"]]
        pointer = "/" + "/".join(where[1:]) if where and where[0] == "body" else "#/" + "/".join(where)
        chinese, plain = _validation_sentences(item)
        fields.append(ProblemField(pointer=pointer, code=item["type"], detail=plain if english else chinese))
    base = describe(errors.Invalid([]))
    return problem_response(base.model_copy(update={"errors": fields}))


def _validation_sentences(item: Mapping[str, Any]) -> tuple[str, str]:
    """Return what is wrong with a field in both languages; an empty required one is missing, not too short."""
    context = item.get("ctx") or {}
    if item["type"] == "string_too_short" and context.get("min_length") == 1:
        return _REQUIRED
    if item["type"] not in _VALIDATION_SENTENCES:
        return "内容不符合要求。", item["msg"]
    chinese, plain = _VALIDATION_SENTENCES[item["type"]]
    return chinese.format(**context), plain.format(**context)


async def _on_refusal(_: Request, error: Exception) -> Response:
    if not isinstance(error, (AppError, RequestValidationError)):
        raise error
    return refusal(error)


async def _on_http_exception(_: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise error
    if isinstance(error.__cause__, AppError):
        # The body was refused while it was read (too large, without saying so): the framework calls that unreadable.
        return refusal(error.__cause__)
    headers = dict(error.headers) if error.headers else None
    return problem_response(http_problem(error.status_code), headers)


def failure(error: Exception) -> Response:
    """Return the answer to what no use case foresaw: 503 when the database is gone, 500 for a mistake of our own."""
    if is_lost_database(error):
        return refusal(errors.Unavailable("数据库暂不可用，请稍后再试。", "The database does not answer; try again."))
    return problem_response(http_problem(500))


async def _on_unforeseen(_: Request, error: Exception) -> Response:
    # Starlette raises the exception again after this answer; the front door logs it.
    return failure(error)


def install_problem_handlers(app: FastAPI) -> None:
    """Make every failure of `app` a problem document."""
    app.add_exception_handler(AppError, _on_refusal)
    app.add_exception_handler(RequestValidationError, _on_refusal)
    app.add_exception_handler(HTTPException, _on_http_exception)
    app.add_exception_handler(Exception, _on_unforeseen)
