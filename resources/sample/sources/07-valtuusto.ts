import { approval, b, callout, h, li, link, p, quote, ref, table } from '#shared/plan/build.ts'
import type { Block } from '#shared/plan/model.ts'
import { places } from './places.ts'
import { at, chapter } from './words.ts'

export const council: Block[] = [
  at(
    places.council,
    chapter('Valtuustokäsittely', {
      guidance: 'council',
      owner: 'Hallintojohtaja',
      duties: [
        '612/2021:6.7',
        '612/2021:6.8',
        '612/2021:6.9',
        '417/2007:12.7',
        '980/2012:5.5',
        '423/2003:29',
        '306/2019',
      ],
    }),
  ),
  h(2, 'Lausunnot ja kuuleminen', { guidance: 'statements' }),
  p(
    'Luonnos oli lausunnoilla ja kaikkien kommentoitavana verkossa ja kirjastossa 2.–27.3.2026. Lausuntoja saatiin yhdeksän ja kommentteja asukkailta 54. Jokaiseen vastattiin, ja vastaukset on julkaistu kunnan verkkosivuilla.',
  ),
  at(
    places.statements,
    table(
      'Saadut lausunnot ja niiden vaikutus',
      [
        ['Lausunnon antaja', 'Päivä', 'Keskeinen sisältö', 'Miten otettiin huomioon'],
        [
          'Nuorisovaltuusto',
          '12.3.2026',
          'Kävelyvastaanotto pysyväksi; nikotiinittomuus ei saa olla vain kieltoja.',
          'Toimenpide 2.1.4 jatkuu koko kauden; 2.2.2:een lisättiin nuorten oma viestintä.',
        ],
        [
          'Vanhusneuvosto',
          '10.3.2026',
          'Kotikäynnit 75-vuotiaille, levähdyspaikat reiteille.',
          'Lisättiin 3.2.2; levähdyspaikkoja kuusi toimenpiteeseen 3.1.3.',
        ],
        [
          'Vammaisneuvosto',
          '11.3.2026',
          'Esteettömyys on luvattu ennenkin; montako korjausta vuodessa?',
          'Määrä kirjattiin: vähintään kymmenen vuodessa, 5.1.2.',
        ],
        [
          'Järvi-Savon hyvinvointialue',
          '24.3.2026',
          'Neuvolan aikoja Aallokossa ei voida luvata yli kahden vuoden.',
          'Sovittu vuoden 2027 loppuun; tarkistetaan HYTE-neuvottelussa.',
        ],
        [
          'Koivurannan Kylät ry',
          '19.3.2026',
          'Avustushakemukset yhteen paikkaan, tilat maksutta.',
          'Yksi luukku, 4.2.3.',
        ],
        [
          'Yrittäjäyhdistys',
          '20.3.2026',
          'Ostokokeista sovittava etukäteen, kesätyöseteli kaksinkertaiseksi.',
          'Pelisäännöistä sovitaan, 2.2.3; seteliin ei lisätä määrärahaa ennen vuoden 2027 arviota.',
        ],
        [
          'Seurakunta',
          '17.3.2026',
          'Vertaisryhmät eroperheille yhdessä.',
          'Toimenpide 1.3.2 yhteisenä.',
        ],
        [
          'Tekninen lautakunta',
          '18.3.2026',
          'Risteysten aikataulu riippuu valtion tienpidosta.',
          'Aikataulu 2027–2029 ja maininta neuvottelusta, 5.1.1.',
        ],
        [
          'Työllisyysalue',
          '26.3.2026',
          'Kaksi lähipäivää viikossa on mahdollinen.',
          'Kirjattu toimenpiteeseen 5.2.1.',
        ],
      ],
      { widths: [3, 2, 5, 5], headerColumn: true },
    ),
  ),
  p(
    'Kahta ehdotusta ei otettu mukaan. Uimahallin ympärivuorokautinen aukiolo hylättiin kustannusten vuoksi. Koulupäivän alkamisen myöhentäminen kaikilla luokilla siirrettiin koulukuljetusten suunnittelun yhteyteen, koska sen vaikutukset vaativat oman ennakkoarvioinnin.',
  ),
  quote(
    'Hyvä, että tällä kertaa kerrottiin myös se, mitä ei tehdä. (Asukkaan kommentti luonnoksesta)',
  ),

  h(2, 'Käsittelyvaiheet ja päätös', { guidance: 'decision' }),
  at(
    places.handling,
    table(
      'Käsittelyvaiheet',
      [
        ['Vaihe', 'Toimielin', 'Päivä', 'Pykälä'],
        ['Päätös laatimisesta', 'Kunnanhallitus', '25.8.2025', '171'],
        ['Vastuutaho ja otsikot', 'Kunnanhallitus', '12.1.2026', '6'],
        ['Luonnos lausunnoille', 'Kunnanhallitus', '23.2.2026', '48'],
        ['Käsittely', 'Sivistys- ja hyvinvointilautakunta', '21.4.2026', '33'],
        ['Käsittely', 'Tekninen lautakunta', '22.4.2026', '29'],
        ['Esitys valtuustolle', 'Kunnanhallitus', '25.5.2026', '112'],
        ['Hyväksyminen', 'Kunnanvaltuusto', '15.6.2026', '42'],
      ],
      { widths: [4, 5, 2, 2], headerColumn: true },
    ),
  ),
  p([
    b('Kunnanhallituksen ehdotus. '),
    'Valtuusto hyväksyy Koivurannan hyvinvointikertomuksen ja -suunnitelman 2026–2029. Asiakirja on samalla lastensuojelulain 12 §:n mukainen lasten ja nuorten hyvinvointisuunnitelma ja ikääntyneen väestön tukemista koskevan lain 5 §:n mukainen suunnitelma. Suunnitelma otetaan huomioon talousarviossa ja toimintasuunnitelmassa.',
  ]),
  p([
    b('Valtuuston päätös. '),
    'Valtuusto hyväksyi ehdotuksen yhdellä muutoksella: toimenpiteen 4.1.1 vuotuinen määrä nostettiin 20 000 eurosta 30 000 euroon äänin 21–12, kaksi poissa. Lisäksi valtuusto hyväksyi yksimielisesti ponnen, jonka mukaan kunnanhallitus selvittää kesäkuuhun 2027 mennessä, miten palveluliikenne voisi kulkea Pohjoiskyliin myös lauantaisin.',
  ]),
  approval(),
  callout('important', [
    b('Liite ja oheisaineisto. '),
    'Tämä asiakirja on pöytäkirjan liite 1. Asukaskyselyn raportti ja lausunnot kokonaisuudessaan ovat oheisaineistoa.',
  ]),

  h(2, 'Toimittaminen ja julkaiseminen', { guidance: 'delivery' }),
  p([
    'Kertomus ja suunnitelma toimitettiin Järvi-Savon hyvinvointialueelle 29.6.2026. Ne on julkaistu kunnan verkkosivuilla osoitteessa ',
    link('https://www.koivuranta.example/hyvinvointi', 'www.koivuranta.example/hyvinvointi'),
    ' saavutettavana tiedostona sekä kahden sivun selkokielisenä tiivistelmänä. Paperisena asiakirjan voi lukea kirjastossa ja kunnantalolla.',
  ]),
  p('Ennen julkaisemista tarkistettiin, että'),
  li('otsikot ovat oikeassa järjestyksessä ja sisällysluettelo vastaa niitä'),
  li('kuvilla on tekstivastineet ja kuvioiden luvut ovat myös taulukoissa tai tekstissä'),
  li('taulukoissa on otsikkorivit eikä yhdistettyjä soluja'),
  li('vieraskieliset ilmaukset on merkitty ja kontrasti riittää'),
  li('asiakirjassa ei ole henkilötietoja eikä alle viiden hengen lukuja.'),
  p([
    'Koivuranta on suomenkielinen kunta, joten kielilain 29 §:n velvollisuutta kaksikielisiin pöytäkirjoihin ei ole. Julkaisemisessa noudatetaan digipalvelulakia (306/2019). Seuraava vaihe on ensimmäinen vuosiraportti, joka annetaan kesäkuussa 2027 (',
    ref(places.followUp),
    ').',
  ]),
]
