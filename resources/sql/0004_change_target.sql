-- kind: work
-- SPDX-FileCopyrightText: 2026 The Skranke developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- All changes of a user, whatever became of them: what the search shows.
CREATE INDEX change_target ON change (target_index, number);
