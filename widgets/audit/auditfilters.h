// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/queue/auditlog.h"
#include "services/store/changerepository.h"

#include <QTimer>
#include <QWidget>

class QDateEdit;

namespace skranke {

class ChoiceBox;
class FilterField;

/// The row of filters above the audit log: text, event, account, batch, and a period. Asks the log for nothing itself.
class AuditFilters : public QWidget {
    Q_OBJECT

public:
    explicit AuditFilters(QWidget *parent = nullptr);

    /// Where the keyboard goes from the filters.
    void setTarget(QWidget *target);
    /// What the boxes offer; what was chosen stays chosen.
    void setChoices(const AuditLog::Choices &choices);
    void setBatches(const QList<BatchSummary> &batches);

    [[nodiscard]] AuditFilter filter() const;
    [[nodiscard]] bool isNarrowed() const;
    bool clear(); ///< true when there was something to clear
    void takeFocus();
    void retranslate();

    /// What is chosen but for the text, which may name somebody: words of our own.
    [[nodiscard]] QVariantMap place() const;
    void goTo(const QVariantMap &place);

Q_SIGNALS:
    void changed();

private:
    enum Period { AllTimes, Today, LastWeek, LastMonth, Between };

    void takePeriod();
    void refillPeriods();
    void choose(ChoiceBox *box, const QString &code, const QString &text);
    [[nodiscard]] Period period() const;

    FilterField *m_text = nullptr;
    ChoiceBox *m_event = nullptr;
    ChoiceBox *m_account = nullptr;
    ChoiceBox *m_batch = nullptr;
    ChoiceBox *m_period = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    AuditLog::Choices m_choices;
    QList<BatchSummary> m_batches;
    QTimer m_typing;
};

} // namespace skranke
