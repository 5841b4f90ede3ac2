// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/reviewerrortext.h"

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// Gives the texts below one translation context.
struct ReviewErrors {
    Q_DECLARE_TR_FUNCTIONS(ReviewErrors)

public:
    static std::optional<ErrorText> ofKeyCode(const Error &error);
    static std::optional<ErrorText> ofApprovalCode(const Error &error);
    static std::optional<ErrorText> ofBrakeCode(const Error &error);
    static std::optional<ErrorText> ofBundleCode(const Error &error);
    static std::optional<ErrorText> ofAnswerCode(const Error &error);
};

std::optional<ErrorText> ReviewErrors::ofKeyCode(const Error &error)
{
    const QString &subject = error.subject;
    if (error.code == "signing-key-file"_L1)
        return ErrorText{tr("The file holds no public signing key."),
                         tr("Ask its owner for the file that “Signing keys” or 'skranke-cli key export' writes.")};
    if (error.code == "signing-key-altered"_L1)
        return ErrorText{tr("The signing key in the file is not as its owner made it."),
                         tr("Ask its owner for the file again; if it stays so, find out who altered it.")};
    if (error.code == "signing-key-exists"_L1)
        return ErrorText{tr("The register has another entry under the key's id, or one that was altered."),
                         tr("Look at the register under “Signing keys”, and verify the audit log.")};
    if (error.code == "signing-key-revoked"_L1)
        return ErrorText{subject.isEmpty() ? tr("The signing key was revoked.")
                                           : tr("The signing key %1 was revoked.").arg(subject),
                         tr("Its owner makes a new one and sends its public half.")};
    if (error.code == "signing-key-unknown"_L1)
        return ErrorText{
            subject.isEmpty() ? tr("The signing key is not in the register.")
                              : tr("The signing key %1 is not in the register.").arg(subject),
            tr("When you know whose it is, add its file under “Signing keys”, or with 'skranke-cli key add FILE'.")};
    if (error.code == "own-key-altered"_L1)
        return ErrorText{
            tr("Your own signing key was altered in the local store and can no longer be used."),
            tr("Withdraw it under “Signing keys”, or with 'skranke-cli key revoke'; a new one is made on next use.")};
    if (error.code == "own-key-missing"_L1)
        return ErrorText{tr("You have no signing key of your own at this desk yet."),
                         tr("Make one under “Signing keys”, or with 'skranke-cli key show'.")};
    if (error.code == "unknown-signing-key"_L1)
        return ErrorText{tr("There is no signing key “%1” in the register.").arg(subject),
                         tr("Look at the register under “Signing keys”, or with 'skranke-cli key list'.")};
    return std::nullopt;
}

std::optional<ErrorText> ReviewErrors::ofApprovalCode(const Error &error)
{
    if (error.code == "signature-missing"_L1)
        return ErrorText{tr("The approval has no signature."), tr("Review the change and approve it again.")};
    if (error.code == "signature-mismatch"_L1)
        return ErrorText{tr("The signature of the approval is not good."),
                         tr("Review the change and approve it again.")};
    if (error.code == "second-approval"_L1)
        return ErrorText{
            tr("So many changes at once need a second approval, by another person with another key."),
            tr("Let a second person approve them with a reason, at another desk through a review bundle.")};
    if (error.code == "second-reason"_L1)
        return ErrorText{tr("The second approval of so many changes takes a reason."),
                         tr("Write why these changes are right; on the command line with --reason.")};
    if (error.code == "ticket-too-long"_L1)
        return ErrorText{tr("The ticket is longer than %1 characters.").arg(error.subject),
                         tr("Give its number or address; what it is about goes into the reason.")};
    if (error.code == "reason-too-long"_L1)
        return ErrorText{tr("The reason is longer than %1 characters.").arg(error.subject), tr("Write a shorter one.")};
    return std::nullopt;
}

std::optional<ErrorText> ReviewErrors::ofBrakeCode(const Error &error)
{
    if (error.code == "brake-stopped"_L1)
        return ErrorText{tr("A brake stopped the changes before the first one was proposed (%1).").arg(error.subject),
                         tr("Look at its figures in the change queue, or with 'skranke-cli brake show %1'. Two "
                            "persons can lift it, with a reason.")
                             .arg(error.subject)};
    if (error.code == "unknown-brake-stop"_L1)
        return ErrorText{tr("There is no brake stop “%1”.").arg(error.subject),
                         tr("Look at them in the change queue, or with 'skranke-cli brake list'.")};
    if (error.code == "unknown-brake"_L1)
        return ErrorText{tr("There is no brake “%1”.").arg(error.subject),
                         tr("Look at the limits with 'skranke-cli brake limits'.")};
    if (error.code == "brake-reason"_L1)
        return ErrorText{tr("A brake is lifted with a reason only."), tr("Write why these changes are right.")};
    if (error.code == "brake-same-person"_L1)
        return ErrorText{tr("You have signed the lifting of this brake already."),
                         tr("The second signature is another person's, with another account and another key.")};
    if (error.code == "brake-file"_L1)
        return ErrorText{tr("The file holds neither a brake stop nor the lifting of one."),
                         tr("Choose the file that the other desk wrote when it saved or signed the stop.")};
    if (error.code == "brake-version"_L1)
        return ErrorText{tr("The brake stop or its lifting was written by another version of Skranke."),
                         tr("Use the same version at both desks; then save the stop again and let it be signed.")};
    if (error.code == "brake-stop-altered"_L1)
        return ErrorText{tr("The brake stop was altered in the local store."),
                         tr("Make the plan again: the stop is then stored anew, and needs both signatures anew.")};
    if (error.code == "brake-altered"_L1)
        return ErrorText{tr("The signature is not good for this brake stop and its figures."),
                         tr("Send the stop again and let it be signed anew; if it stays so, find out who altered it.")};
    if (error.code == "brake-lifted"_L1)
        return ErrorText{tr("The brake is lifted already."), tr("Make the plan again: the same changes pass now.")};
    return std::nullopt;
}

