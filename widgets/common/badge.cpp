// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/badge.h"

#include "widgets/common/icons.h"

#include <array>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

struct KnownState {
    QStringView word;
    QStringView sign;
    Tone tone;
};

constexpr std::array knownStates{
    // change states (`spec/change-queue.md`)
    KnownState{u"proposed", u"state-waiting", Tone::Neutral},
    KnownState{u"approved", u"state-approved", Tone::Working},
    KnownState{u"sending", u"state-sending", Tone::Working},
    KnownState{u"applied", u"state-good", Tone::Good},
    KnownState{u"kept", u"state-kept", Tone::Attention},
    KnownState{u"refused", u"state-bad", Tone::Bad},
    KnownState{u"conflict", u"state-attention", Tone::Attention},
    KnownState{u"unknown", u"state-question", Tone::Attention},
    KnownState{u"withdrawn", u"state-none", Tone::Neutral},
    // severities
    KnownState{u"F", u"state-bad", Tone::Bad},
    KnownState{u"E", u"state-bad", Tone::Bad},
    KnownState{u"W", u"state-attention", Tone::Attention},
    KnownState{u"I", u"state-info", Tone::Working},
    // planned actions
    KnownState{u"create", u"state-new", Tone::Good},
    KnownState{u"update", u"state-change", Tone::Working},
    KnownState{u"unchanged", u"state-none", Tone::Neutral},
    KnownState{u"missing", u"state-question", Tone::Attention},
    KnownState{u"held", u"state-kept", Tone::Attention},
    // what happens to a field of a plan
    KnownState{u"blocked", u"state-kept", Tone::Neutral},
    KnownState{u"lost", u"state-attention", Tone::Attention},
    KnownState{u"emptied", u"state-attention", Tone::Attention},
    KnownState{u"disputed", u"state-question", Tone::Attention},
    // what a reviewer should look at twice
    KnownState{u"risk", u"state-attention", Tone::Attention},
    // files of user imports
    KnownState{u"clean", u"state-good", Tone::Good},
    KnownState{u"checking", u"state-sending", Tone::Working},
    KnownState{u"unchecked", u"state-waiting", Tone::Neutral},
    // key states
    KnownState{u"untested", u"state-question", Tone::Attention},
    KnownState{u"working", u"state-good", Tone::Good},
    KnownState{u"mismatch", u"state-bad", Tone::Bad},
    // what a brake made of a figure
    KnownState{u"pass", u"state-good", Tone::Good},
    KnownState{u"warn", u"state-attention", Tone::Attention},
    KnownState{u"stop", u"state-bad", Tone::Bad},
    // signing keys
    KnownState{u"in-use", u"state-good", Tone::Good},
    KnownState{u"revoked", u"state-none", Tone::Neutral},
    KnownState{u"damaged", u"state-bad", Tone::Bad},
    // environments
    KnownState{u"production", u"state-production", Tone::Attention},
    KnownState{u"sandbox", u"state-sandbox", Tone::Working},
};

double relativeLightness(const QColor &colour)
{
    return 0.2126 * colour.redF() + 0.7152 * colour.greenF() + 0.0722 * colour.blueF();
}

QColor mixed(const QColor &over, const QColor &under, float part)
{
    const auto mix = [part](float a, float b) { return a * part + b * (1.0F - part); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

} // namespace

Badge badgeFor(QStringView stateWord)
{
    const auto known = std::ranges::find(knownStates, stateWord, &KnownState::word);
    if (known == knownStates.end())
        return {.sign = u"state-none"_s, .tone = Tone::Neutral};
    return {.sign = known->sign.toString(), .tone = known->tone};
}

bool isDark(const QPalette &palette)
{
    return relativeLightness(palette.color(QPalette::Window)) < relativeLightness(palette.color(QPalette::WindowText));
}

QColor toneColour(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Neutral:
        return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.75F);
    case Tone::Good:
        return dark ? QColor(0x6f, 0xcf, 0x7a) : QColor(0x1a, 0x7f, 0x37);
    case Tone::Working:
        return dark ? QColor(0x6c, 0xb6, 0xf5) : QColor(0x09, 0x62, 0xc4);
    case Tone::Attention:
        return dark ? QColor(0xf0, 0xb4, 0x4a) : QColor(0x8f, 0x5a, 0x00);
    case Tone::Bad:
        return dark ? QColor(0xff, 0x8a, 0x80) : QColor(0xb9, 0x1c, 0x1c);
    }
    Q_UNREACHABLE_RETURN({});
}

QColor toneBackground(Tone tone, const QPalette &palette)
{
    return mixed(toneColour(tone, palette), palette.color(QPalette::Base), isDark(palette) ? 0.18F : 0.09F);
}

QPalette checkBoxPalette(QPalette palette)
{
    if (isDark(palette))
        palette.setColor(QPalette::Window, palette.color(QPalette::Active, QPalette::PlaceholderText));
    return palette;
}

QIcon badgeIcon(const Badge &badge, const QPalette &palette)
{
    return icons::coloured(badge.sign, toneColour(badge.tone, palette));
}

} // namespace skranke
