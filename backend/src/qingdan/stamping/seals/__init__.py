"""Seals, their keepers and the register of every use."""
