"""Running on one machine: a supervised PostgreSQL, a data folder with its secrets, database roles.

It knows server processes and folders, and nothing of the product.
"""
