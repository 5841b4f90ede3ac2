// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QRandomGenerator>
#include <QSet>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <utility>

/// A second opinion on merging: an invented user as a book of places, edits of it, and what must come of them by
/// `spec/change-queue.md`, rule 3. It shares nothing with the code under test: paths are written out by hand from
/// `spec/user-import.md` 6.4, and an element is recognised by the very spellings that this file gives it.
namespace userbook {

using namespace skranke;
using namespace Qt::StringLiterals;

/// Where something can lie: a single value, or an element of a list.
struct Place {
    QString member;
    QString element = {}; ///< key of 6.4; empty for a single value
    QList<QJsonObject> spellings = {}; ///< of the members that make the key: all mean the same element
    QStringList free = {}; ///< members of the element that say something

    [[nodiscard]] QString path() const { return element.isEmpty() ? member : member + u'[' + element + u']'; }
};

inline QJsonObject code(const QString &value)
{
    return {{u"value"_s, value}};
}

inline const QList<Place> &places()
{
    const auto email = [](const char *key, const char *other) {
        return Place{
            u"contact_info.email"_s,
            QString::fromLatin1(key),
            {{{u"email_address"_s, QString::fromLatin1(key)}}, {{u"email_address"_s, QString::fromLatin1(other)}}},
            {u"description"_s, u"x_source"_s}};
    };
    const auto phone = [](const char *key, const char *other) {
        return Place{
            u"contact_info.phone"_s,
            QString::fromLatin1(key),
            {{{u"phone_number"_s, QString::fromLatin1(key)}}, {{u"phone_number"_s, QString::fromLatin1(other)}}},
            {u"preferred_sms"_s, u"x_source"_s}};
    };
    const auto address = [](const QString &key, const QString &type, const QString &line, const QString &postal) {
        return Place{u"contact_info.address"_s,
                     key,
                     {{{u"address_type"_s, QJsonArray{code(type)}}, {u"line1"_s, line}, {u"postal_code"_s, postal}}},
                     {u"city"_s, u"address_note"_s}};
    };
    const auto note = [](const QString &key, const QString &type, const QString &text) {
        return Place{u"user_note"_s,
                     key,
                     {{{u"note_type"_s, code(type)}, {u"note_text"_s, text}}},
                     {u"popup_note"_s, u"x_by"_s}};
    };
    static const QList<Place> all{
        {u"first_name"_s},
        {u"last_name"_s},
        {u"job_description"_s},
        {u"expiry_date"_s},
        {u"user_group"_s},
        {u"x_unknown"_s},
        email("kari@one.example", "Kari@One.example"),
        email("kari@two.example", "KARI@two.example"),
        email("kari@three.example", "kari@THREE.example"),
        phone("22334455", "+47 22 33 44 55"),
        phone("99887766", "998 87 766"),
        address(u"home|storgata 1|0155"_s, u"home"_s, u"Storgata 1"_s, u"0155"_s),
        address(u"work|storgata 1|0155"_s, u"work"_s, u"Storgata 1"_s, u"0155"_s),
        {u"user_identifier"_s,
         u"BARCODE:k1"_s,
         {{{u"id_type"_s, code(u"BARCODE"_s)}, {u"value"_s, u"K1"_s}},
          {{u"id_type"_s, code(u"BARCODE"_s)}, {u"value"_s, u"k1"_s}}},
         {u"note"_s, u"status"_s}},
        {u"user_identifier"_s,
         u"02:k1"_s,
         {{{u"id_type"_s, code(u"02"_s)}, {u"value"_s, u"K1"_s}}},
         {u"note"_s, u"status"_s}},
        note(u"POPUP|hei"_s, u"POPUP"_s, u"hei"_s),
        note(u"LIBRARY|hei"_s, u"LIBRARY"_s, u"hei"_s),
        {u"user_block"_s,
         u"LOAN|02"_s,
         {{{u"block_type"_s, code(u"LOAN"_s)}, {u"block_description"_s, code(u"02"_s)}}},
         {u"block_note"_s, u"block_status"_s}},
        {u"user_statistic"_s,
         u"A|first"_s,
         {{{u"statistic_category"_s, code(u"A"_s)}, {u"statistic_note"_s, u"first"_s}}},
         {u"x_since"_s}},
    };
    return all;
}

inline const Place &placeOf(const QString &path)
{
    return *std::ranges::find(places(), path, &Place::path);
}

/// What lies where: path -> the free members of an element, or `=` and the value of a single one. Nothing there: no
/// entry.
using Book = QMap<QString, QJsonObject>;

/// One thing that somebody does to a place.
struct Deed {
    QString path;
    bool removes = false;
    QJsonObject members = {}; ///< what it says; other members stay, unless it is `whole`
    bool whole = false; ///< puts back an element as it was, as an undo does
};

inline QString someValue(const Place &place, QRandomGenerator &random)
{
    if (place.member == "expiry_date"_L1)
        return u"203%1-06-30"_s.arg(random.bounded(3));
    return QString(QChar(u'a' + random.bounded(3)));
}

inline QJsonObject someMembers(const Place &place, QRandomGenerator &random)
{
    if (place.element.isEmpty())
        return {{u"="_s, someValue(place, random)}};
    QJsonObject members;
    for (const QString &name : place.free) {
        if (random.bounded(2))
            members.insert(name, someValue(place, random));
    }
    return members;
}

inline Book someBook(QRandomGenerator &random)
{
    Book book;
    for (const Place &place : places()) {
        if (random.bounded(3))
            book.insert(place.path(), someMembers(place, random));
    }
    return book;
}

inline Book after(Book book, const QList<Deed> &deeds)
{
    for (const Deed &deed : deeds) {
        if (deed.removes) {
            book.remove(deed.path);
            continue;
        }
        QJsonObject &members = book[deed.path];
        if (deed.whole)
            members = {};
        for (auto it = deed.members.begin(); it != deed.members.end(); ++it)
            members.insert(it.key(), *it);
    }
    return book;
}

/// About one place in `oneIn`; each deed alters the book.
inline QList<Deed> someDeeds(const Book &book, QRandomGenerator &random, int oneIn)
{
    QList<Deed> deeds;
    for (const Place &place : places()) {
        if (random.bounded(oneIn) != 0)
            continue;
        Deed deed{.path = place.path()};
        if (book.contains(deed.path) && random.bounded(4) == 0)
            deed.removes = true;
        else
            deed.members = someMembers(place, random);
        if (after(book, {deed}) != book)
            deeds.append(deed);
    }
    return deeds;
}

inline bool isThereAlready(const Deed &deed, const Book &book)
{
    return after(book, {deed}) == book;
}

/// Whether what a deed would overwrite is another in the two.
inline bool differsWhereTouched(const Deed &deed, const Book &base, const Book &fresh)
{
    if (base.contains(deed.path) != fresh.contains(deed.path))
        return true;
    const QJsonObject before = base.value(deed.path);
    const QJsonObject now = fresh.value(deed.path);
    if (deed.removes || deed.whole)
        return before != now;
    const QStringList named = deed.members.keys();
    return std::ranges::any_of(named, [&](const QString &name) { return before.value(name) != now.value(name); });
}

/// The paths on which a person must decide: somebody else was there since, and wants something else than we.
inline QSet<QString> conflicts(const Book &base, const QList<Deed> &mine, const Book &fresh)
{
    QSet<QString> paths;
    for (const Deed &deed : mine) {
        if (!isThereAlready(deed, fresh) && differsWhereTouched(deed, base, fresh))
            paths.insert(deed.path);
    }
    return paths;
}

/// What somebody else did and stays as it is, untouched by us.
inline QSet<QString> carried(const Book &base, const QList<Deed> &mine, const Book &fresh)
{
    QSet<QString> paths;
    for (const Place &place : places()) {
        const QString path = place.path();
        if (base.contains(path) != fresh.contains(path) || base.value(path) != fresh.value(path))
            paths.insert(path);
    }
    paths -= conflicts(base, mine, fresh);
    for (const Deed &deed : mine) {
        if (isThereAlready(deed, fresh))
            paths.remove(deed.path);
    }
    return paths;
}

inline QJsonObject spelled(const Place &place, const QJsonObject &members, QRandomGenerator &random)
{
    QJsonObject element = place.spellings.at(random.bounded(place.spellings.size()));
    for (auto it = members.begin(); it != members.end(); ++it)
        element.insert(it.key(), *it);
    return element;
}

/// A single value in one of the forms in which Alma may send it.
inline QJsonValue spelledSingle(const Place &place, const QJsonObject &members, QRandomGenerator &random)
{
    const QString text = members.value(u"="_s).toString();
    if (place.member == "user_group"_L1) {
        QJsonObject coded = code(text);
        if (random.bounded(2))
            coded.insert(u"desc"_s, u"group %1"_s.arg(random.bounded(3)));
        return coded;
    }
    if (place.member == "expiry_date"_L1 && random.bounded(2))
        return QString(text + u'Z');
    return text;
}

/// The user of the book as Alma might send it: spellings, order and empty members say nothing.
inline QJsonObject userOf(const Book &book, QRandomGenerator &random)
{
    QJsonObject user{{u"primary_id"_s, u"kari"_s}};
    QMap<QString, QList<QJsonValue>> lists;
    for (const Place &place : places()) {
        const bool isThere = book.contains(place.path());
        if (place.element.isEmpty()) {
            if (isThere)
                user.insert(place.member, spelledSingle(place, book.value(place.path()), random));
            else if (random.bounded(2))
                user.insert(place.member, QJsonValue(QJsonValue::Null));
            continue;
        }
        QList<QJsonValue> &list = lists[place.member];
        if (isThere)
            list.insert(random.bounded(list.size() + 1), spelled(place, book.value(place.path()), random));
    }
    QJsonObject contact;
    for (auto it = lists.cbegin(); it != lists.cend(); ++it) {
        QJsonValue value;
        if (!it->isEmpty() || random.bounded(2)) {
            QJsonArray array;
            for (const QJsonValue &element : *it)
                array.append(element);
            value = array;
        }
        if (it.key().startsWith("contact_info."_L1))
            contact.insert(it.key().sliced(13), value);
        else
            user.insert(it.key(), value);
    }
    user.insert(u"contact_info"_s, contact);
    return user;
}

/// The way back; `?` and the element for one that is at no place or at one where another is already.
inline Book bookOf(const QJsonObject &user)
{
    Book book;
    const auto addElement = [&book](const QString &member, QJsonObject element) {
        for (const Place &place : places()) {
            if (place.member != member)
                continue;
            for (const QJsonObject &spelling : place.spellings) {
                bool fits = true;
                for (auto it = spelling.begin(); it != spelling.end(); ++it)
                    fits = fits && element.value(it.key()) == *it;
                if (!fits || book.contains(place.path()))
                    continue;
                for (auto it = spelling.begin(); it != spelling.end(); ++it)
                    element.remove(it.key());
                book.insert(place.path(), element);
                return;
            }
        }
        book.insert(u"?"_s + member, element);
    };
    for (const Place &place : places()) {
        if (place.element.isEmpty()) {
            const QJsonValue value = user.value(place.member);
            QString text = value.isObject() ? value.toObject().value(u"value"_s).toString() : value.toString();
            if (place.member == "expiry_date"_L1)
                text = text.first(std::min<qsizetype>(10, text.size()));
            if (!text.isEmpty())
                book.insert(place.path(), {{u"="_s, text}});
        }
    }
    QSet<QString> members;
    for (const Place &place : places()) {
        if (place.element.isEmpty() || members.contains(place.member))
            continue;
        members.insert(place.member);
        const bool isContact = place.member.startsWith("contact_info."_L1);
        const QJsonArray list = isContact
            ? user.value(u"contact_info"_s).toObject().value(place.member.sliced(13)).toArray()
            : user.value(place.member).toArray();
        for (const QJsonValue &element : list)
            addElement(place.member, element.toObject());
    }
    return book;
}

/// Deeds as the edits of a change on top of `base`.
inline QList<Edit> editsOf(const QList<Deed> &deeds, const Book &base, QRandomGenerator &random,
                           DecidedBy rule = DecidedBy::FileValue)
{
    const auto valueOf = [&random](const Place &place, const QJsonObject &members) -> QJsonValue {
        if (place.element.isEmpty())
            return spelledSingle(place, members, random);
        return spelled(place, members, random);
    };
    QList<Edit> edits;
    for (const Deed &deed : deeds) {
        const Place &place = placeOf(deed.path);
        Edit edit{.path = {.member = place.member, .element = place.element},
                  .oldValue = QJsonValue(QJsonValue::Undefined),
                  .newValue = QJsonValue(QJsonValue::Undefined),
                  .rule = deed.whole ? DecidedBy::Undo : rule};
        if (base.contains(deed.path))
            edit.oldValue = valueOf(place, base.value(deed.path));
        if (!deed.removes)
            edit.newValue = valueOf(place, deed.members);
        edits.append(edit);
    }
    return edits;
}

inline QSet<QString> textsOf(const QList<FieldPath> &paths)
{
    QSet<QString> texts;
    for (const FieldPath &path : paths)
        texts.insert(path.element.isEmpty() ? path.member : path.member + u'[' + path.element + u']');
    return texts;
}

} // namespace userbook
