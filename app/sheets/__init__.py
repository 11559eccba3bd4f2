"""Lists from spreadsheets: read safely, understood by column, judged by nobody here."""
