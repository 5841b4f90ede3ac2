// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/queue/braketasks.h"

#include "services/core/namedfile.h"
#include "services/queue/brakefile.h"
#include "services/queue/brakes.h"
#include "services/queue/signingkeys.h"
#include "widgets/common/askforfile.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/whendone.h"
#include "widgets/keys/signingkeysdialog.h"
#include "widgets/queue/brakebar.h"
#include "widgets/queue/brakeliftdialog.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace skranke {

BrakeTasks::BrakeTasks(Brakes &brakes, SigningKeys &keys, BrakeBar &bar, MessageBar &messages, QWidget *view)
    : QObject(view)
    , m_brakes(brakes)
    , m_keys(keys)
    , m_bar(bar)
    , m_messages(messages)
    , m_view(view)
{
    connect(&m_bar, &BrakeBar::liftRequested, this, &BrakeTasks::show);
}

void BrakeTasks::readStops()
{
    whenDone(m_brakes.stops(), this, [this](const Result<QList<BrakeStop>> &stops) {
        if (stops)
            m_bar.setStops(*stops);
        else
            m_messages.showError(tr("Reading what brakes have stopped"), stops.error());
    });
}

void BrakeTasks::show(const QString &stop)
{
    whenDone(m_brakes.find(stop), this, [this](const Result<BrakeStop> &found) {
        if (found)
            showHere(*found);
        else
            m_messages.showError(tr("Opening a brake stop"), found.error());
    });
}

void BrakeTasks::showHere(const BrakeStop &stop)
{
    auto *dialog = new BrakeLiftDialog(stop, BrakeLiftDialog::Desk::Own, m_view);
    connect(dialog, &BrakeLiftDialog::liftRequested, this,
            [this, dialog](const QString &reason) { lift(dialog, reason); });
    connect(dialog, &BrakeLiftDialog::exportRequested, this, [this, dialog] {
        askForFileToSave(dialog, tr("Save a Brake Stop"), u"skranke-%1.stop"_s.arg(dialog->stop().id),
                         [this, dialog](const QString &path) { exportTo(path, dialog); });
    });
    connect(dialog, &BrakeLiftDialog::importRequested, this, [this, dialog] {
        askForFileToOpen(dialog, tr("Take a Signature"),
                         [this, dialog](const QString &path) { importFrom(path, dialog); });
    });
    if (stop.damaged)
        dialog->messages().showError(
            tr("Opening a brake stop"),
            {.kind = Error::Kind::Storage, .code = u"brake-stop-altered"_s, .subject = stop.id});
    dialog->open();
}

void BrakeTasks::withOwnKey(BrakeLiftDialog *dialog, std::function<void()> then)
{
    dialog->messages().clear();
    dialog->setBusy(true);
    whenDone(m_keys.existing(), dialog,
             [this, dialog, then = std::move(then)](const Result<std::optional<SigningKey>> &own) {
                 dialog->setBusy(false);
                 if (own && *own) {
                     then();
                     return;
                 }
                 const Error missing{.kind = Error::Kind::Rejected, .code = u"own-key-missing"_s};
                 dialog->messages().showError(tr("Signing the lifting"), own ? missing : own.error());
                 // The service would make one by itself. Whoever signs away power should know the key as their own.
                 dialog->messages().setAction(tr("Signing &Keys…"), [this, dialog] {
                     auto *keys = new SigningKeysDialog(m_keys, dialog);
                     connect(keys, &QDialog::finished, &dialog->messages(), &MessageBar::clear);
                     keys->open();
                 });
             });
}

void BrakeTasks::lift(BrakeLiftDialog *dialog, const QString &reason)
{
    withOwnKey(dialog, [this, dialog, reason] {
        dialog->setBusy(true);
        whenDone(m_brakes.lift(dialog->stop().id, reason), dialog, [this, dialog](const Result<BrakeStop> &answer) {
            takeAnswer(dialog, tr("Signing the lifting"), answer);
        });
    });
}

