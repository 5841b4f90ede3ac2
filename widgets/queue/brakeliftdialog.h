// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/queue/brakeverdictsmodel.h"
#include "services/queue/brakebook.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace skranke {

class MessageBar;
class PrimaryButton;
class TableView;

/// One stop of a brake: its figures against the limits, who has signed, and the reason that whoever lifts it gives.
/// Asks whoever opened it to sign, and shows what came of it.
class BrakeLiftDialog : public QDialog {
    Q_OBJECT

public:
    enum class Desk {
        Own, ///< the set was stopped here
        Another, ///< its file came from another desk, and the signature goes back as a file
    };

    BrakeLiftDialog(BrakeStop stop, Desk desk, QWidget *parent);

    [[nodiscard]] const BrakeStop &stop() const { return m_stop; }
    /// After a signature.
    void setStop(BrakeStop stop);
    /// While somebody signs: no second press of the button.
    void setBusy(bool busy);
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }

Q_SIGNALS:
    /// With a reason that is not blank.
    void liftRequested(const QString &reason);
    void exportRequested(); ///< the stop as a file for another desk
    void importRequested(); ///< the signature that came back

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    void takeStop();
    void takeButtons();
    void retranslate();

    BrakeStop m_stop;
    Desk m_desk;
    bool m_busy = false;
    BrakeVerdictsModel m_model;
    MessageBar *m_messages = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_origin = nullptr;
    TableView *m_table = nullptr;
    QLabel *m_signed = nullptr;
    QLabel *m_reasonLabel = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_close = nullptr;
    PrimaryButton *m_lift = nullptr;
};

} // namespace skranke
