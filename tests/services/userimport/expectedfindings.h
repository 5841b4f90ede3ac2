// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/institution.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QStringList>

namespace expected {

/// One small file and everything that a check must say about it, no more and no less.
///
/// A finding is written `RULE SEVERITY record:line CODE`, with `-` for a finding on the file and no code when there is
/// none. Findings stand in the order of the report: the file first, then by line, then by rule. Today is 2026-11-23.
struct Case {
    const char *name;
    QByteArray file;
    QStringList findings;
    QByteArray previous = {}; ///< last night's file; empty: none
    skranke::Bups1Variant variant = skranke::Bups1Variant::Auto;
    bool institution = false; ///< with the lists of `nordskog()`
    skranke::AlmaEnvironment environment = skranke::AlmaEnvironment::Unknown;
    bool flrExport = false;
    QString codeBook = {}; ///< the institution's own entries
};

/// Owns realm nordskog.example, libraries 1999901 and NSKOGUB, user groups 1, 2, 3, 11 and 100.
skranke::Institution nordskog();

/// A clean record of the newer table: LT RS FI GD EN FN KA, lines 1 to 7. Each edit replaces the line of its code;
/// `-XX` removes it, `+text` adds a line at the end.
QByteArray newer(const QByteArrayList &edits = {});
/// Another clean person.
QByteArray newer2(const QByteArrayList &edits = {});
/// A clean record of the older table, in ASCII: the same and FD SK, lines 1 to 9.
QByteArray older(const QByteArrayList &edits = {});
QByteArray older2(const QByteArrayList &edits = {});
/// Records with separators between them and after the last.
QByteArray joined(const QByteArrayList &records, const QByteArray &separator = "----------\n");

QList<Case> grammarCases();
QList<Case> fileCases();
QList<Case> identityCases();
QList<Case> fieldCases();
QList<Case> nationalNumberCases();

} // namespace expected
