<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>No field was named that can be protected.</source>
        <translation>Det er ikkje nemnt noko felt som kan vernast.</translation>
    </message>
    <message>
        <source>The field “%1” cannot be protected.</source>
        <translation>Feltet «%1» kan ikkje vernast.</translation>
    </message>
    <message>
        <source>Name a field of the user that an import fills, for example user_group or contact_info/addresses.</source>
        <translation>Nemn eit felt hos brukaren som ein import fyller, til dømes user_group eller contact_info/addresses.</translation>
    </message>
    <message>
        <source>The field “%1” cannot be protected in that way.</source>
        <translation>Feltet «%1» kan ikkje vernast på den måten.</translation>
    </message>
    <message>
        <source>A single value takes replace, keep_if_manual, keep_if_present or create_only; a list takes replace, replace_external, keep_if_present, create_only or merge.</source>
        <translation>Ein enkelt verdi tek replace, keep_if_manual, keep_if_present eller create_only; ei liste tek replace, replace_external, keep_if_present, create_only eller merge.</translation>
    </message>
    <message>
        <source>The last day lies before the first one, or is over already.</source>
        <translation>Siste dag ligg før første dag, eller er alt forbi.</translation>
    </message>
    <message>
        <source>Choose a last day that is still to come, or none.</source>
        <translation>Vel ein siste dag som ikkje har vore enno, eller ingen.</translation>
    </message>
    <message>
        <source>A field is protected with a reason only.</source>
        <translation>Eit felt blir berre verna med ein grunn.</translation>
    </message>
    <message>
        <source>Write why the value in Alma shall stay.</source>
        <translation>Skriv kvifor verdien i Alma skal bli ståande.</translation>
    </message>
    <message>
        <source>The owner is longer than %1 characters.</source>
        <translation>Eigaren er lengre enn %1 teikn.</translation>
    </message>
    <message>
        <source>Name an account or a unit.</source>
        <translation>Nemn ein konto eller ei eining.</translation>
    </message>
    <message>
        <source>Entry %1 of the protection register was altered in the local store, so nobody knows what it protects.</source>
        <translation>Oppføring %1 i vernregisteret er endra i det lokale lageret, så ingen veit kva ho vernar.</translation>
    </message>
    <message>
        <source>End it with &apos;skranke-cli protection end %1&apos;, make it anew, and verify the audit log.</source>
        <translation>Avslutt ho med &apos;skranke-cli protection end %1&apos;, lag ho på nytt, og kontroller revisjonsloggen.</translation>
    </message>
    <message>
        <source>There is no entry “%1” in the protection register.</source>
        <translation>Det finst inga oppføring «%1» i vernregisteret.</translation>
    </message>
    <message>
        <source>Look at the entries with &apos;skranke-cli protection list&apos;.</source>
        <translation>Sjå på oppføringane med &apos;skranke-cli protection list&apos;.</translation>
    </message>
    <message>
        <source>Several users have that identifier.</source>
        <translation>Fleire brukarar har den identifikatoren.</translation>
    </message>
    <message>
        <source>Name the person by the primary id.</source>
        <translation>Nemn personen med primær-ID.</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>altered</source>
        <translation>endra</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>fjerna</translation>
    </message>
    <message>
        <source>put in</source>
        <translation>sett inn</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>flytta</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>kutta av</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>endra før sending</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %Ln entry(s).</source>
        <translation>
            <numerusform>Loggen er heil: %Ln oppføring.</numerusform>
            <numerusform>Loggen er heil: %Ln oppføringar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is damaged from entry %1 on (%2). Keep the profile folder and report it.</source>
        <extracomment>%1 is the number of an entry, %2 what happened to it: altered, removed, put in, moved, cut off</extracomment>
        <translation>Loggen er skadd frå og med oppføring %1 (%2). Ta vare på profilmappa, og meld frå.</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>erstatta</translation>
    </message>
    <message>
        <source>protection made</source>
        <translation>vern oppretta</translation>
    </message>
    <message>
        <source>protection ended</source>
        <translation>vern avslutta</translation>
    </message>
    <message>
        <source>protection erased</source>
        <translation>vern sletta</translation>
    </message>
    <message>
        <source>reason of a protection erased</source>
        <translation>grunnen til eit vern sletta</translation>
    </message>
</context>
<context>
    <name>BackupErrorTexts</name>
    <message>
        <source>The backup</source>
        <translation>Tryggingskopien</translation>
    </message>
    <message>
        <source>The backup “%1”</source>
        <translation>Tryggingskopien «%1»</translation>
    </message>
    <message>
        <source>There is no backup to restore.</source>
        <translation>Det finst ingen tryggingskopi å gjenopprette.</translation>
    </message>
    <message>
        <source>There is no backup “%1”.</source>
        <translation>Det finst ingen tryggingskopi «%1».</translation>
    </message>
    <message>
        <source>&apos;skranke-cli backup list&apos; shows those there are.</source>
        <translation>«skranke-cli backup list» viser dei som finst.</translation>
    </message>
    <message>
        <source>There is no local store to copy.</source>
        <translation>Det finst ikkje noko lokalt lager å kopiere.</translation>
    </message>
    <message>
        <source>Check the folder of the profile, or restore a backup.</source>
        <translation>Kontroller profilmappa, eller gjenopprett ein tryggingskopi.</translation>
    </message>
    <message>
        <source>The profile is in use by another Skranke.</source>
        <translation>Profilen er i bruk av ein annan Skranke.</translation>
    </message>
    <message>
        <source>The profile “%1” is in use by another Skranke.</source>
        <translation>Profilen «%1» er i bruk av ein annan Skranke.</translation>
    </message>
    <message>
        <source>Close its windows, let running commands end, and try again. Nothing was changed.</source>
        <translation>Lukk vindauga, la kommandoar som køyrer, bli ferdige, og prøv igjen. Ingenting vart endra.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be restored.</source>
        <translation>%1 er skadd og kan ikkje gjenopprettast.</translation>
    </message>
    <message>
        <source>Choose an older one. Nothing was changed.</source>
        <translation>Vel ein eldre. Ingenting vart endra.</translation>
    </message>
    <message>
        <source>%1 does not open with the key of this profile.</source>
        <translation>%1 kan ikkje opnast med nøkkelen til denne profilen.</translation>
    </message>
    <message>
        <source>Restore it in the profile it was made in. Nothing was changed.</source>
        <translation>Gjenopprett han i profilen han vart laga i. Ingenting vart endra.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>The file “%1”</source>
        <translation>Fila «%1»</translation>
    </message>
    <message>
        <source>%1 is no sealed file of Skranke.</source>
        <translation>%1 er ikkje ei forsegla fil frå Skranke.</translation>
    </message>
    <message>
        <source>Choose the file that Skranke made for the move.</source>
        <translation>Vel fila som Skranke laga for flyttinga.</translation>
    </message>
    <message>
        <source>%1 was sealed by a newer Skranke.</source>
        <translation>%1 vart forsegla av ein nyare Skranke.</translation>
    </message>
    <message>
        <source>Use the newer program.</source>
        <translation>Bruk det nyare programmet.</translation>
    </message>
    <message>
        <source>%1 is cut off.</source>
        <translation>%1 er avkorta.</translation>
    </message>
    <message>
        <source>Copy it again, whole.</source>
        <translation>Kopier ho på nytt, heile.</translation>
    </message>
    <message>
        <source>%1 was altered after it was sealed.</source>
        <translation>%1 vart endra etter at ho vart forsegla.</translation>
    </message>
    <message>
        <source>Copy it again; do not use it if it stays so.</source>
        <translation>Kopier ho på nytt; ikkje bruk ho om det held fram.</translation>
    </message>
    <message>
        <source>The passphrase does not open the file.</source>
        <translation>Passfrasen opnar ikkje fila.</translation>
    </message>
    <message>
        <source>Type it as it was typed when the file was made.</source>
        <translation>Skriv han slik han vart skriven då fila vart laga.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with the passphrase.</source>
        <translation>Det er ikkje nok minne til å arbeide med passfrasen.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Lukk andre program og prøv igjen.</translation>
    </message>
    <message>
        <source>The passphrase is too short for a file with persons&apos; data.</source>
        <translation>Passfrasen er for kort for ei fil med personopplysningar.</translation>
    </message>
    <message>
        <source>Take at least 12 characters: some words that do not belong together.</source>
        <translation>Bruk minst 12 teikn: nokre ord som ikkje høyrer saman.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 finst allereie.</translation>
    </message>
    <message>
        <source>Choose another name, or move it away first.</source>
        <translation>Vel eit anna namn, eller flytt ho bort først.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>Mappa er ikkje tom.</translation>
    </message>
    <message>
        <source>The folder “%1” is not empty.</source>
        <translation>Mappa «%1» er ikkje tom.</translation>
    </message>
    <message>
        <source>A desk that moves needs a folder of its own: choose a new one with --home. Nothing was changed.</source>
        <translation>Ein skranke som blir flytta, treng si eiga mappe: vel ei ny med --home. Ingenting vart endra.</translation>
    </message>
    <message>
        <source>%1 asks for more memory or time than any sealed file does.</source>
        <translation>%1 krev meir minne eller tid enn nokon forsegla fil gjer.</translation>
    </message>
    <message>
        <source>Do not open it: Skranke does not make such files.</source>
        <translation>Ikkje opne han: Skranke lagar ikkje slike filer.</translation>
    </message>
</context>
<context>
    <name>BrakeWords</name>
    <message>
        <source>number of records</source>
        <translation>talet på postar</translation>
    </message>
    <message>
        <source>persons missing</source>
        <translation>personar som manglar</translation>
    </message>
    <message>
        <source>same field changed</source>
        <translation>same feltet endra</translation>
    </message>
    <message>
        <source>expired or inactive</source>
        <translation>gått ut eller inaktiv</translation>
    </message>
    <message>
        <source>user group changed</source>
        <translation>brukargruppe endra</translation>
    </message>
    <message>
        <source>same or older file</source>
        <translation>same eller eldre fil</translation>
    </message>
    <message>
        <source>another institution’s persons</source>
        <translation>personar frå ein annan institusjon</translation>
    </message>
    <message>
        <source>encoding or variant</source>
        <translation>teiknkoding eller variant</translation>
    </message>
    <message>
        <source>swapped values</source>
        <translation>ombytte verdiar</translation>
    </message>
    <message>
        <source>cannot be measured</source>
        <translation>lèt seg ikkje måle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>slepp gjennom</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>åtvarar</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>stoppar</translation>
    </message>
    <message>
        <source>%1: %2 (limit %3)</source>
        <extracomment>%1 a brake, %2 what was measured, %3 its limit</extracomment>
        <translation>%1: %2 (grense %3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of %1 (%2)</source>
        <extracomment>%1 an institution&apos;s code, %2 the set&apos;s title, mostly a file&apos;s name</extracomment>
        <translation>
            <numerusform>%Ln endring hos %1 (%2)</numerusform>
            <numerusform>%Ln endringar hos %1 (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by %1, %2: %3</source>
        <extracomment>%1 an account, %2 a time, %3 the reason that was given</extracomment>
        <translation>Signert av %1, %2: %3</translation>
    </message>
    <message>
        <source>Does not count: %1</source>
        <translation>Tel ikkje: %1</translation>
    </message>
    <message>
        <source>the reason was erased</source>
        <translation>grunngjevinga er sletta</translation>
    </message>
    <message>
        <source>e-mail to another domain</source>
        <translation>e-post til eit anna domene</translation>
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
        <translation>føreslått</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>godkjent</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>blir send</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>sett i verk</translation>
    </message>
    <message>
        <source>kept by Alma</source>
        <translation>halden på av Alma</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>avvist</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>konflikt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukjend</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>trekt tilbake</translation>
    </message>
    <message>
        <source>Waits for review. Nothing is sent before it is approved.</source>
        <translation>Ventar på gjennomgang. Ingenting blir sendt før det er godkjent.</translation>
    </message>
    <message>
        <source>Reviewed and approved. It goes to Alma with the next sending.</source>
        <translation>Gjennomgått og godkjent. Ho går til Alma ved neste sending.</translation>
    </message>
    <message>
        <source>On its way to Alma now.</source>
        <translation>På veg til Alma no.</translation>
    </message>
    <message>
        <source>Done: the user was read back and is as predicted.</source>
        <translation>Ferdig: brukaren vart lesen tilbake og er som spådd.</translation>
    </message>
    <message>
        <source>Done, but Alma kept a value that was set by hand. This is normal.</source>
        <translation>Ferdig, men Alma heldt på ein verdi som er sett for hand. Det er normalt.</translation>
    </message>
    <message>
        <source>Alma understood the change and refused it.</source>
        <translation>Alma forstod endringa og avviste ho.</translation>
    </message>
    <message>
        <source>Somebody has changed the same field in Alma since the change was made.</source>
        <translation>Nokon har endra det same feltet i Alma etter at endringa vart laga.</translation>
    </message>
    <message>
        <source>Sent, but no answer came. Verify reads the user and settles it.</source>
        <translation>Send, men det kom ikkje noko svar. Kontroll les brukaren og avgjer det.</translation>
    </message>
    <message>
        <source>Taken out of the queue. It is not sent.</source>
        <translation>Teken ut av køen. Ho blir ikkje send.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Ny brukar</translation>
    </message>
    <message>
        <source>New LTID (GL)</source>
        <translation>Nytt LTID (GL)</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>Importprofil</translation>
    </message>
    <message>
        <source>Alma&apos;s protection (edited by hand)</source>
        <translation>Vernet i Alma (endra for hand)</translation>
    </message>
    <message>
        <source>Empty in the file, protected in Alma (disputed)</source>
        <translation>Tomt i fila, verna i Alma (omstridd)</translation>
    </message>
    <message>
        <source>Emptied by the file</source>
        <translation>Tømt av fila</translation>
    </message>
    <message>
        <source>Internal segment is kept</source>
        <translation>Internt segment blir halde på</translation>
    </message>
    <message>
        <source>External segment follows the file</source>
        <translation>Eksternt segment følgjer fila</translation>
    </message>
    <message>
        <source>Field protection</source>
        <translation>Feltvern</translation>
    </message>
    <message>
        <source>Roles are kept</source>
        <translation>Roller blir haldne på</translation>
    </message>
    <message>
        <source>Not part of the file</source>
        <translation>Ikkje del av fila</translation>
    </message>
    <message>
        <source>Person at the desk</source>
        <translation>Person ved skranken</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>The value in the file replaces the value in Alma.</source>
        <translation>Verdien i fila erstattar verdien i Alma.</translation>
    </message>
    <message>
        <source>The user does not exist in Alma; everything comes from the file or the import profile.</source>
        <translation>Brukaren finst ikkje i Alma; alt kjem frå fila eller importprofilen.</translation>
    </message>
    <message>
        <source>The user was found under the old LTID (GL) and gets the new one (LT).</source>
        <translation>Brukaren vart funnen under det gamle LTID-et (GL) og får det nye (LT).</translation>
    </message>
    <message>
        <source>Record type, account type and external id come from the institution&apos;s import profile.</source>
        <translation>Posttype, kontotype og ekstern id kjem frå importprofilen til institusjonen.</translation>
    </message>
    <message>
        <source>Alma keeps this field when it was edited by hand; the file does not overwrite it.</source>
        <translation>Alma held på dette feltet når det er endra for hand; fila skriv ikkje over det.</translation>
    </message>
    <message>
        <source>The sources disagree on what Alma does here; the institution&apos;s setting decides the prediction.</source>
        <translation>Kjeldene er usamde om kva Alma gjer her; innstillinga til institusjonen avgjer prognosen.</translation>
    </message>
    <message>
        <source>The field is empty or absent in the file, and Alma empties it.</source>
        <translation>Feltet er tomt eller manglar i fila, og Alma tømmer det.</translation>
    </message>
    <message>
        <source>Entries that were added in Alma as internal stay.</source>
        <translation>Oppføringar som er lagde til i Alma som interne, blir ståande.</translation>
    </message>
    <message>
        <source>External entries are replaced by those of the file.</source>
        <translation>Eksterne oppføringar blir erstatta av dei i fila.</translation>
    </message>
    <message>
        <source>An entry of the protection register keeps the value.</source>
        <translation>Ei oppføring i vernregisteret held på verdien.</translation>
    </message>
    <message>
        <source>Roles are not part of a user import.</source>
        <translation>Roller er ikkje del av ein brukarimport.</translation>
    </message>
    <message>
        <source>The file cannot say anything about this field; it stays as it is.</source>
        <translation>Fila kan ikkje seie noko om dette feltet; det blir ståande som det er.</translation>
    </message>
    <message>
        <source>A person at the desk decided it.</source>
        <translation>Ein person ved skranken avgjorde det.</translation>
    </message>
    <message>
        <source>The value from before the change is put back.</source>
        <translation>Verdien frå før endringa blir sett tilbake.</translation>
    </message>
    <message>
        <source>new user</source>
        <translation>ny brukar</translation>
    </message>
    <message>
        <source>change</source>
        <translation>endring</translation>
    </message>
    <message>
        <source>delete user</source>
        <translation>slett brukar</translation>
    </message>
    <message>
        <source>run job</source>
        <translation>køyr jobb</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nye</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Blir endra</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uendra</translation>
    </message>
    <message>
        <source>Missing from the file</source>
        <translation>Manglar i fila</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Haldne tilbake</translation>
    </message>
    <message>
        <source>Unusable</source>
        <translation>Ubrukeleg</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Åtvaring</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informasjon</translation>
    </message>
    <message>
        <source>the stored pre-image has been deleted because it was too old</source>
        <translation>det lagra førebiletet er sletta fordi det var for gammalt</translation>
    </message>
    <message>
        <source>not applied, so there is nothing to take back</source>
        <translation>ikkje sett i verk, så det er ingenting å ta tilbake</translation>
    </message>
    <message>
        <source>changed by somebody else since</source>
        <translation>endra av nokon andre sidan</translation>
    </message>
    <message>
        <source>the user has loans, requests or fees</source>
        <translation>brukaren har lån, bestillingar eller gebyr</translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <extracomment>A number and a state: &quot;12 applied&quot;</extracomment>
        <translation>%L1 %2</translation>
    </message>
    <message>
        <source>nothing differs from before the change</source>
        <translation>ingenting er annleis enn før endringa</translation>
    </message>
    <message>
        <source>what was stored of it cannot be read any more</source>
        <translation>det som var lagra om henne, kan ikkje lesast lenger</translation>
    </message>
    <message>
        <source>Single changes</source>
        <translation>Enkeltendringar</translation>
    </message>
    <message>
        <source>Undo of several batches</source>
        <translation>Angring av fleire parti</translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>Angring av %1</translation>
    </message>
    <message>
        <source>taken back before</source>
        <translation>teke tilbake før</translation>
    </message>
    <message>
        <source>the undo of another change of the same user waits</source>
        <translation>angringa av ei anna endring av same brukar ventar</translation>
    </message>
    <message>
        <source>The file has the value again that the import brought before the edit by hand: Alma&apos;s nightly load would no longer protect the field.</source>
        <translation>Fila har igjen verdien som importen kom med før rettinga for hand: Almas nattlege køyring ville ikkje lenger verne feltet.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Valet %1 treng ein verdi.</translation>
    </message>
    <message>
        <source>The language is nb, nn or en, not &quot;%1&quot;.</source>
        <translation>Språket er nb, nn eller en, ikkje «%1».</translation>
    </message>
    <message>
        <source>skranke-cli [--home DIR] [--json] [--lang nb|nn|en] COMMAND</source>
        <translation>skranke-cli [--home MAPPE] [--json] [--lang nb|nn|en] KOMMANDO</translation>
    </message>
    <message>
        <source>&apos;skranke-cli --help&apos; lists the commands.</source>
        <translation>«skranke-cli --help» listar kommandoane.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Det finst ingen kommando «%1».</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Bruk: %1</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Kva kommando?</translation>
    </message>
    <message>
        <source>The daily backup could not be made: %1</source>
        <translation>Den daglege tryggingskopien kunne ikkje lagast: %1</translation>
    </message>
</context>
<context>
    <name>CliAudit</name>
    <message>
        <source>The audit log is damaged from entry %L1 on (%2). Keep the profile folder and report it.</source>
        <translation>Revisjonsloggen er skada frå og med oppføring %L1 (%2). Ta vare på profilmappa og meld frå.</translation>
    </message>
    <message>
        <source>Check the chain of the audit log.</source>
        <translation>Kontroller kjeda i revisjonsloggen.</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is intact: %Ln entry(s).</source>
        <translation>
            <numerusform>Revisjonsloggen er heil: %Ln oppføring.</numerusform>
            <numerusform>Revisjonsloggen er heil: %Ln oppføringar.</numerusform>
        </translation>
    </message>
    <message>
        <source>--format &quot;%1&quot;: use %2.</source>
        <translation>--format «%1»: bruk %2.</translation>
    </message>
    <message>
        <source>With --json, CSV needs a file: add -o FILE.</source>
        <translation>Med --json treng CSV ei fil: legg til -o FIL.</translation>
    </message>
    <message>
        <source>-o needs the name of a file.</source>
        <translation>-o treng namnet på ei fil.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 treng ein verdi.</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot;: use a day, as 2026-11-23, or a time, as 2026-11-23T02:14:00.</source>
        <translation>--%1 «%2»: bruk ein dag, som 2026-11-23, eller eit tidspunkt, som 2026-11-23T02:14:00.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Eksporterer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) written to %1.</source>
        <translation>
            <numerusform>%Ln oppføring skriven til %1.</numerusform>
            <numerusform>%Ln oppføringar skrivne til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV as RFC 4180 has it (UTF-8, commas) or JSON with the verdict of the check; csv when left out, json with --json.</source>
        <translation>CSV slik RFC 4180 har det (UTF-8, komma) eller JSON med dommen frå kontrollen; csv når den er utelaten, json med --json.</translation>
    </message>
    <message>
        <source>Write to this file, which only you can read; standard output when left out.</source>
        <translation>Skriv til denne fila, som berre du kan lese; standard ut når den er utelaten.</translation>
    </message>
    <message>
        <source>Only entries of this day or time, or later.</source>
        <translation>Berre oppføringar frå denne dagen eller dette tidspunktet, eller seinare.</translation>
    </message>
    <message>
        <source>Only entries of this day or time, or earlier.</source>
        <translation>Berre oppføringar frå denne dagen eller dette tidspunktet, eller tidlegare.</translation>
    </message>
    <message>
        <source>Only entries of this event, as proposed or applied.</source>
        <translation>Berre oppføringar av denne hendinga, som proposed eller applied.</translation>
    </message>
    <message>
        <source>Only entries of this change.</source>
        <translation>Berre oppføringar om denne endringa.</translation>
    </message>
    <message>
        <source>Only entries of this batch.</source>
        <translation>Berre oppføringar om dette partiet.</translation>
    </message>
    <message>
        <source>Write the audit log as CSV or JSON.</source>
        <translation>Skriv revisjonsloggen som CSV eller JSON.</translation>
    </message>
    <message>
        <source>Verifying the audit log</source>
        <translation>Kontroll av revisjonsloggen</translation>
    </message>
</context>
<context>
    <name>CliBackup</name>
    <message>
        <source>daily</source>
        <translation>dagleg</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>før ei oppgradering</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>for hand</translation>
    </message>
    <message>
        <source>replaced by a restore</source>
        <translation>erstatta ved gjenoppretting</translation>
    </message>
    <message>
        <source>Read the passphrase from standard input.</source>
        <translation>Les passfrasen frå standard inn.</translation>
    </message>
    <message>
        <source>The passphrase comes from standard input: add --passphrase-stdin.</source>
        <translation>Passfrasen kjem frå standard inn: legg til --passphrase-stdin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln approved change(s) must be approved again: they may have been sent already.</source>
        <translation>
            <numerusform>%Ln godkjend endring må godkjennast på nytt: ho kan vere send allereie.</numerusform>
            <numerusform>%Ln godkjende endringar må godkjennast på nytt: dei kan vere sende allereie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were on their way: run &apos;queue verify&apos;.</source>
        <translation>
            <numerusform>%Ln endring var på veg: køyr «queue verify».</numerusform>
            <numerusform>%Ln endringar var på veg: køyr «queue verify».</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no backups yet: &apos;backup create&apos; makes one.</source>
        <translation>Det finst ingen tryggingskopiar enno: «backup create» lagar ein.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Laga</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Made the backup %1.</source>
        <translation>Laga tryggingskopien %1.</translation>
    </message>
    <message>
        <source>Restored the backup %1.</source>
        <translation>Gjenoppretta tryggingskopien %1.</translation>
    </message>
    <message>
        <source>The store that was there is kept as %1.</source>
        <translation>Lageret som var der, er teke vare på som %1.</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Kva fil?</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Forseglar</translation>
    </message>
    <message>
        <source>Sealed the desk into %1. Carry the passphrase another way than the file.</source>
        <translation>Forsegla skranken i %1. Ta passfrasen med på ein annan måte enn fila.</translation>
    </message>
    <message>
        <source>The API keys are in it.</source>
        <translation>API-nøklane er med.</translation>
    </message>
    <message>
        <source>The API keys are not in it: give the new desk its own.</source>
        <translation>API-nøklane er ikkje med: gje den nye skranken sine eigne.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Opnar</translation>
    </message>
    <message>
        <source>The desk is in %1.</source>
        <translation>Skranken ligg i %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API key(s) came with it.</source>
        <translation>
            <numerusform>%Ln API-nøkkel følgde med.</numerusform>
            <numerusform>%Ln API-nøklar følgde med.</numerusform>
        </translation>
    </message>
    <message>
        <source>List the backups of the local store.</source>
        <translation>List opp tryggingskopiane av det lokale lageret.</translation>
    </message>
    <message>
        <source>Make a backup of the local store now.</source>
        <translation>Lag ein tryggingskopi av det lokale lageret no.</translation>
    </message>
    <message>
        <source>Put the newest backup, or a named one, in the place of the store, which is kept.</source>
        <translation>Set den nyaste tryggingskopien, eller ein namngjeven, inn i staden for lageret, som blir teke vare på.</translation>
    </message>
    <message>
        <source>Seal store and key into one file, to move the desk to another machine.</source>
        <translation>Forsegl lager og nøkkel i éi fil for å flytte skranken til ei anna maskin.</translation>
    </message>
    <message>
        <source>Seal the institutions&apos; API keys into it too.</source>
        <translation>Forsegl også API-nøklane til institusjonane i ho.</translation>
    </message>
    <message>
        <source>Make a new profile, in an empty folder, of a sealed file.</source>
        <translation>Lag ein ny profil, i ei tom mappe, av ei forsegla fil.</translation>
    </message>
    <message>
        <source>Began with an empty store. The backups are still there.</source>
        <translation>Byrja med eit tomt lager. Tryggingskopiane er der framleis.</translation>
    </message>
    <message>
        <source>Begin with an empty store where a damaged one was set aside; backups stay.</source>
        <translation>Byrj med eit tomt lager der eit skadd vart lagt til sides; tryggingskopiar blir verande.</translation>
    </message>
</context>
<context>
    <name>CliBrake</name>
    <message>
        <source>altered in the store</source>
        <translation>endra i lageret</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>løfta</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppa</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>ventar på ein person til</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>slepp gjennom</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>åtvarar</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>stoppar</translation>
    </message>
    <message numerus="yes">
        <source>Stop %1 of %2 (%3): %Ln change(s), %4.</source>
        <translation>
            <numerusform>Stopp %1 hos %2 (%3): %Ln endring, %4.</numerusform>
            <numerusform>Stopp %1 hos %2 (%3): %Ln endringar, %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Brake</source>
        <translation>Brems</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Målt</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grense</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Signed by %1 with key %2: %3</source>
        <translation>Signert av %1 med nøkkel %2: %3</translation>
    </message>
    <message>
        <source>Does not count: %1 with key %2: %3</source>
        <translation>Tel ikkje: %1 med nøkkel %2: %3</translation>
    </message>
    <message>
        <source>No brake has stopped anything.</source>
        <translation>Ingen brems har stoppa noko.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institusjon</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Endringar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Lifted. Make the plan again: exactly these changes pass now.</source>
        <translation>Løfta. Lag planen på nytt: nøyaktig desse endringane slepp gjennom no.</translation>
    </message>
    <message>
        <source>Signed. A second person must lift it too, with another key.</source>
        <translation>Signert. Ein person til må løfte han, med ein annan nøkkel.</translation>
    </message>
    <message>
        <source>Warns from</source>
        <translation>Åtvarar frå</translation>
    </message>
    <message>
        <source>Stops from</source>
        <translation>Stoppar frå</translation>
    </message>
    <message>
        <source>--institution needs the code of an institution.</source>
        <translation>--institution treng koden til ein institusjon.</translation>
    </message>
    <message>
        <source>Give --warns, --stops or both, or else --shipped.</source>
        <translation>Oppgi --warns, --stops eller begge, eller berre --shipped.</translation>
    </message>
    <message>
        <source>For this institution; else for all.</source>
        <translation>For denne institusjonen; elles for alle.</translation>
    </message>
    <message>
        <source>List what brakes have stopped.</source>
        <translation>List opp det bremsene har stoppa.</translation>
    </message>
    <message>
        <source>Show one stop with its figures and signatures.</source>
        <translation>Vis éin stopp med tal og signaturar.</translation>
    </message>
    <message>
        <source>Sign the lifting of a stop; two persons must, each with a reason and an own key.</source>
        <translation>Signer løftinga av ein stopp; to personar må, kvar med grunngjeving og ein eigen nøkkel.</translation>
    </message>
    <message>
        <source>List the limits in force.</source>
        <translation>List opp grensene som gjeld.</translation>
    </message>
    <message>
        <source>Set a limit; 0 is off. Stands in the audit log.</source>
        <translation>Set ei grense; 0 er av. Står i revisjonsloggen.</translation>
    </message>
    <message>
        <source>Warn from here on.</source>
        <translation>Åtvar frå og med denne.</translation>
    </message>
    <message>
        <source>Stop from here on.</source>
        <translation>Stopp frå og med denne.</translation>
    </message>
    <message>
        <source>Go back to the limit that came with the program.</source>
        <translation>Gå tilbake til grensa som følgde med programmet.</translation>
    </message>
    <message>
        <source>Where to? Add -o FILE.</source>
        <translation>Kvar? Legg til -o FIL.</translation>
    </message>
    <message>
        <source>Wrote the stop to %1 for a second person.</source>
        <translation>Skreiv stoppen til %1 for ein person til.</translation>
    </message>
    <message>
        <source>Signed; the file %1 goes back.</source>
        <translation>Signert; fila %1 går tilbake.</translation>
    </message>
    <message>
        <source>Write to a new file.</source>
        <translation>Skriv til ei ny fil.</translation>
    </message>
    <message>
        <source>Write a stop to a file, for a second person at another desk.</source>
        <translation>Skriv ein stopp til ei fil, for ein person til ved ein annan skranke.</translation>
    </message>
    <message>
        <source>Show the stop of another desk; with -o sign its lifting.</source>
        <translation>Vis stoppen frå ein annan skranke; med -o blir løftinga signert.</translation>
    </message>
    <message>
        <source>Take the signature of a second person at another desk.</source>
        <translation>Ta inn signaturen til ein person til ved ein annan skranke.</translation>
    </message>
    <message>
        <source>the reason was erased</source>
        <translation>grunngjevinga er sletta</translation>
    </message>
</context>
<context>
    <name>CliBundle</name>
    <message>
        <source>The passphrase is read from standard input: add --passphrase-stdin.</source>
        <translation>Passfrasen blir lesen frå standard inn: legg til --passphrase-stdin.</translation>
    </message>
    <message>
        <source>Where to? Add -o FILE.</source>
        <translation>Kvar? Legg til -o FIL.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln change(s) to %1.</source>
        <translation>
            <numerusform>Skreiv %Ln endring til %1.</numerusform>
            <numerusform>Skreiv %Ln endringar til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the passphrase by another way than the file.</source>
        <translation>Gi passfrasen vidare på ein annan måte enn fila.</translation>
    </message>
    <message>
        <source>Which bundle? Name its file, and one change at most.</source>
        <translation>Kva pakke? Oppgi fila, og høgst éi endring.</translation>
    </message>
    <message>
        <source>Review bundle of %1, made %2. Read only.</source>
        <translation>Gjennomgangspakke frå %1, laga %2. Berre til lesing.</translation>
    </message>
    <message>
        <source>Which bundle? Name its file.</source>
        <translation>Kva pakke? Oppgi fila.</translation>
    </message>
    <message numerus="yes">
        <source>Approved %Ln change(s); the file %1 goes back.</source>
        <translation>
            <numerusform>Godkjende %Ln endring; fila %1 går tilbake.</numerusform>
            <numerusform>Godkjende %Ln endringar; fila %1 går tilbake.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which approvals? Name their file.</source>
        <translation>Kva godkjenningar? Oppgi fila.</translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln approval(s) of %1 (key %2).</source>
        <translation>
            <numerusform>Tok inn %Ln godkjenning frå %1 (nøkkel %2).</numerusform>
            <numerusform>Tok inn %Ln godkjenningar frå %1 (nøkkel %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval(s) were there already.</source>
        <translation>
            <numerusform>%Ln godkjenning var der alt.</numerusform>
            <numerusform>%Ln godkjenningar var der alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 was refused: %2</source>
        <translation>Endringa %1 vart avvist: %2</translation>
    </message>
    <message>
        <source>&apos;queue bundle&apos; can export, open, approve and import.</source>
        <translation>«queue bundle» kan export, open, approve og import.</translation>
    </message>
    <message>
        <source>Let another person review at another desk, with an own key, without network.</source>
        <translation>La ein annan person gå gjennom ved ein annan skranke, med eigen nøkkel og utan nett.</translation>
    </message>
    <message>
        <source>Write to a new file.</source>
        <translation>Skriv til ei ny fil.</translation>
    </message>
    <message>
        <source>Read the passphrase of the bundle from standard input.</source>
        <translation>Les passfrasen til pakken frå standard inn.</translation>
    </message>
    <message>
        <source>Digest of the bundle: %1</source>
        <translation>Samandraget av pakken: %1</translation>
    </message>
    <message>
        <source>So many changes need the approvals of two persons: give a --reason.</source>
        <translation>Så mange endringar treng godkjenning av to personar: gje ein --reason.</translation>
    </message>
</context>
<context>
    <name>CliConflict</name>
    <message>
        <source>Comparing</source>
        <translation>Samanliknar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) still fit Alma as it was last read.</source>
        <translation>
            <numerusform>%Ln endring passar framleis til Alma slik ho sist vart lesen.</numerusform>
            <numerusform>%Ln endringar passar framleis til Alma slik ho sist vart lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them beside what others changed elsewhere in the user.</source>
        <translation>
            <numerusform>%Ln av dei ved sida av det andre har endra ein annan stad i brukaren.</numerusform>
            <numerusform>%Ln av dei ved sida av det andre har endra ein annan stad i brukaren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) in conflict: somebody changed the same field. Decide with &quot;queue resolve&quot;.</source>
        <translation>
            <numerusform>%Ln endring i konflikt: nokon har endra same feltet. Avgjer med «queue resolve».</numerusform>
            <numerusform>%Ln endringar i konflikt: nokon har endra same feltet. Avgjer med «queue resolve».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) not read since the change was made; run &quot;users sync&quot; first.</source>
        <translation>
            <numerusform>%Ln brukar er ikkje lesen sidan endringa vart laga; køyr «users sync» først.</numerusform>
            <numerusform>%Ln brukarar er ikkje lesne sidan endringa vart laga; køyr «users sync» først.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say either --mine or --theirs.</source>
        <translation>Oppgje anten --mine eller --theirs.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) proposed on top of what Alma has now; review them.</source>
        <translation>
            <numerusform>%Ln endring føreslått oppå det Alma har no; gå gjennom henne.</numerusform>
            <numerusform>%Ln endringar føreslåtte oppå det Alma har no; gå gjennom dei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) withdrawn: nothing was left to change.</source>
        <translation>
            <numerusform>%Ln endring trekt tilbake: det var ikkje noko att å endre.</numerusform>
            <numerusform>%Ln endringar trekte tilbake: det var ikkje noko att å endre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) stay in conflict: another field is undecided.</source>
        <translation>
            <numerusform>%Ln endring er framleis i konflikt: eit anna felt er ikkje avgjort.</numerusform>
            <numerusform>%Ln endringar er framleis i konflikt: eit anna felt er ikkje avgjort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) stay in conflict: the user is gone, or was made by somebody else.</source>
        <translation>
            <numerusform>%Ln endring er framleis i konflikt: brukaren er borte, eller er oppretta av nokon andre.</numerusform>
            <numerusform>%Ln endringar er framleis i konflikt: brukaren er borte, eller er oppretta av nokon andre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare open changes with what was read from Alma since.</source>
        <translation>Samanlikn opne endringar med det som er lese frå Alma sidan.</translation>
    </message>
    <message>
        <source>Decide conflicts: the queue&apos;s value or the one in Alma.</source>
        <translation>Avgjer konfliktar: verdien i køen eller den i Alma.</translation>
    </message>
    <message>
        <source>Keep what the change wanted; it is proposed anew.</source>
        <translation>Behald det endringa ville; ho blir føreslått på nytt.</translation>
    </message>
    <message>
        <source>Keep what Alma has; nothing of it is sent.</source>
        <translation>Behald det Alma har; ingenting av det blir sendt.</translation>
    </message>
    <message>
        <source>Decide only conflicts in this field, e.g. contact_info.email; may be repeated.</source>
        <translation>Avgjer berre konfliktar i dette feltet, t.d. contact_info.email; kan gjentakast.</translation>
    </message>
