// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"
#include "services/core/userfields.h"
#include "services/queue/changequeue.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

namespace skranke::testing {

/// That an invented user be created; each number is another one.
inline Change creation(int number)
{
    const QString key = QStringLiteral("ny%1").arg(number, 7, 10, QChar(u'0'));
    const QJsonObject user{{QStringLiteral("primary_id"), key},
                           {QStringLiteral("last_name"), QStringLiteral("Løvås%1").arg(number, 4, 10, QChar(u'0'))}};
    Change change;
    change.operation = Operation::Create;
    change.target = {.institution = InstitutionCode(QStringLiteral("NSK")), .kind = TargetKind::User, .key = key};
    const auto paths = userfields::differingPaths({}, user);
    for (const FieldPath &path : paths)
        change.intent.append({.path = path,
                              .oldValue = QJsonValue(QJsonValue::Undefined),
                              .newValue = userfields::value(user, path),
                              .rule = DecidedBy::NewUser});
    change.result = userfields::applied({}, change.intent);
    return change;
}

/// Proposes them as one batch at the desk of NSK, and waits until that has been told.
inline void proposeTo(ChangeQueue &queue, const QList<Change> &proposals, const QString &title)
{
    Batch batch;
    batch.institution = InstitutionCode(QStringLiteral("NSK"));
    batch.kind = BatchKind::Desk;
    batch.title = title;
    const QSignalSpy told(&queue, &ChangeQueue::batchChanged);
    const auto proposed = QCoro::waitFor(queue.propose(batch, proposals));
    QVERIFY(proposed);
    QCOMPARE(proposed->added, proposals.size());
    // Else a pane made meanwhile would read its list anew for it. A busy machine may be slow.
    QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), 60'000);
}

/// The creations of these numbers.
inline void proposeTo(ChangeQueue &queue, int first, int count, const QString &title)
{
    QList<Change> proposals;
    for (int number = first; number < first + count; ++number)
        proposals.append(creation(number));
    proposeTo(queue, proposals, title);
}

} // namespace skranke::testing
