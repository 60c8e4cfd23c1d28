"""What comes from a citizen's USB stick, and what goes onto it."""
