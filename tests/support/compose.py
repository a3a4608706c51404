"""docker-compose.yml as a compose implementation reads it, with a filled-in copy of deploy/env.example."""

import base64
import os
import re
import secrets
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from qingdan.local.data_folder import signing_key
from support.processes import REPOSITORY

COMPOSE_FILE = REPOSITORY / "docker-compose.yml"
EXAMPLE = REPOSITORY / "deploy" / "env.example"
_ASSIGNMENT = re.compile(r"^([A-Z_]+)=(.*)$", re.MULTILINE)


@dataclass(frozen=True)
class Verdict:
    """What the compose implementation says of the file: its resolved form, or why it refuses."""

    status: int
    output: str
    complaint: str

    @property
    def services(self) -> dict[str, dict[str, Any]]:
        """Return the containers by name, as they would be started."""
        found: dict[str, dict[str, Any]] = yaml.safe_load(self.output)["services"]
        return found


def example_variables() -> dict[str, str]:
    """Return the variables of deploy/env.example with what it leaves them at."""
    return dict(_ASSIGNMENT.findall(EXAMPLE.read_text(encoding="utf-8")))


def filled_in(**chosen: str) -> dict[str, str]:
    """Return the variables of an administrator who filled in every blank as the comments say."""
    variables = example_variables()
    for name in [name for name, value in variables.items() if not value]:
        variables[name] = _made_as_told(name)
    return {**variables, "QINGDAN_PUBLIC_BASE_URL": "https://qingdan.example", **chosen}


def _made_as_told(name: str) -> str:
    key = base64.b64encode(secrets.token_bytes(32)).decode()
    if name.endswith("_SIGNING_KEY"):
        return signing_key().replace("\n", "\\n")
    if name.endswith("_ENCRYPTION_KEYS"):
        return f"k1:{key}"
    return key if name.endswith("_KEY") else secrets.token_hex(32)


def read_compose_file(variables: Mapping[str, str], file: Path = COMPOSE_FILE) -> Verdict:
    """Ask podman-compose for the resolved file; its container engine is a script that only tells its version."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        engine = folder / "podman"
        engine.write_text('#!/bin/sh\necho "podman version 5.0.0"\n')
        engine.chmod(0o755)
        environment_file = folder / "env"
        environment_file.write_text("".join(f"{key}={value}\n" for key, value in variables.items()))
        answer = subprocess.run(
            [sys.executable, "-m", "podman_compose", "--env-file", str(environment_file), "-f", str(file), "config"],
            env={"PATH": f"{folder}:{os.environ.get('PATH', os.defpath)}"},
            cwd=REPOSITORY,
            check=False,
            capture_output=True,
            text=True,
        )
    return Verdict(answer.returncode, answer.stdout, answer.stderr)
