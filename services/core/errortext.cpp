// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/errortext.h"

#include "services/core/backuperrortext.h"
#include "services/core/protectionerrortext.h"
#include "services/core/reviewerrortext.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// Gives the texts below one translation context.
struct ErrorTexts {
    Q_DECLARE_TR_FUNCTIONS(ErrorTexts)

public:
    static ErrorText ofKind(const Error &error);
    static std::optional<ErrorText> ofOwnCode(const Error &error);
    static std::optional<ErrorText> ofFileCode(const Error &error);
    static std::optional<ErrorText> ofXmlCode(const Error &error, const QString &file);
    static std::optional<ErrorText> ofCodeBookCode(const Error &error);
    static std::optional<ErrorText> ofStoreCode(const Error &error);
    static std::optional<ErrorText> ofQueueCode(const Error &error);
    static std::optional<ErrorText> ofConnectionCode(const Error &error);
    static std::optional<ErrorText> ofAlmaCode(const Error &error);
};

ErrorText ErrorTexts::ofKind(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
        return {tr("There is no connection to Alma."), tr("Go on reviewing; send again when the connection is back.")};
    case Error::Kind::Timeout:
        return {tr("Alma did not answer in time."), tr("Try again; verify the queue if something was being sent.")};
    case Error::Kind::RateLimited:
        return {tr("Alma takes no more calls from this institution right now."),
                tr("Wait a little; when the calls of the day are used up, go on after midnight.")};
    case Error::Kind::Unauthorized:
        return {tr("Alma refused the API key."),
                tr("Check in the Developer Network that the key is right and may read and write users.")};
    case Error::Kind::NotFound:
        return {tr("It was not found."), tr("Check the identifier, or refresh the cache.")};
    case Error::Kind::Conflict:
        return {tr("It was changed by someone else in the meantime."), tr("Look at both versions and decide again.")};
    case Error::Kind::Rejected:
        return {tr("Alma refused the change."), tr("Correct what Alma objects to, and propose the change again.")};
    case Error::Kind::ServerFault:
        return {tr("Alma failed."), tr("Try again later; verify the queue if something was being sent.")};
    case Error::Kind::BadReply:
        return {tr("Alma's answer could not be understood."),
                tr("Try again; check the address of the API if it keeps happening.")};
    case Error::Kind::BadInput:
        return {tr("What was given cannot be used."), tr("Check the file or the value, and try again.")};
    case Error::Kind::Storage:
        return {tr("The local store could not be read or written."),
                tr("Check that the disk is there, is not full and may be written to.")};
    case Error::Kind::Canceled:
        return {tr("It was stopped before it was finished."), tr("Start it again when you wish.")};
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<ErrorText> ErrorTexts::ofFileCode(const Error &error)
{
    const QString file = error.subject.isEmpty() ? tr("The file") : tr("The file “%1”").arg(error.subject);
    if (error.code == "empty-file"_L1)
        return ErrorText{tr("%1 is empty.").arg(file), tr("Ask the institution to export it again.")};
    if (error.code == "not-a-file"_L1)
        return ErrorText{tr("%1 is a folder or a device, not a file.").arg(file), tr("Choose a file.")};
    if (error.code == "no-such-file"_L1)
        return ErrorText{tr("%1 does not exist.").arg(file), tr("Check its name and place.")};
    if (error.code == "unreadable-file"_L1)
        return ErrorText{tr("%1 cannot be read.").arg(file),
                         tr("Check your access rights to it and that the disk is there.")};
    if (error.code == "unwritable-file"_L1)
        return ErrorText{tr("%1 cannot be written.").arg(file),
                         tr("Check your access rights to its folder, or choose another place.")};
    if (error.code == "not-text"_L1)
        return ErrorText{tr("%1 is not a text file.").arg(file),
                         tr("Choose the file as the institution exported it, unpacked.")};
    if (error.code == "file-changed"_L1)
        return ErrorText{tr("%1 changed while it was read.").arg(file),
                         tr("Wait until it has been written whole, and try again. Nothing was proposed.")};
    if (error.code == "no-records"_L1)
        return ErrorText{tr("%1 holds no records.").arg(file),
                         tr("Check that it is a BUPS file and that its export finished.")};
    return ofXmlCode(error, file);
}

std::optional<ErrorText> ErrorTexts::ofXmlCode(const Error &error, const QString &file)
{
    if (error.code == "xml-root"_L1)
        return ErrorText{tr("%1 does not begin with users or bups_users.").arg(file),
                         tr("Check that it is an export of users.")};
    if (error.code == "xml-doctype"_L1)
        return ErrorText{tr("%1 has a document type (DOCTYPE), which is refused.").arg(file),
                         tr("Let the institution export it without one.")};
    if (error.code == "xml-not-planned"_L1)
        return ErrorText{tr("%1 holds users as XML, which are checked, but not planned yet.").arg(file),
                         tr("Plan a file of BUPS 1, or let Alma load this one.")};
    if (error.code == "previous-format"_L1)
        return ErrorText{tr("%1 is of another format than the file to check.").arg(file),
                         tr("Compare with a file of the same format, or with none.")};
    if (error.code == "zip-damaged"_L1)
        return ErrorText{tr("The zip file cannot be unpacked: %1.").arg(file),
                         tr("Have it sent again, or unpack it yourself.")};
    if (error.code == "zip-encrypted"_L1)
        return ErrorText{tr("The zip file is locked with a password: %1.").arg(file), tr("Unpack it yourself.")};
    if (error.code == "zip-members"_L1)
        return ErrorText{tr("The zip file does not hold just one XML file: %1.").arg(file),
                         tr("Unpack it, and choose the file that is meant.")};
    if (error.code == "zip-too-large"_L1)
        return ErrorText{tr("The zip file would become larger than any export of users: %1.").arg(file),
                         tr("Find out where it comes from before you unpack it.")};
    return std::nullopt;
}

std::optional<ErrorText> ErrorTexts::ofCodeBookCode(const Error &error)
{
    const QString line = error.subject.section(u' ', 0, 0);
    const QString name = error.subject.section(u' ', 1);
    const QString remedy = tr("Correct it there, and register the code book again.");
    if (error.code == "code-book-file"_L1) {
        const QString file = error.subject.isEmpty() ? tr("The file") : tr("The file “%1”").arg(error.subject);
        return ErrorText{tr("%1 is no code book: it must hold JSON in UTF-8, and at most 1 MiB.").arg(file),
                         tr("Save it so; 'standard' in its place goes back to the shipped table.")};
    }
    if (error.code == "code-book-syntax"_L1)
        return ErrorText{line.isEmpty() ? tr("The code book is not valid JSON.")
                                        : tr("The code book is not valid JSON in line %1.").arg(line),
                         remedy};
    const bool isNationalNumber = error.code == "code-book-national-number"_L1;
    if (isNationalNumber && !name.isEmpty())
        return ErrorText{tr("The code book cannot be used because of line %1: “%2” holds a national identity number, "
                            "which is checked while a file is read and never goes to Alma.")
                             .arg(line, name),
                         tr("Leave out where it shall go, and register the code book again.")};
    if (isNationalNumber || error.code == "code-book-invalid"_L1) {
        if (line.isEmpty())
            return ErrorText{tr("The code book cannot be used."), remedy};
        if (name.isEmpty())
            return ErrorText{tr("The code book cannot be used because of line %1.").arg(line), remedy};
        return ErrorText{tr("The code book cannot be used because of line %1: “%2” is unknown there, or is not of the "
                            "kind it must be.")
                             .arg(line, name),
                         remedy};
    }
    return std::nullopt;
}

std::optional<ErrorText> ErrorTexts::ofStoreCode(const Error &error)
{
    if (error.code == "not-a-profile"_L1)
        return ErrorText{
            error.subject.isEmpty()
                ? tr("The folder holds other things and is no profile of Skranke.")
                : tr("The folder “%1” holds other things and is no profile of Skranke.").arg(error.subject),
            tr("Choose another folder, an empty or a new one, with --home or SKRANKE_HOME. Nothing was "
               "changed.")};
    if (error.code == "store-newer"_L1)
        return ErrorText{tr("The local store was made by a newer Skranke."),
                         tr("Use the newer program, or choose another profile. Nothing was changed.")};
    if (error.code == "store-damaged"_L1) {
        return ErrorText{
            error.subject.isEmpty() ? tr("The local store is damaged.")
                                    : tr("The local store was damaged and is set aside as “%1”.").arg(error.subject),
            tr("Restore the newest backup with 'skranke-cli backup restore', or begin with an empty store by "
               "'skranke-cli backup begin-empty'.")};
    }
    if (error.code == "store-missing"_L1)
        return ErrorText{tr("The local store is missing; backups of it, or a damaged one, are left."),
                         tr("Restore the newest backup with 'skranke-cli backup restore', or begin with an empty store "
                            "by 'skranke-cli backup begin-empty'.")};
    if (error.code == "store-not-lost"_L1)
        return ErrorText{tr("No store was lost here."),
                         tr("A new profile needs no help: its store is made with the first command that opens it.")};
    if (error.code == "store-locked"_L1)
        return ErrorText{tr("The local store is in use by another program."), tr("Try again in a moment.")};
    if (error.code == "key-store"_L1)
        return ErrorText{tr("The key of the local store cannot be reached."),
                         tr("Unlock the key store of the desktop, or put the key file back from a backup. "
                            "No new key is made, because the store could not be read with it.")};
    if (error.code == "disk-full"_L1)
        return ErrorText{tr("The disk is full."), tr("Free some space and try again. Nothing half-done was kept.")};
    return std::nullopt;
}

std::optional<ErrorText> ErrorTexts::ofOwnCode(const Error &error)
{
    const QString &subject = error.subject;
    if (error.code == "key-missing"_L1)
        return ErrorText{subject.isEmpty() ? tr("The institution has no API key.")
                                           : tr("The institution %1 has no API key.").arg(subject),
                         tr("Add the key under Institutions, or with 'skranke-cli institution key CODE --key-stdin'.")};
    if (error.code == "wrong-environment"_L1)
        return ErrorText{tr("The API key opens another environment than the registered one."),
                         tr("Production and sandbox have keys of their own: use the right key.")};
    if (error.code == "wrong-institution"_L1)
        return ErrorText{tr("The API key opens another institution than the registered one."),
                         tr("Use the key of this institution, or register Alma's own code of it when the two only "
                            "have different names. Nothing is sent until it fits.")};
    if (error.code == "insecure-url"_L1)
        return ErrorText{tr("The address of the API is not secure."), tr("Use an address that begins with https.")};
    if (error.code == "daily-reserve"_L1)
        return ErrorText{tr("Today's calls are used up to the reserve."),
                         tr("Go on after midnight, or lower the institution's reserve.")};
    if (error.code == "lasting-limit"_L1)
        return ErrorText{
            tr("Alma keeps refusing the calls of %1 as too many and does not say which limit is reached.").arg(subject),
            tr("What was approved stays approved; send it later, and tell support if it stays so.")};
    if (error.code == "cache-missing"_L1)
        return ErrorText{
            tr("The users of %1 are not here as they are in Alma, so nobody can say what would change.").arg(subject),
            tr("Fetch them first (users sync).")};
    if (error.code == "unknown-institution"_L1)
        return ErrorText{subject.isEmpty() ? tr("The institution is not registered.")
                                           : tr("The institution %1 is not registered.").arg(subject),
                         tr("Add it under Institutions or with 'skranke-cli institution add', or check the code.")};
    if (error.code == "institution-exists"_L1)
        return ErrorText{subject.isEmpty() ? tr("The institution is registered already.")
                                           : tr("The institution %1 is registered already.").arg(subject),
                         tr("Edit it, or choose another code.")};
    if (error.code == "invalid-value"_L1)
        return ErrorText{subject.isEmpty() ? tr("A value cannot be used.")
                                           : tr("The value of “%1” cannot be used.").arg(subject),
                         tr("Correct it and try again.")};
    return std::nullopt;
}

std::optional<ErrorText> ErrorTexts::ofQueueCode(const Error &error)
{
    if (error.code == "unknown-change"_L1)
        return ErrorText{error.subject.isEmpty() ? tr("There is no such change in the queue.")
                                                 : tr("There is no change “%1” in the queue.").arg(error.subject),
                         tr("Check the id, or refresh the list.")};
    if (error.code == "unknown-batch"_L1)
        return ErrorText{error.subject.isEmpty() ? tr("There is no such batch in the queue.")
                                                 : tr("There is no batch “%1” in the queue.").arg(error.subject),
                         tr("Check the id, or refresh the list.")};
    if (error.code == "wrong-state"_L1)
        return ErrorText{tr("That cannot be done in the present state."),
                         tr("Look at the changes in the queue and finish, verify or withdraw them first.")};
    if (error.code == "changed-since"_L1)
        return ErrorText{tr("The user has been changed since."), tr("Look at the user as it is now and decide again.")};
    if (error.code == "has-open-business"_L1)
        return ErrorText{tr("The user has loans, requests or fees by now."),
                         tr("Settle them in Alma before the user is deleted.")};
    if (error.code == "expired-preimage"_L1)
        return ErrorText{tr("What the user was like before is no longer stored."),
                         tr("Correct the user by hand: the time in which a change can be undone is over.")};
    if (error.code == "digest-mismatch"_L1)
        return ErrorText{tr("The change is no longer the one that was approved."),
                         tr("Review it and approve it again.")};
    if (error.code == "change-damaged"_L1)
        return ErrorText{tr("The change can no longer be read: it was altered in the local store."),
                         tr("Withdraw it and plan again.")};
    if (error.code == "rename-cycle"_L1)
        return ErrorText{tr("Several users are to take over one another's identifiers in a circle."),
                         tr("Give one of them another identifier in Alma first, then plan again.")};
    if (error.code == "nothing-to-undo"_L1)
        return ErrorText{tr("The change altered nothing in Alma."), tr("There is nothing to take back.")};
    if (error.code == "taken-back"_L1)
        return ErrorText{tr("This has been taken back before."), tr("To make it again, undo the undo.")};
    if (error.code == "undo-waits"_L1)
        return ErrorText{tr("The undo of another change of the same user waits."),
                         tr("Send or withdraw that undo first.")};
    return std::nullopt;
}

std::optional<ErrorText> ErrorTexts::ofConnectionCode(const Error &error)
{
    if (error.code == "connection-lost"_L1)
        return ErrorText{tr("The connection to Alma broke before the answer came."),
                         tr("Try again; verify the queue if something was being sent.")};
    if (error.code == "tls-failed"_L1)
        return ErrorText{tr("The secure connection to Alma could not be set up."),
                         tr("Check the clock of this computer, the proxy and the extra certificate authority.")};
    if (error.code == "redirect-refused"_L1)
        return ErrorText{tr("The address of the API leads on to another address, and that is not followed."),
                         tr("Check the address of the API under Institutions.")};
    if (error.code == "reply-too-large"_L1)
        return ErrorText{tr("Alma's answer is larger than any answer should be."),
                         tr("Check the address of the API; tell support if it stays.")};
    return std::nullopt;
}

/// `spec/alma-api.md` 2.3 and 2.5: the codes that reading and writing users brings up.
std::optional<ErrorText> ErrorTexts::ofAlmaCode(const Error &error)
{
    const QString &code = error.code;
    if (code == "401861"_L1 || code == "401890"_L1)
        return ErrorText{tr("Alma has no user with this identifier."),
                         tr("Refresh the cache; the user may have been deleted or renamed.")};
    if (code == "401850"_L1)
        return ErrorText{tr("Alma could not delete the user."), tr("Check loans, requests and fees in Alma.")};
    if (code == "401851"_L1)
        return ErrorText{tr("Alma has a user with this identifier already."),
                         tr("Refresh the cache and plan again: the user is to be updated, not created.")};
    if (code == "401852"_L1)
        return ErrorText{tr("Alma does not know the user group."),
                         tr("Check the user groups of the institution and the code in the file.")};
    if (code == "401853"_L1 || code == "401854"_L1)
        return ErrorText{tr("The external id does not fit the account type."),
                         tr("Check the external id of the institution: it is the code of its SIS profile in Alma.")};
    if (code == "401855"_L1 || code == "401857"_L1)
        return ErrorText{tr("Alma does not accept the account type."), tr("Imported users are external users.")};
    if (code == "401858"_L1)
        return ErrorText{tr("Alma does not let the external id be changed."),
                         tr("Change it in Alma by hand, or keep the one the user has.")};
    if (code == "401859"_L1)
        return ErrorText{tr("Alma does not support this action."), tr("Do it in Alma by hand.")};
    if (code == "401860"_L1)
        return ErrorText{tr("Alma could not update the user."),
                         tr("Look at the user in Alma and propose the change again.")};
    if (code == "401863"_L1 || code == "401864"_L1)
        return ErrorText{tr("Alma does not accept a type of identifier, address or note in the user."),
                         tr("Check the types against Alma's code tables.")};
    if (code == "401866"_L1)
        return ErrorText{tr("Alma could not authenticate the user."), tr("Check the user's password in Alma.")};
    if (code == "401658"_L1)
        return ErrorText{tr("Alma could not create the user."),
                         tr("Check that the user has a preferred language and all mandatory fields.")};
    if (code == "401664"_L1)
        return ErrorText{tr("A mandatory field is missing."), tr("Ask the institution to fill it in its export.")};
    if (code == "401666"_L1 || code == "401676"_L1)
        return ErrorText{tr("Alma did not understand the call."), tr("Tell support, with the tracking id.")};
    if (code == "401652"_L1 || code == "402119"_L1 || code == "60101"_L1 || code == "GENERAL_ERROR"_L1
        || code == "INTERNAL_SERVER_ERROR"_L1)
        return ErrorText{tr("Alma reports a general error."), tr("Try again later; tell support if it stays.")};
    if (code == "60258"_L1 || code == "60340"_L1)
        return ErrorText{tr("The API key is restricted in Alma."),
                         tr("Check the key's restriction profile with the institution.")};
    if (code == "500038"_L1)
        return ErrorText{tr("Alma finds the password too weak."), tr("Imported users need no password in Alma.")};
    if (code == "PER_SECOND_THRESHOLD"_L1)
        return ErrorText{tr("Alma gets too many calls a second from this institution."),
                         tr("Another program uses the same quota: lower the calls per second.")};
    if (code == "DAILY_THRESHOLD"_L1)
        return ErrorText{tr("The institution's calls of the day are used up."), tr("Go on after midnight.")};
    if (code == "UNAUTHORIZED"_L1 || code == "FORBIDDEN"_L1 || code == "INVALID_REQUEST"_L1)
        return ErrorText{tr("Alma refused the API key."),
                         tr("Check in the Developer Network that the key is right and may read and write users.")};
    if (code == "REQUEST_TOO_LARGE"_L1)
        return ErrorText{tr("The user is too large for Alma's API."),
                         tr("Shorten notes or lists of the user in Alma.")};
    if (code == "ROUTING_ERROR"_L1)
        return ErrorText{tr("Alma cannot be reached behind its gateway."),
                         tr("Check the address of the API; verify the queue if something was being sent.")};
    return std::nullopt;
}

} // namespace

