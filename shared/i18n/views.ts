import type { Sentences } from './sentence.ts'

/** Words about views of records in the text: their settings. */
export const viewSentences = {
  'views.settings': { fi: 'Taulukon sisältö', sv: 'Tabellens innehåll', en: 'Table contents' },
  'views.change': {
    fi: 'Valitse sisältö…',
    sv: 'Välj innehåll…',
    en: 'Choose contents…',
  },
  'views.source': {
    fi: 'Tiedot tulevat suunnitelman tavoitteista ja toimenpiteistä, ja taulukko pysyy niiden tasalla.',
    sv: 'Uppgifterna hämtas från planens mål och åtgärder, och tabellen följer med när de ändras.',
    en: 'This comes from the goals and measures of the plan and follows them as they change.',
  },
  'views.source.council': {
    fi: 'Tiedot tulevat Valtuustokäsittely-näkymästä (Ctrl+6), ja taulukko pysyy niiden tasalla.',
    sv: 'Uppgifterna hämtas från vyn Fullmäktigebehandling (Ctrl+6), och tabellen följer med när de ändras.',
    en: 'This comes from the Council handling view (Ctrl+6) and follows it as it changes.',
  },
  'views.empty': {
    fi: 'Taulukko täyttyy, kun kirjaat tavoitteet ja toimenpiteet Suunnitelma-näkymässä (Ctrl+2).',
    sv: 'Tabellen fylls i när du antecknar målen och åtgärderna i vyn Plan (Ctrl+2).',
    en: 'The table fills up as you write goals and measures in the Plan view (Ctrl+2).',
  },
  'views.pattern': { fi: 'Taulukon malli', sv: 'Tabellmodell', en: 'Table layout' },
  'views.pattern.classic': {
    fi: 'Kunnan toimenpidetaulukko',
    sv: 'Kommunens åtgärdstabell',
    en: 'Municipal table of measures',
  },
  'views.pattern.classic.hint': {
    fi: 'Painopisteittäin: tavoite, toimenpide, vastuutaho, resurssit ja mittari.',
    sv: 'Per insatsområde: mål, åtgärd, ansvarig instans, resurser och indikator.',
    en: 'By priority: goal, measure, responsible body, resources and indicator.',
  },
  'views.pattern.regional': {
    fi: 'Väestöryhmittäinen taulukko',
    sv: 'Tabell per befolkningsgrupp',
    en: 'Table by population group',
  },
  'views.pattern.regional.hint': {
    fi: 'Väestöryhmittäin: painopiste, tavoite, toimenpide, vastuutaho ja mittari.',
    sv: 'Per befolkningsgrupp: insatsområde, mål, åtgärd, ansvarig instans och indikator.',
    en: 'By population group: priority, goal, measure, responsible body and indicator.',
  },
  'views.pattern.county': {
    fi: 'Suppea taulukko',
    sv: 'Kompakt tabell',
    en: 'Compact table',
  },
  'views.pattern.county.hint': {
    fi: 'Painopisteittäin: tavoite, toimenpide, mittari ja vastuutaho. Mahtuu pystysivulle.',
    sv: 'Per insatsområde: mål, åtgärd, indikator och ansvarig instans. Ryms på en stående sida.',
    en: 'By priority: goal, measure, indicator and responsible body. Fits an upright page.',
  },
  'views.groupBy': {
    fi: 'Oma taulukko jokaiselle',
    sv: 'En tabell för varje',
    en: 'A table for each',
  },
  'views.groupBy.priority': { fi: 'Painopisteelle', sv: 'Insatsområde', en: 'Priority' },
  'views.groupBy.body': { fi: 'Vastuutaholle', sv: 'Ansvarig instans', en: 'Responsible body' },
  'views.groupBy.group': { fi: 'Väestöryhmälle', sv: 'Befolkningsgrupp', en: 'Population group' },
  'views.groupBy.none': {
    fi: 'Kaikki yhdessä taulukossa',
    sv: 'Allt i en tabell',
    en: 'All in one table',
  },
  'views.columns': { fi: 'Sarakkeet', sv: 'Kolumner', en: 'Columns' },
  'views.columnsNone': {
    fi: 'Valitse vähintään yksi sarake.',
    sv: 'Välj minst en kolumn.',
    en: 'Choose at least one column.',
  },
  'views.year': { fi: 'Vuosi', sv: 'År', en: 'Year' },
  'views.yearOutside': {
    fi: 'Vuosi ei kuulu asiakirjan kauteen {period}.',
    sv: 'Året ligger utanför dokumentets period {period}.',
    en: 'The year is outside the period of the document, {period}.',
  },
  'views.filterHint': {
    fi: 'Kun mitään ei ole valittu, mukana ovat kaikki.',
    sv: 'När inget är valt tas alla med.',
    en: 'When nothing is chosen, all are included.',
  },
  'views.filter.priorities': {
    fi: 'Vain nämä painopisteet',
    sv: 'Endast dessa insatsområden',
    en: 'Only these priorities',
  },
  'views.filter.bodies': {
    fi: 'Vain näiden vastuutahojen toimenpiteet',
    sv: 'Endast dessa instansers åtgärder',
    en: 'Only measures of these bodies',
  },
  'views.filter.groups': {
    fi: 'Vain näiden väestöryhmien toimenpiteet',
    sv: 'Endast åtgärder för dessa befolkningsgrupper',
    en: 'Only measures for these population groups',
  },
} as const satisfies Sentences
