// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/risktext.h"

#include <QCoreApplication>

namespace skranke {

namespace {

struct RiskTexts {
    Q_DECLARE_TR_FUNCTIONS(RiskTexts)
};

} // namespace

QString riskText(Risk risk)
{
    switch (risk) {
    case Risk::Deletes:
        return RiskTexts::tr("Deletion");
    case Risk::LosesAccess:
        return RiskTexts::tr("Loses access");
    case Risk::LogIn:
        return RiskTexts::tr("Log-in");
    case Risk::HandEdit:
        return RiskTexts::tr("Hand edit");
    case Risk::Sticky:
        return RiskTexts::tr("Overrides");
    case Risk::UserGroup:
        return RiskTexts::tr("User group");
    case Risk::MailDomain:
        return RiskTexts::tr("Mail domain");
    }
    Q_UNREACHABLE_RETURN({});
}

QString riskSentence(Risk risk)
{
    switch (risk) {
    case Risk::Deletes:
        return RiskTexts::tr("The user is deleted.");
    case Risk::LosesAccess:
        return RiskTexts::tr("The account expires earlier than now in Alma, or becomes inactive.");
    case Risk::LogIn:
        return RiskTexts::tr(
            "The primary id or an identifier changes: the user may log in with it, or have it on a card.");
    case Risk::HandEdit:
        return RiskTexts::tr("Overwrites something that was typed by hand in Alma.");
    case Risk::Sticky:
        return RiskTexts::tr("Fields that Alma keeps when they were edited by hand are overwritten all the same.");
    case Risk::UserGroup:
        return RiskTexts::tr("The user gets another user group, and with it other loan rules.");
    case Risk::MailDomain:
        return RiskTexts::tr("E-mail goes to another domain than before.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace skranke
