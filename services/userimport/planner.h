// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/institution.h"
#include "services/core/job.h"
#include "services/userimport/foreignlists.h"
#include "services/userimport/userimport.h"

#include <QDate>
#include <QString>

namespace skranke {

class Store;

/// Makes the plan of one file for one institution from the file and the cache. Calls nothing, proposes nothing.
///
/// The same file, cache and settings give a byte-identical plan: order of the file, no time and no random value inside.
class ImportPlanner {
public:
    /// More users that are missing from the file are only counted: a partial export must not fill the memory.
    static constexpr qsizetype mostMissingListed = 20000;

    explicit ImportPlanner(Store &store);

    struct Request {
        QString path;
        Institution institution;
        MergeSemantics semantics = MergeSemantics::Api;
        QDate today = {}; ///< invalid: today
        ForeignLists foreign = {}; ///< what other institutions have (BR07)
    };
    /// Blocks for seconds: call it on a worker. Errors are those of `checkBups1File`, `Canceled` and `Storage`, and of
    /// `BadInput` `file-changed` when the file was written meanwhile and `xml-not-planned` when it holds users as XML;
    /// an unusable file gives a plan without users.
    [[nodiscard]] Result<Plan> plan(const Request &request, const Job &job = {});

private:
    Store &m_store;
};

} // namespace skranke