std::optional<ErrorText> ReviewErrors::ofBundleCode(const Error &error)
{
    const QString again = tr("Ask for the bundle again; if it stays so, find out who altered it.");
    if (error.code == "bundle-file"_L1)
        return ErrorText{tr("The file is no review bundle."),
                         tr("Choose the file that 'skranke-cli queue bundle export' wrote.")};
    if (error.code == "bundle-version"_L1)
        return ErrorText{tr("The review bundle was made by another version of Skranke."),
                         tr("Use the same version at both desks.")};
    if (error.code == "bundle-header"_L1)
        return ErrorText{tr("The head of the review bundle was damaged or altered."), again};
    if (error.code == "bundle-parameters"_L1)
        return ErrorText{tr("The review bundle asks for more memory or time than any bundle does."),
                         tr("Do not open it: Skranke does not make such files.")};
    if (error.code == "bundle-passphrase"_L1)
        return ErrorText{tr("The passphrase does not open the review bundle."),
                         tr("Check the passphrase; it is told by another way than the file.")};
    if (error.code == "bundle-altered"_L1)
        return ErrorText{tr("The content of the review bundle was damaged or altered."), again};
    if (error.code == "bundle-cut-off"_L1)
        return ErrorText{tr("The review bundle is cut off before its end."), again};
    if (error.code == "bundle-appended"_L1)
        return ErrorText{tr("Something was added behind the end of the review bundle."), again};
    if (error.code == "bundle-too-large"_L1)
        return ErrorText{tr("The review bundle is larger than any bundle may be."),
                         tr("Choose fewer changes: a batch, or a state.")};
    if (error.code == "bundle-content"_L1)
        return ErrorText{tr("The review bundle opens, but what is in it cannot be understood."),
                         tr("Use the same version at both desks; tell support if it stays.")};
    if (error.code == "bundle-empty"_L1)
        return ErrorText{tr("No change was chosen, so there is nothing to bundle."),
                         tr("Choose changes that are there: by id, by batch or by state.")};
    if (error.code == "weak-passphrase"_L1)
        return ErrorText{tr("The passphrase is too short for persons' data."),
                         tr("Use at least 12 signs, for instance four words.")};
    if (error.code == "file-exists"_L1)
        return ErrorText{tr("The file “%1” exists already.").arg(error.subject),
                         tr("Choose another name; nothing was overwritten.")};
    return std::nullopt;
}

std::optional<ErrorText> ReviewErrors::ofAnswerCode(const Error &error)
{
    if (error.code == "answer-file"_L1)
        return ErrorText{tr("The file holds no approvals of a review bundle."),
                         tr("Choose the file that 'skranke-cli queue bundle approve' wrote.")};
    if (error.code == "answer-version"_L1)
        return ErrorText{tr("The approvals were made by another version of Skranke."),
                         tr("Use the same version at both desks.")};
    if (error.code == "answer-altered"_L1)
        return ErrorText{tr("The file of approvals is not as the person who signed it made it."),
                         tr("Ask for it again; if it stays so, find out who altered it.")};
    if (error.code == "unknown-bundle"_L1)
        return ErrorText{tr("The approvals belong to a review bundle that was not made at this desk."),
                         tr("Bring them to the desk that made the bundle.")};
    if (error.code == "not-in-bundle"_L1)
        return ErrorText{tr("The change was not in the review bundle that was approved."),
                         tr("Review it here, or put it into a bundle of its own.")};
    return std::nullopt;
}

} // namespace

std::optional<ErrorText> reviewErrorText(const Error &error)
{
    for (const auto &known : {&ReviewErrors::ofKeyCode, &ReviewErrors::ofApprovalCode, &ReviewErrors::ofBrakeCode,
                              &ReviewErrors::ofBundleCode, &ReviewErrors::ofAnswerCode}) {
        if (auto text = known(error))
            return text;
    }
    return std::nullopt;
}

} // namespace skranke
