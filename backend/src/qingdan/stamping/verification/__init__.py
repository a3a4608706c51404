"""Verification of papers by anybody, without an account."""
