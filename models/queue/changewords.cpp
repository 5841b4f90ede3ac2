// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/changewords.h"

#include "services/queue/risktext.h"
#include "services/queue/statetext.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace skranke::changewords {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ChangeWords", text);
}

} // namespace

QString stateName(ChangeState state)
{
    return stateText(state);
}

QString stateExplanation(ChangeState state)
{
    switch (state) {
    case ChangeState::Proposed:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "Waits for review. Nothing is sent before it is approved."));
    case ChangeState::Approved:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "Reviewed and approved. It goes to Alma with the next sending."));
    case ChangeState::Sending:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "On its way to Alma now."));
    case ChangeState::Applied:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "Done: the user was read back and is as predicted."));
    case ChangeState::Kept:
        return words(
            QT_TRANSLATE_NOOP("ChangeWords", "Done, but Alma kept a value that was set by hand. This is normal."));
    case ChangeState::Refused:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "Alma understood the change and refused it."));
    case ChangeState::Conflict:
        return words(
            QT_TRANSLATE_NOOP("ChangeWords", "Somebody has changed the same field in Alma since the change was made."));
    case ChangeState::Unknown:
        return words(
            QT_TRANSLATE_NOOP("ChangeWords", "Sent, but no answer came. Verify reads the user and settles it."));
    case ChangeState::Withdrawn:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "Taken out of the queue. It is not sent."));
    }
    Q_UNREACHABLE_RETURN({});
}

const QList<ChangeState> &statesInOrder()
{
    static const QList<ChangeState> order{ChangeState::Conflict, ChangeState::Unknown, ChangeState::Proposed,
                                          ChangeState::Approved, ChangeState::Sending, ChangeState::Applied,
                                          ChangeState::Kept,     ChangeState::Refused, ChangeState::Withdrawn};
    return order;
}

QString ruleName(DecidedBy rule)
{
    switch (rule) {
    case DecidedBy::FileValue:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "File"));
    case DecidedBy::NewUser:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "New user"));
    case DecidedBy::Rename:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "New LTID (GL)"));
    case DecidedBy::Profile:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "Import profile"));
    case DecidedBy::AlmaSticky:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "Alma's protection (edited by hand)"));
    case DecidedBy::StickyEmpty:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "Empty in the file, protected in Alma (disputed)"));
    case DecidedBy::EmptiedByFile:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "Emptied by the file"));
    case DecidedBy::InternalSegment:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "Internal segment is kept"));
    case DecidedBy::ExternalReplaced:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "External segment follows the file"));
    case DecidedBy::Protection:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "Field protection"));
    case DecidedBy::RolesKept:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "Roles are kept"));
    case DecidedBy::OutOfScope:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "Not part of the file"));
    case DecidedBy::Desk:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "Person at the desk"));
    case DecidedBy::Undo:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "Undo"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString liftedProtection()
{
    return words(QT_TRANSLATE_NOOP("ChangeWords",
                                   "The file has the value again that the import brought before the edit by hand: "
                                   "Alma's nightly load would no longer protect the field."));
}

QString ruleExplanation(DecidedBy rule)
{
    switch (rule) {
    case DecidedBy::FileValue:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "The value in the file replaces the value in Alma."));
    case DecidedBy::NewUser:
        return words(QT_TRANSLATE_NOOP(
            "ChangeWords", "The user does not exist in Alma; everything comes from the file or the import profile."));
    case DecidedBy::Rename:
        return words(
            QT_TRANSLATE_NOOP("ChangeWords", "The user was found under the old LTID (GL) and gets the new one (LT)."));
    case DecidedBy::Profile:
        return words(QT_TRANSLATE_NOOP(
            "ChangeWords", "Record type, account type and external id come from the institution's import profile."));
    case DecidedBy::AlmaSticky:
        return words(QT_TRANSLATE_NOOP(
            "ChangeWords", "Alma keeps this field when it was edited by hand; the file does not overwrite it."));
    case DecidedBy::StickyEmpty:
        return words(QT_TRANSLATE_NOOP(
            "ChangeWords",
            "The sources disagree on what Alma does here; the institution's setting decides the prediction."));
    case DecidedBy::EmptiedByFile:
        return words(
            QT_TRANSLATE_NOOP("ChangeWords", "The field is empty or absent in the file, and Alma empties it."));
    case DecidedBy::InternalSegment:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "Entries that were added in Alma as internal stay."));
    case DecidedBy::ExternalReplaced:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "External entries are replaced by those of the file."));
    case DecidedBy::Protection:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "An entry of the protection register keeps the value."));
    case DecidedBy::RolesKept:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "Roles are not part of a user import."));
    case DecidedBy::OutOfScope:
        return words(
            QT_TRANSLATE_NOOP("ChangeWords", "The file cannot say anything about this field; it stays as it is."));
    case DecidedBy::Desk:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "A person at the desk decided it."));
    case DecidedBy::Undo:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "The value from before the change is put back."));
    }
    Q_UNREACHABLE_RETURN({});
}

