// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done to one field of many changes; the rest is in queuepane.cpp.
#include "models/queue/fieldnames.h"
#include "widgets/common/label.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/whendone.h"
#include "widgets/queue/changefilterbar.h"
#include "widgets/queue/changesview.h"
#include "widgets/queue/queuepane.h"

#include <QMessageBox>
#include <QPushButton>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace skranke {

void QueuePane::undoField()
{
    const QString member = m_changes->filters().filter().member;
    if (const auto filter = filterFor(Reach::Shown, {ChangeState::Applied, ChangeState::Kept});
        filter && !member.isEmpty())
        takeBack(*filter, {member});
    else
        m_message->showMessage(tr("Nothing among the changes shown can be taken back."));
}

void QueuePane::approveField()
{
    const QString member = m_changes->filters().filter().member;
    const auto filter = listedFor({ChangeState::Proposed});
    const QSet<ChangeId> left = m_changes->newcomers();
    if (!filter || member.isEmpty()) {
        m_message->clear();
        tellNewcomers(left, tr("Nothing among the changes shown waits for approval."));
        return;
    }
    const QString field = fieldnames::name(member);
    ask(tr("Approve only %1?").arg(field),
        tr("Of the changes shown, only what they do to “%1” is approved. Their other edits are left out; a new plan "
           "proposes them again.")
            .arg(field),
        tr("Approve Only %1").arg(field), [this, filter = *filter, member, left] {
            // Only once it is told what came of it: nobody would read a notice that the next one covers.
            narrow(filter.ids, m_services.queue.approveOnly(filter, {member}), [this, left] { tellNewcomers(left); });
        });
}

void QueuePane::leaveFieldOut()
{
    const QString member = m_changes->filters().filter().member;
    const auto filter = filterFor(Reach::Shown, {ChangeState::Proposed, ChangeState::Approved});
    if (!filter || member.isEmpty()) {
        m_message->showMessage(tr("Nothing among the changes shown can be withdrawn."));
        return;
    }
    const QString field = fieldnames::name(member);
    ask(tr("Leave out %1?").arg(field),
        tr("What the changes shown do to “%1” is taken out of them; a new plan proposes it again. The rest of a change "
           "waits for review; a change that did nothing else is withdrawn.")
            .arg(field),
        tr("Leave Out %1").arg(field),
        [this, filter = *filter, member] { narrow(filter.ids, m_services.queue.leaveOut(filter, {member})); });
}

void QueuePane::ask(const QString &title, const QString &text, const QString &yes, std::function<void()> then)
{
    auto *question = plainQuestion(QMessageBox::Question, title, text, QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const auto *button = question->addButton(yes, QMessageBox::AcceptRole);
    connect(question, &QMessageBox::buttonClicked, this, [button, then = std::move(then)](QAbstractButton *clicked) {
        if (clicked == button)
            then();
    });
    question->open();
}

void QueuePane::narrow(const QList<ChangeId> &ids, QCoro::Task<Result<ChangeQueue::Narrowed>> task,
                       const std::function<void()> &then)
{
    m_message->clear();
    const auto steps = m_changes->expectSteps(ids);
    whenDone(std::move(task), this, [this, steps, then](Result<ChangeQueue::Narrowed> answer) {
        if (!answer) {
            m_message->showError(tr("Leaving edits out"), answer.error());
            return;
        }
        QStringList sentences;
        if (answer->approved > 0)
            sentences.append(tr("%Ln change(s) approved.", nullptr, answer->approved));
        if (answer->narrowed > 0)
            sentences.append(tr("Edits left out of %Ln change(s).", nullptr, answer->narrowed));
        if (answer->withdrawn > 0)
            sentences.append(tr("%Ln change(s) withdrawn, which did nothing else.", nullptr, answer->withdrawn));
        if (answer->whole > 0)
            sentences.append(tr("%Ln change(s) create or delete a user and stay whole.", nullptr, answer->whole));
        m_message->showMessage(sentences.join(u' '), answer->whole > 0 ? Tone::Attention : Tone::Good);
        if (then)
            then();
        m_listIsOld = true;
        refreshSoon();
    });
}

} // namespace skranke
