"""Import on the screen: a register kept in Excel is read, looked at, decided upon, and brought in whole."""
