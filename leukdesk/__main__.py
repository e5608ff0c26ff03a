"""`python -m leukdesk` is the command `leukdesk`."""

from leukdesk.cli import main

if __name__ == "__main__":
    main()
