"""The document of a service: what FastAPI writes, with the problems and headers that hold everywhere."""

from typing import Any, cast

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from qingdan.kernel.problems import MEDIA_TYPE, Problem

_WRITES = ("post", "put", "patch", "delete")


def document(app: FastAPI) -> dict[str, Any]:
    """Return the OpenAPI document of `app`, made once.

    Every operation documents the problems that the kernel may answer (RFC 9457), and every POST of a signed-in
    caller the Idempotency-Key.
    """
    if app.openapi_schema is None:
        made = get_openapi(
            title=app.title,
            version=app.version,
            description=app.description,
            routes=app.routes,
            separate_input_output_schemas=True,
        )
        _add_problem_schema(made)
        for path in made["paths"].values():
            for method, operation in path.items():
                _complete(method, operation)
        app.openapi_schema = made
    return app.openapi_schema


def _add_problem_schema(made: dict[str, Any]) -> None:
    schema = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
    schemas = made.setdefault("components", {}).setdefault("schemas", {})
    schemas.update(schema.pop("$defs", {}))
    schemas["Problem"] = schema
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)


def _complete(method: str, operation: dict[str, Any]) -> None:
    responses = cast("dict[str, Any]", operation["responses"])
    for status in _statuses(method, operation):
        responses[status] = _problem(status)
    if method == "post" and operation.get("security"):
        operation.setdefault("parameters", []).append(
            {
                "name": "Idempotency-Key",
                "in": "header",
                "required": False,
                "description": "8 to 128 visible ASCII characters; the same key with the same content"
                " answers the same.",
                "schema": {"type": "string", "minLength": 8, "maxLength": 128, "pattern": r"^[\x21-\x7E]+$"},
            }
        )


def _statuses(method: str, operation: dict[str, Any]) -> list[str]:
    statuses = ["404", "422", "500", "503"]
    if method in _WRITES:
        statuses += ["400", "409", "413", "415", "429"]
    if operation.get("security"):
        statuses += ["401", "403"]
    names = {parameter["name"].lower() for parameter in operation.get("parameters", [])}
    if "if-match" in names:
        statuses += ["412", "428"]
    answers = cast("dict[str, dict[str, Any]]", operation["responses"])
    # A route names what only it refuses, such as `responses={429: {}}`; how a refusal looks is the same everywhere.
    bare = {status for status, answer in answers.items() if status >= "400" and "content" not in answer}
    return sorted(set(statuses) - set(answers) | bare | {"422"})


def _problem(status: str) -> dict[str, Any]:
    titles = {
        "400": "The request can't be read.",
        "401": "Not signed in.",
        "403": "Signed in, but without this right.",
        "404": "Not there, or not for this caller.",
        "409": "Not possible in the present state.",
        "412": "Changed by somebody else since it was read.",
        "413": "Too large.",
        "415": "A kind of content that is not accepted.",
        "422": "A field can't be accepted (`errors`), or a rule says no (`reasons`).",
        "428": "If-Match is missing.",
        "429": "Too often; see Retry-After.",
        "500": "An unforeseen failure; nothing was changed.",
        "503": "Something needed does not answer; see Retry-After.",
    }
    return {
        "description": titles[status],
        "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
    }
