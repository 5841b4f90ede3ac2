// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/syntheticusers.h"

#include "app/sandbox/syntheticnames.h"
#include "app/sandbox/userview.h"

#include <QJsonArray>
#include <QTimeZone>

namespace skranke::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonObject coded(const QString &code)
{
    return {{u"value"_s, code}};
}

QString segment(bool internal)
{
    return internal ? u"Internal"_s : u"External"_s;
}

QString dateText(const QDate &date)
{
    return date.toString(Qt::ISODate) + u'Z';
}

/// What staff have done to a person by hand; a tenth of all persons.
enum class HandEdit { None, UserGroup, Language, LastName, Library, ExternalEmail };

HandEdit handEdit(const SyntheticSource &source, int index)
{
    switch (Dice(source.seed, u"hand" + source.profile.code, index).roll(50)) {
    case 0:
        return HandEdit::UserGroup;
    case 1:
        return HandEdit::Language;
    case 2:
        return HandEdit::LastName;
    case 3:
        return HandEdit::Library;
    case 4:
        return HandEdit::ExternalEmail;
    default:
        return HandEdit::None;
    }
}

bool isInternal(const SyntheticSource &source, int index)
{
    return Dice(source.seed, u"internal" + source.profile.code, index).percent(1);
}

QString languageOf(const QString &sk)
{
    return sk == u"NNO" ? u"nn"_s : sk == u"NOB" ? u"nb"_s : u"en"_s;
}

/// Builds one user part by part; every part takes its own share of the same dice.
class UserMaker {
public:
    UserMaker(const SyntheticSource &source, int index)
        : m_source(source)
        , m_index(index)
        , m_record(registerRecord(source, index))
        , m_internal(isInternal(source, index))
        , m_dice(source.seed, u"user" + source.profile.code, index)
        , m_mailName(plainLetters(m_record.fn) + u'.' + plainLetters(m_record.en) + QString::number(index))
    {
    }

    [[nodiscard]] StoredUser make()
    {
        addCore();
        addContact();
        addIdentifiers();
        addRoles();
        addNotesAndBlocks();
        addLists();
        StoredUser user;
        applyHandEdit(user);
        const CompletionContext context{.now = m_source.today.startOfDay(QTimeZone::UTC),
                                        .libraryNames = m_source.profile.libraryNames()};
        user.held.user = completed(m_user, context);
        user.modified = m_source.today.addDays(-m_dice.roll(900));
        user.loans = m_dice.percent(20) ? 1 + m_dice.roll(9) : 0;
        user.requests = m_dice.percent(8) ? 1 + m_dice.roll(3) : 0;
        user.fees = m_dice.percent(5) ? 50.0 * (1 + m_dice.roll(8)) : 0;
        if (m_internal)
            user.password = u"Skrankevakt-%1"_s.arg(m_index);
        return user;
    }

private:
    void addCore()
    {
        m_user = {
            {u"record_type"_s, coded(m_internal ? u"STAFF"_s : u"PUBLIC"_s)},
            {u"primary_id"_s, m_record.lt},
            {u"first_name"_s, m_record.fn},
            {u"last_name"_s, m_record.en},
            {u"middle_name"_s, m_dice.percent(4) ? m_dice.pick(givenNames(m_source.profile.samiNames)) : QString()},
            {u"user_title"_s, coded(m_dice.percent(3) ? u"Dr"_s : QString())},
            {u"job_category"_s, coded(m_dice.percent(4) ? u"Ansatt"_s : QString())},
            {u"job_description"_s, m_dice.percent(3) ? u"Høgskolelektor"_s : QString()},
            {u"gender"_s,
             coded(m_dice.percent(70)       ? u"NONE"_s
                       : m_dice.percent(50) ? u"FEMALE"_s
                                            : u"MALE"_s)},
            {u"user_group"_s, coded(m_record.ka)},
            {u"campus_code"_s, coded(m_dice.percent(10) ? m_source.profile.code : QString())},
            {u"preferred_language"_s, coded(languageOf(m_record.sk))},
            {u"birth_date"_s, dateText(m_record.fd)},
            {u"expiry_date"_s, dateText(m_record.gd)},
            {u"account_type"_s, coded(m_internal ? u"INTERNAL"_s : u"EXTERNAL"_s)},
            {u"external_id"_s, m_internal ? QString() : u"SIS"_s},
            {u"status"_s, coded(m_dice.percent(97) ? u"ACTIVE"_s : u"INACTIVE"_s)},
            {u"status_date"_s, dateText(m_source.today.addDays(-100 - m_dice.roll(1500)))},
        };
        if (m_dice.percent(30))
            m_user.insert(u"pin_number"_s, m_dice.digits(4));
        if (m_dice.percent(20))
            m_user.insert(u"purge_date"_s, dateText(m_record.gd.addYears(1)));
        if (m_dice.percent(60))
            m_user.insert(u"last_patron_activity_date"_s, dateText(m_source.today.addDays(-m_dice.roll(400))));
        if (m_dice.percent(3))
            m_user.insert(u"pref_first_name"_s, m_record.fn.split(u' ').constFirst());
        // A member that no schema knows: whoever writes the user back must keep it.
        if (m_dice.percent(2))
            m_user.insert(u"sandbox_extra"_s, QJsonObject{{u"number"_s, m_index}, {u"text"_s, u"bevares"_s}});
    }

