// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/sortfilterproxymodel.h"
#include "models/institutions/institutiontablemodel.h"
#include "services/core/preferences.h"
#include "widgets/common/deskservices.h"
#include "widgets/common/pane.h"

#include <functional>

class QAction;
class QStackedWidget;

namespace skranke {

class BusyBar;
class EmptyView;
class FilterField;
class InstitutionDetail;
class InstitutionTasks;
class JobBoard;
class MessageBar;
class TableView;

/// The register: which institutions there are, whether their keys work, and everything that is set for each.
class InstitutionsPane : public Pane {
    Q_OBJECT

public:
    /// `preferences` gives the reserve of new institutions.
    InstitutionsPane(DeskServices services, JobBoard &jobs, std::function<Preferences()> preferences);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString helpText() const override;
    [[nodiscard]] QList<MenuEntry> menuEntries() const override;
    void refresh() override;
    void focusFilter() override;
    void takeFocus() override;
    void readAttention() override;
    void readNews() override;
    bool stepBack() override;
    void setInstitutionFilter(const InstitutionCode &institution) override;
    bool open(const Link &link) override;
    [[nodiscard]] std::unique_ptr<Pane> another() const override;
    [[nodiscard]] QVariantMap place() const override;
    void goTo(const QVariantMap &place) override;
    [[nodiscard]] bool hasUnsavedWork() const override;
    [[nodiscard]] QStringList pictureViews() const override;
    void showPictureView(const QString &view) override;
    [[nodiscard]] bool isPictureReady() const override;

protected:
    void retranslate() override;

private:
    void buildActions();
    QWidget *buildMaster();
    void connectServices();
    void connectTasks();
    enum class Occasion { Refresh, News }; // news leave alone what a person looks at, however little was typed
    void takeRows(const QList<InstitutionRow> &rows, Occasion occasion = Occasion::Refresh);
    [[nodiscard]] bool isSelectedShown() const;
    void takeFilter();
    void takeTestedColumn();
    void onCurrentChanged(const QModelIndex &current, const QModelIndex &previous);
    void askAboutUnsaved(const InstitutionCode &goTo);
    void select(const InstitutionCode &code);
    void showSelected();
    void updateActions();
    [[nodiscard]] InstitutionCode selectedCode() const;
    /// What the actions are about: whose form holds unsaved typing, even when another program has removed it and the
    /// table has gone on to another row; else the selected one.
    [[nodiscard]] InstitutionCode actedOn() const;

    void addNew();
    void save();
    void discard();

    DeskServices m_services;
    JobBoard &m_jobs;
    std::function<Preferences()> m_preferences;
    InstitutionTableModel m_model;
    SortFilterProxyModel m_proxy;
    InstitutionCode m_institution; // the window's filter
    InstitutionCode m_wanted; // selected as soon as it is among the rows
    bool m_loaded = false;
    bool m_takingNews = false; // no person chooses another row

    InstitutionTasks *m_tasks = nullptr;
    QAction *m_add = nullptr;
    QAction *m_save = nullptr;
    QAction *m_setKey = nullptr;
    QAction *m_test = nullptr;
    QAction *m_fetch = nullptr;
    QAction *m_remove = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyView *m_empty = nullptr;
    QWidget *m_desk = nullptr;
    MessageBar *m_messages = nullptr;
    BusyBar *m_busy = nullptr;
    FilterField *m_filter = nullptr;
    TableView *m_table = nullptr;
    InstitutionDetail *m_detail = nullptr;
};

} // namespace skranke
