// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <utility>

namespace xmlcases {

/// One small file and everything that a check must say about it, no more and no less. Written from
/// `spec/user-import.md` 5 before the code.
///
/// A finding is written `RULE SEVERITY record:line:column CODE`, with `-` for a finding on the file as a whole, `-` for
/// a record that there is not, and no code when there is none. Today is 2026-11-23, the institution `nordskog()`.
struct Case {
    const char *name;
    QByteArray file;
    QStringList findings;
};

using Edits = QList<std::pair<QByteArray, QByteArray>>;

/// A clean record of 22 lines, which begins with `<user>` and has nothing in front of its tags. Each edit replaces its
/// first text, which must be there, by the second.
QByteArray user(const Edits &edits = {});
/// Another clean person, on one line.
QByteArray otherUser(const QByteArray &primaryId = "nsk2000001");
/// A plain file; its first record begins on line 3.
QByteArray users(const QByteArray &records);
/// A file of the proposal; its first record begins on line 3, its `<user>` on line 4. Empty attributes: none more.
QByteArray bups(const QByteArray &recordAttributes, const QByteArray &record, const QByteArray &beforeRecords = {});

QList<Case> fieldCases();
QList<Case> contactCases();
QList<Case> identityCases();
QList<Case> schemaCases();
QList<Case> formCases(); ///< well-formed or not, encodings, what stands beside the records

} // namespace xmlcases
