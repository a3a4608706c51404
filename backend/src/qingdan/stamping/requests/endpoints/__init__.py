"""The routes of requests."""

from fastapi import APIRouter

from qingdan.stamping.requests.endpoints.evidence import photos
from qingdan.stamping.requests.endpoints.evidence import router as evidence
from qingdan.stamping.requests.endpoints.forms import router as forms
from qingdan.stamping.requests.endpoints.hot import router as hot
from qingdan.stamping.requests.endpoints.lists import router as lists
from qingdan.stamping.requests.endpoints.ordinary import router as ordinary

routers: tuple[APIRouter, ...] = (ordinary, lists, hot, evidence, photos, forms)
