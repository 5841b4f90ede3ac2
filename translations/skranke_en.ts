<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>No field was named that can be protected.</source>
        <translation>No field was named that can be protected.</translation>
    </message>
    <message>
        <source>The field “%1” cannot be protected.</source>
        <translation>The field “%1” cannot be protected.</translation>
    </message>
    <message>
        <source>Name a field of the user that an import fills, for example user_group or contact_info/addresses.</source>
        <translation>Name a field of the user that an import fills, for example user_group or contact_info/addresses.</translation>
    </message>
    <message>
        <source>The field “%1” cannot be protected in that way.</source>
        <translation>The field “%1” cannot be protected in that way.</translation>
    </message>
    <message>
        <source>A single value takes replace, keep_if_manual, keep_if_present or create_only; a list takes replace, replace_external, keep_if_present, create_only or merge.</source>
        <translation>A single value takes replace, keep_if_manual, keep_if_present or create_only; a list takes replace, replace_external, keep_if_present, create_only or merge.</translation>
    </message>
    <message>
        <source>The last day lies before the first one, or is over already.</source>
        <translation>The last day lies before the first one, or is over already.</translation>
    </message>
    <message>
        <source>Choose a last day that is still to come, or none.</source>
        <translation>Choose a last day that is still to come, or none.</translation>
    </message>
    <message>
        <source>A field is protected with a reason only.</source>
        <translation>A field is protected with a reason only.</translation>
    </message>
    <message>
        <source>Write why the value in Alma shall stay.</source>
        <translation>Write why the value in Alma shall stay.</translation>
    </message>
    <message>
        <source>The owner is longer than %1 characters.</source>
        <translation>The owner is longer than %1 characters.</translation>
    </message>
    <message>
        <source>Name an account or a unit.</source>
        <translation>Name an account or a unit.</translation>
    </message>
    <message>
        <source>Entry %1 of the protection register was altered in the local store, so nobody knows what it protects.</source>
        <translation>Entry %1 of the protection register was altered in the local store, so nobody knows what it protects.</translation>
    </message>
    <message>
        <source>End it with &apos;skranke-cli protection end %1&apos;, make it anew, and verify the audit log.</source>
        <translation>End it with &apos;skranke-cli protection end %1&apos;, make it anew, and verify the audit log.</translation>
    </message>
    <message>
        <source>There is no entry “%1” in the protection register.</source>
        <translation>There is no entry “%1” in the protection register.</translation>
    </message>
    <message>
        <source>Look at the entries with &apos;skranke-cli protection list&apos;.</source>
        <translation>Look at the entries with &apos;skranke-cli protection list&apos;.</translation>
    </message>
    <message>
        <source>Several users have that identifier.</source>
        <translation>Several users have that identifier.</translation>
    </message>
    <message>
        <source>Name the person by the primary id.</source>
        <translation>Name the person by the primary id.</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>altered</source>
        <translation>altered</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>put in</source>
        <translation>put in</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cut off</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>amended</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %Ln entry(s).</source>
        <translation>
            <numerusform>The log is whole: %Ln entry.</numerusform>
            <numerusform>The log is whole: %Ln entries.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is damaged from entry %1 on (%2). Keep the profile folder and report it.</source>
        <extracomment>%1 is the number of an entry, %2 what happened to it: altered, removed, put in, moved, cut off</extracomment>
        <translation>The log is damaged from entry %1 on (%2). Keep the profile folder and report it.</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>replaced</translation>
    </message>
    <message>
        <source>protection made</source>
        <translation>protection made</translation>
    </message>
    <message>
        <source>protection ended</source>
        <translation>protection ended</translation>
    </message>
    <message>
        <source>protection erased</source>
        <translation>protection erased</translation>
    </message>
    <message>
        <source>reason of a protection erased</source>
        <translation>reason of a protection erased</translation>
    </message>
</context>
<context>
    <name>BackupErrorTexts</name>
    <message>
        <source>The backup</source>
        <translation>The backup</translation>
    </message>
    <message>
        <source>The backup “%1”</source>
        <translation>The backup “%1”</translation>
    </message>
    <message>
        <source>There is no backup to restore.</source>
        <translation>There is no backup to restore.</translation>
    </message>
    <message>
        <source>There is no backup “%1”.</source>
        <translation>There is no backup “%1”.</translation>
    </message>
    <message>
        <source>&apos;skranke-cli backup list&apos; shows those there are.</source>
        <translation>&apos;skranke-cli backup list&apos; shows those there are.</translation>
    </message>
    <message>
        <source>There is no local store to copy.</source>
        <translation>There is no local store to copy.</translation>
    </message>
    <message>
        <source>Check the folder of the profile, or restore a backup.</source>
        <translation>Check the folder of the profile, or restore a backup.</translation>
    </message>
    <message>
        <source>The profile is in use by another Skranke.</source>
        <translation>The profile is in use by another Skranke.</translation>
    </message>
    <message>
        <source>The profile “%1” is in use by another Skranke.</source>
        <translation>The profile “%1” is in use by another Skranke.</translation>
    </message>
    <message>
        <source>Close its windows, let running commands end, and try again. Nothing was changed.</source>
        <translation>Close its windows, let running commands end, and try again. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be restored.</source>
        <translation>%1 is damaged and cannot be restored.</translation>
    </message>
    <message>
        <source>Choose an older one. Nothing was changed.</source>
        <translation>Choose an older one. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 does not open with the key of this profile.</source>
        <translation>%1 does not open with the key of this profile.</translation>
    </message>
    <message>
        <source>Restore it in the profile it was made in. Nothing was changed.</source>
        <translation>Restore it in the profile it was made in. Nothing was changed.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>The file “%1”</source>
        <translation>The file “%1”</translation>
    </message>
    <message>
        <source>%1 is no sealed file of Skranke.</source>
        <translation>%1 is no sealed file of Skranke.</translation>
    </message>
    <message>
        <source>Choose the file that Skranke made for the move.</source>
        <translation>Choose the file that Skranke made for the move.</translation>
    </message>
    <message>
        <source>%1 was sealed by a newer Skranke.</source>
        <translation>%1 was sealed by a newer Skranke.</translation>
    </message>
    <message>
        <source>Use the newer program.</source>
        <translation>Use the newer program.</translation>
    </message>
    <message>
        <source>%1 is cut off.</source>
        <translation>%1 is cut off.</translation>
    </message>
    <message>
        <source>Copy it again, whole.</source>
        <translation>Copy it again, whole.</translation>
    </message>
    <message>
        <source>%1 was altered after it was sealed.</source>
        <translation>%1 was altered after it was sealed.</translation>
    </message>
    <message>
        <source>Copy it again; do not use it if it stays so.</source>
        <translation>Copy it again; do not use it if it stays so.</translation>
    </message>
    <message>
        <source>The passphrase does not open the file.</source>
        <translation>The passphrase does not open the file.</translation>
    </message>
    <message>
        <source>Type it as it was typed when the file was made.</source>
        <translation>Type it as it was typed when the file was made.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with the passphrase.</source>
        <translation>There is not enough memory to work with the passphrase.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Close other programs and try again.</translation>
    </message>
    <message>
        <source>The passphrase is too short for a file with persons&apos; data.</source>
        <translation>The passphrase is too short for a file with persons&apos; data.</translation>
    </message>
    <message>
        <source>Take at least 12 characters: some words that do not belong together.</source>
        <translation>Take at least 12 characters: some words that do not belong together.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 exists already.</translation>
    </message>
    <message>
        <source>Choose another name, or move it away first.</source>
        <translation>Choose another name, or move it away first.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>The folder is not empty.</translation>
    </message>
    <message>
        <source>The folder “%1” is not empty.</source>
        <translation>The folder “%1” is not empty.</translation>
    </message>
    <message>
        <source>A desk that moves needs a folder of its own: choose a new one with --home. Nothing was changed.</source>
        <translation>A desk that moves needs a folder of its own: choose a new one with --home. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 asks for more memory or time than any sealed file does.</source>
        <translation>%1 asks for more memory or time than any sealed file does.</translation>
    </message>
    <message>
        <source>Do not open it: Skranke does not make such files.</source>
        <translation>Do not open it: Skranke does not make such files.</translation>
    </message>
</context>
<context>
    <name>BrakeWords</name>
    <message>
        <source>number of records</source>
        <translation>number of records</translation>
    </message>
    <message>
        <source>persons missing</source>
        <translation>persons missing</translation>
    </message>
    <message>
        <source>same field changed</source>
        <translation>same field changed</translation>
    </message>
    <message>
        <source>expired or inactive</source>
        <translation>expired or inactive</translation>
    </message>
    <message>
        <source>user group changed</source>
        <translation>user group changed</translation>
    </message>
    <message>
        <source>same or older file</source>
        <translation>same or older file</translation>
    </message>
    <message>
        <source>another institution’s persons</source>
        <translation>another institution’s persons</translation>
    </message>
    <message>
        <source>encoding or variant</source>
        <translation>encoding or variant</translation>
    </message>
    <message>
        <source>swapped values</source>
        <translation>swapped values</translation>
    </message>
    <message>
        <source>cannot be measured</source>
        <translation>cannot be measured</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>passes</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>warns</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>stops</translation>
    </message>
    <message>
        <source>%1: %2 (limit %3)</source>
        <extracomment>%1 a brake, %2 what was measured, %3 its limit</extracomment>
        <translation>%1: %2 (limit %3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of %1 (%2)</source>
        <extracomment>%1 an institution&apos;s code, %2 the set&apos;s title, mostly a file&apos;s name</extracomment>
        <translation>
            <numerusform>%Ln change of %1 (%2)</numerusform>
            <numerusform>%Ln changes of %1 (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by %1, %2: %3</source>
        <extracomment>%1 an account, %2 a time, %3 the reason that was given</extracomment>
        <translation>Signed by %1, %2: %3</translation>
    </message>
    <message>
        <source>Does not count: %1</source>
        <translation>Does not count: %1</translation>
    </message>
    <message>
        <source>the reason was erased</source>
        <translation>the reason was erased</translation>
    </message>
    <message>
        <source>e-mail to another domain</source>
        <translation>e-mail to another domain</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a brake, %2 the field that it was worst for</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>proposed</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>being sent</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>applied</translation>
    </message>
    <message>
        <source>kept by Alma</source>
        <translation>kept by Alma</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflict</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>Waits for review. Nothing is sent before it is approved.</source>
        <translation>Waits for review. Nothing is sent before it is approved.</translation>
    </message>
    <message>
        <source>Reviewed and approved. It goes to Alma with the next sending.</source>
        <translation>Reviewed and approved. It goes to Alma with the next sending.</translation>
    </message>
    <message>
        <source>On its way to Alma now.</source>
        <translation>On its way to Alma now.</translation>
    </message>
    <message>
        <source>Done: the user was read back and is as predicted.</source>
        <translation>Done: the user was read back and is as predicted.</translation>
    </message>
    <message>
        <source>Done, but Alma kept a value that was set by hand. This is normal.</source>
        <translation>Done, but Alma kept a value that was set by hand. This is normal.</translation>
    </message>
    <message>
        <source>Alma understood the change and refused it.</source>
        <translation>Alma understood the change and refused it.</translation>
    </message>
    <message>
        <source>Somebody has changed the same field in Alma since the change was made.</source>
        <translation>Somebody has changed the same field in Alma since the change was made.</translation>
    </message>
    <message>
        <source>Sent, but no answer came. Verify reads the user and settles it.</source>
        <translation>Sent, but no answer came. Verify reads the user and settles it.</translation>
    </message>
    <message>
        <source>Taken out of the queue. It is not sent.</source>
        <translation>Taken out of the queue. It is not sent.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>New user</translation>
    </message>
    <message>
        <source>New LTID (GL)</source>
        <translation>New LTID (GL)</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>Import profile</translation>
    </message>
    <message>
        <source>Alma&apos;s protection (edited by hand)</source>
        <translation>Alma&apos;s protection (edited by hand)</translation>
    </message>
    <message>
        <source>Empty in the file, protected in Alma (disputed)</source>
        <translation>Empty in the file, protected in Alma (disputed)</translation>
    </message>
    <message>
        <source>Emptied by the file</source>
        <translation>Emptied by the file</translation>
    </message>
    <message>
        <source>Internal segment is kept</source>
        <translation>Internal segment is kept</translation>
    </message>
    <message>
        <source>External segment follows the file</source>
        <translation>External segment follows the file</translation>
    </message>
    <message>
        <source>Field protection</source>
        <translation>Field protection</translation>
    </message>
    <message>
        <source>Roles are kept</source>
        <translation>Roles are kept</translation>
    </message>
    <message>
        <source>Not part of the file</source>
        <translation>Not part of the file</translation>
    </message>
    <message>
        <source>Person at the desk</source>
        <translation>Person at the desk</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>The value in the file replaces the value in Alma.</source>
        <translation>The value in the file replaces the value in Alma.</translation>
    </message>
    <message>
        <source>The user does not exist in Alma; everything comes from the file or the import profile.</source>
        <translation>The user does not exist in Alma; everything comes from the file or the import profile.</translation>
    </message>
    <message>
        <source>The user was found under the old LTID (GL) and gets the new one (LT).</source>
        <translation>The user was found under the old LTID (GL) and gets the new one (LT).</translation>
    </message>
    <message>
        <source>Record type, account type and external id come from the institution&apos;s import profile.</source>
        <translation>Record type, account type and external id come from the institution&apos;s import profile.</translation>
    </message>
    <message>
        <source>Alma keeps this field when it was edited by hand; the file does not overwrite it.</source>
        <translation>Alma keeps this field when it was edited by hand; the file does not overwrite it.</translation>
    </message>
    <message>
        <source>The sources disagree on what Alma does here; the institution&apos;s setting decides the prediction.</source>
        <translation>The sources disagree on what Alma does here; the institution&apos;s setting decides the prediction.</translation>
    </message>
    <message>
        <source>The field is empty or absent in the file, and Alma empties it.</source>
        <translation>The field is empty or absent in the file, and Alma empties it.</translation>
    </message>
    <message>
        <source>Entries that were added in Alma as internal stay.</source>
        <translation>Entries that were added in Alma as internal stay.</translation>
    </message>
    <message>
        <source>External entries are replaced by those of the file.</source>
        <translation>External entries are replaced by those of the file.</translation>
    </message>
    <message>
        <source>An entry of the protection register keeps the value.</source>
        <translation>An entry of the protection register keeps the value.</translation>
    </message>
    <message>
        <source>Roles are not part of a user import.</source>
        <translation>Roles are not part of a user import.</translation>
    </message>
    <message>
        <source>The file cannot say anything about this field; it stays as it is.</source>
        <translation>The file cannot say anything about this field; it stays as it is.</translation>
    </message>
    <message>
        <source>A person at the desk decided it.</source>
        <translation>A person at the desk decided it.</translation>
    </message>
    <message>
        <source>The value from before the change is put back.</source>
        <translation>The value from before the change is put back.</translation>
    </message>
    <message>
        <source>new user</source>
        <translation>new user</translation>
    </message>
    <message>
        <source>change</source>
        <translation>change</translation>
    </message>
    <message>
        <source>delete user</source>
        <translation>delete user</translation>
    </message>
    <message>
        <source>run job</source>
        <translation>run job</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Missing from the file</source>
        <translation>Missing from the file</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Held back</translation>
    </message>
    <message>
        <source>Unusable</source>
        <translation>Unusable</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>the stored pre-image has been deleted because it was too old</source>
        <translation>the stored pre-image has been deleted because it was too old</translation>
    </message>
    <message>
        <source>not applied, so there is nothing to take back</source>
        <translation>not applied, so there is nothing to take back</translation>
    </message>
    <message>
        <source>changed by somebody else since</source>
        <translation>changed by somebody else since</translation>
    </message>
    <message>
        <source>the user has loans, requests or fees</source>
        <translation>the user has loans, requests or fees</translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <extracomment>A number and a state: &quot;12 applied&quot;</extracomment>
        <translation>%L1 %2</translation>
    </message>
    <message>
        <source>nothing differs from before the change</source>
        <translation>nothing differs from before the change</translation>
    </message>
    <message>
        <source>what was stored of it cannot be read any more</source>
        <translation>what was stored of it cannot be read any more</translation>
    </message>
    <message>
        <source>Single changes</source>
        <translation>Single changes</translation>
    </message>
    <message>
        <source>Undo of several batches</source>
        <translation>Undo of several batches</translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>Undo of %1</translation>
    </message>
    <message>
        <source>taken back before</source>
        <translation>taken back before</translation>
    </message>
    <message>
        <source>the undo of another change of the same user waits</source>
        <translation>the undo of another change of the same user waits</translation>
    </message>
    <message>
        <source>The file has the value again that the import brought before the edit by hand: Alma&apos;s nightly load would no longer protect the field.</source>
        <translation>The file has the value again that the import brought before the edit by hand: Alma&apos;s nightly load would no longer protect the field.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>The option %1 needs a value.</translation>
    </message>
    <message>
        <source>The language is nb, nn or en, not &quot;%1&quot;.</source>
        <translation>The language is nb, nn or en, not &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>skranke-cli [--home DIR] [--json] [--lang nb|nn|en] COMMAND</source>
        <translation>skranke-cli [--home DIR] [--json] [--lang nb|nn|en] COMMAND</translation>
    </message>
    <message>
        <source>&apos;skranke-cli --help&apos; lists the commands.</source>
        <translation>&apos;skranke-cli --help&apos; lists the commands.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>There is no command &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Which command?</translation>
    </message>
    <message>
        <source>The daily backup could not be made: %1</source>
        <translation>The daily backup could not be made: %1</translation>
    </message>
</context>
<context>
    <name>CliAudit</name>
    <message>
        <source>The audit log is damaged from entry %L1 on (%2). Keep the profile folder and report it.</source>
        <translation>The audit log is damaged from entry %L1 on (%2). Keep the profile folder and report it.</translation>
    </message>
    <message>
        <source>Check the chain of the audit log.</source>
        <translation>Check the chain of the audit log.</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is intact: %Ln entry(s).</source>
        <translation>
            <numerusform>The audit log is intact: %Ln entry.</numerusform>
            <numerusform>The audit log is intact: %Ln entries.</numerusform>
        </translation>
    </message>
    <message>
        <source>--format &quot;%1&quot;: use %2.</source>
        <translation>--format &quot;%1&quot;: use %2.</translation>
    </message>
    <message>
        <source>With --json, CSV needs a file: add -o FILE.</source>
        <translation>With --json, CSV needs a file: add -o FILE.</translation>
    </message>
    <message>
        <source>-o needs the name of a file.</source>
        <translation>-o needs the name of a file.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 needs a value.</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot;: use a day, as 2026-11-23, or a time, as 2026-11-23T02:14:00.</source>
        <translation>--%1 &quot;%2&quot;: use a day, as 2026-11-23, or a time, as 2026-11-23T02:14:00.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporting</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) written to %1.</source>
        <translation>
            <numerusform>%Ln entry written to %1.</numerusform>
            <numerusform>%Ln entries written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV as RFC 4180 has it (UTF-8, commas) or JSON with the verdict of the check; csv when left out, json with --json.</source>
        <translation>CSV as RFC 4180 has it (UTF-8, commas) or JSON with the verdict of the check; csv when left out, json with --json.</translation>
    </message>
    <message>
        <source>Write to this file, which only you can read; standard output when left out.</source>
        <translation>Write to this file, which only you can read; standard output when left out.</translation>
    </message>
    <message>
        <source>Only entries of this day or time, or later.</source>
        <translation>Only entries of this day or time, or later.</translation>
    </message>
    <message>
        <source>Only entries of this day or time, or earlier.</source>
        <translation>Only entries of this day or time, or earlier.</translation>
    </message>
    <message>
        <source>Only entries of this event, as proposed or applied.</source>
        <translation>Only entries of this event, as proposed or applied.</translation>
    </message>
    <message>
        <source>Only entries of this change.</source>
        <translation>Only entries of this change.</translation>
    </message>
    <message>
        <source>Only entries of this batch.</source>
        <translation>Only entries of this batch.</translation>
    </message>
    <message>
        <source>Write the audit log as CSV or JSON.</source>
        <translation>Write the audit log as CSV or JSON.</translation>
    </message>
    <message>
        <source>Verifying the audit log</source>
        <translation>Verifying the audit log</translation>
    </message>
</context>
<context>
    <name>CliBackup</name>
    <message>
        <source>daily</source>
        <translation>daily</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>before an upgrade</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>replaced by a restore</source>
        <translation>replaced by a restore</translation>
    </message>
    <message>
        <source>Read the passphrase from standard input.</source>
        <translation>Read the passphrase from standard input.</translation>
    </message>
    <message>
        <source>The passphrase comes from standard input: add --passphrase-stdin.</source>
        <translation>The passphrase comes from standard input: add --passphrase-stdin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln approved change(s) must be approved again: they may have been sent already.</source>
        <translation>
            <numerusform>%Ln approved change must be approved again: it may have been sent already.</numerusform>
            <numerusform>%Ln approved changes must be approved again: they may have been sent already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were on their way: run &apos;queue verify&apos;.</source>
        <translation>
            <numerusform>%Ln change was on its way: run &apos;queue verify&apos;.</numerusform>
            <numerusform>%Ln changes were on their way: run &apos;queue verify&apos;.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no backups yet: &apos;backup create&apos; makes one.</source>
        <translation>There are no backups yet: &apos;backup create&apos; makes one.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Made the backup %1.</source>
        <translation>Made the backup %1.</translation>
    </message>
    <message>
        <source>Restored the backup %1.</source>
        <translation>Restored the backup %1.</translation>
    </message>
    <message>
        <source>The store that was there is kept as %1.</source>
        <translation>The store that was there is kept as %1.</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Which file?</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Sealing</translation>
    </message>
    <message>
        <source>Sealed the desk into %1. Carry the passphrase another way than the file.</source>
        <translation>Sealed the desk into %1. Carry the passphrase another way than the file.</translation>
    </message>
    <message>
        <source>The API keys are in it.</source>
        <translation>The API keys are in it.</translation>
    </message>
    <message>
        <source>The API keys are not in it: give the new desk its own.</source>
        <translation>The API keys are not in it: give the new desk its own.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>The desk is in %1.</source>
        <translation>The desk is in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API key(s) came with it.</source>
        <translation>
            <numerusform>%Ln API key came with it.</numerusform>
            <numerusform>%Ln API keys came with it.</numerusform>
        </translation>
    </message>
    <message>
        <source>List the backups of the local store.</source>
        <translation>List the backups of the local store.</translation>
    </message>
    <message>
        <source>Make a backup of the local store now.</source>
        <translation>Make a backup of the local store now.</translation>
    </message>
    <message>
        <source>Put the newest backup, or a named one, in the place of the store, which is kept.</source>
        <translation>Put the newest backup, or a named one, in the place of the store, which is kept.</translation>
    </message>
    <message>
        <source>Seal store and key into one file, to move the desk to another machine.</source>
        <translation>Seal store and key into one file, to move the desk to another machine.</translation>
    </message>
    <message>
        <source>Seal the institutions&apos; API keys into it too.</source>
        <translation>Seal the institutions&apos; API keys into it too.</translation>
    </message>
    <message>
        <source>Make a new profile, in an empty folder, of a sealed file.</source>
        <translation>Make a new profile, in an empty folder, of a sealed file.</translation>
    </message>
    <message>
        <source>Began with an empty store. The backups are still there.</source>
        <translation>Began with an empty store. The backups are still there.</translation>
    </message>
    <message>
        <source>Begin with an empty store where a damaged one was set aside; backups stay.</source>
        <translation>Begin with an empty store where a damaged one was set aside; backups stay.</translation>
    </message>
</context>
<context>
    <name>CliBrake</name>
    <message>
        <source>altered in the store</source>
        <translation>altered in the store</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>lifted</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>waits for a second person</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>passes</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>warns</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>stops</translation>
    </message>
    <message numerus="yes">
        <source>Stop %1 of %2 (%3): %Ln change(s), %4.</source>
        <translation>
            <numerusform>Stop %1 of %2 (%3): %Ln change, %4.</numerusform>
            <numerusform>Stop %1 of %2 (%3): %Ln changes, %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Brake</source>
        <translation>Brake</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Signed by %1 with key %2: %3</source>
        <translation>Signed by %1 with key %2: %3</translation>
    </message>
    <message>
        <source>Does not count: %1 with key %2: %3</source>
        <translation>Does not count: %1 with key %2: %3</translation>
    </message>
    <message>
        <source>No brake has stopped anything.</source>
        <translation>No brake has stopped anything.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Lifted. Make the plan again: exactly these changes pass now.</source>
        <translation>Lifted. Make the plan again: exactly these changes pass now.</translation>
    </message>
    <message>
        <source>Signed. A second person must lift it too, with another key.</source>
        <translation>Signed. A second person must lift it too, with another key.</translation>
    </message>
    <message>
        <source>Warns from</source>
        <translation>Warns from</translation>
    </message>
    <message>
        <source>Stops from</source>
        <translation>Stops from</translation>
    </message>
    <message>
        <source>--institution needs the code of an institution.</source>
        <translation>--institution needs the code of an institution.</translation>
    </message>
    <message>
        <source>Give --warns, --stops or both, or else --shipped.</source>
        <translation>Give --warns, --stops or both, or else --shipped.</translation>
    </message>
    <message>
        <source>For this institution; else for all.</source>
        <translation>For this institution; else for all.</translation>
    </message>
    <message>
        <source>List what brakes have stopped.</source>
        <translation>List what brakes have stopped.</translation>
    </message>
    <message>
        <source>Show one stop with its figures and signatures.</source>
        <translation>Show one stop with its figures and signatures.</translation>
    </message>
    <message>
        <source>Sign the lifting of a stop; two persons must, each with a reason and an own key.</source>
        <translation>Sign the lifting of a stop; two persons must, each with a reason and an own key.</translation>
    </message>
    <message>
        <source>List the limits in force.</source>
        <translation>List the limits in force.</translation>
    </message>
    <message>
        <source>Set a limit; 0 is off. Stands in the audit log.</source>
        <translation>Set a limit; 0 is off. Stands in the audit log.</translation>
    </message>
    <message>
        <source>Warn from here on.</source>
        <translation>Warn from here on.</translation>
    </message>
    <message>
        <source>Stop from here on.</source>
        <translation>Stop from here on.</translation>
    </message>
    <message>
        <source>Go back to the limit that came with the program.</source>
        <translation>Go back to the limit that came with the program.</translation>
    </message>
    <message>
        <source>Where to? Add -o FILE.</source>
        <translation>Where to? Add -o FILE.</translation>
    </message>
    <message>
        <source>Wrote the stop to %1 for a second person.</source>
        <translation>Wrote the stop to %1 for a second person.</translation>
    </message>
    <message>
        <source>Signed; the file %1 goes back.</source>
        <translation>Signed; the file %1 goes back.</translation>
    </message>
    <message>
        <source>Write to a new file.</source>
        <translation>Write to a new file.</translation>
    </message>
    <message>
        <source>Write a stop to a file, for a second person at another desk.</source>
        <translation>Write a stop to a file, for a second person at another desk.</translation>
    </message>
    <message>
        <source>Show the stop of another desk; with -o sign its lifting.</source>
        <translation>Show the stop of another desk; with -o sign its lifting.</translation>
    </message>
    <message>
        <source>Take the signature of a second person at another desk.</source>
        <translation>Take the signature of a second person at another desk.</translation>
    </message>
    <message>
        <source>the reason was erased</source>
        <translation>the reason was erased</translation>
    </message>
</context>
<context>
    <name>CliBundle</name>
    <message>
        <source>The passphrase is read from standard input: add --passphrase-stdin.</source>
        <translation>The passphrase is read from standard input: add --passphrase-stdin.</translation>
    </message>
    <message>
        <source>Where to? Add -o FILE.</source>
        <translation>Where to? Add -o FILE.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln change(s) to %1.</source>
        <translation>
            <numerusform>Wrote %Ln change to %1.</numerusform>
            <numerusform>Wrote %Ln changes to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the passphrase by another way than the file.</source>
        <translation>Tell the passphrase by another way than the file.</translation>
    </message>
    <message>
        <source>Which bundle? Name its file, and one change at most.</source>
        <translation>Which bundle? Name its file, and one change at most.</translation>
    </message>
    <message>
        <source>Review bundle of %1, made %2. Read only.</source>
        <translation>Review bundle of %1, made %2. Read only.</translation>
    </message>
    <message>
        <source>Which bundle? Name its file.</source>
        <translation>Which bundle? Name its file.</translation>
    </message>
    <message numerus="yes">
        <source>Approved %Ln change(s); the file %1 goes back.</source>
        <translation>
            <numerusform>Approved %Ln change; the file %1 goes back.</numerusform>
            <numerusform>Approved %Ln changes; the file %1 goes back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which approvals? Name their file.</source>
        <translation>Which approvals? Name their file.</translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln approval(s) of %1 (key %2).</source>
        <translation>
            <numerusform>Took %Ln approval of %1 (key %2).</numerusform>
            <numerusform>Took %Ln approvals of %1 (key %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval(s) were there already.</source>
        <translation>
            <numerusform>%Ln approval was there already.</numerusform>
            <numerusform>%Ln approvals were there already.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 was refused: %2</source>
        <translation>Change %1 was refused: %2</translation>
    </message>
    <message>
        <source>&apos;queue bundle&apos; can export, open, approve and import.</source>
        <translation>&apos;queue bundle&apos; can export, open, approve and import.</translation>
    </message>
    <message>
        <source>Let another person review at another desk, with an own key, without network.</source>
        <translation>Let another person review at another desk, with an own key, without network.</translation>
    </message>
    <message>
        <source>Write to a new file.</source>
        <translation>Write to a new file.</translation>
    </message>
    <message>
        <source>Read the passphrase of the bundle from standard input.</source>
        <translation>Read the passphrase of the bundle from standard input.</translation>
    </message>
    <message>
        <source>Digest of the bundle: %1</source>
        <translation>Digest of the bundle: %1</translation>
    </message>
    <message>
        <source>So many changes need the approvals of two persons: give a --reason.</source>
        <translation>So many changes need the approvals of two persons: give a --reason.</translation>
    </message>
</context>
<context>
    <name>CliConflict</name>
    <message>
        <source>Comparing</source>
        <translation>Comparing</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) still fit Alma as it was last read.</source>
        <translation>
            <numerusform>%Ln change still fits Alma as it was last read.</numerusform>
            <numerusform>%Ln changes still fit Alma as it was last read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them beside what others changed elsewhere in the user.</source>
        <translation>
            <numerusform>%Ln of them beside what others changed elsewhere in the user.</numerusform>
            <numerusform>%Ln of them beside what others changed elsewhere in the user.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) in conflict: somebody changed the same field. Decide with &quot;queue resolve&quot;.</source>
        <translation>
            <numerusform>%Ln change in conflict: somebody changed the same field. Decide with &quot;queue resolve&quot;.</numerusform>
            <numerusform>%Ln changes in conflict: somebody changed the same field. Decide with &quot;queue resolve&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) not read since the change was made; run &quot;users sync&quot; first.</source>
        <translation>
            <numerusform>%Ln user not read since the change was made; run &quot;users sync&quot; first.</numerusform>
            <numerusform>%Ln users not read since the change was made; run &quot;users sync&quot; first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say either --mine or --theirs.</source>
        <translation>Say either --mine or --theirs.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) proposed on top of what Alma has now; review them.</source>
        <translation>
            <numerusform>%Ln change proposed on top of what Alma has now; review it.</numerusform>
            <numerusform>%Ln changes proposed on top of what Alma has now; review them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) withdrawn: nothing was left to change.</source>
        <translation>
            <numerusform>%Ln change withdrawn: nothing was left to change.</numerusform>
            <numerusform>%Ln changes withdrawn: nothing was left to change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) stay in conflict: another field is undecided.</source>
        <translation>
            <numerusform>%Ln change stays in conflict: another field is undecided.</numerusform>
            <numerusform>%Ln changes stay in conflict: another field is undecided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) stay in conflict: the user is gone, or was made by somebody else.</source>
        <translation>
            <numerusform>%Ln change stays in conflict: the user is gone, or was made by somebody else.</numerusform>
            <numerusform>%Ln changes stay in conflict: the user is gone, or was made by somebody else.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare open changes with what was read from Alma since.</source>
        <translation>Compare open changes with what was read from Alma since.</translation>
    </message>
    <message>
        <source>Decide conflicts: the queue&apos;s value or the one in Alma.</source>
        <translation>Decide conflicts: the queue&apos;s value or the one in Alma.</translation>
    </message>
    <message>
        <source>Keep what the change wanted; it is proposed anew.</source>
        <translation>Keep what the change wanted; it is proposed anew.</translation>
    </message>
    <message>
        <source>Keep what Alma has; nothing of it is sent.</source>
        <translation>Keep what Alma has; nothing of it is sent.</translation>
    </message>
    <message>
        <source>Decide only conflicts in this field, e.g. contact_info.email; may be repeated.</source>
        <translation>Decide only conflicts in this field, e.g. contact_info.email; may be repeated.</translation>
    </message>
