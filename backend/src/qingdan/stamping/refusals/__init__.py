"""Refusal notices: what a resident gets instead of a paper that a community must not issue."""
