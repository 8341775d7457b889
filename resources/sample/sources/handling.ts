import type { Amendment, Records, Stage, Statement } from '#shared/plan/records.ts'
import { newAmendment, newStage, newStatement } from '#shared/records/build.ts'

const caseNumber = 'KRADno-2025-318'

/** How the plan came to the council, as the minutes have it. */
const stages: Stage[] = [
  newStage('working-group', {
    body: 'Kunnanhallitus',
    date: '2025-08-25',
    section: '171',
    outcome: 'approved',
    note: 'Päätös laatimisesta ja osallistumisen tavoista.',
    documents: ['Laatimissuunnitelma'],
  }),
  newStage('working-group', {
    body: 'Kunnanhallitus',
    date: '2026-01-12',
    section: '6',
    outcome: 'approved',
    note: 'Vastuutahot ja otsikot.',
  }),
  newStage('statements', {
    body: 'Kunnanhallitus',
    date: '2026-02-23',
    section: '48',
    outcome: 'approved',
    note: 'Luonnos lausunnoille ja kaikkien kommentoitavaksi 2.–27.3.2026.',
    documents: ['Luonnos', 'Lausuntopyyntö'],
  }),
  newStage('committee', {
    body: 'Sivistys- ja hyvinvointilautakunta',
    date: '2026-04-21',
    section: '33',
    outcome: 'proposed',
  }),
  newStage('committee', {
    body: 'Tekninen lautakunta',
    date: '2026-04-22',
    section: '29',
    outcome: 'proposed',
  }),
  newStage('board', {
    body: 'Kunnanhallitus',
    date: '2026-05-25',
    section: '112',
    outcome: 'proposed',
    documents: ['Lausuntojen yhteenveto'],
  }),
  newStage('council', {
    body: 'Kunnanvaltuusto',
    date: '2026-06-15',
    section: '42',
    outcome: 'approved-with-changes',
    note: 'Yksi muutos ja yksi ponsi.',
    documents: ['Liite 1: Hyvinvointikertomus ja -suunnitelma'],
  }),
].map((stage) => ({ ...stage, caseNumber }))

const statements: Statement[] = [
  given('Nuorisovaltuusto', 12, {
    text: 'Kävelyvastaanotto pysyväksi; nikotiinittomuus ei saa olla vain kieltoja.',
    reply: 'Kävelyvastaanottoa jatketaan, ja nuoret suunnittelevat viestinnän itse.',
    change: 'Toimenpide 2.1.4 jatkuu koko kauden; 2.2.2:een lisättiin nuorten oma viestintä.',
  }),
  given('Vanhusneuvosto', 10, {
    text: 'Kotikäynnit 75-vuotiaille, levähdyspaikat reiteille.',
    reply: 'Molemmat ehdotukset otettiin suunnitelmaan.',
    change: 'Lisättiin 3.2.2; levähdyspaikkoja kuusi toimenpiteeseen 3.1.3.',
  }),
  given('Vammaisneuvosto', 11, {
    text: 'Esteettömyys on luvattu ennenkin; montako korjausta vuodessa?',
    reply: 'Määrä on nyt kirjattu, jotta sitä voi seurata.',
    change: 'Vähintään kymmenen korjausta vuodessa, 5.1.2.',
  }),
  given('Järvi-Savon hyvinvointialue', 24, {
    text: 'Neuvolan aikoja Aallokossa ei voida luvata yli kahden vuoden.',
    reply: 'Ajat sovittiin vuoden 2027 loppuun; jatko tarkistetaan HYTE-neuvottelussa.',
    change: 'Toimenpiteen aikataulu päättyy vuoteen 2027.',
  }),
  given('Koivurannan Kylät ry', 19, {
    text: 'Avustushakemukset yhteen paikkaan, tilat maksutta.',
    reply: 'Hakemukset kootaan yhteen. Tilojen maksuista päättää lautakunta.',
    change: 'Yksi luukku, 4.2.3.',
  }),
  given('Yrittäjäyhdistys', 20, {
    text: 'Ostokokeista sovittava etukäteen, kesätyöseteli kaksinkertaiseksi.',
    reply: 'Seteliin ei lisätä määrärahaa ennen vuoden 2027 arviota.',
    change: 'Pelisäännöistä sovitaan, 2.2.3.',
  }),
  given('Seurakunta', 17, {
    text: 'Vertaisryhmät eroperheille yhdessä.',
    reply: 'Ryhmät järjestetään yhdessä.',
    change: 'Toimenpide 1.3.2 yhteisenä.',
  }),
  given('Tekninen lautakunta', 18, {
    text: 'Risteysten aikataulu riippuu valtion tienpidosta.',
    reply: 'Aikataulua väljennettiin.',
    change: 'Aikataulu 2027–2029 ja maininta neuvottelusta, 5.1.1.',
  }),
  given('Työllisyysalue', 26, {
    text: 'Kaksi lähipäivää viikossa on mahdollinen.',
    reply: 'Kiitos, kirjattiin.',
    change: 'Lähipäivät toimenpiteeseen 5.2.1.',
  }),
]

/** In the round of March 2026. */
function given(body: string, day: number, words: Partial<Statement>): Statement {
  return newStatement({ body, askedOn: '2026-02-24', givenOn: `2026-03-${day}`, ...words })
}

/** What the council changed in one measure, and what it did not. */
const amendments = ({ measures }: Records): Amendment[] => {
  const budgeting = measures.find(({ title }) => title.startsWith('Osallistuva budjetointi'))
  if (!budgeting) throw new Error('no measure on participatory budgeting')
  const after = budgeting.title
  return [
    newAmendment({
      item: '1',
      proposer: 'Valtuutettu A, kannattaja valtuutettu B',
      action: 'change',
      text: 'Toimenpiteen 4.1.1 vuotuinen määrä nostetaan 20 000 eurosta 30 000 euroon.',
      about: { record: budgeting.id, field: 'title' },
      votes: { for: 21, against: 12, abstain: 0 },
      result: 'accepted',
      applied: {
        on: '2026-06-16',
        version: 'Muutosehdotus 1 / Kunnanvaltuusto 15.6.2026 § 42',
        before: after.replace('30 000', '20 000'),
        after,
      },
    }),
    newAmendment({
      item: '2',
      proposer: 'Valtuutettu C',
      action: 'insert',
      text: 'Uimahalli pidetään auki ympäri vuoden.',
      result: 'lapsed',
    }),
  ]
}

export function withHandling(records: Records): Records {
  return { ...records, stages, statements, amendments: amendments(records) }
}
