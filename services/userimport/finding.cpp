// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/finding.h"

#include <algorithm>

namespace skranke {

using namespace Qt::StringLiterals;

QString toWord(Severity severity)
{
    switch (severity) {
    case Severity::Fatal:
        return u"F"_s;
    case Severity::Error:
        return u"E"_s;
    case Severity::Warning:
        return u"W"_s;
    case Severity::Info:
        return u"I"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

bool CheckReport::hasErrorsOrWarnings() const
{
    return std::ranges::any_of(byRule,
                               [](const RuleCount &rule) { return rule.count > 0 && rule.severity != Severity::Info; });
}

} // namespace skranke
