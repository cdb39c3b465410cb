"""The case file on the screen: notes and tasks, consent and papers of identity, related families, my tasks."""
