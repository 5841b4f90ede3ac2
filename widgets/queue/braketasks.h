// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/queue/brakebook.h"

#include <QByteArray>
#include <QObject>

#include <functional>

class QWidget;

namespace skranke {

class BrakeBar;
class BrakeLiftDialog;
class Brakes;
class MessageBar;
class SigningKeys;

/// What the queue pane does about brakes: tells what they stopped, lifts a stop with the person's own key, writes it to
/// a file for a second person, signs one of another desk. Asks for files; tells in the dialog or in the pane's bar.
class BrakeTasks : public QObject {
    Q_OBJECT

public:
    /// `view`: over which the dialogs stand.
    BrakeTasks(Brakes &brakes, SigningKeys &keys, BrakeBar &bar, MessageBar &messages, QWidget *view);

    void readStops();
    /// Opens the dialog of a stop as it is stored now.
    void show(const QString &stop);
    /// Asks for the file of another desk's stop.
    void askAndOpen();

    // The same with everything asked.
    void openFrom(const QString &path);
    void lift(BrakeLiftDialog *dialog, const QString &reason);
    void exportTo(const QString &path, BrakeLiftDialog *dialog);
    void importFrom(const QString &path, BrakeLiftDialog *dialog);
    /// `stopFile`: what `dialog` shows.
    void writeSignature(const QString &path, BrakeLiftDialog *dialog, const QByteArray &stopFile,
                        const QString &reason);

private:
    void showHere(const BrakeStop &stop);
    void showAway(const BrakeStop &stop, const QByteArray &stopFile);
    /// Goes on when the person has a key; else says so in the dialog and offers to make one.
    void withOwnKey(BrakeLiftDialog *dialog, std::function<void()> then);
    void takeAnswer(BrakeLiftDialog *dialog, const QString &tried, const Result<BrakeStop> &answer);

    Brakes &m_brakes;
    SigningKeys &m_keys;
    BrakeBar &m_bar;
    MessageBar &m_messages;
    QWidget *m_view;
};

} // namespace skranke
