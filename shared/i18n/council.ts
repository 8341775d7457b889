import type { Sentences } from './sentence.ts'

/** Words of how a plan is handled and decided: stages, statements, amendments. */
export const councilSentences = {
  'views.council': {
    fi: 'Valtuustokäsittely',
    sv: 'Fullmäktigebehandling',
    en: 'Council handling',
  },
  'views.council.about': {
    fi: 'Käsittelyvaiheet, lausunnot ja muutosehdotukset',
    sv: 'Behandlingsskeden, utlåtanden och ändringsförslag',
    en: 'Stages of handling, statements and amendments',
  },

  'council.stage.working-group': { fi: 'Työryhmä', sv: 'Arbetsgrupp', en: 'Working group' },
  'council.stage.statements': {
    fi: 'Lausuntokierros',
    sv: 'Remissrunda',
    en: 'Statement round',
  },
  'council.stage.committee': { fi: 'Lautakunta', sv: 'Nämnd', en: 'Committee' },
  'council.stage.board': { fi: 'Hallitus', sv: 'Styrelse', en: 'Board' },
  'council.stage.council': { fi: 'Valtuusto', sv: 'Fullmäktige', en: 'Council' },

  'council.outcome.proposed': {
    fi: 'Esitettiin eteenpäin',
    sv: 'Föreslogs vidare',
    en: 'Proposed onwards',
  },
  'council.outcome.approved': { fi: 'Hyväksyttiin', sv: 'Godkändes', en: 'Approved' },
  'council.outcome.approved-with-changes': {
    fi: 'Hyväksyttiin muutettuna',
    sv: 'Godkändes med ändringar',
    en: 'Approved with changes',
  },
  'council.outcome.returned': {
    fi: 'Palautettiin valmisteluun',
    sv: 'Återremitterades',
    en: 'Returned for preparation',
  },
  'council.outcome.noted': {
    fi: 'Merkittiin tiedoksi',
    sv: 'Antecknades för kännedom',
    en: 'Noted',
  },

  'council.result.accepted': { fi: 'Hyväksytty', sv: 'Godkänt', en: 'Accepted' },
  'council.result.rejected': { fi: 'Hylätty', sv: 'Förkastat', en: 'Rejected' },
  'council.result.withdrawn': { fi: 'Peruttu', sv: 'Återtaget', en: 'Withdrawn' },
  'council.result.lapsed': { fi: 'Rauennut', sv: 'Förfallet', en: 'Lapsed' },
} as const satisfies Sentences
