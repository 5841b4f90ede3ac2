-- kind: work
-- SPDX-FileCopyrightText: 2026 The Skranke developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The id that a change takes when it is another one than its target's: renames are ordered by it without opening what lies
-- sealed (spec/change-queue.md, rule 9). NULL: none, or retention or erasure took it.
ALTER TABLE change ADD COLUMN claimed_index BLOB;
CREATE INDEX change_claimed ON change (state, claimed_index, id) WHERE claimed_index IS NOT NULL;

-- Renames from before: what they take lies sealed, so the program finds it when it opens the store.
INSERT INTO change_unassessed (change_number)
    SELECT change.number FROM change JOIN change_edit ON change_edit.change_number = change.number
    WHERE change_edit.member = 'primary_id' AND change.operation = 'update'
        AND change.state IN ('proposed', 'approved', 'sending', 'conflict', 'unknown')
    ON CONFLICT DO NOTHING;
