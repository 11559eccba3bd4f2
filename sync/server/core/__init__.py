"""What the server decides, without any framework."""
