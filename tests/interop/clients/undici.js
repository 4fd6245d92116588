// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

// Usage: undici.js PROXY-URL URL [CERTIFICATE [USER:PASSWORD]]: prints what is there, by the npm
// package "undici".

const fs = require('fs');
const { ProxyAgent, request } = require('undici');

const [uri, url, certificate, secret] = process.argv.slice(2);
const dispatcher = new ProxyAgent({
    uri,
    requestTls: certificate ? { ca: fs.readFileSync(certificate) } : undefined,
    token: secret ? 'Basic ' + Buffer.from(secret).toString('base64') : undefined,
});
request(url, { dispatcher }).then(async ({ statusCode, body }) => {
    process.stdout.write(await body.text());
    process.exitCode = statusCode === 200 ? 0 : 1;
    await dispatcher.close();
}).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
});
