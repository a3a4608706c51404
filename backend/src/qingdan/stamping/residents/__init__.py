"""What a community knows of one resident: found by identity number, offered at the counter, handed out whole."""
