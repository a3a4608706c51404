"""`python -m support.dying <place> <words of the command>`: the product's own command, killed at one place.

The place is named by the function that ends there; the process gets SIGKILL right after it, as from outside: nothing
is closed, rolled back or cleaned up by the process itself.
"""

import functools
import importlib
import os
import signal
import sys
from collections.abc import Awaitable, Callable
from typing import Any, Final

from qingdan.cli.main import main

_ISSUANCE: Final = "qingdan.stamping.issuance.service"
#: On the way from an approved request to a delivered paper: module, function, at which of its calls.
PLACES: Final = {
    "rendered": (f"{_ISSUANCE}.preparing", "render", 1),
    "removal-noted": ("qingdan.stamping.kept_objects.repository", "note_removals", 1),
    "document-kept": (f"{_ISSUANCE}.preparing", "keep_until_named", 1),
    "document-written-down": ("qingdan.stamping.issuance.repository", "fix_document", 1),
    "document-fixed": (f"{_ISSUANCE}.stamping", "fix", 1),
    "signed-file-kept": (f"{_ISSUANCE}.signing", "keep_until_named", 1),
    "signed": (f"{_ISSUANCE}.stamping", "sign_document", 1),
    "entry-added": (f"{_ISSUANCE}.stamping", "record_use", 1),
    "status-written": (f"{_ISSUANCE}.stamping", "_note", 1),
    "stamped": (f"{_ISSUANCE}.stamping", "_register", 1),
    "delivery-written": ("qingdan.stamping.requests.repository.ordinary", "change", 1),
    "delivered": ("qingdan.stamping.requests.service.acts", "deliver_document", 1),
}


def _kill_after(place: str) -> None:
    module_name, name, call = PLACES[place]
    module = importlib.import_module(module_name)
    original: Callable[..., Awaitable[Any]] = getattr(module, name)
    calls = 0

    @functools.wraps(original)
    async def dying(*arguments: Any, **named: Any) -> Any:  # noqa: ANN401 -- whatever the function takes and gives
        nonlocal calls
        answer = await original(*arguments, **named)
        calls += 1
        if calls == call:
            os.kill(os.getpid(), signal.SIGKILL)
        return answer

    setattr(module, name, dying)


if __name__ == "__main__":
    _kill_after(sys.argv.pop(1))
    sys.exit(main())
