-- kind: work (the user's own, never dropped)
-- SPDX-FileCopyrightText: 2026 The Skranke developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- BLOB columns named sealed_* are authenticated encryption, *_index are keyed hashes: no person can be read from this file.
-- Times are UTC, ISO 8601 with milliseconds. Words stand for enums. Lists without a life of their own are JSON arrays.

CREATE TABLE institution (
    code TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    alma_url TEXT NOT NULL,
    alma_code TEXT NOT NULL,
    environment TEXT NOT NULL CHECK (environment IN ('unknown', 'production', 'sandbox')),
    key_state TEXT NOT NULL CHECK (key_state IN ('missing', 'untested', 'working', 'refused', 'mismatch')),
    external_id TEXT NOT NULL,
    variant TEXT NOT NULL CHECK (variant IN ('auto', 'bups1', 'bups1-latin1')),
    lt_target TEXT NOT NULL CHECK (lt_target IN ('primary_id', 'BARCODE')),
    feide_id_type TEXT NOT NULL,
    sis_empty_sticky TEXT NOT NULL CHECK (sis_empty_sticky IN ('clear', 'keep')),
    calls_per_second REAL NOT NULL,
    reserve INTEGER NOT NULL,
    flr_export INTEGER NOT NULL CHECK (flr_export IN (0, 1)),
    realms TEXT NOT NULL,
    libraries TEXT NOT NULL,
    user_groups TEXT NOT NULL,
    code_book TEXT NOT NULL,
    nights TEXT NOT NULL
);

-- Files that the desk opened. The path can name a person's home folder, so it is sealed.
CREATE TABLE import_file (
    id INTEGER PRIMARY KEY,
    path_index BLOB NOT NULL,
    sealed_path BLOB NOT NULL,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    institution TEXT NOT NULL,
    records INTEGER NOT NULL,
    fatal INTEGER NOT NULL,
    errors INTEGER NOT NULL,
    warnings INTEGER NOT NULL,
    infos INTEGER NOT NULL,
    opened TEXT NOT NULL,
    UNIQUE (path_index, institution)
);
CREATE INDEX import_file_opened ON import_file (opened);

CREATE TABLE batch (
    id TEXT NOT NULL PRIMARY KEY,
    institution TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('file_import', 'desk', 'undo')),
    title TEXT NOT NULL,
    created TEXT NOT NULL,
    undoes TEXT NOT NULL
);
CREATE INDEX batch_created ON batch (created);

CREATE TABLE change (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    batch TEXT NOT NULL REFERENCES batch (id),
    institution TEXT NOT NULL,
    target_kind TEXT NOT NULL CHECK (target_kind IN ('user')),
    target_index BLOB NOT NULL,
    operation TEXT NOT NULL CHECK (operation IN ('create', 'update', 'delete', 'run')),
    state TEXT NOT NULL CHECK (state IN ('proposed', 'approved', 'sending', 'applied', 'kept', 'refused', 'conflict',
                                         'unknown', 'withdrawn')),
    digest BLOB NOT NULL,
    undoes TEXT NOT NULL,
    overrides TEXT NOT NULL,
    evidence TEXT NOT NULL,
    error_code TEXT NOT NULL,
    tracking_id TEXT NOT NULL,
    notes TEXT NOT NULL,
    changed TEXT NOT NULL,
    -- NULL once retention or erasure took them; digest, state and history stay.
    sealed_target BLOB,
    sealed_base BLOB,
    sealed_intent BLOB,
    sealed_result BLOB,
    sealed_response BLOB,
    sealed_error BLOB
);
-- At most one open change per target (spec/change-queue.md, rule 9).
CREATE UNIQUE INDEX change_open_target ON change (target_index)
    WHERE state IN ('proposed', 'approved', 'sending', 'conflict', 'unknown');
CREATE INDEX change_batch ON change (batch, number);
CREATE INDEX change_state ON change (state, institution, number);

-- Which members a change edits and which rules decided: what filters ask, without a value in it.
CREATE TABLE change_edit (
    change_number INTEGER NOT NULL REFERENCES change (number) ON DELETE CASCADE,
    member TEXT NOT NULL,
    rule TEXT NOT NULL,
    PRIMARY KEY (change_number, member, rule)
);
CREATE INDEX change_edit_member ON change_edit (member, change_number);

CREATE TABLE change_approval (
    change_id TEXT NOT NULL PRIMARY KEY REFERENCES change (id) ON DELETE CASCADE,
    digest BLOB NOT NULL,
    account TEXT NOT NULL,
    approved TEXT NOT NULL
);

CREATE TABLE change_history (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    change_id TEXT NOT NULL,
    happened TEXT NOT NULL,
    account TEXT NOT NULL,
    key_name TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('proposed', 'approved', 'sending', 'applied', 'kept', 'refused', 'conflict',
                                         'unknown', 'withdrawn')),
    tracking_id TEXT NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX change_history_change ON change_history (change_id, number);

CREATE TABLE change_preimage (
    change_id TEXT NOT NULL PRIMARY KEY REFERENCES change (id) ON DELETE CASCADE,
    stored TEXT NOT NULL,
    sealed_image BLOB NOT NULL
);
CREATE INDEX change_preimage_stored ON change_preimage (stored);

-- Append-only by convention, tamper-evident by the chain of MACs (spec/change-queue.md, rule 10).
CREATE TABLE audit_entry (
    number INTEGER PRIMARY KEY,
    happened TEXT NOT NULL,
    change_id TEXT NOT NULL,
    batch_id TEXT NOT NULL,
    event TEXT NOT NULL,
    account TEXT NOT NULL,
    key_name TEXT NOT NULL,
    tracking_id TEXT NOT NULL,
    previous BLOB NOT NULL,
    mac BLOB NOT NULL
);

-- Length and head of the chain, sealed apart from it.
CREATE TABLE audit_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    sealed_head BLOB NOT NULL
);
