#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
"""survivor.py HOST PORT: has a connection, waits for a line of input, and says what is left of its network then."""
import socket
import sys

address = socket.gethostbyname(sys.argv[1])
connection = socket.create_connection((address, int(sys.argv[2])), 20)
sys.stdin.readline()
try:
    if connection.recv(1) == b"":
        print("over")
except OSError:
    print("over")
try:
    socket.create_connection((address, int(sys.argv[2])), 5)
except ConnectionRefusedError:
    print("refused")
try:
    socket.gethostbyname("other.example")
except OSError:
    print("no names")
