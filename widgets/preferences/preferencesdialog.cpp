// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/preferences/preferencesdialog.h"

#include "widgets/common/icons.h"
#include "widgets/common/label.h"
#include "widgets/common/messagebar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr int mostCacheDays = 30; // adjustable downwards only (`design.md`, privacy)
constexpr int mostPreImageDays = 14;
constexpr int mostBackups = 30;

template <typename Enum>
Enum chosen(const QComboBox *box)
{
    return static_cast<Enum>(box->currentIndex());
}

QFormLayout *formOn(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setContentsMargins(16, 16, 16, 16);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

QLabel *note()
{
    auto *label = plainLabel();
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

PreferencesDialog::PreferencesDialog(Preferences preferences, Apply apply, QWidget *parent)
    : QDialog(parent)
    , m_preferences(std::move(preferences))
    , m_apply(std::move(apply))
    , m_tabs(new QTabWidget)
    , m_messages(new MessageBar)
{
    setAttribute(Qt::WA_DeleteOnClose);
    buildGeneral();
    buildAlma();
    buildNetwork();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_messages);
    column->addWidget(m_tabs, 1);
    column->addWidget(buttons);

    load();
    for (QComboBox *box : {m_language, m_theme, m_midnight, m_proxyMode})
        connect(box, &QComboBox::currentIndexChanged, this, &PreferencesDialog::applyNow);
    for (QSpinBox *box : {m_cacheDays, m_preImageDays, m_backupNumber, m_backupDays, m_reserve, m_proxyPort}) {
        // Typing 14 must not apply 1 first: that would shorten the retention.
        box->setKeyboardTracking(false);
        connect(box, &QSpinBox::valueChanged, this, &PreferencesDialog::applyNow);
        connect(box, &QSpinBox::valueChanged, this, &PreferencesDialog::takeUnits);
    }
    for (QLineEdit *edit : {m_proxyHost, m_caFile})
        connect(edit, &QLineEdit::editingFinished, this, &PreferencesDialog::applyNow);
    connect(m_caChoose, &QToolButton::clicked, this, &PreferencesDialog::chooseCaFile);
    retranslate();
    resize(620, 500); // notes that wrap need the height
}

void PreferencesDialog::buildGeneral()
{
    auto *page = new QWidget;
    QFormLayout *form = formOn(page);
    m_language = new QComboBox;
    m_language->addItems({QString(), u"Norsk bokmål"_s, u"Norsk nynorsk"_s, u"English"_s});
    m_theme = new QComboBox;
    m_theme->addItems({QString(), QString(), QString()});
    m_cacheDays = new QSpinBox;
    m_cacheDays->setRange(1, mostCacheDays);
    m_preImageDays = new QSpinBox;
    m_preImageDays->setRange(1, mostPreImageDays);
    m_retentionNote = note();
    addRow(form, m_language);
    addRow(form, m_theme);
    addRow(form, m_cacheDays);
    addRow(form, m_preImageDays);
    form->addRow(QString(), m_retentionNote);
    m_backupNumber = new QSpinBox;
    m_backupNumber->setRange(1, mostBackups);
    m_backupDays = new QSpinBox;
    m_backupDays->setRange(1, mostCacheDays);
    m_backupNote = note();
    addRow(form, m_backupNumber);
    addRow(form, m_backupDays);
    form->addRow(QString(), m_backupNote);
    m_tabs->addTab(page, QString());
}

void PreferencesDialog::buildAlma()
{
    auto *page = new QWidget;
    QFormLayout *form = formOn(page);
    m_reserve = new QSpinBox;
    m_reserve->setRange(0, 10'000'000);
    m_reserve->setSingleStep(500);
    m_reserve->setGroupSeparatorShown(true);
    m_midnight = new QComboBox;
    m_midnight->addItems({QString(), QString()});
    m_midnightNote = note();
    addRow(form, m_reserve);
    addRow(form, m_midnight);
    form->addRow(QString(), m_midnightNote);
    m_tabs->addTab(page, QString());
}

void PreferencesDialog::buildNetwork()
{
    auto *page = new QWidget;
    QFormLayout *form = formOn(page);
    m_proxyMode = new QComboBox;
    m_proxyMode->addItems({QString(), QString(), QString()});
    m_proxyHost = new QLineEdit;
    m_proxyPort = new QSpinBox;
    m_proxyPort->setRange(0, 65535);
    m_caFile = new QLineEdit;
    m_caChoose = new QToolButton;
    m_caChoose->setIcon(icons::get(u"document-open"_s));
    auto *ca = new QWidget;
    auto *row = new QHBoxLayout(ca);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_caFile, 1);
    row->addWidget(m_caChoose);
    addRow(form, m_proxyMode);
    addRow(form, m_proxyHost);
    addRow(form, m_proxyPort);
    addRow(form, m_caFile, ca);
    m_tabs->addTab(page, QString());
}

void PreferencesDialog::addRow(QFormLayout *form, QWidget *field, QWidget *shown)
{
    auto *label = plainLabel();
    label->setBuddy(field);
    form->addRow(label, shown ? shown : field);
    m_labels.insert(field, label);
}

