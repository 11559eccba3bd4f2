"""What a day begins with: claims on their clock, dates, visits, and what waits for the person."""
