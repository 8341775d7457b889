import type { Sentences } from './sentence.ts'

/** The plan view: measures as a grid. */
export const planViewSentences = {
  'planView.title': {
    fi: 'Toimenpidesuunnitelma',
    sv: 'Åtgärdsplan',
    en: 'Plan of measures',
  },
  'planView.grid': {
    fi: 'Toimenpiteet painopisteittäin ja tavoitteittain',
    sv: 'Åtgärder enligt insatsområde och mål',
    en: 'Measures by priority and goal',
  },
  'planView.toolbar': {
    fi: 'Suunnitelman työkalut',
    sv: 'Verktyg för planen',
    en: 'Tools of the plan',
  },

  'planView.column.select': { fi: 'Valinta', sv: 'Val', en: 'Selection' },
  'planView.column.number': { fi: 'Nro', sv: 'Nr', en: 'No.' },
  'planView.column.title': { fi: 'Toimenpide', sv: 'Åtgärd', en: 'Measure' },
  'planView.column.responsible': {
    fi: 'Vastuutaho',
    sv: 'Ansvarig instans',
    en: 'Responsible body',
  },
  'planView.column.schedule': { fi: 'Aikataulu', sv: 'Tidtabell', en: 'Schedule' },
  'planView.column.resources': { fi: 'Resurssit', sv: 'Resurser', en: 'Resources' },
  'planView.column.appropriation': {
    fi: 'Määräraha (€)',
    sv: 'Anslag (€)',
    en: 'Appropriation (€)',
  },
  'planView.column.indicators': { fi: 'Mittari', sv: 'Indikator', en: 'Indicator' },
  'planView.column.baseline': { fi: 'Lähtötaso', sv: 'Utgångsnivå', en: 'Baseline' },
  'planView.column.target': { fi: 'Tavoitetaso', sv: 'Målnivå', en: 'Target' },
  'planView.column.groups': { fi: 'Väestöryhmä', sv: 'Befolkningsgrupp', en: 'Population group' },
  'planView.column.themes': { fi: 'Teema', sv: 'Tema', en: 'Theme' },
  'planView.column.missing': { fi: 'Puuttuu', sv: 'Saknas', en: 'Missing' },

  'planView.schedule.from': { fi: '{year} alkaen', sv: 'från {year}', en: 'from {year}' },
  'planView.schedule.to': { fi: '{year} mennessä', sv: 'senast {year}', en: 'by {year}' },

  'planView.schedule.fromYear': { fi: 'Alkaa (vuosi)', sv: 'Börjar (år)', en: 'Starts (year)' },
  'planView.schedule.toYear': { fi: 'Päättyy (vuosi)', sv: 'Slutar (år)', en: 'Ends (year)' },
  'planView.schedule.note': { fi: 'Tarkennus', sv: 'Precisering', en: 'Note' },
  'planView.schedule.hint': {
    fi: 'Esimerkiksi 2026 ja 2028. Tarkennus voi olla vaikkapa ”jatkuva”.',
    sv: 'Till exempel 2026 och 2028. Preciseringen kan vara t.ex. ”fortlöpande”.',
    en: 'For example 2026 and 2028. The note can say “continuous”.',
  },
  'planView.schedule.wrong': {
    fi: 'Kirjoita vuosi neljällä numerolla, esimerkiksi 2027.',
    sv: 'Skriv året med fyra siffror, till exempel 2027.',
    en: 'Write the year with four digits, for example 2027.',
  },
  'planView.euros.wrong': {
    fi: 'Kirjoita summa numeroina, esimerkiksi 12 000.',
    sv: 'Skriv summan med siffror, till exempel 12 000.',
    en: 'Write the sum in digits, for example 12,000.',
  },
  'planView.choice.find': { fi: 'Hae luettelosta', sv: 'Sök i listan', en: 'Search the list' },
  'planView.choice.findOrCreate': {
    fi: 'Hae tai kirjoita uusi',
    sv: 'Sök eller skriv en ny',
    en: 'Search or write a new one',
  },
  'planView.choice.nothing': {
    fi: 'Ei sopivia vaihtoehtoja.',
    sv: 'Inga passande alternativ.',
    en: 'Nothing fits.',
  },
  'planView.choice.create': { fi: 'Lisää ”{name}”', sv: 'Lägg till ”{name}”', en: 'Add “{name}”' },
  'planView.choice.hint': {
    fi: 'Enter valitsee, toinen Enter hyväksyy. Esc peruu.',
    sv: 'Enter väljer, ett andra Enter godkänner. Esc avbryter.',
    en: 'Enter chooses, Enter again is done. Esc cancels.',
  },

  'planView.select': { fi: 'Valitse {title}', sv: 'Välj {title}', en: 'Select {title}' },
  'planView.selectBelow': {
    fi: 'Valitse kaikki: {title}',
    sv: 'Välj alla: {title}',
    en: 'Select all of {title}',
  },
  'planView.fold': { fi: 'Piilota rivit', sv: 'Dölj raderna', en: 'Hide the rows' },
  'planView.unfold': { fi: 'Näytä rivit', sv: 'Visa raderna', en: 'Show the rows' },
  'planView.untitled': {
    fi: 'Nimeämätön toimenpide',
    sv: 'Åtgärd utan namn',
    en: 'Unnamed measure',
  },
  'planView.untitledGoal': { fi: 'Nimeämätön tavoite', sv: 'Mål utan namn', en: 'Unnamed goal' },
  'planView.untitledPriority': {
    fi: 'Nimeämätön painopiste',
    sv: 'Insatsområde utan namn',
    en: 'Unnamed priority',
  },
  'planView.loose': { fi: 'Ilman tavoitetta', sv: 'Utan mål', en: 'Without a goal' },
  'planView.binding': { fi: 'Sitova', sv: 'Bindande', en: 'Binding' },
  'planView.measures': {
    fi: '{count, plural, one {# toimenpide} other {# toimenpidettä}}',
    sv: '{count, plural, one {# åtgärd} other {# åtgärder}}',
    en: '{count, plural, one {# measure} other {# measures}}',
  },
  'planView.complete': { fi: 'Kunnossa', sv: 'I ordning', en: 'Complete' },
  'planView.gaps': {
    fi: '{count, plural, one {# puute} other {# puutetta}}',
    sv: '{count, plural, one {# brist} other {# brister}}',
    en: '{count, plural, one {# gap} other {# gaps}}',
  },
  'planView.missing.measure': { fi: 'toimenpide', sv: 'åtgärd', en: 'measure' },

  'planView.add.measure': { fi: 'Toimenpide', sv: 'Åtgärd', en: 'Measure' },
  'planView.add.goal': { fi: 'Tavoite', sv: 'Mål', en: 'Goal' },
  'planView.add.priority': { fi: 'Painopiste', sv: 'Insatsområde', en: 'Priority' },
} as const satisfies Sentences
