"""Routes that keep their word: repeated writes answer the same, hot routes skip what they do not need."""

import hashlib
from collections.abc import Awaitable, Callable, Coroutine
from functools import cached_property
from typing import Annotated, Any, cast, get_args, get_origin, get_type_hints

from fastapi import APIRouter, Depends, Header, Request
from fastapi import params as fastapi_params
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from pydantic import BaseModel, TypeAdapter, ValidationError
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from qingdan.kernel.errors import AppError, Conflict, FieldError, Invalid, PreconditionRequired
from qingdan.kernel.idempotency import RememberedAnswer, find_answer
from qingdan.kernel.identity import principal_of
from qingdan.kernel.problems import refusal
from qingdan.kernel.request_context import IdempotentWrite, current_request
from qingdan.kernel.transaction import IdempotencyRace

Handler = Callable[[Request], Coroutine[Any, Any, Response]]
Binder = Callable[[Request], Awaitable[object]]

_SHORTEST_KEY = 8
_LONGEST_KEY = 128


async def _if_match(
    if_match: Annotated[
        str | None,
        Header(alias="If-Match", description='The version that was read, as `"3"`.', max_length=40),
    ] = None,
) -> int:
    if if_match is None:
        raise PreconditionRequired
    value = if_match.strip().removeprefix("W/").strip('"')
    if not value.isascii() or not value.isdigit() or len(value) > 9:  # noqa: PLR2004 -- beyond any version
        raise Invalid([FieldError("#/header/If-Match", "bad-version", "版本号格式不正确。", "Not a version.")])
    return int(value)


#: The version that the caller read; 428 when the header is missing.
IfMatch = Annotated[int, Depends(_if_match)]


def operation_id(route: APIRoute) -> str:
    """Return the name of an operation in the OpenAPI document."""
    tag = str(route.tags[0]) if route.tags else "service"
    return f"{tag}-{route.name.replace('_', '-')}"


class ServiceRoute(APIRoute):
    """A route whose POST may be repeated with the same Idempotency-Key and then answers the same."""

    def get_route_handler(self) -> Handler:
        """Return the handler, wrapped for idempotency where it writes."""
        handler = super().get_route_handler()
        if "POST" not in (self.methods or ()):
            return handler
        return self._repeatable(handler)

    def _repeatable(self, handler: Handler) -> Handler:
        status = self.status_code or 200

        async def repeatable(request: Request) -> Response:
            key = request.headers.get("idempotency-key")
            context = current_request()
            if key is None or context is None:
                return await handler(request)
            write = IdempotentWrite(
                key=_checked_key(key),
                fingerprint=_fingerprint(request, await request.body()),
                operation=f"{request.method} {self.path}",
                status=status,
            )
            if (answer := await _remembered(request, write)) is not None:
                return answer
            context.idempotent_write = write
            try:
                return await handler(request)
            except (IdempotencyRace, AppError):
                # The same request may have been answered while this one waited for it and then found things changed.
                answer = await _remembered(request, write)
                if answer is None:
                    raise
                return answer
            finally:
                context.idempotent_write = None

        return repeatable


async def _remembered(request: Request, write: IdempotentWrite) -> Response | None:
    principal = await principal_of(request)
    found: RememberedAnswer | None = await find_answer(request.app.state.database, principal, write.key)
    if found is None:
        return None
    if found.fingerprint != write.fingerprint:
        raise Invalid(
            [
                FieldError(
                    "#/header/Idempotency-Key",
                    "key-reused",
                    "同一个幂等键已用于另一项内容。",
                    "This key was used with another request.",
                )
            ]
        )
    if found.body is None:
        raise Conflict("此项此前已办理。", "This was done before.", slug="already-done")
    return Response(
        found.body,
        status_code=found.status,
        media_type="application/json",
        headers={"Idempotency-Replayed": "true"},
    )


def _checked_key(key: str) -> str:
    if not (_SHORTEST_KEY <= len(key) <= _LONGEST_KEY and key.isascii() and key.isprintable()):
        raise Invalid(
            [
                FieldError(
                    "#/header/Idempotency-Key",
                    "bad-key",
                    "幂等键应为 8 至 128 个可见字符。",
                    "A key has 8 to 128 visible ASCII characters.",
                )
            ]
        )
    return key


