// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/institutionrepository.h"

#include "services/store/sql.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr auto select =
    "SELECT code, name, alma_url, alma_code, environment, key_state, external_id, variant, lt_target, "
    "feide_id_type, sis_empty_sticky, calls_per_second, reserve, flr_export, realms, libraries, "
    "user_groups, code_book, nights FROM institution"_L1;

QString fromList(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList toList(const QString &json)
{
    QStringList list;
    for (const QJsonValue &entry : QJsonDocument::fromJson(json.toUtf8()).array())
        list += entry.toString();
    return list;
}

QStringList wordsOf(const QList<Qt::DayOfWeek> &days)
{
    QStringList words;
    for (const Qt::DayOfWeek day : days)
        words += toWord(day);
    return words;
}

Institution institutionFrom(const QSqlQuery &query)
{
    const auto text = [&query](int column) { return query.value(column).toString(); };
    Institution institution{
        .code = InstitutionCode(text(0)),
        .name = text(1),
        .almaUrl = QUrl(text(2)),
        .almaCode = text(3),
        .environment = almaEnvironmentFromWord(text(4)).value_or(AlmaEnvironment::Unknown),
        .keyState = keyStateFromWord(text(5)).value_or(KeyState::Untested),
        .externalId = text(6),
        .variant = bups1VariantFromWord(text(7)).value_or(Bups1Variant::Auto),
        .ltTarget = ltTargetFromWord(text(8)).value_or(LtTarget::PrimaryIdentifier),
        .feideIdType = text(9),
        .sisEmptySticky = sisEmptyStickyFromWord(text(10)).value_or(SisEmptySticky::Clear),
        .callsPerSecond = query.value(11).toDouble(),
        .reserve = query.value(12).toInt(),
        .flrExport = query.value(13).toInt() != 0,
        .realms = toList(text(14)),
        .libraries = toList(text(15)),
        .userGroups = toList(text(16)),
        .codeBook = text(17),
        .nights = {},
    };
    for (const QString &word : toList(text(18))) {
        if (const auto day = dayOfWeekFromWord(word))
            institution.nights += *day;
    }
    return institution;
}

/// In the order of `select`, the code last.
QVariantList bindsOf(const Institution &institution)
{
    return {
        institution.name,
        institution.almaUrl.toString(QUrl::FullyEncoded),
        institution.almaCode,
        toWord(institution.environment),
        toWord(institution.keyState),
        institution.externalId,
        toWord(institution.variant),
        toWord(institution.ltTarget),
        institution.feideIdType,
        toWord(institution.sisEmptySticky),
        institution.callsPerSecond,
        institution.reserve,
        institution.flrExport ? 1 : 0,
        fromList(institution.realms),
        fromList(institution.libraries),
        fromList(institution.userGroups),
        institution.codeBook,
        fromList(wordsOf(institution.nights)),
        institution.code.toString(),
    };
}

std::unexpected<Error> unknown(const InstitutionCode &code)
{
    return std::unexpected(
        Error{.kind = Error::Kind::NotFound, .code = u"unknown-institution"_s, .subject = code.toString()});
}

} // namespace

InstitutionRepository::InstitutionRepository(StoreAccess &access)
    : m_access(access)
{
}

Result<QList<Institution>> InstitutionRepository::all()
{
    QList<Institution> institutions;
    const Result<> read =
        Sql::each(m_access.db, select + u" ORDER BY code"_s, {},
                  [&institutions](const QSqlQuery &query) { institutions += institutionFrom(query); });
    if (!read)
        return std::unexpected(read.error());
    return institutions;
}

Result<std::optional<Institution>> InstitutionRepository::find(const InstitutionCode &code)
{
    std::optional<Institution> found;
    const Result<> read = Sql::each(m_access.db, select + u" WHERE code = ?"_s, {code.toString()},
                                    [&found](const QSqlQuery &query) { found = institutionFrom(query); });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

Result<> InstitutionRepository::insert(const Institution &institution)
{
    const auto inserted = Sql::run(
        m_access.db,
        u"INSERT INTO institution (name, alma_url, alma_code, environment, key_state, external_id, variant, lt_target, "
        "feide_id_type, sis_empty_sticky, calls_per_second, reserve, flr_export, realms, libraries, user_groups, "
        "code_book, nights, code) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (code) DO NOTHING"_s,
        bindsOf(institution));
    if (!inserted)
        return std::unexpected(inserted.error());
    if (inserted->numRowsAffected() == 0) {
        return std::unexpected(Error{
            .kind = Error::Kind::BadInput, .code = u"institution-exists"_s, .subject = institution.code.toString()});
    }
    return {};
}

Result<> InstitutionRepository::update(const Institution &institution)
{
    const auto updated = Sql::run(
        m_access.db,
        u"UPDATE institution SET name = ?, alma_url = ?, alma_code = ?, environment = ?, key_state = ?, external_id = "
        u"?, "
        "variant = ?, lt_target = ?, feide_id_type = ?, sis_empty_sticky = ?, calls_per_second = ?, reserve = ?, "
        "flr_export = ?, realms = ?, libraries = ?, user_groups = ?, code_book = ?, nights = ? WHERE code = ?"_s,
        bindsOf(institution));
    if (!updated)
        return std::unexpected(updated.error());
    if (updated->numRowsAffected() == 0)
        return unknown(institution.code);
    return {};
}

Result<> InstitutionRepository::remove(const InstitutionCode &code)
{
    const auto removed = Sql::run(m_access.db, u"DELETE FROM institution WHERE code = ?"_s, {code.toString()});
    if (!removed)
        return std::unexpected(removed.error());
    if (removed->numRowsAffected() == 0)
        return unknown(code);
    return {};
}

} // namespace skranke
