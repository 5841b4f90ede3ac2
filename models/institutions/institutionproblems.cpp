// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/institutions/institutionproblems.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace skranke {

QHash<InstitutionField, QString> institutionProblems(const Institution &institution,
                                                     const QList<InstitutionCode> &taken)
{
    QHash<InstitutionField, QString> problems;
    static const QRegularExpression codeForm(u"^[A-Za-z0-9][A-Za-z0-9_.-]{0,31}$"_s);
    const bool codeTaken = std::ranges::any_of(taken, [&](const InstitutionCode &code) {
        return code.toString().compare(institution.code.toString(), Qt::CaseInsensitive) == 0;
    });
    if (!codeForm.match(institution.code.toString()).hasMatch())
        problems[InstitutionField::Code] = QCoreApplication::translate(
            "Institution", "A code has 1 to 32 letters or digits; also '_', '-' and '.' after the first.");
    else if (codeTaken)
        problems[InstitutionField::Code] =
            QCoreApplication::translate("Institution", "This code is registered already.");
    if (institution.name.trimmed().isEmpty())
        problems[InstitutionField::Name] = QCoreApplication::translate("Institution", "Give the institution its name.");
    if (institution.almaUrl.isEmpty())
        problems[InstitutionField::Address] = QCoreApplication::translate(
            "Institution", "Give the address of the API, e.g. https://api-eu.hosted.exlibrisgroup.com.");
    else if (!isSafeAlmaUrl(institution.almaUrl))
        problems[InstitutionField::Address] = QCoreApplication::translate(
            "Institution", "The address begins with https:// and holds no user name, password or question mark.");
    if (!problems.isEmpty())
        return problems;

    const auto valid = validated(institution);
    if (valid)
        return problems;
    static const QHash<QString, InstitutionField> fields{
        {u"alma-code"_s, InstitutionField::AlmaCode},        {u"external-id"_s, InstitutionField::ExternalId},
        {u"feide-id-type"_s, InstitutionField::FeideIdType}, {u"realm"_s, InstitutionField::Realms},
        {u"library"_s, InstitutionField::Libraries},         {u"user-group"_s, InstitutionField::UserGroups},
    };
    if (const auto field = fields.constFind(valid.error().subject); field != fields.cend())
        problems[*field] = *field == InstitutionField::Realms
            ? QCoreApplication::translate("Institution", "A realm looks like a domain name, e.g. library.example.")
            : QCoreApplication::translate("Institution", "This value cannot be used.");
    else if (valid.error().subject == "alma-url"_L1)
        problems[InstitutionField::Address] =
            QCoreApplication::translate("Institution", "This address cannot be used.");
    return problems;
}

QStringList listFromText(const QString &text)
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    QStringList list = text.split(between, Qt::SkipEmptyParts);
    list.removeDuplicates();
    return list;
}

QString textFromList(const QStringList &list)
{
    return list.join(u", "_s);
}

} // namespace skranke
