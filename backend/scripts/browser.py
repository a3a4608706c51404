"""Finding a Chromium for the browser tests, or installing one where that is allowed (apt as root)."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge")
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
#: Debian's packages: the program that each brings, and its name. Fonts bring no program.
PROGRAMS = {
    "chromium": NAMES,
    "poppler-utils": ("pdfsig",),
    "qpdf": ("qpdf",),
    "mupdf-tools": ("mutool",),
    "nginx-light": ("nginx",),
    "softhsm2": ("softhsm2-util",),
}
FONTS = "fonts-noto-cjk"


def find_browser(environment: Mapping[str, str]) -> str | None:
    """Return the path of a Chromium: QINGDAN_CHROMIUM, then what is on the PATH or in its usual place."""
    named = environment.get("QINGDAN_CHROMIUM")
    if named:
        return named if Path(named).is_file() else None
    found = (shutil.which(name, path=environment.get("PATH")) for name in NAMES)
    return next((path for path in found if path), None) or next(
        (place for place in PLACES if Path(place).is_file()), None
    )


def missing_packages(environment: Mapping[str, str]) -> list[str]:
    """Return Debian's packages that the browser tests want and this machine lacks."""
    path = os.pathsep.join((environment.get("PATH", os.defpath), "/usr/sbin"))
    missing = [
        package
        for package, programs in PROGRAMS.items()
        if not any(shutil.which(program, path=path) for program in programs)
        and not (package == "chromium" and find_browser(environment))
    ]
    return missing if has_chinese_font(path) else [*missing, FONTS]


def has_chinese_font(path: str) -> bool:
    """Whether fontconfig knows a font for Chinese; screenshots are full of boxes without one."""
    program = shutil.which("fc-list", path=path)
    if program is None:
        return False
    answer = subprocess.run([program, ":lang=zh-cn", "family"], check=False, capture_output=True, text=True)
    return bool(answer.stdout.strip())


def install_missing(environment: Mapping[str, str]) -> str:
    """Install what is missing as root with apt; return what happened, empty when nothing was missing."""
    missing = missing_packages(environment)
    if not missing:
        return ""
    names = " ".join(missing)
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        return f"missing and not installed (needs apt as root): {names}"
    quiet = {**environment, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (
        ["apt-get", "update", "-q"],
        ["apt-get", "install", "-q", "-y", "--no-install-recommends", *missing],
    ):
        answer = subprocess.run(
            command, check=False, env=quiet, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
    if answer.returncode:
        return f"apt could not install {names}:\n{answer.stdout[-2000:]}"
    return f"installed with apt: {names}"
