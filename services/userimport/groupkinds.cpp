// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/groupkinds.h"

#include <QJsonArray>
#include <QJsonValue>

#include <array>
#include <utility>

namespace skranke {

using namespace Qt::StringLiterals;

bool GroupKinds::apply(const QJsonObject &json)
{
    const std::array<std::pair<QLatin1StringView, QSet<QString> *>, 4> kinds{{
        {"borrowers"_L1, &borrowers},
        {"staff"_L1, &staff},
        {"students"_L1, &students},
        {"employees"_L1, &employees},
    }};
    for (auto member = json.begin(); member != json.end(); ++member) {
        QSet<QString> *set = nullptr;
        for (const auto &[name, kind] : kinds) {
            if (member.key() == name)
                set = kind;
        }
        if (!set || !member->isArray())
            return false;
        set->clear();
        const QJsonArray codes = member->toArray();
        for (const QJsonValue &code : codes) {
            if (code.toString().isEmpty())
                return false;
            set->insert(code.toString());
        }
    }
    return true;
}

} // namespace skranke
