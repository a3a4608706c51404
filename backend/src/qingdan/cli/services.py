"""The services that there are; each has a schema and a database role of the same name."""

SERVICES = ("organization", "admission", "stamping")
