// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/paging.h"
#include "app/sandbox/usersendpoint.h"
#include "app/sandbox/userview.h"
#include "app/sandbox/userxml.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace skranke::sandbox {

using namespace Qt::StringLiterals;

QByteArray jsonBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray userBytes(const StoredUser &user, const ApiCall &call, bool brief, const QSet<QString> &expand)
{
    const QString link = call.base + u"/users/"_s + QString::fromLatin1(QUrl::toPercentEncoding(user.primaryId()));
    const QJsonObject object = presented(user, {.brief = brief, .expand = expand, .link = link});
    return call.format == Format::Json ? jsonBytes(object) : userAsXml(object);
}

namespace userreads {

namespace {

bool holdsWord(const QString &text, const QString &word)
{
    return text.contains(word, Qt::CaseInsensitive);
}

bool matchesField(const QJsonObject &user, const QString &field, const QString &word)
{
    const bool all = field == u"ALL";
    for (const auto member : {"primary_id"_L1, "last_name"_L1, "first_name"_L1, "middle_name"_L1}) {
        if ((all || field == member) && holdsWord(user.value(member).toString(), word))
            return true;
    }
    if (field == u"user_group")
        return codeOf(user.value("user_group"_L1)) == word;
    if (all || field == u"email") {
        const QJsonArray emails = user.value("contact_info"_L1)["email"_L1].toArray();
        for (const QJsonValue &email : emails) {
            if (holdsWord(email["email_address"_L1].toString(), word))
                return true;
        }
    }
    if (all || field == u"identifiers") {
        const QJsonArray identifiers = user.value("user_identifier"_L1).toArray();
        for (const QJsonValue &identifier : identifiers) {
            if (identifier["value"_L1].toString().compare(word, Qt::CaseInsensitive) == 0)
                return true;
        }
    }
    return false;
}

/// Terms of the brief search, `field~words` joined by ` AND ` (1.7). Nothing when it cannot be read.
std::optional<QList<std::pair<QString, QString>>> searchTerms(const QString &query)
{
    static const QStringList fields{u"primary_id"_s, u"last_name"_s,   u"first_name"_s, u"middle_name"_s,
                                    u"email"_s,      u"identifiers"_s, u"user_group"_s, u"ALL"_s};
    QList<std::pair<QString, QString>> terms;
    for (const QString &term : query.split(u" AND "_s, Qt::SkipEmptyParts)) {
        const qsizetype tilde = term.indexOf(u'~');
        if (tilde < 0 || !fields.contains(term.first(tilde)))
            return std::nullopt;
        // Underscores stand for blanks in the publisher's examples.
        for (const QString &word : term.sliced(tilde + 1).split(u' ', Qt::SkipEmptyParts))
            terms.append({term.first(tilde), word});
    }
    return terms;
}

std::optional<UserOrder> orderOf(const ApiCall &call)
{
    const QString order = call.query.value(u"order_by"_s, u"last_name"_s);
    if (order == u"last_name" || order == u"last_name, first_name, primary_id")
        return UserOrder::LastName;
    if (order == u"first_name")
        return UserOrder::FirstName;
    if (order == u"primary_id")
        return UserOrder::PrimaryId;
    return std::nullopt;
}

/// The three shapes of an empty list, and the count as text now and then, settled by the offset (1.6).
QByteArray listBytes(const ApiCall &call, qint64 total, qint64 offset, const QJsonArray &users)
{
    QJsonObject list{{u"total_record_count"_s, total}, {u"user"_s, users}};
    if (call.format == Format::Xml)
        return usersAsXml(list, total);
    if (users.isEmpty() && offset < total)
        return jsonBytes(list);
    if (users.isEmpty() && total == 0) {
        const quint32 shape = stableHash(call.query.value(u"q"_s) + call.query.value(u"modify_date_from"_s)) % 3;
        if (shape == 0)
            list.remove(u"user"_s);
        else if (shape == 1)
            list.insert(u"user"_s, QJsonValue::Null);
    }
    if (offset % 300 == 200)
        list.insert(u"total_record_count"_s, QString::number(total));
    return jsonBytes(list);
}

} // namespace

ApiOutcome list(const InstitutionState &institution, const ApiCall &call)
{
    const auto page = pageQuery(call);
    if (!page)
        return std::unexpected(errors::parameterNotValid(page.error(), call.query.value(page.error())));
    const auto order = orderOf(call);
    if (!order)
        return std::unexpected(errors::parameterNotValid(u"order_by"_s, call.query.value(u"order_by"_s)));
    const QString expand = call.query.value(u"expand"_s, u"none"_s);
    if (expand != u"full" && expand != u"none" && !expand.isEmpty())
        return std::unexpected(errors::parameterNotValid(u"expand"_s, expand));
    const QString since = call.query.value(u"modify_date_from"_s);
    const QString search = call.query.value(u"q"_s);
    const QDate from = QDate::fromString(since, Qt::ISODate);
    const auto terms = searchTerms(search);
    if (!since.isEmpty() && (since.size() != 10 || !from.isValid() || !search.isEmpty()))
        return std::unexpected(errors::parameterNotValid(u"modify_date_from"_s, since));
    if (!terms)
        return std::unexpected(errors::parameterNotValid(u"q"_s, search));

    QJsonArray users;
    qint64 total = 0;
    const auto asListed = [&](const StoredUser &user) {
        const QString id = QString::fromLatin1(QUrl::toPercentEncoding(user.primaryId()));
        const QString link = call.base + u"/users/"_s + id;
        return expand == u"full" ? presented(user, {.expand = {}, .link = link}) : stub(user, link);
    };
    for (const StoredUser *user : institution.users.ordered(*order)) {
        if (from.isValid() && user->modified < from)
            continue;
        const auto holds = [user](const auto &term) { return matchesField(user->held.user, term.first, term.second); };
        if (!std::ranges::all_of(*terms, holds))
            continue;
        if (total++ < page->offset || users.size() >= page->limit)
            continue;
        users.append(asListed(*user));
    }
    return listBytes(call, total, page->offset, users);
}

ApiOutcome one(const InstitutionState &institution, const ApiCall &call)
{
    static const QSet<QString> known{u"loans"_s, u"requests"_s, u"fees"_s, u"none"_s};
    QSet<QString> expand;
    for (const QString &word : call.query.value(u"expand"_s).split(u',', Qt::SkipEmptyParts)) {
        if (!known.contains(word.trimmed()))
            return std::unexpected(errors::parameterNotValid(u"expand"_s, word));
        expand.insert(word.trimmed());
    }
    const QString view = call.query.value(u"view"_s, u"full"_s);
    if (view != u"full" && view != u"brief")
        return std::unexpected(errors::parameterNotValid(u"view"_s, view));
    const QString type = call.query.value(u"user_id_type"_s);
    const StoredUser *user = institution.users.find(call.path.at(1), type);
    if (!user) {
        const bool anyType = type.isEmpty() || type == u"all_unique";
        return std::unexpected(anyType ? errors::userNotFound(call.path.at(1))
                                       : errors::userOfTypeNotFound(call.path.at(1), type));
    }
    return userBytes(*user, call, view == u"brief", expand);
}

ApiOutcome authenticate(const InstitutionState &institution, const ApiCall &call)
{
    const QString operation = call.query.value(u"op"_s, u"auth"_s);
    const QString type = call.query.value(u"user_id_type"_s, u"all_unique"_s);
    const StoredUser *user = institution.users.find(call.path.at(1), type);
    if (operation == u"refresh") {
        if (!user)
            return std::unexpected(errors::userNotFound(call.path.at(1)));
        return std::unexpected(ApiError{.code = u"60229"_s, .message = u"Failed to find linked account for user."_s});
    }
    if (operation != u"auth")
        return std::unexpected(ApiError{.code = u"401859"_s, .message = u"Action currently not supported."_s});
    if (!user)
        return std::unexpected(errors::userOfTypeNotFound(call.path.at(1), type));
    const QString password = call.query.value(u"password"_s, call.password);
    if (user->password.isEmpty() || user->password != password)
        return std::unexpected(ApiError{.code = u"401866"_s, .message = u"User authentication failed"_s});
    return QByteArray();
}

} // namespace userreads

} // namespace skranke::sandbox
