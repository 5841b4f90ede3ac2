// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace skranke {

/// Editor of an institution's own code-book entries, JSON, checked while typing. Knows no institution.
class CodeBookEditor : public QWidget {
    Q_OBJECT

public:
    explicit CodeBookEditor(QWidget *parent = nullptr);

    void setText(const QString &json);
    [[nodiscard]] QString text() const;
    /// What is wrong, translated; empty when the text can be used.
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void check();
    void retranslate();

    QLabel *m_explanation = nullptr;
    QPlainTextEdit *m_editor = nullptr;
    QLabel *m_verdict = nullptr;
    QString m_problem;
};

} // namespace skranke
