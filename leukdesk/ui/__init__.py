"""The window: Qt lives here, in app.py and in program.py only."""
