"""Pictures from a phone's browser: a small server in a process of its own, open while a case waits."""
