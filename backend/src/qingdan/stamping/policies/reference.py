"""Reads the values of parameters that ship with the product, with their names and sources."""

import json
from datetime import date
from functools import cache
from importlib import resources
from typing import Any

from qingdan.kernel.parameters.rules import ParameterRow, ParameterText


@cache
def default_parameters() -> tuple[ParameterRow, ...]:
    """Return the defaults; they hold wherever a district has set nothing."""
    return tuple(ParameterRow(row["key"], row["value"], date.min) for row in _rows())


@cache
def parameter_texts() -> tuple[ParameterText, ...]:
    """Return the words of each."""
    return tuple(ParameterText.of(row) for row in _rows())


def _rows() -> list[dict[str, Any]]:
    text = resources.files("qingdan.stamping.reference").joinpath("parameters.json").read_text(encoding="utf-8")
    rows: list[dict[str, Any]] = json.loads(text)
    return rows
