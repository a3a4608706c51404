"""Changing the keys of personal data beside live work: what every service with sealed columns shares."""
