import type { Sentences } from './sentence.ts'

/** The package for the council, the lock of what it approved, and what goes to the county. */
export const packageSentences = {
  'package.title': {
    fi: 'Kokoa valtuustopaketti',
    sv: 'Sammanställ fullmäktigepaket',
    en: 'Put together the council package',
  },
  'package.preparing': {
    fi: 'Tarkistetaan asiakirjaa…',
    sv: 'Dokumentet kontrolleras…',
    en: 'Checking the document…',
  },
  'package.checks': { fi: 'Tarkista ensin', sv: 'Kontrollera först', en: 'Check first' },
  'package.checks.none': {
    fi: 'Tarkistus ei löytänyt huomautettavaa.',
    sv: 'Kontrollen hittade inget att anmärka på.',
    en: 'The check found nothing to remark on.',
  },
  'package.count.error': {
    fi: '{count, plural, one {# virhe} other {# virhettä}}',
    sv: '{count} fel',
    en: '{count, plural, one {# error} other {# errors}}',
  },
  'package.count.warning': {
    fi: '{count, plural, one {# huomautus} other {# huomautusta}}',
    sv: '{count, plural, one {# anmärkning} other {# anmärkningar}}',
    en: '{count, plural, one {# remark} other {# remarks}}',
  },
  'package.count.note': {
    fi: '{count} tiedoksi',
    sv: '{count} för kännedom',
    en: '{count, plural, one {# note} other {# notes}}',
  },
  'package.severity.error': { fi: 'Virhe', sv: 'Fel', en: 'Error' },
  'package.severity.warning': { fi: 'Huomautus', sv: 'Anmärkning', en: 'Remark' },
  'package.severity.note': { fi: 'Tiedoksi', sv: 'För kännedom', en: 'Note' },
  'package.source': { fi: 'Peruste: {source}', sv: 'Grund: {source}', en: 'Ground: {source}' },
  'package.goTo': { fi: 'Siirry kohtaan', sv: 'Gå till stället', en: 'Go to the place' },
  'package.more': {
    fi: '{count, plural, one {Näytä vielä # kohta} other {Näytä vielä # kohtaa}}',
    sv: '{count, plural, one {Visa # till} other {Visa # till}}',
    en: '{count, plural, one {Show # more} other {Show # more}}',
  },
  'package.acknowledge': {
    fi: '{count, plural, one {Olen lukenut virheen ja kokoan paketin siitä huolimatta.} other {Olen lukenut # virhettä ja kokoan paketin niistä huolimatta.}}',
    sv: '{count, plural, one {Jag har läst felet och sammanställer paketet trots det.} other {Jag har läst # fel och sammanställer paketet trots dem.}}',
    en: '{count, plural, one {I have read the error and put the package together in spite of it.} other {I have read the # errors and put the package together in spite of them.}}',
  },
  'package.next': { fi: 'Jatka teksteihin', sv: 'Fortsätt till texterna', en: 'On to the texts' },
  'package.back': { fi: 'Takaisin', sv: 'Tillbaka', en: 'Back' },
  'package.texts': {
    fi: 'Tekstit on koottu asiakirjan tiedoista sen kielellä. Muokkaa niitä vapaasti; rivi, joka alkaa ajatusviivalla, on luettelon kohta.',
    sv: 'Texterna är sammanställda av dokumentets uppgifter på dess språk. Redigera dem fritt; en rad som börjar med tankstreck är en punkt i en lista.',
    en: 'The texts are made from what the document holds, in its language. Edit them freely; a line that begins with a dash is an item of a list.',
  },
  'package.summary': { fi: 'Tiivistelmä', sv: 'Sammanfattning', en: 'Summary' },
  'package.agenda': {
    fi: 'Esityslistateksti',
    sv: 'Text till föredragningslistan',
    en: 'Agenda item',
  },
  'package.files': { fi: 'Tiedostot', sv: 'Filer', en: 'Files' },
  'package.files.about': {
    fi: 'Kansioon {folder} tulee {count} tiedostoa. Nimet noudattavat asetusten mallia.',
    sv: 'I mappen {folder} skrivs {count} filer. Namnen följer mallen i inställningarna.',
    en: 'The folder {folder} will hold {count} files. Their names follow the pattern in the settings.',
  },
  'package.restore': {
    fi: 'Palauta tekstit asiakirjan tiedoista',
    sv: 'Återställ texterna från dokumentets uppgifter',
    en: 'Make the texts anew from the document',
  },
  'package.write': {
    fi: 'Valitse kansio ja kirjoita…',
    sv: 'Välj mapp och skriv…',
    en: 'Choose a folder and write…',
  },
  'package.running': {
    fi: '{done} / {total} tiedostoa valmiina',
    sv: '{done} / {total} filer klara',
    en: '{done} of {total} files done',
  },
  'package.done': {
    fi: 'Valtuustopaketti on valmis',
    sv: 'Fullmäktigepaketet är klart',
    en: 'The council package is ready',
  },
  'package.done.text': {
    fi: 'Kansiossa {name} on {count} tiedostoa. Jokainen DOCX ja PDF on tarkistettu.',
    sv: 'Mappen {name} innehåller {count} filer. Varje DOCX och PDF har kontrollerats.',
    en: 'The folder {name} holds {count} files. Each DOCX and PDF has been checked.',
  },
  'package.checked': {
    fi: 'Tarkistettu, ei virheitä',
    sv: 'Kontrollerad, inga fel',
    en: 'Checked, no errors',
  },
  'package.checked.notes': {
    fi: 'Tarkistettu, ei virheitä; {count, plural, one {# huomautus} other {# huomautusta}}',
    sv: 'Kontrollerad, inga fel; {count, plural, one {# anmärkning} other {# anmärkningar}}',
    en: 'Checked, no errors; {count, plural, one {# remark} other {# remarks}}',
  },
  'package.plain': { fi: 'Teksti', sv: 'Text', en: 'Text' },
  'package.afterCouncil': {
    fi: 'Kun valtuusto on päättänyt, lukitse hyväksytty versio. Silloin sitä ei voi vahingossa muuttaa.',
    sv: 'När fullmäktige har beslutat, lås den godkända versionen. Då kan den inte ändras av misstag.',
    en: 'When the council has decided, lock the approved version. It can then not be changed by mistake.',
  },
  'package.failed': {
    fi: 'Pakettia ei voitu koota',
    sv: 'Paketet kunde inte sammanställas',
    en: 'The package could not be put together',
  },
  'package.unsaved': {
    fi: 'Viimeisiä muutoksia ei ole voitu tallentaa. Tallenna ensin kopio muualle.',
    sv: 'De senaste ändringarna har inte kunnat sparas. Spara först en kopia någon annanstans.',
    en: 'The last changes could not be saved. Save a copy elsewhere first.',
  },

  'package.names': {
    fi: 'Valtuustopaketin tiedostonimet',
    sv: 'Filnamn i fullmäktigepaketet',
    en: 'File names of the council package',
  },
  'package.names.about': {
    fi: 'Esimerkki: {example}',
    sv: 'Exempel: {example}',
    en: 'Example: {example}',
  },
  'package.names.unknown': {
    fi: 'Tuntematon osa: {part}. Käytettävissä: {parts}.',
    sv: 'Okänd del: {part}. Möjliga: {parts}.',
    en: 'Unknown part: {part}. Possible: {parts}.',
  },
  'package.names.missing': {
    fi: 'Kirjoita malli, esimerkiksi {pattern}',
    sv: 'Skriv en mall, till exempel {pattern}',
    en: 'Write a pattern, for example {pattern}',
  },

  'lock.title': {
    fi: 'Lukitse hyväksytty versio',
    sv: 'Lås den godkända versionen',
    en: 'Lock the approved version',
  },
  'lock.about': {
    fi: 'Asiakirja tallennetaan historiaan valtuuston hyväksymänä versiona ja lukitaan. Tekstiä, tavoitteita ja toimenpiteitä ei sen jälkeen voi muuttaa, mutta seurantaa voi kirjata. Voit myöhemmin jatkaa uutena versiona.',
    sv: 'Dokumentet sparas i historiken som den version fullmäktige godkände och låses. Texten, målen och åtgärderna kan därefter inte ändras, men uppföljning kan antecknas. Du kan senare fortsätta som ny version.',
    en: 'The document is kept in the history as the version the council approved, and locked. Text, goals and measures can then not be changed, but follow-up can be written down. You can continue as a new version later.',
  },
  'lock.body.missing': {
    fi: 'Kirjoita päättänyt toimielin.',
    sv: 'Skriv vilket organ som beslutade.',
    en: 'Write which body decided.',
  },
  'lock.date.missing': {
    fi: 'Kirjoita päätöspäivä muodossa 18.5.2026.',
    sv: 'Skriv beslutsdagen i formen 18.5.2026.',
    en: 'Write the day of the decision as 18.5.2026.',
  },
  'lock.section.missing': {
    fi: 'Kirjoita pykälän numero.',
    sv: 'Skriv paragrafens nummer.',
    en: 'Write the number of the section.',
  },
  'lock.do': { fi: 'Lukitse', sv: 'Lås', en: 'Lock' },
  'lock.done': {
    fi: 'Hyväksytty versio on lukittu, tunniste {hash}.',
    sv: 'Den godkända versionen är låst, kod {hash}.',
    en: 'The approved version is locked, code {hash}.',
  },
  'lock.banner': {
    fi: 'Lukittu hyväksytty versio: {decision}. Lukittu {day}, tunniste {hash}. Vain seurantaa voi kirjata.',
    sv: 'Låst godkänd version: {decision}. Låst {day}, kod {hash}. Endast uppföljning kan antecknas.',
    en: 'Locked approved version: {decision}. Locked {day}, code {hash}. Only follow-up can be written down.',
  },
  'lock.banner.report': {
    fi: 'Lukittu hyväksytty versio: {decision}. Lukittu {day}, tunniste {hash}.',
    sv: 'Låst godkänd version: {decision}. Låst {day}, kod {hash}.',
    en: 'Locked approved version: {decision}. Locked {day}, code {hash}.',
  },
  'lock.continue': {
    fi: 'Jatka uutena versiona…',
    sv: 'Fortsätt som ny version…',
    en: 'Continue as a new version…',
  },
  'lock.continue.title': {
    fi: 'Jatketaanko uutena versiona?',
    sv: 'Fortsätta som ny version?',
    en: 'Continue as a new version?',
  },
  'lock.continue.text': {
    fi: 'Lukitus avataan ja asiakirjasta tulee luonnos. Hyväksytty versio säilyy historiassa, ja historiaan jää merkintä siitä, kuka lukituksen avasi.',
    sv: 'Låsningen öppnas och dokumentet blir ett utkast. Den godkända versionen finns kvar i historiken, och där antecknas vem som öppnade låsningen.',
    en: 'The lock is opened and the document becomes a draft. The approved version stays in the history, which also tells who opened the lock.',
  },
  'lock.continue.do': {
    fi: 'Avaa lukitus ja jatka',
    sv: 'Öppna låsningen och fortsätt',
    en: 'Open the lock and continue',
  },
  'lock.already': {
    fi: 'Hyväksytty versio on jo lukittu. Jos haluat muokata asiakirjaa, valitse Jatka uutena versiona.',
    sv: 'Den godkända versionen är redan låst. Om du vill redigera dokumentet, välj Fortsätt som ny version.',
    en: 'The approved version is locked already. To edit the document, choose Continue as a new version.',
  },
  'lock.none': {
    fi: 'Asiakirjaa ei ole lukittu: voit muokata sitä.',
    sv: 'Dokumentet är inte låst: du kan redigera det.',
    en: 'The document is not locked: you can edit it.',
  },
  'lock.refused': {
    fi: 'Asiakirja on lukittu. Valitse Jatka uutena versiona, jos haluat muokata.',
    sv: 'Dokumentet är låst. Välj Fortsätt som ny version om du vill redigera.',
    en: 'The document is locked. Choose Continue as a new version to edit.',
  },

  'deliver.title': {
    fi: 'Toimita hyvinvointialueelle',
    sv: 'Lämna till välfärdsområdet',
    en: 'Deliver to the wellbeing services county',
  },
  'deliver.about': {
    fi: 'Kunta toimittaa hyvinvointikertomuksen ja -suunnitelman hyvinvointialueelle (612/2021, 6 §). Mukaan tulevat DOCX, PDF, Kertomus-tiedosto ilman kirjoittajien nimiä ja saatekirje.',
    sv: 'Kommunen lämnar välfärdsberättelsen och välfärdsplanen till välfärdsområdet (612/2021, 6 §). Med följer DOCX, PDF, en Kertomus-fil utan skribenternas namn och ett följebrev.',
    en: 'The municipality delivers the welfare report and plan to the wellbeing services county (612/2021, section 6). It holds DOCX, PDF, the Kertomus file without the names of those who wrote it, and a letter.',
  },
  'deliver.notLocked': {
    fi: 'Hyväksyttyä versiota ei ole lukittu. Toimitukseen tulee asiakirja sellaisena kuin se on nyt.',
    sv: 'Ingen godkänd version är låst. Leveransen innehåller dokumentet som det är nu.',
    en: 'No approved version is locked. What is delivered is the document as it is now.',
  },
  'deliver.to': { fi: 'Vastaanottaja', sv: 'Mottagare', en: 'Receiver' },
  'deliver.to.missing': {
    fi: 'Kirjoita vastaanottaja.',
    sv: 'Skriv mottagaren.',
    en: 'Write the receiver.',
  },
  'deliver.as': { fi: 'Muoto', sv: 'Form', en: 'Form' },
  'deliver.as.archive': { fi: 'Yksi ZIP-tiedosto', sv: 'En ZIP-fil', en: 'One ZIP file' },
  'deliver.as.folder': { fi: 'Kansio', sv: 'Mapp', en: 'A folder' },
  'deliver.write': { fi: 'Kokoa toimitus…', sv: 'Sammanställ leveransen…', en: 'Put it together…' },
  'deliver.done': {
    fi: 'Toimitus on valmis: {name}. Lähetä se ja kirjaa lähetys, kun se on tehty.',
    sv: 'Leveransen är klar: {name}. Skicka den och anteckna när det är gjort.',
    en: 'The delivery is ready: {name}. Send it, and write down when it is done.',
  },
  'deliver.on': { fi: 'Lähetetty', sv: 'Skickad', en: 'Sent on' },
  'deliver.record': { fi: 'Kirjaa lähetys', sv: 'Anteckna leveransen', en: 'Record the sending' },
  'deliver.recorded': {
    fi: 'Lähetys kirjattiin.',
    sv: 'Leveransen antecknades.',
    en: 'The sending was recorded.',
  },
  'deliver.earlier': { fi: 'Lähetykset', sv: 'Leveranser', en: 'Sent before' },
  'deliver.by': { fi: 'Lähettäjä', sv: 'Avsändare', en: 'By' },
  'deliver.version': { fi: 'Version tunniste', sv: 'Versionens kod', en: 'Version code' },
} as const satisfies Sentences
