<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>No field was named that can be protected.</source>
        <translation>Det er ikke nevnt noe felt som kan vernes.</translation>
    </message>
    <message>
        <source>The field “%1” cannot be protected.</source>
        <translation>Feltet «%1» kan ikke vernes.</translation>
    </message>
    <message>
        <source>Name a field of the user that an import fills, for example user_group or contact_info/addresses.</source>
        <translation>Nevn et felt hos brukeren som en import fyller, for eksempel user_group eller contact_info/addresses.</translation>
    </message>
    <message>
        <source>The field “%1” cannot be protected in that way.</source>
        <translation>Feltet «%1» kan ikke vernes på den måten.</translation>
    </message>
    <message>
        <source>A single value takes replace, keep_if_manual, keep_if_present or create_only; a list takes replace, replace_external, keep_if_present, create_only or merge.</source>
        <translation>En enkelt verdi tar replace, keep_if_manual, keep_if_present eller create_only; en liste tar replace, replace_external, keep_if_present, create_only eller merge.</translation>
    </message>
    <message>
        <source>The last day lies before the first one, or is over already.</source>
        <translation>Siste dag ligger før første dag, eller er alt forbi.</translation>
    </message>
    <message>
        <source>Choose a last day that is still to come, or none.</source>
        <translation>Velg en siste dag som ikke har vært ennå, eller ingen.</translation>
    </message>
    <message>
        <source>A field is protected with a reason only.</source>
        <translation>Et felt vernes bare med en grunn.</translation>
    </message>
    <message>
        <source>Write why the value in Alma shall stay.</source>
        <translation>Skriv hvorfor verdien i Alma skal bli stående.</translation>
    </message>
    <message>
        <source>The owner is longer than %1 characters.</source>
        <translation>Eieren er lengre enn %1 tegn.</translation>
    </message>
    <message>
        <source>Name an account or a unit.</source>
        <translation>Nevn en konto eller en enhet.</translation>
    </message>
    <message>
        <source>Entry %1 of the protection register was altered in the local store, so nobody knows what it protects.</source>
        <translation>Oppføring %1 i vernregisteret er endret i det lokale lageret, så ingen vet hva den verner.</translation>
    </message>
    <message>
        <source>End it with &apos;skranke-cli protection end %1&apos;, make it anew, and verify the audit log.</source>
        <translation>Avslutt den med &apos;skranke-cli protection end %1&apos;, lag den på nytt, og kontroller revisjonsloggen.</translation>
    </message>
    <message>
        <source>There is no entry “%1” in the protection register.</source>
        <translation>Det finnes ingen oppføring «%1» i vernregisteret.</translation>
    </message>
    <message>
        <source>Look at the entries with &apos;skranke-cli protection list&apos;.</source>
        <translation>Se på oppføringene med &apos;skranke-cli protection list&apos;.</translation>
    </message>
    <message>
        <source>Several users have that identifier.</source>
        <translation>Flere brukere har den identifikatoren.</translation>
    </message>
    <message>
        <source>Name the person by the primary id.</source>
        <translation>Nevn personen med primær-ID.</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>altered</source>
        <translation>endret</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>fjernet</translation>
    </message>
    <message>
        <source>put in</source>
        <translation>satt inn</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>flyttet</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>kuttet av</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>endret før sending</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %Ln entry(s).</source>
        <translation>
            <numerusform>Loggen er hel: %Ln oppføring.</numerusform>
            <numerusform>Loggen er hel: %Ln oppføringer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is damaged from entry %1 on (%2). Keep the profile folder and report it.</source>
        <extracomment>%1 is the number of an entry, %2 what happened to it: altered, removed, put in, moved, cut off</extracomment>
        <translation>Loggen er skadet fra og med oppføring %1 (%2). Ta vare på profilmappen, og meld fra.</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>protection made</source>
        <translation>vern opprettet</translation>
    </message>
    <message>
        <source>protection ended</source>
        <translation>vern avsluttet</translation>
    </message>
    <message>
        <source>protection erased</source>
        <translation>vern slettet</translation>
    </message>
    <message>
        <source>reason of a protection erased</source>
        <translation>grunnen til et vern slettet</translation>
    </message>
</context>
<context>
    <name>BackupErrorTexts</name>
    <message>
        <source>The backup</source>
        <translation>Sikkerhetskopien</translation>
    </message>
    <message>
        <source>The backup “%1”</source>
        <translation>Sikkerhetskopien «%1»</translation>
    </message>
    <message>
        <source>There is no backup to restore.</source>
        <translation>Det finnes ingen sikkerhetskopi å gjenopprette.</translation>
    </message>
    <message>
        <source>There is no backup “%1”.</source>
        <translation>Det finnes ingen sikkerhetskopi «%1».</translation>
    </message>
    <message>
        <source>&apos;skranke-cli backup list&apos; shows those there are.</source>
        <translation>«skranke-cli backup list» viser dem som finnes.</translation>
    </message>
    <message>
        <source>There is no local store to copy.</source>
        <translation>Det finnes ikke noe lokalt lager å kopiere.</translation>
    </message>
    <message>
        <source>Check the folder of the profile, or restore a backup.</source>
        <translation>Kontroller profilmappen, eller gjenopprett en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>The profile is in use by another Skranke.</source>
        <translation>Profilen er i bruk av en annen Skranke.</translation>
    </message>
    <message>
        <source>The profile “%1” is in use by another Skranke.</source>
        <translation>Profilen «%1» er i bruk av en annen Skranke.</translation>
    </message>
    <message>
        <source>Close its windows, let running commands end, and try again. Nothing was changed.</source>
        <translation>Lukk vinduene, la kommandoer som kjører, bli ferdige, og prøv igjen. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be restored.</source>
        <translation>%1 er skadet og kan ikke gjenopprettes.</translation>
    </message>
    <message>
        <source>Choose an older one. Nothing was changed.</source>
        <translation>Velg en eldre. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>%1 does not open with the key of this profile.</source>
        <translation>%1 kan ikke åpnes med nøkkelen til denne profilen.</translation>
    </message>
    <message>
        <source>Restore it in the profile it was made in. Nothing was changed.</source>
        <translation>Gjenopprett den i profilen den ble laget i. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>The file “%1”</source>
        <translation>Filen «%1»</translation>
    </message>
    <message>
        <source>%1 is no sealed file of Skranke.</source>
        <translation>%1 er ikke en forseglet fil fra Skranke.</translation>
    </message>
    <message>
        <source>Choose the file that Skranke made for the move.</source>
        <translation>Velg filen som Skranke laget for flyttingen.</translation>
    </message>
    <message>
        <source>%1 was sealed by a newer Skranke.</source>
        <translation>%1 ble forseglet av en nyere Skranke.</translation>
    </message>
    <message>
        <source>Use the newer program.</source>
        <translation>Bruk det nyere programmet.</translation>
    </message>
    <message>
        <source>%1 is cut off.</source>
        <translation>%1 er avkortet.</translation>
    </message>
    <message>
        <source>Copy it again, whole.</source>
        <translation>Kopier den på nytt, hele.</translation>
    </message>
    <message>
        <source>%1 was altered after it was sealed.</source>
        <translation>%1 ble endret etter at den ble forseglet.</translation>
    </message>
    <message>
        <source>Copy it again; do not use it if it stays so.</source>
        <translation>Kopier den på nytt; ikke bruk den hvis det fortsetter.</translation>
    </message>
    <message>
        <source>The passphrase does not open the file.</source>
        <translation>Passfrasen åpner ikke filen.</translation>
    </message>
    <message>
        <source>Type it as it was typed when the file was made.</source>
        <translation>Skriv den slik den ble skrevet da filen ble laget.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with the passphrase.</source>
        <translation>Det er ikke nok minne til å arbeide med passfrasen.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Lukk andre programmer og prøv igjen.</translation>
    </message>
    <message>
        <source>The passphrase is too short for a file with persons&apos; data.</source>
        <translation>Passfrasen er for kort for en fil med personopplysninger.</translation>
    </message>
    <message>
        <source>Take at least 12 characters: some words that do not belong together.</source>
        <translation>Bruk minst 12 tegn: noen ord som ikke hører sammen.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 finnes allerede.</translation>
    </message>
    <message>
        <source>Choose another name, or move it away first.</source>
        <translation>Velg et annet navn, eller flytt den bort først.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>Mappen er ikke tom.</translation>
    </message>
    <message>
        <source>The folder “%1” is not empty.</source>
        <translation>Mappen «%1» er ikke tom.</translation>
    </message>
    <message>
        <source>A desk that moves needs a folder of its own: choose a new one with --home. Nothing was changed.</source>
        <translation>En skranke som flyttes, trenger sin egen mappe: velg en ny med --home. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>%1 asks for more memory or time than any sealed file does.</source>
        <translation>%1 krever mer minne eller tid enn noen forseglet fil gjør.</translation>
    </message>
    <message>
        <source>Do not open it: Skranke does not make such files.</source>
        <translation>Ikke åpne den: Skranke lager ikke slike filer.</translation>
    </message>
</context>
<context>
    <name>BrakeWords</name>
    <message>
        <source>number of records</source>
        <translation>antall poster</translation>
    </message>
    <message>
        <source>persons missing</source>
        <translation>personer som mangler</translation>
    </message>
    <message>
        <source>same field changed</source>
        <translation>samme felt endret</translation>
    </message>
    <message>
        <source>expired or inactive</source>
        <translation>utløpt eller inaktiv</translation>
    </message>
    <message>
        <source>user group changed</source>
        <translation>brukergruppe endret</translation>
    </message>
    <message>
        <source>same or older file</source>
        <translation>samme eller eldre fil</translation>
    </message>
    <message>
        <source>another institution’s persons</source>
        <translation>en annen institusjons personer</translation>
    </message>
    <message>
        <source>encoding or variant</source>
        <translation>tegnkoding eller variant</translation>
    </message>
    <message>
        <source>swapped values</source>
        <translation>ombyttede verdier</translation>
    </message>
    <message>
        <source>cannot be measured</source>
        <translation>lar seg ikke måle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>slipper gjennom</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>advarer</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>stopper</translation>
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
            <numerusform>%Ln endringer hos %1 (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by %1, %2: %3</source>
        <extracomment>%1 an account, %2 a time, %3 the reason that was given</extracomment>
        <translation>Signert av %1, %2: %3</translation>
    </message>
    <message>
        <source>Does not count: %1</source>
        <translation>Teller ikke: %1</translation>
    </message>
    <message>
        <source>the reason was erased</source>
        <translation>begrunnelsen er slettet</translation>
    </message>
    <message>
        <source>e-mail to another domain</source>
        <translation>e-post til et annet domene</translation>
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
        <translation>foreslått</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>godkjent</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>sendes</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>satt i verk</translation>
    </message>
    <message>
        <source>kept by Alma</source>
        <translation>beholdt av Alma</translation>
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
        <translation>ukjent</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>trukket tilbake</translation>
    </message>
    <message>
        <source>Waits for review. Nothing is sent before it is approved.</source>
        <translation>Venter på gjennomgang. Ingenting sendes før det er godkjent.</translation>
    </message>
    <message>
        <source>Reviewed and approved. It goes to Alma with the next sending.</source>
        <translation>Gjennomgått og godkjent. Den går til Alma ved neste sending.</translation>
    </message>
    <message>
        <source>On its way to Alma now.</source>
        <translation>På vei til Alma nå.</translation>
    </message>
    <message>
        <source>Done: the user was read back and is as predicted.</source>
        <translation>Ferdig: brukeren ble lest tilbake og er som forutsagt.</translation>
    </message>
    <message>
        <source>Done, but Alma kept a value that was set by hand. This is normal.</source>
        <translation>Ferdig, men Alma beholdt en verdi som er satt for hånd. Det er normalt.</translation>
    </message>
    <message>
        <source>Alma understood the change and refused it.</source>
        <translation>Alma forsto endringen og avviste den.</translation>
    </message>
    <message>
        <source>Somebody has changed the same field in Alma since the change was made.</source>
        <translation>Noen har endret det samme feltet i Alma etter at endringen ble laget.</translation>
    </message>
    <message>
        <source>Sent, but no answer came. Verify reads the user and settles it.</source>
        <translation>Sendt, men det kom ikke noe svar. Kontroll leser brukeren og avgjør det.</translation>
    </message>
    <message>
        <source>Taken out of the queue. It is not sent.</source>
        <translation>Tatt ut av køen. Den sendes ikke.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Ny bruker</translation>
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
        <translation>Almas vern (endret for hånd)</translation>
    </message>
    <message>
        <source>Empty in the file, protected in Alma (disputed)</source>
        <translation>Tomt i filen, vernet i Alma (omstridt)</translation>
    </message>
    <message>
        <source>Emptied by the file</source>
        <translation>Tømt av filen</translation>
    </message>
    <message>
        <source>Internal segment is kept</source>
        <translation>Internt segment beholdes</translation>
    </message>
    <message>
        <source>External segment follows the file</source>
        <translation>Eksternt segment følger filen</translation>
    </message>
    <message>
        <source>Field protection</source>
        <translation>Feltbeskyttelse</translation>
    </message>
    <message>
        <source>Roles are kept</source>
        <translation>Roller beholdes</translation>
    </message>
    <message>
        <source>Not part of the file</source>
        <translation>Ikke del av filen</translation>
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
        <translation>Verdien i filen erstatter verdien i Alma.</translation>
    </message>
    <message>
        <source>The user does not exist in Alma; everything comes from the file or the import profile.</source>
        <translation>Brukeren finnes ikke i Alma; alt kommer fra filen eller importprofilen.</translation>
    </message>
    <message>
        <source>The user was found under the old LTID (GL) and gets the new one (LT).</source>
        <translation>Brukeren ble funnet under det gamle LTID-et (GL) og får det nye (LT).</translation>
    </message>
    <message>
        <source>Record type, account type and external id come from the institution&apos;s import profile.</source>
        <translation>Posttype, kontotype og ekstern id kommer fra institusjonens importprofil.</translation>
    </message>
    <message>
        <source>Alma keeps this field when it was edited by hand; the file does not overwrite it.</source>
        <translation>Alma beholder dette feltet når det er endret for hånd; filen overskriver det ikke.</translation>
    </message>
    <message>
        <source>The sources disagree on what Alma does here; the institution&apos;s setting decides the prediction.</source>
        <translation>Kildene er uenige om hva Alma gjør her; institusjonens innstilling avgjør prognosen.</translation>
    </message>
    <message>
        <source>The field is empty or absent in the file, and Alma empties it.</source>
        <translation>Feltet er tomt eller mangler i filen, og Alma tømmer det.</translation>
    </message>
    <message>
        <source>Entries that were added in Alma as internal stay.</source>
        <translation>Oppføringer som er lagt til i Alma som interne, blir stående.</translation>
    </message>
    <message>
        <source>External entries are replaced by those of the file.</source>
        <translation>Eksterne oppføringer erstattes av dem i filen.</translation>
    </message>
    <message>
        <source>An entry of the protection register keeps the value.</source>
        <translation>En oppføring i vernregisteret beholder verdien.</translation>
    </message>
    <message>
        <source>Roles are not part of a user import.</source>
        <translation>Roller er ikke del av en brukerimport.</translation>
    </message>
    <message>
        <source>The file cannot say anything about this field; it stays as it is.</source>
        <translation>Filen kan ikke si noe om dette feltet; det blir stående som det er.</translation>
    </message>
    <message>
        <source>A person at the desk decided it.</source>
        <translation>En person ved skranken avgjorde det.</translation>
    </message>
    <message>
        <source>The value from before the change is put back.</source>
        <translation>Verdien fra før endringen settes tilbake.</translation>
    </message>
    <message>
        <source>new user</source>
        <translation>ny bruker</translation>
    </message>
    <message>
        <source>change</source>
        <translation>endring</translation>
    </message>
    <message>
        <source>delete user</source>
        <translation>slett bruker</translation>
    </message>
    <message>
        <source>run job</source>
        <translation>kjør jobb</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nye</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endres</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uendret</translation>
    </message>
    <message>
        <source>Missing from the file</source>
        <translation>Mangler i filen</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Holdt tilbake</translation>
    </message>
    <message>
        <source>Unusable</source>
        <translation>Ubrukelig</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informasjon</translation>
    </message>
    <message>
        <source>the stored pre-image has been deleted because it was too old</source>
        <translation>det lagrede førbildet er slettet fordi det var for gammelt</translation>
    </message>
    <message>
        <source>not applied, so there is nothing to take back</source>
        <translation>ikke satt i verk, så det er ingenting å ta tilbake</translation>
    </message>
    <message>
        <source>changed by somebody else since</source>
        <translation>endret av noen andre siden</translation>
    </message>
    <message>
        <source>the user has loans, requests or fees</source>
        <translation>brukeren har lån, bestillinger eller gebyrer</translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <extracomment>A number and a state: &quot;12 applied&quot;</extracomment>
        <translation>%L1 %2</translation>
    </message>
    <message>
        <source>nothing differs from before the change</source>
        <translation>ingenting er annerledes enn før endringen</translation>
    </message>
    <message>
        <source>what was stored of it cannot be read any more</source>
        <translation>det som var lagret om den, kan ikke leses lenger</translation>
    </message>
    <message>
        <source>Single changes</source>
        <translation>Enkeltendringer</translation>
    </message>
    <message>
        <source>Undo of several batches</source>
        <translation>Angring av flere partier</translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>Angring av %1</translation>
    </message>
    <message>
        <source>taken back before</source>
        <translation>tatt tilbake før</translation>
    </message>
    <message>
        <source>the undo of another change of the same user waits</source>
        <translation>angringen av en annen endring av samme bruker venter</translation>
    </message>
    <message>
        <source>The file has the value again that the import brought before the edit by hand: Alma&apos;s nightly load would no longer protect the field.</source>
        <translation>Filen har igjen verdien som importen brakte før rettelsen for hånd: Almas nattlige kjøring ville ikke lenger verne feltet.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Valget %1 trenger en verdi.</translation>
    </message>
    <message>
        <source>The language is nb, nn or en, not &quot;%1&quot;.</source>
        <translation>Språket er nb, nn eller en, ikke «%1».</translation>
    </message>
    <message>
        <source>skranke-cli [--home DIR] [--json] [--lang nb|nn|en] COMMAND</source>
        <translation>skranke-cli [--home MAPPE] [--json] [--lang nb|nn|en] KOMMANDO</translation>
    </message>
    <message>
        <source>&apos;skranke-cli --help&apos; lists the commands.</source>
        <translation>«skranke-cli --help» lister kommandoene.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Det finnes ingen kommando «%1».</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Bruk: %1</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Hvilken kommando?</translation>
    </message>
    <message>
        <source>The daily backup could not be made: %1</source>
        <translation>Den daglige sikkerhetskopien kunne ikke lages: %1</translation>
    </message>
</context>
<context>
    <name>CliAudit</name>
    <message>
        <source>The audit log is damaged from entry %L1 on (%2). Keep the profile folder and report it.</source>
        <translation>Revisjonsloggen er skadet fra og med oppføring %L1 (%2). Ta vare på profilmappen og meld fra.</translation>
    </message>
    <message>
        <source>Check the chain of the audit log.</source>
        <translation>Kontroller kjeden i revisjonsloggen.</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is intact: %Ln entry(s).</source>
        <translation>
            <numerusform>Revisjonsloggen er hel: %Ln oppføring.</numerusform>
            <numerusform>Revisjonsloggen er hel: %Ln oppføringer.</numerusform>
        </translation>
    </message>
    <message>
        <source>--format &quot;%1&quot;: use %2.</source>
        <translation>--format «%1»: bruk %2.</translation>
    </message>
    <message>
        <source>With --json, CSV needs a file: add -o FILE.</source>
        <translation>Med --json trenger CSV en fil: legg til -o FIL.</translation>
    </message>
    <message>
        <source>-o needs the name of a file.</source>
        <translation>-o trenger navnet på en fil.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 trenger en verdi.</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot;: use a day, as 2026-11-23, or a time, as 2026-11-23T02:14:00.</source>
        <translation>--%1 «%2»: bruk en dag, som 2026-11-23, eller et tidspunkt, som 2026-11-23T02:14:00.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Eksporterer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) written to %1.</source>
        <translation>
            <numerusform>%Ln oppføring skrevet til %1.</numerusform>
            <numerusform>%Ln oppføringer skrevet til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV as RFC 4180 has it (UTF-8, commas) or JSON with the verdict of the check; csv when left out, json with --json.</source>
        <translation>CSV slik RFC 4180 har det (UTF-8, komma) eller JSON med dommen fra kontrollen; csv når den utelates, json med --json.</translation>
    </message>
    <message>
        <source>Write to this file, which only you can read; standard output when left out.</source>
        <translation>Skriv til denne filen, som bare du kan lese; standard ut når den utelates.</translation>
    </message>
    <message>
        <source>Only entries of this day or time, or later.</source>
        <translation>Bare oppføringer fra denne dagen eller dette tidspunktet, eller senere.</translation>
    </message>
    <message>
        <source>Only entries of this day or time, or earlier.</source>
        <translation>Bare oppføringer fra denne dagen eller dette tidspunktet, eller tidligere.</translation>
    </message>
    <message>
        <source>Only entries of this event, as proposed or applied.</source>
        <translation>Bare oppføringer av denne hendelsen, som proposed eller applied.</translation>
    </message>
    <message>
        <source>Only entries of this change.</source>
        <translation>Bare oppføringer om denne endringen.</translation>
    </message>
    <message>
        <source>Only entries of this batch.</source>
        <translation>Bare oppføringer om dette partiet.</translation>
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
        <translation>daglig</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>før en oppgradering</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>for hånd</translation>
    </message>
    <message>
        <source>replaced by a restore</source>
        <translation>erstattet ved gjenoppretting</translation>
    </message>
    <message>
        <source>Read the passphrase from standard input.</source>
        <translation>Les passfrasen fra standard inn.</translation>
    </message>
    <message>
        <source>The passphrase comes from standard input: add --passphrase-stdin.</source>
        <translation>Passfrasen kommer fra standard inn: legg til --passphrase-stdin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln approved change(s) must be approved again: they may have been sent already.</source>
        <translation>
            <numerusform>%Ln godkjent endring må godkjennes på nytt: den kan være sendt allerede.</numerusform>
            <numerusform>%Ln godkjente endringer må godkjennes på nytt: de kan være sendt allerede.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were on their way: run &apos;queue verify&apos;.</source>
        <translation>
            <numerusform>%Ln endring var på vei: kjør «queue verify».</numerusform>
            <numerusform>%Ln endringer var på vei: kjør «queue verify».</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no backups yet: &apos;backup create&apos; makes one.</source>
        <translation>Det finnes ingen sikkerhetskopier ennå: «backup create» lager en.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Laget</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Made the backup %1.</source>
        <translation>Laget sikkerhetskopien %1.</translation>
    </message>
    <message>
        <source>Restored the backup %1.</source>
        <translation>Gjenopprettet sikkerhetskopien %1.</translation>
    </message>
    <message>
        <source>The store that was there is kept as %1.</source>
        <translation>Lageret som var der, er tatt vare på som %1.</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Hvilken fil?</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Forsegler</translation>
    </message>
    <message>
        <source>Sealed the desk into %1. Carry the passphrase another way than the file.</source>
        <translation>Forseglet skranken i %1. Ta passfrasen med på en annen måte enn filen.</translation>
    </message>
    <message>
        <source>The API keys are in it.</source>
        <translation>API-nøklene er med.</translation>
    </message>
    <message>
        <source>The API keys are not in it: give the new desk its own.</source>
        <translation>API-nøklene er ikke med: gi den nye skranken sine egne.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Åpner</translation>
    </message>
    <message>
        <source>The desk is in %1.</source>
        <translation>Skranken ligger i %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API key(s) came with it.</source>
        <translation>
            <numerusform>%Ln API-nøkkel fulgte med.</numerusform>
            <numerusform>%Ln API-nøkler fulgte med.</numerusform>
        </translation>
    </message>
    <message>
        <source>List the backups of the local store.</source>
        <translation>List opp sikkerhetskopiene av det lokale lageret.</translation>
    </message>
    <message>
        <source>Make a backup of the local store now.</source>
        <translation>Lag en sikkerhetskopi av det lokale lageret nå.</translation>
    </message>
    <message>
        <source>Put the newest backup, or a named one, in the place of the store, which is kept.</source>
        <translation>Sett den nyeste sikkerhetskopien, eller en navngitt, inn i stedet for lageret, som blir tatt vare på.</translation>
    </message>
    <message>
        <source>Seal store and key into one file, to move the desk to another machine.</source>
        <translation>Forsegl lager og nøkkel i én fil for å flytte skranken til en annen maskin.</translation>
    </message>
    <message>
        <source>Seal the institutions&apos; API keys into it too.</source>
        <translation>Forsegl også institusjonenes API-nøkler i den.</translation>
    </message>
    <message>
        <source>Make a new profile, in an empty folder, of a sealed file.</source>
        <translation>Lag en ny profil, i en tom mappe, av en forseglet fil.</translation>
    </message>
    <message>
        <source>Began with an empty store. The backups are still there.</source>
        <translation>Begynte med et tomt lager. Sikkerhetskopiene er der fortsatt.</translation>
    </message>
    <message>
        <source>Begin with an empty store where a damaged one was set aside; backups stay.</source>
        <translation>Begynn med et tomt lager der et skadet ble lagt til side; sikkerhetskopier blir værende.</translation>
    </message>
</context>
<context>
    <name>CliBrake</name>
    <message>
        <source>altered in the store</source>
        <translation>endret i lageret</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>løftet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppet</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>venter på en person til</translation>
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
        <translation>slipper gjennom</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>advarer</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>stopper</translation>
    </message>
    <message numerus="yes">
        <source>Stop %1 of %2 (%3): %Ln change(s), %4.</source>
        <translation>
            <numerusform>Stopp %1 hos %2 (%3): %Ln endring, %4.</numerusform>
            <numerusform>Stopp %1 hos %2 (%3): %Ln endringer, %4.</numerusform>
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
        <translation>Teller ikke: %1 med nøkkel %2: %3</translation>
    </message>
    <message>
        <source>No brake has stopped anything.</source>
        <translation>Ingen brems har stoppet noe.</translation>
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
        <translation>Endringer</translation>
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
        <translation>Løftet. Lag planen på nytt: nøyaktig disse endringene slipper gjennom nå.</translation>
    </message>
    <message>
        <source>Signed. A second person must lift it too, with another key.</source>
        <translation>Signert. En person til må løfte den, med en annen nøkkel.</translation>
    </message>
    <message>
        <source>Warns from</source>
        <translation>Advarer fra</translation>
    </message>
    <message>
        <source>Stops from</source>
        <translation>Stopper fra</translation>
    </message>
    <message>
        <source>--institution needs the code of an institution.</source>
        <translation>--institution trenger koden til en institusjon.</translation>
    </message>
    <message>
        <source>Give --warns, --stops or both, or else --shipped.</source>
        <translation>Oppgi --warns, --stops eller begge, eller bare --shipped.</translation>
    </message>
    <message>
        <source>For this institution; else for all.</source>
        <translation>For denne institusjonen; ellers for alle.</translation>
    </message>
    <message>
        <source>List what brakes have stopped.</source>
        <translation>List opp det bremsene har stoppet.</translation>
    </message>
    <message>
        <source>Show one stop with its figures and signatures.</source>
        <translation>Vis én stopp med tall og signaturer.</translation>
    </message>
    <message>
        <source>Sign the lifting of a stop; two persons must, each with a reason and an own key.</source>
        <translation>Signer løftingen av en stopp; to personer må, hver med begrunnelse og en egen nøkkel.</translation>
    </message>
    <message>
        <source>List the limits in force.</source>
        <translation>List opp grensene som gjelder.</translation>
    </message>
    <message>
        <source>Set a limit; 0 is off. Stands in the audit log.</source>
        <translation>Sett en grense; 0 er av. Står i revisjonsloggen.</translation>
    </message>
    <message>
        <source>Warn from here on.</source>
        <translation>Advar fra og med denne.</translation>
    </message>
    <message>
        <source>Stop from here on.</source>
        <translation>Stopp fra og med denne.</translation>
    </message>
    <message>
        <source>Go back to the limit that came with the program.</source>
        <translation>Gå tilbake til grensen som fulgte med programmet.</translation>
    </message>
    <message>
        <source>Where to? Add -o FILE.</source>
        <translation>Hvor? Legg til -o FIL.</translation>
    </message>
    <message>
        <source>Wrote the stop to %1 for a second person.</source>
        <translation>Skrev stoppen til %1 for en person til.</translation>
    </message>
    <message>
        <source>Signed; the file %1 goes back.</source>
        <translation>Signert; filen %1 går tilbake.</translation>
    </message>
    <message>
        <source>Write to a new file.</source>
        <translation>Skriv til en ny fil.</translation>
    </message>
    <message>
        <source>Write a stop to a file, for a second person at another desk.</source>
        <translation>Skriv en stopp til en fil, for en person til ved en annen skranke.</translation>
    </message>
    <message>
        <source>Show the stop of another desk; with -o sign its lifting.</source>
        <translation>Vis stoppen fra en annen skranke; med -o signeres løftingen.</translation>
    </message>
    <message>
        <source>Take the signature of a second person at another desk.</source>
        <translation>Ta inn signaturen til en person til ved en annen skranke.</translation>
    </message>
    <message>
        <source>the reason was erased</source>
        <translation>begrunnelsen er slettet</translation>
    </message>
