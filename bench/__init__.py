"""Measuring: predict the corpora, run the scorers that stand beside them, keep the floors."""
