"""Papers that leave the program: visit record, minutes and plan, built for an audience and written as files."""
