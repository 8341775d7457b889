import { b, callout, h, li, p, ref, table } from '#shared/plan/build.ts'
import type { Block } from '#shared/plan/model.ts'
import { outcomes } from './last-term.ts'
import { places } from './places.ts'
import { at, chapter, refs } from './words.ts'

export const strengths: Block[] = [
  at(
    places.strengths,
    chapter('Yhteenveto vahvuuksista ja kehittämiskohteista', {
      guidance: 'strengths',
      owner: 'Hyvinvointiryhmä',
      duties: ['612/2021:6.5'],
    }),
  ),
  at(places.lastTerm, h(2, 'Edellisen suunnitelman toteutuminen', { guidance: 'previous-plan' })),
  p(
    'Vuosien 2022–2025 suunnitelmassa oli 31 toimenpidettä. Niistä 13 toteutui, 12 toteutui osittain ja 6 ei toteutunut. Kausi oli poikkeuksellinen: sosiaali- ja terveyspalvelujen siirto hyvinvointialueelle vei vastuutahon yhdeksältä toimenpiteeltä kesken kauden. Taulukossa ovat toimenpiteet, joista on eniten opittavaa.',
  ),
  at(
    places.lastTermMeasures,
    table(
      'Kauden 2022–2025 keskeisten toimenpiteiden toteutuminen',
      [
        ['Toimenpide ja vastuutaho', 'Mittari', 'Tila', 'Arvio', 'Jatko'],
        ...outcomes.map((outcome) => [
          [p(b(outcome.measure)), p(outcome.owner)],
          [
            p(`Lähtötaso: ${outcome.baseline}`),
            p(`Tavoite: ${outcome.target}`),
            p(`Toteuma: ${outcome.actual}`),
          ],
          outcome.status,
          outcome.assessment,
          outcome.next,
        ]),
      ],
      {
        widths: [5, 4, 3, 6, 3],
        description:
          'Kaksitoista toimenpidettä. Tila on kerrottu sanoin ja merkein: täysi ympyrä toteutui, puolikas osittain, tyhjä ei toteutunut.',
      },
    ),
  ),
  h(3, 'Mikä edisti ja mikä esti'),
  li([b('Edisti: '), 'selvä omistaja, jolla oli sekä työaika että määräraha.']),
  li([b('Edisti: '), 'järjestön ja kunnan yhteinen toteutus, jossa kumpikin toi jotakin omaa.']),
  li([b('Edisti: '), 'paikka, jossa ihmiset jo käyvät, kuten kirjasto tai koulu.']),
  li([b('Esti: '), 'vastuutaho oli monta toimijaa, jolloin kukaan ei vastannut.']),
  li([b('Esti: '), 'mittari, jonka tieto valmistui vasta kauden jälkeen.']),
  li([b('Esti: '), 'henkilövaihdokset, kun toimintatapaa ei ollut kirjattu.']),
  p(
    'Opit näkyvät uudessa suunnitelmassa kolmella tavalla. Ensimmäisenä nimetty vastuutaho vastaa aina yksin, muut osallistuvat. Jokaisella toimenpiteellä on mittari, josta saadaan tieto vähintään joka toinen vuosi. Toimenpiteitä on aiempaa enemmän, mutta ne ovat pienempiä ja rajatumpia, jotta keskeneräinen asia huomataan vuodessa eikä neljässä.',
  ),

  h(2, 'Ilot ja huolet', { guidance: 'joys-and-worries' }),
  p(
    'Hyvinvointiryhmä, vaikuttamistoimielimet ja asukasillat nimesivät ilot ja huolet ennen kuin tilastot avattiin. Sen jälkeen jokaiselle etsittiin tieto, joka tukee havaintoa tai kumoaa sen.',
  ),
  at(
    places.joysAndWorries,
    table(
      'Ilot ja huolet tarkistettuina tiedosta',
      [
        ['Ilo tai huoli', 'Mittari tai muu tieto', 'Pitääkö paikkansa', 'Johtopäätös'],
        [
          'Ilo: kirjasto on kaikkien olohuone',
          'Käynnit asukasta kohti 9,3',
          'Pitää',
          'Palveluja tuodaan kirjastoon',
        ],
        [
          'Ilo: nuoret eivät enää juo kuten ennen',
          'Humalassa kuukausittain 12,6 → 7,8 %',
          'Pitää',
          'Ehkäisevä työ siirtyy nikotiiniin',
        ],
        [
          'Ilo: kylissä pidetään huolta',
          'Vapaaehtoisia 410, keski-ikä 66 v.',
          'Pitää, mutta hauras',
          'Vapaaehtoisten tuki ja uudet tekijät',
        ],
        [
          'Huoli: nuoret voivat yhä huonommin',
          'Ahdistuneisuus 20,1 → 19,2 %',
          'Osin: taso korkea, nousu taittui',
          'Tuki lähelle koulua',
        ],
        [
          'Huoli: koulussa kiusataan enemmän',
          '4.–5. lk 7,0 → 9,1 %',
          'Pitää',
          'Yhteinen puuttumismalli',
        ],
        [
          'Huoli: vanhukset ovat yksin',
          'Yksinäisyys 65+ 12,2 %, yksin asuvia 48,9 %',
          'Pitää, ei kasva',
          'Etsivä vanhustyö, kylän pöytä',
        ],
        [
          'Huoli: huumeet ovat kylillä',
          'Huumausainerikokset: määrät hyvin pieniä',
          'Ei saa tukea tilastosta',
          'Seurataan poliisin ja päihdetyön ryhmän arvioin',
        ],
        [
          'Huoli: lapset eivät jaksa liikkua',
          'Move!: heikentynyt 36 → 41 %',
          'Pitää',
          'Välitunnit ja koulupihat',
        ],
        [
          'Huoli: liikenne on vaarallista',
          'Koulumatka turvallinen 71 %; onnettomuuksia vähän',
          'Kokemus vahva, tilasto ei',
          'Kaksi risteystä, liikennekasvatus',
        ],
        [
          'Huoli: työtön jää yksin',
          'Pitkäaikaistyöttömiä 37 % työttömistä',
          'Pitää',
          'Monialainen piste',
        ],
      ],
      { widths: [4, 5, 3, 4], headerColumn: true },
    ),
  ),

  h(2, 'Vahvuudet ja kehittämiskohteet väestöryhmittäin', { guidance: 'strength-list' }),
  table(
    'Vahvuudet ja kehittämiskohteet',
    [
      ['Väestöryhmä', 'Vahvuudet', 'Kehittämiskohteet', 'Perusta'],
      [
        'Lapset ja lapsiperheet',
        [li('Varhaiskasvatus tavoittaa'), li('Suun terveys'), li('Kohtaamispaikka Aallokko')],
        [li('Kiusaaminen'), li('Toimintakyky'), li('Tuki ennen kriisiä')],
        [ref(places.children)],
      ],
      [
        'Nuoret ja nuoret aikuiset',
        [li('Harrastaminen'), li('Vähenevä humalajuominen'), li('Toimiva etsivä työ')],
        [li('Ahdistuneisuus'), li('Nikotiinituotteet'), li('Keskeyttäminen toisella asteella')],
        [ref(places.youth)],
      ],
      [
        'Työikäiset',
        [li('Riskikäyttö vähenee'), li('Kansalaisopisto'), li('Edullinen asuminen')],
        [li('Pitkäaikaistyöttömyys'), li('Työkyky'), li('Koulutusryhmien erot')],
        [ref(places.workingAge)],
      ],
      [
        'Ikääntyneet',
        [li('Asuu kotona'), li('Liikkumiskyky'), li('Järjestöjen vertaistuki')],
        [li('Kaatumiset'), li('Yksinäisyys'), li('Esteelliset asunnot')],
        [ref(places.older)],
      ],
      [
        'Koko väestö ja rakenteet',
        [li('Luonto lähellä'), li('Kirjasto'), li('Nimetty koordinaattori')],
        [li('Alueiden erot'), li('Ennakkoarviointi'), li('Vastaaminen aloitteisiin')],
        refs(places.management, places.environment),
      ],
    ],
    { widths: [3, 4, 4, 2], headerColumn: true },
  ),
  callout('key', [
    b('Valinta. '),
    'Suunnitelmaan etenevät asiat, jotka koskevat monia, joiden suunta on huono ja joihin kunta voi itse vaikuttaa. Asumisväljyys ja ikäihmisten sähköinen asiointi jäävät seurantaan, koska suunta on hyvä. Pääsy ympärivuorokautiseen hoitoon on asukkaille tärkeä, mutta sen ratkaisee hyvinvointialue; kunta nostaa asian HYTE-neuvotteluun.',
  ]),
]
