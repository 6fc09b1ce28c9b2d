"""What the window knows without showing it: settings, positions, tracked issues, user words."""
