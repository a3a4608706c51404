"""Signed checkpoints over all registers of a district: what was published can't be taken back."""
