"""On Linux, asks the kernel to refuse every internet socket of this process, whoever in it asks: ours or a library's.

A promise that is kept by the kernel does not depend on knowing what a library does. It is a seccomp filter
(Linux 3.17 and later, x86-64 and ARM 64): `socket(AF_INET, …)` and `socket(AF_INET6, …)` fail with EACCES from now on,
in every thread, and cannot be allowed again. Other systems have no such thing that a program may use on itself.
"""

from __future__ import annotations

import ctypes
import errno
import platform
import socket
import struct
import sys

_MACHINES = {"x86_64": (0xC000003E, 41, 317), "aarch64": (0xC00000B7, 198, 277)}
"""AUDIT_ARCH, and the numbers of the calls `socket` and `seccomp` (linux/audit.h, asm/unistd.h)."""

_LOAD, _EQUAL, _RETURN = 0x20, 0x15, 0x06
"""BPF: load a word of seccomp_data, jump if equal, return (linux/bpf_common.h)."""
_AT_NUMBER, _AT_ARCH, _AT_FIRST_ARGUMENT = 0, 4, 16
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000 | errno.EACCES
_NO_NEW_PRIVILEGES, _SET_FILTER, _ALL_THREADS = 38, 1, 1


class _Program(ctypes.Structure):
    """sock_fprog of linux/filter.h."""

    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_char_p))


def seal() -> bool:
    """Refuse internet sockets from now on. True when the kernel agreed; False, and no change, where it cannot."""
    numbers = _MACHINES.get(platform.machine())
    if not sys.platform.startswith("linux") or numbers is None:
        return False
    arch, socket_call, seccomp_call = numbers
    rules = _rules(arch, socket_call)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) != 0:
        return False
    made = _Program(len(rules) // 8, rules)
    return int(libc.syscall(seccomp_call, _SET_FILTER, _ALL_THREADS, ctypes.byref(made))) == 0


def _rules(arch: int, socket_call: int) -> bytes:
    """Eight-byte instructions: code, jump if true, jump if false, constant."""
    steps = (
        (_LOAD, 0, 0, _AT_ARCH),
        (_EQUAL, 0, 5, arch),
        (_LOAD, 0, 0, _AT_NUMBER),
        (_EQUAL, 0, 3, socket_call),
        (_LOAD, 0, 0, _AT_FIRST_ARGUMENT),
        (_EQUAL, 2, 0, socket.AF_INET),
        (_EQUAL, 1, 0, socket.AF_INET6),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _REFUSE),
    )
    return b"".join(struct.pack("HBBI", *step) for step in steps)
