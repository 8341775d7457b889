import { b, budgetTable, callout, h, li, p, ref, table } from '#shared/plan/build.ts'
import type { Block, Id } from '#shared/plan/model.ts'
import { prioritiesTable, priorityTable } from './measure-tables.ts'
import { priorities } from './measures.ts'
import { places } from './places.ts'
import { at, chapter, refs } from './words.ts'

/** The words between the tables: why each priority, and what each goal is after. */
const reasons: { place: Id; why: string[]; goals: string[]; risk: string; change: string }[] = [
  {
    place: places.priority1,
    why: [
      'Painopiste kokoaa lasten ja nuorten arjen kolme paikkaa: koulun ja päiväkodin, vapaa-ajan ja kodin. Se on samalla lasten ja nuorten hyvinvointisuunnitelman ydin. Valintaan johti kolme havaintoa: kiusaaminen on lisääntynyt, poissaolot kasautuvat ja perheet hakevat apua myöhään.',
      'Hyvinvointialueen lasten ja nuorten suunnitelmassa on sama painopiste nimellä Arki kantaa. Alue vastaa opiskeluhuollosta ja perhepalveluista, kunta arjen yhteisöistä. Vaikeimmissa tilanteissa toimitaan yhdessä, ja siksi kahdessa toimenpiteessä vastuutahona on hyvinvointialue.',
    ],
    goals: [
      'Tavoite on saavutettu, kun kiusaaminen vähenee jokaisessa koulussa eikä yksikään oppilas ole poissa kuukautta ilman, että poissaoloon on puututtu. Toimenpiteet alkavat niistä kouluista, joissa tilanne on heikoin, ja mallit kirjataan lukuvuosisuunnitelmaan, jotta ne eivät katoa henkilöstön vaihtuessa.',
      'Harrastus on monelle ainoa paikka, jossa on kavereita koulun ulkopuolella. Esteitä on kolme: matka, raha ja ujous. Rahaan on jo vastattu maksuttomilla ryhmillä, nyt poistetaan kaksi muuta.',
      'Perheiden tuen mittari on kävijä, ei asiakkuus. Apu on onnistunut silloin, kun asiakkuutta ei tarvita. Vanhemmat toivoivat erityisesti iltoja, joissa lapsille on samalla ohjelmaa.',
    ],
    risk: 'Suurin riski on henkilöstön vaihtuvuus: opiskeluhuollon psykologin virka on ollut täyttämättä, ja kahden rehtorin kausi päättyy. Siksi mallit kirjataan ja jokaisella on varahenkilö. Jos harrastuskyydin matkustajamäärä ei kasva vuoteen 2027 mennessä, reitti suunnitellaan uudelleen nuorten kanssa.',
    change:
      'Lapsi tietää, kenelle kiusaamisesta kerrotaan ja mitä sen jälkeen tapahtuu. Perhe löytää avun kirjaston yhteydestä ilman ajanvarausta. Kylän nuori pääsee harrastuksesta kotiin, vaikka vanhemmilla ei olisi autoa.',
  },
  {
    place: places.priority2,
    why: [
      'Mielen hyvinvointi nousi asukaskyselyssä tärkeimmäksi asiaksi kaikilla alueilla. Palveluja tarvitaan, mutta niiden järjestäminen kuuluu hyvinvointialueelle. Kunta voi vahvistaa taitoja, vähentää yksinäisyyttä ja poistaa tilaisuuksia, joissa haitat syntyvät.',
      'Ehkäisevä päihdetyö on lakisääteinen tehtävä, ja sen rakenteet ovat olleet heikot siitä lähtien, kun päihdepalvelut siirtyivät alueelle. Painopiste palauttaa ne. Rahapeliongelma otetaan mukaan, koska se näkyy velkaneuvonnassa yhä nuoremmilla.',
    ],
    goals: [
      'Yksinäisyyteen ei ole yhtä keinoa. Nuorelle se on ryhmä, työikäiselle lounasseura ja vanhalle ovikello. Toimenpiteet on valittu niin, että jokaisessa kylässä on vuonna 2028 vähintään yksi viikoittainen tilaisuus, johon voi tulla ilmoittautumatta.',
      'Tavoitteena on, ettei nikotiinia näy lasten ympäristössä, ikärajoja noudatetaan ja aikuisten kanssa alkoholista puhutaan ajoissa. Valvontaa tehdään yhteistyössä, ja elinkeinonharjoittajien kanssa sovitaan tavoista ennen ostokokeita.',
    ],
    risk: 'Riskinä on, että koulutus jää yksittäisiksi päiviksi. Siihen varaudutaan kouluttamalla työyhteisö kerrallaan ja sopimalla samalla, mitä arjessa tehdään toisin. Kylän pöytä nojaa vapaaehtoisiin; jos tekijöitä ei löydy, lounas katetaan harvemmin mutta varmasti.',
    change:
      'Joku istuu viereen. Kioskilla kysytään ikä. Uimarannalla ei haise tupakka, eikä koulun pihalta löydy nikotiinipusseja. Työterveydessä kysytään alkoholista yhtä luontevasti kuin verenpaineesta.',
  },
  {
    place: places.priority3,
    why: [
      'Painopiste yhdistää liikkumisen, ikääntyneiden kotona asumisen ja ravitsemuksen. Se on samalla suunnitelma ikääntyneen väestön tukemiseksi: tavoitteet, toimenpiteet ja vastuut on kirjattu tavoitteeseen 3.2, ja niitä täydentävät toimenpiteet 2.1.2, 2.1.3, 3.3.3 ja 5.1.2.',
      'Liikuntapaikkoja on riittävästi. Puute on siinä, että niille ei päästä eikä niiden luo uskalleta lähteä. Siksi rahaa ohjataan valoihin, hiekoitukseen, kyyteihin ja ohjaajiin eikä uusiin rakennuksiin.',
    ],
    goals: [
      'Arkiliikunta on se osa liikkumisesta, johon kaikki pääsevät. Koulupäivä tavoittaa kaikki lapset ja työpaikka suurimman osan aikuisista. Liikuntaneuvonta on niitä varten, joille kynnys on korkein.',
      'Kotona asumisen tavoite ei ole pysyä kotona hinnalla millä hyvänsä, vaan pystyä siihen, kun haluaa. Voima ja tasapaino, turvallinen koti ja tieto vaihtoehdoista kuuluvat yhteen. Hyvinvointialueen kuntoutus tukee ryhmiä, ja kunta vastaa tiloista, ohjaajista ja kutsuista.',
      'Ravitsemuksessa luotetaan ruokapöytään enemmän kuin ohjeisiin. Kouluruokailu, kylälounas ja ateriapalvelu tavoittavat päivittäin lähes 1 400 syöjää.',
    ],
    risk: 'Riskinä on, että ryhmiin tulevat ne, jotka liikkuvat jo. Siksi kutsu lähetetään kotiin, ensimmäinen kerta on maksuton ja kyyti kuuluu kutsuun. Rantareitin kustannusarvio tarkentuu suunnittelussa; ellei raha riitä, valaistus tehdään ensin ja levähdyspaikat seuraavana vuonna.',
    change:
      'Rantareitillä näkee kävellä marraskuussakin. Lääkäristä saa lähetteen, jolla pääsee liikuntaneuvojalle viikossa. Seitsemänkymmentäviisi täyttänyt saa kirjeen, jossa luvataan käydä katsomassa, onko kotona turvallista.',
  },
  {
    place: places.priority4,
    why: [
      'Osallisuus on sekä oikeus että terveyden tekijä: ihminen, joka kokee voivansa vaikuttaa, voi paremmin. Koivurannassa äänestäminen vähenee ja aloitteisiin vastaaminen kestää. Samaan aikaan järjestöissä tehdään työtä, jota kunta ei mitenkään pystyisi korvaamaan.',
      'Painopisteeseen on koottu osallisuusohjelman ja kulttuurihyvinvointisuunnitelman toimenpiteet, joilla on suorin yhteys hyvinvointiin. Muut jäävät omiin ohjelmiinsa, eikä niitä toisteta tässä.',
    ],
    goals: [
      'Kokemus vaikuttamisesta syntyy vastauksesta. Tavoite saavutetaan, kun asukas näkee, mitä hänen ehdotukselleen tapahtui ja miksi. Kielteinenkin päätös perustellaan niin, että sen ymmärtää.',
      'Kulttuurin tavoitteena on tasavertaisuus: lapsi Pohjoiskylissä ja vanhus hoivakodissa saavat saman polun kuin keskustan koululainen. Yksi luukku vähentää yhdistysten paperityötä, jota ne itse pitivät suurimpana esteenä.',
    ],
    risk: 'Riskinä on, että ääneen pääsevät ne, jotka puhuvat muutenkin. Osallistuvassa budjetoinnissa äänestetään myös kouluilla, kirjastoautossa ja palvelutaloissa. Yhden luukun malli vaatii tietojärjestelmän muutoksen; ellei sitä saada vuonna 2026, aloitetaan yhteisellä paperilomakkeella.',
    change:
      'Aloitteeseen tulee vastaus, jossa lukee kyllä tai ei ja miksi. Kirjastoauto pysähtyy omassa kylässä joka toinen viikko. Yhdistys täyttää yhden lomakkeen eikä neljää.',
  },
  {
    place: places.priority5,
    why: [
      'Viimeinen painopiste kokoaa elinolot: ympäristön, jossa liikutaan, ja toimeentulon, jolla eletään. Molemmat vaikuttavat terveyteen enemmän kuin yksikään palvelu, mutta niitä koskevat päätökset tehdään usein ilman hyvinvoinnin näkökulmaa.',
      'Tekninen toimi ja työllisyyspalvelut ovat mukana ensimmäistä kertaa omin toimenpitein. Investoinnit on sovitettu kunnan investointiohjelmaan, eikä niiden toteutus riipu valtionavustuksesta, ellei taulukossa toisin sanota.',
    ],
    goals: [
      'Turvallinen ympäristö tarkoittaa eri asioita koululaiselle, pyörätuolin käyttäjälle ja sähkökatkon keskellä asuvalle. Toimenpiteet on valittu niin, että jokainen ryhmä huomaa muutoksen vuoteen 2029 mennessä.',
      'Työllisyysalue vastaa palveluista ja kunta kumppanuudesta: tiloista, tiedosta ja siitä, että ihminen ei putoa organisaatioiden väliin. Nuorille luvataan paikka neljässä viikossa, koska odottaminen on pahinta.',
    ],
    risk: 'Riskinä ovat valtion tienpidon aikataulut ja suhdanteet. Risteyksistä toteutetaan ensin se, joka on kunnan omalla kadulla. Työllisyyspisteen hyöty riippuu siitä, että jokainen kolmesta organisaatiosta tulee paikalle; osallistuminen kirjataan ja käydään läpi HYTE-neuvottelussa.',
    change:
      'Koululainen ylittää tien valossa. Pyörätuolilla pääsee kirjastoon pääovesta. Työtön kertoo asiansa kerran. Kun sähköt katkeavat, kylätalolla on lämmintä ja tiedossa, kuka hakee naapurin.',
  },
]