const QList<DecidedBy> &rulesInOrder()
{
    static const QList<DecidedBy> order{DecidedBy::FileValue,
                                        DecidedBy::NewUser,
                                        DecidedBy::Rename,
                                        DecidedBy::EmptiedByFile,
                                        DecidedBy::ExternalReplaced,
                                        DecidedBy::InternalSegment,
                                        DecidedBy::AlmaSticky,
                                        DecidedBy::StickyEmpty,
                                        DecidedBy::Protection,
                                        DecidedBy::Profile,
                                        DecidedBy::RolesKept,
                                        DecidedBy::OutOfScope,
                                        DecidedBy::Desk,
                                        DecidedBy::Undo};
    return order;
}

QString operationName(Operation operation)
{
    switch (operation) {
    case Operation::Create:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "new user"));
    case Operation::Update:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "change"));
    case Operation::Delete:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "delete user"));
    case Operation::Run:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "run job"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString batchName(const Batch &batch)
{
    switch (batch.kind) {
    case BatchKind::FileImport: // a file's name says it all
    case BatchKind::Desk:
        return batch.title.isEmpty() ? words(QT_TRANSLATE_NOOP("ChangeWords", "Single changes")) : batch.title;
    case BatchKind::Undo:
        // It has the title of what it takes back, and none when that lay in several batches.
        return batch.title.isEmpty() ? words(QT_TRANSLATE_NOOP("ChangeWords", "Undo of several batches"))
                                     : words(QT_TRANSLATE_NOOP("ChangeWords", "Undo of %1")).arg(batch.title);
    }
    Q_UNREACHABLE_RETURN({});
}

QString actionName(PlannedAction action)
{
    switch (action) {
    case PlannedAction::Create:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "New"));
    case PlannedAction::Update:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "Changed"));
    case PlannedAction::Unchanged:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "Unchanged"));
    case PlannedAction::Missing:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "Missing from the file"));
    case PlannedAction::Held:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "Held back"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Fatal:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "Unusable"));
    case Severity::Error:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "Error"));
    case Severity::Warning:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "Warning"));
    case Severity::Info:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "Information"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString undoRefusal(const QString &code)
{
    if (code == "expired-preimage"_L1)
        return words(QT_TRANSLATE_NOOP("ChangeWords", "the stored pre-image has been deleted because it was too old"));
    if (code == "wrong-state"_L1)
        return words(QT_TRANSLATE_NOOP("ChangeWords", "not applied, so there is nothing to take back"));
    if (code == "changed-since"_L1)
        return words(QT_TRANSLATE_NOOP("ChangeWords", "changed by somebody else since"));
    if (code == "has-open-business"_L1)
        return words(QT_TRANSLATE_NOOP("ChangeWords", "the user has loans, requests or fees"));
    if (code == "nothing-to-undo"_L1)
        return words(QT_TRANSLATE_NOOP("ChangeWords", "nothing differs from before the change"));
    if (code == "taken-back"_L1)
        return words(QT_TRANSLATE_NOOP("ChangeWords", "taken back before"));
    if (code == "undo-waits"_L1)
        return words(QT_TRANSLATE_NOOP("ChangeWords", "the undo of another change of the same user waits"));
    if (code == "change-damaged"_L1)
        return words(QT_TRANSLATE_NOOP("ChangeWords", "what was stored of it cannot be read any more"));
    return code;
}

QString countsLine(const QHash<ChangeState, int> &counts)
{
    QStringList parts;
    for (const ChangeState state : statesInOrder()) {
        if (const int count = counts.value(state); count > 0)
            //: A number and a state: "12 applied"
            parts.append(QCoreApplication::translate("ChangeWords", "%L1 %2").arg(count).arg(stateName(state)));
    }
    return parts.join(u", "_s);
}

QString risksLine(const QList<Risk> &risks)
{
    QStringList words;
    for (const Risk risk : risks)
        words.append(riskText(risk));
    return words.join(u", "_s);
}

QString risksText(const QList<Risk> &risks)
{
    QStringList sentences;
    for (const Risk risk : risks)
        sentences.append(riskSentence(risk));
    return sentences.join(u'\n');
}

QString shortDigest(const QByteArray &digest)
{
    const QString hex = QString::fromLatin1(digest.first(qMin(digest.size(), qsizetype(4))).toHex());
    return hex.size() == 8 ? QString(hex.first(4) + u' ' + hex.sliced(4)) : hex;
}

} // namespace skranke::changewords
