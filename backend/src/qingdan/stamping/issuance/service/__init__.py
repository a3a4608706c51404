"""The use cases of papers."""
