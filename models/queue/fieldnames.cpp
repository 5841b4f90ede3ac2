// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/fieldnames.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace skranke::fieldnames {

namespace {

struct NamedMember {
    const char *member;
    const char *text;
};

constexpr std::array namedMembers{
    NamedMember{"primary_id", QT_TRANSLATE_NOOP("FieldNames", "Primary id")},
    NamedMember{"last_name", QT_TRANSLATE_NOOP("FieldNames", "Family name")},
    NamedMember{"first_name", QT_TRANSLATE_NOOP("FieldNames", "Given name")},
    NamedMember{"middle_name", QT_TRANSLATE_NOOP("FieldNames", "Middle name")},
    NamedMember{"full_name", QT_TRANSLATE_NOOP("FieldNames", "Full name")},
    NamedMember{"pref_first_name", QT_TRANSLATE_NOOP("FieldNames", "Preferred given name")},
    NamedMember{"pref_middle_name", QT_TRANSLATE_NOOP("FieldNames", "Preferred middle name")},
    NamedMember{"pref_last_name", QT_TRANSLATE_NOOP("FieldNames", "Preferred family name")},
    NamedMember{"pref_name_suffix", QT_TRANSLATE_NOOP("FieldNames", "Name suffix")},
    NamedMember{"user_title", QT_TRANSLATE_NOOP("FieldNames", "Title")},
    NamedMember{"user_group", QT_TRANSLATE_NOOP("FieldNames", "User group")},
    NamedMember{"expiry_date", QT_TRANSLATE_NOOP("FieldNames", "Valid until")},
    NamedMember{"purge_date", QT_TRANSLATE_NOOP("FieldNames", "Purge date")},
    NamedMember{"birth_date", QT_TRANSLATE_NOOP("FieldNames", "Birth date")},
    NamedMember{"gender", QT_TRANSLATE_NOOP("FieldNames", "Gender")},
    NamedMember{"preferred_language", QT_TRANSLATE_NOOP("FieldNames", "Language")},
    NamedMember{"campus_code", QT_TRANSLATE_NOOP("FieldNames", "Home library (campus)")},
    NamedMember{"rs_library", QT_TRANSLATE_NOOP("FieldNames", "Resource sharing library")},
    NamedMember{"library_notice", QT_TRANSLATE_NOOP("FieldNames", "Library notices")},
    NamedMember{"contact_info.email", QT_TRANSLATE_NOOP("FieldNames", "E-mail")},
    NamedMember{"contact_info.phone", QT_TRANSLATE_NOOP("FieldNames", "Phone")},
    NamedMember{"contact_info.address", QT_TRANSLATE_NOOP("FieldNames", "Address")},
    NamedMember{"user_identifier", QT_TRANSLATE_NOOP("FieldNames", "Identifier")},
    NamedMember{"user_note", QT_TRANSLATE_NOOP("FieldNames", "Note")},
    NamedMember{"user_block", QT_TRANSLATE_NOOP("FieldNames", "Block")},
    NamedMember{"user_statistic", QT_TRANSLATE_NOOP("FieldNames", "Statistic")},
    NamedMember{"user_role", QT_TRANSLATE_NOOP("FieldNames", "Role")},
    NamedMember{"proxy_for_user", QT_TRANSLATE_NOOP("FieldNames", "Proxy for")},
    NamedMember{"job_category", QT_TRANSLATE_NOOP("FieldNames", "Job category")},
    NamedMember{"job_description", QT_TRANSLATE_NOOP("FieldNames", "Job description")},
    NamedMember{"web_site_url", QT_TRANSLATE_NOOP("FieldNames", "Web page")},
    NamedMember{"cataloger_level", QT_TRANSLATE_NOOP("FieldNames", "Cataloguer level")},
    NamedMember{"pin_number", QT_TRANSLATE_NOOP("FieldNames", "PIN code")},
    NamedMember{"record_type", QT_TRANSLATE_NOOP("FieldNames", "Record type")},
    NamedMember{"account_type", QT_TRANSLATE_NOOP("FieldNames", "Account type")},
    NamedMember{"external_id", QT_TRANSLATE_NOOP("FieldNames", "Import profile (external id)")},
    NamedMember{"status", QT_TRANSLATE_NOOP("FieldNames", "Status")},
    NamedMember{"status_date", QT_TRANSLATE_NOOP("FieldNames", "Status date")},
    NamedMember{"password", QT_TRANSLATE_NOOP("FieldNames", "Password")},
    NamedMember{"force_password_change", QT_TRANSLATE_NOOP("FieldNames", "Password must be changed")},
    NamedMember{"is_researcher", QT_TRANSLATE_NOOP("FieldNames", "Researcher")},
};

} // namespace

QString name(const QString &member)
{
    for (const NamedMember &named : namedMembers) {
        if (member == QLatin1StringView(named.member))
            return QCoreApplication::translate("FieldNames", named.text);
    }
    return member;
}

QString name(const FieldPath &path)
{
    if (path.element.isEmpty())
        return name(path.member);
    //: A field of a list and which of its elements: "E-mail (kari@nordskog.example)"
    return QCoreApplication::translate("FieldNames", "%1 (%2)").arg(name(path.member), path.element);
}

QString names(const QStringList &members)
{
    QStringList named;
    for (const QString &member : members) {
        if (const QString text = name(member); !named.contains(text))
            named.append(text);
    }
    return named.join(u", "_s);
}

const QStringList &known()
{
    static const QStringList members = [] {
        QStringList list;
        for (const NamedMember &named : namedMembers)
            list.append(QString::fromLatin1(named.member));
        return list;
    }();
    return members;
}

int order(const QString &member)
{
    const auto place = known().indexOf(member);
    return static_cast<int>(place < 0 ? known().size() : place);
}

} // namespace skranke::fieldnames