    void addContact()
    {
        QJsonArray emails{
            QJsonObject{{u"email_address"_s, u"%1@%2"_s.arg(m_mailName, m_source.profile.realm)},
                        {u"preferred"_s, true},
                        {u"segment_type"_s, segment(m_internal)},
                        {u"email_type"_s, QJsonArray{coded(m_record.ka == u"1" ? u"school"_s : u"work"_s)}}}};
        if (m_dice.percent(30))
            emails.append(QJsonObject{{u"email_address"_s, QString(m_mailName + u"@post.example"_s)},
                                      {u"description"_s, m_dice.percent(30) ? u"Privat"_s : QString()},
                                      {u"segment_type"_s, u"Internal"_s},
                                      {u"email_type"_s, QJsonArray{coded(u"personal"_s)}}});
        QJsonArray addresses;
        if (m_dice.percent(80))
            addresses.append(address(true, segment(m_internal)));
        if (m_dice.percent(10))
            addresses.append(address(addresses.isEmpty(), u"Internal"_s));
        QJsonArray phones;
        if (m_dice.percent(60))
            // No Norwegian number begins with 0: these reach nobody.
            phones.append(QJsonObject{
                {u"phone_number"_s, QString((m_dice.percent(40) ? u"+4700"_s : u"00"_s) + m_dice.digits(6))},
                {u"preferred"_s, true},
                {u"preferred_sms"_s, m_dice.percent(50)},
                {u"segment_type"_s, segment(m_internal || m_dice.percent(15))},
                {u"phone_type"_s, QJsonArray{coded(u"mobile"_s)}}});
        m_user.insert(u"contact_info"_s,
                      QJsonObject{{u"address"_s, addresses}, {u"email"_s, emails}, {u"phone"_s, phones}});
    }

    [[nodiscard]] QJsonObject address(bool preferred, const QString &segmentType)
    {
        const auto &[postalCode, city] = m_dice.pick(places());
        QJsonObject result{
            {u"line1"_s,
             u"%1 %2%3"_s.arg(m_dice.pick(streets()))
                 .arg(1 + m_dice.roll(120))
                 .arg(m_dice.percent(30) ? u" B"_s : QString())},
            {u"postal_code"_s, postalCode},
            {u"city"_s, city},
            {u"country"_s, coded(u"NOR"_s)},
            {u"preferred"_s, preferred},
            {u"segment_type"_s, segmentType},
            {u"address_type"_s, QJsonArray{coded(m_dice.percent(70) ? u"home"_s : u"school"_s)}},
        };
        if (m_dice.percent(15))
            result.insert(u"line2"_s, u"c/o %1"_s.arg(m_dice.pick(familyNames(m_source.profile.samiNames))));
        if (m_dice.percent(10))
            result.insert(u"start_date"_s, dateText(m_source.today.addDays(-m_dice.roll(700))));
        return result;
    }

