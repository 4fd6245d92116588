// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace Culvert::Test {

/// A file system of 64 KiB (tmpfs(5)) which only this process and its children see, and which can
/// be filled to its last byte. For root, and for a normal user where the kernel lets them have user
/// namespaces.
class SmallDisk
{
public:
    /// Gives this process mounts of its own. To be called in main(), before there are threads. Why
    /// it is impossible, or an empty text.
    static QString enter();

    /// At @p folder, which is made if it is missing; empty: at a place of its own. qFatal() where
    /// there is none: precondition is enter().
    explicit SmallDisk(const QString &folder = {});
    ~SmallDisk();
    Q_DISABLE_COPY_MOVE(SmallDisk)

    /// Not one more byte can be written; files without bytes can still be made.
    void fill() const;
    void empty() const;
    /// Not one more file can be made, not even an empty one; then one can.
    void fillNames() const;
    bool freeOneName() const;

    QString path(const QString &name = {}) const;

private:
    QByteArray nameOf(int number) const;

    QTemporaryDir m_place;
    QString m_path;
};

} // namespace Culvert::Test
