import type { Sentences } from './sentence.ts'

/** The first view: all plans, search, bin, and a new plan. */
export const librarySentences = {
  'library.title': { fi: 'Asiakirjat', sv: 'Dokument', en: 'Documents' },
  'library.new': { fi: 'Uusi asiakirja', sv: 'Nytt dokument', en: 'New document' },
  'library.openFile': { fi: 'Avaa tiedosto', sv: 'Öppna fil', en: 'Open file' },
  'library.more': { fi: 'Muut toiminnot', sv: 'Fler funktioner', en: 'More' },
  'library.search': {
    fi: 'Hae kaikista asiakirjoista',
    sv: 'Sök i alla dokument',
    en: 'Search all documents',
  },
  'library.search.clear': { fi: 'Tyhjennä haku', sv: 'Töm sökningen', en: 'Clear the search' },

  'library.column.title': { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  'library.column.kind': { fi: 'Tyyppi', sv: 'Typ', en: 'Kind' },
  'library.column.organisation': { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' },
  'library.column.period': { fi: 'Kausi', sv: 'Period', en: 'Period' },
  'library.column.state': { fi: 'Tila', sv: 'Läge', en: 'State' },
  'library.column.changed': { fi: 'Muokattu', sv: 'Ändrat', en: 'Changed' },
  'library.column.removed': { fi: 'Poistettu', sv: 'Borttaget', en: 'Removed' },
  'library.column.actions': { fi: 'Toiminnot', sv: 'Åtgärder', en: 'Actions' },

  'kind.term-plan': {
    fi: 'Kertomus ja suunnitelma',
    sv: 'Berättelse och plan',
    en: 'Report and plan',
  },
  'kind.annual-report': { fi: 'Vuosiraportti', sv: 'Årsrapport', en: 'Annual report' },
  'kind.county-plan': {
    fi: 'Alueellinen kertomus ja suunnitelma',
    sv: 'Regional berättelse och plan',
    en: 'Regional report and plan',
  },

  'status.draft': { fi: 'Luonnos', sv: 'Utkast', en: 'Draft' },
  'status.statements': { fi: 'Lausunnoilla', sv: 'På remiss', en: 'Out for statements' },
  'status.board': {
    fi: 'Hallituksen käsittelyssä',
    sv: 'Behandlas av styrelsen',
    en: 'Before the board',
  },
  'status.council': {
    fi: 'Valtuuston käsittelyssä',
    sv: 'Behandlas av fullmäktige',
    en: 'Before the council',
  },
  'status.approved': { fi: 'Hyväksytty', sv: 'Godkänt', en: 'Approved' },

  'library.actions': {
    fi: 'Toiminnot: {title}',
    sv: 'Åtgärder: {title}',
    en: 'Actions: {title}',
  },
  'library.open': { fi: 'Avaa', sv: 'Öppna', en: 'Open' },
  'library.rename': { fi: 'Nimeä uudelleen…', sv: 'Byt namn…', en: 'Rename…' },
  'library.rename.title': {
    fi: 'Nimeä asiakirja uudelleen',
    sv: 'Byt namn på dokumentet',
    en: 'Rename the document',
  },
  'library.rename.do': { fi: 'Nimeä', sv: 'Byt namn', en: 'Rename' },
  'library.duplicate': { fi: 'Monista', sv: 'Duplicera', en: 'Duplicate' },
  'library.duplicated': {
    fi: 'Asiakirjasta tehtiin kopio ”{title}”.',
    sv: 'Dokumentet kopierades som ”{title}”.',
    en: 'The document was copied as “{title}”.',
  },
  'library.remove': {
    fi: 'Siirrä roskakoriin',
    sv: 'Flytta till papperskorgen',
    en: 'Move to the bin',
  },
  'library.removed': {
    fi: '”{title}” siirrettiin roskakoriin.',
    sv: '”{title}” flyttades till papperskorgen.',
    en: '“{title}” was moved to the bin.',
  },
  'library.undoRemove': { fi: 'Kumoa', sv: 'Ångra', en: 'Undo' },

  'library.bin': { fi: 'Roskakori', sv: 'Papperskorg', en: 'Bin' },
  'library.showBin': {
    fi: 'Roskakori ({count})',
    sv: 'Papperskorg ({count})',
    en: 'Bin ({count})',
  },
  'library.backToPlans': {
    fi: 'Takaisin asiakirjoihin',
    sv: 'Tillbaka till dokumenten',
    en: 'Back to documents',
  },
  'library.bin.empty': {
    fi: 'Roskakori on tyhjä.',
    sv: 'Papperskorgen är tom.',
    en: 'The bin is empty.',
  },
  'library.restore': { fi: 'Palauta', sv: 'Återställ', en: 'Restore' },
  'library.purge': { fi: 'Poista pysyvästi', sv: 'Ta bort permanent', en: 'Delete for good' },
  'library.purge.title': {
    fi: 'Poistetaanko asiakirja pysyvästi?',
    sv: 'Ta bort dokumentet permanent?',
    en: 'Delete the document for good?',
  },
  'library.purge.text': {
    fi: '”{title}” poistetaan tältä tietokoneelta, eikä sitä voi enää palauttaa.',
    sv: '”{title}” tas bort från den här datorn och kan inte återställas.',
    en: '“{title}” is deleted from this computer and cannot be restored.',
  },

  'library.empty.new': {
    fi: 'Aloita uusi asiakirja',
    sv: 'Börja på ett nytt dokument',
    en: 'Start a new document',
  },
  'library.empty.new.text': {
    fi: 'Valitse malli, jossa lain ja THL:n edellyttämät luvut ovat ohjeineen valmiina.',
    sv: 'Välj en mall där kapitlen som lagen och THL kräver finns färdiga med anvisningar.',
    en: 'Choose a template that has the chapters the law and THL ask for, with guidance.',
  },
  'library.empty.sample': {
    fi: 'Tutustu esimerkkiin',
    sv: 'Bekanta dig med ett exempel',
    en: 'Look at a sample',
  },
  'library.empty.sample.text': {
    fi: 'Keksityn kunnan valmis hyvinvointikertomus ja ‑suunnitelma. Voit muokata sitä vapaasti.',
    sv: 'En färdig välfärdsberättelse och välfärdsplan för en påhittad kommun. Du kan ändra den fritt.',
    en: 'The finished report and plan of an invented municipality. Change it as you like.',
  },
  'library.empty.file': {
    fi: 'Avaa saamasi tiedosto',
    sv: 'Öppna en fil du har fått',
    en: 'Open a file you were sent',
  },
  'library.empty.file.text': {
    fi: 'Jos sait Kertomus-tiedoston sähköpostilla, avaa se tästä. Alkuperäinen tiedosto ei muutu.',
    sv: 'Om du har fått en Kertomus-fil per e-post kan du öppna den här. Originalfilen ändras inte.',
    en: 'If you were sent a Kertomus file, open it here. The file itself is not changed.',
  },

  'search.title': { fi: 'Haku: {query}', sv: 'Sökning: {query}', en: 'Search: {query}' },
  'search.count': {
    fi: '{count, plural, one {# osuma} other {# osumaa}}, {plans, plural, one {# asiakirja} other {# asiakirjaa}}',
    sv: '{count, plural, one {# träff} other {# träffar}} i {plans, plural, one {# dokument} other {# dokument}}',
    en: '{count, plural, one {# hit} other {# hits}} in {plans, plural, one {# document} other {# documents}}',
  },
  'search.kind.priorities': { fi: 'Painopiste', sv: 'Insatsområde', en: 'Priority' },
  'search.kind.goals': { fi: 'Tavoite', sv: 'Mål', en: 'Goal' },
  'search.kind.measures': { fi: 'Toimenpide', sv: 'Åtgärd', en: 'Measure' },
  'search.kind.followUps': { fi: 'Seuranta', sv: 'Uppföljning', en: 'Follow-up' },
  'search.kind.indicators': { fi: 'Mittari', sv: 'Indikator', en: 'Indicator' },
  'search.kind.bodies': { fi: 'Vastuutaho', sv: 'Ansvarig instans', en: 'Responsible body' },
  'search.kind.notes': {
    fi: 'Ilot ja huolet',
    sv: 'Glädjeämnen och orosmoment',
    en: 'Joys and worries',
  },
  'search.kind.stages': {
    fi: 'Käsittelyvaihe',
    sv: 'Behandlingsskede',
    en: 'Stage of handling',
  },
  'search.kind.statements': { fi: 'Lausunto', sv: 'Utlåtande', en: 'Statement' },
  'search.kind.amendments': { fi: 'Muutosehdotus', sv: 'Ändringsförslag', en: 'Amendment' },
  'search.nothing': { fi: 'Ei osumia', sv: 'Inga träffar', en: 'Nothing found' },
  'search.nothing.hint': {
    fi: 'Kokeile lyhyempää sanaa tai sanan alkua, esimerkiksi ”liikun”.',
    sv: 'Pröva ett kortare ord eller början av ordet, till exempel ”idrott”.',
    en: 'Try a shorter word or the beginning of one.',
  },

  'new.title': { fi: 'Uusi asiakirja', sv: 'Nytt dokument', en: 'New document' },
  'new.template': { fi: 'Malli', sv: 'Mall', en: 'Template' },
  'new.language': {
    fi: 'Asiakirjan kieli',
    sv: 'Dokumentets språk',
    en: 'Language of the document',
  },
  'new.language.fi': { fi: 'Suomi', sv: 'Finska', en: 'Finnish' },
  'new.language.sv': { fi: 'Ruotsi', sv: 'Svenska', en: 'Swedish' },
  'new.create': { fi: 'Luo asiakirja', sv: 'Skapa dokumentet', en: 'Create the document' },
} as const satisfies Sentences