</context>
<context>
    <name>CliFieldOption</name>
    <message>
        <source>--only-field needs the name of a field, e.g. expiry_date.</source>
        <translation>--only-field treng namnet på eit felt, t.d. expiry_date.</translation>
    </message>
</context>
<context>
    <name>CliInstitution</name>
    <message>
        <source>&apos;institution add&apos; needs --name and --alma-url.</source>
        <translation>«institution add» treng --name og --alma-url.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>La til %1.</translation>
    </message>
    <message>
        <source>Changed %1.</source>
        <translation>Endra %1.</translation>
    </message>
    <message>
        <source>No institution is registered. Add one with &apos;institution add&apos;.</source>
        <translation>Ingen institusjon er registrert. Legg til ein med «institution add».</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljø</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Fjerna %1.</translation>
    </message>
    <message>
        <source>&apos;institution key&apos; reads the key from standard input: add --key-stdin.</source>
        <translation>«institution key» les nøkkelen frå standard inn: legg til --key-stdin.</translation>
    </message>
    <message>
        <source>Stored the key of %1.</source>
        <translation>Lagra nøkkelen til %1.</translation>
    </message>
    <message>
        <source>The key opens %1 (%2).</source>
        <translation>Nøkkelen opnar %1 (%2).</translation>
    </message>
    <message>
        <source>Read the API key from standard input.</source>
        <translation>Les API-nøkkelen frå standard inn.</translation>
    </message>
    <message>
        <source>Register an institution. Calls nothing.</source>
        <translation>Registrer ein institusjon. Kallar ingenting.</translation>
    </message>
    <message>
        <source>List the institutions.</source>
        <translation>List institusjonane.</translation>
    </message>
    <message>
        <source>Change what is registered; a list that is named replaces the old one.</source>
        <translation>Endre det som er registrert; ei liste som blir nemnd, erstattar den gamle.</translation>
    </message>
    <message>
        <source>Change how the institution&apos;s users are imported.</source>
        <translation>Endre korleis brukarane til institusjonen blir importerte.</translation>
    </message>
    <message>
        <source>Remove an institution with its key and its cached users.</source>
        <translation>Fjern ein institusjon med nøkkelen og dei mellomlagra brukarane.</translation>
    </message>
    <message>
        <source>Store the API key, read from standard input.</source>
        <translation>Lagre API-nøkkelen, lesen frå standard inn.</translation>
    </message>
    <message>
        <source>Ask Alma which institution and environment the key opens.</source>
        <translation>Spør Alma kva institusjon og kva miljø nøkkelen opnar.</translation>
    </message>
</context>
<context>
    <name>CliInstitutionOptions</name>
    <message>
        <source>--%1 &quot;%2&quot;: use %3.</source>
        <translation>--%1 «%2»: bruk %3.</translation>
    </message>
    <message>
        <source>Name of the institution.</source>
        <translation>Namnet på institusjonen.</translation>
    </message>
    <message>
        <source>Host of the Alma API, with or without /almaws/v1.</source>
        <translation>Vert for API-et til Alma, med eller utan /almaws/v1.</translation>
    </message>
    <message>
        <source>Alma&apos;s own code of the institution.</source>
        <translation>Alma sin eigen kode for institusjonen.</translation>
    </message>
    <message>
        <source>Environment the key must open.</source>
        <translation>Miljøet nøkkelen må opne.</translation>
    </message>
    <message>
        <source>Code of the SIS profile.</source>
        <translation>Koden til SIS-profilen.</translation>
    </message>
    <message>
        <source>Line format of the nightly file.</source>
        <translation>Linjeformatet til fila frå i natt.</translation>
    </message>
    <message>
        <source>Where the borrower id goes.</source>
        <translation>Kvar låntakar-id-en går.</translation>
    </message>
    <message>
        <source>Identifier type of the Feide id.</source>
        <translation>Identifikatortype for Feide-ID-en.</translation>
    </message>
    <message>
        <source>What the nightly load does with an empty sticky field.</source>
        <translation>Kva den nattlege køyringa gjer med eit tomt verna felt.</translation>
    </message>
    <message>
        <source>Calls a second, 1 to 25.</source>
        <translation>Kall i sekundet, 1 til 25.</translation>
    </message>
    <message>
        <source>Calls of the day that are left to others.</source>
        <translation>Kall for dagen som blir overlatne til andre.</translation>
    </message>
    <message>
        <source>Patrons go to the joint patron register.</source>
        <translation>Låntakarar går til det felles låneregisteret.</translation>
    </message>
    <message>
        <source>Feide realm the institution owns; may be repeated.</source>
        <translation>Feide-domene som institusjonen eig; kan takast opp att.</translation>
    </message>
    <message>
        <source>Library number or code; may be repeated.</source>
        <translation>Biblioteknummer eller -kode; kan takast opp att.</translation>
    </message>
    <message>
        <source>Code of Alma&apos;s user groups; may be repeated.</source>
        <translation>Kode i brukargruppene i Alma; kan takast opp att.</translation>
    </message>
    <message>
        <source>Nights on which a file is expected.</source>
        <translation>Netter det er venta ei fil.</translation>
    </message>
    <message>
        <source>File with the institution&apos;s own code-book entries; &apos;standard&apos;: none of its own.</source>
        <translation>Fil med dei eigne oppføringane til institusjonen i kodetabellen; «standard»: ingen eigne.</translation>
    </message>
</context>
<context>
    <name>CliKey</name>
    <message>
        <source>altered in the store</source>
        <translation>endra i lageret</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>trekt tilbake</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>i bruk</translation>
    </message>
    <message>
        <source>Key %1 of %2 (account %3).</source>
        <translation>Nøkkel %1 til %2 (konto %3).</translation>
    </message>
    <message>
        <source>Other desks know you by it once they have added the file of &apos;key export&apos;.</source>
        <translation>Andre skrankar kjenner deg på han når dei har lagt til fila frå «key export».</translation>
    </message>
    <message>
        <source>Wrote the public key to %1.</source>
        <translation>Skreiv den offentlege nøkkelen til %1.</translation>
    </message>
    <message>
        <source>Key %1 of %2 (account %3) counts from now on.</source>
        <translation>Nøkkel %1 til %2 (konto %3) tel frå no av.</translation>
    </message>
    <message>
        <source>Ask its owner, by voice, whether that is the right id.</source>
        <translation>Spør eigaren, munnleg, om det er rett id.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>her</translation>
    </message>
    <message>
        <source>No signing key is registered. &apos;key show&apos; makes your own.</source>
        <translation>Ingen signeringsnøkkel er registrert. «key show» lagar din eigen.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Lagd til</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Secret half</source>
        <translation>Hemmeleg halvdel</translation>
    </message>
    <message>
        <source>Key %1 counts no more.</source>
        <translation>Nøkkel %1 tel ikkje lenger.</translation>
    </message>
    <message>
        <source>Show your own signing key; made on first use.</source>
        <translation>Vis din eigen signeringsnøkkel; han blir laga første gong.</translation>
    </message>
    <message>
        <source>What the key is called when it is made now.</source>
        <translation>Kva nøkkelen skal heite når han blir laga no.</translation>
    </message>
    <message>
        <source>Write your public key as a small text file for other desks.</source>
        <translation>Skriv den offentlege nøkkelen din som ei lita tekstfil til andre skrankar.</translation>
    </message>
    <message>
        <source>Write to a new file.</source>
        <translation>Skriv til ei ny fil.</translation>
    </message>
    <message>
        <source>Let another person&apos;s signatures count. Stands in the audit log.</source>
        <translation>La signaturane til ein annan person telje. Står i revisjonsloggen.</translation>
    </message>
    <message>
        <source>List the signing keys.</source>
        <translation>List opp signeringsnøklane.</translation>
    </message>
    <message>
        <source>Let nothing that the key signed count any more. Stands in the audit log.</source>
        <translation>La ingenting som nøkkelen har signert, telje lenger. Står i revisjonsloggen.</translation>
    </message>
</context>
<context>
    <name>CliPrivacy</name>
    <message>
        <source>This desk holds nothing about that person.</source>
        <translation>Denne skranken har ingenting om den personen.</translation>
    </message>
    <message>
        <source>Change %1 is not settled: run &apos;queue verify&apos;, then erase again.</source>
        <translation>Endring %1 er ikkje avgjord: køyr «queue verify», og slett så på nytt.</translation>
    </message>
    <message>
        <source>Only at this institution.</source>
        <translation>Berre ved denne institusjonen.</translation>
    </message>
    <message>
        <source>Remove what is older than the retention allows.</source>
        <translation>Fjern det som er eldre enn lagringstida tillèt.</translation>
    </message>
    <message>
        <source>Show everything this desk holds about one person.</source>
        <translation>Vis alt denne skranken har om éin person.</translation>
    </message>
    <message>
        <source>Remove everything this desk holds about one person.</source>
        <translation>Fjern alt denne skranken har om éin person.</translation>
    </message>
    <message>
        <source>Which person? Name an id.</source>
        <translation>Kva person? Nemn ein id.</translation>
    </message>
    <message>
        <source>--institution needs a code.</source>
        <translation>--institution treng ein kode.</translation>
    </message>
    <message numerus="yes">
        <source>Erased %Ln cached user(s).</source>
        <translation>
            <numerusform>Sletta %Ln mellomlagra brukar.</numerusform>
            <numerusform>Sletta %Ln mellomlagra brukarar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased the content of %Ln change(s).</source>
        <translation>
            <numerusform>Sletta innhaldet i %Ln endring.</numerusform>
            <numerusform>Sletta innhaldet i %Ln endringar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased %Ln pre-image(s).</source>
        <translation>
            <numerusform>Sletta %Ln førebilete.</numerusform>
            <numerusform>Sletta %Ln førebilete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln copy(s) of the store.</source>
        <translation>
            <numerusform>Fjerna %Ln kopi av lageret.</numerusform>
            <numerusform>Fjerna %Ln kopiar av lageret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies of the store in the profile folder may still hold the person: %1. Erase again with --copies to remove them.</source>
        <translation>Kopiar av lageret i profilmappa kan enno ha personen: %1. Slett på nytt med --copies for å fjerne dei.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln cached user(s).</source>
        <translation>
            <numerusform>Fjerna %Ln mellomlagra brukar.</numerusform>
            <numerusform>Fjerna %Ln mellomlagra brukarar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the content of %Ln change(s).</source>
        <translation>
            <numerusform>Fjerna innhaldet i %Ln endring.</numerusform>
            <numerusform>Fjerna innhaldet i %Ln endringar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln pre-image(s).</source>
        <translation>
            <numerusform>Fjerna %Ln førebilete.</numerusform>
            <numerusform>Fjerna %Ln førebilete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln file entry(s).</source>
        <translation>
            <numerusform>Fjerna %Ln filoppføring.</numerusform>
            <numerusform>Fjerna %Ln filoppføringar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was old enough to be removed.</source>
        <translation>Ingenting var gammalt nok til å fjernast.</translation>
    </message>
    <message>
        <source>Remove the copies of the store in the profile folder too: backups, damaged and replaced stores.</source>
        <translation>Fjern også kopiane av lageret i profilmappa: tryggingskopiar, skadde og erstatta lager.</translation>
    </message>
    <message numerus="yes">
        <source>Erased the reason of %Ln lifting(s) of a brake.</source>
        <translation>
            <numerusform>Sletta grunngjevinga for %Ln løfting av ein brems.</numerusform>
            <numerusform>Sletta grunngjevinga for %Ln løftingar av ein brems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased %Ln entry(s) in Alma&apos;s import runs.</source>
        <translation>
            <numerusform>Sletta %Ln oppføring i Almas importkøyringar.</numerusform>
            <numerusform>Sletta %Ln oppføringar i Almas importkøyringar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased %Ln entry(s) of the protection register.</source>
        <translation>
            <numerusform>Sletta %Ln oppføring i vernregisteret.</numerusform>
            <numerusform>Sletta %Ln oppføringar i vernregisteret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased the reason of %Ln protection(s).</source>
        <translation>
            <numerusform>Sletta grunnen til %Ln vern.</numerusform>
            <numerusform>Sletta grunnen til %Ln vern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln rejected user(s) of Alma&apos;s import runs.</source>
        <translation>
            <numerusform>Fjerna %Ln avvist brukar frå Almas importkøyringar.</numerusform>
            <numerusform>Fjerna %Ln avviste brukarar frå Almas importkøyringar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased what was written about that person with %Ln other change(s).</source>
        <translation>
            <numerusform>Sletta det som var skrive om personen ved %Ln anna endring.</numerusform>
            <numerusform>Sletta det som var skrive om personen ved %Ln andre endringar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for review again: an approval had signed what was erased.</source>
        <translation>
            <numerusform>%Ln endring ventar på ny gjennomgang: ei godkjenning hadde signert det som vart sletta.</numerusform>
            <numerusform>%Ln endringar ventar på ny gjennomgang: ei godkjenning hadde signert det som vart sletta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliProtection</name>
    <message>
        <source>not yet</source>
        <translation>ikkje enno</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>gjeld</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>sluttar snart</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>gått ut</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>avslutta</translation>
    </message>
    <message>
        <source>altered in the store</source>
        <translation>endra i lageret</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>ingen slutt</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Nothing is protected.</source>
        <translation>Ingenting er verna.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Oppføring</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institusjon</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigar</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Which institution? Add --institution CODE.</source>
        <translation>Kva institusjon? Legg til --institution KODE.</translation>
    </message>
    <message>
        <source>Whose field? Add --person ID, or --everybody.</source>
        <translation>Kven sitt felt? Legg til --person ID, eller --everybody.</translation>
    </message>
    <message>
        <source>--%1 takes a day: 2027-06-30.</source>
        <translation>--%1 tek ein dag: 2027-06-30.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 treng ein verdi.</translation>
    </message>
    <message>
        <source>Which entry? Name its number.</source>
        <translation>Kva oppføring? Nemn nummeret.</translation>
    </message>
    <message>
        <source>Code of the institution.</source>
        <translation>Koden til institusjonen.</translation>
    </message>
    <message>
        <source>Primary id, or another identifier of a user in the cache.</source>
        <translation>Primær-ID, eller ein annan identifikator for ein brukar i mellomlageret.</translation>
    </message>
    <message>
        <source>All users of the institution.</source>
        <translation>Alle brukarane ved institusjonen.</translation>
    </message>
    <message>
        <source>What is protected: user_group, contact_info/addresses ...</source>
        <translation>Kva som blir verna: user_group, contact_info/addresses ...</translation>
    </message>
    <message>
        <source>How it is protected.</source>
        <translation>Korleis det blir verna.</translation>
    </message>
    <message>
        <source>Why it is protected.</source>
        <translation>Kvifor det blir verna.</translation>
    </message>
    <message>
        <source>Account or unit that answers for it; your account by default.</source>
        <translation>Konto eller eining som svarar for det; elles din eigen konto.</translation>
    </message>
    <message>
        <source>First day; today by default.</source>
        <translation>Første dag; elles i dag.</translation>
    </message>
    <message>
        <source>Last day; without one it has no end.</source>
        <translation>Siste dag; utan den er det ingen slutt.</translation>
    </message>
    <message>
        <source>Only at this institution.</source>
        <translation>Berre ved denne institusjonen.</translation>
    </message>
    <message>
        <source>Only what concerns this person.</source>
        <translation>Berre det som gjeld denne personen.</translation>
    </message>
    <message>
        <source>Only what ends within %1 days.</source>
        <translation>Berre det som sluttar innan %1 dagar.</translation>
    </message>
    <message>
        <source>Also what has ended or expired.</source>
        <translation>Òg det som er avslutta eller gått ut.</translation>
    </message>
    <message>
        <source>Protect a field in Alma from what files say.</source>
        <translation>Vern eit felt i Alma mot det filer seier.</translation>
    </message>
    <message>
        <source>List what is protected, by whom, why and until when.</source>
        <translation>List opp kva som er verna, av kven, kvifor og kor lenge.</translation>
    </message>
    <message>
        <source>End a protection now.</source>
        <translation>Avslutt eit vern no.</translation>
    </message>
</context>
<context>
    <name>CliQueue</name>
    <message>
        <source>Which changes? Name their ids, or add --batch B or --state S.</source>
        <translation>Kva endringar? Nemn id-ane, eller legg til --batch B eller --state S.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Kontrollerer</translation>
    </message>
    <message>
        <source>Name either changes or one batch.</source>
        <translation>Nemn anten endringar eller eitt parti.</translation>
    </message>
    <message>
        <source>Only changes of this batch.</source>
        <translation>Berre endringar i dette partiet.</translation>
    </message>
    <message>
        <source>Only changes in this state; may be repeated.</source>
        <translation>Berre endringar i denne tilstanden; kan takast opp att.</translation>
    </message>
    <message>
        <source>List batches and changes.</source>
        <translation>List parti og endringar.</translation>
    </message>
    <message>
        <source>Show one change, whole.</source>
        <translation>Vis éi endring, heil.</translation>
    </message>
    <message>
        <source>Withdraw changes that are not sent yet.</source>
        <translation>Trekk tilbake endringar som ikkje er sende enno.</translation>
    </message>
    <message>
        <source>Send approved changes to Alma and read them back.</source>
        <translation>Send godkjende endringar til Alma og les dei tilbake.</translation>
    </message>
    <message>
        <source>Settle changes of unknown outcome by reading.</source>
        <translation>Avgjer endringar med ukjent utfall ved å lese.</translation>
    </message>
    <message>
        <source>Propose to take applied changes back.</source>
        <translation>Føreslå å ta tilbake endringar som er sette i verk.</translation>
    </message>
    <message>
        <source>--batch needs the id of a batch.</source>
        <translation>--batch treng id-en til eit parti.</translation>
    </message>
    <message>
        <source>--state &quot;%1&quot;: use %2.</source>
        <translation>--state «%1»: bruk %2.</translation>
    </message>
    <message>
        <source>Only the edits of this field, e.g. contact_info.email; may be repeated. Other edits of the same changes are left out (approve) or stay (withdraw, undo).</source>
        <translation>Berre det som gjeld dette feltet, t.d. contact_info.email; kan takast opp att. Andre felt i dei same endringane blir utelatne (approve) eller ståande (withdraw, undo).</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 treng ein verdi.</translation>
    </message>
    <message>
        <source>--rule &quot;%1&quot;: use %2.</source>
        <translation>--rule «%1»: bruk %2.</translation>
    </message>
    <message>
        <source>--risk &quot;%1&quot;: use %2.</source>
        <translation>--risk «%1»: bruk %2.</translation>
    </message>
    <message>
        <source>Only changes of this field, as contact_info.email.</source>
        <translation>Berre endringar av dette feltet, som contact_info.email.</translation>
    </message>
    <message>
        <source>Only changes with a field that this rule decided.</source>
        <translation>Berre endringar med eit felt som denne regelen avgjorde.</translation>
    </message>
    <message>
        <source>Only changes with this risk.</source>
        <translation>Berre endringar med denne risikoen.</translation>
    </message>
    <message>
        <source>The calls of the day are used up, but for the reserve. Sending goes on at %1; Ctrl+C ends it, and what is approved stays approved.</source>
        <translation>Kalla for dagen er brukte opp, bortsett frå reserven. Sendinga held fram %1; Ctrl+C avsluttar henne, og det som er godkjent, blir verande godkjent.</translation>
    </message>
    <message>
        <source>When the calls of the day are used up, wait for the quota&apos;s midnight and go on with what was approved.</source>
        <translation>Når kalla for dagen er brukte opp, vent til midnatt for kvoten og hald fram med det som var godkjent.</translation>
    </message>
    <message>
        <source>--only-field approves as the first person: it takes no --reason.</source>
        <translation>--only-field godkjenner som den første personen: det tek ingen --reason.</translation>
    </message>
    <message>
        <source>Approve proposed changes, or, with a reason, as the second person.</source>
        <translation>Godkjenn føreslåtte endringar, eller, med grunngjeving, som den andre personen.</translation>
    </message>
    <message>
        <source>Sending cannot go on yet and is tried again; Ctrl+C ends it, and what is approved stays approved. %1</source>
        <translation>Sendinga kan ikkje halde fram enno og blir prøvd igjen; Ctrl+C avsluttar, og det som er godkjent, blir verande godkjent. %1</translation>
    </message>
</context>
<context>
    <name>CliQueueAnswers</name>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>Køen er tom.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institusjon</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Endringar</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Tilstandar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Change %1 of batch %2: %3, %4</source>
        <translation>Endring %1 i parti %2: %3, %4</translation>
    </message>
    <message>
        <source>User %1 of %2, digest %3</source>
        <translation>Brukar %1 ved %2, samandrag %3</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Avgjort av</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Det er ingenting å ta tilbake.</translation>
    </message>
    <message>
        <source>Alma says: %1</source>
        <translation>Alma seier: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) cannot be taken back: %1</source>
        <translation>
            <numerusform>%Ln endring kan ikkje takast tilbake: %1</numerusform>
            <numerusform>%Ln endringar kan ikkje takast tilbake: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <extracomment>A number and a state: &quot;12 applied&quot;</extracomment>
        <translation>%L1 %2</translation>
    </message>
    <message>
        <source>Change %1 was passed over: it is in the state &quot;%2&quot;.</source>
        <translation>Endring %1 vart hoppa over: ho er i tilstanden «%2».</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Ingenting passar.</translation>
    </message>
    <message numerus="yes">
        <source>Approved %Ln change(s).</source>
        <translation>
            <numerusform>Godkjende %Ln endring.</numerusform>
            <numerusform>Godkjende %Ln endringar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdrew %Ln change(s).</source>
        <translation>
            <numerusform>Trekte tilbake %Ln endring.</numerusform>
            <numerusform>Trekte tilbake %Ln endringar.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these changes waits for approval.</source>
        <translation>Ingen av desse endringane ventar på godkjenning.</translation>
    </message>
    <message>
        <source>None of these changes can be withdrawn any more.</source>
        <translation>Ingen av desse endringane kan trekkjast tilbake lenger.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were not sent and stay approved.</source>
        <translation>
            <numerusform>%Ln endring vart ikkje send og er framleis godkjend.</numerusform>
            <numerusform>%Ln endringar vart ikkje sende og er framleis godkjende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed to take back %Ln change(s) as batch %1.</source>
        <translation>
            <numerusform>Føreslo å ta tilbake %Ln endring som parti %1.</numerusform>
            <numerusform>Føreslo å ta tilbake %Ln endringar som parti %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risikoar</translation>
    </message>
    <message numerus="yes">
        <source>Left edits out of %Ln change(s).</source>
        <translation>
            <numerusform>Utelét felt i %Ln endring.</numerusform>
            <numerusform>Utelét felt i %Ln endringar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) create or delete a user: these are approved or withdrawn as a whole.</source>
        <translation>
            <numerusform>%Ln endring opprettar eller slettar ein brukar: slike blir godkjende eller trekte tilbake heile.</numerusform>
            <numerusform>%Ln endringar opprettar eller slettar ein brukar: slike blir godkjende eller trekte tilbake heile.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these changes has such an edit.</source>
        <translation>Ingen av desse endringane gjeld eit slikt felt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) need a second approval and stay approved.</source>
        <translation>
            <numerusform>%Ln endring treng ei godkjenning til og blir verande godkjend.</numerusform>
            <numerusform>%Ln endringar treng ei godkjenning til og blir verande godkjende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for an id that another change has not given up.</source>
        <translation>
            <numerusform>%Ln endring ventar på ein id som ei anna endring ikkje har gitt frå seg.</numerusform>
            <numerusform>%Ln endringar ventar på ein id som ei anna endring ikkje har gitt frå seg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was done. %1</source>
        <translation>Ikkje alt vart gjort. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open change(s) of the same users were replaced.</source>
        <translation>
            <numerusform>%Ln open endring av same brukar vart erstatta.</numerusform>
            <numerusform>%Ln opne endringar av dei same brukarane vart erstatta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) that take this back lay in the queue already.</source>
        <translation>
            <numerusform>%Ln endring som tek dette tilbake, låg i køen frå før.</numerusform>
            <numerusform>%Ln endringar som tek dette tilbake, låg i køen frå før.</numerusform>
        </translation>
    </message>
    <message>
        <source>Single changes</source>
        <translation>Enkeltendringar</translation>
    </message>
    <message>
        <source>Undo of several batches</source>
        <translation>Angring av fleire parti</translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>Angring av %1</translation>
    </message>
    <message>
        <source>The reason was altered in the local store.</source>
        <translation>Grunngjevinga er endra i det lokale lageret.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grunngjeving: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln undo(s) that waited took these edits in and wait for review again.</source>
        <translation>
            <numerusform>%Ln angring som venta, har teke inn desse felta og ventar på ny gjennomgang.</numerusform>
            <numerusform>%Ln angringar som venta, har teke inn desse felta og ventar på ny gjennomgang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) were left out: %1</source>
        <translation>
            <numerusform>%Ln felt er utelate: %1</numerusform>
            <numerusform>%Ln felt er utelatne: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliReason</name>
    <message>
        <source>Why these changes are right.</source>
        <translation>Kvifor desse endringane er rette.</translation>
    </message>
</context>
<context>
    <name>CliRuns</name>
    <message>
        <source>unknown</source>
        <translation>ukjend</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Avvist: %1</translation>
    </message>
    <message>
        <source>line %1, record %2</source>
        <translation>linje %1, post %2</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>ikkje i fila</translation>
    </message>
    <message>
        <source>Alma did not tell which users were rejected.</source>
        <translation>Alma sa ikkje kva brukarar som vart avviste.</translation>
    </message>
    <message>
        <source>Which users were rejected was kept long enough and is gone.</source>
        <translation>Kva brukarar som vart avviste, er lagra lenge nok og sletta.</translation>
    </message>
    <message>
        <source>No import run of those days is known.</source>
        <translation>Inga importkøyring frå desse dagane er kjend.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Starta</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Jobb</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Oppretta</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Oppdatert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uendra</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>Which institution? Add --institution CODE.</source>
        <translation>Kva institusjon? Legg til --institution KODE.</translation>
    </message>
    <message>
        <source>--from and --to take a date as YYYY-MM-DD.</source>
        <translation>--from og --to tek ein dato som ÅÅÅÅ-MM-DD.</translation>
    </message>
    <message>
        <source>--from lies after --to.</source>
        <translation>--from ligg etter --to.</translation>
    </message>
    <message>
        <source>--file needs a file.</source>
        <translation>--file treng ei fil.</translation>
    </message>
    <message>
        <source>Reading runs</source>
        <translation>Les køyringar</translation>
    </message>
    <message>
        <source>Alma has no integration profile for users at this institution.</source>
        <translation>Alma har ingen integrasjonsprofil for brukarar ved denne institusjonen.</translation>
    </message>
    <message>
        <source>Show Alma&apos;s own import runs with their counters and rejected users.</source>
        <translation>Vis Almas eigne importkøyringar med teljarar og avviste brukarar.</translation>
    </message>
    <message>
        <source>Code of the institution.</source>
        <translation>Kode for institusjonen.</translation>
    </message>
    <message>
        <source>First day, as YYYY-MM-DD. Default: a week until the last one.</source>
        <translation>Første dag, som ÅÅÅÅ-MM-DD. Elles: ei veke til og med den siste.</translation>
    </message>
    <message>
        <source>Last day, as YYYY-MM-DD. Default: today.</source>
        <translation>Siste dag, som ÅÅÅÅ-MM-DD. Elles: i dag.</translation>
    </message>
    <message>
        <source>Look the rejected users up in this file of borrowers.</source>
        <translation>Finn dei avviste brukarane i denne fila med lånarar.</translation>
    </message>
    <message>
        <source>Show what is known here; ask Alma nothing.</source>
        <translation>Vis det som er kjent her; spør ikkje Alma.</translation>
    </message>
