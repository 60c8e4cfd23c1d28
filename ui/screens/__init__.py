"""One full-window view a file."""
