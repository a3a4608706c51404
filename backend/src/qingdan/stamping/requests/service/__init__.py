"""The use cases of requests."""