</context>
<context>
    <name>CliFieldOption</name>
    <message>
        <source>--only-field needs the name of a field, e.g. expiry_date.</source>
        <translation>--only-field needs the name of a field, e.g. expiry_date.</translation>
    </message>
</context>
<context>
    <name>CliInstitution</name>
    <message>
        <source>&apos;institution add&apos; needs --name and --alma-url.</source>
        <translation>&apos;institution add&apos; needs --name and --alma-url.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>Added %1.</translation>
    </message>
    <message>
        <source>Changed %1.</source>
        <translation>Changed %1.</translation>
    </message>
    <message>
        <source>No institution is registered. Add one with &apos;institution add&apos;.</source>
        <translation>No institution is registered. Add one with &apos;institution add&apos;.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Removed %1.</translation>
    </message>
    <message>
        <source>&apos;institution key&apos; reads the key from standard input: add --key-stdin.</source>
        <translation>&apos;institution key&apos; reads the key from standard input: add --key-stdin.</translation>
    </message>
    <message>
        <source>Stored the key of %1.</source>
        <translation>Stored the key of %1.</translation>
    </message>
    <message>
        <source>The key opens %1 (%2).</source>
        <translation>The key opens %1 (%2).</translation>
    </message>
    <message>
        <source>Read the API key from standard input.</source>
        <translation>Read the API key from standard input.</translation>
    </message>
    <message>
        <source>Register an institution. Calls nothing.</source>
        <translation>Register an institution. Calls nothing.</translation>
    </message>
    <message>
        <source>List the institutions.</source>
        <translation>List the institutions.</translation>
    </message>
    <message>
        <source>Change what is registered; a list that is named replaces the old one.</source>
        <translation>Change what is registered; a list that is named replaces the old one.</translation>
    </message>
    <message>
        <source>Change how the institution&apos;s users are imported.</source>
        <translation>Change how the institution&apos;s users are imported.</translation>
    </message>
    <message>
        <source>Remove an institution with its key and its cached users.</source>
        <translation>Remove an institution with its key and its cached users.</translation>
    </message>
    <message>
        <source>Store the API key, read from standard input.</source>
        <translation>Store the API key, read from standard input.</translation>
    </message>
    <message>
        <source>Ask Alma which institution and environment the key opens.</source>
        <translation>Ask Alma which institution and environment the key opens.</translation>
    </message>
</context>
<context>
    <name>CliInstitutionOptions</name>
    <message>
        <source>--%1 &quot;%2&quot;: use %3.</source>
        <translation>--%1 &quot;%2&quot;: use %3.</translation>
    </message>
    <message>
        <source>Name of the institution.</source>
        <translation>Name of the institution.</translation>
    </message>
    <message>
        <source>Host of the Alma API, with or without /almaws/v1.</source>
        <translation>Host of the Alma API, with or without /almaws/v1.</translation>
    </message>
    <message>
        <source>Alma&apos;s own code of the institution.</source>
        <translation>Alma&apos;s own code of the institution.</translation>
    </message>
    <message>
        <source>Environment the key must open.</source>
        <translation>Environment the key must open.</translation>
    </message>
    <message>
        <source>Code of the SIS profile.</source>
        <translation>Code of the SIS profile.</translation>
    </message>
    <message>
        <source>Line format of the nightly file.</source>
        <translation>Line format of the nightly file.</translation>
    </message>
    <message>
        <source>Where the borrower id goes.</source>
        <translation>Where the borrower id goes.</translation>
    </message>
    <message>
        <source>Identifier type of the Feide id.</source>
        <translation>Identifier type of the Feide id.</translation>
    </message>
    <message>
        <source>What the nightly load does with an empty sticky field.</source>
        <translation>What the nightly load does with an empty sticky field.</translation>
    </message>
    <message>
        <source>Calls a second, 1 to 25.</source>
        <translation>Calls a second, 1 to 25.</translation>
    </message>
    <message>
        <source>Calls of the day that are left to others.</source>
        <translation>Calls of the day that are left to others.</translation>
    </message>
    <message>
        <source>Patrons go to the joint patron register.</source>
        <translation>Patrons go to the joint patron register.</translation>
    </message>
    <message>
        <source>Feide realm the institution owns; may be repeated.</source>
        <translation>Feide realm the institution owns; may be repeated.</translation>
    </message>
    <message>
        <source>Library number or code; may be repeated.</source>
        <translation>Library number or code; may be repeated.</translation>
    </message>
    <message>
        <source>Code of Alma&apos;s user groups; may be repeated.</source>
        <translation>Code of Alma&apos;s user groups; may be repeated.</translation>
    </message>
    <message>
        <source>Nights on which a file is expected.</source>
        <translation>Nights on which a file is expected.</translation>
    </message>
    <message>
        <source>File with the institution&apos;s own code-book entries; &apos;standard&apos;: none of its own.</source>
        <translation>File with the institution&apos;s own code-book entries; &apos;standard&apos;: none of its own.</translation>
    </message>
</context>
<context>
    <name>CliKey</name>
    <message>
        <source>altered in the store</source>
        <translation>altered in the store</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revoked</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>Key %1 of %2 (account %3).</source>
        <translation>Key %1 of %2 (account %3).</translation>
    </message>
    <message>
        <source>Other desks know you by it once they have added the file of &apos;key export&apos;.</source>
        <translation>Other desks know you by it once they have added the file of &apos;key export&apos;.</translation>
    </message>
    <message>
        <source>Wrote the public key to %1.</source>
        <translation>Wrote the public key to %1.</translation>
    </message>
    <message>
        <source>Key %1 of %2 (account %3) counts from now on.</source>
        <translation>Key %1 of %2 (account %3) counts from now on.</translation>
    </message>
    <message>
        <source>Ask its owner, by voice, whether that is the right id.</source>
        <translation>Ask its owner, by voice, whether that is the right id.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>here</translation>
    </message>
    <message>
        <source>No signing key is registered. &apos;key show&apos; makes your own.</source>
        <translation>No signing key is registered. &apos;key show&apos; makes your own.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Secret half</source>
        <translation>Secret half</translation>
    </message>
    <message>
        <source>Key %1 counts no more.</source>
        <translation>Key %1 counts no more.</translation>
    </message>
    <message>
        <source>Show your own signing key; made on first use.</source>
        <translation>Show your own signing key; made on first use.</translation>
    </message>
    <message>
        <source>What the key is called when it is made now.</source>
        <translation>What the key is called when it is made now.</translation>
    </message>
    <message>
        <source>Write your public key as a small text file for other desks.</source>
        <translation>Write your public key as a small text file for other desks.</translation>
    </message>
    <message>
        <source>Write to a new file.</source>
        <translation>Write to a new file.</translation>
    </message>
    <message>
        <source>Let another person&apos;s signatures count. Stands in the audit log.</source>
        <translation>Let another person&apos;s signatures count. Stands in the audit log.</translation>
    </message>
    <message>
        <source>List the signing keys.</source>
        <translation>List the signing keys.</translation>
    </message>
    <message>
        <source>Let nothing that the key signed count any more. Stands in the audit log.</source>
        <translation>Let nothing that the key signed count any more. Stands in the audit log.</translation>
    </message>
</context>
<context>
    <name>CliPrivacy</name>
    <message>
        <source>This desk holds nothing about that person.</source>
        <translation>This desk holds nothing about that person.</translation>
    </message>
    <message>
        <source>Change %1 is not settled: run &apos;queue verify&apos;, then erase again.</source>
        <translation>Change %1 is not settled: run &apos;queue verify&apos;, then erase again.</translation>
    </message>
    <message>
        <source>Only at this institution.</source>
        <translation>Only at this institution.</translation>
    </message>
    <message>
        <source>Remove what is older than the retention allows.</source>
        <translation>Remove what is older than the retention allows.</translation>
    </message>
    <message>
        <source>Show everything this desk holds about one person.</source>
        <translation>Show everything this desk holds about one person.</translation>
    </message>
    <message>
        <source>Remove everything this desk holds about one person.</source>
        <translation>Remove everything this desk holds about one person.</translation>
    </message>
    <message>
        <source>Which person? Name an id.</source>
        <translation>Which person? Name an id.</translation>
    </message>
    <message>
        <source>--institution needs a code.</source>
        <translation>--institution needs a code.</translation>
    </message>
    <message numerus="yes">
        <source>Erased %Ln cached user(s).</source>
        <translation>
            <numerusform>Erased %Ln cached user.</numerusform>
            <numerusform>Erased %Ln cached users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased the content of %Ln change(s).</source>
        <translation>
            <numerusform>Erased the content of %Ln change.</numerusform>
            <numerusform>Erased the content of %Ln changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased %Ln pre-image(s).</source>
        <translation>
            <numerusform>Erased %Ln pre-image.</numerusform>
            <numerusform>Erased %Ln pre-images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln copy(s) of the store.</source>
        <translation>
            <numerusform>Removed %Ln copy of the store.</numerusform>
            <numerusform>Removed %Ln copies of the store.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies of the store in the profile folder may still hold the person: %1. Erase again with --copies to remove them.</source>
        <translation>Copies of the store in the profile folder may still hold the person: %1. Erase again with --copies to remove them.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln cached user(s).</source>
        <translation>
            <numerusform>Removed %Ln cached user.</numerusform>
            <numerusform>Removed %Ln cached users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the content of %Ln change(s).</source>
        <translation>
            <numerusform>Removed the content of %Ln change.</numerusform>
            <numerusform>Removed the content of %Ln changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln pre-image(s).</source>
        <translation>
            <numerusform>Removed %Ln pre-image.</numerusform>
            <numerusform>Removed %Ln pre-images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln file entry(s).</source>
        <translation>
            <numerusform>Removed %Ln file entry.</numerusform>
            <numerusform>Removed %Ln file entries.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was old enough to be removed.</source>
        <translation>Nothing was old enough to be removed.</translation>
    </message>
    <message>
        <source>Remove the copies of the store in the profile folder too: backups, damaged and replaced stores.</source>
        <translation>Remove the copies of the store in the profile folder too: backups, damaged and replaced stores.</translation>
    </message>
    <message numerus="yes">
        <source>Erased the reason of %Ln lifting(s) of a brake.</source>
        <translation>
            <numerusform>Erased the reason of %Ln lifting of a brake.</numerusform>
            <numerusform>Erased the reasons of %Ln liftings of brakes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased %Ln entry(s) in Alma&apos;s import runs.</source>
        <translation>
            <numerusform>Erased %Ln entry in Alma&apos;s import runs.</numerusform>
            <numerusform>Erased %Ln entries in Alma&apos;s import runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased %Ln entry(s) of the protection register.</source>
        <translation>
            <numerusform>Erased %Ln entry of the protection register.</numerusform>
            <numerusform>Erased %Ln entries of the protection register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased the reason of %Ln protection(s).</source>
        <translation>
            <numerusform>Erased the reason of %Ln protection.</numerusform>
            <numerusform>Erased the reasons of %Ln protections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln rejected user(s) of Alma&apos;s import runs.</source>
        <translation>
            <numerusform>Removed %Ln rejected user of Alma&apos;s import runs.</numerusform>
            <numerusform>Removed %Ln rejected users of Alma&apos;s import runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased what was written about that person with %Ln other change(s).</source>
        <translation>
            <numerusform>Erased what was written about that person with %Ln other change.</numerusform>
            <numerusform>Erased what was written about that person with %Ln other changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for review again: an approval had signed what was erased.</source>
        <translation>
            <numerusform>%Ln change waits for review again: an approval had signed what was erased.</numerusform>
            <numerusform>%Ln changes wait for review again: an approval had signed what was erased.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliProtection</name>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>applies</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>ends soon</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>altered in the store</source>
        <translation>altered in the store</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>no end</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>Nothing is protected.</source>
        <translation>Nothing is protected.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Which institution? Add --institution CODE.</source>
        <translation>Which institution? Add --institution CODE.</translation>
    </message>
    <message>
        <source>Whose field? Add --person ID, or --everybody.</source>
        <translation>Whose field? Add --person ID, or --everybody.</translation>
    </message>
    <message>
        <source>--%1 takes a day: 2027-06-30.</source>
        <translation>--%1 takes a day: 2027-06-30.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 needs a value.</translation>
    </message>
    <message>
        <source>Which entry? Name its number.</source>
        <translation>Which entry? Name its number.</translation>
    </message>
    <message>
        <source>Code of the institution.</source>
        <translation>Code of the institution.</translation>
    </message>
    <message>
        <source>Primary id, or another identifier of a user in the cache.</source>
        <translation>Primary id, or another identifier of a user in the cache.</translation>
    </message>
    <message>
        <source>All users of the institution.</source>
        <translation>All users of the institution.</translation>
    </message>
    <message>
        <source>What is protected: user_group, contact_info/addresses ...</source>
        <translation>What is protected: user_group, contact_info/addresses ...</translation>
    </message>
    <message>
        <source>How it is protected.</source>
        <translation>How it is protected.</translation>
    </message>
    <message>
        <source>Why it is protected.</source>
        <translation>Why it is protected.</translation>
    </message>
    <message>
        <source>Account or unit that answers for it; your account by default.</source>
        <translation>Account or unit that answers for it; your account by default.</translation>
    </message>
    <message>
        <source>First day; today by default.</source>
        <translation>First day; today by default.</translation>
    </message>
    <message>
        <source>Last day; without one it has no end.</source>
        <translation>Last day; without one it has no end.</translation>
    </message>
    <message>
        <source>Only at this institution.</source>
        <translation>Only at this institution.</translation>
    </message>
    <message>
        <source>Only what concerns this person.</source>
        <translation>Only what concerns this person.</translation>
    </message>
    <message>
        <source>Only what ends within %1 days.</source>
        <translation>Only what ends within %1 days.</translation>
    </message>
    <message>
        <source>Also what has ended or expired.</source>
        <translation>Also what has ended or expired.</translation>
    </message>
    <message>
        <source>Protect a field in Alma from what files say.</source>
        <translation>Protect a field in Alma from what files say.</translation>
    </message>
    <message>
        <source>List what is protected, by whom, why and until when.</source>
        <translation>List what is protected, by whom, why and until when.</translation>
    </message>
    <message>
        <source>End a protection now.</source>
        <translation>End a protection now.</translation>
    </message>
</context>
<context>
    <name>CliQueue</name>
    <message>
        <source>Which changes? Name their ids, or add --batch B or --state S.</source>
        <translation>Which changes? Name their ids, or add --batch B or --state S.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verifying</translation>
    </message>
    <message>
        <source>Name either changes or one batch.</source>
        <translation>Name either changes or one batch.</translation>
    </message>
    <message>
        <source>Only changes of this batch.</source>
        <translation>Only changes of this batch.</translation>
    </message>
    <message>
        <source>Only changes in this state; may be repeated.</source>
        <translation>Only changes in this state; may be repeated.</translation>
    </message>
    <message>
        <source>List batches and changes.</source>
        <translation>List batches and changes.</translation>
    </message>
    <message>
        <source>Show one change, whole.</source>
        <translation>Show one change, whole.</translation>
    </message>
    <message>
        <source>Withdraw changes that are not sent yet.</source>
        <translation>Withdraw changes that are not sent yet.</translation>
    </message>
    <message>
        <source>Send approved changes to Alma and read them back.</source>
        <translation>Send approved changes to Alma and read them back.</translation>
    </message>
    <message>
        <source>Settle changes of unknown outcome by reading.</source>
        <translation>Settle changes of unknown outcome by reading.</translation>
    </message>
    <message>
        <source>Propose to take applied changes back.</source>
        <translation>Propose to take applied changes back.</translation>
    </message>
    <message>
        <source>--batch needs the id of a batch.</source>
        <translation>--batch needs the id of a batch.</translation>
    </message>
    <message>
        <source>--state &quot;%1&quot;: use %2.</source>
        <translation>--state &quot;%1&quot;: use %2.</translation>
    </message>
    <message>
        <source>Only the edits of this field, e.g. contact_info.email; may be repeated. Other edits of the same changes are left out (approve) or stay (withdraw, undo).</source>
        <translation>Only the edits of this field, e.g. contact_info.email; may be repeated. Other edits of the same changes are left out (approve) or stay (withdraw, undo).</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 needs a value.</translation>
    </message>
    <message>
        <source>--rule &quot;%1&quot;: use %2.</source>
        <translation>--rule &quot;%1&quot;: use %2.</translation>
    </message>
    <message>
        <source>--risk &quot;%1&quot;: use %2.</source>
        <translation>--risk &quot;%1&quot;: use %2.</translation>
    </message>
    <message>
        <source>Only changes of this field, as contact_info.email.</source>
        <translation>Only changes of this field, as contact_info.email.</translation>
    </message>
    <message>
        <source>Only changes with a field that this rule decided.</source>
        <translation>Only changes with a field that this rule decided.</translation>
    </message>
    <message>
        <source>Only changes with this risk.</source>
        <translation>Only changes with this risk.</translation>
    </message>
    <message>
        <source>The calls of the day are used up, but for the reserve. Sending goes on at %1; Ctrl+C ends it, and what is approved stays approved.</source>
        <translation>The calls of the day are used up, but for the reserve. Sending goes on at %1; Ctrl+C ends it, and what is approved stays approved.</translation>
    </message>
    <message>
        <source>When the calls of the day are used up, wait for the quota&apos;s midnight and go on with what was approved.</source>
        <translation>When the calls of the day are used up, wait for the quota&apos;s midnight and go on with what was approved.</translation>
    </message>
    <message>
        <source>--only-field approves as the first person: it takes no --reason.</source>
        <translation>--only-field approves as the first person: it takes no --reason.</translation>
    </message>
    <message>
        <source>Approve proposed changes, or, with a reason, as the second person.</source>
        <translation>Approve proposed changes, or, with a reason, as the second person.</translation>
    </message>
    <message>
        <source>Sending cannot go on yet and is tried again; Ctrl+C ends it, and what is approved stays approved. %1</source>
        <translation>Sending cannot go on yet and is tried again; Ctrl+C ends it, and what is approved stays approved. %1</translation>
    </message>
</context>
<context>
    <name>CliQueueAnswers</name>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>The queue is empty.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>States</source>
        <translation>States</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Change %1 of batch %2: %3, %4</source>
        <translation>Change %1 of batch %2: %3, %4</translation>
    </message>
    <message>
        <source>User %1 of %2, digest %3</source>
        <translation>User %1 of %2, digest %3</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>There is nothing to take back.</translation>
    </message>
    <message>
        <source>Alma says: %1</source>
        <translation>Alma says: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) cannot be taken back: %1</source>
        <translation>
            <numerusform>%Ln change cannot be taken back: %1</numerusform>
            <numerusform>%Ln changes cannot be taken back: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <extracomment>A number and a state: &quot;12 applied&quot;</extracomment>
        <translation>%L1 %2</translation>
    </message>
    <message>
        <source>Change %1 was passed over: it is in the state &quot;%2&quot;.</source>
        <translation>Change %1 was passed over: it is in the state &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nothing matches.</translation>
    </message>
    <message numerus="yes">
        <source>Approved %Ln change(s).</source>
        <translation>
            <numerusform>Approved %Ln change.</numerusform>
            <numerusform>Approved %Ln changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdrew %Ln change(s).</source>
        <translation>
            <numerusform>Withdrew %Ln change.</numerusform>
            <numerusform>Withdrew %Ln changes.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these changes waits for approval.</source>
        <translation>None of these changes waits for approval.</translation>
    </message>
    <message>
        <source>None of these changes can be withdrawn any more.</source>
        <translation>None of these changes can be withdrawn any more.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were not sent and stay approved.</source>
        <translation>
            <numerusform>%Ln change was not sent and stays approved.</numerusform>
            <numerusform>%Ln changes were not sent and stay approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed to take back %Ln change(s) as batch %1.</source>
        <translation>
            <numerusform>Proposed to take back %Ln change as batch %1.</numerusform>
            <numerusform>Proposed to take back %Ln changes as batch %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risks</translation>
    </message>
    <message numerus="yes">
        <source>Left edits out of %Ln change(s).</source>
        <translation>
            <numerusform>Left edits out of %Ln change.</numerusform>
            <numerusform>Left edits out of %Ln changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) create or delete a user: these are approved or withdrawn as a whole.</source>
        <translation>
            <numerusform>%Ln change creates or deletes a user: such are approved or withdrawn as a whole.</numerusform>
            <numerusform>%Ln changes create or delete a user: such are approved or withdrawn as a whole.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these changes has such an edit.</source>
        <translation>None of these changes has such an edit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) need a second approval and stay approved.</source>
        <translation>
            <numerusform>%Ln change needs a second approval and stays approved.</numerusform>
            <numerusform>%Ln changes need a second approval and stay approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for an id that another change has not given up.</source>
        <translation>
            <numerusform>%Ln change waits for an id that another change has not given up.</numerusform>
            <numerusform>%Ln changes wait for an id that another change has not given up.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was done. %1</source>
        <translation>Not everything was done. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open change(s) of the same users were replaced.</source>
        <translation>
            <numerusform>%Ln open change of the same user was replaced.</numerusform>
            <numerusform>%Ln open changes of the same users were replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) that take this back lay in the queue already.</source>
        <translation>
            <numerusform>%Ln change that takes this back lay in the queue already.</numerusform>
            <numerusform>%Ln changes that take this back lay in the queue already.</numerusform>
        </translation>
    </message>
    <message>
        <source>Single changes</source>
        <translation>Single changes</translation>
    </message>
    <message>
        <source>Undo of several batches</source>
        <translation>Undo of several batches</translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>Undo of %1</translation>
    </message>
    <message>
        <source>The reason was altered in the local store.</source>
        <translation>The reason was altered in the local store.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln undo(s) that waited took these edits in and wait for review again.</source>
        <translation>
            <numerusform>%Ln undo that waited took these edits in and waits for review again.</numerusform>
            <numerusform>%Ln undos that waited took these edits in and wait for review again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) were left out: %1</source>
        <translation>
            <numerusform>%Ln edit was left out: %1</numerusform>
            <numerusform>%Ln edits were left out: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliReason</name>
    <message>
        <source>Why these changes are right.</source>
        <translation>Why these changes are right.</translation>
    </message>
</context>
<context>
    <name>CliRuns</name>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rejected: %1</translation>
    </message>
    <message>
        <source>line %1, record %2</source>
        <translation>line %1, record %2</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>not in the file</translation>
    </message>
    <message>
        <source>Alma did not tell which users were rejected.</source>
        <translation>Alma did not tell which users were rejected.</translation>
    </message>
    <message>
        <source>Which users were rejected was kept long enough and is gone.</source>
        <translation>Which users were rejected was kept long enough and is gone.</translation>
    </message>
    <message>
        <source>No import run of those days is known.</source>
        <translation>No import run of those days is known.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Which institution? Add --institution CODE.</source>
        <translation>Which institution? Add --institution CODE.</translation>
    </message>
    <message>
        <source>--from and --to take a date as YYYY-MM-DD.</source>
        <translation>--from and --to take a date as YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>--from lies after --to.</source>
        <translation>--from lies after --to.</translation>
    </message>
    <message>
        <source>--file needs a file.</source>
        <translation>--file needs a file.</translation>
    </message>
    <message>
        <source>Reading runs</source>
        <translation>Reading runs</translation>
    </message>
    <message>
        <source>Alma has no integration profile for users at this institution.</source>
        <translation>Alma has no integration profile for users at this institution.</translation>
    </message>
    <message>
        <source>Show Alma&apos;s own import runs with their counters and rejected users.</source>
        <translation>Show Alma&apos;s own import runs with their counters and rejected users.</translation>
    </message>
    <message>
        <source>Code of the institution.</source>
        <translation>Code of the institution.</translation>
    </message>
    <message>
        <source>First day, as YYYY-MM-DD. Default: a week until the last one.</source>
        <translation>First day, as YYYY-MM-DD. Default: a week until the last one.</translation>
    </message>
    <message>
        <source>Last day, as YYYY-MM-DD. Default: today.</source>
        <translation>Last day, as YYYY-MM-DD. Default: today.</translation>
    </message>
    <message>
        <source>Look the rejected users up in this file of borrowers.</source>
        <translation>Look the rejected users up in this file of borrowers.</translation>
    </message>
    <message>
        <source>Show what is known here; ask Alma nothing.</source>
        <translation>Show what is known here; ask Alma nothing.</translation>
    </message>
