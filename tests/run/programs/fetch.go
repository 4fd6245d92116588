// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

// fetch HOST PORT: says a word there and prints what comes back, by Go's own resolver.
package main

import (
	"fmt"
	"net"
	"os"
)

func main() {
	connection, err := net.Dial("tcp", net.JoinHostPort(os.Args[1], os.Args[2]))
	if err == nil {
		_, err = fmt.Fprintln(connection, "GET / HTTP/1.0\r\n\r")
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	bytes := make([]byte, 4096)
	count, _ := connection.Read(bytes)
	fmt.Println(string(bytes[:count]))
}
