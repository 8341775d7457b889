import type { Sentences } from './sentence.ts'

/** Words of the view of the law's duties. */
export const dutySentences = {
  'duties.title': { fi: 'Lain velvoitteet', sv: 'Lagens skyldigheter', en: 'Duties of the law' },
  'duties.lead': {
    fi: 'Velvoitteet on kirjoitettu omin sanoin lähteiden mukaan; ne eivät korvaa lakitekstiä. Velvoite on katettu, kun siihen liitetyssä luvussa on omaa tekstiä tai tavoitteella on toimenpiteitä.',
    sv: 'Skyldigheterna är skrivna med egna ord enligt källorna; de ersätter inte lagtexten. En skyldighet är uppfylld när det kapitel som är kopplat till den har egen text eller målet har åtgärder.',
    en: 'The duties are in our own words after the sources; they do not replace the act. A duty is covered when the chapter linked to it has text of its own or the goal has measures.',
  },
  'duties.covered': {
    fi: '{covered}/{count} katettu',
    sv: '{covered}/{count} uppfyllda',
    en: '{covered}/{count} covered',
  },
  'duties.onlyMissing': {
    fi: 'Näytä vain puuttuvat',
    sv: 'Visa bara de som saknas',
    en: 'Only what is missing',
  },
  'duties.allCovered': {
    fi: 'Kaikki velvoitteet on katettu.',
    sv: 'Alla skyldigheter är uppfyllda.',
    en: 'Every duty is covered.',
  },
  'duties.duty': { fi: 'Velvoite', sv: 'Skyldighet', en: 'Duty' },
  'duties.state': { fi: 'Tila', sv: 'Läge', en: 'State' },
  'duties.where': { fi: 'Missä vastataan', sv: 'Var den besvaras', en: 'Where it is answered' },
  'duties.source': { fi: 'Lähde', sv: 'Källa', en: 'Source' },
  'duties.state.covered': { fi: 'Katettu', sv: 'Uppfylld', en: 'Covered' },
  'duties.state.linked': { fi: 'Kesken', sv: 'Ofullständig', en: 'Not yet' },
  'duties.state.missing': { fi: 'Puuttuu', sv: 'Saknas', en: 'Missing' },
  'duties.chapter': { fi: 'Luvut', sv: 'Kapitel', en: 'Chapters' },
  'duties.priority': { fi: 'Painopisteet', sv: 'Insatsområden', en: 'Priorities' },
  'duties.goal': { fi: 'Tavoitteet', sv: 'Mål', en: 'Goals' },
  'duties.chapter.one': { fi: 'Luku', sv: 'Kapitel', en: 'Chapter' },
  'duties.priority.one': { fi: 'Painopiste', sv: 'Insatsområde', en: 'Priority' },
  'duties.goal.one': { fi: 'Tavoite', sv: 'Mål', en: 'Goal' },
  'duties.chapter.empty': {
    fi: '(ei vielä omaa tekstiä)',
    sv: '(ännu ingen egen text)',
    en: '(no text of its own yet)',
  },
  'duties.priority.empty': {
    fi: '(ei vielä toimenpiteitä)',
    sv: '(ännu inga åtgärder)',
    en: '(no measures yet)',
  },
  'duties.goal.empty': {
    fi: '(ei vielä toimenpiteitä)',
    sv: '(ännu inga åtgärder)',
    en: '(no measures yet)',
  },
  'duties.link': { fi: 'Liitä…', sv: 'Koppla…', en: 'Link…' },
  'duties.link.title': {
    fi: 'Missä velvoitteeseen vastataan?',
    sv: 'Var besvaras skyldigheten?',
    en: 'Where is the duty answered?',
  },
  'duties.checked': { fi: 'Tarkistettu {date}', sv: 'Kontrollerad {date}', en: 'Checked {date}' },
  'duties.unverified': { fi: 'Ei vahvistettu', sv: 'Inte bekräftad', en: 'Not verified' },
} as const satisfies Sentences
