"""Everything a person can do, as data: menus, keys and palette are views of it."""
