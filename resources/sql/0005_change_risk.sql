-- kind: work
-- SPDX-FileCopyrightText: 2026 The Skranke developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a reviewer should look at twice, by words of services/core/changerisk.h: what filters ask, without a value in it.
CREATE TABLE change_risk (
    change_number INTEGER NOT NULL REFERENCES change (number) ON DELETE CASCADE,
    risk TEXT NOT NULL CHECK (risk IN ('deletes', 'access', 'log-in', 'hand-edit', 'sticky', 'user-group', 'mail-domain')),
    PRIMARY KEY (change_number, risk)
);
CREATE INDEX change_risk_risk ON change_risk (risk, change_number);

-- Changes from before: what decides lies sealed, so the program finds their risks when it opens the store.
CREATE TABLE change_unassessed (
    change_number INTEGER NOT NULL PRIMARY KEY REFERENCES change (number) ON DELETE CASCADE
);
INSERT INTO change_unassessed (change_number) SELECT number FROM change;
CREATE INDEX audit_entry_change ON audit_entry (change_id, number);
CREATE INDEX audit_entry_batch ON audit_entry (batch_id, number);
