"""The demo office: invented families, grants and payments in every state, made through the office's own services."""

from services.demo.making import make_demo

__all__ = ["make_demo"]
