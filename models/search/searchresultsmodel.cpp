// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/searchresultsmodel.h"

#include "models/common/format.h"

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

QString kindName(SearchHit::Kind kind)
{
    switch (kind) {
    case SearchHit::Kind::User:
        return SearchResultsModel::tr("User");
    case SearchHit::Kind::Change:
        return SearchResultsModel::tr("Change");
    case SearchHit::Kind::Batch:
        return SearchResultsModel::tr("Batch");
    case SearchHit::Kind::Institution:
        return SearchResultsModel::tr("Institution");
    case SearchHit::Kind::Command:
        return SearchResultsModel::tr("Command");
    }
    Q_UNREACHABLE_RETURN({});
}

QString iconName(SearchHit::Kind kind)
{
    switch (kind) {
    case SearchHit::Kind::User:
        return u"user-identity"_s;
    case SearchHit::Kind::Change:
        return u"document-edit"_s;
    case SearchHit::Kind::Batch:
        return u"pane-queue"_s;
    case SearchHit::Kind::Institution:
        return u"pane-institutions"_s;
    case SearchHit::Kind::Command:
        return u"system-run"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

void SearchResultsModel::setHits(QList<SearchHit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

int SearchResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant SearchResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &hit = m_hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return hit.title;
    case SubtitleRole: {
        QStringList parts{kindName(hit.kind)};
        if (!hit.subtitle.isEmpty())
            parts += hit.subtitle;
        if (hit.time.isValid())
            parts += format::dateTime(hit.time);
        return parts.join(u" · "_s);
    }
    case Qt::AccessibleTextRole:
        return QString(hit.title + u", "_s + index.data(SubtitleRole).toString());
    case IconNameRole:
        return iconName(hit.kind);
    case IdRole:
        return hit.id;
    default:
        return {};
    }
}

} // namespace skranke
