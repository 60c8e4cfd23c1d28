"""Paper: what may be printed, and the print server that does it."""
