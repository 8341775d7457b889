import {
  amendmentList,
  approval,
  b,
  callout,
  h,
  handlingTable,
  li,
  link,
  p,
  quote,
  ref,
  statementRegister,
} from '#shared/plan/build.ts'
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
  at(places.statements, statementRegister('Saadut lausunnot ja niiden vaikutus')),
  p(
    'Kahta ehdotusta ei otettu mukaan. Uimahallin ympärivuorokautinen aukiolo hylättiin kustannusten vuoksi. Koulupäivän alkamisen myöhentäminen kaikilla luokilla siirrettiin koulukuljetusten suunnittelun yhteyteen, koska sen vaikutukset vaativat oman ennakkoarvioinnin.',
  ),
  quote(
    'Hyvä, että tällä kertaa kerrottiin myös se, mitä ei tehdä. (Asukkaan kommentti luonnoksesta)',
  ),

  h(2, 'Käsittelyvaiheet ja päätös', { guidance: 'decision' }),
  at(places.handling, handlingTable('Käsittelyvaiheet')),
  p([
    b('Kunnanhallituksen ehdotus. '),
    'Valtuusto hyväksyy Koivurannan hyvinvointikertomuksen ja -suunnitelman 2026–2029. Asiakirja on samalla lastensuojelulain 12 §:n mukainen lasten ja nuorten hyvinvointisuunnitelma ja ikääntyneen väestön tukemista koskevan lain 5 §:n mukainen suunnitelma. Suunnitelma otetaan huomioon talousarviossa ja toimintasuunnitelmassa.',
  ]),
  p([
    b('Valtuuston päätös. '),
    'Valtuusto hyväksyi ehdotuksen yhdellä muutoksella: toimenpiteen 4.1.1 vuotuinen määrä nostettiin 20 000 eurosta 30 000 euroon äänin 21–12, kaksi poissa. Lisäksi valtuusto hyväksyi yksimielisesti ponnen, jonka mukaan kunnanhallitus selvittää kesäkuuhun 2027 mennessä, miten palveluliikenne voisi kulkea Pohjoiskyliin myös lauantaisin.',
  ]),
  amendmentList('Valtuuston kokouksessa tehdyt muutosehdotukset'),
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