    void addIdentifiers()
    {
        QJsonArray identifiers;
        const auto add = [&identifiers](const QString &type, const QString &value, const QString &segmentType,
                                        const QString &note) {
            identifiers.append(QJsonObject{{u"id_type"_s, coded(type)},
                                           {u"value"_s, value},
                                           {u"note"_s, note},
                                           {u"status"_s, u"ACTIVE"_s},
                                           {u"segment_type"_s, segmentType}});
        };
        if (!m_internal)
            add(u"UNIV_ID"_s, m_record.fi, u"External"_s, {});
        if (m_dice.percent(60))
            add(u"BARCODE"_s, u"N%1"_s.arg(500000000 + m_index * 7 + m_dice.roll(7)),
                segment(m_internal || m_dice.percent(50)), m_dice.percent(20) ? u"Nasjonalt lånekort"_s : QString());
        if (m_dice.percent(5))
            add(u"INST_ID"_s, u"%1-%2"_s.arg(m_source.profile.code).arg(m_index, 6, 10, QChar(u'0')), u"Internal"_s,
                {});
        m_user.insert(u"user_identifier"_s, identifiers);
    }

    void addRoles()
    {
        const auto role = [this](const QString &type) {
            return QJsonObject{{u"status"_s, coded(u"ACTIVE"_s)},
                               {u"scope"_s, coded(m_source.profile.almaCode)},
                               {u"role_type"_s, coded(type)}};
        };
        QJsonArray roles{role(u"200"_s)};
        if (m_internal) {
            QJsonObject desk = role(u"32"_s);
            desk.insert(u"parameter"_s,
                        QJsonArray{QJsonObject{{u"type"_s, coded(u"ServiceUnit"_s)},
                                               {u"scope"_s, coded(m_record.rs)},
                                               {u"value"_s, coded(u"DEFAULT_CIRC_DESK"_s)}}});
            desk.insert(u"expiry_date"_s, dateText(m_record.gd));
            roles.append(desk);
        }
        m_user.insert(u"user_role"_s, roles);
    }

    void addNotesAndBlocks()
    {
        const auto day = [this] { return dateText(m_source.today.addDays(-1 - m_dice.roll(900))); };
        const auto created = [&day]() -> QString { return day().first(10) + u"T10:15:00.000Z"_s; };
        QJsonArray notes;
        if (m_dice.percent(15))
            notes.append(QJsonObject{{u"note_type"_s, coded(m_dice.percent(50) ? u"CIRCULATION"_s : u"OTHER"_s)},
                                     {u"note_text"_s, m_dice.pick(noteTexts())},
                                     {u"user_viewable"_s, m_dice.percent(30)},
                                     {u"popup_note"_s, m_dice.percent(30)},
                                     {u"created_by"_s, u"skranken"_s},
                                     {u"created_date"_s, created()},
                                     {u"segment_type"_s, u"Internal"_s}});
        if (m_dice.percent(5))
            notes.append(QJsonObject{{u"note_type"_s, coded(u"OTHER"_s)},
                                     {u"note_text"_s, u"Fra studentregisteret: %1"_s.arg(m_dice.pick(noteTexts()))},
                                     {u"created_by"_s, u"SIS"_s},
                                     {u"created_date"_s, created()},
                                     {u"segment_type"_s, segment(m_internal)}});
        QJsonArray blocks;
        if (m_dice.percent(3))
            blocks.append(QJsonObject{{u"block_type"_s, coded(u"GENERAL"_s)},
                                      {u"block_description"_s, coded(u"02"_s)},
                                      {u"block_note"_s, u"Meldt tapt i skranken"_s},
                                      {u"created_by"_s, u"skranken"_s},
                                      {u"created_date"_s, created()},
                                      {u"segment_type"_s, u"Internal"_s}});
        QJsonArray statistics;
        if (!m_internal)
            statistics.append(QJsonObject{{u"statistic_category"_s, coded(u"BIM"_s)},
                                          {u"statistic_note"_s, QString(day().first(10) + u"T04:06:51"_s)},
                                          {u"segment_type"_s, u"External"_s}});
        if (m_dice.percent(10))
            statistics.append(
                QJsonObject{{u"statistic_category"_s, coded(u"SKRANKE"_s)}, {u"segment_type"_s, u"Internal"_s}});
        m_user.insert(u"user_note"_s, notes);
        m_user.insert(u"user_block"_s, blocks);
        m_user.insert(u"user_statistic"_s, statistics);
    }

    void addLists()
    {
        m_user.insert(u"rs_library"_s, QJsonArray{QJsonObject{{u"code"_s, coded(m_record.rs)}}});
        if (m_dice.percent(10))
            m_user.insert(u"library_notice"_s,
                          QJsonArray{QJsonObject{{u"code"_s, coded(u"COURTESY"_s)}, {u"value"_s, m_dice.percent(50)}}});
        if (m_dice.percent(1))
            m_user.insert(u"proxy_for_user"_s,
                          QJsonArray{QJsonObject{{u"primary_id"_s, registerRecord(m_source, m_index + 1).lt}}});
    }

