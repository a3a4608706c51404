"""Use cases on rights: who is asking, granting and taking back, accounts, leaving."""