</context>
<context>
    <name>CliBundle</name>
    <message>
        <source>The passphrase is read from standard input: add --passphrase-stdin.</source>
        <translation>Passfrasen leses fra standard inn: legg til --passphrase-stdin.</translation>
    </message>
    <message>
        <source>Where to? Add -o FILE.</source>
        <translation>Hvor? Legg til -o FIL.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln change(s) to %1.</source>
        <translation>
            <numerusform>Skrev %Ln endring til %1.</numerusform>
            <numerusform>Skrev %Ln endringer til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the passphrase by another way than the file.</source>
        <translation>Gi passfrasen videre på en annen måte enn filen.</translation>
    </message>
    <message>
        <source>Which bundle? Name its file, and one change at most.</source>
        <translation>Hvilken pakke? Oppgi filen, og høyst én endring.</translation>
    </message>
    <message>
        <source>Review bundle of %1, made %2. Read only.</source>
        <translation>Gjennomgangspakke fra %1, laget %2. Bare til lesing.</translation>
    </message>
    <message>
        <source>Which bundle? Name its file.</source>
        <translation>Hvilken pakke? Oppgi filen.</translation>
    </message>
    <message numerus="yes">
        <source>Approved %Ln change(s); the file %1 goes back.</source>
        <translation>
            <numerusform>Godkjente %Ln endring; filen %1 går tilbake.</numerusform>
            <numerusform>Godkjente %Ln endringer; filen %1 går tilbake.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which approvals? Name their file.</source>
        <translation>Hvilke godkjenninger? Oppgi filen.</translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln approval(s) of %1 (key %2).</source>
        <translation>
            <numerusform>Tok inn %Ln godkjenning fra %1 (nøkkel %2).</numerusform>
            <numerusform>Tok inn %Ln godkjenninger fra %1 (nøkkel %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval(s) were there already.</source>
        <translation>
            <numerusform>%Ln godkjenning var der allerede.</numerusform>
            <numerusform>%Ln godkjenninger var der allerede.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 was refused: %2</source>
        <translation>Endringen %1 ble avvist: %2</translation>
    </message>
    <message>
        <source>&apos;queue bundle&apos; can export, open, approve and import.</source>
        <translation>«queue bundle» kan export, open, approve og import.</translation>
    </message>
    <message>
        <source>Let another person review at another desk, with an own key, without network.</source>
        <translation>La en annen person gå gjennom ved en annen skranke, med egen nøkkel og uten nett.</translation>
    </message>
    <message>
        <source>Write to a new file.</source>
        <translation>Skriv til en ny fil.</translation>
    </message>
    <message>
        <source>Read the passphrase of the bundle from standard input.</source>
        <translation>Les passfrasen til pakken fra standard inn.</translation>
    </message>
    <message>
        <source>Digest of the bundle: %1</source>
        <translation>Pakkens sammendrag: %1</translation>
    </message>
    <message>
        <source>So many changes need the approvals of two persons: give a --reason.</source>
        <translation>Så mange endringer trenger godkjenning av to personer: gi en --reason.</translation>
    </message>
</context>
<context>
    <name>CliConflict</name>
    <message>
        <source>Comparing</source>
        <translation>Sammenligner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) still fit Alma as it was last read.</source>
        <translation>
            <numerusform>%Ln endring passer fortsatt til Alma slik den sist ble lest.</numerusform>
            <numerusform>%Ln endringer passer fortsatt til Alma slik den sist ble lest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them beside what others changed elsewhere in the user.</source>
        <translation>
            <numerusform>%Ln av dem ved siden av det andre har endret et annet sted i brukeren.</numerusform>
            <numerusform>%Ln av dem ved siden av det andre har endret et annet sted i brukeren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) in conflict: somebody changed the same field. Decide with &quot;queue resolve&quot;.</source>
        <translation>
            <numerusform>%Ln endring i konflikt: noen har endret samme felt. Avgjør med «queue resolve».</numerusform>
            <numerusform>%Ln endringer i konflikt: noen har endret samme felt. Avgjør med «queue resolve».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) not read since the change was made; run &quot;users sync&quot; first.</source>
        <translation>
            <numerusform>%Ln bruker er ikke lest siden endringen ble laget; kjør «users sync» først.</numerusform>
            <numerusform>%Ln brukere er ikke lest siden endringen ble laget; kjør «users sync» først.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say either --mine or --theirs.</source>
        <translation>Oppgi enten --mine eller --theirs.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) proposed on top of what Alma has now; review them.</source>
        <translation>
            <numerusform>%Ln endring foreslått oppå det Alma har nå; gå gjennom den.</numerusform>
            <numerusform>%Ln endringer foreslått oppå det Alma har nå; gå gjennom dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) withdrawn: nothing was left to change.</source>
        <translation>
            <numerusform>%Ln endring trukket tilbake: det var ikke noe igjen å endre.</numerusform>
            <numerusform>%Ln endringer trukket tilbake: det var ikke noe igjen å endre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) stay in conflict: another field is undecided.</source>
        <translation>
            <numerusform>%Ln endring er fortsatt i konflikt: et annet felt er ikke avgjort.</numerusform>
            <numerusform>%Ln endringer er fortsatt i konflikt: et annet felt er ikke avgjort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) stay in conflict: the user is gone, or was made by somebody else.</source>
        <translation>
            <numerusform>%Ln endring er fortsatt i konflikt: brukeren er borte, eller er opprettet av noen andre.</numerusform>
            <numerusform>%Ln endringer er fortsatt i konflikt: brukeren er borte, eller er opprettet av noen andre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare open changes with what was read from Alma since.</source>
        <translation>Sammenlign åpne endringer med det som er lest fra Alma siden.</translation>
    </message>
    <message>
        <source>Decide conflicts: the queue&apos;s value or the one in Alma.</source>
        <translation>Avgjør konflikter: køens verdi eller den i Alma.</translation>
    </message>
    <message>
        <source>Keep what the change wanted; it is proposed anew.</source>
        <translation>Behold det endringen ville; den foreslås på nytt.</translation>
    </message>
    <message>
        <source>Keep what Alma has; nothing of it is sent.</source>
        <translation>Behold det Alma har; ingenting av det sendes.</translation>
    </message>
    <message>
        <source>Decide only conflicts in this field, e.g. contact_info.email; may be repeated.</source>
        <translation>Avgjør bare konflikter i dette feltet, f.eks. contact_info.email; kan gjentas.</translation>
    </message>
</context>
<context>
    <name>CliFieldOption</name>
    <message>
        <source>--only-field needs the name of a field, e.g. expiry_date.</source>
        <translation>--only-field trenger navnet på et felt, f.eks. expiry_date.</translation>
    </message>
</context>
<context>
    <name>CliInstitution</name>
    <message>
        <source>&apos;institution add&apos; needs --name and --alma-url.</source>
        <translation>«institution add» trenger --name og --alma-url.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>La til %1.</translation>
    </message>
    <message>
        <source>Changed %1.</source>
        <translation>Endret %1.</translation>
    </message>
    <message>
        <source>No institution is registered. Add one with &apos;institution add&apos;.</source>
        <translation>Ingen institusjon er registrert. Legg til en med «institution add».</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
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
        <translation>Fjernet %1.</translation>
    </message>
    <message>
        <source>&apos;institution key&apos; reads the key from standard input: add --key-stdin.</source>
        <translation>«institution key» leser nøkkelen fra standard inn: legg til --key-stdin.</translation>
    </message>
    <message>
        <source>Stored the key of %1.</source>
        <translation>Lagret nøkkelen til %1.</translation>
    </message>
    <message>
        <source>The key opens %1 (%2).</source>
        <translation>Nøkkelen åpner %1 (%2).</translation>
    </message>
    <message>
        <source>Read the API key from standard input.</source>
        <translation>Les API-nøkkelen fra standard inn.</translation>
    </message>
    <message>
        <source>Register an institution. Calls nothing.</source>
        <translation>Registrer en institusjon. Kaller ingenting.</translation>
    </message>
    <message>
        <source>List the institutions.</source>
        <translation>List institusjonene.</translation>
    </message>
    <message>
        <source>Change what is registered; a list that is named replaces the old one.</source>
        <translation>Endre det som er registrert; en liste som nevnes, erstatter den gamle.</translation>
    </message>
    <message>
        <source>Change how the institution&apos;s users are imported.</source>
        <translation>Endre hvordan institusjonens brukere importeres.</translation>
    </message>
    <message>
        <source>Remove an institution with its key and its cached users.</source>
        <translation>Fjern en institusjon med nøkkelen og de mellomlagrede brukerne.</translation>
    </message>
    <message>
        <source>Store the API key, read from standard input.</source>
        <translation>Lagre API-nøkkelen, lest fra standard inn.</translation>
    </message>
    <message>
        <source>Ask Alma which institution and environment the key opens.</source>
        <translation>Spør Alma hvilken institusjon og hvilket miljø nøkkelen åpner.</translation>
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
        <translation>Navnet på institusjonen.</translation>
    </message>
    <message>
        <source>Host of the Alma API, with or without /almaws/v1.</source>
        <translation>Vert for Almas API, med eller uten /almaws/v1.</translation>
    </message>
    <message>
        <source>Alma&apos;s own code of the institution.</source>
        <translation>Almas egen kode for institusjonen.</translation>
    </message>
    <message>
        <source>Environment the key must open.</source>
        <translation>Miljøet nøkkelen må åpne.</translation>
    </message>
    <message>
        <source>Code of the SIS profile.</source>
        <translation>Koden til SIS-profilen.</translation>
    </message>
    <message>
        <source>Line format of the nightly file.</source>
        <translation>Linjeformatet til nattens fil.</translation>
    </message>
    <message>
        <source>Where the borrower id goes.</source>
        <translation>Hvor låntaker-id-en går.</translation>
    </message>
    <message>
        <source>Identifier type of the Feide id.</source>
        <translation>Identifikatortype for Feide-ID-en.</translation>
    </message>
    <message>
        <source>What the nightly load does with an empty sticky field.</source>
        <translation>Hva den nattlige kjøringen gjør med et tomt vernet felt.</translation>
    </message>
    <message>
        <source>Calls a second, 1 to 25.</source>
        <translation>Kall i sekundet, 1 til 25.</translation>
    </message>
    <message>
        <source>Calls of the day that are left to others.</source>
        <translation>Dagens kall som overlates til andre.</translation>
    </message>
    <message>
        <source>Patrons go to the joint patron register.</source>
        <translation>Låntakere går til det felles låneregisteret.</translation>
    </message>
    <message>
        <source>Feide realm the institution owns; may be repeated.</source>
        <translation>Feide-domene som institusjonen eier; kan gjentas.</translation>
    </message>
    <message>
        <source>Library number or code; may be repeated.</source>
        <translation>Biblioteknummer eller -kode; kan gjentas.</translation>
    </message>
    <message>
        <source>Code of Alma&apos;s user groups; may be repeated.</source>
        <translation>Kode i Almas brukergrupper; kan gjentas.</translation>
    </message>
    <message>
        <source>Nights on which a file is expected.</source>
        <translation>Netter det ventes en fil.</translation>
    </message>
    <message>
        <source>File with the institution&apos;s own code-book entries; &apos;standard&apos;: none of its own.</source>
        <translation>Fil med institusjonens egne oppføringer i kodetabellen; «standard»: ingen egne.</translation>
    </message>
</context>
<context>
    <name>CliKey</name>
    <message>
        <source>altered in the store</source>
        <translation>endret i lageret</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>trukket tilbake</translation>
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
        <translation>Andre skranker kjenner deg på den når de har lagt til filen fra «key export».</translation>
    </message>
    <message>
        <source>Wrote the public key to %1.</source>
        <translation>Skrev den offentlige nøkkelen til %1.</translation>
    </message>
    <message>
        <source>Key %1 of %2 (account %3) counts from now on.</source>
        <translation>Nøkkel %1 til %2 (konto %3) teller fra nå av.</translation>
    </message>
    <message>
        <source>Ask its owner, by voice, whether that is the right id.</source>
        <translation>Spør eieren, muntlig, om det er riktig id.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>her</translation>
    </message>
    <message>
        <source>No signing key is registered. &apos;key show&apos; makes your own.</source>
        <translation>Ingen signeringsnøkkel er registrert. «key show» lager din egen.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Lagt til</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Secret half</source>
        <translation>Hemmelig halvdel</translation>
    </message>
    <message>
        <source>Key %1 counts no more.</source>
        <translation>Nøkkel %1 teller ikke lenger.</translation>
    </message>
    <message>
        <source>Show your own signing key; made on first use.</source>
        <translation>Vis din egen signeringsnøkkel; den lages første gang.</translation>
    </message>
    <message>
        <source>What the key is called when it is made now.</source>
        <translation>Hva nøkkelen skal hete når den lages nå.</translation>
    </message>
    <message>
        <source>Write your public key as a small text file for other desks.</source>
        <translation>Skriv den offentlige nøkkelen din som en liten tekstfil til andre skranker.</translation>
    </message>
    <message>
        <source>Write to a new file.</source>
        <translation>Skriv til en ny fil.</translation>
    </message>
    <message>
        <source>Let another person&apos;s signatures count. Stands in the audit log.</source>
        <translation>La signaturene til en annen person telle. Står i revisjonsloggen.</translation>
    </message>
    <message>
        <source>List the signing keys.</source>
        <translation>List opp signeringsnøklene.</translation>
    </message>
    <message>
        <source>Let nothing that the key signed count any more. Stands in the audit log.</source>
        <translation>La ingenting som nøkkelen har signert, telle lenger. Står i revisjonsloggen.</translation>
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
        <translation>Endring %1 er ikke avgjort: kjør «queue verify», og slett så på nytt.</translation>
    </message>
    <message>
        <source>Only at this institution.</source>
        <translation>Bare ved denne institusjonen.</translation>
    </message>
    <message>
        <source>Remove what is older than the retention allows.</source>
        <translation>Fjern det som er eldre enn lagringstiden tillater.</translation>
    </message>
    <message>
        <source>Show everything this desk holds about one person.</source>
        <translation>Vis alt denne skranken har om én person.</translation>
    </message>
    <message>
        <source>Remove everything this desk holds about one person.</source>
        <translation>Fjern alt denne skranken har om én person.</translation>
    </message>
    <message>
        <source>Which person? Name an id.</source>
        <translation>Hvilken person? Nevn en id.</translation>
    </message>
    <message>
        <source>--institution needs a code.</source>
        <translation>--institution trenger en kode.</translation>
    </message>
    <message numerus="yes">
        <source>Erased %Ln cached user(s).</source>
        <translation>
            <numerusform>Slettet %Ln mellomlagret bruker.</numerusform>
            <numerusform>Slettet %Ln mellomlagrede brukere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased the content of %Ln change(s).</source>
        <translation>
            <numerusform>Slettet innholdet i %Ln endring.</numerusform>
            <numerusform>Slettet innholdet i %Ln endringer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased %Ln pre-image(s).</source>
        <translation>
            <numerusform>Slettet %Ln førbilde.</numerusform>
            <numerusform>Slettet %Ln førbilder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln copy(s) of the store.</source>
        <translation>
            <numerusform>Fjernet %Ln kopi av lageret.</numerusform>
            <numerusform>Fjernet %Ln kopier av lageret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies of the store in the profile folder may still hold the person: %1. Erase again with --copies to remove them.</source>
        <translation>Kopier av lageret i profilmappen kan ennå ha personen: %1. Slett på nytt med --copies for å fjerne dem.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln cached user(s).</source>
        <translation>
            <numerusform>Fjernet %Ln mellomlagret bruker.</numerusform>
            <numerusform>Fjernet %Ln mellomlagrede brukere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the content of %Ln change(s).</source>
        <translation>
            <numerusform>Fjernet innholdet i %Ln endring.</numerusform>
            <numerusform>Fjernet innholdet i %Ln endringer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln pre-image(s).</source>
        <translation>
            <numerusform>Fjernet %Ln førbilde.</numerusform>
            <numerusform>Fjernet %Ln førbilder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln file entry(s).</source>
        <translation>
            <numerusform>Fjernet %Ln filoppføring.</numerusform>
            <numerusform>Fjernet %Ln filoppføringer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was old enough to be removed.</source>
        <translation>Ingenting var gammelt nok til å fjernes.</translation>
    </message>
    <message>
        <source>Remove the copies of the store in the profile folder too: backups, damaged and replaced stores.</source>
        <translation>Fjern også kopiene av lageret i profilmappen: sikkerhetskopier, skadede og erstattede lagre.</translation>
    </message>
    <message numerus="yes">
        <source>Erased the reason of %Ln lifting(s) of a brake.</source>
        <translation>
            <numerusform>Slettet begrunnelsen for %Ln løfting av en brems.</numerusform>
            <numerusform>Slettet begrunnelsen for %Ln løftinger av en brems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased %Ln entry(s) in Alma&apos;s import runs.</source>
        <translation>
            <numerusform>Slettet %Ln oppføring i Almas importkjøringer.</numerusform>
            <numerusform>Slettet %Ln oppføringer i Almas importkjøringer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased %Ln entry(s) of the protection register.</source>
        <translation>
            <numerusform>Slettet %Ln oppføring i vernregisteret.</numerusform>
            <numerusform>Slettet %Ln oppføringer i vernregisteret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased the reason of %Ln protection(s).</source>
        <translation>
            <numerusform>Slettet grunnen til %Ln vern.</numerusform>
            <numerusform>Slettet grunnen til %Ln vern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln rejected user(s) of Alma&apos;s import runs.</source>
        <translation>
            <numerusform>Fjernet %Ln avvist bruker fra Almas importkjøringer.</numerusform>
            <numerusform>Fjernet %Ln avviste brukere fra Almas importkjøringer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased what was written about that person with %Ln other change(s).</source>
        <translation>
            <numerusform>Slettet det som var skrevet om personen ved %Ln annen endring.</numerusform>
            <numerusform>Slettet det som var skrevet om personen ved %Ln andre endringer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for review again: an approval had signed what was erased.</source>
        <translation>
            <numerusform>%Ln endring venter på ny gjennomgang: en godkjenning hadde signert det som ble slettet.</numerusform>
            <numerusform>%Ln endringer venter på ny gjennomgang: en godkjenning hadde signert det som ble slettet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliProtection</name>
    <message>
        <source>not yet</source>
        <translation>ikke ennå</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>gjelder</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>slutter snart</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>utløpt</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>avsluttet</translation>
    </message>
    <message>
        <source>altered in the store</source>
        <translation>endret i lageret</translation>
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
        <translation>Ingenting er vernet.</translation>
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
        <translation>Eier</translation>
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
        <translation>Hvilken institusjon? Legg til --institution KODE.</translation>
    </message>
    <message>
        <source>Whose field? Add --person ID, or --everybody.</source>
        <translation>Hvem sitt felt? Legg til --person ID, eller --everybody.</translation>
    </message>
    <message>
        <source>--%1 takes a day: 2027-06-30.</source>
        <translation>--%1 tar en dag: 2027-06-30.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 trenger en verdi.</translation>
    </message>
    <message>
        <source>Which entry? Name its number.</source>
        <translation>Hvilken oppføring? Nevn nummeret.</translation>
    </message>
    <message>
        <source>Code of the institution.</source>
        <translation>Koden til institusjonen.</translation>
    </message>
    <message>
        <source>Primary id, or another identifier of a user in the cache.</source>
        <translation>Primær-ID, eller en annen identifikator for en bruker i mellomlageret.</translation>
    </message>
    <message>
        <source>All users of the institution.</source>
        <translation>Alle brukerne ved institusjonen.</translation>
    </message>
    <message>
        <source>What is protected: user_group, contact_info/addresses ...</source>
        <translation>Hva som vernes: user_group, contact_info/addresses ...</translation>
    </message>
    <message>
        <source>How it is protected.</source>
        <translation>Hvordan det vernes.</translation>
    </message>
    <message>
        <source>Why it is protected.</source>
        <translation>Hvorfor det vernes.</translation>
    </message>
    <message>
        <source>Account or unit that answers for it; your account by default.</source>
        <translation>Konto eller enhet som svarer for det; ellers din egen konto.</translation>
    </message>
    <message>
        <source>First day; today by default.</source>
        <translation>Første dag; ellers i dag.</translation>
    </message>
    <message>
        <source>Last day; without one it has no end.</source>
        <translation>Siste dag; uten den er det ingen slutt.</translation>
    </message>
    <message>
        <source>Only at this institution.</source>
        <translation>Bare ved denne institusjonen.</translation>
    </message>
    <message>
        <source>Only what concerns this person.</source>
        <translation>Bare det som gjelder denne personen.</translation>
    </message>
    <message>
        <source>Only what ends within %1 days.</source>
        <translation>Bare det som slutter innen %1 dager.</translation>
    </message>
    <message>
        <source>Also what has ended or expired.</source>
        <translation>Også det som er avsluttet eller utløpt.</translation>
    </message>
    <message>
        <source>Protect a field in Alma from what files say.</source>
        <translation>Vern et felt i Alma mot det filer sier.</translation>
    </message>
    <message>
        <source>List what is protected, by whom, why and until when.</source>
        <translation>List opp hva som er vernet, av hvem, hvorfor og hvor lenge.</translation>
    </message>
    <message>
        <source>End a protection now.</source>
        <translation>Avslutt et vern nå.</translation>
    </message>
</context>
<context>
    <name>CliQueue</name>
    <message>
        <source>Which changes? Name their ids, or add --batch B or --state S.</source>
        <translation>Hvilke endringer? Nevn id-ene, eller legg til --batch B eller --state S.</translation>
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
        <translation>Nevn enten endringer eller ett parti.</translation>
    </message>
    <message>
        <source>Only changes of this batch.</source>
        <translation>Bare endringer i dette partiet.</translation>
    </message>
    <message>
        <source>Only changes in this state; may be repeated.</source>
        <translation>Bare endringer i denne tilstanden; kan gjentas.</translation>
    </message>
    <message>
        <source>List batches and changes.</source>
        <translation>List partier og endringer.</translation>
    </message>
    <message>
        <source>Show one change, whole.</source>
        <translation>Vis én endring, hel.</translation>
    </message>
    <message>
        <source>Withdraw changes that are not sent yet.</source>
        <translation>Trekk tilbake endringer som ikke er sendt ennå.</translation>
    </message>
    <message>
        <source>Send approved changes to Alma and read them back.</source>
        <translation>Send godkjente endringer til Alma og les dem tilbake.</translation>
    </message>
    <message>
        <source>Settle changes of unknown outcome by reading.</source>
        <translation>Avgjør endringer med ukjent utfall ved å lese.</translation>
    </message>
    <message>
        <source>Propose to take applied changes back.</source>
        <translation>Foreslå å ta tilbake endringer som er satt i verk.</translation>
    </message>
    <message>
        <source>--batch needs the id of a batch.</source>
        <translation>--batch trenger id-en til et parti.</translation>
    </message>
    <message>
        <source>--state &quot;%1&quot;: use %2.</source>
        <translation>--state «%1»: bruk %2.</translation>
    </message>
    <message>
        <source>Only the edits of this field, e.g. contact_info.email; may be repeated. Other edits of the same changes are left out (approve) or stay (withdraw, undo).</source>
        <translation>Bare det som gjelder dette feltet, f.eks. contact_info.email; kan gjentas. Andre felt i de samme endringene utelates (approve) eller blir stående (withdraw, undo).</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 trenger en verdi.</translation>
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
        <translation>Bare endringer av dette feltet, som contact_info.email.</translation>
    </message>
    <message>
        <source>Only changes with a field that this rule decided.</source>
        <translation>Bare endringer med et felt som denne regelen avgjorde.</translation>
    </message>
    <message>
        <source>Only changes with this risk.</source>
        <translation>Bare endringer med denne risikoen.</translation>
    </message>
    <message>
        <source>The calls of the day are used up, but for the reserve. Sending goes on at %1; Ctrl+C ends it, and what is approved stays approved.</source>
        <translation>Dagens kall er brukt opp, bortsett fra reserven. Sendingen fortsetter %1; Ctrl+C avslutter den, og det som er godkjent, forblir godkjent.</translation>
    </message>
    <message>
        <source>When the calls of the day are used up, wait for the quota&apos;s midnight and go on with what was approved.</source>
        <translation>Når dagens kall er brukt opp, vent til kvotens midnatt og fortsett med det som var godkjent.</translation>
    </message>
    <message>
        <source>--only-field approves as the first person: it takes no --reason.</source>
        <translation>--only-field godkjenner som den første personen: det tar ingen --reason.</translation>
    </message>
    <message>
        <source>Approve proposed changes, or, with a reason, as the second person.</source>
        <translation>Godkjenn foreslåtte endringer, eller, med begrunnelse, som den andre personen.</translation>
    </message>
    <message>
        <source>Sending cannot go on yet and is tried again; Ctrl+C ends it, and what is approved stays approved. %1</source>
        <translation>Sendingen kan ikke fortsette ennå og prøves igjen; Ctrl+C avslutter, og det som er godkjent, forblir godkjent. %1</translation>
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
        <translation>Endringer</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Tilstander</translation>
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
        <translation>Bruker %1 ved %2, sammendrag %3</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
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
        <translation>Alma sier: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) cannot be taken back: %1</source>
        <translation>
            <numerusform>%Ln endring kan ikke tas tilbake: %1</numerusform>
            <numerusform>%Ln endringer kan ikke tas tilbake: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <extracomment>A number and a state: &quot;12 applied&quot;</extracomment>
        <translation>%L1 %2</translation>
    </message>
    <message>
        <source>Change %1 was passed over: it is in the state &quot;%2&quot;.</source>
        <translation>Endring %1 ble hoppet over: den er i tilstanden «%2».</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Ingenting passer.</translation>
    </message>
    <message numerus="yes">
        <source>Approved %Ln change(s).</source>
        <translation>
            <numerusform>Godkjente %Ln endring.</numerusform>
            <numerusform>Godkjente %Ln endringer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdrew %Ln change(s).</source>
        <translation>
            <numerusform>Trakk tilbake %Ln endring.</numerusform>
            <numerusform>Trakk tilbake %Ln endringer.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these changes waits for approval.</source>
        <translation>Ingen av disse endringene venter på godkjenning.</translation>
    </message>
    <message>
        <source>None of these changes can be withdrawn any more.</source>
        <translation>Ingen av disse endringene kan trekkes tilbake lenger.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were not sent and stay approved.</source>
        <translation>
            <numerusform>%Ln endring ble ikke sendt og forblir godkjent.</numerusform>
            <numerusform>%Ln endringer ble ikke sendt og forblir godkjent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed to take back %Ln change(s) as batch %1.</source>
        <translation>
            <numerusform>Foreslo å ta tilbake %Ln endring som parti %1.</numerusform>
            <numerusform>Foreslo å ta tilbake %Ln endringer som parti %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risikoer</translation>
    </message>
    <message numerus="yes">
        <source>Left edits out of %Ln change(s).</source>
        <translation>
            <numerusform>Utelot felt i %Ln endring.</numerusform>
            <numerusform>Utelot felt i %Ln endringer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) create or delete a user: these are approved or withdrawn as a whole.</source>
        <translation>
            <numerusform>%Ln endring oppretter eller sletter en bruker: slike godkjennes eller trekkes tilbake hele.</numerusform>
            <numerusform>%Ln endringer oppretter eller sletter en bruker: slike godkjennes eller trekkes tilbake hele.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these changes has such an edit.</source>
        <translation>Ingen av disse endringene gjelder et slikt felt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) need a second approval and stay approved.</source>
        <translation>
            <numerusform>%Ln endring trenger en godkjenning til og forblir godkjent.</numerusform>
            <numerusform>%Ln endringer trenger en godkjenning til og forblir godkjent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for an id that another change has not given up.</source>
        <translation>
            <numerusform>%Ln endring venter på en id som en annen endring ikke har gitt fra seg.</numerusform>
            <numerusform>%Ln endringer venter på en id som en annen endring ikke har gitt fra seg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was done. %1</source>
        <translation>Ikke alt ble gjort. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open change(s) of the same users were replaced.</source>
        <translation>
            <numerusform>%Ln åpen endring av samme bruker ble erstattet.</numerusform>
            <numerusform>%Ln åpne endringer av de samme brukerne ble erstattet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) that take this back lay in the queue already.</source>
        <translation>
            <numerusform>%Ln endring som tar dette tilbake, lå i køen fra før.</numerusform>
            <numerusform>%Ln endringer som tar dette tilbake, lå i køen fra før.</numerusform>
        </translation>
    </message>
    <message>
        <source>Single changes</source>
        <translation>Enkeltendringer</translation>
    </message>
    <message>
        <source>Undo of several batches</source>
        <translation>Angring av flere partier</translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>Angring av %1</translation>
    </message>
    <message>
        <source>The reason was altered in the local store.</source>
        <translation>Begrunnelsen er endret i det lokale lageret.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Begrunnelse: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln undo(s) that waited took these edits in and wait for review again.</source>
        <translation>
            <numerusform>%Ln angring som ventet, har tatt inn disse feltene og venter på ny gjennomgang.</numerusform>
            <numerusform>%Ln angringer som ventet, har tatt inn disse feltene og venter på ny gjennomgang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) were left out: %1</source>
        <translation>
            <numerusform>%Ln felt er utelatt: %1</numerusform>
            <numerusform>%Ln felt er utelatt: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliReason</name>
    <message>
        <source>Why these changes are right.</source>
        <translation>Hvorfor disse endringene er riktige.</translation>
    </message>
</context>
<context>
    <name>CliRuns</name>
    <message>
        <source>unknown</source>
        <translation>ukjent</translation>
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
        <translation>ikke i filen</translation>
    </message>
    <message>
        <source>Alma did not tell which users were rejected.</source>
        <translation>Alma sa ikke hvilke brukere som ble avvist.</translation>
    </message>
    <message>
        <source>Which users were rejected was kept long enough and is gone.</source>
        <translation>Hvilke brukere som ble avvist, er lagret lenge nok og slettet.</translation>
    </message>
    <message>
        <source>No import run of those days is known.</source>
        <translation>Ingen importkjøring fra disse dagene er kjent.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Startet</translation>
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
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Oppdatert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uendret</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>Which institution? Add --institution CODE.</source>
        <translation>Hvilken institusjon? Legg til --institution KODE.</translation>
    </message>
    <message>
        <source>--from and --to take a date as YYYY-MM-DD.</source>
        <translation>--from og --to tar en dato som ÅÅÅÅ-MM-DD.</translation>
    </message>
    <message>
        <source>--from lies after --to.</source>
        <translation>--from ligger etter --to.</translation>
    </message>
    <message>
        <source>--file needs a file.</source>
        <translation>--file trenger en fil.</translation>
    </message>
    <message>
        <source>Reading runs</source>
        <translation>Leser kjøringer</translation>
    </message>
    <message>
        <source>Alma has no integration profile for users at this institution.</source>
        <translation>Alma har ingen integrasjonsprofil for brukere ved denne institusjonen.</translation>
    </message>
    <message>
        <source>Show Alma&apos;s own import runs with their counters and rejected users.</source>
        <translation>Vis Almas egne importkjøringer med tellere og avviste brukere.</translation>
    </message>
    <message>
        <source>Code of the institution.</source>
        <translation>Kode for institusjonen.</translation>
    </message>
    <message>
        <source>First day, as YYYY-MM-DD. Default: a week until the last one.</source>
        <translation>Første dag, som ÅÅÅÅ-MM-DD. Ellers: en uke til og med den siste.</translation>
    </message>
    <message>
        <source>Last day, as YYYY-MM-DD. Default: today.</source>
        <translation>Siste dag, som ÅÅÅÅ-MM-DD. Ellers: i dag.</translation>
    </message>
    <message>
        <source>Look the rejected users up in this file of borrowers.</source>
        <translation>Finn de avviste brukerne i denne filen med låntakere.</translation>
    </message>
    <message>
        <source>Show what is known here; ask Alma nothing.</source>
        <translation>Vis det som er kjent her; spør ikke Alma.</translation>
    </message>
