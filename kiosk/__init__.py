"""What the kiosk decides; it knows no Qt."""
