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
} as const satisfies Sentences
