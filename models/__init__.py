"""What is stored: tables, constraints, lifecycles and the guards the database itself keeps."""

from models import unneeded  # noqa: F401 - first: it imports SQLAlchemy without what is never used