    void applyHandEdit(StoredUser &user)
    {
        if (m_internal)
            return;
        switch (handEdit(m_source, m_index)) {
        case HandEdit::UserGroup:
            m_user.insert(u"user_group"_s, coded(m_record.ka == u"5" ? u"2"_s : u"5"_s));
            user.held.manual.insert(u"user_group"_s);
            break;
        case HandEdit::Language:
            m_user.insert(u"preferred_language"_s, coded(u"en"_s));
            user.held.manual.insert(u"preferred_language"_s);
            break;
        case HandEdit::Library: {
            const QString other = m_source.profile.libraries.constLast().first;
            m_user.insert(u"rs_library"_s, QJsonArray{QJsonObject{{u"code"_s, coded(other)}}});
            user.held.manual.insert(u"rs_library"_s);
            break;
        }
        case HandEdit::LastName:
            m_user.insert(u"last_name"_s, QString(m_record.en + u"-Gift"_s));
            break;
        case HandEdit::ExternalEmail: {
            QJsonObject contact = m_user.value("contact_info"_L1).toObject();
            QJsonArray emails = contact.value("email"_L1).toArray();
            QJsonObject first = emails.first().toObject();
            first.insert(u"email_address"_s, QString(u"ny."_s + m_mailName + u"@post.example"_s));
            emails.replace(0, first);
            contact.insert(u"email"_s, emails);
            m_user.insert(u"contact_info"_s, contact);
            break;
        }
        case HandEdit::None:
            break;
        }
    }

    SyntheticSource m_source;
    int m_index;
    RegisterRecord m_record;
    bool m_internal;
    Dice m_dice;
    QString m_mailName;
    QJsonObject m_user;
};

} // namespace

Dice::Dice(quint32 seed, const QString &topic, qint64 index)
    : m_state(stableHash(topic + u'/' + QString::number(seed) + u'/' + QString::number(index)))
{
}

quint64 Dice::next()
{
    // SplitMix64: good enough for names, and as cheap to seed as to roll, which a new topic per part of a person needs.
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
    return mixed ^ (mixed >> 31);
}

int Dice::roll(int below)
{
    return below <= 1 ? 0 : static_cast<int>(next() % static_cast<quint64>(below));
}

QString Dice::digits(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(u'0' + roll(10));
    return text;
}

bool isInRegister(const SyntheticSource &source, int index)
{
    return !isInternal(source, index) && !Dice(source.seed, u"gone" + source.profile.code, index).percent(1);
}

RegisterRecord registerRecord(const SyntheticSource &source, int index)
{
    const InstitutionProfile &profile = source.profile;
    Dice dice(source.seed, u"register" + profile.code, index);
    RegisterRecord record;
    record.fn = dice.pick(givenNames(profile.samiNames));
    record.en = dice.pick(familyNames(profile.samiNames));
    record.lt = u"%1%2"_s.arg(profile.idPrefix).arg(1000000 + index * 17 + dice.roll(17));
    const QString name = plainLetters(record.fn).left(3) + plainLetters(record.en).left(2);
    record.fi = u"%1%2@%3"_s.arg(name)
                    .arg(index, 3, 10, QChar(u'0'))
                    .arg(dice.percent(85) ? profile.realm : profile.otherRealm);
    record.rs = dice.pick(profile.libraries).first;
    record.ka = dice.percent(65)
        ? u"1"_s
        : dice.pick(profile.userGroups.first(std::min<qsizetype>(5, profile.userGroups.size())));
    record.gd = dice.percent(70) ? QDate(source.today.year() + 1 + dice.roll(4), 8, 15)
                                 : QDate(source.today.year() + 1 + dice.roll(6), 12, 31);
    record.fd = QDate(source.today.year() - 19 - dice.roll(45), 1 + dice.roll(12), 1 + dice.roll(28));
    record.sk = dice.percent(60) ? u"NOB"_s : dice.percent(80) ? u"NNO"_s : QString();
    return record;
}

StoredUser syntheticUser(const SyntheticSource &source, int index)
{
    return UserMaker(source, index).make();
}

} // namespace skranke::sandbox
