// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/institutions/institutionform.h"

#include "models/institutions/institutionwords.h"
#include "widgets/common/badge.h"
#include "widgets/common/icons.h"
#include "widgets/common/label.h"
#include "widgets/institutions/codebookeditor.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr int signSide = 16;
constexpr int nightsInRow = 4;

template <typename Enum>
Enum chosen(const QComboBox *box)
{
    return static_cast<Enum>(box->currentData().toInt());
}

template <typename Enum>
void choose(QComboBox *box, Enum value)
{
    box->setCurrentIndex(box->findData(int(value)));
}

/// Characters of a closed box of choices.
constexpr int shortestChoice = 24;

template <typename Enum, typename Words>
void fill(QComboBox *box, std::initializer_list<Enum> values, Words words)
{
    // A long choice is cut in the closed box, so that the form stays as wide as the window lets it.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(shortestChoice);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // as wide as the lines around it
    for (const Enum value : values)
        box->addItem(words(value), int(value));
}

template <typename Enum, typename Words>
void renew(QComboBox *box, Words words)
{
    for (int row = 0; row < box->count(); ++row)
        box->setItemText(row, words(static_cast<Enum>(box->itemData(row).toInt())));
    // The open list shows every choice whole.
    box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + 2 * box->view()->frameWidth());
}

QString environmentChoice(AlmaEnvironment environment)
{
    return environment == AlmaEnvironment::Unknown ? InstitutionForm::tr("As the first test finds it")
                                                   : institutionwords::environment(environment);
}

QFormLayout *formOn(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setContentsMargins(16, 16, 16, 16);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows); // rather than scroll sideways in the smallest window
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return form;
}

QScrollArea *scrolled(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(page);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    return area;
}

} // namespace

InstitutionForm::InstitutionForm(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget)
    , m_general(new QWidget)
    , m_files(new QWidget)
    , m_codeBook(new CodeBookEditor)
{
    m_tabs->setObjectName(u"form"_s);
    m_tabs->setDocumentMode(true);
    buildGeneral();
    buildFiles();
    m_tabs->addTab(scrolled(m_general), QString());
    m_tabs->addTab(scrolled(m_files), QString());
    m_tabs->addTab(m_codeBook, QString());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);

    for (QLineEdit *edit : findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::textEdited, this, &InstitutionForm::onEdited);
    for (QComboBox *box : findChildren<QComboBox *>())
        connect(box, &QComboBox::currentIndexChanged, this, &InstitutionForm::onEdited);
    for (QCheckBox *box : findChildren<QCheckBox *>())
        connect(box, &QCheckBox::toggled, this, &InstitutionForm::onEdited);
    connect(m_callsPerSecond, &QDoubleSpinBox::valueChanged, this, &InstitutionForm::onEdited);
    connect(m_reserve, &QSpinBox::valueChanged, this, &InstitutionForm::onEdited);
    connect(m_codeBook, &CodeBookEditor::edited, this, &InstitutionForm::onEdited);
    connect(m_setKey, &QPushButton::clicked, this, &InstitutionForm::keyRequested);
    connect(m_test, &QPushButton::clicked, this, &InstitutionForm::testRequested);
    retranslate();
}

void InstitutionForm::buildGeneral()
{
    QFormLayout *form = formOn(m_general);
    m_code = new QLineEdit;
    m_name = new QLineEdit;
    m_address = new QLineEdit;
    m_almaCode = new QLineEdit;
    m_environment = new QComboBox;
    fill(m_environment, {AlmaEnvironment::Unknown, AlmaEnvironment::Production, AlmaEnvironment::Sandbox},
         environmentChoice);
    m_callsPerSecond = new QDoubleSpinBox;
    m_callsPerSecond->setRange(1, 25);
    m_callsPerSecond->setDecimals(1);
    m_reserve = new QSpinBox;
    m_reserve->setRange(0, 10'000'000);
    m_reserve->setSingleStep(500);
    m_reserve->setGroupSeparatorShown(true);

    m_keySign = plainLabel();
    m_keyText = plainLabel();
    m_keyText->setWordWrap(true);
    m_setKey = new QPushButton(icons::get(u"dialog-password"_s), QString());
    m_test = new QPushButton(icons::get(u"network-connect"_s), QString());
    auto *key = new QWidget;
    auto *keyColumn = new QVBoxLayout(key);
    keyColumn->setContentsMargins(0, 0, 0, 0);
    auto *keyState = new QHBoxLayout;
    keyState->addWidget(m_keySign, 0, Qt::AlignTop);
    keyState->addWidget(m_keyText, 1);
    auto *keyButtons = new QHBoxLayout;
    keyButtons->addWidget(m_setKey);
    keyButtons->addWidget(m_test);
    keyButtons->addStretch(1);
    keyColumn->addLayout(keyState);
    keyColumn->addLayout(keyButtons);

    addRow(form, m_code);
    addProblemLine(form, InstitutionField::Code, m_code);
    addRow(form, m_name);
    addProblemLine(form, InstitutionField::Name, m_name);
    addRow(form, m_address);
    addProblemLine(form, InstitutionField::Address, m_address);
    addRow(form, m_environment);
    addRow(form, m_almaCode);
    addProblemLine(form, InstitutionField::AlmaCode, m_almaCode);
    addRow(form, m_setKey, key);
    addRow(form, m_callsPerSecond);
    addRow(form, m_reserve);
}