</context>
<context>
    <name>CliUsers</name>
    <message>
        <source>Nothing to remark.</source>
        <translation>Ingenting å bemerke.</translation>
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
        <translation>Antall</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Hva det gjelder</translation>
    </message>
    <message>
        <source>--variant &quot;%1&quot;: use %2.</source>
        <translation>--variant «%1»: bruk %2.</translation>
    </message>
    <message>
        <source>--limit takes a number; 0 lists all.</source>
        <translation>--limit tar et tall; 0 lister alle.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Which institution? Add --institution CODE.</source>
        <translation>Hvilken institusjon? Legg til --institution KODE.</translation>
    </message>
    <message>
        <source>Fetching users</source>
        <translation>Henter brukere</translation>
    </message>
    <message>
        <source>--semantics &quot;%1&quot;: use %2.</source>
        <translation>--semantics «%1»: bruk %2.</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planlegger</translation>
    </message>
    <message>
        <source>Nothing was proposed.</source>
        <translation>Ingenting ble foreslått.</translation>
    </message>
    <message>
        <source>Code of the institution.</source>
        <translation>Koden til institusjonen.</translation>
    </message>
    <message>
        <source>Say what is wrong with a file of borrowers.</source>
        <translation>Si hva som er galt med en fil av låntakere.</translation>
    </message>
    <message>
        <source>The last file, to compare with.</source>
        <translation>Forrige fil, til sammenligning.</translation>
    </message>
    <message>
        <source>How many findings to list; 0 lists all. Default 1000.</source>
        <translation>Hvor mange funn som listes; 0 lister alle. Standard 1000.</translation>
    </message>
    <message>
        <source>Fill the cache with the institution&apos;s users from Alma.</source>
        <translation>Fyll mellomlageret med institusjonens brukere fra Alma.</translation>
    </message>
    <message>
        <source>Say what importing the file would change, and propose it. Sends nothing.</source>
        <translation>Si hva import av filen ville endre, og foreslå det. Sender ingenting.</translation>
    </message>
    <message>
        <source>Skranke&apos;s own update, or a forecast of Alma&apos;s nightly load.</source>
        <translation>Skrankes egen oppdatering, eller en prognose for Almas nattlige kjøring.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linje %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln poster</numerusform>
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
            <numerusform>%Ln endret</numerusform>
            <numerusform>%Ln endret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln uendret</numerusform>
            <numerusform>%Ln uendret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln holdt tilbake</numerusform>
            <numerusform>%Ln holdt tilbake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing from the file</source>
        <translation>
            <numerusform>%Ln mangler i filen</numerusform>
            <numerusform>%Ln mangler i filen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s): %1.</source>
        <translation>
            <numerusform>%Ln post: %1.</numerusform>
            <numerusform>%Ln poster: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) keep their value.</source>
        <translation>
            <numerusform>%Ln felt beholder verdien.</numerusform>
            <numerusform>%Ln felt beholder verdien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) by hand would be lost.</source>
        <translation>
            <numerusform>%Ln håndrettelse ville gått tapt.</numerusform>
            <numerusform>%Ln håndrettelser ville gått tapt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed %Ln change(s) as batch %1.</source>
        <translation>
            <numerusform>Foreslo %Ln endring som parti %1.</numerusform>
            <numerusform>Foreslo %Ln endringer som parti %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them took the place of earlier ones that nobody had sent yet.</source>
        <translation>
            <numerusform>%Ln av dem tok plassen til en tidligere som ingen hadde sendt ennå.</numerusform>
            <numerusform>%Ln av dem tok plassen til tidligere som ingen hadde sendt ennå.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lay in the queue already.</source>
        <translation>
            <numerusform>%Ln lå alt i køen.</numerusform>
            <numerusform>%Ln lå alt i køen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out: an earlier change of the user is not settled.</source>
        <translation>
            <numerusform>%Ln ble utelatt: en tidligere endring av brukeren er ikke avgjort.</numerusform>
            <numerusform>%Ln ble utelatt: en tidligere endring av brukeren er ikke avgjort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched %Ln user(s) of %1.</source>
        <translation>
            <numerusform>Hentet %Ln bruker av %1.</numerusform>
            <numerusform>Hentet %Ln brukere av %1.</numerusform>
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
            <numerusform>%Ln holdt tilbake av %1.</numerusform>
            <numerusform>%Ln holdt tilbake av %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warned of by %1.</source>
        <translation>
            <numerusform>%Ln advarsel etter %1.</numerusform>
            <numerusform>%Ln advarsler etter %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>--institution needs a code.</source>
        <translation>--institution trenger en kode.</translation>
    </message>
    <message>
        <source>--previous needs a file.</source>
        <translation>--previous trenger en fil.</translation>
    </message>
    <message>
        <source>Users came or went while they were fetched, so some may be missing. Fetch them again at a quieter time.</source>
        <translation>Brukere kom til eller forsvant mens de ble hentet, så noen kan mangle. Hent dem igjen på et roligere tidspunkt.</translation>
    </message>
    <message>
        <source>Reference of the case that the changes belong to.</source>
        <translation>Referansen til saken som endringene hører til.</translation>
    </message>
    <message>
        <source>Why they are proposed; stands with each of them.</source>
        <translation>Hvorfor de foreslås; står ved hver av dem.</translation>
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
            <numerusform>%Ln felt endret for hånd ville miste Almas eget vern i den nattlige kjøringen: filen har verdien som kjøringen sist brakte.</numerusform>
            <numerusform>%Ln felt endret for hånd ville miste Almas eget vern i den nattlige kjøringen: filen har verdien som kjøringen sist brakte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Protection %1 of %2 (%3) ended after %4.</source>
        <translation>Vern %1 av %2 (%3) sluttet etter %4.</translation>
    </message>
    <message>
        <source>Protection %1 of %2 (%3) ends after %4.</source>
        <translation>Vern %1 av %2 (%3) slutter etter %4.</translation>
    </message>
    <message>
        <source>Format of the file; auto sees it at the file&apos;s start.</source>
        <translation>Filens format; auto ser det på begynnelsen av filen.</translation>
    </message>
    <message>
        <source>A forecast proposes nothing: --ticket and --reason need --semantics api.</source>
        <translation>En prognose foreslår ingenting: --ticket og --reason krever --semantics api.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) lay in the queue already and keep the ticket and the reason that they were proposed with.</source>
        <translation>
            <numerusform>%Ln endring lå allerede i køen og beholder saken og begrunnelsen som den ble foreslått med.</numerusform>
            <numerusform>%Ln endringer lå allerede i køen og beholder saken og begrunnelsen som de ble foreslått med.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>The desk of a library consortium.</source>
        <translation>Skranken i et bibliotekkonsortium.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Viser denne hjelpen.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Viser versjonen.</translation>
    </message>
    <message>
        <source>Folder of the profile.</source>
        <translation>Mappen til profilen.</translation>
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
        <translation>Åpner en fil med brukerdata; kan gis flere ganger.</translation>
    </message>
    <message>
        <source>Institution of the file before it.</source>
        <translation>Institusjonen til filen foran.</translation>
    </message>
    <message>
        <source>Leaves pictures of every view in a folder, then ends.</source>
        <translation>Legger bilder av hver visning i en mappe, og avslutter.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>Det finnes ikke noe språk «%1».</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;.</source>
        <translation>Det finnes ikke noe tema «%1».</translation>
    </message>
    <message>
        <source>--institution stands behind the file it belongs to.</source>
        <translation>--institution står bak filen det hører til.</translation>
    </message>
    <message>
        <source>Files of user data to open.</source>
        <translation>Filer med brukerdata som skal åpnes.</translation>
    </message>
    <message>
        <source>Restores a backup of the store, by name, before it opens the profile.</source>
        <translation>Gjenoppretter en sikkerhetskopi av lageret, ved navn, før profilen åpnes.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Valget --%1 trenger en verdi.</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>There is no connection to Alma.</source>
        <translation>Det er ingen forbindelse til Alma.</translation>
    </message>
    <message>
        <source>Go on reviewing; send again when the connection is back.</source>
        <translation>Fortsett gjennomgangen; send igjen når forbindelsen er tilbake.</translation>
    </message>
    <message>
        <source>Alma did not answer in time.</source>
        <translation>Alma svarte ikke i tide.</translation>
    </message>
    <message>
        <source>Try again; verify the queue if something was being sent.</source>
        <translation>Prøv igjen; kontroller køen hvis noe var i ferd med å sendes.</translation>
    </message>
    <message>
        <source>Alma takes no more calls from this institution right now.</source>
        <translation>Alma tar ikke imot flere kall fra denne institusjonen akkurat nå.</translation>
    </message>
    <message>
        <source>Wait a little; when the calls of the day are used up, go on after midnight.</source>
        <translation>Vent litt; når dagens kall er brukt opp, går det videre etter midnatt.</translation>
    </message>
    <message>
        <source>Alma refused the API key.</source>
        <translation>Alma avviste API-nøkkelen.</translation>
    </message>
    <message>
        <source>Check in the Developer Network that the key is right and may read and write users.</source>
        <translation>Kontroller i Developer Network at nøkkelen er riktig og kan lese og skrive brukere.</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>Den ble ikke funnet.</translation>
    </message>
    <message>
        <source>Check the identifier, or refresh the cache.</source>
        <translation>Kontroller identifikatoren, eller oppdater mellomlageret.</translation>
    </message>
    <message>
        <source>It was changed by someone else in the meantime.</source>
        <translation>Den er endret av noen andre i mellomtiden.</translation>
    </message>
    <message>
        <source>Look at both versions and decide again.</source>
        <translation>Se på begge utgavene og avgjør på nytt.</translation>
    </message>
    <message>
        <source>Alma refused the change.</source>
        <translation>Alma avviste endringen.</translation>
    </message>
    <message>
        <source>Correct what Alma objects to, and propose the change again.</source>
        <translation>Rett det Alma ikke godtar, og foreslå endringen på nytt.</translation>
    </message>
    <message>
        <source>Alma failed.</source>
        <translation>Alma feilet.</translation>
    </message>
    <message>
        <source>Try again later; verify the queue if something was being sent.</source>
        <translation>Prøv igjen senere; kontroller køen hvis noe var i ferd med å sendes.</translation>
    </message>
    <message>
        <source>Alma&apos;s answer could not be understood.</source>
        <translation>Svaret fra Alma var ikke til å forstå.</translation>
    </message>
    <message>
        <source>Try again; check the address of the API if it keeps happening.</source>
        <translation>Prøv igjen; kontroller adressen til API-et hvis det fortsetter.</translation>
    </message>
    <message>
        <source>What was given cannot be used.</source>
        <translation>Det som ble oppgitt, kan ikke brukes.</translation>
    </message>
    <message>
        <source>Check the file or the value, and try again.</source>
        <translation>Kontroller filen eller verdien, og prøv igjen.</translation>
    </message>
    <message>
        <source>The local store could not be read or written.</source>
        <translation>Det lokale lageret kunne ikke leses eller skrives.</translation>
    </message>
    <message>
        <source>Check that the disk is there, is not full and may be written to.</source>
        <translation>Kontroller at disken er der, ikke er full og kan skrives til.</translation>
    </message>
    <message>
        <source>It was stopped before it was finished.</source>
        <translation>Det ble stoppet før det var ferdig.</translation>
    </message>
    <message>
        <source>Start it again when you wish.</source>
        <translation>Start det igjen når du vil.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>The file “%1”</source>
        <translation>Filen «%1»</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 er tom.</translation>
    </message>
    <message>
        <source>Ask the institution to export it again.</source>
        <translation>Be institusjonen eksportere den på nytt.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a file.</source>
        <translation>%1 er en mappe eller en enhet, ikke en fil.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Velg en fil.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 finnes ikke.</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>Kontroller navn og plassering.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kan ikke leses.</translation>
    </message>
    <message>
        <source>Check your access rights to it and that the disk is there.</source>
        <translation>Kontroller at du har tilgang til den, og at disken er der.</translation>
    </message>
    <message>
        <source>%1 is not a text file.</source>
        <translation>%1 er ikke en tekstfil.</translation>
    </message>
    <message>
        <source>Choose the file as the institution exported it, unpacked.</source>
        <translation>Velg filen slik institusjonen eksporterte den, pakket ut.</translation>
    </message>
    <message>
        <source>%1 holds no records.</source>
        <translation>%1 har ingen poster.</translation>
    </message>
    <message>
        <source>Check that it is a BUPS file and that its export finished.</source>
        <translation>Kontroller at det er en BUPS-fil, og at eksporten ble ferdig.</translation>
    </message>
    <message>
        <source>The local store was made by a newer Skranke.</source>
        <translation>Det lokale lageret er laget av en nyere Skranke.</translation>
    </message>
    <message>
        <source>Use the newer program, or choose another profile. Nothing was changed.</source>
        <translation>Bruk det nyere programmet, eller velg en annen profil. Ingenting er endret.</translation>
    </message>
    <message>
        <source>The local store is damaged.</source>
        <translation>Det lokale lageret er skadet.</translation>
    </message>
    <message>
        <source>The local store was damaged and is set aside as “%1”.</source>
        <translation>Det lokale lageret var skadet og er satt til side som «%1».</translation>
    </message>
    <message>
        <source>The local store is in use by another program.</source>
        <translation>Det lokale lageret er i bruk av et annet program.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Prøv igjen om et øyeblikk.</translation>
    </message>
    <message>
        <source>The key of the local store cannot be reached.</source>
        <translation>Nøkkelen til det lokale lageret er ikke tilgjengelig.</translation>
    </message>
    <message>
        <source>Unlock the key store of the desktop, or put the key file back from a backup. No new key is made, because the store could not be read with it.</source>
        <translation>Lås opp nøkkellageret til skrivebordet, eller legg nøkkelfilen tilbake fra en sikkerhetskopi. Det lages ingen ny nøkkel, for lageret kunne ikke leses med den.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disken er full.</translation>
    </message>
    <message>
        <source>Free some space and try again. Nothing half-done was kept.</source>
        <translation>Frigjør plass og prøv igjen. Ingenting halvferdig ble beholdt.</translation>
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
        <translation>API-nøkkelen åpner et annet miljø enn det registrerte.</translation>
    </message>
    <message>
        <source>Production and sandbox have keys of their own: use the right key.</source>
        <translation>Produksjon og sandkasse har hver sin nøkkel: bruk den riktige.</translation>
    </message>
    <message>
        <source>The API key opens another institution than the registered one.</source>
        <translation>API-nøkkelen åpner en annen institusjon enn den registrerte.</translation>
    </message>
    <message>
        <source>The address of the API is not secure.</source>
        <translation>Adressen til API-et er ikke sikker.</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>Bruk en adresse som begynner med https.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up to the reserve.</source>
        <translation>Dagens kall er brukt opp ned til reserven.</translation>
    </message>
    <message>
        <source>Go on after midnight, or lower the institution&apos;s reserve.</source>
        <translation>Fortsett etter midnatt, eller senk institusjonens reserve.</translation>
    </message>
    <message>
        <source>The change is no longer the one that was approved.</source>
        <translation>Endringen er ikke lenger den som ble godkjent.</translation>
    </message>
    <message>
        <source>Review it and approve it again.</source>
        <translation>Gå gjennom den og godkjenn den på nytt.</translation>
    </message>
    <message>
        <source>The institution is not registered.</source>
        <translation>Institusjonen er ikke registrert.</translation>
    </message>
    <message>
        <source>The institution %1 is not registered.</source>
        <translation>Institusjonen %1 er ikke registrert.</translation>
    </message>
    <message>
        <source>The institution is registered already.</source>
        <translation>Institusjonen er allerede registrert.</translation>
    </message>
    <message>
        <source>The institution %1 is registered already.</source>
        <translation>Institusjonen %1 er allerede registrert.</translation>
    </message>
    <message>
        <source>Edit it, or choose another code.</source>
        <translation>Rediger den, eller velg en annen kode.</translation>
    </message>
    <message>
        <source>There is no such change in the queue.</source>
        <translation>Det finnes ingen slik endring i køen.</translation>
    </message>
    <message>
        <source>Check the id, or refresh the list.</source>
        <translation>Kontroller id-en, eller oppdater listen.</translation>
    </message>
    <message>
        <source>That cannot be done in the present state.</source>
        <translation>Det kan ikke gjøres i den nåværende tilstanden.</translation>
    </message>
    <message>
        <source>Look at the changes in the queue and finish, verify or withdraw them first.</source>
        <translation>Se på endringene i køen og gjør dem ferdige, kontroller dem eller trekk dem tilbake først.</translation>
    </message>
    <message>
        <source>The user has been changed since.</source>
        <translation>Brukeren er endret siden.</translation>
    </message>
    <message>
        <source>Look at the user as it is now and decide again.</source>
        <translation>Se på brukeren slik den er nå, og avgjør på nytt.</translation>
    </message>
    <message>
        <source>The user has loans, requests or fees by now.</source>
        <translation>Brukeren har fått lån, bestillinger eller gebyrer.</translation>
    </message>
    <message>
        <source>Settle them in Alma before the user is deleted.</source>
        <translation>Gjør dem opp i Alma før brukeren slettes.</translation>
    </message>
    <message>
        <source>What the user was like before is no longer stored.</source>
        <translation>Slik brukeren var før, er ikke lenger lagret.</translation>
    </message>
    <message>
        <source>Correct the user by hand: the time in which a change can be undone is over.</source>
        <translation>Rett brukeren for hånd: tiden da endringen kunne angres, er ute.</translation>
    </message>
    <message>
        <source>A value cannot be used.</source>
        <translation>En verdi kan ikke brukes.</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be used.</source>
        <translation>Verdien av «%1» kan ikke brukes.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Rett den og prøv igjen.</translation>
    </message>
    <message>
        <source>Alma has no user with this identifier.</source>
        <translation>Alma har ingen bruker med denne identifikatoren.</translation>
    </message>
    <message>
        <source>Refresh the cache; the user may have been deleted or renamed.</source>
        <translation>Oppdater mellomlageret; brukeren kan være slettet eller ha fått ny id.</translation>
    </message>
    <message>
        <source>Alma could not delete the user.</source>
        <translation>Alma kunne ikke slette brukeren.</translation>
    </message>
    <message>
        <source>Check loans, requests and fees in Alma.</source>
        <translation>Kontroller lån, bestillinger og gebyrer i Alma.</translation>
    </message>
    <message>
        <source>Alma has a user with this identifier already.</source>
        <translation>Alma har allerede en bruker med denne identifikatoren.</translation>
    </message>
    <message>
        <source>Refresh the cache and plan again: the user is to be updated, not created.</source>
        <translation>Oppdater mellomlageret og lag planen på nytt: brukeren skal oppdateres, ikke opprettes.</translation>
    </message>
    <message>
        <source>Alma does not know the user group.</source>
        <translation>Alma kjenner ikke brukergruppen.</translation>
    </message>
    <message>
        <source>Check the user groups of the institution and the code in the file.</source>
        <translation>Kontroller institusjonens brukergrupper og koden i filen.</translation>
    </message>
    <message>
        <source>The external id does not fit the account type.</source>
        <translation>Den eksterne id-en passer ikke til kontotypen.</translation>
    </message>
    <message>
        <source>Check the external id of the institution: it is the code of its SIS profile in Alma.</source>
        <translation>Kontroller institusjonens eksterne id: den er koden til SIS-profilen i Alma.</translation>
    </message>
    <message>
        <source>Alma does not accept the account type.</source>
        <translation>Alma godtar ikke kontotypen.</translation>
    </message>
    <message>
        <source>Imported users are external users.</source>
        <translation>Importerte brukere er eksterne brukere.</translation>
    </message>
    <message>
        <source>Alma does not let the external id be changed.</source>
        <translation>Alma lar ikke den eksterne id-en endres.</translation>
    </message>
    <message>
        <source>Change it in Alma by hand, or keep the one the user has.</source>
        <translation>Endre den i Alma for hånd, eller behold den brukeren har.</translation>
    </message>
    <message>
        <source>Alma does not support this action.</source>
        <translation>Alma støtter ikke denne handlingen.</translation>
    </message>
    <message>
        <source>Do it in Alma by hand.</source>
        <translation>Gjør det i Alma for hånd.</translation>
    </message>
    <message>
        <source>Alma could not update the user.</source>
        <translation>Alma kunne ikke oppdatere brukeren.</translation>
    </message>
    <message>
        <source>Look at the user in Alma and propose the change again.</source>
        <translation>Se på brukeren i Alma og foreslå endringen på nytt.</translation>
    </message>
    <message>
        <source>Alma does not accept a type of identifier, address or note in the user.</source>
        <translation>Alma godtar ikke en type identifikator, adresse eller merknad hos brukeren.</translation>
    </message>
    <message>
        <source>Check the types against Alma&apos;s code tables.</source>
        <translation>Kontroller typene mot Almas kodetabeller.</translation>
    </message>
    <message>
        <source>Alma could not authenticate the user.</source>
        <translation>Alma kunne ikke autentisere brukeren.</translation>
    </message>
    <message>
        <source>Check the user&apos;s password in Alma.</source>
        <translation>Kontroller brukerens passord i Alma.</translation>
    </message>
    <message>
        <source>Alma could not create the user.</source>
        <translation>Alma kunne ikke opprette brukeren.</translation>
    </message>
    <message>
        <source>Check that the user has a preferred language and all mandatory fields.</source>
        <translation>Kontroller at brukeren har foretrukket språk og alle obligatoriske felt.</translation>
    </message>
    <message>
        <source>A mandatory field is missing.</source>
        <translation>Et obligatorisk felt mangler.</translation>
    </message>
    <message>
        <source>Ask the institution to fill it in its export.</source>
        <translation>Be institusjonen fylle det ut i eksporten.</translation>
    </message>
    <message>
        <source>Alma did not understand the call.</source>
        <translation>Alma forsto ikke kallet.</translation>
    </message>
    <message>
        <source>Tell support, with the tracking id.</source>
        <translation>Meld fra til brukerstøtte, med sporings-id-en.</translation>
    </message>
    <message>
        <source>Alma reports a general error.</source>
        <translation>Alma melder om en generell feil.</translation>
    </message>
    <message>
        <source>Try again later; tell support if it stays.</source>
        <translation>Prøv igjen senere; meld fra til brukerstøtte hvis det fortsetter.</translation>
    </message>
    <message>
        <source>The API key is restricted in Alma.</source>
        <translation>API-nøkkelen er begrenset i Alma.</translation>
    </message>
    <message>
        <source>Check the key&apos;s restriction profile with the institution.</source>
        <translation>Kontroller nøkkelens begrensningsprofil med institusjonen.</translation>
    </message>
    <message>
        <source>Alma finds the password too weak.</source>
        <translation>Alma mener passordet er for svakt.</translation>
    </message>
    <message>
        <source>Imported users need no password in Alma.</source>
        <translation>Importerte brukere trenger ikke passord i Alma.</translation>
    </message>
    <message>
        <source>Alma gets too many calls a second from this institution.</source>
        <translation>Alma får for mange kall i sekundet fra denne institusjonen.</translation>
    </message>
    <message>
        <source>Another program uses the same quota: lower the calls per second.</source>
        <translation>Et annet program bruker samme kvote: senk kall per sekund.</translation>
    </message>
    <message>
        <source>The institution&apos;s calls of the day are used up.</source>
        <translation>Institusjonens kall for dagen er brukt opp.</translation>
    </message>
    <message>
        <source>Go on after midnight.</source>
        <translation>Fortsett etter midnatt.</translation>
    </message>
    <message>
        <source>The user is too large for Alma&apos;s API.</source>
        <translation>Brukeren er for stor for Almas API.</translation>
    </message>
    <message>
        <source>Shorten notes or lists of the user in Alma.</source>
        <translation>Forkort merknader eller lister hos brukeren i Alma.</translation>
    </message>
    <message>
        <source>Alma cannot be reached behind its gateway.</source>
        <translation>Alma er ikke å nå bak portneren sin.</translation>
    </message>
    <message>
        <source>Check the address of the API; verify the queue if something was being sent.</source>
        <translation>Kontroller adressen til API-et; kontroller køen hvis noe var i ferd med å sendes.</translation>
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
        <translation>Bruk nøkkelen til denne institusjonen, eller registrer Almas egen kode for den hvis de to bare har ulike navn. Ingenting sendes før den passer.</translation>
    </message>
    <message>
        <source>The change can no longer be read: it was altered in the local store.</source>
        <translation>Endringen kan ikke leses lenger: den er forandret i det lokale lageret.</translation>
    </message>
    <message>
        <source>Withdraw it and plan again.</source>
        <translation>Trekk den tilbake og planlegg på nytt.</translation>
    </message>
    <message>
        <source>Several users are to take over one another&apos;s identifiers in a circle.</source>
        <translation>Flere brukere skal overta hverandres identifikatorer i ring.</translation>
    </message>
    <message>
        <source>Give one of them another identifier in Alma first, then plan again.</source>
        <translation>Gi en av dem en annen identifikator i Alma først, og planlegg på nytt.</translation>
    </message>
    <message>
        <source>The change altered nothing in Alma.</source>
        <translation>Endringen forandret ingenting i Alma.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Det er ingenting å ta tilbake.</translation>
    </message>
    <message>
        <source>The connection to Alma broke before the answer came.</source>
        <translation>Forbindelsen til Alma ble brutt før svaret kom.</translation>
    </message>
    <message>
        <source>The secure connection to Alma could not be set up.</source>
        <translation>Den sikre forbindelsen til Alma kunne ikke opprettes.</translation>
    </message>
    <message>
        <source>Check the clock of this computer, the proxy and the extra certificate authority.</source>
        <translation>Kontroller klokken på maskinen, mellomtjeneren og den ekstra sertifikatutstederen.</translation>
    </message>
    <message>
        <source>The address of the API leads on to another address, and that is not followed.</source>
        <translation>Adressen til API-et viser videre til en annen adresse, og den følges ikke.</translation>
    </message>
    <message>
        <source>Check the address of the API under Institutions.</source>
        <translation>Kontroller adressen til API-et under Institusjoner.</translation>
    </message>
    <message>
        <source>Alma&apos;s answer is larger than any answer should be.</source>
        <translation>Svaret fra Alma er større enn noe svar bør være.</translation>
    </message>
    <message>
        <source>Check the address of the API; tell support if it stays.</source>
        <translation>Kontroller adressen til API-et; si fra til brukerstøtten hvis det vedvarer.</translation>
    </message>
    <message>
        <source>Correct it there, and register the code book again.</source>
        <translation>Rett den der, og registrer kodetabellen på nytt.</translation>
    </message>
    <message>
        <source>%1 is no code book: it must hold JSON in UTF-8, and at most 1 MiB.</source>
        <translation>%1 er ingen kodetabell: den må være JSON i UTF-8, på høyst 1 MiB.</translation>
    </message>
    <message>
        <source>Save it so; &apos;standard&apos; in its place goes back to the shipped table.</source>
        <translation>Lagre den slik; «standard» i stedet går tilbake til tabellen som følger med.</translation>
    </message>
    <message>
        <source>The code book is not valid JSON.</source>
        <translation>Kodetabellen er ikke gyldig JSON.</translation>
    </message>
    <message>
        <source>The code book is not valid JSON in line %1.</source>
        <translation>Kodetabellen er ikke gyldig JSON i linje %1.</translation>
    </message>
    <message>
        <source>The code book cannot be used.</source>
        <translation>Kodetabellen kan ikke brukes.</translation>
    </message>
    <message>
        <source>The code book cannot be used because of line %1.</source>
        <translation>Kodetabellen kan ikke brukes på grunn av linje %1.</translation>
    </message>
    <message>
        <source>The code book cannot be used because of line %1: “%2” is unknown there, or is not of the kind it must be.</source>
        <translation>Kodetabellen kan ikke brukes på grunn av linje %1: «%2» er ukjent der, eller er ikke av det slaget det må være.</translation>
    </message>
    <message>
        <source>The folder holds other things and is no profile of Skranke.</source>
        <translation>Mappen har andre ting i seg og er ingen profil for Skranke.</translation>
    </message>
    <message>
        <source>The folder “%1” holds other things and is no profile of Skranke.</source>
        <translation>Mappen «%1» har andre ting i seg og er ingen profil for Skranke.</translation>
    </message>
    <message>
        <source>Choose another folder, an empty or a new one, with --home or SKRANKE_HOME. Nothing was changed.</source>
        <translation>Velg en annen mappe, en tom eller en ny, med --home eller SKRANKE_HOME. Ingenting er endret.</translation>
    </message>
    <message>
        <source>Add the key under Institutions, or with &apos;skranke-cli institution key CODE --key-stdin&apos;.</source>
        <translation>Legg inn nøkkelen under Institusjoner, eller med «skranke-cli institution key KODE --key-stdin».</translation>
    </message>
    <message>
        <source>The users of %1 are not here as they are in Alma, so nobody can say what would change.</source>
        <translation>Brukerne til %1 finnes ikke her slik de er i Alma, så ingen kan si hva som ville bli endret.</translation>
    </message>
    <message>
        <source>Fetch them first (users sync).</source>
        <translation>Hent dem først (users sync).</translation>
    </message>
    <message>
        <source>Add it under Institutions or with &apos;skranke-cli institution add&apos;, or check the code.</source>
        <translation>Legg den til under Institusjoner eller med «skranke-cli institution add», eller kontroller koden.</translation>
    </message>
    <message>
        <source>There is no change “%1” in the queue.</source>
        <translation>Det finnes ingen endring «%1» i køen.</translation>
    </message>
    <message>
        <source>There is no such batch in the queue.</source>
        <translation>Det finnes ikke noe slikt parti i køen.</translation>
    </message>
    <message>
        <source>There is no batch “%1” in the queue.</source>
        <translation>Det finnes ikke noe parti «%1» i køen.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kan ikke skrives.</translation>
    </message>
    <message>
        <source>Check your access rights to its folder, or choose another place.</source>
        <translation>Kontroller tilgangen din til mappen, eller velg et annet sted.</translation>
    </message>
    <message>
        <source>The code book cannot be used because of line %1: “%2” holds a national identity number, which is checked while a file is read and never goes to Alma.</source>
        <translation>Kodetabellen kan ikke brukes på grunn av linje %1: «%2» inneholder et fødselsnummer, som kontrolleres mens en fil leses, og aldri går til Alma.</translation>
    </message>
    <message>
        <source>Leave out where it shall go, and register the code book again.</source>
        <translation>La være å si hvor det skal, og registrer kodetabellen på nytt.</translation>
    </message>
    <message>
        <source>%1 changed while it was read.</source>
        <translation>%1 ble endret mens den ble lest.</translation>
    </message>
    <message>
        <source>Wait until it has been written whole, and try again. Nothing was proposed.</source>
        <translation>Vent til den er skrevet ferdig, og prøv igjen. Ingenting ble foreslått.</translation>
    </message>
    <message>
        <source>Restore the newest backup with &apos;skranke-cli backup restore&apos;, or begin with an empty store by &apos;skranke-cli backup begin-empty&apos;.</source>
        <translation>Gjenopprett den nyeste sikkerhetskopien med «skranke-cli backup restore», eller begynn med et tomt lager med «skranke-cli backup begin-empty».</translation>
    </message>
    <message>
        <source>The local store is missing; backups of it, or a damaged one, are left.</source>
        <translation>Det lokale lageret mangler; sikkerhetskopier av det, eller et skadet, er igjen.</translation>
    </message>
    <message>
        <source>No store was lost here.</source>
        <translation>Her har ikke noe lager gått tapt.</translation>
    </message>
    <message>
        <source>A new profile needs no help: its store is made with the first command that opens it.</source>
        <translation>En ny profil trenger ingen hjelp: lageret lages med den første kommandoen som åpner den.</translation>
    </message>
    <message>
        <source>This has been taken back before.</source>
        <translation>Dette er tatt tilbake før.</translation>
    </message>
    <message>
        <source>To make it again, undo the undo.</source>
        <translation>Angre angringen for å gjøre det på nytt.</translation>
    </message>
    <message>
        <source>The undo of another change of the same user waits.</source>
        <translation>Angringen av en annen endring av samme bruker venter.</translation>
    </message>
    <message>
        <source>Send or withdraw that undo first.</source>
        <translation>Send den angringen først, eller trekk den tilbake.</translation>
    </message>
    <message>
        <source>%1 does not begin with users or bups_users.</source>
        <translation>%1 begynner ikke med users eller bups_users.</translation>
    </message>
    <message>
        <source>Check that it is an export of users.</source>
        <translation>Kontroller at den er en eksport av brukere.</translation>
    </message>
    <message>
        <source>%1 has a document type (DOCTYPE), which is refused.</source>
        <translation>%1 har en dokumenttype (DOCTYPE), og den avvises.</translation>
    </message>
    <message>
        <source>Let the institution export it without one.</source>
        <translation>La institusjonen eksportere den uten.</translation>
    </message>
    <message>
        <source>%1 is of another format than the file to check.</source>
        <translation>%1 har et annet format enn filen som skal kontrolleres.</translation>
    </message>
    <message>
        <source>Compare with a file of the same format, or with none.</source>
        <translation>Sammenlign med en fil i samme format, eller med ingen.</translation>
    </message>
    <message>
        <source>The zip file cannot be unpacked: %1.</source>
        <translation>Zip-filen kan ikke pakkes ut: %1.</translation>
    </message>
    <message>
        <source>Have it sent again, or unpack it yourself.</source>
        <translation>Få den sendt på nytt, eller pakk den ut selv.</translation>
    </message>
    <message>
        <source>The zip file is locked with a password: %1.</source>
        <translation>Zip-filen er låst med passord: %1.</translation>
    </message>
    <message>
        <source>Unpack it yourself.</source>
        <translation>Pakk den ut selv.</translation>
    </message>
    <message>
        <source>The zip file does not hold just one XML file: %1.</source>
        <translation>Zip-filen inneholder ikke akkurat én XML-fil: %1.</translation>
    </message>
    <message>
        <source>Unpack it, and choose the file that is meant.</source>
        <translation>Pakk den ut, og velg filen det gjelder.</translation>
    </message>
    <message>
        <source>The zip file would become larger than any export of users: %1.</source>
        <translation>Zip-filen ville bli større enn noen eksport av brukere: %1.</translation>
    </message>
    <message>
        <source>Find out where it comes from before you unpack it.</source>
        <translation>Finn ut hvor den kommer fra før du pakker den ut.</translation>
    </message>
    <message>
        <source>%1 holds users as XML, which are checked, but not planned yet.</source>
        <translation>%1 har brukere som XML. De kontrolleres, men planlegges ikke ennå.</translation>
    </message>
    <message>
        <source>Plan a file of BUPS 1, or let Alma load this one.</source>
        <translation>Planlegg en fil av BUPS 1, eller la Alma laste denne.</translation>
    </message>
    <message>
        <source>Alma keeps refusing the calls of %1 as too many and does not say which limit is reached.</source>
        <translation>Alma avviser fortsatt kallene fra %1 som for mange og sier ikke hvilken grense som er nådd.</translation>
    </message>
    <message>
        <source>What was approved stays approved; send it later, and tell support if it stays so.</source>
        <translation>Det som er godkjent, forblir godkjent; send det senere, og meld fra til support hvis det fortsetter.</translation>
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
        <translation>Etternavn</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Mellomnavn</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Fullt navn</translation>
    </message>
    <message>
        <source>Preferred given name</source>
        <translation>Foretrukket fornavn</translation>
    </message>
    <message>
        <source>Preferred middle name</source>
        <translation>Foretrukket mellomnavn</translation>
    </message>
    <message>
        <source>Preferred family name</source>
        <translation>Foretrukket etternavn</translation>
    </message>
    <message>
        <source>Name suffix</source>
        <translation>Navnetillegg</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>Brukergruppe</translation>
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
        <translation>Varsler fra biblioteket</translation>
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
        <translation>Stedfortreder for</translation>
    </message>
    <message>
        <source>Job category</source>
        <translation>Stillingskategori</translation>
    </message>
    <message>
        <source>Job description</source>
        <translation>Stillingsbeskrivelse</translation>
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
        <translation>Passord må endres</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A field of a list and which of its elements: &quot;E-mail (kari@nordskog.example)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>Forsker</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>unchanged</source>
        <translation>uendret</translation>
    </message>
    <message>
        <source>will change</source>
        <translation>vil endres</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>stoppet</translation>
    </message>
    <message>
        <source>hand edit will be lost</source>
        <translation>håndrettelse går tapt</translation>
    </message>
    <message>
        <source>will be emptied</source>
        <translation>vil tømmes</translation>
    </message>
    <message>
        <source>unknown (disputed rule)</source>
        <translation>ukjent (omstridt regel)</translation>
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
        <translation>For kort skillelinje</translation>
    </message>
    <message>
        <source>The line has only %2 minus signs, so two persons are read as one and the second one&apos;s values win. Let the exporter write at least ten.</source>
        <translation>Linjen har bare %2 minustegn, så to personer leses som én og verdiene til den andre vinner. La eksporten skrive minst ti.</translation>
    </message>
    <message>
        <source>Blanks behind a separator</source>
        <translation>Blanke bak en skillelinje</translation>
    </message>
    <message>
        <source>There are blanks behind the minus signs; the line is read as a separator all the same. Let the exporter leave them out.</source>
        <translation>Det står blanke bak minustegnene; linjen leses likevel som skillelinje. La eksporten utelate dem.</translation>
    </message>
    <message>
        <source>Empty record</source>
        <translation>Tom post</translation>
    </message>
    <message>
        <source>Two separators follow each other with nothing between them; the empty record is passed over.</source>
        <translation>To skillelinjer følger etter hverandre uten noe mellom; den tomme posten hoppes over.</translation>
    </message>
    <message>
        <source>Blank lines</source>
        <translation>Blanke linjer</translation>
    </message>
    <message>
        <source>The file has blank lines (%2); they are passed over.</source>
        <translation>Filen har blanke linjer (%2); de hoppes over.</translation>
    </message>
    <message>
        <source>Blank after the colon</source>
        <translation>Blank etter kolon</translation>
    </message>
    <message>
        <source>There is a blank between %1: and the value, and it counts as part of the value. Let the exporter leave it out.</source>
        <translation>Det står en blank mellom %1: og verdien, og den regnes som del av verdien. La eksporten utelate den.</translation>
    </message>
    <message>
        <source>Blanks behind a value</source>
        <translation>Blanke bak en verdi</translation>
    </message>
    <message>
        <source>There are blanks behind the value of %1. Let the exporter leave them out.</source>
        <translation>Det står blanke bak verdien av %1. La eksporten utelate dem.</translation>
    </message>
    <message>
        <source>Empty value</source>
        <translation>Tom verdi</translation>
    </message>
    <message>
        <source>%1 is there, but without a value. Let the exporter leave the line out or give the value.</source>
        <translation>%1 er der, men uten verdi. La eksporten utelate linjen eller gi verdien.</translation>
    </message>
    <message>
        <source>Code not written as a code</source>
        <translation>Kode som ikke er skrevet som en kode</translation>
    </message>
    <message>
        <source>%1 is written in lower case or behind blanks, so the import does not read it. Codes are two capital letters at the start of the line.</source>
        <translation>%1 er skrevet med små bokstaver eller bak blanke, så importen leser den ikke. Koder er to store bokstaver først på linjen.</translation>
    </message>
    <message>
        <source>Code repeated in a record</source>
        <translation>Kode gjentatt i en post</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Ukjent kode</translation>
    </message>
    <message>
        <source>%1 is not in the code table (lines with it: %2); the import passes over it. If it means something, add it to the institution&apos;s code book.</source>
        <translation>%1 er ikke i kodetabellen (linjer med den: %2); importen hopper over den. Betyr den noe, legg den til i institusjonens kodetabell.</translation>
    </message>
    <message>
        <source>Code not in use</source>
        <translation>Kode som ikke er i bruk</translation>
    </message>
    <message>
        <source>%1 is no longer in use (lines with it: %2); the import passes over it. Ask the institution to stop sending it.</source>
        <translation>%1 er ikke lenger i bruk (linjer med den: %2); importen hopper over den. Be institusjonen slutte å sende den.</translation>
    </message>
    <message>
        <source>Line without a code</source>
        <translation>Linje uten kode</translation>
    </message>
    <message>
        <source>The line is neither a code with a value nor a separator; what it says is lost. Look at the line before it: a value may have been broken in two.</source>
        <translation>Linjen er verken en kode med verdi eller en skillelinje; det den sier, går tapt. Se på linjen foran: en verdi kan være delt i to.</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>Byterekkefølgemerke (BOM)</translation>
    </message>
    <message>
        <source>The file starts with a byte order mark, which may cost the first record. Let the exporter write UTF-8 without it.</source>
        <translation>Filen begynner med et byterekkefølgemerke, som kan koste den første posten. La eksporten skrive UTF-8 uten det.</translation>
    </message>
    <message>
        <source>Control character</source>
        <translation>Kontrolltegn</translation>
    </message>
    <message>
        <source>The line has a control character, which may stop the whole import. Remove it where the data come from.</source>
        <translation>Linjen har et kontrolltegn, som kan stoppe hele importen. Fjern det der dataene kommer fra.</translation>
    </message>
    <message>
        <source>Letters in two parts</source>
        <translation>Bokstaver i to deler</translation>
    </message>
    <message>
        <source>A letter is written as base letter and mark, so searches will not find it. Let the exporter write normalisation form C.</source>
        <translation>En bokstav er skrevet som grunnbokstav og tegn, så søk vil ikke finne den. La eksporten skrive normalform C.</translation>
    </message>
    <message>
        <source>Letters damaged before export</source>
        <translation>Bokstaver ødelagt før eksporten</translation>
    </message>
    <message>
        <source>Letters in the line were damaged before the file was written. Correct the export&apos;s character set and have the file sent again.</source>
        <translation>Bokstaver på linjen ble ødelagt før filen ble skrevet. Rett tegnsettet i eksporten og få filen sendt på nytt.</translation>
    </message>
    <message>
        <source>No borrowers in the file</source>
        <translation>Ingen låntakere i filen</translation>
    </message>
    <message>
        <source>No record of the file has a borrower id (LT), so there is nothing to import. Ask the institution for a new file.</source>
        <translation>Ingen post i filen har låntaker-id (LT), så det er ingenting å importere. Be institusjonen om en ny fil.</translation>
    </message>
    <message>
        <source>Not a text file</source>
        <translation>Ikke en tekstfil</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8 or ISO 8859-1. Ask the institution for the export as a plain text file.</source>
        <translation>Filen er ikke tekst i UTF-8 eller ISO 8859-1. Be institusjonen om eksporten som ren tekstfil.</translation>
    </message>
    <message>
        <source>Not the agreed character set</source>
        <translation>Ikke det avtalte tegnsettet</translation>
    </message>
    <message>
        <source>The file&apos;s character set is not the one agreed with the institution. Correct the export, or the variant in the register.</source>
        <translation>Filens tegnsett er ikke det som er avtalt med institusjonen. Rett eksporten, eller varianten i registeret.</translation>
    </message>
    <message>
        <source>Unexpected number of records</source>
        <translation>Uventet antall poster</translation>
    </message>
    <message>
        <source>The number of records differs by %2 per cent from the previous file. Ask the institution whether the export is complete before anything is imported.</source>
        <translation>Antall poster avviker %2 prosent fra forrige fil. Spør institusjonen om eksporten er fullstendig før noe importeres.</translation>
    </message>
    <message>
        <source>Same file as before</source>
        <translation>Samme fil som før</translation>
    </message>
    <message>
        <source>The file is the same as the previous one, byte for byte. Check that the institution&apos;s export has run.</source>
        <translation>Filen er den samme som forrige, byte for byte. Kontroller at institusjonens eksport har gått.</translation>
    </message>
    <message>
        <source>File cut off</source>
        <translation>Avkuttet fil</translation>
    </message>
    <message>
        <source>The last record lacks mandatory codes, so the file may have been cut off. Have it sent again.</source>
        <translation>Siste post mangler obligatoriske koder, så filen kan være avkuttet. Få den sendt på nytt.</translation>
    </message>
    <message>
        <source>Line or record too long</source>
        <translation>For lang linje eller post</translation>
    </message>
    <message>
        <source>The line has %2 bytes. A line end has probably been lost; look at the line in the raw file.</source>
        <translation>Linjen har %2 byte. Et linjeskift er trolig gått tapt; se på linjen i råfilen.</translation>
    </message>
    <message>
        <source>Borrower id missing</source>
        <translation>Låntaker-id mangler</translation>
    </message>
    <message>
        <source>Borrower id twice</source>
        <translation>Låntaker-id to ganger</translation>
    </message>
    <message>
        <source>Borrower id of another form</source>
        <translation>Låntaker-id av annen form</translation>
    </message>
    <message>
        <source>The borrower id is not a letter and up to nine letters or digits. In the older table it will be refused; in the newer it may be a bar code or a chip number.</source>
        <translation>Låntaker-id-en er ikke en bokstav og inntil ni bokstaver eller sifre. I den eldre tabellen blir den avvist; i den nyere kan den være en strekkode eller et brikkenummer.</translation>
    </message>
    <message>
        <source>Unusual borrower id</source>
        <translation>Uvanlig låntaker-id</translation>
    </message>
    <message>
        <source>The borrower id does not look like a person&apos;s LTID. Check that the right number is sent.</source>
        <translation>Låntaker-id-en ser ikke ut som en persons LTID. Kontroller at det er riktig nummer som sendes.</translation>
    </message>
    <message>
        <source>Former id is the present one</source>
        <translation>Gammel id er den nåværende</translation>
    </message>
    <message>
        <source>Former id belongs to someone else</source>
        <translation>Gammel id tilhører en annen</translation>
    </message>
    <message>
        <source>Feide id twice</source>
        <translation>Feide-ID to ganger</translation>
    </message>
    <message>
        <source>The same Feide id stands in an earlier record, on line %2. It can belong to one person only; correct it where the data come from.</source>
        <translation>Samme Feide-ID står i en tidligere post, på linje %2. Den kan bare tilhøre én person; rett den der dataene kommer fra.</translation>
    </message>
    <message>
        <source>Person registered twice</source>
        <translation>Person registrert to ganger</translation>
    </message>
    <message>
        <source>A record with the same names and birth date but another borrower id stands on line %2. Find out whether they are one person.</source>
        <translation>En post med samme navn og fødselsdato, men annen låntaker-id, står på linje %2. Finn ut om det er samme person.</translation>
    </message>
    <message>
        <source>Feide id malformed</source>
        <translation>Misdannet Feide-ID</translation>
    </message>
    <message>
        <source>The Feide id is not a user name and a realm joined by one @, without blanks. The person cannot log in until it is corrected.</source>
        <translation>Feide-ID-en er ikke et brukernavn og et domene bundet sammen med én @, uten blanke. Personen kan ikke logge inn før den er rettet.</translation>
    </message>
    <message>
        <source>Realm not the institution&apos;s</source>
        <translation>Domenet er ikke institusjonens</translation>
    </message>
    <message>
        <source>The Feide id&apos;s realm is not one of the institution&apos;s. Correct the id, or add the realm to the register.</source>
        <translation>Domenet i Feide-ID-en er ikke et av institusjonens. Rett id-en, eller legg domenet til i registeret.</translation>
    </message>
    <message>
        <source>Capital letters in a Feide id</source>
        <translation>Store bokstaver i Feide-ID</translation>
    </message>
    <message>
        <source>The Feide id has capital letters and must be registered in lower case. Skranke sends it in lower case; let the exporter do so too.</source>
        <translation>Feide-ID-en har store bokstaver og skal registreres med små. Skranke sender den med små bokstaver; la eksporten gjøre det også.</translation>
    </message>
    <message>
        <source>E-mail address as Feide id</source>
        <translation>E-postadresse som Feide-ID</translation>
    </message>
    <message>
        <source>The Feide id is the same as the e-mail address and its realm is not the institution&apos;s. Have the Feide id itself sent.</source>
        <translation>Feide-ID-en er den samme som e-postadressen, og domenet er ikke institusjonens. Få selve Feide-ID-en sendt.</translation>
    </message>
    <message>
        <source>Feide id of another person</source>
        <translation>Feide-ID til en annen person</translation>
    </message>
    <message>
        <source>In the previous file this Feide id belonged to another person. Find out who has it before the file is imported.</source>
        <translation>I forrige fil tilhørte denne Feide-ID-en en annen person. Finn ut hvem som har den før filen importeres.</translation>
    </message>
    <message>
        <source>Feide id missing</source>
        <translation>Feide-ID mangler</translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation>Navn mangler</translation>
    </message>
    <message>
        <source>%1 is missing. It must be given where the data come from.</source>
        <translation>%1 mangler. Det må gis der dataene kommer fra.</translation>
    </message>
    <message>
        <source>Name too long</source>
        <translation>For langt navn</translation>
    </message>
    <message>
        <source>%1 has %2 characters. The older table allows 61 and Alma 255; shorten it where the data come from.</source>
        <translation>%1 har %2 tegn. Den eldre tabellen tillater 61 og Alma 255; kort det ned der dataene kommer fra.</translation>
    </message>
    <message>
        <source>Unlikely name</source>
        <translation>Usannsynlig navn</translation>
    </message>
    <message>
        <source>%1 does not look like a name. Check it where the data come from.</source>
        <translation>%1 ser ikke ut som et navn. Kontroller det der dataene kommer fra.</translation>
    </message>
    <message>
        <source>Unexpected characters in a name</source>
        <translation>Uventede tegn i et navn</translation>
    </message>
    <message>
        <source>%1 has characters that are not Latin letters. Check the name, and the character set of the export.</source>
        <translation>%1 har tegn som ikke er latinske bokstaver. Kontroller navnet, og tegnsettet i eksporten.</translation>
    </message>
    <message>
        <source>Category missing or unknown</source>
        <translation>Kategori mangler eller er ukjent</translation>
    </message>
    <message>
        <source>Category of another form</source>
        <translation>Kategori av annen form</translation>
    </message>
    <message>
        <source>The category is not a number of one or two digits. The older table refuses it; in the newer it must be in the institution&apos;s user-group table.</source>
        <translation>Kategorien er ikke et tall på ett eller to sifre. Den eldre tabellen avviser den; i den nyere må den være i institusjonens brukergruppetabell.</translation>
    </message>
    <message>
        <source>Library category on a person</source>
        <translation>Bibliotekkategori på en person</translation>
    </message>
    <message>
        <source>The category is one of those for libraries, not for persons. Have a person&apos;s category sent.</source>
        <translation>Kategorien er en av dem for biblioteker, ikke for personer. Få en personkategori sendt.</translation>
    </message>
    <message>
        <source>Library missing or malformed</source>
        <translation>Bibliotek mangler eller er misdannet</translation>
    </message>
    <message>
        <source>The library (RS) is neither seven letters nor seven digits. A leading zero may have been lost; correct it where the data come from.</source>
        <translation>Biblioteket (RS) er verken sju bokstaver eller sju sifre. En null foran kan være gått tapt; rett det der dataene kommer fra.</translation>
    </message>
    <message>
        <source>Unusual library number</source>
        <translation>Uvanlig biblioteknummer</translation>
    </message>
    <message>
        <source>The library number does not begin as those of university, research and national libraries do. Check that it is right.</source>
        <translation>Biblioteknummeret begynner ikke som dem til universitets-, fag- og nasjonalbibliotek. Kontroller at det er riktig.</translation>
    </message>
    <message>
        <source>Library not the institution&apos;s</source>
        <translation>Biblioteket er ikke institusjonens</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>Ikke en dato</translation>
    </message>
    <message>
        <source>%1 is not a date of the form YYYY-MM-DD. Let the exporter write dates so.</source>
        <translation>%1 er ikke en dato på formen ÅÅÅÅ-MM-DD. La eksporten skrive datoer slik.</translation>
    </message>
    <message>
        <source>Account expired already</source>
        <translation>Kontoen er allerede utløpt</translation>
    </message>
    <message>
        <source>Expiry far ahead</source>
        <translation>Utløp langt fram i tid</translation>
    </message>
    <message>
        <source>Expiry date missing</source>
        <translation>Utløpsdato mangler</translation>
    </message>
    <message>
        <source>Unlikely birth date</source>
        <translation>Usannsynlig fødselsdato</translation>
    </message>
    <message>
        <source>The birth date is not likely. Check it where the data come from.</source>
        <translation>Fødselsdatoen er ikke sannsynlig. Kontroller den der dataene kommer fra.</translation>
    </message>
    <message>
        <source>Unknown language code</source>
        <translation>Ukjent språkkode</translation>
    </message>
    <message>
        <source>The language code (SK) is not in the code book. Use NOB, NNO, DAN or SWE, or add the code to the code book.</source>
        <translation>Språkkoden (SK) er ikke i kodetabellen. Bruk NOB, NNO, DAN eller SWE, eller legg koden til i kodetabellen.</translation>
    </message>
    <message>
        <source>Value too long for Alma</source>
        <translation>Verdien er for lang for Alma</translation>
    </message>
    <message>
        <source>%1 has %2 characters, more than Alma can hold. Shorten it where the data come from.</source>
        <translation>%1 har %2 tegn, mer enn Alma har plass til. Kort det ned der dataene kommer fra.</translation>
    </message>
    <message>
        <source>National identity number not valid</source>
        <translation>Ugyldig fødselsnummer</translation>
    </message>
    <message>
        <source>The number in %1 does not have eleven digits. Check it where the data come from.</source>
        <translation>Nummeret i %1 har ikke elleve sifre. Kontroller det der dataene kommer fra.</translation>
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
        <translation>Nummeret i %1 er ikke et vanlig nummer. Kontroller at det tilhører en virkelig person.</translation>
    </message>
    <message>
        <source>Withdrawn help number</source>
        <translation>Utgått hjelpenummer</translation>
    </message>
    <message>
        <source>The number in %1 is a help number of a form that has been withdrawn. Have the present number sent.</source>
        <translation>Nummeret i %1 er et hjelpenummer på en form som er utgått. Få det nåværende nummeret sendt.</translation>
    </message>
    <message>
        <source>No such date in the number</source>
        <translation>Ingen slik dato i nummeret</translation>
    </message>
    <message>
        <source>The first six digits of the number in %1 are no date. Check the number where the data come from.</source>
        <translation>De seks første sifrene i nummeret i %1 er ingen dato. Kontroller nummeret der dataene kommer fra.</translation>
    </message>
    <message>
        <source>Number and birth date differ</source>
        <translation>Nummer og fødselsdato er ulike</translation>
    </message>
    <message>
        <source>The number in %1 and the birth date in FD name different days. That may be right; check it if you are in doubt.</source>
        <translation>Nummeret i %1 og fødselsdatoen i FD nevner ulike dager. Det kan være riktig; kontroller det hvis du er i tvil.</translation>
    </message>
    <message>
        <source>Fictitious number</source>
        <translation>Fiktivt nummer</translation>
    </message>
    <message>
        <source>The number in %1 ends in 00000, as FS gives to applicants. Have the real number sent, or none.</source>
        <translation>Nummeret i %1 slutter på 00000, slik FS gir til søkere. Få det virkelige nummeret sendt, eller ingen.</translation>
    </message>
    <message>
        <source>The file is empty. Ask the institution for a new file.</source>
        <translation>Filen er tom. Be institusjonen om en ny fil.</translation>
    </message>
    <message>
        <source>The record is longer than any person&apos;s. A separator has probably been lost; look at it in the raw file.</source>
        <translation>Posten er lengre enn noen persons. En skillelinje er trolig gått tapt; se på den i råfilen.</translation>
    </message>
    <message>
        <source>Letters were read in the wrong character set before the file was written: what should be one letter is two. Correct the export and have the file sent again.</source>
        <translation>Bokstaver ble lest i feil tegnsett før filen ble skrevet: det som skulle være én bokstav, er to. Rett eksporten og få filen sendt på nytt.</translation>
    </message>
    <message>
        <source>The borrower id is a library&apos;s (lib and seven digits), not a person&apos;s. Check why it is in the file.</source>
        <translation>Låntaker-id-en er et biblioteks (lib og sju sifre), ikke en persons. Finn ut hvorfor den er i filen.</translation>
    </message>
    <message>
        <source>The borrower id is the number of a national library card. That is allowed; it is mentioned because the same person may also have an LTID.</source>
        <translation>Låntaker-id-en er nummeret på et nasjonalt lånekort. Det er tillatt; det nevnes fordi samme person også kan ha et LTID.</translation>
    </message>
    <message>
        <source>The part behind the @ in the Feide id is not a domain name. Correct the id where the data come from.</source>
        <translation>Delen bak @ i Feide-ID-en er ikke et domenenavn. Rett id-en der dataene kommer fra.</translation>
    </message>
    <message>
        <source>%1 has no value. It must be given where the data come from.</source>
        <translation>%1 har ingen verdi. Den må gis der dataene kommer fra.</translation>
    </message>
    <message>
        <source>%1 has only a mark in place of a name. Give the name, or make sure that the person has only one.</source>
        <translation>%1 har bare et tegn i stedet for et navn. Gi navnet, eller forviss deg om at personen bare har ett.</translation>
    </message>
    <message>
        <source>%1 has a digit in it. Check the name where the data come from.</source>
        <translation>%1 har et siffer i seg. Kontroller navnet der dataene kommer fra.</translation>
    </message>
    <message>
        <source>%1 has an @ in it; an e-mail address may have got into the name. Check it where the data come from.</source>
        <translation>%1 har en @ i seg; en e-postadresse kan ha kommet inn i navnet. Kontroller det der dataene kommer fra.</translation>
    </message>
    <message>
        <source>%1 has the sign &lt; in it; markup may have got into the name. Check it where the data come from.</source>
        <translation>%1 har tegnet &lt; i seg; oppmerking kan ha kommet inn i navnet. Kontroller det der dataene kommer fra.</translation>
    </message>
    <message>
        <source>%1 has an encoded character such as &amp;lt; in it. Let the exporter write plain text.</source>
        <translation>%1 har et kodet tegn som &amp;lt; i seg. La eksporten skrive ren tekst.</translation>
    </message>
    <message>
        <source>%1 has two blanks in a row. A name part may be missing; check it where the data come from.</source>
        <translation>%1 har to blanke etter hverandre. En del av navnet kan mangle; kontroller det der dataene kommer fra.</translation>
    </message>
    <message>
        <source>%1 is in capital letters only. Have it written as a name.</source>
        <translation>%1 er skrevet med bare store bokstaver. Få det skrevet som et navn.</translation>
    </message>
    <message>
        <source>Family name and given name have changed places since the previous file. Check the columns of the export.</source>
        <translation>Etternavn og fornavn har byttet plass siden forrige fil. Kontroller kolonnene i eksporten.</translation>
    </message>
    <message>
        <source>Letters in %1 were read in the wrong character set before the file was written. Correct the export and have the file sent again.</source>
        <translation>Bokstaver i %1 ble lest i feil tegnsett før filen ble skrevet. Rett eksporten og få filen sendt på nytt.</translation>
    </message>
    <message>
        <source>The library (RS) is missing, so the person has no lending place. Have it sent.</source>
        <translation>Biblioteket (RS) mangler, så personen har ikke noe utlånssted. Få det sendt.</translation>
    </message>
    <message>
        <source>The library (RS) has no value, so the person has no lending place. Have it sent.</source>
        <translation>Biblioteket (RS) har ingen verdi, så personen har ikke noe utlånssted. Få det sendt.</translation>
    </message>
    <message>
        <source>The library number begins with 9, which no library type has. Check it where the data come from.</source>
        <translation>Biblioteknummeret begynner med 9, som ingen bibliotektype har. Kontroller det der dataene kommer fra.</translation>
    </message>
    <message>
        <source>The library number has the prefix NO- in front of it. Let the exporter send the number without it.</source>
        <translation>Biblioteknummeret har NO- foran seg. La eksporten sende nummeret uten det.</translation>
    </message>
    <message>
        <source>The library number has the prefix NO-, and without it is not in the institution&apos;s list either. Correct it, or add the library to the register.</source>
        <translation>Biblioteknummeret har NO- foran seg, og er heller ikke uten det i institusjonens liste. Rett det, eller legg biblioteket til i registeret.</translation>
    </message>
    <message>
        <source>%1 is missing, and the older table demands it. Have it sent.</source>
        <translation>%1 mangler, og den eldre tabellen krever den. Få den sendt.</translation>
    </message>
    <message>
        <source>%1 has no value, and the older table demands it. Have it sent.</source>
        <translation>%1 har ingen verdi, og den eldre tabellen krever den. Få den sendt.</translation>
    </message>
    <message>
        <source>%1 names a day that does not exist. Correct it where the data come from.</source>
        <translation>%1 nevner en dag som ikke finnes. Rett den der dataene kommer fra.</translation>
    </message>
    <message>
        <source>The birth date lies in the future. Correct it where the data come from.</source>
        <translation>Fødselsdatoen ligger fram i tid. Rett den der dataene kommer fra.</translation>
    </message>
    <message>
        <source>The birth date lies before 1900. Correct it where the data come from.</source>
        <translation>Fødselsdatoen ligger før 1900. Rett den der dataene kommer fra.</translation>
    </message>
    <message>
        <source>By the birth date the person is a child. Check it where the data come from.</source>
        <translation>Etter fødselsdatoen er personen et barn. Kontroller den der dataene kommer fra.</translation>
    </message>
    <message>
        <source>By the birth date the person is older than anyone is likely to be. Check it where the data come from.</source>
        <translation>Etter fødselsdatoen er personen eldre enn noen trolig er. Kontroller den der dataene kommer fra.</translation>
    </message>
    <message>
        <source>The number in %1 has ten digits; a leading zero has probably been lost. Let the exporter write it as text.</source>
        <translation>Nummeret i %1 har ti sifre; en null foran er trolig gått tapt. La eksporten skrive det som tekst.</translation>
    </message>
    <message>
        <source>The number in %1 has blanks or hyphens between the digits. Let the exporter write the eleven digits only.</source>
        <translation>Nummeret i %1 har blanke eller bindestreker mellom sifrene. La eksporten skrive bare de elleve sifrene.</translation>
    </message>
    <message>
        <source>The check digits of the number in %1 are wrong, so a digit was mistyped. Correct it where the data come from.</source>
        <translation>Kontrollsifrene i nummeret i %1 er gale, så et siffer er skrevet feil. Rett det der dataene kommer fra.</translation>
    </message>
    <message>
        <source>The number in %1 is valid only by the rule for numbers given from 2032. Check it where the data come from.</source>
        <translation>Nummeret i %1 er bare gyldig etter regelen for nummer gitt fra 2032. Kontroller det der dataene kommer fra.</translation>
    </message>
    <message>
        <source>The number in %1 is a help number, or one of NAV&apos;s synthetic numbers. Have the national identity number sent.</source>
        <translation>Nummeret i %1 er et hjelpenummer, eller et av NAVs syntetiske nummer. Få fødselsnummeret sendt.</translation>
    </message>
    <message>
        <source>The number in %1 is a temporary one made by FS. Have the national identity number sent when it is known.</source>
        <translation>Nummeret i %1 er midlertidig, laget av FS. Få fødselsnummeret sendt når det er kjent.</translation>
    </message>
    <message>
        <source>The number in %1 is a synthetic one for tests, and must not occur in production. Find out how test data got into the file.</source>
        <translation>Nummeret i %1 er syntetisk, for tester, og må ikke forekomme i produksjon. Finn ut hvordan testdata kom inn i filen.</translation>
    </message>
    <message>
        <source>%1 stands more than once in the record; the value on line %2 is passed over, and only the last one counts. Let the exporter send it once.</source>
        <translation>%1 står mer enn én gang i posten; verdien på linje %2 blir forbigått, og bare den siste gjelder. La eksporten sende den én gang.</translation>
    </message>
    <message>
        <source>The number in %1 is a D-number, given to people without a national identity number. That is allowed.</source>
        <translation>Nummeret i %1 er et D-nummer, som gis til personer uten fødselsnummer. Det er tillatt.</translation>
    </message>
    <message>
        <source>The file is older than the last night on which one was expected. Check that the institution&apos;s export has run.</source>
        <translation>Filen er eldre enn den siste natten det var ventet en fil. Kontroller at institusjonens eksport har gått.</translation>
    </message>
    <message>
        <source>Former id unknown in Alma</source>
        <translation>Gammelt LTID er ukjent i Alma</translation>
    </message>
    <message>
        <source>Nobody in Alma has the former borrower id (GL) or the present one (LT), so the person becomes a new user. Check that the person has no account under another id.</source>
        <translation>Ingen i Alma har det gamle LTID-et (GL) eller det nye (LT), så personen blir en ny bruker. Sjekk at personen ikke har en konto under en annen id.</translation>
    </message>
    <message>
        <source>Identifier belongs to another user</source>
        <translation>Identifikatoren tilhører en annen bruker</translation>
    </message>
    <message>
        <source>An identifier of the record stands on another user in Alma, or under another type, and Alma refuses it twice. Find out whose it is, and merge the accounts if need be.</source>
        <translation>En identifikator i posten står på en annen bruker i Alma, eller under en annen type, og Alma avviser den to ganger. Finn ut hvem den tilhører, og slå om nødvendig kontoene sammen.</translation>
    </message>
    <message>
        <source>User is internal</source>
        <translation>Brukeren er intern</translation>
    </message>
    <message>
        <source>The user was made by hand as internal in Alma, and an import cannot change it. Convert the user to external in Alma.</source>
        <translation>Brukeren ble laget for hånd som intern i Alma, og en import kan ikke endre den. Gjør brukeren om til ekstern i Alma.</translation>
    </message>
    <message>
        <source>Identifier missing</source>
        <translation>Identifikator mangler</translation>
    </message>
    <message>
        <source>The record lacks the identifier by which a user is found or made in Alma. It must be given where the data come from.</source>
        <translation>Posten mangler identifikatoren som en bruker blir funnet eller laget etter i Alma. Den må gis der dataene kommer fra.</translation>
    </message>
    <message>
        <source>Two users in Alma for one person</source>
        <translation>To brukere i Alma for én person</translation>
    </message>
    <message>
        <source>The present borrower id (LT) and the former one (GL) belong to two users in Alma. Merge them there, or correct the record.</source>
        <translation>Det nye LTID-et (LT) og det gamle (GL) tilhører to brukere i Alma. Slå dem sammen der, eller rett posten.</translation>
    </message>
    <message>
        <source>%1 stands more than once in the record, with different values; the one on line %2 is passed over. A separator has probably been lost, so two persons are one record; it is held back until the file is corrected.</source>
        <translation>%1 står flere ganger i posten, med ulike verdier; den på linje %2 blir forbigått. En skillelinje er trolig gått tapt, så to personer er blitt én post; den holdes tilbake til filen er rettet.</translation>
    </message>
    <message>
        <source>The former borrower id (%1) is the present id of another record. Find out whose id it is before the file is imported.</source>
        <translation>Den gamle låntaker-id-en (%1) er den nåværende id-en i en annen post. Finn ut hvem sin id det er før filen importeres.</translation>
    </message>
    <message>
        <source>Another record names the same former borrower id (%1). Only one of them can have had it; find out which.</source>
        <translation>En annen post nevner den samme gamle låntaker-id-en (%1). Bare én av dem kan ha hatt den; finn ut hvem.</translation>
    </message>
    <message>
        <source>The category (%1) has no value. Alma refuses the record without a user group; have it sent.</source>
        <translation>Kategorien (%1) har ingen verdi. Alma avviser posten uten brukergruppe; få den sendt.</translation>
    </message>
    <message>
        <source>The category (%1) is not in the institution&apos;s user-group table, so Alma refuses the record. Correct it, or add the group to Alma and to the register.</source>
        <translation>Kategorien (%1) er ikke i institusjonens brukergruppetabell, så Alma avviser posten. Rett den, eller legg gruppen til i Alma og i registeret.</translation>
    </message>
    <message>
        <source>The Feide id&apos;s realm belongs to another institution of the register. Find out how the person got into the file.</source>
        <translation>Realmen i Feide-ID-en hører til en annen institusjon i registeret. Finn ut hvordan personen kom med i filen.</translation>
    </message>
    <message>
        <source>The library (RS) belongs to another institution of the register. Find out how the person got into the file.</source>
        <translation>Biblioteket (RS) hører til en annen institusjon i registeret. Finn ut hvordan personen kom med i filen.</translation>
    </message>
    <message>
        <source>The record has no date in %1, though it had one in the previous file. Check that the export still sends it.</source>
        <translation>Posten har ingen dato i %1, enda den hadde en i forrige fil. Kontroller at eksporten fortsatt sender den.</translation>
    </message>
    <message>
        <source>The postal code (%1) has three digits, so a leading zero has probably been lost. Let the exporter write it as text with four digits.</source>
        <translation>Postnummeret (%1) har tre sifre, så en innledende null er trolig gått tapt. La eksporten skrive det som tekst med fire sifre.</translation>
    </message>
    <message>
        <source>The country is a foreign one, but the postal code (%1) has four digits as in Norway. Check the country.</source>
        <translation>Landet er et annet enn Norge, men postnummeret (%1) har fire sifre som i Norge. Kontroller landet.</translation>
    </message>
    <message>
        <source>The country (%1) is no code of three letters as Alma has them, such as NOR. Have the code sent.</source>
        <translation>Landet (%1) er ingen kode på tre bokstaver slik Alma har dem, som NOR. Få koden sendt.</translation>
    </message>
    <message>
        <source>The purge date (%1) lies before the expiry date, so the user may be deleted in Alma while the account is valid. Correct it where the data come from.</source>
        <translation>Slettedatoen (%1) ligger før utløpsdatoen, så brukeren kan bli slettet i Alma mens kontoen er gyldig. Rett den der dataene kommer fra.</translation>
    </message>
    <message>
        <source>The purge date (%1) is today or has passed, so the next purge may delete the user in Alma. Correct it where the data come from.</source>
        <translation>Slettedatoen (%1) er i dag eller er passert, så neste sletting kan fjerne brukeren fra Alma. Rett den der dataene kommer fra.</translation>
    </message>
    <message>
        <source>The e-mail address (%1) ends in a point, is too long, or has letters before the @ that few servers accept. Check it where the data come from.</source>
        <translation>E-postadressen (%1) slutter med punktum, er for lang eller har bokstaver foran @ som få tjenere godtar. Kontroller den der dataene kommer fra.</translation>
    </message>
    <message>
        <source>The e-mail address (%1) is an office&apos;s, not a person&apos;s. Have the person&apos;s own sent.</source>
        <translation>E-postadressen (%1) er et kontors, ikke en persons. Få personens egen sendt.</translation>
    </message>
    <message>
        <source>No entry is marked as preferred (%1), so Alma does not know which one to use. Let the exporter mark one.</source>
        <translation>Ingen oppføring er merket som foretrukket (%1), så Alma vet ikke hvilken som skal brukes. La eksporten merke én.</translation>
    </message>
    <message>
        <source>The file has no user in it, so there is nothing to import. Ask the institution for a new file.</source>
        <translation>Filen har ingen bruker i seg, så det er ingenting å importere. Be institusjonen om en ny fil.</translation>
    </message>
    <message>
        <source>Here stands a character that XML does not allow, and Alma rejects the whole file for it. Remove it where the data come from.</source>
        <translation>Her står et tegn som XML ikke tillater, og Alma avviser hele filen for det. Fjern det der dataene kommer fra.</translation>
    </message>
    <message>
        <source>The bytes here are no UTF-8, and Alma rejects the whole file for it. Let the exporter write UTF-8.</source>
        <translation>Bytene her er ikke UTF-8, og Alma avviser hele filen for det. La eksporten skrive UTF-8.</translation>
    </message>
    <message>
        <source>The file has a document type (DOCTYPE), which is refused because it can fetch or multiply text. Let the exporter leave it out.</source>
        <translation>Filen har en dokumenttype (DOCTYPE), som avvises fordi den kan hente inn eller mangedoble tekst. La eksporten utelate den.</translation>
    </message>
    <message>
        <source>Here stands an &amp; that begins no character XML knows. Let the exporter write &amp;amp; for it.</source>
        <translation>Her står en &amp; som ikke begynner noe tegn XML kjenner. La eksporten skrive &amp;amp; for den.</translation>
    </message>
    <message>
        <source>The file or the record ends here before its last tag. It has probably been cut off; have it sent again.</source>
        <translation>Filen eller posten slutter her før den siste taggen. Den er trolig kuttet; få den sendt på nytt.</translation>
    </message>
    <message>
        <source>Elements are nested here deeper than in any user. Look at the record in the raw file.</source>
        <translation>Elementene ligger her dypere inni hverandre enn hos noen bruker. Se på posten i råfilen.</translation>
    </message>
    <message>
        <source>%1 has an element or an attribute that the schema does not know. Correct its name, or have it left out.</source>
        <translation>%1 har et element eller et attributt som skjemaet ikke kjenner. Rett navnet, eller få det utelatt.</translation>
    </message>
    <message>
        <source>%1 stands more than once where the schema allows it once. Have it sent once.</source>
        <translation>%1 står mer enn én gang der skjemaet tillater én. Få det sendt én gang.</translation>
    </message>
    <message>
        <source>%1 is missing, and the schema demands it. Have it sent.</source>
        <translation>%1 mangler, og skjemaet krever det. Få det sendt.</translation>
    </message>
    <message>
        <source>%1 stands behind something that the schema wants after it. Let the exporter keep to the order of the schema.</source>
        <translation>%1 står etter noe som skjemaet vil ha etter det. La eksporten holde skjemaets rekkefølge.</translation>
    </message>
    <message>
        <source>%1 has a value that the schema does not allow there, such as a word for a number, or yes for true. Correct the export.</source>
        <translation>%1 har en verdi som skjemaet ikke tillater der, for eksempel et ord for et tall eller ja for true. Rett eksporten.</translation>
    </message>
    <message>
        <source>Here stands something where only elements of the schema may stand. Remove it, or look for a lost tag before it.</source>
        <translation>Her står noe der bare skjemaets elementer kan stå. Fjern det, eller se etter en tapt tagg foran det.</translation>
    </message>
    <message>
        <source>The file begins with an element that is neither users nor bups_users. Check that it is an export of users.</source>
        <translation>Filen begynner med et element som verken er users eller bups_users. Kontroller at den er en eksport av brukere.</translation>
    </message>
    <message>
        <source>The file ends before its last tag, so it has been cut off. Have it sent again.</source>
        <translation>Filen slutter før den siste taggen, så den er kuttet. Få den sendt på nytt.</translation>
    </message>
    <message>
        <source>The file says that it has %2 records, and it has another number. It may have been cut off; have it sent again.</source>
        <translation>Filen sier at den har %2 poster, og den har et annet antall. Den kan være kuttet; få den sendt på nytt.</translation>
    </message>
    <message>
        <source>The identifier (%1) stands in an earlier record, too, on line %2. Alma refuses it the second time; find out whose it is.</source>
        <translation>Identifikatoren (%1) står også i en tidligere post, på linje %2. Alma avviser den andre gangen; finn ut hvem sin den er.</translation>
    </message>
    <message>
        <source>The identifier (%1) stands twice in the record, as primary id or under another type. Alma refuses it the second time; have it sent once.</source>
        <translation>Identifikatoren (%1) står to ganger i posten, som primær-id eller under en annen type. Alma avviser den andre gangen; få den sendt én gang.</translation>
    </message>
    <message>
        <source>The language code (%1) is not one that Alma uses, such as nb, nn or en. Have such a code sent.</source>
        <translation>Språkkoden (%1) er ikke en som Alma bruker, som nb, nn eller en. Få en slik kode sendt.</translation>
    </message>
    <message>
        <source>XML faulty</source>
        <translation>Feil i XML</translation>
    </message>
    <message>
        <source>The XML cannot be read here: a tag is missing, misspelt or in the wrong place. Alma rejects the whole file for it; have it corrected and sent again.</source>
        <translation>XML-en kan ikke leses her: En tagg mangler, er feilskrevet eller står på feil sted. Alma avviser hele filen for det; få den rettet og sendt på nytt.</translation>
    </message>
    <message>
        <source>The record has no borrower id (%1) and cannot be tied to anyone. It must be given where the data come from.</source>
        <translation>Posten har ingen låntaker-id (%1) og kan ikke knyttes til noen. Den må gis der dataene kommer fra.</translation>
    </message>
    <message>
        <source>The same borrower id (%1) stands in an earlier record, on line %2; only one of them will be loaded. Remove one.</source>
        <translation>Samme låntaker-id (%1) står i en tidligere post, på linje %2; bare én av dem blir lastet. Fjern den ene.</translation>
    </message>
    <message>
        <source>The former borrower id (%1) is the same as the present one. Leave it out when nothing changes.</source>
        <translation>Den gamle låntaker-id-en (%1) er den samme som den nåværende. Utelat den når ingenting endres.</translation>
    </message>
    <message>
        <source>The former borrower id (%1) is used by another record, on line %2. Find out whose id it is before the file is imported.</source>
        <translation>Den gamle låntaker-id-en (%1) brukes av en annen post, på linje %2. Finn ut hvem sin id det er før filen importeres.</translation>
    </message>
    <message>
        <source>The record has no Feide id (%1), so the person may be unable to log in. Ask the institution to send it for everyone who has one.</source>
        <translation>Posten har ingen Feide-ID (%1), så personen kan kanskje ikke logge inn. Be institusjonen sende den for alle som har en.</translation>
    </message>
    <message>
        <source>The category (%1) is missing. Alma refuses the record without a user group; have it sent.</source>
        <translation>Kategorien (%1) mangler. Alma avviser posten uten brukergruppe; få den sendt.</translation>
    </message>
    <message>
        <source>Postal code wrong</source>
        <translation>Feil postnummer</translation>
    </message>
    <message>
        <source>The postal code (%1) is no Norwegian one, which has four digits. Correct it where the data come from.</source>
        <translation>Postnummeret (%1) er ikke norsk; norske har fire sifre. Rett det der dataene kommer fra.</translation>
    </message>
    <message>
        <source>Country unlikely</source>
        <translation>Lite sannsynlig land</translation>
    </message>
    <message>
        <source>The country (%1) is not likely. Check it where the data come from.</source>
        <translation>Landet (%1) er lite sannsynlig. Kontroller det der dataene kommer fra.</translation>
    </message>
    <message>
        <source>The library (%1) is not in the institution&apos;s list. Correct it, or add the library to the register.</source>
        <translation>Biblioteket (%1) er ikke i institusjonens liste. Rett det, eller legg biblioteket til i registeret.</translation>
    </message>
    <message>
        <source>Another institution&apos;s person</source>
        <translation>Person fra en annen institusjon</translation>
    </message>
    <message>
        <source>The record belongs to another institution of the register. Find out how it got into the file.</source>
        <translation>Posten hører til en annen institusjon i registeret. Finn ut hvordan den kom med i filen.</translation>
    </message>
    <message>
        <source>New here, but known at another institution</source>
        <translation>Ny her, men kjent ved en annen institusjon</translation>
    </message>
    <message>
        <source>An identifier of the new user is known at another institution. Decide where the person belongs before the user is made.</source>
        <translation>En identifikator til den nye brukeren er kjent ved en annen institusjon. Avgjør hvor personen hører til, før brukeren opprettes.</translation>
    </message>
    <message>
        <source>Would give access</source>
        <translation>Ville gi tilgang</translation>
    </message>
    <message>
        <source>The user would become active again, lose a block, be valid for more than five years longer, or become staff. Decide whether that is right.</source>
        <translation>Brukeren ville bli aktiv igjen, miste en sperring, være gyldig i mer enn fem år lenger eller bli ansatt. Avgjør om det er riktig.</translation>
    </message>
    <message>
        <source>Student with an employee&apos;s account</source>
        <translation>Student med ansattkonto</translation>
    </message>
    <message>
        <source>The record is a student&apos;s, and the person has an employee&apos;s account. It is skipped, so that the account stays an employee&apos;s.</source>
        <translation>Posten gjelder en student, og personen har en ansattkonto. Den hoppes over, slik at kontoen forblir en ansattkonto.</translation>
    </message>
    <message>
        <source>The date in %1 has passed, so the account is expired when it is imported. Check the date where the data come from.</source>
        <translation>Datoen i %1 er passert, så kontoen er utløpt når den importeres. Kontroller datoen der dataene kommer fra.</translation>
    </message>
    <message>
        <source>The account would be valid for more than ten years. Check the date in %1.</source>
        <translation>Kontoen ville være gyldig i mer enn ti år. Kontroller datoen i %1.</translation>
    </message>
    <message>
        <source>The record has no date in %1, so the account gets no expiry date from the file.</source>
        <translation>Posten har ingen dato i %1, så kontoen får ingen utløpsdato fra filen.</translation>
    </message>
    <message>
        <source>Purge date too early</source>
        <translation>Slettedatoen er for tidlig</translation>
    </message>
    <message>
        <source>The purge date (%1) is too early, and the user may be deleted in Alma. Correct it where the data come from.</source>
        <translation>Slettedatoen (%1) er for tidlig, og brukeren kan bli slettet i Alma. Rett den der dataene kommer fra.</translation>
    </message>
    <message>
        <source>E-mail address malformed</source>
        <translation>Feil form på e-postadresse</translation>
    </message>
    <message>
        <source>The value of %1 cannot be an e-mail address: one @ is wanted, a domain with a point behind it, and no blanks. Correct it where the data come from.</source>
        <translation>Verdien i %1 kan ikke være en e-postadresse: Den må ha én @, et domene med punktum etter den og ingen mellomrom. Rett den der dataene kommer fra.</translation>
    </message>
    <message>
        <source>E-mail address shared</source>
        <translation>Delt e-postadresse</translation>
    </message>
    <message>
        <source>The same e-mail address (%1) stands in an earlier record, on line %2. Find out whose it is.</source>
        <translation>Samme e-postadresse (%1) står i en tidligere post, på linje %2. Finn ut hvem sin den er.</translation>
    </message>
    <message>
        <source>Preferred entry not clear</source>
        <translation>Uklart hva som er foretrukket</translation>
    </message>
    <message>
        <source>More than one entry is marked as preferred (%1), and Alma allows one. Let the exporter mark one.</source>
        <translation>Mer enn én oppføring er merket som foretrukket (%1), og Alma tillater én. La eksporten merke én.</translation>
    </message>
    <message>
        <source>Unlikely telephone number</source>
        <translation>Lite sannsynlig telefonnummer</translation>
    </message>
    <message>
        <source>The value of %1 does not look like a telephone number: eight digits, five for a service, or + and a country code. Check it where the data come from.</source>
        <translation>Verdien i %1 ser ikke ut som et telefonnummer: åtte sifre, fem for en tjeneste, eller + og landkode. Kontroller den der dataene kommer fra.</translation>
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
        <translation>%1 s igjen</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 min igjen</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>%1 t %2 min igjen</translation>
    </message>
