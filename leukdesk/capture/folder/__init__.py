"""Pictures from a watched folder: a vendor's camera program, a scanner, another PC's share."""