</context>
<context>
    <name>CliUsers</name>
    <message>
        <source>Nothing to remark.</source>
        <translation>Nothing to remark.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>--variant &quot;%1&quot;: use %2.</source>
        <translation>--variant &quot;%1&quot;: use %2.</translation>
    </message>
    <message>
        <source>--limit takes a number; 0 lists all.</source>
        <translation>--limit takes a number; 0 lists all.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Which institution? Add --institution CODE.</source>
        <translation>Which institution? Add --institution CODE.</translation>
    </message>
    <message>
        <source>Fetching users</source>
        <translation>Fetching users</translation>
    </message>
    <message>
        <source>--semantics &quot;%1&quot;: use %2.</source>
        <translation>--semantics &quot;%1&quot;: use %2.</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Nothing was proposed.</source>
        <translation>Nothing was proposed.</translation>
    </message>
    <message>
        <source>Code of the institution.</source>
        <translation>Code of the institution.</translation>
    </message>
    <message>
        <source>Say what is wrong with a file of borrowers.</source>
        <translation>Say what is wrong with a file of borrowers.</translation>
    </message>
    <message>
        <source>The last file, to compare with.</source>
        <translation>The last file, to compare with.</translation>
    </message>
    <message>
        <source>How many findings to list; 0 lists all. Default 1000.</source>
        <translation>How many findings to list; 0 lists all. Default 1000.</translation>
    </message>
    <message>
        <source>Fill the cache with the institution&apos;s users from Alma.</source>
        <translation>Fill the cache with the institution&apos;s users from Alma.</translation>
    </message>
    <message>
        <source>Say what importing the file would change, and propose it. Sends nothing.</source>
        <translation>Say what importing the file would change, and propose it. Sends nothing.</translation>
    </message>
    <message>
        <source>Skranke&apos;s own update, or a forecast of Alma&apos;s nightly load.</source>
        <translation>Skranke&apos;s own update, or a forecast of Alma&apos;s nightly load.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 byte(s)</source>
        <translation>
            <numerusform>%L1 byte</numerusform>
            <numerusform>%L1 bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln held</numerusform>
            <numerusform>%Ln held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing from the file</source>
        <translation>
            <numerusform>%Ln missing from the file</numerusform>
            <numerusform>%Ln missing from the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s): %1.</source>
        <translation>
            <numerusform>%Ln record: %1.</numerusform>
            <numerusform>%Ln records: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) keep their value.</source>
        <translation>
            <numerusform>%Ln field keeps its value.</numerusform>
            <numerusform>%Ln fields keep their value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) by hand would be lost.</source>
        <translation>
            <numerusform>%Ln edit by hand would be lost.</numerusform>
            <numerusform>%Ln edits by hand would be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed %Ln change(s) as batch %1.</source>
        <translation>
            <numerusform>Proposed %Ln change as batch %1.</numerusform>
            <numerusform>Proposed %Ln changes as batch %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them took the place of earlier ones that nobody had sent yet.</source>
        <translation>
            <numerusform>%Ln of them took the place of an earlier one that nobody had sent yet.</numerusform>
            <numerusform>%Ln of them took the place of earlier ones that nobody had sent yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lay in the queue already.</source>
        <translation>
            <numerusform>%Ln lay in the queue already.</numerusform>
            <numerusform>%Ln lay in the queue already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out: an earlier change of the user is not settled.</source>
        <translation>
            <numerusform>%Ln was left out: an earlier change of the user is not settled.</numerusform>
            <numerusform>%Ln were left out: an earlier change of the user is not settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched %Ln user(s) of %1.</source>
        <translation>
            <numerusform>Fetched %Ln user of %1.</numerusform>
            <numerusform>Fetched %Ln users of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It took %Ln call(s) and %L1 s.</source>
        <translation>
            <numerusform>It took %Ln call and %L1 s.</numerusform>
            <numerusform>It took %Ln calls and %L1 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held by %1.</source>
        <translation>
            <numerusform>%Ln held by %1.</numerusform>
            <numerusform>%Ln held by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warned of by %1.</source>
        <translation>
            <numerusform>%Ln warning by %1.</numerusform>
            <numerusform>%Ln warnings by %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>--institution needs a code.</source>
        <translation>--institution needs a code.</translation>
    </message>
    <message>
        <source>--previous needs a file.</source>
        <translation>--previous needs a file.</translation>
    </message>
    <message>
        <source>Users came or went while they were fetched, so some may be missing. Fetch them again at a quieter time.</source>
        <translation>Users came or went while they were fetched, so some may be missing. Fetch them again at a quieter time.</translation>
    </message>
    <message>
        <source>Reference of the case that the changes belong to.</source>
        <translation>Reference of the case that the changes belong to.</translation>
    </message>
    <message>
        <source>Why they are proposed; stands with each of them.</source>
        <translation>Why they are proposed; stands with each of them.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>line %1, column %2</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, record %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) edited by hand would lose Alma&apos;s own protection in its nightly load: the file has the value that the load brought last.</source>
        <translation>
            <numerusform>%Ln field edited by hand would lose Alma&apos;s own protection in its nightly load: the file has the value that the load brought last.</numerusform>
            <numerusform>%Ln fields edited by hand would lose Alma&apos;s own protection in its nightly load: the file has the value that the load brought last.</numerusform>
        </translation>
    </message>
    <message>
        <source>Protection %1 of %2 (%3) ended after %4.</source>
        <translation>Protection %1 of %2 (%3) ended after %4.</translation>
    </message>
    <message>
        <source>Protection %1 of %2 (%3) ends after %4.</source>
        <translation>Protection %1 of %2 (%3) ends after %4.</translation>
    </message>
    <message>
        <source>Format of the file; auto sees it at the file&apos;s start.</source>
        <translation>Format of the file; auto sees it at the file&apos;s start.</translation>
    </message>
    <message>
        <source>A forecast proposes nothing: --ticket and --reason need --semantics api.</source>
        <translation>A forecast proposes nothing: --ticket and --reason need --semantics api.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) lay in the queue already and keep the ticket and the reason that they were proposed with.</source>
        <translation>
            <numerusform>%Ln change lay in the queue already and keeps the ticket and the reason that it was proposed with.</numerusform>
            <numerusform>%Ln changes lay in the queue already and keep the ticket and the reason that they were proposed with.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>The desk of a library consortium.</source>
        <translation>The desk of a library consortium.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Shows this help.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Shows the version.</translation>
    </message>
    <message>
        <source>Folder of the profile.</source>
        <translation>Folder of the profile.</translation>
    </message>
    <message>
        <source>Language: nb, nn or en.</source>
        <translation>Language: nb, nn or en.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light or dark.</translation>
    </message>
    <message>
        <source>Opens a file of user data; may be given several times.</source>
        <translation>Opens a file of user data; may be given several times.</translation>
    </message>
    <message>
        <source>Institution of the file before it.</source>
        <translation>Institution of the file before it.</translation>
    </message>
    <message>
        <source>Leaves pictures of every view in a folder, then ends.</source>
        <translation>Leaves pictures of every view in a folder, then ends.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>There is no language &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;.</source>
        <translation>There is no theme &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--institution stands behind the file it belongs to.</source>
        <translation>--institution stands behind the file it belongs to.</translation>
    </message>
    <message>
        <source>Files of user data to open.</source>
        <translation>Files of user data to open.</translation>
    </message>
    <message>
        <source>Restores a backup of the store, by name, before it opens the profile.</source>
        <translation>Restores a backup of the store, by name, before it opens the profile.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>The option --%1 needs a value.</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>There is no connection to Alma.</source>
        <translation>There is no connection to Alma.</translation>
    </message>
    <message>
        <source>Go on reviewing; send again when the connection is back.</source>
        <translation>Go on reviewing; send again when the connection is back.</translation>
    </message>
    <message>
        <source>Alma did not answer in time.</source>
        <translation>Alma did not answer in time.</translation>
    </message>
    <message>
        <source>Try again; verify the queue if something was being sent.</source>
        <translation>Try again; verify the queue if something was being sent.</translation>
    </message>
    <message>
        <source>Alma takes no more calls from this institution right now.</source>
        <translation>Alma takes no more calls from this institution right now.</translation>
    </message>
    <message>
        <source>Wait a little; when the calls of the day are used up, go on after midnight.</source>
        <translation>Wait a little; when the calls of the day are used up, go on after midnight.</translation>
    </message>
    <message>
        <source>Alma refused the API key.</source>
        <translation>Alma refused the API key.</translation>
    </message>
    <message>
        <source>Check in the Developer Network that the key is right and may read and write users.</source>
        <translation>Check in the Developer Network that the key is right and may read and write users.</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>It was not found.</translation>
    </message>
    <message>
        <source>Check the identifier, or refresh the cache.</source>
        <translation>Check the identifier, or refresh the cache.</translation>
    </message>
    <message>
        <source>It was changed by someone else in the meantime.</source>
        <translation>It was changed by someone else in the meantime.</translation>
    </message>
    <message>
        <source>Look at both versions and decide again.</source>
        <translation>Look at both versions and decide again.</translation>
    </message>
    <message>
        <source>Alma refused the change.</source>
        <translation>Alma refused the change.</translation>
    </message>
    <message>
        <source>Correct what Alma objects to, and propose the change again.</source>
        <translation>Correct what Alma objects to, and propose the change again.</translation>
    </message>
    <message>
        <source>Alma failed.</source>
        <translation>Alma failed.</translation>
    </message>
    <message>
        <source>Try again later; verify the queue if something was being sent.</source>
        <translation>Try again later; verify the queue if something was being sent.</translation>
    </message>
    <message>
        <source>Alma&apos;s answer could not be understood.</source>
        <translation>Alma&apos;s answer could not be understood.</translation>
    </message>
    <message>
        <source>Try again; check the address of the API if it keeps happening.</source>
        <translation>Try again; check the address of the API if it keeps happening.</translation>
    </message>
    <message>
        <source>What was given cannot be used.</source>
        <translation>What was given cannot be used.</translation>
    </message>
    <message>
        <source>Check the file or the value, and try again.</source>
        <translation>Check the file or the value, and try again.</translation>
    </message>
    <message>
        <source>The local store could not be read or written.</source>
        <translation>The local store could not be read or written.</translation>
    </message>
    <message>
        <source>Check that the disk is there, is not full and may be written to.</source>
        <translation>Check that the disk is there, is not full and may be written to.</translation>
    </message>
    <message>
        <source>It was stopped before it was finished.</source>
        <translation>It was stopped before it was finished.</translation>
    </message>
    <message>
        <source>Start it again when you wish.</source>
        <translation>Start it again when you wish.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>The file “%1”</source>
        <translation>The file “%1”</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 is empty.</translation>
    </message>
    <message>
        <source>Ask the institution to export it again.</source>
        <translation>Ask the institution to export it again.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a file.</source>
        <translation>%1 is a folder or a device, not a file.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choose a file.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 does not exist.</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>Check its name and place.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 cannot be read.</translation>
    </message>
    <message>
        <source>Check your access rights to it and that the disk is there.</source>
        <translation>Check your access rights to it and that the disk is there.</translation>
    </message>
    <message>
        <source>%1 is not a text file.</source>
        <translation>%1 is not a text file.</translation>
    </message>
    <message>
        <source>Choose the file as the institution exported it, unpacked.</source>
        <translation>Choose the file as the institution exported it, unpacked.</translation>
    </message>
    <message>
        <source>%1 holds no records.</source>
        <translation>%1 holds no records.</translation>
    </message>
    <message>
        <source>Check that it is a BUPS file and that its export finished.</source>
        <translation>Check that it is a BUPS file and that its export finished.</translation>
    </message>
    <message>
        <source>The local store was made by a newer Skranke.</source>
        <translation>The local store was made by a newer Skranke.</translation>
    </message>
    <message>
        <source>Use the newer program, or choose another profile. Nothing was changed.</source>
        <translation>Use the newer program, or choose another profile. Nothing was changed.</translation>
    </message>
    <message>
        <source>The local store is damaged.</source>
        <translation>The local store is damaged.</translation>
    </message>
    <message>
        <source>The local store was damaged and is set aside as “%1”.</source>
        <translation>The local store was damaged and is set aside as “%1”.</translation>
    </message>
    <message>
        <source>The local store is in use by another program.</source>
        <translation>The local store is in use by another program.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Try again in a moment.</translation>
    </message>
    <message>
        <source>The key of the local store cannot be reached.</source>
        <translation>The key of the local store cannot be reached.</translation>
    </message>
    <message>
        <source>Unlock the key store of the desktop, or put the key file back from a backup. No new key is made, because the store could not be read with it.</source>
        <translation>Unlock the key store of the desktop, or put the key file back from a backup. No new key is made, because the store could not be read with it.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>Free some space and try again. Nothing half-done was kept.</source>
        <translation>Free some space and try again. Nothing half-done was kept.</translation>
    </message>
    <message>
        <source>The institution has no API key.</source>
        <translation>The institution has no API key.</translation>
    </message>
    <message>
        <source>The institution %1 has no API key.</source>
        <translation>The institution %1 has no API key.</translation>
    </message>
    <message>
        <source>The API key opens another environment than the registered one.</source>
        <translation>The API key opens another environment than the registered one.</translation>
    </message>
    <message>
        <source>Production and sandbox have keys of their own: use the right key.</source>
        <translation>Production and sandbox have keys of their own: use the right key.</translation>
    </message>
    <message>
        <source>The API key opens another institution than the registered one.</source>
        <translation>The API key opens another institution than the registered one.</translation>
    </message>
    <message>
        <source>The address of the API is not secure.</source>
        <translation>The address of the API is not secure.</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>Use an address that begins with https.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up to the reserve.</source>
        <translation>Today&apos;s calls are used up to the reserve.</translation>
    </message>
    <message>
        <source>Go on after midnight, or lower the institution&apos;s reserve.</source>
        <translation>Go on after midnight, or lower the institution&apos;s reserve.</translation>
    </message>
    <message>
        <source>The change is no longer the one that was approved.</source>
        <translation>The change is no longer the one that was approved.</translation>
    </message>
    <message>
        <source>Review it and approve it again.</source>
        <translation>Review it and approve it again.</translation>
    </message>
    <message>
        <source>The institution is not registered.</source>
        <translation>The institution is not registered.</translation>
    </message>
    <message>
        <source>The institution %1 is not registered.</source>
        <translation>The institution %1 is not registered.</translation>
    </message>
    <message>
        <source>The institution is registered already.</source>
        <translation>The institution is registered already.</translation>
    </message>
    <message>
        <source>The institution %1 is registered already.</source>
        <translation>The institution %1 is registered already.</translation>
    </message>
    <message>
        <source>Edit it, or choose another code.</source>
        <translation>Edit it, or choose another code.</translation>
    </message>
    <message>
        <source>There is no such change in the queue.</source>
        <translation>There is no such change in the queue.</translation>
    </message>
    <message>
        <source>Check the id, or refresh the list.</source>
        <translation>Check the id, or refresh the list.</translation>
    </message>
    <message>
        <source>That cannot be done in the present state.</source>
        <translation>That cannot be done in the present state.</translation>
    </message>
    <message>
        <source>Look at the changes in the queue and finish, verify or withdraw them first.</source>
        <translation>Look at the changes in the queue and finish, verify or withdraw them first.</translation>
    </message>
    <message>
        <source>The user has been changed since.</source>
        <translation>The user has been changed since.</translation>
    </message>
    <message>
        <source>Look at the user as it is now and decide again.</source>
        <translation>Look at the user as it is now and decide again.</translation>
    </message>
    <message>
        <source>The user has loans, requests or fees by now.</source>
        <translation>The user has loans, requests or fees by now.</translation>
    </message>
    <message>
        <source>Settle them in Alma before the user is deleted.</source>
        <translation>Settle them in Alma before the user is deleted.</translation>
    </message>
    <message>
        <source>What the user was like before is no longer stored.</source>
        <translation>What the user was like before is no longer stored.</translation>
    </message>
    <message>
        <source>Correct the user by hand: the time in which a change can be undone is over.</source>
        <translation>Correct the user by hand: the time in which a change can be undone is over.</translation>
    </message>
    <message>
        <source>A value cannot be used.</source>
        <translation>A value cannot be used.</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be used.</source>
        <translation>The value of “%1” cannot be used.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Correct it and try again.</translation>
    </message>
    <message>
        <source>Alma has no user with this identifier.</source>
        <translation>Alma has no user with this identifier.</translation>
    </message>
    <message>
        <source>Refresh the cache; the user may have been deleted or renamed.</source>
        <translation>Refresh the cache; the user may have been deleted or renamed.</translation>
    </message>
    <message>
        <source>Alma could not delete the user.</source>
        <translation>Alma could not delete the user.</translation>
    </message>
    <message>
        <source>Check loans, requests and fees in Alma.</source>
        <translation>Check loans, requests and fees in Alma.</translation>
    </message>
    <message>
        <source>Alma has a user with this identifier already.</source>
        <translation>Alma has a user with this identifier already.</translation>
    </message>
    <message>
        <source>Refresh the cache and plan again: the user is to be updated, not created.</source>
        <translation>Refresh the cache and plan again: the user is to be updated, not created.</translation>
    </message>
    <message>
        <source>Alma does not know the user group.</source>
        <translation>Alma does not know the user group.</translation>
    </message>
    <message>
        <source>Check the user groups of the institution and the code in the file.</source>
        <translation>Check the user groups of the institution and the code in the file.</translation>
    </message>
    <message>
        <source>The external id does not fit the account type.</source>
        <translation>The external id does not fit the account type.</translation>
    </message>
    <message>
        <source>Check the external id of the institution: it is the code of its SIS profile in Alma.</source>
        <translation>Check the external id of the institution: it is the code of its SIS profile in Alma.</translation>
    </message>
    <message>
        <source>Alma does not accept the account type.</source>
        <translation>Alma does not accept the account type.</translation>
    </message>
    <message>
        <source>Imported users are external users.</source>
        <translation>Imported users are external users.</translation>
    </message>
    <message>
        <source>Alma does not let the external id be changed.</source>
        <translation>Alma does not let the external id be changed.</translation>
    </message>
    <message>
        <source>Change it in Alma by hand, or keep the one the user has.</source>
        <translation>Change it in Alma by hand, or keep the one the user has.</translation>
    </message>
    <message>
        <source>Alma does not support this action.</source>
        <translation>Alma does not support this action.</translation>
    </message>
    <message>
        <source>Do it in Alma by hand.</source>
        <translation>Do it in Alma by hand.</translation>
    </message>
    <message>
        <source>Alma could not update the user.</source>
        <translation>Alma could not update the user.</translation>
    </message>
    <message>
        <source>Look at the user in Alma and propose the change again.</source>
        <translation>Look at the user in Alma and propose the change again.</translation>
    </message>
    <message>
        <source>Alma does not accept a type of identifier, address or note in the user.</source>
        <translation>Alma does not accept a type of identifier, address or note in the user.</translation>
    </message>
    <message>
        <source>Check the types against Alma&apos;s code tables.</source>
        <translation>Check the types against Alma&apos;s code tables.</translation>
    </message>
    <message>
        <source>Alma could not authenticate the user.</source>
        <translation>Alma could not authenticate the user.</translation>
    </message>
    <message>
        <source>Check the user&apos;s password in Alma.</source>
        <translation>Check the user&apos;s password in Alma.</translation>
    </message>
    <message>
        <source>Alma could not create the user.</source>
        <translation>Alma could not create the user.</translation>
    </message>
    <message>
        <source>Check that the user has a preferred language and all mandatory fields.</source>
        <translation>Check that the user has a preferred language and all mandatory fields.</translation>
    </message>
    <message>
        <source>A mandatory field is missing.</source>
        <translation>A mandatory field is missing.</translation>
    </message>
    <message>
        <source>Ask the institution to fill it in its export.</source>
        <translation>Ask the institution to fill it in its export.</translation>
    </message>
    <message>
        <source>Alma did not understand the call.</source>
        <translation>Alma did not understand the call.</translation>
    </message>
    <message>
        <source>Tell support, with the tracking id.</source>
        <translation>Tell support, with the tracking id.</translation>
    </message>
    <message>
        <source>Alma reports a general error.</source>
        <translation>Alma reports a general error.</translation>
    </message>
    <message>
        <source>Try again later; tell support if it stays.</source>
        <translation>Try again later; tell support if it stays.</translation>
    </message>
    <message>
        <source>The API key is restricted in Alma.</source>
        <translation>The API key is restricted in Alma.</translation>
    </message>
    <message>
        <source>Check the key&apos;s restriction profile with the institution.</source>
        <translation>Check the key&apos;s restriction profile with the institution.</translation>
    </message>
    <message>
        <source>Alma finds the password too weak.</source>
        <translation>Alma finds the password too weak.</translation>
    </message>
    <message>
        <source>Imported users need no password in Alma.</source>
        <translation>Imported users need no password in Alma.</translation>
    </message>
    <message>
        <source>Alma gets too many calls a second from this institution.</source>
        <translation>Alma gets too many calls a second from this institution.</translation>
    </message>
    <message>
        <source>Another program uses the same quota: lower the calls per second.</source>
        <translation>Another program uses the same quota: lower the calls per second.</translation>
    </message>
    <message>
        <source>The institution&apos;s calls of the day are used up.</source>
        <translation>The institution&apos;s calls of the day are used up.</translation>
    </message>
    <message>
        <source>Go on after midnight.</source>
        <translation>Go on after midnight.</translation>
    </message>
    <message>
        <source>The user is too large for Alma&apos;s API.</source>
        <translation>The user is too large for Alma&apos;s API.</translation>
    </message>
    <message>
        <source>Shorten notes or lists of the user in Alma.</source>
        <translation>Shorten notes or lists of the user in Alma.</translation>
    </message>
    <message>
        <source>Alma cannot be reached behind its gateway.</source>
        <translation>Alma cannot be reached behind its gateway.</translation>
    </message>
    <message>
        <source>Check the address of the API; verify the queue if something was being sent.</source>
        <translation>Check the address of the API; verify the queue if something was being sent.</translation>
    </message>
    <message>
        <source>%1 Code %2.</source>
        <translation>%1 Code %2.</translation>
    </message>
    <message>
        <source>Tracking id %1.</source>
        <translation>Tracking id %1.</translation>
    </message>
    <message>
        <source>Use the key of this institution, or register Alma&apos;s own code of it when the two only have different names. Nothing is sent until it fits.</source>
        <translation>Use the key of this institution, or register Alma&apos;s own code of it when the two only have different names. Nothing is sent until it fits.</translation>
    </message>
    <message>
        <source>The change can no longer be read: it was altered in the local store.</source>
        <translation>The change can no longer be read: it was altered in the local store.</translation>
    </message>
    <message>
        <source>Withdraw it and plan again.</source>
        <translation>Withdraw it and plan again.</translation>
    </message>
    <message>
        <source>Several users are to take over one another&apos;s identifiers in a circle.</source>
        <translation>Several users are to take over one another&apos;s identifiers in a circle.</translation>
    </message>
    <message>
        <source>Give one of them another identifier in Alma first, then plan again.</source>
        <translation>Give one of them another identifier in Alma first, then plan again.</translation>
    </message>
    <message>
        <source>The change altered nothing in Alma.</source>
        <translation>The change altered nothing in Alma.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>There is nothing to take back.</translation>
    </message>
    <message>
        <source>The connection to Alma broke before the answer came.</source>
        <translation>The connection to Alma broke before the answer came.</translation>
    </message>
    <message>
        <source>The secure connection to Alma could not be set up.</source>
        <translation>The secure connection to Alma could not be set up.</translation>
    </message>
    <message>
        <source>Check the clock of this computer, the proxy and the extra certificate authority.</source>
        <translation>Check the clock of this computer, the proxy and the extra certificate authority.</translation>
    </message>
    <message>
        <source>The address of the API leads on to another address, and that is not followed.</source>
        <translation>The address of the API leads on to another address, and that is not followed.</translation>
    </message>
    <message>
        <source>Check the address of the API under Institutions.</source>
        <translation>Check the address of the API under Institutions.</translation>
    </message>
    <message>
        <source>Alma&apos;s answer is larger than any answer should be.</source>
        <translation>Alma&apos;s answer is larger than any answer should be.</translation>
    </message>
    <message>
        <source>Check the address of the API; tell support if it stays.</source>
        <translation>Check the address of the API; tell support if it stays.</translation>
    </message>
    <message>
        <source>Correct it there, and register the code book again.</source>
        <translation>Correct it there, and register the code book again.</translation>
    </message>
    <message>
        <source>%1 is no code book: it must hold JSON in UTF-8, and at most 1 MiB.</source>
        <translation>%1 is no code book: it must hold JSON in UTF-8, and at most 1 MiB.</translation>
    </message>
    <message>
        <source>Save it so; &apos;standard&apos; in its place goes back to the shipped table.</source>
        <translation>Save it so; &apos;standard&apos; in its place goes back to the shipped table.</translation>
    </message>
    <message>
        <source>The code book is not valid JSON.</source>
        <translation>The code book is not valid JSON.</translation>
    </message>
    <message>
        <source>The code book is not valid JSON in line %1.</source>
        <translation>The code book is not valid JSON in line %1.</translation>
    </message>
    <message>
        <source>The code book cannot be used.</source>
        <translation>The code book cannot be used.</translation>
    </message>
    <message>
        <source>The code book cannot be used because of line %1.</source>
        <translation>The code book cannot be used because of line %1.</translation>
    </message>
    <message>
        <source>The code book cannot be used because of line %1: “%2” is unknown there, or is not of the kind it must be.</source>
        <translation>The code book cannot be used because of line %1: “%2” is unknown there, or is not of the kind it must be.</translation>
    </message>
    <message>
        <source>The folder holds other things and is no profile of Skranke.</source>
        <translation>The folder holds other things and is no profile of Skranke.</translation>
    </message>
    <message>
        <source>The folder “%1” holds other things and is no profile of Skranke.</source>
        <translation>The folder “%1” holds other things and is no profile of Skranke.</translation>
    </message>
    <message>
        <source>Choose another folder, an empty or a new one, with --home or SKRANKE_HOME. Nothing was changed.</source>
        <translation>Choose another folder, an empty or a new one, with --home or SKRANKE_HOME. Nothing was changed.</translation>
    </message>
    <message>
        <source>Add the key under Institutions, or with &apos;skranke-cli institution key CODE --key-stdin&apos;.</source>
        <translation>Add the key under Institutions, or with &apos;skranke-cli institution key CODE --key-stdin&apos;.</translation>
    </message>
    <message>
        <source>The users of %1 are not here as they are in Alma, so nobody can say what would change.</source>
        <translation>The users of %1 are not here as they are in Alma, so nobody can say what would change.</translation>
    </message>
    <message>
        <source>Fetch them first (users sync).</source>
        <translation>Fetch them first (users sync).</translation>
    </message>
    <message>
        <source>Add it under Institutions or with &apos;skranke-cli institution add&apos;, or check the code.</source>
        <translation>Add it under Institutions or with &apos;skranke-cli institution add&apos;, or check the code.</translation>
    </message>
    <message>
        <source>There is no change “%1” in the queue.</source>
        <translation>There is no change “%1” in the queue.</translation>
    </message>
    <message>
        <source>There is no such batch in the queue.</source>
        <translation>There is no such batch in the queue.</translation>
    </message>
    <message>
        <source>There is no batch “%1” in the queue.</source>
        <translation>There is no batch “%1” in the queue.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 cannot be written.</translation>
    </message>
    <message>
        <source>Check your access rights to its folder, or choose another place.</source>
        <translation>Check your access rights to its folder, or choose another place.</translation>
    </message>
    <message>
        <source>The code book cannot be used because of line %1: “%2” holds a national identity number, which is checked while a file is read and never goes to Alma.</source>
        <translation>The code book cannot be used because of line %1: “%2” holds a national identity number, which is checked while a file is read and never goes to Alma.</translation>
    </message>
    <message>
        <source>Leave out where it shall go, and register the code book again.</source>
        <translation>Leave out where it shall go, and register the code book again.</translation>
    </message>
    <message>
        <source>%1 changed while it was read.</source>
        <translation>%1 changed while it was read.</translation>
    </message>
    <message>
        <source>Wait until it has been written whole, and try again. Nothing was proposed.</source>
        <translation>Wait until it has been written whole, and try again. Nothing was proposed.</translation>
    </message>
    <message>
        <source>Restore the newest backup with &apos;skranke-cli backup restore&apos;, or begin with an empty store by &apos;skranke-cli backup begin-empty&apos;.</source>
        <translation>Restore the newest backup with &apos;skranke-cli backup restore&apos;, or begin with an empty store by &apos;skranke-cli backup begin-empty&apos;.</translation>
    </message>
    <message>
        <source>The local store is missing; backups of it, or a damaged one, are left.</source>
        <translation>The local store is missing; backups of it, or a damaged one, are left.</translation>
    </message>
    <message>
        <source>No store was lost here.</source>
        <translation>No store was lost here.</translation>
    </message>
    <message>
        <source>A new profile needs no help: its store is made with the first command that opens it.</source>
        <translation>A new profile needs no help: its store is made with the first command that opens it.</translation>
    </message>
    <message>
        <source>This has been taken back before.</source>
        <translation>This has been taken back before.</translation>
    </message>
    <message>
        <source>To make it again, undo the undo.</source>
        <translation>To make it again, undo the undo.</translation>
    </message>
    <message>
        <source>The undo of another change of the same user waits.</source>
        <translation>The undo of another change of the same user waits.</translation>
    </message>
    <message>
        <source>Send or withdraw that undo first.</source>
        <translation>Send or withdraw that undo first.</translation>
    </message>
    <message>
        <source>%1 does not begin with users or bups_users.</source>
        <translation>%1 does not begin with users or bups_users.</translation>
    </message>
    <message>
        <source>Check that it is an export of users.</source>
        <translation>Check that it is an export of users.</translation>
    </message>
    <message>
        <source>%1 has a document type (DOCTYPE), which is refused.</source>
        <translation>%1 has a document type (DOCTYPE), which is refused.</translation>
    </message>
    <message>
        <source>Let the institution export it without one.</source>
        <translation>Let the institution export it without one.</translation>
    </message>
    <message>
        <source>%1 is of another format than the file to check.</source>
        <translation>%1 is of another format than the file to check.</translation>
    </message>
    <message>
        <source>Compare with a file of the same format, or with none.</source>
        <translation>Compare with a file of the same format, or with none.</translation>
    </message>
    <message>
        <source>The zip file cannot be unpacked: %1.</source>
        <translation>The zip file cannot be unpacked: %1.</translation>
    </message>
    <message>
        <source>Have it sent again, or unpack it yourself.</source>
        <translation>Have it sent again, or unpack it yourself.</translation>
    </message>
    <message>
        <source>The zip file is locked with a password: %1.</source>
        <translation>The zip file is locked with a password: %1.</translation>
    </message>
    <message>
        <source>Unpack it yourself.</source>
        <translation>Unpack it yourself.</translation>
    </message>
    <message>
        <source>The zip file does not hold just one XML file: %1.</source>
        <translation>The zip file does not hold just one XML file: %1.</translation>
    </message>
    <message>
        <source>Unpack it, and choose the file that is meant.</source>
        <translation>Unpack it, and choose the file that is meant.</translation>
    </message>
    <message>
        <source>The zip file would become larger than any export of users: %1.</source>
        <translation>The zip file would become larger than any export of users: %1.</translation>
    </message>
    <message>
        <source>Find out where it comes from before you unpack it.</source>
        <translation>Find out where it comes from before you unpack it.</translation>
    </message>
    <message>
        <source>%1 holds users as XML, which are checked, but not planned yet.</source>
        <translation>%1 holds users as XML, which are checked, but not planned yet.</translation>
    </message>
    <message>
        <source>Plan a file of BUPS 1, or let Alma load this one.</source>
        <translation>Plan a file of BUPS 1, or let Alma load this one.</translation>
    </message>
    <message>
        <source>Alma keeps refusing the calls of %1 as too many and does not say which limit is reached.</source>
        <translation>Alma keeps refusing the calls of %1 as too many and does not say which limit is reached.</translation>
    </message>
    <message>
        <source>What was approved stays approved; send it later, and tell support if it stays so.</source>
        <translation>What was approved stays approved; send it later, and tell support if it stays so.</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Primary id</source>
        <translation>Primary id</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Middle name</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Preferred given name</source>
        <translation>Preferred given name</translation>
    </message>
    <message>
        <source>Preferred middle name</source>
        <translation>Preferred middle name</translation>
    </message>
    <message>
        <source>Preferred family name</source>
        <translation>Preferred family name</translation>
    </message>
    <message>
        <source>Name suffix</source>
        <translation>Name suffix</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>User group</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Purge date</source>
        <translation>Purge date</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Home library (campus)</source>
        <translation>Home library (campus)</translation>
    </message>
    <message>
        <source>Resource sharing library</source>
        <translation>Resource sharing library</translation>
    </message>
    <message>
        <source>Library notices</source>
        <translation>Library notices</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistic</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Proxy for</source>
        <translation>Proxy for</translation>
    </message>
    <message>
        <source>Job category</source>
        <translation>Job category</translation>
    </message>
    <message>
        <source>Job description</source>
        <translation>Job description</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>Cataloguer level</source>
        <translation>Cataloguer level</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>PIN code</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Record type</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Account type</translation>
    </message>
    <message>
        <source>Import profile (external id)</source>
        <translation>Import profile (external id)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status date</source>
        <translation>Status date</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password must be changed</source>
        <translation>Password must be changed</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A field of a list and which of its elements: &quot;E-mail (kari@nordskog.example)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>Researcher</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>will change</source>
        <translation>will change</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blocked</translation>
    </message>
    <message>
        <source>hand edit will be lost</source>
        <translation>hand edit will be lost</translation>
    </message>
    <message>
        <source>will be emptied</source>
        <translation>will be emptied</translation>
    </message>
    <message>
        <source>unknown (disputed rule)</source>
        <translation>unknown (disputed rule)</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 (internal)</source>
        <translation>%1 (internal)</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Separator line too short</source>
        <translation>Separator line too short</translation>
    </message>
    <message>
        <source>The line has only %2 minus signs, so two persons are read as one and the second one&apos;s values win. Let the exporter write at least ten.</source>
        <translation>The line has only %2 minus signs, so two persons are read as one and the second one&apos;s values win. Let the exporter write at least ten.</translation>
    </message>
    <message>
        <source>Blanks behind a separator</source>
        <translation>Blanks behind a separator</translation>
    </message>
    <message>
        <source>There are blanks behind the minus signs; the line is read as a separator all the same. Let the exporter leave them out.</source>
        <translation>There are blanks behind the minus signs; the line is read as a separator all the same. Let the exporter leave them out.</translation>
    </message>
    <message>
        <source>Empty record</source>
        <translation>Empty record</translation>
    </message>
    <message>
        <source>Two separators follow each other with nothing between them; the empty record is passed over.</source>
        <translation>Two separators follow each other with nothing between them; the empty record is passed over.</translation>
    </message>
    <message>
        <source>Blank lines</source>
        <translation>Blank lines</translation>
    </message>
    <message>
        <source>The file has blank lines (%2); they are passed over.</source>
        <translation>The file has blank lines (%2); they are passed over.</translation>
    </message>
    <message>
        <source>Blank after the colon</source>
        <translation>Blank after the colon</translation>
    </message>
    <message>
        <source>There is a blank between %1: and the value, and it counts as part of the value. Let the exporter leave it out.</source>
        <translation>There is a blank between %1: and the value, and it counts as part of the value. Let the exporter leave it out.</translation>
    </message>
    <message>
        <source>Blanks behind a value</source>
        <translation>Blanks behind a value</translation>
    </message>
    <message>
        <source>There are blanks behind the value of %1. Let the exporter leave them out.</source>
        <translation>There are blanks behind the value of %1. Let the exporter leave them out.</translation>
    </message>
    <message>
        <source>Empty value</source>
        <translation>Empty value</translation>
    </message>
    <message>
        <source>%1 is there, but without a value. Let the exporter leave the line out or give the value.</source>
        <translation>%1 is there, but without a value. Let the exporter leave the line out or give the value.</translation>
    </message>
    <message>
        <source>Code not written as a code</source>
        <translation>Code not written as a code</translation>
    </message>
    <message>
        <source>%1 is written in lower case or behind blanks, so the import does not read it. Codes are two capital letters at the start of the line.</source>
        <translation>%1 is written in lower case or behind blanks, so the import does not read it. Codes are two capital letters at the start of the line.</translation>
    </message>
    <message>
        <source>Code repeated in a record</source>
        <translation>Code repeated in a record</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Unknown code</translation>
    </message>
    <message>
        <source>%1 is not in the code table (lines with it: %2); the import passes over it. If it means something, add it to the institution&apos;s code book.</source>
        <translation>%1 is not in the code table (lines with it: %2); the import passes over it. If it means something, add it to the institution&apos;s code book.</translation>
    </message>
    <message>
        <source>Code not in use</source>
        <translation>Code not in use</translation>
    </message>
    <message>
        <source>%1 is no longer in use (lines with it: %2); the import passes over it. Ask the institution to stop sending it.</source>
        <translation>%1 is no longer in use (lines with it: %2); the import passes over it. Ask the institution to stop sending it.</translation>
    </message>
    <message>
        <source>Line without a code</source>
        <translation>Line without a code</translation>
    </message>
    <message>
        <source>The line is neither a code with a value nor a separator; what it says is lost. Look at the line before it: a value may have been broken in two.</source>
        <translation>The line is neither a code with a value nor a separator; what it says is lost. Look at the line before it: a value may have been broken in two.</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>Byte order mark</translation>
    </message>
    <message>
        <source>The file starts with a byte order mark, which may cost the first record. Let the exporter write UTF-8 without it.</source>
        <translation>The file starts with a byte order mark, which may cost the first record. Let the exporter write UTF-8 without it.</translation>
    </message>
    <message>
        <source>Control character</source>
        <translation>Control character</translation>
    </message>
    <message>
        <source>The line has a control character, which may stop the whole import. Remove it where the data come from.</source>
        <translation>The line has a control character, which may stop the whole import. Remove it where the data come from.</translation>
    </message>
    <message>
        <source>Letters in two parts</source>
        <translation>Letters in two parts</translation>
    </message>
    <message>
        <source>A letter is written as base letter and mark, so searches will not find it. Let the exporter write normalisation form C.</source>
        <translation>A letter is written as base letter and mark, so searches will not find it. Let the exporter write normalisation form C.</translation>
    </message>
    <message>
        <source>Letters damaged before export</source>
        <translation>Letters damaged before export</translation>
    </message>
    <message>
        <source>Letters in the line were damaged before the file was written. Correct the export&apos;s character set and have the file sent again.</source>
        <translation>Letters in the line were damaged before the file was written. Correct the export&apos;s character set and have the file sent again.</translation>
    </message>
    <message>
        <source>No borrowers in the file</source>
        <translation>No borrowers in the file</translation>
    </message>
    <message>
        <source>No record of the file has a borrower id (LT), so there is nothing to import. Ask the institution for a new file.</source>
        <translation>No record of the file has a borrower id (LT), so there is nothing to import. Ask the institution for a new file.</translation>
    </message>
    <message>
        <source>Not a text file</source>
        <translation>Not a text file</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8 or ISO 8859-1. Ask the institution for the export as a plain text file.</source>
        <translation>The file is no text in UTF-8 or ISO 8859-1. Ask the institution for the export as a plain text file.</translation>
    </message>
    <message>
        <source>Not the agreed character set</source>
        <translation>Not the agreed character set</translation>
    </message>
    <message>
        <source>The file&apos;s character set is not the one agreed with the institution. Correct the export, or the variant in the register.</source>
        <translation>The file&apos;s character set is not the one agreed with the institution. Correct the export, or the variant in the register.</translation>
    </message>
    <message>
        <source>Unexpected number of records</source>
        <translation>Unexpected number of records</translation>
    </message>
    <message>
        <source>The number of records differs by %2 per cent from the previous file. Ask the institution whether the export is complete before anything is imported.</source>
        <translation>The number of records differs by %2 per cent from the previous file. Ask the institution whether the export is complete before anything is imported.</translation>
    </message>
    <message>
        <source>Same file as before</source>
        <translation>Same file as before</translation>
    </message>
    <message>
        <source>The file is the same as the previous one, byte for byte. Check that the institution&apos;s export has run.</source>
        <translation>The file is the same as the previous one, byte for byte. Check that the institution&apos;s export has run.</translation>
    </message>
    <message>
        <source>File cut off</source>
        <translation>File cut off</translation>
    </message>
    <message>
        <source>The last record lacks mandatory codes, so the file may have been cut off. Have it sent again.</source>
        <translation>The last record lacks mandatory codes, so the file may have been cut off. Have it sent again.</translation>
    </message>
    <message>
        <source>Line or record too long</source>
        <translation>Line or record too long</translation>
    </message>
    <message>
        <source>The line has %2 bytes. A line end has probably been lost; look at the line in the raw file.</source>
        <translation>The line has %2 bytes. A line end has probably been lost; look at the line in the raw file.</translation>
    </message>
    <message>
        <source>Borrower id missing</source>
        <translation>Borrower id missing</translation>
    </message>
    <message>
        <source>Borrower id twice</source>
        <translation>Borrower id twice</translation>
    </message>
    <message>
        <source>Borrower id of another form</source>
        <translation>Borrower id of another form</translation>
    </message>
    <message>
        <source>The borrower id is not a letter and up to nine letters or digits. In the older table it will be refused; in the newer it may be a bar code or a chip number.</source>
        <translation>The borrower id is not a letter and up to nine letters or digits. In the older table it will be refused; in the newer it may be a bar code or a chip number.</translation>
    </message>
    <message>
        <source>Unusual borrower id</source>
        <translation>Unusual borrower id</translation>
    </message>
    <message>
        <source>The borrower id does not look like a person&apos;s LTID. Check that the right number is sent.</source>
        <translation>The borrower id does not look like a person&apos;s LTID. Check that the right number is sent.</translation>
    </message>
    <message>
        <source>Former id is the present one</source>
        <translation>Former id is the present one</translation>
    </message>
    <message>
        <source>Former id belongs to someone else</source>
        <translation>Former id belongs to someone else</translation>
    </message>
    <message>
        <source>Feide id twice</source>
        <translation>Feide id twice</translation>
    </message>
    <message>
        <source>The same Feide id stands in an earlier record, on line %2. It can belong to one person only; correct it where the data come from.</source>
        <translation>The same Feide id stands in an earlier record, on line %2. It can belong to one person only; correct it where the data come from.</translation>
    </message>
    <message>
        <source>Person registered twice</source>
        <translation>Person registered twice</translation>
    </message>
    <message>
        <source>A record with the same names and birth date but another borrower id stands on line %2. Find out whether they are one person.</source>
        <translation>A record with the same names and birth date but another borrower id stands on line %2. Find out whether they are one person.</translation>
    </message>
    <message>
        <source>Feide id malformed</source>
        <translation>Feide id malformed</translation>
    </message>
    <message>
        <source>The Feide id is not a user name and a realm joined by one @, without blanks. The person cannot log in until it is corrected.</source>
        <translation>The Feide id is not a user name and a realm joined by one @, without blanks. The person cannot log in until it is corrected.</translation>
    </message>
    <message>
        <source>Realm not the institution&apos;s</source>
        <translation>Realm not the institution&apos;s</translation>
    </message>
    <message>
        <source>The Feide id&apos;s realm is not one of the institution&apos;s. Correct the id, or add the realm to the register.</source>
        <translation>The Feide id&apos;s realm is not one of the institution&apos;s. Correct the id, or add the realm to the register.</translation>
    </message>
    <message>
        <source>Capital letters in a Feide id</source>
        <translation>Capital letters in a Feide id</translation>
    </message>
    <message>
        <source>The Feide id has capital letters and must be registered in lower case. Skranke sends it in lower case; let the exporter do so too.</source>
        <translation>The Feide id has capital letters and must be registered in lower case. Skranke sends it in lower case; let the exporter do so too.</translation>
    </message>
    <message>
        <source>E-mail address as Feide id</source>
        <translation>E-mail address as Feide id</translation>
    </message>
    <message>
        <source>The Feide id is the same as the e-mail address and its realm is not the institution&apos;s. Have the Feide id itself sent.</source>
        <translation>The Feide id is the same as the e-mail address and its realm is not the institution&apos;s. Have the Feide id itself sent.</translation>
    </message>
    <message>
        <source>Feide id of another person</source>
        <translation>Feide id of another person</translation>
    </message>
    <message>
        <source>In the previous file this Feide id belonged to another person. Find out who has it before the file is imported.</source>
        <translation>In the previous file this Feide id belonged to another person. Find out who has it before the file is imported.</translation>
    </message>
    <message>
        <source>Feide id missing</source>
        <translation>Feide id missing</translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation>Name missing</translation>
    </message>
    <message>
        <source>%1 is missing. It must be given where the data come from.</source>
        <translation>%1 is missing. It must be given where the data come from.</translation>
    </message>
    <message>
        <source>Name too long</source>
        <translation>Name too long</translation>
    </message>
    <message>
        <source>%1 has %2 characters. The older table allows 61 and Alma 255; shorten it where the data come from.</source>
        <translation>%1 has %2 characters. The older table allows 61 and Alma 255; shorten it where the data come from.</translation>
    </message>
    <message>
        <source>Unlikely name</source>
        <translation>Unlikely name</translation>
    </message>
    <message>
        <source>%1 does not look like a name. Check it where the data come from.</source>
        <translation>%1 does not look like a name. Check it where the data come from.</translation>
    </message>
    <message>
        <source>Unexpected characters in a name</source>
        <translation>Unexpected characters in a name</translation>
    </message>
    <message>
        <source>%1 has characters that are not Latin letters. Check the name, and the character set of the export.</source>
        <translation>%1 has characters that are not Latin letters. Check the name, and the character set of the export.</translation>
    </message>
    <message>
        <source>Category missing or unknown</source>
        <translation>Category missing or unknown</translation>
    </message>
    <message>
        <source>Category of another form</source>
        <translation>Category of another form</translation>
    </message>
    <message>
        <source>The category is not a number of one or two digits. The older table refuses it; in the newer it must be in the institution&apos;s user-group table.</source>
        <translation>The category is not a number of one or two digits. The older table refuses it; in the newer it must be in the institution&apos;s user-group table.</translation>
    </message>
    <message>
        <source>Library category on a person</source>
        <translation>Library category on a person</translation>
    </message>
    <message>
        <source>The category is one of those for libraries, not for persons. Have a person&apos;s category sent.</source>
        <translation>The category is one of those for libraries, not for persons. Have a person&apos;s category sent.</translation>
    </message>
    <message>
        <source>Library missing or malformed</source>
        <translation>Library missing or malformed</translation>
    </message>
    <message>
        <source>The library (RS) is neither seven letters nor seven digits. A leading zero may have been lost; correct it where the data come from.</source>
        <translation>The library (RS) is neither seven letters nor seven digits. A leading zero may have been lost; correct it where the data come from.</translation>
    </message>
    <message>
        <source>Unusual library number</source>
        <translation>Unusual library number</translation>
    </message>
    <message>
        <source>The library number does not begin as those of university, research and national libraries do. Check that it is right.</source>
        <translation>The library number does not begin as those of university, research and national libraries do. Check that it is right.</translation>
    </message>
    <message>
        <source>Library not the institution&apos;s</source>
        <translation>Library not the institution&apos;s</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>Not a date</translation>
    </message>
    <message>
        <source>%1 is not a date of the form YYYY-MM-DD. Let the exporter write dates so.</source>
        <translation>%1 is not a date of the form YYYY-MM-DD. Let the exporter write dates so.</translation>
    </message>
    <message>
        <source>Account expired already</source>
        <translation>Account expired already</translation>
    </message>
    <message>
        <source>Expiry far ahead</source>
        <translation>Expiry far ahead</translation>
    </message>
    <message>
        <source>Expiry date missing</source>
        <translation>Expiry date missing</translation>
    </message>
    <message>
        <source>Unlikely birth date</source>
        <translation>Unlikely birth date</translation>
    </message>
    <message>
        <source>The birth date is not likely. Check it where the data come from.</source>
        <translation>The birth date is not likely. Check it where the data come from.</translation>
    </message>
    <message>
        <source>Unknown language code</source>
        <translation>Unknown language code</translation>
    </message>
    <message>
        <source>The language code (SK) is not in the code book. Use NOB, NNO, DAN or SWE, or add the code to the code book.</source>
        <translation>The language code (SK) is not in the code book. Use NOB, NNO, DAN or SWE, or add the code to the code book.</translation>
    </message>
    <message>
        <source>Value too long for Alma</source>
        <translation>Value too long for Alma</translation>
    </message>
    <message>
        <source>%1 has %2 characters, more than Alma can hold. Shorten it where the data come from.</source>
        <translation>%1 has %2 characters, more than Alma can hold. Shorten it where the data come from.</translation>
    </message>
    <message>
        <source>National identity number not valid</source>
        <translation>National identity number not valid</translation>
    </message>
    <message>
        <source>The number in %1 does not have eleven digits. Check it where the data come from.</source>
        <translation>The number in %1 does not have eleven digits. Check it where the data come from.</translation>
    </message>
    <message>
        <source>D-number</source>
        <translation>D-number</translation>
    </message>
    <message>
        <source>Help number or synthetic number</source>
        <translation>Help number or synthetic number</translation>
    </message>
    <message>
        <source>The number in %1 is not an ordinary one. Check that it belongs to a real person.</source>
        <translation>The number in %1 is not an ordinary one. Check that it belongs to a real person.</translation>
    </message>
    <message>
        <source>Withdrawn help number</source>
        <translation>Withdrawn help number</translation>
    </message>
    <message>
        <source>The number in %1 is a help number of a form that has been withdrawn. Have the present number sent.</source>
        <translation>The number in %1 is a help number of a form that has been withdrawn. Have the present number sent.</translation>
    </message>
    <message>
        <source>No such date in the number</source>
        <translation>No such date in the number</translation>
    </message>
    <message>
        <source>The first six digits of the number in %1 are no date. Check the number where the data come from.</source>
        <translation>The first six digits of the number in %1 are no date. Check the number where the data come from.</translation>
    </message>
    <message>
        <source>Number and birth date differ</source>
        <translation>Number and birth date differ</translation>
    </message>
    <message>
        <source>The number in %1 and the birth date in FD name different days. That may be right; check it if you are in doubt.</source>
        <translation>The number in %1 and the birth date in FD name different days. That may be right; check it if you are in doubt.</translation>
    </message>
    <message>
        <source>Fictitious number</source>
        <translation>Fictitious number</translation>
    </message>
    <message>
        <source>The number in %1 ends in 00000, as FS gives to applicants. Have the real number sent, or none.</source>
        <translation>The number in %1 ends in 00000, as FS gives to applicants. Have the real number sent, or none.</translation>
    </message>
    <message>
        <source>The file is empty. Ask the institution for a new file.</source>
        <translation>The file is empty. Ask the institution for a new file.</translation>
    </message>
    <message>
        <source>The record is longer than any person&apos;s. A separator has probably been lost; look at it in the raw file.</source>
        <translation>The record is longer than any person&apos;s. A separator has probably been lost; look at it in the raw file.</translation>
    </message>
    <message>
        <source>Letters were read in the wrong character set before the file was written: what should be one letter is two. Correct the export and have the file sent again.</source>
        <translation>Letters were read in the wrong character set before the file was written: what should be one letter is two. Correct the export and have the file sent again.</translation>
    </message>
    <message>
        <source>The borrower id is a library&apos;s (lib and seven digits), not a person&apos;s. Check why it is in the file.</source>
        <translation>The borrower id is a library&apos;s (lib and seven digits), not a person&apos;s. Check why it is in the file.</translation>
    </message>
    <message>
        <source>The borrower id is the number of a national library card. That is allowed; it is mentioned because the same person may also have an LTID.</source>
        <translation>The borrower id is the number of a national library card. That is allowed; it is mentioned because the same person may also have an LTID.</translation>
    </message>
    <message>
        <source>The part behind the @ in the Feide id is not a domain name. Correct the id where the data come from.</source>
        <translation>The part behind the @ in the Feide id is not a domain name. Correct the id where the data come from.</translation>
    </message>
    <message>
        <source>%1 has no value. It must be given where the data come from.</source>
        <translation>%1 has no value. It must be given where the data come from.</translation>
    </message>
    <message>
        <source>%1 has only a mark in place of a name. Give the name, or make sure that the person has only one.</source>
        <translation>%1 has only a mark in place of a name. Give the name, or make sure that the person has only one.</translation>
    </message>
    <message>
        <source>%1 has a digit in it. Check the name where the data come from.</source>
        <translation>%1 has a digit in it. Check the name where the data come from.</translation>
    </message>
    <message>
        <source>%1 has an @ in it; an e-mail address may have got into the name. Check it where the data come from.</source>
        <translation>%1 has an @ in it; an e-mail address may have got into the name. Check it where the data come from.</translation>
    </message>
    <message>
        <source>%1 has the sign &lt; in it; markup may have got into the name. Check it where the data come from.</source>
        <translation>%1 has the sign &lt; in it; markup may have got into the name. Check it where the data come from.</translation>
    </message>
    <message>
        <source>%1 has an encoded character such as &amp;lt; in it. Let the exporter write plain text.</source>
        <translation>%1 has an encoded character such as &amp;lt; in it. Let the exporter write plain text.</translation>
    </message>
    <message>
        <source>%1 has two blanks in a row. A name part may be missing; check it where the data come from.</source>
        <translation>%1 has two blanks in a row. A name part may be missing; check it where the data come from.</translation>
    </message>
    <message>
        <source>%1 is in capital letters only. Have it written as a name.</source>
        <translation>%1 is in capital letters only. Have it written as a name.</translation>
    </message>
    <message>
        <source>Family name and given name have changed places since the previous file. Check the columns of the export.</source>
        <translation>Family name and given name have changed places since the previous file. Check the columns of the export.</translation>
    </message>
    <message>
        <source>Letters in %1 were read in the wrong character set before the file was written. Correct the export and have the file sent again.</source>
        <translation>Letters in %1 were read in the wrong character set before the file was written. Correct the export and have the file sent again.</translation>
    </message>
    <message>
        <source>The library (RS) is missing, so the person has no lending place. Have it sent.</source>
        <translation>The library (RS) is missing, so the person has no lending place. Have it sent.</translation>
    </message>
    <message>
        <source>The library (RS) has no value, so the person has no lending place. Have it sent.</source>
        <translation>The library (RS) has no value, so the person has no lending place. Have it sent.</translation>
    </message>
    <message>
        <source>The library number begins with 9, which no library type has. Check it where the data come from.</source>
        <translation>The library number begins with 9, which no library type has. Check it where the data come from.</translation>
    </message>
    <message>
        <source>The library number has the prefix NO- in front of it. Let the exporter send the number without it.</source>
        <translation>The library number has the prefix NO- in front of it. Let the exporter send the number without it.</translation>
    </message>
    <message>
        <source>The library number has the prefix NO-, and without it is not in the institution&apos;s list either. Correct it, or add the library to the register.</source>
        <translation>The library number has the prefix NO-, and without it is not in the institution&apos;s list either. Correct it, or add the library to the register.</translation>
    </message>
    <message>
        <source>%1 is missing, and the older table demands it. Have it sent.</source>
        <translation>%1 is missing, and the older table demands it. Have it sent.</translation>
    </message>
    <message>
        <source>%1 has no value, and the older table demands it. Have it sent.</source>
        <translation>%1 has no value, and the older table demands it. Have it sent.</translation>
    </message>
    <message>
        <source>%1 names a day that does not exist. Correct it where the data come from.</source>
        <translation>%1 names a day that does not exist. Correct it where the data come from.</translation>
    </message>
    <message>
        <source>The birth date lies in the future. Correct it where the data come from.</source>
        <translation>The birth date lies in the future. Correct it where the data come from.</translation>
    </message>
    <message>
        <source>The birth date lies before 1900. Correct it where the data come from.</source>
        <translation>The birth date lies before 1900. Correct it where the data come from.</translation>
    </message>
    <message>
        <source>By the birth date the person is a child. Check it where the data come from.</source>
        <translation>By the birth date the person is a child. Check it where the data come from.</translation>
    </message>
    <message>
        <source>By the birth date the person is older than anyone is likely to be. Check it where the data come from.</source>
        <translation>By the birth date the person is older than anyone is likely to be. Check it where the data come from.</translation>
    </message>
    <message>
        <source>The number in %1 has ten digits; a leading zero has probably been lost. Let the exporter write it as text.</source>
        <translation>The number in %1 has ten digits; a leading zero has probably been lost. Let the exporter write it as text.</translation>
    </message>
    <message>
        <source>The number in %1 has blanks or hyphens between the digits. Let the exporter write the eleven digits only.</source>
        <translation>The number in %1 has blanks or hyphens between the digits. Let the exporter write the eleven digits only.</translation>
    </message>
    <message>
        <source>The check digits of the number in %1 are wrong, so a digit was mistyped. Correct it where the data come from.</source>
        <translation>The check digits of the number in %1 are wrong, so a digit was mistyped. Correct it where the data come from.</translation>
    </message>
    <message>
        <source>The number in %1 is valid only by the rule for numbers given from 2032. Check it where the data come from.</source>
        <translation>The number in %1 is valid only by the rule for numbers given from 2032. Check it where the data come from.</translation>
    </message>
    <message>
        <source>The number in %1 is a help number, or one of NAV&apos;s synthetic numbers. Have the national identity number sent.</source>
        <translation>The number in %1 is a help number, or one of NAV&apos;s synthetic numbers. Have the national identity number sent.</translation>
    </message>
    <message>
        <source>The number in %1 is a temporary one made by FS. Have the national identity number sent when it is known.</source>
        <translation>The number in %1 is a temporary one made by FS. Have the national identity number sent when it is known.</translation>
    </message>
    <message>
        <source>The number in %1 is a synthetic one for tests, and must not occur in production. Find out how test data got into the file.</source>
        <translation>The number in %1 is a synthetic one for tests, and must not occur in production. Find out how test data got into the file.</translation>
    </message>
    <message>
        <source>%1 stands more than once in the record; the value on line %2 is passed over, and only the last one counts. Let the exporter send it once.</source>
        <translation>%1 stands more than once in the record; the value on line %2 is passed over, and only the last one counts. Let the exporter send it once.</translation>
    </message>
    <message>
        <source>The number in %1 is a D-number, given to people without a national identity number. That is allowed.</source>
        <translation>The number in %1 is a D-number, given to people without a national identity number. That is allowed.</translation>
    </message>
    <message>
        <source>The file is older than the last night on which one was expected. Check that the institution&apos;s export has run.</source>
        <translation>The file is older than the last night on which one was expected. Check that the institution&apos;s export has run.</translation>
    </message>
    <message>
        <source>Former id unknown in Alma</source>
        <translation>Former id unknown in Alma</translation>
    </message>
    <message>
        <source>Nobody in Alma has the former borrower id (GL) or the present one (LT), so the person becomes a new user. Check that the person has no account under another id.</source>
        <translation>Nobody in Alma has the former borrower id (GL) or the present one (LT), so the person becomes a new user. Check that the person has no account under another id.</translation>
    </message>
    <message>
        <source>Identifier belongs to another user</source>
        <translation>Identifier belongs to another user</translation>
    </message>
    <message>
        <source>An identifier of the record stands on another user in Alma, or under another type, and Alma refuses it twice. Find out whose it is, and merge the accounts if need be.</source>
        <translation>An identifier of the record stands on another user in Alma, or under another type, and Alma refuses it twice. Find out whose it is, and merge the accounts if need be.</translation>
    </message>
    <message>
        <source>User is internal</source>
        <translation>User is internal</translation>
    </message>
    <message>
        <source>The user was made by hand as internal in Alma, and an import cannot change it. Convert the user to external in Alma.</source>
        <translation>The user was made by hand as internal in Alma, and an import cannot change it. Convert the user to external in Alma.</translation>
    </message>
    <message>
        <source>Identifier missing</source>
        <translation>Identifier missing</translation>
    </message>
    <message>
        <source>The record lacks the identifier by which a user is found or made in Alma. It must be given where the data come from.</source>
        <translation>The record lacks the identifier by which a user is found or made in Alma. It must be given where the data come from.</translation>
    </message>
    <message>
        <source>Two users in Alma for one person</source>
        <translation>Two users in Alma for one person</translation>
    </message>
    <message>
        <source>The present borrower id (LT) and the former one (GL) belong to two users in Alma. Merge them there, or correct the record.</source>
        <translation>The present borrower id (LT) and the former one (GL) belong to two users in Alma. Merge them there, or correct the record.</translation>
    </message>
    <message>
        <source>%1 stands more than once in the record, with different values; the one on line %2 is passed over. A separator has probably been lost, so two persons are one record; it is held back until the file is corrected.</source>
        <translation>%1 stands more than once in the record, with different values; the one on line %2 is passed over. A separator has probably been lost, so two persons are one record; it is held back until the file is corrected.</translation>
    </message>
    <message>
        <source>The former borrower id (%1) is the present id of another record. Find out whose id it is before the file is imported.</source>
        <translation>The former borrower id (%1) is the present id of another record. Find out whose id it is before the file is imported.</translation>
    </message>
    <message>
        <source>Another record names the same former borrower id (%1). Only one of them can have had it; find out which.</source>
        <translation>Another record names the same former borrower id (%1). Only one of them can have had it; find out which.</translation>
    </message>
    <message>
        <source>The category (%1) has no value. Alma refuses the record without a user group; have it sent.</source>
        <translation>The category (%1) has no value. Alma refuses the record without a user group; have it sent.</translation>
    </message>
    <message>
        <source>The category (%1) is not in the institution&apos;s user-group table, so Alma refuses the record. Correct it, or add the group to Alma and to the register.</source>
        <translation>The category (%1) is not in the institution&apos;s user-group table, so Alma refuses the record. Correct it, or add the group to Alma and to the register.</translation>
    </message>
    <message>
        <source>The Feide id&apos;s realm belongs to another institution of the register. Find out how the person got into the file.</source>
        <translation>The Feide id&apos;s realm belongs to another institution of the register. Find out how the person got into the file.</translation>
    </message>
    <message>
        <source>The library (RS) belongs to another institution of the register. Find out how the person got into the file.</source>
        <translation>The library (RS) belongs to another institution of the register. Find out how the person got into the file.</translation>
    </message>
    <message>
        <source>The record has no date in %1, though it had one in the previous file. Check that the export still sends it.</source>
        <translation>The record has no date in %1, though it had one in the previous file. Check that the export still sends it.</translation>
    </message>
    <message>
        <source>The postal code (%1) has three digits, so a leading zero has probably been lost. Let the exporter write it as text with four digits.</source>
        <translation>The postal code (%1) has three digits, so a leading zero has probably been lost. Let the exporter write it as text with four digits.</translation>
    </message>
    <message>
        <source>The country is a foreign one, but the postal code (%1) has four digits as in Norway. Check the country.</source>
        <translation>The country is a foreign one, but the postal code (%1) has four digits as in Norway. Check the country.</translation>
    </message>
    <message>
        <source>The country (%1) is no code of three letters as Alma has them, such as NOR. Have the code sent.</source>
        <translation>The country (%1) is no code of three letters as Alma has them, such as NOR. Have the code sent.</translation>
    </message>
    <message>
        <source>The purge date (%1) lies before the expiry date, so the user may be deleted in Alma while the account is valid. Correct it where the data come from.</source>
        <translation>The purge date (%1) lies before the expiry date, so the user may be deleted in Alma while the account is valid. Correct it where the data come from.</translation>
    </message>
    <message>
        <source>The purge date (%1) is today or has passed, so the next purge may delete the user in Alma. Correct it where the data come from.</source>
        <translation>The purge date (%1) is today or has passed, so the next purge may delete the user in Alma. Correct it where the data come from.</translation>
    </message>
    <message>
        <source>The e-mail address (%1) ends in a point, is too long, or has letters before the @ that few servers accept. Check it where the data come from.</source>
        <translation>The e-mail address (%1) ends in a point, is too long, or has letters before the @ that few servers accept. Check it where the data come from.</translation>
    </message>
    <message>
        <source>The e-mail address (%1) is an office&apos;s, not a person&apos;s. Have the person&apos;s own sent.</source>
        <translation>The e-mail address (%1) is an office&apos;s, not a person&apos;s. Have the person&apos;s own sent.</translation>
    </message>
    <message>
        <source>No entry is marked as preferred (%1), so Alma does not know which one to use. Let the exporter mark one.</source>
        <translation>No entry is marked as preferred (%1), so Alma does not know which one to use. Let the exporter mark one.</translation>
    </message>
    <message>
        <source>The file has no user in it, so there is nothing to import. Ask the institution for a new file.</source>
        <translation>The file has no user in it, so there is nothing to import. Ask the institution for a new file.</translation>
    </message>
    <message>
        <source>Here stands a character that XML does not allow, and Alma rejects the whole file for it. Remove it where the data come from.</source>
        <translation>Here stands a character that XML does not allow, and Alma rejects the whole file for it. Remove it where the data come from.</translation>
    </message>
    <message>
        <source>The bytes here are no UTF-8, and Alma rejects the whole file for it. Let the exporter write UTF-8.</source>
        <translation>The bytes here are no UTF-8, and Alma rejects the whole file for it. Let the exporter write UTF-8.</translation>
    </message>
    <message>
        <source>The file has a document type (DOCTYPE), which is refused because it can fetch or multiply text. Let the exporter leave it out.</source>
        <translation>The file has a document type (DOCTYPE), which is refused because it can fetch or multiply text. Let the exporter leave it out.</translation>
    </message>
    <message>
        <source>Here stands an &amp; that begins no character XML knows. Let the exporter write &amp;amp; for it.</source>
        <translation>Here stands an &amp; that begins no character XML knows. Let the exporter write &amp;amp; for it.</translation>
    </message>
    <message>
        <source>The file or the record ends here before its last tag. It has probably been cut off; have it sent again.</source>
        <translation>The file or the record ends here before its last tag. It has probably been cut off; have it sent again.</translation>
    </message>
    <message>
        <source>Elements are nested here deeper than in any user. Look at the record in the raw file.</source>
        <translation>Elements are nested here deeper than in any user. Look at the record in the raw file.</translation>
    </message>
    <message>
        <source>%1 has an element or an attribute that the schema does not know. Correct its name, or have it left out.</source>
        <translation>%1 has an element or an attribute that the schema does not know. Correct its name, or have it left out.</translation>
    </message>
    <message>
        <source>%1 stands more than once where the schema allows it once. Have it sent once.</source>
        <translation>%1 stands more than once where the schema allows it once. Have it sent once.</translation>
    </message>
    <message>
        <source>%1 is missing, and the schema demands it. Have it sent.</source>
        <translation>%1 is missing, and the schema demands it. Have it sent.</translation>
    </message>
    <message>
        <source>%1 stands behind something that the schema wants after it. Let the exporter keep to the order of the schema.</source>
        <translation>%1 stands behind something that the schema wants after it. Let the exporter keep to the order of the schema.</translation>
    </message>
    <message>
        <source>%1 has a value that the schema does not allow there, such as a word for a number, or yes for true. Correct the export.</source>
        <translation>%1 has a value that the schema does not allow there, such as a word for a number, or yes for true. Correct the export.</translation>
    </message>
    <message>
        <source>Here stands something where only elements of the schema may stand. Remove it, or look for a lost tag before it.</source>
        <translation>Here stands something where only elements of the schema may stand. Remove it, or look for a lost tag before it.</translation>
    </message>
    <message>
        <source>The file begins with an element that is neither users nor bups_users. Check that it is an export of users.</source>
        <translation>The file begins with an element that is neither users nor bups_users. Check that it is an export of users.</translation>
    </message>
    <message>
        <source>The file ends before its last tag, so it has been cut off. Have it sent again.</source>
        <translation>The file ends before its last tag, so it has been cut off. Have it sent again.</translation>
    </message>
    <message>
        <source>The file says that it has %2 records, and it has another number. It may have been cut off; have it sent again.</source>
        <translation>The file says that it has %2 records, and it has another number. It may have been cut off; have it sent again.</translation>
    </message>
    <message>
        <source>The identifier (%1) stands in an earlier record, too, on line %2. Alma refuses it the second time; find out whose it is.</source>
        <translation>The identifier (%1) stands in an earlier record, too, on line %2. Alma refuses it the second time; find out whose it is.</translation>
    </message>
    <message>
        <source>The identifier (%1) stands twice in the record, as primary id or under another type. Alma refuses it the second time; have it sent once.</source>
        <translation>The identifier (%1) stands twice in the record, as primary id or under another type. Alma refuses it the second time; have it sent once.</translation>
    </message>
    <message>
        <source>The language code (%1) is not one that Alma uses, such as nb, nn or en. Have such a code sent.</source>
        <translation>The language code (%1) is not one that Alma uses, such as nb, nn or en. Have such a code sent.</translation>
    </message>
    <message>
        <source>XML faulty</source>
        <translation>XML faulty</translation>
    </message>
    <message>
        <source>The XML cannot be read here: a tag is missing, misspelt or in the wrong place. Alma rejects the whole file for it; have it corrected and sent again.</source>
        <translation>The XML cannot be read here: a tag is missing, misspelt or in the wrong place. Alma rejects the whole file for it; have it corrected and sent again.</translation>
    </message>
    <message>
        <source>The record has no borrower id (%1) and cannot be tied to anyone. It must be given where the data come from.</source>
        <translation>The record has no borrower id (%1) and cannot be tied to anyone. It must be given where the data come from.</translation>
    </message>
    <message>
        <source>The same borrower id (%1) stands in an earlier record, on line %2; only one of them will be loaded. Remove one.</source>
        <translation>The same borrower id (%1) stands in an earlier record, on line %2; only one of them will be loaded. Remove one.</translation>
    </message>
    <message>
        <source>The former borrower id (%1) is the same as the present one. Leave it out when nothing changes.</source>
        <translation>The former borrower id (%1) is the same as the present one. Leave it out when nothing changes.</translation>
    </message>
    <message>
        <source>The former borrower id (%1) is used by another record, on line %2. Find out whose id it is before the file is imported.</source>
        <translation>The former borrower id (%1) is used by another record, on line %2. Find out whose id it is before the file is imported.</translation>
    </message>
    <message>
        <source>The record has no Feide id (%1), so the person may be unable to log in. Ask the institution to send it for everyone who has one.</source>
        <translation>The record has no Feide id (%1), so the person may be unable to log in. Ask the institution to send it for everyone who has one.</translation>
    </message>
    <message>
        <source>The category (%1) is missing. Alma refuses the record without a user group; have it sent.</source>
        <translation>The category (%1) is missing. Alma refuses the record without a user group; have it sent.</translation>
    </message>
    <message>
        <source>Postal code wrong</source>
        <translation>Postal code wrong</translation>
    </message>
    <message>
        <source>The postal code (%1) is no Norwegian one, which has four digits. Correct it where the data come from.</source>
        <translation>The postal code (%1) is no Norwegian one, which has four digits. Correct it where the data come from.</translation>
    </message>
    <message>
        <source>Country unlikely</source>
        <translation>Country unlikely</translation>
    </message>
    <message>
        <source>The country (%1) is not likely. Check it where the data come from.</source>
        <translation>The country (%1) is not likely. Check it where the data come from.</translation>
    </message>
    <message>
        <source>The library (%1) is not in the institution&apos;s list. Correct it, or add the library to the register.</source>
        <translation>The library (%1) is not in the institution&apos;s list. Correct it, or add the library to the register.</translation>
    </message>
    <message>
        <source>Another institution&apos;s person</source>
        <translation>Another institution&apos;s person</translation>
    </message>
    <message>
        <source>The record belongs to another institution of the register. Find out how it got into the file.</source>
        <translation>The record belongs to another institution of the register. Find out how it got into the file.</translation>
    </message>
    <message>
        <source>New here, but known at another institution</source>
        <translation>New here, but known at another institution</translation>
    </message>
    <message>
        <source>An identifier of the new user is known at another institution. Decide where the person belongs before the user is made.</source>
        <translation>An identifier of the new user is known at another institution. Decide where the person belongs before the user is made.</translation>
    </message>
    <message>
        <source>Would give access</source>
        <translation>Would give access</translation>
    </message>
    <message>
        <source>The user would become active again, lose a block, be valid for more than five years longer, or become staff. Decide whether that is right.</source>
        <translation>The user would become active again, lose a block, be valid for more than five years longer, or become staff. Decide whether that is right.</translation>
    </message>
    <message>
        <source>Student with an employee&apos;s account</source>
        <translation>Student with an employee&apos;s account</translation>
    </message>
    <message>
        <source>The record is a student&apos;s, and the person has an employee&apos;s account. It is skipped, so that the account stays an employee&apos;s.</source>
        <translation>The record is a student&apos;s, and the person has an employee&apos;s account. It is skipped, so that the account stays an employee&apos;s.</translation>
    </message>
    <message>
        <source>The date in %1 has passed, so the account is expired when it is imported. Check the date where the data come from.</source>
        <translation>The date in %1 has passed, so the account is expired when it is imported. Check the date where the data come from.</translation>
    </message>
    <message>
        <source>The account would be valid for more than ten years. Check the date in %1.</source>
        <translation>The account would be valid for more than ten years. Check the date in %1.</translation>
    </message>
    <message>
        <source>The record has no date in %1, so the account gets no expiry date from the file.</source>
        <translation>The record has no date in %1, so the account gets no expiry date from the file.</translation>
    </message>
    <message>
        <source>Purge date too early</source>
        <translation>Purge date too early</translation>
    </message>
    <message>
        <source>The purge date (%1) is too early, and the user may be deleted in Alma. Correct it where the data come from.</source>
        <translation>The purge date (%1) is too early, and the user may be deleted in Alma. Correct it where the data come from.</translation>
    </message>
    <message>
        <source>E-mail address malformed</source>
        <translation>E-mail address malformed</translation>
    </message>
    <message>
        <source>The value of %1 cannot be an e-mail address: one @ is wanted, a domain with a point behind it, and no blanks. Correct it where the data come from.</source>
        <translation>The value of %1 cannot be an e-mail address: one @ is wanted, a domain with a point behind it, and no blanks. Correct it where the data come from.</translation>
    </message>
    <message>
        <source>E-mail address shared</source>
        <translation>E-mail address shared</translation>
    </message>
    <message>
        <source>The same e-mail address (%1) stands in an earlier record, on line %2. Find out whose it is.</source>
        <translation>The same e-mail address (%1) stands in an earlier record, on line %2. Find out whose it is.</translation>
    </message>
    <message>
        <source>Preferred entry not clear</source>
        <translation>Preferred entry not clear</translation>
    </message>
    <message>
        <source>More than one entry is marked as preferred (%1), and Alma allows one. Let the exporter mark one.</source>
        <translation>More than one entry is marked as preferred (%1), and Alma allows one. Let the exporter mark one.</translation>
    </message>
    <message>
        <source>Unlikely telephone number</source>
        <translation>Unlikely telephone number</translation>
    </message>
    <message>
        <source>The value of %1 does not look like a telephone number: eight digits, five for a service, or + and a country code. Check it where the data come from.</source>
        <translation>The value of %1 does not look like a telephone number: eight digits, five for a service, or + and a country code. Check it where the data come from.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1%</source>
        <extracomment>A percentage, e.g. 4.1 %; Norwegian and SI put a no-break space before the sign</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>%1 s left</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 min left</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>%1 h %2 min left</translation>
    </message>
