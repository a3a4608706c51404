"""Which kept files are still needed, and deleting those that nobody needs any more."""
