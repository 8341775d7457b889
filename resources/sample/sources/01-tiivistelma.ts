import { b, callout, h, li, oli, p, ref } from '#shared/plan/build.ts'
import type { Block } from '#shared/plan/model.ts'
import { places } from './places.ts'
import { unnumbered } from './words.ts'

export const summary: Block[] = [
  unnumbered('Tiivistelmä', { guidance: 'summary', owner: 'Hyvinvointikoordinaattori' }),
  p(
    'Koivurannassa asuu 9 412 ihmistä keskustassa, Kuikkalahdessa ja Pohjoiskylissä. Useimmilla arki sujuu: koti on hyvä, luonto on lähellä, naapurit tunnetaan ja palveluihin ollaan melko tyytyväisiä. Hyvinvointi ei kuitenkaan jakaudu tasan. Lasten ja nuorten mieliala on synkempi kuin kuusi vuotta sitten, työttömyys pitkittyy ja yksin asuvia vanhoja ihmisiä on enemmän kuin koskaan.',
  ),
  p(
    'Väestö vähenee ja vanhenee samaan aikaan. Vuonna 2024 lähes joka kolmas koivurantalainen oli täyttänyt 65 vuotta, ja alle kouluikäisiä oli enää 486. Siksi suunnitelmassa ei luvata kaikkea kaikille, vaan valitaan asiat, joissa kunta, hyvinvointialue ja järjestöt saavat yhdessä aikaan muutoksen neljässä vuodessa.',
  ),
  h(2, 'Missä onnistumme'),
  li('Varhaiskasvatus tavoittaa aiempaa useamman lapsen: 3–5-vuotiaista osallistuu 88 prosenttia.'),
  li('Yhdeksän kymmenestä yläkoululaisesta harrastaa jotakin joka viikko.'),
  li('Nuorten humalajuominen ja tupakointi ovat vähentyneet koko 2020-luvun.'),
  li(
    'Kotona asuu 93,6 prosenttia 75 vuotta täyttäneistä, ja heidän liikkumiskykynsä on kohentunut.',
  ),
  li('Kirjastossa käydään enemmän kuin missään verrokkikunnassa.'),
  h(2, 'Mistä olemme huolissamme'),
  li('Joka viides yläkoululainen kokee vähintään kohtalaista ahdistuneisuutta.'),
  li('Nikotiinipussien ja nuuskan päivittäinen käyttö on yli kaksinkertaistunut vuodesta 2019.'),
  li(
    'Kiusaaminen alakoulun ylimmillä luokilla on lisääntynyt, ja poissaolot kasautuvat samoille oppilaille.',
  ),
  li(
    'Pitkäaikaistyöttömien osuus on noussut 37 prosenttiin, ja toimeentulotukea saa yhä useampi perhe.',
  ),
  li('Kaatumiset vievät ikääntyneitä sairaalaan useammin kuin hyvinvointialueella keskimäärin.'),
  h(2, 'Mitä teemme vuosina 2026–2029'),
  oli([
    b('Turvallinen kasvu ja toimiva arki. '),
    'Kiusaamiseen ja poissaoloihin puututaan samalla tavalla joka koulussa, harrastamaan pääsee kyydillä ja kaverin kanssa, ja perheet saavat tukea kohtaamispaikasta kirjaston yhteydessä.',
  ]),
  oli([
    b('Mielen hyvinvointi ja päihteettömyys. '),
    'Työntekijät ja vapaaehtoiset oppivat mielenterveyden ensiapua, kylillä syödään yhdessä ja kunnan alueet ovat nikotiinittomia.',
  ]),
  oli([
    b('Liikkuva ja toimintakykyinen Koivuranta. '),
    'Välitunnilla liikutaan, liikuntaneuvontaan pääsee yhdellä lähetteellä ja ikääntyneet harjoittelevat voimaa ja tasapainoa viidessä kylässä.',
  ]),
  oli([
    b('Osallisuus, kulttuuri ja yhteisöt. '),
    'Asukkaat päättävät osasta rahaa, aloitteisiin vastataan kahdessa kuukaudessa ja jokainen lapsi kulkee kulttuuripolun.',
  ]),
  oli([
    b('Terveellinen ympäristö, työ ja toimeentulo. '),
    'Koulureitit turvataan, työttömän palvelut ovat yhden oven takana ja kylät varautuvat sähkökatkoihin.',
  ]),
  callout('key', [
    b('Seuranta. '),
    'Suunnitelmassa on 5 painopistettä, 12 tavoitetta ja 45 toimenpidettä. Jokaisella toimenpiteellä on vastuutaho, aikataulu, resurssit ja mittari. Toteutuminen raportoidaan valtuustolle joka kesäkuu (',
    ref(places.followUp),
    '). Toimenpiteet ovat suunnitelmaosassa (',
    ref(places.plan),
    ').',
  ]),
]