void InstitutionForm::buildFiles()
{
    QFormLayout *form = formOn(m_files);
    m_variant = new QComboBox;
    fill(m_variant, {Bups1Variant::Auto, Bups1Variant::Utf8, Bups1Variant::Latin1}, institutionwords::variant);
    m_ltTarget = new QComboBox;
    fill(m_ltTarget, {LtTarget::PrimaryIdentifier, LtTarget::Barcode}, institutionwords::ltTarget);
    m_emptySticky = new QComboBox;
    fill(m_emptySticky, {SisEmptySticky::Clear, SisEmptySticky::Keep}, institutionwords::sisEmptySticky);
    m_externalId = new QLineEdit;
    m_feideIdType = new QLineEdit;
    m_flrExport = new QCheckBox;
    auto *nights = new QWidget;
    auto *nightGrid = new QGridLayout(nights); // in two rows: one is wider than the form at the smallest window
    nightGrid->setContentsMargins(0, 0, 0, 0);
    nightGrid->setSpacing(8);
    int place = 0;
    for (QCheckBox *&night : m_nights) {
        night = new QCheckBox;
        nightGrid->addWidget(night, place / nightsInRow, place % nightsInRow);
        ++place;
    }
    nightGrid->setColumnStretch(nightsInRow, 1);
    m_realms = new QLineEdit;
    m_libraries = new QLineEdit;
    m_userGroups = new QLineEdit;

    addRow(form, m_nights.front(), nights);
    addRow(form, m_variant);
    addRow(form, m_ltTarget);
    addRow(form, m_externalId);
    addProblemLine(form, InstitutionField::ExternalId, m_externalId);
    addRow(form, m_feideIdType);
    addProblemLine(form, InstitutionField::FeideIdType, m_feideIdType);
    addRow(form, m_emptySticky);
    addRow(form, m_realms);
    addProblemLine(form, InstitutionField::Realms, m_realms);
    addRow(form, m_libraries);
    addProblemLine(form, InstitutionField::Libraries, m_libraries);
    addRow(form, m_userGroups);
    addProblemLine(form, InstitutionField::UserGroups, m_userGroups);
    addRow(form, m_flrExport);
}

QLabel *InstitutionForm::addRow(QFormLayout *form, QWidget *field, QWidget *shown)
{
    auto *label = plainLabel();
    label->setBuddy(field);
    form->addRow(label, shown ? shown : field);
    m_labels.insert(field, label);
    return label;
}

void InstitutionForm::addProblemLine(QFormLayout *form, InstitutionField field, QLineEdit *edit)
{
    auto *line = plainLabel();
    line->setWordWrap(true);
    line->hide();
    form->addRow(QString(), line);
    form->setRowVisible(line, false);
    m_problemLines.insert(field, line);
    m_problemFields.insert(field, edit);
}

void InstitutionForm::show(const Institution &institution, const QString &tested)
{
    m_new = false;
    m_taken.clear();
    m_testedText = tested;
    load(institution);
}

void InstitutionForm::showNew(const Institution &start, const QList<InstitutionCode> &taken)
{
    m_new = true;
    m_taken = taken;
    m_testedText.clear();
    load(start);
    m_tabs->setCurrentIndex(0);
}

