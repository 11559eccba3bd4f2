"""Everything a person can do, as data: menus, keys, the palette and the sheet of keys are views of it."""
