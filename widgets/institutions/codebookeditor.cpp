// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/institutions/codebookeditor.h"

#include "services/userimport/codebook.h"
#include "widgets/common/badge.h"
#include "widgets/common/label.h"

#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace skranke {

CodeBookEditor::CodeBookEditor(QWidget *parent)
    : QWidget(parent)
    , m_explanation(plainLabel())
    , m_editor(new QPlainTextEdit)
    , m_verdict(plainLabel())
{
    m_explanation->setWordWrap(true);
    m_verdict->setWordWrap(true);
    m_editor->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_editor->setTabChangesFocus(true);
    m_editor->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_explanation->setBuddy(m_editor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 8);
    column->setSpacing(8);
    column->addWidget(m_explanation);
    column->addWidget(m_editor, 1);
    column->addWidget(m_verdict);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        check();
        Q_EMIT edited();
    });
    retranslate();
}

void CodeBookEditor::setText(const QString &json)
{
    const QSignalBlocker quiet(m_editor);
    m_editor->setPlainText(json);
    check();
}

QString CodeBookEditor::text() const
{
    const QString text = m_editor->toPlainText();
    return text.trimmed().isEmpty() ? QString() : text;
}

void CodeBookEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        check();
}

void CodeBookEditor::check()
{
    const QString json = text();
    m_problem.clear();
    if (json.isEmpty()) {
        m_verdict->setText(tr("The shipped code table is used as it is."));
    } else if (const auto book = CodeBook::withOverride(json); !book) {
        // The subject is a place in the text, never a person's value (`codebook.h`).
        m_problem = book.error().subject.isEmpty()
            ? tr("This is not a code table.")
            : tr("This is not a code table: look at %1.").arg(book.error().subject);
        m_verdict->setText(m_problem);
    } else {
        m_verdict->setText(tr("The code table can be used."));
    }
    QPalette own = QGuiApplication::palette();
    own.setColor(QPalette::WindowText,
                 m_problem.isEmpty() ? toneColour(Tone::Neutral, own) : toneColour(Tone::Bad, own));
    m_verdict->setPalette(own);
}

void CodeBookEditor::retranslate()
{
    m_explanation->setText(
        tr("The institution's own entries (JSON, the same form as the shipped table). Name only what differs: "
           "codes, lengths, further codes and where they go in Alma, limits of the checks."));
    m_editor->setAccessibleName(tr("Code table of the institution"));
    check();
}

} // namespace skranke
