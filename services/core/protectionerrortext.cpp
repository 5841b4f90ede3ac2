// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/protectionerrortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// Gives the texts below one translation context.
struct ProtectionErrors {
    Q_DECLARE_TR_FUNCTIONS(ProtectionErrors)
};

} // namespace

std::optional<ErrorText> protectionErrorText(const Error &error)
{
    using T = ProtectionErrors;
    const QString &subject = error.subject;
    if (error.code == "protection-field"_L1)
        return ErrorText{subject.isEmpty() ? T::tr("No field was named that can be protected.")
                                           : T::tr("The field “%1” cannot be protected.").arg(subject),
                         T::tr("Name a field of the user that an import fills, for example user_group or "
                               "contact_info/addresses.")};
    if (error.code == "protection-policy"_L1)
        return ErrorText{
            T::tr("The field “%1” cannot be protected in that way.").arg(subject),
            T::tr("A single value takes replace, keep_if_manual, keep_if_present or create_only; a list takes "
                  "replace, replace_external, keep_if_present, create_only or merge.")};
    if (error.code == "protection-dates"_L1)
        return ErrorText{T::tr("The last day lies before the first one, or is over already."),
                         T::tr("Choose a last day that is still to come, or none.")};
    if (error.code == "protection-reason"_L1)
        return ErrorText{T::tr("A field is protected with a reason only."),
                         T::tr("Write why the value in Alma shall stay.")};
    if (error.code == "protection-owner"_L1)
        return ErrorText{T::tr("The owner is longer than %1 characters.").arg(subject),
                         T::tr("Name an account or a unit.")};
    if (error.code == "protection-damaged"_L1)
        return ErrorText{
            T::tr("Entry %1 of the protection register was altered in the local store, so nobody knows "
                  "what it protects.")
                .arg(subject),
            T::tr("End it with 'skranke-cli protection end %1', make it anew, and verify the audit log.").arg(subject)};
    if (error.code == "unknown-protection"_L1)
        return ErrorText{T::tr("There is no entry “%1” in the protection register.").arg(subject),
                         T::tr("Look at the entries with 'skranke-cli protection list'.")};
    if (error.code == "several-users"_L1)
        return ErrorText{T::tr("Several users have that identifier."), T::tr("Name the person by the primary id.")};
    return std::nullopt;
}

} // namespace skranke
