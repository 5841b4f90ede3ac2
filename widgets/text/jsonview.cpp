// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/jsonview.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace skranke {

JsonView::JsonView(SyntaxColours &colours, QWidget *parent)
    : SourceEdit(colours, u"JSON"_s, parent)
{
}

void JsonView::setJson(const QJsonObject &object)
{
    if (m_shown == object)
        return; // cursor, selection and scroll place stay
    m_shown = object;
    const QByteArray json = object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Indented);
    setPlainText(withoutHiddenBreaks(QString::fromUtf8(json).trimmed()));
    setFirstLineNumber(1);
    setLargestLineNumber(blockCount());
}

} // namespace skranke
