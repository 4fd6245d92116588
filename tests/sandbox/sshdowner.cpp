// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

// Owns a PrivateSshd until it is killed. Says where it is in one line: server's pid, client's
// configuration.

#include "sandbox/privatesshd.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Culvert::PrivateSshd sshd;
    QObject::connect(&sshd, &Culvert::PrivateSshd::ready, &sshd, [&sshd] {
        QTextStream(stdout) << sshd.processId() << ' ' << sshd.clientConfig() << Qt::endl;
    });
    QObject::connect(&sshd, &Culvert::PrivateSshd::failed, &sshd,
                     [](const Culvert::Failure &failure) {
                         QTextStream(stderr) << failure.message << Qt::endl;
                         QCoreApplication::exit(1);
                     });
    sshd.start();
    return QCoreApplication::exec();
}