</context>
<context>
    <name>Institution</name>
    <message>
        <source>A code has 1 to 32 letters or digits; also &apos;_&apos;, &apos;-&apos; and &apos;.&apos; after the first.</source>
        <translation>En kode har 1 til 32 bokstaver eller sifre; også «_», «-» og «.» etter det første.</translation>
    </message>
    <message>
        <source>This code is registered already.</source>
        <translation>Denne koden er allerede registrert.</translation>
    </message>
    <message>
        <source>Give the institution its name.</source>
        <translation>Gi institusjonen navnet sitt.</translation>
    </message>
    <message>
        <source>Give the address of the API, e.g. https://api-eu.hosted.exlibrisgroup.com.</source>
        <translation>Oppgi adressen til API-et, f.eks. https://api-eu.hosted.exlibrisgroup.com.</translation>
    </message>
    <message>
        <source>The address begins with https:// and holds no user name, password or question mark.</source>
        <translation>Adressen begynner med https:// og har verken brukernavn, passord eller spørsmålstegn.</translation>
    </message>
    <message>
        <source>A realm looks like a domain name, e.g. library.example.</source>
        <translation>Et domene ser ut som et domenenavn, f.eks. bibliotek.example.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>Denne verdien kan ikke brukes.</translation>
    </message>
    <message>
        <source>This address cannot be used.</source>
        <translation>Denne adressen kan ikke brukes.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Ikke testet</translation>
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
        <translation>Virker</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>Opens another</source>
        <translation>Åpner noe annet</translation>
    </message>
    <message>
        <source>Set the API key to be able to call Alma.</source>
        <translation>Sett API-nøkkelen for å kunne kalle Alma.</translation>
    </message>
    <message>
        <source>Test the key: it is not known yet what it opens.</source>
        <translation>Test nøkkelen: det er ikke kjent ennå hva den åpner.</translation>
    </message>
    <message>
        <source>Alma refused the key. Set another one and test it.</source>
        <translation>Alma avviste nøkkelen. Sett en annen og test den.</translation>
    </message>
    <message>
        <source>The key opens another institution or environment. Skranke does not work with it until that is put right.</source>
        <translation>Nøkkelen åpner en annen institusjon eller et annet miljø. Skranke arbeider ikke med den før det er rettet.</translation>
    </message>
    <message>
        <source>By the file&apos;s encoding</source>
        <translation>Etter filens tegnsett</translation>
    </message>
    <message>
        <source>BUPS 1, newer table (UTF-8)</source>
        <translation>BUPS 1, nyere tabell (UTF-8)</translation>
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
        <translation>Beholder det Alma har</translation>
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
        <translation>Filen ber om det.</translation>
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
        <translation>Vern %1 ved %2: %3. Det slutter etter %4.</translation>
    </message>
    <message>
        <source>the file replaces it, also with nothing</source>
        <translation>filen erstatter det, også med ingenting</translation>
    </message>
    <message>
        <source>keep what was edited by hand</source>
        <translation>behold det som er endret for hånd</translation>
    </message>
    <message>
        <source>keep it unless it is empty</source>
        <translation>behold det hvis det ikke er tomt</translation>
    </message>
    <message>
        <source>keep it; the file counts for new users only</source>
        <translation>behold det; filen gjelder bare for nye brukere</translation>
    </message>
    <message>
        <source>the file replaces the external entries</source>
        <translation>filen erstatter de eksterne oppføringene</translation>
    </message>
    <message>
        <source>the file adds entries and removes none</source>
        <translation>filen legger til oppføringer og fjerner ingen</translation>
    </message>
