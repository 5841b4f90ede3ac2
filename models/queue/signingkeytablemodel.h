// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/signingkey.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace skranke {

/// The register of signing keys as a table: whose, fingerprint, since when, whether it counts. Holds public halves
/// only.
class SigningKeyTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        AccountColumn,
        FingerprintColumn,
        SinceColumn,
        StateColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setKeys(QList<SigningKey> keys);
    [[nodiscard]] const QList<SigningKey> &keys() const { return m_keys; }
    /// By what `IdRole` answers.
    [[nodiscard]] std::optional<SigningKey> key(const QString &id) const;
    /// After a change of language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<SigningKey> m_keys;
};

/// The key's id in groups of four, as two people read it to each other: "a91f 33c0 52be 07d4".
[[nodiscard]] QString fingerprintText(const SigningKeyId &id);

} // namespace skranke