</context>
<context>
    <name>CliUsers</name>
    <message>
        <source>Nothing to remark.</source>
        <translation>Ingenting å merke.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvor</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Kva det gjeld</translation>
    </message>
    <message>
        <source>--variant &quot;%1&quot;: use %2.</source>
        <translation>--variant «%1»: bruk %2.</translation>
    </message>
    <message>
        <source>--limit takes a number; 0 lists all.</source>
        <translation>--limit tek eit tal; 0 listar alle.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Les</translation>
    </message>
    <message>
        <source>Which institution? Add --institution CODE.</source>
        <translation>Kva institusjon? Legg til --institution KODE.</translation>
    </message>
    <message>
        <source>Fetching users</source>
        <translation>Hentar brukarar</translation>
    </message>
    <message>
        <source>--semantics &quot;%1&quot;: use %2.</source>
        <translation>--semantics «%1»: bruk %2.</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planlegg</translation>
    </message>
    <message>
        <source>Nothing was proposed.</source>
        <translation>Ingenting vart føreslått.</translation>
    </message>
    <message>
        <source>Code of the institution.</source>
        <translation>Koden til institusjonen.</translation>
    </message>
    <message>
        <source>Say what is wrong with a file of borrowers.</source>
        <translation>Sei kva som er gale med ei fil av låntakarar.</translation>
    </message>
    <message>
        <source>The last file, to compare with.</source>
        <translation>Førre fil, til samanlikning.</translation>
    </message>
    <message>
        <source>How many findings to list; 0 lists all. Default 1000.</source>
        <translation>Kor mange funn som blir lista; 0 listar alle. Standard 1000.</translation>
    </message>
    <message>
        <source>Fill the cache with the institution&apos;s users from Alma.</source>
        <translation>Fyll mellomlageret med brukarane til institusjonen frå Alma.</translation>
    </message>
    <message>
        <source>Say what importing the file would change, and propose it. Sends nothing.</source>
        <translation>Sei kva import av fila ville endre, og føreslå det. Sender ingenting.</translation>
    </message>
    <message>
        <source>Skranke&apos;s own update, or a forecast of Alma&apos;s nightly load.</source>
        <translation>Skranke si eiga oppdatering, eller ein prognose for den nattlege køyringa i Alma.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linje %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln postar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 byte(s)</source>
        <translation>
            <numerusform>%L1 byte</numerusform>
            <numerusform>%L1 byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln ny</numerusform>
            <numerusform>%Ln nye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln endra</numerusform>
            <numerusform>%Ln endra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln uendra</numerusform>
            <numerusform>%Ln uendra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln halden tilbake</numerusform>
            <numerusform>%Ln haldne tilbake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing from the file</source>
        <translation>
            <numerusform>%Ln manglar i fila</numerusform>
            <numerusform>%Ln manglar i fila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s): %1.</source>
        <translation>
            <numerusform>%Ln post: %1.</numerusform>
            <numerusform>%Ln postar: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) keep their value.</source>
        <translation>
            <numerusform>%Ln felt held på verdien.</numerusform>
            <numerusform>%Ln felt held på verdien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) by hand would be lost.</source>
        <translation>
            <numerusform>%Ln handretting ville gått tapt.</numerusform>
            <numerusform>%Ln handrettingar ville gått tapt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed %Ln change(s) as batch %1.</source>
        <translation>
            <numerusform>Føreslo %Ln endring som parti %1.</numerusform>
            <numerusform>Føreslo %Ln endringar som parti %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them took the place of earlier ones that nobody had sent yet.</source>
        <translation>
            <numerusform>%Ln av dei tok plassen til ei tidlegare som ingen hadde sendt enno.</numerusform>
            <numerusform>%Ln av dei tok plassen til tidlegare som ingen hadde sendt enno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lay in the queue already.</source>
        <translation>
            <numerusform>%Ln låg alt i køen.</numerusform>
            <numerusform>%Ln låg alt i køen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out: an earlier change of the user is not settled.</source>
        <translation>
            <numerusform>%Ln vart utelaten: ei tidlegare endring av brukaren er ikkje avgjord.</numerusform>
            <numerusform>%Ln vart utelatne: ei tidlegare endring av brukaren er ikkje avgjord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched %Ln user(s) of %1.</source>
        <translation>
            <numerusform>Henta %Ln brukar av %1.</numerusform>
            <numerusform>Henta %Ln brukarar av %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It took %Ln call(s) and %L1 s.</source>
        <translation>
            <numerusform>Det tok %Ln kall og %L1 s.</numerusform>
            <numerusform>Det tok %Ln kall og %L1 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held by %1.</source>
        <translation>
            <numerusform>%Ln halden tilbake av %1.</numerusform>
            <numerusform>%Ln haldne tilbake av %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warned of by %1.</source>
        <translation>
            <numerusform>%Ln åtvaring etter %1.</numerusform>
            <numerusform>%Ln åtvaringar etter %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>--institution needs a code.</source>
        <translation>--institution treng ein kode.</translation>
    </message>
    <message>
        <source>--previous needs a file.</source>
        <translation>--previous treng ei fil.</translation>
    </message>
    <message>
        <source>Users came or went while they were fetched, so some may be missing. Fetch them again at a quieter time.</source>
        <translation>Brukarar kom til eller forsvann medan dei vart henta, så nokon kan mangle. Hent dei på nytt på eit rolegare tidspunkt.</translation>
    </message>
    <message>
        <source>Reference of the case that the changes belong to.</source>
        <translation>Referansen til saka som endringane høyrer til.</translation>
    </message>
    <message>
        <source>Why they are proposed; stands with each of them.</source>
        <translation>Kvifor dei blir føreslått; står ved kvar av dei.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>linje %1, kolonne %2</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, post %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) edited by hand would lose Alma&apos;s own protection in its nightly load: the file has the value that the load brought last.</source>
        <translation>
            <numerusform>%Ln felt endra for hand ville miste Almas eige vern i den nattlege køyringa: fila har verdien som køyringa sist kom med.</numerusform>
            <numerusform>%Ln felt endra for hand ville miste Almas eige vern i den nattlege køyringa: fila har verdien som køyringa sist kom med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Protection %1 of %2 (%3) ended after %4.</source>
        <translation>Vern %1 av %2 (%3) slutta etter %4.</translation>
    </message>
    <message>
        <source>Protection %1 of %2 (%3) ends after %4.</source>
        <translation>Vern %1 av %2 (%3) sluttar etter %4.</translation>
    </message>
    <message>
        <source>Format of the file; auto sees it at the file&apos;s start.</source>
        <translation>Formatet på fila; auto ser det i byrjinga av fila.</translation>
    </message>
    <message>
        <source>A forecast proposes nothing: --ticket and --reason need --semantics api.</source>
        <translation>Ein prognose føreslår ingenting: --ticket og --reason krev --semantics api.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) lay in the queue already and keep the ticket and the reason that they were proposed with.</source>
        <translation>
            <numerusform>%Ln endring låg allereie i køen og held på saka og grunngjevinga som ho vart føreslått med.</numerusform>
            <numerusform>%Ln endringar låg allereie i køen og held på saka og grunngjevinga som dei vart føreslåtte med.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>The desk of a library consortium.</source>
        <translation>Skranken i eit bibliotekkonsortium.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Viser denne hjelpa.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Viser versjonen.</translation>
    </message>
    <message>
        <source>Folder of the profile.</source>
        <translation>Mappa til profilen.</translation>
    </message>
    <message>
        <source>Language: nb, nn or en.</source>
        <translation>Språk: nb, nn eller en.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light (lyst) eller dark (mørkt).</translation>
    </message>
    <message>
        <source>Opens a file of user data; may be given several times.</source>
        <translation>Opnar ei fil med brukardata; kan gjevast fleire gonger.</translation>
    </message>
    <message>
        <source>Institution of the file before it.</source>
        <translation>Institusjonen til fila framfor.</translation>
    </message>
    <message>
        <source>Leaves pictures of every view in a folder, then ends.</source>
        <translation>Legg bilete av kvar vising i ei mappe, og avsluttar.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>Det finst ikkje noko språk «%1».</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;.</source>
        <translation>Det finst ikkje noko tema «%1».</translation>
    </message>
    <message>
        <source>--institution stands behind the file it belongs to.</source>
        <translation>--institution står bak fila det høyrer til.</translation>
    </message>
    <message>
        <source>Files of user data to open.</source>
        <translation>Filer med brukardata som skal opnast.</translation>
    </message>
    <message>
        <source>Restores a backup of the store, by name, before it opens the profile.</source>
        <translation>Gjenopprettar ein tryggingskopi av lageret, ved namn, før profilen blir opna.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Valet --%1 treng ein verdi.</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>There is no connection to Alma.</source>
        <translation>Det er inga forbinding til Alma.</translation>
    </message>
    <message>
        <source>Go on reviewing; send again when the connection is back.</source>
        <translation>Hald fram med gjennomgangen; send att når forbindinga er tilbake.</translation>
    </message>
    <message>
        <source>Alma did not answer in time.</source>
        <translation>Alma svara ikkje i tide.</translation>
    </message>
    <message>
        <source>Try again; verify the queue if something was being sent.</source>
        <translation>Prøv igjen; kontroller køen om noko var i ferd med å bli sendt.</translation>
    </message>
    <message>
        <source>Alma takes no more calls from this institution right now.</source>
        <translation>Alma tek ikkje imot fleire kall frå denne institusjonen akkurat no.</translation>
    </message>
    <message>
        <source>Wait a little; when the calls of the day are used up, go on after midnight.</source>
        <translation>Vent litt; når kalla for dagen er brukte opp, går det vidare etter midnatt.</translation>
    </message>
    <message>
        <source>Alma refused the API key.</source>
        <translation>Alma avviste API-nøkkelen.</translation>
    </message>
    <message>
        <source>Check in the Developer Network that the key is right and may read and write users.</source>
        <translation>Kontroller i Developer Network at nøkkelen er rett og kan lese og skrive brukarar.</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>Det vart ikkje funne.</translation>
    </message>
    <message>
        <source>Check the identifier, or refresh the cache.</source>
        <translation>Kontroller identifikatoren, eller oppdater mellomlageret.</translation>
    </message>
    <message>
        <source>It was changed by someone else in the meantime.</source>
        <translation>Det er endra av nokon andre i mellomtida.</translation>
    </message>
    <message>
        <source>Look at both versions and decide again.</source>
        <translation>Sjå på begge utgåvene og avgjer på nytt.</translation>
    </message>
    <message>
        <source>Alma refused the change.</source>
        <translation>Alma avviste endringa.</translation>
    </message>
    <message>
        <source>Correct what Alma objects to, and propose the change again.</source>
        <translation>Rett det Alma ikkje godtek, og føreslå endringa på nytt.</translation>
    </message>
    <message>
        <source>Alma failed.</source>
        <translation>Alma feila.</translation>
    </message>
    <message>
        <source>Try again later; verify the queue if something was being sent.</source>
        <translation>Prøv igjen seinare; kontroller køen om noko var i ferd med å bli sendt.</translation>
    </message>
    <message>
        <source>Alma&apos;s answer could not be understood.</source>
        <translation>Svaret frå Alma var ikkje til å forstå.</translation>
    </message>
    <message>
        <source>Try again; check the address of the API if it keeps happening.</source>
        <translation>Prøv igjen; kontroller adressa til API-et om det held fram.</translation>
    </message>
    <message>
        <source>What was given cannot be used.</source>
        <translation>Det som vart oppgjeve, kan ikkje brukast.</translation>
    </message>
    <message>
        <source>Check the file or the value, and try again.</source>
        <translation>Kontroller fila eller verdien, og prøv igjen.</translation>
    </message>
    <message>
        <source>The local store could not be read or written.</source>
        <translation>Det lokale lageret kunne ikkje lesast eller skrivast.</translation>
    </message>
    <message>
        <source>Check that the disk is there, is not full and may be written to.</source>
        <translation>Kontroller at disken er der, ikkje er full og kan skrivast til.</translation>
    </message>
    <message>
        <source>It was stopped before it was finished.</source>
        <translation>Det vart stoppa før det var ferdig.</translation>
    </message>
    <message>
        <source>Start it again when you wish.</source>
        <translation>Start det igjen når du vil.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>The file “%1”</source>
        <translation>Fila «%1»</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 er tom.</translation>
    </message>
    <message>
        <source>Ask the institution to export it again.</source>
        <translation>Be institusjonen eksportere ho på nytt.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a file.</source>
        <translation>%1 er ei mappe eller ei eining, ikkje ei fil.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Vel ei fil.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 finst ikkje.</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>Kontroller namn og plassering.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kan ikkje lesast.</translation>
    </message>
    <message>
        <source>Check your access rights to it and that the disk is there.</source>
        <translation>Kontroller at du har tilgang til ho, og at disken er der.</translation>
    </message>
    <message>
        <source>%1 is not a text file.</source>
        <translation>%1 er ikkje ei tekstfil.</translation>
    </message>
    <message>
        <source>Choose the file as the institution exported it, unpacked.</source>
        <translation>Vel fila slik institusjonen eksporterte ho, pakka ut.</translation>
    </message>
    <message>
        <source>%1 holds no records.</source>
        <translation>%1 har ingen postar.</translation>
    </message>
    <message>
        <source>Check that it is a BUPS file and that its export finished.</source>
        <translation>Kontroller at det er ei BUPS-fil, og at eksporten vart ferdig.</translation>
    </message>
    <message>
        <source>The local store was made by a newer Skranke.</source>
        <translation>Det lokale lageret er laga av ein nyare Skranke.</translation>
    </message>
    <message>
        <source>Use the newer program, or choose another profile. Nothing was changed.</source>
        <translation>Bruk det nyare programmet, eller vel ein annan profil. Ingenting er endra.</translation>
    </message>
    <message>
        <source>The local store is damaged.</source>
        <translation>Det lokale lageret er skada.</translation>
    </message>
    <message>
        <source>The local store was damaged and is set aside as “%1”.</source>
        <translation>Det lokale lageret var skada og er sett til side som «%1».</translation>
    </message>
    <message>
        <source>The local store is in use by another program.</source>
        <translation>Det lokale lageret er i bruk av eit anna program.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Prøv igjen om ein augneblink.</translation>
    </message>
    <message>
        <source>The key of the local store cannot be reached.</source>
        <translation>Nøkkelen til det lokale lageret er ikkje tilgjengeleg.</translation>
    </message>
    <message>
        <source>Unlock the key store of the desktop, or put the key file back from a backup. No new key is made, because the store could not be read with it.</source>
        <translation>Lås opp nøkkellageret til skrivebordet, eller legg nøkkelfila tilbake frå ein tryggingskopi. Det blir ikkje laga nokon ny nøkkel, for lageret kunne ikkje lesast med han.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disken er full.</translation>
    </message>
    <message>
        <source>Free some space and try again. Nothing half-done was kept.</source>
        <translation>Frigjer plass og prøv igjen. Ingenting halvferdig vart teke vare på.</translation>
    </message>
    <message>
        <source>The institution has no API key.</source>
        <translation>Institusjonen har ingen API-nøkkel.</translation>
    </message>
    <message>
        <source>The institution %1 has no API key.</source>
        <translation>Institusjonen %1 har ingen API-nøkkel.</translation>
    </message>
    <message>
        <source>The API key opens another environment than the registered one.</source>
        <translation>API-nøkkelen opnar eit anna miljø enn det registrerte.</translation>
    </message>
    <message>
        <source>Production and sandbox have keys of their own: use the right key.</source>
        <translation>Produksjon og sandkasse har kvar sin nøkkel: bruk den rette.</translation>
    </message>
    <message>
        <source>The API key opens another institution than the registered one.</source>
        <translation>API-nøkkelen opnar ein annan institusjon enn den registrerte.</translation>
    </message>
    <message>
        <source>The address of the API is not secure.</source>
        <translation>Adressa til API-et er ikkje trygg.</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>Bruk ei adresse som byrjar med https.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up to the reserve.</source>
        <translation>Kalla for dagen er brukte opp ned til reserven.</translation>
    </message>
    <message>
        <source>Go on after midnight, or lower the institution&apos;s reserve.</source>
        <translation>Hald fram etter midnatt, eller senk reserven til institusjonen.</translation>
    </message>
    <message>
        <source>The change is no longer the one that was approved.</source>
        <translation>Endringa er ikkje lenger den som vart godkjend.</translation>
    </message>
    <message>
        <source>Review it and approve it again.</source>
        <translation>Gå gjennom ho og godkjenn ho på nytt.</translation>
    </message>
    <message>
        <source>The institution is not registered.</source>
        <translation>Institusjonen er ikkje registrert.</translation>
    </message>
    <message>
        <source>The institution %1 is not registered.</source>
        <translation>Institusjonen %1 er ikkje registrert.</translation>
    </message>
    <message>
        <source>The institution is registered already.</source>
        <translation>Institusjonen er alt registrert.</translation>
    </message>
    <message>
        <source>The institution %1 is registered already.</source>
        <translation>Institusjonen %1 er alt registrert.</translation>
    </message>
    <message>
        <source>Edit it, or choose another code.</source>
        <translation>Rediger han, eller vel ein annan kode.</translation>
    </message>
    <message>
        <source>There is no such change in the queue.</source>
        <translation>Det finst inga slik endring i køen.</translation>
    </message>
    <message>
        <source>Check the id, or refresh the list.</source>
        <translation>Kontroller id-en, eller oppdater lista.</translation>
    </message>
    <message>
        <source>That cannot be done in the present state.</source>
        <translation>Det kan ikkje gjerast i tilstanden som er no.</translation>
    </message>
    <message>
        <source>Look at the changes in the queue and finish, verify or withdraw them first.</source>
        <translation>Sjå på endringane i køen og gjer dei ferdige, kontroller dei eller trekk dei tilbake først.</translation>
    </message>
    <message>
        <source>The user has been changed since.</source>
        <translation>Brukaren er endra sidan.</translation>
    </message>
    <message>
        <source>Look at the user as it is now and decide again.</source>
        <translation>Sjå på brukaren slik han er no, og avgjer på nytt.</translation>
    </message>
    <message>
        <source>The user has loans, requests or fees by now.</source>
        <translation>Brukaren har fått lån, bestillingar eller gebyr.</translation>
    </message>
    <message>
        <source>Settle them in Alma before the user is deleted.</source>
        <translation>Gjer dei opp i Alma før brukaren blir sletta.</translation>
    </message>
    <message>
        <source>What the user was like before is no longer stored.</source>
        <translation>Slik brukaren var før, er ikkje lenger lagra.</translation>
    </message>
    <message>
        <source>Correct the user by hand: the time in which a change can be undone is over.</source>
        <translation>Rett brukaren for hand: tida då endringa kunne angrast, er ute.</translation>
    </message>
    <message>
        <source>A value cannot be used.</source>
        <translation>Ein verdi kan ikkje brukast.</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be used.</source>
        <translation>Verdien av «%1» kan ikkje brukast.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Rett han og prøv igjen.</translation>
    </message>
    <message>
        <source>Alma has no user with this identifier.</source>
        <translation>Alma har ingen brukar med denne identifikatoren.</translation>
    </message>
    <message>
        <source>Refresh the cache; the user may have been deleted or renamed.</source>
        <translation>Oppdater mellomlageret; brukaren kan vere sletta eller ha fått ny id.</translation>
    </message>
    <message>
        <source>Alma could not delete the user.</source>
        <translation>Alma kunne ikkje slette brukaren.</translation>
    </message>
    <message>
        <source>Check loans, requests and fees in Alma.</source>
        <translation>Kontroller lån, bestillingar og gebyr i Alma.</translation>
    </message>
    <message>
        <source>Alma has a user with this identifier already.</source>
        <translation>Alma har alt ein brukar med denne identifikatoren.</translation>
    </message>
    <message>
        <source>Refresh the cache and plan again: the user is to be updated, not created.</source>
        <translation>Oppdater mellomlageret og lag planen på nytt: brukaren skal oppdaterast, ikkje opprettast.</translation>
    </message>
    <message>
        <source>Alma does not know the user group.</source>
        <translation>Alma kjenner ikkje brukargruppa.</translation>
    </message>
    <message>
        <source>Check the user groups of the institution and the code in the file.</source>
        <translation>Kontroller brukargruppene til institusjonen og koden i fila.</translation>
    </message>
    <message>
        <source>The external id does not fit the account type.</source>
        <translation>Den eksterne id-en passar ikkje til kontotypen.</translation>
    </message>
    <message>
        <source>Check the external id of the institution: it is the code of its SIS profile in Alma.</source>
        <translation>Kontroller den eksterne id-en til institusjonen: han er koden til SIS-profilen i Alma.</translation>
    </message>
    <message>
        <source>Alma does not accept the account type.</source>
        <translation>Alma godtek ikkje kontotypen.</translation>
    </message>
    <message>
        <source>Imported users are external users.</source>
        <translation>Importerte brukarar er eksterne brukarar.</translation>
    </message>
    <message>
        <source>Alma does not let the external id be changed.</source>
        <translation>Alma lèt ikkje den eksterne id-en bli endra.</translation>
    </message>
    <message>
        <source>Change it in Alma by hand, or keep the one the user has.</source>
        <translation>Endre han i Alma for hand, eller hald på den brukaren har.</translation>
    </message>
    <message>
        <source>Alma does not support this action.</source>
        <translation>Alma støttar ikkje denne handlinga.</translation>
    </message>
    <message>
        <source>Do it in Alma by hand.</source>
        <translation>Gjer det i Alma for hand.</translation>
    </message>
    <message>
        <source>Alma could not update the user.</source>
        <translation>Alma kunne ikkje oppdatere brukaren.</translation>
    </message>
    <message>
        <source>Look at the user in Alma and propose the change again.</source>
        <translation>Sjå på brukaren i Alma og føreslå endringa på nytt.</translation>
    </message>
    <message>
        <source>Alma does not accept a type of identifier, address or note in the user.</source>
        <translation>Alma godtek ikkje ein type identifikator, adresse eller merknad hos brukaren.</translation>
    </message>
    <message>
        <source>Check the types against Alma&apos;s code tables.</source>
        <translation>Kontroller typane mot kodetabellane i Alma.</translation>
    </message>
    <message>
        <source>Alma could not authenticate the user.</source>
        <translation>Alma kunne ikkje autentisere brukaren.</translation>
    </message>
    <message>
        <source>Check the user&apos;s password in Alma.</source>
        <translation>Kontroller passordet til brukaren i Alma.</translation>
    </message>
    <message>
        <source>Alma could not create the user.</source>
        <translation>Alma kunne ikkje opprette brukaren.</translation>
    </message>
    <message>
        <source>Check that the user has a preferred language and all mandatory fields.</source>
        <translation>Kontroller at brukaren har føretrekt språk og alle obligatoriske felt.</translation>
    </message>
    <message>
        <source>A mandatory field is missing.</source>
        <translation>Eit obligatorisk felt manglar.</translation>
    </message>
    <message>
        <source>Ask the institution to fill it in its export.</source>
        <translation>Be institusjonen fylle det ut i eksporten.</translation>
    </message>
    <message>
        <source>Alma did not understand the call.</source>
        <translation>Alma forstod ikkje kallet.</translation>
    </message>
    <message>
        <source>Tell support, with the tracking id.</source>
        <translation>Meld frå til brukarstøtte, med sporings-id-en.</translation>
    </message>
    <message>
        <source>Alma reports a general error.</source>
        <translation>Alma melder om ein generell feil.</translation>
    </message>
    <message>
        <source>Try again later; tell support if it stays.</source>
        <translation>Prøv igjen seinare; meld frå til brukarstøtte om det held fram.</translation>
    </message>
    <message>
        <source>The API key is restricted in Alma.</source>
        <translation>API-nøkkelen er avgrensa i Alma.</translation>
    </message>
    <message>
        <source>Check the key&apos;s restriction profile with the institution.</source>
        <translation>Kontroller avgrensingsprofilen til nøkkelen med institusjonen.</translation>
    </message>
    <message>
        <source>Alma finds the password too weak.</source>
        <translation>Alma meiner passordet er for svakt.</translation>
    </message>
    <message>
        <source>Imported users need no password in Alma.</source>
        <translation>Importerte brukarar treng ikkje passord i Alma.</translation>
    </message>
    <message>
        <source>Alma gets too many calls a second from this institution.</source>
        <translation>Alma får for mange kall i sekundet frå denne institusjonen.</translation>
    </message>
    <message>
        <source>Another program uses the same quota: lower the calls per second.</source>
        <translation>Eit anna program brukar same kvote: senk kall per sekund.</translation>
    </message>
    <message>
        <source>The institution&apos;s calls of the day are used up.</source>
        <translation>Kalla til institusjonen for dagen er brukte opp.</translation>
    </message>
    <message>
        <source>Go on after midnight.</source>
        <translation>Hald fram etter midnatt.</translation>
    </message>
    <message>
        <source>The user is too large for Alma&apos;s API.</source>
        <translation>Brukaren er for stor for API-et til Alma.</translation>
    </message>
    <message>
        <source>Shorten notes or lists of the user in Alma.</source>
        <translation>Kort ned merknader eller lister hos brukaren i Alma.</translation>
    </message>
    <message>
        <source>Alma cannot be reached behind its gateway.</source>
        <translation>Alma er ikkje å nå bak portvakta si.</translation>
    </message>
    <message>
        <source>Check the address of the API; verify the queue if something was being sent.</source>
        <translation>Kontroller adressa til API-et; kontroller køen om noko var i ferd med å bli sendt.</translation>
    </message>
    <message>
        <source>%1 Code %2.</source>
        <translation>%1 Kode %2.</translation>
    </message>
    <message>
        <source>Tracking id %1.</source>
        <translation>Sporings-id %1.</translation>
    </message>
    <message>
        <source>Use the key of this institution, or register Alma&apos;s own code of it when the two only have different names. Nothing is sent until it fits.</source>
        <translation>Bruk nøkkelen til denne institusjonen, eller registrer Alma sin eigen kode for han dersom dei to berre har ulike namn. Ingenting blir sendt før han passar.</translation>
    </message>
    <message>
        <source>The change can no longer be read: it was altered in the local store.</source>
        <translation>Endringa kan ikkje lesast lenger: ho er forandra i det lokale lageret.</translation>
    </message>
    <message>
        <source>Withdraw it and plan again.</source>
        <translation>Trekk ho tilbake og planlegg på nytt.</translation>
    </message>
    <message>
        <source>Several users are to take over one another&apos;s identifiers in a circle.</source>
        <translation>Fleire brukarar skal ta over identifikatorane til kvarandre i ring.</translation>
    </message>
    <message>
        <source>Give one of them another identifier in Alma first, then plan again.</source>
        <translation>Gi ein av dei ein annan identifikator i Alma først, og planlegg på nytt.</translation>
    </message>
    <message>
        <source>The change altered nothing in Alma.</source>
        <translation>Endringa forandra ingenting i Alma.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Det er ingenting å ta tilbake.</translation>
    </message>
    <message>
        <source>The connection to Alma broke before the answer came.</source>
        <translation>Sambandet med Alma vart brote før svaret kom.</translation>
    </message>
    <message>
        <source>The secure connection to Alma could not be set up.</source>
        <translation>Det sikre sambandet med Alma kunne ikkje opprettast.</translation>
    </message>
    <message>
        <source>Check the clock of this computer, the proxy and the extra certificate authority.</source>
        <translation>Kontroller klokka på maskina, mellomtenaren og den ekstra sertifikatutferdaren.</translation>
    </message>
    <message>
        <source>The address of the API leads on to another address, and that is not followed.</source>
        <translation>Adressa til API-et viser vidare til ei anna adresse, og ho blir ikkje følgd.</translation>
    </message>
    <message>
        <source>Check the address of the API under Institutions.</source>
        <translation>Kontroller adressa til API-et under Institusjonar.</translation>
    </message>
    <message>
        <source>Alma&apos;s answer is larger than any answer should be.</source>
        <translation>Svaret frå Alma er større enn noko svar bør vere.</translation>
    </message>
    <message>
        <source>Check the address of the API; tell support if it stays.</source>
        <translation>Kontroller adressa til API-et; sei frå til brukarstøtta om det held fram.</translation>
    </message>
    <message>
        <source>Correct it there, and register the code book again.</source>
        <translation>Rett han der, og registrer kodetabellen på nytt.</translation>
    </message>
    <message>
        <source>%1 is no code book: it must hold JSON in UTF-8, and at most 1 MiB.</source>
        <translation>%1 er ingen kodetabell: han må vere JSON i UTF-8, på høgst 1 MiB.</translation>
    </message>
    <message>
        <source>Save it so; &apos;standard&apos; in its place goes back to the shipped table.</source>
        <translation>Lagre han slik; «standard» i staden går tilbake til tabellen som følgjer med.</translation>
    </message>
    <message>
        <source>The code book is not valid JSON.</source>
        <translation>Kodetabellen er ikkje gyldig JSON.</translation>
    </message>
    <message>
        <source>The code book is not valid JSON in line %1.</source>
        <translation>Kodetabellen er ikkje gyldig JSON i linje %1.</translation>
    </message>
    <message>
        <source>The code book cannot be used.</source>
        <translation>Kodetabellen kan ikkje brukast.</translation>
    </message>
    <message>
        <source>The code book cannot be used because of line %1.</source>
        <translation>Kodetabellen kan ikkje brukast på grunn av linje %1.</translation>
    </message>
    <message>
        <source>The code book cannot be used because of line %1: “%2” is unknown there, or is not of the kind it must be.</source>
        <translation>Kodetabellen kan ikkje brukast på grunn av linje %1: «%2» er ukjent der, eller er ikkje av det slaget det må vere.</translation>
    </message>
    <message>
        <source>The folder holds other things and is no profile of Skranke.</source>
        <translation>Mappa har andre ting i seg og er ingen profil for Skranke.</translation>
    </message>
    <message>
        <source>The folder “%1” holds other things and is no profile of Skranke.</source>
        <translation>Mappa «%1» har andre ting i seg og er ingen profil for Skranke.</translation>
    </message>
    <message>
        <source>Choose another folder, an empty or a new one, with --home or SKRANKE_HOME. Nothing was changed.</source>
        <translation>Vel ei anna mappe, ei tom eller ei ny, med --home eller SKRANKE_HOME. Ingenting er endra.</translation>
    </message>
    <message>
        <source>Add the key under Institutions, or with &apos;skranke-cli institution key CODE --key-stdin&apos;.</source>
        <translation>Legg inn nøkkelen under Institusjonar, eller med «skranke-cli institution key KODE --key-stdin».</translation>
    </message>
    <message>
        <source>The users of %1 are not here as they are in Alma, so nobody can say what would change.</source>
        <translation>Brukarane til %1 finst ikkje her slik dei er i Alma, så ingen kan seie kva som ville bli endra.</translation>
    </message>
    <message>
        <source>Fetch them first (users sync).</source>
        <translation>Hent dei først (users sync).</translation>
    </message>
    <message>
        <source>Add it under Institutions or with &apos;skranke-cli institution add&apos;, or check the code.</source>
        <translation>Legg han til under Institusjonar eller med «skranke-cli institution add», eller kontroller koden.</translation>
    </message>
    <message>
        <source>There is no change “%1” in the queue.</source>
        <translation>Det finst inga endring «%1» i køen.</translation>
    </message>
    <message>
        <source>There is no such batch in the queue.</source>
        <translation>Det finst ikkje noko slikt parti i køen.</translation>
    </message>
    <message>
        <source>There is no batch “%1” in the queue.</source>
        <translation>Det finst ikkje noko parti «%1» i køen.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kan ikkje skrivast.</translation>
    </message>
    <message>
        <source>Check your access rights to its folder, or choose another place.</source>
        <translation>Kontroller tilgangen din til mappa, eller vel ein annan stad.</translation>
    </message>
    <message>
        <source>The code book cannot be used because of line %1: “%2” holds a national identity number, which is checked while a file is read and never goes to Alma.</source>
        <translation>Kodetabellen kan ikkje brukast på grunn av linje %1: «%2» inneheld eit fødselsnummer, som blir kontrollert medan ei fil blir lesen, og aldri går til Alma.</translation>
    </message>
    <message>
        <source>Leave out where it shall go, and register the code book again.</source>
        <translation>Lat vere å seie kvar det skal, og registrer kodetabellen på nytt.</translation>
    </message>
    <message>
        <source>%1 changed while it was read.</source>
        <translation>%1 vart endra medan ho vart lesen.</translation>
    </message>
    <message>
        <source>Wait until it has been written whole, and try again. Nothing was proposed.</source>
        <translation>Vent til ho er skriven ferdig, og prøv igjen. Ingenting vart foreslått.</translation>
    </message>
    <message>
        <source>Restore the newest backup with &apos;skranke-cli backup restore&apos;, or begin with an empty store by &apos;skranke-cli backup begin-empty&apos;.</source>
        <translation>Gjenopprett den nyaste tryggingskopien med «skranke-cli backup restore», eller byrj med eit tomt lager med «skranke-cli backup begin-empty».</translation>
    </message>
    <message>
        <source>The local store is missing; backups of it, or a damaged one, are left.</source>
        <translation>Det lokale lageret manglar; tryggingskopiar av det, eller eit skadd, er att.</translation>
    </message>
    <message>
        <source>No store was lost here.</source>
        <translation>Her har ikkje noko lager gått tapt.</translation>
    </message>
    <message>
        <source>A new profile needs no help: its store is made with the first command that opens it.</source>
        <translation>Ein ny profil treng inga hjelp: lageret blir laga med den første kommandoen som opnar han.</translation>
    </message>
    <message>
        <source>This has been taken back before.</source>
        <translation>Dette er teke tilbake før.</translation>
    </message>
    <message>
        <source>To make it again, undo the undo.</source>
        <translation>Angre angringa for å gjere det på nytt.</translation>
    </message>
    <message>
        <source>The undo of another change of the same user waits.</source>
        <translation>Angringa av ei anna endring av same brukar ventar.</translation>
    </message>
    <message>
        <source>Send or withdraw that undo first.</source>
        <translation>Send den angringa først, eller trekk henne tilbake.</translation>
    </message>
    <message>
        <source>%1 does not begin with users or bups_users.</source>
        <translation>%1 byrjar ikkje med users eller bups_users.</translation>
    </message>
    <message>
        <source>Check that it is an export of users.</source>
        <translation>Kontroller at ho er ein eksport av brukarar.</translation>
    </message>
    <message>
        <source>%1 has a document type (DOCTYPE), which is refused.</source>
        <translation>%1 har ein dokumenttype (DOCTYPE), og han blir avvist.</translation>
    </message>
    <message>
        <source>Let the institution export it without one.</source>
        <translation>La institusjonen eksportere henne utan.</translation>
    </message>
    <message>
        <source>%1 is of another format than the file to check.</source>
        <translation>%1 har eit anna format enn fila som skal kontrollerast.</translation>
    </message>
    <message>
        <source>Compare with a file of the same format, or with none.</source>
        <translation>Samanlikn med ei fil i same format, eller med inga.</translation>
    </message>
    <message>
        <source>The zip file cannot be unpacked: %1.</source>
        <translation>Zip-fila kan ikkje pakkast ut: %1.</translation>
    </message>
    <message>
        <source>Have it sent again, or unpack it yourself.</source>
        <translation>Få ho send på nytt, eller pakk ho ut sjølv.</translation>
    </message>
    <message>
        <source>The zip file is locked with a password: %1.</source>
        <translation>Zip-fila er låst med passord: %1.</translation>
    </message>
    <message>
        <source>Unpack it yourself.</source>
        <translation>Pakk ho ut sjølv.</translation>
    </message>
    <message>
        <source>The zip file does not hold just one XML file: %1.</source>
        <translation>Zip-fila inneheld ikkje akkurat éi XML-fil: %1.</translation>
    </message>
    <message>
        <source>Unpack it, and choose the file that is meant.</source>
        <translation>Pakk ho ut, og vel fila det gjeld.</translation>
    </message>
    <message>
        <source>The zip file would become larger than any export of users: %1.</source>
        <translation>Zip-fila ville bli større enn nokon eksport av brukarar: %1.</translation>
    </message>
    <message>
        <source>Find out where it comes from before you unpack it.</source>
        <translation>Finn ut kvar ho kjem frå før du pakkar ho ut.</translation>
    </message>
    <message>
        <source>%1 holds users as XML, which are checked, but not planned yet.</source>
        <translation>%1 har brukarar som XML. Dei blir kontrollerte, men ikkje planlagde enno.</translation>
    </message>
    <message>
        <source>Plan a file of BUPS 1, or let Alma load this one.</source>
        <translation>Planlegg ei fil av BUPS 1, eller lat Alma laste denne.</translation>
    </message>
    <message>
        <source>Alma keeps refusing the calls of %1 as too many and does not say which limit is reached.</source>
        <translation>Alma avviser framleis kalla frå %1 som for mange og seier ikkje kva grense som er nådd.</translation>
    </message>
    <message>
        <source>What was approved stays approved; send it later, and tell support if it stays so.</source>
        <translation>Det som er godkjent, er framleis godkjent; send det seinare, og meld frå til support om det held fram.</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Primary id</source>
        <translation>Primær-id</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Etternamn</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Fornamn</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Mellomnamn</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Fullt namn</translation>
    </message>
    <message>
        <source>Preferred given name</source>
        <translation>Føretrekt fornamn</translation>
    </message>
    <message>
        <source>Preferred middle name</source>
        <translation>Føretrekt mellomnamn</translation>
    </message>
    <message>
        <source>Preferred family name</source>
        <translation>Føretrekt etternamn</translation>
    </message>
    <message>
        <source>Name suffix</source>
        <translation>Namnetillegg</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>Brukargruppe</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gyldig til</translation>
    </message>
    <message>
        <source>Purge date</source>
        <translation>Slettedato</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fødselsdato</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kjønn</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Home library (campus)</source>
        <translation>Campus</translation>
    </message>
    <message>
        <source>Resource sharing library</source>
        <translation>Fjernlånsbibliotek</translation>
    </message>
    <message>
        <source>Library notices</source>
        <translation>Varsel frå biblioteket</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifikator</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistikk</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Proxy for</source>
        <translation>Stadfortredar for</translation>
    </message>
    <message>
        <source>Job category</source>
        <translation>Stillingskategori</translation>
    </message>
    <message>
        <source>Job description</source>
        <translation>Stillingsomtale</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Nettside</translation>
    </message>
    <message>
        <source>Cataloguer level</source>
        <translation>Katalogisatornivå</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>PIN-kode</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Posttype</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Kontotype</translation>
    </message>
    <message>
        <source>Import profile (external id)</source>
        <translation>Importprofil (ekstern id)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status date</source>
        <translation>Statusdato</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Password must be changed</source>
        <translation>Passord må endrast</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A field of a list and which of its elements: &quot;E-mail (kari@nordskog.example)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>Forskar</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>unchanged</source>
        <translation>uendra</translation>
    </message>
    <message>
        <source>will change</source>
        <translation>vil bli endra</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>stoppa</translation>
    </message>
    <message>
        <source>hand edit will be lost</source>
        <translation>handretting går tapt</translation>
    </message>
    <message>
        <source>will be emptied</source>
        <translation>vil bli tømt</translation>
    </message>
    <message>
        <source>unknown (disputed rule)</source>
        <translation>ukjent (omstridd regel)</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>%1 (internal)</source>
        <translation>%1 (intern)</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Separator line too short</source>
        <translation>For kort skiljelinje</translation>
    </message>
    <message>
        <source>The line has only %2 minus signs, so two persons are read as one and the second one&apos;s values win. Let the exporter write at least ten.</source>
        <translation>Linja har berre %2 minusteikn, så to personar blir lesne som éin og verdiane til den andre vinn. La eksporten skrive minst ti.</translation>
    </message>
    <message>
        <source>Blanks behind a separator</source>
        <translation>Blanke bak ei skiljelinje</translation>
    </message>
    <message>
        <source>There are blanks behind the minus signs; the line is read as a separator all the same. Let the exporter leave them out.</source>
        <translation>Det står blanke bak minusteikna; linja blir likevel lesen som skiljelinje. La eksporten utelate dei.</translation>
    </message>
    <message>
        <source>Empty record</source>
        <translation>Tom post</translation>
    </message>
    <message>
        <source>Two separators follow each other with nothing between them; the empty record is passed over.</source>
        <translation>To skiljelinjer følgjer etter kvarandre utan noko mellom; den tomme posten blir hoppa over.</translation>
    </message>
    <message>
        <source>Blank lines</source>
        <translation>Blanke linjer</translation>
    </message>
    <message>
        <source>The file has blank lines (%2); they are passed over.</source>
        <translation>Fila har blanke linjer (%2); dei blir hoppa over.</translation>
    </message>
    <message>
        <source>Blank after the colon</source>
        <translation>Blank etter kolon</translation>
    </message>
    <message>
        <source>There is a blank between %1: and the value, and it counts as part of the value. Let the exporter leave it out.</source>
        <translation>Det står ein blank mellom %1: og verdien, og han blir rekna som del av verdien. La eksporten utelate han.</translation>
    </message>
    <message>
        <source>Blanks behind a value</source>
        <translation>Blanke bak ein verdi</translation>
    </message>
    <message>
        <source>There are blanks behind the value of %1. Let the exporter leave them out.</source>
        <translation>Det står blanke bak verdien av %1. La eksporten utelate dei.</translation>
    </message>
    <message>
        <source>Empty value</source>
        <translation>Tom verdi</translation>
    </message>
    <message>
        <source>%1 is there, but without a value. Let the exporter leave the line out or give the value.</source>
        <translation>%1 er der, men utan verdi. La eksporten utelate linja eller gje verdien.</translation>
    </message>
    <message>
        <source>Code not written as a code</source>
        <translation>Kode som ikkje er skriven som ein kode</translation>
    </message>
    <message>
        <source>%1 is written in lower case or behind blanks, so the import does not read it. Codes are two capital letters at the start of the line.</source>
        <translation>%1 er skriven med små bokstavar eller bak blanke, så importen les han ikkje. Kodar er to store bokstavar først på linja.</translation>
    </message>
    <message>
        <source>Code repeated in a record</source>
        <translation>Kode teken opp att i ein post</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Ukjend kode</translation>
    </message>
    <message>
        <source>%1 is not in the code table (lines with it: %2); the import passes over it. If it means something, add it to the institution&apos;s code book.</source>
        <translation>%1 er ikkje i kodetabellen (linjer med han: %2); importen hoppar over han. Tyder han noko, legg han til i kodetabellen til institusjonen.</translation>
    </message>
    <message>
        <source>Code not in use</source>
        <translation>Kode som ikkje er i bruk</translation>
    </message>
    <message>
        <source>%1 is no longer in use (lines with it: %2); the import passes over it. Ask the institution to stop sending it.</source>
        <translation>%1 er ikkje lenger i bruk (linjer med han: %2); importen hoppar over han. Be institusjonen slutte å sende han.</translation>
    </message>
    <message>
        <source>Line without a code</source>
        <translation>Linje utan kode</translation>
    </message>
    <message>
        <source>The line is neither a code with a value nor a separator; what it says is lost. Look at the line before it: a value may have been broken in two.</source>
        <translation>Linja er korkje ein kode med verdi eller ei skiljelinje; det ho seier, går tapt. Sjå på linja framfor: ein verdi kan vere delt i to.</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>Byterekkjefølgjemerke (BOM)</translation>
    </message>
    <message>
        <source>The file starts with a byte order mark, which may cost the first record. Let the exporter write UTF-8 without it.</source>
        <translation>Fila byrjar med eit byterekkjefølgjemerke, som kan koste den første posten. La eksporten skrive UTF-8 utan det.</translation>
    </message>
    <message>
        <source>Control character</source>
        <translation>Kontrollteikn</translation>
    </message>
    <message>
        <source>The line has a control character, which may stop the whole import. Remove it where the data come from.</source>
        <translation>Linja har eit kontrollteikn, som kan stoppe heile importen. Fjern det der dataa kjem frå.</translation>
    </message>
    <message>
        <source>Letters in two parts</source>
        <translation>Bokstavar i to delar</translation>
    </message>
    <message>
        <source>A letter is written as base letter and mark, so searches will not find it. Let the exporter write normalisation form C.</source>
        <translation>Ein bokstav er skriven som grunnbokstav og teikn, så søk vil ikkje finne han. La eksporten skrive normalform C.</translation>
    </message>
    <message>
        <source>Letters damaged before export</source>
        <translation>Bokstavar øydelagde før eksporten</translation>
    </message>
    <message>
        <source>Letters in the line were damaged before the file was written. Correct the export&apos;s character set and have the file sent again.</source>
        <translation>Bokstavar på linja vart øydelagde før fila vart skriven. Rett teiknsettet i eksporten og få fila send på nytt.</translation>
    </message>
    <message>
        <source>No borrowers in the file</source>
        <translation>Ingen låntakarar i fila</translation>
    </message>
    <message>
        <source>No record of the file has a borrower id (LT), so there is nothing to import. Ask the institution for a new file.</source>
        <translation>Ingen post i fila har låntakar-id (LT), så det er ingenting å importere. Be institusjonen om ei ny fil.</translation>
    </message>
    <message>
        <source>Not a text file</source>
        <translation>Ikkje ei tekstfil</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8 or ISO 8859-1. Ask the institution for the export as a plain text file.</source>
        <translation>Fila er ikkje tekst i UTF-8 eller ISO 8859-1. Be institusjonen om eksporten som rein tekstfil.</translation>
    </message>
    <message>
        <source>Not the agreed character set</source>
        <translation>Ikkje det avtalte teiknsettet</translation>
    </message>
    <message>
        <source>The file&apos;s character set is not the one agreed with the institution. Correct the export, or the variant in the register.</source>
        <translation>Teiknsettet i fila er ikkje det som er avtalt med institusjonen. Rett eksporten, eller varianten i registeret.</translation>
    </message>
    <message>
        <source>Unexpected number of records</source>
        <translation>Uventa tal på postar</translation>
    </message>
    <message>
        <source>The number of records differs by %2 per cent from the previous file. Ask the institution whether the export is complete before anything is imported.</source>
        <translation>Talet på postar avvik %2 prosent frå førre fil. Spør institusjonen om eksporten er fullstendig før noko blir importert.</translation>
    </message>
    <message>
        <source>Same file as before</source>
        <translation>Same fil som før</translation>
    </message>
    <message>
        <source>The file is the same as the previous one, byte for byte. Check that the institution&apos;s export has run.</source>
        <translation>Fila er den same som førre, byte for byte. Kontroller at eksporten til institusjonen har gått.</translation>
    </message>
    <message>
        <source>File cut off</source>
        <translation>Avkutta fil</translation>
    </message>
    <message>
        <source>The last record lacks mandatory codes, so the file may have been cut off. Have it sent again.</source>
        <translation>Siste post manglar obligatoriske kodar, så fila kan vere avkutta. Få ho send på nytt.</translation>
    </message>
    <message>
        <source>Line or record too long</source>
        <translation>For lang linje eller post</translation>
    </message>
    <message>
        <source>The line has %2 bytes. A line end has probably been lost; look at the line in the raw file.</source>
        <translation>Linja har %2 byte. Eit linjeskift er truleg gått tapt; sjå på linja i råfila.</translation>
    </message>
    <message>
        <source>Borrower id missing</source>
        <translation>Låntakar-id manglar</translation>
    </message>
    <message>
        <source>Borrower id twice</source>
        <translation>Låntakar-id to gonger</translation>
    </message>
    <message>
        <source>Borrower id of another form</source>
        <translation>Låntakar-id av anna form</translation>
    </message>
    <message>
        <source>The borrower id is not a letter and up to nine letters or digits. In the older table it will be refused; in the newer it may be a bar code or a chip number.</source>
        <translation>Låntakar-id-en er ikkje ein bokstav og inntil ni bokstavar eller siffer. I den eldre tabellen blir han avvist; i den nyare kan han vere ein strekkode eller eit brikkenummer.</translation>
    </message>
    <message>
        <source>Unusual borrower id</source>
        <translation>Uvanleg låntakar-id</translation>
    </message>
    <message>
        <source>The borrower id does not look like a person&apos;s LTID. Check that the right number is sent.</source>
        <translation>Låntakar-id-en ser ikkje ut som LTID-et til ein person. Kontroller at det er rett nummer som blir sendt.</translation>
    </message>
    <message>
        <source>Former id is the present one</source>
        <translation>Gammal id er den noverande</translation>
    </message>
    <message>
        <source>Former id belongs to someone else</source>
        <translation>Gammal id høyrer til ein annan</translation>
    </message>
    <message>
        <source>Feide id twice</source>
        <translation>Feide-ID to gonger</translation>
    </message>
    <message>
        <source>The same Feide id stands in an earlier record, on line %2. It can belong to one person only; correct it where the data come from.</source>
        <translation>Same Feide-ID står i ein tidlegare post, på linje %2. Han kan berre høyre til éin person; rett han der dataa kjem frå.</translation>
    </message>
    <message>
        <source>Person registered twice</source>
        <translation>Person registrert to gonger</translation>
    </message>
    <message>
        <source>A record with the same names and birth date but another borrower id stands on line %2. Find out whether they are one person.</source>
        <translation>Ein post med same namn og fødselsdato, men annan låntakar-id, står på linje %2. Finn ut om det er same person.</translation>
    </message>
    <message>
        <source>Feide id malformed</source>
        <translation>Misforma Feide-ID</translation>
    </message>
    <message>
        <source>The Feide id is not a user name and a realm joined by one @, without blanks. The person cannot log in until it is corrected.</source>
        <translation>Feide-ID-en er ikkje eit brukarnamn og eit domene bundne saman med éin @, utan blanke. Personen kan ikkje logge inn før han er retta.</translation>
    </message>
    <message>
        <source>Realm not the institution&apos;s</source>
        <translation>Domenet er ikkje institusjonen sitt</translation>
    </message>
    <message>
        <source>The Feide id&apos;s realm is not one of the institution&apos;s. Correct the id, or add the realm to the register.</source>
        <translation>Domenet i Feide-ID-en er ikkje eitt av institusjonen sine. Rett id-en, eller legg domenet til i registeret.</translation>
    </message>
    <message>
        <source>Capital letters in a Feide id</source>
        <translation>Store bokstavar i Feide-ID</translation>
    </message>
    <message>
        <source>The Feide id has capital letters and must be registered in lower case. Skranke sends it in lower case; let the exporter do so too.</source>
        <translation>Feide-ID-en har store bokstavar og skal registrerast med små. Skranke sender han med små bokstavar; la eksporten gjere det òg.</translation>
    </message>
    <message>
        <source>E-mail address as Feide id</source>
        <translation>E-postadresse som Feide-ID</translation>
    </message>
    <message>
        <source>The Feide id is the same as the e-mail address and its realm is not the institution&apos;s. Have the Feide id itself sent.</source>
        <translation>Feide-ID-en er den same som e-postadressa, og domenet er ikkje institusjonen sitt. Få sjølve Feide-ID-en send.</translation>
    </message>
    <message>
        <source>Feide id of another person</source>
        <translation>Feide-ID til ein annan person</translation>
    </message>
    <message>
        <source>In the previous file this Feide id belonged to another person. Find out who has it before the file is imported.</source>
        <translation>I førre fil høyrde denne Feide-ID-en til ein annan person. Finn ut kven som har han før fila blir importert.</translation>
    </message>
    <message>
        <source>Feide id missing</source>
        <translation>Feide-ID manglar</translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation>Namn manglar</translation>
    </message>
    <message>
        <source>%1 is missing. It must be given where the data come from.</source>
        <translation>%1 manglar. Det må gjevast der dataa kjem frå.</translation>
    </message>
    <message>
        <source>Name too long</source>
        <translation>For langt namn</translation>
    </message>
    <message>
        <source>%1 has %2 characters. The older table allows 61 and Alma 255; shorten it where the data come from.</source>
        <translation>%1 har %2 teikn. Den eldre tabellen tillèt 61 og Alma 255; kort det ned der dataa kjem frå.</translation>
    </message>
    <message>
        <source>Unlikely name</source>
        <translation>Usannsynleg namn</translation>
    </message>
    <message>
        <source>%1 does not look like a name. Check it where the data come from.</source>
        <translation>%1 ser ikkje ut som eit namn. Kontroller det der dataa kjem frå.</translation>
    </message>
    <message>
        <source>Unexpected characters in a name</source>
        <translation>Uventa teikn i eit namn</translation>
    </message>
    <message>
        <source>%1 has characters that are not Latin letters. Check the name, and the character set of the export.</source>
        <translation>%1 har teikn som ikkje er latinske bokstavar. Kontroller namnet, og teiknsettet i eksporten.</translation>
    </message>
    <message>
        <source>Category missing or unknown</source>
        <translation>Kategori manglar eller er ukjend</translation>
    </message>
    <message>
        <source>Category of another form</source>
        <translation>Kategori av anna form</translation>
    </message>
    <message>
        <source>The category is not a number of one or two digits. The older table refuses it; in the newer it must be in the institution&apos;s user-group table.</source>
        <translation>Kategorien er ikkje eit tal på eitt eller to siffer. Den eldre tabellen avviser han; i den nyare må han vere i brukargruppetabellen til institusjonen.</translation>
    </message>
    <message>
        <source>Library category on a person</source>
        <translation>Bibliotekkategori på ein person</translation>
    </message>
    <message>
        <source>The category is one of those for libraries, not for persons. Have a person&apos;s category sent.</source>
        <translation>Kategorien er ein av dei for bibliotek, ikkje for personar. Få ein personkategori send.</translation>
    </message>
    <message>
        <source>Library missing or malformed</source>
        <translation>Bibliotek manglar eller er misforma</translation>
    </message>
    <message>
        <source>The library (RS) is neither seven letters nor seven digits. A leading zero may have been lost; correct it where the data come from.</source>
        <translation>Biblioteket (RS) er korkje sju bokstavar eller sju siffer. Ein null framfor kan vere gått tapt; rett det der dataa kjem frå.</translation>
    </message>
    <message>
        <source>Unusual library number</source>
        <translation>Uvanleg biblioteknummer</translation>
    </message>
    <message>
        <source>The library number does not begin as those of university, research and national libraries do. Check that it is right.</source>
        <translation>Biblioteknummeret byrjar ikkje som dei til universitets-, fag- og nasjonalbibliotek. Kontroller at det er rett.</translation>
    </message>
    <message>
        <source>Library not the institution&apos;s</source>
        <translation>Biblioteket er ikkje institusjonen sitt</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>Ikkje ein dato</translation>
    </message>
    <message>
        <source>%1 is not a date of the form YYYY-MM-DD. Let the exporter write dates so.</source>
        <translation>%1 er ikkje ein dato på forma ÅÅÅÅ-MM-DD. La eksporten skrive datoar slik.</translation>
    </message>
    <message>
        <source>Account expired already</source>
        <translation>Kontoen er alt gått ut</translation>
    </message>
    <message>
        <source>Expiry far ahead</source>
        <translation>Utløp langt fram i tid</translation>
    </message>
    <message>
        <source>Expiry date missing</source>
        <translation>Utløpsdato manglar</translation>
    </message>
    <message>
        <source>Unlikely birth date</source>
        <translation>Usannsynleg fødselsdato</translation>
    </message>
    <message>
        <source>The birth date is not likely. Check it where the data come from.</source>
        <translation>Fødselsdatoen er ikkje sannsynleg. Kontroller han der dataa kjem frå.</translation>
    </message>
    <message>
        <source>Unknown language code</source>
        <translation>Ukjend språkkode</translation>
    </message>
    <message>
        <source>The language code (SK) is not in the code book. Use NOB, NNO, DAN or SWE, or add the code to the code book.</source>
        <translation>Språkkoden (SK) er ikkje i kodetabellen. Bruk NOB, NNO, DAN eller SWE, eller legg koden til i kodetabellen.</translation>
    </message>
    <message>
        <source>Value too long for Alma</source>
        <translation>Verdien er for lang for Alma</translation>
    </message>
    <message>
        <source>%1 has %2 characters, more than Alma can hold. Shorten it where the data come from.</source>
        <translation>%1 har %2 teikn, meir enn Alma har plass til. Kort det ned der dataa kjem frå.</translation>
    </message>
    <message>
        <source>National identity number not valid</source>
        <translation>Ugyldig fødselsnummer</translation>
    </message>
    <message>
        <source>The number in %1 does not have eleven digits. Check it where the data come from.</source>
        <translation>Nummeret i %1 har ikkje elleve siffer. Kontroller det der dataa kjem frå.</translation>
    </message>
    <message>
        <source>D-number</source>
        <translation>D-nummer</translation>
    </message>
    <message>
        <source>Help number or synthetic number</source>
        <translation>Hjelpenummer eller syntetisk nummer</translation>
    </message>
    <message>
        <source>The number in %1 is not an ordinary one. Check that it belongs to a real person.</source>
        <translation>Nummeret i %1 er ikkje eit vanleg nummer. Kontroller at det høyrer til ein verkeleg person.</translation>
    </message>
    <message>
        <source>Withdrawn help number</source>
        <translation>Utgått hjelpenummer</translation>
    </message>
    <message>
        <source>The number in %1 is a help number of a form that has been withdrawn. Have the present number sent.</source>
        <translation>Nummeret i %1 er eit hjelpenummer på ei form som er utgått. Få det noverande nummeret sendt.</translation>
    </message>
    <message>
        <source>No such date in the number</source>
        <translation>Ingen slik dato i nummeret</translation>
    </message>
    <message>
        <source>The first six digits of the number in %1 are no date. Check the number where the data come from.</source>
        <translation>Dei seks første siffera i nummeret i %1 er ingen dato. Kontroller nummeret der dataa kjem frå.</translation>
    </message>
    <message>
        <source>Number and birth date differ</source>
        <translation>Nummer og fødselsdato er ulike</translation>
    </message>
    <message>
        <source>The number in %1 and the birth date in FD name different days. That may be right; check it if you are in doubt.</source>
        <translation>Nummeret i %1 og fødselsdatoen i FD nemner ulike dagar. Det kan vere rett; kontroller det om du er i tvil.</translation>
    </message>
    <message>
        <source>Fictitious number</source>
        <translation>Fiktivt nummer</translation>
    </message>
    <message>
        <source>The number in %1 ends in 00000, as FS gives to applicants. Have the real number sent, or none.</source>
        <translation>Nummeret i %1 sluttar på 00000, slik FS gjev til søkjarar. Få det verkelege nummeret sendt, eller ikkje noko.</translation>
    </message>
    <message>
        <source>The file is empty. Ask the institution for a new file.</source>
        <translation>Fila er tom. Be institusjonen om ei ny fil.</translation>
    </message>
    <message>
        <source>The record is longer than any person&apos;s. A separator has probably been lost; look at it in the raw file.</source>
        <translation>Posten er lengre enn posten til nokon person. Ei skiljelinje er truleg gått tapt; sjå på han i råfila.</translation>
    </message>
    <message>
        <source>Letters were read in the wrong character set before the file was written: what should be one letter is two. Correct the export and have the file sent again.</source>
        <translation>Bokstavar vart lesne i feil teiknsett før fila vart skriven: det som skulle vere éin bokstav, er to. Rett eksporten og få fila send på nytt.</translation>
    </message>
    <message>
        <source>The borrower id is a library&apos;s (lib and seven digits), not a person&apos;s. Check why it is in the file.</source>
        <translation>Låntakar-id-en er eit bibliotek sin (lib og sju siffer), ikkje ein person sin. Finn ut kvifor han er i fila.</translation>
    </message>
    <message>
        <source>The borrower id is the number of a national library card. That is allowed; it is mentioned because the same person may also have an LTID.</source>
        <translation>Låntakar-id-en er nummeret på eit nasjonalt lånekort. Det er tillate; det blir nemnt fordi same person òg kan ha eit LTID.</translation>
    </message>
    <message>
        <source>The part behind the @ in the Feide id is not a domain name. Correct the id where the data come from.</source>
        <translation>Delen bak @ i Feide-ID-en er ikkje eit domenenamn. Rett id-en der dataa kjem frå.</translation>
    </message>
    <message>
        <source>%1 has no value. It must be given where the data come from.</source>
        <translation>%1 har ingen verdi. Han må gjevast der dataa kjem frå.</translation>
    </message>
    <message>
        <source>%1 has only a mark in place of a name. Give the name, or make sure that the person has only one.</source>
        <translation>%1 har berre eit teikn i staden for eit namn. Gje namnet, eller forviss deg om at personen berre har eitt.</translation>
    </message>
    <message>
        <source>%1 has a digit in it. Check the name where the data come from.</source>
        <translation>%1 har eit siffer i seg. Kontroller namnet der dataa kjem frå.</translation>
    </message>
    <message>
        <source>%1 has an @ in it; an e-mail address may have got into the name. Check it where the data come from.</source>
        <translation>%1 har ein @ i seg; ei e-postadresse kan ha kome inn i namnet. Kontroller det der dataa kjem frå.</translation>
    </message>
    <message>
        <source>%1 has the sign &lt; in it; markup may have got into the name. Check it where the data come from.</source>
        <translation>%1 har teiknet &lt; i seg; oppmerking kan ha kome inn i namnet. Kontroller det der dataa kjem frå.</translation>
    </message>
    <message>
        <source>%1 has an encoded character such as &amp;lt; in it. Let the exporter write plain text.</source>
        <translation>%1 har eit koda teikn som &amp;lt; i seg. La eksporten skrive rein tekst.</translation>
    </message>
    <message>
        <source>%1 has two blanks in a row. A name part may be missing; check it where the data come from.</source>
        <translation>%1 har to blanke etter kvarandre. Ein del av namnet kan mangle; kontroller det der dataa kjem frå.</translation>
    </message>
    <message>
        <source>%1 is in capital letters only. Have it written as a name.</source>
        <translation>%1 er skrive med berre store bokstavar. Få det skrive som eit namn.</translation>
    </message>
    <message>
        <source>Family name and given name have changed places since the previous file. Check the columns of the export.</source>
        <translation>Etternamn og fornamn har bytt plass sidan førre fil. Kontroller kolonnane i eksporten.</translation>
    </message>
    <message>
        <source>Letters in %1 were read in the wrong character set before the file was written. Correct the export and have the file sent again.</source>
        <translation>Bokstavar i %1 vart lesne i feil teiknsett før fila vart skriven. Rett eksporten og få fila send på nytt.</translation>
    </message>
    <message>
        <source>The library (RS) is missing, so the person has no lending place. Have it sent.</source>
        <translation>Biblioteket (RS) manglar, så personen har ingen utlånsstad. Få det sendt.</translation>
    </message>
    <message>
        <source>The library (RS) has no value, so the person has no lending place. Have it sent.</source>
        <translation>Biblioteket (RS) har ingen verdi, så personen har ingen utlånsstad. Få det sendt.</translation>
    </message>
    <message>
        <source>The library number begins with 9, which no library type has. Check it where the data come from.</source>
        <translation>Biblioteknummeret byrjar med 9, som ingen bibliotektype har. Kontroller det der dataa kjem frå.</translation>
    </message>
    <message>
        <source>The library number has the prefix NO- in front of it. Let the exporter send the number without it.</source>
        <translation>Biblioteknummeret har NO- framfor seg. La eksporten sende nummeret utan det.</translation>
    </message>
    <message>
        <source>The library number has the prefix NO-, and without it is not in the institution&apos;s list either. Correct it, or add the library to the register.</source>
        <translation>Biblioteknummeret har NO- framfor seg, og er heller ikkje utan det i lista til institusjonen. Rett det, eller legg biblioteket til i registeret.</translation>
    </message>
    <message>
        <source>%1 is missing, and the older table demands it. Have it sent.</source>
        <translation>%1 manglar, og den eldre tabellen krev han. Få han send.</translation>
    </message>
    <message>
        <source>%1 has no value, and the older table demands it. Have it sent.</source>
        <translation>%1 har ingen verdi, og den eldre tabellen krev han. Få han send.</translation>
    </message>
    <message>
        <source>%1 names a day that does not exist. Correct it where the data come from.</source>
        <translation>%1 nemner ein dag som ikkje finst. Rett han der dataa kjem frå.</translation>
    </message>
    <message>
        <source>The birth date lies in the future. Correct it where the data come from.</source>
        <translation>Fødselsdatoen ligg fram i tid. Rett han der dataa kjem frå.</translation>
    </message>
    <message>
        <source>The birth date lies before 1900. Correct it where the data come from.</source>
        <translation>Fødselsdatoen ligg før 1900. Rett han der dataa kjem frå.</translation>
    </message>
    <message>
        <source>By the birth date the person is a child. Check it where the data come from.</source>
        <translation>Etter fødselsdatoen er personen eit barn. Kontroller han der dataa kjem frå.</translation>
    </message>
    <message>
        <source>By the birth date the person is older than anyone is likely to be. Check it where the data come from.</source>
        <translation>Etter fødselsdatoen er personen eldre enn nokon truleg er. Kontroller han der dataa kjem frå.</translation>
    </message>
    <message>
        <source>The number in %1 has ten digits; a leading zero has probably been lost. Let the exporter write it as text.</source>
        <translation>Nummeret i %1 har ti siffer; ein null framfor er truleg gått tapt. La eksporten skrive det som tekst.</translation>
    </message>
    <message>
        <source>The number in %1 has blanks or hyphens between the digits. Let the exporter write the eleven digits only.</source>
        <translation>Nummeret i %1 har blanke eller bindestrekar mellom siffera. La eksporten skrive berre dei elleve siffera.</translation>
    </message>
    <message>
        <source>The check digits of the number in %1 are wrong, so a digit was mistyped. Correct it where the data come from.</source>
        <translation>Kontrollsiffera i nummeret i %1 er gale, så eit siffer er skrive feil. Rett det der dataa kjem frå.</translation>
    </message>
    <message>
        <source>The number in %1 is valid only by the rule for numbers given from 2032. Check it where the data come from.</source>
        <translation>Nummeret i %1 er berre gyldig etter regelen for nummer gjevne frå 2032. Kontroller det der dataa kjem frå.</translation>
    </message>
    <message>
        <source>The number in %1 is a help number, or one of NAV&apos;s synthetic numbers. Have the national identity number sent.</source>
        <translation>Nummeret i %1 er eit hjelpenummer, eller eitt av dei syntetiske nummera til NAV. Få fødselsnummeret sendt.</translation>
    </message>
    <message>
        <source>The number in %1 is a temporary one made by FS. Have the national identity number sent when it is known.</source>
        <translation>Nummeret i %1 er mellombels, laga av FS. Få fødselsnummeret sendt når det er kjent.</translation>
    </message>
    <message>
        <source>The number in %1 is a synthetic one for tests, and must not occur in production. Find out how test data got into the file.</source>
        <translation>Nummeret i %1 er syntetisk, for testar, og må ikkje førekome i produksjon. Finn ut korleis testdata kom inn i fila.</translation>
    </message>
    <message>
        <source>%1 stands more than once in the record; the value on line %2 is passed over, and only the last one counts. Let the exporter send it once.</source>
        <translation>%1 står meir enn éin gong i posten; verdien på linje %2 blir forbigått, og berre den siste gjeld. La eksporten sende han éin gong.</translation>
    </message>
    <message>
        <source>The number in %1 is a D-number, given to people without a national identity number. That is allowed.</source>
        <translation>Nummeret i %1 er eit D-nummer, som blir gjeve til personar utan fødselsnummer. Det er tillate.</translation>
    </message>
    <message>
        <source>The file is older than the last night on which one was expected. Check that the institution&apos;s export has run.</source>
        <translation>Fila er eldre enn den siste natta det var venta ei fil. Kontroller at eksporten til institusjonen har gått.</translation>
    </message>
    <message>
        <source>Former id unknown in Alma</source>
        <translation>Gammalt LTID er ukjent i Alma</translation>
    </message>
    <message>
        <source>Nobody in Alma has the former borrower id (GL) or the present one (LT), so the person becomes a new user. Check that the person has no account under another id.</source>
        <translation>Ingen i Alma har det gamle LTID-et (GL) eller det nye (LT), så personen blir ein ny brukar. Sjekk at personen ikkje har ein konto under ein annan id.</translation>
    </message>
    <message>
        <source>Identifier belongs to another user</source>
        <translation>Identifikatoren høyrer til ein annan brukar</translation>
    </message>
    <message>
        <source>An identifier of the record stands on another user in Alma, or under another type, and Alma refuses it twice. Find out whose it is, and merge the accounts if need be.</source>
        <translation>Ein identifikator i posten står på ein annan brukar i Alma, eller under ein annan type, og Alma avviser han to gonger. Finn ut kven han høyrer til, og slå om nødvendig kontoane saman.</translation>
    </message>
    <message>
        <source>User is internal</source>
        <translation>Brukaren er intern</translation>
    </message>
    <message>
        <source>The user was made by hand as internal in Alma, and an import cannot change it. Convert the user to external in Alma.</source>
        <translation>Brukaren vart laga for hand som intern i Alma, og ein import kan ikkje endre han. Gjer brukaren om til ekstern i Alma.</translation>
    </message>
    <message>
        <source>Identifier missing</source>
        <translation>Identifikator manglar</translation>
    </message>
    <message>
        <source>The record lacks the identifier by which a user is found or made in Alma. It must be given where the data come from.</source>
        <translation>Posten manglar identifikatoren som ein brukar blir funnen eller laga etter i Alma. Han må givast der dataa kjem frå.</translation>
    </message>
    <message>
        <source>Two users in Alma for one person</source>
        <translation>To brukarar i Alma for éin person</translation>
    </message>
    <message>
        <source>The present borrower id (LT) and the former one (GL) belong to two users in Alma. Merge them there, or correct the record.</source>
        <translation>Det nye LTID-et (LT) og det gamle (GL) høyrer til to brukarar i Alma. Slå dei saman der, eller rett posten.</translation>
    </message>
    <message>
        <source>%1 stands more than once in the record, with different values; the one on line %2 is passed over. A separator has probably been lost, so two persons are one record; it is held back until the file is corrected.</source>
        <translation>%1 står fleire gonger i posten, med ulike verdiar; den på linje %2 blir forbigått. Ei skiljelinje er truleg gått tapt, så to personar er blitt éin post; han blir halden tilbake til fila er retta.</translation>
    </message>
    <message>
        <source>The former borrower id (%1) is the present id of another record. Find out whose id it is before the file is imported.</source>
        <translation>Den gamle låntakar-id-en (%1) er den noverande id-en i ein annan post. Finn ut kven sin id det er før fila blir importert.</translation>
    </message>
    <message>
        <source>Another record names the same former borrower id (%1). Only one of them can have had it; find out which.</source>
        <translation>Ein annan post nemner den same gamle låntakar-id-en (%1). Berre éin av dei kan ha hatt han; finn ut kven.</translation>
    </message>
    <message>
        <source>The category (%1) has no value. Alma refuses the record without a user group; have it sent.</source>
        <translation>Kategorien (%1) har ingen verdi. Alma avviser posten utan brukargruppe; få han send.</translation>
    </message>
    <message>
        <source>The category (%1) is not in the institution&apos;s user-group table, so Alma refuses the record. Correct it, or add the group to Alma and to the register.</source>
        <translation>Kategorien (%1) er ikkje i brukargruppetabellen til institusjonen, så Alma avviser posten. Rett han, eller legg gruppa til i Alma og i registeret.</translation>
    </message>
    <message>
        <source>The Feide id&apos;s realm belongs to another institution of the register. Find out how the person got into the file.</source>
        <translation>Realmen i Feide-ID-en høyrer til ein annan institusjon i registeret. Finn ut korleis personen kom med i fila.</translation>
    </message>
    <message>
        <source>The library (RS) belongs to another institution of the register. Find out how the person got into the file.</source>
        <translation>Biblioteket (RS) høyrer til ein annan institusjon i registeret. Finn ut korleis personen kom med i fila.</translation>
    </message>
    <message>
        <source>The record has no date in %1, though it had one in the previous file. Check that the export still sends it.</source>
        <translation>Posten har ingen dato i %1, endå han hadde ein i førre fil. Kontroller at eksporten framleis sender han.</translation>
    </message>
    <message>
        <source>The postal code (%1) has three digits, so a leading zero has probably been lost. Let the exporter write it as text with four digits.</source>
        <translation>Postnummeret (%1) har tre siffer, så ein innleiande null er truleg gått tapt. La eksporten skrive det som tekst med fire siffer.</translation>
    </message>
    <message>
        <source>The country is a foreign one, but the postal code (%1) has four digits as in Norway. Check the country.</source>
        <translation>Landet er eit anna enn Noreg, men postnummeret (%1) har fire siffer som i Noreg. Kontroller landet.</translation>
    </message>
    <message>
        <source>The country (%1) is no code of three letters as Alma has them, such as NOR. Have the code sent.</source>
        <translation>Landet (%1) er ingen kode på tre bokstavar slik Alma har dei, som NOR. Få koden send.</translation>
    </message>
    <message>
        <source>The purge date (%1) lies before the expiry date, so the user may be deleted in Alma while the account is valid. Correct it where the data come from.</source>
        <translation>Slettedatoen (%1) ligg før utløpsdatoen, så brukaren kan bli sletta i Alma medan kontoen er gyldig. Rett han der dataa kjem frå.</translation>
    </message>
    <message>
        <source>The purge date (%1) is today or has passed, so the next purge may delete the user in Alma. Correct it where the data come from.</source>
        <translation>Slettedatoen (%1) er i dag eller er passert, så neste sletting kan fjerne brukaren frå Alma. Rett han der dataa kjem frå.</translation>
    </message>
    <message>
        <source>The e-mail address (%1) ends in a point, is too long, or has letters before the @ that few servers accept. Check it where the data come from.</source>
        <translation>E-postadressa (%1) sluttar med punktum, er for lang eller har bokstavar framfor @ som få tenarar godtek. Kontroller henne der dataa kjem frå.</translation>
    </message>
    <message>
        <source>The e-mail address (%1) is an office&apos;s, not a person&apos;s. Have the person&apos;s own sent.</source>
        <translation>E-postadressa (%1) høyrer til eit kontor, ikkje ein person. Få personen si eiga send.</translation>
    </message>
    <message>
        <source>No entry is marked as preferred (%1), so Alma does not know which one to use. Let the exporter mark one.</source>
        <translation>Inga oppføring er merkt som føretrekt (%1), så Alma veit ikkje kva for ei som skal brukast. La eksporten merkje éi.</translation>
    </message>
    <message>
        <source>The file has no user in it, so there is nothing to import. Ask the institution for a new file.</source>
        <translation>Fila har ingen brukar i seg, så det er ingenting å importere. Be institusjonen om ei ny fil.</translation>
    </message>
    <message>
        <source>Here stands a character that XML does not allow, and Alma rejects the whole file for it. Remove it where the data come from.</source>
        <translation>Her står eit teikn som XML ikkje tillèt, og Alma avviser heile fila for det. Fjern det der dataa kjem frå.</translation>
    </message>
    <message>
        <source>The bytes here are no UTF-8, and Alma rejects the whole file for it. Let the exporter write UTF-8.</source>
        <translation>Bytane her er ikkje UTF-8, og Alma avviser heile fila for det. La eksporten skrive UTF-8.</translation>
    </message>
    <message>
        <source>The file has a document type (DOCTYPE), which is refused because it can fetch or multiply text. Let the exporter leave it out.</source>
        <translation>Fila har ein dokumenttype (DOCTYPE), som blir avvist fordi han kan hente inn eller mangedoble tekst. La eksporten utelate han.</translation>
    </message>
    <message>
        <source>Here stands an &amp; that begins no character XML knows. Let the exporter write &amp;amp; for it.</source>
        <translation>Her står ein &amp; som ikkje byrjar noko teikn XML kjenner. La eksporten skrive &amp;amp; for han.</translation>
    </message>
    <message>
        <source>The file or the record ends here before its last tag. It has probably been cut off; have it sent again.</source>
        <translation>Fila eller posten sluttar her før den siste taggen. Truleg er noko kutta; få fila send på nytt.</translation>
    </message>
    <message>
        <source>Elements are nested here deeper than in any user. Look at the record in the raw file.</source>
        <translation>Elementa ligg her djupare inni kvarandre enn hos nokon brukar. Sjå på posten i råfila.</translation>
    </message>
    <message>
        <source>%1 has an element or an attribute that the schema does not know. Correct its name, or have it left out.</source>
        <translation>%1 har eit element eller eit attributt som skjemaet ikkje kjenner. Rett namnet, eller få det utelate.</translation>
    </message>
    <message>
        <source>%1 stands more than once where the schema allows it once. Have it sent once.</source>
        <translation>%1 står meir enn éin gong der skjemaet tillèt éin. Få det sendt éin gong.</translation>
    </message>
    <message>
        <source>%1 is missing, and the schema demands it. Have it sent.</source>
        <translation>%1 manglar, og skjemaet krev det. Få det sendt.</translation>
    </message>
    <message>
        <source>%1 stands behind something that the schema wants after it. Let the exporter keep to the order of the schema.</source>
        <translation>%1 står etter noko som skjemaet vil ha etter det. La eksporten halde rekkjefølgja i skjemaet.</translation>
    </message>
    <message>
        <source>%1 has a value that the schema does not allow there, such as a word for a number, or yes for true. Correct the export.</source>
        <translation>%1 har ein verdi som skjemaet ikkje tillèt der, til dømes eit ord for eit tal eller ja for true. Rett eksporten.</translation>
    </message>
    <message>
        <source>Here stands something where only elements of the schema may stand. Remove it, or look for a lost tag before it.</source>
        <translation>Her står noko der berre elementa i skjemaet kan stå. Fjern det, eller sjå etter ein tapt tagg framfor det.</translation>
    </message>
    <message>
        <source>The file begins with an element that is neither users nor bups_users. Check that it is an export of users.</source>
        <translation>Fila byrjar med eit element som korkje er users eller bups_users. Kontroller at ho er ein eksport av brukarar.</translation>
    </message>
    <message>
        <source>The file ends before its last tag, so it has been cut off. Have it sent again.</source>
        <translation>Fila sluttar før den siste taggen, så ho er kutta. Få ho send på nytt.</translation>
    </message>
    <message>
        <source>The file says that it has %2 records, and it has another number. It may have been cut off; have it sent again.</source>
        <translation>Fila seier at ho har %2 postar, og ho har eit anna tal. Ho kan vere kutta; få ho send på nytt.</translation>
    </message>
    <message>
        <source>The identifier (%1) stands in an earlier record, too, on line %2. Alma refuses it the second time; find out whose it is.</source>
        <translation>Identifikatoren (%1) står òg i ein tidlegare post, på linje %2. Alma avviser han andre gongen; finn ut kven sin han er.</translation>
    </message>
    <message>
        <source>The identifier (%1) stands twice in the record, as primary id or under another type. Alma refuses it the second time; have it sent once.</source>
        <translation>Identifikatoren (%1) står to gonger i posten, som primær-id eller under ein annan type. Alma avviser han andre gongen; få han send éin gong.</translation>
    </message>
    <message>
        <source>The language code (%1) is not one that Alma uses, such as nb, nn or en. Have such a code sent.</source>
        <translation>Språkkoden (%1) er ikkje ein som Alma bruker, som nb, nn eller en. Få ein slik kode send.</translation>
    </message>
    <message>
        <source>XML faulty</source>
        <translation>Feil i XML</translation>
    </message>
    <message>
        <source>The XML cannot be read here: a tag is missing, misspelt or in the wrong place. Alma rejects the whole file for it; have it corrected and sent again.</source>
        <translation>XML-en kan ikkje lesast her: Ein tagg manglar, er feilskriven eller står på feil stad. Alma avviser heile fila for det; få ho retta og send på nytt.</translation>
    </message>
    <message>
        <source>The record has no borrower id (%1) and cannot be tied to anyone. It must be given where the data come from.</source>
        <translation>Posten har ingen låntakar-id (%1) og kan ikkje knytast til nokon. Han må gjevast der dataa kjem frå.</translation>
    </message>
    <message>
        <source>The same borrower id (%1) stands in an earlier record, on line %2; only one of them will be loaded. Remove one.</source>
        <translation>Same låntakar-id (%1) står i ein tidlegare post, på linje %2; berre éin av dei blir lasta. Fjern den eine.</translation>
    </message>
    <message>
        <source>The former borrower id (%1) is the same as the present one. Leave it out when nothing changes.</source>
        <translation>Den gamle låntakar-id-en (%1) er den same som den noverande. Utelat han når ingenting blir endra.</translation>
    </message>
    <message>
        <source>The former borrower id (%1) is used by another record, on line %2. Find out whose id it is before the file is imported.</source>
        <translation>Den gamle låntakar-id-en (%1) blir brukt av ein annan post, på linje %2. Finn ut kven sin id det er før fila blir importert.</translation>
    </message>
    <message>
        <source>The record has no Feide id (%1), so the person may be unable to log in. Ask the institution to send it for everyone who has one.</source>
        <translation>Posten har ingen Feide-ID (%1), så personen kan kanskje ikkje logge inn. Be institusjonen sende han for alle som har ein.</translation>
    </message>
    <message>
        <source>The category (%1) is missing. Alma refuses the record without a user group; have it sent.</source>
        <translation>Kategorien (%1) manglar. Alma avviser posten utan brukargruppe; få han send.</translation>
    </message>
    <message>
        <source>Postal code wrong</source>
        <translation>Feil postnummer</translation>
    </message>
    <message>
        <source>The postal code (%1) is no Norwegian one, which has four digits. Correct it where the data come from.</source>
        <translation>Postnummeret (%1) er ikkje norsk; norske har fire siffer. Rett det der dataa kjem frå.</translation>
    </message>
    <message>
        <source>Country unlikely</source>
        <translation>Lite truleg land</translation>
    </message>
    <message>
        <source>The country (%1) is not likely. Check it where the data come from.</source>
        <translation>Landet (%1) er lite truleg. Kontroller det der dataa kjem frå.</translation>
    </message>
    <message>
        <source>The library (%1) is not in the institution&apos;s list. Correct it, or add the library to the register.</source>
        <translation>Biblioteket (%1) er ikkje i lista til institusjonen. Rett det, eller legg biblioteket til i registeret.</translation>
    </message>
    <message>
        <source>Another institution&apos;s person</source>
        <translation>Person frå ein annan institusjon</translation>
    </message>
    <message>
        <source>The record belongs to another institution of the register. Find out how it got into the file.</source>
        <translation>Posten høyrer til ein annan institusjon i registeret. Finn ut korleis han kom med i fila.</translation>
    </message>
    <message>
        <source>New here, but known at another institution</source>
        <translation>Ny her, men kjend ved ein annan institusjon</translation>
    </message>
    <message>
        <source>An identifier of the new user is known at another institution. Decide where the person belongs before the user is made.</source>
        <translation>Ein identifikator til den nye brukaren er kjend ved ein annan institusjon. Avgjer kvar personen høyrer til, før brukaren blir oppretta.</translation>
    </message>
    <message>
        <source>Would give access</source>
        <translation>Ville gi tilgang</translation>
    </message>
    <message>
        <source>The user would become active again, lose a block, be valid for more than five years longer, or become staff. Decide whether that is right.</source>
        <translation>Brukaren ville bli aktiv igjen, miste ei sperring, vere gyldig i meir enn fem år lenger eller bli tilsett. Avgjer om det er rett.</translation>
    </message>
    <message>
        <source>Student with an employee&apos;s account</source>
        <translation>Student med tilsettkonto</translation>
    </message>
    <message>
        <source>The record is a student&apos;s, and the person has an employee&apos;s account. It is skipped, so that the account stays an employee&apos;s.</source>
        <translation>Posten gjeld ein student, og personen har ein tilsettkonto. Han blir hoppa over, slik at kontoen framleis er ein tilsettkonto.</translation>
    </message>
    <message>
        <source>The date in %1 has passed, so the account is expired when it is imported. Check the date where the data come from.</source>
        <translation>Datoen i %1 er passert, så kontoen er gått ut når han blir importert. Kontroller datoen der dataa kjem frå.</translation>
    </message>
    <message>
        <source>The account would be valid for more than ten years. Check the date in %1.</source>
        <translation>Kontoen ville vere gyldig i meir enn ti år. Kontroller datoen i %1.</translation>
    </message>
    <message>
        <source>The record has no date in %1, so the account gets no expiry date from the file.</source>
        <translation>Posten har ingen dato i %1, så kontoen får ingen utløpsdato frå fila.</translation>
    </message>
    <message>
        <source>Purge date too early</source>
        <translation>Slettedatoen er for tidleg</translation>
    </message>
    <message>
        <source>The purge date (%1) is too early, and the user may be deleted in Alma. Correct it where the data come from.</source>
        <translation>Slettedatoen (%1) er for tidleg, og brukaren kan bli sletta i Alma. Rett han der dataa kjem frå.</translation>
    </message>
    <message>
        <source>E-mail address malformed</source>
        <translation>Feil form på e-postadresse</translation>
    </message>
    <message>
        <source>The value of %1 cannot be an e-mail address: one @ is wanted, a domain with a point behind it, and no blanks. Correct it where the data come from.</source>
        <translation>Verdien i %1 kan ikkje vere ei e-postadresse: Ho må ha éin @, eit domene med punktum etter han og ingen mellomrom. Rett henne der dataa kjem frå.</translation>
    </message>
    <message>
        <source>E-mail address shared</source>
        <translation>Delt e-postadresse</translation>
    </message>
    <message>
        <source>The same e-mail address (%1) stands in an earlier record, on line %2. Find out whose it is.</source>
        <translation>Same e-postadresse (%1) står i ein tidlegare post, på linje %2. Finn ut kven si ho er.</translation>
    </message>
    <message>
        <source>Preferred entry not clear</source>
        <translation>Uklart kva som er føretrekt</translation>
    </message>
    <message>
        <source>More than one entry is marked as preferred (%1), and Alma allows one. Let the exporter mark one.</source>
        <translation>Meir enn éi oppføring er merkt som føretrekt (%1), og Alma tillèt éi. La eksporten merkje éi.</translation>
    </message>
    <message>
        <source>Unlikely telephone number</source>
        <translation>Lite truleg telefonnummer</translation>
    </message>
    <message>
        <source>The value of %1 does not look like a telephone number: eight digits, five for a service, or + and a country code. Check it where the data come from.</source>
        <translation>Verdien i %1 ser ikkje ut som eit telefonnummer: åtte siffer, fem for ei teneste, eller + og landkode. Kontroller han der dataa kjem frå.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1%</source>
        <extracomment>A percentage, e.g. 4.1 %; Norwegian and SI put a no-break space before the sign</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>%1 s att</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 min att</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>%1 t %2 min att</translation>
    </message>
