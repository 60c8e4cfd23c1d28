"""What the kiosk draws and carries, in Qt."""
