import { b, callout, h, image, li, note, p, quote, ref, table } from '#shared/plan/build.ts'
import type { Block } from '#shared/plan/model.ts'
import { figures } from './figures.ts'
import { seriesTable } from './indicator-tables.ts'
import {
  childIndicators,
  environmentIndicators,
  olderIndicators,
  promotionScores,
  workingAgeIndicators,
  youthIndicators,
} from './indicators.ts'
import { places } from './places.ts'
import { ageGroups, type CensusYear, populationIn, thousands } from './population.ts'
import { at, chapter, en, se, sub, sup, sv } from './words.ts'

const censusYears: CensusYear[] = [2014, 2024, 2030, 2040]

export const wellbeing: Block[] = [
  at(
    places.wellbeing,
    chapter('Väestön hyvinvoinnin, terveydentilan ja palvelujen kuvaus', {
      guidance: 'population',
      owner: 'Hyvinvointiryhmä',
      duties: ['612/2021:6.5', '417/2007:12.1', '980/2012:5.1'],
    }),
  ),
  p([
    'Luku etenee väestöryhmittäin. Jokainen jakso alkaa siitä, mitä asukkaat itse kertoivat, jatkuu luvuilla ja päättyy johtopäätöksiin. Laajat mittaritaulukot ovat liitteenä (',
    ref(places.indicatorAnnex, 'title'),
    '). Lukujen rajoista kerrotaan toisaalla (',
    ref(places.limits),
    ').',
  ]),

  h(2, 'Koko väestö ja elinolot', { guidance: 'whole-population' }),
  h(3, 'Väestö ja asuinalueet'),
  p(
    'Koivurannassa asui vuoden 2024 lopussa 9 412 ihmistä, 946 vähemmän kuin kymmenen vuotta aiemmin. Väkeä vähentää ennen kaikkea se, että syntyneitä on vuosittain noin 65 ja kuolleita runsaat 130. Muuttoliike on ollut kolmena viime vuonna lähes tasapainossa: nuoret aikuiset lähtevät opiskelemaan, ja tilalle muuttaa lapsiperheitä sekä eläkkeelle siirtyviä paluumuuttajia.',
  ),
  at(
    places.agesTable,
    table(
      'Väestö ikäryhmittäin 2014 ja 2024 sekä ennuste 2030 ja 2040',
      [
        ['Ikäryhmä', ...censusYears.map(String), 'Osuus 2024, %'],
        ...ageGroups.map((group) => [
          group.name,
          ...censusYears.map((year) => thousands(group[year])),
          percent(group[2024], populationIn(2024)),
        ]),
        ['Yhteensä', ...censusYears.map((year) => thousands(populationIn(year))), '100,0'],
      ],
      { widths: [4, 2, 2, 2, 2, 3], headerColumn: true },
    ),
  ),
  at(
    places.agesFigure,
    image(figures.ages, {
      alt: 'Pylväskuvio väestöstä seitsemässä ikäryhmässä vuosina 2014, 2024 ja 2040. Alle 65-vuotiaiden ryhmät pienenevät koko ajan: 25–64-vuotiaita oli 5 204 vuonna 2014, 4 228 vuonna 2024 ja ennusteessa 3 390. Yli 75-vuotiaiden ryhmät kasvavat: 85 vuotta täyttäneitä oli 322, sitten 430 ja ennusteessa 750.',
      caption: 'Väestö ikäryhmittäin 2014, 2024 ja ennuste 2040',
    }),
  ),
  p([
    'Ennusteen mukaan väkeä on vuonna 2040 noin 8 100. Työikäisten määrä vähenee viidenneksellä, mutta 85 vuotta täyttäneitä on silloin 750, kolme neljäsosaa nykyistä enemmän (',
    ref(places.agesTable),
    ' ja ',
    ref(places.agesFigure),
    '). Väestöllinen huoltosuhde eli alle 15-vuotiaiden ja 65 vuotta täyttäneiden määrä sataa työikäistä kohti on noussut kymmenessä vuodessa 64:stä 84:ään.',
  ]),
  p(
    'Kuntaa tarkastellaan kolmena alueena. Keskustaan keskittyvät palvelut, kerrostalot ja vuokra-asunnot. Kuikkalahti on entinen tehdasyhdyskunta kahdeksan kilometrin päässä järven toisella puolella. Pohjoiskylät on yhteisnimi viidelle kylälle, joista pisin matka keskustaan on 34 kilometriä.',
  ),
  at(
    places.areasTable,
    table(
      'Asuinalueet lukuina',
      [
        ['Tieto', 'Keskusta', 'Kuikkalahti', 'Pohjoiskylät', 'Koko kunta'],
        ['Asukkaita 31.12.2024', '6 078', '1 816', '1 518', '9 412'],
        ['Muutos 2014–2024, %', '−4,2', '−14,2', '−20,0', '−9,1'],
        ['Alle 15-vuotiaita, %', '14,0', '12,5', '10,0', '13,1'],
        ['65 vuotta täyttäneitä, %', '30,1', '35,0', '39,8', '32,6'],
        ['Yksin asuvia asuntokunnista, %', '46,0', '42,7', '41,1', '44,6'],
        ['Toimeentulotukea saaneet kotitaloudet, %', '8,8', '6,9', '3,6', '7,6'],
        ['Matka lähikauppaan, keskimäärin km', '1,1', '7,4', '17,9', '5,0'],
        ['Äänestysaktiivisuus 2025, %', '54,9', '51,0', '65,2', '55,9'],
      ],
      {
        widths: [5, 2, 2, 2, 2],
        headerColumn: true,
        description:
          'Sarakkeissa kolme asuinaluetta ja koko kunta, riveillä kahdeksan tietoa alueesta.',
      },
    ),
  ),
  p([
    'Vieraskielisiä on 312 eli 3,3 prosenttia asukkaista. Ruotsinkielisiä on 21 ja saamenkielisiä alle viisi, joten heidän tilanteestaan ei esitetä lukuja. Kirjasto ottaa asukkaat vastaan neljällä kielellä: ”Tervetuloa”, ',
    sv('”Välkommen”'),
    ', ',
    en('”Welcome”'),
    ' ja ',
    se('”Bures boahtin”'),
    '.',
  ]),
  h(3, 'Toimeentulo, asuminen ja luonto'),
  p([
    'Mediaanitulo on 9 prosenttia koko maan esimerkkitasoa pienempi, mutta asuminen on edullista ja omistusasuntojen osuus suuri. Ahtaasti asuvia on vähän. Energian hinta näkyy pitkien matkojen kunnassa nopeasti: öljylämmitteisiä pientaloja on yhä 410, ja niiden asukkaista valtaosa on eläkeläisiä. Kunnan ilmastotyössä tavoitellaan CO',
    sub('2'),
    '-päästöjen vähentämistä niin, ettei lasku lankea pienituloisille; siksi energianeuvonta on kytketty asumisneuvontaan.',
  ]),
  p([
    'Lähiluonto on koivurantalaisten tärkein voimavara. Kyselyssä 83 prosenttia kertoi käyvänsä metsässä tai rannalla viikoittain. Keskustassa on puistoa ja lähimetsää 46 m',
    sup('2'),
    ' asukasta kohti, ja talvikunnossapidettyä reittiä on 6,4 kilometriä. Pohjoiskylissä reittejä on runsaasti, mutta esteettömiä niistä ei ole yksikään.',
  ]),
  h(3, 'Koettu hyvinvointi'),
  p(
    'Asukaskyselyn vastaajista 71 prosenttia piti elämänlaatuaan hyvänä tai erittäin hyvänä. Tärkeimpinä kehittämisen kohteina pidettiin lasten ja nuorten mielen hyvinvointia ja ikääntyneiden pärjäämistä kotona. Järjestys oli kaikilla alueilla sama, mutta liikenteen turvallisuus nousi Kuikkalahdessa toiseksi.',
  ),
  at(
    places.surveyFigure,
    image(figures.survey, {
      alt: 'Vaakapalkit: mihin kunnan pitäisi panostaa ensin. Lasten ja nuorten mielen hyvinvointi 64 prosenttia, ikääntyneiden pärjääminen kotona 58, liikenteen turvallisuus ja kävelyreitit 47, harrastaminen kylissä 44, työ ja toimeentulo 39, kulttuuri ja kohtaamispaikat 31, päihdehaittojen ehkäisy 27 prosenttia vastaajista.',
      caption: 'Mihin kunnan pitäisi panostaa ensin, % vastaajista (asukaskysely 2025, n = 742)',
    }),
  ),
  p(
    'Sairastavuus on vähentynyt, mutta ikävakioitu indeksi on yhä kolmetoista prosenttia maan esimerkkitasoa suurempi. Eniten maan tasosta poikkeavat sydänsairaudet, tuki- ja liikuntaelinten sairaudet ja masennus. Terveytensä hyväksi kokee korkeasti koulutetuista 64 ja peruskoulun varassa olevista 47 prosenttia. Ero on suurempi kuin yksikään alueiden tai sukupuolten välinen ero, ja siksi toimenpiteitä arvioidaan myös sen mukaan, kenet ne tavoittavat.',
  ),
  callout('key', [
    b('Johtopäätös. '),
    'Palveluja sovitetaan pienempiin ikäluokkiin ja kasvavaan vanhojen asukkaiden määrään samanaikaisesti. Kylien etäisyydet ratkaistaan yhdistämällä kyytejä ja tuomalla palveluja kylätaloille, ei rakentamalla uutta.',
  ]),

  at(places.children, h(2, 'Lapset ja lapsiperheet', { guidance: 'children' })),
  p(
    'Lapset kertoivat luokkakeskusteluissa, mistä hyvä päivä syntyy: kavereista, välitunneista, rauhallisesta ruokailusta ja siitä, että aikuinen ehtii kuunnella. Huonon päivän tekivät nimittely, yksin jääminen ja se, ettei kukaan huomaa. Vanhemmat puhuivat väsymyksestä ja aikatauluista, ja moni kertoi, ettei tiedä mistä kysyä apua ennen kuin asia on jo iso.',
  ),
  h(3, 'Kasvuolot'),
  p(
    'Lapsiperheitä on 782. Joka neljäs niistä on yhden vanhemman perhe, ja toimeentulotukea sai vuonna 2024 näistä perheistä 6,2 prosenttia. Osuus on maan esimerkkitasoa pienempi, mutta se on kasvanut kolmessa peräkkäisessä mittauksessa. Varhaiskasvatukseen osallistuminen on lisääntynyt selvästi: viisi vuotta sitten joka viides 3–5-vuotias oli poissa, nyt enää joka kahdeksas. Poissa olevat lapset asuvat pääosin Pohjoiskylissä, ja syy on useimmiten matka.',
  ),
  p(
    'Päiväkoteja on kolme ja perhepäivähoitajia viisi. Lasten määrä vähenee, joten Kuikkalahdessa päiväkoti ja alakoulu toimivat syksystä 2026 samassa rakennuksessa. Muutoksesta tehtiin lapsivaikutusten arviointi, jonka perusteella pihat erotettiin ja yhteinen ruokasali jaettiin kahteen vuoroon.',
  ),
  h(3, 'Hyvinvointi ja terveys'),
  seriesTable('Lasten hyvinvointi ja terveys', childIndicators.slice(4)),
  h(4, 'Viihtyminen ja kiusaaminen'),
  p(
    'Kouluviihtyvyys on laskenut yhdeksän prosenttiyksikköä kuudessa vuodessa. Kiusaaminen on yleisempää kuin vertailualueilla, ja se kasautuu kahdelle ikäluokalle. Rehtorien mukaan tapauksiin puututaan, mutta tavat ovat erilaisia: yhdessä koulussa huoltajille soitetaan samana päivänä, toisessa asia käsitellään viikkopalaverissa. Oppilaat huomaavat eron.',
  ),
  h(4, 'Toimintakyky ja suun terveys'),
  p(
    'Fyysinen toimintakyky on heikentynyt etenkin kestävyyden ja kehonhallinnan osalta. Ero kuljetusoppilaiden ja kävellen kulkevien välillä on selvä. Suun terveys on sen sijaan kohentunut, minkä neuvola selittää yhteisellä harjaushetkellä päiväkodeissa ja säännöllisillä tarkastuksilla.',
  ),
  h(4, 'Ryhmät, joiden tilanne poikkeaa muista'),
  li(
    'Vammaiset ja pitkäaikaissairaat lapset harrastavat harvemmin ja kokevat yksinäisyyttä kaksi kertaa niin usein kuin muut.',
  ),
  li(
    'Vieraskieliset perheet käyttävät vähän kerhoja; tieto kulkee parhaiten suusta suuhun ja kuvina.',
  ),
  li(
    'Vuoroviikoin asuvien lasten kyydit jäävät usein vanhempien varaan, koska koulukuljetus ajetaan yhteen osoitteeseen.',
  ),
  li(
    'Sijoitettujen lasten määrä on pieni, eikä sitä julkaista; yhteistyö sijaisperheiden kanssa on hyvinvointialueen vastuulla.',
  ),
  h(3, 'Yhteenveto ja johtopäätökset'),
  p([
    'Perheiden arkea helpottaa eniten se, että tuki on lähellä ja siihen saa tulla ilman lähetettä. Kiusaaminen ja poissaolot vaativat saman toimintatavan kaikissa kouluissa. Nämä johtopäätökset vievät painopisteeseen 1 (',
    ref(places.priority1),
    ').',
  ]),

  at(places.youth, h(2, 'Nuoret ja nuoret aikuiset', { guidance: 'young' })),
  quote(
    'Koulussa kysytään miten menee, mutta kukaan ei ehdi jäädä kuuntelemaan vastausta. (Nuorisovaltuuston työpaja, tammikuu 2026)',
  ),
  p([
    'Nuorten mieliala heikkeni vuosien 2019 ja 2021 välillä jyrkästi eikä ole palannut ennalleen (',
    ref(places.youthFigure),
    '). Vuonna 2025 yläkoululaisista 19,2 prosenttia koki vähintään kohtalaista ahdistuneisuutta. Sukupuolten ero on suuri: tytöistä ahdistuneita oli 29 ja pojista 9 prosenttia. Yksinäisyys on vähentynyt kahdessa peräkkäisessä mittauksessa.',
  ]),
  at(
    places.youthFigure,
    image(figures.youth, {
      alt: 'Viivakuvio 8.–9.-luokkalaisista vuosina 2019, 2021, 2023 ja 2025. Ahdistuneisuus nousi 12,4 prosentista 20,1 prosenttiin ja laski 19,2 prosenttiin. Yksinäisyys nousi 11,8 prosentista 15,6 prosenttiin ja laski 13,9 prosenttiin. Nikotiinipussien tai nuuskan päivittäinen käyttö kasvoi 5,2 prosentista 11,3 prosenttiin.',
      caption: 'Nuorten mieliala ja nikotiinituotteet, % 8.–9.-luokkalaisista',
      size: 'full',
    }),
  ),
  at(
    places.youthTable,
    seriesTable('Nuorten hyvinvointi ja elintavat', youthIndicators.slice(2, 8)),
  ),
  p(
    'Elintavoissa on kaksi suuntaa. Humalajuominen ja tupakointi ovat vähentyneet, mutta nikotiinipussit ovat tulleet tilalle. Nuorten mukaan niitä saa vanhemmilta tovereilta ja verkosta, eikä käyttöä pidetä tupakoinnin veroisena. Uni on lyhentynyt, ja koululounaan jättää väliin yli kolmannes. Nuoret perustelivat väliin jättämistä kiireellä, melulla ja sillä, ettei jonossa ole kaveria.',
  ),
  p(
    'Harrastaminen on palautunut ja ohittanut vuoden 2019 tason. Maksuttomista kerhoista suosituimpia ovat kokkaus, salibandy, e-urheilu ja bändipaja. Kylien nuorista osallistuu kuitenkin 82 prosenttia, kun keskustassa osuus on 94. Harrastuskyyti poisti esteen Kuikkalahdesta, muttei vielä Pohjoiskylistä.',
  ),
  h(3, 'Toinen aste, työ ja itsenäistyminen'),
  p(
    'Yhdeksännen luokan päättäneistä kaikki saivat keväällä 2025 opiskelupaikan. Koulutuksen ulkopuolella on silti noin 50 nuorta aikuista, joista useimmat ovat keskeyttäneet toisen asteen ensimmäisen vuoden aikana. Etsivä nuorisotyö tavoitti viime vuonna 44 nuorta. Keskeyttämisen syinä mainittiin pitkä matka, yksinäisyys uudessa ryhmässä ja väärä alavalinta.',
  ),
  p(
    'Nuorisotyöttömien osuus 18–24-vuotiaasta työvoimasta nousi 16,2 prosenttiin. Työpajan jonotusaika on ollut enimmillään yhdeksän viikkoa, ja nuorten mielestä juuri odottaminen on pahinta. Asuntoja on tarjolla, mutta pieniä ja edullisia vain keskustassa.',
  ),
  h(3, 'Yhteenveto ja johtopäätökset'),
  p([
    'Nuoret kaipaavat aikuista, jolla on aikaa, ja paikkaa, johon saa tulla ilman syytä. Ahdistuneisuuteen vastataan lähellä koulua ja nuorisotilaa, ei vain palveluun ohjaamalla. Nikotiinituotteet edellyttävät yhteistä linjaa koteihin asti. Toimenpiteet ovat painopisteissä 1, 2 ja 5 (',
    ref(places.priority1),
    ', ',
    ref(places.priority2),
    ' ja ',
    ref(places.priority5),
    ').',
  ]),

  at(places.workingAge, h(2, 'Työikäiset', { guidance: 'working-age' })),
  p(
    'Työikäiset vastasivat asukaskyselyyn muita harvemmin, mutta kertoivat avovastauksissa paljon: omaishoidosta työn ohessa, vuorotyöstä, velasta ja siitä, ettei omaan liikkumiseen jää aikaa. Moni kiitti kansalaisopistoa, uimahallia ja mahdollisuutta tehdä etätöitä kirjastossa.',
  ),
  seriesTable('Työikäisten työ, toimeentulo ja elintavat', workingAgeIndicators),
  p(
    'Työttömyys nousi vuonna 2025 11,6 prosenttiin, kun sahan toinen linja suljettiin ja rakentaminen hiipui. Pitkäaikaistyöttömien osuus kasvoi samalla. Heistä joka kolmas on täyttänyt 55 vuotta, ja joka neljännellä on terveydellinen este, jota ei ole selvitetty. Työllisyyspalvelut siirtyivät vuonna 2025 työllisyysalueelle, jonka lähin toimipiste on naapurikaupungissa 52 kilometrin päässä.',
  ),
  p(
    'Työkyvyttömyyseläkettä saavien osuus on laskenut, mutta on edelleen yli kaksi prosenttiyksikköä suurempi kuin maassa. Taustalla on raskaan työn historia: tuki- ja liikuntaelinsairaudet selittävät eläkkeistä 38 ja mielenterveyden häiriöt 41 prosenttia. Nuorimmilla työkyvyttömyyseläkeläisillä syy on lähes aina mielenterveys.',
  ),
  p(
    'Alkoholin riskikäyttö on vähentynyt, ja liikkuminen on hieman lisääntynyt. Silti vain kolmannes työikäisistä liikkuu terveytensä kannalta riittävästi. Koulutusryhmien ero koetussa terveydessä on 17 prosenttiyksikköä, eikä se ole kaventunut. Lähisuhdeväkivallasta ei ole kuntatason mittaria; poliisin kotihälytyksiä oli 74, ja turvakotiin ohjattiin hyvinvointialueen mukaan yhdeksän perhettä.',
  ),
  h(3, 'Yhteenveto ja johtopäätökset'),
  p([
    'Työttömän palvelut on koottava lähelle ja saman oven taakse. Elintapaohjaus tavoittaa parhaiten, kun se alkaa työpaikalta tai vastaanotolta ja jatkuu tutussa ryhmässä. Toimenpiteet ovat painopisteissä 2, 3 ja 5, ja niiden voimavaroista kerrotaan erikseen (',
    ref(places.budget),
    ').',
  ]),

  at(places.older, h(2, 'Ikääntyneet', { guidance: 'older' })),
  p(
    'Ikääntyneet ovat Koivurannan kasvava ryhmä ja samalla järjestöelämän selkäranka. Vanhusneuvoston keräämissä vastauksissa toistui kolme asiaa: halu asua kotona, pelko kaatumisesta ja ikävä seuraa. Omaishoitajat toivoivat, ettei vapaapäivää tarvitsisi anoa uudelleen joka kerta.',
  ),
  seriesTable('Ikääntyneiden hyvinvointi ja toimintakyky', olderIndicators),
  h(3, 'Hyvinvoinnin tila'),
  p(
    'Kotona asuvien osuus on suuri ja liikkumiskyky parantunut. Lähes puolet 75 vuotta täyttäneistä asuu yksin. Yksinäisyyttä kokee joka kahdeksas, kylissä useampi kuin keskustassa. Kaatumisiin liittyvät hoitojaksot ovat lisääntyneet viisi vuotta peräkkäin, ja luku on korkeampi kuin alueella. Kaatumisista noin kaksi kolmasosaa tapahtuu sisällä tai omalla pihalla.',
  ),
  p([
    'Toimeentulo on useimmilla niukka mutta vakaa. Pienituloisia yksin asuvia naisia on paljon, ja lämmityskulut näkyvät ruokaostoksissa. Ravitsemustilan arvio on tehty vain 40 prosentille ateriapalvelun asiakkaista',
    note(
      'Arvio tehdään lyhyellä testillä kotikäynnin yhteydessä. Luku on kunnan ruokapalvelun ja hyvinvointialueen kotihoidon yhteinen arvio syksyltä 2025.',
    ),
    '.',
  ]),
  h(3, 'Palvelujen riittävyys ja laatu'),
  p(
    'Kotihoito, asumispalvelut, omaishoidon tuki ja kuntoutus ovat hyvinvointialueen järjestämiä. Alueen oman arvion mukaan kotihoidon käynnit toteutuvat suunnitellusti, mutta ympärivuorokautiseen asumiseen pääsyä joutui syksyllä 2025 odottamaan keskimäärin 71 päivää. Kunnan vastuulla ovat asumisen olosuhteet, liikkumisympäristö, liikunta, kulttuuri, ateriapalvelun tuotanto ja järjestöyhteistyö. Vanhusneuvosto pitää ohjattua liikuntaa laadukkaana mutta riittämättömänä: syksyn ryhmistä kolmeen jäi jonoa.',
  ),
  h(3, 'Palvelutarpeeseen vaikuttavat tekijät'),
  li('Ikärakenne: 85 vuotta täyttäneiden määrä kasvaa vuoteen 2040 mennessä 430:stä 750:een.'),
  li(
    'Asunnot: hissittömissä kerrostaloissa asuu 240 ikääntynyttä, ja haja-asutusalueen taloista vain joka kymmenes on esteetön.',
  ),
  li('Etäisyydet: Pohjoiskylien ikääntyneistä 38 prosentilla ei ole autoa käytössään.'),
  li('Muistisairaudet: sairastuneita arvioidaan olevan noin 210, ja heistä kolmasosa asuu yksin.'),
  li('Läheiset: omaishoidon sopimuksia on 96; hoitajien keski-ikä on 71 vuotta.'),
  h(3, 'Yhteenveto ja johtopäätökset'),
  p([
    'Tarve kasvaa nopeammin kuin palveluja voidaan lisätä. Siksi kaatumisten, yksinäisyyden ja vajaaravitsemuksen ehkäisy on sekä inhimillisesti että taloudellisesti tärkein keino. Asuinpaikkaa on autettava miettimään ajoissa. Toimenpiteet ovat painopisteessä 3 (',
    ref(places.priority3),
    '), etsivä vanhustyö painopisteessä 2 (',
    ref(places.priority2),
    ').',
  ]),

  at(
    places.environment,
    h(2, 'Väestöryhmien ja alueiden väliset erot', { guidance: 'differences' }),
  ),
  p([
    'Suurimmat erot eivät ole kunnan ja maan välillä vaan kunnan sisällä (',
    ref(places.areasTable),
    '). Keskustassa toimeentulon ongelmat ja yksin asuminen ovat yleisempiä, Kuikkalahdessa luottamus kuntaan on heikointa ja Pohjoiskylissä etäisyydet ja ikääntyminen kasautuvat. Äänestysaktiivisuuden ero alueiden välillä kasvoi vuoden 2021 yhdeksästä neljääntoista prosenttiyksikköön.',
  ]),
  seriesTable('Elinympäristö ja osallisuus', environmentIndicators),
  p(
    'Turvallisuus on Koivurannassa hyvä, mutta kokemus siitä vaihtelee. Alakoululaisista 71 prosenttia pitää koulumatkaansa turvallisena. Vaarallisimpina paikkoina pidetään keskustan kauppakeskuksen risteystä ja Kuikkalahden sillan pohjoispäätä. Palokunnan tehtävistä viidesosa on avunantoja ikääntyneiden luona. Pitkiä, yli kuuden tunnin sähkökatkoja oli Pohjoiskylissä vuosina 2022–2025 yhdeksän.',
  ),
  p(
    'Vammaisneuvosto kartoitti esteettömyyden neljässä kunnan rakennuksessa. Puutteita löytyi 43, joista 12 oli helposti korjattavia: puuttuva kaide, liian raskas ovi, epäselvä opaste. Vieraskielisten asukkaiden osallistuminen harrastuksiin ja kokouksiin on vähäistä. Heistä on vain vähän tietoa; tieto hankitaan kotoutumisohjelman haastatteluilla syksyllä 2026.',
  ),
  p('Edellisestä kaudesta erot ovat muuttuneet seuraavasti:'),
  li('Kaventunut: alueiden ero varhaiskasvatukseen osallistumisessa ja harrastamisessa.'),
  li('Ennallaan: koulutusryhmien ero koetussa terveydessä.'),
  li('Kasvanut: tyttöjen ja poikien ero ahdistuneisuudessa, alueiden ero äänestämisessä.'),

  at(places.services, h(2, 'Palvelut ja niiden toimivuus', { guidance: 'services' })),
  p(
    'Kunnan tehtävät muuttuivat, kun sosiaali- ja terveyspalvelut siirtyivät hyvinvointialueelle vuonna 2023 ja työllisyyspalvelut työllisyysalueelle vuonna 2025. Kunnan hyvinvointityö tehdään nyt arjen paikoissa: päiväkodeissa, kouluissa, kirjastossa, liikuntapaikoilla, nuorisotilalla ja kylätaloilla.',
  ),
  table(
    'Hyvinvoinnin kannalta keskeiset palvelut ja niiden käyttö',
    [
      ['Palvelu', 'Järjestäjä', 'Käyttö 2025', 'Huomio'],
      ['Varhaiskasvatus', 'Kunta', '372 lasta', 'Jonoa ei ole; kylien matkat este'],
      ['Perusopetus ja lukio', 'Kunta', '838 + 164 oppilasta', 'Kolme koulua ja lukio'],
      ['Kirjasto', 'Kunta', '87 500 käyntiä', 'Omatoimiaukiolo toivotuin muutos'],
      ['Liikuntapaikat ja ohjaus', 'Kunta', '61 000 käyntiä', 'Talvikunnossapito puutteellinen'],
      ['Nuorisotyö', 'Kunta', '6 900 kohtaamista', 'Kesä ja myöhäisilta puuttuvat'],
      ['Kansalaisopisto', 'Seudullinen', '1 480 opiskelijaa', 'Etäkurssit vakiintuneet'],
      ['Neuvola ja opiskeluhuolto', 'Hyvinvointialue', '–', 'Psykologin virka täyttämättä 7 kk'],
      [
        'Sote-asema ja kotihoito',
        'Hyvinvointialue',
        '–',
        'Lähetekäytäntö liikuntaneuvontaan puuttui',
      ],
      ['Työllisyyspalvelut', 'Työllisyysalue', '612 asiakasta', 'Lähin piste 52 km päässä'],
      [
        'Avoin kohtaaminen, ruoka-apu',
        'Järjestöt ja seurakunta',
        '11 300 kohtaamista',
        'Vapaaehtoisten ikääntyminen',
      ],
    ],
    { widths: [4, 3, 3, 4], headerColumn: true },
  ),
  p(
    'Palvelujen välissä on kolme aukkoa, joihin suunnitelmassa palataan. Ensimmäinen on nuori, joka odottaa opiskeluhuollon aikaa. Toinen on kotiutuva ikääntynyt, jonka liikkumista tulisi tukea heti. Kolmas on työtön, jonka terveyttä kukaan ei ole selvittänyt. Jokaisessa aukossa vastuu vaihtuu organisaatiosta toiseen, ja ihminen jää kantamaan viestiä.',
  ),
  p(
    'Hyvinvoinnin edistämisen rakenteita arvioidaan kansallisessa vertailussa pistein 0–100. Koivurannan tulos on parantunut jokaisella osa-alueella, eniten kulttuurissa. Vahvinta on liikunta; johtamisessa pisteitä jäi saamatta ennakkoarvioinnista ja osallistumisen seurannasta.',
  ),
  table(
    'Hyvinvoinnin edistämisen pistemäärät',
    [
      ['Osa-alue', 'Koivuranta 2022', 'Koivuranta 2024', 'Verrokit 2024'],
      ...promotionScores.map((row) => [...row]),
    ],
    { widths: [4, 3, 3, 3], headerColumn: true },
  ),

  at(
    places.prevention,
    h(2, 'Ehkäisevä työ, kustannukset ja elinvoima', { guidance: 'prevention' }),
  ),
  p(
    'Kunta käytti vuonna 2025 hyvinvointia suoraan edistävään työhön noin 4,1 miljoonaa euroa: kirjastoon, liikuntaan, nuorisotyöhön, kulttuuriin, avustuksiin ja koordinaatioon. Summa on 436 euroa asukasta kohti. Lisäksi varhaiskasvatus, opetus ja ympäristön kunnossapito tekevät ehkäisevää työtä osana perustehtäväänsä.',
  ),
  p(
    'Varhaisen tuen säästöt eivät näy samassa kirjanpidossa. Lonkkamurtuman ensimmäisen vuoden kustannus maksetaan hyvinvointialueen rahoista, mutta reitin hiekoittaa kunta. Työmarkkinatuen kuntaosuus puolestaan on kunnan oma lasku: vuonna 2025 se oli 812 000 euroa, ja jokainen pitkäaikaistyöttömyydestä työhön tai koulutukseen päässyt vähentää sitä arviolta 5 000 eurolla vuodessa. Arvioihin liittyy epävarmuutta, eikä säästöä lasketa talousarvioon etukäteen.',
  ),
  p(
    'Valtionosuuden hyvinvoinnin ja terveyden edistämisen lisäosa eli HYTE-kerroin on Koivurannalle esimerkkilaskelmassa 11,40 euroa asukasta kohti, yhteensä noin 107 000 euroa. Toimintaa kuvaavista osatekijöistä parantamisen varaa on perusopetuksen ja kuntajohdon kysymyksissä. Pisteet eivät ole itsetarkoitus, mutta kysymyslista on hyvä muistilista siitä, mitä johtamisessa jää helposti tekemättä.',
  ),
  callout('note', [
    b('Elinvoima. '),
    'Muuttajakyselyssä perheet nimesivät Koivurannan vahvuuksiksi luonnon, pienet ryhmäkoot ja harrastukset. Hyvinvointityö on myös pitovoimaa: kolme neljästä paluumuuttajasta mainitsi lasten arjen turvallisuuden.',
  ]),
]

function percent(part: number, whole: number): string {
  return ((part / whole) * 100).toFixed(1).replace('.', ',')
}
