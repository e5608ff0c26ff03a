"""What a report says, and the writers that put it on paper or in a file."""
