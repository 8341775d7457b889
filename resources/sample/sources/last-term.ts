/** Measures of the plan 2022–2025 as they turned out; the follow-up table of the last term. */
export type Outcome = {
  measure: string
  owner: string
  baseline: string
  target: string
  actual: string
  status: '● Toteutui' | '◐ Toteutui osittain' | '○ Ei toteutunut'
  assessment: string
  next: string
}

export const outcomes: Outcome[] = [
  {
    measure: 'Maksuttomat harrastukset jokaiselle koululle',
    owner: 'Nuorisosihteeri',
    baseline: '9 ryhmää',
    target: '20',
    actual: '24',
    status: '● Toteutui',
    assessment: 'Lajit valittiin oppilaskyselyllä, ja ohjaajat saatiin seuroista.',
    next: 'Jatkuu, 1.2.1',
  },
  {
    measure: 'Kiusaamisen vastainen ohjelma kaikille kouluille',
    owner: 'Sivistysjohtaja',
    baseline: '7,4 %',
    target: '5,0 %',
    actual: '9,1 %',
    status: '○ Ei toteutunut',
    assessment:
      'Ohjelma otettiin käyttöön yhdessä koulussa; koulutus jäi kesken rehtorin vaihduttua.',
    next: 'Uudistetaan, 1.1.1',
  },
  {
    measure: 'Avoin kohtaamispaikka perheille',
    owner: 'Varhaiskasvatuspäällikkö',
    baseline: '0 kävijää',
    target: '1 500/v',
    actual: '2 150/v',
    status: '● Toteutui',
    assessment: 'Sijainti kirjaston yhteydessä osoittautui ratkaisevaksi.',
    next: 'Laajenee, 1.3.1',
  },
  {
    measure: 'Nuorten talo auki myös viikonloppuisin',
    owner: 'Nuorisosihteeri',
    baseline: '4 iltaa/vk',
    target: '6',
    actual: '5',
    status: '◐ Toteutui osittain',
    assessment: 'Lauantait käynnistyivät, perjantai-illat jäivät henkilöstön puutteen vuoksi.',
    next: 'Jatkuu, 1.2.4',
  },
  {
    measure: 'Koulunuorisotyöntekijän vakinaistaminen',
    owner: 'Sivistysjohtaja',
    baseline: '0 htv',
    target: '1,0 htv',
    actual: '0,7 htv',
    status: '◐ Toteutui osittain',
    assessment: 'Hankerahoitus muutettiin pysyväksi 0,7 henkilötyövuoden osalta.',
    next: 'Kohdennetaan, 1.1.2 ja 2.1.4',
  },
  {
    measure: 'Liikuntaneuvonnan palvelupolku',
    owner: 'Liikuntasihteeri',
    baseline: '12 asiakasta/v',
    target: '60/v',
    actual: '34/v',
    status: '◐ Toteutui osittain',
    assessment: 'Lähetekäytäntö katkesi, kun vastaanotot siirtyivät hyvinvointialueelle.',
    next: 'Sovittu uudelleen, 3.1.2',
  },
  {
    measure: 'Kaatumisten ehkäisyn ryhmät',
    owner: 'Liikuntasihteeri',
    baseline: '3 ryhmää',
    target: '8',
    actual: '6',
    status: '◐ Toteutui osittain',
    assessment: 'Ryhmät täyttyivät heti; ohjaajia ei saatu Pohjoiskyliin.',
    next: 'Vertaisohjaajat, 3.2.1',
  },
  {
    measure: 'Savuttomat tapahtumat',
    owner: 'Hyvinvointikoordinaattori',
    baseline: '2 tapahtumaa',
    target: 'Kaikki',
    actual: 'Kaikki',
    status: '● Toteutui',
    assessment: 'Päätös koski tupakkaa, ei nikotiinipusseja.',
    next: 'Laajennetaan, 2.2.2',
  },
  {
    measure: 'Digiopastus kylissä',
    owner: 'Kirjastopalvelujen päällikkö',
    baseline: '40 kertaa/v',
    target: '150/v',
    actual: '210/v',
    status: '● Toteutui',
    assessment: 'Eläkeläisjärjestöjen vertaisopastajat ylittivät odotukset.',
    next: 'Jatkuu, 3.2.4',
  },
  {
    measure: 'Ennakkoarviointi kaikissa merkittävissä päätöksissä',
    owner: 'Hallintojohtaja',
    baseline: '1/v',
    target: '5/v',
    actual: '1,5/v',
    status: '○ Ei toteutunut',
    assessment: 'Ohje hyväksyttiin, mutta sitä ei kytketty asianhallintaan.',
    next: 'Kynnyslista valmistelupohjaan, 4.1.3',
  },
  {
    measure: 'Kevyen liikenteen väylä Kuikkalahteen',
    owner: 'Tekninen johtaja',
    baseline: '0 km',
    target: '3,2 km',
    actual: '1,1 km',
    status: '◐ Toteutui osittain',
    assessment: 'Valtion tieosuus odottaa rahoitusta; kunnan osuus on valmis.',
    next: 'Risteykset ensin, 5.1.1',
  },
  {
    measure: 'Seudullinen velkaneuvonnan verkosto',
    owner: 'Sosiaalitoimi (vuoteen 2022)',
    baseline: '0',
    target: 'Verkosto toimii',
    actual: 'Ei perustettu',
    status: '○ Ei toteutunut',
    assessment: 'Vastuutaho siirtyi hyvinvointialueelle, eikä tehtävää sovittu kenellekään.',
    next: 'Lähipäivä, 5.2.3',
  },
]
