"""Any other news page: the templates of last resort."""

from __future__ import annotations

from newsclean.template import Template

TEXT = Template(id="generic-text", kind="text")
