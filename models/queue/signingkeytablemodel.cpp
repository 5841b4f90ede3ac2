// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/signingkeytablemodel.h"

#include "models/common/format.h"
#include "models/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr qsizetype groupLength = 4;

QString stateWord(const SigningKey &key)
{
    if (key.damaged)
        return u"damaged"_s;
    return key.revoked.isValid() ? u"revoked"_s : u"in-use"_s;
}

QString stateText(const SigningKey &key)
{
    if (key.damaged)
        return SigningKeyTableModel::tr("altered in the store");
    if (key.revoked.isValid())
        return SigningKeyTableModel::tr("withdrawn");
    return key.isOwn ? SigningKeyTableModel::tr("signs at this desk") : SigningKeyTableModel::tr("counts");
}

QString toolTip(const SigningKey &key, int column)
{
    if (column != SigningKeyTableModel::StateColumn)
        return {};
    if (key.damaged)
        return SigningKeyTableModel::tr("The entry is not as it was written. Nothing that the key signed counts.");
    if (key.revoked.isValid())
        return SigningKeyTableModel::tr("Withdrawn %1. Nothing that the key signed counts.")
            .arg(format::dateTime(key.revoked));
    return {};
}

QString cellText(const SigningKey &key, int column)
{
    switch (column) {
    case SigningKeyTableModel::NameColumn:
        return key.name;
    case SigningKeyTableModel::AccountColumn:
        return key.account;
    case SigningKeyTableModel::FingerprintColumn:
        return fingerprintText(key.id);
    case SigningKeyTableModel::SinceColumn:
        return format::date(key.added.toLocalTime().date());
    case SigningKeyTableModel::StateColumn:
        return stateText(key);
    default:
        return {};
    }
}

QVariant sortValue(const SigningKey &key, int column)
{
    switch (column) {
    case SigningKeyTableModel::SinceColumn:
        return key.added;
    case SigningKeyTableModel::StateColumn:
        return stateWord(key);
    default:
        return cellText(key, column);
    }
}

} // namespace

void SigningKeyTableModel::setKeys(QList<SigningKey> keys)
{
    if (keys == m_keys)
        return; // selection and scroll place stay
    beginResetModel();
    m_keys = std::move(keys);
    endResetModel();
}

std::optional<SigningKey> SigningKeyTableModel::key(const QString &id) const
{
    const auto found = std::ranges::find(m_keys, SigningKeyId(id), &SigningKey::id);
    return found == m_keys.cend() ? std::nullopt : std::optional(*found);
}

void SigningKeyTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int SigningKeyTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int SigningKeyTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SigningKeyTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SigningKey &key = m_keys.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(key, index.column());
    case Qt::ToolTipRole:
        return format::plain(toolTip(key, index.column()));
    case Qt::AccessibleTextRole:
        //: Read aloud for one signing key: name, account, fingerprint, state
        return index.column() == NameColumn ? tr("%1, account %2, fingerprint %3, %4")
                                                  .arg(key.name, key.account, fingerprintText(key.id), stateText(key))
                                            : cellText(key, index.column());
    case SortRole:
        return sortValue(key, index.column());
    case IdRole:
        return key.id.toString();
    case StateRole:
        return index.column() == StateColumn ? QVariant(stateWord(key)) : QVariant();
    default:
        return {};
    }
}

QVariant SigningKeyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case AccountColumn:
        return tr("Account");
    case FingerprintColumn:
        return tr("Fingerprint");
    case SinceColumn:
        return tr("Since");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

QString fingerprintText(const SigningKeyId &id)
{
    const QString whole = id.toString();
    QStringList groups;
    for (qsizetype at = 0; at < whole.size(); at += groupLength)
        groups.append(whole.mid(at, groupLength));
    return groups.join(u' ');
}

} // namespace skranke
