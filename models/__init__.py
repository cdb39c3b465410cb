"""models of Povratak."""
