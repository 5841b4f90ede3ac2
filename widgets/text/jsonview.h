// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/text/sourceedit.h"

#include <QJsonObject>

namespace skranke {

/// A JSON object, indented and coloured.
class JsonView : public SourceEdit {
    Q_OBJECT

public:
    explicit JsonView(SyntaxColours &colours, QWidget *parent = nullptr);
    /// An empty object shows nothing.
    void setJson(const QJsonObject &object);

private:
    QJsonObject m_shown;
};

} // namespace skranke
