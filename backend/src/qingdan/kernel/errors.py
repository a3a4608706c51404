"""What can go wrong, said without HTTP: the kernel maps each kind to a problem document at the door."""

from collections.abc import Sequence
from dataclasses import dataclass

from qingdan.kernel.decisions import Decision


@dataclass(frozen=True, slots=True)
class FieldError:
    """One field that can't be accepted: JSON pointer, stable code, sentence in both languages."""

    pointer: str
    code: str
    detail: str
    detail_en: str


class AppError(Exception):
    """Base of every foreseen failure: a stable slug, a Chinese sentence and its English twin."""

    slug = "error"

    def __init__(self, detail: str, detail_en: str, *, slug: str | None = None) -> None:
        super().__init__(detail)
        self.detail = detail
        self.detail_en = detail_en
        if slug is not None:
            self.slug = slug


class Unauthenticated(AppError):
    """Nobody is signed in, or the proof of it is no longer good."""

    slug = "unauthenticated"

    def __init__(self, detail: str = "请先登录。", detail_en: str = "Please sign in.") -> None:
        super().__init__(detail, detail_en)


class Forbidden(AppError):
    """An insider without the right (outsiders get NotFound)."""

    slug = "forbidden"

    def __init__(self, detail: str = "您没有办理此事项的权限。", detail_en: str = "You may not do this.") -> None:
        super().__init__(detail, detail_en)


class NotFound(AppError):
    """Nothing there, or nothing that this caller may know of: the two look alike on purpose."""

    slug = "not-found"

    def __init__(self, detail: str = "查无此项。", detail_en: str = "Not found.") -> None:
        super().__init__(detail, detail_en)


class Conflict(AppError):
    """The thing is not in a state in which this can be done."""

    slug = "conflict"


class StaleVersion(AppError):
    """Somebody changed it since it was read."""

    slug = "stale-version"

    def __init__(self, current: int) -> None:
        super().__init__(
            "内容已被他人修改，请核对后再提交。", "It was changed by somebody else; compare and send again."
        )
        self.current = current


class PreconditionRequired(AppError):
    """A write to something people edit came without If-Match."""

    slug = "precondition-required"

    def __init__(self) -> None:
        super().__init__("请求缺少 If-Match 版本号。", "The request lacks If-Match with the version.")


class Invalid(AppError):
    """The input can't be accepted; every field that is wrong is named."""

    slug = "invalid"

    def __init__(self, errors: Sequence[FieldError]) -> None:
        super().__init__("填写内容有误，请按提示修改。", "Some fields can't be accepted.")
        self.errors = tuple(errors)


class Refused(AppError):
    """A rule says no; every reason is named."""

    slug = "refused"

    def __init__(self, reasons: Decision) -> None:
        super().__init__("按规则不予办理。", "The rules do not allow it.")
        self.reasons = reasons

    def __str__(self) -> str:
        return "; ".join(f"{reason.rule} {reason.code}: {reason.detail_en}" for reason in self.reasons)


class TooLarge(AppError):
    """More bytes than are accepted."""

    slug = "too-large"


class UnsupportedMedia(AppError):
    """The bytes are not what they claim to be, or of a kind that is not accepted."""

    slug = "unsupported-media"


class TooMany(AppError):
    """Too often; `retry_after` seconds until the next try."""

    slug = "too-many-requests"

    def __init__(self, retry_after: int) -> None:
        super().__init__(
            f"操作过于频繁，请 {retry_after} 秒后再试。", f"Too many requests; try again in {retry_after} s."
        )
        self.retry_after = retry_after


class Unavailable(AppError):
    """Something this service needs does not answer; trying again after `retry_after` seconds is right."""

    slug = "unavailable"
    retry_after = 2

    def __init__(
        self,
        detail: str = "服务暂不可用，请稍后再试。",
        detail_en: str = "Try again later.",
        *,
        slug: str | None = None,
    ) -> None:
        super().__init__(detail, detail_en, slug=slug)


def refuse_if(reasons: Decision) -> None:
    """Raise Refused with all the reasons when there is any."""
    if reasons:
        raise Refused(reasons)
