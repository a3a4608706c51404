"""The numbers of the gate: each a parameter with a date from which it holds."""
