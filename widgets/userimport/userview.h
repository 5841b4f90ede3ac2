// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/institution.h"
#include "services/store/usercacherepository.h"

#include <QWidget>

class QLabel;
class QTabWidget;
class QToolButton;

namespace skranke {

class ChangeFieldsModel;
class JsonView;
class ProtectionRegister;
class ProtectionsView;
class SyntaxColours;
class TableView;

/// One user as last fetched from Alma, of whom no file speaks: the fields, what is protected of them, and the raw JSON.
/// Plans nothing.
class UserView : public QWidget {
    Q_OBJECT

public:
    UserView(SyntaxColours &colours, ProtectionRegister &protections, QWidget *parent = nullptr);

    void setUser(const Institution &institution, const CachedUser &user);
    [[nodiscard]] TableView &table() const { return *m_table; }
    void retranslate();

Q_SIGNALS:
    void backRequested();
    void failed(const QString &tried, const skranke::Error &error);

private:
    void takeFacts();
    void takeProtections(int count);
    void protectCurrent();

    Institution m_institution;
    CachedUser m_user;
    ChangeFieldsModel *m_fields = nullptr;
    TableView *m_table = nullptr;
    JsonView *m_raw = nullptr;
    ProtectionsView *m_protections = nullptr;
    int m_protected = 0;
    QTabWidget *m_tabs = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_protect = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_facts = nullptr;
};

} // namespace skranke
