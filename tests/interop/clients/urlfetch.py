# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
"""Usage: urlfetch.py URL [CERTIFICATE]

Prints what is there, by Python's own urllib, which goes by http_proxy and https_proxy."""

import ssl
import sys
import urllib.request

context = ssl.create_default_context(cafile=sys.argv[2]) if len(sys.argv) > 2 else None
with urllib.request.urlopen(sys.argv[1], timeout=30, context=context) as answer:
    sys.stdout.buffer.write(answer.read())