void InstitutionForm::load(const Institution &institution)
{
    m_loading = true;
    m_shown = institution;
    m_code->setText(institution.code.toString());
    m_code->setReadOnly(!m_new);
    m_name->setText(institution.name);
    m_address->setText(institution.almaUrl.toString());
    m_almaCode->setText(institution.almaCode);
    choose(m_environment, institution.environment);
    m_callsPerSecond->setValue(institution.callsPerSecond);
    m_reserve->setValue(institution.reserve);
    choose(m_variant, institution.variant);
    choose(m_ltTarget, institution.ltTarget);
    choose(m_emptySticky, institution.sisEmptySticky);
    m_externalId->setText(institution.externalId);
    m_feideIdType->setText(institution.feideIdType);
    m_flrExport->setChecked(institution.flrExport);
    for (size_t at = 0; at < m_nights.size(); ++at)
        m_nights.at(at)->setChecked(institution.nights.contains(static_cast<Qt::DayOfWeek>(at + 1)));
    m_realms->setText(textFromList(institution.realms));
    m_libraries->setText(textFromList(institution.libraries));
    m_userGroups->setText(textFromList(institution.userGroups));
    for (QLineEdit *edit : {m_name, m_address, m_realms, m_libraries, m_userGroups})
        edit->setCursorPosition(0);
    m_codeBook->setText(institution.codeBook);
    m_loading = false;
    showProblems();
    showKeyState();
}

Institution InstitutionForm::institution() const
{
    Institution edited = m_shown;
    edited.code = InstitutionCode(m_code->text().trimmed());
    edited.name = m_name->text().trimmed();
    edited.almaUrl = QUrl(m_address->text().trimmed(), QUrl::StrictMode);
    edited.almaCode = m_almaCode->text().trimmed();
    edited.environment = chosen<AlmaEnvironment>(m_environment);
    edited.callsPerSecond = m_callsPerSecond->value();
    edited.reserve = m_reserve->value();
    edited.variant = chosen<Bups1Variant>(m_variant);
    edited.ltTarget = chosen<LtTarget>(m_ltTarget);
    edited.sisEmptySticky = chosen<SisEmptySticky>(m_emptySticky);
    edited.externalId = m_externalId->text().trimmed();
    edited.feideIdType = m_feideIdType->text().trimmed();
    edited.flrExport = m_flrExport->isChecked();
    edited.nights.clear();
    for (size_t at = 0; at < m_nights.size(); ++at) {
        if (m_nights.at(at)->isChecked())
            edited.nights.append(static_cast<Qt::DayOfWeek>(at + 1));
    }
    edited.realms = listFromText(m_realms->text().toLower());
    edited.libraries = listFromText(m_libraries->text());
    edited.userGroups = listFromText(m_userGroups->text());
    edited.codeBook = m_codeBook->text();
    return edited;
}

bool InstitutionForm::isDirty() const
{
    return isEnabled() && institution() != m_shown;
}

void InstitutionForm::goToProblem()
{
    for (auto line = m_problemLines.cbegin(); line != m_problemLines.cend(); ++line) {
        if (line.value()->text().isEmpty())
            continue;
        QLineEdit *edit = m_problemFields.value(line.key());
        m_tabs->setCurrentIndex(m_files->isAncestorOf(edit) ? 1 : 0);
        edit->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_codeBook->problem().isEmpty())
        m_tabs->setCurrentWidget(m_codeBook);
}

void InstitutionForm::focusFirst()
{
    (m_new ? m_code : m_name)->setFocus(Qt::OtherFocusReason);
}

void InstitutionForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange) {
        showKeyState();
        showProblems();
    }
}

void InstitutionForm::onEdited()
{
    if (m_loading)
        return;
    showProblems();
    Q_EMIT edited();
}

