// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/importscope.h"
#include "services/userimport/incominguser.h"
#include "services/userimport/xmluser.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace skranke {

/// What a format says of users that come whole: BUPS 2 and BUPS 3. Data: Sikt's own schema is not public
/// (`spec/user-import.md` 2.2), Ex Libris' is (2.3).
struct UserFormat {
    struct Member {
        QString name; ///< as in `userfields`
        /// Part of every record: a record that lacks it says that there is none. Else it speaks only when it is there.
        bool isPartOfEvery = true;
        QStringList parts = {}; ///< of a list's elements: what tells two of them apart and what a hand edit alters
    };
    QList<Member> members;
    QString deactivatedMember; ///< what `action="deactivate"` sets, and to what
    QString deactivatedValue;

    /// Ex Libris' users of version 2: what carries the tag `sis` is part of every record; `purge_date`, which real
    /// feeds send without a tag, and what the API takes besides (record type, roles) speak when they are there.
    [[nodiscard]] static const UserFormat &exLibris();
    [[nodiscard]] ImportScope scope() const;
};

/// The record in Alma's terms; `scope` is the format's. Lists come whole, their elements as they stand, without what
/// only Alma writes. Texts are trimmed and put into NFC. A record that deactivates says that and nothing else: it need
/// not repeat what the user has, and what it lacks is not to be emptied.
[[nodiscard]] IncomingUser incomingUser(const UserFormat &format, const ImportScope &scope, const XmlUser &record);

} // namespace skranke
