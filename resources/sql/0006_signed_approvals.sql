-- kind: work
-- SPDX-FileCopyrightText: 2026 The Skranke developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Whose signature counts. In clear, as accounts are in the history; sealed_check seals nothing but is bound to every other
-- column, so that a key that somebody wrote into the file, or gave back after its revocation, is known as such.
CREATE TABLE signing_key (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    account TEXT NOT NULL,
    public_key BLOB NOT NULL UNIQUE,
    added TEXT NOT NULL,
    revoked TEXT NOT NULL,
    sealed_check BLOB NOT NULL
);

-- Secret halves of this desk's own keys, one an account.
CREATE TABLE signing_secret (
    key_id TEXT NOT NULL PRIMARY KEY REFERENCES signing_key (id),
    account TEXT NOT NULL UNIQUE,
    sealed_secret BLOB NOT NULL
);

-- Several persons may approve one change, each with a signature. Approvals from before have none: they are kept, so that
-- the change goes back to the review with a note instead of without a word.
CREATE TABLE signed_approval (
    change_id TEXT NOT NULL REFERENCES change (id) ON DELETE CASCADE,
    account TEXT NOT NULL,
    digest BLOB NOT NULL,
    approved TEXT NOT NULL,
    key_id TEXT NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (change_id, account)
);
INSERT INTO signed_approval (change_id, account, digest, approved, key_id, signature)
    SELECT change_id, account, digest, approved, '', x'' FROM change_approval;
DROP TABLE change_approval;
ALTER TABLE signed_approval RENAME TO change_approval;
