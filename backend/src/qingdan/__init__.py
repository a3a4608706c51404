"""Qingdan: one gate, one list, one seal for urban communities."""
