"""What stands on the list: items, their versions and whether they are in force."""
