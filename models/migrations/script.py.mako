"""${message}"""

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}


def upgrade() -> None:
    """Add first; what older programs still use is dropped a release later."""


def downgrade() -> None:
    """Go back one step."""
