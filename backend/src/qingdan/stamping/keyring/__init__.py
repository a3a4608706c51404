"""Changing the keys of personal data beside live work."""
