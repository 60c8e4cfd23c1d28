"""One citizen's visit, seen from outside: processes, scratch, messages, wipe."""
