// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/institution.h"
#include "widgets/common/deskservices.h"

#include <QList>
#include <QObject>

class QWidget;

namespace skranke {

class BusyBar;
class JobBoard;
class JobStatus;
class MessageBar;

/// What is done with one institution: store, key, test, fetch users, remove. Says in the pane's message bar how it
/// went; chooses nothing.
class InstitutionTasks : public QObject {
    Q_OBJECT

public:
    /// `view`: the pane, over which questions are asked. All outlive this object.
    InstitutionTasks(DeskServices services, JobBoard &jobs, MessageBar &messages, BusyBar &busy, QWidget *view);
    ~InstitutionTasks() override; ///< cancels what is under way: nobody looks at it any more

    /// `before`: what "Undo" brings back.
    void add(const Institution &institution);
    void update(const Institution &institution, const Institution &before);
    void askForKey(const InstitutionCode &code);
    void test(const InstitutionCode &code);
    void fetchUsers(const InstitutionCode &code);
    /// Asks once, naming how many cached users go with it.
    void askRemove(const InstitutionCode &code, int cachedUsers);

Q_SIGNALS:
    void saved(const skranke::InstitutionCode &code);
    void tested(const skranke::InstitutionCode &code); ///< the key works
    void removed(const skranke::InstitutionCode &code);
    /// Something is stored that the register's rows do not show yet.
    void changed();

private:
    void remove(const InstitutionCode &code);
    [[nodiscard]] JobStatus *begin(const QString &title);
    void end(JobStatus *status);

    DeskServices m_services;
    JobBoard &m_jobs;
    MessageBar &m_messages;
    BusyBar &m_busy;
    QWidget *m_view = nullptr;
    QList<JobStatus *> m_running;
};

} // namespace skranke
