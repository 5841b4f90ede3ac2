-- kind: work
-- SPDX-FileCopyrightText: 2026 The Skranke developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Review bundles that this desk made: approvals come back for these only, and for what was in them only.
CREATE TABLE review_bundle (
    digest BLOB NOT NULL PRIMARY KEY,
    made TEXT NOT NULL,
    account TEXT NOT NULL
);
CREATE TABLE review_bundle_change (
    bundle BLOB NOT NULL REFERENCES review_bundle (digest) ON DELETE CASCADE,
    change_id TEXT NOT NULL,
    PRIMARY KEY (bundle, change_id)
);
