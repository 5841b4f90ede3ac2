-- kind: cache (may be dropped: Alma has the truth)
-- SPDX-FileCopyrightText: 2026 The Skranke developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A keyed hash of what is sealed beside it, so that a plan need not open the rows that are as the file says. Empty: not
-- known, open the row.
ALTER TABLE cached_user_compact ADD COLUMN compared_mark BLOB NOT NULL DEFAULT x'';
