// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

QT_FORWARD_DECLARE_CLASS(QXmlStreamReader)

namespace skranke {

/// Users that Alma or a gateway sent as XML although JSON was asked for, turned into the shape Alma's JSON has
/// (`spec/alma-api.md` 1.5; Ex Libris' `rest_user.xsd`): wrappers vanish, attributes become members, coded fields
/// become
/// `{value, desc}`, what is unknown is kept. Pure functions; all numbers stay text.
namespace userxml {

/// `<user>`. `BadReply` for anything else, for XML that cannot be read and for one with a document type.
[[nodiscard]] Result<QJsonObject> user(const QByteArray &xml);

/// `<users total_record_count="...">`, in the shape of the JSON list.
[[nodiscard]] Result<QJsonObject> users(const QByteArray &xml);

/// The element that the reader has just entered, in the shape of the JSON object; the reader then stands on its closing
/// tag, or has an error. `names`: the element names of the XML where they are not Alma's.
[[nodiscard]] QJsonObject element(QXmlStreamReader &reader, const QHash<QString, QString> &names = {});

} // namespace userxml

} // namespace skranke
