-- kind: work
-- SPDX-FileCopyrightText: 2026 The Skranke developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Changes that came to an end in Alma which the local copy of its users has not taken over yet, oldest first. Written with
-- the step itself: a program that is killed right after it does not forget what the feed delivered.
CREATE TABLE change_outcome (
    position INTEGER PRIMARY KEY,
    change_number INTEGER NOT NULL UNIQUE REFERENCES change (number) ON DELETE CASCADE
);
