// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KSyntaxHighlighting/Repository>
#include <QPalette>
#include <QString>

class QTextDocument;

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace skranke {

/// Colours raw texts: knows the definitions that KSyntaxHighlighting ships and our own for BUPS 1, and takes the theme
/// that fits the palette. Owned by the pane that shows texts; outlives their documents' highlighters.
class SyntaxColours {
public:
    /// `definition`: "BUPS 1", "JSON", "XML". The highlighter belongs to the document.
    KSyntaxHighlighting::SyntaxHighlighter *attach(QTextDocument *document, const QString &definition,
                                                   const QPalette &palette);
    /// After a change of the colour scheme.
    void follow(KSyntaxHighlighting::SyntaxHighlighter *highlighter, const QPalette &palette) const;
    [[nodiscard]] bool has(const QString &definition) const;

private:
    [[nodiscard]] KSyntaxHighlighting::Theme themeFor(const QPalette &palette) const;

    KSyntaxHighlighting::Repository m_repository;
};

} // namespace skranke
