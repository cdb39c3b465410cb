"""Needs assessment: its register, filling, the questionnaires and their editor, and submissions of KoboToolbox."""
