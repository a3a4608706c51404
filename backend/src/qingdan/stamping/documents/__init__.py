"""Paper: what a certificate and a refusal notice look like, the seal's picture, the signature and its verification."""
