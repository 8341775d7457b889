import type { PopulationGroup } from '#shared/plan/records.ts'

/**
 * The plan proper: priorities, their goals, their measures. `records.ts` makes the rows of the plan of
 * it, which the views in the text show, so that no target is typed twice.
 */
export type Measure = {
  title: string
  /** Who answers for it; the first is in charge. */
  owners: string[]
  groups: PopulationGroup[]
  themes: string[]
  /** For 2027, in euros. */
  appropriation?: number
  from: number
  to: number
  resources: string
  indicator: string
  baseline: string
  target: string
}

export type Goal = {
  title: string
  /** Bound by the budget of 2027. */
  binding?: true
  /** Keys of `resources/law/duties.json` that the measures answer. */
  duties?: string[]
  measures: Measure[]
}

export type Priority = {
  title: string
  /** Needs the priority answers, from the report part. */
  needs: string
  groups: string
  goals: Goal[]
}

export const priorities: Priority[] = [
  {
    title: 'Turvallinen kasvu ja toimiva arki',
    needs:
      'Ahdistuneisuus, kiusaaminen ja poissaolot ovat yleistyneet, ja perheiden tuki alkaa liian myöhään.',
    groups: 'Lapset, nuoret ja perheet',
    goals: [
      {
        title: 'Lapset ja nuoret viihtyvät varhaiskasvatuksessa ja koulussa',
        binding: true,
        duties: ['417/2007:12.2', '417/2007:12.3'],
        measures: [
          {
            title:
              'Kiusaamisen ja väkivallan puuttumismalli otetaan käyttöön jokaisessa koulussa ja päiväkodissa, ja sen toteutumista käsitellään oppilaskunnassa kahdesti vuodessa.',
            groups: ['families', 'young'],
            themes: ['koulu', 'turvallisuus'],
            owners: ['Sivistysjohtaja', 'rehtorit', 'varhaiskasvatuspäällikkö'],
            from: 2026,
            to: 2027,
            resources: 'Koulutus 6 000 €, rehtorien työaika',
            appropriation: 6_000,
            indicator: 'Kiusattuna vähintään kerran viikossa, 4.–5. lk, %',
            baseline: '9,1 (2025)',
            target: '6,0 (2029)',
          },
          {
            title:
              'Sitouttavan kouluyhteisötyön malli: poissaoloihin puututaan portaittain 20, 40 ja 60 tunnin kohdalla yhdessä huoltajien ja opiskeluhuollon kanssa.',
            groups: ['young'],
            themes: ['koulu'],
            owners: ['Yhtenäiskoulun rehtori', 'hyvinvointialueen opiskeluhuolto'],
            from: 2026,
            to: 2029,
            resources: 'Koulunuorisotyö 0,5 htv',
            indicator: 'Yli 60 poissaolotuntia lukukaudessa, 7.–9. lk, oppilaita',
            baseline: '31 (kevät 2025)',
            target: 'enintään 15 (kevät 2029)',
          },
          {
            title:
              'Tunne- ja turvataitojen vuosisuunnitelma laaditaan varhaiskasvatuksesta yhdeksännelle luokalle ja kirjataan lukuvuosisuunnitelmiin.',
            groups: ['families'],
            themes: ['koulu', 'mielenterveys'],
            owners: ['Varhaiskasvatuspäällikkö', 'opetuksen kehittämistiimi'],
            from: 2026,
            to: 2028,
            resources: 'Kehittämistiimin 12 työpäivää vuodessa',
            indicator: 'Ryhmät ja luokat, joissa suunnitelma on käytössä, %',
            baseline: '25 (2025)',
            target: '100 (2028)',
          },
          {
            title:
              'Kuikkalahden ja Pohjoiskylien koulujen pihat kunnostetaan oppilaiden suunnitelmien pohjalta liikkumaan ja oleskelemaan kutsuviksi.',
            groups: ['families', 'young'],
            themes: ['koulu', 'liikunta'],
            owners: ['Tekninen johtaja', 'oppilaskunnat'],
            from: 2027,
            to: 2028,
            resources: 'Investointi 140 000 €, haetaan valtionavustusta',
            indicator: 'Kunnostetut koulupihat, kpl',
            baseline: '1 (2025)',
            target: '3 (2028)',
          },
        ],
      },
      {
        title: 'Jokaisella lapsella ja nuorella on mieluisa harrastus ja kaveri',
        duties: ['417/2007:12.2'],
        measures: [
          {
            title:
              'Maksuton harrastusviikko järjestetään kaikilla kouluilla syys- ja kevätlukukaudella, ja oppilaat valitsevat lajit kyselyllä.',
            groups: ['families', 'young'],
            themes: ['harrastaminen'],
            owners: ['Nuorisosihteeri', 'seurat ja yhdistykset'],
            from: 2026,
            to: 2029,
            resources: 'Harrastamisen Suomen mallin avustus ja omarahoitus 9 000 €/v',
            indicator: 'Harrastaa jotakin vähintään kerran viikossa, 8.–9. lk, %',
            baseline: '90 (2025)',
            target: '94 (2029)',
          },
          {
            title:
              'Harrastuskaveri: nuori tai aikuinen vapaaehtoinen lähtee mukaan ensimmäisille kerroille, kun aloittaminen yksin tuntuu vaikealta.',
            groups: ['families', 'young'],
            themes: ['harrastaminen', 'järjestöt'],
            owners: ['Järjestökoordinaattori', 'Koivurannan Kylät ry'],
            from: 2026,
            to: 2029,
            resources: 'Järjestöavustus 4 000 €/v, vapaaehtoisten koulutus',
            indicator: 'Harrastuskaverin saaneet lapset ja nuoret vuodessa',
            baseline: '0 (2025)',
            target: '30 (2028)',
          },
          {
            title:
              'Harrastuskyyti ajaa arki-iltaisin Kuikkalahdesta ja Pohjoiskyliltä keskustaan ja takaisin lukuvuoden ajan.',
            groups: ['families', 'young'],
            themes: ['harrastaminen', 'liikenne'],
            owners: ['Hyvinvointikoordinaattori', 'koulukuljetusten suunnittelija'],
            from: 2026,
            to: 2029,
            resources: 'Kuljetukset 28 000 €/v, osa yhdistetään avoimeen joukkoliikenteeseen',
            indicator: 'Matkoja lukuvuodessa',
            baseline: '1 240 (2024–2025)',
            target: '2 500 (2028–2029)',
          },
          {
            title:
              'Nuorisotila aukeaa perjantaisin kello 22:een asti, ja kesällä nuorisotyö siirtyy rannoille ja kyläkentille.',
            groups: ['young'],
            themes: ['harrastaminen'],
            owners: ['Nuorisosihteeri'],
            from: 2026,
            to: 2027,
            resources: 'Nuoriso-ohjaaja 0,3 htv',
            indicator: 'Kohtaamisia nuorisotyössä vuodessa',
            baseline: '6 900 (2025)',
            target: '8 500 (2027)',
          },
        ],
      },
      {
        title: 'Perheet saavat tukea ajoissa ja läheltä',
        duties: ['417/2007:12.2', '417/2007:12.3'],
        measures: [
          {
            title:
              'Avoin kohtaamispaikka Aallokko toimii kolmena päivänä viikossa kirjaston yhteydessä; neuvola ja perhetyö ovat paikalla joka toinen viikko.',
            groups: ['families'],
            themes: ['perheet'],
            owners: ['Varhaiskasvatuspäällikkö', 'hyvinvointialueen perhekeskus', 'seurakunta'],
            from: 2026,
            to: 2029,
            resources: 'Ohjaaja 0,6 htv, tilat kirjastolta',
            indicator: 'Kävijöitä vuodessa',
            baseline: '2 150 (2025)',
            target: '3 500 (2028)',
          },
          {
            title:
              'Ero lapsiperheessä: seudullinen vertaisryhmä vanhemmille ja lapsille kahdesti vuodessa.',
            groups: ['families', 'working-age'],
            themes: ['perheet'],
            owners: ['Hyvinvointialueen perhepalvelut', 'seurakunta', 'sivistystoimi'],
            from: 2027,
            to: 2029,
            resources: 'Ohjaajien työaika, tilat kunnalta',
            indicator: 'Ryhmän päättäneet perheet vuodessa',
            baseline: '0 (2025)',
            target: '12 (2029)',
          },
          {
            title:
              'Neuvola ja varhaiskasvatus kertovat kerhoista ja osapäiväisestä hoidosta jokaiselle perheelle, jonka kolme vuotta täyttänyt lapsi ei ole varhaiskasvatuksessa.',
            groups: ['families'],
            themes: ['perheet'],
            owners: ['Varhaiskasvatuspäällikkö', 'neuvola'],
            from: 2026,
            to: 2028,
            resources: 'Nykyinen henkilöstö',
            indicator: 'Varhaiskasvatukseen osallistuvat 3–5-vuotiaat, %',
            baseline: '88 (2024)',
            target: '93 (2028)',
          },
          {
            title:
              'Perheen digirauha: vanhempainillat ja lasten omat työpajat puhelimen, pelaamisen ja unen tasapainosta.',
            groups: ['families', 'young'],
            themes: ['perheet', 'mielenterveys'],
            owners: ['Opetuksen kehittämistiimi', 'nuorisovaltuusto', 'koulupsykologi'],
            from: 2026,
            to: 2029,
            resources: 'Materiaali 1 500 €/v',
            indicator: 'Nukkuu arkisin alle 8 tuntia, 8.–9. lk, %',
            baseline: '41 (2025)',
            target: '33 (2029)',
          },
        ],
      },
    ],
  },
  {
    title: 'Mielen hyvinvointi ja päihteettömyys',
    needs:
      'Yksinäisyys koskettaa kaikkia ikäryhmiä, nikotiinipussit ovat yleistyneet nuorilla ja alkoholin riskikäyttö aikuisilla on tavallista.',
    groups: 'Kaikki ikäryhmät',
    goals: [
      {
        title: 'Mielenterveystaidot vahvistuvat ja yksinäisyys vähenee',
        measures: [
          {
            title:
              'Mielenterveyden ensiapu -koulutus järjestetään kaikille asukkaiden kanssa työskenteleville ja järjestöjen vapaaehtoisille.',
            groups: ['everyone'],
            themes: ['mielenterveys'],
            owners: ['Hyvinvointikoordinaattori', 'henkilöstöpäällikkö'],
            from: 2026,
            to: 2028,
            resources: '7 500 € koulutusmäärärahasta',
            indicator: 'Koulutuksen käyneet, henkilöä yhteensä',
            baseline: '38 (2025)',
            target: '180 (2028)',
          },
          {
            title:
              'Kylän pöytä: kylätaloilla ja kouluilla katetaan kerran viikossa edullinen lounas, jolle kuka tahansa voi tulla syömään seurassa.',
            groups: ['everyone'],
            themes: ['ravitsemus', 'järjestöt'],
            owners: ['Ruokapalvelupäällikkö', 'kyläyhdistykset', 'seurakunta'],
            from: 2026,
            to: 2029,
            resources: 'Hävikkiruoka ja 5 €:n ateriahinta, avustus 6 000 €/v',
            indicator: 'Ruokailuja vuodessa',
            baseline: '1 900 (2025)',
            target: '6 000 (2028)',
          },
          {
            title:
              'Etsivä vanhustyö kokoaa tiedon yksin asuvista, joista joku on huolissaan, ja käy pyydettäessä kotona.',
            groups: ['older'],
            themes: ['mielenterveys', 'kotona asuminen'],
            owners: ['Hyvinvointialueen asiakasohjaus', 'järjestökoordinaattori'],
            from: 2027,
            to: 2029,
            resources: 'Järjestöjen hankerahoitus, kunnan osuus 10 000 €/v',
            indicator: 'Tuntee itsensä yksinäiseksi, 65 vuotta täyttäneet, %',
            baseline: '12,2 (2024)',
            target: '9,5 (2028)',
          },
          {
            title:
              'Nuorten chat- ja kävelyvastaanotto: koulunuorisotyöntekijä on tavoitettavissa ilman ajanvarausta kahtena iltapäivänä viikossa.',
            groups: ['young'],
            themes: ['mielenterveys', 'koulu'],
            owners: ['Nuorisosihteeri', 'hyvinvointialueen opiskeluhuolto'],
            from: 2026,
            to: 2029,
            resources: 'Koulunuorisotyö 0,2 htv',
            indicator: 'Kohtalainen tai vaikea ahdistuneisuus, 8.–9. lk, %',
            baseline: '19,2 (2025)',
            target: '16,0 (2029)',
          },
        ],
      },
      {
        title: 'Päihteistä, nikotiinista ja rahapelaamisesta aiheutuvat haitat vähenevät',
        measures: [
          {
            title:
              'Ehkäisevästä päihdetyöstä vastaava toimielin nimetään ja monialainen työryhmä kootaan uudelleen; ryhmä raportoi sivistys- ja hyvinvointilautakunnalle vuosittain.',
            groups: ['everyone'],
            themes: ['päihteet'],
            owners: ['Sivistys- ja hyvinvointilautakunta', 'hyvinvointikoordinaattori'],
            from: 2026,
            to: 2026,
            resources: 'Työaika 10 päivää vuodessa',
            indicator: 'Ryhmä nimetty ja raportoinut, kyllä/ei',
            baseline: 'ei (2025)',
            target: 'kyllä (2026), jatkuu vuosittain',
          },
          {
            title:
              'Savuton ja nikotiiniton kunta: tupakka- ja nikotiinituotteeton alue koskee kouluja, kenttiä, uimarantoja ja kunnan tapahtumia.',
            groups: ['young'],
            themes: ['päihteet'],
            owners: ['Hyvinvointikoordinaattori', 'tekninen johtaja', 'rehtorit'],
            from: 2026,
            to: 2027,
            resources: 'Opasteet 3 000 €',
            indicator: 'Nikotiinipusseja tai nuuskaa päivittäin, 8.–9. lk, %',
            baseline: '11,3 (2025)',
            target: '7,0 (2029)',
          },
          {
            title:
              'Ikärajavalvonta ja Pakka-toimintamalli: kauppojen ja kioskien kanssa sovitaan pelisäännöistä, ja ostokokeet tehdään kahdesti vuodessa.',
            groups: ['young'],
            themes: ['päihteet', 'turvallisuus'],
            owners: ['Ehkäisevän päihdetyön ryhmä', 'poliisi', 'elinkeinonharjoittajat'],
            from: 2027,
            to: 2029,
            resources: 'Seudullinen Pakka-koordinaatio, kunnan osuus 3 500 €/v',
            indicator: 'Ostokokeissa ikä kysytty, % kokeista',
            baseline: '62 (2024)',
            target: '90 (2029)',
          },
          {
            title:
              'Alkoholin ja rahapelaamisen puheeksiotto kirjataan työpaikkojen ja oppilaitosten toimintaohjeisiin; mini-interventio on osa kunnan työterveyden sopimusta.',
            groups: ['working-age'],
            themes: ['päihteet'],
            owners: ['Henkilöstöpäällikkö', 'työterveyshuolto'],
            from: 2026,
            to: 2028,
            resources: 'Nykyinen työterveyssopimus',
            indicator: 'Alkoholin riskikäyttö, 20–64-vuotiaat, %',
            baseline: '28 (2024)',
            target: '24 (2028)',
          },
        ],
      },
    ],
  },
  {
    title: 'Liikkuva ja toimintakykyinen Koivuranta',
    needs:
      'Viidesluokkalaisista kahdella viidestä toimintakyky on heikentynyt, ja 75 vuotta täyttäneiden määrä kasvaa vuoteen 2040 mennessä runsaalla neljänneksellä.',
    groups: 'Kaikki ikäryhmät, erityisesti kouluikäiset ja ikääntyneet',
    goals: [
      {
        title: 'Arkiliikunta lisääntyy kaikissa ikäryhmissä',
        measures: [
          {
            title:
              'Jokaisen koulupäivän pitkä välitunti liikutaan ulkona, ja oppilaat toimivat välituntiohjaajina.',
            groups: ['families', 'young'],
            themes: ['liikunta', 'koulu'],
            owners: ['Rehtorit', 'liikuntasihteeri'],
            from: 2026,
            to: 2029,
            resources: 'Välineet 4 000 €/v, Liikkuva koulu -avustus',
            indicator: 'Toimintakyky heikentynyt, Move!-mittaus 5. lk, %',
            baseline: '41 (2025)',
            target: '34 (2029)',
          },
          {
            title:
              'Liikuntaneuvonta: hyvinvointialueen ammattilainen ohjaa asiakkaan kunnan liikuntaneuvojalle yhteisellä lähetteellä.',
            groups: ['working-age'],
            themes: ['liikunta'],
            owners: ['Liikuntasihteeri', 'hyvinvointialueen sote-asema'],
            from: 2026,
            to: 2029,
            resources: 'Liikuntaneuvoja 0,4 htv',
            indicator: 'Liikuntaneuvonnan aloittaneet vuodessa',
            baseline: '34 (2025)',
            target: '90 (2029)',
          },
          {
            title:
              'Keskustan rantareitti valaistaan ja talvikunnossapidetään; reitin varrelle tehdään kuusi levähdyspaikkaa.',
            groups: ['everyone'],
            themes: ['liikunta', 'elinympäristö'],
            owners: ['Tekninen johtaja'],
            from: 2027,
            to: 2028,
            resources: 'Investointi 95 000 €',
            indicator: 'Valaistua ja ympärivuotista kävelyreittiä, km',
            baseline: '6,4 (2025)',
            target: '10,2 (2028)',
          },
          {
            title:
              'Työpaikkojen liikkumishaaste järjestetään toukokuussa kunnan ja yritysten kesken.',
            groups: ['working-age'],
            themes: ['liikunta'],
            owners: ['Liikuntasihteeri', 'yrittäjäyhdistys'],
            from: 2026,
            to: 2029,
            resources: '1 000 €/v',
            indicator: 'Liikkuu terveytensä kannalta riittävästi, 20–64-vuotiaat, %',
            baseline: '33 (2024)',
            target: '39 (2028)',
          },
        ],
      },
      {
        title: 'Ikääntyneet asuvat kotona toimintakykyisinä',
        binding: true,
        duties: ['980/2012:5.2', '980/2012:5.3', '980/2012:5.4'],
        measures: [
          {
            title:
              'Voimaa ja tasapainoa: ohjatut voima- ja tasapainoryhmät viidessä kylässä, vertaisohjaajat koulutetaan joka syksy.',
            groups: ['older'],
            themes: ['liikunta', 'kotona asuminen'],
            owners: ['Liikuntasihteeri', 'eläkeläisjärjestöt', 'hyvinvointialueen fysioterapia'],
            from: 2026,
            to: 2029,
            resources: 'Ohjaus 11 000 €/v, omavastuu 3 €/kerta',
            appropriation: 11_000,
            indicator: 'Kaatumisiin liittyvät hoitojaksot 65+, / 10 000',
            baseline: '338 (2024)',
            target: '300 (2028)',
          },
          {
            title:
              'Turvallinen koti: pelastuslaitoksen ja kunnan yhteinen kotikäynti tarjotaan jokaiselle 75 vuotta täyttävälle.',
            groups: ['older'],
            themes: ['turvallisuus', 'kotona asuminen'],
            owners: ['Hyvinvointialueen pelastuslaitos', 'hyvinvointikoordinaattori'],
            from: 2027,
            to: 2029,
            resources: 'Pelastuslaitoksen työaika, kutsukirjeet 800 €/v',
            indicator: 'Kotikäynnin saaneet 75 vuotta täyttävistä, %',
            baseline: 'ei mitattu',
            target: '60 (2029)',
          },
          {
            title:
              'Asuinpaikan ennakointi: kunta järjestää asumisneuvontaa, jossa käydään läpi kodin muutostyöt, hissiratkaisut ja muutto palvelujen lähelle.',
            groups: ['older'],
            themes: ['kotona asuminen'],
            owners: ['Tekninen johtaja', 'Koivurannan Vuokra-asunnot Oy', 'vanhusneuvosto'],
            from: 2026,
            to: 2029,
            resources: 'Asumisneuvoja 0,2 htv',
            indicator: 'Kotona asuvat 75 vuotta täyttäneet, %',
            baseline: '93,6 (2024)',
            target: 'vähintään 93,6 (2029)',
          },
          {
            title:
              'Digiopastus: kirjasto ja järjestöt opastavat sähköisten palvelujen käytössä kaikissa kylissä kerran kuussa.',
            groups: ['older'],
            themes: ['digitaidot'],
            owners: ['Kirjastopalvelujen päällikkö', 'eläkeläisjärjestöt'],
            from: 2026,
            to: 2029,
            resources: 'Järjestöavustus 2 500 €/v',
            appropriation: 2_500,
            indicator: 'Opastuskertoja vuodessa',
            baseline: '210 (2025)',
            target: '450 (2028)',
          },
        ],
      },
      {
        title: 'Terveelliset elintavat ovat helppo valinta',
        measures: [
          {
            title:
              'Kouluruokasuositus toteutetaan kokonaan, ja oppilaiden ruokaraati kokoontuu joka jaksossa.',
            groups: ['families', 'young'],
            themes: ['ravitsemus', 'koulu'],
            owners: ['Ruokapalvelupäällikkö', 'oppilaskunnat'],
            from: 2026,
            to: 2027,
            resources: 'Nykyinen määräraha',
            indicator: 'Syö koululounaan päivittäin, 8.–9. lk, %',
            baseline: '63 (2025)',
            target: '75 (2029)',
          },
          {
            title:
              'Neuvokas perhe -menetelmä on käytössä neuvolassa, kouluterveydenhuollossa ja varhaiskasvatuksessa samalla tavalla.',
            groups: ['families'],
            themes: ['ravitsemus', 'perheet'],
            owners: ['Hyvinvointialueen neuvola', 'varhaiskasvatuspäällikkö'],
            from: 2027,
            to: 2029,
            resources: 'Koulutuspäivä vuosittain',
            indicator: 'Ylipainoiset tai lihavat, 2–16-vuotiaat, %',
            baseline: '29 (2024)',
            target: '26 (2029)',
          },
          {
            title:
              'Ikääntyneiden ravitsemus: ateriapalvelun asiakkaiden painoa seurataan, ja kylälounaalle saa kyydin.',
            groups: ['older'],
            themes: ['ravitsemus', 'kotona asuminen'],
            owners: ['Ruokapalvelupäällikkö', 'hyvinvointialueen kotihoito'],
            from: 2027,
            to: 2028,
            resources: 'Kyydit yhdistetään palveluliikenteeseen',
            indicator: 'Ateriapalvelun asiakkaat, joiden ravitsemustila on arvioitu, %',
            baseline: '40 (2025)',
            target: '90 (2028)',
          },
        ],
      },
    ],
  },
  {
    title: 'Osallisuus, kulttuuri ja yhteisöt',
    needs:
      'Äänestysaktiivisuus on laskenut kolmissa peräkkäisissä vaaleissa, eivätkä kulttuuripalvelut tavoita kylien asukkaita.',
    groups: 'Kaikki ikäryhmät, erityisesti kylien asukkaat ja maahan muuttaneet',
    goals: [
      {
        title: 'Asukkaat vaikuttavat ja saavat vastauksen',
        binding: true,
        duties: ['410/2015:26', '410/2015:27', '410/2015:28'],
        measures: [
          {
            title:
              'Osallistuva budjetointi: asukkaat päättävät vuosittain 30 000 euron käytöstä kylissä ja keskustassa.',
            groups: ['everyone'],
            themes: ['osallisuus'],
            owners: ['Hallintojohtaja', 'kyläyhdistykset', 'nuorisovaltuusto'],
            from: 2027,
            to: 2029,
            resources: '30 000 €/v',
            appropriation: 30_000,
            indicator: 'Äänestäneitä, % 12 vuotta täyttäneistä',
            baseline: '0 (2025)',
            target: '15 (2029)',
          },
          {
            title:
              'Vastauslupaus: jokaiseen kuntalaisaloitteeseen ja kyselyyn vastataan julkisesti kahden kuukauden kuluessa.',
            groups: ['everyone'],
            themes: ['osallisuus'],
            owners: ['Hallintojohtaja', 'viestintäsuunnittelija'],
            from: 2026,
            to: 2029,
            resources: 'Työaika 0,1 htv',
            indicator: 'Määräajassa vastatut aloitteet, %',
            baseline: '54 (2025)',
            target: '95 (2028)',
          },
          {
            title:
              'Vaikuttamistoimielimet antavat lausunnon kaikista päätöksistä, joista tehdään ennakkoarviointi, ja niillä on yhteinen kokous valtuuston kanssa vuosittain.',
            groups: ['everyone'],
            themes: ['osallisuus'],
            owners: ['Hallintojohtaja', 'vaikuttamistoimielimet'],
            from: 2026,
            to: 2029,
            resources: 'Kokouspalkkiot 5 500 €/v',
            appropriation: 5_500,
            indicator: 'Ennakkoarvioinnit, joissa on lausunto, %',
            baseline: '33 (2025)',
            target: '100 (2028)',
          },
          {
            title:
              'Selkeä kieli ja saavutettavuus: päätöstiedotteet kirjoitetaan selkeästi, tärkeimmät myös englanniksi ja ukrainaksi.',
            groups: ['everyone'],
            themes: ['osallisuus'],
            owners: ['Viestintäsuunnittelija'],
            from: 2026,
            to: 2028,
            resources: 'Käännökset 5 000 €/v',
            appropriation: 5_000,
            indicator: 'Kokee saavansa tietoa kunnan päätöksistä, asukaskysely, %',
            baseline: '46 (2025)',
            target: '60 (2028)',
          },
        ],
      },
      {
        title: 'Kulttuuri ja yhteisöt kuuluvat kaikille',
        duties: ['612/2021:6.10'],
        measures: [
          {
            title:
              'Kulttuuripolku: jokainen lapsi kokee vuosittain vähintään kaksi kulttuurielämystä, ja polku jatkuu lukioon ja hoivakoteihin.',
            groups: ['families'],
            themes: ['kulttuuri', 'koulu'],
            owners: ['Kulttuurisihteeri', 'koulut', 'hyvinvointialueen asumisyksiköt'],
            from: 2026,
            to: 2029,
            resources: '16 000 €/v',
            appropriation: 16_000,
            indicator: 'Polulle osallistuneet ikäluokat, % kaikista',
            baseline: '55 (2025)',
            target: '100 (2028)',
          },
          {
            title:
              'Omatoimikirjasto ja kirjastoauton uusi reitti tuovat kirjaston jokaiseen kylään vähintään joka toinen viikko.',
            groups: ['everyone'],
            themes: ['kulttuuri'],
            owners: ['Kirjastopalvelujen päällikkö'],
            from: 2026,
            to: 2027,
            resources: 'Nykyinen määräraha, omatoimilaitteisto 18 000 €',
            indicator: 'Kirjastokäyntejä asukasta kohti vuodessa',
            baseline: '9,3 (2025)',
            target: '11,0 (2028)',
          },
          {
            title:
              'Järjestöfoorumi ja yksi luukku: tilat, avustukset ja talkooapu haetaan samalla lomakkeella, ja kunta tapaa järjestöt kahdesti vuodessa.',
            groups: ['everyone'],
            themes: ['järjestöt'],
            owners: ['Järjestökoordinaattori'],
            from: 2026,
            to: 2029,
            resources: 'Koordinaattori 0,5 htv, avustukset 62 000 €/v',
            indicator: 'Avustusta saaneet yhdistykset vuodessa',
            baseline: '41 (2025)',
            target: '60 (2028)',
          },
        ],
      },
    ],
  },
  {
    title: 'Terveellinen ympäristö, työ ja toimeentulo',
    needs:
      'Pitkäaikaistyöttömyys on kääntynyt nousuun, ja liikenne on asukaskyselyn mukaan suurin turvattomuuden aihe.',
    groups: 'Työikäiset ja kaikki asuinalueet',
    goals: [
      {
        title: 'Arkiympäristö on turvallinen, esteetön ja viihtyisä',
        measures: [
          {
            title:
              'Turvallinen koulureitti: keskustan ja Kuikkalahden vaarallisimmat risteykset muutetaan korotetuiksi ja valaistaan.',
            groups: ['families'],
            themes: ['turvallisuus', 'liikenne'],
            owners: ['Tekninen johtaja', 'liikenneturvallisuusryhmä'],
            from: 2027,
            to: 2029,
            resources: 'Investointi 120 000 €, valtion tienpidosta sovitaan',
            indicator: 'Koulumatkan turvalliseksi kokevat, 4.–5. lk, %',
            baseline: '71 (2025)',
            target: '85 (2029)',
          },
          {
            title:
              'Esteettömyyskierros tehdään vuosittain vammais- ja vanhusneuvoston kanssa, ja puutteista vähintään kymmenen korjataan vuodessa.',
            groups: ['everyone'],
            themes: ['elinympäristö'],
            owners: ['Tekninen johtaja', 'vammaisneuvosto', 'vanhusneuvosto'],
            from: 2026,
            to: 2029,
            resources: 'Kunnossapito 15 000 €/v',
            appropriation: 15_000,
            indicator: 'Korjattuja kohteita vuodessa',
            baseline: '3 (2025)',
            target: '10 vuosittain',
          },
          {
            title:
              'Sisäilma ja melu: kaikkien päiväkotien ja koulujen sisäilmakysely tehdään joka toinen vuosi, ja tulokset julkaistaan.',
            groups: ['families'],
            themes: ['koulu', 'elinympäristö'],
            owners: ['Tekninen johtaja', 'terveydensuojelu'],
            from: 2026,
            to: 2028,
            resources: '9 000 € kyselyvuosina',
            indicator: 'Sisäilmasta haittaa kokevat oppilaat, %',
            baseline: '18 (2024)',
            target: '10 (2028)',
          },
          {
            title:
              'Kylien varautumissuunnitelmat ja kylätalojen varavoima laaditaan yhdessä kyläyhdistysten kanssa pitkiä sähkökatkoja varten.',
            groups: ['everyone'],
            themes: ['turvallisuus'],
            owners: ['Valmiuspäällikkö', 'kyläyhdistykset', 'pelastuslaitos'],
            from: 2027,
            to: 2029,
            resources: 'Varavoimalaitteet 24 000 €, haetaan avustusta',
            indicator: 'Kylät, joilla on voimassa oleva suunnitelma, kpl',
            baseline: '1 (2025)',
            target: '5 (2029)',
          },
        ],
      },
      {
        title: 'Yhä useampi pääsee kiinni työhön, koulutukseen ja kohtuulliseen toimeentuloon',
        binding: true,
        measures: [
          {
            title:
              'Monialainen työllisyyspiste: työllisyysalueen, kunnan ja hyvinvointialueen palvelut ovat saman oven takana kahtena päivänä viikossa.',
            groups: ['working-age'],
            themes: ['työllisyys'],
            owners: [
              'Työllisyyskoordinaattori',
              'työllisyysalue',
              'hyvinvointialueen aikuissosiaalityö',
            ],
            from: 2026,
            to: 2029,
            resources: 'Koordinaattori 1,0 htv, tilat kunnantalolta',
            appropriation: 52_000,
            indicator: 'Pitkäaikaistyöttömät, % työttömistä',
            baseline: '37 (2025)',
            target: '30 (2029)',
          },
          {
            title:
              'Nuorten työpaja ja kesätyöseteli: jokaiselle alle 25-vuotiaalle tarjotaan paikka neljän viikon kuluessa työttömyyden alkamisesta.',
            groups: ['young'],
            themes: ['työllisyys'],
            owners: ['Etsivä nuorisotyö', 'työllisyyskoordinaattori', 'yrittäjäyhdistys'],
            from: 2026,
            to: 2029,
            resources: 'Valtionavustus ja omarahoitus 35 000 €/v',
            appropriation: 35_000,
            indicator: 'Koulutuksen ulkopuolelle jääneet, 17–24-vuotiaat, %',
            baseline: '7,3 (2024)',
            target: '5,5 (2028)',
          },
          {
            title:
              'Talous- ja velkaneuvonnan lähipäivä järjestetään kirjastossa kerran kuukaudessa, ja taloustaidot kuuluvat yhdeksännen luokan ja lukion ohjelmaan.',
            groups: ['working-age'],
            themes: ['toimeentulo'],
            owners: ['Kirjastopalvelujen päällikkö', 'opinto-ohjaajat'],
            from: 2026,
            to: 2029,
            resources: 'Tilat kirjastolta, ei lisäkustannuksia',
            indicator: 'Toimeentulotukea saaneet, 25–64-vuotiaat, %',
            baseline: '6,4 (2024)',
            target: '5,5 (2028)',
          },
        ],
      },
    ],
  },
]
