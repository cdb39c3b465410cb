"""What the office does: one module per domain, functions that take the session first and never commit."""
