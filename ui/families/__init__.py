"""Families on the screen: the register, the family file, and the forms behind them."""
