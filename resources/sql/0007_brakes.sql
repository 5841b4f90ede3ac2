-- kind: work
-- SPDX-FileCopyrightText: 2026 The Skranke developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Limits that differ from the shipped ones, for all institutions (empty) or one. 0: off. sealed_check is bound to every
-- other column of its row, here and below.
CREATE TABLE brake_limit (
    rule TEXT NOT NULL,
    institution TEXT NOT NULL,
    warns REAL NOT NULL,
    stops REAL NOT NULL,
    changed TEXT NOT NULL,
    account TEXT NOT NULL,
    sealed_check BLOB NOT NULL,
    PRIMARY KEY (rule, institution)
);

-- What a brake stopped: nothing was proposed. The digest is that of the exact changes and verdicts.
CREATE TABLE brake_stop (
    id TEXT NOT NULL PRIMARY KEY,
    digest BLOB NOT NULL,
    institution TEXT NOT NULL,
    title TEXT NOT NULL,
    changes INTEGER NOT NULL,
    verdicts TEXT NOT NULL,
    made TEXT NOT NULL,
    account TEXT NOT NULL,
    sealed_check BLOB NOT NULL
);
CREATE INDEX brake_stop_made ON brake_stop (made);

-- One person's signature under the lifting of a stop. Reasons are free text, so they are sealed.
CREATE TABLE brake_lift (
    stop TEXT NOT NULL REFERENCES brake_stop (id) ON DELETE CASCADE,
    account TEXT NOT NULL,
    key_id TEXT NOT NULL,
    lifted TEXT NOT NULL,
    signature BLOB NOT NULL,
    sealed_reason BLOB NOT NULL,
    PRIMARY KEY (stop, account),
    UNIQUE (stop, key_id)
);

-- How many changes and deletes a batch has is asked for every change that is sent.
CREATE INDEX change_batch_operation ON change (batch, operation, state);