void PreferencesDialog::load()
{
    m_loading = true;
    m_language->setCurrentIndex(int(m_preferences.language));
    m_theme->setCurrentIndex(int(m_preferences.theme));
    m_cacheDays->setValue(m_preferences.cacheRetentionDays);
    m_preImageDays->setValue(m_preferences.preImageRetentionDays);
    m_backupNumber->setValue(m_preferences.backupNumber);
    m_backupDays->setValue(m_preferences.backupDays);
    m_reserve->setValue(m_preferences.defaultReserve);
    m_midnight->setCurrentIndex(int(m_preferences.quotaMidnight));
    m_proxyMode->setCurrentIndex(int(m_preferences.proxyMode));
    m_proxyHost->setText(m_preferences.proxyHost);
    m_proxyPort->setValue(m_preferences.proxyPort);
    m_caFile->setText(m_preferences.extraCaFile);
    m_proxyHost->setEnabled(m_preferences.proxyMode == Preferences::ProxyMode::Manual);
    m_proxyPort->setEnabled(m_preferences.proxyMode == Preferences::ProxyMode::Manual);
    m_loading = false;
}

void PreferencesDialog::applyNow()
{
    if (m_loading)
        return;
    Preferences wanted = m_preferences;
    wanted.language = chosen<Preferences::Language>(m_language);
    wanted.theme = chosen<Preferences::Theme>(m_theme);
    wanted.cacheRetentionDays = m_cacheDays->value();
    wanted.preImageRetentionDays = m_preImageDays->value();
    wanted.backupNumber = m_backupNumber->value();
    wanted.backupDays = m_backupDays->value();
    wanted.defaultReserve = m_reserve->value();
    wanted.quotaMidnight = chosen<Preferences::QuotaMidnight>(m_midnight);
    wanted.proxyMode = chosen<Preferences::ProxyMode>(m_proxyMode);
    wanted.proxyHost = m_proxyHost->text().trimmed();
    wanted.proxyPort = static_cast<quint16>(m_proxyPort->value());
    wanted.extraCaFile = m_caFile->text().trimmed();
    if (wanted == m_preferences)
        return;
    if (const auto applied = m_apply(wanted); !applied) {
        m_messages->showError(tr("Changing the preferences"), applied.error());
        load();
        return;
    }
    m_messages->clear();
    m_preferences = wanted;
    load();
}

void PreferencesDialog::takeUnits()
{
    for (QSpinBox *days : {m_cacheDays, m_preImageDays, m_backupDays})
        days->setSuffix(days->value() == 1 ? tr(" day") : tr(" days"));
    m_reserve->setSuffix(m_reserve->value() == 1 ? tr(" call") : tr(" calls"));
}

void PreferencesDialog::chooseCaFile()
{
    auto *dialog = new QFileDialog(this, tr("Certificate Authority"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_caFile->setText(path);
        applyNow();
    });
    dialog->open();
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PreferencesDialog::retranslate()
{
    setWindowTitle(tr("Preferences"));
    m_tabs->setTabText(0, tr("General"));
    m_tabs->setTabText(1, tr("Alma"));
    m_tabs->setTabText(2, tr("Network"));
    m_tabs->setAccessibleName(tr("Preferences"));
    const std::initializer_list<std::pair<QWidget *, QString>> labels{
        {m_language, tr("&Language:")},
        {m_theme, tr("&Theme:")},
        {m_cacheDays, tr("Keep file records and the &cache:")},
        {m_preImageDays, tr("Keep what &undo needs:")},
        {m_backupNumber, tr("&Backups kept of each kind:")},
        {m_backupDays, tr("Keep backups &at most:")},
        {m_reserve, tr("&Reserve of new institutions:")},
        {m_midnight, tr("The day's calls start again at &midnight in:")},
        {m_proxyMode, tr("&Proxy:")},
        {m_proxyHost, tr("Proxy &host:")},
        {m_proxyPort, tr("P&ort:")},
        {m_caFile, tr("Extra certificate &authority:")},
    };
    for (const auto &[field, text] : labels) {
        m_labels.value(field)->setText(text);
        field->setAccessibleName(QString(text).remove(u'&').remove(u':'));
    }
    m_language->setItemText(0, tr("The system's"));
    m_theme->setItemText(0, tr("The system's"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_midnight->setItemText(0, tr("UTC"));
    m_midnight->setItemText(1, tr("Oslo"));
    m_proxyMode->setItemText(0, tr("The system's"));
    m_proxyMode->setItemText(1, tr("None"));
    m_proxyMode->setItemText(2, tr("Own"));
    takeUnits();
    m_retentionNote->setText(tr("Personal data is removed after this time, when Skranke starts and once a day. A "
                                "change can be undone only as long "
                                "as what undo needs is kept."));
    m_backupNote->setText(tr("A backup holds the same persons, so it is never kept for longer than the cache."));
    m_midnightNote->setText(
        tr("Sources disagree on when Alma's count starts again. It matters only when the day's calls run short."));
    m_caFile->setPlaceholderText(tr("None"));
    m_caChoose->setToolTip(tr("Choose a file"));
    m_caChoose->setAccessibleName(tr("Choose a certificate file"));
    for (QSpinBox *box : {m_cacheDays, m_preImageDays, m_backupNumber, m_backupDays, m_reserve, m_proxyPort})
        box->setLocale(QLocale());
}

} // namespace skranke
