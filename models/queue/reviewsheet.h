// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"
#include "services/core/changerisk.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

namespace skranke {

/// A list of changes as it is reviewed and signed on paper: HTML for Qt's rich text, in parts, so that ten thousand
/// changes are laid out piece by piece. Pure: fetches and draws nothing. Holds personal data.
class ReviewSheet {
public:
    /// What stands over the list; texts are translated and plain.
    struct Head {
        QString title; ///< of the batch, or what else is shown
        QString institution; ///< code and name; empty: several
        QString environment; ///< of Alma; empty: not known
        QDateTime made; ///< the sheet, not the changes
        QString account; ///< who made it
    };

    explicit ReviewSheet(Head head);

    /// In the order in which they are to stand.
    void add(const QList<Change> &changes);
    [[nodiscard]] qsizetype count() const { return m_entries.size(); }

    /// Head, counts and the first changes; further changes; at the end of the last one the place for a signature. Each
    /// part begins on a page of its own.
    [[nodiscard]] QStringList parts() const;
    /// Stands at the foot of each page, beside its number.
    [[nodiscard]] QString footText() const;

    /// Changes in one part: few enough to be laid out in a fraction of a second, so that progress is seen and cancel
    /// heard.
    static constexpr qsizetype changesInPart = 100;

private:
    [[nodiscard]] QString headHtml() const;
    [[nodiscard]] QString countsHtml() const;
    [[nodiscard]] static QString entryHtml(const Change &change, qsizetype number);

    Head m_head;
    QStringList m_entries; // table rows, HTML
    QStringList m_files; // where the changes come from, each once
    QHash<ChangeState, int> m_states;
    QHash<QString, int> m_members;
    QHash<Risk, int> m_risks;
};

} // namespace skranke
