-- kind: cache (may be dropped: Alma has the truth)
-- SPDX-FileCopyrightText: 2026 The Skranke developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- An older program that still has the file open must not write a row and leave its mark behind: with the column's name
-- its statements fail.
ALTER TABLE cached_user_compact RENAME COLUMN sealed_compact TO sealed_values;

-- A keyed hash of what is sealed beside it, so that a plan need not open the rows that are as the file says. Bound to the
-- row: equal values of two users do not show. Empty: not known, open the row.
ALTER TABLE cached_user_compact ADD COLUMN compared_mark BLOB NOT NULL DEFAULT x'';
