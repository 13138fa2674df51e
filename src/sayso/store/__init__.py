"""Dossiers on disk: the layer of SQLite and PostgreSQL. Empty so far."""
