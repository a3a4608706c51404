"""Write each service's OpenAPI document and the merged one to docs/api, or say with `--check` which is stale.

`PYTHONPATH=backend/src python backend/scripts/openapi.py [--check] [service …]`
"""

import argparse
import importlib
import json
import os
import sys
from pathlib import Path
from typing import Any, Final

from fastapi import FastAPI

from qingdan.cli.services import SERVICES
from qingdan.local.data_folder import random_secret, signing_key
from qingdan.merged_openapi import merge

REPOSITORY: Final = Path(__file__).resolve().parents[2]
#: An address at which nobody answers.
NOWHERE: Final = "postgresql://nobody@127.0.0.1:1/none"
FOLDER: Final = REPOSITORY / "docs" / "api"
MERGED: Final = "openapi.json"


def application(service: str, *, database_url: str = NOWHERE) -> FastAPI:
    """Return a service's application with settings of its own; without a database it is there to be described."""
    prefix = f"QINGDAN_{service.upper()}_"
    made: dict[str, str] = {
        "ENVIRONMENT": "test",
        "DATABASE_URL": database_url,
        "OBJECT_FOLDER": "/nonexistent",
        "EVENT_SECRET": random_secret(),
        "ORGANIZATION_URL": "http://127.0.0.1:1",
        "TOKEN_SIGNING_KEY": signing_key(),
        "ENCRYPTION_KEYS": f"k1:{random_secret()}",
        "BLIND_INDEX_KEY": random_secret(),
        "CHECK_CODE_KEY": random_secret(),
    }
    os.environ.update({prefix + name: value for name, value in made.items()})
    settings = importlib.import_module(f"qingdan.{service}.settings")
    module = importlib.import_module(f"qingdan.{service}.app")
    made_app: FastAPI = module.create_app(getattr(settings, f"{service.capitalize()}Settings")())
    return made_app


def document(service: str) -> str:
    """Return the service's document as it stands in the repository."""
    content: dict[str, Any] = application(service).openapi()
    return json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def merged_document() -> str:
    """Return the document over all services, as the gateway hands it out and one process makes it."""
    host = importlib.import_module("qingdan.all_in_one")
    documents = {service: json.loads(document(service)) for service in SERVICES}
    content = merge(documents, title=host.TITLE, description=host.DESCRIPTION)
    return json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def main() -> int:
    """Write or check; the exit status is 1 when something is stale."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("services", nargs="*", default=list(SERVICES))
    arguments = parser.parse_args()
    stale = []
    wanted = {f"{service}.openapi.json": document(service) for service in arguments.services}
    if set(arguments.services) == set(SERVICES):
        wanted[MERGED] = merged_document()
    for name, made in wanted.items():
        path = FOLDER / name
        if arguments.check:
            if not path.exists() or path.read_text(encoding="utf-8") != made:
                stale.append(path.relative_to(REPOSITORY))
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(made, encoding="utf-8")
    for path in stale:
        print(f"{path}: stale; run `make generate`")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
