"""services of Povratak."""
