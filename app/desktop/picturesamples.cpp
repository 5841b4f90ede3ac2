// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/picturesamples.h"

#include "services/core/sha256.h"

using namespace Qt::StringLiterals;

namespace skranke {

PictureSamples pictureSamples(const QList<Change> &changes)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    PictureSamples samples;
    samples.bundle.made = now.addSecs(-3600);
    samples.bundle.account = u"kari"_s;
    samples.bundle.changes = changes;
    samples.bundle.digest = Sha256::of("a bundle");
    const InstitutionCode institution =
        changes.isEmpty() ? InstitutionCode(u"NSK"_s) : changes.constFirst().target.institution;
    samples.stop = {
        .id = u"s0123456789abcdef"_s,
        .institution = institution,
        .title = institution.toString().toLower() + u"-2026-11-23.txt"_s,
        .changes = 6214,
        .verdicts =
            {{.id = u"BR01"_s,
              .unit = BrakeUnit::Percent,
              .measured = -1.4,
              .limit = -20,
              .outcome = BrakeOutcome::Pass},
             {.id = u"BR03"_s,
              .unit = BrakeUnit::Percent,
              .measured = 49.8,
              .limit = 20,
              .outcome = BrakeOutcome::Stop},
             {.id = u"BR05"_s, .unit = BrakeUnit::Percent, .measured = 6, .limit = 5, .outcome = BrakeOutcome::Warn}},
        .made = now.addSecs(-7200),
        .account = u"kari"_s,
        .lifts = {{.account = u"kari"_s,
                   .key = SigningKeyId(u"a91f33c052be07d4"_s),
                   .reason = u"nytt e-postdomene, varslet"_s,
                   .time = now.addSecs(-3600),
                   .holds = true}},
    };
    return samples;
}

} // namespace skranke