</context>
<context>
    <name>QueueNotes</name>
    <message>
        <source>Changed in Alma too since the change was made: %1.</source>
        <translation>Også endret i Alma etter at endringen ble laget: %1.</translation>
    </message>
    <message>
        <source>Changed in Alma since, so nothing was taken back: %1.</source>
        <translation>Endret i Alma siden, så ingenting ble tatt tilbake: %1.</translation>
    </message>
    <message>
        <source>Changed in Alma meanwhile and kept as it is there: %1.</source>
        <translation>Endret i Alma i mellomtiden og beholdt som det er der: %1.</translation>
    </message>
    <message>
        <source>Alma kept its own value: %1.</source>
        <translation>Alma beholdt sin egen verdi: %1.</translation>
    </message>
    <message>
        <source>Also different after sending: %1.</source>
        <translation>Også forskjellig etter sendingen: %1.</translation>
    </message>
    <message>
        <source>Alma has something else than was sent: %1.</source>
        <translation>Alma har noe annet enn det som ble sendt: %1.</translation>
    </message>
    <message>
        <source>No usable answer came (%1).</source>
        <translation>Det kom ikke noe brukbart svar (%1).</translation>
    </message>
    <message>
        <source>The user could not be read after sending (%1).</source>
        <translation>Brukeren kunne ikke leses etter sendingen (%1).</translation>
    </message>
    <message>
        <source>Not sent (%1).</source>
        <translation>Ikke sendt (%1).</translation>
    </message>
    <message>
        <source>The user still exists in Alma.</source>
        <translation>Brukeren finnes fortsatt i Alma.</translation>
    </message>
    <message>
        <source>The user is gone from Alma.</source>
        <translation>Brukeren er borte fra Alma.</translation>
    </message>
    <message>
        <source>Read in Alma: nothing had happened.</source>
        <translation>Lest i Alma: ingenting hadde skjedd.</translation>
    </message>
    <message>
        <source>Altered after the approval, so the approval was taken away.</source>
        <translation>Forandret etter godkjenningen, så godkjenningen ble tatt bort.</translation>
    </message>
    <message>
        <source>Replaces an earlier proposal (%1).</source>
        <translation>Erstatter et tidligere forslag (%1).</translation>
    </message>
    <message>
        <source>Refused: several users are to take over one another&apos;s identifiers in a circle.</source>
        <translation>Avvist: flere brukere skal overta hverandres identifikatorer i ring.</translation>
    </message>
    <message>
        <source>Its approval has no signature, so it was taken away: approve it again.</source>
        <translation>Godkjenningen mangler signatur og ble tatt bort: godkjenn på nytt.</translation>
    </message>
    <message>
        <source>The signature of its approval is not good, so the approval was taken away.</source>
        <translation>Signaturen på godkjenningen er ikke gyldig, så godkjenningen ble tatt bort.</translation>
    </message>
    <message>
        <source>Approved with a key that is not in the register, so the approval was taken away.</source>
        <translation>Godkjent med en nøkkel som ikke står i registeret, så godkjenningen ble tatt bort.</translation>
    </message>
    <message>
        <source>Approved with a key that was revoked, so the approval was taken away.</source>
        <translation>Godkjent med en nøkkel som er trukket tilbake, så godkjenningen ble tatt bort.</translation>
    </message>
    <message>
        <source>Approved at another desk.</source>
        <translation>Godkjent ved en annen skranke.</translation>
    </message>
    <message>
        <source>Replaced by a later proposal (%1).</source>
        <translation>Erstattet av et senere forslag (%1).</translation>
    </message>
    <message>
        <source>The store was put back from a copy, so the approval was taken away.</source>
        <translation>Lageret ble gjenopprettet fra en kopi, så godkjenningen ble tatt bort.</translation>
    </message>
    <message>
        <source>Compared with a later state of the user in Alma.</source>
        <translation>Sammenlignet med en senere tilstand for brukeren i Alma.</translation>
    </message>
    <message>
        <source>It had been sent before and stood as approved again, so it waits to be verified.</source>
        <translation>Den var sendt før og sto som godkjent igjen, så den venter på kontroll.</translation>
    </message>
