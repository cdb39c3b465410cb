"""Possible duplicates: the list to work through, and the check while a family is entered."""
