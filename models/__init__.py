"""What is stored: tables, constraints, lifecycles and the guards the database itself keeps."""
