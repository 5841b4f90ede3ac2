-- kind: cache (may be dropped: Alma has the truth)
-- SPDX-FileCopyrightText: 2026 The Skranke developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE cached_institution (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    last_sync TEXT NOT NULL
);

-- Kinds of identifiers that an institution's users have, so that a search can try them all.
CREATE TABLE cached_key_kind (
    institution INTEGER NOT NULL REFERENCES cached_institution (id),
    kind TEXT NOT NULL,
    PRIMARY KEY (institution, kind)
);

-- The whole user. key_indexes (16 bytes each) and search_indexes (8 bytes each) repeat the user's rows of the two tables
-- below, so that they need no index by user.
CREATE TABLE cached_user (
    row INTEGER PRIMARY KEY,
    institution INTEGER NOT NULL REFERENCES cached_institution (id),
    primary_index BLOB NOT NULL,
    fetched TEXT NOT NULL,
    key_indexes BLOB NOT NULL,
    search_indexes BLOB NOT NULL,
    sealed_user BLOB NOT NULL
);
CREATE INDEX cached_user_fetched ON cached_user (institution, fetched);

-- What a plan compares, clustered in the order in which a plan reads it: small rows, no big ones between them.
-- WITHOUT ROWID is SQLite's word for clustering; another database leaves it out.
CREATE TABLE cached_user_compact (
    institution INTEGER NOT NULL,
    primary_index BLOB NOT NULL,
    user_row INTEGER NOT NULL,
    sealed_compact BLOB NOT NULL,
    PRIMARY KEY (institution, primary_index)
) WITHOUT ROWID;

CREATE TABLE cached_user_key (
    key_index BLOB NOT NULL,
    user_row INTEGER NOT NULL,
    PRIMARY KEY (key_index, user_row)
) WITHOUT ROWID;

CREATE TABLE cached_user_search (
    prefix_index BLOB NOT NULL,
    user_row INTEGER NOT NULL,
    PRIMARY KEY (prefix_index, user_row)
) WITHOUT ROWID;
