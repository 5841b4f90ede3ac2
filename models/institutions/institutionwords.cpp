// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/institutions/institutionwords.h"

#include <QCoreApplication>

namespace skranke::institutionwords {

QString environment(AlmaEnvironment environment)
{
    switch (environment) {
    case AlmaEnvironment::Unknown:
        return QCoreApplication::translate("Institution", "Not tested");
    case AlmaEnvironment::Production:
        return QCoreApplication::translate("Institution", "Production");
    case AlmaEnvironment::Sandbox:
        return QCoreApplication::translate("Institution", "Sandbox");
    }
    Q_UNREACHABLE_RETURN({});
}

QString keyState(KeyState state)
{
    switch (state) {
    case KeyState::Missing:
        return QCoreApplication::translate("Institution", "No key");
    case KeyState::Untested:
        return QCoreApplication::translate("Institution", "Not tested");
    case KeyState::Working:
        return QCoreApplication::translate("Institution", "Works");
    case KeyState::Refused:
        return QCoreApplication::translate("Institution", "Refused");
    case KeyState::Mismatch:
        return QCoreApplication::translate("Institution", "Opens another");
    }
    Q_UNREACHABLE_RETURN({});
}

QString keyRemedy(KeyState state)
{
    switch (state) {
    case KeyState::Missing:
        return QCoreApplication::translate("Institution", "Set the API key to be able to call Alma.");
    case KeyState::Untested:
        return QCoreApplication::translate("Institution", "Test the key: it is not known yet what it opens.");
    case KeyState::Working:
        return {};
    case KeyState::Refused:
        return QCoreApplication::translate("Institution", "Alma refused the key. Set another one and test it.");
    case KeyState::Mismatch:
        return QCoreApplication::translate(
            "Institution",
            "The key opens another institution or environment. Skranke does not work with it until that is put right.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString variant(Bups1Variant variant)
{
    switch (variant) {
    case Bups1Variant::Auto:
        return QCoreApplication::translate("Institution", "By the file's encoding");
    case Bups1Variant::Utf8:
        return QCoreApplication::translate("Institution", "BUPS 1, newer table (UTF-8)");
    case Bups1Variant::Latin1:
        return QCoreApplication::translate("Institution", "BUPS 1, older table (ISO 8859-1)");
    }
    Q_UNREACHABLE_RETURN({});
}

QString ltTarget(LtTarget target)
{
    switch (target) {
    case LtTarget::PrimaryIdentifier:
        return QCoreApplication::translate("Institution", "Primary identifier");
    case LtTarget::Barcode:
        return QCoreApplication::translate("Institution", "Barcode");
    }
    Q_UNREACHABLE_RETURN({});
}

QString sisEmptySticky(SisEmptySticky behaviour)
{
    switch (behaviour) {
    case SisEmptySticky::Clear:
        return QCoreApplication::translate("Institution", "Empties the field in Alma");
    case SisEmptySticky::Keep:
        return QCoreApplication::translate("Institution", "Keeps what Alma has");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace skranke::institutionwords
