-- kind: work
-- SPDX-FileCopyrightText: 2026 The Skranke developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What shall keep its value in Alma, whatever a file says (spec/user-import.md 5.6). Of one person, or (NULL) of all at
-- the institution. Both days count; no last day: no end. An entry is ended, not removed, so that a plan that it decided
-- can still be explained. sealed_check is bound to every other column that is not sealed.
CREATE TABLE protection (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    institution TEXT NOT NULL,
    person_index BLOB,
    sealed_person BLOB,
    member TEXT NOT NULL,
    policy TEXT NOT NULL CHECK (policy IN ('replace', 'keep_if_manual', 'keep_if_present', 'create_only',
        'replace_external', 'merge')),
    owner TEXT NOT NULL,
    sealed_reason BLOB NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT,
    created TEXT NOT NULL,
    created_by TEXT NOT NULL,
    ended TEXT,
    ended_by TEXT,
    sealed_check BLOB NOT NULL
);
CREATE INDEX protection_person ON protection (institution, person_index);
