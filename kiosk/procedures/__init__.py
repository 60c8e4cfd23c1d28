"""The content: procedures, packs of them, and a citizen's way through one."""
