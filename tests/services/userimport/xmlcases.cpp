// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/userimport/xmlcases.h"

#include <QtAssert>

namespace xmlcases {

namespace {

constexpr auto cleanUser = R"(<user>
<primary_id>nsk1004711</primary_id>
<first_name>Åshild Ærlanda</first_name>
<last_name>Bjørndalsæter</last_name>
<user_group>1</user_group>
<preferred_language>nn</preferred_language>
<birth_date>2001-03-14</birth_date>
<expiry_date>2027-08-15</expiry_date>
<purge_date>2029-08-15</purge_date>
<status>ACTIVE</status>
<contact_info><addresses><address preferred="true">
<line1>Gråsteinvegen 7 B</line1><city>SKÅNEVIK</city>
<postal_code>5593</postal_code>
<country>NOR</country>
<address_types><address_type>home</address_type></address_types></address></addresses>
<emails><email preferred="true"><email_address>ashild@nordskog.example</email_address>
<email_types><email_type>school</email_type></email_types></email></emails>
<phones><phone preferred="true"><phone_number>+47 400 00 000</phone_number>
<phone_types><phone_type>mobile</phone_type></phone_types></phone></phones></contact_info>
<user_identifiers><user_identifier><id_type>UNIV_ID</id_type><value>ashbj014@nordskog.example</value></user_identifier></user_identifiers>
<rs_libraries><rs_library><code>1999901</code></rs_library></rs_libraries>
</user>
)";

} // namespace

QByteArray user(const Edits &edits)
{
    QByteArray record = cleanUser;
    for (const auto &[from, to] : edits) {
        const qsizetype at = record.indexOf(from);
        Q_ASSERT_X(at >= 0, "xmlcases::user", from.constData());
        record.replace(at, from.size(), to);
    }
    return record;
}

QByteArray otherUser(const QByteArray &primaryId)
{
    return "<user><primary_id>" + primaryId
        + "</primary_id><first_name>Ola</first_name><last_name>Nordli</last_name><user_group>2</user_group>"
          "<expiry_date>2027-08-15</expiry_date><user_identifiers><user_identifier><id_type>UNIV_ID</id_type><value>"
        + primaryId + "@nordskog.example</value></user_identifier></user_identifiers></user>\n";
}

QByteArray users(const QByteArray &records)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<users>\n" + records + "</users>\n";
}

QByteArray bups(const QByteArray &recordAttributes, const QByteArray &record, const QByteArray &beforeRecords)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<bups_users format_version=\"proposal-1\" "
           "institution_code=\"47BIBSYS_NSK\" created=\"2026-11-23T02:15:00Z\" mode=\"full\" record_count=\"1\">"
        + beforeRecords + "\n<bups_user" + recordAttributes + ">\n" + record + "</bups_user>\n</bups_users>\n";
}

} // namespace xmlcases
