"""What the commands do once their arguments are read: one command a file."""
