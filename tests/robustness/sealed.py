"""Runs a command that the kernel ends at its first attempt to open a socket to anywhere but this computer.

    python sealed.py COMMAND [ARGUMENT…]

A seccomp filter, inherited by every process that the command starts: ``socket`` with another family than AF_UNIX, and
io_uring, by which a socket could be opened unseen, end the process by SIGSYS. Linux on x86-64 and ARM64 only.
"""

import ctypes
import os
import platform
import socket
import struct
import sys

# The numbers of the system calls ``socket`` and ``io_uring_setup``, and the architecture's number (linux/audit.h).
_CALLS = {"x86_64": (41, 425, 0xC000003E), "aarch64": (198, 425, 0xC00000B7)}
_PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _MODE_FILTER = 38, 22, 2
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
_LOAD, _EQUALS, _RETURN = 0x20, 0x15, 0x06
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16  # where they stand in struct seccomp_data


def is_possible() -> bool:
    """Return whether this system has the filter that is described here."""
    return sys.platform == "linux" and platform.machine() in _CALLS


def seal() -> None:
    """Set the filter for this process and all that it starts. Raises OSError where the kernel refuses."""
    open_socket, ring, architecture = _CALLS[platform.machine()]
    # (code, steps on if true, steps on if not, value): linux/filter.h
    program = (
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_EQUALS, 0, 6, architecture),  # a program of another architecture is not let through either
        (_LOAD, 0, 0, _NUMBER),
        (_EQUALS, 4, 0, ring),
        (_EQUALS, 0, 2, open_socket),
        (_LOAD, 0, 0, _FIRST_ARGUMENT),
        (_EQUALS, 0, 1, socket.AF_UNIX),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _KILL),
    )
    code = ctypes.create_string_buffer(b"".join(struct.pack("=HBBI", *step) for step in program))
    header = ctypes.create_string_buffer(struct.pack("@HP", len(program), ctypes.addressof(code)))
    libc = ctypes.CDLL(None, use_errno=True)
    for arguments in ((_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), (_PR_SET_SECCOMP, _MODE_FILTER, header, 0, 0)):
        if libc.prctl(*arguments):
            raise OSError(ctypes.get_errno(), "no seccomp filter")


if __name__ == "__main__":
    seal()
    os.execvp(sys.argv[1], sys.argv[1:])
