"""resources of Povratak."""