</context>
<context>
    <name>Institution</name>
    <message>
        <source>A code has 1 to 32 letters or digits; also &apos;_&apos;, &apos;-&apos; and &apos;.&apos; after the first.</source>
        <translation>Ein kode har 1 til 32 bokstavar eller siffer; òg «_», «-» og «.» etter det første.</translation>
    </message>
    <message>
        <source>This code is registered already.</source>
        <translation>Denne koden er alt registrert.</translation>
    </message>
    <message>
        <source>Give the institution its name.</source>
        <translation>Gje institusjonen namnet sitt.</translation>
    </message>
    <message>
        <source>Give the address of the API, e.g. https://api-eu.hosted.exlibrisgroup.com.</source>
        <translation>Oppgje adressa til API-et, t.d. https://api-eu.hosted.exlibrisgroup.com.</translation>
    </message>
    <message>
        <source>The address begins with https:// and holds no user name, password or question mark.</source>
        <translation>Adressa byrjar med https:// og har korkje brukarnamn, passord eller spørjeteikn.</translation>
    </message>
    <message>
        <source>A realm looks like a domain name, e.g. library.example.</source>
        <translation>Eit domene ser ut som eit domenenamn, t.d. bibliotek.example.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>Denne verdien kan ikkje brukast.</translation>
    </message>
    <message>
        <source>This address cannot be used.</source>
        <translation>Denne adressa kan ikkje brukast.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Ikkje testa</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produksjon</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandkasse</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Ingen nøkkel</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Verkar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>Opens another</source>
        <translation>Opnar noko anna</translation>
    </message>
    <message>
        <source>Set the API key to be able to call Alma.</source>
        <translation>Set API-nøkkelen for å kunne kalle Alma.</translation>
    </message>
    <message>
        <source>Test the key: it is not known yet what it opens.</source>
        <translation>Test nøkkelen: det er ikkje kjent enno kva han opnar.</translation>
    </message>
    <message>
        <source>Alma refused the key. Set another one and test it.</source>
        <translation>Alma avviste nøkkelen. Set ein annan og test han.</translation>
    </message>
    <message>
        <source>The key opens another institution or environment. Skranke does not work with it until that is put right.</source>
        <translation>Nøkkelen opnar ein annan institusjon eller eit anna miljø. Skranke arbeider ikkje med han før det er retta.</translation>
    </message>
    <message>
        <source>By the file&apos;s encoding</source>
        <translation>Etter teiknsettet i fila</translation>
    </message>
    <message>
        <source>BUPS 1, newer table (UTF-8)</source>
        <translation>BUPS 1, nyare tabell (UTF-8)</translation>
    </message>
    <message>
        <source>BUPS 1, older table (ISO 8859-1)</source>
        <translation>BUPS 1, eldre tabell (ISO 8859-1)</translation>
    </message>
    <message>
        <source>Primary identifier</source>
        <translation>Primær-id</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Strekkode</translation>
    </message>
    <message>
        <source>Empties the field in Alma</source>
        <translation>Tømmer feltet i Alma</translation>
    </message>
    <message>
        <source>Keeps what Alma has</source>
        <translation>Held på det Alma har</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>Record %L1</source>
        <extracomment>A record of a file that names nobody, in place of a person&apos;s name</extracomment>
        <translation>Post %L1</translation>
    </message>
