// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace skranke {

class SyntaxColours;

/// A text whose only ends of line are its line feeds: a text edit ends lines also at characters that a file or a value
/// may hold inside of one, and its lines would no longer be those of the file. Such a character is shown as a sign.
[[nodiscard]] QString withoutHiddenBreaks(QString text);

/// Read-only text in a fixed-width font with line numbers, syntax colours and one marked line. Knows no file.
class SourceEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    SourceEdit(SyntaxColours &colours, const QString &definition, QWidget *parent = nullptr);

    /// The number shown beside the first line of the text, from 1.
    void setFirstLineNumber(qint64 number);
    /// How wide the numbers may get; the margin does not move while the text does.
    void setLargestLineNumber(qint64 number);
    /// Marks a line of the file, 0: none.
    void setMarkedLine(qint64 number);
    [[nodiscard]] qint64 firstLineNumber() const { return m_firstLine; }
    [[nodiscard]] int visibleLineCount() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class NumberArea;

    void paintNumbers(QPaintEvent *event);
    void placeNumbers();
    void showMark();

    SyntaxColours &m_colours;
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter = nullptr;
    NumberArea *m_numbers = nullptr;
    qint64 m_firstLine = 1;
    qint64 m_largestLine = 1;
    qint64 m_markedLine = 0;
};

} // namespace skranke
