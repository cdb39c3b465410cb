"""Speed goals: each file measures the program against the raw limit or a peer, in one run, as a ratio."""
