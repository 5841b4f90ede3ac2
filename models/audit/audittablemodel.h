// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/roles.h"
#include "services/store/auditrepository.h"

#include <QAbstractTableModel>

namespace skranke {

/// Entries of the audit log, newest first, handed in page by page. Asks for more through `moreRequested`; fetches
/// nothing itself.
class AuditTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        EventColumn,
        ChangeColumn,
        BatchColumn,
        AccountColumn,
        KeyColumn,
        TrackingColumn,
        ColumnCount
    };
    enum Role { LinkRole = FirstFreeRole }; ///< bool: the cell names something that can be gone to

    explicit AuditTableModel(QObject *parent = nullptr);

    /// A new list, of which `page` is the beginning; `isWhole` when there is no more.
    void begin(const QList<AuditEntry> &page, bool isWhole);
    void append(const QList<AuditEntry> &page, bool isWhole);
    /// What came since the newest row, newest first.
    void prepend(const QList<AuditEntry> &entries);
    /// The page could not be had; the view may ask again.
    void abandon() { m_waiting = false; }

    [[nodiscard]] const QList<AuditEntry> &entries() const { return m_entries; }
    [[nodiscard]] qint64 newest() const; ///< number of the first row; 0: no rows
    [[nodiscard]] qint64 oldest() const;
    [[nodiscard]] bool isComplete() const { return m_isWhole; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreRequested();

private:
    QList<AuditEntry> m_entries;
    bool m_isWhole = true;
    bool m_waiting = false; // moreRequested was emitted and not answered
};

} // namespace skranke
