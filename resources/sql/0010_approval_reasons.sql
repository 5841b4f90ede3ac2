-- kind: work
-- SPDX-FileCopyrightText: 2026 The Skranke developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A second person approves with a reason (spec/change-queue.md, rule 7). version: of the message that is signed; 1 covers
-- no reason and stays good for the approvals that were given before. Reasons are free text, so they are sealed; NULL: none
-- was given, or retention or erasure took it.
ALTER TABLE change_approval ADD COLUMN version INTEGER NOT NULL DEFAULT 1 CHECK (version IN (1, 2));
ALTER TABLE change_approval ADD COLUMN sealed_reason BLOB;

-- Approvals are spent with the sending: who approved, and why, is looked up in the history.
ALTER TABLE change_history ADD COLUMN sealed_reason BLOB;
CREATE INDEX change_history_reason ON change_history (happened) WHERE sealed_reason IS NOT NULL;

-- What the reason in an answer to this bundle is sealed with; NULL: bundles from before, which are no longer taken back.
ALTER TABLE review_bundle ADD COLUMN sealed_answer_key BLOB;
