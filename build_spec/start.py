"""Where the frozen program starts; a child process starts here too and must be sent on first."""

import multiprocessing

if __name__ == "__main__":
    multiprocessing.freeze_support()
    from leukdesk.cli import main

    main()
