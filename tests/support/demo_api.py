"""Demo accounts over HTTP, for what nobody wants to click through before a journey begins."""

from typing import Any
from uuid import uuid4

import httpx

Answer = dict[str, Any]


class DemoApi:
    """One demo account's session without a browser."""

    def __init__(self, base_url: str, username: str) -> None:
        """Sign in."""
        self._base_url, self._headers = f"{base_url}/api/v1", dict[str, str]()
        answer = self.post("/organization/demo-sessions", {"username": username})
        self._headers["Authorization"] = f"Bearer {answer['access_token']}"
        self.person: dict[str, str] = answer["me"]["person"]

    def get(self, path: str, **parameters: str) -> Answer:
        """Return what is there."""
        answer = httpx.get(self._base_url + path, params=parameters, headers=self._headers, trust_env=False)
        found: Answer = answer.raise_for_status().json()
        return found

    def post(self, path: str, body: Answer | None = None, *, version: int | None = None) -> Answer:
        """Do something once; with the version that is known of what is changed."""
        once = {"Idempotency-Key": str(uuid4())} if version is None else {"If-Match": f'"{version}"'}
        answer = httpx.post(self._base_url + path, json=body, headers={**self._headers, **once}, trust_env=False)
        done: Answer = answer.raise_for_status().json()
        return done
