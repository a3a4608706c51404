"""What the terminal shows while things start: seconds since the beginning, Chinese, English."""

import sys
import time


class Progress:
    """Prints one line per step, each with the seconds since the start."""

    def __init__(self) -> None:
        self._began = time.monotonic()

    @property
    def seconds(self) -> float:
        """Seconds since the start."""
        return time.monotonic() - self._began

    def __call__(self, chinese: str, english: str) -> None:
        """Print one step."""
        print(f"[{self.seconds:6.1f} s] {chinese} · {english}", file=sys.stderr, flush=True)
