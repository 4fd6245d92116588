// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/interop/client.h"

#include <functional>

namespace Culvert::Interop {

class InteropBed;

/// A client and one way in which it can be told to use a proxy.
struct Pair
{
    /// As a row of the test is called.
    QString name;
    /// What people call the client.
    QString client;
    /// What it speaks, and how it is told to.
    QString way;
    /// Debian's.
    QString package;
    ClientCommand command;
    /// What is not as it should be; empty if all is. Where there is none, the client has to end
    /// with 0 and to print the site's words.
    std::function<QString(const ClientOutput &output)> problem = {};
    /// Files that have to be there, besides the program.
    QStringList needs = {};
    /// Has to stand in what the program prints with these arguments, if it can do this at all.
    QStringList askArguments = {};
    QByteArray hasToSay = {};
    /// Where the package is not the client itself.
    QString clientPackage = {};
    QString note = {};
};

// One for each file of pairs.
QList<Pair> curlPairs(InteropBed &bed);
QList<Pair> pipePairs(InteropBed &bed);
QList<Pair> toolPairs(InteropBed &bed);
QList<Pair> libraryPairs(InteropBed &bed);
QList<Pair> browserPairs(InteropBed &bed);

/// What has to be said to get "/page.html" by hand.
QByteArray pageRequest();
/// Why the pair cannot be tried on this machine; empty if it can. @p home is where the program
/// runs.
QString whatIsMissing(const Pair &pair, const QString &home);
/// What is not as it should be; empty if all is.
QString problemOf(const Pair &pair, const ClientOutput &output, const InteropBed &bed);

} // namespace Culvert::Interop
