// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/proxychoice.h"

#include "services/core/institution.h"

namespace skranke {

ProxyChoice::ProxyChoice(const Preferences &preferences)
    : m_mode(preferences.proxyMode)
    , m_manual(QNetworkProxy::HttpProxy, preferences.proxyHost, preferences.proxyPort)
{
}

QList<QNetworkProxy> ProxyChoice::queryProxy(const QNetworkProxyQuery &query)
{
    if (isLoopbackHost(query.peerHostName()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    switch (m_mode) {
    case Preferences::ProxyMode::System:
        return systemProxyForQuery(query);
    case Preferences::ProxyMode::None:
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    case Preferences::ProxyMode::Manual:
        return {m_manual};
    }
    return {QNetworkProxy(QNetworkProxy::NoProxy)};
}

} // namespace skranke
