"""Where the frozen program begins."""

from ui.main import main

raise SystemExit(main())
