"""Use cases on units: reading the tree as of a day, and dated operations on it."""
