import type { Sentences } from './sentence.ts'

/** Words of the history of a plan: its versions, what differs between them, who changed what. */
export const historySentences = {
  'history.title': { fi: 'Versiohistoria', sv: 'Versionshistorik', en: 'Version history' },
  'history.versions': { fi: 'Versiot', sv: 'Versioner', en: 'Versions' },
  'history.none': {
    fi: 'Versioita ei vielä ole. Kertomus tallettaa ensimmäisen, kun asiakirjaa muutetaan, ja sen jälkeen uuden kymmenen minuutin työn välein.',
    sv: 'Det finns inga versioner ännu. Kertomus sparar den första när dokumentet ändras och därefter en ny efter var tionde minut av arbete.',
    en: 'There are no versions yet. Kertomus keeps the first one when the document is changed, and then a new one after every ten minutes of work.',
  },
  'history.choose': {
    fi: 'Valitse versio, niin näet, mitä sen jälkeen on muuttunut.',
    sv: 'Välj en version för att se vad som har ändrats efter den.',
    en: 'Choose a version to see what has changed since.',
  },
  'history.scope': { fi: 'Näytä versiot', sv: 'Visa versioner av', en: 'Show versions of' },
  'history.scope.all': {
    fi: 'Koko asiakirjasta',
    sv: 'Hela dokumentet',
    en: 'The whole document',
  },
  'history.when': { fi: '{day} klo {time}', sv: '{day} kl. {time}', en: '{day} at {time}' },
  'history.unknownAuthor': {
    fi: 'Tekijä ei tiedossa',
    sv: 'Okänd författare',
    en: 'Author not known',
  },

  'history.start': { fi: 'Lähtötilanne', sv: 'Utgångsläge', en: 'Starting point' },
  'history.kind.automatic': {
    fi: 'Automaattinen versio',
    sv: 'Automatisk version',
    en: 'Automatic version',
  },
  'history.kind.named': { fi: 'Nimetty versio', sv: 'Namngiven version', en: 'Named version' },
  'history.kind.handed-out': { fi: 'Jaettu', sv: 'Utskickad', en: 'Handed out' },
  'history.kind.received': { fi: 'Palautunut kopio', sv: 'Mottagen kopia', en: 'Returned copy' },
  'history.kind.merged': {
    fi: 'Kopiot yhdistetty',
    sv: 'Kopior sammanslagna',
    en: 'Copies merged',
  },
  'history.kind.restored': {
    fi: 'Palautettu aiemmasta',
    sv: 'Återställd från tidigare',
    en: 'Restored from an earlier one',
  },
  'history.kind.approved': { fi: 'Hyväksytty', sv: 'Godkänd', en: 'Approved' },

  'history.compareWith': { fi: 'Verrataan', sv: 'Jämförs med', en: 'Compared with' },
  'history.toWord': {
    fi: 'Vie vertailu Wordiin…',
    sv: 'Exportera jämförelsen till Word…',
    en: 'Export comparison to Word…',
  },
  'history.toWord.making': {
    fi: 'Viedään vertailua…',
    sv: 'Exporterar jämförelsen…',
    en: 'Exporting the comparison…',
  },
  'history.toWord.done': {
    fi: 'Vertailu on tallennettu: {name}',
    sv: 'Jämförelsen har sparats: {name}',
    en: 'The comparison was saved: {name}',
  },
  'history.differences': { fi: 'Erot', sv: 'Skillnader', en: 'Differences' },
  'history.now': {
    fi: 'Nykyiseen tekstiin',
    sv: 'Den nuvarande texten',
    en: 'The text as it is now',
  },
  'history.comparing': { fi: 'Verrataan…', sv: 'Jämför…', en: 'Comparing…' },
  'history.same': {
    fi: 'Ei eroja: versiot ovat samat.',
    sv: 'Inga skillnader: versionerna är lika.',
    en: 'No differences: the versions are the same.',
  },
  'history.beforeFirst': {
    fi: 'Ennen ensimmäistä lukua',
    sv: 'Före första kapitlet',
    en: 'Before the first chapter',
  },
  'history.untitled': { fi: 'Nimetön luku', sv: 'Kapitel utan namn', en: 'Untitled chapter' },
  'history.details': {
    fi: 'Asiakirjan tiedot (nimi, organisaatio, kausi tai käsittely) muuttuivat.',
    sv: 'Dokumentets uppgifter (namn, organisation, period eller behandling) ändrades.',
    en: 'Details of the document (title, organisation, period or handling) changed.',
  },
  'history.difference.added': { fi: 'Lisätty', sv: 'Tillagt', en: 'Added' },
  'history.difference.removed': { fi: 'Poistettu', sv: 'Borttaget', en: 'Removed' },
  'history.difference.changed': { fi: 'Muutettu', sv: 'Ändrat', en: 'Changed' },
  'history.difference.moved': { fi: 'Siirretty', sv: 'Flyttat', en: 'Moved' },
  'history.difference.looks': {
    fi: 'Muotoilu tai tiedot muuttuivat',
    sv: 'Utseende eller uppgifter ändrades',
    en: 'Looks or facts changed',
  },
  'history.difference.noText': { fi: '(ei tekstiä)', sv: '(ingen text)', en: '(no text)' },
  'history.status': { fi: 'Tila', sv: 'Läge', en: 'Status' },
  'history.records.priorities': { fi: 'Painopisteet', sv: 'Insatsområden', en: 'Priorities' },
  'history.records.goals': { fi: 'Tavoitteet', sv: 'Mål', en: 'Goals' },
  'history.records.measures': { fi: 'Toimenpiteet', sv: 'Åtgärder', en: 'Measures' },
  'history.records.followUps': {
    fi: 'Seurantamerkinnät',
    sv: 'Uppföljningar',
    en: 'Follow-ups',
  },
  'history.records.indicators': { fi: 'Mittarit', sv: 'Indikatorer', en: 'Indicators' },
  'history.records.bodies': { fi: 'Vastuutahot', sv: 'Ansvariga instanser', en: 'Bodies' },
  'history.records.notes': {
    fi: 'Työpajan ilot ja huolet',
    sv: 'Verkstadens glädjeämnen och bekymmer',
    en: 'Joys and worries of the workshop',
  },

  'history.records.stages': {
    fi: 'Käsittelyvaiheet',
    sv: 'Behandlingsskeden',
    en: 'Stages of handling',
  },
  'history.records.statements': { fi: 'Lausunnot', sv: 'Utlåtanden', en: 'Statements' },
  'history.records.amendments': {
    fi: 'Muutosehdotukset',
    sv: 'Ändringsförslag',
    en: 'Amendments',
  },

  'history.name.do': {
    fi: 'Nimeä nykyinen versio…',
    sv: 'Namnge den nuvarande versionen…',
    en: 'Name the current version…',
  },
  'history.name.title': {
    fi: 'Nimeä tämä versio',
    sv: 'Namnge versionen',
    en: 'Name this version',
  },
  'history.name.label': { fi: 'Version nimi', sv: 'Versionens namn', en: 'Name of the version' },
  'history.name.description': {
    fi: 'Esimerkiksi ”Lausunnoille lähetetty”. Nimetty versio säilyy aina.',
    sv: 'Till exempel ”Utsänd på remiss”. En namngiven version bevaras alltid.',
    en: 'For example “Sent out for statements”. A named version is always kept.',
  },
  'history.name.missing': {
    fi: 'Kirjoita versiolle nimi.',
    sv: 'Ge versionen ett namn.',
    en: 'Give the version a name.',
  },
  'history.named': {
    fi: 'Versio nimettiin: {label}',
    sv: 'Versionen fick namnet: {label}',
    en: 'The version was named: {label}',
  },

  'history.restore': {
    fi: 'Palauta tämä versio…',
    sv: 'Återställ den här versionen…',
    en: 'Restore this version…',
  },
  'history.restore.title': {
    fi: 'Palautetaanko koko asiakirja?',
    sv: 'Ska hela dokumentet återställas?',
    en: 'Restore the whole document?',
  },
  'history.restore.text': {
    fi: 'Asiakirja palautetaan sellaiseksi kuin se oli {when}. Nykyinen teksti jää versiohistoriaan, josta sen saa takaisin. Kommentit säilyvät.',
    sv: 'Dokumentet återställs till det som det var {when}. Den nuvarande texten blir kvar i versionshistoriken och kan tas tillbaka därifrån. Kommentarerna bevaras.',
    en: 'The document becomes what it was {when}. The text as it is now stays in the version history and can be brought back from there. Comments stay.',
  },
  'history.restoreChapter': {
    fi: 'Palauta tämä luku…',
    sv: 'Återställ kapitlet…',
    en: 'Restore this chapter…',
  },
  'history.restoreChapter.title': {
    fi: 'Palautetaanko luku?',
    sv: 'Ska kapitlet återställas?',
    en: 'Restore the chapter?',
  },
  'history.restoreChapter.text': {
    fi: '”{chapter}” palautetaan sellaiseksi kuin se oli {when}. Muut luvut eivät muutu. Nykyinen teksti jää versiohistoriaan, josta sen saa takaisin.',
    sv: '”{chapter}” återställs till det som det var {when}. Övriga kapitel ändras inte. Den nuvarande texten blir kvar i versionshistoriken och kan tas tillbaka därifrån.',
    en: '“{chapter}” becomes what it was {when}. Other chapters do not change. The text as it is now stays in the version history and can be brought back from there.',
  },
  'history.restore.do': { fi: 'Palauta', sv: 'Återställ', en: 'Restore' },
  'history.restored': {
    fi: 'Palautettiin versio {when}. Aiempi teksti on versiohistoriassa.',
    sv: 'Versionen {when} återställdes. Den tidigare texten finns i versionshistoriken.',
    en: 'The version of {when} was restored. The earlier text is in the version history.',
  },
  'history.unsaved': {
    fi: 'Muutoksia ei ole saatu tallennettua, joten mitään ei palautettu. Korjaa ensin tallennuksen ongelma.',
    sv: 'Ändringarna har inte kunnat sparas, så ingenting återställdes. Åtgärda först problemet med att spara.',
    en: 'Your changes could not be saved, so nothing was restored. Solve the problem with saving first.',
  },

  'blame.title': { fi: 'Kuka muutti tämän?', sv: 'Vem ändrade detta?', en: 'Who changed this?' },
  'blame.changed': { fi: 'Viimeksi muuttanut', sv: 'Senast ändrat av', en: 'Last changed by' },
  'blame.created': { fi: 'Lisännyt', sv: 'Tillagt av', en: 'Added by' },
  'blame.by': { fi: '{author}, {when}', sv: '{author}, {when}', en: '{author}, {when}' },
  'blame.unknown': {
    fi: 'Kappale on uusi, eikä sitä ole vielä tallennettu.',
    sv: 'Stycket är nytt och har inte sparats ännu.',
    en: 'The paragraph is new and has not been saved yet.',
  },
  'blame.chapterHistory': {
    fi: 'Luvun historia…',
    sv: 'Kapitlets historik…',
    en: 'History of the chapter…',
  },
} as const satisfies Sentences
