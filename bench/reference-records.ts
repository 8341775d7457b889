import { noRecords } from '#shared/plan/build.ts'
import {
  type FollowUp,
  followUpStatuses,
  type Goal,
  type Measure,
  type Priority,
  populationGroups,
  type Records,
} from '#shared/plan/records.ts'
import { seededRandom } from './random.ts'

const priorities = [
  'Lasten, nuorten ja perheiden hyvinvointi',
  'Mielen hyvinvointi ja päihteiden käytön ehkäisy',
  'Liikkumista ja terveellisiä elintapoja arkeen',
  'Ikääntyneiden toimintakyky ja kotona asuminen',
  'Osallisuus, yhteisöllisyys ja turvallinen elinympäristö',
]

const goals = [
  'Matalan kynnyksen tuki on perheiden saatavilla ajoissa',
  'Jokaisella nuorella on mieluinen harrastus',
  'Yksinäisyyden kokemukset vähenevät kaikissa ikäryhmissä',
  'Ehkäisevä päihdetyö on osa jokaisen toimialan arkea',
  'Yhä useampi kuntalainen liikkuu terveytensä kannalta riittävästi',
  'Ruokapalvelut tukevat terveyttä ja ympäristöä',
  'Ikääntyneiden kaatumistapaturmat vähenevät',
  'Omaishoitajat jaksavat ja saavat tukea tehtäväänsä',
  'Asukkaat osallistuvat palvelujen ja ympäristön suunnitteluun',
  'Rakennettu ympäristö on esteetön ja turvallinen',
]

const actions = [
  'Laajennetaan perhekeskuksen avointa toimintaa kaikkiin kyliin',
  'Järjestetään harrastuspassi jokaiselle yläkoululaiselle',
  'Otetaan käyttöön yhteinen malli kouluakäymättömyyden ehkäisyyn ja koulunkäynnin tukemiseen',
  'Koulutetaan henkilöstö mielenterveyden puheeksi ottamiseen',
  'Perustetaan kulttuuriluotsi- ja liikuntakaveritoiminta yhdessä järjestöjen kanssa',
  'Kunnostetaan lähiliikuntapaikat ja valaistaan pururadat',
  'Toteutetaan 75-vuotiaiden hyvinvointia edistävät kotikäynnit',
  'Lisätään voima- ja tasapainoryhmiä sekä kuljetus niihin',
  'Selvitetään kouluruokailuun osallistumisen esteet ja kehitetään ruokailua oppilaiden kanssa',
  'Käynnistetään asukasraati, joka kokoontuu neljä kertaa vuodessa',
  'Laaditaan esteettömyyskartoitus julkisista tiloista ja korjausohjelma',
  'Tehdään nuuska- ja sähkötupakkatyötä 5.–8. luokilla',
  'Tarjotaan omaishoitajille valmennusta ja vertaistukiryhmiä',
  'Avataan kirjastoon digituen vastaanotto',
  'Vahvistetaan etsivää nuorisotyötä koulujen loma-aikoina',
]

const places = ['keskustassa', 'Asemanseudulla', 'Kirkonkylässä', 'Rantakylässä', 'Mäntymäellä']

const bodies = [
  'Sivistystoimi',
  'Liikuntatoimi',
  'Nuorisotoimi',
  'Kirjasto- ja kulttuuripalvelut',
  'Tekninen toimi',
  'Varhaiskasvatus',
  'Hyvinvointialueen perhekeskus',
  'Vanhusneuvosto',
  'Mielenterveysyhdistys ry',
  'Hyvinvointityöryhmä',
]

