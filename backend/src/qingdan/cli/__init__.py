"""The qingdan command."""
