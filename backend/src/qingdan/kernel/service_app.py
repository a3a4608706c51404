"""The application of one service: one door for everything, behind it two lanes."""

from collections.abc import Callable, Iterable
from typing import Any

from fastapi import APIRouter, FastAPI
from starlette.routing import Match
from starlette.types import ASGIApp, Receive, Scope, Send

from qingdan.kernel.routing import HotRoute, HotRouter


class ServiceApp(FastAPI):
    """A FastAPI application whose door stands before everything, and whose hot routes stand right behind the door.

    Hot routes answer their own problems and open no stacks, so they pass by the layers that the framework keeps for
    the others. They are ordinary routes of the application too: its document and its tests see no difference.
    """

    def __init__(self, *, door: Callable[[ASGIApp], ASGIApp], **options: Any) -> None:  # noqa: ANN401 -- FastAPI's own
        super().__init__(**options)
        self._hot: list[HotRoute] = []
        self._door = door(self._lanes)

    def include(self, routers: Iterable[APIRouter]) -> None:
        """Include the routers of the rooms; hot routes come before all others."""
        for router in routers:
            if isinstance(router, HotRouter):
                self.router.routes[:0] = router.routes
                self._hot += router.hot_routes
            else:
                self.include_router(router)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve a request through the door; what is no request passes it by."""
        if scope["type"] == "http":
            await self._door(scope, receive, send)
        else:
            await super().__call__(scope, receive, send)

    async def _lanes(self, scope: Scope, receive: Receive, send: Send) -> None:
        for route in self._hot:
            match, found = route.matches(scope)
            if match is Match.FULL:
                scope.update(found, app=self)
                await route.handle(scope, receive, send)
                return
        await super().__call__(scope, receive, send)