void BrakeTasks::takeAnswer(BrakeLiftDialog *dialog, const QString &tried, const Result<BrakeStop> &answer)
{
    dialog->setBusy(false);
    if (!answer) {
        dialog->messages().showError(tried, answer.error());
        return;
    }
    dialog->setStop(*answer);
    dialog->messages().showMessage(answer->isLifted()
                                       ? tr("Lifted. Make the plan again: exactly these changes pass now.")
                                       : tr("Signed. A second person must lift it too, with another key."),
                                   Tone::Good);
    readStops();
}

void BrakeTasks::exportTo(const QString &path, BrakeLiftDialog *dialog)
{
    dialog->messages().clear();
    whenDone(m_brakes.exported(dialog->stop().id), dialog, [path, dialog](const Result<QByteArray> &file) {
        const Result<> written = file ? writeNewFile(path, *file) : std::unexpected(file.error());
        if (!written)
            dialog->messages().showError(tr("Saving the brake stop"), written.error());
        else
            dialog->messages().showMessage(
                tr("The stop lies in “%1”. A second person signs it at another desk: Queue, “Sign a Brake Stop”.")
                    .arg(QFileInfo(path).fileName()),
                Tone::Good);
    });
}

void BrakeTasks::importFrom(const QString &path, BrakeLiftDialog *dialog)
{
    dialog->messages().clear();
    const auto file = readNamedFile(path, BrakeFile::mostBytes);
    if (!file) {
        dialog->messages().showError(tr("Taking the signature"), file.error());
        return;
    }
    dialog->setBusy(true);
    whenDone(m_brakes.takeLift(*file), dialog, [this, dialog](const Result<BrakeStop> &answer) {
        // The file may hold a signature for another stop, which was taken where it belongs.
        if (answer && answer->id != dialog->stop().id) {
            dialog->setBusy(false);
            dialog->messages().showMessage(tr("The signature was for another stop, and was taken there."),
                                           Tone::Attention);
            readStops();
            return;
        }
        takeAnswer(dialog, tr("Taking the signature"), answer);
    });
}

void BrakeTasks::askAndOpen()
{
    askForFileToOpen(m_view, tr("Sign a Brake Stop of Another Desk"), [this](const QString &path) { openFrom(path); });
}

void BrakeTasks::openFrom(const QString &path)
{
    m_messages.clear();
    const auto file = readNamedFile(path, BrakeFile::mostBytes);
    const auto stop = file ? BrakeBook::shown(*file) : std::unexpected(file.error());
    if (stop)
        showAway(*stop, *file);
    else
        m_messages.showError(tr("Opening a brake stop"), stop.error());
}

void BrakeTasks::showAway(const BrakeStop &stop, const QByteArray &stopFile)
{
    auto *dialog = new BrakeLiftDialog(stop, BrakeLiftDialog::Desk::Another, m_view);
    connect(dialog, &BrakeLiftDialog::liftRequested, this, [this, dialog, stopFile](const QString &reason) {
        withOwnKey(dialog, [this, dialog, stopFile, reason] {
            askForFileToSave(dialog, tr("Save the Signature"), u"skranke-%1.lift"_s.arg(dialog->stop().id),
                             [this, dialog, stopFile, reason](const QString &path) {
                                 writeSignature(path, dialog, stopFile, reason);
                             });
        });
    });
    dialog->open();
}

void BrakeTasks::writeSignature(const QString &path, BrakeLiftDialog *dialog, const QByteArray &stopFile,
                                const QString &reason)
{
    dialog->messages().clear();
    dialog->setBusy(true);
    whenDone(m_brakes.signedAway(stopFile, reason), dialog, [path, dialog](const Result<QByteArray> &file) {
        dialog->setBusy(false);
        const Result<> written = file ? writeNewFile(path, *file) : std::unexpected(file.error());
        if (!written)
            dialog->messages().showError(tr("Signing the lifting"), written.error());
        else
            dialog->messages().showMessage(tr("Signed. Send “%1” back to the desk where the changes were stopped.")
                                               .arg(QFileInfo(path).fileName()),
                                           Tone::Good);
    });
}

} // namespace skranke
