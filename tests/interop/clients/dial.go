// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

// Usage: dial PROXY TARGET [USER PASSWORD]: prints the page, by golang.org/x/net/proxy.
package main

import (
	"fmt"
	"io"
	"os"

	"golang.org/x/net/proxy"
)

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func main() {
	var auth *proxy.Auth
	if len(os.Args) > 4 {
		auth = &proxy.Auth{User: os.Args[3], Password: os.Args[4]}
	}
	dialer, err := proxy.SOCKS5("tcp", os.Args[1], auth, proxy.Direct)
	check(err)
	connection, err := dialer.Dial("tcp", os.Args[2])
	check(err)
	_, err = io.WriteString(connection, "GET /page.html HTTP/1.0\r\n\r\n")
	check(err)
	_, err = io.Copy(os.Stdout, connection)
	check(err)
}
