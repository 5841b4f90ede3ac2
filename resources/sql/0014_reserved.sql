-- kind: work
-- SPDX-FileCopyrightText: 2026 The Skranke developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Holds the place of the script that is to be number 14.
SELECT 1;
