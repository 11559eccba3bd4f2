"""Lists of factories: reading them safely, and deciding for every row whether it adds, merges or is refused."""
