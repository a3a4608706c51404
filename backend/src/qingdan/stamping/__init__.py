"""The seal: certificate types, requests, documents, the register and verification."""
