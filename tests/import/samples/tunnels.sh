#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
# The tunnels of the office.
cd /tmp
set -e

ssh -fN -L 5432:db.internal:5432 -L 127.0.0.1:8081:web:80 me@bastion.example -p 2222 >/dev/null 2>&1 &
AUTOSSH_GATETIME=0 autossh -M 20000 -f -N \
    -o "ServerAliveInterval 30" -o ServerAliveCountMax=3 \
    -D 1080 -i ~/.ssh/id_work lab

while true
do
    /usr/bin/ssh -o ExitOnForwardFailure=yes -R 8080:localhost:3000 -N ssh://me@gate.example:2200
    sleep 5
done
sshpass -p 's3cret word' ssh -N -D1081 -oProxyCommand="nc -x proxy %h %p" old.example top -b
ssh -N -L "$PORT:db:5432" host.example
