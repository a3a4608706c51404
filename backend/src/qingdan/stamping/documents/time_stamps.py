"""Time stamps of a trusted service over HTTP (RFC 3161), for signatures that prove when they were made (R96)."""

# mypy: allow-untyped-calls, disallow-subclassing-any = False
# (the PDF and ASN.1 libraries annotate only a part of what they offer)

from dataclasses import dataclass
from typing import Final

import httpx
from asn1crypto import cms, core, tsp
from pyhanko.sign.timestamps import TimeStamper
from pyhanko.sign.timestamps.common_utils import TimestampRequestError

_QUERY: Final = "application/timestamp-query"
_REPLY: Final = "application/timestamp-reply"
_GRANTED: Final = frozenset({"granted", "granted_with_mods"})
# What a token with its certificates takes in a signature, in bytes; a larger one is turned away before it is used.
TOKEN_BYTES: Final = 8192


class TimeStampFailed(RuntimeError):  # it reads as what happened
    """The service gave no usable time stamp; the text says why and names nobody."""


@dataclass(frozen=True)
class TimeStampService:
    """Where time stamps come from; `transport` stands in for the network in tests."""

    url: str
    timeout_seconds: float = 5.0
    transport: httpx.AsyncBaseTransport | None = None

    def stamper(self) -> TimeStamper:
        """Return what pyHanko asks for a token, for one signature."""
        return _HttpStamper(self)


class _Reply(core.Sequence):
    """TimeStampResp as RFC 3161 has it: without a token when the service refuses; the library demands one."""

    _fields = [  # noqa: RUF012  # the library reads fields from class attributes
        ("status", tsp.PKIStatusInfo),
        ("time_stamp_token", cms.ContentInfo, {"optional": True}),
    ]


def _granted(reply: bytes) -> tsp.TimeStampResp:
    try:
        status = _Reply.load(reply)["status"]["status"].native
        granted: tsp.TimeStampResp = tsp.TimeStampResp.load(reply)
    except (ValueError, TypeError, KeyError) as error:
        raise TimeStampFailed("unreadable reply") from error
    if status not in _GRANTED:
        raise TimeStampFailed("refused by the service")
    return granted


class _HttpStamper(TimeStamper):
    """Asks the service once; whatever goes wrong on the way is a TimeStampFailed."""

    def __init__(self, service: TimeStampService) -> None:
        super().__init__()
        self._service = service

    async def async_request_tsa_response(self, req: tsp.TimeStampReq) -> tsp.TimeStampResp:
        """Send the query and return what the service answers."""
        service = self._service
        try:
            async with httpx.AsyncClient(timeout=service.timeout_seconds, transport=service.transport) as client:
                answer = await client.post(service.url, content=req.dump(), headers={"Content-Type": _QUERY})
                answer.raise_for_status()
        except httpx.HTTPStatusError as error:
            raise TimeStampFailed(f"HTTP {error.response.status_code}") from error
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise TimeStampFailed(type(error).__name__) from error
        if answer.headers.get("content-type", "").partition(";")[0].strip() != _REPLY:
            raise TimeStampFailed("not a time stamp reply")
        return _granted(answer.content)

    async def async_timestamp(self, message_digest: bytes, md_algorithm: str) -> cms.ContentInfo:
        """Return a token over exactly this digest, small enough for its place."""
        try:
            token = await super().async_timestamp(message_digest, md_algorithm)
            stated = token["content"]["encap_content_info"]["content"].parsed["message_imprint"]
            right = stated["hashed_message"].native == message_digest
            fits = len(token.dump()) <= TOKEN_BYTES
        except TimestampRequestError as error:
            raise TimeStampFailed("refused by the service") from error
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise TimeStampFailed("unreadable reply") from error
        if not right:
            raise TimeStampFailed("a time stamp of something else")
        if not fits:
            raise TimeStampFailed("token too large")
        return token
