"""Papers: what the office prints, from forms to lists with room to sign."""
