// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/xmlgenerator.h"

#include <QByteArray>
#include <QFile>

#include <array>

namespace xmlgenerator {

namespace {

constexpr std::array givenNames = {"Åshild", "Ola", "Kari", "Bjørn Tore", "Máret", "Ingrid", "Jens", "Æsa"};
constexpr std::array familyNames = {"Bjørndalsæter", "Nordli", "Hansen", "Somby", "Øvergård", "Lie", "Solberg"};

QByteArray user(quint32 number)
{
    const QByteArray id = QByteArray::number(1'000'000 + number);
    const QByteArray day = QByteArray::number(10 + number % 18);
    return "  <user>\n    <primary_id>nsk" + id + "</primary_id>\n    <first_name>" + givenNames[number % 8]
        + "</first_name>\n    <last_name>" + familyNames[number % 7] + "</last_name>\n    <user_group>"
        + QByteArray::number(1 + number % 8)
        + "</user_group>\n    <preferred_language>nn</preferred_language>\n    <birth_date>19"
        + QByteArray::number(60 + number % 40) + "-03-" + day
        + "</birth_date>\n    <expiry_date>2027-08-15</expiry_date>\n    <purge_date>2029-08-15</purge_date>\n"
          "    <status>ACTIVE</status>\n    <contact_info>\n      <addresses>\n"
          "        <address preferred=\"true\" segment_type=\"External\">\n          <line1>Gråsteinvegen "
        + QByteArray::number(number % 200)
        + " B</line1>\n          <city>SKÅNEVIK</city>\n          <postal_code>5593</postal_code>\n"
          "          <country>NOR</country>\n          <address_types>\n"
          "            <address_type>home</address_type>\n          </address_types>\n        </address>\n"
          "      </addresses>\n      <emails>\n        <email preferred=\"true\" segment_type=\"External\">\n"
          "          <email_address>u"
        + id
        + "@nordskog.example</email_address>\n          <email_types>\n            <email_type>school</email_type>\n"
          "          </email_types>\n        </email>\n      </emails>\n      <phones>\n"
          "        <phone preferred=\"true\" preferred_sms=\"true\" segment_type=\"External\">\n"
          "          <phone_number>+47 400 00 000</phone_number>\n          <phone_types>\n"
          "            <phone_type>mobile</phone_type>\n          </phone_types>\n        </phone>\n"
          "      </phones>\n    </contact_info>\n    <user_identifiers>\n"
          "      <user_identifier segment_type=\"External\">\n        <id_type>UNIV_ID</id_type>\n        <value>u"
        + id
        + "@nordskog.example</value>\n        <status>ACTIVE</status>\n      </user_identifier>\n"
          "    </user_identifiers>\n    <rs_libraries>\n      <rs_library>\n        <code>1999901</code>\n"
          "      </rs_library>\n    </rs_libraries>\n  </user>\n";
}

} // namespace

bool write(const QString &path, quint32 users)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QByteArray bytes = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<users>\n";
    for (quint32 number = 0; number < users; ++number) {
        bytes += user(number);
        if (bytes.size() > (1 << 20)) {
            if (file.write(bytes) != bytes.size())
                return false;
            bytes.clear();
        }
    }
    bytes += "</users>\n";
    return file.write(bytes) == bytes.size() && file.flush();
}

} // namespace xmlgenerator
