# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
"""Usage: pysocks.py SOCKS5|SOCKS4|HTTP PROXY-PORT HOST PORT

Prints the page, by python3-socks. Names go to the proxy."""

import sys

import socks

kind, proxy_port, host, port = sys.argv[1:5]
with socks.create_connection((host, int(port)), proxy_type=getattr(socks, kind),
                             proxy_addr="127.0.0.1", proxy_port=int(proxy_port), proxy_rdns=True,
                             timeout=30) as connection:
    connection.sendall(b"GET /page.html HTTP/1.0\r\n\r\n")
    while data := connection.recv(65536):
        sys.stdout.buffer.write(data)