</context>
<context>
    <name>Institution</name>
    <message>
        <source>A code has 1 to 32 letters or digits; also &apos;_&apos;, &apos;-&apos; and &apos;.&apos; after the first.</source>
        <translation>A code has 1 to 32 letters or digits; also &apos;_&apos;, &apos;-&apos; and &apos;.&apos; after the first.</translation>
    </message>
    <message>
        <source>This code is registered already.</source>
        <translation>This code is registered already.</translation>
    </message>
    <message>
        <source>Give the institution its name.</source>
        <translation>Give the institution its name.</translation>
    </message>
    <message>
        <source>Give the address of the API, e.g. https://api-eu.hosted.exlibrisgroup.com.</source>
        <translation>Give the address of the API, e.g. https://api-eu.hosted.exlibrisgroup.com.</translation>
    </message>
    <message>
        <source>The address begins with https:// and holds no user name, password or question mark.</source>
        <translation>The address begins with https:// and holds no user name, password or question mark.</translation>
    </message>
    <message>
        <source>A realm looks like a domain name, e.g. library.example.</source>
        <translation>A realm looks like a domain name, e.g. library.example.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>This value cannot be used.</translation>
    </message>
    <message>
        <source>This address cannot be used.</source>
        <translation>This address cannot be used.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Not tested</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>No key</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Opens another</source>
        <translation>Opens another</translation>
    </message>
    <message>
        <source>Set the API key to be able to call Alma.</source>
        <translation>Set the API key to be able to call Alma.</translation>
    </message>
    <message>
        <source>Test the key: it is not known yet what it opens.</source>
        <translation>Test the key: it is not known yet what it opens.</translation>
    </message>
    <message>
        <source>Alma refused the key. Set another one and test it.</source>
        <translation>Alma refused the key. Set another one and test it.</translation>
    </message>
    <message>
        <source>The key opens another institution or environment. Skranke does not work with it until that is put right.</source>
        <translation>The key opens another institution or environment. Skranke does not work with it until that is put right.</translation>
    </message>
    <message>
        <source>By the file&apos;s encoding</source>
        <translation>By the file&apos;s encoding</translation>
    </message>
    <message>
        <source>BUPS 1, newer table (UTF-8)</source>
        <translation>BUPS 1, newer table (UTF-8)</translation>
    </message>
    <message>
        <source>BUPS 1, older table (ISO 8859-1)</source>
        <translation>BUPS 1, older table (ISO 8859-1)</translation>
    </message>
    <message>
        <source>Primary identifier</source>
        <translation>Primary identifier</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Empties the field in Alma</source>
        <translation>Empties the field in Alma</translation>
    </message>
    <message>
        <source>Keeps what Alma has</source>
        <translation>Keeps what Alma has</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>Record %L1</source>
        <extracomment>A record of a file that names nobody, in place of a person&apos;s name</extracomment>
        <translation>Record %L1</translation>
    </message>