</context>
<context>
    <name>PolicyNote</name>
    <message>
        <source>The file asks for it.</source>
        <translation>Fila ber om det.</translation>
    </message>
    <message>
        <source>The record asks for it.</source>
        <translation>Posten ber om det.</translation>
    </message>
    <message>
        <source>Protection %1 of %2: %3. It has no end.</source>
        <translation>Vern %1 ved %2: %3. Det har ingen slutt.</translation>
    </message>
    <message>
        <source>Protection %1 of %2: %3. It ends after %4.</source>
        <translation>Vern %1 ved %2: %3. Det sluttar etter %4.</translation>
    </message>
    <message>
        <source>the file replaces it, also with nothing</source>
        <translation>fila erstattar det, òg med ingenting</translation>
    </message>
    <message>
        <source>keep what was edited by hand</source>
        <translation>ta vare på det som er endra for hand</translation>
    </message>
    <message>
        <source>keep it unless it is empty</source>
        <translation>ta vare på det om det ikkje er tomt</translation>
    </message>
    <message>
        <source>keep it; the file counts for new users only</source>
        <translation>ta vare på det; fila gjeld berre for nye brukarar</translation>
    </message>
    <message>
        <source>the file replaces the external entries</source>
        <translation>fila erstattar dei eksterne oppføringane</translation>
    </message>
    <message>
        <source>the file adds entries and removes none</source>
        <translation>fila legg til oppføringar og fjernar ingen</translation>
    </message>
</context>
<context>
    <name>QueueNotes</name>
    <message>
        <source>Changed in Alma too since the change was made: %1.</source>
        <translation>Også endra i Alma etter at endringa vart laga: %1.</translation>
    </message>
    <message>
        <source>Changed in Alma since, so nothing was taken back: %1.</source>
        <translation>Endra i Alma sidan, så ingenting vart teke tilbake: %1.</translation>
    </message>
    <message>
        <source>Changed in Alma meanwhile and kept as it is there: %1.</source>
        <translation>Endra i Alma i mellomtida og late stå slik det er der: %1.</translation>
    </message>
    <message>
        <source>Alma kept its own value: %1.</source>
        <translation>Alma heldt på sin eigen verdi: %1.</translation>
    </message>
    <message>
        <source>Also different after sending: %1.</source>
        <translation>Også ulikt etter sendinga: %1.</translation>
    </message>
    <message>
        <source>Alma has something else than was sent: %1.</source>
        <translation>Alma har noko anna enn det som vart sendt: %1.</translation>
    </message>
    <message>
        <source>No usable answer came (%1).</source>
        <translation>Det kom ikkje noko brukbart svar (%1).</translation>
    </message>
    <message>
        <source>The user could not be read after sending (%1).</source>
        <translation>Brukaren kunne ikkje lesast etter sendinga (%1).</translation>
    </message>
    <message>
        <source>Not sent (%1).</source>
        <translation>Ikkje sendt (%1).</translation>
    </message>
    <message>
        <source>The user still exists in Alma.</source>
        <translation>Brukaren finst framleis i Alma.</translation>
    </message>
    <message>
        <source>The user is gone from Alma.</source>
        <translation>Brukaren er borte frå Alma.</translation>
    </message>
    <message>
        <source>Read in Alma: nothing had happened.</source>
        <translation>Lese i Alma: ingenting hadde skjedd.</translation>
    </message>
    <message>
        <source>Altered after the approval, so the approval was taken away.</source>
        <translation>Forandra etter godkjenninga, så godkjenninga vart teken bort.</translation>
    </message>
    <message>
        <source>Replaces an earlier proposal (%1).</source>
        <translation>Erstattar eit tidlegare framlegg (%1).</translation>
    </message>
    <message>
        <source>Refused: several users are to take over one another&apos;s identifiers in a circle.</source>
        <translation>Avvist: fleire brukarar skal ta over identifikatorane til kvarandre i ring.</translation>
    </message>
    <message>
        <source>Its approval has no signature, so it was taken away: approve it again.</source>
        <translation>Godkjenninga manglar signatur og vart teken bort: godkjenn på nytt.</translation>
    </message>
    <message>
        <source>The signature of its approval is not good, so the approval was taken away.</source>
        <translation>Signaturen på godkjenninga er ikkje gyldig, så godkjenninga vart teken bort.</translation>
    </message>
    <message>
        <source>Approved with a key that is not in the register, so the approval was taken away.</source>
        <translation>Godkjend med ein nøkkel som ikkje står i registeret, så godkjenninga vart teken bort.</translation>
    </message>
    <message>
        <source>Approved with a key that was revoked, so the approval was taken away.</source>
        <translation>Godkjend med ein nøkkel som er trekt tilbake, så godkjenninga vart teken bort.</translation>
    </message>
    <message>
        <source>Approved at another desk.</source>
        <translation>Godkjend ved ein annan skranke.</translation>
    </message>
    <message>
        <source>Replaced by a later proposal (%1).</source>
        <translation>Erstatta av eit seinare framlegg (%1).</translation>
    </message>
    <message>
        <source>The store was put back from a copy, so the approval was taken away.</source>
        <translation>Lageret vart gjenoppretta frå ein kopi, så godkjenninga vart teken bort.</translation>
    </message>
    <message>
        <source>Compared with a later state of the user in Alma.</source>
        <translation>Samanlikna med ein seinare tilstand for brukaren i Alma.</translation>
    </message>
    <message>
        <source>It had been sent before and stood as approved again, so it waits to be verified.</source>
        <translation>Ho var send før og stod som godkjend igjen, så ho ventar på kontroll.</translation>
    </message>
</context>
<context>
    <name>ReviewErrors</name>
    <message>
        <source>The file holds no public signing key.</source>
        <translation>Fila inneheld ingen offentleg signeringsnøkkel.</translation>
    </message>
    <message>
        <source>The signing key in the file is not as its owner made it.</source>
        <translation>Signeringsnøkkelen i fila er ikkje slik eigaren laga han.</translation>
    </message>
    <message>
        <source>Ask its owner for the file again; if it stays so, find out who altered it.</source>
        <translation>Be eigaren om fila på nytt; blir det ikkje betre, finn ut kven som har endra ho.</translation>
    </message>
    <message>
        <source>The register has another entry under the key&apos;s id, or one that was altered.</source>
        <translation>Registeret har ei anna oppføring under id-en til nøkkelen, eller ei som er endra.</translation>
    </message>
    <message>
        <source>The signing key was revoked.</source>
        <translation>Signeringsnøkkelen er trekt tilbake.</translation>
    </message>
    <message>
        <source>The signing key %1 was revoked.</source>
        <translation>Signeringsnøkkelen %1 er trekt tilbake.</translation>
    </message>
    <message>
        <source>Its owner makes a new one and sends its public half.</source>
        <translation>Eigaren lagar ein ny og sender den offentlege halvdelen.</translation>
    </message>
    <message>
        <source>The signing key is not in the register.</source>
        <translation>Signeringsnøkkelen står ikkje i registeret.</translation>
    </message>
    <message>
        <source>The signing key %1 is not in the register.</source>
        <translation>Signeringsnøkkelen %1 står ikkje i registeret.</translation>
    </message>
    <message>
        <source>There is no signing key “%1” in the register.</source>
        <translation>Det finst ingen signeringsnøkkel «%1» i registeret.</translation>
    </message>
    <message>
        <source>The approval has no signature.</source>
        <translation>Godkjenninga manglar signatur.</translation>
    </message>
    <message>
        <source>Review the change and approve it again.</source>
        <translation>Gå gjennom endringa og godkjenn ho på nytt.</translation>
    </message>
    <message>
        <source>The signature of the approval is not good.</source>
        <translation>Signaturen på godkjenninga er ikkje gyldig.</translation>
    </message>
    <message>
        <source>So many changes at once need a second approval, by another person with another key.</source>
        <translation>Så mange endringar på éin gong treng ei godkjenning til, av ein annan person med ein annan nøkkel.</translation>
    </message>
    <message>
        <source>A brake stopped the changes before the first one was proposed (%1).</source>
        <translation>Ein brems stoppa endringane før den første vart føreslått (%1).</translation>
    </message>
    <message>
        <source>There is no brake stop “%1”.</source>
        <translation>Det finst ingen bremsestopp «%1».</translation>
    </message>
    <message>
        <source>There is no brake “%1”.</source>
        <translation>Det finst ingen brems «%1».</translation>
    </message>
    <message>
        <source>Look at the limits with &apos;skranke-cli brake limits&apos;.</source>
        <translation>Sjå grensene med «skranke-cli brake limits».</translation>
    </message>
    <message>
        <source>A brake is lifted with a reason only.</source>
        <translation>Ein brems blir berre løfta med grunngjeving.</translation>
    </message>
    <message>
        <source>Write why these changes are right.</source>
        <translation>Skriv kvifor desse endringane er rette.</translation>
    </message>
    <message>
        <source>You have signed the lifting of this brake already.</source>
        <translation>Du har alt signert løftinga av denne bremsen.</translation>
    </message>
    <message>
        <source>The second signature is another person&apos;s, with another account and another key.</source>
        <translation>Den andre signaturen er ein annan persons, med ein annan konto og ein annan nøkkel.</translation>
    </message>
    <message>
        <source>The brake is lifted already.</source>
        <translation>Bremsen er alt løfta.</translation>
    </message>
    <message>
        <source>Make the plan again: the same changes pass now.</source>
        <translation>Lag planen på nytt: dei same endringane slepp gjennom no.</translation>
    </message>
    <message>
        <source>Ask for the bundle again; if it stays so, find out who altered it.</source>
        <translation>Be om pakken på nytt; blir det ikkje betre, finn ut kven som har endra han.</translation>
    </message>
    <message>
        <source>The file is no review bundle.</source>
        <translation>Fila er ingen gjennomgangspakke.</translation>
    </message>
    <message>
        <source>Choose the file that &apos;skranke-cli queue bundle export&apos; wrote.</source>
        <translation>Vel fila som «skranke-cli queue bundle export» skreiv.</translation>
    </message>
    <message>
        <source>The review bundle was made by another version of Skranke.</source>
        <translation>Gjennomgangspakken er laga av ein annan versjon av Skranke.</translation>
    </message>
    <message>
        <source>Use the same version at both desks.</source>
        <translation>Bruk same versjon ved begge skrankane.</translation>
    </message>
    <message>
        <source>The head of the review bundle was damaged or altered.</source>
        <translation>Hovudet i gjennomgangspakken er skadd eller endra.</translation>
    </message>
    <message>
        <source>The review bundle asks for more memory or time than any bundle does.</source>
        <translation>Gjennomgangspakken ber om meir minne eller tid enn nokon pakke gjer.</translation>
    </message>
    <message>
        <source>Do not open it: Skranke does not make such files.</source>
        <translation>Ikkje opne han: Skranke lagar ikkje slike filer.</translation>
    </message>
    <message>
        <source>The passphrase does not open the review bundle.</source>
        <translation>Passfrasen opnar ikkje gjennomgangspakken.</translation>
    </message>
    <message>
        <source>Check the passphrase; it is told by another way than the file.</source>
        <translation>Kontroller passfrasen; han blir gitt på ein annan måte enn fila.</translation>
    </message>
    <message>
        <source>The content of the review bundle was damaged or altered.</source>
        <translation>Innhaldet i gjennomgangspakken er skadd eller endra.</translation>
    </message>
    <message>
        <source>The review bundle is cut off before its end.</source>
        <translation>Gjennomgangspakken er kutta av før slutten.</translation>
    </message>
    <message>
        <source>Something was added behind the end of the review bundle.</source>
        <translation>Noko er lagt til etter slutten på gjennomgangspakken.</translation>
    </message>
    <message>
        <source>The review bundle is larger than any bundle may be.</source>
        <translation>Gjennomgangspakken er større enn ein pakke kan vere.</translation>
    </message>
    <message>
        <source>Choose fewer changes: a batch, or a state.</source>
        <translation>Vel færre endringar: eit parti eller ein tilstand.</translation>
    </message>
    <message>
        <source>The review bundle opens, but what is in it cannot be understood.</source>
        <translation>Gjennomgangspakken lèt seg opne, men innhaldet er ikkje til å forstå.</translation>
    </message>
    <message>
        <source>Use the same version at both desks; tell support if it stays.</source>
        <translation>Bruk same versjon ved begge skrankane; sei frå til brukarstøtta om det held fram.</translation>
    </message>
    <message>
        <source>No change was chosen, so there is nothing to bundle.</source>
        <translation>Inga endring er vald, så det er ingenting å pakke.</translation>
    </message>
    <message>
        <source>Choose changes that are there: by id, by batch or by state.</source>
        <translation>Vel endringar som finst: etter id, parti eller tilstand.</translation>
    </message>
    <message>
        <source>The passphrase is too short for persons&apos; data.</source>
        <translation>Passfrasen er for kort for personopplysingar.</translation>
    </message>
    <message>
        <source>Use at least 12 signs, for instance four words.</source>
        <translation>Bruk minst 12 teikn, til dømes fire ord.</translation>
    </message>
    <message>
        <source>The file “%1” exists already.</source>
        <translation>Fila «%1» finst frå før.</translation>
    </message>
    <message>
        <source>Choose another name; nothing was overwritten.</source>
        <translation>Vel eit anna namn; ingenting vart skrive over.</translation>
    </message>
    <message>
        <source>The file holds no approvals of a review bundle.</source>
        <translation>Fila inneheld ingen godkjenningar av ein gjennomgangspakke.</translation>
    </message>
    <message>
        <source>Choose the file that &apos;skranke-cli queue bundle approve&apos; wrote.</source>
        <translation>Vel fila som «skranke-cli queue bundle approve» skreiv.</translation>
    </message>
    <message>
        <source>The approvals were made by another version of Skranke.</source>
        <translation>Godkjenningane er laga av ein annan versjon av Skranke.</translation>
    </message>
    <message>
        <source>The file of approvals is not as the person who signed it made it.</source>
        <translation>Fila med godkjenningar er ikkje slik den som signerte, laga ho.</translation>
    </message>
    <message>
        <source>Ask for it again; if it stays so, find out who altered it.</source>
        <translation>Be om ho på nytt; blir det ikkje betre, finn ut kven som har endra ho.</translation>
    </message>
    <message>
        <source>The approvals belong to a review bundle that was not made at this desk.</source>
        <translation>Godkjenningane høyrer til ein gjennomgangspakke som ikkje er laga ved denne skranken.</translation>
    </message>
    <message>
        <source>Bring them to the desk that made the bundle.</source>
        <translation>Ta dei med til skranken som laga pakken.</translation>
    </message>
    <message>
        <source>The change was not in the review bundle that was approved.</source>
        <translation>Endringa var ikkje i gjennomgangspakken som vart godkjend.</translation>
    </message>
    <message>
        <source>Review it here, or put it into a bundle of its own.</source>
        <translation>Gå gjennom ho her, eller legg ho i ein eigen pakke.</translation>
    </message>
    <message>
        <source>Your own signing key was altered in the local store and can no longer be used.</source>
        <translation>Din eigen signeringsnøkkel er endra i lageret og kan ikkje lenger brukast.</translation>
    </message>
    <message>
        <source>The file holds neither a brake stop nor the lifting of one.</source>
        <translation>Fila inneheld verken ein bremsestopp eller løftinga av ein.</translation>
    </message>
    <message>
        <source>The brake stop was altered in the local store.</source>
        <translation>Bremsestoppen er endra i lageret.</translation>
    </message>
    <message>
        <source>Make the plan again: the stop is then stored anew, and needs both signatures anew.</source>
        <translation>Lag planen på nytt: stoppen blir då lagra på nytt og treng begge signaturane på nytt.</translation>
    </message>
    <message>
        <source>The signature is not good for this brake stop and its figures.</source>
        <translation>Signaturen gjeld ikkje denne bremsestoppen og tala i han.</translation>
    </message>
    <message>
        <source>Send the stop again and let it be signed anew; if it stays so, find out who altered it.</source>
        <translation>Send stoppen på nytt og få han signert igjen; blir det ikkje betre, finn ut kven som har endra han.</translation>
    </message>
    <message>
        <source>Ask its owner for the file that “Signing keys” or &apos;skranke-cli key export&apos; writes.</source>
        <translation>Be eigaren om fila som «Signeringsnøklar» eller «skranke-cli key export» skriv.</translation>
    </message>
    <message>
        <source>Look at the register under “Signing keys”, and verify the audit log.</source>
        <translation>Sjå på registeret under «Signeringsnøklar», og kontroller revisjonsloggen.</translation>
    </message>
    <message>
        <source>When you know whose it is, add its file under “Signing keys”, or with &apos;skranke-cli key add FILE&apos;.</source>
        <translation>Når du veit kven sin han er, legg til fila under «Signeringsnøklar», eller med «skranke-cli key add FIL».</translation>
    </message>
    <message>
        <source>Withdraw it under “Signing keys”, or with &apos;skranke-cli key revoke&apos;; a new one is made on next use.</source>
        <translation>Trekk han tilbake under «Signeringsnøklar», eller med «skranke-cli key revoke»; ein ny blir laga neste gong.</translation>
    </message>
    <message>
        <source>You have no signing key of your own at this desk yet.</source>
        <translation>Du har ingen eigen signeringsnøkkel ved denne skranken enno.</translation>
    </message>
    <message>
        <source>Make one under “Signing keys”, or with &apos;skranke-cli key show&apos;.</source>
        <translation>Lag ein under «Signeringsnøklar», eller med «skranke-cli key show».</translation>
    </message>
    <message>
        <source>Look at the register under “Signing keys”, or with &apos;skranke-cli key list&apos;.</source>
        <translation>Sjå på registeret under «Signeringsnøklar», eller med «skranke-cli key list».</translation>
    </message>
    <message>
        <source>Look at its figures in the change queue, or with &apos;skranke-cli brake show %1&apos;. Two persons can lift it, with a reason.</source>
        <translation>Sjå tala i endringskøen, eller med «skranke-cli brake show %1». To personar kan løfte han, med grunngjeving.</translation>
    </message>
    <message>
        <source>Look at them in the change queue, or with &apos;skranke-cli brake list&apos;.</source>
        <translation>Sjå på dei i endringskøen, eller med «skranke-cli brake list».</translation>
    </message>
    <message>
        <source>Choose the file that the other desk wrote when it saved or signed the stop.</source>
        <translation>Vel fila som den andre skranken skreiv då han lagra eller signerte stoppen.</translation>
    </message>
    <message>
        <source>Let a second person approve them with a reason, at another desk through a review bundle.</source>
        <translation>La ein person til godkjenne dei med grunngjeving, ved ein annan skranke gjennom ein gjennomgangspakke.</translation>
    </message>
    <message>
        <source>The second approval of so many changes takes a reason.</source>
        <translation>Den andre godkjenninga av så mange endringar krev ei grunngjeving.</translation>
    </message>
    <message>
        <source>Write why these changes are right; on the command line with --reason.</source>
        <translation>Skriv kvifor desse endringane er rette; på kommandolinja med --reason.</translation>
    </message>
    <message>
        <source>The reason is longer than %1 characters.</source>
        <translation>Grunngjevinga er lengre enn %1 teikn.</translation>
    </message>
    <message>
        <source>Write a shorter one.</source>
        <translation>Skriv ein kortare.</translation>
    </message>
    <message>
        <source>The brake stop or its lifting was written by another version of Skranke.</source>
        <translation>Bremsestoppen eller løftinga av han er skriven av ein annan versjon av Skranke.</translation>
    </message>
    <message>
        <source>Use the same version at both desks; then save the stop again and let it be signed.</source>
        <translation>Bruk same versjon ved begge skrankane; lagre så stoppen på nytt og lat han bli signert.</translation>
    </message>
    <message>
        <source>The ticket is longer than %1 characters.</source>
        <translation>Saka er lengre enn %1 teikn.</translation>
    </message>
    <message>
        <source>Give its number or address; what it is about goes into the reason.</source>
        <translation>Oppgje nummeret eller adressa; kva ho gjeld, høyrer til grunngjevinga.</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Now in Alma</source>
        <translation>No i Alma</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I fila</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Avgjort av</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Gått gjennom av</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>post %1</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Risiko: %1</translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>Samandrag %1</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Tilstandar</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risikoar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>og %Ln til</numerusform>
            <numerusform>og %Ln til</numerusform>
        </translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Gjennomgang av %1</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institusjon</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljø</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Laga</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Endringar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Foot of a printed page: title and time</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>Sak: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grunngjeving: %1</translation>
    </message>
</context>
<context>
    <name>ReviewSheetPrinter</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Foot of a printed page</extracomment>
        <translation>Side %1 av %2</translation>
    </message>
</context>
<context>
    <name>RiskTexts</name>
    <message>
        <source>Deletion</source>
        <translation>Sletting</translation>
    </message>
    <message>
        <source>Loses access</source>
        <translation>Mistar tilgang</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>Innlogging</translation>
    </message>
    <message>
        <source>Hand edit</source>
        <translation>Handretting</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Overskriv</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>Brukargruppe</translation>
    </message>
    <message>
        <source>Mail domain</source>
        <translation>E-postdomene</translation>
    </message>
    <message>
        <source>The user is deleted.</source>
        <translation>Brukaren blir sletta.</translation>
    </message>
    <message>
        <source>The account expires earlier than now in Alma, or becomes inactive.</source>
        <translation>Kontoen går ut tidlegare enn no i Alma, eller blir inaktiv.</translation>
    </message>
    <message>
        <source>The primary id or an identifier changes: the user may log in with it, or have it on a card.</source>
        <translation>Primær-ID-en eller ein annan identifikator blir endra: Brukaren kan logge inn med han eller ha han på eit kort.</translation>
    </message>
    <message>
        <source>Overwrites something that was typed by hand in Alma.</source>
        <translation>Overskriv noko som er skrive for hand i Alma.</translation>
    </message>
    <message>
        <source>Fields that Alma keeps when they were edited by hand are overwritten all the same.</source>
        <translation>Felt som Alma elles beheld når dei er endra for hand, blir likevel overskrivne.</translation>
    </message>
    <message>
        <source>The user gets another user group, and with it other loan rules.</source>
        <translation>Brukaren får ei anna brukargruppe, og med ho andre utlånsreglar.</translation>
    </message>
    <message>
        <source>E-mail goes to another domain than before.</source>
        <translation>E-post går til eit anna domene enn før.</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Ulagra endringar</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 har endringar som ikkje er lagra.</translation>
    </message>
    <message>
        <source>Close Without Saving</source>
        <translation>Lukk utan å lagre</translation>
    </message>
