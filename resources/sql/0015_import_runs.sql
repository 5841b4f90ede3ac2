-- kind: work
-- SPDX-FileCopyrightText: 2026 The Skranke developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Every file that was proposed, or was to be: figures only, no persons (spec/user-import.md 5.6). The name of a file may
-- name somebody, so it is sealed. Figures and what the brakes said are JSON. sealed_check is bound to the plain columns.
CREATE TABLE import_run (
    id INTEGER PRIMARY KEY,
    institution TEXT NOT NULL,
    night TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    sealed_name BLOB NOT NULL,
    file_date TEXT NOT NULL,
    variant TEXT NOT NULL,
    encoding TEXT NOT NULL,
    records INTEGER NOT NULL,
    measures TEXT NOT NULL,
    verdicts TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('accepted', 'stopped')),
    stop TEXT NOT NULL,
    made TEXT NOT NULL,
    sealed_check BLOB NOT NULL,
    -- Keyed hashes of the ids in an accepted file, by which the next one shows who is missing. Only of the newest run of
    -- an institution, and no longer than the cache is kept.
    sealed_persons BLOB
);
CREATE INDEX import_run_newest ON import_run (institution, outcome, id);
