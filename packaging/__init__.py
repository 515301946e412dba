"""Tools that build what the app ships. The app itself never imports them.

The folder's name is also that of a library on PyPI, which other tools import; its modules stay reachable.
"""

from pkgutil import extend_path

__path__ = extend_path(__path__, __name__)
