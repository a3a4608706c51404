"""Figures of communities, and what should be by them."""
