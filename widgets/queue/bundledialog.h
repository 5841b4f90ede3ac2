// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/queue/reviewbundle.h"
#include "widgets/text/syntaxcolours.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace skranke {

class ChangeDetail;
class ChangeTableModel;
class MessageBar;
class PrimaryButton;
class SortFilterProxyModel;
class TableView;

/// A review bundle of another desk, for reading: its changes, one of them in full, and the approval, which goes back as
/// a file. Keeps the bundle in memory only; asks whoever opened it to sign and to save.
class BundleDialog : public QDialog {
    Q_OBJECT

public:
    BundleDialog(ReviewBundle bundle, QWidget *parent);

    [[nodiscard]] const ReviewBundle &bundle() const { return m_bundle; }
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }
    /// Whether one of the changes is of a batch that needs a second person's approval.
    [[nodiscard]] bool takesReason(const QList<ChangeId> &changes) const;

Q_SIGNALS:
    /// These changes, all of which can be approved.
    void approveRequested(const QList<skranke::ChangeId> &changes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeColumns();
    void retranslate();
    void showCurrent();
    void takeButtons();
    void takeDigests();
    [[nodiscard]] QList<ChangeId> approvable(bool onlySelected) const;

    ReviewBundle m_bundle;
    SyntaxColours m_colours;
    MessageBar *m_messages = nullptr;
    QLabel *m_heading = nullptr;
    ChangeTableModel *m_model = nullptr;
    SortFilterProxyModel *m_proxy = nullptr;
    TableView *m_table = nullptr;
    ChangeDetail *m_detail = nullptr;
    QLabel *m_digests = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_selected = nullptr;
    PrimaryButton *m_all = nullptr;
};

} // namespace skranke
