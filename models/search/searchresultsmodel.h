// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/roles.h"
#include "models/search/searchhit.h"

#include <QAbstractListModel>
#include <QList>

namespace skranke {

/// What the search over everything found, as a list. Searches nothing itself.
class SearchResultsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        SubtitleRole = FirstFreeRole,
        IconNameRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setHits(QList<SearchHit> hits);
    [[nodiscard]] const SearchHit &hit(int row) const { return m_hits.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<SearchHit> m_hits;
};

} // namespace skranke
