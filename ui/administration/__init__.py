"""People at work, their duties, the budget lines and the check of the database."""
