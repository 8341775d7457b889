import type { FollowUpStatus } from '#shared/plan/records.ts'

/** What was reported of a measure for one year. The value is of its own indicator. */
export type Report = {
  status: FollowUpStatus
  value?: string
  done: string
  reason?: string
  next?: string
}

/** The first year of the reports; those of a measure follow each other year by year. */
export const firstYear = 2026

const notStarted = (done: string, next?: string): Report => ({
  status: 'not-started',
  done,
  ...(next && { next }),
})

/** `value` is left out when there was nothing new to measure. */
function report(
  status: FollowUpStatus,
  value: string,
  done: string,
  more: Partial<Report> = {},
): Report {
  return { status, ...(value && { value }), done, ...more }
}

/** Reports of 2026, 2027 and 2028 by the number of the measure; none where nobody has reported. */
export const reports: Record<string, (Report | undefined)[]> = {
  '1.1.1': [
    report('in-progress', '', 'Malli sovittiin syksyllä ja rehtorit koulutettiin.', {
      next: 'Käyttöön kaikissa kouluissa elokuussa 2027.',
    }),
    report('partly-done', '7,8', 'Käytössä kaikissa kouluissa ja kolmessa päiväkodissa neljästä.', {
      reason: 'Yhden päiväkodin henkilöstö vaihtui kesken koulutuksen.',
      next: 'Viimeinen päiväkoti mukaan keväällä.',
    }),
    report('done', '7,1', 'Malli on jokaisen yksikön lukuvuosisuunnitelmassa.'),
  ],
  '1.1.2': [
    report('in-progress', '29', 'Poissaoloportaat otettiin käyttöön yläkoulussa.'),
    report(
      'in-progress',
      '24',
      'Koulunuorisotyöntekijä tapaa oppilaan viikon kuluessa 40 tunnin täyttymisestä.',
    ),
    report('in-progress', '19', 'Huoltajien kanssa sovitaan tavoite jo 20 tunnin kohdalla.', {
      next: 'Arvioidaan opiskeluhuollon kanssa keväällä 2029.',
    }),
  ],
  '1.1.3': [
    report('in-progress', '40', 'Suunnitelma on valmis varhaiskasvatuksesta kolmannelle luokalle.'),
    report('in-progress', '75', 'Luokat 4–6 aloittivat, opettajat koulutettiin kehittämispäivänä.'),
    report('done', '100', 'Kaikki ryhmät ja luokat toteuttavat suunnitelmaa.'),
  ],
  '1.1.4': [
    notStarted(
      'Oppilaat piirsivät toiveensa kevätlukukaudella.',
      'Valtionavustushaku tammikuussa 2027.',
    ),
    report('in-progress', '2', 'Kuikkalahden piha valmistui, oppilaat istuttivat marjapensaat.'),
    report('done', '3', 'Pohjoiskylien piha valmistui lokakuussa.'),
  ],
  '1.2.1': [
    report('in-progress', '', 'Harrastusviikko pidettiin syksyllä kaikilla kouluilla, 19 lajia.'),
    report('in-progress', '92', 'Kevään ja syksyn viikoissa 24 lajia, suosituin oli parkour.'),
    report('in-progress', '', 'Viikko vakiintui, ja seurat saivat 61 uutta harrastajaa.'),
  ],
  '1.2.2': [
    notStarted(
      'Toimintamalli suunniteltiin järjestöjen kanssa.',
      'Vapaaehtoisten koulutus helmikuussa.',
    ),
    report(
      'in-progress',
      '14',
      'Yksitoista vapaaehtoista koulutettiin, pareja syntyi neljätoista.',
    ),
    report('in-progress', '27', 'Kysyntä ylitti vapaaehtoisten määrän syksyllä.', {
      next: 'Toinen koulutus tammikuussa 2029.',
    }),
  ],
  '1.2.3': [
    report('in-progress', '1 410', 'Kuikkalahden reitti ajoi koko syyslukukauden.'),
    report(
      'in-progress',
      '1 980',
      'Pohjoiskylien reitti yhdistettiin avoimeen joukkoliikenteeseen.',
    ),
    report('in-progress', '2 360', 'Aikataulu sovitettiin harrastusten alkamisaikoihin.'),
  ],
  '1.2.4': [
    report('in-progress', '7 300', 'Perjantain pidempi aukiolo alkoi elokuussa.'),
    report('done', '8 740', 'Kesän rantakierros tavoitti yli tuhat nuorta.'),
    undefined,
  ],
  '1.3.1': [
    report('in-progress', '2 480', 'Aallokko laajeni kolmeen päivään viikossa.'),
    report('in-progress', '3 050', 'Neuvola on paikalla joka toinen keskiviikko.'),
    report('in-progress', '3 420', 'Kävijöistä kolmannes tuli ensimmäistä kertaa.'),
  ],
  '1.3.2': [
    undefined,
    report('in-progress', '5', 'Ensimmäinen ryhmä kokoontui keväällä seurakuntatalolla.'),
    report('in-progress', '9', 'Lasten oma ryhmä alkoi syksyllä.', {
      next: 'Ryhmä myös Kuikkalahteen.',
    }),
  ],
  '1.3.3': [
    report('in-progress', '89', 'Kirje ja soitto jokaiselle perheelle syksystä alkaen.'),
    report('in-progress', '91', 'Neuvola ottaa asian puheeksi kaksivuotistarkastuksessa.'),
    report(
      'partly-done',
      '92',
      'Käytäntö jää pysyväksi, tavoitetaso jäi prosenttiyksikön päähän.',
      {
        reason: 'Kaksi perhepäivähoitajaa jäi eläkkeelle.',
      },
    ),
  ],
  '1.3.4': [
    report('in-progress', '', 'Vanhempainillat pidettiin kolmella koululla.'),
    report('in-progress', '38', 'Nuorisovaltuusto ohjasi pajat viidesluokkalaisille.'),
    report(
      'in-progress',
      '',
      'Unipäiväkirja oli käytössä kaikilla seitsemännen luokan oppilailla.',
    ),
  ],
  '2.1.1': [
    report('in-progress', '72', 'Kaksi kurssia, osallistujina opettajat ja kotihoito.'),
    report('in-progress', '131', 'Järjestöille pidettiin kaksi iltakurssia.'),
    report('done', '188', 'Tavoite ylittyi, kurssi jää kansalaisopiston ohjelmaan.'),
  ],
  '2.1.2': [
    report('in-progress', '2 700', 'Pöytä katettiin kolmessa kylässä syyskuusta alkaen.'),
    report('in-progress', '4 350', 'Neljäs kylä mukaan, kyydit yhdistettiin kauppakierrokseen.'),
    report('in-progress', '5 600', 'Viides kylä aloitti elokuussa.'),
  ],
  '2.1.3': [
    undefined,
    report('in-progress', '', 'Työpari aloitti maaliskuussa, kotikäyntejä 46.'),
    report('in-progress', '10,8', 'Kotikäyntejä 83, useimmat naapurin huolesta.'),
  ],
  '2.1.4': [
    report('in-progress', '', 'Vastaanotto kahtena iltapäivänä, käyntejä 112.'),
    report('in-progress', '17,6', 'Kävelyvastaanottoja 96 ja keskusteluja verkossa 240.'),
    report('in-progress', '', 'Opiskeluhuollon kuraattori on mukana kerran viikossa.'),
  ],
  '2.2.1': [
    report('done', 'kyllä', 'Lautakunta nimettiin toimielimeksi ja ryhmä kokoontui neljästi.'),
    undefined,
    undefined,
  ],
  '2.2.2': [
    report('in-progress', '', 'Opasteet koulujen ja uimarantojen alueille.'),
    report('partly-done', '9,4', 'Alue kattaa kunnan tapahtumat ja liikuntapaikat.', {
      reason: 'Kioskin edustalla käyttö jatkuu.',
      next: 'Sovitaan yrittäjän kanssa.',
    }),
    report('partly-done', '', 'Kioskin kanssa sovittiin, valvonta jää nuorisotyölle.', {
      next: 'Uusi luku saadaan koululaiskyselystä 2029.',
    }),
  ],
  '2.2.3': [
    undefined,
    report('in-progress', '71', 'Pelisäännöt allekirjoitti seitsemän kauppaa yhdeksästä.'),
    report('in-progress', '83', 'Ostokokeet tehtiin kahdesti, tulokset annettiin kaupoille heti.'),
  ],
  '2.2.4': [
    report('in-progress', '', 'Ohje hyväksyttiin yhteistyötoimikunnassa.'),
    report('in-progress', '', 'Esihenkilöt koulutettiin, työterveyden sopimus uusittiin.'),
    report('done', '25', 'Puheeksiotto kirjataan joka terveystarkastukseen.'),
  ],
  '3.1.1': [
    report('in-progress', '40', 'Pitkä välitunti kaikilla kouluilla, ohjaajia 64.'),
    report('in-progress', '39', 'Välineet uusittiin, talvivälitunnit jäällä.'),
    report('in-progress', '37', 'Move!-tulos parani toista vuotta peräkkäin.'),
  ],
  '3.1.2': [
    report('in-progress', '48', 'Yhteinen lähete otettiin käyttöön sote-asemalla.'),
    report('in-progress', '67', 'Liikuntaneuvoja tapaa asiakkaan kahden viikon kuluessa.'),
    report('in-progress', '81', 'Lähetteistä puolet tuli hoitajilta.'),
  ],
  '3.1.3': [
    notStarted('Suunnittelu kilpailutettiin.', 'Rakentaminen alkaa toukokuussa 2027.'),
    report('in-progress', '8,3', 'Ensimmäinen vaihe valaistiin ja talvikunnossapito alkoi.'),
    report('partly-done', '9,6', 'Viisi levähdyspaikkaa kuudesta on valmiina.', {
      reason: 'Yhden maanomistajan kanssa neuvotellaan.',
      next: 'Viimeinen osuus kesällä 2029.',
    }),
  ],
  '3.1.4': [
    report('in-progress', '', 'Haasteeseen osallistui 14 työpaikkaa.'),
    report('in-progress', '', 'Osallistujia oli vain viidellä työpaikalla.', {
      reason: 'Yritykset pitivät ajankohtaa huonona.',
    }),
    report(
      'dropped',
      '34',
      'Haastetta ei enää järjestetä, työaika siirrettiin liikuntaneuvontaan.',
      {
        reason: 'Osallistujat olivat jo valmiiksi liikkuvia.',
      },
    ),
  ],
  '3.2.1': [
    report('in-progress', '331', 'Ryhmiä kolmessa kylässä, vertaisohjaajia 12.'),
    report('in-progress', '322', 'Ryhmiä viidessä kylässä, jono purettiin.'),
    report('in-progress', '309', 'Osallistujia 214, joista neljännes yli 85-vuotiaita.'),
  ],
  '3.2.2': [
    undefined,
    report('in-progress', '28', 'Kutsu lähti kaikille 75 vuotta täyttäville.'),
    report('in-progress', '47', 'Käynneillä asennettiin 39 palovaroitinta.'),
  ],
  '3.2.3': [
    report('in-progress', '93,6', 'Neuvoja aloitti lokakuussa, käyntejä 21.'),
    report('in-progress', '93,7', 'Muutostöitä tehtiin 34 kodissa.'),
    report('in-progress', '93,8', 'Vanhusneuvosto kokosi muistilistan muuttajalle.'),
  ],
  '3.2.4': [
    report('in-progress', '265', 'Opastusta kirjastossa ja kahdessa kylässä.'),
    report('in-progress', '370', 'Kaikki kylät mukana, opastajia 17.'),
    report('in-progress', '455', 'Tavoite täyttyi, opastus jatkuu kauden loppuun.'),
  ],
  '3.3.1': [
    report('in-progress', '', 'Ruokaraati kokoontuu joka jaksossa kahdella koululla.'),
    report(
      'partly-done',
      '70',
      'Suositus toteutuu kaikilla kouluilla, raati myös Pohjoiskylillä.',
      {
        next: 'Ruokailuajan pidennystä kokeillaan yläkoulussa.',
      },
    ),
    report('done', '', 'Ruokailuaika on 30 minuuttia, raati on osa oppilaskuntaa.'),
  ],
  '3.3.2': [
    undefined,
    report('in-progress', '28', 'Neuvola ja varhaiskasvatus koulutettiin yhdessä.'),
    undefined,
  ],
  '3.3.3': [
    undefined,
    report('in-progress', '62', 'Painoa seurataan joka toinen kuukausi.'),
    report('done', '91', 'Arvio tehdään kaikille uusille asiakkaille, kyyti kylälounaalle toimii.'),
  ],
  '4.1.1': [
    undefined,
    report('in-progress', '8', 'Ensimmäinen kierros: 47 ehdotusta, kuusi toteutettiin.'),
    report('in-progress', '12', 'Nuorten äänestysaktiivisuus oli korkein kaikista ryhmistä.'),
  ],
  '4.1.2': [
    report('in-progress', '68', 'Aloitteet ja vastaukset julkaistaan verkossa.'),
    report('in-progress', '84', 'Viestintä muistuttaa valmistelijaa kuukauden kohdalla.'),
    report('done', '96', 'Lupaus kirjattiin hallintosäännön liitteeksi.'),
  ],
  '4.1.3': [
    report('in-progress', '50', 'Yhteinen kokous valtuuston kanssa lokakuussa.'),
    report('in-progress', '80', 'Lausunto on osa valmistelupohjaa.'),
    report('done', '100', 'Kaikista seitsemästä arvioinnista pyydettiin lausunto.'),
  ],
  '4.1.4': [
    report('in-progress', '', 'Selkokieliset tiedotteet aloitettiin, käännöksiä 14.'),
    report('in-progress', '', 'Käännökset myös ukrainaksi, tilaajia 320.'),
    report('partly-done', '55', 'Asukaskyselyn tulos parani mutta jäi tavoitteesta.', {
      reason: 'Kylillä tieto kulkee yhä ilmoitustaululta.',
      next: 'Tiedote jaetaan myös kylätaloille.',
    }),
  ],
  '4.2.1': [
    report('in-progress', '65', 'Polku laajeni alakouluista yläkouluun.'),
    report('in-progress', '85', 'Lukio ja kaksi hoivakotia mukaan.'),
    report('in-progress', '95', 'Varhaiskasvatuksen nuorimmat puuttuvat vielä.'),
  ],
  '4.2.2': [
    report('in-progress', '9,6', 'Laitteisto hankittiin, kirjastoauton reitti uusittiin.'),
    report('done', '10,4', 'Omatoimikirjasto aukesi maaliskuussa kello 7–21.'),
    report('done', '11,2', 'Tavoite ylittyi vuotta myöhemmin.'),
  ],
  '4.2.3': [
    report('in-progress', '46', 'Foorumi pidettiin kahdesti, lomake yhdistettiin.'),
    report('in-progress', '52', 'Tilavaraus lisättiin samaan lomakkeeseen.'),
    report('in-progress', '58', 'Uusia yhdistyksiä kuusi, niistä kaksi maahan muuttaneiden.'),
  ],
  '5.1.1': [
    undefined,
    report('in-progress', '', 'Keskustan risteys korotettiin ja valaistiin.'),
    report(
      'in-progress',
      '79',
      'Kuikkalahden suunnitelma hyväksyttiin, tienpitäjä osallistuu kustannuksiin.',
    ),
  ],
  '5.1.2': [
    report('in-progress', '11', 'Kierros tehtiin syyskuussa, korjattiin 11 kohdetta.'),
    report('in-progress', '10', 'Terveysaseman sisäänkäynti sai liuskan.'),
    report('in-progress', '12', 'Kierrokselle osallistui 23 asukasta.'),
  ],
  '5.1.3': [
    report('in-progress', '17', 'Kysely tehtiin kaikissa yksiköissä.'),
    report('in-progress', '', 'Kahden koulun ilmanvaihto säädettiin.'),
    report('done', '9', 'Toinen kysely tehtiin ja tulokset julkaistiin.'),
  ],
  '5.1.4': [
    undefined,
    report('in-progress', '2', 'Kuikkalahden suunnitelma valmistui.'),
    undefined,
  ],
  '5.2.1': [
    report('in-progress', '37', 'Piste avattiin syyskuussa yhtenä päivänä viikossa.'),
    report('in-progress', '35', 'Kaksi päivää viikossa, asiakkaita 148.'),
    report('in-progress', '32', 'Joka kolmas asiakas siirtyi työhön tai koulutukseen.'),
  ],
  '5.2.2': [
    report('in-progress', '7,1', 'Paikka tarjottiin 31 nuorelle, kesäseteleitä 54.'),
    report('in-progress', '6,6', 'Paja muutti suurempiin tiloihin.'),
    report('in-progress', '5,9', 'Kolme viikkoa riitti paikan löytymiseen keskimäärin.'),
  ],
  '5.2.3': [
    report('in-progress', '6,4', 'Lähipäivä alkoi kirjastossa elokuussa.'),
    report('in-progress', '6,2', 'Taloustaidot yhdeksännen luokan ohjelmaan.'),
    report('in-progress', '6,0', 'Lähipäivän kävijöitä 74, myös lukiolle oma jakso.'),
  ],
}
