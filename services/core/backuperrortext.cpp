// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/backuperrortext.h"

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// Gives the texts below one translation context.
struct BackupErrorTexts {
    Q_DECLARE_TR_FUNCTIONS(BackupErrorTexts)

public:
    static std::optional<ErrorText> ofBackup(const Error &error);
    static std::optional<ErrorText> ofSealedFile(const Error &error);
};

std::optional<ErrorText> BackupErrorTexts::ofBackup(const Error &error)
{
    const QString backup = error.subject.isEmpty() ? tr("The backup") : tr("The backup “%1”").arg(error.subject);
    if (error.code == "no-backup"_L1)
        return ErrorText{error.subject.isEmpty() ? tr("There is no backup to restore.")
                                                 : tr("There is no backup “%1”.").arg(error.subject.left(80)),
                         tr("'skranke-cli backup list' shows those there are.")};
    if (error.code == "no-such-store"_L1)
        return ErrorText{tr("There is no local store to copy."),
                         tr("Check the folder of the profile, or restore a backup.")};
    if (error.code == "profile-in-use"_L1)
        return ErrorText{error.subject.isEmpty()
                             ? tr("The profile is in use by another Skranke.")
                             : tr("The profile “%1” is in use by another Skranke.").arg(error.subject),
                         tr("Close its windows, let running commands end, and try again. Nothing was changed.")};
    if (error.code == "backup-damaged"_L1)
        return ErrorText{tr("%1 is damaged and cannot be restored.").arg(backup),
                         tr("Choose an older one. Nothing was changed.")};
    if (error.code == "backup-other-key"_L1)
        return ErrorText{tr("%1 does not open with the key of this profile.").arg(backup),
                         tr("Restore it in the profile it was made in. Nothing was changed.")};
    return std::nullopt;
}

std::optional<ErrorText> BackupErrorTexts::ofSealedFile(const Error &error)
{
    const QString file = error.subject.isEmpty() ? tr("The file") : tr("The file “%1”").arg(error.subject);
    if (error.code == "sealed-other"_L1)
        return ErrorText{tr("%1 is no sealed file of Skranke.").arg(file),
                         tr("Choose the file that Skranke made for the move.")};
    if (error.code == "sealed-newer"_L1)
        return ErrorText{tr("%1 was sealed by a newer Skranke.").arg(file), tr("Use the newer program.")};
    if (error.code == "sealed-truncated"_L1)
        return ErrorText{tr("%1 is cut off.").arg(file), tr("Copy it again, whole.")};
    if (error.code == "sealed-altered"_L1 || error.code == "sealed-header"_L1 || error.code == "sealed-appended"_L1)
        return ErrorText{tr("%1 was altered after it was sealed.").arg(file),
                         tr("Copy it again; do not use it if it stays so.")};
    if (error.code == "sealed-parameters"_L1)
        return ErrorText{tr("%1 asks for more memory or time than any sealed file does.").arg(file),
                         tr("Do not open it: Skranke does not make such files.")};
    if (error.code == "sealed-passphrase"_L1)
        return ErrorText{tr("The passphrase does not open the file."),
                         tr("Type it as it was typed when the file was made.")};
    if (error.code == "passphrase-memory"_L1)
        return ErrorText{tr("There is not enough memory to work with the passphrase."),
                         tr("Close other programs and try again.")};
    if (error.code == "weak-passphrase"_L1)
        return ErrorText{tr("The passphrase is too short for a file with persons' data."),
                         tr("Take at least 12 characters: some words that do not belong together.")};
    if (error.code == "file-exists"_L1)
        return ErrorText{tr("%1 exists already.").arg(file), tr("Choose another name, or move it away first.")};
    if (error.code == "folder-not-empty"_L1)
        return ErrorText{error.subject.isEmpty() ? tr("The folder is not empty.")
                                                 : tr("The folder “%1” is not empty.").arg(error.subject),
                         tr("A desk that moves needs a folder of its own: choose a new one with --home. Nothing was "
                            "changed.")};
    return std::nullopt;
}

} // namespace

std::optional<ErrorText> backupErrorText(const Error &error)
{
    auto text = BackupErrorTexts::ofBackup(error);
    return text ? text : BackupErrorTexts::ofSealedFile(error);
}

} // namespace skranke
