// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>
#include <QList>
#include <QPointer>
#include <QString>

#include <utility>

namespace skranke {

/// A box of choices in a pane whose actions are letters: while it has the keyboard, letters choose in it. Whoever chose
/// from its open list goes on in the view that the choice is about.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    void setTarget(QWidget *target) { m_target = target; }
    /// Goes over to these texts and data, without a signal. Entries that stay are left alone, also in the open list.
    /// What is chosen stays chosen; with nothing chosen the first is.
    void setEntries(const QList<std::pair<QString, QString>> &entries);

    void showPopup() override;
    void hidePopup() override;

protected:
    bool event(QEvent *event) override;

private:
    QPointer<QWidget> m_target;
    bool m_fromList = false; // the list was open until just now
};

} // namespace skranke
