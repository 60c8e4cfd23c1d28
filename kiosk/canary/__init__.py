"""The wipe test: fictional citizens with random words, ended in every way, and a search for the words."""
