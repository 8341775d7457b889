import {
  b,
  callout,
  followUpTable,
  h,
  image,
  li,
  oli,
  p,
  ref,
  statusSummary,
  table,
} from '#shared/plan/build.ts'
import type { Block } from '#shared/plan/model.ts'
import { figures } from './figures.ts'
import { baselineTable } from './measure-tables.ts'
import { places } from './places.ts'
import { at, chapter } from './words.ts'

export const followUp: Block[] = [
  at(
    places.followUp,
    chapter('Seuranta ja arviointi', {
      guidance: 'follow-up',
      owner: 'Hyvinvointikoordinaattori',
      duties: ['612/2021:6.5', '612/2021:6.6', '417/2007:12.4', '417/2007:12.6'],
    }),
  ),
  p(
    'Seuranta vastaa kolmeen kysymykseen: tehtiinkö se, mitä luvattiin, auttoiko se ja mitä pitää muuttaa. Ensimmäiseen vastaa toimenpiteen tila, toiseen mittari ja kolmanteen vastuutahon, hyvinvointiryhmän ja asukkaiden yhteinen arvio.',
  ),
  h(2, 'Vuosiraportointi ja vuosikello', { guidance: 'reporting' }),
  p([
    'Valtuustolle raportoidaan vuosittain asukkaiden hyvinvoinnista, siihen vaikuttavista tekijöistä ja toteutetuista toimenpiteistä. Raportti valmistuu kesäkuuksi, jotta sen tulokset ehtivät seuraavan vuoden talousarvioon. Vuoden kulku on koottu kuvaan (',
    ref(places.clockFigure),
    ').',
  ]),
  at(
    places.clockFigure,
    image(figures.clock, {
      alt: 'Vuosikello kuukausittain. Tammikuu: seurantapyyntö vastuutahoille. Helmikuu: toteumat ja mittarit kirjataan. Maaliskuu: hyvinvointiryhmä arvioi. Huhtikuu: lautakunnat ja vaikuttamistoimielimet. Toukokuu: kunnanhallitus. Kesäkuu: valtuusto, vuosiraportti. Heinäkuu: raportti hyvinvointialueelle ja verkkoon. Elokuu: toimenpiteet talousarvioon. Syyskuu: HYTE-neuvottelu. Lokakuu: asukasilta ja järjestöfoorumi. Marraskuu: valtuusto, talousarvio. Joulukuu: seuraavan vuoden tehtävät sovitaan.',
      caption: 'Hyvinvointityön vuosikello',
    }),
  ),
  h(3, 'Näin seuranta tehdään'),
  oli('Koordinaattori lähettää tammikuussa kullekin vastuutaholle sen omat toimenpiteet.'),
  oli('Vastuutaho valitsee tilan, kirjoittaa kaksi virkettä ja kirjaa mittarin uusimman arvon.'),
  oli('Jos tila on ”ei toteudu”, vastuutaho ehdottaa jatkotointa:'),
  oli('muutetaan aikataulua', 1),
  oli('muutetaan toimenpidettä, jolloin vanha sanamuoto säilyy raportissa', 1),
  oli('lopetetaan ja perustellaan.', 1),
  oli('Hyvinvointiryhmä käy poikkeamat läpi ja tekee päätösehdotuksen.'),
  oli('Vaikuttamistoimielimet antavat oman arvionsa ennen kunnanhallituksen käsittelyä.'),
  p('Toimenpiteen tila ilmaistaan aina sekä sanalla että merkillä, jottei se jää värin varaan:'),
  table(
    'Toimenpiteen tilat',
    [
      ['Tila', 'Merkki', 'Mitä tarkoittaa'],
      ['Ei aloitettu', '○', 'Toteutusvuosi ei ole alkanut tai aloitus on siirtynyt'],
      ['Käynnissä', '◐', 'Työ on alkanut ja etenee aikataulussa'],
      ['Toteutui osittain', '◑', 'Osa tehtiin, tavoitetasoa ei saavutettu'],
      ['Toteutui', '●', 'Toimenpide on valmis tai vakiintunut ja tavoitetaso saavutettu'],
      ['Ei toteudu', '✕', 'Toimenpide lopetetaan, syy kerrotaan'],
    ],
    { widths: [3, 1, 6], headerColumn: true },
  ),
  h(3, 'Vuosiraportin sisältö'),
  p(
    'Vuosiraportti on enintään viisitoista sivua, ja siinä on aina samat osat samassa järjestyksessä:',
  ),
  oli('Yhden sivun tiivistelmä, joka luetaan valtuuston kokouksessa'),
  oli('Muutokset asukkaiden hyvinvoinnissa väestöryhmittäin ja alueittain'),
  oli('Toimenpiteiden tila, toteuma ja vastuutahon arvio'),
  oli('Vaikuttamistoimielinten ja asukasillan arviot sellaisinaan'),
  oli('Ehdotukset muutoksiksi ja seuraavan vuoden toimenpiteet'),
  oli('Tehdyt ennakkoarvioinnit ja se, toteutuivatko arvioidut vaikutukset'),
  p(
    'Raportista viestitään kolmella tavalla. Kunnan verkkosivuilla on jokaisen painopisteen oma sivu, paikallislehdessä kerrotaan vuosittain yksi onnistuminen ja yksi epäonnistuminen, ja kirjaston seinällä on taulu, johon mittarien uusimmat arvot vaihdetaan käsin. Kylillä tulokset käydään läpi lokakuun asukasillassa, jossa kysytään aina sama asia: mitä lupauksistamme olet huomannut?',
  ),
  h(3, 'Suunnitelman muuttaminen kesken kauden'),
  p(
    'Tavoitteita ja painopisteitä muuttaa vain valtuusto. Toimenpiteen sisällön muuttaa kunnanhallitus hyvinvointiryhmän esityksestä, ja muutos kerrotaan seuraavassa vuosiraportissa. Aikataulusta ja vastuutahosta voi päättää toimialajohtaja, kun muutos on enintään vuoden ja koskee vain hänen toimialaansa. Välitarkistus tehdään keväällä 2028, jolloin arvioidaan erityisesti vuoden 2027 koululaiskyselyn tulokset.',
  ),
  callout('note', [
    b('Kauden päättyessä. '),
    'Viimeinen vuosiraportti annetaan kesäkuussa 2029 uudelle valtuustolle, ja siihen liitetään arvio koko kaudesta. Sama asiakirja on seuraavan kertomuksen pohja, joten numerointi ja mittarit säilytetään vertailukelpoisina.',
  ]),

  at(places.baselines, h(2, 'Tavoitteiden mittarit', { guidance: 'indicators' })),
  p(
    'Taulukoissa on jokaisen toimenpiteen mittari, lähtötaso ja tavoitetaso. Kyselyihin perustuvat tiedot uusiutuvat joka toinen vuosi, rekisteritiedot vuosittain ja palvelujen omat luvut neljännesvuosittain. Lukua täydentää aina vastuutahon sanallinen arvio: mittari kertoo suunnan, ei syytä.',
  ),
  baselineTable(),
  p('Mittarien laadusta on sovittu seuraavaa:'),
  li(
    'Kun ryhmässä on alle viisi henkilöä, lukua ei julkaista eikä sitä voi päätellä muista luvuista.',
  ),
  li('Kun tieto puuttuu, ruutuun kirjoitetaan syy eikä jätetä tyhjää.'),
  li('Kun mittarin määritelmä muuttuu, vanha ja uusi sarja esitetään erikseen.'),
  li('Jokaisen luvun lähde ja hakupäivä tallennetaan mittarin tietoihin.'),

  at(places.followUp2028, h(2, 'Seuranta vuonna 2028')),
  callout('note', [
    b('Esimerkki. '),
    'Seurantatiedot vuosilta 2026–2028 ovat keksittyjä. Ne on kirjattu ikään kuin elettäisiin kevättä 2029, jotta näkyy, miltä kolmen vuoden seuranta näyttää. Kaksi vastuutahoa ei ole vielä raportoinut.',
  ]),
  p(
    'Toimenpiteen tila, toteuma ja vastuutahon arvio tulevat samasta seurannasta, josta vuosiraportti tehdään. Edellisen vuoden tila on rinnalla, jotta suunta näkyy.',
  ),
  statusSummary('Toimenpiteiden tila 2028', 2028),
  followUpTable('Toimenpiteiden seuranta 2028', 2028),
]
