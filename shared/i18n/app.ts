import type { Sentences } from './sentence.ts'

/** Words of the frame: first start, settings, saving, and what is the same everywhere. */
export const appSentences = {
  'app.name': { fi: 'Kertomus', sv: 'Kertomus', en: 'Kertomus' },
  'app.cancel': { fi: 'Peruuta', sv: 'Avbryt', en: 'Cancel' },
  'app.close': { fi: 'Sulje', sv: 'Stäng', en: 'Close' },
  'app.ok': { fi: 'Valmis', sv: 'Klar', en: 'Done' },
  'app.save': { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  'app.retry': { fi: 'Yritä uudelleen', sv: 'Försök igen', en: 'Try again' },
  'app.notices': { fi: 'Ilmoitukset', sv: 'Meddelanden', en: 'Notices' },
  'app.failure': {
    fi: 'Näkymää ei voitu näyttää',
    sv: 'Vyn kunde inte visas',
    en: 'The view could not be shown',
  },
  'app.copySaved': {
    fi: 'Kopio tallennettiin: {name}',
    sv: 'Kopian sparades: {name}',
    en: 'Copy saved: {name}',
  },

  'firstRun.title': {
    fi: 'Tervetuloa Kertomukseen',
    sv: 'Välkommen till Kertomus',
    en: 'Welcome to Kertomus',
  },
  'firstRun.lead': {
    fi: 'Kerro ensin, kuka kirjoittaa. Tietoja voi muuttaa myöhemmin asetuksista.',
    sv: 'Berätta först vem som skriver. Uppgifterna kan ändras senare i inställningarna.',
    en: 'First tell who is writing. You can change this later in the settings.',
  },
  'firstRun.privacy': {
    fi: 'Tiedot ja asiakirjat pysyvät tällä tietokoneella. Kertomus ei tarvitse verkkoyhteyttä.',
    sv: 'Uppgifterna och dokumenten stannar på den här datorn. Kertomus behöver ingen nätanslutning.',
    en: 'Your details and documents stay on this computer. Kertomus needs no network.',
  },
  'firstRun.start': { fi: 'Aloita', sv: 'Börja', en: 'Start' },

  'settings.title': { fi: 'Asetukset', sv: 'Inställningar', en: 'Settings' },
  'settings.look': {
    fi: 'Kieli ja ulkoasu',
    sv: 'Språk och utseende',
    en: 'Language and appearance',
  },
  'settings.language': { fi: 'Ohjelman kieli', sv: 'Programmets språk', en: 'Language of the app' },
  'settings.theme': { fi: 'Teema', sv: 'Tema', en: 'Theme' },
  'settings.theme.system': {
    fi: 'Tietokoneen mukaan',
    sv: 'Enligt datorn',
    en: 'As on this computer',
  },
  'settings.theme.light': { fi: 'Vaalea', sv: 'Ljust', en: 'Light' },
  'settings.theme.dark': { fi: 'Tumma', sv: 'Mörkt', en: 'Dark' },
  'settings.zoom': { fi: 'Sivun suurennus', sv: 'Sidans förstoring', en: 'Zoom of the page' },
  'settings.documents.why': {
    fi: 'Fontit, väri ja tunnus, joilla organisaatiosi asiakirjat viedään.',
    sv: 'Teckensnitten, färgen och logotypen i de dokument som organisationen exporterar.',
    en: 'The fonts, colour and logo of the documents your organisation exports.',
  },
  'settings.profile': { fi: 'Kirjoittaja', sv: 'Skribent', en: 'Writer' },
  'settings.name': { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  'settings.name.why': {
    fi: 'Nimi näkyy muutosten tekijänä niille, joille lähetät asiakirjan.',
    sv: 'Namnet visas som den som gjort ändringarna för dem du skickar dokumentet till.',
    en: 'Shown as the author of changes to those you send the document to.',
  },
  'settings.name.missing': {
    fi: 'Kirjoita nimesi.',
    sv: 'Skriv ditt namn.',
    en: 'Write your name.',
  },
  'settings.role': { fi: 'Tehtävä', sv: 'Uppgift', en: 'Role' },
  'settings.role.example': {
    fi: 'Esimerkiksi hyvinvointikoordinaattori. Voit jättää tyhjäksi.',
    sv: 'Till exempel välfärdskoordinator. Kan lämnas tomt.',
    en: 'For example welfare coordinator. May be left empty.',
  },
  'settings.organisation': {
    fi: 'Kunta tai hyvinvointialue',
    sv: 'Kommun eller välfärdsområde',
    en: 'Municipality or wellbeing services county',
  },
  'settings.organisation.why': {
    fi: 'Uusien asiakirjojen oletus. Nykyiset asiakirjat eivät muutu.',
    sv: 'Förval för nya dokument. Befintliga dokument ändras inte.',
    en: 'Filled in for new documents. Existing documents do not change.',
  },
  'settings.organisation.missing': {
    fi: 'Kirjoita kunnan tai hyvinvointialueen nimi.',
    sv: 'Skriv kommunens eller välfärdsområdets namn.',
    en: 'Write the name of the municipality or county.',
  },
  'settings.organisationKind': {
    fi: 'Organisaation tyyppi',
    sv: 'Typ av organisation',
    en: 'Kind of organisation',
  },
  'organisation.municipality': { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' },
  'organisation.city': { fi: 'Kaupunki', sv: 'Stad', en: 'City' },
  'organisation.county': {
    fi: 'Hyvinvointialue',
    sv: 'Välfärdsområde',
    en: 'Wellbeing services county',
  },
  'language.fi': { fi: 'suomi', sv: 'finska', en: 'Finnish' },
  'language.sv': { fi: 'ruotsi', sv: 'svenska', en: 'Swedish' },

  'saving.saving': { fi: 'Tallennetaan…', sv: 'Sparar…', en: 'Saving…' },
  'saving.saved': { fi: 'Tallennettu', sv: 'Sparat', en: 'Saved' },
  'saving.savedAt': {
    fi: 'Tallennettu {time}',
    sv: 'Sparat {time}',
    en: 'Saved {time}',
  },
  'saving.notSaved': { fi: 'Ei tallennettu', sv: 'Inte sparat', en: 'Not saved' },
  'saving.trouble': {
    fi: 'Viimeisimpiä muutoksia ei voitu tallentaa.',
    sv: 'De senaste ändringarna kunde inte sparas.',
    en: 'Your latest changes could not be saved.',
  },
  'saving.retries': {
    fi: 'Voit jatkaa kirjoittamista. Tallennusta yritetään koko ajan uudelleen.',
    sv: 'Du kan skriva vidare. Kertomus försöker spara på nytt hela tiden.',
    en: 'You can go on writing. Saving is tried again all the time.',
  },
  'saving.retry': { fi: 'Tallenna nyt', sv: 'Spara nu', en: 'Save now' },
  'saving.copyElsewhere': {
    fi: 'Tallenna kopio muualle…',
    sv: 'Spara en kopia någon annanstans…',
    en: 'Save a copy elsewhere…',
  },

  'unsaved.title': {
    fi: 'Kaikkia muutoksia ei ole tallennettu',
    sv: 'Alla ändringar är inte sparade',
    en: 'Not all changes are saved',
  },
  'unsaved.text': {
    fi: 'Jos poistut nyt, viimeisimmät muutokset katoavat. Tallenna niistä kopio muualle tai jatka kirjoittamista.',
    sv: 'Om du lämnar dokumentet nu går de senaste ändringarna förlorade. Spara en kopia någon annanstans eller fortsätt skriva.',
    en: 'If you leave now, your latest changes are lost. Save a copy elsewhere or go on writing.',
  },
  'unsaved.leave': {
    fi: 'Poistu tallentamatta',
    sv: 'Lämna utan att spara',
    en: 'Leave without saving',
  },
  'unsaved.stay': { fi: 'Jatka kirjoittamista', sv: 'Fortsätt skriva', en: 'Go on writing' },

  'writing.details': { fi: 'Tiedot', sv: 'Uppgifter', en: 'Details' },
  'writing.handOut': { fi: 'Jaa…', sv: 'Dela ut…', en: 'Hand out…' },
  'writing.exportAs': {
    fi: 'Vie muuhun muotoon',
    sv: 'Exportera i annat format',
    en: 'Export in another format',
  },
  'writing.export': { fi: 'Vie Wordiin', sv: 'Exportera till Word', en: 'Export to Word' },

  'outline.title': { fi: 'Jäsennys', sv: 'Disposition', en: 'Outline' },
  'outline.progress': {
    fi: '{done}/{count} lukua valmiina',
    sv: '{done}/{count} kapitel klara',
    en: '{done} of {count} chapters done',
  },
  'outline.untitled': { fi: '(otsikko puuttuu)', sv: '(rubrik saknas)', en: '(no heading)' },
  'outline.empty': {
    fi: 'Asiakirjassa ei ole vielä otsikoita.',
    sv: 'Dokumentet har inga rubriker ännu.',
    en: 'The document has no headings yet.',
  },
  'outline.expand': { fi: 'Näytä alaotsikot', sv: 'Visa underrubriker', en: 'Show subheadings' },
  'outline.collapse': {
    fi: 'Piilota alaotsikot',
    sv: 'Dölj underrubriker',
    en: 'Hide subheadings',
  },
  'chapter.actions': {
    fi: 'Luvun tiedot ja siirto: {chapter}',
    sv: 'Uppgifter och flyttning: {chapter}',
    en: 'Details and moving: {chapter}',
  },
  'chapter.state': { fi: 'Luvun tila', sv: 'Kapitlets läge', en: 'State of the chapter' },
  'chapter.state.not-started': { fi: 'Aloittamatta', sv: 'Inte påbörjat', en: 'Not started' },
  'chapter.state.in-progress': { fi: 'Kesken', sv: 'Pågår', en: 'In progress' },
  'chapter.state.ready-for-review': {
    fi: 'Tarkistettavana',
    sv: 'För granskning',
    en: 'For review',
  },
  'chapter.state.done': { fi: 'Valmis', sv: 'Klart', en: 'Done' },
  'chapter.owner': { fi: 'Vastuutaho', sv: 'Ansvarig', en: 'Responsible' },
  'chapter.owner.example': {
    fi: 'Henkilö tai toimiala, esimerkiksi liikuntapalvelut.',
    sv: 'Person eller sektor, till exempel idrottstjänsterna.',
    en: 'A person or a sector, for example sports services.',
  },
  'chapter.moveUp': { fi: 'Siirrä ylös', sv: 'Flytta uppåt', en: 'Move up' },
  'chapter.moveDown': { fi: 'Siirrä alas', sv: 'Flytta nedåt', en: 'Move down' },

  'sidePanel.title': { fi: 'Sivupaneeli', sv: 'Sidopanel', en: 'Side panel' },
  'guidance.title': { fi: 'Ohjeet', sv: 'Anvisningar', en: 'Guidance' },
  'guidance.points': {
    fi: 'Mitä lukuun kirjoitetaan',
    sv: 'Vad kapitlet ska innehålla',
    en: 'What to write',
  },
  'guidance.tip': { fi: 'Vinkki:', sv: 'Tips:', en: 'Tip:' },
  'guidance.sources': { fi: 'Lähteet', sv: 'Källor', en: 'Sources' },
  'guidance.checked': { fi: 'Tarkistettu {day}', sv: 'Kontrollerat {day}', en: 'Checked {day}' },
  'guidance.unverified': {
    fi: 'Ei vahvistettu lähteestä',
    sv: 'Inte bekräftat i källan',
    en: 'Not confirmed from the source',
  },
  'guidance.nothing': {
    fi: 'Siirrä kohdistin johonkin mallin lukuun, niin näet tässä, mitä laki ja THL luvulta edellyttävät.',
    sv: 'Flytta markören till ett av mallens kapitel, så ser du här vad lagen och THL kräver av kapitlet.',
    en: 'Move the caret to a chapter of the template to see what the law and THL ask of it.',
  },

  'statusBar.title': { fi: 'Tilarivi', sv: 'Statusfält', en: 'Status bar' },
  'statusBar.words': {
    fi: '{count, plural, one {{words} sana} other {{words} sanaa}}',
    sv: '{words} ord',
    en: '{count, plural, one {{words} word} other {{words} words}}',
  },
  'statusBar.selected': {
    fi: 'Valittuna {selected} / {words} sanaa',
    sv: 'Markerat {selected} / {words} ord',
    en: '{selected} of {words} words selected',
  },
  'statusBar.language': {
    fi: 'Asiakirjan kieli: {language}',
    sv: 'Dokumentets språk: {language}',
    en: 'Language of the document: {language}',
  },
  'statusBar.zoom': {
    fi: 'Suurennus {zoom} %. Palauta alkuperäinen koko.',
    sv: 'Förstoring {zoom} %. Återställ ursprunglig storlek.',
    en: 'Zoom {zoom} %. Back to actual size.',
  },
} as const satisfies Sentences
