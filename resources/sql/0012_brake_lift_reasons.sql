-- kind: work
-- SPDX-FileCopyrightText: 2026 The Skranke developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A lifting's signature covers a salted digest of its reason, so that it stays good when the reason is erased; the salt
-- lies sealed beside the reason and goes with it. NULL: signed before, over the reason itself.
ALTER TABLE brake_lift ADD COLUMN reason_digest BLOB;

-- What a reason from another desk is sealed for; NULL: not yet handed out.
ALTER TABLE brake_stop ADD COLUMN sealed_answer_secret BLOB;
