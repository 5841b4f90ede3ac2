// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/preferencesfile.h"

#include <QDir>
#include <QSettings>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

template <typename Enum>
struct Word {
    Enum value;
    QLatin1StringView word;
};

constexpr std::array languages{
    Word{Preferences::Language::System, "system"_L1},
    Word{Preferences::Language::Bokmaal, "nb"_L1},
    Word{Preferences::Language::Nynorsk, "nn"_L1},
    Word{Preferences::Language::English, "en"_L1},
};
constexpr std::array themes{
    Word{Preferences::Theme::System, "system"_L1},
    Word{Preferences::Theme::Light, "light"_L1},
    Word{Preferences::Theme::Dark, "dark"_L1},
};
constexpr std::array proxyModes{
    Word{Preferences::ProxyMode::System, "system"_L1},
    Word{Preferences::ProxyMode::None, "none"_L1},
    Word{Preferences::ProxyMode::Manual, "manual"_L1},
};
constexpr std::array midnights{
    Word{Preferences::QuotaMidnight::Utc, "utc"_L1},
    Word{Preferences::QuotaMidnight::Oslo, "oslo"_L1},
};

template <typename Enum, size_t N>
QString wordFor(const std::array<Word<Enum>, N> &words, Enum value)
{
    const auto found = std::ranges::find(words, value, &Word<Enum>::value);
    return found == words.end() ? QString() : QString(found->word);
}

template <typename Enum, size_t N>
Enum valueFor(const std::array<Word<Enum>, N> &words, const QString &word, Enum otherwise)
{
    const auto found = std::ranges::find_if(words, [&](const Word<Enum> &entry) { return entry.word == word; });
    return found == words.end() ? otherwise : found->value;
}

/// What is no number is as if it were not there: zero days of retention would empty the store.
int numberFor(const QVariant &value, int otherwise)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber ? number : otherwise;
}

QString pathIn(const QString &folder)
{
    return QDir(folder).filePath(u"preferences.ini"_s);
}

} // namespace

Preferences loadPreferences(const QString &folder)
{
    const QSettings file(pathIn(folder), QSettings::IniFormat);
    const Preferences usual;
    Preferences preferences;
    preferences.language = valueFor(languages, file.value("language"_L1).toString(), usual.language);
    preferences.theme = valueFor(themes, file.value("theme"_L1).toString(), usual.theme);
    preferences.cacheRetentionDays = std::clamp(
        numberFor(file.value("retention/cache_days"_L1), usual.cacheRetentionDays), 1, usual.cacheRetentionDays);
    preferences.preImageRetentionDays =
        std::clamp(numberFor(file.value("retention/preimage_days"_L1), usual.preImageRetentionDays), 1,
                   usual.preImageRetentionDays);
    preferences.importRunYears =
        std::clamp(numberFor(file.value("retention/import_run_years"_L1), usual.importRunYears), 1, 10);
    preferences.backupNumber = std::clamp(numberFor(file.value("backup/number"_L1), usual.backupNumber), 1, 30);
    preferences.backupDays = std::clamp(numberFor(file.value("backup/days"_L1), usual.backupDays), 1, usual.backupDays);
    preferences.defaultReserve = std::max(0, numberFor(file.value("alma/default_reserve"_L1), usual.defaultReserve));
    preferences.quotaMidnight =
        valueFor(midnights, file.value("alma/quota_midnight"_L1).toString(), usual.quotaMidnight);
    preferences.proxyMode = valueFor(proxyModes, file.value("network/proxy"_L1).toString(), usual.proxyMode);
    preferences.proxyHost = file.value("network/proxy_host"_L1).toString();
    preferences.proxyPort = static_cast<quint16>(std::clamp(file.value("network/proxy_port"_L1).toInt(), 0, 65535));
    preferences.extraCaFile = file.value("network/extra_ca_file"_L1).toString();
    return preferences;
}

Result<> savePreferences(const QString &folder, const Preferences &preferences)
{
    QSettings file(pathIn(folder), QSettings::IniFormat);
    file.setValue("language"_L1, wordFor(languages, preferences.language));
    file.setValue("theme"_L1, wordFor(themes, preferences.theme));
    file.setValue("retention/cache_days"_L1, preferences.cacheRetentionDays);
    file.setValue("retention/import_run_years"_L1, preferences.importRunYears);
    file.setValue("retention/preimage_days"_L1, preferences.preImageRetentionDays);
    file.setValue("backup/number"_L1, preferences.backupNumber);
    file.setValue("backup/days"_L1, preferences.backupDays);
    file.setValue("alma/default_reserve"_L1, preferences.defaultReserve);
    file.setValue("alma/quota_midnight"_L1, wordFor(midnights, preferences.quotaMidnight));
    file.setValue("network/proxy"_L1, wordFor(proxyModes, preferences.proxyMode));
    file.setValue("network/proxy_host"_L1, preferences.proxyHost);
    file.setValue("network/proxy_port"_L1, int(preferences.proxyPort));
    file.setValue("network/extra_ca_file"_L1, preferences.extraCaFile);
    file.sync();
    if (file.status() != QSettings::NoError)
        return std::unexpected(
            Error{.kind = Error::Kind::Storage, .detail = u"preferences.ini could not be written"_s});
    return {};
}

} // namespace skranke
