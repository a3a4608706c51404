"""The register of each seal: every use, numbered without gap, chained, never changed."""