</context>
<context>
    <name>skranke::AboutDialog</name>
    <message>
        <source>About Skranke</source>
        <translation>Om Skranke</translation>
    </message>
    <message>
        <source>&lt;p&gt;The desk of a library consortium: what a night&apos;s file would change in Alma, reviewed, sent, verified and taken back.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Skranken i eit bibliotekkonsortium: kva fila frå i natt ville endre i Alma, gjennomgått, send, kontrollert og angra.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Copyright © 2026 The Skranke developers.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Copyright © 2026 utviklarane av Skranke.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Skranke is free software: you may share and change it under the terms of the GNU General Public License, version 3 or later. It comes without any warranty. See &lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;the licence&lt;/a&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Skranke er fri programvare: du kan dele og endre det etter vilkåra i GNU General Public License, versjon 3 eller nyare. Det kjem utan nokon garanti. Sjå &lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;lisensen&lt;/a&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Made with Qt %1.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Laga med Qt %1.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>skranke::AuditFilters</name>
    <message>
        <source>All events</source>
        <translation>Alle hendingar</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle kontoar</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>Alle parti</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A batch in a list: title and time</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Alle tider</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Siste 7 dagar</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Siste 30 dagar</translation>
    </message>
    <message>
        <source>From – to …</source>
        <translation>Frå – til …</translation>
    </message>
    <message>
        <source>Filter by id, account, key or tracking id</source>
        <translation>Filtrer etter ID, konto, nøkkel eller sporings-ID</translation>
    </message>
    <message>
        <source>Filter the audit log</source>
        <translation>Filtrer revisjonsloggen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hending</translation>
    </message>
    <message>
        <source>Show only entries of this event</source>
        <translation>Vis berre oppføringar av denne hendinga</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Show only what was done from this account</source>
        <translation>Vis berre det som er gjort frå denne kontoen</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Show only entries of this batch</source>
        <translation>Vis berre oppføringar om dette partiet</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Show only entries of this time</source>
        <translation>Vis berre oppføringar frå denne tida</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Den første dagen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Den siste dagen</translation>
    </message>
</context>
<context>
    <name>skranke::AuditPane</name>
    <message>
        <source>Audit log</source>
        <translation>Revisjonslogg</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every step of every change: when, from which account, with which key. It names changes, never persons.&lt;/p&gt;&lt;p&gt;Each entry is chained to the one before it. &lt;b&gt;Verify&lt;/b&gt; reads the whole log and finds entries that were altered, taken out, put in, moved or cut off. It cannot find that log and seal were put back together as they were earlier: keep an export elsewhere for that.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Export&lt;/b&gt; writes the entries that the filters show, as CSV for a spreadsheet or as JSON with the verdict of the check.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Kvart steg i kvar endring: når, frå kva konto og med kva nøkkel. Loggen nemner endringar, aldri personar.&lt;/p&gt;&lt;p&gt;Kvar oppføring er lenkja til den førre. &lt;b&gt;Kontroller&lt;/b&gt; les heile loggen og finn oppføringar som er endra, tekne ut, sette inn, flytta eller kutta av. Han kan ikkje finne at logg og segl er lagde tilbake saman slik dei var tidlegare: Ta vare på ein eksport ein annan stad for det.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Eksporter&lt;/b&gt; skriv oppføringane som filtera viser, som CSV for eit rekneark eller som JSON med dommen frå kontrollen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Reading the audit log</source>
        <translation>Lesing av revisjonsloggen</translation>
    </message>
    <message>
        <source>Verifying the audit log</source>
        <translation>Kontroll av revisjonsloggen</translation>
    </message>
    <message>
        <source>Export the Audit Log</source>
        <translation>Eksporter revisjonsloggen</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommadelte verdiar (*.csv)</translation>
    </message>
    <message>
        <source>JSON with the verdict of the check (*.json)</source>
        <translation>JSON med dommen frå kontrollen (*.json)</translation>
    </message>
    <message>
        <source>Exporting the audit log</source>
        <translation>Eksport av revisjonsloggen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) written to %1.</source>
        <translation>
            <numerusform>%Ln oppføring skriven til %1.</numerusform>
            <numerusform>%Ln oppføringar skrivne til %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) fit the filters</source>
        <extracomment>Beside the filters of the audit log: how many entries fit them</extracomment>
        <translation>
            <numerusform>%Ln oppføring passar filtera</numerusform>
            <numerusform>%Ln oppføringar passar filtera</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain of the log is being checked…</source>
        <translation>Kjeda i loggen blir kontrollert …</translation>
    </message>
    <message>
        <source>The chain of the log is not checked yet.</source>
        <translation>Kjeda i loggen er ikkje kontrollert enno.</translation>
    </message>
    <message>
        <source>%1 Checked %2.</source>
        <extracomment>%1 is the verdict on the audit log, a sentence; %2 the time of the check</extracomment>
        <translation>%1 Kontrollert %2.</translation>
    </message>
    <message>
        <source>&amp;Verify the Audit Log</source>
        <translation>&amp;Kontroller revisjonsloggen</translation>
    </message>
    <message>
        <source>&amp;Export the Audit Log…</source>
        <translation>&amp;Eksporter revisjonsloggen …</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>Read the whole log and check its chain (Ctrl+Shift+V)</source>
        <translation>Les heile loggen, og kontroller kjeda (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>Entries of the audit log, newest first</source>
        <translation>Oppføringar i revisjonsloggen, dei nyaste først</translation>
    </message>
    <message>
        <source>Nothing has been done with a change yet. Every step will stand here.</source>
        <translation>Ingenting er gjort med nokon endring enno. Kvart steg vil stå her.</translation>
    </message>
    <message>
        <source>Open the Change Queue</source>
        <translation>Opne endringskøen</translation>
    </message>
    <message>
        <source>No entry fits the filters.</source>
        <translation>Inga oppføring passar filtera.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Vis alle</translation>
    </message>
</context>
<context>
    <name>skranke::AuditTableModel</name>
    <message>
        <source>Entry %1</source>
        <extracomment>Tool tip of an entry of the audit log: its number in the chain</extracomment>
        <translation>Oppføring %1</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>Read aloud for one entry of the audit log: event, change, account</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hending</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>Tracking id</source>
        <translation>Sporings-id</translation>
    </message>
</context>
<context>
    <name>skranke::BackupTableModel</name>
    <message>
        <source>Made</source>
        <translation>Laga</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storleik</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Dagleg</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>Før ei oppgradering</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>For hand</translation>
    </message>
    <message>
        <source>Replaced by a restore</source>
        <translation>Erstatta ved gjenoppretting</translation>
    </message>
</context>
<context>
    <name>skranke::BackupsDialog</name>
    <message>
        <source>Making a backup</source>
        <translation>Lage ein tryggingskopi</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <translation>Gjenopprett ein tryggingskopi</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Gjenopprette tryggingskopien frå %1?</translation>
    </message>
    <message>
        <source>The store as it is now is kept beside the backups and can be restored in the same way. What was done at this desk since %1 is then no longer in sight, and persons erased since are back. Changes that had been approved must be approved again, because they may have been sent since. Alma itself stays as it is. Skranke closes and opens again.</source>
        <translation>Lageret slik det er no, blir teke vare på ved sida av tryggingskopiane og kan gjenopprettast på same måten. Det som er gjort ved denne skranken sidan %1, er då ikkje lenger synleg, og personar som er sletta sidan, er tilbake. Endringar som var godkjende, må godkjennast på nytt, fordi dei kan vere sende sidan. Alma sjølv blir verande som det er. Skranke blir lukka og opna att.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Gjenopprett</translation>
    </message>
    <message>
        <source>Move to Another Desk</source>
        <translation>Flytt til ein annan skranke</translation>
    </message>
    <message>
        <source>Sealed desks (*.skranke)</source>
        <translation>Forsegla skrankar (*.skranke)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Sealing the desk</source>
        <translation>Forsegle skranken</translation>
    </message>
    <message>
        <source>The desk is sealed in %1. On the other machine: &apos;skranke-cli backup import&apos;.</source>
        <translation>Skranken er forsegla i %1. På den andre maskina: «skranke-cli backup import».</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Tryggingskopiar</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made every day by itself.</source>
        <translation>Det finst ingen tryggingskopi enno. Ein blir laga av seg sjølv kvar dag.</translation>
    </message>
    <message>
        <source>Make One Now</source>
        <translation>Lag ein no</translation>
    </message>
    <message>
        <source>A backup is made every day and before each upgrade of the store. How many are kept, and how long, stands in the preferences.</source>
        <translation>Ein tryggingskopi blir laga kvar dag og før kvar oppgradering av lageret. Kor mange som blir haldne på, og kor lenge, står i innstillingane.</translation>
    </message>
    <message>
        <source>Make &amp;Now</source>
        <translation>Lag &amp;no</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Gjenopprett …</translation>
    </message>
    <message>
        <source>&amp;Move to Another Desk…</source>
        <translation>&amp;Flytt til ein annan skranke …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>Passphrase of the File</source>
        <translation>Passfrase for fila</translation>
    </message>
    <message>
        <source>Whoever has the file and the passphrase can read the persons in it. Nobody can open it without the passphrase, not even you: carry it another way than the file.</source>
        <translation>Den som har fila og passfrasen, kan lese personane i ho. Ingen kan opne ho utan passfrasen, heller ikkje du: ta han med på ein annan måte enn fila.</translation>
    </message>
    <message>
        <source>&amp;Seal</source>
        <translation>&amp;Forsegle</translation>
    </message>
    <message>
        <source>&amp;API keys of the institutions too</source>
        <translation>Også &amp;API-nøklane til institusjonane</translation>
    </message>
    <message>
        <source>Without them the new desk needs keys of its own before it can call Alma.</source>
        <translation>Utan dei treng den nye skranken eigne nøklar før han kan kalle Alma.</translation>
    </message>
</context>
<context>
    <name>skranke::BatchTreeModel</name>
    <message>
        <source>All changes</source>
        <translation>Alle endringar</translation>
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
        <translation>Parti</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Endringar</translation>
    </message>
</context>
<context>
    <name>skranke::BatchesView</name>
    <message>
        <source>&amp;Batches</source>
        <translation>&amp;Parti</translation>
    </message>
    <message>
        <source>Batches and their states</source>
        <translation>Parti og tilstandane deira</translation>
    </message>
</context>
<context>
    <name>skranke::BrakeBar</name>
    <message>
        <source>Stopped before the first was proposed: %1.</source>
        <extracomment>%1 what was stopped, &quot;6,214 changes of NSK (nsk-2026-11-23.txt)&quot;</extracomment>
        <translation>Stoppa før den første vart føreslått: %1.</translation>
    </message>
    <message>
        <source>One person has signed the lifting, a second one must.</source>
        <translation>Éin person har signert løftinga, ein person til må gjere det.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more set(s) are stopped.</source>
        <translation>
            <numerusform>%Ln sett til er stoppa.</numerusform>
            <numerusform>%Ln sett til er stoppa.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Lift…</source>
        <extracomment>Button beside a brake that stopped something: opens the dialog that lifts it</extracomment>
        <translation>&amp;Løft …</translation>
    </message>
</context>
<context>
    <name>skranke::BrakeLiftDialog</name>
    <message>
        <source>Stopped %1, when %2 planned it; nothing was proposed.</source>
        <extracomment>%1 a time, %2 an account</extracomment>
        <translation>Stoppa %1, då %2 laga planen; ingenting vart føreslått.</translation>
    </message>
    <message>
        <source>Lifted. Make the plan again: exactly these changes pass now.</source>
        <translation>Løfta. Lag planen på nytt: nøyaktig desse endringane slepp gjennom no.</translation>
    </message>
    <message>
        <source>You sign with your own key, for exactly these changes and figures. The signature goes back as a file.</source>
        <translation>Du signerer med din eigen nøkkel, for nøyaktig desse endringane og tala. Signaturen går tilbake som ei fil.</translation>
    </message>
    <message>
        <source>A second person must sign now, with another account and another key: at this desk, or at another one through a file.</source>
        <translation>Ein person til må signere no, med ein annan konto og ein annan nøkkel: ved denne skranken, eller ved ein annan gjennom ei fil.</translation>
    </message>
    <message>
        <source>You sign with your own key, for exactly these changes and figures. A second person must sign too, with another account and another key.</source>
        <translation>Du signerer med din eigen nøkkel, for nøyaktig desse endringane og tala. Ein person til må òg signere, med ein annan konto og ein annan nøkkel.</translation>
    </message>
    <message>
        <source>Lift a Brake</source>
        <translation>Løft ein brems</translation>
    </message>
    <message>
        <source>Lift a Brake of Another Desk</source>
        <translation>Løft ein brems ved ein annan skranke</translation>
    </message>
    <message>
        <source>What the brakes measured, against their limits</source>
        <translation>Det bremsene målte, mot grensene</translation>
    </message>
    <message>
        <source>&amp;Reason why these changes are right:</source>
        <translation>&amp;Grunngjeving for at desse endringane er rette:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Lukk</translation>
    </message>
    <message>
        <source>Save for Another &amp;Desk…</source>
        <translation>Lagre til ein &amp;annan skranke …</translation>
    </message>
    <message>
        <source>Writes the stop to a file that a second person signs at another desk</source>
        <translation>Skriv stoppen til ei fil som ein person til signerer ved ein annan skranke</translation>
    </message>
    <message>
        <source>&amp;Take a Signature…</source>
        <translation>&amp;Ta inn ein signatur …</translation>
    </message>
    <message>
        <source>Reads the file that the second person has signed</source>
        <translation>Les fila som den andre personen har signert</translation>
    </message>
    <message>
        <source>&amp;Sign the Lifting</source>
        <translation>&amp;Signer løftinga</translation>
    </message>
    <message>
        <source>&amp;Sign and Save…</source>
        <translation>&amp;Signer og lagre …</translation>
    </message>
</context>
<context>
    <name>skranke::BrakeTasks</name>
    <message>
        <source>Reading what brakes have stopped</source>
        <translation>Lese kva bremsene har stoppa</translation>
    </message>
    <message>
        <source>Opening a brake stop</source>
        <translation>Opne ein bremsestopp</translation>
    </message>
    <message>
        <source>Save a Brake Stop</source>
        <translation>Lagre ein bremsestopp</translation>
    </message>
    <message>
        <source>Take a Signature</source>
        <translation>Ta inn ein signatur</translation>
    </message>
    <message>
        <source>Signing the lifting</source>
        <translation>Signere løftinga</translation>
    </message>
    <message>
        <source>Signing &amp;Keys…</source>
        <translation>Signerings&amp;nøklar …</translation>
    </message>
    <message>
        <source>Lifted. Make the plan again: exactly these changes pass now.</source>
        <translation>Løfta. Lag planen på nytt: nøyaktig desse endringane slepp gjennom no.</translation>
    </message>
    <message>
        <source>Signed. A second person must lift it too, with another key.</source>
        <translation>Signert. Ein person til må løfte han, med ein annan nøkkel.</translation>
    </message>
    <message>
        <source>Saving the brake stop</source>
        <translation>Lagre bremsestoppen</translation>
    </message>
    <message>
        <source>The stop lies in “%1”. A second person signs it at another desk: Queue, “Sign a Brake Stop”.</source>
        <translation>Stoppen ligg i «%1». Ein person til signerer han ved ein annan skranke: Kø, «Signer ein bremsestopp».</translation>
    </message>
    <message>
        <source>Taking the signature</source>
        <translation>Ta inn signaturen</translation>
    </message>
    <message>
        <source>The signature was for another stop, and was taken there.</source>
        <translation>Signaturen galdt ein annan stopp og vart teken inn der.</translation>
    </message>
    <message>
        <source>Sign a Brake Stop of Another Desk</source>
        <translation>Signer ein bremsestopp frå ein annan skranke</translation>
    </message>
    <message>
        <source>Save the Signature</source>
        <translation>Lagre signaturen</translation>
    </message>
    <message>
        <source>Signed. Send “%1” back to the desk where the changes were stopped.</source>
        <translation>Signert. Send «%1» tilbake til skranken der endringane vart stoppa.</translation>
    </message>
</context>
<context>
    <name>skranke::BrakeVerdictsModel</name>
    <message>
        <source>Brake</source>
        <translation>Brems</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Målt</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grense</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
</context>
<context>
    <name>skranke::BundleDialog</name>
    <message>
        <source>Approve &amp;Selected (%L1)</source>
        <translation>Godkjenn &amp;valde (%L1)</translation>
    </message>
    <message>
        <source>Approve &amp;All (%L1)</source>
        <translation>Godkjenn &amp;alle (%L1)</translation>
    </message>
    <message>
        <source>Review Bundle</source>
        <translation>Gjennomgangspakke</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) from the desk of %1, bundled %2. Only for reading: what you approve goes back as a file, signed with your own key.</source>
        <translation>
            <numerusform>%Ln endring frå skranken til %1, pakka %2. Berre til lesing: det du godkjenner, går tilbake som ei fil, signert med din eigen nøkkel.</numerusform>
            <numerusform>%Ln endringar frå skranken til %1, pakka %2. Berre til lesing: det du godkjenner, går tilbake som ei fil, signert med din eigen nøkkel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes of the bundle</source>
        <translation>Endringar i pakken</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Lukk</translation>
    </message>
    <message>
        <source>Sign the selected changes and save the approvals as a file</source>
        <translation>Signer dei valde endringane og lagre godkjenningane som ei fil</translation>
    </message>
    <message>
        <source>Sign every change of the bundle and save the approvals as a file</source>
        <translation>Signer alle endringane i pakken og lagre godkjenningane som ei fil</translation>
    </message>
    <message>
        <source>Digest: bundle %1, change %2</source>
        <translation>Samandrag: pakken %1, endringa %2</translation>
    </message>
    <message>
        <source>Digest: bundle %1</source>
        <translation>Samandrag: pakken %1</translation>
    </message>
    <message>
        <source>Short form of what is approved. Whoever made the bundle sees the same of it: ask, by voice, whether it is.</source>
        <translation>Kortform av det som blir godkjent. Den som laga pakken, ser den same: spør, på telefon eller andlet til andlet, om ho stemmer.</translation>
    </message>
</context>
<context>
    <name>skranke::BundleTasks</name>
    <message>
        <source>Export Review Bundle</source>
        <translation>Eksporter gjennomgangspakke</translation>
    </message>
    <message>
        <source>Making the review bundle</source>
        <translation>Lage gjennomgangspakken</translation>
    </message>
    <message>
        <source>Writing the review bundle</source>
        <translation>Skrive gjennomgangspakken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) lie sealed in “%1”. Tell the passphrase by another way than the file.</source>
        <translation>
            <numerusform>%Ln endring ligg forsegla i «%1». Gi passfrasen vidare på ein annan måte enn fila.</numerusform>
            <numerusform>%Ln endringar ligg forsegla i «%1». Gi passfrasen vidare på ein annan måte enn fila.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Review Bundle</source>
        <translation>Opne gjennomgangspakke</translation>
    </message>
    <message>
        <source>Opening the review bundle</source>
        <translation>Opne gjennomgangspakken</translation>
    </message>
    <message>
        <source>Save Approvals</source>
        <translation>Lagre godkjenningar</translation>
    </message>
    <message>
        <source>Approving</source>
        <translation>Godkjenner</translation>
    </message>
    <message>
        <source>Saving the approvals</source>
        <translation>Lagre godkjenningane</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) approved. Send “%1” back to the desk that made the bundle.</source>
        <translation>
            <numerusform>%Ln endring godkjend. Send «%1» tilbake til skranken som laga pakken.</numerusform>
            <numerusform>%Ln endringar godkjende. Send «%1» tilbake til skranken som laga pakken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Approvals</source>
        <translation>Importer godkjenningar</translation>
    </message>
    <message>
        <source>Importing approvals</source>
        <translation>Importere godkjenningar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval(s) of %1 taken.</source>
        <translation>
            <numerusform>%Ln godkjenning frå %1 er teken inn.</numerusform>
            <numerusform>%Ln godkjenningar frå %1 er tekne inn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln var der alt.</numerusform>
            <numerusform>%Ln var der alt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused:</source>
        <translation>
            <numerusform>%Ln vart avvist:</numerusform>
            <numerusform>%Ln vart avviste:</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Passfrase for %1</translation>
    </message>
    <message>
        <source>Whoever has the bundle and the passphrase can read the persons in it. Tell it by another way than the file.</source>
        <translation>Den som har pakken og passfrasen, kan lese personane i han. Fortel passfrasen på ein annan måte enn fila.</translation>
    </message>
    <message>
        <source>&amp;Seal the Bundle</source>
        <translation>&amp;Forsegl pakken</translation>
    </message>
    <message>
        <source>&amp;Open the Bundle</source>
        <translation>&amp;Opne pakken</translation>
    </message>
    <message>
        <source>Its digest is %1.</source>
        <translation>Samandraget er %1.</translation>
    </message>
</context>
<context>
    <name>skranke::BusyBar</name>
    <message>
        <source>Loading</source>
        <translation>Lastar</translation>
    </message>
</context>
<context>
    <name>skranke::ChangeDetail</name>
    <message>
        <source>Alma says: %1</source>
        <translation>Alma seier: %1</translation>
    </message>
    <message>
        <source>Tracking id %1</source>
        <translation>Sporings-id %1</translation>
    </message>
    <message>
        <source>Takes another change back</source>
        <translation>Tek tilbake ei anna endring</translation>
    </message>
    <message>
        <source>record %1, line %2</source>
        <translation>post %1, linje %2</translation>
    </message>
    <message>
        <source>Base: when the change was made</source>
        <translation>Utgangspunkt: då endringa vart laga</translation>
    </message>
    <message>
        <source>Intent: the single edits</source>
        <translation>Føremål: dei einskilde rettingane</translation>
    </message>
    <message>
        <source>Result: as predicted</source>
        <translation>Resultat: som spådd</translation>
    </message>
    <message>
        <source>Response: as read back from Alma</source>
        <translation>Svar: som lese tilbake frå Alma</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Three-Way</source>
        <translation>Trevegs</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rå</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>Den valde endringa</translation>
    </message>
    <message>
        <source>Fields of the change</source>
        <translation>Felta i endringa</translation>
    </message>
    <message>
        <source>History of the change</source>
        <translation>Historikken til endringa</translation>
    </message>
    <message>
        <source>Which object is shown</source>
        <translation>Kva objekt som blir vist</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>Rå JSON</translation>
    </message>
    <message>
        <source>Choose a change to see its fields.</source>
        <translation>Vel ei endring for å sjå felta i ho.</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>Sak: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grunngjeving: %1</translation>
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
        <translation>Felt</translation>
    </message>
    <message>
        <source>Now in Alma</source>
        <translation>No i Alma</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Utgangspunkt</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I fila</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Deira</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Avgjort av</translation>
    </message>
    <message>
        <source>Changed here and in Alma: choose mine or theirs, or withdraw the change.</source>
        <translation>Endra både her og i Alma: vel min eller deira, eller trekk endringa tilbake.</translation>
    </message>
    <message>
        <source>Mine was chosen: what somebody wrote in Alma is overwritten.</source>
        <translation>Min er vald: det nokon skreiv i Alma, blir skrive over.</translation>
    </message>
    <message>
        <source>Theirs was chosen: the field stays as it is in Alma.</source>
        <translation>Deira er vald: feltet blir som det er i Alma.</translation>
    </message>
</context>
<context>
    <name>skranke::ChangeFilterBar</name>
    <message>
        <source>All fields</source>
        <translation>Alle felt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A field or state and how many changes have it: &quot;E-mail (173)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All risks</source>
        <translation>Alle risikoar</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle tilstandar</translation>
    </message>
    <message>
        <source>Filter by name or field</source>
        <translation>Filtrer på namn eller felt</translation>
    </message>
    <message>
        <source>Filter the changes</source>
        <translation>Filtrer endringane</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Show only changes of this field</source>
        <translation>Vis berre endringar av dette feltet</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Avgjort av</translation>
    </message>
    <message>
        <source>Show only changes with a field that this rule decided</source>
        <translation>Vis berre endringar med eit felt som denne regelen avgjorde</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Show only changes with this risk</source>
        <translation>Vis berre endringar med denne risikoen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Show only changes in this state</source>
        <translation>Vis berre endringar i denne tilstanden</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle reglar</translation>
    </message>
</context>
<context>
    <name>skranke::ChangeTableModel</name>
    <message numerus="yes">
        <source>%n field(s): %1</source>
        <translation>
            <numerusform>%n felt: %1</numerusform>
            <numerusform>%n felt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud for one change: person, fields, state</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Brukar</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institusjon</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Inst.</source>
        <extracomment>Heading of a narrow column: institution</extracomment>
        <translation>Inst.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
</context>
<context>
    <name>skranke::ChangesExport</name>
    <message>
        <source>Exporting the list of changes</source>
        <translation>Eksporterer lista over endringar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) written to %1.</source>
        <translation>
            <numerusform>%Ln endring skriven til %1.</numerusform>
            <numerusform>%Ln endringar skrivne til %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::ChangesView</name>
    <message>
        <source>Reading the queue</source>
        <translation>Les køen</translation>
    </message>
    <message>
        <source>No change fits the filter.</source>
        <translation>Inga endring passar til filteret.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Endringar</translation>
    </message>
    <message>
        <source>Nothing is left of this batch: newer changes of the same users took the place of its own.</source>
        <translation>Det er ingenting att av dette partiet: Nyare endringar av dei same brukarane har teke plassen.</translation>
    </message>
    <message>
        <source>Show All Changes</source>
        <translation>Vis alle endringar</translation>
    </message>
    <message>
        <source>Show the Newest Batch</source>
        <extracomment>Button: the newest batch of the same institution</extracomment>
        <translation>Vis det nyaste partiet</translation>
    </message>
</context>
<context>
    <name>skranke::CodeBookEditor</name>
    <message>
        <source>The shipped code table is used as it is.</source>
        <translation>Kodetabellen som følgjer med, blir brukt som han er.</translation>
    </message>
    <message>
        <source>This is not a code table.</source>
        <translation>Dette er ikkje ein kodetabell.</translation>
    </message>
    <message>
        <source>This is not a code table: look at %1.</source>
        <translation>Dette er ikkje ein kodetabell: sjå på %1.</translation>
    </message>
    <message>
        <source>The code table can be used.</source>
        <translation>Kodetabellen kan brukast.</translation>
    </message>
    <message>
        <source>The institution&apos;s own entries (JSON, the same form as the shipped table). Name only what differs: codes, lengths, further codes and where they go in Alma, limits of the checks.</source>
        <translation>Institusjonen sine eigne oppføringar (JSON, same form som tabellen som følgjer med). Nemn berre det som er annleis: kodar, lengder, fleire kodar og kvar dei går i Alma, grenser for kontrollane.</translation>
    </message>
    <message>
        <source>Code table of the institution</source>
        <translation>Kodetabellen til institusjonen</translation>
    </message>
</context>
<context>
    <name>skranke::ConflictView</name>
    <message>
        <source>Mine for All Alike</source>
        <translation>Min for alle like</translation>
    </message>
    <message>
        <source>Mine for All: %1</source>
        <translation>Min for alle: %1</translation>
    </message>
    <message>
        <source>Theirs for All Alike</source>
        <translation>Deira for alle like</translation>
    </message>
    <message>
        <source>Theirs for All: %1</source>
        <translation>Deira for alle: %1</translation>
    </message>
    <message>
        <source>There is nothing to choose: the user is not there any more. Withdraw the change.</source>
        <translation>Det er ingenting å velje: brukaren finst ikkje lenger. Trekk endringa tilbake.</translation>
    </message>
    <message>
        <source>There is nothing to choose field by field. Withdraw the change and make a new plan.</source>
        <translation>Det er ingenting å velje felt for felt. Trekk endringa tilbake og lag ein ny plan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) were changed here and in Alma: choose mine or theirs.</source>
        <translation>
            <numerusform>%Ln felt er endra både her og i Alma: vel min eller deira.</numerusform>
            <numerusform>%Ln felt er endra både her og i Alma: vel min eller deira.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided. Propose the change again, and it waits for review.</source>
        <translation>Alt er avgjort. Føreslå endringa på nytt, så ventar ho på gjennomgang.</translation>
    </message>
    <message>
        <source>Base, mine, theirs and result</source>
        <translation>Utgangspunkt, min, deira og resultat</translation>
    </message>
    <message>
        <source>Take Mine</source>
        <translation>Ta min</translation>
    </message>
    <message>
        <source>The field gets what this change wanted (M)</source>
        <translation>Feltet får det denne endringa ville (M)</translation>
    </message>
    <message>
        <source>Take Theirs</source>
        <translation>Ta deira</translation>
    </message>
    <message>
        <source>The field keeps what Alma has now (D)</source>
        <translation>Feltet held på det Alma har no (D)</translation>
    </message>
    <message>
        <source>Mine for this field in every conflict shown (Shift+M)</source>
        <translation>Min for dette feltet i alle konfliktar som blir viste (Shift+M)</translation>
    </message>
    <message>
        <source>Theirs for this field in every conflict shown (Shift+D)</source>
        <translation>Deira for dette feltet i alle konfliktar som blir viste (Shift+D)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) were changed here and in Alma. The desk that made the bundle decides them.</source>
        <translation>
            <numerusform>%Ln felt er endra både her og i Alma. Skranken som laga pakken, avgjer det.</numerusform>
            <numerusform>%Ln felt er endra både her og i Alma. Skranken som laga pakken, avgjer dei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::Desktop</name>
    <message>
        <source>Removing what has been kept long enough</source>
        <translation>Fjernar det som er oppbevart lenge nok</translation>
    </message>
    <message>
        <source>Starting the desk</source>
        <translation>Startar skranken</translation>
    </message>
    <message>
        <source>Making the daily backup</source>
        <translation>Lage den daglege tryggingskopien</translation>
    </message>
    <message>
        <source>Something in the window is not saved: save or discard it first.</source>
        <translation>Noko i vindauget er ikkje lagra: lagre eller forkast det først.</translation>
    </message>
    <message>
        <source>The backup %1 is restored.</source>
        <translation>Tryggingskopien %1 er gjenoppretta.</translation>
    </message>
    <message>
        <source>The store that was there is kept as %1.</source>
        <translation>Lageret som var der, er teke vare på som %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) must be approved again.</source>
        <translation>
            <numerusform>%Ln endring må godkjennast på nytt.</numerusform>
            <numerusform>%Ln endringar må godkjennast på nytt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) must be verified.</source>
        <translation>
            <numerusform>%Ln endring må verifiserast.</numerusform>
            <numerusform>%Ln endringar må verifiserast.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping the local copy of the users</source>
        <translation>Vedlikehald av den lokale kopien av brukarane</translation>
    </message>
</context>
<context>
    <name>skranke::EnvironmentBadge</name>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKSJON</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDKASSE</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Ikkje testa</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Miljø: %1</translation>
    </message>
    <message>
        <source>The environment of Alma that the shown institutions belong to</source>
        <translation>Alma-miljøet som dei viste institusjonane høyrer til</translation>
    </message>
</context>
<context>
    <name>skranke::FieldCountsModel</name>
    <message>
        <source>All fields</source>
        <translation>Alle felt</translation>
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
        <translation>Fe&amp;lt</translation>
    </message>
    <message>
        <source>Fields and how many changes edit them</source>
        <translation>Felt og kor mange endringar dei er med i</translation>
    </message>
    <message>
        <source>Show only the changes of one field</source>
        <translation>Vis berre endringane av eitt felt</translation>
    </message>
</context>
<context>
    <name>skranke::FileDelegate</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln postar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::FilesTableModel</name>
    <message>
        <source>not checked</source>
        <translation>ikkje kontrollert</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>blir kontrollert</translation>
    </message>
    <message>
        <source>nothing to remark</source>
        <translation>ingenting å merke</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>åtvaringar</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>feil</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>ubrukeleg</translation>
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
        <translation>Fil</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institusjon</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Motteken</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Postar</translation>
    </message>
</context>
<context>
    <name>skranke::FilesView</name>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Filer</translation>
    </message>
    <message>
        <source>Files of user imports</source>
        <translation>Filer til brukarimport</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>Opne fil …</translation>
    </message>
    <message>
        <source>Open a user file and check it (Ctrl+O)</source>
        <translation>Opne ei brukarfil og kontroller ho (Ctrl+O)</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>eller slepp ei her</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Nylege</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Nylege filer</translation>
    </message>
    <message>
        <source>No file was opened here lately.</source>
        <translation>Inga fil er opna her i det siste.</translation>
    </message>
    <message>
        <source>Open a file that was opened here lately (Ctrl+Shift+O)</source>
        <translation>Opne ei fil som nyleg er opna her (Ctrl+Shift+O)</translation>
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
        <translation>Filtrer tabellen</translation>
    </message>
    <message>
        <source>Shows only rows in which every word stands (%1)</source>
        <translation>Viser berre rader der alle orda finst (%1)</translation>
    </message>
</context>
<context>
    <name>skranke::FindingRulesModel</name>
    <message>
        <source>All findings</source>
        <translation>Alle funn</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %n finding(s)</source>
        <extracomment>Read aloud for one rule: &quot;G01, Separator line too short, Error, 3 findings&quot;</extracomment>
        <translation>
            <numerusform>%1, %2, %3, %n funn</numerusform>
            <numerusform>%1, %2, %3, %n funn</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Kva som er gale</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvor</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Tal</translation>
    </message>
</context>
<context>
    <name>skranke::FindingsTableModel</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Forklaring</translation>
    </message>
</context>
<context>
    <name>skranke::FindingsView</name>
    <message>
        <source>The first %1 findings are listed; the counts are of all.</source>
        <translation>Dei første %1 funna er lista; tala gjeld alle.</translation>
    </message>
    <message>
        <source>Choose a finding to see its lines in the file.</source>
        <translation>Vel eit funn for å sjå linjene det gjeld.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A severity and how many findings have it: &quot;Warning 19&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show only findings of severity “%1”</source>
        <translation>Vis berre funn av alvor «%1»</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Filtrer funna</translation>
    </message>
    <message>
        <source>Rules that the file breaks</source>
        <translation>Reglar som fila bryt</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>Lines of the file round the finding</source>
        <translation>Linjene i fila rundt funnet</translation>
    </message>
    <message>
        <source>No rule has anything to remark on this file.</source>
        <translation>Ingen regel har noko å merke til denne fila.</translation>
    </message>
