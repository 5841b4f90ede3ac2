// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/windowdesk.h"

#include "app/sandbox/nightfile.h"
#include "services/institutions/institutionregister.h"
#include "services/userimport/userimport.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>

using namespace skranke;
using namespace Qt::StringLiterals;

namespace {

const QDate night(2026, 11, 23);

template <typename T>
bool succeeded(const Result<T> &result, const char *what)
{
    if (!result)
        qWarning("%s: %s %s", what, qPrintable(result.error().code), qPrintable(result.error().detail));
    return result.has_value();
}

} // namespace

WindowDesk::WindowDesk(int users)
    : sandbox({.institutions = 2, .usersPerInstitution = users})
    , m_users(users)
{
}

bool WindowDesk::open()
{
    if (!folder.isValid() || !sandbox.listen()) {
        qWarning("no folder or no port");
        return false;
    }
    auto opened = QCoro::waitFor(Workspace::open(folder.filePath(u"home"_s), Workspace::KeyPlace::KeyFile));
    if (!succeeded(opened, "open"))
        return false;
    workspace = std::move(*opened);
    for (const auto &profile : sandbox.institutions()) {
        Institution institution;
        institution.code = InstitutionCode(profile.code);
        institution.name = profile.name;
        institution.almaUrl = sandbox.url();
        institution.realms = {profile.realm, profile.otherRealm};
        institution.userGroups = profile.userGroups;
        for (const auto &library : profile.libraries)
            institution.libraries.append(library.first);
        institution.reserve = 10;
        auto &all = workspace->institutions();
        if (!succeeded(QCoro::waitFor(all.add(institution)), "add")
            || !succeeded(QCoro::waitFor(all.setKey(institution.code, profile.key)), "key")
            || !succeeded(QCoro::waitFor(all.test(institution.code)), "test"))
            return false;
    }
    return true;
}

DeskServices WindowDesk::services() const
{
    return {.store = workspace->store(),
            .client = workspace->client(),
            .pilot = workspace->pilot(),
            .institutions = workspace->institutions(),
            .queue = workspace->queue(),
            .userImport = workspace->userImport(),
            .brakes = workspace->brakes(),
            .protections = workspace->protections(),
            .signingKeys = workspace->signingKeys()};
}

InstitutionCode WindowDesk::code() const
{
    return InstitutionCode(sandbox.institutions().constFirst().code);
}

QString WindowDesk::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
    return file.fileName();
}

QString WindowDesk::nightFile() const
{
    const auto file =
        sandbox::lastNight({.profile = sandbox.institutions().constFirst(), .today = night}, m_users, night);
    return write(file.name, file.bytes);
}

QString WindowDesk::plainFile(int changed, int added) const
{
    QByteArray bytes;
    const auto add = [&bytes](const QString &lt, const QString &family) {
        bytes += "LT:" + lt.toUtf8() + "\nRS:1999901\nGD:2028-08-15\nEN:" + family.toUtf8()
            + "\nFN:Åshild\nKA:1\n-----------------------------------------------\n";
    };
    int left = changed;
    for (const QJsonObject &user : sandbox.users(code().toString())) {
        if (left == 0)
            break;
        if (user.value(u"account_type").toObject().value(u"value").toString() != u"EXTERNAL")
            continue;
        --left;
        add(user.value(u"primary_id").toString(), u"Ærfugl%1"_s.arg(left));
    }
    for (int i = 0; i < added; ++i)
        add(u"ny%1"_s.arg(i, 7, 10, QChar(u'0')), u"Løvås"_s);
    return write(code().toString().toLower() + u"-plain.txt"_s, bytes);
}

bool WindowDesk::fetchUsers()
{
    return succeeded(QCoro::waitFor(workspace->userImport().sync(code())), "sync");
}
