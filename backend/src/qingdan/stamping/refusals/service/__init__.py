"""Use cases of refusals: notices, and how many were asked for by whom."""
