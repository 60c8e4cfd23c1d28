"""The locked browser without a browser: which address, which target, which hint."""