</context>
<context>
    <name>skranke::FirstRunHint</name>
    <message>
        <source>&lt;b&gt;1&lt;/b&gt; Open a night&apos;s file under &lt;i&gt;User imports&lt;/i&gt; and look at its findings.</source>
        <translation>&lt;b&gt;1&lt;/b&gt; Opne ei av filene frå i natt under &lt;i&gt;Brukarimport&lt;/i&gt; og sjå på funna.</translation>
    </message>
    <message>
        <source>&lt;b&gt;2&lt;/b&gt; Make the plan and send it to the queue.</source>
        <translation>&lt;b&gt;2&lt;/b&gt; Lag planen og send han til køen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;3&lt;/b&gt; In the &lt;i&gt;Change queue&lt;/i&gt; approve a change and send it to Alma.</source>
        <translation>&lt;b&gt;3&lt;/b&gt; Godkjenn ei endring i &lt;i&gt;Endringskø&lt;/i&gt; og send ho til Alma.</translation>
    </message>
    <message>
        <source>&lt;b&gt;4&lt;/b&gt; Undo it: approve and send the change that takes it back.</source>
        <translation>&lt;b&gt;4&lt;/b&gt; Angre ho: godkjenn og send endringa som tek ho tilbake.</translation>
    </message>
    <message>
        <source>From file to Alma and back:</source>
        <translation>Frå fil til Alma og tilbake:</translation>
    </message>
    <message>
        <source>Do not show again</source>
        <translation>Ikkje vis igjen</translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation>Lukk dei første stega</translation>
    </message>
</context>
<context>
    <name>skranke::HelpDialog</name>
    <message>
        <source>Help: %1</source>
        <translation>Hjelp: %1</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Everywhere&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Ctrl+K&lt;/b&gt; searches everything. &lt;b&gt;Ctrl+F&lt;/b&gt; filters the table. &lt;b&gt;F5&lt;/b&gt; refreshes. &lt;b&gt;Ctrl+C&lt;/b&gt; copies the selected rows. &lt;b&gt;Esc&lt;/b&gt; steps back.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Overalt&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Ctrl+K&lt;/b&gt; søkjer i alt. &lt;b&gt;Ctrl+F&lt;/b&gt; filtrerer tabellen. &lt;b&gt;F5&lt;/b&gt; oppdaterer. &lt;b&gt;Ctrl+C&lt;/b&gt; kopierer dei valde radene. &lt;b&gt;Esc&lt;/b&gt; går eit steg tilbake.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>skranke::HistoryTableModel</name>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>Tracking id</source>
        <translation>Sporings-id</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>The reason was altered in the local store.</source>
        <translation>Grunngjevinga er endra i det lokale lageret.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunngjeving</translation>
    </message>
</context>
<context>
    <name>skranke::ImportSession</name>
    <message>
        <source>Checking %1</source>
        <translation>Kontrollerer %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Les %1</translation>
    </message>
    <message>
        <source>Planning %1</source>
        <translation>Planlegg %1</translation>
    </message>
    <message>
        <source>Predicting Alma&apos;s nightly load of %1</source>
        <translation>Lagar prognose for den nattlege køyringa i Alma av %1</translation>
    </message>
    <message>
        <source>Fetching users of %1</source>
        <translation>Hentar brukarane til %1</translation>
    </message>
    <message>
        <source>Proposing the changes of %1</source>
        <translation>Føreslår endringane i %1</translation>
    </message>
</context>
<context>
    <name>skranke::InstitutionDetail</name>
    <message>
        <source>tested %1</source>
        <translation>testa %1</translation>
    </message>
    <message>
        <source>New institution</source>
        <translation>Ny institusjon</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Legg til %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Lagre %1</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>Forkast endringane</translation>
    </message>
</context>
<context>
    <name>skranke::InstitutionForm</name>
    <message>
        <source>As the first test finds it</source>
        <translation>Som den første testen finn</translation>
    </message>
    <message>
        <source>The key is set after the institution has been added.</source>
        <translation>Nøkkelen blir sett når institusjonen er lagd til.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generelt</translation>
    </message>
    <message>
        <source>Files and Fields</source>
        <translation>Filer og felt</translation>
    </message>
    <message>
        <source>Code Table</source>
        <translation>Kodetabell</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institusjon</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>&amp;Kode:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Namn:</translation>
    </message>
    <message>
        <source>&amp;Address of the API:</source>
        <translation>&amp;Adressa til API-et:</translation>
    </message>
    <message>
        <source>Alma&apos;s own c&amp;ode:</source>
        <translation>Eigen k&amp;ode i Alma:</translation>
    </message>
    <message>
        <source>En&amp;vironment:</source>
        <translation>&amp;Miljø:</translation>
    </message>
    <message>
        <source>API key:</source>
        <translation>API-nøkkel:</translation>
    </message>
    <message>
        <source>Calls &amp;per second:</source>
        <translation>Kall &amp;per sekund:</translation>
    </message>
    <message>
        <source>&amp;Reserve of the day:</source>
        <translation>&amp;Reserve for dagen:</translation>
    </message>
    <message>
        <source>Expected nights:</source>
        <translation>Venta netter:</translation>
    </message>
    <message>
        <source>File &amp;format:</source>
        <translation>Fil&amp;format:</translation>
    </message>
    <message>
        <source>&amp;LTID goes to:</source>
        <translation>&amp;LTID går til:</translation>
    </message>
    <message>
        <source>E&amp;xternal id:</source>
        <translation>E&amp;kstern id:</translation>
    </message>
    <message>
        <source>Identifier type of the Feide &amp;id:</source>
        <translation>Identifikatortype for Feide-&amp;ID:</translation>
    </message>
    <message>
        <source>Empty in the file, edited &amp;by hand in Alma:</source>
        <translation>Tomt i fila, endra for &amp;hand i Alma:</translation>
    </message>
    <message>
        <source>Feide real&amp;ms:</source>
        <translation>Feide-do&amp;mene:</translation>
    </message>
    <message>
        <source>Library n&amp;umbers:</source>
        <translation>Bibliotek&amp;nummer:</translation>
    </message>
    <message>
        <source>User &amp;groups:</source>
        <translation>Brukar&amp;grupper:</translation>
    </message>
    <message>
        <source>Set Key…</source>
        <translation>Set nøkkel …</translation>
    </message>
    <message>
        <source>Set the API key</source>
        <translation>Set API-nøkkelen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test the API key</source>
        <translation>Test API-nøkkelen</translation>
    </message>
    <message>
        <source>Several with commas between; empty: not checked</source>
        <translation>Fleire med komma mellom; tomt: blir ikkje kontrollert</translation>
    </message>
    <message>
        <source>Calls a day that Skranke never touches, so that others can work</source>
        <translation>Kall per dag som Skranke aldri rører, så andre kan arbeide</translation>
    </message>
    <message>
        <source>&amp;Joint patron register:</source>
        <translation>Felles låne&amp;register:</translation>
    </message>
    <message>
        <source>Patrons go there</source>
        <translation>Låntakarar går dit</translation>
    </message>
</context>
<context>
    <name>skranke::InstitutionTableModel</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljø</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>Users in the cache</source>
        <translation>Brukarar i mellomlageret</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Henta</translation>
    </message>
    <message>
        <source>Calls left today</source>
        <translation>Kall att i dag</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldri</translation>
    </message>
    <message>
        <source>Last test of the key</source>
        <translation>Siste prøve av nøkkelen</translation>
    </message>
    <message>
        <source>When the users were last fetched from Alma</source>
        <translation>Når brukarane sist vart henta frå Alma</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Prøvd</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Brukarar</translation>
    </message>
    <message>
        <source>Calls left</source>
        <translation>Kall att</translation>
    </message>
</context>
<context>
    <name>skranke::InstitutionTasks</name>
    <message>
        <source>Adding %1</source>
        <translation>Legg til %1</translation>
    </message>
    <message>
        <source>%1 has been added. Set its API key to be able to call Alma.</source>
        <translation>%1 er lagd til. Set API-nøkkelen for å kunne kalle Alma.</translation>
    </message>
    <message>
        <source>Set Key…</source>
        <translation>Set nøkkel …</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Lagrar %1</translation>
    </message>
    <message>
        <source>%1 has been saved.</source>
        <translation>%1 er lagra.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Undoing the change of %1</source>
        <translation>Angrar endringa av %1</translation>
    </message>
    <message>
        <source>Storing the API key of %1</source>
        <translation>Lagrar API-nøkkelen til %1</translation>
    </message>
    <message>
        <source>Testing the key of %1</source>
        <translation>Testar nøkkelen til %1</translation>
    </message>
    <message>
        <source>The key of %1 works.</source>
        <translation>Nøkkelen til %1 verkar.</translation>
    </message>
    <message>
        <source>Fetching the users of %1</source>
        <translation>Hentar brukarane til %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users of %1 were fetched.</source>
        <translation>
            <numerusform>%Ln brukar frå %1 vart henta.</numerusform>
            <numerusform>%Ln brukarar frå %1 vart henta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1, its API key and %Ln cached users from this desk? Alma is not touched.</source>
        <translation>
            <numerusform>Fjerne %1, API-nøkkelen og %Ln mellomlagra brukar frå denne skranken? Alma blir ikkje rørt.</numerusform>
            <numerusform>Fjerne %1, API-nøkkelen og %Ln mellomlagra brukarar frå denne skranken? Alma blir ikkje rørt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Fjern %1</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Fjernar %1</translation>
    </message>
    <message>
        <source>%1 has been removed.</source>
        <translation>%1 er fjerna.</translation>
    </message>
    <message>
        <source>Users came or went while they were fetched, so some may be missing. Fetch them again at a quieter time.</source>
        <translation>Brukarar kom til eller forsvann medan dei vart henta, så nokon kan mangle. Hent dei på nytt på eit rolegare tidspunkt.</translation>
    </message>
</context>
<context>
    <name>skranke::InstitutionsPane</name>
    <message>
        <source>The table could not be exported: %1</source>
        <translation>Tabellen kunne ikkje eksporterast: %1</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institusjonar</translation>
    </message>
    <message>
        <source>&lt;p&gt;The institutions that this desk works for. Each needs the address of the API and an API key; the key lies in the desk&apos;s key store and is never shown.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Test&lt;/b&gt; asks Alma which institution and environment the key opens. A key that opens another than the registered one is not used.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fetch users&lt;/b&gt; fills the cache, so that a plan needs no calls.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;reserve&lt;/b&gt; is the number of calls a day that Skranke never touches.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Institusjonane som denne skranken arbeider for. Kvar treng adressa til API-et og ein API-nøkkel; nøkkelen ligg i nøkkellageret til skranken og blir aldri vist.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Test&lt;/b&gt; spør Alma kva institusjon og kva miljø nøkkelen opnar. Ein nøkkel som opnar noko anna enn det registrerte, blir ikkje brukt.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Hent brukarar&lt;/b&gt; fyller mellomlageret, så ein plan ikkje treng kall.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reserven&lt;/b&gt; er talet på kall per dag som Skranke aldri rører.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Reading the register of institutions</source>
        <translation>Les institusjonsregisteret</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ulagra endringar</translation>
    </message>
    <message>
        <source>Save your changes first?</source>
        <translation>Lagre endringane dine først?</translation>
    </message>
    <message>
        <source>&amp;Add Institution</source>
        <translation>&amp;Legg til institusjon</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>La&amp;gre</translation>
    </message>
    <message>
        <source>Set &amp;Key…</source>
        <translation>Set &amp;nøkkel …</translation>
    </message>
    <message>
        <source>&amp;Test the Key</source>
        <translation>&amp;Test nøkkelen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>&amp;Fetch Users</source>
        <translation>&amp;Hent brukarar</translation>
    </message>
    <message>
        <source>Fetch Users</source>
        <translation>Hent brukarar</translation>
    </message>
    <message>
        <source>&amp;Remove Institution</source>
        <translation>&amp;Fjern institusjon</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>No institution is registered yet. Add the first one to be able to work for it.</source>
        <translation>Ingen institusjon er registrert enno. Legg til den første for å kunne arbeide for han.</translation>
    </message>
    <message>
        <source>Add Institution</source>
        <translation>Legg til institusjon</translation>
    </message>
    <message>
        <source>%1 has been removed by another program, so nothing was saved. Discard what you typed, or add the institution anew.</source>
        <translation>%1 er fjerna av eit anna program, så ingenting vart lagra. Forkast det du har skrive, eller legg til institusjonen på nytt.</translation>
    </message>
</context>
<context>
    <name>skranke::JobStatus</name>
    <message>
        <source>goes on at %1</source>
        <extracomment>Work that waits for the next day&apos;s calls; %1 and %2 are times, e.g. 01:01 and 02:14</extracomment>
        <translation>held fram %1</translation>
    </message>
    <message>
        <source>goes on at %1, done about %2</source>
        <translation>held fram %1, ferdig om lag %2</translation>
    </message>
    <message>
        <source>done about %1</source>
        <extracomment>When running work will be done; %1 is a time, e.g. 02:14</extracomment>
        <translation>ferdig om lag %1</translation>
    </message>
</context>
<context>
    <name>skranke::KeyDialog</name>
    <message>
        <source>API Key of %1</source>
        <translation>API-nøkkelen til %1</translation>
    </message>
    <message>
        <source>&amp;API key:</source>
        <translation>&amp;API-nøkkel:</translation>
    </message>
    <message>
        <source>The key goes to the key store of this desk and is never shown again. It is tested at once.</source>
        <translation>Nøkkelen blir lagd i nøkkellageret til skranken og aldri vist igjen. Han blir testa med ein gong.</translation>
    </message>
    <message>
        <source>Save and Test</source>
        <translation>Lagre og test</translation>
    </message>
</context>
<context>
    <name>skranke::KeyNameDialog</name>
    <message>
        <source>Make My Key</source>
        <translation>Lag nøkkelen min</translation>
    </message>
    <message>
        <source>&amp;Name that other desks see:</source>
        <translation>&amp;Namn som andre skrankar ser:</translation>
    </message>
    <message>
        <source>The secret half stays sealed at this desk. The name cannot be changed afterwards.</source>
        <translation>Den hemmelege halvdelen blir liggjande forsegla ved denne skranken. Namnet kan ikkje endrast etterpå.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>&amp;Make the Key</source>
        <translation>&amp;Lag nøkkelen</translation>
    </message>
</context>
<context>
    <name>skranke::MainWindow</name>
    <message>
        <source>That is no longer here.</source>
        <translation>Det er ikkje her lenger.</translation>
    </message>
    <message>
        <source>Reading the register of institutions</source>
        <translation>Les institusjonsregisteret</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>Alle institusjonar</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigasjon</translation>
    </message>
    <message>
        <source>Institution filter</source>
        <translation>Institusjonsfilter</translation>
    </message>
    <message>
        <source>Shows only what belongs to this institution</source>
        <translation>Viser berre det som høyrer til denne institusjonen</translation>
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
        <translation>Kode: %1</translation>
    </message>
    <message>
        <source>Tracking id: %1</source>
        <translation>Sporings-id: %1</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>Teknisk detalj: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljar</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Kopier til brukarstøtte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Lukk meldinga</translation>
    </message>
</context>
<context>
    <name>skranke::NavigationModel</name>
    <message numerus="yes">
        <source>%1: %Ln need attention</source>
        <translation>
            <numerusform>%1: %Ln treng merksemd</numerusform>
            <numerusform>%1: %Ln treng merksemd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::OccasionDialog</name>
    <message>
        <source>Ticket and Reason</source>
        <translation>Sak og grunngjeving</translation>
    </message>
    <message>
        <source>Both stand with each change that is proposed from this file, and go with it into a review bundle.</source>
        <translation>Begge står ved kvar endring som blir føreslått frå denne fila, og følgjer med i ein gjennomgangspakke.</translation>
    </message>
    <message>
        <source>&amp;Ticket:</source>
        <translation>&amp;Sak:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Grunngjeving:</translation>
    </message>
</context>
<context>
    <name>skranke::PassphraseDialog</name>
    <message>
        <source>Type it once more below.</source>
        <translation>Skriv han ein gong til under.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Dei to er ikkje like.</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passfrase:</translation>
    </message>
    <message>
        <source>&amp;Once more:</source>
        <translation>&amp;Ein gong til:</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passfrase</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Passfrase ein gong til</translation>
    </message>
    <message>
        <source>Opening takes about a second.</source>
        <translation>Det tek omtrent eit sekund å opne.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s): some words that do not belong together.</source>
        <translation>
            <numerusform>Minst %Ln teikn: nokre ord som ikkje høyrer saman.</numerusform>
            <numerusform>Minst %Ln teikn: nokre ord som ikkje høyrer saman.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::PersonView</name>
    <message>
        <source>Record %1, line %2</source>
        <translation>Post %1, linje %2</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Raw: Now in Alma</source>
        <translation>Rå: no i Alma</translation>
    </message>
    <message>
        <source>Raw: Result</source>
        <translation>Rå: resultat</translation>
    </message>
    <message>
        <source>One user</source>
        <translation>Éin brukar</translation>
    </message>
    <message>
        <source>Fields of the user</source>
        <translation>Felta til brukaren</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Back to the plan (Esc)</source>
        <translation>Tilbake til planen (Esc)</translation>
    </message>
    <message>
        <source>Previous user</source>
        <translation>Førre brukar</translation>
    </message>
    <message>
        <source>Next user</source>
        <translation>Neste brukar</translation>
    </message>
    <message>
        <source>forecast of Alma’s nightly load</source>
        <translation>prognose for den nattlege køyringa i Alma</translation>
    </message>
</context>
<context>
    <name>skranke::PlanTableModel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n felt</numerusform>
            <numerusform>%n felt</numerusform>
        </translation>
    </message>
    <message>
        <source>new user</source>
        <translation>ny brukar</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>ikkje i fila</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>halden tilbake</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>uendra</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>blir som det er</translation>
    </message>
    <message>
        <source>Record %L1, line %L2</source>
        <translation>Post %L1, linje %L2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud for one row of a plan: person, field, what happens</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Brukar</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Now in Alma</source>
        <translation>No i Alma</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I fila</translation>
    </message>
    <message>
        <source>After the nightly load</source>
        <translation>Etter den nattlege køyringa</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Avgjort av</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Kva som skjer</translation>
    </message>
    <message>
        <source>nightly load: %1</source>
        <extracomment>What happens to a field that Skranke leaves alone and Alma&apos;s nightly load does not: %1 is &quot;emptied&quot;, &quot;changes&quot;</extracomment>
        <translation>nattleg køyring: %1</translation>
    </message>
</context>
<context>
    <name>skranke::PlanView</name>
    <message>
        <source>No row fits the filter.</source>
        <translation>Inga rad passar til filteret.</translation>
    </message>
    <message>
        <source>Importing this file would change nothing.</source>
        <translation>Å importere denne fila ville ikkje endre noko.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>New %1</source>
        <extracomment>Summary of a plan: %1 is a number of persons</extracomment>
        <translation>Nye %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Blir endra %1</translation>
    </message>
    <message>
        <source>Unchanged %1</source>
        <translation>Uendra %1</translation>
    </message>
    <message>
        <source>Missing %1</source>
        <translation>Manglar %1</translation>
    </message>
    <message>
        <source>Held back %1</source>
        <translation>Haldne tilbake %1</translation>
    </message>
    <message numerus="yes">
        <source>Protected %n field(s)</source>
        <translation>
            <numerusform>Verna %n felt</numerusform>
            <numerusform>Verna %n felt</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand edits that are lost %1</source>
        <translation>Handrettingar som går tapt %1</translation>
    </message>
    <message>
        <source>Disputed %1</source>
        <translation>Omstridd %1</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle felt</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle reglar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A field or rule and how often it occurs: &quot;E-mail (173)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No plan yet: it says what importing this file would change, and sends nothing.</source>
        <translation>Ingen plan enno: han seier kva import av denne fila ville endre, og sender ingenting.</translation>
    </message>
    <message>
        <source>Choose above which institution the file belongs to; then a plan can be made.</source>
        <translation>Vel ovanfor kva institusjon fila høyrer til; så kan det lagast ein plan.</translation>
    </message>
    <message>
        <source>Filter by name, id or value</source>
        <translation>Filtrer på namn, id eller verdi</translation>
    </message>
    <message>
        <source>Filter the plan</source>
        <translation>Filtrer planen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Show only this field</source>
        <translation>Vis berre dette feltet</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Avgjort av</translation>
    </message>
    <message>
        <source>Show only fields that this rule decided</source>
        <translation>Vis berre felt som denne regelen avgjorde</translation>
    </message>
    <message>
        <source>Way of writing</source>
        <translation>Måte å skrive på</translation>
    </message>
    <message>
        <source>Whether Skranke writes the changes itself, or Alma&apos;s nightly load takes the whole file</source>
        <translation>Om Skranke skriv endringane sjølv, eller den nattlege køyringa i Alma tek heile fila</translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation>Planlagde endringar</translation>
    </message>
    <message>
        <source>Written by Skranke (API)</source>
        <translation>Skrive av Skranke (API)</translation>
    </message>
    <message>
        <source>Alma&apos;s nightly load (file)</source>
        <translation>Nattleg køyring i Alma (fil)</translation>
    </message>
    <message>
        <source>Both, compared</source>
        <translation>Begge, samanlikna</translation>
    </message>
    <message>
        <source>No forecast of Alma’s nightly load of this file yet.</source>
        <translation>Ingen prognose for den nattlege køyringa i Alma av denne fila enno.</translation>
    </message>
    <message>
        <source>Where the two differ %1</source>
        <translation>Der dei to er ulike %1</translation>
    </message>
    <message>
        <source>Protection %1 of the field %2 (%3) ended after %4.</source>
        <translation>Vern %1 av feltet %2 (%3) slutta etter %4.</translation>
    </message>
    <message>
        <source>Protection %1 of the field %2 (%3) ends after %4.</source>
        <translation>Vern %1 av feltet %2 (%3) sluttar etter %4.</translation>
    </message>
    <message>
        <source>No longer protected by Alma %1</source>
        <translation>Ikkje lenger verna av Alma %1</translation>
    </message>
    <message>
        <source>Protections that end %1</source>
        <translation>Vern som sluttar %1</translation>
    </message>
    <message>
        <source>A brake stops the file: %1</source>
        <translation>Ein brems stoppar fila: %1</translation>
    </message>
    <message>
        <source>A brake warns: %1</source>
        <translation>Ein brems varslar: %1</translation>
    </message>
</context>
<context>
    <name>skranke::PreferencesDialog</name>
    <message>
        <source>Changing the preferences</source>
        <translation>Endrar innstillingane</translation>
    </message>
    <message>
        <source>Certificate Authority</source>
        <translation>Sertifikatutferdar</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Sertifikat (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generelt</translation>
    </message>
    <message>
        <source>Alma</source>
        <translation>Alma</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Språk:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>Keep file records and the &amp;cache:</source>
        <translation>Hald på filpostar og &amp;mellomlager:</translation>
    </message>
    <message>
        <source>Keep what &amp;undo needs:</source>
        <translation>Hald på det &amp;angring treng:</translation>
    </message>
    <message>
        <source>&amp;Reserve of new institutions:</source>
        <translation>&amp;Reserve for nye institusjonar:</translation>
    </message>
    <message>
        <source>The day&apos;s calls start again at &amp;midnight in:</source>
        <translation>Kalla for dagen byrjar på nytt ved &amp;midnatt i:</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>M&amp;ellomtenar:</translation>
    </message>
    <message>
        <source>Proxy &amp;host:</source>
        <translation>&amp;Vert for mellomtenaren:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>Extra certificate &amp;authority:</source>
        <translation>Ekstra se&amp;rtifikatutferdar:</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
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
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigen</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagar</translation>
    </message>
    <message>
        <source> calls</source>
        <translation> kall</translation>
    </message>
    <message>
        <source>Personal data is removed after this time, when Skranke starts and once a day. A change can be undone only as long as what undo needs is kept.</source>
        <translation>Personopplysningar blir fjerna etter denne tida, når Skranke startar og éin gong om dagen. Ei endring kan angrast berre så lenge det angring treng, er oppbevart.</translation>
    </message>
    <message>
        <source>Sources disagree on when Alma&apos;s count starts again. It matters only when the day&apos;s calls run short.</source>
        <translation>Kjeldene er usamde om når teljinga i Alma byrjar på nytt. Det tyder berre noko når kalla for dagen er knappe.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Vel ei fil</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Vel ei sertifikatfil</translation>
    </message>
    <message>
        <source> day</source>
        <translation> dag</translation>
    </message>
    <message>
        <source> call</source>
        <translation> kall</translation>
    </message>
    <message>
        <source>&amp;Backups kept of each kind:</source>
        <translation>Tryggings&amp;kopiar som blir haldne på av kvar type:</translation>
    </message>
    <message>
        <source>Keep backups &amp;at most:</source>
        <translation>Hald på tryggingskopiar &amp;høgst:</translation>
    </message>
    <message>
        <source>A backup holds the same persons, so it is never kept for longer than the cache.</source>
        <translation>Ein tryggingskopi inneheld dei same personane, så han blir aldri halden på lenger enn mellomlageret.</translation>
    </message>
</context>
<context>
    <name>skranke::ProtectDialog</name>
    <message>
        <source>&amp;Ends after:</source>
        <translation>&amp;Sluttar etter:</translation>
    </message>
    <message>
        <source>Protect a Field</source>
        <translation>Vern eit felt</translation>
    </message>
    <message>
        <source>Plans keep the value that %1 has in Alma, and say by whom, why and until when. The reason may name persons; it is stored encrypted.</source>
        <translation>Planar tek vare på verdien som %1 har i Alma, og seier av kven, kvifor og kor lenge. Grunnen kan nemne personar; han blir lagra kryptert.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>&amp;Field:</source>
        <translation>&amp;Felt:</translation>
    </message>
    <message>
        <source>&amp;What happens:</source>
        <translation>&amp;Kva som skjer:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Grunn:</translation>
    </message>
    <message>
        <source>&amp;Protect</source>
        <translation>&amp;Vern</translation>
    </message>
</context>
<context>
    <name>skranke::ProtectionTableModel</name>
    <message>
        <source>not yet</source>
        <translation>ikkje enno</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>gjeld</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>sluttar snart</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>gått ut</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>avslutta</translation>
    </message>
    <message>
        <source>altered in the store</source>
        <translation>endra i lageret</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>ingen slutt</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1: %2, %3, last day %4, %5</source>
        <extracomment>Read aloud for one protection: field, policy, state, last day, reason</extracomment>
        <translation>%1: %2, %3, siste dag %4, %5</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Kva som skjer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Kven sitt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
</context>
<context>
    <name>skranke::ProtectionsView</name>
    <message>
        <source>Reading the protection register</source>
        <translation>Lesing av vernregisteret</translation>
    </message>
    <message>
        <source>Protecting a field</source>
        <translation>Vern av eit felt</translation>
    </message>
    <message>
        <source>Ending a protection</source>
        <translation>Avslutning av eit vern</translation>
    </message>
    <message>
        <source>Protections of the user</source>
        <translation>Vern for brukaren</translation>
    </message>
    <message>
        <source>&amp;Protect a Field…</source>
        <translation>&amp;Vern eit felt …</translation>
    </message>
    <message>
        <source>&amp;End Protection</source>
        <translation>&amp;Avslutt vernet</translation>
    </message>
    <message>
        <source>From now on files decide the field again</source>
        <translation>Frå no av avgjer filer feltet igjen</translation>
    </message>
    <message>
        <source>Nothing of this user is protected.</source>
        <translation>Ingenting hos denne brukaren er verna.</translation>
    </message>
</context>
<context>
    <name>skranke::QueuePane</name>
    <message>
        <source>Change queue</source>
        <translation>Endringskø</translation>
    </message>
    <message>
        <source>Reading the queue</source>
        <translation>Les køen</translation>
    </message>
    <message>
        <source>Reading a change</source>
        <translation>Les ei endring</translation>
    </message>
    <message>
        <source>Reading the history of a change</source>
        <translation>Les historikken til ei endring</translation>
    </message>
    <message>
        <source>There is no conflict among the changes shown.</source>
        <translation>Det er ingen konflikt mellom endringane som blir viste.</translation>
    </message>
    <message>
        <source>Approving</source>
        <translation>Godkjenner</translation>
    </message>
    <message>
        <source>Withdrawing</source>
        <translation>Trekkjer tilbake</translation>
    </message>
    <message>
        <source>Proposing the change again</source>
        <translation>Føreslår endringa på nytt</translation>
    </message>
    <message>
        <source>Another change of this user is on its way; it must be settled first.</source>
        <translation>Ei anna endring av denne brukaren er på veg; ho må avgjerast først.</translation>
    </message>
    <message>
        <source>Proposed again on top of what Alma has now. It waits for review.</source>
        <translation>Føreslått på nytt oppå det Alma har no. Ho ventar på gjennomgang.</translation>
    </message>
    <message>
        <source>Sending changes</source>
        <translation>Sender endringar</translation>
    </message>
    <message>
        <source>Verifying changes</source>
        <translation>Kontrollerer endringar</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <extracomment>Summary of a run: &quot;Done: 173 applied, 2 kept by Alma.&quot;</extracomment>
        <translation>Gjort: %1.</translation>
    </message>
    <message>
        <source>Not done: %1.</source>
        <translation>Ikkje gjort: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not sent because you stopped.</source>
        <translation>
            <numerusform>%Ln endring vart ikkje send fordi du stoppa.</numerusform>
            <numerusform>%Ln endringar vart ikkje sende fordi du stoppa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not sent.</source>
        <translation>
            <numerusform>%Ln endring vart ikkje send.</numerusform>
            <numerusform>%Ln endringar vart ikkje sende.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was approved, so nothing was sent.</source>
        <translation>Ingenting var godkjent, så ingenting vart sendt.</translation>
    </message>
    <message>
        <source>Nothing was left to verify.</source>
        <translation>Det var ingenting att å kontrollere.</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <extracomment>Button; %1 is a state, e.g. conflict</extracomment>
        <translation>Vis: %1</translation>
    </message>
    <message>
        <source>Proposing the undo</source>
        <translation>Føreslår angringa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) that take this back wait for review.</source>
        <translation>
            <numerusform>%Ln endring som tek dette tilbake, ventar på gjennomgang.</numerusform>
            <numerusform>%Ln endringar som tek dette tilbake, ventar på gjennomgang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) cannot be taken back: %1.</source>
        <translation>
            <numerusform>%Ln endring kan ikkje takast tilbake: %1.</numerusform>
            <numerusform>%Ln endringar kan ikkje takast tilbake: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the Undo</source>
        <translation>Vis angringa</translation>
    </message>
    <message>
        <source>Opening a change</source>
        <translation>Opnar ei endring</translation>
    </message>
    <message>
        <source>Approve %L1</source>
        <translation>Godkjenn %L1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppar …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Send %L1</source>
        <translation>Send %L1</translation>
    </message>
    <message>
        <source>Verify %L1</source>
        <translation>Kontroller %L1</translation>
    </message>
    <message>
        <source>Undo %L1</source>
        <translation>Angre %L1</translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>Samandrag %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;A&lt;/b&gt; approve · &lt;b&gt;T&lt;/b&gt; withdraw · &lt;b&gt;J&lt;/b&gt;/&lt;b&gt;K&lt;/b&gt; next/previous · &lt;b&gt;N&lt;/b&gt; next conflict</source>
        <translation>&lt;b&gt;A&lt;/b&gt; godkjenn · &lt;b&gt;T&lt;/b&gt; trekk tilbake · &lt;b&gt;J&lt;/b&gt;/&lt;b&gt;K&lt;/b&gt; neste/førre · &lt;b&gt;N&lt;/b&gt; neste konflikt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress: 61 of 173</extracomment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>done about %1</source>
        <extracomment>Beside the Send button: when a run that starts now will be done</extracomment>
        <translation>ferdig om lag %1</translation>
    </message>
    <message>
        <source>The queue is empty. Changes are proposed from a plan in “User imports”.</source>
        <translation>Køen er tom. Endringar blir føreslått frå ein plan i «Brukarimport».</translation>
    </message>
    <message>
        <source>Propose Again</source>
        <translation>Føreslå på nytt</translation>
    </message>
    <message>
        <source>Propose the change again on top of what Alma has now (P)</source>
        <translation>Føreslå endringa på nytt oppå det Alma har no (P)</translation>
    </message>
    <message>
        <source>Read the users of unknown changes and settle what happened (Ctrl+Shift+V)</source>
        <translation>Les brukarane til ukjende endringar og avgjer kva som hende (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>Propose to take the selected applied changes back (Ctrl+Z)</source>
        <translation>Føreslå å ta dei valde endringane som er sette i verk, tilbake (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Short form of what is approved: one differing byte, and the change is not sent</source>
        <translation>Kortform av det som blir godkjent: éin byte skilnad, og endringa blir ikkje send</translation>
    </message>
    <message>
        <source>&amp;Next Change</source>
        <translation>&amp;Neste endring</translation>
    </message>
    <message>
        <source>&amp;Previous Change</source>
        <translation>&amp;Førre endring</translation>
    </message>
    <message>
        <source>Next &amp;Conflict</source>
        <translation>Neste &amp;konflikt</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Godkjenn</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Trekk tilbake</translation>
    </message>
    <message>
        <source>Propose A&amp;gain</source>
        <translation>Fø&amp;reslå på nytt</translation>
    </message>
    <message>
        <source>&amp;Send Approved</source>
        <translation>&amp;Send godkjende</translation>
    </message>
    <message>
        <source>&amp;Verify Unknown</source>
        <translation>Kontroller &amp;ukjende</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>Undo All Applied Shown</source>
        <translation>Angre alle viste som er sette i verk</translation>
    </message>
    <message>
        <source>Nothing among the changes shown waits for approval.</source>
        <translation>Ingenting blant endringane som blir viste, ventar på godkjenning.</translation>
    </message>
    <message>
        <source>Nothing among the changes shown can be taken back.</source>
        <translation>Ingenting mellom endringane som blir viste, kan takast tilbake.</translation>
    </message>
    <message>
        <source>The table could not be exported: %1</source>
        <translation>Tabellen kunne ikkje eksporterast: %1</translation>
    </message>
    <message>
        <source>Send all approved changes that fit batch and filters to Alma (Ctrl+Enter)</source>
        <translation>Send alle godkjende endringar som passar med parti og filter, til Alma (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>&amp;Export Table…</source>
        <translation>&amp;Eksporter tabell …</translation>
    </message>
    <message>
        <source>%1 has no changes in the queue.</source>
        <translation>%1 har ingen endringar i køen.</translation>
    </message>
    <message>
        <source>Show All Institutions</source>
        <translation>Vis alle institusjonar</translation>
    </message>
    <message>
        <source>Open User Imports</source>
        <translation>Opne Brukarimport</translation>
    </message>
    <message>
        <source>Approve every proposed change shown (Ctrl+Shift+A)</source>
        <translation>Godkjenn alle føreslåtte endringar som blir viste (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Approve All S&amp;hown</source>
        <translation>Godkjenn alle som er &amp;viste</translation>
    </message>
    <message>
        <source>This change has no conflict to decide field by field.</source>
        <translation>Denne endringa har ingen konflikt å avgjere felt for felt.</translation>
    </message>
    <message>
        <source>%1: mine is chosen in every conflict shown.</source>
        <translation>%1: min er vald i alle konfliktar som blir viste.</translation>
    </message>
    <message>
        <source>%1: theirs is chosen in every conflict shown.</source>
        <translation>%1: deira er vald i alle konfliktar som blir viste.</translation>
    </message>
    <message>
        <source>Propose All Decided</source>
        <translation>Føreslå alle avgjorde</translation>
    </message>
    <message>
        <source>Choose mine (M) or theirs (D) for each field first.</source>
        <translation>Vel først min (M) eller deira (D) for kvart felt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) proposed again on top of what Alma has now; they wait for review.</source>
        <translation>
            <numerusform>%Ln endring er føreslått på nytt oppå det Alma har no; ho ventar på gjennomgang.</numerusform>
            <numerusform>%Ln endringar er føreslåtte på nytt oppå det Alma har no; dei ventar på gjennomgang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) withdrawn: Alma keeps what it has.</source>
        <translation>
            <numerusform>%Ln endring er trekt tilbake: Alma held på det ho har.</numerusform>
            <numerusform>%Ln endringar er trekte tilbake: Alma held på det ho har.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) have other conflicts too.</source>
        <translation>
            <numerusform>%Ln endring har andre konfliktar òg.</numerusform>
            <numerusform>%Ln endringar har andre konfliktar òg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) can only be withdrawn: the user has been created or deleted in Alma since.</source>
        <translation>
            <numerusform>%Ln endring kan berre trekkjast tilbake: brukaren er oppretta eller sletta i Alma sidan.</numerusform>
            <numerusform>%Ln endringar kan berre trekkjast tilbake: brukarane er oppretta eller sletta i Alma sidan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with Alma</source>
        <translation>Samanliknar med Alma</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) fit as they are.</source>
        <translation>
            <numerusform>%Ln endring passar som ho er.</numerusform>
            <numerusform>%Ln endringar passar som dei er.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) changed elsewhere, which is kept.</source>
        <translation>
            <numerusform>%Ln brukar er endra på andre felt, som blir ståande.</numerusform>
            <numerusform>%Ln brukarar er endra på andre felt, som blir ståande.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s).</source>
        <translation>
            <numerusform>%Ln konflikt.</numerusform>
            <numerusform>%Ln konfliktar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) have not been fetched since their change was made.</source>
        <translation>
            <numerusform>%Ln brukar er ikkje henta sidan endringa vart laga.</numerusform>
            <numerusform>%Ln brukarar er ikkje henta sidan endringane vart laga.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stoppa.</translation>
    </message>
    <message>
        <source>Nothing waits to be compared.</source>
        <translation>Ingenting ventar på å bli samanlikna.</translation>
    </message>
    <message>
        <source>Next Conflict</source>
        <translation>Neste konflikt</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Pause til %1</translation>
    </message>
    <message>
        <source>Compar&amp;e with Alma</source>
        <translation>Samanlikn m&amp;ed Alma</translation>
    </message>
    <message>
        <source>Take &amp;Mine</source>
        <translation>Ta &amp;min</translation>
    </message>
    <message>
        <source>Ta&amp;ke Theirs</source>
        <translation>Ta &amp;deira</translation>
    </message>
    <message>
        <source>Take Mine for All Alike</source>
        <translation>Ta min for alle like</translation>
    </message>
    <message>
        <source>Take Theirs for All Alike</source>
        <translation>Ta deira for alle like</translation>
    </message>
    <message>
        <source>Propose All &amp;Decided</source>
        <translation>Føreslå alle avg&amp;jorde</translation>
    </message>
    <message>
        <source>Approve Only the Field Shown…</source>
        <translation>Godkjenn berre feltet som blir vist …</translation>
    </message>
    <message>
        <source>Leave Out the Field Shown…</source>
        <translation>Utelat feltet som blir vist …</translation>
    </message>
    <message>
        <source>Undo Only the Field Shown</source>
        <translation>Angre berre feltet som blir vist</translation>
    </message>
    <message>
        <source>The calls of the day are used up, but for the reserve. Sending goes on at %1 while Skranke runs; what is approved stays approved if you stop.</source>
        <translation>Kalla for dagen er brukte opp, bortsett frå reserven. Sendinga held fram %1 så lenge Skranke køyrer; det som er godkjent, er framleis godkjent om du stoppar.</translation>
    </message>
    <message>
        <source>The calls that are left today do not suffice: the rest goes out after midnight.</source>
        <translation>Kalla som er att i dag, rekk ikkje: resten blir sendt etter midnatt.</translation>
    </message>
    <message>
        <source>Three calls a change, within what the institution allows in a second.</source>
        <translation>Tre kall per endring, innanfor det institusjonen tillèt i sekundet.</translation>
    </message>
    <message>
        <source>Approve only %1?</source>
        <translation>Godkjenne berre %1?</translation>
    </message>
    <message>
        <source>Of the changes shown, only what they do to “%1” is approved. Their other edits are left out; a new plan proposes them again.</source>
        <translation>Av endringane som blir viste, blir berre det dei gjer med «%1», godkjent. Dei andre felta blir utelatne; ein ny plan føreslår dei igjen.</translation>
    </message>
    <message>
        <source>Approve Only %1</source>
        <translation>Godkjenn berre %1</translation>
    </message>
    <message>
        <source>Nothing among the changes shown can be withdrawn.</source>
        <translation>Ingenting mellom endringane som blir viste, kan trekkjast tilbake.</translation>
    </message>
    <message>
        <source>Leave out %1?</source>
        <translation>Utelate %1?</translation>
    </message>
    <message>
        <source>What the changes shown do to “%1” is taken out of them; a new plan proposes it again. The rest of a change waits for review; a change that did nothing else is withdrawn.</source>
        <translation>Det endringane som blir viste, gjer med «%1», blir teke ut av dei; ein ny plan føreslår det igjen. Resten av ei endring ventar på gjennomgang; ei endring som ikkje gjorde noko anna, blir trekt tilbake.</translation>
    </message>
    <message>
        <source>Leave Out %1</source>
        <translation>Utelat %1</translation>
    </message>
    <message>
        <source>Leaving edits out</source>
        <translation>Utelate felt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) approved.</source>
        <translation>
            <numerusform>%Ln endring er godkjend.</numerusform>
            <numerusform>%Ln endringar er godkjende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edits left out of %Ln change(s).</source>
        <translation>
            <numerusform>Felt er utelatne i %Ln endring.</numerusform>
            <numerusform>Felt er utelatne i %Ln endringar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) withdrawn, which did nothing else.</source>
        <translation>
            <numerusform>%Ln endring som ikkje gjorde noko anna, er trekt tilbake.</numerusform>
            <numerusform>%Ln endringar som ikkje gjorde noko anna, er trekte tilbake.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) create or delete a user and stay whole.</source>
        <translation>
            <numerusform>%Ln endring opprettar eller slettar ein brukar og er framleis heil.</numerusform>
            <numerusform>%Ln endringar opprettar eller slettar ein brukar og er framleis heile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Review &amp;Bundle…</source>
        <translation>Eks&amp;porter gjennomgangspakke …</translation>
    </message>
    <message>
        <source>&amp;Open Review Bundle…</source>
        <translation>&amp;Opne gjennomgangspakke …</translation>
    </message>
    <message>
        <source>&amp;Import Approvals…</source>
        <translation>&amp;Importer godkjenningar …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not sent yet.</source>
        <translation>
            <numerusform>%Ln endring er ikkje send enno.</numerusform>
            <numerusform>%Ln endringar er ikkje sende enno.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;p&gt;Everything Skranke changes in Alma goes through this queue. Changes are &lt;b&gt;proposed&lt;/b&gt;, a person reviews and &lt;b&gt;approves&lt;/b&gt; them, then they are &lt;b&gt;sent&lt;/b&gt;. Review works without network.&lt;/p&gt;&lt;p&gt;J and K go to the next and previous change, A approves, T withdraws, N goes to the next conflict, Ctrl+Enter sends what is approved. Ctrl+Z proposes to take applied changes back.&lt;/p&gt;&lt;p&gt;R compares what waits with the users as they were fetched last. In a conflict, M takes mine and D theirs for a field, with Shift for that field in all conflicts shown; P proposes the change again, Shift+P all that are decided.&lt;/p&gt;&lt;p&gt;A brake that stopped a set of changes before the first was proposed is told above the batches. Two persons can lift it, each with an own signing key and a reason (Ctrl+Alt+L).&lt;/p&gt;&lt;p&gt;After a cut connection a change is &lt;i&gt;unknown&lt;/i&gt;: Verify reads the user and settles it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Alt Skranke endrar i Alma, går gjennom denne køen. Endringar blir &lt;b&gt;føreslåtte&lt;/b&gt;, eit menneske går gjennom og &lt;b&gt;godkjenner&lt;/b&gt; dei, så blir dei &lt;b&gt;sende&lt;/b&gt;. Gjennomgangen verkar utan nett.&lt;/p&gt;&lt;p&gt;J og K går til neste og førre endring, A godkjenner, T trekkjer tilbake, N går til neste konflikt, Ctrl+Enter sender det som er godkjent. Ctrl+Z føreslår å ta gjennomførte endringar tilbake.&lt;/p&gt;&lt;p&gt;R samanliknar det som ventar, med brukarane slik dei sist vart henta. I ein konflikt tek M min og D deira for eit felt, med Shift for det feltet i alle konfliktar som blir viste; P føreslår endringa på nytt, Shift+P alle som er avgjorde.&lt;/p&gt;&lt;p&gt;Ein brems som stoppa eit sett endringar før den første vart føreslått, står over partia. To personar kan løfte han, kvar med ein eigen signeringsnøkkel og ei grunngjeving (Ctrl+Alt+L).&lt;/p&gt;&lt;p&gt;Etter eit brot i sambandet er ei endring &lt;i&gt;ukjend&lt;/i&gt;: Verifiser les brukaren og avgjer det.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Lift the Brake…</source>
        <translation>L&amp;øft bremsen …</translation>
    </message>
    <message>
        <source>Sign a B&amp;rake Stop…</source>
        <translation>Signer ein &amp;bremsestopp …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for an id that another change has not given up.</source>
        <translation>
            <numerusform>%Ln endring ventar på ein id som ei anna endring ikkje har gitt frå seg.</numerusform>
            <numerusform>%Ln endringar ventar på ein id som ei anna endring ikkje har gitt frå seg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open change(s) of the same users were replaced.</source>
        <translation>
            <numerusform>%Ln open endring av same brukar vart erstatta.</numerusform>
            <numerusform>%Ln opne endringar av dei same brukarane vart erstatta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) that take this back lay in the queue already.</source>
        <translation>
            <numerusform>%Ln endring som tek dette tilbake, låg i køen frå før.</numerusform>
            <numerusform>%Ln endringar som tek dette tilbake, låg i køen frå før.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select &amp;All Changes</source>
        <translation>Vel &amp;alle endringar</translation>
    </message>
    <message>
        <source>&lt;p&gt;Ctrl+Shift+Enter sends only those of the selected changes that are approved.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ctrl+Shift+Enter sender berre dei av dei valde endringane som er godkjende.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Send Selec&amp;ted</source>
        <translation>Send va&amp;lde</translation>
    </message>
    <message>
        <source>Sending the selected changes</source>
        <translation>Sender dei valde endringane</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>Alle parti</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Of several runs at once, whose summary it is: %1 is what a batch is called, %2 sentences</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Three calls a change, as fast as they went out lately, within what the institution allows.</source>
        <translation>Tre kall per endring, så fort som dei har gått ut i det siste, innanfor det institusjonen tillèt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln undo(s) that waited took these edits in and wait for review again.</source>
        <translation>
            <numerusform>%Ln angring som venta, har teke inn desse felta og ventar på ny gjennomgang.</numerusform>
            <numerusform>%Ln angringar som venta, har teke inn desse felta og ventar på ny gjennomgang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) were left out: %1.</source>
        <translation>
            <numerusform>%Ln felt er utelate: %1.</numerusform>
            <numerusform>%Ln felt er utelatne: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) that another program proposed came to the list since you opened it, and were left. Look at them, then approve again.</source>
        <translation>
            <numerusform>%Ln endring som eit anna program har føreslått, kom til i lista etter at du opna henne, og vart utelaten. Sjå på henne, og godkjenn så på nytt.</numerusform>
            <numerusform>%Ln endringar som eit anna program har føreslått, kom til i lista etter at du opna henne, og vart utelatne. Sjå på dei, og godkjenn så på nytt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” waits until everything that is selected has been read. Esc calls it off.</source>
        <translation>«%1» ventar til alt som er valt, er lese inn. Esc avbryt.</translation>
    </message>
    <message>
        <source>“%1” was called off; nothing was done.</source>
        <translation>«%1» vart avbrote; ingenting vart gjort.</translation>
    </message>
    <message>
        <source>Sending cannot go on yet and is tried again while Skranke runs; what is approved stays approved if you stop. %1</source>
        <translation>Sendinga kan ikkje halde fram enno og blir prøvd igjen medan Skranke køyrer; det som er godkjent, blir verande godkjent om du stoppar. %1</translation>
    </message>
