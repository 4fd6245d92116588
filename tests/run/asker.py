#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
"""Asks name servers by hand: asker.py udp|tcp SERVER TYPE NAME... prints "OUTCOME RECORDS LAST-FOUR-BYTES" for each.

With "flood" instead of a name: COUNT names that nobody has, as fast as they are answered.
"""
import socket
import struct
import sys


def question(name, kind, number=7):
    wire = b"".join(bytes([len(label)]) + label.encode() for label in name.split(".")) + b"\0"
    return struct.pack(">HHHHHH", number, 0x0100, 1, 0, 0, 0) + wire + struct.pack(">HH", kind, 1)


def open_to(way, server):
    family = socket.AF_INET6 if ":" in server else socket.AF_INET
    asker = socket.socket(family, socket.SOCK_STREAM if way == "tcp" else socket.SOCK_DGRAM)
    asker.settimeout(10)
    asker.connect((server, 53))
    return asker


def ask(asker, way, message):
    if way == "tcp":
        asker.sendall(struct.pack(">H", len(message)) + message)
        (length,) = struct.unpack(">H", asker.recv(2, socket.MSG_WAITALL))
        return asker.recv(length, socket.MSG_WAITALL)
    asker.send(message)
    return asker.recv(4096)


def main():
    way, server, kind = sys.argv[1], sys.argv[2], int(sys.argv[3])
    asker = open_to(way, server)
    if sys.argv[4] == "flood":
        for i in range(int(sys.argv[5])):
            ask(asker, way, question(f"n{i}.flood.example", kind))
        print("flooded")
        return
    for name in sys.argv[4:]:
        reply = ask(asker, way, question(name, kind))
        flags, _, records = struct.unpack(">HHH", reply[2:8])
        print(flags & 0xF, records, ".".join(str(byte) for byte in reply[-4:]) if records else "-")


main()
