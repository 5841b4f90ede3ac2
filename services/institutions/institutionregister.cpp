// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/institutions/institutionregister.h"

#include "services/alma/confapi.h"
#include "services/alma/quotapilot.h"
#include "services/store/almarunrepository.h"
#include "services/store/changerepository.h"
#include "services/store/importrunrepository.h"
#include "services/store/institutionrepository.h"
#include "services/store/keystore.h"
#include "services/store/sql.h"
#include "services/store/store.h"
#include "services/store/usercacherepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr qsizetype longestKey = 200;

/// A key goes into a header: nothing but visible ASCII.
bool isUsableKey(const QString &key)
{
    return !key.isEmpty() && key.size() <= longestKey
        && std::ranges::all_of(key, [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

std::unexpected<Error> refused(QLatin1StringView code, const InstitutionCode &institution)
{
    return std::unexpected(
        Error{.kind = Error::Kind::Rejected, .code = QString(code), .subject = institution.toString()});
}

Result<Institution> found(StoreAccess &access, const InstitutionCode &code)
{
    const auto institution = InstitutionRepository(access).find(code);
    if (!institution)
        return std::unexpected(institution.error());
    if (!institution->has_value()) {
        return std::unexpected(
            Error{.kind = Error::Kind::NotFound, .code = u"unknown-institution"_s, .subject = code.toString()});
    }
    return **institution;
}

/// Key, address, code or environment changed: what an earlier test found says nothing any more.
bool needsNewTest(const Institution &before, const Institution &after)
{
    return before.almaUrl != after.almaUrl || before.almaCode != after.almaCode
        || before.environment != after.environment;
}

Result<> removable(StoreAccess &access, const InstitutionCode &code)
{
    if (const auto institution = found(access, code); !institution)
        return std::unexpected(institution.error());
    const auto open =
        ChangeRepository(access).counts({.states = {ChangeState::Proposed, ChangeState::Approved, ChangeState::Sending,
                                                    ChangeState::Conflict, ChangeState::Unknown},
                                         .institution = code});
    if (!open)
        return std::unexpected(open.error());
    if (!open->isEmpty())
        return refused("wrong-state"_L1, code);
    return {};
}

Result<> removed(StoreAccess &access, const InstitutionCode &code)
{
    Sql::Transaction transaction(access);
    Result<> done = transaction.begin();
    if (done)
        done = removable(access, code);
    if (done)
        done = InstitutionRepository(access).remove(code);
    if (done)
        done = UserCacheRepository(access).removeAll(code);
    if (done)
        done = AlmaRunRepository(access).removeAll(code);
    if (done)
        done = ImportRunRepository(access).removeAll(code);
    return done ? transaction.commit() : done;
}

/// Whether Alma's code can be the one of the institution the desk calls so: the same, or the same words in it, as
/// `47BIBSYS_NSK` for `NSK`. Any other must be registered by a person first.
bool fits(const QString &almaCode, const InstitutionCode &code)
{
    const QString framed = u'_' + almaCode.toUpper() + u'_';
    return framed.contains(u'_' + code.toString().toUpper() + u'_');
}

/// Compares what Alma answered with what is registered; fills in what was empty.
Result<Institution> compared(Institution institution, const GeneralConfiguration &answer)
{
    if (answer.institutionCode.isEmpty() || answer.environment == AlmaEnvironment::Unknown) {
        return std::unexpected(Error{.kind = Error::Kind::BadReply,
                                     .detail = u"the general configuration names no institution or no environment"_s,
                                     .subject = institution.code.toString()});
    }
    const bool expected = institution.almaCode.isEmpty() ? fits(answer.institutionCode, institution.code)
                                                         : institution.almaCode == answer.institutionCode;
    if (!expected)
        return refused("wrong-institution"_L1, institution.code);
    if (institution.environment != AlmaEnvironment::Unknown && institution.environment != answer.environment)
        return refused("wrong-environment"_L1, institution.code);
    institution.almaCode = answer.institutionCode;
    institution.environment = answer.environment;
    institution.keyState = KeyState::Working;
    return institution;
}

/// What a failed test says about the key; empty when it says nothing (no connection, Alma's own trouble).
std::optional<KeyState> stateAfter(const Error &error)
{
    if (error.code == "wrong-institution"_L1 || error.code == "wrong-environment"_L1)
        return KeyState::Mismatch;
    if (error.code == "key-missing"_L1)
        return KeyState::Missing;
    if (error.kind == Error::Kind::Unauthorized)
        return KeyState::Refused;
    return std::nullopt;
}

/// Writes down what a test found, and nothing else: a person may have edited the rest while Alma was asked. Empty when
/// what was asked with is no longer what is registered.
Result<std::optional<Institution>> savedTest(StoreAccess &access, const Institution &asked,
                                             const Result<Institution> &tested)
{
    Sql::Transaction transaction(access);
    if (const Result<> begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    auto institution = found(access, asked.code);
    if (!institution)
        return std::unexpected(institution.error());
    if (needsNewTest(*institution, asked))
        return std::nullopt;
    if (tested) {
        institution->almaCode = tested->almaCode;
        institution->environment = tested->environment;
        institution->keyState = tested->keyState;
    } else {
        institution->keyState = stateAfter(tested.error()).value_or(institution->keyState);
    }
    if (const Result<> updated = InstitutionRepository(access).update(*institution); !updated)
        return std::unexpected(updated.error());
    if (const Result<> committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    return *institution;
}

} // namespace

InstitutionRegister::InstitutionRegister(Store &store, KeyStore &keys, ConfApi &conf, QuotaPilot &pilot,
                                         QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_keys(keys)
    , m_conf(conf)
    , m_pilot(pilot)
{
}

QCoro::Task<Result<QList<Institution>>> InstitutionRegister::all()
{
    return m_store.run([](StoreAccess &access) { return InstitutionRepository(access).all(); });
}

QCoro::Task<Result<Institution>> InstitutionRegister::find(InstitutionCode code)
{
    return m_store.run([code](StoreAccess &access) { return found(access, code); });
}

QCoro::Task<Result<>> InstitutionRegister::add(Institution institution)
{
    if (const Result<> valid = validated(institution); !valid)
        co_return valid;
    institution.keyState = KeyState::Missing;
    const Result<> added = co_await m_store.run(
        [institution](StoreAccess &access) { return InstitutionRepository(access).insert(institution); });
    if (added)
        Q_EMIT institutionsChanged();
    co_return added;
}

QCoro::Task<Result<>> InstitutionRegister::update(Institution institution)
{
    if (const Result<> valid = validated(institution); !valid)
        co_return valid;
    const auto retest = co_await m_store.run([institution](StoreAccess &access) mutable -> Result<bool> {
        Sql::Transaction transaction(access);
        if (const Result<> begun = transaction.begin(); !begun)
            return std::unexpected(begun.error());
        const auto before = found(access, institution.code);
        if (!before)
            return std::unexpected(before.error());
        const bool differs = needsNewTest(*before, institution);
        // The key's state is what the last test found, whatever the form that was edited says.
        institution.keyState = differs && before->keyState != KeyState::Missing ? KeyState::Untested : before->keyState;
        Result<> done = InstitutionRepository(access).update(institution);
        // Users of another Alma are no base for a plan: they must be fetched anew.
        if (done && differs)
            done = UserCacheRepository(access).forgetLastSync(institution.code);
        if (done)
            done = transaction.commit();
        return done.transform([differs] { return differs; });
    });
    if (!retest)
        co_return std::unexpected(retest.error());
    if (*retest) {
        m_tested.remove(institution.code);
        m_pilot.forget(institution.code);
    }
    Q_EMIT institutionsChanged();
    co_return {};
}

QCoro::Task<Result<>> InstitutionRegister::remove(InstitutionCode code)
{
    const Result<> allowed = co_await m_store.run([code](StoreAccess &access) { return removable(access, code); });
    if (!allowed)
        co_return allowed;
    // The key first: an institution without a key can be removed again, a key without an institution would be
    // forgotten.
    if (const Result<> keyless = co_await m_keys.removeApiKey(code); !keyless)
        co_return keyless;
    m_tested.remove(code);
    m_pilot.forget(code);
    const Result<> done = co_await m_store.run([code](StoreAccess &access) { return removed(access, code); });
    if (done)
        Q_EMIT institutionsChanged();
    co_return done;
}

QCoro::Task<Result<>> InstitutionRegister::setKey(InstitutionCode code, QString key)
{
    key = key.trimmed();
    if (!isUsableKey(key)) {
        co_return std::unexpected(Error{.kind = Error::Kind::BadInput,
                                        .code = u"invalid-value"_s,
                                        .detail = u"an API key is one line of visible ASCII"_s,
                                        .subject = u"key"_s});
    }
    const auto institution = co_await find(code);
    if (!institution)
        co_return std::unexpected(institution.error());
    m_tested.remove(code);
    // Before and after, so that a test under way notices, whichever key it got.
    ++m_keysSet[code];
    const Result<> saved = co_await m_keys.setApiKey(code, key);
    ++m_keysSet[code];
    if (!saved)
        co_return saved;
    m_pilot.forget(code);
    co_return co_await saveKeyState(code, KeyState::Untested);
}

QCoro::Task<Result<>> InstitutionRegister::saveKeyState(InstitutionCode code, KeyState state)
{
    const Result<> saved = co_await m_store.run([code, state](StoreAccess &access) -> Result<> {
        Sql::Transaction transaction(access);
        if (const Result<> begun = transaction.begin(); !begun)
            return begun;
        auto institution = found(access, code);
        if (!institution)
            return std::unexpected(institution.error());
        institution->keyState = state;
        const Result<> updated = InstitutionRepository(access).update(*institution);
        return updated ? transaction.commit() : updated;
    });
    if (saved)
        Q_EMIT institutionsChanged();
    co_return saved;
}

QCoro::Task<Result<Institution>> InstitutionRegister::test(InstitutionCode code, CancelToken cancel)
{
    m_tested.remove(code);
    while (true) {
        const int keys = m_keysSet.value(code);
        const auto institution = co_await find(code);
        if (!institution)
            co_return std::unexpected(institution.error());
        const auto answer = co_await m_conf.general(*institution, cancel);
        if (keys != m_keysSet.value(code))
            continue; // the answer is about another key
        const auto tested = answer ? compared(*institution, *answer) : std::unexpected(answer.error());
        const auto saved = co_await m_store.run(
            [asked = *institution, tested](StoreAccess &access) { return savedTest(access, asked, tested); });
        if (!saved)
            co_return std::unexpected(saved.error());
        // Edited, or given another key, meanwhile: the answer is about something else.
        if (!*saved || keys != m_keysSet.value(code))
            continue;
        Q_EMIT institutionsChanged();
        if (!tested)
            co_return tested;
        m_tested.insert(code);
        co_return **saved;
    }
}

QCoro::Task<Result<Institution>> InstitutionRegister::readyForCalls(InstitutionCode code, CancelToken cancel)
{
    if (!m_tested.contains(code))
        co_return co_await test(code, cancel);
    const auto institution = co_await find(code);
    // The other process of the profile may have tested, or changed, it since.
    if (institution && institution->keyState != KeyState::Working)
        co_return co_await test(code, cancel);
    co_return institution;
}

} // namespace skranke
