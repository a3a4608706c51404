"""Which numbers of a register were read: kept as runs, so that a whole register takes no more than its years."""


class Places:
    """The places (year, number) that were read; numbers without gap are one run per year (R83)."""

    def __init__(self) -> None:
        self._runs: dict[int, list[list[int]]] = {}

    def add(self, place: tuple[int, int]) -> None:
        """Note a place."""
        year, number = place
        runs = self._runs.setdefault(year, [])
        if runs and runs[-1][1] == number - 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])

    def __contains__(self, place: tuple[int, int]) -> bool:
        """Tell whether a place was noted."""
        year, number = place
        return any(first <= number <= last for first, last in self._runs.get(year, ()))