</context>
<context>
    <name>PolicyNote</name>
    <message>
        <source>The file asks for it.</source>
        <translation>The file asks for it.</translation>
    </message>
    <message>
        <source>The record asks for it.</source>
        <translation>The record asks for it.</translation>
    </message>
    <message>
        <source>Protection %1 of %2: %3. It has no end.</source>
        <translation>Protection %1 of %2: %3. It has no end.</translation>
    </message>
    <message>
        <source>Protection %1 of %2: %3. It ends after %4.</source>
        <translation>Protection %1 of %2: %3. It ends after %4.</translation>
    </message>
    <message>
        <source>the file replaces it, also with nothing</source>
        <translation>the file replaces it, also with nothing</translation>
    </message>
    <message>
        <source>keep what was edited by hand</source>
        <translation>keep what was edited by hand</translation>
    </message>
    <message>
        <source>keep it unless it is empty</source>
        <translation>keep it unless it is empty</translation>
    </message>
    <message>
        <source>keep it; the file counts for new users only</source>
        <translation>keep it; the file counts for new users only</translation>
    </message>
    <message>
        <source>the file replaces the external entries</source>
        <translation>the file replaces the external entries</translation>
    </message>
    <message>
        <source>the file adds entries and removes none</source>
        <translation>the file adds entries and removes none</translation>
    </message>
</context>
<context>
    <name>QueueNotes</name>
    <message>
        <source>Changed in Alma too since the change was made: %1.</source>
        <translation>Changed in Alma too since the change was made: %1.</translation>
    </message>
    <message>
        <source>Changed in Alma since, so nothing was taken back: %1.</source>
        <translation>Changed in Alma since, so nothing was taken back: %1.</translation>
    </message>
    <message>
        <source>Changed in Alma meanwhile and kept as it is there: %1.</source>
        <translation>Changed in Alma meanwhile and kept as it is there: %1.</translation>
    </message>
    <message>
        <source>Alma kept its own value: %1.</source>
        <translation>Alma kept its own value: %1.</translation>
    </message>
    <message>
        <source>Also different after sending: %1.</source>
        <translation>Also different after sending: %1.</translation>
    </message>
    <message>
        <source>Alma has something else than was sent: %1.</source>
        <translation>Alma has something else than was sent: %1.</translation>
    </message>
    <message>
        <source>No usable answer came (%1).</source>
        <translation>No usable answer came (%1).</translation>
    </message>
    <message>
        <source>The user could not be read after sending (%1).</source>
        <translation>The user could not be read after sending (%1).</translation>
    </message>
    <message>
        <source>Not sent (%1).</source>
        <translation>Not sent (%1).</translation>
    </message>
    <message>
        <source>The user still exists in Alma.</source>
        <translation>The user still exists in Alma.</translation>
    </message>
    <message>
        <source>The user is gone from Alma.</source>
        <translation>The user is gone from Alma.</translation>
    </message>
    <message>
        <source>Read in Alma: nothing had happened.</source>
        <translation>Read in Alma: nothing had happened.</translation>
    </message>
    <message>
        <source>Altered after the approval, so the approval was taken away.</source>
        <translation>Altered after the approval, so the approval was taken away.</translation>
    </message>
    <message>
        <source>Replaces an earlier proposal (%1).</source>
        <translation>Replaces an earlier proposal (%1).</translation>
    </message>
    <message>
        <source>Refused: several users are to take over one another&apos;s identifiers in a circle.</source>
        <translation>Refused: several users are to take over one another&apos;s identifiers in a circle.</translation>
    </message>
    <message>
        <source>Its approval has no signature, so it was taken away: approve it again.</source>
        <translation>Its approval has no signature, so it was taken away: approve it again.</translation>
    </message>
    <message>
        <source>The signature of its approval is not good, so the approval was taken away.</source>
        <translation>The signature of its approval is not good, so the approval was taken away.</translation>
    </message>
    <message>
        <source>Approved with a key that is not in the register, so the approval was taken away.</source>
        <translation>Approved with a key that is not in the register, so the approval was taken away.</translation>
    </message>
    <message>
        <source>Approved with a key that was revoked, so the approval was taken away.</source>
        <translation>Approved with a key that was revoked, so the approval was taken away.</translation>
    </message>
    <message>
        <source>Approved at another desk.</source>
        <translation>Approved at another desk.</translation>
    </message>
    <message>
        <source>Replaced by a later proposal (%1).</source>
        <translation>Replaced by a later proposal (%1).</translation>
    </message>
    <message>
        <source>The store was put back from a copy, so the approval was taken away.</source>
        <translation>The store was put back from a copy, so the approval was taken away.</translation>
    </message>
    <message>
        <source>Compared with a later state of the user in Alma.</source>
        <translation>Compared with a later state of the user in Alma.</translation>
    </message>
    <message>
        <source>It had been sent before and stood as approved again, so it waits to be verified.</source>
        <translation>It had been sent before and stood as approved again, so it waits to be verified.</translation>
    </message>
</context>
<context>
    <name>ReviewErrors</name>
    <message>
        <source>The file holds no public signing key.</source>
        <translation>The file holds no public signing key.</translation>
    </message>
    <message>
        <source>The signing key in the file is not as its owner made it.</source>
        <translation>The signing key in the file is not as its owner made it.</translation>
    </message>
    <message>
        <source>Ask its owner for the file again; if it stays so, find out who altered it.</source>
        <translation>Ask its owner for the file again; if it stays so, find out who altered it.</translation>
    </message>
    <message>
        <source>The register has another entry under the key&apos;s id, or one that was altered.</source>
        <translation>The register has another entry under the key&apos;s id, or one that was altered.</translation>
    </message>
    <message>
        <source>The signing key was revoked.</source>
        <translation>The signing key was revoked.</translation>
    </message>
    <message>
        <source>The signing key %1 was revoked.</source>
        <translation>The signing key %1 was revoked.</translation>
    </message>
    <message>
        <source>Its owner makes a new one and sends its public half.</source>
        <translation>Its owner makes a new one and sends its public half.</translation>
    </message>
    <message>
        <source>The signing key is not in the register.</source>
        <translation>The signing key is not in the register.</translation>
    </message>
    <message>
        <source>The signing key %1 is not in the register.</source>
        <translation>The signing key %1 is not in the register.</translation>
    </message>
    <message>
        <source>There is no signing key “%1” in the register.</source>
        <translation>There is no signing key “%1” in the register.</translation>
    </message>
    <message>
        <source>The approval has no signature.</source>
        <translation>The approval has no signature.</translation>
    </message>
    <message>
        <source>Review the change and approve it again.</source>
        <translation>Review the change and approve it again.</translation>
    </message>
    <message>
        <source>The signature of the approval is not good.</source>
        <translation>The signature of the approval is not good.</translation>
    </message>
    <message>
        <source>So many changes at once need a second approval, by another person with another key.</source>
        <translation>So many changes at once need a second approval, by another person with another key.</translation>
    </message>
    <message>
        <source>A brake stopped the changes before the first one was proposed (%1).</source>
        <translation>A brake stopped the changes before the first one was proposed (%1).</translation>
    </message>
    <message>
        <source>There is no brake stop “%1”.</source>
        <translation>There is no brake stop “%1”.</translation>
    </message>
    <message>
        <source>There is no brake “%1”.</source>
        <translation>There is no brake “%1”.</translation>
    </message>
    <message>
        <source>Look at the limits with &apos;skranke-cli brake limits&apos;.</source>
        <translation>Look at the limits with &apos;skranke-cli brake limits&apos;.</translation>
    </message>
    <message>
        <source>A brake is lifted with a reason only.</source>
        <translation>A brake is lifted with a reason only.</translation>
    </message>
    <message>
        <source>Write why these changes are right.</source>
        <translation>Write why these changes are right.</translation>
    </message>
    <message>
        <source>You have signed the lifting of this brake already.</source>
        <translation>You have signed the lifting of this brake already.</translation>
    </message>
    <message>
        <source>The second signature is another person&apos;s, with another account and another key.</source>
        <translation>The second signature is another person&apos;s, with another account and another key.</translation>
    </message>
    <message>
        <source>The brake is lifted already.</source>
        <translation>The brake is lifted already.</translation>
    </message>
    <message>
        <source>Make the plan again: the same changes pass now.</source>
        <translation>Make the plan again: the same changes pass now.</translation>
    </message>
    <message>
        <source>Ask for the bundle again; if it stays so, find out who altered it.</source>
        <translation>Ask for the bundle again; if it stays so, find out who altered it.</translation>
    </message>
    <message>
        <source>The file is no review bundle.</source>
        <translation>The file is no review bundle.</translation>
    </message>
    <message>
        <source>Choose the file that &apos;skranke-cli queue bundle export&apos; wrote.</source>
        <translation>Choose the file that &apos;skranke-cli queue bundle export&apos; wrote.</translation>
    </message>
    <message>
        <source>The review bundle was made by another version of Skranke.</source>
        <translation>The review bundle was made by another version of Skranke.</translation>
    </message>
    <message>
        <source>Use the same version at both desks.</source>
        <translation>Use the same version at both desks.</translation>
    </message>
    <message>
        <source>The head of the review bundle was damaged or altered.</source>
        <translation>The head of the review bundle was damaged or altered.</translation>
    </message>
    <message>
        <source>The review bundle asks for more memory or time than any bundle does.</source>
        <translation>The review bundle asks for more memory or time than any bundle does.</translation>
    </message>
    <message>
        <source>Do not open it: Skranke does not make such files.</source>
        <translation>Do not open it: Skranke does not make such files.</translation>
    </message>
    <message>
        <source>The passphrase does not open the review bundle.</source>
        <translation>The passphrase does not open the review bundle.</translation>
    </message>
    <message>
        <source>Check the passphrase; it is told by another way than the file.</source>
        <translation>Check the passphrase; it is told by another way than the file.</translation>
    </message>
    <message>
        <source>The content of the review bundle was damaged or altered.</source>
        <translation>The content of the review bundle was damaged or altered.</translation>
    </message>
    <message>
        <source>The review bundle is cut off before its end.</source>
        <translation>The review bundle is cut off before its end.</translation>
    </message>
    <message>
        <source>Something was added behind the end of the review bundle.</source>
        <translation>Something was added behind the end of the review bundle.</translation>
    </message>
    <message>
        <source>The review bundle is larger than any bundle may be.</source>
        <translation>The review bundle is larger than any bundle may be.</translation>
    </message>
    <message>
        <source>Choose fewer changes: a batch, or a state.</source>
        <translation>Choose fewer changes: a batch, or a state.</translation>
    </message>
    <message>
        <source>The review bundle opens, but what is in it cannot be understood.</source>
        <translation>The review bundle opens, but what is in it cannot be understood.</translation>
    </message>
    <message>
        <source>Use the same version at both desks; tell support if it stays.</source>
        <translation>Use the same version at both desks; tell support if it stays.</translation>
    </message>
    <message>
        <source>No change was chosen, so there is nothing to bundle.</source>
        <translation>No change was chosen, so there is nothing to bundle.</translation>
    </message>
    <message>
        <source>Choose changes that are there: by id, by batch or by state.</source>
        <translation>Choose changes that are there: by id, by batch or by state.</translation>
    </message>
    <message>
        <source>The passphrase is too short for persons&apos; data.</source>
        <translation>The passphrase is too short for persons&apos; data.</translation>
    </message>
    <message>
        <source>Use at least 12 signs, for instance four words.</source>
        <translation>Use at least 12 signs, for instance four words.</translation>
    </message>
    <message>
        <source>The file “%1” exists already.</source>
        <translation>The file “%1” exists already.</translation>
    </message>
    <message>
        <source>Choose another name; nothing was overwritten.</source>
        <translation>Choose another name; nothing was overwritten.</translation>
    </message>
    <message>
        <source>The file holds no approvals of a review bundle.</source>
        <translation>The file holds no approvals of a review bundle.</translation>
    </message>
    <message>
        <source>Choose the file that &apos;skranke-cli queue bundle approve&apos; wrote.</source>
        <translation>Choose the file that &apos;skranke-cli queue bundle approve&apos; wrote.</translation>
    </message>
    <message>
        <source>The approvals were made by another version of Skranke.</source>
        <translation>The approvals were made by another version of Skranke.</translation>
    </message>
    <message>
        <source>The file of approvals is not as the person who signed it made it.</source>
        <translation>The file of approvals is not as the person who signed it made it.</translation>
    </message>
    <message>
        <source>Ask for it again; if it stays so, find out who altered it.</source>
        <translation>Ask for it again; if it stays so, find out who altered it.</translation>
    </message>
    <message>
        <source>The approvals belong to a review bundle that was not made at this desk.</source>
        <translation>The approvals belong to a review bundle that was not made at this desk.</translation>
    </message>
    <message>
        <source>Bring them to the desk that made the bundle.</source>
        <translation>Bring them to the desk that made the bundle.</translation>
    </message>
    <message>
        <source>The change was not in the review bundle that was approved.</source>
        <translation>The change was not in the review bundle that was approved.</translation>
    </message>
    <message>
        <source>Review it here, or put it into a bundle of its own.</source>
        <translation>Review it here, or put it into a bundle of its own.</translation>
    </message>
    <message>
        <source>Your own signing key was altered in the local store and can no longer be used.</source>
        <translation>Your own signing key was altered in the local store and can no longer be used.</translation>
    </message>
    <message>
        <source>The file holds neither a brake stop nor the lifting of one.</source>
        <translation>The file holds neither a brake stop nor the lifting of one.</translation>
    </message>
    <message>
        <source>The brake stop was altered in the local store.</source>
        <translation>The brake stop was altered in the local store.</translation>
    </message>
    <message>
        <source>Make the plan again: the stop is then stored anew, and needs both signatures anew.</source>
        <translation>Make the plan again: the stop is then stored anew, and needs both signatures anew.</translation>
    </message>
    <message>
        <source>The signature is not good for this brake stop and its figures.</source>
        <translation>The signature is not good for this brake stop and its figures.</translation>
    </message>
    <message>
        <source>Send the stop again and let it be signed anew; if it stays so, find out who altered it.</source>
        <translation>Send the stop again and let it be signed anew; if it stays so, find out who altered it.</translation>
    </message>
    <message>
        <source>Ask its owner for the file that “Signing keys” or &apos;skranke-cli key export&apos; writes.</source>
        <translation>Ask its owner for the file that “Signing keys” or &apos;skranke-cli key export&apos; writes.</translation>
    </message>
    <message>
        <source>Look at the register under “Signing keys”, and verify the audit log.</source>
        <translation>Look at the register under “Signing keys”, and verify the audit log.</translation>
    </message>
    <message>
        <source>When you know whose it is, add its file under “Signing keys”, or with &apos;skranke-cli key add FILE&apos;.</source>
        <translation>When you know whose it is, add its file under “Signing keys”, or with &apos;skranke-cli key add FILE&apos;.</translation>
    </message>
    <message>
        <source>Withdraw it under “Signing keys”, or with &apos;skranke-cli key revoke&apos;; a new one is made on next use.</source>
        <translation>Withdraw it under “Signing keys”, or with &apos;skranke-cli key revoke&apos;; a new one is made on next use.</translation>
    </message>
    <message>
        <source>You have no signing key of your own at this desk yet.</source>
        <translation>You have no signing key of your own at this desk yet.</translation>
    </message>
    <message>
        <source>Make one under “Signing keys”, or with &apos;skranke-cli key show&apos;.</source>
        <translation>Make one under “Signing keys”, or with &apos;skranke-cli key show&apos;.</translation>
    </message>
    <message>
        <source>Look at the register under “Signing keys”, or with &apos;skranke-cli key list&apos;.</source>
        <translation>Look at the register under “Signing keys”, or with &apos;skranke-cli key list&apos;.</translation>
    </message>
    <message>
        <source>Look at its figures in the change queue, or with &apos;skranke-cli brake show %1&apos;. Two persons can lift it, with a reason.</source>
        <translation>Look at its figures in the change queue, or with &apos;skranke-cli brake show %1&apos;. Two persons can lift it, with a reason.</translation>
    </message>
    <message>
        <source>Look at them in the change queue, or with &apos;skranke-cli brake list&apos;.</source>
        <translation>Look at them in the change queue, or with &apos;skranke-cli brake list&apos;.</translation>
    </message>
    <message>
        <source>Choose the file that the other desk wrote when it saved or signed the stop.</source>
        <translation>Choose the file that the other desk wrote when it saved or signed the stop.</translation>
    </message>
    <message>
        <source>Let a second person approve them with a reason, at another desk through a review bundle.</source>
        <translation>Let a second person approve them with a reason, at another desk through a review bundle.</translation>
    </message>
    <message>
        <source>The second approval of so many changes takes a reason.</source>
        <translation>The second approval of so many changes takes a reason.</translation>
    </message>
    <message>
        <source>Write why these changes are right; on the command line with --reason.</source>
        <translation>Write why these changes are right; on the command line with --reason.</translation>
    </message>
    <message>
        <source>The reason is longer than %1 characters.</source>
        <translation>The reason is longer than %1 characters.</translation>
    </message>
    <message>
        <source>Write a shorter one.</source>
        <translation>Write a shorter one.</translation>
    </message>
    <message>
        <source>The brake stop or its lifting was written by another version of Skranke.</source>
        <translation>The brake stop or its lifting was written by another version of Skranke.</translation>
    </message>
    <message>
        <source>Use the same version at both desks; then save the stop again and let it be signed.</source>
        <translation>Use the same version at both desks; then save the stop again and let it be signed.</translation>
    </message>
    <message>
        <source>The ticket is longer than %1 characters.</source>
        <translation>The ticket is longer than %1 characters.</translation>
    </message>
    <message>
        <source>Give its number or address; what it is about goes into the reason.</source>
        <translation>Give its number or address; what it is about goes into the reason.</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Now in Alma</source>
        <translation>Now in Alma</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Reviewed by</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>record %1</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Risk: %1</translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>Digest %1</translation>
    </message>
    <message>
        <source>States</source>
        <translation>States</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risks</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Review of %1</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Foot of a printed page: title and time</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>Ticket: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
</context>
<context>
    <name>ReviewSheetPrinter</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Foot of a printed page</extracomment>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>RiskTexts</name>
    <message>
        <source>Deletion</source>
        <translation>Deletion</translation>
    </message>
    <message>
        <source>Loses access</source>
        <translation>Loses access</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>Log-in</translation>
    </message>
    <message>
        <source>Hand edit</source>
        <translation>Hand edit</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Overrides</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>User group</translation>
    </message>
    <message>
        <source>Mail domain</source>
        <translation>Mail domain</translation>
    </message>
    <message>
        <source>The user is deleted.</source>
        <translation>The user is deleted.</translation>
    </message>
    <message>
        <source>The account expires earlier than now in Alma, or becomes inactive.</source>
        <translation>The account expires earlier than now in Alma, or becomes inactive.</translation>
    </message>
    <message>
        <source>The primary id or an identifier changes: the user may log in with it, or have it on a card.</source>
        <translation>The primary id or an identifier changes: the user may log in with it, or have it on a card.</translation>
    </message>
    <message>
        <source>Overwrites something that was typed by hand in Alma.</source>
        <translation>Overwrites something that was typed by hand in Alma.</translation>
    </message>
    <message>
        <source>Fields that Alma keeps when they were edited by hand are overwritten all the same.</source>
        <translation>Fields that Alma keeps when they were edited by hand are overwritten all the same.</translation>
    </message>
    <message>
        <source>The user gets another user group, and with it other loan rules.</source>
        <translation>The user gets another user group, and with it other loan rules.</translation>
    </message>
    <message>
        <source>E-mail goes to another domain than before.</source>
        <translation>E-mail goes to another domain than before.</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Unsaved changes</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 has changes that are not saved.</translation>
    </message>
    <message>
        <source>Close Without Saving</source>
        <translation>Close Without Saving</translation>
    </message>
