// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"
#include "services/queue/amendment.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace skranke {

class ChangeFieldsModel;
class TableView;

/// A change in conflict: base, mine, theirs and the result, and what a person chose for each field. Choices are kept
/// for every change that was looked at, and for all alike, until somebody proposes or forgets them; nothing is stored.
class ConflictView : public QWidget {
    Q_OBJECT

public:
    explicit ConflictView(QWidget *parent = nullptr);

    /// Only to be looked at: another desk decides.
    void setReadOnly(bool readOnly);
    /// Empty, or not in conflict: nothing is shown.
    void setChange(const std::optional<Change> &change);

    /// For the selected conflicts of the change, or else for the first that is not decided. False when there is none.
    bool choose(Side side);
    /// For the field of the current conflict in every change; answers the field, empty when there is none.
    QString chooseForAll(Side side);
    /// What was chosen for all alike stands for other changes than those now in sight.
    void forgetAlike();
    void forget(const QList<ChangeId> &ids);

    [[nodiscard]] Resolution resolution() const; ///< of the change shown
    [[nodiscard]] const Resolution &alike() const { return m_alike; }
    [[nodiscard]] const QHash<ChangeId, Resolution> &own() const { return m_own; }
    [[nodiscard]] qsizetype undecided() const; ///< conflicts of the change shown
    [[nodiscard]] bool hasConflicts() const { return !m_conflicts.isEmpty(); }
    void retranslate();

Q_SIGNALS:
    void chosen();
    void sideRequested(skranke::Side side);
    void sideForAllRequested(skranke::Side side);

private:
    void takeRows();
    void takeTexts();
    [[nodiscard]] std::optional<FieldPath> currentConflict() const;

    std::optional<Change> m_change;
    QList<FieldPath> m_conflicts;
    QHash<ChangeId, Resolution> m_own;
    Resolution m_alike;
    bool m_readOnly = false;
    ChangeFieldsModel *m_model = nullptr;
    TableView *m_table = nullptr;
    QLabel *m_told = nullptr;
    QPushButton *m_mine = nullptr;
    QPushButton *m_theirs = nullptr;
    QPushButton *m_mineForAll = nullptr;
    QPushButton *m_theirsForAll = nullptr;
};

} // namespace skranke