</context>
<context>
    <name>skranke::ReviewSheetActions</name>
    <message>
        <source>P&amp;rint Review Sheet…</source>
        <translation>Sk&amp;riv ut gjennomgangsark …</translation>
    </message>
    <message>
        <source>Save Review Sheet as P&amp;DF…</source>
        <translation>Lagre gjennomgangsark som P&amp;DF …</translation>
    </message>
    <message>
        <source>Save Review Sheet</source>
        <translation>Lagre gjennomgangsark</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Review sheet</source>
        <translation>Gjennomgangsark</translation>
    </message>
    <message>
        <source>There is nothing to review here.</source>
        <translation>Her er det ingenting å gå gjennom.</translation>
    </message>
    <message>
        <source>Making the review sheet</source>
        <translation>Lagar gjennomgangsarket</translation>
    </message>
    <message>
        <source>the change queue</source>
        <translation>endringskøen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer.</source>
        <translation>
            <numerusform>%Ln side send til skrivaren.</numerusform>
            <numerusform>%Ln sider sende til skrivaren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) written to %1.</source>
        <translation>
            <numerusform>%Ln side skriven til %1.</numerusform>
            <numerusform>%Ln sider skrivne til %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::SearchBox</name>
    <message>
        <source>Search everything (%1)</source>
        <translation>Søk i alt (%1)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Søk i alt</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Søketreff</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Fann ingenting for «%1»</translation>
    </message>
</context>
<context>
    <name>skranke::SearchResultsModel</name>
    <message>
        <source>User</source>
        <translation>Brukar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institusjon</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
</context>
<context>
    <name>skranke::SecondApprovalDialog</name>
    <message>
        <source>Second Approval</source>
        <translation>Andre godkjenning</translation>
    </message>
    <message>
        <source>So many changes at once are sent only when a second person has approved them, with a reason. You sign it with your own key; it stands in the history of each change.</source>
        <translation>Så mange endringar på éin gong blir først sende når ein annan person har godkjent dei, med grunngjeving. Du signerer ho med din eigen nøkkel; ho står i historikken til kvar endring.</translation>
    </message>
    <message>
        <source>&amp;Reason why these changes are right:</source>
        <translation>&amp;Grunngjeving for at desse endringane er rette:</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Approve %Ln Change(s)</source>
        <translation>
            <numerusform>&amp;Godkjenn %Ln endring</numerusform>
            <numerusform>&amp;Godkjenn %Ln endringar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::SigningKeyTableModel</name>
    <message>
        <source>altered in the store</source>
        <translation>endra i lageret</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>trekt tilbake</translation>
    </message>
    <message>
        <source>signs at this desk</source>
        <translation>signerer ved denne skranken</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>tel</translation>
    </message>
    <message>
        <source>The entry is not as it was written. Nothing that the key signed counts.</source>
        <translation>Oppføringa er ikkje slik ho vart skriven. Ingenting som nøkkelen har signert, tel.</translation>
    </message>
    <message>
        <source>Withdrawn %1. Nothing that the key signed counts.</source>
        <translation>Trekt tilbake %1. Ingenting som nøkkelen har signert, tel.</translation>
    </message>
    <message>
        <source>%1, account %2, fingerprint %3, %4</source>
        <extracomment>Read aloud for one signing key: name, account, fingerprint, state</extracomment>
        <translation>%1, konto %2, fingeravtrykk %3, %4</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingeravtrykk</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sidan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
</context>
<context>
    <name>skranke::SigningKeysDialog</name>
    <message>
        <source>Reading the signing keys</source>
        <translation>Lese signeringsnøklane</translation>
    </message>
    <message>
        <source>Reading your own key</source>
        <translation>Lese din eigen nøkkel</translation>
    </message>
    <message>
        <source>%1, account %2, since %3. Fingerprint: %4</source>
        <translation>%1, konto %2, sidan %3. Fingeravtrykk: %4</translation>
    </message>
    <message>
        <source>You have none at this desk yet. You approve and lift brakes with it; other desks know you by its public half.</source>
        <translation>Du har ingen ved denne skranken enno. Du godkjenner og løftar bremser med han; andre skrankar kjenner deg på den offentlege halvdelen.</translation>
    </message>
    <message>
        <source>Your key is made. Give its public half to the other desks, and tell them the fingerprint by voice.</source>
        <translation>Nøkkelen din er laga. Gi den offentlege halvdelen til dei andre skrankane, og fortel dei fingeravtrykket munnleg.</translation>
    </message>
    <message>
        <source>Making your key</source>
        <translation>Lage nøkkelen din</translation>
    </message>
    <message>
        <source>Copying the public half</source>
        <translation>Kopiere den offentlege halvdelen</translation>
    </message>
    <message>
        <source>The public half is on the clipboard. It is no secret.</source>
        <translation>Den offentlege halvdelen ligg på utklippstavla. Han er ingen løyndom.</translation>
    </message>
    <message>
        <source>Save the Public Half</source>
        <translation>Lagre den offentlege halvdelen</translation>
    </message>
    <message>
        <source>Saving the public half</source>
        <translation>Lagre den offentlege halvdelen</translation>
    </message>
    <message>
        <source>The public half lies in “%1”. It is no secret; tell the fingerprint by voice.</source>
        <translation>Den offentlege halvdelen ligg i «%1». Han er ingen løyndom; fortel fingeravtrykket munnleg.</translation>
    </message>
    <message>
        <source>Add a Colleague’s Key</source>
        <translation>Legg til nøkkelen til ein kollega</translation>
    </message>
    <message>
        <source>Adding the key</source>
        <translation>Leggje til nøkkelen</translation>
    </message>
    <message>
        <source>Let the signatures of %1 count at this desk?</source>
        <translation>La signaturane til %1 telje ved denne skranken?</translation>
    </message>
    <message>
        <source>Account %1, fingerprint %2. The file cannot prove whose key it is: ask its owner by voice whether this is the right fingerprint.</source>
        <translation>Konto %1, fingeravtrykk %2. Fila kan ikkje prove kven som eig nøkkelen: spør eigaren munnleg om dette er rett fingeravtrykk.</translation>
    </message>
    <message>
        <source>&amp;Add the Key</source>
        <translation>&amp;Legg til nøkkelen</translation>
    </message>
    <message>
        <source>What %1 signs counts from now on.</source>
        <translation>Det %1 signerer, tel frå no av.</translation>
    </message>
    <message>
        <source>Withdraw a Key</source>
        <translation>Trekk tilbake ein nøkkel</translation>
    </message>
    <message>
        <source>Withdraw the key of %1?</source>
        <translation>Trekkje tilbake nøkkelen til %1?</translation>
    </message>
    <message>
        <source>Nothing that the key signed counts any more, whenever it was signed: changes it approved and that were not sent must be approved again. This cannot be undone; its owner makes a new key.</source>
        <translation>Ingenting som nøkkelen har signert, tel lenger, same når det vart signert: endringar han har godkjent og som ikkje er sende, må godkjennast på nytt. Dette kan ikkje angrast; eigaren lagar ein ny nøkkel.</translation>
    </message>
    <message>
        <source>It is one of this desk: its secret half is removed.</source>
        <translation>Han høyrer til denne skranken: den hemmelege halvdelen blir fjerna.</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Trekk tilbake</translation>
    </message>
    <message>
        <source>The key of %1 is withdrawn: nothing it signed counts.</source>
        <translation>Nøkkelen til %1 er trekt tilbake: ingenting han har signert, tel.</translation>
    </message>
    <message>
        <source>Withdrawing the key</source>
        <translation>Trekkje tilbake nøkkelen</translation>
    </message>
    <message>
        <source>Signing Keys</source>
        <translation>Signeringsnøklar</translation>
    </message>
    <message>
        <source>Your own key</source>
        <translation>Din eigen nøkkel</translation>
    </message>
    <message>
        <source>Whose signatures &amp;count here</source>
        <translation>Kven sine signaturar som &amp;tel her</translation>
    </message>
    <message>
        <source>Whose signatures count here</source>
        <translation>Kven sine signaturar som tel her</translation>
    </message>
    <message>
        <source>The register is empty. Add the public half of a colleague’s key.</source>
        <translation>Registeret er tomt. Legg til den offentlege halvdelen av nøkkelen til ein kollega.</translation>
    </message>
    <message>
        <source>Add a Colleague’s Key…</source>
        <translation>Legg til nøkkelen til ein kollega …</translation>
    </message>
    <message>
        <source>&amp;Make My Key…</source>
        <translation>Lag nøkkelen &amp;min …</translation>
    </message>
    <message>
        <source>Copy the &amp;Public Half</source>
        <translation>&amp;Kopier den offentlege halvdelen</translation>
    </message>
    <message>
        <source>&amp;Save the Public Half…</source>
        <translation>Lagre den &amp;offentlege halvdelen …</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>Trekk til&amp;bake …</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Lukk</translation>
    </message>
    <message>
        <source>&amp;Add a Colleague’s Key…</source>
        <translation>L&amp;egg til nøkkelen til ein kollega …</translation>
    </message>
</context>
<context>
    <name>skranke::StartPage</name>
    <message>
        <source>Try Again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Opening the desk…</source>
        <translation>Opnar skranken …</translation>
    </message>
    <message>
        <source>The desk could not be opened</source>
        <translation>Skranken kunne ikkje opnast</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kode: %1</translation>
    </message>
    <message>
        <source>Restore the Backup of %1</source>
        <translation>Gjenopprett tryggingskopien frå %1</translation>
    </message>
    <message>
        <source>Open the Desk as It Is</source>
        <translation>Opne skranken som han er</translation>
    </message>
    <message>
        <source>Begin With an Empty Store</source>
        <translation>Byrj med eit tomt lager</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Gjenopprettar tryggingskopien …</translation>
    </message>
    <message>
        <source>The backup could not be restored</source>
        <translation>Tryggingskopien kunne ikkje gjenopprettast</translation>
    </message>
    <message>
        <source>The backup puts back how the desk was then. Changes that had been approved must be approved again, because they may have been sent since.</source>
        <translation>Tryggingskopien set skranken tilbake slik han var då. Endringar som var godkjende, må godkjennast på nytt, fordi dei kan vere sende sidan.</translation>
    </message>
</context>
<context>
    <name>skranke::StatusLine</name>
    <message>
        <source>Online</source>
        <translation>Tilkopla</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Fråkopla sidan %1</translation>
    </message>
    <message>
        <source>The last call reached Alma.</source>
        <translation>Det siste kallet nådde Alma.</translation>
    </message>
    <message>
        <source>Alma cannot be reached. Everything but sending goes on.</source>
        <translation>Alma er ikkje å nå. Alt unnateke sending går vidare.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln calls left</source>
        <translation>
            <numerusform>%1: %Ln kall att</numerusform>
            <numerusform>%1: %Ln kall att</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls left today: not known yet</source>
        <translation>Kall att i dag: ikkje kjent enno</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(og %n til)</numerusform>
            <numerusform>(og %n til)</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>stoppar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Avbryt: %1</translation>
    </message>
    <message>
        <source>Alma not called yet</source>
        <translation>Alma er ikkje kalla enno</translation>
    </message>
    <message>
        <source>Alma has not been called since Skranke was started.</source>
        <translation>Alma er ikkje kalla sidan Skranke vart starta.</translation>
    </message>
</context>
<context>
    <name>skranke::TableView</name>
    <message>
        <source>Export Table</source>
        <translation>Eksporter tabell</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommadelte verdiar (*.csv)</translation>
    </message>
    <message>
        <source>Copy Rows</source>
        <translation>Kopier rader</translation>
    </message>
    <message>
        <source>Export Table…</source>
        <translation>Eksporter tabell …</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-arbeidsbok (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>skranke::UserImportPane</name>
    <message>
        <source>User imports</source>
        <translation>Brukarimport</translation>
    </message>
    <message>
        <source>&lt;p&gt;Open a user file, or choose one of the night’s. &lt;b&gt;Findings&lt;/b&gt; says what is wrong with it, &lt;b&gt;Plan&lt;/b&gt; what importing it would change in Alma and what it would overwrite, &lt;b&gt;Raw file&lt;/b&gt; shows it as it is.&lt;/p&gt;&lt;p&gt;Nothing is sent from here: &lt;i&gt;Propose&lt;/i&gt; puts the changes into the change queue for review.&lt;/p&gt;&lt;p&gt;Enter on a finding jumps to its line, Enter on a row of the plan opens the person, J and K go to the next and previous row, Esc steps back.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Opne ei brukarfil, eller vel ei av dei frå i natt. &lt;b&gt;Funn&lt;/b&gt; seier kva som er gale med ho, &lt;b&gt;Plan&lt;/b&gt; kva import av ho ville endre i Alma og kva ho ville skrive over, &lt;b&gt;Råfil&lt;/b&gt; viser ho som ho er.&lt;/p&gt;&lt;p&gt;Ingenting blir sendt herifrå: &lt;i&gt;Føreslå&lt;/i&gt; legg endringane i endringskøen til gjennomgang.&lt;/p&gt;&lt;p&gt;Enter på eit funn hoppar til linja, Enter på ei rad i planen opnar personen, J og K går til neste og førre rad, Esc går eit steg tilbake.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Open User File</source>
        <translation>Opne brukarfil</translation>
    </message>
    <message>
        <source>Reading the register of institutions</source>
        <translation>Les institusjonsregisteret</translation>
    </message>
    <message>
        <source>Choose institution…</source>
        <translation>Vel institusjon …</translation>
    </message>
    <message>
        <source>The users of %1 have never been fetched from Alma, so nobody can say what would change.</source>
        <translation>Brukarane til %1 er aldri henta frå Alma, så ingen kan seie kva som ville bli endra.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) fetched from Alma.</source>
        <translation>
            <numerusform>%n brukar henta frå Alma.</numerusform>
            <numerusform>%n brukarar henta frå Alma.</numerusform>
        </translation>
    </message>
    <message>
        <source>This plan compares with the users of %1 as they were %2.</source>
        <translation>Denne planen samanliknar med brukarane til %1 slik dei var %2.</translation>
    </message>
    <message>
        <source>Fetch Users from Alma</source>
        <translation>Hent brukarar frå Alma</translation>
    </message>
    <message>
        <source>The changes lie in the change queue and wait for review.</source>
        <translation>Endringane ligg i endringskøen og ventar på gjennomgang.</translation>
    </message>
    <message>
        <source>Show in Queue</source>
        <translation>Vis i køen</translation>
    </message>
    <message>
        <source>Reading a user</source>
        <translation>Les ein brukar</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Les fila</translation>
    </message>
    <message>
        <source>BUPS 1 (older)</source>
        <translation>BUPS 1 (eldre)</translation>
    </message>
    <message>
        <source>BUPS 1</source>
        <translation>BUPS 1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln postar</numerusform>
        </translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>motteken %1</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>Funn %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funn</translation>
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
        <translation>Råfil</translation>
    </message>
    <message numerus="yes">
        <source>Propose %Ln change(s)</source>
        <translation>
            <numerusform>Føreslå %Ln endring</numerusform>
            <numerusform>Føreslå %Ln endringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Make Plan</source>
        <translation>Lag plan</translation>
    </message>
    <message>
        <source>Put the changes into the queue for review; nothing is sent (Ctrl+Enter)</source>
        <translation>Legg endringane i køen til gjennomgang; ingenting blir sendt (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Work out what importing the file would change (Ctrl+P)</source>
        <translation>Finn ut kva import av fila ville endre (Ctrl+P)</translation>
    </message>
    <message>
        <source>Choose which institution the file belongs to.</source>
        <translation>Vel kva institusjon fila høyrer til.</translation>
    </message>
    <message>
        <source>A forecast of what Alma’s nightly load would do. It proposes nothing.</source>
        <translation>Ein prognose for kva den nattlege køyringa i Alma ville gjere. Han føreslår ingenting.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) held back by you. Nothing is sent before it is approved in the queue.</source>
        <translation>
            <numerusform>%Ln endring halden tilbake av deg. Ingenting blir sendt før det er godkjent i køen.</numerusform>
            <numerusform>%Ln endringar haldne tilbake av deg. Ingenting blir sendt før det er godkjent i køen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent from here.</source>
        <translation>Ingenting blir sendt herifrå.</translation>
    </message>
    <message>
        <source>Choose a file on the left, or open one to see what is wrong with it and what importing it would change.</source>
        <translation>Vel ei fil til venstre, eller opne ei for å sjå kva som er gale med ho og kva import av ho ville endre.</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>Opne fil …</translation>
    </message>
    <message>
        <source>&amp;Institution:</source>
        <translation>&amp;Institusjon:</translation>
    </message>
    <message>
        <source>Institution the file belongs to</source>
        <translation>Institusjonen fila høyrer til</translation>
    </message>
    <message>
        <source>Whose file it is: decides lists, variant and what it is compared with</source>
        <translation>Kven si fil det er: avgjer lister, variant og kva ho blir samanlikna med</translation>
    </message>
    <message>
        <source>Raw file</source>
        <translation>Råfil</translation>
    </message>
    <message>
        <source>Views of the file</source>
        <translation>Visingar av fila</translation>
    </message>
    <message>
        <source>&amp;Open User File…</source>
        <translation>&amp;Opne brukarfil …</translation>
    </message>
    <message>
        <source>&amp;Remove File from the List</source>
        <translation>&amp;Fjern fila frå lista</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>F&amp;unn</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Raw File</source>
        <translation>&amp;Råfil</translation>
    </message>
    <message>
        <source>&amp;Next Row</source>
        <translation>&amp;Neste rad</translation>
    </message>
    <message>
        <source>Pre&amp;vious Row</source>
        <translation>F&amp;ørre rad</translation>
    </message>
    <message>
        <source>&amp;Check Again</source>
        <translation>&amp;Kontroller på nytt</translation>
    </message>
    <message>
        <source>&amp;Fetch Users from Alma</source>
        <translation>&amp;Hent brukarar frå Alma</translation>
    </message>
    <message>
        <source>&amp;Make Plan</source>
        <translation>&amp;Lag plan</translation>
    </message>
    <message>
        <source>&amp;Propose Changes</source>
        <translation>Før&amp;eslå endringar</translation>
    </message>
    <message>
        <source>Nothing new was proposed.</source>
        <translation>Ingenting nytt vart foreslått.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) lay in the queue already.</source>
        <translation>
            <numerusform>%n endring låg i køen frå før.</numerusform>
            <numerusform>%n endringar låg i køen frå før.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left out: an earlier change of the user is not settled.</source>
        <translation>
            <numerusform>%n endring er utelaten: Ei tidlegare endring av brukaren er ikkje avklart.</numerusform>
            <numerusform>%n endringar er utelatne: Ei tidlegare endring av brukaren er ikkje avklart.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table could not be exported: %1</source>
        <translation>Tabellen kunne ikkje eksporterast: %1</translation>
    </message>
    <message>
        <source>&amp;Hold Back or Take In</source>
        <translation>&amp;Hald tilbake eller ta med</translation>
    </message>
    <message>
        <source>&amp;Export Table…</source>
        <translation>&amp;Eksporter tabell …</translation>
    </message>
    <message>
        <source>%1 is not among the users fetched from Alma.</source>
        <translation>%1 er ikkje mellom brukarane som er henta frå Alma.</translation>
    </message>
    <message>
        <source>Users came or went while they were fetched, so some may be missing. Fetch them again at a quieter time.</source>
        <translation>Brukarar kom til eller forsvann medan dei vart henta, så nokon kan mangle. Hent dei på nytt på eit rolegare tidspunkt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them took the place of earlier ones that nobody had sent yet, approved ones included.</source>
        <translation>
            <numerusform>%Ln av dei tok plassen til ei tidlegare som ingen hadde sendt enno, godkjend eller ikkje.</numerusform>
            <numerusform>%Ln av dei tok plassen til tidlegare som ingen hadde sendt enno, også godkjende.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the reference of a ticket, %2 a reason that somebody typed</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Ticket and Reason…</source>
        <translation>&amp;Sak og grunngjeving …</translation>
    </message>
    <message>
        <source>Ticket and Reason…</source>
        <translation>Sak og grunngjeving …</translation>
    </message>
    <message>
        <source>Why these changes are proposed; stands with each of them (Ctrl+T)</source>
        <translation>Kvifor desse endringane blir føreslått; står ved kvar av dei (Ctrl+T)</translation>
    </message>
    <message>
        <source>Reading the recent files</source>
        <translation>Les dei nylege filene</translation>
    </message>
    <message>
        <source>They keep the ticket and the reason that they were proposed with.</source>
        <translation>Dei held på saka og grunngjevinga som dei vart føreslåtte med.</translation>
    </message>
    <message>
        <source>Open Re&amp;cent File…</source>
        <translation>Opne &amp;nyleg fil …</translation>
    </message>
</context>
<context>
    <name>skranke::UserView</name>
    <message>
        <source>fetched from Alma %1</source>
        <translation>henta frå Alma %1</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Raw: Now in Alma</source>
        <translation>Rå: no i Alma</translation>
    </message>
    <message>
        <source>One user</source>
        <translation>Éin brukar</translation>
    </message>
    <message>
        <source>Fields of the user</source>
        <translation>Felta til brukaren</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>Rå JSON</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Back to the files (Esc)</source>
        <translation>Tilbake til filene (Esc)</translation>
    </message>
    <message>
        <source>Protections (%1)</source>
        <translation>Vern (%1)</translation>
    </message>
    <message>
        <source>Protections</source>
        <translation>Vern</translation>
    </message>
    <message>
        <source>Protect…</source>
        <translation>Vern …</translation>
    </message>
    <message>
        <source>Protect this field for this person</source>
        <translation>Vern dette feltet for denne personen</translation>
    </message>
</context>
<context>
    <name>skranke::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Kø</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>V&amp;erktøy</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message>
        <source>&amp;Search Everything</source>
        <translation>&amp;Søk i alt</translation>
    </message>
    <message>
        <source>&amp;Filter the Table</source>
        <translation>&amp;Filtrer tabellen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Oppdater</translation>
    </message>
    <message>
        <source>&amp;Collapse the Navigation</source>
        <translation>Fald saman &amp;navigasjonen</translation>
    </message>
    <message>
        <source>Step &amp;Back</source>
        <translation>Steg &amp;tilbake</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Innstillingar …</translation>
    </message>
    <message>
        <source>&amp;Help on This View</source>
        <translation>&amp;Hjelp til denne visinga</translation>
    </message>
    <message>
        <source>Show the &amp;First Steps</source>
        <translation>Vis dei &amp;første stega</translation>
    </message>
    <message>
        <source>&amp;About Skranke</source>
        <translation>&amp;Om Skranke</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Tryggingskopiar …</translation>
    </message>
    <message>
        <source>Signing &amp;Keys…</source>
        <translation>Signerings&amp;nøklar …</translation>
    </message>
</context>
</TS>
