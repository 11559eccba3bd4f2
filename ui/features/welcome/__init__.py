"""Welcome: sign in, open an account that is on this device, or try the demo."""
