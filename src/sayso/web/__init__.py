"""The workbench: the layer of the local web pages. Empty so far."""
