"""The only part of the organization service that other services may import."""
