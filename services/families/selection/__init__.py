"""Selection: criteria, rounds, points, ranked lists that can be made again, objections; import from the modules."""
