"""The ways in: an account of this device, a server, the demo."""
