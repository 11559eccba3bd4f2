"""Records, rule packs and catalogues as data: codecs, tables and loaders shared by both sides."""
