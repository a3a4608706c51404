"""The only part of the admission service that other services may import."""
