#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
"""crowd.py HOST PORT COUNT: that many connections at once to an echo; prints how many of them got their own back."""
import asyncio
import resource
import sys


async def talk(host, port, number):
    reader, writer = await asyncio.open_connection(host, port)
    word = f"{number:08}".encode()
    writer.write(word)
    back = await reader.readexactly(len(word))
    writer.close()
    return back == word


async def main():
    host, port, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    talks = await asyncio.gather(*(talk(host, port, i) for i in range(count)), return_exceptions=True)
    print(sum(1 for good in talks if good is True))


asyncio.run(main())
