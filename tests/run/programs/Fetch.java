// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

import java.net.Socket;

/** Fetch HOST PORT: says a word there and prints what comes back. */
public class Fetch {
	public static void main(String[] words) throws Exception {
		try (Socket socket = new Socket(words[0], Integer.parseInt(words[1]))) {
			socket.getOutputStream().write("GET / HTTP/1.0\r\n\r\n".getBytes());
			byte[] bytes = new byte[4096];
			int count = socket.getInputStream().read(bytes);
			System.out.println(new String(bytes, 0, Math.max(0, count)));
		}
	}
}
