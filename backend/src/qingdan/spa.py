"""Serving the built frontend from the same port: pages never cached, assets for ever, deep links to the page."""

from pathlib import Path
from typing import Final

from fastapi import FastAPI
from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import FileResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

_FOR_EVER: Final = "public, max-age=31536000, immutable"
_ASK_EACH_TIME: Final = "no-cache"


class FrontendFiles(StaticFiles):
    """The frontend's files; a path without a file is a page of the SPA, a missing asset is missing."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """Return the file, or the SPA's page for a deep link."""
        try:
            response = await super().get_response(path, scope)
        except HTTPException as error:
            if error.status_code != 404 or f"{path}/".startswith(("assets/", "api/")) or "." in path.rsplit("/", 1)[-1]:  # noqa: PLR2004 -- the HTTP status
                raise
            response = await super().get_response("index.html", scope)
        response.headers["Cache-Control"] = _FOR_EVER if path.startswith("assets/") else _ASK_EACH_TIME
        return response


def mount_frontend(host: FastAPI, folder: Path) -> None:
    """Serve the frontend's built files at `/`, and the documentation page at `/docs`."""
    documentation = folder / "docs.html"

    @host.get("/docs", include_in_schema=False)
    async def docs() -> Response:
        if not documentation.exists():
            raise HTTPException(404)
        return FileResponse(documentation, headers={"Cache-Control": _ASK_EACH_TIME})

    host.mount("/", GZipMiddleware(FrontendFiles(directory=folder, html=True), minimum_size=1024))
