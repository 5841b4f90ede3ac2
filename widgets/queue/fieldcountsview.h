// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QWidget>

class QLabel;
class QTreeView;

namespace skranke {

class FieldCountsModel;

/// How many of the changes edit which field; choosing one says which the table shows: "only the e-mail changes" is one
/// click.
class FieldCountsView : public QWidget {
    Q_OBJECT

public:
    explicit FieldCountsView(QWidget *parent = nullptr);

    void setCounts(const QHash<QString, int> &counts, int total);
    void choose(const QString &member); ///< empty: all
    void retranslate();

Q_SIGNALS:
    void chosen(const QString &member);

private:
    FieldCountsModel *m_model = nullptr;
    QLabel *m_title = nullptr;
    QTreeView *m_list = nullptr;
    QString m_member; // chosen here or in the box above the table
    bool m_taking = false; // the current row moves without a person's wish
};

} // namespace skranke