</context>
<context>
    <name>skranke::AboutDialog</name>
    <message>
        <source>About Skranke</source>
        <translation>About Skranke</translation>
    </message>
    <message>
        <source>&lt;p&gt;The desk of a library consortium: what a night&apos;s file would change in Alma, reviewed, sent, verified and taken back.&lt;/p&gt;</source>
        <translation>&lt;p&gt;The desk of a library consortium: what a night&apos;s file would change in Alma, reviewed, sent, verified and taken back.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Copyright © 2026 The Skranke developers.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Copyright © 2026 The Skranke developers.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Skranke is free software: you may share and change it under the terms of the GNU General Public License, version 3 or later. It comes without any warranty. See &lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;the licence&lt;/a&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Skranke is free software: you may share and change it under the terms of the GNU General Public License, version 3 or later. It comes without any warranty. See &lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;the licence&lt;/a&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Made with Qt %1.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Made with Qt %1.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>skranke::AuditFilters</name>
    <message>
        <source>All events</source>
        <translation>All events</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>All accounts</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>All batches</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A batch in a list: title and time</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>All times</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>From – to …</source>
        <translation>From – to …</translation>
    </message>
    <message>
        <source>Filter by id, account, key or tracking id</source>
        <translation>Filter by id, account, key or tracking id</translation>
    </message>
    <message>
        <source>Filter the audit log</source>
        <translation>Filter the audit log</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Show only entries of this event</source>
        <translation>Show only entries of this event</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Show only what was done from this account</source>
        <translation>Show only what was done from this account</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Show only entries of this batch</source>
        <translation>Show only entries of this batch</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Show only entries of this time</source>
        <translation>Show only entries of this time</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>The first day</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>The last day</translation>
    </message>
</context>
<context>
    <name>skranke::AuditPane</name>
    <message>
        <source>Audit log</source>
        <translation>Audit log</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every step of every change: when, from which account, with which key. It names changes, never persons.&lt;/p&gt;&lt;p&gt;Each entry is chained to the one before it. &lt;b&gt;Verify&lt;/b&gt; reads the whole log and finds entries that were altered, taken out, put in, moved or cut off. It cannot find that log and seal were put back together as they were earlier: keep an export elsewhere for that.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Export&lt;/b&gt; writes the entries that the filters show, as CSV for a spreadsheet or as JSON with the verdict of the check.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Every step of every change: when, from which account, with which key. It names changes, never persons.&lt;/p&gt;&lt;p&gt;Each entry is chained to the one before it. &lt;b&gt;Verify&lt;/b&gt; reads the whole log and finds entries that were altered, taken out, put in, moved or cut off. It cannot find that log and seal were put back together as they were earlier: keep an export elsewhere for that.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Export&lt;/b&gt; writes the entries that the filters show, as CSV for a spreadsheet or as JSON with the verdict of the check.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Reading the audit log</source>
        <translation>Reading the audit log</translation>
    </message>
    <message>
        <source>Verifying the audit log</source>
        <translation>Verifying the audit log</translation>
    </message>
    <message>
        <source>Export the Audit Log</source>
        <translation>Export the Audit Log</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Comma-separated values (*.csv)</translation>
    </message>
    <message>
        <source>JSON with the verdict of the check (*.json)</source>
        <translation>JSON with the verdict of the check (*.json)</translation>
    </message>
    <message>
        <source>Exporting the audit log</source>
        <translation>Exporting the audit log</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) written to %1.</source>
        <translation>
            <numerusform>%Ln entry written to %1.</numerusform>
            <numerusform>%Ln entries written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) fit the filters</source>
        <extracomment>Beside the filters of the audit log: how many entries fit them</extracomment>
        <translation>
            <numerusform>%Ln entry fits the filters</numerusform>
            <numerusform>%Ln entries fit the filters</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain of the log is being checked…</source>
        <translation>The chain of the log is being checked…</translation>
    </message>
    <message>
        <source>The chain of the log is not checked yet.</source>
        <translation>The chain of the log is not checked yet.</translation>
    </message>
    <message>
        <source>%1 Checked %2.</source>
        <extracomment>%1 is the verdict on the audit log, a sentence; %2 the time of the check</extracomment>
        <translation>%1 Checked %2.</translation>
    </message>
    <message>
        <source>&amp;Verify the Audit Log</source>
        <translation>&amp;Verify the Audit Log</translation>
    </message>
    <message>
        <source>&amp;Export the Audit Log…</source>
        <translation>&amp;Export the Audit Log…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Read the whole log and check its chain (Ctrl+Shift+V)</source>
        <translation>Read the whole log and check its chain (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>Entries of the audit log, newest first</source>
        <translation>Entries of the audit log, newest first</translation>
    </message>
    <message>
        <source>Nothing has been done with a change yet. Every step will stand here.</source>
        <translation>Nothing has been done with a change yet. Every step will stand here.</translation>
    </message>
    <message>
        <source>Open the Change Queue</source>
        <translation>Open the Change Queue</translation>
    </message>
    <message>
        <source>No entry fits the filters.</source>
        <translation>No entry fits the filters.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Show All</translation>
    </message>
</context>
<context>
    <name>skranke::AuditTableModel</name>
    <message>
        <source>Entry %1</source>
        <extracomment>Tool tip of an entry of the audit log: its number in the chain</extracomment>
        <translation>Entry %1</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>Read aloud for one entry of the audit log: event, change, account</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Tracking id</source>
        <translation>Tracking id</translation>
    </message>
</context>
<context>
    <name>skranke::BackupTableModel</name>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Daily</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>Before an upgrade</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Replaced by a restore</source>
        <translation>Replaced by a restore</translation>
    </message>
</context>
<context>
    <name>skranke::BackupsDialog</name>
    <message>
        <source>Making a backup</source>
        <translation>Making a backup</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <translation>Restore a Backup</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Restore the backup of %1?</translation>
    </message>
    <message>
        <source>The store as it is now is kept beside the backups and can be restored in the same way. What was done at this desk since %1 is then no longer in sight, and persons erased since are back. Changes that had been approved must be approved again, because they may have been sent since. Alma itself stays as it is. Skranke closes and opens again.</source>
        <translation>The store as it is now is kept beside the backups and can be restored in the same way. What was done at this desk since %1 is then no longer in sight, and persons erased since are back. Changes that had been approved must be approved again, because they may have been sent since. Alma itself stays as it is. Skranke closes and opens again.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Move to Another Desk</source>
        <translation>Move to Another Desk</translation>
    </message>
    <message>
        <source>Sealed desks (*.skranke)</source>
        <translation>Sealed desks (*.skranke)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Sealing the desk</source>
        <translation>Sealing the desk</translation>
    </message>
    <message>
        <source>The desk is sealed in %1. On the other machine: &apos;skranke-cli backup import&apos;.</source>
        <translation>The desk is sealed in %1. On the other machine: &apos;skranke-cli backup import&apos;.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made every day by itself.</source>
        <translation>There is no backup yet. One is made every day by itself.</translation>
    </message>
    <message>
        <source>Make One Now</source>
        <translation>Make One Now</translation>
    </message>
    <message>
        <source>A backup is made every day and before each upgrade of the store. How many are kept, and how long, stands in the preferences.</source>
        <translation>A backup is made every day and before each upgrade of the store. How many are kept, and how long, stands in the preferences.</translation>
    </message>
    <message>
        <source>Make &amp;Now</source>
        <translation>Make &amp;Now</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restore…</translation>
    </message>
    <message>
        <source>&amp;Move to Another Desk…</source>
        <translation>&amp;Move to Another Desk…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Passphrase of the File</source>
        <translation>Passphrase of the File</translation>
    </message>
    <message>
        <source>Whoever has the file and the passphrase can read the persons in it. Nobody can open it without the passphrase, not even you: carry it another way than the file.</source>
        <translation>Whoever has the file and the passphrase can read the persons in it. Nobody can open it without the passphrase, not even you: carry it another way than the file.</translation>
    </message>
    <message>
        <source>&amp;Seal</source>
        <translation>&amp;Seal</translation>
    </message>
    <message>
        <source>&amp;API keys of the institutions too</source>
        <translation>&amp;API keys of the institutions too</translation>
    </message>
    <message>
        <source>Without them the new desk needs keys of its own before it can call Alma.</source>
        <translation>Without them the new desk needs keys of its own before it can call Alma.</translation>
    </message>
</context>
<context>
    <name>skranke::BatchTreeModel</name>
    <message>
        <source>All changes</source>
        <translation>All changes</translation>
    </message>
    <message>
        <source>%1
%2 · %3
%4</source>
        <extracomment>Tool tip of a batch: title, institution, time, counts per state</extracomment>
        <translation>%1
%2 · %3
%4</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
</context>
<context>
    <name>skranke::BatchesView</name>
    <message>
        <source>&amp;Batches</source>
        <translation>&amp;Batches</translation>
    </message>
    <message>
        <source>Batches and their states</source>
        <translation>Batches and their states</translation>
    </message>
</context>
<context>
    <name>skranke::BrakeBar</name>
    <message>
        <source>Stopped before the first was proposed: %1.</source>
        <extracomment>%1 what was stopped, &quot;6,214 changes of NSK (nsk-2026-11-23.txt)&quot;</extracomment>
        <translation>Stopped before the first was proposed: %1.</translation>
    </message>
    <message>
        <source>One person has signed the lifting, a second one must.</source>
        <translation>One person has signed the lifting, a second one must.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more set(s) are stopped.</source>
        <translation>
            <numerusform>%Ln more set is stopped.</numerusform>
            <numerusform>%Ln more sets are stopped.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Lift…</source>
        <extracomment>Button beside a brake that stopped something: opens the dialog that lifts it</extracomment>
        <translation>&amp;Lift…</translation>
    </message>
</context>
<context>
    <name>skranke::BrakeLiftDialog</name>
    <message>
        <source>Stopped %1, when %2 planned it; nothing was proposed.</source>
        <extracomment>%1 a time, %2 an account</extracomment>
        <translation>Stopped %1, when %2 planned it; nothing was proposed.</translation>
    </message>
    <message>
        <source>Lifted. Make the plan again: exactly these changes pass now.</source>
        <translation>Lifted. Make the plan again: exactly these changes pass now.</translation>
    </message>
    <message>
        <source>You sign with your own key, for exactly these changes and figures. The signature goes back as a file.</source>
        <translation>You sign with your own key, for exactly these changes and figures. The signature goes back as a file.</translation>
    </message>
    <message>
        <source>A second person must sign now, with another account and another key: at this desk, or at another one through a file.</source>
        <translation>A second person must sign now, with another account and another key: at this desk, or at another one through a file.</translation>
    </message>
    <message>
        <source>You sign with your own key, for exactly these changes and figures. A second person must sign too, with another account and another key.</source>
        <translation>You sign with your own key, for exactly these changes and figures. A second person must sign too, with another account and another key.</translation>
    </message>
    <message>
        <source>Lift a Brake</source>
        <translation>Lift a Brake</translation>
    </message>
    <message>
        <source>Lift a Brake of Another Desk</source>
        <translation>Lift a Brake of Another Desk</translation>
    </message>
    <message>
        <source>What the brakes measured, against their limits</source>
        <translation>What the brakes measured, against their limits</translation>
    </message>
    <message>
        <source>&amp;Reason why these changes are right:</source>
        <translation>&amp;Reason why these changes are right:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Save for Another &amp;Desk…</source>
        <translation>Save for Another &amp;Desk…</translation>
    </message>
    <message>
        <source>Writes the stop to a file that a second person signs at another desk</source>
        <translation>Writes the stop to a file that a second person signs at another desk</translation>
    </message>
    <message>
        <source>&amp;Take a Signature…</source>
        <translation>&amp;Take a Signature…</translation>
    </message>
    <message>
        <source>Reads the file that the second person has signed</source>
        <translation>Reads the file that the second person has signed</translation>
    </message>
    <message>
        <source>&amp;Sign the Lifting</source>
        <translation>&amp;Sign the Lifting</translation>
    </message>
    <message>
        <source>&amp;Sign and Save…</source>
        <translation>&amp;Sign and Save…</translation>
    </message>
</context>
<context>
    <name>skranke::BrakeTasks</name>
    <message>
        <source>Reading what brakes have stopped</source>
        <translation>Reading what brakes have stopped</translation>
    </message>
    <message>
        <source>Opening a brake stop</source>
        <translation>Opening a brake stop</translation>
    </message>
    <message>
        <source>Save a Brake Stop</source>
        <translation>Save a Brake Stop</translation>
    </message>
    <message>
        <source>Take a Signature</source>
        <translation>Take a Signature</translation>
    </message>
    <message>
        <source>Signing the lifting</source>
        <translation>Signing the lifting</translation>
    </message>
    <message>
        <source>Signing &amp;Keys…</source>
        <translation>Signing &amp;Keys…</translation>
    </message>
    <message>
        <source>Lifted. Make the plan again: exactly these changes pass now.</source>
        <translation>Lifted. Make the plan again: exactly these changes pass now.</translation>
    </message>
    <message>
        <source>Signed. A second person must lift it too, with another key.</source>
        <translation>Signed. A second person must lift it too, with another key.</translation>
    </message>
    <message>
        <source>Saving the brake stop</source>
        <translation>Saving the brake stop</translation>
    </message>
    <message>
        <source>The stop lies in “%1”. A second person signs it at another desk: Queue, “Sign a Brake Stop”.</source>
        <translation>The stop lies in “%1”. A second person signs it at another desk: Queue, “Sign a Brake Stop”.</translation>
    </message>
    <message>
        <source>Taking the signature</source>
        <translation>Taking the signature</translation>
    </message>
    <message>
        <source>The signature was for another stop, and was taken there.</source>
        <translation>The signature was for another stop, and was taken there.</translation>
    </message>
    <message>
        <source>Sign a Brake Stop of Another Desk</source>
        <translation>Sign a Brake Stop of Another Desk</translation>
    </message>
    <message>
        <source>Save the Signature</source>
        <translation>Save the Signature</translation>
    </message>
    <message>
        <source>Signed. Send “%1” back to the desk where the changes were stopped.</source>
        <translation>Signed. Send “%1” back to the desk where the changes were stopped.</translation>
    </message>
</context>
<context>
    <name>skranke::BrakeVerdictsModel</name>
    <message>
        <source>Brake</source>
        <translation>Brake</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
</context>
<context>
    <name>skranke::BundleDialog</name>
    <message>
        <source>Approve &amp;Selected (%L1)</source>
        <translation>Approve &amp;Selected (%L1)</translation>
    </message>
    <message>
        <source>Approve &amp;All (%L1)</source>
        <translation>Approve &amp;All (%L1)</translation>
    </message>
    <message>
        <source>Review Bundle</source>
        <translation>Review Bundle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) from the desk of %1, bundled %2. Only for reading: what you approve goes back as a file, signed with your own key.</source>
        <translation>
            <numerusform>%Ln change from the desk of %1, bundled %2. Only for reading: what you approve goes back as a file, signed with your own key.</numerusform>
            <numerusform>%Ln changes from the desk of %1, bundled %2. Only for reading: what you approve goes back as a file, signed with your own key.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes of the bundle</source>
        <translation>Changes of the bundle</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Sign the selected changes and save the approvals as a file</source>
        <translation>Sign the selected changes and save the approvals as a file</translation>
    </message>
    <message>
        <source>Sign every change of the bundle and save the approvals as a file</source>
        <translation>Sign every change of the bundle and save the approvals as a file</translation>
    </message>
    <message>
        <source>Digest: bundle %1, change %2</source>
        <translation>Digest: bundle %1, change %2</translation>
    </message>
    <message>
        <source>Digest: bundle %1</source>
        <translation>Digest: bundle %1</translation>
    </message>
    <message>
        <source>Short form of what is approved. Whoever made the bundle sees the same of it: ask, by voice, whether it is.</source>
        <translation>Short form of what is approved. Whoever made the bundle sees the same of it: ask, by voice, whether it is.</translation>
    </message>
</context>
<context>
    <name>skranke::BundleTasks</name>
    <message>
        <source>Export Review Bundle</source>
        <translation>Export Review Bundle</translation>
    </message>
    <message>
        <source>Making the review bundle</source>
        <translation>Making the review bundle</translation>
    </message>
    <message>
        <source>Writing the review bundle</source>
        <translation>Writing the review bundle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) lie sealed in “%1”. Tell the passphrase by another way than the file.</source>
        <translation>
            <numerusform>%Ln change lies sealed in “%1”. Tell the passphrase by another way than the file.</numerusform>
            <numerusform>%Ln changes lie sealed in “%1”. Tell the passphrase by another way than the file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Review Bundle</source>
        <translation>Open Review Bundle</translation>
    </message>
    <message>
        <source>Opening the review bundle</source>
        <translation>Opening the review bundle</translation>
    </message>
    <message>
        <source>Save Approvals</source>
        <translation>Save Approvals</translation>
    </message>
    <message>
        <source>Approving</source>
        <translation>Approving</translation>
    </message>
    <message>
        <source>Saving the approvals</source>
        <translation>Saving the approvals</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) approved. Send “%1” back to the desk that made the bundle.</source>
        <translation>
            <numerusform>%Ln change approved. Send “%1” back to the desk that made the bundle.</numerusform>
            <numerusform>%Ln changes approved. Send “%1” back to the desk that made the bundle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Approvals</source>
        <translation>Import Approvals</translation>
    </message>
    <message>
        <source>Importing approvals</source>
        <translation>Importing approvals</translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval(s) of %1 taken.</source>
        <translation>
            <numerusform>%Ln approval of %1 taken.</numerusform>
            <numerusform>%Ln approvals of %1 taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln was there already.</numerusform>
            <numerusform>%Ln were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused:</source>
        <translation>
            <numerusform>%Ln was refused:</numerusform>
            <numerusform>%Ln were refused:</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Passphrase of %1</translation>
    </message>
    <message>
        <source>Whoever has the bundle and the passphrase can read the persons in it. Tell it by another way than the file.</source>
        <translation>Whoever has the bundle and the passphrase can read the persons in it. Tell it by another way than the file.</translation>
    </message>
    <message>
        <source>&amp;Seal the Bundle</source>
        <translation>&amp;Seal the Bundle</translation>
    </message>
    <message>
        <source>&amp;Open the Bundle</source>
        <translation>&amp;Open the Bundle</translation>
    </message>
    <message>
        <source>Its digest is %1.</source>
        <translation>Its digest is %1.</translation>
    </message>
</context>
<context>
    <name>skranke::BusyBar</name>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
</context>
<context>
    <name>skranke::ChangeDetail</name>
    <message>
        <source>Alma says: %1</source>
        <translation>Alma says: %1</translation>
    </message>
    <message>
        <source>Tracking id %1</source>
        <translation>Tracking id %1</translation>
    </message>
    <message>
        <source>Takes another change back</source>
        <translation>Takes another change back</translation>
    </message>
    <message>
        <source>record %1, line %2</source>
        <translation>record %1, line %2</translation>
    </message>
    <message>
        <source>Base: when the change was made</source>
        <translation>Base: when the change was made</translation>
    </message>
    <message>
        <source>Intent: the single edits</source>
        <translation>Intent: the single edits</translation>
    </message>
    <message>
        <source>Result: as predicted</source>
        <translation>Result: as predicted</translation>
    </message>
    <message>
        <source>Response: as read back from Alma</source>
        <translation>Response: as read back from Alma</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Three-Way</source>
        <translation>Three-Way</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Raw</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>The chosen change</translation>
    </message>
    <message>
        <source>Fields of the change</source>
        <translation>Fields of the change</translation>
    </message>
    <message>
        <source>History of the change</source>
        <translation>History of the change</translation>
    </message>
    <message>
        <source>Which object is shown</source>
        <translation>Which object is shown</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>Raw JSON</translation>
    </message>
    <message>
        <source>Choose a change to see its fields.</source>
        <translation>Choose a change to see its fields.</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>Ticket: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
</context>
<context>
    <name>skranke::ChangeFieldsModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud for one field: its name and what happens to it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Now in Alma</source>
        <translation>Now in Alma</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Changed here and in Alma: choose mine or theirs, or withdraw the change.</source>
        <translation>Changed here and in Alma: choose mine or theirs, or withdraw the change.</translation>
    </message>
    <message>
        <source>Mine was chosen: what somebody wrote in Alma is overwritten.</source>
        <translation>Mine was chosen: what somebody wrote in Alma is overwritten.</translation>
    </message>
    <message>
        <source>Theirs was chosen: the field stays as it is in Alma.</source>
        <translation>Theirs was chosen: the field stays as it is in Alma.</translation>
    </message>
</context>
<context>
    <name>skranke::ChangeFilterBar</name>
    <message>
        <source>All fields</source>
        <translation>All fields</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A field or state and how many changes have it: &quot;E-mail (173)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All risks</source>
        <translation>All risks</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>Filter by name or field</source>
        <translation>Filter by name or field</translation>
    </message>
    <message>
        <source>Filter the changes</source>
        <translation>Filter the changes</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Show only changes of this field</source>
        <translation>Show only changes of this field</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Show only changes with a field that this rule decided</source>
        <translation>Show only changes with a field that this rule decided</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Show only changes with this risk</source>
        <translation>Show only changes with this risk</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Show only changes in this state</source>
        <translation>Show only changes in this state</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>All rules</translation>
    </message>
</context>
<context>
    <name>skranke::ChangeTableModel</name>
    <message numerus="yes">
        <source>%n field(s): %1</source>
        <translation>
            <numerusform>%n field: %1</numerusform>
            <numerusform>%n fields: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud for one change: person, fields, state</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Inst.</source>
        <extracomment>Heading of a narrow column: institution</extracomment>
        <translation>Inst.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
</context>
<context>
    <name>skranke::ChangesExport</name>
    <message>
        <source>Exporting the list of changes</source>
        <translation>Exporting the list of changes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) written to %1.</source>
        <translation>
            <numerusform>%Ln change written to %1.</numerusform>
            <numerusform>%Ln changes written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::ChangesView</name>
    <message>
        <source>Reading the queue</source>
        <translation>Reading the queue</translation>
    </message>
    <message>
        <source>No change fits the filter.</source>
        <translation>No change fits the filter.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Show All</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Nothing is left of this batch: newer changes of the same users took the place of its own.</source>
        <translation>Nothing is left of this batch: newer changes of the same users took the place of its own.</translation>
    </message>
    <message>
        <source>Show All Changes</source>
        <translation>Show All Changes</translation>
    </message>
    <message>
        <source>Show the Newest Batch</source>
        <extracomment>Button: the newest batch of the same institution</extracomment>
        <translation>Show the Newest Batch</translation>
    </message>
</context>
<context>
    <name>skranke::CodeBookEditor</name>
    <message>
        <source>The shipped code table is used as it is.</source>
        <translation>The shipped code table is used as it is.</translation>
    </message>
    <message>
        <source>This is not a code table.</source>
        <translation>This is not a code table.</translation>
    </message>
    <message>
        <source>This is not a code table: look at %1.</source>
        <translation>This is not a code table: look at %1.</translation>
    </message>
    <message>
        <source>The code table can be used.</source>
        <translation>The code table can be used.</translation>
    </message>
    <message>
        <source>The institution&apos;s own entries (JSON, the same form as the shipped table). Name only what differs: codes, lengths, further codes and where they go in Alma, limits of the checks.</source>
        <translation>The institution&apos;s own entries (JSON, the same form as the shipped table). Name only what differs: codes, lengths, further codes and where they go in Alma, limits of the checks.</translation>
    </message>
    <message>
        <source>Code table of the institution</source>
        <translation>Code table of the institution</translation>
    </message>
</context>
<context>
    <name>skranke::ConflictView</name>
    <message>
        <source>Mine for All Alike</source>
        <translation>Mine for All Alike</translation>
    </message>
    <message>
        <source>Mine for All: %1</source>
        <translation>Mine for All: %1</translation>
    </message>
    <message>
        <source>Theirs for All Alike</source>
        <translation>Theirs for All Alike</translation>
    </message>
    <message>
        <source>Theirs for All: %1</source>
        <translation>Theirs for All: %1</translation>
    </message>
    <message>
        <source>There is nothing to choose: the user is not there any more. Withdraw the change.</source>
        <translation>There is nothing to choose: the user is not there any more. Withdraw the change.</translation>
    </message>
    <message>
        <source>There is nothing to choose field by field. Withdraw the change and make a new plan.</source>
        <translation>There is nothing to choose field by field. Withdraw the change and make a new plan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) were changed here and in Alma: choose mine or theirs.</source>
        <translation>
            <numerusform>%Ln field was changed here and in Alma: choose mine or theirs.</numerusform>
            <numerusform>%Ln fields were changed here and in Alma: choose mine or theirs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided. Propose the change again, and it waits for review.</source>
        <translation>Everything is decided. Propose the change again, and it waits for review.</translation>
    </message>
    <message>
        <source>Base, mine, theirs and result</source>
        <translation>Base, mine, theirs and result</translation>
    </message>
    <message>
        <source>Take Mine</source>
        <translation>Take Mine</translation>
    </message>
    <message>
        <source>The field gets what this change wanted (M)</source>
        <translation>The field gets what this change wanted (M)</translation>
    </message>
    <message>
        <source>Take Theirs</source>
        <translation>Take Theirs</translation>
    </message>
    <message>
        <source>The field keeps what Alma has now (D)</source>
        <translation>The field keeps what Alma has now (D)</translation>
    </message>
    <message>
        <source>Mine for this field in every conflict shown (Shift+M)</source>
        <translation>Mine for this field in every conflict shown (Shift+M)</translation>
    </message>
    <message>
        <source>Theirs for this field in every conflict shown (Shift+D)</source>
        <translation>Theirs for this field in every conflict shown (Shift+D)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) were changed here and in Alma. The desk that made the bundle decides them.</source>
        <translation>
            <numerusform>%Ln field was changed here and in Alma. The desk that made the bundle decides it.</numerusform>
            <numerusform>%Ln fields were changed here and in Alma. The desk that made the bundle decides them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::Desktop</name>
    <message>
        <source>Removing what has been kept long enough</source>
        <translation>Removing what has been kept long enough</translation>
    </message>
    <message>
        <source>Starting the desk</source>
        <translation>Starting the desk</translation>
    </message>
    <message>
        <source>Making the daily backup</source>
        <translation>Making the daily backup</translation>
    </message>
    <message>
        <source>Something in the window is not saved: save or discard it first.</source>
        <translation>Something in the window is not saved: save or discard it first.</translation>
    </message>
    <message>
        <source>The backup %1 is restored.</source>
        <translation>The backup %1 is restored.</translation>
    </message>
    <message>
        <source>The store that was there is kept as %1.</source>
        <translation>The store that was there is kept as %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) must be approved again.</source>
        <translation>
            <numerusform>%Ln change must be approved again.</numerusform>
            <numerusform>%Ln changes must be approved again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) must be verified.</source>
        <translation>
            <numerusform>%Ln change must be verified.</numerusform>
            <numerusform>%Ln changes must be verified.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping the local copy of the users</source>
        <translation>Keeping the local copy of the users</translation>
    </message>
</context>
<context>
    <name>skranke::EnvironmentBadge</name>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Not tested</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Environment: %1</translation>
    </message>
    <message>
        <source>The environment of Alma that the shown institutions belong to</source>
        <translation>The environment of Alma that the shown institutions belong to</translation>
    </message>
</context>
<context>
    <name>skranke::FieldCountsModel</name>
    <message>
        <source>All fields</source>
        <translation>All fields</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: a field and how many changes edit it</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>skranke::FieldCountsView</name>
    <message>
        <source>Fiel&amp;ds</source>
        <translation>Fiel&amp;ds</translation>
    </message>
    <message>
        <source>Fields and how many changes edit them</source>
        <translation>Fields and how many changes edit them</translation>
    </message>
    <message>
        <source>Show only the changes of one field</source>
        <translation>Show only the changes of one field</translation>
    </message>
</context>
<context>
    <name>skranke::FileDelegate</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::FilesTableModel</name>
    <message>
        <source>not checked</source>
        <translation>not checked</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>being checked</translation>
    </message>
    <message>
        <source>nothing to remark</source>
        <translation>nothing to remark</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>warnings</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>errors</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>unusable</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <extracomment>Tool tip of a file: its path, then how it stands</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
</context>
<context>
    <name>skranke::FilesView</name>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Files</translation>
    </message>
    <message>
        <source>Files of user imports</source>
        <translation>Files of user imports</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>Open File…</translation>
    </message>
    <message>
        <source>Open a user file and check it (Ctrl+O)</source>
        <translation>Open a user file and check it (Ctrl+O)</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>or drop one here</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Recent files</translation>
    </message>
    <message>
        <source>No file was opened here lately.</source>
        <translation>No file was opened here lately.</translation>
    </message>
    <message>
        <source>Open a file that was opened here lately (Ctrl+Shift+O)</source>
        <translation>Open a file that was opened here lately (Ctrl+Shift+O)</translation>
    </message>
</context>
<context>
    <name>skranke::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Filter the table</translation>
    </message>
    <message>
        <source>Shows only rows in which every word stands (%1)</source>
        <translation>Shows only rows in which every word stands (%1)</translation>
    </message>
</context>
<context>
    <name>skranke::FindingRulesModel</name>
    <message>
        <source>All findings</source>
        <translation>All findings</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %n finding(s)</source>
        <extracomment>Read aloud for one rule: &quot;G01, Separator line too short, Error, 3 findings&quot;</extracomment>
        <translation>
            <numerusform>%1, %2, %3, %n finding</numerusform>
            <numerusform>%1, %2, %3, %n findings</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
</context>
<context>
    <name>skranke::FindingsTableModel</name>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explanation</translation>
    </message>
</context>
<context>
    <name>skranke::FindingsView</name>
    <message>
        <source>The first %1 findings are listed; the counts are of all.</source>
        <translation>The first %1 findings are listed; the counts are of all.</translation>
    </message>
    <message>
        <source>Choose a finding to see its lines in the file.</source>
        <translation>Choose a finding to see its lines in the file.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A severity and how many findings have it: &quot;Warning 19&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show only findings of severity “%1”</source>
        <translation>Show only findings of severity “%1”</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Filter findings</translation>
    </message>
    <message>
        <source>Rules that the file breaks</source>
        <translation>Rules that the file breaks</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Lines of the file round the finding</source>
        <translation>Lines of the file round the finding</translation>
    </message>
    <message>
        <source>No rule has anything to remark on this file.</source>
        <translation>No rule has anything to remark on this file.</translation>
    </message>
