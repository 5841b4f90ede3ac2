-- kind: work
-- SPDX-FileCopyrightText: 2026 The Skranke developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Alma's own import runs, as Alma described them last. Work, not cache: Alma forgets its runs, and the counters are what
-- limits are learnt from. counters holds numbers that are known to be counts; what else a report says may name a person
-- (Alma writes ids of records there) and lies sealed with who started the run. NULL: retention took it.
CREATE TABLE alma_run (
    id INTEGER PRIMARY KEY,
    institution TEXT NOT NULL,
    run_id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    job_name TEXT NOT NULL,
    name TEXT NOT NULL,
    profile_id TEXT NOT NULL,
    happened TEXT NOT NULL,
    submitted TEXT,
    started TEXT,
    ended TEXT,
    progress REAL NOT NULL,
    status TEXT NOT NULL,
    status_text TEXT NOT NULL,
    alerts TEXT NOT NULL,
    counters TEXT NOT NULL,
    rejected TEXT NOT NULL CHECK (rejected IN ('unread', 'read', 'refused', 'forgotten')),
    read TEXT NOT NULL,
    sealed_details BLOB,
    UNIQUE (institution, run_id)
);
CREATE INDEX alma_run_happened ON alma_run (institution, happened);
CREATE INDEX alma_run_read ON alma_run (read);

-- The users that a run would not take; gone after the retention of the cache.
CREATE TABLE alma_rejected_user (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES alma_run (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    sealed_event BLOB NOT NULL,
    UNIQUE (run, position)
);

-- Blind indexes of everything that an event says: which of its keys are identifiers is not known.
CREATE TABLE alma_rejected_key (
    key_index BLOB NOT NULL,
    rejected INTEGER NOT NULL REFERENCES alma_rejected_user (id) ON DELETE CASCADE,
    PRIMARY KEY (key_index, rejected)
) WITHOUT ROWID;
CREATE INDEX alma_rejected_key_rejected ON alma_rejected_key (rejected);