void InstitutionForm::showProblems()
{
    const QHash<InstitutionField, QString> problems = institutionProblems(institution(), m_taken);
    m_hasProblems = !problems.isEmpty() || !m_codeBook->problem().isEmpty();
    QPalette warning = QGuiApplication::palette();
    warning.setColor(QPalette::WindowText, toneColour(Tone::Bad, warning));
    for (auto line = m_problemLines.cbegin(); line != m_problemLines.cend(); ++line) {
        // A form nobody has typed in yet is empty, not wrong.
        const QLineEdit *edit = m_problemFields.value(line.key());
        const bool untouched = m_new && edit->text().isEmpty() && !isDirty();
        const QString problem = untouched ? QString() : problems.value(line.key());
        line.value()->setText(problem);
        line.value()->setPalette(warning);
        if (auto *form = qobject_cast<QFormLayout *>(line.value()->parentWidget()->layout()))
            form->setRowVisible(line.value(), !problem.isEmpty());
        m_problemFields.value(line.key())->setAccessibleDescription(problem);
    }
}

void InstitutionForm::showKeyState()
{
    const QPalette palette = QGuiApplication::palette();
    m_keySign->setPixmap(
        badgeIcon(badgeFor(toWord(m_shown.keyState)), palette).pixmap(QSize(signSide, signSide), devicePixelRatio()));
    QString text = institutionwords::keyState(m_shown.keyState);
    if (!m_testedText.isEmpty())
        text += u" · "_s + m_testedText;
    if (const QString remedy = m_new ? tr("The key is set after the institution has been added.")
                                     : institutionwords::keyRemedy(m_shown.keyState);
        !remedy.isEmpty())
        text += u". "_s + remedy;
    m_keyText->setText(text);
    m_setKey->setEnabled(!m_new);
    m_test->setEnabled(!m_new && m_shown.keyState != KeyState::Missing);
}

void InstitutionForm::retranslate()
{
    m_tabs->setTabText(0, tr("General"));
    m_tabs->setTabText(1, tr("Files and Fields"));
    m_tabs->setTabText(2, tr("Code Table"));
    m_tabs->setAccessibleName(tr("Institution"));
    const std::initializer_list<std::pair<QWidget *, QString>> labels{
        {m_code, tr("&Code:")},
        {m_name, tr("&Name:")},
        {m_address, tr("&Address of the API:")},
        {m_almaCode, tr("Alma's own c&ode:")},
        {m_environment, tr("En&vironment:")},
        {m_setKey, tr("API key:")},
        {m_callsPerSecond, tr("Calls &per second:")},
        {m_reserve, tr("&Reserve of the day:")},
        {m_nights.front(), tr("Expected nights:")},
        {m_variant, tr("File &format:")},
        {m_ltTarget, tr("&LTID goes to:")},
        {m_externalId, tr("E&xternal id:")},
        {m_feideIdType, tr("Identifier type of the Feide &id:")},
        {m_emptySticky, tr("Empty in the file, edited &by hand in Alma:")},
        {m_realms, tr("Feide real&ms:")},
        {m_libraries, tr("Library n&umbers:")},
        {m_userGroups, tr("User &groups:")},
        {m_flrExport, tr("&Joint patron register:")},
    };
    for (const auto &[field, text] : labels) {
        m_labels.value(field)->setText(text);
        field->setAccessibleName(QString(text).remove(u'&').remove(u':'));
    }
    m_flrExport->setText(tr("Patrons go there"));
    for (size_t at = 0; at < m_nights.size(); ++at) {
        m_nights.at(at)->setText(QLocale().standaloneDayName(int(at) + 1, QLocale::ShortFormat));
        m_nights.at(at)->setAccessibleName(QLocale().standaloneDayName(int(at) + 1, QLocale::LongFormat));
    }
    m_setKey->setText(tr("Set Key…"));
    m_setKey->setAccessibleName(tr("Set the API key"));
    m_test->setText(tr("Test"));
    m_test->setAccessibleName(tr("Test the API key"));
    m_almaCode->setPlaceholderText(tr("As the first test finds it"));
    for (QLineEdit *list : {m_realms, m_libraries, m_userGroups})
        list->setPlaceholderText(tr("Several with commas between; empty: not checked"));
    m_reserve->setToolTip(tr("Calls a day that Skranke never touches, so that others can work"));
    renew<AlmaEnvironment>(m_environment, environmentChoice);
    renew<Bups1Variant>(m_variant, institutionwords::variant);
    renew<LtTarget>(m_ltTarget, institutionwords::ltTarget);
    renew<SisEmptySticky>(m_emptySticky, institutionwords::sisEmptySticky);
    m_callsPerSecond->setLocale(QLocale());
    m_reserve->setLocale(QLocale());
    showProblems();
    showKeyState();
}

} // namespace skranke
