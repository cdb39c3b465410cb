"""The first page: where the programme stands and what waits for the person at work."""