export const plan: Block[] = [
  at(
    places.plan,
    chapter('Hyvinvointisuunnitelma: johtopäätökset, tavoitteet ja suunnitelma toimenpiteistä', {
      guidance: 'plan',
      owner: 'Hyvinvointiryhmä ja toimialajohtajat',
      duties: [
        '612/2021:6.2',
        '612/2021:6.3',
        '612/2021:6.7',
        '612/2021:6.10',
        '417/2007:12.2',
        '417/2007:12.3',
        '980/2012:5.2',
        '980/2012:5.3',
        '980/2012:5.4',
      ],
    }),
  ),
  h(2, 'Johtopäätökset ja painopisteet', { guidance: 'plan-conclusions' }),
  p([
    'Painopisteet on johdettu vahvuuksien ja kehittämiskohteiden yhteenvedosta (',
    ref(places.strengths),
    '). Ehdolla oli yhdeksän teemaa. Hyvinvointiryhmä pisteytti ne kolmella kysymyksellä: kuinka monta asukasta asia koskee, onko suunta huono ja voiko kunta itse vaikuttaa. Sen jälkeen teemat annettiin vaikuttamistoimielimille, jotka yhdistivät kaksi ja nostivat työn ja toimeentulon viidenneksi painopisteeksi.',
  ]),
  at(places.priorities, prioritiesTable()),
  p([
    'Painopisteistä kolme on yhteisiä Järvi-Savon hyvinvointialueen suunnitelman kanssa: lasten arki, mielen hyvinvointi ja ikääntyneiden toimintakyky. Osallisuus ja toimeentulo ovat Koivurannan omia. Valintojen vaikutukset väestöryhmiin arvioitiin ennen lopullista esitystä; arvio on liitteenä (',
    ref(places.assessmentAnnex, 'title'),
    ').',
  ]),
  p(
    'Toimenpiteet numeroidaan niin, että ensimmäinen luku on painopiste, toinen tavoite ja kolmas toimenpide. Numero säilyy koko kauden, vaikka toimenpide päättyisi tai sen sanamuotoa muutettaisiin. Taulukoissa ensimmäisenä mainittu vastuutaho vastaa toteutuksesta ja raportoinnista, muut osallistuvat. Lyhenne htv tarkoittaa henkilötyövuotta ja merkintä €/v euroa vuodessa.',
  ),

  ...priorities.flatMap((priority, index) => {
    const reason = reasons[index]
    if (!reason) throw new Error(`priority ${index + 1} has no reasons`)
    return [
      at(reason.place, h(2, `Painopiste ${index + 1}: ${priority.title}`)),
      ...reason.why.map((words) => p(words)),
      ...priority.goals.flatMap((goal, at) => {
        const number = `${index + 1}.${at + 1}`
        return [h(3, `Tavoite ${number}: ${goal.title}`), p(reason.goals[at])]
      }),
      priorityTable(index + 1),
      h(3, 'Riskit ja muutos, jonka asukas huomaa'),
      p(reason.risk),
      callout('key', [b('Näin asukas huomaa muutoksen. '), reason.change]),
    ]
  }),

  at(places.otherActs, h(2, 'Toimenpiteet väestöryhmittäin')),
  p(
    'Sama toimenpide hyödyttää usein useaa ryhmää, eikä niitä toisteta. Tässä luvussa kerrotaan ryhmittäin, missä toimenpiteet ovat ja miten asiakirja vastaa lastensuojelulain ja vanhuspalvelulain vaatimuksiin.',
  ),
  h(3, 'Koko väestö', { guidance: 'plan-whole-population' }),
  p(
    'Kaikkia asukkaita koskevat osallistuminen ja vastaaminen (4.1.1–4.1.4), esteettömyys ja varautuminen (5.1.2 ja 5.1.4), rantareitti (3.1.3), kylän pöytä (2.1.2) ja mielenterveyden ensiapu (2.1.1). Ehkäisevän päihdetyön rakenteet ovat toimenpiteessä 2.2.1.',
  ),
  h(3, 'Lapset ja lapsiperheet', { guidance: 'plan-children' }),
  p([
    'Lastensuojelulain 12 §:n mukaiset osat ovat seuraavissa kohdissa: kasvuolot ja hyvinvoinnin tila väestön kuvauksessa (',
    ...refs(places.children, places.youth),
    '), edistävät ja ehkäisevät toimet painopisteessä 1 ja tavoitteissa 2.1 ja 3.1, yhteistyö asiakirjan taustassa (',
    ref(places.background),
    ') sekä toteuttaminen ja seuranta omassa luvussaan (',
    ref(places.followUp),
    '). Lastensuojelun tarpeen, siihen varatut voimavarat ja palvelujärjestelmän kuvaa hyvinvointialueen suunnitelma.',
  ]),
  h(3, 'Nuoret ja nuoret aikuiset', { guidance: 'plan-young' }),
  p(
    'Nuoria koskevat koulun poissaolomalli (1.1.2), harrastaminen ja nuorisotila (1.2.1–1.2.4), kävelyvastaanotto (2.1.4), nikotiinittomuus (2.2.2), nuorten työpaja (5.2.2) ja osallistuva budjetointi, jossa äänioikeus alkaa 12 vuoden iästä (4.1.1). Nuorisovaltuusto seuraa niiden toteutumista omalla kyselyllään.',
  ),
  h(3, 'Työikäiset', { guidance: 'plan-working-age' }),
  p(
    'Työikäisten toimenpiteet liittyvät työllisyyteen ja toimeentuloon (5.2.1–5.2.3), elintapoihin (2.2.4, 3.1.2 ja 3.1.4) ja vanhemmuuteen (1.3.1–1.3.4). Kunta työnantajana toteuttaa samat toimet omalle henkilöstölleen, jota on noin 480.',
  ),
  h(3, 'Ikääntyneet', { guidance: 'plan-older' }),
  p([
    'Ikääntyneen väestön tukemisesta annetun lain 5 §:n mukaiset osat ovat seuraavissa kohdissa: hyvinvoinnin tila, palvelujen riittävyys ja laatu sekä palvelutarpeeseen vaikuttavat tekijät väestön kuvauksessa (',
    ref(places.older),
    '), tavoitteet ja toimenpiteet painopisteessä 3 (',
    ref(places.priority3),
    '), vastuut toimenpidetaulukoissa ja voimavarat talousarvion yhteydessä (',
    ref(places.budget),
    '). Suunnitelma painottaa kotona asumista ja kuntoutumista.',
  ]),
  table(
    'Kokonaiskuva: kehittämiskohteista mittareihin väestöryhmittäin',
    [
      [
        'Väestöryhmä ja kehittämiskohde',
        'Tavoite',
        'Toimenpiteet',
        'Aktiivinen vastuutaho',
        'Arviointimittari',
      ],
      [
        'Lapset: kiusaaminen ja poissaolot',
        '1.1',
        'Puuttumismalli, poissaoloportaat',
        'Sivistystoimi',
        'Kiusatut 4.–5. lk, %',
      ],
      [
        'Perheet: tuki myöhässä',
        '1.3',
        'Aallokko, vertaisryhmä, digirauha',
        'Varhaiskasvatus',
        'Kävijät, kpl',
      ],
      [
        'Nuoret: ahdistuneisuus',
        '2.1',
        'Kävelyvastaanotto, ensiaputaidot',
        'Nuorisotyö',
        'Ahdistuneisuus 8.–9. lk, %',
      ],
      [
        'Nuoret: nikotiini',
        '2.2',
        'Nikotiiniton alue, ostokokeet',
        'Hyvinvointikoordinaattori',
        'Päivittäinen käyttö, %',
      ],
      [
        'Työikäiset: pitkäaikaistyöttömyys',
        '5.2',
        'Monialainen piste',
        'Työllisyyspalvelut',
        'Osuus työttömistä, %',
      ],
      [
        'Työikäiset: vähäinen liikkuminen',
        '3.1',
        'Liikuntaneuvonta, liikkumishaaste',
        'Liikuntatoimi',
        'Riittävästi liikkuvat, %',
      ],
      [
        'Ikääntyneet: kaatumiset',
        '3.2',
        'Voimaryhmät, kotikäynnit, reitit',
        'Liikuntatoimi',
        'Hoitojaksot / 10 000',
      ],
      [
        'Ikääntyneet: yksinäisyys',
        '2.1',
        'Etsivä vanhustyö, kylän pöytä',
        'Hyvinvointialue',
        'Yksinäiset 65+, %',
      ],
      ['Kaikki: alueiden erot', '4.1', 'Osallistuva budjetointi', 'Hallinto', 'Äänestäneet, %'],
    ],
    { widths: [4, 2, 4, 3, 3], headerColumn: true },
  ),

  h(2, 'Rakenteet, yhteistyö ja johtaminen', { guidance: 'plan-structures' }),
  p('Rakenteita kehitetään neljällä sovitulla teolla, joista vastaa hyvinvointiryhmä:'),
  li(
    'Kynnyslista ennakkoarvioinnista lisätään valmistelupohjaan vuoden 2026 loppuun mennessä; tavoite on viisi arviointia vuodessa.',
  ),
  li(
    'Hyvinvointiryhmän laajennettu kokous järjestetään keväällä ja syksyllä, ja sen muistio julkaistaan.',
  ),
  li(
    'HYTE-neuvottelussa sovitut asiat viedään toimenpiteiksi viimeistään seuraavan vuoden alussa.',
  ),
  li(
    'Järjestöjen tila-, avustus- ja vaikuttamismahdollisuuksia arvioidaan vuosittain järjestöfoorumissa.',
  ),
  callout('important', [
    b('Muutostilanteet. '),
    'Jos vastuutaho lakkaa tai tehtävä siirtyy toiseen organisaatioon, kunnanhallitus nimeää uuden vastuutahon kahden kuukauden kuluessa. Ilman päätöstä vastuu palaa kunnanjohtajalle. Näin yksikään toimenpide ei jää ilman omistajaa kuten edellisellä kaudella.',
  ]),

  at(places.budget, h(2, 'Voimavarat ja yhteys talousarvioon', { guidance: 'plan-budget' })),
  p([
    'Toimenpiteiden uudet kustannukset ovat vuosina 2026–2029 yhteensä noin 1,05 miljoonaa euroa, josta investointeja on 379 000 euroa. Pääosa työstä tehdään nykyisin voimavaroin suuntaamalla työaikaa uudelleen. Määrärahoista päätetään vuosittain talousarviossa; suunnitelman hyväksyminen ei sido määrärahaa. Vuoden 2027 sitoviksi tavoitteiksi on ehdotettu neljää tavoitetta, ja niiden toimenpiteet ovat alla (',
    ref(places.budgetTable),
    ').',
  ]),
  at(places.budgetTable, budgetTable('Ote vuoden 2027 talousarvion valmistelusta')),
  p(
    'Muut voimavarat ovat työaikaa, tiloja, avustuksia ja viestintää. Niistä tärkein on työaika: hyvinvointityöhön on nimetty jokaisesta toimialasta yksi henkilö, jonka tehtävänkuvaan kirjataan 10 prosenttia hyvinvointiryhmän työtä. Tilat luovutetaan toimenpiteiden järjestöille maksutta, ja viestintäsuunnitelma laaditaan syyskuussa 2026.',
  ),
]