</context>
<context>
    <name>ReviewErrors</name>
    <message>
        <source>The file holds no public signing key.</source>
        <translation>Filen inneholder ingen offentlig signeringsnøkkel.</translation>
    </message>
    <message>
        <source>The signing key in the file is not as its owner made it.</source>
        <translation>Signeringsnøkkelen i filen er ikke slik eieren laget den.</translation>
    </message>
    <message>
        <source>Ask its owner for the file again; if it stays so, find out who altered it.</source>
        <translation>Be eieren om filen på nytt; blir det ikke bedre, finn ut hvem som har endret den.</translation>
    </message>
    <message>
        <source>The register has another entry under the key&apos;s id, or one that was altered.</source>
        <translation>Registeret har en annen oppføring under nøkkelens id, eller en som er endret.</translation>
    </message>
    <message>
        <source>The signing key was revoked.</source>
        <translation>Signeringsnøkkelen er trukket tilbake.</translation>
    </message>
    <message>
        <source>The signing key %1 was revoked.</source>
        <translation>Signeringsnøkkelen %1 er trukket tilbake.</translation>
    </message>
    <message>
        <source>Its owner makes a new one and sends its public half.</source>
        <translation>Eieren lager en ny og sender den offentlige halvdelen.</translation>
    </message>
    <message>
        <source>The signing key is not in the register.</source>
        <translation>Signeringsnøkkelen står ikke i registeret.</translation>
    </message>
    <message>
        <source>The signing key %1 is not in the register.</source>
        <translation>Signeringsnøkkelen %1 står ikke i registeret.</translation>
    </message>
    <message>
        <source>There is no signing key “%1” in the register.</source>
        <translation>Det finnes ingen signeringsnøkkel «%1» i registeret.</translation>
    </message>
    <message>
        <source>The approval has no signature.</source>
        <translation>Godkjenningen mangler signatur.</translation>
    </message>
    <message>
        <source>Review the change and approve it again.</source>
        <translation>Gå gjennom endringen og godkjenn den på nytt.</translation>
    </message>
    <message>
        <source>The signature of the approval is not good.</source>
        <translation>Signaturen på godkjenningen er ikke gyldig.</translation>
    </message>
    <message>
        <source>So many changes at once need a second approval, by another person with another key.</source>
        <translation>Så mange endringer på én gang trenger en godkjenning til, av en annen person med en annen nøkkel.</translation>
    </message>
    <message>
        <source>A brake stopped the changes before the first one was proposed (%1).</source>
        <translation>En brems stoppet endringene før den første ble foreslått (%1).</translation>
    </message>
    <message>
        <source>There is no brake stop “%1”.</source>
        <translation>Det finnes ingen bremsestopp «%1».</translation>
    </message>
    <message>
        <source>There is no brake “%1”.</source>
        <translation>Det finnes ingen brems «%1».</translation>
    </message>
    <message>
        <source>Look at the limits with &apos;skranke-cli brake limits&apos;.</source>
        <translation>Se grensene med «skranke-cli brake limits».</translation>
    </message>
    <message>
        <source>A brake is lifted with a reason only.</source>
        <translation>En brems løftes bare med begrunnelse.</translation>
    </message>
    <message>
        <source>Write why these changes are right.</source>
        <translation>Skriv hvorfor disse endringene er riktige.</translation>
    </message>
    <message>
        <source>You have signed the lifting of this brake already.</source>
        <translation>Du har alt signert løftingen av denne bremsen.</translation>
    </message>
    <message>
        <source>The second signature is another person&apos;s, with another account and another key.</source>
        <translation>Den andre signaturen er en annen persons, med en annen konto og en annen nøkkel.</translation>
    </message>
    <message>
        <source>The brake is lifted already.</source>
        <translation>Bremsen er alt løftet.</translation>
    </message>
    <message>
        <source>Make the plan again: the same changes pass now.</source>
        <translation>Lag planen på nytt: de samme endringene slipper gjennom nå.</translation>
    </message>
    <message>
        <source>Ask for the bundle again; if it stays so, find out who altered it.</source>
        <translation>Be om pakken på nytt; blir det ikke bedre, finn ut hvem som har endret den.</translation>
    </message>
    <message>
        <source>The file is no review bundle.</source>
        <translation>Filen er ingen gjennomgangspakke.</translation>
    </message>
    <message>
        <source>Choose the file that &apos;skranke-cli queue bundle export&apos; wrote.</source>
        <translation>Velg filen som «skranke-cli queue bundle export» skrev.</translation>
    </message>
    <message>
        <source>The review bundle was made by another version of Skranke.</source>
        <translation>Gjennomgangspakken er laget av en annen versjon av Skranke.</translation>
    </message>
    <message>
        <source>Use the same version at both desks.</source>
        <translation>Bruk samme versjon ved begge skranker.</translation>
    </message>
    <message>
        <source>The head of the review bundle was damaged or altered.</source>
        <translation>Hodet i gjennomgangspakken er skadet eller endret.</translation>
    </message>
    <message>
        <source>The review bundle asks for more memory or time than any bundle does.</source>
        <translation>Gjennomgangspakken ber om mer minne eller tid enn noen pakke gjør.</translation>
    </message>
    <message>
        <source>Do not open it: Skranke does not make such files.</source>
        <translation>Ikke åpne den: Skranke lager ikke slike filer.</translation>
    </message>
    <message>
        <source>The passphrase does not open the review bundle.</source>
        <translation>Passfrasen åpner ikke gjennomgangspakken.</translation>
    </message>
    <message>
        <source>Check the passphrase; it is told by another way than the file.</source>
        <translation>Kontroller passfrasen; den gis på en annen måte enn filen.</translation>
    </message>
    <message>
        <source>The content of the review bundle was damaged or altered.</source>
        <translation>Innholdet i gjennomgangspakken er skadet eller endret.</translation>
    </message>
    <message>
        <source>The review bundle is cut off before its end.</source>
        <translation>Gjennomgangspakken er kuttet av før slutten.</translation>
    </message>
    <message>
        <source>Something was added behind the end of the review bundle.</source>
        <translation>Noe er lagt til etter slutten på gjennomgangspakken.</translation>
    </message>
    <message>
        <source>The review bundle is larger than any bundle may be.</source>
        <translation>Gjennomgangspakken er større enn en pakke kan være.</translation>
    </message>
    <message>
        <source>Choose fewer changes: a batch, or a state.</source>
        <translation>Velg færre endringer: et parti eller en tilstand.</translation>
    </message>
    <message>
        <source>The review bundle opens, but what is in it cannot be understood.</source>
        <translation>Gjennomgangspakken lar seg åpne, men innholdet er ikke til å forstå.</translation>
    </message>
    <message>
        <source>Use the same version at both desks; tell support if it stays.</source>
        <translation>Bruk samme versjon ved begge skranker; si fra til brukerstøtten hvis det vedvarer.</translation>
    </message>
    <message>
        <source>No change was chosen, so there is nothing to bundle.</source>
        <translation>Ingen endring er valgt, så det er ingenting å pakke.</translation>
    </message>
    <message>
        <source>Choose changes that are there: by id, by batch or by state.</source>
        <translation>Velg endringer som finnes: etter id, parti eller tilstand.</translation>
    </message>
    <message>
        <source>The passphrase is too short for persons&apos; data.</source>
        <translation>Passfrasen er for kort for personopplysninger.</translation>
    </message>
    <message>
        <source>Use at least 12 signs, for instance four words.</source>
        <translation>Bruk minst 12 tegn, for eksempel fire ord.</translation>
    </message>
    <message>
        <source>The file “%1” exists already.</source>
        <translation>Filen «%1» finnes allerede.</translation>
    </message>
    <message>
        <source>Choose another name; nothing was overwritten.</source>
        <translation>Velg et annet navn; ingenting ble overskrevet.</translation>
    </message>
    <message>
        <source>The file holds no approvals of a review bundle.</source>
        <translation>Filen inneholder ingen godkjenninger av en gjennomgangspakke.</translation>
    </message>
    <message>
        <source>Choose the file that &apos;skranke-cli queue bundle approve&apos; wrote.</source>
        <translation>Velg filen som «skranke-cli queue bundle approve» skrev.</translation>
    </message>
    <message>
        <source>The approvals were made by another version of Skranke.</source>
        <translation>Godkjenningene er laget av en annen versjon av Skranke.</translation>
    </message>
    <message>
        <source>The file of approvals is not as the person who signed it made it.</source>
        <translation>Filen med godkjenninger er ikke slik den som signerte, laget den.</translation>
    </message>
    <message>
        <source>Ask for it again; if it stays so, find out who altered it.</source>
        <translation>Be om den på nytt; blir det ikke bedre, finn ut hvem som har endret den.</translation>
    </message>
    <message>
        <source>The approvals belong to a review bundle that was not made at this desk.</source>
        <translation>Godkjenningene hører til en gjennomgangspakke som ikke er laget ved denne skranken.</translation>
    </message>
    <message>
        <source>Bring them to the desk that made the bundle.</source>
        <translation>Ta dem med til skranken som laget pakken.</translation>
    </message>
    <message>
        <source>The change was not in the review bundle that was approved.</source>
        <translation>Endringen var ikke i gjennomgangspakken som ble godkjent.</translation>
    </message>
    <message>
        <source>Review it here, or put it into a bundle of its own.</source>
        <translation>Gå gjennom den her, eller legg den i en egen pakke.</translation>
    </message>
    <message>
        <source>Your own signing key was altered in the local store and can no longer be used.</source>
        <translation>Din egen signeringsnøkkel er endret i lageret og kan ikke lenger brukes.</translation>
    </message>
    <message>
        <source>The file holds neither a brake stop nor the lifting of one.</source>
        <translation>Filen inneholder verken en bremsestopp eller løftingen av en.</translation>
    </message>
    <message>
        <source>The brake stop was altered in the local store.</source>
        <translation>Bremsestoppen er endret i lageret.</translation>
    </message>
    <message>
        <source>Make the plan again: the stop is then stored anew, and needs both signatures anew.</source>
        <translation>Lag planen på nytt: stoppen lagres da på nytt og trenger begge signaturene på nytt.</translation>
    </message>
    <message>
        <source>The signature is not good for this brake stop and its figures.</source>
        <translation>Signaturen gjelder ikke denne bremsestoppen og tallene dens.</translation>
    </message>
    <message>
        <source>Send the stop again and let it be signed anew; if it stays so, find out who altered it.</source>
        <translation>Send stoppen på nytt og få den signert igjen; blir det ikke bedre, finn ut hvem som har endret den.</translation>
    </message>
    <message>
        <source>Ask its owner for the file that “Signing keys” or &apos;skranke-cli key export&apos; writes.</source>
        <translation>Be eieren om filen som «Signeringsnøkler» eller «skranke-cli key export» skriver.</translation>
    </message>
    <message>
        <source>Look at the register under “Signing keys”, and verify the audit log.</source>
        <translation>Se på registeret under «Signeringsnøkler», og kontroller revisjonsloggen.</translation>
    </message>
    <message>
        <source>When you know whose it is, add its file under “Signing keys”, or with &apos;skranke-cli key add FILE&apos;.</source>
        <translation>Når du vet hvem sin den er, legg til filen under «Signeringsnøkler», eller med «skranke-cli key add FIL».</translation>
    </message>
    <message>
        <source>Withdraw it under “Signing keys”, or with &apos;skranke-cli key revoke&apos;; a new one is made on next use.</source>
        <translation>Trekk den tilbake under «Signeringsnøkler», eller med «skranke-cli key revoke»; en ny lages neste gang.</translation>
    </message>
    <message>
        <source>You have no signing key of your own at this desk yet.</source>
        <translation>Du har ingen egen signeringsnøkkel ved denne skranken ennå.</translation>
    </message>
    <message>
        <source>Make one under “Signing keys”, or with &apos;skranke-cli key show&apos;.</source>
        <translation>Lag en under «Signeringsnøkler», eller med «skranke-cli key show».</translation>
    </message>
    <message>
        <source>Look at the register under “Signing keys”, or with &apos;skranke-cli key list&apos;.</source>
        <translation>Se på registeret under «Signeringsnøkler», eller med «skranke-cli key list».</translation>
    </message>
    <message>
        <source>Look at its figures in the change queue, or with &apos;skranke-cli brake show %1&apos;. Two persons can lift it, with a reason.</source>
        <translation>Se tallene i endringskøen, eller med «skranke-cli brake show %1». To personer kan løfte den, med begrunnelse.</translation>
    </message>
    <message>
        <source>Look at them in the change queue, or with &apos;skranke-cli brake list&apos;.</source>
        <translation>Se på dem i endringskøen, eller med «skranke-cli brake list».</translation>
    </message>
    <message>
        <source>Choose the file that the other desk wrote when it saved or signed the stop.</source>
        <translation>Velg filen som den andre skranken skrev da den lagret eller signerte stoppen.</translation>
    </message>
    <message>
        <source>Let a second person approve them with a reason, at another desk through a review bundle.</source>
        <translation>La en person til godkjenne dem med begrunnelse, ved en annen skranke gjennom en gjennomgangspakke.</translation>
    </message>
    <message>
        <source>The second approval of so many changes takes a reason.</source>
        <translation>Den andre godkjenningen av så mange endringer krever en begrunnelse.</translation>
    </message>
    <message>
        <source>Write why these changes are right; on the command line with --reason.</source>
        <translation>Skriv hvorfor disse endringene er riktige; på kommandolinjen med --reason.</translation>
    </message>
    <message>
        <source>The reason is longer than %1 characters.</source>
        <translation>Begrunnelsen er lengre enn %1 tegn.</translation>
    </message>
    <message>
        <source>Write a shorter one.</source>
        <translation>Skriv en kortere.</translation>
    </message>
    <message>
        <source>The brake stop or its lifting was written by another version of Skranke.</source>
        <translation>Bremsestoppen eller løftingen av den er skrevet av en annen versjon av Skranke.</translation>
    </message>
    <message>
        <source>Use the same version at both desks; then save the stop again and let it be signed.</source>
        <translation>Bruk samme versjon ved begge skrankene; lagre så stoppen på nytt og la den bli signert.</translation>
    </message>
    <message>
        <source>The ticket is longer than %1 characters.</source>
        <translation>Saken er lengre enn %1 tegn.</translation>
    </message>
    <message>
        <source>Give its number or address; what it is about goes into the reason.</source>
        <translation>Oppgi nummeret eller adressen; hva den gjelder, hører til begrunnelsen.</translation>
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
        <translation>Nå i Alma</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
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
        <translation>Gjennomgått av</translation>
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
        <translation>Sammendrag %1</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Tilstander</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risikoer</translation>
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
        <translation>Laget</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Endringer</translation>
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
        <translation>Begrunnelse: %1</translation>
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
        <translation>Mister tilgang</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>Innlogging</translation>
    </message>
    <message>
        <source>Hand edit</source>
        <translation>Håndrettelse</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Overskriver</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>Brukergruppe</translation>
    </message>
    <message>
        <source>Mail domain</source>
        <translation>E-postdomene</translation>
    </message>
    <message>
        <source>The user is deleted.</source>
        <translation>Brukeren blir slettet.</translation>
    </message>
    <message>
        <source>The account expires earlier than now in Alma, or becomes inactive.</source>
        <translation>Kontoen utløper tidligere enn nå i Alma, eller blir inaktiv.</translation>
    </message>
    <message>
        <source>The primary id or an identifier changes: the user may log in with it, or have it on a card.</source>
        <translation>Primær-ID-en eller en annen identifikator endres: Brukeren kan logge inn med den eller ha den på et kort.</translation>
    </message>
    <message>
        <source>Overwrites something that was typed by hand in Alma.</source>
        <translation>Overskriver noe som er skrevet for hånd i Alma.</translation>
    </message>
    <message>
        <source>Fields that Alma keeps when they were edited by hand are overwritten all the same.</source>
        <translation>Felt som Alma ellers beholder når de er endret for hånd, blir likevel overskrevet.</translation>
    </message>
    <message>
        <source>The user gets another user group, and with it other loan rules.</source>
        <translation>Brukeren får en annen brukergruppe, og med den andre utlånsregler.</translation>
    </message>
    <message>
        <source>E-mail goes to another domain than before.</source>
        <translation>E-post går til et annet domene enn før.</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Ulagrede endringer</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 har endringer som ikke er lagret.</translation>
    </message>
    <message>
        <source>Close Without Saving</source>
        <translation>Lukk uten å lagre</translation>
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
        <translation>&lt;p&gt;Skranken i et bibliotekkonsortium: hva nattens fil ville endre i Alma, gjennomgått, sendt, kontrollert og angret.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Copyright © 2026 The Skranke developers.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Copyright © 2026 Skrankes utviklere.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Skranke is free software: you may share and change it under the terms of the GNU General Public License, version 3 or later. It comes without any warranty. See &lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;the licence&lt;/a&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Skranke er fri programvare: du kan dele og endre det etter vilkårene i GNU General Public License, versjon 3 eller nyere. Det kommer uten noen garanti. Se &lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;lisensen&lt;/a&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Made with Qt %1.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Laget med Qt %1.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>skranke::AuditFilters</name>
    <message>
        <source>All events</source>
        <translation>Alle hendelser</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle kontoer</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>Alle partier</translation>
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
        <translation>Siste 7 dager</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Siste 30 dager</translation>
    </message>
    <message>
        <source>From – to …</source>
        <translation>Fra – til …</translation>
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
        <translation>Hendelse</translation>
    </message>
    <message>
        <source>Show only entries of this event</source>
        <translation>Vis bare oppføringer av denne hendelsen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Show only what was done from this account</source>
        <translation>Vis bare det som er gjort fra denne kontoen</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Show only entries of this batch</source>
        <translation>Vis bare oppføringer om dette partiet</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Show only entries of this time</source>
        <translation>Vis bare oppføringer fra denne tiden</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
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
        <translation>&lt;p&gt;Hvert steg i hver endring: når, fra hvilken konto og med hvilken nøkkel. Loggen nevner endringer, aldri personer.&lt;/p&gt;&lt;p&gt;Hver oppføring er lenket til den forrige. &lt;b&gt;Kontroller&lt;/b&gt; leser hele loggen og finner oppføringer som er endret, tatt ut, satt inn, flyttet eller kuttet av. Den kan ikke finne at logg og segl er lagt tilbake sammen slik de var tidligere: Ta vare på en eksport et annet sted for det.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Eksporter&lt;/b&gt; skriver oppføringene som filtrene viser, som CSV for et regneark eller som JSON med dommen fra kontrollen.&lt;/p&gt;</translation>
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
        <translation>Kommadelte verdier (*.csv)</translation>
    </message>
    <message>
        <source>JSON with the verdict of the check (*.json)</source>
        <translation>JSON med dommen fra kontrollen (*.json)</translation>
    </message>
    <message>
        <source>Exporting the audit log</source>
        <translation>Eksport av revisjonsloggen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) written to %1.</source>
        <translation>
            <numerusform>%Ln oppføring skrevet til %1.</numerusform>
            <numerusform>%Ln oppføringer skrevet til %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) fit the filters</source>
        <extracomment>Beside the filters of the audit log: how many entries fit them</extracomment>
        <translation>
            <numerusform>%Ln oppføring passer filtrene</numerusform>
            <numerusform>%Ln oppføringer passer filtrene</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain of the log is being checked…</source>
        <translation>Kjeden i loggen kontrolleres …</translation>
    </message>
    <message>
        <source>The chain of the log is not checked yet.</source>
        <translation>Kjeden i loggen er ikke kontrollert ennå.</translation>
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
        <translation>Les hele loggen, og kontroller kjeden (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>Entries of the audit log, newest first</source>
        <translation>Oppføringer i revisjonsloggen, de nyeste først</translation>
    </message>
    <message>
        <source>Nothing has been done with a change yet. Every step will stand here.</source>
        <translation>Ingenting er gjort med noen endring ennå. Hvert steg vil stå her.</translation>
    </message>
    <message>
        <source>Open the Change Queue</source>
        <translation>Åpne endringskøen</translation>
    </message>
    <message>
        <source>No entry fits the filters.</source>
        <translation>Ingen oppføring passer filtrene.</translation>
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
        <translation>Hendelse</translation>
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
        <translation>Laget</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Daglig</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>Før en oppgradering</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>For hånd</translation>
    </message>
    <message>
        <source>Replaced by a restore</source>
        <translation>Erstattet ved gjenoppretting</translation>
    </message>
</context>
<context>
    <name>skranke::BackupsDialog</name>
    <message>
        <source>Making a backup</source>
        <translation>Lage en sikkerhetskopi</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <translation>Gjenopprett en sikkerhetskopi</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Gjenopprette sikkerhetskopien fra %1?</translation>
    </message>
    <message>
        <source>The store as it is now is kept beside the backups and can be restored in the same way. What was done at this desk since %1 is then no longer in sight, and persons erased since are back. Changes that had been approved must be approved again, because they may have been sent since. Alma itself stays as it is. Skranke closes and opens again.</source>
        <translation>Lageret slik det er nå, blir tatt vare på ved siden av sikkerhetskopiene og kan gjenopprettes på samme måte. Det som er gjort ved denne skranken siden %1, er da ikke lenger synlig, og personer som er slettet siden, er tilbake. Endringer som var godkjent, må godkjennes på nytt, fordi de kan være sendt siden. Alma selv forblir som det er. Skranke lukkes og åpnes igjen.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Gjenopprett</translation>
    </message>
    <message>
        <source>Move to Another Desk</source>
        <translation>Flytt til en annen skranke</translation>
    </message>
    <message>
        <source>Sealed desks (*.skranke)</source>
        <translation>Forseglede skranker (*.skranke)</translation>
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
        <translation>Skranken er forseglet i %1. På den andre maskinen: «skranke-cli backup import».</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhetskopier</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made every day by itself.</source>
        <translation>Det finnes ingen sikkerhetskopi ennå. En lages av seg selv hver dag.</translation>
    </message>
    <message>
        <source>Make One Now</source>
        <translation>Lag en nå</translation>
    </message>
    <message>
        <source>A backup is made every day and before each upgrade of the store. How many are kept, and how long, stands in the preferences.</source>
        <translation>En sikkerhetskopi lages hver dag og før hver oppgradering av lageret. Hvor mange som beholdes, og hvor lenge, står i innstillingene.</translation>
    </message>
    <message>
        <source>Make &amp;Now</source>
        <translation>Lag &amp;nå</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Gjenopprett …</translation>
    </message>
    <message>
        <source>&amp;Move to Another Desk…</source>
        <translation>&amp;Flytt til en annen skranke …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>Passphrase of the File</source>
        <translation>Passfrase for filen</translation>
    </message>
    <message>
        <source>Whoever has the file and the passphrase can read the persons in it. Nobody can open it without the passphrase, not even you: carry it another way than the file.</source>
        <translation>Den som har filen og passfrasen, kan lese personene i den. Ingen kan åpne den uten passfrasen, heller ikke du: ta den med på en annen måte enn filen.</translation>
    </message>
    <message>
        <source>&amp;Seal</source>
        <translation>&amp;Forsegle</translation>
    </message>
    <message>
        <source>&amp;API keys of the institutions too</source>
        <translation>Også institusjonenes &amp;API-nøkler</translation>
    </message>
    <message>
        <source>Without them the new desk needs keys of its own before it can call Alma.</source>
        <translation>Uten dem trenger den nye skranken egne nøkler før den kan kalle Alma.</translation>
    </message>
</context>
<context>
    <name>skranke::BatchTreeModel</name>
    <message>
        <source>All changes</source>
        <translation>Alle endringer</translation>
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
        <translation>Endringer</translation>
    </message>
</context>
<context>
    <name>skranke::BatchesView</name>
    <message>
        <source>&amp;Batches</source>
        <translation>&amp;Partier</translation>
    </message>
    <message>
        <source>Batches and their states</source>
        <translation>Partier og tilstandene deres</translation>
    </message>
</context>
<context>
    <name>skranke::BrakeBar</name>
    <message>
        <source>Stopped before the first was proposed: %1.</source>
        <extracomment>%1 what was stopped, &quot;6,214 changes of NSK (nsk-2026-11-23.txt)&quot;</extracomment>
        <translation>Stoppet før den første ble foreslått: %1.</translation>
    </message>
    <message>
        <source>One person has signed the lifting, a second one must.</source>
        <translation>Én person har signert løftingen, en person til må gjøre det.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more set(s) are stopped.</source>
        <translation>
            <numerusform>%Ln sett til er stoppet.</numerusform>
            <numerusform>%Ln sett til er stoppet.</numerusform>
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
        <translation>Stoppet %1, da %2 laget planen; ingenting ble foreslått.</translation>
    </message>
    <message>
        <source>Lifted. Make the plan again: exactly these changes pass now.</source>
        <translation>Løftet. Lag planen på nytt: nøyaktig disse endringene slipper gjennom nå.</translation>
    </message>
    <message>
        <source>You sign with your own key, for exactly these changes and figures. The signature goes back as a file.</source>
        <translation>Du signerer med din egen nøkkel, for nøyaktig disse endringene og tallene. Signaturen går tilbake som en fil.</translation>
    </message>
    <message>
        <source>A second person must sign now, with another account and another key: at this desk, or at another one through a file.</source>
        <translation>En person til må signere nå, med en annen konto og en annen nøkkel: ved denne skranken, eller ved en annen gjennom en fil.</translation>
    </message>
    <message>
        <source>You sign with your own key, for exactly these changes and figures. A second person must sign too, with another account and another key.</source>
        <translation>Du signerer med din egen nøkkel, for nøyaktig disse endringene og tallene. En person til må også signere, med en annen konto og en annen nøkkel.</translation>
    </message>
    <message>
        <source>Lift a Brake</source>
        <translation>Løft en brems</translation>
    </message>
    <message>
        <source>Lift a Brake of Another Desk</source>
        <translation>Løft en brems ved en annen skranke</translation>
    </message>
    <message>
        <source>What the brakes measured, against their limits</source>
        <translation>Det bremsene målte, mot grensene</translation>
    </message>
    <message>
        <source>&amp;Reason why these changes are right:</source>
        <translation>&amp;Begrunnelse for at disse endringene er riktige:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Lukk</translation>
    </message>
    <message>
        <source>Save for Another &amp;Desk…</source>
        <translation>Lagre til en &amp;annen skranke …</translation>
    </message>
    <message>
        <source>Writes the stop to a file that a second person signs at another desk</source>
        <translation>Skriver stoppen til en fil som en person til signerer ved en annen skranke</translation>
    </message>
    <message>
        <source>&amp;Take a Signature…</source>
        <translation>&amp;Ta inn en signatur …</translation>
    </message>
    <message>
        <source>Reads the file that the second person has signed</source>
        <translation>Leser filen som den andre personen har signert</translation>
    </message>
    <message>
        <source>&amp;Sign the Lifting</source>
        <translation>&amp;Signer løftingen</translation>
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
        <translation>Lese hva bremsene har stoppet</translation>
    </message>
    <message>
        <source>Opening a brake stop</source>
        <translation>Åpne en bremsestopp</translation>
    </message>
    <message>
        <source>Save a Brake Stop</source>
        <translation>Lagre en bremsestopp</translation>
    </message>
    <message>
        <source>Take a Signature</source>
        <translation>Ta inn en signatur</translation>
    </message>
    <message>
        <source>Signing the lifting</source>
        <translation>Signere løftingen</translation>
    </message>
    <message>
        <source>Signing &amp;Keys…</source>
        <translation>Signerings&amp;nøkler …</translation>
    </message>
    <message>
        <source>Lifted. Make the plan again: exactly these changes pass now.</source>
        <translation>Løftet. Lag planen på nytt: nøyaktig disse endringene slipper gjennom nå.</translation>
    </message>
    <message>
        <source>Signed. A second person must lift it too, with another key.</source>
        <translation>Signert. En person til må løfte den, med en annen nøkkel.</translation>
    </message>
    <message>
        <source>Saving the brake stop</source>
        <translation>Lagre bremsestoppen</translation>
    </message>
    <message>
        <source>The stop lies in “%1”. A second person signs it at another desk: Queue, “Sign a Brake Stop”.</source>
        <translation>Stoppen ligger i «%1». En person til signerer den ved en annen skranke: Kø, «Signer en bremsestopp».</translation>
    </message>
    <message>
        <source>Taking the signature</source>
        <translation>Ta inn signaturen</translation>
    </message>
    <message>
        <source>The signature was for another stop, and was taken there.</source>
        <translation>Signaturen gjaldt en annen stopp og ble tatt inn der.</translation>
    </message>
    <message>
        <source>Sign a Brake Stop of Another Desk</source>
        <translation>Signer en bremsestopp fra en annen skranke</translation>
    </message>
    <message>
        <source>Save the Signature</source>
        <translation>Lagre signaturen</translation>
    </message>
    <message>
        <source>Signed. Send “%1” back to the desk where the changes were stopped.</source>
        <translation>Signert. Send «%1» tilbake til skranken der endringene ble stoppet.</translation>
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
        <translation>Godkjenn &amp;valgte (%L1)</translation>
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
            <numerusform>%Ln endring fra skranken til %1, pakket %2. Bare til lesing: det du godkjenner, går tilbake som en fil, signert med din egen nøkkel.</numerusform>
            <numerusform>%Ln endringer fra skranken til %1, pakket %2. Bare til lesing: det du godkjenner, går tilbake som en fil, signert med din egen nøkkel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes of the bundle</source>
        <translation>Endringer i pakken</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Lukk</translation>
    </message>
    <message>
        <source>Sign the selected changes and save the approvals as a file</source>
        <translation>Signer de valgte endringene og lagre godkjenningene som en fil</translation>
    </message>
    <message>
        <source>Sign every change of the bundle and save the approvals as a file</source>
        <translation>Signer alle endringene i pakken og lagre godkjenningene som en fil</translation>
    </message>
    <message>
        <source>Digest: bundle %1, change %2</source>
        <translation>Sammendrag: pakken %1, endringen %2</translation>
    </message>
    <message>
        <source>Digest: bundle %1</source>
        <translation>Sammendrag: pakken %1</translation>
    </message>
    <message>
        <source>Short form of what is approved. Whoever made the bundle sees the same of it: ask, by voice, whether it is.</source>
        <translation>Kortform av det som blir godkjent. Den som laget pakken, ser den samme: spør, på telefon eller ansikt til ansikt, om den stemmer.</translation>
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
            <numerusform>%Ln endring ligger forseglet i «%1». Gi passfrasen videre på en annen måte enn filen.</numerusform>
            <numerusform>%Ln endringer ligger forseglet i «%1». Gi passfrasen videre på en annen måte enn filen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Review Bundle</source>
        <translation>Åpne gjennomgangspakke</translation>
    </message>
    <message>
        <source>Opening the review bundle</source>
        <translation>Åpne gjennomgangspakken</translation>
    </message>
    <message>
        <source>Save Approvals</source>
        <translation>Lagre godkjenninger</translation>
    </message>
    <message>
        <source>Approving</source>
        <translation>Godkjenner</translation>
    </message>
    <message>
        <source>Saving the approvals</source>
        <translation>Lagre godkjenningene</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) approved. Send “%1” back to the desk that made the bundle.</source>
        <translation>
            <numerusform>%Ln endring godkjent. Send «%1» tilbake til skranken som laget pakken.</numerusform>
            <numerusform>%Ln endringer godkjent. Send «%1» tilbake til skranken som laget pakken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Approvals</source>
        <translation>Importer godkjenninger</translation>
    </message>
    <message>
        <source>Importing approvals</source>
        <translation>Importere godkjenninger</translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval(s) of %1 taken.</source>
        <translation>
            <numerusform>%Ln godkjenning fra %1 er tatt inn.</numerusform>
            <numerusform>%Ln godkjenninger fra %1 er tatt inn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln var der allerede.</numerusform>
            <numerusform>%Ln var der allerede.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused:</source>
        <translation>
            <numerusform>%Ln ble avvist:</numerusform>
            <numerusform>%Ln ble avvist:</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Passfrase for %1</translation>
    </message>
    <message>
        <source>Whoever has the bundle and the passphrase can read the persons in it. Tell it by another way than the file.</source>
        <translation>Den som har pakken og passfrasen, kan lese personene i den. Fortell passfrasen på en annen måte enn filen.</translation>
    </message>
    <message>
        <source>&amp;Seal the Bundle</source>
        <translation>&amp;Forsegl pakken</translation>
    </message>
    <message>
        <source>&amp;Open the Bundle</source>
        <translation>&amp;Åpne pakken</translation>
    </message>
    <message>
        <source>Its digest is %1.</source>
        <translation>Sammendraget er %1.</translation>
    </message>
</context>
<context>
    <name>skranke::BusyBar</name>
    <message>
        <source>Loading</source>
        <translation>Laster</translation>
    </message>
</context>
<context>
    <name>skranke::ChangeDetail</name>
    <message>
        <source>Alma says: %1</source>
        <translation>Alma sier: %1</translation>
    </message>
    <message>
        <source>Tracking id %1</source>
        <translation>Sporings-id %1</translation>
    </message>
    <message>
        <source>Takes another change back</source>
        <translation>Tar tilbake en annen endring</translation>
    </message>
    <message>
        <source>record %1, line %2</source>
        <translation>post %1, linje %2</translation>
    </message>
    <message>
        <source>Base: when the change was made</source>
        <translation>Utgangspunkt: da endringen ble laget</translation>
    </message>
    <message>
        <source>Intent: the single edits</source>
        <translation>Hensikt: de enkelte rettelsene</translation>
    </message>
    <message>
        <source>Result: as predicted</source>
        <translation>Resultat: som forutsagt</translation>
    </message>
    <message>
        <source>Response: as read back from Alma</source>
        <translation>Svar: som lest tilbake fra Alma</translation>
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
        <translation>Den valgte endringen</translation>
    </message>
    <message>
        <source>Fields of the change</source>
        <translation>Feltene i endringen</translation>
    </message>
    <message>
        <source>History of the change</source>
        <translation>Historikken til endringen</translation>
    </message>
    <message>
        <source>Which object is shown</source>
        <translation>Hvilket objekt som vises</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>Rå JSON</translation>
    </message>
    <message>
        <source>Choose a change to see its fields.</source>
        <translation>Velg en endring for å se feltene i den.</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>Sak: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Begrunnelse: %1</translation>
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
        <translation>Nå i Alma</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Utgangspunkt</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
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
        <translation>Deres</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Avgjort av</translation>
    </message>
    <message>
        <source>Changed here and in Alma: choose mine or theirs, or withdraw the change.</source>
        <translation>Endret både her og i Alma: velg min eller deres, eller trekk endringen tilbake.</translation>
    </message>
    <message>
        <source>Mine was chosen: what somebody wrote in Alma is overwritten.</source>
        <translation>Min er valgt: det noen skrev i Alma, blir overskrevet.</translation>
    </message>
    <message>
        <source>Theirs was chosen: the field stays as it is in Alma.</source>
        <translation>Deres er valgt: feltet blir som det er i Alma.</translation>
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
        <translation>Alle risikoer</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle tilstander</translation>
    </message>
    <message>
        <source>Filter by name or field</source>
        <translation>Filtrer på navn eller felt</translation>
    </message>
    <message>
        <source>Filter the changes</source>
        <translation>Filtrer endringene</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Show only changes of this field</source>
        <translation>Vis bare endringer av dette feltet</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Avgjort av</translation>
    </message>
    <message>
        <source>Show only changes with a field that this rule decided</source>
        <translation>Vis bare endringer med et felt som denne regelen avgjorde</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Show only changes with this risk</source>
        <translation>Vis bare endringer med denne risikoen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Show only changes in this state</source>
        <translation>Vis bare endringer i denne tilstanden</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle regler</translation>
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
        <translation>Bruker</translation>
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
        <translation>Eksporterer listen over endringer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) written to %1.</source>
        <translation>
            <numerusform>%Ln endring skrevet til %1.</numerusform>
            <numerusform>%Ln endringer skrevet til %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::ChangesView</name>
    <message>
        <source>Reading the queue</source>
        <translation>Leser køen</translation>
    </message>
    <message>
        <source>No change fits the filter.</source>
        <translation>Ingen endring passer til filteret.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Endringer</translation>
    </message>
    <message>
        <source>Nothing is left of this batch: newer changes of the same users took the place of its own.</source>
        <translation>Det er ingenting igjen av dette partiet: Nyere endringer av de samme brukerne har tatt plassen.</translation>
    </message>
    <message>
        <source>Show All Changes</source>
        <translation>Vis alle endringer</translation>
    </message>
    <message>
        <source>Show the Newest Batch</source>
        <extracomment>Button: the newest batch of the same institution</extracomment>
        <translation>Vis det nyeste partiet</translation>
    </message>
</context>
<context>
    <name>skranke::CodeBookEditor</name>
    <message>
        <source>The shipped code table is used as it is.</source>
        <translation>Kodetabellen som følger med, brukes som den er.</translation>
    </message>
    <message>
        <source>This is not a code table.</source>
        <translation>Dette er ikke en kodetabell.</translation>
    </message>
    <message>
        <source>This is not a code table: look at %1.</source>
        <translation>Dette er ikke en kodetabell: se på %1.</translation>
    </message>
    <message>
        <source>The code table can be used.</source>
        <translation>Kodetabellen kan brukes.</translation>
    </message>
    <message>
        <source>The institution&apos;s own entries (JSON, the same form as the shipped table). Name only what differs: codes, lengths, further codes and where they go in Alma, limits of the checks.</source>
        <translation>Institusjonens egne oppføringer (JSON, samme form som tabellen som følger med). Nevn bare det som er annerledes: koder, lengder, flere koder og hvor de går i Alma, grenser for kontrollene.</translation>
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
        <translation>Deres for alle like</translation>
    </message>
    <message>
        <source>Theirs for All: %1</source>
        <translation>Deres for alle: %1</translation>
    </message>
    <message>
        <source>There is nothing to choose: the user is not there any more. Withdraw the change.</source>
        <translation>Det er ingenting å velge: brukeren finnes ikke lenger. Trekk endringen tilbake.</translation>
    </message>
    <message>
        <source>There is nothing to choose field by field. Withdraw the change and make a new plan.</source>
        <translation>Det er ingenting å velge felt for felt. Trekk endringen tilbake og lag en ny plan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) were changed here and in Alma: choose mine or theirs.</source>
        <translation>
            <numerusform>%Ln felt er endret både her og i Alma: velg min eller deres.</numerusform>
            <numerusform>%Ln felt er endret både her og i Alma: velg min eller deres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided. Propose the change again, and it waits for review.</source>
        <translation>Alt er avgjort. Foreslå endringen på nytt, så venter den på gjennomgang.</translation>
    </message>
    <message>
        <source>Base, mine, theirs and result</source>
        <translation>Utgangspunkt, min, deres og resultat</translation>
    </message>
    <message>
        <source>Take Mine</source>
        <translation>Ta min</translation>
    </message>
    <message>
        <source>The field gets what this change wanted (M)</source>
        <translation>Feltet får det denne endringen ville (M)</translation>
    </message>
    <message>
        <source>Take Theirs</source>
        <translation>Ta deres</translation>
    </message>
    <message>
        <source>The field keeps what Alma has now (D)</source>
        <translation>Feltet beholder det Alma har nå (D)</translation>
    </message>
    <message>
        <source>Mine for this field in every conflict shown (Shift+M)</source>
        <translation>Min for dette feltet i alle konflikter som vises (Shift+M)</translation>
    </message>
    <message>
        <source>Theirs for this field in every conflict shown (Shift+D)</source>
        <translation>Deres for dette feltet i alle konflikter som vises (Shift+D)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) were changed here and in Alma. The desk that made the bundle decides them.</source>
        <translation>
            <numerusform>%Ln felt er endret både her og i Alma. Skranken som laget pakken, avgjør det.</numerusform>
            <numerusform>%Ln felt er endret både her og i Alma. Skranken som laget pakken, avgjør dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::Desktop</name>
    <message>
        <source>Removing what has been kept long enough</source>
        <translation>Fjerner det som er oppbevart lenge nok</translation>
    </message>
    <message>
        <source>Starting the desk</source>
        <translation>Starter skranken</translation>
    </message>
    <message>
        <source>Making the daily backup</source>
        <translation>Lage den daglige sikkerhetskopien</translation>
    </message>
    <message>
        <source>Something in the window is not saved: save or discard it first.</source>
        <translation>Noe i vinduet er ikke lagret: lagre eller forkast det først.</translation>
    </message>
    <message>
        <source>The backup %1 is restored.</source>
        <translation>Sikkerhetskopien %1 er gjenopprettet.</translation>
    </message>
    <message>
        <source>The store that was there is kept as %1.</source>
        <translation>Lageret som var der, er tatt vare på som %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) must be approved again.</source>
        <translation>
            <numerusform>%Ln endring må godkjennes på nytt.</numerusform>
            <numerusform>%Ln endringer må godkjennes på nytt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) must be verified.</source>
        <translation>
            <numerusform>%Ln endring må verifiseres.</numerusform>
            <numerusform>%Ln endringer må verifiseres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping the local copy of the users</source>
        <translation>Vedlikehold av den lokale kopien av brukerne</translation>
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
        <translation>Ikke testet</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Miljø: %1</translation>
    </message>
    <message>
        <source>The environment of Alma that the shown institutions belong to</source>
        <translation>Alma-miljøet som de viste institusjonene hører til</translation>
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
        <translation>Felt og hvor mange endringer de er med i</translation>
    </message>
    <message>
        <source>Show only the changes of one field</source>
        <translation>Vis bare endringene av ett felt</translation>
    </message>
