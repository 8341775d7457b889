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

  'records.report.about': {
    fi: 'Raportti koskee vuotta {year} ja asiakirjaa ”{plan}”.',
    sv: 'Rapporten gäller år {year} och dokumentet ”{plan}”.',
    en: 'This report is about the year {year} and the document “{plan}”.',
  },
  'records.report.aboutApproved': {
    fi: 'Raportti koskee vuotta {year} ja asiakirjaa ”{plan}”, jonka {body} hyväksyi {date}{section, select, none {} other { (§ {section})}}.',
    sv: 'Rapporten gäller år {year} och dokumentet ”{plan}”, som {body} godkände {date}{section, select, none {} other { (§ {section})}}.',
    en: 'This report is about the year {year} and the document “{plan}”, which {body} approved on {date}{section, select, none {} other { (§ {section})}}.',
  },
  'records.report.total': {
    fi: 'Suunnitelmassa on {count, plural, one {# toimenpide} other {# toimenpidettä}}. Vuoden {year} lopussa tilanne oli seuraava:',
    sv: 'Planen omfattar {count, plural, one {# åtgärd} other {# åtgärder}}. I slutet av år {year} var läget följande:',
    en: 'The plan has {count, plural, one {# measure} other {# measures}}. At the end of {year} they stood as follows:',
  },
  'records.report.done': {
    fi: '{count, plural, one {# toimenpide on toteutunut} other {# toimenpidettä on toteutunut}}',
    sv: '{count, plural, one {# åtgärd har genomförts} other {# åtgärder har genomförts}}',
    en: '{count, plural, one {# measure is done} other {# measures are done}}',
  },
  'records.report.partly-done': {
    fi: '{count, plural, one {# toimenpide on toteutunut osittain} other {# toimenpidettä on toteutunut osittain}}',
    sv: '{count, plural, one {# åtgärd har delvis genomförts} other {# åtgärder har delvis genomförts}}',
    en: '{count, plural, one {# measure is partly done} other {# measures are partly done}}',
  },
  'records.report.in-progress': {
    fi: '{count, plural, one {# toimenpide on käynnissä} other {# toimenpidettä on käynnissä}}',
    sv: '{count, plural, one {# åtgärd pågår} other {# åtgärder pågår}}',
    en: '{count, plural, one {# measure is in progress} other {# measures are in progress}}',
  },
  'records.report.not-started': {
    fi: '{count, plural, one {# toimenpidettä ei ole aloitettu} other {# toimenpidettä ei ole aloitettu}}',
    sv: '{count, plural, one {# åtgärd har inte påbörjats} other {# åtgärder har inte påbörjats}}',
    en: '{count, plural, one {# measure has not been started} other {# measures have not been started}}',
  },
  'records.report.dropped': {
    fi: '{count, plural, one {# toimenpide ei toteudu} other {# toimenpidettä ei toteudu}}',
    sv: '{count, plural, one {# åtgärd genomförs inte} other {# åtgärder genomförs inte}}',
    en: '{count, plural, one {# measure will not be done} other {# measures will not be done}}',
  },
  'records.report.later': {
    fi: '{count, plural, one {# toimenpide alkaa myöhemmin} other {# toimenpidettä alkaa myöhemmin}}',
    sv: '{count, plural, one {# åtgärd börjar senare} other {# åtgärder börjar senare}}',
    en: '{count, plural, one {# measure starts later} other {# measures start later}}',
  },
  'records.report.unreported': {
    fi: '{count, plural, one {# toimenpiteestä ei ole raportoitu} other {# toimenpiteestä ei ole raportoitu}}',
    sv: '{count, plural, one {# åtgärd har inte rapporterats} other {# åtgärder har inte rapporterats}}',
    en: '{count, plural, one {# measure has not been reported} other {# measures have not been reported}}',
  },
  'records.report.firstYear': {
    fi: 'Muutosta edelliseen vuoteen ei voi laskea, koska vuodelta {year} ei ole seurantatietoja.',
    sv: 'Förändringen från föregående år kan inte räknas, eftersom det inte finns uppföljningsuppgifter för år {year}.',
    en: 'There is no change from the year before to tell, since nothing was reported for {year}.',
  },
  'records.report.changed': {
    fi: 'Edellisen vuoden jälkeen {list}.',
    sv: 'Efter föregående år har {list}.',
    en: 'Since the year before, {list}.',
  },
  'records.report.unchanged': {
    fi: 'Toimenpiteiden tila ei ole muuttunut edellisestä vuodesta.',
    sv: 'Åtgärdernas läge har inte förändrats från föregående år.',
    en: 'The status of the measures has not changed from the year before.',
  },
  'records.report.change.finished': {
    fi: '{count, plural, one {# toimenpide on toteutunut} other {# toimenpidettä on toteutunut}}',
    sv: '{count, plural, one {# åtgärd genomförts} other {# åtgärder genomförts}}',
    en: '{count, plural, one {# measure has been done} other {# measures have been done}}',
  },
  'records.report.change.started': {
    fi: '{count, plural, one {# toimenpide on käynnistynyt} other {# toimenpidettä on käynnistynyt}}',
    sv: '{count, plural, one {# åtgärd påbörjats} other {# åtgärder påbörjats}}',
    en: '{count, plural, one {# measure has been started} other {# measures have been started}}',
  },
  'records.report.change.given': {
    fi: '{count, plural, one {# toimenpiteestä on luovuttu} other {# toimenpiteestä on luovuttu}}',
    sv: '{count, plural, one {# åtgärd lagts ned} other {# åtgärder lagts ned}}',
    en: '{count, plural, one {# measure has been given up} other {# measures have been given up}}',
  },
  'records.report.reported': {
    fi: '{count, plural, one {# vastuutaho raportoi} other {# vastuutahoa raportoi}} kaikista toimenpiteistään.',
    sv: '{count, plural, one {# ansvarig instans rapporterade} other {# ansvariga instanser rapporterade}} om alla sina åtgärder.',
    en: '{count, plural, one {# responsible body reported on all its measures} other {# responsible bodies reported on all their measures}}.',
  },
  'records.report.missing': {
    fi: 'Vuoden {year} seurantatietoja puuttuu seuraavilta: {list}.',
    sv: 'Uppföljningsuppgifter för år {year} saknas från följande: {list}.',
    en: 'Reports for {year} are missing from: {list}.',
  },
  'records.report.waiting': {
    fi: '{body} ({count, plural, one {# toimenpide} other {# toimenpidettä}})',
    sv: '{body} ({count, plural, one {# åtgärd} other {# åtgärder}})',
    en: '{body} ({count, plural, one {# measure} other {# measures}})',
  },
  'records.report.nobody': {
    fi: 'toimenpiteet, joilla ei ole vastuutahoa',
    sv: 'åtgärder utan ansvarig instans',
    en: 'measures without a responsible body',
  },
  'records.report.summaryCaption': {
    fi: 'Toimenpiteiden tila {year}',
    sv: 'Åtgärdernas läge {year}',
    en: 'Status of the measures {year}',
  },
  'records.report.followUpCaption': {
    fi: 'Toimenpiteiden toteutuminen {year}',
    sv: 'Åtgärdernas genomförande {year}',
    en: 'What became of the measures {year}',
  },

  'records.term.about': {
    fi: 'Edellinen asiakirja oli ”{plan}”. Taulukoihin on koottu sen tavoitteet ja se, mitä toimenpiteistä raportoitiin. {carried, plural, =0 {Keskeneräisiä toimenpiteitä ei jäänyt.} one {# keskeneräinen toimenpide on siirretty tähän suunnitelmaan.} other {# keskeneräistä toimenpidettä on siirretty tähän suunnitelmaan.}}',
    sv: 'Det föregående dokumentet var ”{plan}”. I tabellerna har dess mål samlats och det som rapporterats om åtgärderna. {carried, plural, =0 {Inga åtgärder blev ofullbordade.} one {# ofullbordad åtgärd har överförts till denna plan.} other {# ofullbordade åtgärder har överförts till denna plan.}}',
    en: 'The document before was “{plan}”. The tables gather its goals and what was reported of the measures. {carried, plural, =0 {No measures were left unfinished.} one {# unfinished measure was carried into this plan.} other {# unfinished measures were carried into this plan.}}',
  },
  'records.term.continues': {
    fi: 'Jatkuu: {numbers}',
    sv: 'Fortsätter: {numbers}',
    en: 'Continues: {numbers}',
  },
  'records.term.ends': { fi: 'Päättyy', sv: 'Avslutas', en: 'Ends' },
  'records.term.history': {
    fi: 'Edellisen suunnitelman toimenpiteiden tila vuosittain',
    sv: 'Läget för den föregående planens åtgärder per år',
    en: 'Status of the measures of the plan before, by year',
  },
} as const satisfies Sentences
