// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/queue/bundletasks.h"

#include "models/queue/changewords.h"
#include "services/core/awaitfuture.h"
#include "services/core/errortext.h"
#include "services/core/namedfile.h"
#include "widgets/common/askforfile.h"
#include "widgets/common/busybar.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/passphrasedialog.h"
#include "widgets/common/whendone.h"
#include "widgets/queue/bundledialog.h"
#include "widgets/queue/secondapprovaldialog.h"

#include <QFileInfo>
#include <QSet>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

// Bundles can be large: files are read and written on another thread.
QCoro::Task<Result<QByteArray>> readFile(QString path, qint64 most)
{
    co_return co_await resultOf(QtConcurrent::run([path, most] { return readNamedFile(path, most); }));
}

QCoro::Task<Result<>> writeFile(QString path, QByteArray content)
{
    co_return co_await resultOf(QtConcurrent::run([path, content] { return writeNewFile(path, content); }));
}

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

} // namespace

BundleTasks::BundleTasks(ChangeQueue &queue, Store &store, MessageBar &messages, BusyBar &busy, QWidget *view)
    : QObject(view)
    , m_queue(queue)
    , m_bundles(store)
    , m_messages(messages)
    , m_busy(busy)
    , m_view(view)
{
}

void BundleTasks::askAndExport(const ChangeFilter &filter)
{
    const QString suggestion = u"skranke-%1.bundle"_s.arg(QDate::currentDate().toString(Qt::ISODate));
    askForFileToSave(m_view, tr("Export Review Bundle"), suggestion, [this, filter](const QString &path) {
        auto *dialog = new PassphraseDialog(PassphraseDialog::Kind::New,
                                            {.title = tr("Passphrase of %1").arg(nameOf(path)),
                                             .explanation = tr("Whoever has the bundle and the passphrase can read the "
                                                               "persons in it. Tell it by another way than the file."),
                                             .action = tr("&Seal the Bundle")},
                                            m_view);
        connect(dialog, &PassphraseDialog::passphraseEntered, this,
                [this, path, filter](const QString &passphrase) { exportTo(path, filter, passphrase); });
        dialog->open();
    });
}

void BundleTasks::exportTo(const QString &path, const ChangeFilter &filter, const QString &passphrase)
{
    m_messages.clear();
    m_busy.setBusy(true);
    whenDone(m_bundles.exported({filter}, passphrase), this, [this, path](Result<ReviewBundles::Exported> exported) {
        if (!exported) {
            m_busy.setBusy(false);
            m_messages.showError(tr("Making the review bundle"), exported.error());
            return;
        }
        const int changes = static_cast<int>(exported->changes);
        const QString digest = changewords::shortDigest(exported->digest);
        whenDone(writeFile(path, exported->file), this, [this, path, changes, digest](const Result<> &written) {
            m_busy.setBusy(false);
            if (!written) {
                m_messages.showError(tr("Writing the review bundle"), written.error());
                return;
            }
            m_messages.showMessage(
                tr("%Ln change(s) lie sealed in “%1”. Tell the passphrase by another way than the file.", nullptr,
                   changes)
                        .arg(nameOf(path))
                    + u' ' + tr("Its digest is %1.").arg(digest),
                Tone::Good);
        });
    });
}

void BundleTasks::askAndOpen()
{
    askForFileToOpen(m_view, tr("Open Review Bundle"), [this](const QString &path) {
        auto *dialog = new PassphraseDialog(
            PassphraseDialog::Kind::Existing,
            {.title = tr("Passphrase of %1").arg(nameOf(path)), .explanation = {}, .action = tr("&Open the Bundle")},
            m_view);
        connect(dialog, &PassphraseDialog::passphraseEntered, this,
                [this, path](const QString &passphrase) { openFrom(path, passphrase); });
        dialog->open();
    });
}

