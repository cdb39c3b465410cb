"""What the office sees of its grants: the register, the award with its chain, and the payments."""
