"""The public list: publishing versions, reading and exporting them."""
