import { b, callout, h, i, li, link, note, oli, p, quote, ref, table } from '#shared/plan/build.ts'
import type { Block } from '#shared/plan/model.ts'
import { places } from './places.ts'
import { at, chapter, en, refs, sv } from './words.ts'

export const background: Block[] = [
  at(
    places.background,
    chapter('Tausta, tarkoitus ja tavoitteet', {
      guidance: 'background',
      owner: 'Hyvinvointikoordinaattori ja hallintojohtaja',
      duties: [
        '612/2021:6.1',
        '612/2021:6.3',
        '612/2021:6.4',
        '612/2021:6.10',
        '612/2021:6.11',
        '410/2015:26',
        '410/2015:27',
        '410/2015:28',
        '410/2015:37',
      ],
    }),
  ),

  h(2, 'Laatimispäätös, rajaus ja käyttö', { guidance: 'scope' }),
  p([
    'Kunnanhallitus päätti 25.8.2025 § 171, että Koivurannalle laaditaan hyvinvointikertomus ja -suunnitelma alkaneelle valtuustokaudelle. Asiakirja täyttää kunnan velvollisuuden valmistella ne valtuustolle kerran valtuustokaudessa',
    note(
      'Laki sosiaali- ja terveydenhuollon järjestämisestä 612/2021 (järjestämislaki), 6 §. Hyvinvointialueen vastaava velvollisuus on 7 §:ssä. ',
      link('https://www.finlex.fi', 'Ajantasainen lainsäädäntö on Finlexissä'),
      '.',
    ),
    '. Kertomus kuvaa, miten koivurantalaiset voivat ja mikä hyvinvointiin vaikuttaa. Suunnitelma kertoo, mitä asialle tehdään, kuka tekee ja mistä tiedetään, että tekemisestä on ollut hyötyä.',
  ]),
  p(
    'Kertomusosa arvioi vuodet 2022–2025 ja tilanteen keväällä 2026. Suunnitelmaosa koskee vuosia 2026–2029. Kumpikin on tässä samassa asiakirjassa, koska johtopäätökset ja toimenpiteet halutaan pitää näkyvästi yhdessä. Väestöllä tarkoitetaan kaikkia kunnassa asuvia, myös kesäasukkaita siltä osin kuin he käyttävät kunnan palveluja.',
  ),
  p('Asiakirjaan sisältyvät seuraavat lakisääteiset suunnitelmat:'),
  li([
    'lasten ja nuorten hyvinvointisuunnitelma, lastensuojelulaki 417/2007, 12 § (',
    ref(places.children),
    ', ',
    ref(places.youth),
    ' ja ',
    ref(places.priority1),
    ')',
  ]),
  li([
    'suunnitelma ikääntyneen väestön tukemiseksi, laki 980/2012, 5 § (',
    ref(places.older),
    ' ja ',
    ref(places.priority3),
    ').',
  ]),
  p([
    'Asiakirjaa käytetään talousarvion valmistelussa, ennakkoarvioinneissa, avustuspäätöksissä ja vuosittaisissa neuvotteluissa hyvinvointialueen kanssa. Lain velvoitteet ja kohdat, joissa niihin vastataan, on koottu yhteen (',
    ref(places.duties),
    ').',
  ]),
  at(
    places.duties,
    table(
      'Velvoitteet ja niihin vastaavat luvut',
      [
        ['Velvoite', 'Säädös', 'Luku'],
        [
          'Tavoitteet ja toimenpiteet strategisessa suunnittelussa',
          'Järjestämislaki 6 §',
          [ref(places.plan)],
        ],
        [
          'Päätösten vaikutusten arviointi ennakolta väestöryhmittäin',
          'Järjestämislaki 6 §',
          [ref(places.management), '; ', ref(places.assessmentAnnex, 'title')],
        ],
        ['Vastuutaho ja toimialojen yhteistyö', 'Järjestämislaki 6 §', [ref(places.management)]],
        [
          'Elinolojen, hyvinvoinnin ja terveyden seuranta alueittain ja väestöryhmittäin',
          'Järjestämislaki 6 §',
          [ref(places.wellbeing)],
        ],
        ['Vuosittainen raportti valtuustolle', 'Järjestämislaki 6 §', [ref(places.followUp)]],
        [
          'Toimittaminen hyvinvointialueelle ja julkaiseminen',
          'Järjestämislaki 6 §',
          [ref(places.council)],
        ],
        [
          'Yhteistyö hyvinvointialueen ja järjestöjen kanssa, HYTE-neuvottelut',
          'Järjestämislaki 6 §',
          [ref(places.background)],
        ],
        [
          'Lasten ja nuorten kasvuolot, edistävät toimet, yhteistyö ja seuranta',
          'Lastensuojelulaki 12 §',
          [ref(places.otherActs)],
        ],
        [
          'Ikääntyneiden hyvinvoinnin tila, palvelujen riittävyys, tavoitteet ja vastuut',
          'Laki 980/2012, 5 §',
          [ref(places.otherActs)],
        ],
        [
          'Vaikuttamistoimielinten mahdollisuus vaikuttaa valmisteluun',
          'Kuntalaki 410/2015, 26–28 §',
          [ref(places.statements, 'number')],
        ],
      ],
      {
        widths: [6, 3, 3],
        description:
          'Vasemmalla velvoite, keskellä säädös ja oikealla luku tai taulukko, jossa velvoitteeseen vastataan.',
      },
    ),
  ),

  at(places.participation, h(2, 'Laatijat ja osallisuus', { guidance: 'authors' })),
  p(
    'Valmistelusta vastasi kunnan hyvinvointiryhmä, jonka puheenjohtaja on kunnanjohtaja ja sihteeri hyvinvointikoordinaattori. Ryhmä kokoontui syyskuun 2025 ja huhtikuun 2026 välillä yhdeksän kertaa. Kirjoitustyö jaettiin: kukin toimiala kirjoitti oman osuutensa, ja koordinaattori toimitti tekstin. Hyvinvointialueen suunnittelija toi pöytään aluetason tiedot ja osallistui kuuteen kokoukseen.',
  ),
  table(
    'Laatijat ja heidän tehtävänsä',
    [
      ['Taho', 'Tehtävä valmistelussa', 'Vastuuluvut'],
      [
        'Hyvinvointikoordinaattori',
        'Valmistelun johto, toimitustyö, tilastot',
        ['Tiivistelmä, ', ...refs(places.background, places.strengths, places.followUp)],
      ],
      ['Kunnanjohtaja', 'Hyvinvointiryhmän puheenjohtaja', refs(places.plan)],
      [
        'Hallintojohtaja',
        'Säädösperusta, päätöskäsittely, osallisuus',
        refs(places.background, places.council),
      ],
      [
        'Sivistysjohtaja ja rehtorit',
        'Lapset, nuoret, opetus',
        refs(places.children, places.youth, places.priority1),
      ],
      [
        'Varhaiskasvatuspäällikkö',
        'Varhaiskasvatus, perheet',
        refs(places.children, places.priority1),
      ],
      [
        'Liikuntasihteeri ja nuorisosihteeri',
        'Liikunta, nuorisotyö',
        refs(places.youth, places.priority3),
      ],
      [
        'Kirjastopalvelujen päällikkö ja kulttuurisihteeri',
        'Kulttuuri, kohtaamispaikat',
        refs(places.services, places.priority4),
      ],
      [
        'Tekninen johtaja',
        'Elinympäristö, turvallisuus',
        refs(places.environment, places.priority5),
      ],
      [
        'Työllisyyskoordinaattori',
        'Työllisyys ja toimeentulo',
        refs(places.workingAge, places.priority5),
      ],
      ['Talousjohtaja', 'Voimavarat, talousarvioyhteys', refs(places.prevention, places.budget)],
      [
        'Järvi-Savon hyvinvointialueen HYTE-suunnittelija',
        'Aluetiedot, yhdyspinnat, neuvottelut',
        refs(places.older, places.services),
      ],
      [
        'Järjestökoordinaattori',
        'Järjestökysely ja järjestöfoorumi',
        refs(places.services, places.priority4),
      ],
    ],
    { widths: [4, 5, 3], headerColumn: true },
  ),
  p(
    'Asukkailta kysyttiin ennen kuin lukuja avattiin. Näin vältettiin se, että tilastot olisivat ohjanneet puhetta vain niihin asioihin, joista on mittari.',
  ),
  table(
    'Osallistumisen tavat ja vaikutus suunnitelmaan',
    [
      ['Tapa', 'Ketkä', 'Ajankohta', 'Näkyy suunnitelmassa'],
      [
        'Asukaskysely verkossa ja kirjastossa',
        '742 vastaajaa, 7,9 % asukkaista',
        'Lokakuu 2025',
        'Painopisteiden järjestys, koulureitit',
      ],
      [
        'Ilot ja huolet -illat kolmessa kylässä',
        '118 asukasta',
        'Marraskuu 2025',
        'Kylän pöytä, harrastuskyyti, varautuminen',
      ],
      [
        'Luokkakeskustelut 4.–9. luokilla',
        '486 oppilasta',
        'Marraskuu 2025',
        'Kiusaamisen puuttumismalli, välitunnit',
      ],
      [
        'Järjestökysely ja järjestöfoorumi',
        '37 yhdistystä',
        'Joulukuu 2025',
        'Yksi luukku avustuksille ja tiloille',
      ],
      [
        'Vastaanottokeskustelut toimeentulotuen ja velkaneuvonnan asiakkaiden kanssa',
        '14 asiakasta',
        'Tammikuu 2026',
        'Velkaneuvonnan lähipäivä',
      ],
      [
        'Kokemusasiantuntijoiden lukupiiri luonnoksesta',
        '6 kokemusasiantuntijaa',
        'Maaliskuu 2026',
        'Selkeämpi kieli, esteettömyyskierrokset',
      ],
    ],
    { widths: [4, 4, 2, 4] },
  ),
  p(
    'Kyselyyn vastanneista 61 prosenttia oli naisia ja vain 6 prosenttia alle 25-vuotiaita. Vinoumaa paikattiin luokkakeskusteluilla ja viemällä paperilomakkeita ateriapalvelun mukana koteihin. Vieraskielisistä asukkaista vastasi yksitoista, mikä on liian vähän johtopäätöksiin; heidän näkemyksiään koottiin kotoutumiskoulutuksen ryhmissä.',
  ),
  p(
    'Luottamushenkilöt osallistuivat kahdessa vaiheessa. Lautakuntien puheenjohtajat antoivat syyskuussa evästyksensä siitä, mihin edellisen suunnitelman seuranta kompastui. Helmikuun iltakoulussa valtuutetut asettivat painopisteet järjestykseen samoilla perusteilla kuin hyvinvointiryhmä, ja tulosta verrattiin asukkaiden järjestykseen. Suurin ero oli toimeentulossa, jonka valtuutetut nostivat kolmanneksi ja asukkaat viidenneksi.',
  ),
  quote(
    'Ei me tarvita lisää esitteitä. Tarvitaan joku, joka tulee ensimmäisellä kerralla mukaan. (Osallistuja Kuikkalahden illassa)',
  ),

  at(
    places.management,
    h(2, 'Hyvinvointityön johtaminen ja ennakkoarviointi', { guidance: 'management' }),
  ),
  p(
    'Hyvinvoinnin ja terveyden edistämisen vastuutaho on kunnanhallituksen päätöksellä 12.1.2026 § 6 hyvinvointiryhmä. Sen työtä johtaa kunnanjohtaja, ja jokaisella toimialalla on ryhmässä johtoryhmätason jäsen. Ryhmä käsittelee hyvinvointiasioita neljä kertaa vuodessa ja kokoontuu kahdesti laajennettuna niin, että mukana ovat hyvinvointialue, seurakunta, poliisi ja järjestöjen valitsemat edustajat.',
  ),
  h(3, 'Tehtävät ja työnjako'),
  li([
    b('Valtuusto'),
    ' hyväksyy suunnitelman, käsittelee vuosiraportin ja päättää voimavaroista.',
  ]),
  li([
    b('Kunnanhallitus'),
    ' seuraa toteutumista puolivuosittain ja hyväksyy vähäiset muutokset toimenpiteiden aikatauluun ja vastuutahoon.',
  ]),
  li([
    b('Lautakunnat'),
    ' vastaavat toimialansa toimenpiteistä ja niiden viemisestä käyttösuunnitelmaan.',
  ]),
  li([
    b('Hyvinvointikoordinaattori'),
    ' kokoaa seurantatiedot, valmistelee raportin ja on yhteyshenkilö hyvinvointialueelle (1,0 henkilötyövuotta).',
  ]),
  li([
    b('Vaikuttamistoimielimet'),
    ' eli nuorisovaltuusto, vanhusneuvosto ja vammaisneuvosto arvioivat toteutumista omasta näkökulmastaan huhtikuussa.',
  ]),
  h(3, 'Päätösten vaikutusten ennakkoarviointi'),
  p([
    'Ennakkoarviointi (EVA) tehdään, kun päätös muuttaa palvelua tai palveluverkkoa, koskee suurta asukasmäärää tai erityisen haavoittuvaa ryhmää tai sen kustannusvaikutus on vähintään 100 000 euroa. Arvioija täyttää kaksisivuisen lomakkeen, jossa on aina vähintään kaksi vaihtoehtoa ja niiden rinnalla nykytila. Vaikutukset kuvataan väestöryhmittäin, ja jos asia koskee lapsia, mukana on lapsivaikutusten arviointi (LAVA). Ellei arviointia tehdä, syy kirjataan päätöstekstiin. Tämän suunnitelman oma ennakkoarviointi on liitteenä (',
    ref(places.assessmentAnnex, 'title'),
    ').',
  ]),
  p('Arvioinnin vaiheet ovat:'),
  oli('Esittelijä tarkistaa kynnyslistan, kun asia otetaan valmisteluun.'),
  oli('Vaihtoehdot kuvataan, ja jokaisesta arvioidaan'),
  oli('vaikutukset väestöryhmittäin ja alueittain', 1),
  oli('vaikutukset talouteen talousarviovuonna, valtuustokaudella ja sen jälkeen', 1),
  oli('vaikutukset henkilöstöön, yrityksiin ja ympäristöön.', 1),
  oli('Vaikuttamistoimielimeltä pyydetään lausunto, kun asia koskee sen edustamaa ryhmää.'),
  oli(
    'Arvio liitetään esityslistaan, ja päätöksen jälkeen sovitaan, milloin toteutuneet vaikutukset tarkistetaan.',
  ),
  p(
    'Vuosina 2022–2025 arviointeja tehtiin kuusi, niistä kolme valtuuston asioista. Määrä on pieni, ja lausunto pyydettiin vain kahdessa. Tällä kaudella arviointi kytketään asianhallintaan: kynnyslista on osa valmistelupohjaa, jotta asia ei jää kenenkään muistin varaan.',
  ),

  h(2, 'Yhteistyö hyvinvointialueen ja muiden kumppanien kanssa', { guidance: 'cooperation' }),
  p(
    'Järvi-Savon hyvinvointialue järjestää sosiaali- ja terveyspalvelut sekä pelastustoimen. Kunta ja alue ovat kumpikin ensisijaisesti vastuussa hyvinvoinnin edistämisestä omissa tehtävissään, ja niillä on velvollisuus tukea toisiaan asiantuntemuksellaan. Käytännössä yhteistyö näkyy kolmessa paikassa: alueellisessa HYTE-verkostossa, palvelujen yhdyspinnoilla ja vuosittaisessa neuvottelussa.',
  ),
  p('Syksyn 2025 HYTE-neuvottelussa sovittiin seuraavista asioista:'),
  li(
    'Liikuntaneuvontaan otetaan käyttöön yksi lähete, jota käyttävät neuvola, sote-asema ja kotihoito.',
  ),
  li(
    'Neuvolan ja perhetyön viikoittaiset ajat kohtaamispaikka Aallokossa varmistetaan vuoden 2027 loppuun.',
  ),
  li('Kaatumisten ehkäisyn tilannekuva tuotetaan kunnittain puolivuosittain.'),
  li('Opiskeluhuollon ja kunnan yhteinen poissaolomalli otetaan käyttöön elokuussa 2026.'),
  li(
    'Kunta antaa alueen suunnitelmien valmisteluun rehtorin ja liikuntasihteerin asiantuntemusta.',
  ),
  p(
    'Järjestöjen toimintaedellytyksiä edistetään avustuksin, tiloin ja osaamisella. Vuonna 2025 kunta jakoi 57 300 euroa avustuksia 41 yhdistykselle ja luovutti tiloja maksutta 3 120 tunniksi. Järjestöjen edustajat ovat laajennetun hyvinvointiryhmän jäseniä, ja ne nimeävät edustajansa itse. Seurakunnan kanssa yhteistyötä tehdään perhe- ja vanhustyössä, poliisin kanssa ehkäisevässä päihdetyössä ja yrittäjien kanssa kesätyössä ja ikärajavalvonnassa.',
  ),

  h(2, 'Yhteys kuntastrategiaan ja muihin suunnitelmiin', { guidance: 'strategy' }),
  p([
    'Valtuusto hyväksyi kuntastrategian ',
    i('Koivuranta 2030 – lähellä luontoa ja toisiamme'),
    ' joulukuussa 2025. Kuntalain 37 §:n mukaan strategiassa otetaan huomioon asukkaiden hyvinvoinnin edistäminen. Strategian neljästä linjauksesta jokainen on purettu hyvinvointitavoitteiksi.',
  ]),
  table(
    'Strategian linjaukset ja hyvinvointitavoitteet',
    [
      ['Strategian linjaus', 'Hyvinvointitavoite', 'Painopiste'],
      ['Kasvun paikka', 'Lapset ja nuoret viihtyvät ja pääsevät harrastamaan', '1 ja 3'],
      ['Elävät kylät', 'Palvelut, kohtaamiset ja kyydit toimivat myös kylissä', '1, 2 ja 4'],
      ['Työtä ja yrittämistä', 'Yhä useampi pääsee töihin ja koulutukseen', '5'],
      ['Hyvä ikä', 'Ikääntyneet asuvat kotona toimintakykyisinä', '2 ja 3'],
    ],
    { widths: [3, 5, 2], headerColumn: true },
  ),
  p([
    'Suunnitelma kytkeytyy talousarvioon niin, että elokuussa kukin toimiala poimii seuraavan vuoden toimenpiteet omaan talousarvioehdotukseensa. Painopisteistä johdetut sitovat tavoitteet ovat omassa taulukossaan (',
    ref(places.budgetTable),
    '). Muut lakisääteiset suunnitelmat on tarkistettu, etteivät niiden tavoitteet ole ristiriidassa keskenään: esiin nousi yksi kohta, koulukuljetusten ja joukkoliikenteen säästötavoite, joka on sovitettu yhteen harrastuskyydin kanssa.',
  ]),

  h(2, 'Keskeiset ohjelmat ja hankkeet', { guidance: 'programmes' }),
  p(
    'Hankkeista kerrotaan vain se, mikä jää käyttöön rahoituksen päätyttyä. Kuluneella kaudella kahdesta hankkeesta jäi pysyvä toimintamalli, yhdestä ei jäänyt mitään, ja se on kirjattu opiksi.',
  ),
  table(
    'Hyvinvointia tukevat ohjelmat, suunnitelmat ja hankkeet',
    [
      ['Ohjelma, suunnitelma tai hanke', 'Voimassa', 'Vastuutaho', 'Yhteys tähän suunnitelmaan'],
      ['Osallisuusohjelma', '2026–2029', 'Hallintojohtaja', 'Painopiste 4, tavoite 4.1'],
      [
        'Kulttuurihyvinvointisuunnitelma',
        '2024–2027',
        'Kulttuurisihteeri',
        'Painopiste 4, tavoite 4.2',
      ],
      [
        'Liikenneturvallisuussuunnitelma',
        '2023–2028',
        'Tekninen johtaja',
        'Painopiste 5, tavoite 5.1',
      ],
      [
        'Ehkäisevän päihdetyön toimintaohjelma',
        '2026–2029',
        'Sivistys- ja hyvinvointilautakunta',
        'Painopiste 2, tavoite 2.2',
      ],
      ['Esteettömyysohjelma', '2025–2029', 'Tekninen johtaja', 'Painopiste 5, tavoite 5.1'],
      [
        'Maahanmuuttajien kotoutumisohjelma',
        '2025–2028',
        'Työllisyyskoordinaattori',
        'Painopisteet 4 ja 5',
      ],
      ['Harrastamisen Suomen malli', 'Jatkuva', 'Nuorisosihteeri', 'Painopiste 1, tavoite 1.2'],
      [
        ['Hanke ', en('Walk & Talk'), ' – kävelyvastaanotto nuorille'],
        '2024–2026',
        'Nuorisosihteeri',
        'Malli jää koulunuorisotyöhön, toimenpide 2.1.4',
      ],
    ],
    { widths: [5, 2, 4, 5] },
  ),

  at(places.limits, h(2, 'Tiedot ja niiden rajat')),
  p([
    'Hyvinvoinnin kuvaus nojaa rekistereihin, kahteen kyselyyn ja asukkailta koottuun tietoon. Vertailukohtina ovat Järvi-Savon hyvinvointialue, koko maa ja kolme verrokkikuntaa: Haapavirta, Kuusilahti ja Tervaselkä. Verrokit valittiin, koska niiden väkiluku, ikärakenne ja etäisyys maakunnan keskuskaupunkiin ovat samaa luokkaa kuin Koivurannassa.',
  ]),
  p([
    'Pienessä kunnassa satunnaisvaihtelu on suurta. Kun ikäluokassa on 90 lasta, yksi vastaaja on yli prosentti. Siksi yksittäisen vuoden muutosta ei tulkita, ellei suunta ole sama vähintään kolmessa mittauksessa tai ellei sitä tue muu tieto. Alle viiden tapauksen lukuja ei julkaista. Kyselyjen vastausprosentti',
    note(
      'Koululaiskyselyn vastausprosentti oli alakoulussa 91 ja yläkoulussa 84, väestökyselyn 20 vuotta täyttäneillä 47.',
    ),
    ' on kerrottu lähteessä, ja aineistojen tuoreus on merkitty jokaiseen taulukkoon. Seuraavat koululaiskyselyn tulokset valmistuvat syksyllä 2027.',
  ]),
  callout('note', [
    b('Kielestä. '),
    'Koivuranta on suomenkielinen kunta. Ruotsinkieliset asukkaat saavat palvelua ruotsiksi hyvinvointialueelta, ja kunnan neuvonnassa vastataan myös kysymykseen ',
    sv('”Kan jag få service på svenska?”'),
    ' Yleisimmät vieraat kielet ovat ukraina, venäjä ja englanti.',
  ]),
]
