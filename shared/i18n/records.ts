import type { Sentences } from './sentence.ts'

/** Words of priorities, goals, measures and follow-ups. */
export const recordSentences = {
  'records.standing.not-started': { fi: 'Ei aloitettu', sv: 'Inte påbörjad', en: 'Not started' },
  'records.standing.in-progress': { fi: 'Käynnissä', sv: 'Pågår', en: 'In progress' },
  'records.standing.partly-done': {
    fi: 'Toteutunut osittain',
    sv: 'Delvis genomförd',
    en: 'Partly done',
  },
  'records.standing.done': { fi: 'Toteutunut', sv: 'Genomförd', en: 'Done' },
  'records.standing.dropped': { fi: 'Ei toteudu', sv: 'Genomförs inte', en: 'Will not be done' },
  'records.standing.unreported': {
    fi: 'Raportoimatta',
    sv: 'Inte rapporterad',
    en: 'Not reported',
  },
  'records.standing.later': { fi: 'Alkaa myöhemmin', sv: 'Börjar senare', en: 'Starts later' },

  'records.group.families': {
    fi: 'Lapset ja lapsiperheet',
    sv: 'Barn och barnfamiljer',
    en: 'Children and families',
  },
  'records.group.young': {
    fi: 'Nuoret ja nuoret aikuiset',
    sv: 'Unga och unga vuxna',
    en: 'Young people and young adults',
  },
  'records.group.working-age': {
    fi: 'Työikäiset',
    sv: 'Personer i arbetsför ålder',
    en: 'Working age',
  },
  'records.group.older': { fi: 'Ikääntyneet', sv: 'Äldre', en: 'Older people' },
  'records.group.everyone': { fi: 'Koko väestö', sv: 'Hela befolkningen', en: 'Everyone' },

  'records.need.responsible': { fi: 'vastuutaho', sv: 'ansvarig instans', en: 'responsible body' },
  'records.need.schedule': { fi: 'aikataulu', sv: 'tidtabell', en: 'schedule' },
  'records.need.resources': { fi: 'resurssit', sv: 'resurser', en: 'resources' },
  'records.need.indicator': { fi: 'mittari', sv: 'indikator', en: 'indicator' },
  'records.need.baseline': { fi: 'lähtötaso', sv: 'utgångsnivå', en: 'baseline' },
  'records.need.target': { fi: 'tavoitetaso', sv: 'målnivå', en: 'target' },

  'records.column.number': { fi: 'Nro', sv: 'Nr', en: 'No.' },
  'records.column.priority': { fi: 'Painopiste', sv: 'Insatsområde', en: 'Priority' },
  'records.column.goal': { fi: 'Tavoite', sv: 'Mål', en: 'Goal' },
  'records.column.measure': { fi: 'Toimenpide', sv: 'Åtgärd', en: 'Measure' },
  'records.column.description': { fi: 'Kuvaus', sv: 'Beskrivning', en: 'Description' },
  'records.column.responsible': {
    fi: 'Vastuutaho',
    sv: 'Ansvarig instans',
    en: 'Responsible body',
  },
  'records.column.groups': { fi: 'Väestöryhmä', sv: 'Befolkningsgrupp', en: 'Population group' },
  'records.column.themes': { fi: 'Teema', sv: 'Tema', en: 'Theme' },
  'records.column.schedule': { fi: 'Aikataulu', sv: 'Tidtabell', en: 'Schedule' },
  'records.column.resources': { fi: 'Resurssit', sv: 'Resurser', en: 'Resources' },
  'records.column.appropriation': {
    fi: 'Määräraha (€)',
    sv: 'Anslag (€)',
    en: 'Appropriation (€)',
  },
  'records.column.indicator': { fi: 'Mittari', sv: 'Indikator', en: 'Indicator' },
  'records.column.baseline': { fi: 'Lähtötaso', sv: 'Utgångsnivå', en: 'Baseline' },
  'records.column.target': { fi: 'Tavoitetaso', sv: 'Målnivå', en: 'Target' },
} as const satisfies Sentences
