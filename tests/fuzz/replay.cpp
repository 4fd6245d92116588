// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

// culvert-replay TARGET FOLDER: plays all inputs of a corpus to a fuzz target once, built as all
// else is, so that the tests need neither libFuzzer nor clang. Crashes on the first that breaks a
// promise; its name is the last that it has said.

#include "tests/fuzz/fuzztarget.h"

#include <QByteArray>
#include <QDir>
#include <QFile>

int main(int argc, char *argv[])
{
    const auto &targets = Culvert::Fuzz::targets();
    const auto target = targets.find(argc == 3 ? argv[1] : "");
    if (target == targets.end()) {
        std::fputs("culvert-replay TARGET FOLDER; targets:", stderr);
        for (const auto &[name, function] : targets)
            std::fprintf(stderr, " %s", name.c_str());
        std::fputs("\n", stderr);
        return 2;
    }
    const QDir folder(QFile::decodeName(argv[2]));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s cannot be read\n", qPrintable(file.fileName()));
            return 1;
        }
        const QByteArray bytes = file.readAll();
        // Said before, since nothing can be said after.
        std::printf("%s\n", qPrintable(name));
        std::fflush(stdout);
        // A block of its own and no more, so that the sanitizer sees who reads beyond it.
        auto *copy = new unsigned char[static_cast<std::size_t>(bytes.size())];
        std::copy(bytes.begin(), bytes.end(), copy);
        target->second(copy, static_cast<std::size_t>(bytes.size()));
        delete[] copy;
    }
    std::printf("%lld inputs hold\n", static_cast<long long>(names.size()));
    return names.isEmpty() ? 1 : 0;
}
