"""Makes the texts of every language: collects them from the program, keeps translations, writes what Qt loads."""
