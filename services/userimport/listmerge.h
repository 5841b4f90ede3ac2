// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/comparedfields.h"
#include "services/userimport/fieldpolicies.h"
#include "services/userimport/incominguser.h"
#include "services/userimport/userimport.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace skranke {

/// The merge of a user's lists (`spec/user-import.md` 6.2 for libraries and notices, 6.3 for segmented lists, 6.4). A
/// part of `merge`; decides nothing about single values.
struct ListMerge {
    const QJsonObject &alma; ///< empty: a new user
    const IncomingUser &incoming;
    const DeliveredValues &delivered;
    const FieldPolicies &policies;
    bool file = false; ///< Alma's nightly load instead of our own PUT
    SisEmptySticky sisEmptySticky = SisEmptySticky::Clear;
    QString primaryId; ///< after the merge: an identifier of the same value is not added beside it

    /// One decision per element of the list that is in scope, Alma's in their order, then the new ones. `changes` is
    /// left to the caller.
    [[nodiscard]] QList<FieldDecision> decisions(const QString &member) const;

private:
    using Policy = std::optional<FieldPolicy>; // none: Alma's own rule

    struct Wanted {
        qsizetype group = 0;
        const IncomingElement *element = nullptr;
        QString key;
    };
    [[nodiscard]] QList<FieldDecision> decided(const QString &member, Policy policy) const;
    [[nodiscard]] QList<qsizetype> groupsOf(const QString &member) const;
    [[nodiscard]] QList<Wanted> wanted(const QString &member) const;
    [[nodiscard]] QList<FieldDecision> segmented(const QString &member, Policy policy) const;
    [[nodiscard]] QList<FieldDecision> unsegmented(const QString &member, Policy policy) const;
    [[nodiscard]] QList<FieldDecision> added(const QString &member, const QList<Wanted> &missing, bool hasPreferred,
                                             Policy policy) const;
    /// The list stays as it is in Alma.
    [[nodiscard]] static QList<FieldDecision> untouched(QList<FieldDecision> decisions);
    /// Names the policy as the rule of what it decided.
    [[nodiscard]] static QList<FieldDecision> attributed(const QList<FieldDecision> &byAlma,
                                                         QList<FieldDecision> byPolicy, const QString &reason);
    /// An element that stays is the preferred one; elements out of scope have no decision but stay too.
    [[nodiscard]] bool staysPreferred(const QString &member, const QList<FieldDecision> &decided) const;
    [[nodiscard]] bool internalStaysPreferred(const QString &member, const QList<FieldDecision> &decided) const;
    /// When the preferred element goes, one that the file names and Alma has already takes over the mark.
    [[nodiscard]] static bool passOnMark(QList<FieldDecision> &decided);
    /// The file itself says which one is preferred (`fixPreferred` of 6.4).
    static void moveMark(const QString &member, const QString &key, QList<FieldDecision> &decided);
    /// No source says which of two preferred elements wins, one internal and one external: the external one is
    /// disputed.
    void markTwoPreferred(const QString &member, const QList<Wanted> &wanted, QList<FieldDecision> &decided) const;
    /// `wanted`: what the file says of this element; none when it says nothing.
    [[nodiscard]] FieldDecision existing(const FieldPath &path, const QJsonObject &element, const Wanted *wanted,
                                         Policy policy) const;
    /// The element is not as the feed delivered it, in what the group speaks of.
    [[nodiscard]] bool losesHandEdit(qsizetype group, const QJsonObject &element) const;
    [[nodiscard]] std::optional<FieldDecision> unwanted(const FieldPath &path, const QJsonObject &element,
                                                        Policy policy) const;
    [[nodiscard]] bool isRename(const IncomingField &field) const;
    /// Libraries and notices are edited, kept and replaced as one.
    [[nodiscard]] bool isManualList(const QString &member, const IncomingField *field, bool agree) const;
};

} // namespace skranke
