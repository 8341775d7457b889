import type { Sentences } from './sentence.ts'

/** Words of the switch between the views of a plan, and of the follow-up of a year. */
export const followUpSentences = {
  'views.title': { fi: 'Näkymä', sv: 'Vy', en: 'View' },
  'views.text': { fi: 'Teksti', sv: 'Text', en: 'Text' },
  'views.text.about': {
    fi: 'Asiakirjan teksti',
    sv: 'Dokumentets text',
    en: 'The text of the document',
  },
  'views.plan': { fi: 'Suunnitelma', sv: 'Plan', en: 'Plan' },
  'views.plan.about': {
    fi: 'Painopisteet, tavoitteet ja toimenpiteet',
    sv: 'Insatsområden, mål och åtgärder',
    en: 'Priorities, goals and measures',
  },
  'views.followUp': { fi: 'Seuranta', sv: 'Uppföljning', en: 'Follow-up' },
  'views.followUp.about': {
    fi: 'Toimenpiteiden toteutuminen vuosittain',
    sv: 'Hur åtgärderna har genomförts varje år',
    en: 'What became of the measures, year by year',
  },
  'views.workshop': { fi: 'Ilot ja huolet', sv: 'Glädjeämnen och oro', en: 'Joys and worries' },
  'views.workshop.about': {
    fi: 'Ensimmäisen työpajan havainnot väestöryhmittäin',
    sv: 'Iakttagelser från den första workshoppen per befolkningsgrupp',
    en: 'What the first workshop noted, by population group',
  },
  'views.duties': { fi: 'Velvoitteet', sv: 'Skyldigheter', en: 'Duties' },
  'views.duties.about': {
    fi: 'Mihin lain velvoitteisiin asiakirja vastaa',
    sv: 'Vilka av lagens skyldigheter dokumentet besvarar',
    en: 'Which duties of the law the document answers',
  },

  'followUp.title': { fi: 'Seuranta {year}', sv: 'Uppföljning {year}', en: 'Follow-up {year}' },
  'followUp.year': { fi: 'Seurantavuosi', sv: 'Uppföljningsår', en: 'Year' },
  'followUp.otherYear': { fi: 'Muu vuosi', sv: 'Annat år', en: 'Another year' },
  'followUp.showYear': { fi: 'Näytä', sv: 'Visa', en: 'Show' },
  'followUp.outside': {
    fi: 'Vuosi {year} ei kuulu asiakirjan kauteen {period}. Merkinnät voi silti tehdä, ja ne säilyvät.',
    sv: 'År {year} hör inte till dokumentets period {period}. Uppgifter kan ändå antecknas och de bevaras.',
    en: '{year} is outside the period of the document, {period}. Reports can still be made and are kept.',
  },
  'followUp.progress': { fi: 'Eteneminen', sv: 'Framskridande', en: 'Progress' },
  'followUp.whole': { fi: 'Koko suunnitelma', sv: 'Hela planen', en: 'The whole plan' },
  'followUp.all': { fi: 'Kaikki toimenpiteet', sv: 'Alla åtgärder', en: 'All measures' },
  'followUp.byPriority': { fi: 'Painopisteittäin', sv: 'Per insatsområde', en: 'By priority' },
  'followUp.byBody': {
    fi: 'Vastuutahoittain',
    sv: 'Per ansvarig instans',
    en: 'By responsible body',
  },
  'followUp.silent': {
    fi: 'Ei vielä raportoitu',
    sv: 'Ännu inte rapporterat',
    en: 'Not yet reported',
  },
  'followUp.nobody': {
    fi: 'Ei vastuutahoa',
    sv: 'Ingen ansvarig instans',
    en: 'No responsible body',
  },
  'followUp.measures': {
    fi: '{count, plural, one {toimenpide} other {toimenpidettä}}',
    sv: '{count, plural, one {åtgärd} other {åtgärder}}',
    en: '{count, plural, one {measure} other {measures}}',
  },
  'followUp.measures.title': {
    fi: 'Toimenpiteet {year}',
    sv: 'Åtgärder {year}',
    en: 'Measures {year}',
  },
  'followUp.none': {
    fi: 'Ei toimenpiteitä tässä joukossa.',
    sv: 'Inga åtgärder i den här gruppen.',
    en: 'No measures here.',
  },
  'followUp.noMeasures': {
    fi: 'Suunnitelmassa ei ole vielä toimenpiteitä, joita seurata. Kirjaa ne Suunnitelma-näkymässä.',
    sv: 'Planen har ännu inga åtgärder att följa upp. Anteckna dem i vyn Plan.',
    en: 'The plan has no measures to follow yet. Enter them in the Plan view.',
  },
  'followUp.toPlan': { fi: 'Siirry suunnitelmaan', sv: 'Gå till planen', en: 'Go to the plan' },
  'followUp.toMeasure': {
    fi: 'Näytä suunnitelmassa',
    sv: 'Visa i planen',
    en: 'Show in the plan',
  },
  'followUp.status': {
    fi: 'Toteutumisen tila {year}',
    sv: 'Läge {year}',
    en: 'Status {year}',
  },
  'followUp.done': { fi: 'Mitä tehtiin', sv: 'Vad som gjordes', en: 'What was done' },
  'followUp.values': { fi: 'Mittarit', sv: 'Indikatorer', en: 'Indicators' },
  'followUp.value': { fi: 'Toteuma {year}', sv: 'Utfall {year}', en: 'Reached {year}' },
  'followUp.unknownIndicator': {
    fi: 'Poistettu mittari',
    sv: 'Borttagen indikator',
    en: 'Removed indicator',
  },
  'followUp.noIndicators': {
    fi: 'Toimenpiteelle ei ole valittu mittaria.',
    sv: 'Ingen indikator har valts för åtgärden.',
    en: 'No indicator has been chosen for the measure.',
  },
  'followUp.reason': { fi: 'Perustelu', sv: 'Motivering', en: 'Reason' },
  'followUp.reason.why': {
    fi: 'Jos toteutui toisin kuin suunniteltiin.',
    sv: 'Om utfallet blev ett annat än planerat.',
    en: 'When it went otherwise than planned.',
  },
  'followUp.next': { fi: 'Jatkotoimet', sv: 'Fortsatta åtgärder', en: 'Next steps' },
  'followUp.reportedBy': {
    fi: 'Viimeksi kirjannut {name}',
    sv: 'Senast antecknat av {name}',
    en: 'Last entered by {name}',
  },
  'followUp.previous': { fi: 'Edellinen', sv: 'Föregående', en: 'Previous' },
  'followUp.nextMeasure': { fi: 'Seuraava', sv: 'Nästa', en: 'Next' },
  'followUp.orphans': {
    fi: 'Irralliset merkinnät',
    sv: 'Lösa anteckningar',
    en: 'Reports without a measure',
  },
  'followUp.orphans.why': {
    fi: 'Nämä merkinnät koskevat toimenpiteitä, joita suunnitelmassa ei enää ole. Ne säilyvät, kunnes poistat ne.',
    sv: 'De här anteckningarna gäller åtgärder som inte längre finns i planen. De bevaras tills du tar bort dem.',
    en: 'These reports are of measures that are no longer in the plan. They are kept until you remove them.',
  },
  'followUp.orphans.remove': {
    fi: 'Poista merkintä',
    sv: 'Ta bort anteckningen',
    en: 'Remove the report',
  },

  'followUp.sheet.export': {
    fi: 'Lähetä vastuutaholle…',
    sv: 'Skicka till ansvarig instans…',
    en: 'Send to a body…',
  },
  'followUp.sheet.import': {
    fi: 'Tuo vastaukset…',
    sv: 'Hämta svar…',
    en: 'Bring in answers…',
  },
} as const satisfies Sentences
