-- kind: work
-- SPDX-FileCopyrightText: 2026 The Skranke developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What takes what back, without reading the rows of all changes, which hold whole users.
CREATE INDEX change_undoes ON change (undoes, id, state, number) WHERE undoes <> '';