</context>
<context>
    <name>skranke::FileDelegate</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln poster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::FilesTableModel</name>
    <message>
        <source>not checked</source>
        <translation>ikke kontrollert</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>kontrolleres</translation>
    </message>
    <message>
        <source>nothing to remark</source>
        <translation>ingenting å bemerke</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>advarsler</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>feil</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>ubrukelig</translation>
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
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
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
        <translation>Filer til brukerimport</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>Åpne fil …</translation>
    </message>
    <message>
        <source>Open a user file and check it (Ctrl+O)</source>
        <translation>Åpne en brukerfil og kontroller den (Ctrl+O)</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>eller slipp en her</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Nylige</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Nylige filer</translation>
    </message>
    <message>
        <source>No file was opened here lately.</source>
        <translation>Ingen fil er åpnet her i det siste.</translation>
    </message>
    <message>
        <source>Open a file that was opened here lately (Ctrl+Shift+O)</source>
        <translation>Åpne en fil som nylig er åpnet her (Ctrl+Shift+O)</translation>
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
        <translation>Viser bare rader der alle ordene finnes (%1)</translation>
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
        <translation>Hva som er galt</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvor</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Antall</translation>
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
        <translation>De første %1 funnene er listet; tallene gjelder alle.</translation>
    </message>
    <message>
        <source>Choose a finding to see its lines in the file.</source>
        <translation>Velg et funn for å se linjene det gjelder.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A severity and how many findings have it: &quot;Warning 19&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show only findings of severity “%1”</source>
        <translation>Vis bare funn av alvor «%1»</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Filtrer funnene</translation>
    </message>
    <message>
        <source>Rules that the file breaks</source>
        <translation>Regler som filen bryter</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>Lines of the file round the finding</source>
        <translation>Linjene i filen rundt funnet</translation>
    </message>
    <message>
        <source>No rule has anything to remark on this file.</source>
        <translation>Ingen regel har noe å bemerke til denne filen.</translation>
    </message>
</context>
<context>
    <name>skranke::FirstRunHint</name>
    <message>
        <source>&lt;b&gt;1&lt;/b&gt; Open a night&apos;s file under &lt;i&gt;User imports&lt;/i&gt; and look at its findings.</source>
        <translation>&lt;b&gt;1&lt;/b&gt; Åpne en av nattens filer under &lt;i&gt;Brukerimport&lt;/i&gt; og se på funnene.</translation>
    </message>
    <message>
        <source>&lt;b&gt;2&lt;/b&gt; Make the plan and send it to the queue.</source>
        <translation>&lt;b&gt;2&lt;/b&gt; Lag planen og send den til køen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;3&lt;/b&gt; In the &lt;i&gt;Change queue&lt;/i&gt; approve a change and send it to Alma.</source>
        <translation>&lt;b&gt;3&lt;/b&gt; Godkjenn en endring i &lt;i&gt;Endringskø&lt;/i&gt; og send den til Alma.</translation>
    </message>
    <message>
        <source>&lt;b&gt;4&lt;/b&gt; Undo it: approve and send the change that takes it back.</source>
        <translation>&lt;b&gt;4&lt;/b&gt; Angre den: godkjenn og send endringen som tar den tilbake.</translation>
    </message>
    <message>
        <source>From file to Alma and back:</source>
        <translation>Fra fil til Alma og tilbake:</translation>
    </message>
    <message>
        <source>Do not show again</source>
        <translation>Ikke vis igjen</translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation>Lukk de første stegene</translation>
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
        <translation>&lt;h3&gt;Overalt&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Ctrl+K&lt;/b&gt; søker i alt. &lt;b&gt;Ctrl+F&lt;/b&gt; filtrerer tabellen. &lt;b&gt;F5&lt;/b&gt; oppdaterer. &lt;b&gt;Ctrl+C&lt;/b&gt; kopierer de valgte radene. &lt;b&gt;Esc&lt;/b&gt; går et steg tilbake.&lt;/p&gt;</translation>
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
        <translation>Begrunnelsen er endret i det lokale lageret.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrunnelse</translation>
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
        <translation>Leser %1</translation>
    </message>
    <message>
        <source>Planning %1</source>
        <translation>Planlegger %1</translation>
    </message>
    <message>
        <source>Predicting Alma&apos;s nightly load of %1</source>
        <translation>Forutsier Almas nattlige kjøring av %1</translation>
    </message>
    <message>
        <source>Fetching users of %1</source>
        <translation>Henter brukerne til %1</translation>
    </message>
    <message>
        <source>Proposing the changes of %1</source>
        <translation>Foreslår endringene i %1</translation>
    </message>
</context>
<context>
    <name>skranke::InstitutionDetail</name>
    <message>
        <source>tested %1</source>
        <translation>testet %1</translation>
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
        <translation>Forkast endringene</translation>
    </message>
</context>
<context>
    <name>skranke::InstitutionForm</name>
    <message>
        <source>As the first test finds it</source>
        <translation>Som den første testen finner</translation>
    </message>
    <message>
        <source>The key is set after the institution has been added.</source>
        <translation>Nøkkelen settes når institusjonen er lagt til.</translation>
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
        <translation>&amp;Navn:</translation>
    </message>
    <message>
        <source>&amp;Address of the API:</source>
        <translation>&amp;Adressen til API-et:</translation>
    </message>
    <message>
        <source>Alma&apos;s own c&amp;ode:</source>
        <translation>Almas egen k&amp;ode:</translation>
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
        <translation>Dagens &amp;reserve:</translation>
    </message>
    <message>
        <source>Expected nights:</source>
        <translation>Ventede netter:</translation>
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
        <translation>Tomt i filen, endret for &amp;hånd i Alma:</translation>
    </message>
    <message>
        <source>Feide real&amp;ms:</source>
        <translation>Feide-do&amp;mener:</translation>
    </message>
    <message>
        <source>Library n&amp;umbers:</source>
        <translation>Bibliotek&amp;numre:</translation>
    </message>
    <message>
        <source>User &amp;groups:</source>
        <translation>Bruker&amp;grupper:</translation>
    </message>
    <message>
        <source>Set Key…</source>
        <translation>Sett nøkkel …</translation>
    </message>
    <message>
        <source>Set the API key</source>
        <translation>Sett API-nøkkelen</translation>
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
        <translation>Flere med komma mellom; tomt: kontrolleres ikke</translation>
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
        <translation>Låntakere går dit</translation>
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
        <translation>Navn</translation>
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
        <translation>Brukere i mellomlageret</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Hentet</translation>
    </message>
    <message>
        <source>Calls left today</source>
        <translation>Kall igjen i dag</translation>
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
        <translation>Når brukerne sist ble hentet fra Alma</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Prøvd</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Brukere</translation>
    </message>
    <message>
        <source>Calls left</source>
        <translation>Kall igjen</translation>
    </message>
</context>
<context>
    <name>skranke::InstitutionTasks</name>
    <message>
        <source>Adding %1</source>
        <translation>Legger til %1</translation>
    </message>
    <message>
        <source>%1 has been added. Set its API key to be able to call Alma.</source>
        <translation>%1 er lagt til. Sett API-nøkkelen for å kunne kalle Alma.</translation>
    </message>
    <message>
        <source>Set Key…</source>
        <translation>Sett nøkkel …</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Lagrer %1</translation>
    </message>
    <message>
        <source>%1 has been saved.</source>
        <translation>%1 er lagret.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Undoing the change of %1</source>
        <translation>Angrer endringen av %1</translation>
    </message>
    <message>
        <source>Storing the API key of %1</source>
        <translation>Lagrer API-nøkkelen til %1</translation>
    </message>
    <message>
        <source>Testing the key of %1</source>
        <translation>Tester nøkkelen til %1</translation>
    </message>
    <message>
        <source>The key of %1 works.</source>
        <translation>Nøkkelen til %1 virker.</translation>
    </message>
    <message>
        <source>Fetching the users of %1</source>
        <translation>Henter brukerne til %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users of %1 were fetched.</source>
        <translation>
            <numerusform>%Ln bruker fra %1 ble hentet.</numerusform>
            <numerusform>%Ln brukere fra %1 ble hentet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1, its API key and %Ln cached users from this desk? Alma is not touched.</source>
        <translation>
            <numerusform>Fjerne %1, API-nøkkelen og %Ln mellomlagret bruker fra denne skranken? Alma røres ikke.</numerusform>
            <numerusform>Fjerne %1, API-nøkkelen og %Ln mellomlagrede brukere fra denne skranken? Alma røres ikke.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Fjern %1</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Fjerner %1</translation>
    </message>
    <message>
        <source>%1 has been removed.</source>
        <translation>%1 er fjernet.</translation>
    </message>
    <message>
        <source>Users came or went while they were fetched, so some may be missing. Fetch them again at a quieter time.</source>
        <translation>Brukere kom til eller forsvant mens de ble hentet, så noen kan mangle. Hent dem igjen på et roligere tidspunkt.</translation>
    </message>
</context>
<context>
    <name>skranke::InstitutionsPane</name>
    <message>
        <source>The table could not be exported: %1</source>
        <translation>Tabellen kunne ikke eksporteres: %1</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institusjoner</translation>
    </message>
    <message>
        <source>&lt;p&gt;The institutions that this desk works for. Each needs the address of the API and an API key; the key lies in the desk&apos;s key store and is never shown.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Test&lt;/b&gt; asks Alma which institution and environment the key opens. A key that opens another than the registered one is not used.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fetch users&lt;/b&gt; fills the cache, so that a plan needs no calls.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;reserve&lt;/b&gt; is the number of calls a day that Skranke never touches.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Institusjonene som denne skranken arbeider for. Hver trenger adressen til API-et og en API-nøkkel; nøkkelen ligger i skrankens nøkkellager og vises aldri.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Test&lt;/b&gt; spør Alma hvilken institusjon og hvilket miljø nøkkelen åpner. En nøkkel som åpner noe annet enn det registrerte, brukes ikke.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Hent brukere&lt;/b&gt; fyller mellomlageret, så en plan ikke trenger kall.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reserven&lt;/b&gt; er antall kall per dag som Skranke aldri rører.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Reading the register of institutions</source>
        <translation>Leser institusjonsregisteret</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ulagrede endringer</translation>
    </message>
    <message>
        <source>Save your changes first?</source>
        <translation>Lagre endringene dine først?</translation>
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
        <translation>Sett &amp;nøkkel …</translation>
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
        <translation>&amp;Hent brukere</translation>
    </message>
    <message>
        <source>Fetch Users</source>
        <translation>Hent brukere</translation>
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
        <translation>Ingen institusjon er registrert ennå. Legg til den første for å kunne arbeide for den.</translation>
    </message>
    <message>
        <source>Add Institution</source>
        <translation>Legg til institusjon</translation>
    </message>
    <message>
        <source>%1 has been removed by another program, so nothing was saved. Discard what you typed, or add the institution anew.</source>
        <translation>%1 er fjernet av et annet program, så ingenting ble lagret. Forkast det du har skrevet, eller legg til institusjonen på nytt.</translation>
    </message>
</context>
<context>
    <name>skranke::JobStatus</name>
    <message>
        <source>goes on at %1</source>
        <extracomment>Work that waits for the next day&apos;s calls; %1 and %2 are times, e.g. 01:01 and 02:14</extracomment>
        <translation>fortsetter %1</translation>
    </message>
    <message>
        <source>goes on at %1, done about %2</source>
        <translation>fortsetter %1, ferdig omtrent %2</translation>
    </message>
    <message>
        <source>done about %1</source>
        <extracomment>When running work will be done; %1 is a time, e.g. 02:14</extracomment>
        <translation>ferdig omtrent %1</translation>
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
        <translation>Nøkkelen legges i skrankens nøkkellager og vises aldri igjen. Den testes med en gang.</translation>
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
        <translation>Lag min nøkkel</translation>
    </message>
    <message>
        <source>&amp;Name that other desks see:</source>
        <translation>&amp;Navn som andre skranker ser:</translation>
    </message>
    <message>
        <source>The secret half stays sealed at this desk. The name cannot be changed afterwards.</source>
        <translation>Den hemmelige halvdelen blir liggende forseglet ved denne skranken. Navnet kan ikke endres etterpå.</translation>
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
        <translation>Det er ikke her lenger.</translation>
    </message>
    <message>
        <source>Reading the register of institutions</source>
        <translation>Leser institusjonsregisteret</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>Alle institusjoner</translation>
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
        <translation>Viser bare det som tilhører denne institusjonen</translation>
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
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Kopier til brukerstøtte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Lukk meldingen</translation>
    </message>
</context>
<context>
    <name>skranke::NavigationModel</name>
    <message numerus="yes">
        <source>%1: %Ln need attention</source>
        <translation>
            <numerusform>%1: %Ln trenger oppmerksomhet</numerusform>
            <numerusform>%1: %Ln trenger oppmerksomhet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::OccasionDialog</name>
    <message>
        <source>Ticket and Reason</source>
        <translation>Sak og begrunnelse</translation>
    </message>
    <message>
        <source>Both stand with each change that is proposed from this file, and go with it into a review bundle.</source>
        <translation>Begge står ved hver endring som foreslås fra denne filen, og følger med i en gjennomgangspakke.</translation>
    </message>
    <message>
        <source>&amp;Ticket:</source>
        <translation>&amp;Sak:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Begrunnelse:</translation>
    </message>
</context>
<context>
    <name>skranke::PassphraseDialog</name>
    <message>
        <source>Type it once more below.</source>
        <translation>Skriv den en gang til under.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De to er ikke like.</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passfrase:</translation>
    </message>
    <message>
        <source>&amp;Once more:</source>
        <translation>&amp;En gang til:</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passfrase</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Passfrase en gang til</translation>
    </message>
    <message>
        <source>Opening takes about a second.</source>
        <translation>Det tar omtrent et sekund å åpne.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s): some words that do not belong together.</source>
        <translation>
            <numerusform>Minst %Ln tegn: noen ord som ikke hører sammen.</numerusform>
            <numerusform>Minst %Ln tegn: noen ord som ikke hører sammen.</numerusform>
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
        <translation>Rå: nå i Alma</translation>
    </message>
    <message>
        <source>Raw: Result</source>
        <translation>Rå: resultat</translation>
    </message>
    <message>
        <source>One user</source>
        <translation>Én bruker</translation>
    </message>
    <message>
        <source>Fields of the user</source>
        <translation>Feltene til brukeren</translation>
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
        <translation>Forrige bruker</translation>
    </message>
    <message>
        <source>Next user</source>
        <translation>Neste bruker</translation>
    </message>
    <message>
        <source>forecast of Alma’s nightly load</source>
        <translation>prognose for Almas nattlige kjøring</translation>
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
        <translation>ny bruker</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>ikke i filen</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>holdt tilbake</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>uendret</translation>
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
        <translation>Bruker</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Now in Alma</source>
        <translation>Nå i Alma</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message>
        <source>After the nightly load</source>
        <translation>Etter den nattlige kjøringen</translation>
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
        <translation>Hva som skjer</translation>
    </message>
    <message>
        <source>nightly load: %1</source>
        <extracomment>What happens to a field that Skranke leaves alone and Alma&apos;s nightly load does not: %1 is &quot;emptied&quot;, &quot;changes&quot;</extracomment>
        <translation>nattlig kjøring: %1</translation>
    </message>
</context>
<context>
    <name>skranke::PlanView</name>
    <message>
        <source>No row fits the filter.</source>
        <translation>Ingen rad passer til filteret.</translation>
    </message>
    <message>
        <source>Importing this file would change nothing.</source>
        <translation>Å importere denne filen ville ikke endre noe.</translation>
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
        <translation>Endres %1</translation>
    </message>
    <message>
        <source>Unchanged %1</source>
        <translation>Uendret %1</translation>
    </message>
    <message>
        <source>Missing %1</source>
        <translation>Mangler %1</translation>
    </message>
    <message>
        <source>Held back %1</source>
        <translation>Holdt tilbake %1</translation>
    </message>
    <message numerus="yes">
        <source>Protected %n field(s)</source>
        <translation>
            <numerusform>Beskyttet %n felt</numerusform>
            <numerusform>Beskyttet %n felt</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand edits that are lost %1</source>
        <translation>Håndrettelser som går tapt %1</translation>
    </message>
    <message>
        <source>Disputed %1</source>
        <translation>Omstridt %1</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle felt</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle regler</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A field or rule and how often it occurs: &quot;E-mail (173)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No plan yet: it says what importing this file would change, and sends nothing.</source>
        <translation>Ingen plan ennå: den sier hva import av denne filen ville endre, og sender ingenting.</translation>
    </message>
    <message>
        <source>Choose above which institution the file belongs to; then a plan can be made.</source>
        <translation>Velg ovenfor hvilken institusjon filen tilhører; så kan det lages en plan.</translation>
    </message>
    <message>
        <source>Filter by name, id or value</source>
        <translation>Filtrer på navn, id eller verdi</translation>
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
        <translation>Vis bare dette feltet</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Avgjort av</translation>
    </message>
    <message>
        <source>Show only fields that this rule decided</source>
        <translation>Vis bare felt som denne regelen avgjorde</translation>
    </message>
    <message>
        <source>Way of writing</source>
        <translation>Måte å skrive på</translation>
    </message>
    <message>
        <source>Whether Skranke writes the changes itself, or Alma&apos;s nightly load takes the whole file</source>
        <translation>Om Skranke skriver endringene selv, eller Almas nattlige kjøring tar hele filen</translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation>Planlagte endringer</translation>
    </message>
    <message>
        <source>Written by Skranke (API)</source>
        <translation>Skrevet av Skranke (API)</translation>
    </message>
    <message>
        <source>Alma&apos;s nightly load (file)</source>
        <translation>Almas nattlige kjøring (fil)</translation>
    </message>
    <message>
        <source>Both, compared</source>
        <translation>Begge, sammenlignet</translation>
    </message>
    <message>
        <source>No forecast of Alma’s nightly load of this file yet.</source>
        <translation>Ingen prognose for Almas nattlige kjøring av denne filen ennå.</translation>
    </message>
    <message>
        <source>Where the two differ %1</source>
        <translation>Der de to er ulike %1</translation>
    </message>
    <message>
        <source>Protection %1 of the field %2 (%3) ended after %4.</source>
        <translation>Vern %1 av feltet %2 (%3) sluttet etter %4.</translation>
    </message>
    <message>
        <source>Protection %1 of the field %2 (%3) ends after %4.</source>
        <translation>Vern %1 av feltet %2 (%3) slutter etter %4.</translation>
    </message>
    <message>
        <source>No longer protected by Alma %1</source>
        <translation>Ikke lenger vernet av Alma %1</translation>
    </message>
    <message>
        <source>Protections that end %1</source>
        <translation>Vern som slutter %1</translation>
    </message>
    <message>
        <source>A brake stops the file: %1</source>
        <translation>En brems stopper filen: %1</translation>
    </message>
    <message>
        <source>A brake warns: %1</source>
        <translation>En brems advarer: %1</translation>
    </message>
