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

  'records.sheet.title': {
    fi: 'Seuranta {year}: {body} ({plan})',
    sv: 'Uppföljning {year}: {body} ({plan})',
    en: 'Follow-up {year}: {body} ({plan})',
  },
  'records.sheet.heading': {
    fi: 'Näin raportoit toimenpiteistä',
    sv: 'Så här rapporterar du om åtgärderna',
    en: 'How to report on your measures',
  },
  'records.sheet.purpose': {
    fi: 'Tässä ovat ne toimenpiteet, joista {body} vastaa asiakirjassa ”{plan}”. Täytä seurantanäkymässä vuoden {year} tiedot ja lähetä tiedosto takaisin sille, jolta sen sait. Toimenpiteiden numerot ovat samat kuin asiakirjassa.',
    sv: 'Här finns de åtgärder som {body} ansvarar för i dokumentet ”{plan}”. Fyll i uppgifterna för år {year} i uppföljningsvyn och skicka filen tillbaka till den som gav dig den. Åtgärderna har samma nummer som i dokumentet.',
    en: 'Here are the measures that {body} is responsible for in the document “{plan}”. Fill in the year {year} in the follow-up view and send the file back to whoever gave it to you. The measures have the same numbers as in the document.',
  },
  'records.sheet.status': {
    fi: 'Valitse jokaiselle toimenpiteelle tila.',
    sv: 'Välj ett läge för varje åtgärd.',
    en: 'Choose a status for each measure.',
  },
  'records.sheet.done': {
    fi: 'Kirjoita yhdellä tai kahdella virkkeellä, mitä tehtiin, ja kirjaa mittarin uusin arvo.',
    sv: 'Skriv med en eller två meningar vad som gjordes och anteckna indikatorns senaste värde.',
    en: 'Write in a sentence or two what was done, and enter the latest value of the indicator.',
  },
  'records.sheet.reason': {
    fi: 'Jos jokin meni toisin kuin suunniteltiin, kerro syy ja se, mitä tehdään seuraavaksi.',
    sv: 'Om något blev annorlunda än planerat, berätta varför och vad som görs härnäst.',
    en: 'If something went otherwise than planned, say why and what comes next.',
  },
  'records.sheet.return': {
    fi: 'Tallenna kopio Tiedosto-valikosta ja lähetä se takaisin. Vain toimenpiteiden ja seurannan tiedot siirtyvät asiakirjaan.',
    sv: 'Spara en kopia via menyn Arkiv och skicka tillbaka den. Endast uppgifterna om åtgärder och uppföljning överförs till dokumentet.',
    en: 'Save a copy from the File menu and send it back. Only what concerns measures and their follow-up goes into the document.',
  },
  'records.sheet.caption': {
    fi: 'Toimenpiteiden seuranta {year}',
    sv: 'Uppföljning av åtgärderna {year}',
    en: 'Follow-up of the measures {year}',
  },
} as const satisfies Sentences
