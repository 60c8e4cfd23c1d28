"""The embedded locked browser, its probe and its spotlight."""
