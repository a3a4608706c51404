"""Finding a service's application and settings by the service's name, imported only when it is wanted."""

import importlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from fastapi import FastAPI
from pydantic import ValidationError

from qingdan.cli.services import SERVICES
from qingdan.local.data_folder import refuse_in_production
from qingdan.local.errors import LocalError

LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
#: Settings of some service; what they hold is the service's own business.
Settings = Any


def load_settings(service: str) -> Settings:
    """Return the settings of one service from the environment; what is missing or unsafe is named."""
    module = importlib.import_module(f"qingdan.{service}.settings")
    return _validated(getattr(module, f"{service.capitalize()}Settings"))


def load_application(service: str) -> FastAPI:
    """Return one service's application, set up from the environment."""
    module = importlib.import_module(f"qingdan.{service}.app")
    return cast("FastAPI", module.create_app(load_settings(service)))


def load_all_settings() -> dict[str, Settings]:
    """Return the settings of all services from the environment, by name."""
    return {service: load_settings(service) for service in SERVICES}


def load_all_in_one() -> FastAPI:
    """Return the application that mounts all services, the frontend and the merged documentation."""
    module = importlib.import_module("qingdan.all_in_one")
    frontend = os.environ.get("QINGDAN_FRONTEND_FOLDER")
    settings = module.AllInOneSettings(**load_all_settings(), frontend_folder=Path(frontend) if frontend else None)
    return cast("FastAPI", module.create_app(settings))


def _validated(settings_class: Callable[[], Settings]) -> Settings:
    """Read settings, and refuse a production start over a demo folder or without its secrets."""
    try:
        settings = settings_class()
    except ValidationError as error:
        prefix = str(getattr(settings_class, "model_config", {}).get("env_prefix", ""))
        lines = [
            f"  {prefix}{'_'.join(str(part) for part in problem['loc']).upper()}: {problem['msg']}"
            for problem in error.errors(include_input=False, include_url=False)
        ]
        raise LocalError(
            "设置不完整或不安全,拒绝启动:",
            "The settings are incomplete or unsafe, so this start is refused:\n" + "\n".join(lines),
        ) from error
    objects = getattr(settings, "object_folder", None)
    if getattr(settings, "environment", None) == "production" and isinstance(objects, Path):
        refuse_in_production(objects)
    return settings


def log_level() -> str:
    """Return QINGDAN_LOG_LEVEL, by default INFO; what is no level is named."""
    level = os.environ.get("QINGDAN_LOG_LEVEL", "INFO").upper()
    if level not in LOG_LEVELS:
        raise LocalError(
            f"QINGDAN_LOG_LEVEL 只能是 {'、'.join(LOG_LEVELS)},不能是 {level}。",
            f"QINGDAN_LOG_LEVEL is one of {', '.join(LOG_LEVELS)}, not {level}.",
        )
    return level


def chosen_services(service: str | None) -> tuple[str, ...]:
    """Return the one service that was named, or all."""
    return (service,) if service else SERVICES
