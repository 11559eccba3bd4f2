"""The registers of an inspection: accidents, complaints and what tolerates no delay."""