</context>
<context>
    <name>skranke::PreferencesDialog</name>
    <message>
        <source>Changing the preferences</source>
        <translation>Endrer innstillingene</translation>
    </message>
    <message>
        <source>Certificate Authority</source>
        <translation>Sertifikatutsteder</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Sertifikater (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Innstillinger</translation>
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
        <translation>Behold filposter og &amp;mellomlager:</translation>
    </message>
    <message>
        <source>Keep what &amp;undo needs:</source>
        <translation>Behold det &amp;angring trenger:</translation>
    </message>
    <message>
        <source>&amp;Reserve of new institutions:</source>
        <translation>&amp;Reserve for nye institusjoner:</translation>
    </message>
    <message>
        <source>The day&apos;s calls start again at &amp;midnight in:</source>
        <translation>Dagens kall begynner på nytt ved &amp;midnatt i:</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>M&amp;ellomtjener:</translation>
    </message>
    <message>
        <source>Proxy &amp;host:</source>
        <translation>Mellomtjenerens &amp;vert:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>Extra certificate &amp;authority:</source>
        <translation>Ekstra se&amp;rtifikatutsteder:</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Systemets</translation>
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
        <translation>Egen</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dager</translation>
    </message>
    <message>
        <source> calls</source>
        <translation> kall</translation>
    </message>
    <message>
        <source>Personal data is removed after this time, when Skranke starts and once a day. A change can be undone only as long as what undo needs is kept.</source>
        <translation>Personopplysninger fjernes etter denne tiden, når Skranke starter og én gang om dagen. En endring kan angres bare så lenge det angring trenger, er oppbevart.</translation>
    </message>
    <message>
        <source>Sources disagree on when Alma&apos;s count starts again. It matters only when the day&apos;s calls run short.</source>
        <translation>Kildene er uenige om når Almas telling begynner på nytt. Det betyr bare noe når dagens kall er knappe.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Velg en fil</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Velg en sertifikatfil</translation>
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
        <translation>Sikkerhets&amp;kopier som beholdes av hver type:</translation>
    </message>
    <message>
        <source>Keep backups &amp;at most:</source>
        <translation>Behold sikkerhetskopier &amp;høyst:</translation>
    </message>
    <message>
        <source>A backup holds the same persons, so it is never kept for longer than the cache.</source>
        <translation>En sikkerhetskopi inneholder de samme personene, så den beholdes aldri lenger enn mellomlageret.</translation>
    </message>
</context>
<context>
    <name>skranke::ProtectDialog</name>
    <message>
        <source>&amp;Ends after:</source>
        <translation>&amp;Slutter etter:</translation>
    </message>
    <message>
        <source>Protect a Field</source>
        <translation>Vern et felt</translation>
    </message>
    <message>
        <source>Plans keep the value that %1 has in Alma, and say by whom, why and until when. The reason may name persons; it is stored encrypted.</source>
        <translation>Planer beholder verdien som %1 har i Alma, og sier av hvem, hvorfor og hvor lenge. Grunnen kan nevne personer; den lagres kryptert.</translation>
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
        <translation>&amp;Hva som skjer:</translation>
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
        <translation>ikke ennå</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>gjelder</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>slutter snart</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>utløpt</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>avsluttet</translation>
    </message>
    <message>
        <source>altered in the store</source>
        <translation>endret i lageret</translation>
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
        <translation>Hva som skjer</translation>
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
        <translation>Hvem sitt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eier</translation>
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
        <translation>Vern av et felt</translation>
    </message>
    <message>
        <source>Ending a protection</source>
        <translation>Avslutning av et vern</translation>
    </message>
    <message>
        <source>Protections of the user</source>
        <translation>Vern for brukeren</translation>
    </message>
    <message>
        <source>&amp;Protect a Field…</source>
        <translation>&amp;Vern et felt …</translation>
    </message>
    <message>
        <source>&amp;End Protection</source>
        <translation>&amp;Avslutt vernet</translation>
    </message>
    <message>
        <source>From now on files decide the field again</source>
        <translation>Fra nå av bestemmer filer feltet igjen</translation>
    </message>
    <message>
        <source>Nothing of this user is protected.</source>
        <translation>Ingenting hos denne brukeren er vernet.</translation>
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
        <translation>Leser køen</translation>
    </message>
    <message>
        <source>Reading a change</source>
        <translation>Leser en endring</translation>
    </message>
    <message>
        <source>Reading the history of a change</source>
        <translation>Leser historikken til en endring</translation>
    </message>
    <message>
        <source>There is no conflict among the changes shown.</source>
        <translation>Det er ingen konflikt blant endringene som vises.</translation>
    </message>
    <message>
        <source>Approving</source>
        <translation>Godkjenner</translation>
    </message>
    <message>
        <source>Withdrawing</source>
        <translation>Trekker tilbake</translation>
    </message>
    <message>
        <source>Proposing the change again</source>
        <translation>Foreslår endringen på nytt</translation>
    </message>
    <message>
        <source>Another change of this user is on its way; it must be settled first.</source>
        <translation>En annen endring av denne brukeren er på vei; den må avgjøres først.</translation>
    </message>
    <message>
        <source>Proposed again on top of what Alma has now. It waits for review.</source>
        <translation>Foreslått på nytt oppå det Alma har nå. Den venter på gjennomgang.</translation>
    </message>
    <message>
        <source>Sending changes</source>
        <translation>Sender endringer</translation>
    </message>
    <message>
        <source>Verifying changes</source>
        <translation>Kontrollerer endringer</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <extracomment>Summary of a run: &quot;Done: 173 applied, 2 kept by Alma.&quot;</extracomment>
        <translation>Gjort: %1.</translation>
    </message>
    <message>
        <source>Not done: %1.</source>
        <translation>Ikke gjort: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not sent because you stopped.</source>
        <translation>
            <numerusform>%Ln endring ble ikke sendt fordi du stoppet.</numerusform>
            <numerusform>%Ln endringer ble ikke sendt fordi du stoppet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not sent.</source>
        <translation>
            <numerusform>%Ln endring ble ikke sendt.</numerusform>
            <numerusform>%Ln endringer ble ikke sendt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was approved, so nothing was sent.</source>
        <translation>Ingenting var godkjent, så ingenting ble sendt.</translation>
    </message>
    <message>
        <source>Nothing was left to verify.</source>
        <translation>Det var ingenting igjen å kontrollere.</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <extracomment>Button; %1 is a state, e.g. conflict</extracomment>
        <translation>Vis: %1</translation>
    </message>
    <message>
        <source>Proposing the undo</source>
        <translation>Foreslår angringen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) that take this back wait for review.</source>
        <translation>
            <numerusform>%Ln endring som tar dette tilbake, venter på gjennomgang.</numerusform>
            <numerusform>%Ln endringer som tar dette tilbake, venter på gjennomgang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) cannot be taken back: %1.</source>
        <translation>
            <numerusform>%Ln endring kan ikke tas tilbake: %1.</numerusform>
            <numerusform>%Ln endringer kan ikke tas tilbake: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the Undo</source>
        <translation>Vis angringen</translation>
    </message>
    <message>
        <source>Opening a change</source>
        <translation>Åpner en endring</translation>
    </message>
    <message>
        <source>Approve %L1</source>
        <translation>Godkjenn %L1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopper …</translation>
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
        <translation>Sammendrag %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;A&lt;/b&gt; approve · &lt;b&gt;T&lt;/b&gt; withdraw · &lt;b&gt;J&lt;/b&gt;/&lt;b&gt;K&lt;/b&gt; next/previous · &lt;b&gt;N&lt;/b&gt; next conflict</source>
        <translation>&lt;b&gt;A&lt;/b&gt; godkjenn · &lt;b&gt;T&lt;/b&gt; trekk tilbake · &lt;b&gt;J&lt;/b&gt;/&lt;b&gt;K&lt;/b&gt; neste/forrige · &lt;b&gt;N&lt;/b&gt; neste konflikt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress: 61 of 173</extracomment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>done about %1</source>
        <extracomment>Beside the Send button: when a run that starts now will be done</extracomment>
        <translation>ferdig omtrent %1</translation>
    </message>
    <message>
        <source>The queue is empty. Changes are proposed from a plan in “User imports”.</source>
        <translation>Køen er tom. Endringer foreslås fra en plan i «Brukerimport».</translation>
    </message>
    <message>
        <source>Propose Again</source>
        <translation>Foreslå på nytt</translation>
    </message>
    <message>
        <source>Propose the change again on top of what Alma has now (P)</source>
        <translation>Foreslå endringen på nytt oppå det Alma har nå (P)</translation>
    </message>
    <message>
        <source>Read the users of unknown changes and settle what happened (Ctrl+Shift+V)</source>
        <translation>Les brukerne til ukjente endringer og avgjør hva som skjedde (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>Propose to take the selected applied changes back (Ctrl+Z)</source>
        <translation>Foreslå å ta de valgte endringene som er satt i verk, tilbake (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Short form of what is approved: one differing byte, and the change is not sent</source>
        <translation>Kortform av det som godkjennes: én byte forskjell, og endringen sendes ikke</translation>
    </message>
    <message>
        <source>&amp;Next Change</source>
        <translation>&amp;Neste endring</translation>
    </message>
    <message>
        <source>&amp;Previous Change</source>
        <translation>&amp;Forrige endring</translation>
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
        <translation>F&amp;oreslå på nytt</translation>
    </message>
    <message>
        <source>&amp;Send Approved</source>
        <translation>&amp;Send godkjente</translation>
    </message>
    <message>
        <source>&amp;Verify Unknown</source>
        <translation>Kontroller &amp;ukjente</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>Undo All Applied Shown</source>
        <translation>Angre alle viste som er satt i verk</translation>
    </message>
    <message>
        <source>Nothing among the changes shown waits for approval.</source>
        <translation>Ingenting blant endringene som vises, venter på godkjenning.</translation>
    </message>
    <message>
        <source>Nothing among the changes shown can be taken back.</source>
        <translation>Ingenting blant endringene som vises, kan tas tilbake.</translation>
    </message>
    <message>
        <source>The table could not be exported: %1</source>
        <translation>Tabellen kunne ikke eksporteres: %1</translation>
    </message>
    <message>
        <source>Send all approved changes that fit batch and filters to Alma (Ctrl+Enter)</source>
        <translation>Send alle godkjente endringer som passer med parti og filtre, til Alma (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>&amp;Export Table…</source>
        <translation>&amp;Eksporter tabell …</translation>
    </message>
    <message>
        <source>%1 has no changes in the queue.</source>
        <translation>%1 har ingen endringer i køen.</translation>
    </message>
    <message>
        <source>Show All Institutions</source>
        <translation>Vis alle institusjoner</translation>
    </message>
    <message>
        <source>Open User Imports</source>
        <translation>Åpne Brukerimport</translation>
    </message>
    <message>
        <source>Approve every proposed change shown (Ctrl+Shift+A)</source>
        <translation>Godkjenn alle foreslåtte endringer som vises (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Approve All S&amp;hown</source>
        <translation>Godkjenn alle som &amp;vises</translation>
    </message>
    <message>
        <source>This change has no conflict to decide field by field.</source>
        <translation>Denne endringen har ingen konflikt å avgjøre felt for felt.</translation>
    </message>
    <message>
        <source>%1: mine is chosen in every conflict shown.</source>
        <translation>%1: min er valgt i alle konflikter som vises.</translation>
    </message>
    <message>
        <source>%1: theirs is chosen in every conflict shown.</source>
        <translation>%1: deres er valgt i alle konflikter som vises.</translation>
    </message>
    <message>
        <source>Propose All Decided</source>
        <translation>Foreslå alle avgjorte</translation>
    </message>
    <message>
        <source>Choose mine (M) or theirs (D) for each field first.</source>
        <translation>Velg først min (M) eller deres (D) for hvert felt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) proposed again on top of what Alma has now; they wait for review.</source>
        <translation>
            <numerusform>%Ln endring er foreslått på nytt oppå det Alma har nå; den venter på gjennomgang.</numerusform>
            <numerusform>%Ln endringer er foreslått på nytt oppå det Alma har nå; de venter på gjennomgang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) withdrawn: Alma keeps what it has.</source>
        <translation>
            <numerusform>%Ln endring er trukket tilbake: Alma beholder det den har.</numerusform>
            <numerusform>%Ln endringer er trukket tilbake: Alma beholder det den har.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) have other conflicts too.</source>
        <translation>
            <numerusform>%Ln endring har andre konflikter også.</numerusform>
            <numerusform>%Ln endringer har andre konflikter også.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) can only be withdrawn: the user has been created or deleted in Alma since.</source>
        <translation>
            <numerusform>%Ln endring kan bare trekkes tilbake: brukeren er opprettet eller slettet i Alma siden.</numerusform>
            <numerusform>%Ln endringer kan bare trekkes tilbake: brukerne er opprettet eller slettet i Alma siden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with Alma</source>
        <translation>Sammenligner med Alma</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) fit as they are.</source>
        <translation>
            <numerusform>%Ln endring passer som den er.</numerusform>
            <numerusform>%Ln endringer passer som de er.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) changed elsewhere, which is kept.</source>
        <translation>
            <numerusform>%Ln bruker er endret på andre felt, som beholdes.</numerusform>
            <numerusform>%Ln brukere er endret på andre felt, som beholdes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s).</source>
        <translation>
            <numerusform>%Ln konflikt.</numerusform>
            <numerusform>%Ln konflikter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) have not been fetched since their change was made.</source>
        <translation>
            <numerusform>%Ln bruker er ikke hentet siden endringen ble laget.</numerusform>
            <numerusform>%Ln brukere er ikke hentet siden endringene ble laget.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stoppet.</translation>
    </message>
    <message>
        <source>Nothing waits to be compared.</source>
        <translation>Ingenting venter på å bli sammenlignet.</translation>
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
        <translation>Samm&amp;enlign med Alma</translation>
    </message>
    <message>
        <source>Take &amp;Mine</source>
        <translation>Ta &amp;min</translation>
    </message>
    <message>
        <source>Ta&amp;ke Theirs</source>
        <translation>Ta &amp;deres</translation>
    </message>
    <message>
        <source>Take Mine for All Alike</source>
        <translation>Ta min for alle like</translation>
    </message>
    <message>
        <source>Take Theirs for All Alike</source>
        <translation>Ta deres for alle like</translation>
    </message>
    <message>
        <source>Propose All &amp;Decided</source>
        <translation>Foreslå alle avg&amp;jorte</translation>
    </message>
    <message>
        <source>Approve Only the Field Shown…</source>
        <translation>Godkjenn bare feltet som vises …</translation>
    </message>
    <message>
        <source>Leave Out the Field Shown…</source>
        <translation>Utelat feltet som vises …</translation>
    </message>
    <message>
        <source>Undo Only the Field Shown</source>
        <translation>Angre bare feltet som vises</translation>
    </message>
    <message>
        <source>The calls of the day are used up, but for the reserve. Sending goes on at %1 while Skranke runs; what is approved stays approved if you stop.</source>
        <translation>Dagens kall er brukt opp, bortsett fra reserven. Sendingen fortsetter %1 så lenge Skranke kjører; det som er godkjent, forblir godkjent om du stopper.</translation>
    </message>
    <message>
        <source>The calls that are left today do not suffice: the rest goes out after midnight.</source>
        <translation>Kallene som er igjen i dag, rekker ikke: resten sendes etter midnatt.</translation>
    </message>
    <message>
        <source>Three calls a change, within what the institution allows in a second.</source>
        <translation>Tre kall per endring, innenfor det institusjonen tillater i sekundet.</translation>
    </message>
    <message>
        <source>Approve only %1?</source>
        <translation>Godkjenne bare %1?</translation>
    </message>
    <message>
        <source>Of the changes shown, only what they do to “%1” is approved. Their other edits are left out; a new plan proposes them again.</source>
        <translation>Av endringene som vises, blir bare det de gjør med «%1», godkjent. De andre feltene utelates; en ny plan foreslår dem igjen.</translation>
    </message>
    <message>
        <source>Approve Only %1</source>
        <translation>Godkjenn bare %1</translation>
    </message>
    <message>
        <source>Nothing among the changes shown can be withdrawn.</source>
        <translation>Ingenting blant endringene som vises, kan trekkes tilbake.</translation>
    </message>
    <message>
        <source>Leave out %1?</source>
        <translation>Utelate %1?</translation>
    </message>
    <message>
        <source>What the changes shown do to “%1” is taken out of them; a new plan proposes it again. The rest of a change waits for review; a change that did nothing else is withdrawn.</source>
        <translation>Det endringene som vises, gjør med «%1», tas ut av dem; en ny plan foreslår det igjen. Resten av en endring venter på gjennomgang; en endring som ikke gjorde noe annet, trekkes tilbake.</translation>
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
            <numerusform>%Ln endring er godkjent.</numerusform>
            <numerusform>%Ln endringer er godkjent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edits left out of %Ln change(s).</source>
        <translation>
            <numerusform>Felt er utelatt i %Ln endring.</numerusform>
            <numerusform>Felt er utelatt i %Ln endringer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) withdrawn, which did nothing else.</source>
        <translation>
            <numerusform>%Ln endring som ikke gjorde noe annet, er trukket tilbake.</numerusform>
            <numerusform>%Ln endringer som ikke gjorde noe annet, er trukket tilbake.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) create or delete a user and stay whole.</source>
        <translation>
            <numerusform>%Ln endring oppretter eller sletter en bruker og forblir hel.</numerusform>
            <numerusform>%Ln endringer oppretter eller sletter en bruker og forblir hele.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Review &amp;Bundle…</source>
        <translation>Eksporte&amp;r gjennomgangspakke …</translation>
    </message>
    <message>
        <source>&amp;Open Review Bundle…</source>
        <translation>Å&amp;pne gjennomgangspakke …</translation>
    </message>
    <message>
        <source>&amp;Import Approvals…</source>
        <translation>&amp;Importer godkjenninger …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not sent yet.</source>
        <translation>
            <numerusform>%Ln endring er ikke sendt ennå.</numerusform>
            <numerusform>%Ln endringer er ikke sendt ennå.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;p&gt;Everything Skranke changes in Alma goes through this queue. Changes are &lt;b&gt;proposed&lt;/b&gt;, a person reviews and &lt;b&gt;approves&lt;/b&gt; them, then they are &lt;b&gt;sent&lt;/b&gt;. Review works without network.&lt;/p&gt;&lt;p&gt;J and K go to the next and previous change, A approves, T withdraws, N goes to the next conflict, Ctrl+Enter sends what is approved. Ctrl+Z proposes to take applied changes back.&lt;/p&gt;&lt;p&gt;R compares what waits with the users as they were fetched last. In a conflict, M takes mine and D theirs for a field, with Shift for that field in all conflicts shown; P proposes the change again, Shift+P all that are decided.&lt;/p&gt;&lt;p&gt;A brake that stopped a set of changes before the first was proposed is told above the batches. Two persons can lift it, each with an own signing key and a reason (Ctrl+Alt+L).&lt;/p&gt;&lt;p&gt;After a cut connection a change is &lt;i&gt;unknown&lt;/i&gt;: Verify reads the user and settles it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Alt Skranke endrer i Alma, går gjennom denne køen. Endringer blir &lt;b&gt;foreslått&lt;/b&gt;, et menneske går gjennom og &lt;b&gt;godkjenner&lt;/b&gt; dem, så blir de &lt;b&gt;sendt&lt;/b&gt;. Gjennomgangen virker uten nett.&lt;/p&gt;&lt;p&gt;J og K går til neste og forrige endring, A godkjenner, T trekker tilbake, N går til neste konflikt, Ctrl+Enter sender det som er godkjent. Ctrl+Z foreslår å ta gjennomførte endringer tilbake.&lt;/p&gt;&lt;p&gt;R sammenligner det som venter, med brukerne slik de sist ble hentet. I en konflikt tar M min og D deres for et felt, med Shift for det feltet i alle konflikter som vises; P foreslår endringen på nytt, Shift+P alle som er avgjort.&lt;/p&gt;&lt;p&gt;En brems som stoppet et sett endringer før den første ble foreslått, vises over partiene. To personer kan løfte den, hver med en egen signeringsnøkkel og en begrunnelse (Ctrl+Alt+L).&lt;/p&gt;&lt;p&gt;Etter et brudd i forbindelsen er en endring &lt;i&gt;ukjent&lt;/i&gt;: Verifiser leser brukeren og avgjør det.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Lift the Brake…</source>
        <translation>L&amp;øft bremsen …</translation>
    </message>
    <message>
        <source>Sign a B&amp;rake Stop…</source>
        <translation>Signer en &amp;bremsestopp …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for an id that another change has not given up.</source>
        <translation>
            <numerusform>%Ln endring venter på en id som en annen endring ikke har gitt fra seg.</numerusform>
            <numerusform>%Ln endringer venter på en id som en annen endring ikke har gitt fra seg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open change(s) of the same users were replaced.</source>
        <translation>
            <numerusform>%Ln åpen endring av samme bruker ble erstattet.</numerusform>
            <numerusform>%Ln åpne endringer av de samme brukerne ble erstattet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) that take this back lay in the queue already.</source>
        <translation>
            <numerusform>%Ln endring som tar dette tilbake, lå i køen fra før.</numerusform>
            <numerusform>%Ln endringer som tar dette tilbake, lå i køen fra før.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select &amp;All Changes</source>
        <translation>Velg &amp;alle endringer</translation>
    </message>
    <message>
        <source>&lt;p&gt;Ctrl+Shift+Enter sends only those of the selected changes that are approved.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ctrl+Shift+Enter sender bare de av de valgte endringene som er godkjent.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Send Selec&amp;ted</source>
        <translation>Send va&amp;lgte</translation>
    </message>
    <message>
        <source>Sending the selected changes</source>
        <translation>Sender de valgte endringene</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>Alle partier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Of several runs at once, whose summary it is: %1 is what a batch is called, %2 sentences</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Three calls a change, as fast as they went out lately, within what the institution allows.</source>
        <translation>Tre kall per endring, så fort som de har gått ut i det siste, innenfor det institusjonen tillater.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln undo(s) that waited took these edits in and wait for review again.</source>
        <translation>
            <numerusform>%Ln angring som ventet, har tatt inn disse feltene og venter på ny gjennomgang.</numerusform>
            <numerusform>%Ln angringer som ventet, har tatt inn disse feltene og venter på ny gjennomgang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) were left out: %1.</source>
        <translation>
            <numerusform>%Ln felt er utelatt: %1.</numerusform>
            <numerusform>%Ln felt er utelatt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) that another program proposed came to the list since you opened it, and were left. Look at them, then approve again.</source>
        <translation>
            <numerusform>%Ln endring som et annet program har foreslått, kom til i listen etter at du åpnet den, og ble utelatt. Se på den, og godkjenn så på nytt.</numerusform>
            <numerusform>%Ln endringer som et annet program har foreslått, kom til i listen etter at du åpnet den, og ble utelatt. Se på dem, og godkjenn så på nytt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” waits until everything that is selected has been read. Esc calls it off.</source>
        <translation>«%1» venter til alt som er valgt, er lest inn. Esc avbryter.</translation>
    </message>
    <message>
        <source>“%1” was called off; nothing was done.</source>
        <translation>«%1» ble avbrutt; ingenting ble gjort.</translation>
    </message>
    <message>
        <source>Sending cannot go on yet and is tried again while Skranke runs; what is approved stays approved if you stop. %1</source>
        <translation>Sendingen kan ikke fortsette ennå og prøves igjen mens Skranke kjører; det som er godkjent, forblir godkjent hvis du stopper. %1</translation>
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
        <translation>Lager gjennomgangsarket</translation>
    </message>
    <message>
        <source>the change queue</source>
        <translation>endringskøen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer.</source>
        <translation>
            <numerusform>%Ln side sendt til skriveren.</numerusform>
            <numerusform>%Ln sider sendt til skriveren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) written to %1.</source>
        <translation>
            <numerusform>%Ln side skrevet til %1.</numerusform>
            <numerusform>%Ln sider skrevet til %1.</numerusform>
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
        <translation>Fant ingenting for «%1»</translation>
    </message>
</context>
<context>
    <name>skranke::SearchResultsModel</name>
    <message>
        <source>User</source>
        <translation>Bruker</translation>
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
        <translation>Så mange endringer på én gang sendes først når en annen person har godkjent dem, med begrunnelse. Du signerer den med din egen nøkkel; den står i historikken til hver endring.</translation>
    </message>
    <message>
        <source>&amp;Reason why these changes are right:</source>
        <translation>&amp;Begrunnelse for at disse endringene er riktige:</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Approve %Ln Change(s)</source>
        <translation>
            <numerusform>&amp;Godkjenn %Ln endring</numerusform>
            <numerusform>&amp;Godkjenn %Ln endringer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::SigningKeyTableModel</name>
    <message>
        <source>altered in the store</source>
        <translation>endret i lageret</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>trukket tilbake</translation>
    </message>
    <message>
        <source>signs at this desk</source>
        <translation>signerer ved denne skranken</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>teller</translation>
    </message>
    <message>
        <source>The entry is not as it was written. Nothing that the key signed counts.</source>
        <translation>Oppføringen er ikke slik den ble skrevet. Ingenting som nøkkelen har signert, teller.</translation>
    </message>
    <message>
        <source>Withdrawn %1. Nothing that the key signed counts.</source>
        <translation>Trukket tilbake %1. Ingenting som nøkkelen har signert, teller.</translation>
    </message>
    <message>
        <source>%1, account %2, fingerprint %3, %4</source>
        <extracomment>Read aloud for one signing key: name, account, fingerprint, state</extracomment>
        <translation>%1, konto %2, fingeravtrykk %3, %4</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
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
        <translation>Siden</translation>
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
        <translation>Lese signeringsnøklene</translation>
    </message>
    <message>
        <source>Reading your own key</source>
        <translation>Lese din egen nøkkel</translation>
    </message>
    <message>
        <source>%1, account %2, since %3. Fingerprint: %4</source>
        <translation>%1, konto %2, siden %3. Fingeravtrykk: %4</translation>
    </message>
    <message>
        <source>You have none at this desk yet. You approve and lift brakes with it; other desks know you by its public half.</source>
        <translation>Du har ingen ved denne skranken ennå. Du godkjenner og løfter bremser med den; andre skranker kjenner deg på den offentlige halvdelen.</translation>
    </message>
    <message>
        <source>Your key is made. Give its public half to the other desks, and tell them the fingerprint by voice.</source>
        <translation>Nøkkelen din er laget. Gi den offentlige halvdelen til de andre skrankene, og fortell dem fingeravtrykket muntlig.</translation>
    </message>
    <message>
        <source>Making your key</source>
        <translation>Lage nøkkelen din</translation>
    </message>
    <message>
        <source>Copying the public half</source>
        <translation>Kopiere den offentlige halvdelen</translation>
    </message>
    <message>
        <source>The public half is on the clipboard. It is no secret.</source>
        <translation>Den offentlige halvdelen ligger på utklippstavlen. Den er ingen hemmelighet.</translation>
    </message>
    <message>
        <source>Save the Public Half</source>
        <translation>Lagre den offentlige halvdelen</translation>
    </message>
    <message>
        <source>Saving the public half</source>
        <translation>Lagre den offentlige halvdelen</translation>
    </message>
    <message>
        <source>The public half lies in “%1”. It is no secret; tell the fingerprint by voice.</source>
        <translation>Den offentlige halvdelen ligger i «%1». Den er ingen hemmelighet; fortell fingeravtrykket muntlig.</translation>
    </message>
    <message>
        <source>Add a Colleague’s Key</source>
        <translation>Legg til nøkkelen til en kollega</translation>
    </message>
    <message>
        <source>Adding the key</source>
        <translation>Legge til nøkkelen</translation>
    </message>
    <message>
        <source>Let the signatures of %1 count at this desk?</source>
        <translation>La signaturene til %1 telle ved denne skranken?</translation>
    </message>
    <message>
        <source>Account %1, fingerprint %2. The file cannot prove whose key it is: ask its owner by voice whether this is the right fingerprint.</source>
        <translation>Konto %1, fingeravtrykk %2. Filen kan ikke bevise hvem som eier nøkkelen: spør eieren muntlig om dette er riktig fingeravtrykk.</translation>
    </message>
    <message>
        <source>&amp;Add the Key</source>
        <translation>&amp;Legg til nøkkelen</translation>
    </message>
    <message>
        <source>What %1 signs counts from now on.</source>
        <translation>Det %1 signerer, teller fra nå av.</translation>
    </message>
    <message>
        <source>Withdraw a Key</source>
        <translation>Trekk tilbake en nøkkel</translation>
    </message>
    <message>
        <source>Withdraw the key of %1?</source>
        <translation>Trekke tilbake nøkkelen til %1?</translation>
    </message>
    <message>
        <source>Nothing that the key signed counts any more, whenever it was signed: changes it approved and that were not sent must be approved again. This cannot be undone; its owner makes a new key.</source>
        <translation>Ingenting som nøkkelen har signert, teller lenger, uansett når det ble signert: endringer den har godkjent og som ikke er sendt, må godkjennes på nytt. Dette kan ikke angres; eieren lager en ny nøkkel.</translation>
    </message>
    <message>
        <source>It is one of this desk: its secret half is removed.</source>
        <translation>Den hører til denne skranken: den hemmelige halvdelen blir fjernet.</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Trekk tilbake</translation>
    </message>
    <message>
        <source>The key of %1 is withdrawn: nothing it signed counts.</source>
        <translation>Nøkkelen til %1 er trukket tilbake: ingenting den har signert, teller.</translation>
    </message>
    <message>
        <source>Withdrawing the key</source>
        <translation>Trekke tilbake nøkkelen</translation>
    </message>
    <message>
        <source>Signing Keys</source>
        <translation>Signeringsnøkler</translation>
    </message>
    <message>
        <source>Your own key</source>
        <translation>Din egen nøkkel</translation>
    </message>
    <message>
        <source>Whose signatures &amp;count here</source>
        <translation>Hvem sine signaturer som &amp;teller her</translation>
    </message>
    <message>
        <source>Whose signatures count here</source>
        <translation>Hvem sine signaturer som teller her</translation>
    </message>
    <message>
        <source>The register is empty. Add the public half of a colleague’s key.</source>
        <translation>Registeret er tomt. Legg til den offentlige halvdelen av nøkkelen til en kollega.</translation>
    </message>
    <message>
        <source>Add a Colleague’s Key…</source>
        <translation>Legg til nøkkelen til en kollega …</translation>
    </message>
    <message>
        <source>&amp;Make My Key…</source>
        <translation>Lag &amp;min nøkkel …</translation>
    </message>
    <message>
        <source>Copy the &amp;Public Half</source>
        <translation>&amp;Kopier den offentlige halvdelen</translation>
    </message>
    <message>
        <source>&amp;Save the Public Half…</source>
        <translation>Lagre den &amp;offentlige halvdelen …</translation>
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
        <translation>L&amp;egg til nøkkelen til en kollega …</translation>
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
        <translation>Åpner skranken …</translation>
    </message>
    <message>
        <source>The desk could not be opened</source>
        <translation>Skranken kunne ikke åpnes</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kode: %1</translation>
    </message>
    <message>
        <source>Restore the Backup of %1</source>
        <translation>Gjenopprett sikkerhetskopien fra %1</translation>
    </message>
    <message>
        <source>Open the Desk as It Is</source>
        <translation>Åpne skranken som den er</translation>
    </message>
    <message>
        <source>Begin With an Empty Store</source>
        <translation>Begynn med et tomt lager</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Gjenoppretter sikkerhetskopien …</translation>
    </message>
    <message>
        <source>The backup could not be restored</source>
        <translation>Sikkerhetskopien kunne ikke gjenopprettes</translation>
    </message>
    <message>
        <source>The backup puts back how the desk was then. Changes that had been approved must be approved again, because they may have been sent since.</source>
        <translation>Sikkerhetskopien setter skranken tilbake slik den var da. Endringer som var godkjent, må godkjennes på nytt, fordi de kan være sendt siden.</translation>
    </message>
</context>
<context>
    <name>skranke::StatusLine</name>
    <message>
        <source>Online</source>
        <translation>Tilkoblet</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Frakoblet siden %1</translation>
    </message>
    <message>
        <source>The last call reached Alma.</source>
        <translation>Det siste kallet nådde Alma.</translation>
    </message>
    <message>
        <source>Alma cannot be reached. Everything but sending goes on.</source>
        <translation>Alma er ikke å nå. Alt unntatt sending går videre.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln calls left</source>
        <translation>
            <numerusform>%1: %Ln kall igjen</numerusform>
            <numerusform>%1: %Ln kall igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls left today: not known yet</source>
        <translation>Kall igjen i dag: ikke kjent ennå</translation>
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
        <translation>stopper</translation>
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
        <translation>Alma er ikke kalt ennå</translation>
    </message>
    <message>
        <source>Alma has not been called since Skranke was started.</source>
        <translation>Alma er ikke kalt siden Skranke ble startet.</translation>
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
        <translation>Kommadelte verdier (*.csv)</translation>
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
        <translation>Brukerimport</translation>
    </message>
    <message>
        <source>&lt;p&gt;Open a user file, or choose one of the night’s. &lt;b&gt;Findings&lt;/b&gt; says what is wrong with it, &lt;b&gt;Plan&lt;/b&gt; what importing it would change in Alma and what it would overwrite, &lt;b&gt;Raw file&lt;/b&gt; shows it as it is.&lt;/p&gt;&lt;p&gt;Nothing is sent from here: &lt;i&gt;Propose&lt;/i&gt; puts the changes into the change queue for review.&lt;/p&gt;&lt;p&gt;Enter on a finding jumps to its line, Enter on a row of the plan opens the person, J and K go to the next and previous row, Esc steps back.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Åpne en brukerfil, eller velg en av nattens. &lt;b&gt;Funn&lt;/b&gt; sier hva som er galt med den, &lt;b&gt;Plan&lt;/b&gt; hva import av den ville endre i Alma og hva den ville overskrive, &lt;b&gt;Råfil&lt;/b&gt; viser den som den er.&lt;/p&gt;&lt;p&gt;Ingenting sendes herfra: &lt;i&gt;Foreslå&lt;/i&gt; legger endringene i endringskøen til gjennomgang.&lt;/p&gt;&lt;p&gt;Enter på et funn hopper til linjen, Enter på en rad i planen åpner personen, J og K går til neste og forrige rad, Esc går et steg tilbake.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Open User File</source>
        <translation>Åpne brukerfil</translation>
    </message>
    <message>
        <source>Reading the register of institutions</source>
        <translation>Leser institusjonsregisteret</translation>
    </message>
    <message>
        <source>Choose institution…</source>
        <translation>Velg institusjon …</translation>
    </message>
    <message>
        <source>The users of %1 have never been fetched from Alma, so nobody can say what would change.</source>
        <translation>Brukerne til %1 er aldri hentet fra Alma, så ingen kan si hva som ville endres.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) fetched from Alma.</source>
        <translation>
            <numerusform>%n bruker hentet fra Alma.</numerusform>
            <numerusform>%n brukere hentet fra Alma.</numerusform>
        </translation>
    </message>
    <message>
        <source>This plan compares with the users of %1 as they were %2.</source>
        <translation>Denne planen sammenligner med brukerne til %1 slik de var %2.</translation>
    </message>
    <message>
        <source>Fetch Users from Alma</source>
        <translation>Hent brukere fra Alma</translation>
    </message>
    <message>
        <source>The changes lie in the change queue and wait for review.</source>
        <translation>Endringene ligger i endringskøen og venter på gjennomgang.</translation>
    </message>
    <message>
        <source>Show in Queue</source>
        <translation>Vis i køen</translation>
    </message>
    <message>
        <source>Reading a user</source>
        <translation>Leser en bruker</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leser filen</translation>
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
            <numerusform>%Ln poster</numerusform>
        </translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>mottatt %1</translation>
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
            <numerusform>Foreslå %Ln endring</numerusform>
            <numerusform>Foreslå %Ln endringer</numerusform>
        </translation>
    </message>
    <message>
        <source>Make Plan</source>
        <translation>Lag plan</translation>
    </message>
    <message>
        <source>Put the changes into the queue for review; nothing is sent (Ctrl+Enter)</source>
        <translation>Legg endringene i køen til gjennomgang; ingenting sendes (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Work out what importing the file would change (Ctrl+P)</source>
        <translation>Finn ut hva import av filen ville endre (Ctrl+P)</translation>
    </message>
    <message>
        <source>Choose which institution the file belongs to.</source>
        <translation>Velg hvilken institusjon filen tilhører.</translation>
    </message>
    <message>
        <source>A forecast of what Alma’s nightly load would do. It proposes nothing.</source>
        <translation>En prognose for hva Almas nattlige kjøring ville gjøre. Den foreslår ingenting.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) held back by you. Nothing is sent before it is approved in the queue.</source>
        <translation>
            <numerusform>%Ln endring holdt tilbake av deg. Ingenting sendes før det er godkjent i køen.</numerusform>
            <numerusform>%Ln endringer holdt tilbake av deg. Ingenting sendes før det er godkjent i køen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent from here.</source>
        <translation>Ingenting sendes herfra.</translation>
    </message>
    <message>
        <source>Choose a file on the left, or open one to see what is wrong with it and what importing it would change.</source>
        <translation>Velg en fil til venstre, eller åpne en for å se hva som er galt med den og hva import av den ville endre.</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>Åpne fil …</translation>
    </message>
    <message>
        <source>&amp;Institution:</source>
        <translation>&amp;Institusjon:</translation>
    </message>
    <message>
        <source>Institution the file belongs to</source>
        <translation>Institusjonen filen tilhører</translation>
    </message>
    <message>
        <source>Whose file it is: decides lists, variant and what it is compared with</source>
        <translation>Hvem sin fil det er: avgjør lister, variant og hva den sammenlignes med</translation>
    </message>
    <message>
        <source>Raw file</source>
        <translation>Råfil</translation>
    </message>
    <message>
        <source>Views of the file</source>
        <translation>Visninger av filen</translation>
    </message>
    <message>
        <source>&amp;Open User File…</source>
        <translation>&amp;Åpne brukerfil …</translation>
    </message>
    <message>
        <source>&amp;Remove File from the List</source>
        <translation>&amp;Fjern filen fra listen</translation>
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
        <translation>F&amp;orrige rad</translation>
    </message>
    <message>
        <source>&amp;Check Again</source>
        <translation>&amp;Kontroller på nytt</translation>
    </message>
    <message>
        <source>&amp;Fetch Users from Alma</source>
        <translation>&amp;Hent brukere fra Alma</translation>
    </message>
    <message>
        <source>&amp;Make Plan</source>
        <translation>&amp;Lag plan</translation>
    </message>
    <message>
        <source>&amp;Propose Changes</source>
        <translation>For&amp;eslå endringer</translation>
    </message>
    <message>
        <source>Nothing new was proposed.</source>
        <translation>Ingenting nytt ble foreslått.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) lay in the queue already.</source>
        <translation>
            <numerusform>%n endring lå i køen fra før.</numerusform>
            <numerusform>%n endringer lå i køen fra før.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left out: an earlier change of the user is not settled.</source>
        <translation>
            <numerusform>%n endring er utelatt: En tidligere endring av brukeren er ikke avklart.</numerusform>
            <numerusform>%n endringer er utelatt: En tidligere endring av brukeren er ikke avklart.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table could not be exported: %1</source>
        <translation>Tabellen kunne ikke eksporteres: %1</translation>
    </message>
    <message>
        <source>&amp;Hold Back or Take In</source>
        <translation>&amp;Hold tilbake eller ta med</translation>
    </message>
    <message>
        <source>&amp;Export Table…</source>
        <translation>&amp;Eksporter tabell …</translation>
    </message>
    <message>
        <source>%1 is not among the users fetched from Alma.</source>
        <translation>%1 er ikke blant brukerne som er hentet fra Alma.</translation>
    </message>
    <message>
        <source>Users came or went while they were fetched, so some may be missing. Fetch them again at a quieter time.</source>
        <translation>Brukere kom til eller forsvant mens de ble hentet, så noen kan mangle. Hent dem igjen på et roligere tidspunkt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them took the place of earlier ones that nobody had sent yet, approved ones included.</source>
        <translation>
            <numerusform>%Ln av dem tok plassen til en tidligere som ingen hadde sendt ennå, godkjent eller ikke.</numerusform>
            <numerusform>%Ln av dem tok plassen til tidligere som ingen hadde sendt ennå, også godkjente.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the reference of a ticket, %2 a reason that somebody typed</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Ticket and Reason…</source>
        <translation>&amp;Sak og begrunnelse …</translation>
    </message>
    <message>
        <source>Ticket and Reason…</source>
        <translation>Sak og begrunnelse …</translation>
    </message>
    <message>
        <source>Why these changes are proposed; stands with each of them (Ctrl+T)</source>
        <translation>Hvorfor disse endringene foreslås; står ved hver av dem (Ctrl+T)</translation>
    </message>
    <message>
        <source>Reading the recent files</source>
        <translation>Leser de nylige filene</translation>
    </message>
    <message>
        <source>They keep the ticket and the reason that they were proposed with.</source>
        <translation>De beholder saken og begrunnelsen som de ble foreslått med.</translation>
    </message>
    <message>
        <source>Open Re&amp;cent File…</source>
        <translation>Åpne &amp;nylig fil …</translation>
    </message>
</context>
<context>
    <name>skranke::UserView</name>
    <message>
        <source>fetched from Alma %1</source>
        <translation>hentet fra Alma %1</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Raw: Now in Alma</source>
        <translation>Rå: nå i Alma</translation>
    </message>
    <message>
        <source>One user</source>
        <translation>Én bruker</translation>
    </message>
    <message>
        <source>Fields of the user</source>
        <translation>Feltene til brukeren</translation>
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
        <translation>Fold sammen &amp;navigasjonen</translation>
    </message>
    <message>
        <source>Step &amp;Back</source>
        <translation>Steg &amp;tilbake</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Innstillinger …</translation>
    </message>
    <message>
        <source>&amp;Help on This View</source>
        <translation>&amp;Hjelp til denne visningen</translation>
    </message>
    <message>
        <source>Show the &amp;First Steps</source>
        <translation>Vis de &amp;første stegene</translation>
    </message>
    <message>
        <source>&amp;About Skranke</source>
        <translation>&amp;Om Skranke</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sikkerhetskopier …</translation>
    </message>
    <message>
        <source>Signing &amp;Keys…</source>
        <translation>Signerings&amp;nøkler …</translation>
    </message>
</context>
</TS>
