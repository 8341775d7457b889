import { b, callout, contents, image, link, p, pageBreak } from '#shared/plan/build.ts'
import type { Block } from '#shared/plan/model.ts'
import { figures } from './figures.ts'
import { en, se, sv, unnumbered } from './words.ts'

export const frontMatter: Block[] = [
  unnumbered('Lukijalle', { owner: 'Hyvinvointikoordinaattori' }),
  callout('important', [
    b('Esimerkkiasiakirja. '),
    'Koivurannan kunta, Järvi-Savon hyvinvointialue, verrokkikunnat sekä kaikki henkilöryhmät, luvut ja päätökset ovat keksittyjä. Myös alueen ja koko maan vertailuluvut ovat esimerkkejä, eivät tilastotietoa. Asiakirja näyttää, miltä valmis hyvinvointikertomus ja -suunnitelma voi näyttää, ja sitä saa muokata vapaasti.',
  ]),
  image(figures.shore, { decorative: true }),
  p(
    'Tiivistelmä kertoo olennaisen kahdella sivulla. Luvut 1–3 ovat kertomus: miten koivurantalaiset voivat ja mitä edellisestä kaudesta opittiin. Luku 4 on suunnitelma, ja luvut 5 ja 6 kertovat, miten sitä seurataan ja miten se päätettiin. Luvun voi lukea yksinään, sillä viittaukset johtavat siihen, mihin väite perustuu.',
  ),
  p([
    'Tiivistelmän saa pyydettäessä myös ruotsiksi (',
    sv('sammandrag på svenska'),
    '), englanniksi (',
    en('summary in English'),
    ') ja pohjoissaameksi (',
    se('čoahkkáigeassu davvisámegillii'),
    '). Asiakirjan koonnut hyvinvointikoordinaattori vastaa kysymyksiin: ',
    link('mailto:hyvinvointi@koivuranta.example', 'hyvinvointi@koivuranta.example'),
    '.',
  ]),
  contents(2),
  pageBreak(),
]
