// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/preferences.h"

#include <QNetworkProxyFactory>

namespace skranke {

/// The proxy a person chose, for all hosts but this one: the sandbox on loopback is never asked through a proxy.
class ProxyChoice : public QNetworkProxyFactory {
public:
    explicit ProxyChoice(const Preferences &preferences);

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    Preferences::ProxyMode m_mode;
    QNetworkProxy m_manual;
};

} // namespace skranke
