"""ui of Povratak."""
