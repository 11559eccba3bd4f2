"""Threads, change notices, errors and the end of the program: plumbing without words or looks."""
