// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/confanswers.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

AlmaEnvironment environmentOf(const QString &word)
{
    if (word.compare("production"_L1, Qt::CaseInsensitive) == 0)
        return AlmaEnvironment::Production;
    if (word.compare("sandbox"_L1, Qt::CaseInsensitive) == 0)
        return AlmaEnvironment::Sandbox;
    return AlmaEnvironment::Unknown;
}

/// A plain text, or the value of a coded field.
QString valueOf(const QJsonValue &value)
{
    return (value.isObject() ? value.toObject().value("value"_L1) : value).toString().trimmed();
}

GeneralConfiguration fromXml(const QByteArray &body)
{
    GeneralConfiguration general;
    QXmlStreamReader reader(body);
    reader.setEntityExpansionLimit(0);
    while (!reader.atEnd()) {
        const auto kind = reader.readNext();
        if (kind == QXmlStreamReader::DTD)
            return {};
        if (kind != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "institution"_L1) {
            general.institutionName = reader.attributes().value("desc"_L1).toString();
            general.institutionCode = reader.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        } else if (reader.name() == "alma_url"_L1) {
            general.almaUrl = reader.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        } else if (reader.name() == "environment_type"_L1) {
            general.environment = environmentOf(reader.readElementText(QXmlStreamReader::SkipChildElements).trimmed());
        }
    }
    return reader.hasError() ? GeneralConfiguration{} : general;
}

} // namespace

Result<GeneralConfiguration> generalFromAnswer(const QJsonObject &json, const QByteArray &body)
{
    GeneralConfiguration general;
    if (json.isEmpty()) {
        general = fromXml(body);
    } else {
        const QJsonValue institution = json.value("institution"_L1);
        general.institutionCode = valueOf(institution);
        general.institutionName = institution.toObject().value("desc"_L1).toString();
        general.environment = environmentOf(valueOf(json.value("environment_type"_L1)));
        general.almaUrl = valueOf(json.value("alma_url"_L1));
    }
    if (general.institutionCode.isEmpty())
        return std::unexpected(Error{.kind = Error::Kind::BadReply, .detail = u"no institution in /conf/general"_s});
    return general;
}

QString testedInstitution(const QByteArray &body)
{
    static const QRegularExpression pattern(u"\\binstitutionCode:\\s*([A-Za-z0-9_.-]{1,64})"_s);
    return pattern.match(QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), 4096)))).captured(1);
}

} // namespace skranke
