// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/syntaxcolours.h"

#include "widgets/common/badge.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

namespace skranke {

KSyntaxHighlighting::Theme SyntaxColours::themeFor(const QPalette &palette) const
{
    using Repository = KSyntaxHighlighting::Repository;
    return m_repository.defaultTheme(isDark(palette) ? Repository::DarkTheme : Repository::LightTheme);
}

KSyntaxHighlighting::SyntaxHighlighter *SyntaxColours::attach(QTextDocument *document, const QString &definition,
                                                              const QPalette &palette)
{
    auto *highlighter = new KSyntaxHighlighting::SyntaxHighlighter(document);
    highlighter->setTheme(themeFor(palette));
    highlighter->setDefinition(m_repository.definitionForName(definition));
    return highlighter;
}

void SyntaxColours::follow(KSyntaxHighlighting::SyntaxHighlighter *highlighter, const QPalette &palette) const
{
    const auto theme = themeFor(palette);
    if (highlighter->theme().name() == theme.name())
        return;
    highlighter->setTheme(theme);
    highlighter->rehighlight();
}

bool SyntaxColours::has(const QString &definition) const
{
    return m_repository.definitionForName(definition).isValid();
}

} // namespace skranke
