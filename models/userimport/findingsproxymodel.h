// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/sortfilterproxymodel.h"
#include "services/userimport/finding.h"

namespace skranke {

/// Findings of one rule, of some severities, with the typed words in them.
class FindingsProxyModel : public SortFilterProxyModel {
    Q_OBJECT

public:
    explicit FindingsProxyModel(QObject *parent = nullptr);

    void setRule(const QString &rule); ///< empty: every rule
    void setSeverities(const QList<Severity> &severities); ///< empty: all

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QString m_rule;
    QStringList m_severities;
};

} // namespace skranke
