"""The page of selection under families: rounds, criteria, scoring, lists, objections."""
