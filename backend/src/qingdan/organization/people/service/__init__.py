"""Use cases on people and posts."""
