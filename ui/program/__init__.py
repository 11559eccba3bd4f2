"""The program put together: what is opened, which pages there are, the tour and the self-check."""
