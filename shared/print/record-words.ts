import { recordSentences } from '../i18n/records.ts'
import type { MeasureColumn } from '../plan/measure-table-options.ts'
import type { PlanLanguage } from '../plan/model.ts'
import type { ViewType } from '../plan/record-views.ts'
import { type PopulationGroup, populationGroups } from '../plan/records.ts'
import { type Standing, standings } from '../records/progress.ts'
import { type CouncilWords, councilWords } from './council-words.ts'

/** The words that views of records print, in the language of the plan. */
export type RecordWords = {
  priority: string
  goal: string
  measure: string
  groups: Record<PopulationGroup, string>
  noGroup: string
  noBody: string
  standings: Record<Standing, string>
  /** Something pointed at that is not there any more. */
  missing: { body: string; indicator: string }
  /** What an empty cell says to those who do not see its dash. */
  nothing: string
  columns: Record<MeasureColumn, string>
  indicator: { baseline: string; target: string; outcome: string }
  /** Put before a year that stands alone. */
  schedule: { from: string; to: string }
  followUp: {
    levels: string
    /** Followed by the year. */
    status: string
    assessment: string
    reason: string
    next: string
  }
  budget: { goal: string; sector: string; resources: string }
  coverage: {
    duty: string
    content: string
    answered: string
    state: string
    covered: string
    missing: string
    checked: string
    read: string
    unverified: string
    /** A place is linked, but says nothing yet. */
    unfinished: string
    /** `#` stands for the number of the section. */
    section: string
  }
  workshop: { kind: string; joy: string; worry: string; note: string; became: string }
  council: CouncilWords
  summary: {
    change: string
    total: string
    byStatus: string
    byPriority: string
    /** Followed by the year that stands in brackets. */
    inBrackets: string
  }
  descriptions: {
    measures: string
    followUp: string
    budget: string
    coverage: string
    workshop: string
    byStatus: string
    byPriority: string
  }
  /** What a new view is called until the writer says otherwise. */
  captions: Record<ViewType, string>
  /** Printed in place of a table that has nothing to show. */
  empty: {
    measures: string
    filtered: string
    binding: string
    workshop: string
    duties: string
  }
}

