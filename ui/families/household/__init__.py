"""Household changes in the family file: the forms of the acts, the household on any day, merging and undoing."""