</context>
<context>
    <name>skranke::FirstRunHint</name>
    <message>
        <source>&lt;b&gt;1&lt;/b&gt; Open a night&apos;s file under &lt;i&gt;User imports&lt;/i&gt; and look at its findings.</source>
        <translation>&lt;b&gt;1&lt;/b&gt; Open a night&apos;s file under &lt;i&gt;User imports&lt;/i&gt; and look at its findings.</translation>
    </message>
    <message>
        <source>&lt;b&gt;2&lt;/b&gt; Make the plan and send it to the queue.</source>
        <translation>&lt;b&gt;2&lt;/b&gt; Make the plan and send it to the queue.</translation>
    </message>
    <message>
        <source>&lt;b&gt;3&lt;/b&gt; In the &lt;i&gt;Change queue&lt;/i&gt; approve a change and send it to Alma.</source>
        <translation>&lt;b&gt;3&lt;/b&gt; In the &lt;i&gt;Change queue&lt;/i&gt; approve a change and send it to Alma.</translation>
    </message>
    <message>
        <source>&lt;b&gt;4&lt;/b&gt; Undo it: approve and send the change that takes it back.</source>
        <translation>&lt;b&gt;4&lt;/b&gt; Undo it: approve and send the change that takes it back.</translation>
    </message>
    <message>
        <source>From file to Alma and back:</source>
        <translation>From file to Alma and back:</translation>
    </message>
    <message>
        <source>Do not show again</source>
        <translation>Do not show again</translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation>Close the first steps</translation>
    </message>
</context>
<context>
    <name>skranke::HelpDialog</name>
    <message>
        <source>Help: %1</source>
        <translation>Help: %1</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Everywhere&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Ctrl+K&lt;/b&gt; searches everything. &lt;b&gt;Ctrl+F&lt;/b&gt; filters the table. &lt;b&gt;F5&lt;/b&gt; refreshes. &lt;b&gt;Ctrl+C&lt;/b&gt; copies the selected rows. &lt;b&gt;Esc&lt;/b&gt; steps back.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Everywhere&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Ctrl+K&lt;/b&gt; searches everything. &lt;b&gt;Ctrl+F&lt;/b&gt; filters the table. &lt;b&gt;F5&lt;/b&gt; refreshes. &lt;b&gt;Ctrl+C&lt;/b&gt; copies the selected rows. &lt;b&gt;Esc&lt;/b&gt; steps back.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>skranke::HistoryTableModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Tracking id</source>
        <translation>Tracking id</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The reason was altered in the local store.</source>
        <translation>The reason was altered in the local store.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>skranke::ImportSession</name>
    <message>
        <source>Checking %1</source>
        <translation>Checking %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Reading %1</translation>
    </message>
    <message>
        <source>Planning %1</source>
        <translation>Planning %1</translation>
    </message>
    <message>
        <source>Predicting Alma&apos;s nightly load of %1</source>
        <translation>Predicting Alma&apos;s nightly load of %1</translation>
    </message>
    <message>
        <source>Fetching users of %1</source>
        <translation>Fetching users of %1</translation>
    </message>
    <message>
        <source>Proposing the changes of %1</source>
        <translation>Proposing the changes of %1</translation>
    </message>
</context>
<context>
    <name>skranke::InstitutionDetail</name>
    <message>
        <source>tested %1</source>
        <translation>tested %1</translation>
    </message>
    <message>
        <source>New institution</source>
        <translation>New institution</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Save %1</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>Discard Changes</translation>
    </message>
</context>
<context>
    <name>skranke::InstitutionForm</name>
    <message>
        <source>As the first test finds it</source>
        <translation>As the first test finds it</translation>
    </message>
    <message>
        <source>The key is set after the institution has been added.</source>
        <translation>The key is set after the institution has been added.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Files and Fields</source>
        <translation>Files and Fields</translation>
    </message>
    <message>
        <source>Code Table</source>
        <translation>Code Table</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>&amp;Code:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Address of the API:</source>
        <translation>&amp;Address of the API:</translation>
    </message>
    <message>
        <source>Alma&apos;s own c&amp;ode:</source>
        <translation>Alma&apos;s own c&amp;ode:</translation>
    </message>
    <message>
        <source>En&amp;vironment:</source>
        <translation>En&amp;vironment:</translation>
    </message>
    <message>
        <source>API key:</source>
        <translation>API key:</translation>
    </message>
    <message>
        <source>Calls &amp;per second:</source>
        <translation>Calls &amp;per second:</translation>
    </message>
    <message>
        <source>&amp;Reserve of the day:</source>
        <translation>&amp;Reserve of the day:</translation>
    </message>
    <message>
        <source>Expected nights:</source>
        <translation>Expected nights:</translation>
    </message>
    <message>
        <source>File &amp;format:</source>
        <translation>File &amp;format:</translation>
    </message>
    <message>
        <source>&amp;LTID goes to:</source>
        <translation>&amp;LTID goes to:</translation>
    </message>
    <message>
        <source>E&amp;xternal id:</source>
        <translation>E&amp;xternal id:</translation>
    </message>
    <message>
        <source>Identifier type of the Feide &amp;id:</source>
        <translation>Identifier type of the Feide &amp;id:</translation>
    </message>
    <message>
        <source>Empty in the file, edited &amp;by hand in Alma:</source>
        <translation>Empty in the file, edited &amp;by hand in Alma:</translation>
    </message>
    <message>
        <source>Feide real&amp;ms:</source>
        <translation>Feide real&amp;ms:</translation>
    </message>
    <message>
        <source>Library n&amp;umbers:</source>
        <translation>Library n&amp;umbers:</translation>
    </message>
    <message>
        <source>User &amp;groups:</source>
        <translation>User &amp;groups:</translation>
    </message>
    <message>
        <source>Set Key…</source>
        <translation>Set Key…</translation>
    </message>
    <message>
        <source>Set the API key</source>
        <translation>Set the API key</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test the API key</source>
        <translation>Test the API key</translation>
    </message>
    <message>
        <source>Several with commas between; empty: not checked</source>
        <translation>Several with commas between; empty: not checked</translation>
    </message>
    <message>
        <source>Calls a day that Skranke never touches, so that others can work</source>
        <translation>Calls a day that Skranke never touches, so that others can work</translation>
    </message>
    <message>
        <source>&amp;Joint patron register:</source>
        <translation>&amp;Joint patron register:</translation>
    </message>
    <message>
        <source>Patrons go there</source>
        <translation>Patrons go there</translation>
    </message>
</context>
<context>
    <name>skranke::InstitutionTableModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Users in the cache</source>
        <translation>Users in the cache</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Fetched</translation>
    </message>
    <message>
        <source>Calls left today</source>
        <translation>Calls left today</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Last test of the key</source>
        <translation>Last test of the key</translation>
    </message>
    <message>
        <source>When the users were last fetched from Alma</source>
        <translation>When the users were last fetched from Alma</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Tested</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Calls left</source>
        <translation>Calls left</translation>
    </message>
</context>
<context>
    <name>skranke::InstitutionTasks</name>
    <message>
        <source>Adding %1</source>
        <translation>Adding %1</translation>
    </message>
    <message>
        <source>%1 has been added. Set its API key to be able to call Alma.</source>
        <translation>%1 has been added. Set its API key to be able to call Alma.</translation>
    </message>
    <message>
        <source>Set Key…</source>
        <translation>Set Key…</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Saving %1</translation>
    </message>
    <message>
        <source>%1 has been saved.</source>
        <translation>%1 has been saved.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undoing the change of %1</source>
        <translation>Undoing the change of %1</translation>
    </message>
    <message>
        <source>Storing the API key of %1</source>
        <translation>Storing the API key of %1</translation>
    </message>
    <message>
        <source>Testing the key of %1</source>
        <translation>Testing the key of %1</translation>
    </message>
    <message>
        <source>The key of %1 works.</source>
        <translation>The key of %1 works.</translation>
    </message>
    <message>
        <source>Fetching the users of %1</source>
        <translation>Fetching the users of %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users of %1 were fetched.</source>
        <translation>
            <numerusform>%Ln user of %1 was fetched.</numerusform>
            <numerusform>%Ln users of %1 were fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1, its API key and %Ln cached users from this desk? Alma is not touched.</source>
        <translation>
            <numerusform>Remove %1, its API key and %Ln cached user from this desk? Alma is not touched.</numerusform>
            <numerusform>Remove %1, its API key and %Ln cached users from this desk? Alma is not touched.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Removing %1</translation>
    </message>
    <message>
        <source>%1 has been removed.</source>
        <translation>%1 has been removed.</translation>
    </message>
    <message>
        <source>Users came or went while they were fetched, so some may be missing. Fetch them again at a quieter time.</source>
        <translation>Users came or went while they were fetched, so some may be missing. Fetch them again at a quieter time.</translation>
    </message>
</context>
<context>
    <name>skranke::InstitutionsPane</name>
    <message>
        <source>The table could not be exported: %1</source>
        <translation>The table could not be exported: %1</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>&lt;p&gt;The institutions that this desk works for. Each needs the address of the API and an API key; the key lies in the desk&apos;s key store and is never shown.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Test&lt;/b&gt; asks Alma which institution and environment the key opens. A key that opens another than the registered one is not used.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fetch users&lt;/b&gt; fills the cache, so that a plan needs no calls.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;reserve&lt;/b&gt; is the number of calls a day that Skranke never touches.&lt;/p&gt;</source>
        <translation>&lt;p&gt;The institutions that this desk works for. Each needs the address of the API and an API key; the key lies in the desk&apos;s key store and is never shown.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Test&lt;/b&gt; asks Alma which institution and environment the key opens. A key that opens another than the registered one is not used.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fetch users&lt;/b&gt; fills the cache, so that a plan needs no calls.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;reserve&lt;/b&gt; is the number of calls a day that Skranke never touches.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Reading the register of institutions</source>
        <translation>Reading the register of institutions</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Unsaved changes</translation>
    </message>
    <message>
        <source>Save your changes first?</source>
        <translation>Save your changes first?</translation>
    </message>
    <message>
        <source>&amp;Add Institution</source>
        <translation>&amp;Add Institution</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Set &amp;Key…</source>
        <translation>Set &amp;Key…</translation>
    </message>
    <message>
        <source>&amp;Test the Key</source>
        <translation>&amp;Test the Key</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>&amp;Fetch Users</source>
        <translation>&amp;Fetch Users</translation>
    </message>
    <message>
        <source>Fetch Users</source>
        <translation>Fetch Users</translation>
    </message>
    <message>
        <source>&amp;Remove Institution</source>
        <translation>&amp;Remove Institution</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>No institution is registered yet. Add the first one to be able to work for it.</source>
        <translation>No institution is registered yet. Add the first one to be able to work for it.</translation>
    </message>
    <message>
        <source>Add Institution</source>
        <translation>Add Institution</translation>
    </message>
    <message>
        <source>%1 has been removed by another program, so nothing was saved. Discard what you typed, or add the institution anew.</source>
        <translation>%1 has been removed by another program, so nothing was saved. Discard what you typed, or add the institution anew.</translation>
    </message>
</context>
<context>
    <name>skranke::JobStatus</name>
    <message>
        <source>goes on at %1</source>
        <extracomment>Work that waits for the next day&apos;s calls; %1 and %2 are times, e.g. 01:01 and 02:14</extracomment>
        <translation>goes on at %1</translation>
    </message>
    <message>
        <source>goes on at %1, done about %2</source>
        <translation>goes on at %1, done about %2</translation>
    </message>
    <message>
        <source>done about %1</source>
        <extracomment>When running work will be done; %1 is a time, e.g. 02:14</extracomment>
        <translation>done about %1</translation>
    </message>
</context>
<context>
    <name>skranke::KeyDialog</name>
    <message>
        <source>API Key of %1</source>
        <translation>API Key of %1</translation>
    </message>
    <message>
        <source>&amp;API key:</source>
        <translation>&amp;API key:</translation>
    </message>
    <message>
        <source>The key goes to the key store of this desk and is never shown again. It is tested at once.</source>
        <translation>The key goes to the key store of this desk and is never shown again. It is tested at once.</translation>
    </message>
    <message>
        <source>Save and Test</source>
        <translation>Save and Test</translation>
    </message>
</context>
<context>
    <name>skranke::KeyNameDialog</name>
    <message>
        <source>Make My Key</source>
        <translation>Make My Key</translation>
    </message>
    <message>
        <source>&amp;Name that other desks see:</source>
        <translation>&amp;Name that other desks see:</translation>
    </message>
    <message>
        <source>The secret half stays sealed at this desk. The name cannot be changed afterwards.</source>
        <translation>The secret half stays sealed at this desk. The name cannot be changed afterwards.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Make the Key</source>
        <translation>&amp;Make the Key</translation>
    </message>
</context>
<context>
    <name>skranke::MainWindow</name>
    <message>
        <source>That is no longer here.</source>
        <translation>That is no longer here.</translation>
    </message>
    <message>
        <source>Reading the register of institutions</source>
        <translation>Reading the register of institutions</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>All institutions</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Institution filter</source>
        <translation>Institution filter</translation>
    </message>
    <message>
        <source>Shows only what belongs to this institution</source>
        <translation>Shows only what belongs to this institution</translation>
    </message>
</context>
<context>
    <name>skranke::MessageBar</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what was tried, %2 why it failed, a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Tracking id: %1</source>
        <translation>Tracking id: %1</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>Technical detail: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copy for support</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>skranke::NavigationModel</name>
    <message numerus="yes">
        <source>%1: %Ln need attention</source>
        <translation>
            <numerusform>%1: %Ln needs attention</numerusform>
            <numerusform>%1: %Ln need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::OccasionDialog</name>
    <message>
        <source>Ticket and Reason</source>
        <translation>Ticket and Reason</translation>
    </message>
    <message>
        <source>Both stand with each change that is proposed from this file, and go with it into a review bundle.</source>
        <translation>Both stand with each change that is proposed from this file, and go with it into a review bundle.</translation>
    </message>
    <message>
        <source>&amp;Ticket:</source>
        <translation>&amp;Ticket:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Reason:</translation>
    </message>
</context>
<context>
    <name>skranke::PassphraseDialog</name>
    <message>
        <source>Type it once more below.</source>
        <translation>Type it once more below.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>The two are not the same.</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>&amp;Once more:</source>
        <translation>&amp;Once more:</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Passphrase once more</translation>
    </message>
    <message>
        <source>Opening takes about a second.</source>
        <translation>Opening takes about a second.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s): some words that do not belong together.</source>
        <translation>
            <numerusform>At least %Ln character: some words that do not belong together.</numerusform>
            <numerusform>At least %Ln characters: some words that do not belong together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::PersonView</name>
    <message>
        <source>Record %1, line %2</source>
        <translation>Record %1, line %2</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Raw: Now in Alma</source>
        <translation>Raw: Now in Alma</translation>
    </message>
    <message>
        <source>Raw: Result</source>
        <translation>Raw: Result</translation>
    </message>
    <message>
        <source>One user</source>
        <translation>One user</translation>
    </message>
    <message>
        <source>Fields of the user</source>
        <translation>Fields of the user</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Back to the plan (Esc)</source>
        <translation>Back to the plan (Esc)</translation>
    </message>
    <message>
        <source>Previous user</source>
        <translation>Previous user</translation>
    </message>
    <message>
        <source>Next user</source>
        <translation>Next user</translation>
    </message>
    <message>
        <source>forecast of Alma’s nightly load</source>
        <translation>forecast of Alma’s nightly load</translation>
    </message>
</context>
<context>
    <name>skranke::PlanTableModel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message>
        <source>new user</source>
        <translation>new user</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>not in the file</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>held back</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>stays as it is</translation>
    </message>
    <message>
        <source>Record %L1, line %L2</source>
        <translation>Record %L1, line %L2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud for one row of a plan: person, field, what happens</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Now in Alma</source>
        <translation>Now in Alma</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>After the nightly load</source>
        <translation>After the nightly load</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>nightly load: %1</source>
        <extracomment>What happens to a field that Skranke leaves alone and Alma&apos;s nightly load does not: %1 is &quot;emptied&quot;, &quot;changes&quot;</extracomment>
        <translation>nightly load: %1</translation>
    </message>
</context>
<context>
    <name>skranke::PlanView</name>
    <message>
        <source>No row fits the filter.</source>
        <translation>No row fits the filter.</translation>
    </message>
    <message>
        <source>Importing this file would change nothing.</source>
        <translation>Importing this file would change nothing.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Show All</translation>
    </message>
    <message>
        <source>New %1</source>
        <extracomment>Summary of a plan: %1 is a number of persons</extracomment>
        <translation>New %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Changed %1</translation>
    </message>
    <message>
        <source>Unchanged %1</source>
        <translation>Unchanged %1</translation>
    </message>
    <message>
        <source>Missing %1</source>
        <translation>Missing %1</translation>
    </message>
    <message>
        <source>Held back %1</source>
        <translation>Held back %1</translation>
    </message>
    <message numerus="yes">
        <source>Protected %n field(s)</source>
        <translation>
            <numerusform>Protected %n field</numerusform>
            <numerusform>Protected %n fields</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand edits that are lost %1</source>
        <translation>Hand edits that are lost %1</translation>
    </message>
    <message>
        <source>Disputed %1</source>
        <translation>Disputed %1</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>All fields</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>All rules</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A field or rule and how often it occurs: &quot;E-mail (173)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No plan yet: it says what importing this file would change, and sends nothing.</source>
        <translation>No plan yet: it says what importing this file would change, and sends nothing.</translation>
    </message>
    <message>
        <source>Choose above which institution the file belongs to; then a plan can be made.</source>
        <translation>Choose above which institution the file belongs to; then a plan can be made.</translation>
    </message>
    <message>
        <source>Filter by name, id or value</source>
        <translation>Filter by name, id or value</translation>
    </message>
    <message>
        <source>Filter the plan</source>
        <translation>Filter the plan</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Show only this field</source>
        <translation>Show only this field</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Show only fields that this rule decided</source>
        <translation>Show only fields that this rule decided</translation>
    </message>
    <message>
        <source>Way of writing</source>
        <translation>Way of writing</translation>
    </message>
    <message>
        <source>Whether Skranke writes the changes itself, or Alma&apos;s nightly load takes the whole file</source>
        <translation>Whether Skranke writes the changes itself, or Alma&apos;s nightly load takes the whole file</translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation>Planned changes</translation>
    </message>
    <message>
        <source>Written by Skranke (API)</source>
        <translation>Written by Skranke (API)</translation>
    </message>
    <message>
        <source>Alma&apos;s nightly load (file)</source>
        <translation>Alma&apos;s nightly load (file)</translation>
    </message>
    <message>
        <source>Both, compared</source>
        <translation>Both, compared</translation>
    </message>
    <message>
        <source>No forecast of Alma’s nightly load of this file yet.</source>
        <translation>No forecast of Alma’s nightly load of this file yet.</translation>
    </message>
    <message>
        <source>Where the two differ %1</source>
        <translation>Where the two differ %1</translation>
    </message>
    <message>
        <source>Protection %1 of the field %2 (%3) ended after %4.</source>
        <translation>Protection %1 of the field %2 (%3) ended after %4.</translation>
    </message>
    <message>
        <source>Protection %1 of the field %2 (%3) ends after %4.</source>
        <translation>Protection %1 of the field %2 (%3) ends after %4.</translation>
    </message>
    <message>
        <source>No longer protected by Alma %1</source>
        <translation>No longer protected by Alma %1</translation>
    </message>
    <message>
        <source>Protections that end %1</source>
        <translation>Protections that end %1</translation>
    </message>
    <message>
        <source>A brake stops the file: %1</source>
        <translation>A brake stops the file: %1</translation>
    </message>
    <message>
        <source>A brake warns: %1</source>
        <translation>A brake warns: %1</translation>
    </message>
</context>
<context>
    <name>skranke::PreferencesDialog</name>
    <message>
        <source>Changing the preferences</source>
        <translation>Changing the preferences</translation>
    </message>
    <message>
        <source>Certificate Authority</source>
        <translation>Certificate Authority</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificates (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Alma</source>
        <translation>Alma</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Language:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Theme:</translation>
    </message>
    <message>
        <source>Keep file records and the &amp;cache:</source>
        <translation>Keep file records and the &amp;cache:</translation>
    </message>
    <message>
        <source>Keep what &amp;undo needs:</source>
        <translation>Keep what &amp;undo needs:</translation>
    </message>
    <message>
        <source>&amp;Reserve of new institutions:</source>
        <translation>&amp;Reserve of new institutions:</translation>
    </message>
    <message>
        <source>The day&apos;s calls start again at &amp;midnight in:</source>
        <translation>The day&apos;s calls start again at &amp;midnight in:</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>Proxy &amp;host:</source>
        <translation>Proxy &amp;host:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>Extra certificate &amp;authority:</source>
        <translation>Extra certificate &amp;authority:</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>The system&apos;s</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Oslo</source>
        <translation>Oslo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Own</translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source> calls</source>
        <translation> calls</translation>
    </message>
    <message>
        <source>Personal data is removed after this time, when Skranke starts and once a day. A change can be undone only as long as what undo needs is kept.</source>
        <translation>Personal data is removed after this time, when Skranke starts and once a day. A change can be undone only as long as what undo needs is kept.</translation>
    </message>
    <message>
        <source>Sources disagree on when Alma&apos;s count starts again. It matters only when the day&apos;s calls run short.</source>
        <translation>Sources disagree on when Alma&apos;s count starts again. It matters only when the day&apos;s calls run short.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Choose a certificate file</translation>
    </message>
    <message>
        <source> day</source>
        <translation> day</translation>
    </message>
    <message>
        <source> call</source>
        <translation> call</translation>
    </message>
    <message>
        <source>&amp;Backups kept of each kind:</source>
        <translation>&amp;Backups kept of each kind:</translation>
    </message>
    <message>
        <source>Keep backups &amp;at most:</source>
        <translation>Keep backups &amp;at most:</translation>
    </message>
    <message>
        <source>A backup holds the same persons, so it is never kept for longer than the cache.</source>
        <translation>A backup holds the same persons, so it is never kept for longer than the cache.</translation>
    </message>
</context>
<context>
    <name>skranke::ProtectDialog</name>
    <message>
        <source>&amp;Ends after:</source>
        <translation>&amp;Ends after:</translation>
    </message>
    <message>
        <source>Protect a Field</source>
        <translation>Protect a Field</translation>
    </message>
    <message>
        <source>Plans keep the value that %1 has in Alma, and say by whom, why and until when. The reason may name persons; it is stored encrypted.</source>
        <translation>Plans keep the value that %1 has in Alma, and say by whom, why and until when. The reason may name persons; it is stored encrypted.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>&amp;Field:</source>
        <translation>&amp;Field:</translation>
    </message>
    <message>
        <source>&amp;What happens:</source>
        <translation>&amp;What happens:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Reason:</translation>
    </message>
    <message>
        <source>&amp;Protect</source>
        <translation>&amp;Protect</translation>
    </message>
</context>
<context>
    <name>skranke::ProtectionTableModel</name>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>applies</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>ends soon</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>altered in the store</source>
        <translation>altered in the store</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>no end</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>%1: %2, %3, last day %4, %5</source>
        <extracomment>Read aloud for one protection: field, policy, state, last day, reason</extracomment>
        <translation>%1: %2, %3, last day %4, %5</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>skranke::ProtectionsView</name>
    <message>
        <source>Reading the protection register</source>
        <translation>Reading the protection register</translation>
    </message>
    <message>
        <source>Protecting a field</source>
        <translation>Protecting a field</translation>
    </message>
    <message>
        <source>Ending a protection</source>
        <translation>Ending a protection</translation>
    </message>
    <message>
        <source>Protections of the user</source>
        <translation>Protections of the user</translation>
    </message>
    <message>
        <source>&amp;Protect a Field…</source>
        <translation>&amp;Protect a Field…</translation>
    </message>
    <message>
        <source>&amp;End Protection</source>
        <translation>&amp;End Protection</translation>
    </message>
    <message>
        <source>From now on files decide the field again</source>
        <translation>From now on files decide the field again</translation>
    </message>
    <message>
        <source>Nothing of this user is protected.</source>
        <translation>Nothing of this user is protected.</translation>
    </message>
</context>
<context>
    <name>skranke::QueuePane</name>
    <message>
        <source>Change queue</source>
        <translation>Change queue</translation>
    </message>
    <message>
        <source>Reading the queue</source>
        <translation>Reading the queue</translation>
    </message>
    <message>
        <source>Reading a change</source>
        <translation>Reading a change</translation>
    </message>
    <message>
        <source>Reading the history of a change</source>
        <translation>Reading the history of a change</translation>
    </message>
    <message>
        <source>There is no conflict among the changes shown.</source>
        <translation>There is no conflict among the changes shown.</translation>
    </message>
    <message>
        <source>Approving</source>
        <translation>Approving</translation>
    </message>
    <message>
        <source>Withdrawing</source>
        <translation>Withdrawing</translation>
    </message>
    <message>
        <source>Proposing the change again</source>
        <translation>Proposing the change again</translation>
    </message>
    <message>
        <source>Another change of this user is on its way; it must be settled first.</source>
        <translation>Another change of this user is on its way; it must be settled first.</translation>
    </message>
    <message>
        <source>Proposed again on top of what Alma has now. It waits for review.</source>
        <translation>Proposed again on top of what Alma has now. It waits for review.</translation>
    </message>
    <message>
        <source>Sending changes</source>
        <translation>Sending changes</translation>
    </message>
    <message>
        <source>Verifying changes</source>
        <translation>Verifying changes</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <extracomment>Summary of a run: &quot;Done: 173 applied, 2 kept by Alma.&quot;</extracomment>
        <translation>Done: %1.</translation>
    </message>
    <message>
        <source>Not done: %1.</source>
        <translation>Not done: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not sent because you stopped.</source>
        <translation>
            <numerusform>%Ln change was not sent because you stopped.</numerusform>
            <numerusform>%Ln changes were not sent because you stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not sent.</source>
        <translation>
            <numerusform>%Ln change was not sent.</numerusform>
            <numerusform>%Ln changes were not sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was approved, so nothing was sent.</source>
        <translation>Nothing was approved, so nothing was sent.</translation>
    </message>
    <message>
        <source>Nothing was left to verify.</source>
        <translation>Nothing was left to verify.</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <extracomment>Button; %1 is a state, e.g. conflict</extracomment>
        <translation>Show: %1</translation>
    </message>
    <message>
        <source>Proposing the undo</source>
        <translation>Proposing the undo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) that take this back wait for review.</source>
        <translation>
            <numerusform>%Ln change that takes this back waits for review.</numerusform>
            <numerusform>%Ln changes that take this back wait for review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) cannot be taken back: %1.</source>
        <translation>
            <numerusform>%Ln change cannot be taken back: %1.</numerusform>
            <numerusform>%Ln changes cannot be taken back: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the Undo</source>
        <translation>Show the Undo</translation>
    </message>
    <message>
        <source>Opening a change</source>
        <translation>Opening a change</translation>
    </message>
    <message>
        <source>Approve %L1</source>
        <translation>Approve %L1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Send %L1</source>
        <translation>Send %L1</translation>
    </message>
    <message>
        <source>Verify %L1</source>
        <translation>Verify %L1</translation>
    </message>
    <message>
        <source>Undo %L1</source>
        <translation>Undo %L1</translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>Digest %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;A&lt;/b&gt; approve · &lt;b&gt;T&lt;/b&gt; withdraw · &lt;b&gt;J&lt;/b&gt;/&lt;b&gt;K&lt;/b&gt; next/previous · &lt;b&gt;N&lt;/b&gt; next conflict</source>
        <translation>&lt;b&gt;A&lt;/b&gt; approve · &lt;b&gt;T&lt;/b&gt; withdraw · &lt;b&gt;J&lt;/b&gt;/&lt;b&gt;K&lt;/b&gt; next/previous · &lt;b&gt;N&lt;/b&gt; next conflict</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress: 61 of 173</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>done about %1</source>
        <extracomment>Beside the Send button: when a run that starts now will be done</extracomment>
        <translation>done about %1</translation>
    </message>
    <message>
        <source>The queue is empty. Changes are proposed from a plan in “User imports”.</source>
        <translation>The queue is empty. Changes are proposed from a plan in “User imports”.</translation>
    </message>
    <message>
        <source>Propose Again</source>
        <translation>Propose Again</translation>
    </message>
    <message>
        <source>Propose the change again on top of what Alma has now (P)</source>
        <translation>Propose the change again on top of what Alma has now (P)</translation>
    </message>
    <message>
        <source>Read the users of unknown changes and settle what happened (Ctrl+Shift+V)</source>
        <translation>Read the users of unknown changes and settle what happened (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>Propose to take the selected applied changes back (Ctrl+Z)</source>
        <translation>Propose to take the selected applied changes back (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Short form of what is approved: one differing byte, and the change is not sent</source>
        <translation>Short form of what is approved: one differing byte, and the change is not sent</translation>
    </message>
    <message>
        <source>&amp;Next Change</source>
        <translation>&amp;Next Change</translation>
    </message>
    <message>
        <source>&amp;Previous Change</source>
        <translation>&amp;Previous Change</translation>
    </message>
    <message>
        <source>Next &amp;Conflict</source>
        <translation>Next &amp;Conflict</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Approve</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Withdraw</translation>
    </message>
    <message>
        <source>Propose A&amp;gain</source>
        <translation>Propose A&amp;gain</translation>
    </message>
    <message>
        <source>&amp;Send Approved</source>
        <translation>&amp;Send Approved</translation>
    </message>
    <message>
        <source>&amp;Verify Unknown</source>
        <translation>&amp;Verify Unknown</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Undo All Applied Shown</source>
        <translation>Undo All Applied Shown</translation>
    </message>
    <message>
        <source>Nothing among the changes shown waits for approval.</source>
        <translation>Nothing among the changes shown waits for approval.</translation>
    </message>
    <message>
        <source>Nothing among the changes shown can be taken back.</source>
        <translation>Nothing among the changes shown can be taken back.</translation>
    </message>
    <message>
        <source>The table could not be exported: %1</source>
        <translation>The table could not be exported: %1</translation>
    </message>
    <message>
        <source>Send all approved changes that fit batch and filters to Alma (Ctrl+Enter)</source>
        <translation>Send all approved changes that fit batch and filters to Alma (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>&amp;Export Table…</source>
        <translation>&amp;Export Table…</translation>
    </message>
    <message>
        <source>%1 has no changes in the queue.</source>
        <translation>%1 has no changes in the queue.</translation>
    </message>
    <message>
        <source>Show All Institutions</source>
        <translation>Show All Institutions</translation>
    </message>
    <message>
        <source>Open User Imports</source>
        <translation>Open User Imports</translation>
    </message>
    <message>
        <source>Approve every proposed change shown (Ctrl+Shift+A)</source>
        <translation>Approve every proposed change shown (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Approve All S&amp;hown</source>
        <translation>Approve All S&amp;hown</translation>
    </message>
    <message>
        <source>This change has no conflict to decide field by field.</source>
        <translation>This change has no conflict to decide field by field.</translation>
    </message>
    <message>
        <source>%1: mine is chosen in every conflict shown.</source>
        <translation>%1: mine is chosen in every conflict shown.</translation>
    </message>
    <message>
        <source>%1: theirs is chosen in every conflict shown.</source>
        <translation>%1: theirs is chosen in every conflict shown.</translation>
    </message>
    <message>
        <source>Propose All Decided</source>
        <translation>Propose All Decided</translation>
    </message>
    <message>
        <source>Choose mine (M) or theirs (D) for each field first.</source>
        <translation>Choose mine (M) or theirs (D) for each field first.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) proposed again on top of what Alma has now; they wait for review.</source>
        <translation>
            <numerusform>%Ln change proposed again on top of what Alma has now; it waits for review.</numerusform>
            <numerusform>%Ln changes proposed again on top of what Alma has now; they wait for review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) withdrawn: Alma keeps what it has.</source>
        <translation>
            <numerusform>%Ln change withdrawn: Alma keeps what it has.</numerusform>
            <numerusform>%Ln changes withdrawn: Alma keeps what it has.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) have other conflicts too.</source>
        <translation>
            <numerusform>%Ln change has other conflicts too.</numerusform>
            <numerusform>%Ln changes have other conflicts too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) can only be withdrawn: the user has been created or deleted in Alma since.</source>
        <translation>
            <numerusform>%Ln change can only be withdrawn: the user has been created or deleted in Alma since.</numerusform>
            <numerusform>%Ln changes can only be withdrawn: their users have been created or deleted in Alma since.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with Alma</source>
        <translation>Comparing with Alma</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) fit as they are.</source>
        <translation>
            <numerusform>%Ln change fits as it is.</numerusform>
            <numerusform>%Ln changes fit as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) changed elsewhere, which is kept.</source>
        <translation>
            <numerusform>%Ln user changed in other fields, which are kept.</numerusform>
            <numerusform>%Ln users changed in other fields, which are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s).</source>
        <translation>
            <numerusform>%Ln conflict.</numerusform>
            <numerusform>%Ln conflicts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) have not been fetched since their change was made.</source>
        <translation>
            <numerusform>%Ln user has not been fetched since the change was made.</numerusform>
            <numerusform>%Ln users have not been fetched since their changes were made.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>Nothing waits to be compared.</source>
        <translation>Nothing waits to be compared.</translation>
    </message>
    <message>
        <source>Next Conflict</source>
        <translation>Next Conflict</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Paused until %1</translation>
    </message>
    <message>
        <source>Compar&amp;e with Alma</source>
        <translation>Compar&amp;e with Alma</translation>
    </message>
    <message>
        <source>Take &amp;Mine</source>
        <translation>Take &amp;Mine</translation>
    </message>
    <message>
        <source>Ta&amp;ke Theirs</source>
        <translation>Ta&amp;ke Theirs</translation>
    </message>
    <message>
        <source>Take Mine for All Alike</source>
        <translation>Take Mine for All Alike</translation>
    </message>
    <message>
        <source>Take Theirs for All Alike</source>
        <translation>Take Theirs for All Alike</translation>
    </message>
    <message>
        <source>Propose All &amp;Decided</source>
        <translation>Propose All &amp;Decided</translation>
    </message>
    <message>
        <source>Approve Only the Field Shown…</source>
        <translation>Approve Only the Field Shown…</translation>
    </message>
    <message>
        <source>Leave Out the Field Shown…</source>
        <translation>Leave Out the Field Shown…</translation>
    </message>
    <message>
        <source>Undo Only the Field Shown</source>
        <translation>Undo Only the Field Shown</translation>
    </message>
    <message>
        <source>The calls of the day are used up, but for the reserve. Sending goes on at %1 while Skranke runs; what is approved stays approved if you stop.</source>
        <translation>The calls of the day are used up, but for the reserve. Sending goes on at %1 while Skranke runs; what is approved stays approved if you stop.</translation>
    </message>
    <message>
        <source>The calls that are left today do not suffice: the rest goes out after midnight.</source>
        <translation>The calls that are left today do not suffice: the rest goes out after midnight.</translation>
    </message>
    <message>
        <source>Three calls a change, within what the institution allows in a second.</source>
        <translation>Three calls a change, within what the institution allows in a second.</translation>
    </message>
    <message>
        <source>Approve only %1?</source>
        <translation>Approve only %1?</translation>
    </message>
    <message>
        <source>Of the changes shown, only what they do to “%1” is approved. Their other edits are left out; a new plan proposes them again.</source>
        <translation>Of the changes shown, only what they do to “%1” is approved. Their other edits are left out; a new plan proposes them again.</translation>
    </message>
    <message>
        <source>Approve Only %1</source>
        <translation>Approve Only %1</translation>
    </message>
    <message>
        <source>Nothing among the changes shown can be withdrawn.</source>
        <translation>Nothing among the changes shown can be withdrawn.</translation>
    </message>
    <message>
        <source>Leave out %1?</source>
        <translation>Leave out %1?</translation>
    </message>
    <message>
        <source>What the changes shown do to “%1” is taken out of them; a new plan proposes it again. The rest of a change waits for review; a change that did nothing else is withdrawn.</source>
        <translation>What the changes shown do to “%1” is taken out of them; a new plan proposes it again. The rest of a change waits for review; a change that did nothing else is withdrawn.</translation>
    </message>
    <message>
        <source>Leave Out %1</source>
        <translation>Leave Out %1</translation>
    </message>
    <message>
        <source>Leaving edits out</source>
        <translation>Leaving edits out</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) approved.</source>
        <translation>
            <numerusform>%Ln change approved.</numerusform>
            <numerusform>%Ln changes approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edits left out of %Ln change(s).</source>
        <translation>
            <numerusform>Edits left out of %Ln change.</numerusform>
            <numerusform>Edits left out of %Ln changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) withdrawn, which did nothing else.</source>
        <translation>
            <numerusform>%Ln change withdrawn, which did nothing else.</numerusform>
            <numerusform>%Ln changes withdrawn, which did nothing else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) create or delete a user and stay whole.</source>
        <translation>
            <numerusform>%Ln change creates or deletes a user and stays whole.</numerusform>
            <numerusform>%Ln changes create or delete a user and stay whole.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Review &amp;Bundle…</source>
        <translation>Export Review &amp;Bundle…</translation>
    </message>
    <message>
        <source>&amp;Open Review Bundle…</source>
        <translation>&amp;Open Review Bundle…</translation>
    </message>
    <message>
        <source>&amp;Import Approvals…</source>
        <translation>&amp;Import Approvals…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not sent yet.</source>
        <translation>
            <numerusform>%Ln change not sent yet.</numerusform>
            <numerusform>%Ln changes not sent yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;p&gt;Everything Skranke changes in Alma goes through this queue. Changes are &lt;b&gt;proposed&lt;/b&gt;, a person reviews and &lt;b&gt;approves&lt;/b&gt; them, then they are &lt;b&gt;sent&lt;/b&gt;. Review works without network.&lt;/p&gt;&lt;p&gt;J and K go to the next and previous change, A approves, T withdraws, N goes to the next conflict, Ctrl+Enter sends what is approved. Ctrl+Z proposes to take applied changes back.&lt;/p&gt;&lt;p&gt;R compares what waits with the users as they were fetched last. In a conflict, M takes mine and D theirs for a field, with Shift for that field in all conflicts shown; P proposes the change again, Shift+P all that are decided.&lt;/p&gt;&lt;p&gt;A brake that stopped a set of changes before the first was proposed is told above the batches. Two persons can lift it, each with an own signing key and a reason (Ctrl+Alt+L).&lt;/p&gt;&lt;p&gt;After a cut connection a change is &lt;i&gt;unknown&lt;/i&gt;: Verify reads the user and settles it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Everything Skranke changes in Alma goes through this queue. Changes are &lt;b&gt;proposed&lt;/b&gt;, a person reviews and &lt;b&gt;approves&lt;/b&gt; them, then they are &lt;b&gt;sent&lt;/b&gt;. Review works without network.&lt;/p&gt;&lt;p&gt;J and K go to the next and previous change, A approves, T withdraws, N goes to the next conflict, Ctrl+Enter sends what is approved. Ctrl+Z proposes to take applied changes back.&lt;/p&gt;&lt;p&gt;R compares what waits with the users as they were fetched last. In a conflict, M takes mine and D theirs for a field, with Shift for that field in all conflicts shown; P proposes the change again, Shift+P all that are decided.&lt;/p&gt;&lt;p&gt;A brake that stopped a set of changes before the first was proposed is told above the batches. Two persons can lift it, each with an own signing key and a reason (Ctrl+Alt+L).&lt;/p&gt;&lt;p&gt;After a cut connection a change is &lt;i&gt;unknown&lt;/i&gt;: Verify reads the user and settles it.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Lift the Brake…</source>
        <translation>&amp;Lift the Brake…</translation>
    </message>
    <message>
        <source>Sign a B&amp;rake Stop…</source>
        <translation>Sign a B&amp;rake Stop…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for an id that another change has not given up.</source>
        <translation>
            <numerusform>%Ln change waits for an id that another change has not given up.</numerusform>
            <numerusform>%Ln changes wait for an id that another change has not given up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open change(s) of the same users were replaced.</source>
        <translation>
            <numerusform>%Ln open change of the same user was replaced.</numerusform>
            <numerusform>%Ln open changes of the same users were replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) that take this back lay in the queue already.</source>
        <translation>
            <numerusform>%Ln change that takes this back lay in the queue already.</numerusform>
            <numerusform>%Ln changes that take this back lay in the queue already.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select &amp;All Changes</source>
        <translation>Select &amp;All Changes</translation>
    </message>
    <message>
        <source>&lt;p&gt;Ctrl+Shift+Enter sends only those of the selected changes that are approved.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ctrl+Shift+Enter sends only those of the selected changes that are approved.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Send Selec&amp;ted</source>
        <translation>Send Selec&amp;ted</translation>
    </message>
    <message>
        <source>Sending the selected changes</source>
        <translation>Sending the selected changes</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>All batches</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Of several runs at once, whose summary it is: %1 is what a batch is called, %2 sentences</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Three calls a change, as fast as they went out lately, within what the institution allows.</source>
        <translation>Three calls a change, as fast as they went out lately, within what the institution allows.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln undo(s) that waited took these edits in and wait for review again.</source>
        <translation>
            <numerusform>%Ln undo that waited took these edits in and waits for review again.</numerusform>
            <numerusform>%Ln undos that waited took these edits in and wait for review again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) were left out: %1.</source>
        <translation>
            <numerusform>%Ln edit was left out: %1.</numerusform>
            <numerusform>%Ln edits were left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) that another program proposed came to the list since you opened it, and were left. Look at them, then approve again.</source>
        <translation>
            <numerusform>%Ln change that another program proposed came to the list since you opened it, and was left. Look at it, then approve again.</numerusform>
            <numerusform>%Ln changes that another program proposed came to the list since you opened it, and were left. Look at them, then approve again.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” waits until everything that is selected has been read. Esc calls it off.</source>
        <translation>“%1” waits until everything that is selected has been read. Esc calls it off.</translation>
    </message>
    <message>
        <source>“%1” was called off; nothing was done.</source>
        <translation>“%1” was called off; nothing was done.</translation>
    </message>
    <message>
        <source>Sending cannot go on yet and is tried again while Skranke runs; what is approved stays approved if you stop. %1</source>
        <translation>Sending cannot go on yet and is tried again while Skranke runs; what is approved stays approved if you stop. %1</translation>
    </message>
