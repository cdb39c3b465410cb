"""The return of a family on the screen: what it rests on, the forms of its records, and the board of stages."""
