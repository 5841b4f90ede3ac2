// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/heldup.h"

#include <QStringList>
#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;

/// What `queue send --wait` says while it cannot go on.
class HeldUpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReasonIsSaidOnceWhileItLasts()
    {
        QStringList said;
        const auto tell = cli::heldUpTeller([&said](const QString &line) { said.append(line); });
        const Error offline{.kind = Error::Kind::Offline};
        const Error locked{.kind = Error::Kind::Storage, .code = u"store-locked"_s};
        const auto again = tell; // it is handed on by value
        for (int tries = 0; tries < 3; ++tries) {
            (tries % 2 == 0 ? tell : again)(offline);
            tell({});
        }
        QCOMPARE(said.size(), 1);
        tell(locked);
        QCOMPARE(said.size(), 2);
        QVERIFY(said.first() != said.last());
        again(offline); // and when it is the first one again
        QCOMPARE(said.size(), 3);
    }
};

QTEST_GUILESS_MAIN(HeldUpTest)
#include "tst_heldup.moc"
