"""The committees of a factory: members, balance against what is expected, meetings."""
