"""Shared mechanisms that know no service and no product word."""
