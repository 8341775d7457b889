import { coverageMatrix, h, i, li, note, p, ref, table, workshopNotes } from '#shared/plan/build.ts'
import type { Block } from '#shared/plan/model.ts'
import { conclusionTable } from './indicator-tables.ts'
import {
  childIndicators,
  environmentIndicators,
  olderIndicators,
  workingAgeIndicators,
  youthIndicators,
} from './indicators.ts'
import { places } from './places.ts'
import { at, sv, unnumbered } from './words.ts'

/** Finnish term, what it means here, the Swedish of it. */
const glossary: [term: string, meaning: string, swedish: string][] = [
  ['EVA', 'Päätösten vaikutusten ennakkoarviointi', 'förhandsbedömning av effekterna av beslut'],
  ['HYTE', 'Hyvinvoinnin ja terveyden edistäminen', 'främjande av hälsa och välfärd'],
  [
    'HYTE-kerroin',
    'Valtionosuuden osa, joka riippuu edistämistyön tuloksista',
    'HYTE-koefficienten',
  ],
  [
    'hyvinvointialue',
    'Sosiaali- ja terveyspalvelut sekä pelastustoimen järjestävä alue',
    'välfärdsområde',
  ],
  [
    'hyvinvointikertomus',
    'Kuvaus asukkaiden hyvinvoinnista ja siihen vaikuttavista tekijöistä',
    'välfärdsberättelse',
  ],
  ['hyvinvointisuunnitelma', 'Tavoitteet ja toimenpiteet valtuustokaudeksi', 'välfärdsplan'],
  ['LAVA', 'Lapsivaikutusten arviointi', 'barnkonsekvensbedömning'],
  [
    'lähtötaso ja tavoitetaso',
    'Mittarin arvo alussa ja se, mihin pyritään',
    'utgångsnivå och målnivå',
  ],
  ['osallisuus', 'Kuuluminen, vaikuttaminen ja kokemus siitä, että on tärkeä', 'delaktighet'],
  ['painopiste', 'Asia, johon voimavarat kootaan', 'insatsområde'],
  ['toimenpide', 'Teko, jolla on vastuutaho, aikataulu ja mittari', 'åtgärd'],
  [
    'vaikuttamistoimielin',
    'Nuorisovaltuusto, vanhusneuvosto tai vammaisneuvosto',
    'påverkansorgan',
  ],
  ['vastuutaho', 'Taho, joka vastaa toteutuksesta ja raportoinnista', 'ansvarig instans'],
  ['yhdyspinta', 'Kohta, jossa asukkaan palvelu siirtyy organisaatiosta toiseen', 'kontaktyta'],
]

