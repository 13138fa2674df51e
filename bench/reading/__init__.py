"""Random claims of real reports, read by hand: what is wholly right, and why the rest is not."""
