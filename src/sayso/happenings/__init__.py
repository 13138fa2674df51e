"""Claims -> Happenings: the layer where claims of one thing are brought together. Empty so far."""