const indicators = [
  ['Harrastaa vapaa-ajalla vähintään kerran viikossa, % 8. ja 9. luokan oppilaista', '%'],
  ['Kokee itsensä yksinäiseksi, % 20 vuotta täyttäneistä', '%'],
  ['Kouluruokailuun osallistuvat päivittäin, % oppilaista', '%'],
  ['Liikuntaneuvonnan asiakkaat vuodessa', 'asiakasta'],
  ['Kaatumisiin liittyvät hoitojaksot 65 vuotta täyttäneillä / 10 000', ''],
  ['Asukasraatiin osallistuneet vuodessa', 'henkilöä'],
  ['Tupakoi päivittäin, % lukion 1. ja 2. vuoden opiskelijoista', '%'],
  ['Kotikäynnit 75-vuotiaiden ikäluokasta, %', '%'],
] as const

const resources = [
  'Henkilötyö nykyisillä resursseilla',
  'Valtionavustus 60 %, omarahoitus 40 %',
  'Toimialan talousarvio, tilat koululta',
  'Järjestöavustukset ja vapaaehtoiset',
  'Hankerahoitus 2026–2027, sen jälkeen osaksi perustyötä',
]

const themes = ['yhdenvertaisuus', 'ehkäisevä päihdetyö', 'kulttuurihyvinvointi', 'liikunta']

/**
 * Records of a plan as large as wanted: invented, seeded, the same on every machine. A sixth of what
 * a measure needs is missing, as in a plan that is being written.
 */
export function referenceRecords({
  measures: count,
  years,
  seed = 2026,
}: {
  measures: number
  /** Years that each measure has been followed up. */
  years: readonly number[]
  seed?: number
}): Records {
  const random = seededRandom(seed)
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
  const often = () => random() > 1 / 6
  const id = (kind: string, index: number) => kind + String(index).padStart(16 - kind.length, '0')

  const bodyRows = bodies.map((name, index) => ({ id: id('body', index + 1), name }))
  const indicatorRows = indicators.map(([name, unit], index) => ({
    id: id('indicator', index + 1),
    name,
    ...(unit && { unit }),
  }))
  const priorityRows = priorities.map(
    (title, index): Priority => ({ id: id('priority', index + 1), title }),
  )
  const goalRows = goals.map(
    (title, index): Goal => ({
      id: id('goal', index + 1),
      priority: id('priority', Math.floor(index / 2) + 1),
      title,
      ...(index % 4 === 1 && { binding: true as const }),
    }),
  )
  const measureRows = Array.from({ length: count }, (_, index): Measure => {
    const from = 2026 + Math.floor(random() * 3)
    const round = Math.floor(index / actions.length)
    return {
      id: `m${String(index).padStart(15, '0')}`,
      goal: id('goal', (index % goals.length) + 1),
      title: `${actions[index % actions.length]}${round === 0 ? '' : ` ${places[round % places.length]}`}`,
      description: 'Toteutetaan yhdessä hyvinvointialueen ja järjestöjen kanssa.',
      responsible: often() ? [...new Set([pick(bodyRows).id, pick(bodyRows).id])] : [],
      groups: [pick(populationGroups)],
      themes: often() ? [pick(themes)] : [],
      schedule: often() ? { from, to: from + 2 } : {},
      resources: often() ? pick(resources) : '',
      ...(random() > 0.6 && { appropriation: Math.round(random() * 80) * 500 }),
      indicators: often()
        ? [
            {
              indicator: pick(indicatorRows).id,
              baseline: often() ? `${Math.round(random() * 90)} % (2025)` : '',
              target: often() ? `vähintään ${Math.round(random() * 90)} %` : '',
            },
          ]
        : [],
    }
  })
  const followUps = measureRows.flatMap((measure, index) =>
    years.map(
      (year): FollowUp => ({
        id: `f${String(index * years.length + (year % 10)).padStart(9, '0')}${year}00`,
        measure: measure.id,
        year,
        status: pick(followUpStatuses),
        done: 'Toiminta käynnistyi syksyllä ja tavoitti odotettua useamman.',
        values: [],
        reason: '',
        next: 'Jatketaan suunnitellusti.',
      }),
    ),
  )
  return {
    ...noRecords(),
    priorities: priorityRows,
    goals: goalRows,
    measures: measureRows,
    followUps,
    indicators: indicatorRows,
    bodies: bodyRows,
  }
}