</context>
<context>
    <name>skranke::ReviewSheetActions</name>
    <message>
        <source>P&amp;rint Review Sheet…</source>
        <translation>P&amp;rint Review Sheet…</translation>
    </message>
    <message>
        <source>Save Review Sheet as P&amp;DF…</source>
        <translation>Save Review Sheet as P&amp;DF…</translation>
    </message>
    <message>
        <source>Save Review Sheet</source>
        <translation>Save Review Sheet</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Review sheet</source>
        <translation>Review sheet</translation>
    </message>
    <message>
        <source>There is nothing to review here.</source>
        <translation>There is nothing to review here.</translation>
    </message>
    <message>
        <source>Making the review sheet</source>
        <translation>Making the review sheet</translation>
    </message>
    <message>
        <source>the change queue</source>
        <translation>the change queue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer.</source>
        <translation>
            <numerusform>%Ln page sent to the printer.</numerusform>
            <numerusform>%Ln pages sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) written to %1.</source>
        <translation>
            <numerusform>%Ln page written to %1.</numerusform>
            <numerusform>%Ln pages written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::SearchBox</name>
    <message>
        <source>Search everything (%1)</source>
        <translation>Search everything (%1)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nothing found for “%1”</translation>
    </message>
</context>
<context>
    <name>skranke::SearchResultsModel</name>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
</context>
<context>
    <name>skranke::SecondApprovalDialog</name>
    <message>
        <source>Second Approval</source>
        <translation>Second Approval</translation>
    </message>
    <message>
        <source>So many changes at once are sent only when a second person has approved them, with a reason. You sign it with your own key; it stands in the history of each change.</source>
        <translation>So many changes at once are sent only when a second person has approved them, with a reason. You sign it with your own key; it stands in the history of each change.</translation>
    </message>
    <message>
        <source>&amp;Reason why these changes are right:</source>
        <translation>&amp;Reason why these changes are right:</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Approve %Ln Change(s)</source>
        <translation>
            <numerusform>&amp;Approve %Ln Change</numerusform>
            <numerusform>&amp;Approve %Ln Changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::SigningKeyTableModel</name>
    <message>
        <source>altered in the store</source>
        <translation>altered in the store</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>signs at this desk</source>
        <translation>signs at this desk</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>counts</translation>
    </message>
    <message>
        <source>The entry is not as it was written. Nothing that the key signed counts.</source>
        <translation>The entry is not as it was written. Nothing that the key signed counts.</translation>
    </message>
    <message>
        <source>Withdrawn %1. Nothing that the key signed counts.</source>
        <translation>Withdrawn %1. Nothing that the key signed counts.</translation>
    </message>
    <message>
        <source>%1, account %2, fingerprint %3, %4</source>
        <extracomment>Read aloud for one signing key: name, account, fingerprint, state</extracomment>
        <translation>%1, account %2, fingerprint %3, %4</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>skranke::SigningKeysDialog</name>
    <message>
        <source>Reading the signing keys</source>
        <translation>Reading the signing keys</translation>
    </message>
    <message>
        <source>Reading your own key</source>
        <translation>Reading your own key</translation>
    </message>
    <message>
        <source>%1, account %2, since %3. Fingerprint: %4</source>
        <translation>%1, account %2, since %3. Fingerprint: %4</translation>
    </message>
    <message>
        <source>You have none at this desk yet. You approve and lift brakes with it; other desks know you by its public half.</source>
        <translation>You have none at this desk yet. You approve and lift brakes with it; other desks know you by its public half.</translation>
    </message>
    <message>
        <source>Your key is made. Give its public half to the other desks, and tell them the fingerprint by voice.</source>
        <translation>Your key is made. Give its public half to the other desks, and tell them the fingerprint by voice.</translation>
    </message>
    <message>
        <source>Making your key</source>
        <translation>Making your key</translation>
    </message>
    <message>
        <source>Copying the public half</source>
        <translation>Copying the public half</translation>
    </message>
    <message>
        <source>The public half is on the clipboard. It is no secret.</source>
        <translation>The public half is on the clipboard. It is no secret.</translation>
    </message>
    <message>
        <source>Save the Public Half</source>
        <translation>Save the Public Half</translation>
    </message>
    <message>
        <source>Saving the public half</source>
        <translation>Saving the public half</translation>
    </message>
    <message>
        <source>The public half lies in “%1”. It is no secret; tell the fingerprint by voice.</source>
        <translation>The public half lies in “%1”. It is no secret; tell the fingerprint by voice.</translation>
    </message>
    <message>
        <source>Add a Colleague’s Key</source>
        <translation>Add a Colleague’s Key</translation>
    </message>
    <message>
        <source>Adding the key</source>
        <translation>Adding the key</translation>
    </message>
    <message>
        <source>Let the signatures of %1 count at this desk?</source>
        <translation>Let the signatures of %1 count at this desk?</translation>
    </message>
    <message>
        <source>Account %1, fingerprint %2. The file cannot prove whose key it is: ask its owner by voice whether this is the right fingerprint.</source>
        <translation>Account %1, fingerprint %2. The file cannot prove whose key it is: ask its owner by voice whether this is the right fingerprint.</translation>
    </message>
    <message>
        <source>&amp;Add the Key</source>
        <translation>&amp;Add the Key</translation>
    </message>
    <message>
        <source>What %1 signs counts from now on.</source>
        <translation>What %1 signs counts from now on.</translation>
    </message>
    <message>
        <source>Withdraw a Key</source>
        <translation>Withdraw a Key</translation>
    </message>
    <message>
        <source>Withdraw the key of %1?</source>
        <translation>Withdraw the key of %1?</translation>
    </message>
    <message>
        <source>Nothing that the key signed counts any more, whenever it was signed: changes it approved and that were not sent must be approved again. This cannot be undone; its owner makes a new key.</source>
        <translation>Nothing that the key signed counts any more, whenever it was signed: changes it approved and that were not sent must be approved again. This cannot be undone; its owner makes a new key.</translation>
    </message>
    <message>
        <source>It is one of this desk: its secret half is removed.</source>
        <translation>It is one of this desk: its secret half is removed.</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Withdraw</translation>
    </message>
    <message>
        <source>The key of %1 is withdrawn: nothing it signed counts.</source>
        <translation>The key of %1 is withdrawn: nothing it signed counts.</translation>
    </message>
    <message>
        <source>Withdrawing the key</source>
        <translation>Withdrawing the key</translation>
    </message>
    <message>
        <source>Signing Keys</source>
        <translation>Signing Keys</translation>
    </message>
    <message>
        <source>Your own key</source>
        <translation>Your own key</translation>
    </message>
    <message>
        <source>Whose signatures &amp;count here</source>
        <translation>Whose signatures &amp;count here</translation>
    </message>
    <message>
        <source>Whose signatures count here</source>
        <translation>Whose signatures count here</translation>
    </message>
    <message>
        <source>The register is empty. Add the public half of a colleague’s key.</source>
        <translation>The register is empty. Add the public half of a colleague’s key.</translation>
    </message>
    <message>
        <source>Add a Colleague’s Key…</source>
        <translation>Add a Colleague’s Key…</translation>
    </message>
    <message>
        <source>&amp;Make My Key…</source>
        <translation>&amp;Make My Key…</translation>
    </message>
    <message>
        <source>Copy the &amp;Public Half</source>
        <translation>Copy the &amp;Public Half</translation>
    </message>
    <message>
        <source>&amp;Save the Public Half…</source>
        <translation>&amp;Save the Public Half…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Withdraw…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>&amp;Add a Colleague’s Key…</source>
        <translation>&amp;Add a Colleague’s Key…</translation>
    </message>
</context>
<context>
    <name>skranke::StartPage</name>
    <message>
        <source>Try Again</source>
        <translation>Try Again</translation>
    </message>
    <message>
        <source>Opening the desk…</source>
        <translation>Opening the desk…</translation>
    </message>
    <message>
        <source>The desk could not be opened</source>
        <translation>The desk could not be opened</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Restore the Backup of %1</source>
        <translation>Restore the Backup of %1</translation>
    </message>
    <message>
        <source>Open the Desk as It Is</source>
        <translation>Open the Desk as It Is</translation>
    </message>
    <message>
        <source>Begin With an Empty Store</source>
        <translation>Begin With an Empty Store</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restoring the backup…</translation>
    </message>
    <message>
        <source>The backup could not be restored</source>
        <translation>The backup could not be restored</translation>
    </message>
    <message>
        <source>The backup puts back how the desk was then. Changes that had been approved must be approved again, because they may have been sent since.</source>
        <translation>The backup puts back how the desk was then. Changes that had been approved must be approved again, because they may have been sent since.</translation>
    </message>
</context>
<context>
    <name>skranke::StatusLine</name>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline since %1</translation>
    </message>
    <message>
        <source>The last call reached Alma.</source>
        <translation>The last call reached Alma.</translation>
    </message>
    <message>
        <source>Alma cannot be reached. Everything but sending goes on.</source>
        <translation>Alma cannot be reached. Everything but sending goes on.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln calls left</source>
        <translation>
            <numerusform>%1: %Ln call left</numerusform>
            <numerusform>%1: %Ln calls left</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls left today: not known yet</source>
        <translation>Calls left today: not known yet</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(and %n more)</numerusform>
            <numerusform>(and %n more)</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>stopping</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Cancel: %1</translation>
    </message>
    <message>
        <source>Alma not called yet</source>
        <translation>Alma not called yet</translation>
    </message>
    <message>
        <source>Alma has not been called since Skranke was started.</source>
        <translation>Alma has not been called since Skranke was started.</translation>
    </message>
</context>
<context>
    <name>skranke::TableView</name>
    <message>
        <source>Export Table</source>
        <translation>Export Table</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Comma-separated values (*.csv)</translation>
    </message>
    <message>
        <source>Copy Rows</source>
        <translation>Copy Rows</translation>
    </message>
    <message>
        <source>Export Table…</source>
        <translation>Export Table…</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>skranke::UserImportPane</name>
    <message>
        <source>User imports</source>
        <translation>User imports</translation>
    </message>
    <message>
        <source>&lt;p&gt;Open a user file, or choose one of the night’s. &lt;b&gt;Findings&lt;/b&gt; says what is wrong with it, &lt;b&gt;Plan&lt;/b&gt; what importing it would change in Alma and what it would overwrite, &lt;b&gt;Raw file&lt;/b&gt; shows it as it is.&lt;/p&gt;&lt;p&gt;Nothing is sent from here: &lt;i&gt;Propose&lt;/i&gt; puts the changes into the change queue for review.&lt;/p&gt;&lt;p&gt;Enter on a finding jumps to its line, Enter on a row of the plan opens the person, J and K go to the next and previous row, Esc steps back.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Open a user file, or choose one of the night’s. &lt;b&gt;Findings&lt;/b&gt; says what is wrong with it, &lt;b&gt;Plan&lt;/b&gt; what importing it would change in Alma and what it would overwrite, &lt;b&gt;Raw file&lt;/b&gt; shows it as it is.&lt;/p&gt;&lt;p&gt;Nothing is sent from here: &lt;i&gt;Propose&lt;/i&gt; puts the changes into the change queue for review.&lt;/p&gt;&lt;p&gt;Enter on a finding jumps to its line, Enter on a row of the plan opens the person, J and K go to the next and previous row, Esc steps back.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Open User File</source>
        <translation>Open User File</translation>
    </message>
    <message>
        <source>Reading the register of institutions</source>
        <translation>Reading the register of institutions</translation>
    </message>
    <message>
        <source>Choose institution…</source>
        <translation>Choose institution…</translation>
    </message>
    <message>
        <source>The users of %1 have never been fetched from Alma, so nobody can say what would change.</source>
        <translation>The users of %1 have never been fetched from Alma, so nobody can say what would change.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) fetched from Alma.</source>
        <translation>
            <numerusform>%n user fetched from Alma.</numerusform>
            <numerusform>%n users fetched from Alma.</numerusform>
        </translation>
    </message>
    <message>
        <source>This plan compares with the users of %1 as they were %2.</source>
        <translation>This plan compares with the users of %1 as they were %2.</translation>
    </message>
    <message>
        <source>Fetch Users from Alma</source>
        <translation>Fetch Users from Alma</translation>
    </message>
    <message>
        <source>The changes lie in the change queue and wait for review.</source>
        <translation>The changes lie in the change queue and wait for review.</translation>
    </message>
    <message>
        <source>Show in Queue</source>
        <translation>Show in Queue</translation>
    </message>
    <message>
        <source>Reading a user</source>
        <translation>Reading a user</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>BUPS 1 (older)</source>
        <translation>BUPS 1 (older)</translation>
    </message>
    <message>
        <source>BUPS 1</source>
        <translation>BUPS 1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>received %1</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>Findings %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Raw File</source>
        <translation>Raw File</translation>
    </message>
    <message numerus="yes">
        <source>Propose %Ln change(s)</source>
        <translation>
            <numerusform>Propose %Ln Change</numerusform>
            <numerusform>Propose %Ln Changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Make Plan</source>
        <translation>Make Plan</translation>
    </message>
    <message>
        <source>Put the changes into the queue for review; nothing is sent (Ctrl+Enter)</source>
        <translation>Put the changes into the queue for review; nothing is sent (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Work out what importing the file would change (Ctrl+P)</source>
        <translation>Work out what importing the file would change (Ctrl+P)</translation>
    </message>
    <message>
        <source>Choose which institution the file belongs to.</source>
        <translation>Choose which institution the file belongs to.</translation>
    </message>
    <message>
        <source>A forecast of what Alma’s nightly load would do. It proposes nothing.</source>
        <translation>A forecast of what Alma’s nightly load would do. It proposes nothing.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) held back by you. Nothing is sent before it is approved in the queue.</source>
        <translation>
            <numerusform>%Ln change held back by you. Nothing is sent before it is approved in the queue.</numerusform>
            <numerusform>%Ln changes held back by you. Nothing is sent before it is approved in the queue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent from here.</source>
        <translation>Nothing is sent from here.</translation>
    </message>
    <message>
        <source>Choose a file on the left, or open one to see what is wrong with it and what importing it would change.</source>
        <translation>Choose a file on the left, or open one to see what is wrong with it and what importing it would change.</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>Open File…</translation>
    </message>
    <message>
        <source>&amp;Institution:</source>
        <translation>&amp;Institution:</translation>
    </message>
    <message>
        <source>Institution the file belongs to</source>
        <translation>Institution the file belongs to</translation>
    </message>
    <message>
        <source>Whose file it is: decides lists, variant and what it is compared with</source>
        <translation>Whose file it is: decides lists, variant and what it is compared with</translation>
    </message>
    <message>
        <source>Raw file</source>
        <translation>Raw file</translation>
    </message>
    <message>
        <source>Views of the file</source>
        <translation>Views of the file</translation>
    </message>
    <message>
        <source>&amp;Open User File…</source>
        <translation>&amp;Open User File…</translation>
    </message>
    <message>
        <source>&amp;Remove File from the List</source>
        <translation>&amp;Remove File from the List</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Findings</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Raw File</source>
        <translation>&amp;Raw File</translation>
    </message>
    <message>
        <source>&amp;Next Row</source>
        <translation>&amp;Next Row</translation>
    </message>
    <message>
        <source>Pre&amp;vious Row</source>
        <translation>Pre&amp;vious Row</translation>
    </message>
    <message>
        <source>&amp;Check Again</source>
        <translation>&amp;Check Again</translation>
    </message>
    <message>
        <source>&amp;Fetch Users from Alma</source>
        <translation>&amp;Fetch Users from Alma</translation>
    </message>
    <message>
        <source>&amp;Make Plan</source>
        <translation>&amp;Make Plan</translation>
    </message>
    <message>
        <source>&amp;Propose Changes</source>
        <translation>&amp;Propose Changes</translation>
    </message>
    <message>
        <source>Nothing new was proposed.</source>
        <translation>Nothing new was proposed.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) lay in the queue already.</source>
        <translation>
            <numerusform>%n change lay in the queue already.</numerusform>
            <numerusform>%n changes lay in the queue already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left out: an earlier change of the user is not settled.</source>
        <translation>
            <numerusform>%n change left out: an earlier change of the user is not settled.</numerusform>
            <numerusform>%n changes left out: an earlier change of the user is not settled.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table could not be exported: %1</source>
        <translation>The table could not be exported: %1</translation>
    </message>
    <message>
        <source>&amp;Hold Back or Take In</source>
        <translation>&amp;Hold Back or Take In</translation>
    </message>
    <message>
        <source>&amp;Export Table…</source>
        <translation>&amp;Export Table…</translation>
    </message>
    <message>
        <source>%1 is not among the users fetched from Alma.</source>
        <translation>%1 is not among the users fetched from Alma.</translation>
    </message>
    <message>
        <source>Users came or went while they were fetched, so some may be missing. Fetch them again at a quieter time.</source>
        <translation>Users came or went while they were fetched, so some may be missing. Fetch them again at a quieter time.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them took the place of earlier ones that nobody had sent yet, approved ones included.</source>
        <translation>
            <numerusform>%Ln of them took the place of an earlier one that nobody had sent yet, approved or not.</numerusform>
            <numerusform>%Ln of them took the place of earlier ones that nobody had sent yet, approved ones included.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the reference of a ticket, %2 a reason that somebody typed</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Ticket and Reason…</source>
        <translation>&amp;Ticket and Reason…</translation>
    </message>
    <message>
        <source>Ticket and Reason…</source>
        <translation>Ticket and Reason…</translation>
    </message>
    <message>
        <source>Why these changes are proposed; stands with each of them (Ctrl+T)</source>
        <translation>Why these changes are proposed; stands with each of them (Ctrl+T)</translation>
    </message>
    <message>
        <source>Reading the recent files</source>
        <translation>Reading the recent files</translation>
    </message>
    <message>
        <source>They keep the ticket and the reason that they were proposed with.</source>
        <translation>They keep the ticket and the reason that they were proposed with.</translation>
    </message>
    <message>
        <source>Open Re&amp;cent File…</source>
        <translation>Open Re&amp;cent File…</translation>
    </message>
</context>
<context>
    <name>skranke::UserView</name>
    <message>
        <source>fetched from Alma %1</source>
        <translation>fetched from Alma %1</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Raw: Now in Alma</source>
        <translation>Raw: Now in Alma</translation>
    </message>
    <message>
        <source>One user</source>
        <translation>One user</translation>
    </message>
    <message>
        <source>Fields of the user</source>
        <translation>Fields of the user</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>Raw JSON</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back to the files (Esc)</source>
        <translation>Back to the files (Esc)</translation>
    </message>
    <message>
        <source>Protections (%1)</source>
        <translation>Protections (%1)</translation>
    </message>
    <message>
        <source>Protections</source>
        <translation>Protections</translation>
    </message>
    <message>
        <source>Protect…</source>
        <translation>Protect…</translation>
    </message>
    <message>
        <source>Protect this field for this person</source>
        <translation>Protect this field for this person</translation>
    </message>
</context>
<context>
    <name>skranke::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Queue</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Search Everything</source>
        <translation>&amp;Search Everything</translation>
    </message>
    <message>
        <source>&amp;Filter the Table</source>
        <translation>&amp;Filter the Table</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>&amp;Collapse the Navigation</source>
        <translation>&amp;Collapse the Navigation</translation>
    </message>
    <message>
        <source>Step &amp;Back</source>
        <translation>Step &amp;Back</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferences…</translation>
    </message>
    <message>
        <source>&amp;Help on This View</source>
        <translation>&amp;Help on This View</translation>
    </message>
    <message>
        <source>Show the &amp;First Steps</source>
        <translation>Show the &amp;First Steps</translation>
    </message>
    <message>
        <source>&amp;About Skranke</source>
        <translation>&amp;About Skranke</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Backups…</translation>
    </message>
    <message>
        <source>Signing &amp;Keys…</source>
        <translation>Signing &amp;Keys…</translation>
    </message>
</context>
</TS>
