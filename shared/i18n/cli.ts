import type { Sentences } from './sentence.ts'

/** What the command line says. Its `--help` is in English, as are the names of its options. */
export const cliSentences = {
  'cli.created': {
    fi: 'Asiakirja ”{title}” tallennettiin tiedostoon ”{name}”.',
    sv: 'Dokumentet ”{title}” sparades i filen ”{name}”.',
    en: 'The document “{title}” was saved as “{name}”.',
  },
  'cli.noVersions': {
    fi: 'Tiedostossa ei ole aiempia versioita.',
    sv: 'Filen innehåller inga tidigare versioner.',
    en: 'The file carries no earlier versions.',
  },
  'cli.carried': {
    fi: '{count, plural, =0 {Keskeneräisiä toimenpiteitä ei ollut.} one {Uuteen suunnitelmaan siirtyi # keskeneräinen toimenpide.} other {Uuteen suunnitelmaan siirtyi # keskeneräistä toimenpidettä.}}',
    sv: '{count, plural, =0 {Det fanns inga ofullbordade åtgärder.} one {# ofullbordad åtgärd överfördes till den nya planen.} other {# ofullbordade åtgärder överfördes till den nya planen.}}',
    en: '{count, plural, =0 {There were no unfinished measures.} one {# unfinished measure was carried into the new plan.} other {# unfinished measures were carried into the new plan.}}',
  },
  'cli.yearOutsidePeriod': {
    fi: 'Vuosi {year} ei kuulu suunnitelman kauteen. Raportti tehtiin silti.',
    sv: 'Året {year} ligger utanför planens period. Rapporten gjordes ändå.',
    en: 'The year {year} is outside the period of the plan. The report was made all the same.',
  },
  'cli.planNeeded': {
    fi: 'Tiedosto on vuosiraportti. Anna tiedosto, jossa on suunnitelma.',
    sv: 'Filen är en årsrapport. Ange en fil som innehåller en plan.',
    en: 'The file is a yearly report. Give a file with a plan.',
  },
  'cli.merged': {
    fi: '{taken, plural, =0 {Yhtään muutosta ei otettu} one {# muutos otettiin} other {# muutosta otettiin}} tiedostoon ”{name}”. {conflicts, plural, =0 {Ristiriitoja ei ole.} one {# ristiriita odottaa ratkaisua.} other {# ristiriitaa odottaa ratkaisua.}}',
    sv: '{taken, plural, =0 {Inga ändringar togs} one {# ändring togs} other {# ändringar togs}} med i filen ”{name}”. {conflicts, plural, =0 {Det finns inga konflikter.} one {# konflikt väntar på avgörande.} other {# konflikter väntar på avgörande.}}',
    en: '{taken, plural, =0 {No changes were taken} one {# change was taken} other {# changes were taken}} into “{name}”. {conflicts, plural, =0 {There are no conflicts.} one {# conflict waits for a decision.} other {# conflicts wait for a decision.}}',
  },
  'cli.noDifferences': {
    fi: 'Asiakirjoissa ei ole eroja.',
    sv: 'Det finns inga skillnader mellan dokumenten.',
    en: 'The documents do not differ.',
  },
  'cli.exported': {
    fi: 'Asiakirja ”{title}” vietiin tiedostoon ”{name}”.',
    sv: 'Dokumentet ”{title}” exporterades till filen ”{name}”.',
    en: 'The document “{title}” was exported to “{name}”.',
  },
  'cli.pdfInApp': {
    fi: 'PDF tehdään sovelluksessa: avaa asiakirja ja valitse Tiedosto – Vie PDF-tiedostoksi. Komentorivillä voit viedä muotoon docx tai html.',
    sv: 'PDF görs i programmet: öppna dokumentet och välj Arkiv – Exportera som PDF-fil. På kommandoraden kan du exportera till docx eller html.',
    en: 'PDF is made in the app: open the document and choose File – Export as PDF file. On the command line you can export to docx or html.',
  },
  'cli.reasons': { fi: 'Perusteet', sv: 'Grunder', en: 'Why' },
  'cli.packed': {
    fi: '”{title}”: valtuustopaketti on kansiossa {name} ({count} tiedostoa).',
    sv: '”{title}”: fullmäktigepaketet finns i mappen {name} ({count} filer).',
    en: '“{title}”: the package for the council is in the folder {name} ({count} files).',
  },
  'cli.packedWithoutPdf': {
    fi: 'PDF puuttuu paketista: se tehdään sovelluksessa komennolla Tiedosto – Kokoa valtuustopaketti.',
    sv: 'PDF-filen saknas i paketet: den görs i programmet med kommandot Arkiv – Sammanställ fullmäktigepaket.',
    en: 'The PDF is missing from the package: it is made in the app by File – Put together the council package.',
  },
  'cli.namePartUnknown': {
    fi: 'Tiedostonimen mallissa on tuntematon osa: {part}.',
    sv: 'Filnamnsmallen innehåller en okänd del: {part}.',
    en: 'The pattern of file names has an unknown part: {part}.',
  },
  'cli.exportedWithProblems': {
    fi: 'Viedyssä tiedostossa on {count, plural, one {# puute} other {# puutetta}}. Komento ”check” kertoo, mitä asiakirjassa on korjattavaa.',
    sv: 'Den exporterade filen har {count, plural, one {# brist} other {# brister}}. Kommandot ”check” berättar vad som behöver rättas i dokumentet.',
    en: 'The exported file has {count, plural, one {# flaw} other {# flaws}}. The command “check” tells what to correct in the document.',
  },
  'cli.noFindings': {
    fi: 'Ei huomautettavaa.',
    sv: 'Inga anmärkningar.',
    en: 'Nothing to remark.',
  },
  'cli.findings': {
    fi: '{errors, plural, one {# virhe} other {# virhettä}}, {warnings, plural, one {# huomautus} other {# huomautusta}}{notes, plural, =0 {} one {, # tiedoksi} other {, # tiedoksi}}.',
    sv: '{errors, plural, one {# fel} other {# fel}}, {warnings, plural, one {# anmärkning} other {# anmärkningar}}{notes, plural, =0 {} one {, # för kännedom} other {, # för kännedom}}.',
    en: '{errors, plural, one {# error} other {# errors}}, {warnings, plural, one {# warning} other {# warnings}}{notes, plural, =0 {} one {, # note} other {, # notes}}.',
  },
  'cli.error': { fi: 'virhe', sv: 'fel', en: 'error' },
  'cli.warning': { fi: 'huomautus', sv: 'anmärkning', en: 'warning' },
  'cli.note': { fi: 'tiedoksi', sv: 'för kännedom', en: 'note' },
  'cli.records': {
    fi: 'Painopisteet, tavoitteet ja toimenpiteet',
    sv: 'Insatsområden, mål och åtgärder',
    en: 'Priorities, goals and measures',
  },
  'cli.duties': { fi: 'Lain velvoitteet', sv: 'Lagens skyldigheter', en: 'Duties of the law' },
  'cli.wholePlan': { fi: 'Koko asiakirja', sv: 'Hela dokumentet', en: 'Whole document' },

  'cli.info.title': { fi: 'Nimi', sv: 'Titel', en: 'Title' },
  'cli.info.organisation': { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' },
  'cli.info.period': { fi: 'Kausi', sv: 'Period', en: 'Period' },
  'cli.info.language': { fi: 'Kieli', sv: 'Språk', en: 'Language' },
  'cli.info.template': { fi: 'Malli', sv: 'Mall', en: 'Template' },
  'cli.info.content': { fi: 'Sisältö', sv: 'Innehåll', en: 'Content' },
  'cli.info.counts': {
    fi: '{chapters, plural, one {# luku} other {# lukua}}, {words, plural, one {# sana} other {# sanaa}}, {tables, plural, one {# taulukko} other {# taulukkoa}}, {images, plural, one {# kuva} other {# kuvaa}}, {footnotes, plural, one {# alaviite} other {# alaviitettä}}',
    sv: '{chapters, plural, one {# kapitel} other {# kapitel}}, {words, plural, one {# ord} other {# ord}}, {tables, plural, one {# tabell} other {# tabeller}}, {images, plural, one {# bild} other {# bilder}}, {footnotes, plural, one {# fotnot} other {# fotnoter}}',
    en: '{chapters, plural, one {# chapter} other {# chapters}}, {words, plural, one {# word} other {# words}}, {tables, plural, one {# table} other {# tables}}, {images, plural, one {# image} other {# images}}, {footnotes, plural, one {# footnote} other {# footnotes}}',
  },
  'cli.info.handling': {
    fi: '{stages, plural, one {# vaihe} other {# vaihetta}}; lausunnoista annettu {given}/{statements}; muutosehdotuksista hyväksytty {accepted}/{amendments}, tekstissä {inText}',
    sv: '{stages, plural, one {# skede} other {# skeden}}; utlåtanden som har getts {given}/{statements}; godkända ändringsförslag {accepted}/{amendments}, i texten {inText}',
    en: '{stages, plural, one {# stage} other {# stages}}; statements given {given}/{statements}; amendments accepted {accepted}/{amendments}, in the text {inText}',
  },
  'cli.info.created': { fi: 'Tallennettu', sv: 'Sparad', en: 'Saved' },
  'cli.info.createdBy': {
    fi: '{date}, Kertomus {version}',
    sv: '{date}, Kertomus {version}',
    en: '{date}, Kertomus {version}',
  },

  'cli.commandMissing': {
    fi: 'Komento puuttuu. Luettelon komennoista näyttää: kertomus --help',
    sv: 'Kommandot saknas. En lista över kommandon visas med: kertomus --help',
    en: 'The command is missing. For a list of commands: kertomus --help',
  },
  'cli.commandUnknown': {
    fi: 'Komentoa ”{given}” ei ole. Luettelon komennoista näyttää: kertomus --help',
    sv: 'Kommandot ”{given}” finns inte. En lista över kommandon visas med: kertomus --help',
    en: 'There is no command “{given}”. For a list of commands: kertomus --help',
  },
  'cli.optionUnknown': {
    fi: 'Valitsinta ”{given}” ei ole. Ohjeen näyttää: {help}',
    sv: 'Flaggan ”{given}” finns inte. Anvisningar visas med: {help}',
    en: 'There is no option “{given}”. For instructions: {help}',
  },
  'cli.optionMissing': {
    fi: 'Valitsin ”{given}” on annettava. Ohjeen näyttää: {help}',
    sv: 'Flaggan ”{given}” måste anges. Anvisningar visas med: {help}',
    en: 'The option “{given}” must be given. For instructions: {help}',
  },
  'cli.valueMissing': {
    fi: 'Valitsimelta ”{given}” puuttuu arvo. Ohjeen näyttää: {help}',
    sv: 'Flaggan ”{given}” saknar värde. Anvisningar visas med: {help}',
    en: 'The option “{given}” has no value. For instructions: {help}',
  },
  'cli.valueInvalid': {
    fi: 'Arvo ”{value}” ei käy valitsimeen ”{given}”. Ohjeen näyttää: {help}',
    sv: 'Värdet ”{value}” passar inte flaggan ”{given}”. Anvisningar visas med: {help}',
    en: 'The value “{value}” does not fit the option “{given}”. For instructions: {help}',
  },
  'cli.argumentMissing': {
    fi: 'Tiedoston nimi puuttuu. Ohjeen näyttää: {help}',
    sv: 'Filens namn saknas. Anvisningar visas med: {help}',
    en: 'The name of the file is missing. For instructions: {help}',
  },
  'cli.argumentsTooMany': {
    fi: 'Komennolle annettiin liikaa sanoja; pane lainausmerkkeihin nimi, jossa on välilyöntejä. Ohjeen näyttää: {help}',
    sv: 'Kommandot fick för många ord; sätt citattecken kring namn med mellanslag. Anvisningar visas med: {help}',
    en: 'The command was given too many words; put names with spaces into quotes. For instructions: {help}',
  },
  'cli.outputExists': {
    fi: 'Tiedosto ”{name}” on jo olemassa. Mitään ei muutettu. Valitse toinen nimi tai korvaa se valitsimella --force.',
    sv: 'Filen ”{name}” finns redan. Ingenting ändrades. Välj ett annat namn eller ersätt den med flaggan --force.',
    en: 'The file “{name}” already exists. Nothing was changed. Choose another name, or replace it with --force.',
  },
  'cli.diffToAndOutput': {
    fi: 'Anna sekä --to docx että tiedosto: -o VERTAILU.docx.',
    sv: 'Ange både --to docx och filen: -o JÄMFÖRELSE.docx.',
    en: 'Give both --to docx and the file: -o COMPARISON.docx.',
  },
  'cli.outputIsInput': {
    fi: 'Tiedosto ”{name}” on asiakirja itse, eikä vienti saa korvata sitä. Valitse toinen nimi.',
    sv: 'Filen ”{name}” är själva dokumentet och får inte ersättas av exporten. Välj ett annat namn.',
    en: 'The file “{name}” is the document itself and the export must not replace it. Choose another name.',
  },
  'cli.passwordMissing': {
    fi: 'Tiedostosta ”{name}” ei löydy salasanaa. Kirjoita salasana sen ensimmäiselle riville.',
    sv: 'I filen ”{name}” finns inget lösenord. Skriv lösenordet på dess första rad.',
    en: 'There is no password in the file “{name}”. Write it on the first line of the file.',
  },
  'cli.chapterUnknown': {
    fi: 'Asiakirjassa ei ole lukua ”{number}”. Luvut näyttää: kertomus info',
    sv: 'Dokumentet har inget kapitel ”{number}”. Kapitlen visas med: kertomus info',
    en: 'The document has no chapter “{number}”. To see its chapters: kertomus info',
  },
  'cli.measureUnknown': {
    fi: 'Suunnitelmassa ei ole toimenpidettä ”{number}”.',
    sv: 'Planen har ingen åtgärd ”{number}”.',
    en: 'The plan has no measure “{number}”.',
  },
  'cli.templateUnknown': {
    fi: 'Asiakirjamallia ”{template}” ei löydy kielellä {language}. Luettelon malleista näyttää: kertomus templates',
    sv: 'Dokumentmallen ”{template}” finns inte på språket {language}. En lista över mallar visas med: kertomus templates',
    en: 'There is no template “{template}” in the language {language}. For a list of templates: kertomus templates',
  },
  'cli.unexpected': {
    fi: 'Tapahtui odottamaton virhe: {message}',
    sv: 'Ett oväntat fel inträffade: {message}',
    en: 'Something unexpected happened: {message}',
  },
} as const satisfies Sentences
