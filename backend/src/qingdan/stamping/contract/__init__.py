"""The only part of the stamping service that other services may import."""
