"""Languages, words for codes, formats and text direction."""
