// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

// Usage: socks.js 5|4 PROXY-PORT HOST PORT: prints the page, by the npm package "socks".

const { SocksClient } = require('socks');

const [type, proxyPort, host, port] = process.argv.slice(2);
SocksClient.createConnection({
    proxy: { host: '127.0.0.1', port: Number(proxyPort), type: Number(type) },
    command: 'connect',
    destination: { host, port: Number(port) },
}).then(({ socket }) => {
    socket.pipe(process.stdout);
    socket.resume();
    socket.write('GET /page.html HTTP/1.0\r\n\r\n');
}).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
});
