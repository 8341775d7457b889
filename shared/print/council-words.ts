import { councilSentences } from '../i18n/council.ts'
import type { PlanLanguage } from '../plan/model.ts'
import {
  type AmendmentAction,
  type AmendmentResult,
  amendmentActions,
  amendmentResults,
  type StageKind,
  type StageOutcome,
  stageKinds,
  stageOutcomes,
} from '../plan/records.ts'

/** What the tables of stages, statements and amendments print, in the language of the plan. */
export type CouncilWords = {
  stages: Record<StageKind, string>
  outcomes: Record<StageOutcome, string>
  results: Record<AmendmentResult, string>
  actions: Record<AmendmentAction, string>
  stage: { stage: string; meeting: string; outcome: string; documents: string }
  statement: {
    body: string
    text: string
    reply: string
    change: string
    /** Followed by a day. */
    asked: string
    given: string
    /** Said of whom nothing was heard from. */
    none: string
  }
  amendment: {
    item: string
    proposal: string
    votes: string
    result: string
    change: string
    /** Followed by a number. */
    for: string
    against: string
    abstain: string
    undecided: string
    /** Followed by words of the plan. */
    before: string
    after: string
    changedTo: string
    added: string
    removed: string
    /** Said of what was taken in and is not as it was decided any more. */
    edited: string
    gone: string
    back: string
  }
  /** Followed by the place something is about. */
  about: string
  descriptions: { stages: string; statements: string; amendments: string }
  empty: { stages: string; statements: string; amendments: string }
}

export const councilWords = {
  fi: {
    ...onScreen('fi'),
    stage: {
      stage: 'Vaihe ja toimielin',
      meeting: 'Aika, pykälä ja asianumero',
      outcome: 'Päätös',
      documents: 'Asiakirjat ja lisätiedot',
    },
    statement: {
      body: 'Lausunnonantaja',
      text: 'Lausunto',
      reply: 'Vastine',
      change: 'Muutos asiakirjaan',
      asked: 'Pyydetty',
      given: 'Annettu',
      none: 'Lausuntoa ei ole annettu.',
    },
    amendment: {
      item: 'Nro',
      proposal: 'Muutosehdotus',
      votes: 'Äänestys',
      result: 'Tulos',
      change: 'Muutos tekstiin',
      for: 'puolesta',
      against: 'vastaan',
      abstain: 'tyhjää',
      undecided: 'Ei vielä ratkaistu',
      before: 'Ennen:',
      after: 'Nyt:',
      changedTo: 'Muutettiin muotoon:',
      added: 'Lisättiin:',
      removed: 'Poistettiin:',
      edited: 'Kohtaa on muutettu sen jälkeen.',
      gone: 'Ei enää tekstissä',
      back: 'Poistettu kohta on taas tekstissä',
    },
    about: 'Koskee:',
    descriptions: {
      stages: 'Yksi käsittelyvaihe rivillään: toimielin, aika, pykälä ja päätös.',
      statements:
        'Yksi lausunnonantaja rivillään: lausunto, siihen annettu vastine ja tehty muutos.',
      amendments: 'Yksi muutosehdotus rivillään: äänestys, tulos ja muutos tekstiin.',
    },
    empty: {
      stages: 'Käsittelyvaiheita ei ole vielä kirjattu.',
      statements: 'Lausuntoja ei ole vielä kirjattu.',
      amendments: 'Muutosehdotuksia ei ole kirjattu.',
    },
  },
  sv: {
    ...onScreen('sv'),
    stage: {
      stage: 'Skede och organ',
      meeting: 'Datum, paragraf och ärendenummer',
      outcome: 'Beslut',
      documents: 'Handlingar och tilläggsuppgifter',
    },
    statement: {
      body: 'Utlåtandegivare',
      text: 'Utlåtande',
      reply: 'Bemötande',
      change: 'Ändring i dokumentet',
      asked: 'Begärt',
      given: 'Gett',
      none: 'Inget utlåtande har getts.',
    },
    amendment: {
      item: 'Nr',
      proposal: 'Ändringsförslag',
      votes: 'Omröstning',
      result: 'Resultat',
      change: 'Ändring i texten',
      for: 'för',
      against: 'emot',
      abstain: 'blanka',
      undecided: 'Inte avgjort ännu',
      before: 'Före:',
      after: 'Nu:',
      changedTo: 'Ändrades till:',
      added: 'Lades till:',
      removed: 'Ströks:',
      edited: 'Stället har ändrats därefter.',
      gone: 'Inte längre i texten',
      back: 'Det strukna stället är åter i texten',
    },
    about: 'Gäller:',
    descriptions: {
      stages: 'Ett behandlingsskede per rad: organ, datum, paragraf och beslut.',
      statements:
        'En utlåtandegivare per rad: utlåtandet, bemötandet och ändringen som det ledde till.',
      amendments: 'Ett ändringsförslag per rad: omröstning, resultat och ändring i texten.',
    },
    empty: {
      stages: 'Inga behandlingsskeden har antecknats ännu.',
      statements: 'Inga utlåtanden har antecknats ännu.',
      amendments: 'Inga ändringsförslag har antecknats.',
    },
  },
} as const satisfies Record<PlanLanguage, CouncilWords>

type OnScreen = 'stages' | 'outcomes' | 'results' | 'actions'

/** On paper as on the screen. */
function onScreen(language: PlanLanguage): Pick<CouncilWords, OnScreen> {
  const words = <Word extends string>(
    keys: readonly Word[],
    sentenceOf: (key: Word) => Record<PlanLanguage, string>,
  ) =>
    Object.fromEntries(keys.map((key) => [key, sentenceOf(key)[language]])) as Record<Word, string>
  return {
    stages: words(stageKinds, (key) => councilSentences[`council.stage.${key}`]),
    outcomes: words(stageOutcomes, (key) => councilSentences[`council.outcome.${key}`]),
    results: words(amendmentResults, (key) => councilSentences[`council.result.${key}`]),
    actions: words(amendmentActions, (key) => councilSentences[`council.action.${key}`]),
  }
}