def _fingerprint(request: Request, body: bytes) -> bytes:
    digest = hashlib.sha256(f"{request.method} {request.url.path}?{request.url.query}\n".encode())
    digest.update(body)
    return digest.digest()


class HotRoute(ServiceRoute):
    """A route for the few hottest operations: same signature, rights, problems and document, less machinery.

    Path values, one query model and one body model are read by the same pydantic types that the document is made
    from; dependencies are called one after another; the function returns its bytes as a Response.
    """

    @cached_property
    def _answer(self) -> Handler:
        return self.get_route_handler()

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or refuse, without the stacks that FastAPI opens for dependencies with a `yield`: there are none."""
        if scope["method"] not in (self.methods or ()):
            await super().handle(scope, receive, send)
            return
        try:
            response = await self._answer(Request(scope, receive, send))
        except (AppError, RequestValidationError) as error:
            response = refusal(error)
        await response(scope, receive, send)

    def get_route_handler(self) -> Handler:
        """Return a handler that binds the endpoint's parameters itself."""
        endpoint = cast("Callable[..., Awaitable[Response]]", self.endpoint)
        binders = {
            name: _binder(name, hint, self.path)
            for name, hint in get_type_hints(self.endpoint, include_extras=True).items()
            if name != "return"
        }

        async def lean(request: Request) -> Response:
            arguments = {name: await bind(request) for name, bind in binders.items()}
            return await endpoint(**arguments)

        return self._repeatable(lean) if "POST" in (self.methods or ()) else lean


class HotRouter(APIRouter):
    """Hot routes of one room; they stand in the application itself, before all others.

    What FastAPI includes through a router it matches twice, against everything that was included before.
    """

    @property
    def hot_routes(self) -> list[HotRoute]:
        """The routes, by their own type."""
        return [route for route in self.routes if isinstance(route, HotRoute)]

    def __init__(self, prefix: str, tag: str) -> None:
        super().__init__(prefix=prefix, tags=[tag], route_class=HotRoute, generate_unique_id_function=operation_id)


def _binder(name: str, hint: object, path: str) -> Binder:
    if hint is Request:
        return _the_request
    metadata = get_args(hint)[1:] if get_origin(hint) is Annotated else ()
    kind = get_args(hint)[0] if metadata else hint
    for item in metadata:
        if isinstance(item, fastapi_params.Depends) and callable(item.dependency):
            return _dependency_binder(item.dependency)
        if isinstance(item, fastapi_params.Query):
            return _model_binder(cast("type[BaseModel]", kind), "query")
    if f"{{{name}}}" in path:
        return _path_binder(name, hint)
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return _model_binder(kind, "body")
    message = f"a hot route can't bind {name}: {hint!r}"
    raise TypeError(message)


async def _the_request(request: Request) -> object:
    return request


def _dependency_binder(dependency: Callable[..., Any]) -> Binder:
    if dependency is _if_match:

        async def bind_version(request: Request) -> object:
            return await _if_match(request.headers.get("if-match"))

        return bind_version

    async def bind(request: Request) -> object:
        return await dependency(request)

    return bind


def _path_binder(name: str, hint: Any) -> Binder:  # noqa: ANN401 -- any type a path value can have
    adapter: TypeAdapter[Any] = TypeAdapter(hint)

    async def bind(request: Request) -> object:
        try:
            return adapter.validate_python(request.path_params[name])
        except ValidationError as error:
            raise _as_request_error(error, ("path", name)) from error

    return bind


def _model_binder(model: type[BaseModel], place: str) -> Binder:
    async def bind(request: Request) -> object:
        try:
            if place == "body":
                return model.model_validate_json(await request.body())
            return model.model_validate(dict(request.query_params))
        except ValidationError as error:
            raise _as_request_error(error, (place,)) from error

    return bind


def _as_request_error(error: ValidationError, place: tuple[str, ...]) -> RequestValidationError:
    """Keep what each error counts with (its bounds): the sentence that a person reads names it."""
    return RequestValidationError([{**item, "loc": (*place, *item["loc"])} for item in error.errors(include_url=False)])
