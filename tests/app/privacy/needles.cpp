// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/privacy/needles.h"

#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>

namespace skranke::test {

QList<QByteArray> plaintextForms(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QList<QByteArray> forms{utf8, QByteArray(QStringEncoder(QStringConverter::Utf16LE)(text)),
                            QByteArray(QStringEncoder(QStringConverter::Utf16BE)(text))};
    for (qsizetype before = 0; before < 3; ++before) {
        // What stands before the text changes the first characters, what follows the last: only the middle is certain.
        const QByteArray encoded = QByteArray(QByteArray(before, 'x') + utf8).toBase64(QByteArray::OmitTrailingEquals);
        const qsizetype unsure = before == 0 ? 0 : before + 1;
        const qsizetype incomplete = (before + utf8.size()) % 3 == 0 ? 0 : 1;
        forms.append(encoded.sliced(unsure, encoded.size() - unsure - incomplete));
    }
    return forms;
}

QStringList filesHolding(const QString &folder, const QStringList &texts)
{
    QList<QByteArray> needles;
    for (const QString &text : texts)
        needles.append(plaintextForms(text));
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QByteArray &needle : std::as_const(needles)) {
            if (bytes.contains(needle)) {
                found.append(file.fileName());
                break;
            }
        }
    }
    return found;
}

} // namespace skranke::test
