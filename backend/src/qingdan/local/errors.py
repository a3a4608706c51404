"""What may go wrong on one machine, said so that a person can act on it."""


class LocalError(Exception):
    """A message for the person at the terminal, in Chinese and in English; no traceback is shown for it."""

    def __init__(self, chinese: str, english: str) -> None:
        super().__init__(f"{chinese}\n{english}")
        self.chinese = chinese
        self.english = english
