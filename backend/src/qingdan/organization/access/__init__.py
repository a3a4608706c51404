"""Grants, accounts and sign-in."""
