/* SPDX-FileCopyrightText: 2026 The Culvert authors
 * SPDX-License-Identifier: MIT
 *
 * fetch HOST PORT: a program that is linked statically, so that nothing can be loaded into it: it asks a name server of
 * its own choice for the host, says a word there and prints what comes back.
 */
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static struct in_addr look_up(const char *host)
{
	unsigned char message[512] = {0, 1, 1, 0, 0, 1};
	size_t size = 12;
	struct in_addr found = {0};
	struct sockaddr_in server = {.sin_family = AF_INET, .sin_port = htons(53)};
	int asker = socket(AF_INET, SOCK_DGRAM, 0);

	while (*host) {
		size_t label = strcspn(host, ".");
		message[size++] = (unsigned char)label;
		memcpy(message + size, host, label);
		size += label;
		host += label + (host[label] == '.');
	}
	message[size + 2] = message[size + 4] = 1;
	size += 5;
	inet_aton("9.9.9.9", &server.sin_addr);
	if (connect(asker, (struct sockaddr *)&server, sizeof server) != 0 || send(asker, message, size, 0) < 0)
		return found;
	ssize_t count = recv(asker, message, sizeof message, 0);
	if (count > (ssize_t)size)
		memcpy(&found, message + count - sizeof found, sizeof found);
	return found;
}

int main(int count, char **words)
{
	struct sockaddr_in target = {.sin_family = AF_INET};
	char answer[4096];
	int connection = socket(AF_INET, SOCK_STREAM, 0);

	if (count < 3)
		return 2;
	target.sin_addr = look_up(words[1]);
	target.sin_port = htons((unsigned short)atoi(words[2]));
	if (connect(connection, (struct sockaddr *)&target, sizeof target) != 0) {
		perror(words[1]);
		return 1;
	}
	if (write(connection, "GET / HTTP/1.0\r\n\r\n", 18) < 0)
		return 1;
	ssize_t got = read(connection, answer, sizeof answer);
	printf("%.*s\n", (int)(got > 0 ? got : 0), answer);
	return 0;
}
