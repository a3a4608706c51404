"""The laws of the house as small checks over the syntax tree: `python -m lint` runs them all."""
