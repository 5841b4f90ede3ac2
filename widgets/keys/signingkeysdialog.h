// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/sortfilterproxymodel.h"
#include "models/queue/signingkeytablemodel.h"
#include "services/core/error.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLayout;
class QPushButton;
class QStackedWidget;

namespace skranke {

class EmptyView;
class MessageBar;
class PrimaryButton;
class SigningKeys;
class TableView;

/// The own signing key, which approvals and the lifting of brakes are signed with, and the register of those whose
/// signatures count at this desk. Shows and moves public halves only.
class SigningKeysDialog : public QDialog {
    Q_OBJECT

public:
    SigningKeysDialog(SigningKeys &keys, QWidget *parent);

    [[nodiscard]] MessageBar &messages() const { return *m_messages; }

    // What the buttons ask a name, a file or a question for; with everything asked.
    void makeOwn(const QString &name);
    void saveTo(const QString &path);
    void addFrom(const QString &path); ///< asks once more, with the fingerprint to compare
    void withdraw(const SigningKey &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    QLayout *makeOwnPart();
    void connectParts();
    void reload();
    void take(const QList<SigningKey> &keys, const std::optional<SigningKey> &own);
    void askForName();
    void askWhereTo();
    void copyOwn();
    void askForFile();
    void askAboutAdding(const SigningKey &key, const QByteArray &file);
    void add(const QByteArray &file);
    void askAboutWithdrawing();
    void takeButtons();
    void takeOwn();
    void retranslate();
    [[nodiscard]] std::optional<SigningKey> selected() const;

    SigningKeys &m_keys;
    std::optional<SigningKey> m_own;
    std::optional<Error> m_ownProblem; // its secret half cannot be used
    bool m_ownIsRead = false;
    SigningKeyTableModel m_model;
    SortFilterProxyModel m_proxy;
    MessageBar *m_messages = nullptr;
    QLabel *m_ownTitle = nullptr;
    QLabel *m_ownText = nullptr;
    QPushButton *m_make = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QLabel *m_title = nullptr;
    QStackedWidget *m_stack = nullptr;
    TableView *m_table = nullptr;
    EmptyView *m_empty = nullptr;
    QPushButton *m_withdraw = nullptr;
    QPushButton *m_close = nullptr;
    PrimaryButton *m_add = nullptr;
};

} // namespace skranke
