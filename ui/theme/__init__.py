"""How the program looks: colour tokens, palette, a short stylesheet, icons and fonts."""