export const recordWords = {
  fi: {
    priority: 'Painopiste',
    goal: 'Tavoite',
    measure: 'Toimenpide',
    groups: groupsIn('fi'),
    noGroup: 'Väestöryhmää ei ole nimetty',
    noBody: 'Vastuutahoa ei ole nimetty',
    standings: standingsIn('fi'),
    missing: { body: '[vastuutaho puuttuu]', indicator: '[mittari puuttuu]' },
    nothing: 'ei tietoa',
    columns: {
      priority: 'Painopiste',
      goal: 'Tavoite',
      measure: 'Toimenpide',
      description: 'Kuvaus',
      responsible: 'Vastuutaho',
      schedule: 'Aikataulu',
      resources: 'Resurssit',
      appropriation: 'Määräraha',
      indicators: 'Mittari',
      baseline: 'Lähtötaso',
      target: 'Tavoitetaso',
      groups: 'Väestöryhmä',
      themes: 'Teema',
    },
    indicator: { baseline: 'lähtötaso', target: 'tavoitetaso', outcome: 'toteuma' },
    schedule: { from: 'alkaen', to: 'viimeistään' },
    followUp: {
      levels: 'Mittari: lähtötaso, tavoitetaso ja toteuma',
      status: 'Tila',
      assessment: 'Sanallinen arvio',
      reason: 'Syy poikkeamaan:',
      next: 'Jatkotoimet',
    },
    budget: { goal: 'Sitova tavoite', sector: 'Toimiala', resources: 'Määräraha ja resurssit' },
    coverage: {
      duty: 'Velvoite',
      content: 'Mitä se edellyttää',
      answered: 'Missä siihen vastataan',
      state: 'Tila',
      covered: 'Vastattu',
      missing: 'Puuttuu',
      checked: 'Sisältö tarkistettu',
      read: 'Luettu lähteestä',
      unverified: 'Vahvistamatta: sisältöä ei ole luettu lähteestä',
      unfinished: 'kesken',
      section: '# §',
    },
    workshop: {
      kind: 'Ilo tai huoli',
      joy: 'Ilo',
      worry: 'Huoli',
      note: 'Merkintä',
      became: 'Mihin johti',
    },
    council: councilWords.fi,
    summary: {
      change: 'Muutos',
      total: 'Yhteensä',
      byStatus: 'toimenpiteet tilan mukaan',
      byPriority: 'toimenpiteet painopisteittäin',
      inBrackets: 'suluissa',
    },
    descriptions: {
      measures: 'Yksi toimenpide rivillään. Sarakkeissa muun muassa vastuutaho ja mittari.',
      followUp:
        'Yksi toimenpide rivillään. Sarakkeissa mittarin tasot, toteutumisen tila, edellisen vuoden tila, arvio ja jatkotoimet.',
      budget: 'Talousarvion sitovat tavoitteet ja niiden toimenpiteet, yksi toimenpide rivillään.',
      coverage: 'Yksi lain velvoite rivillään: missä siihen vastataan ja puuttuuko vastaus.',
      workshop: 'Työpajan merkinnät, yksi rivillään: ilo tai huoli, teksti ja mihin se johti.',
      byStatus: 'Toimenpiteiden määrä kussakin tilassa, edellinen vuosi ja muutos vieressä.',
      byPriority: 'Kunkin painopisteen toimenpiteiden määrä eri tiloissa.',
    },
    captions: {
      'measure-table': 'Tavoitteet ja toimenpiteet',
      'follow-up-table': 'Toimenpiteiden toteutuminen',
      'budget-table': 'Sitovat tavoitteet talousarvioon',
      'coverage-matrix': 'Lain velvoitteet ja niihin vastaaminen',
      'workshop-notes': 'Ilot ja huolet',
      'status-summary': 'Yhteenveto toteutumisesta',
      handling: 'Asiakirjan käsittely',
      'statement-register': 'Lausunnot ja vastineet',
      'amendment-list': 'Muutosehdotukset',
    },
    empty: {
      measures: 'Suunnitelmassa ei ole vielä toimenpiteitä.',
      filtered: 'Valituilla rajauksilla ei ole toimenpiteitä.',
      binding: 'Suunnitelmassa ei ole talousarvion sitovia tavoitteita.',
      workshop: 'Työpajan iloja ja huolia ei ole vielä kirjattu.',
      duties: 'Lain velvoitteita ei ole luettelossa.',
    },
  },
  sv: {
    priority: 'Insatsområde',
    goal: 'Mål',
    measure: 'Åtgärd',
    groups: groupsIn('sv'),
    noGroup: 'Befolkningsgruppen har inte angetts',
    noBody: 'Ansvarig instans har inte angetts',
    standings: standingsIn('sv'),
    missing: { body: '[ansvarig instans saknas]', indicator: '[indikator saknas]' },
    nothing: 'ingen uppgift',
    columns: {
      priority: 'Insatsområde',
      goal: 'Mål',
      measure: 'Åtgärd',
      description: 'Beskrivning',
      responsible: 'Ansvarig instans',
      schedule: 'Tidtabell',
      resources: 'Resurser',
      appropriation: 'Anslag',
      indicators: 'Indikator',
      baseline: 'Utgångsnivå',
      target: 'Målnivå',
      groups: 'Befolkningsgrupp',
      themes: 'Tema',
    },
    indicator: { baseline: 'utgångsnivå', target: 'målnivå', outcome: 'utfall' },
    schedule: { from: 'från', to: 'senast' },
    followUp: {
      levels: 'Indikator: utgångsnivå, målnivå och utfall',
      status: 'Läge',
      assessment: 'Bedömning',
      reason: 'Orsak till avvikelsen:',
      next: 'Fortsatta åtgärder',
    },
    budget: { goal: 'Bindande mål', sector: 'Sektor', resources: 'Anslag och resurser' },
    coverage: {
      duty: 'Skyldighet',
      content: 'Vad den kräver',
      answered: 'Var den besvaras',
      state: 'Läge',
      covered: 'Besvarad',
      missing: 'Saknas',
      checked: 'Innehållet kontrollerat',
      read: 'Läst i källan',
      unverified: 'Obekräftat: innehållet har inte lästs i källan',
      unfinished: 'inte färdig',
      section: '# §',
    },
    workshop: {
      kind: 'Glädjeämne eller orosmoment',
      joy: 'Glädjeämne',
      worry: 'Orosmoment',
      note: 'Anteckning',
      became: 'Vad det ledde till',
    },
    council: councilWords.sv,
    summary: {
      change: 'Förändring',
      total: 'Totalt',
      byStatus: 'åtgärderna efter läge',
      byPriority: 'åtgärderna per insatsområde',
      inBrackets: 'inom parentes',
    },
    descriptions: {
      measures: 'En åtgärd per rad. Kolumnerna visar bland annat ansvarig instans och indikator.',
      followUp:
        'En åtgärd per rad. Kolumnerna visar indikatorns nivåer, läget, läget föregående år, bedömningen och fortsatta åtgärder.',
      budget: 'Budgetens bindande mål och deras åtgärder, en åtgärd per rad.',
      coverage: 'En lagstadgad skyldighet per rad: var den besvaras och om svaret saknas.',
      workshop: 'Anteckningar från workshoppen, en per rad: slag, text och vad den ledde till.',
      byStatus: 'Antalet åtgärder i varje läge, med föregående år och förändringen bredvid.',
      byPriority: 'Antalet åtgärder i olika lägen inom varje insatsområde.',
    },
    captions: {
      'measure-table': 'Mål och åtgärder',
      'follow-up-table': 'Genomförandet av åtgärderna',
      'budget-table': 'Bindande mål för budgeten',
      'coverage-matrix': 'Lagstadgade skyldigheter och hur de besvaras',
      'workshop-notes': 'Glädjeämnen och orosmoment',
      'status-summary': 'Sammandrag av genomförandet',
      handling: 'Behandlingen av dokumentet',
      'statement-register': 'Utlåtanden och bemötanden',
      'amendment-list': 'Ändringsförslag',
    },
    empty: {
      measures: 'Planen har inga åtgärder ännu.',
      filtered: 'Det finns inga åtgärder med den valda avgränsningen.',
      binding: 'Planen har inga mål som är bindande i budgeten.',
      workshop: 'Inga glädjeämnen eller orosmoment har antecknats ännu.',
      duties: 'Det finns inga lagstadgade skyldigheter i förteckningen.',
    },
  },
} as const satisfies Record<PlanLanguage, RecordWords>

/** On paper as on the screen. */
function groupsIn(language: PlanLanguage) {
  return Object.fromEntries(
    populationGroups.map((group) => [group, recordSentences[`records.group.${group}`][language]]),
  ) as Record<PopulationGroup, string>
}

function standingsIn(language: PlanLanguage) {
  return Object.fromEntries(
    standings.map((standing) => [
      standing,
      recordSentences[`records.standing.${standing}`][language],
    ]),
  ) as Record<Standing, string>
}