void BundleTasks::openFrom(const QString &path, const QString &passphrase)
{
    m_messages.clear();
    m_busy.setBusy(true);
    whenDone(readFile(path, SealedFile::mostFile), this, [this, passphrase](const Result<QByteArray> &file) {
        if (!file) {
            m_busy.setBusy(false);
            m_messages.showError(tr("Opening the review bundle"), file.error());
            return;
        }
        whenDone(m_bundles.opened(*file, passphrase), this, [this](Result<ReviewBundle> bundle) {
            m_busy.setBusy(false);
            if (bundle)
                show(*std::move(bundle));
            else
                m_messages.showError(tr("Opening the review bundle"), bundle.error());
        });
    });
}

void BundleTasks::show(ReviewBundle bundle)
{
    auto *dialog = new BundleDialog(std::move(bundle), m_view);
    connect(dialog, &BundleDialog::approveRequested, this, [this, dialog](const QList<ChangeId> &changes) {
        if (!dialog->takesReason(changes)) {
            askWhereTo(dialog, changes, {});
            return;
        }
        auto *asked = new SecondApprovalDialog(static_cast<int>(changes.size()), dialog);
        connect(asked, &SecondApprovalDialog::reasonEntered, this,
                [this, dialog, changes](const QString &reason) { askWhereTo(dialog, changes, reason); });
        asked->open();
    });
    dialog->show();
}

void BundleTasks::askWhereTo(BundleDialog *dialog, const QList<ChangeId> &changes, const QString &reason)
{
    const QString suggestion = u"skranke-%1.approvals"_s.arg(QDate::currentDate().toString(Qt::ISODate));
    askForFileToSave(dialog, tr("Save Approvals"), suggestion, [this, dialog, changes, reason](const QString &path) {
        approveTo(path, dialog, changes, reason);
    });
}

void BundleTasks::approveTo(const QString &path, BundleDialog *dialog, const QList<ChangeId> &changes,
                            const QString &reason)
{
    dialog->messages().clear();
    auto approving = m_bundles.approved(dialog->bundle(), changes, reason);
    whenDone(std::move(approving), dialog, [path, dialog, changes](Result<QByteArray> answer) {
        if (!answer) {
            dialog->messages().showError(tr("Approving"), answer.error());
            return;
        }
        whenDone(writeFile(path, *answer), dialog, [path, dialog, changes](const Result<> &written) {
            if (!written) {
                dialog->messages().showError(tr("Saving the approvals"), written.error());
                return;
            }
            dialog->messages().showMessage(
                tr("%Ln change(s) approved. Send “%1” back to the desk that made the bundle.", nullptr,
                   static_cast<int>(changes.size()))
                    .arg(nameOf(path)),
                Tone::Good);
        });
    });
}

void BundleTasks::askAndImport()
{
    askForFileToOpen(m_view, tr("Import Approvals"), [this](const QString &path) { importFrom(path); });
}

void BundleTasks::importFrom(const QString &path)
{
    m_messages.clear();
    m_busy.setBusy(true);
    whenDone(readFile(path, ReviewAnswer::mostBytes), this, [this](const Result<QByteArray> &file) {
        if (!file) {
            m_busy.setBusy(false);
            m_messages.showError(tr("Importing approvals"), file.error());
            return;
        }
        whenDone(m_queue.takeApprovals(*file), this, [this](Result<ChangeQueue::TakenApprovals> taken) {
            m_busy.setBusy(false);
            if (!taken) {
                m_messages.showError(tr("Importing approvals"), taken.error());
                return;
            }
            QStringList sentences{tr("%Ln approval(s) of %1 taken.", nullptr, taken->approved).arg(taken->account)};
            if (taken->known > 0)
                sentences.append(tr("%Ln were there already.", nullptr, taken->known));
            QSet<QString> reasons;
            for (const auto &[change, code] : std::as_const(taken->refused))
                reasons.insert(errorText({.kind = Error::Kind::Rejected, .code = code}).sentence);
            if (!taken->refused.isEmpty()) {
                sentences.append(tr("%Ln were refused:", nullptr, static_cast<int>(taken->refused.size())));
                sentences += QStringList(reasons.cbegin(), reasons.cend());
            }
            m_messages.showMessage(sentences.join(u' '), taken->refused.isEmpty() ? Tone::Good : Tone::Attention);
        });
    });
}

} // namespace skranke