export const annexes: Block[] = [
  unnumbered('Liitteet', { guidance: 'annexes', owner: 'Hyvinvointikoordinaattori' }),
  p([
    'Liitteissä ovat mittarit johtopäätöksineen, selvitys pois jätetyistä mittareista, suunnitelman ennakkoarviointi, sanasto, lähteet, työpajojen ilot ja huolet sekä se, missä lain velvoitteisiin vastataan. Kaikki luvut ovat esimerkkejä.',
  ]),

  at(places.indicatorAnnex, h(2, 'Liite 1. Mittaritaulukot', { guidance: 'annex-indicators' })),
  p([
    'Mittarit noudattavat vähimmäistietolistan ryhmittelyä, ja niitä on täydennetty kunnan omilla tiedoilla. Luvut on koottu 31.3.2026. ',
    i('Alue'),
    ' on Järvi-Savon hyvinvointialue, ',
    i('maa'),
    ' koko maan vertailuluku ja ',
    i('verrokit'),
    ' kolmen verrokkikunnan keskiarvo',
    note('Haapavirta, Kuusilahti ja Tervaselkä; painottamaton keskiarvo.'),
    '. Suunta kertoo muutoksen vertailuvuodesta uusimpaan.',
  ]),
  conclusionTable('Mittarit: lapset ja lapsiperheet', childIndicators),
  conclusionTable('Mittarit: nuoret ja nuoret aikuiset', youthIndicators),
  conclusionTable('Mittarit: työikäiset', workingAgeIndicators),
  conclusionTable('Mittarit: ikääntyneet', olderIndicators),
  conclusionTable('Mittarit: elinympäristö ja osallisuus', environmentIndicators),

  at(
    places.omissionAnnex,
    h(2, 'Liite 2. Pois jätetyt vähimmäistietolistan mittarit', { guidance: 'annex-omitted' }),
  ),
  p(
    'Vähimmäistietolista käytiin läpi hyvinvointiryhmässä 15.12.2025. Seuraavat mittarit jätettiin pois. Peruste on kirjattu, jotta asiaan voidaan palata, kun tilanne tai tieto muuttuu.',
  ),
  table(
    'Pois jätetyt mittarit ja perusteet',
    [
      ['Mittari', 'Peruste poisjätölle', 'Tieto, jota käytetään sen sijaan'],
      [
        'Törkeät huumausainerikokset / 1 000',
        'Vuosittaiset määrät alle viisi, satunnaisvaihtelu ratkaisee',
        'Poliisin ja päihdetyön ryhmän tilannearvio',
      ],
      [
        'Kodin ulkopuolelle sijoitetut lapset, %',
        'Pieni määrä, yksittäinen lapsi voisi tunnistua',
        'Hyvinvointialueen seudullinen luku',
      ],
      [
        'Lonkkamurtumat 65 vuotta täyttäneillä, %',
        'Vuosivaihtelu suuri',
        'Kaatumisiin liittyvät hoitojaksot, kolmen vuoden keskiarvo',
      ],
      ['Ruotsinkielisten palvelujen saatavuus', 'Kunta on suomenkielinen', 'Palvelupalaute'],
      [
        'Melulle altistuvat asukkaat, %',
        'Kunnassa ei ole meluselvitystä vaativia väyliä',
        'Terveydensuojelun ilmoitukset',
      ],
      ['Asunnottomat, henkilöä', 'Alle viisi henkilöä', 'Asumisneuvonnan yhteydenotot'],
      [
        'Toisen asteen ammatillisen koulutuksen keskeyttäneet, %',
        'Oppilaitos ei sijaitse kunnassa, tieto ei ole kunnittain',
        'Etsivän nuorisotyön yhteydenotot',
      ],
      [
        'Joukkoliikenteen matkat asukasta kohti',
        'Kunnassa ei ole säännöllistä paikallisliikennettä',
        'Harrastuskyydin ja palveluliikenteen matkat',
      ],
      [
        'Rintamaveteraanien kuntoutus',
        'Kunnassa ei enää ole palvelun saajia',
        'Ei korvaavaa tietoa',
      ],
    ],
    { widths: [4, 5, 4], headerColumn: true },
  ),

  at(places.assessmentAnnex, h(2, 'Liite 3. Suunnitelman ennakkoarviointi')),
  p(
    'Suunnitelmasta arvioitiin kolme vaihtoehtoa ennen kuin painopisteet lyötiin lukkoon. Arvion tekivät hyvinvointikoordinaattori, talousjohtaja ja hyvinvointialueen suunnittelija, ja vaikuttamistoimielimet täydensivät sitä.',
  ),
  table(
    'Vaihtoehtojen vertailu',
    [
      [
        'Näkökulma',
        'VE0: nykytila jatkuu',
        'VE1: laaja ohjelma, 70 toimenpidettä',
        'VE2: viisi painopistettä (ehdotus)',
      ],
      [
        'Lapset ja nuoret',
        '− Kiusaaminen ja ahdistuneisuus jäävät ennalleen',
        '+ Paljon tekoja, ohut toteutus',
        '+ Selvä parannus kouluihin',
      ],
      ['Työikäiset', '− Pitkäaikaistyöttömyys kasvaa', '+ Lievä', '+ Palvelut lähelle'],
      ['Ikääntyneet', '− Kaatumiset lisääntyvät', '+ Hyvä', '+ Hyvä, painottuu kyliin'],
      ['Vammaiset asukkaat', '0 Ei muutosta', '+ Lievä', '+ Kymmenen korjausta vuodessa'],
      ['Alueet', '− Erot kasvavat', '0 Hajautuu', '+ Kyydit ja kylätalot'],
      ['Talous 2026–2029', '0 €, kasvavat korjaavat menot', '2,3 milj. €', '1,05 milj. €'],
      ['Henkilöstö', '0', '− Kuormittaa', '0 Työaikaa suunnataan uudelleen'],
      ['Ympäristö', '0', '+', '+ Kävely, pyöräily, yhdistetyt kyydit'],
    ],
    {
      widths: [3, 4, 4, 4],
      headerColumn: true,
      description: 'Plus on myönteinen, miinus kielteinen ja nolla neutraali vaikutus.',
    },
  ),
  h(3, 'Lapsivaikutukset'),
  p(
    'Ehdotus parantaa lasten asemaa eniten kouluissa ja kylissä. Kielteisiä vaikutuksia voi syntyä, jos nuorisotyötä siirretään iltaan päivätyön kustannuksella; siksi kouluajan läsnäolo on rajattu vähintään kahteen iltapäivään viikossa. Lapsia kuultiin luokkakeskusteluissa ja nuorisovaltuustossa, ja heidän ehdotuksistaan yksitoista näkyy toimenpiteissä.',
  ),
  h(3, 'Yhteenveto'),
  p([
    'VE2 valittiin, koska sen vaikutukset ovat suuruudeltaan lähellä laajaa ohjelmaa mutta kustannukset alle puolet. Merkittävin riski on henkilöstön riittävyys. Toteutuneet vaikutukset tarkistetaan välitarkistuksessa keväällä 2028 (',
    ref(places.followUp),
    ').',
  ]),

  at(places.glossaryAnnex, h(2, 'Liite 4. Sanasto')),
  p('Termien ruotsinkieliset vastineet helpottavat yhteistyötä kaksikielisten kumppanien kanssa.'),
  table(
    'Keskeiset käsitteet',
    [
      ['Käsite', 'Mitä tässä asiakirjassa tarkoittaa', 'Ruotsiksi'],
      ...glossary.map(([term, meaning, swedish]) => [term, meaning, sv(swedish)]),
    ],
    { widths: [3, 6, 4], headerColumn: true },
  ),

  h(2, 'Liite 5. Lähteet ja aineistot'),
  p('Kertomuksessa käytetyt aineistot ovat kunnan arkistossa ja pyydettäessä saatavilla:'),
  li('Asukaskysely 2025, tulosraportti ja lomake'),
  li('Luokkakeskustelujen yhteenveto, ei oppilaiden nimiä'),
  li('Ilot ja huolet -iltojen muistiot'),
  li('Keskusta, 4.11.2025', 1),
  li('Kuikkalahti, 11.11.2025', 1),
  li('Pohjoiskylät, 18.11.2025', 1),
  li('Esteettömyyskartoitus 2025'),
  li('HYTE-neuvottelun muistio 24.9.2025'),
  li('Hyvinvointisuunnitelman 2022–2025 loppuarviointi'),

  h(2, 'Liite 6. Työpajojen ilot ja huolet'),
  p(
    'Ilot ja huolet ovat siinä muodossa, jossa ne sanottiin. Tavoitteen numero kertoo, mihin havainto johti.',
  ),
  workshopNotes('Ilot ja huolet väestöryhmittäin'),

  h(2, 'Liite 7. Lain velvoitteet ja niihin vastaavat kohdat'),
  p(
    'Velvoitteet on kirjoitettu omin sanoin eivätkä ne korvaa lakitekstiä. Jokaisesta kerrotaan, milloin sen sisältö on tarkistettu lähteestä.',
  ),
  coverageMatrix('Lain velvoitteiden kattavuus'),
]