ErrorText errorText(const Error &error)
{
    for (const auto &known : {&ErrorTexts::ofFileCode, &ErrorTexts::ofCodeBookCode, &ErrorTexts::ofStoreCode,
                              &backupErrorText, &ErrorTexts::ofOwnCode, &ErrorTexts::ofQueueCode, &reviewErrorText,
                              &protectionErrorText, &ErrorTexts::ofConnectionCode, &ErrorTexts::ofAlmaCode}) {
        if (auto text = known(error))
            return *std::move(text);
    }
    ErrorText text = ErrorTexts::ofKind(error);
    if (!error.code.isEmpty())
        text.sentence = ErrorTexts::tr("%1 Code %2.").arg(text.sentence, error.code);
    return text;
}

QString errorWord(const Error &error)
{
    if (!error.code.isEmpty())
        return error.code;
    switch (error.kind) {
    case Error::Kind::Offline:
        return u"offline"_s;
    case Error::Kind::Timeout:
        return u"timeout"_s;
    case Error::Kind::RateLimited:
        return u"rate-limited"_s;
    case Error::Kind::Unauthorized:
        return u"unauthorized"_s;
    case Error::Kind::NotFound:
        return u"not-found"_s;
    case Error::Kind::Conflict:
        return u"conflict"_s;
    case Error::Kind::Rejected:
        return u"rejected"_s;
    case Error::Kind::ServerFault:
        return u"server-fault"_s;
    case Error::Kind::BadReply:
        return u"bad-reply"_s;
    case Error::Kind::BadInput:
        return u"bad-input"_s;
    case Error::Kind::Storage:
        return u"storage"_s;
    case Error::Kind::Canceled:
        return u"canceled"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString errorLine(const Error &error)
{
    const ErrorText text = errorText(error);
    QString line = text.sentence;
    if (!text.remedy.isEmpty())
        line += u' ' + text.remedy;
    if (!error.trackingId.isEmpty())
        line += u' ' + ErrorTexts::tr("Tracking id %1.").arg(error.trackingId);
    return line;
}

} // namespace skranke
