"""Reference data of the service, shipped as JSON."""
