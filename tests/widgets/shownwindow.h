// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/widgets/testdesk.h"
#include "widgets/common/jobboard.h"
#include "widgets/common/pane.h"
#include "widgets/institutions/institutionspane.h"
#include "widgets/shell/mainwindow.h"

#include <QSettings>

#include <memory>

namespace skranke::testing {

/// A pane that notes what the window asks of it.
class NotingPane : public Pane {
public:
    NotingPane()
        : Pane(QStringLiteral("noting"))
    {
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(QStringLiteral("noting"));
    }
    [[nodiscard]] QString title() const override { return QStringLiteral("Noting"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("pane-institutions"); }
    [[nodiscard]] QString helpText() const override { return QStringLiteral("<p>help</p>"); }
    void refresh() override { ++refreshed; }
    void focusFilter() override { ++filtered; }
    void readAttention() override { ++attentionRead; }
    void readNews() override { ++newsRead; }
    void setInstitutionFilter(const InstitutionCode &code) override { institution = code; }
    bool open(const Link &link) override
    {
        opened = link;
        return link.kind == Link::Kind::User;
    }
    void needAttention(int count) { setAttentionCount(count); }
    [[nodiscard]] QVariantMap place() const override { return {{QStringLiteral("row"), row}}; }
    void goTo(const QVariantMap &place) override { row = place.value(QStringLiteral("row")).toInt(); }

    [[nodiscard]] std::unique_ptr<Pane> another() const override { return std::make_unique<NotingPane>(); }
    [[nodiscard]] bool hasUnsavedWork() const override { return unsaved; }

    int row = 0;
    bool unsaved = false;

    int attentionRead = 0;
    int newsRead = 0;
    int refreshed = 0;
    int filtered = 0;
    InstitutionCode institution;
    Link opened;
};

/// The window with that pane and the register, over a desk of its own.
struct ShownWindow {
    explicit ShownWindow(TestDesk &desk)
        : memory(desk.folder() + QStringLiteral("/window.ini"), QSettings::IniFormat)
        , window(std::make_unique<MainWindow>(memory, jobs))
        , noting(new NotingPane)
        , institutions(new InstitutionsPane(desk.services(), jobs, [] { return Preferences(); }))
    {
        window->place({noting, institutions}, desk.services());
        window->show();
    }

    JobBoard jobs;
    QSettings memory;
    std::unique_ptr<MainWindow> window;
    NotingPane *noting = nullptr;
    InstitutionsPane *institutions = nullptr;
};

} // namespace skranke::testing
