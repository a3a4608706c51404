"""Requests to issue a certificate or to stamp a document."""
