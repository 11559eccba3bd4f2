"""One module per revision, named v<number>_<what it does>.py; a released one is never changed."""
