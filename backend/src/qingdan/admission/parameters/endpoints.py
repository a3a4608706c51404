"""Routes of parameters."""

from typing import Annotated

from fastapi import APIRouter, Depends, Path, Request

from qingdan.admission.access import ParametersRead, ParametersSet
from qingdan.kernel.parameters.schemas import Parameter, ParameterChange, ParameterList
from qingdan.kernel.parameters.service import ParameterService
from qingdan.kernel.routing import IfMatch, ServiceRoute
from qingdan.kernel.schemas import BusinessDay

router = APIRouter(prefix="/parameters", tags=["parameters"], route_class=ServiceRoute)

ParameterKey = Annotated[str, Path(max_length=80, pattern=r"^admission\.[a-z0-9_]+$")]


def _service(request: Request) -> ParameterService:
    service: ParameterService = request.app.state.parameters
    return service


Service = Annotated[ParameterService, Depends(_service)]


@router.get("", summary="参数一览 · The numbers the rules count with")
async def list_parameters(reach: ParametersRead, service: Service, as_of: BusinessDay | None = None) -> ParameterList:
    """Every parameter with the value that holds on a day and its history (ADM-5)."""
    return await service.list_parameters(reach, as_of)


@router.put("/{key}", summary="修改参数 · Change one from a day on")
async def set_parameter(
    reach: ParametersSet, service: Service, version: IfMatch, key: ParameterKey, change: ParameterChange
) -> Parameter:
    """The administrator sets a value from a day on, today at the earliest; what was decided stays decided (ADM-5).

    Who set it, when and by which document stands in its history and in the audit trail. `If-Match` carries the
    version of the parameter: a value from the same day is replaced, so nobody replaces one unseen.
    """
    return await service.set_parameter(reach, key, change, version)
