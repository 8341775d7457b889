import { expect, test } from 'vitest'
import { h, p, plan } from '../plan/build.ts'
import type { Plan, PlanMeta } from '../plan/model.ts'
import { plan as planSchema } from '../plan/schema.ts'
import {
  newFollowUp,
  newGoal,
  newMeasure,
  newPriority,
  newStage,
  newStatement,
} from '../records/build.ts'
import { agendaText } from './agenda.ts'
import { attachmentText } from './attachments.ts'
import { documentPlan, plainText } from './document-text.ts'
import { letterText } from './letter.ts'
import { summaryText } from './summary.ts'

const meta: PlanMeta = {
  kind: 'term-plan',
  template: 'municipal-term',
  language: 'fi',
  title: 'Hyvinvointikertomus ja -suunnitelma 2026–2029',
  organisation: { name: 'Koivurannan kunta', kind: 'municipality' },
  period: { from: 2026, to: 2029 },
  submission: {
    status: 'council',
    caseNumber: 'KRDno-2026-214',
    body: 'Kunnanvaltuusto',
    date: '2026-05-18',
    section: '35',
  },
  people: [{ id: 'p'.repeat(16), name: 'Maija Meikäläinen', title: 'hyvinvointikoordinaattori' }],
}

function koivuranta(changes: Partial<PlanMeta> = {}): Plan {
  const made = plan({ ...meta, ...changes }, [
    h(1, 'Lapset', { duties: ['417/2007:12.1'] }),
    p('Teksti'),
  ])
  const young = newPriority({ title: 'Lasten ja nuorten mielen hyvinvointi' })
  const old = newPriority({ title: 'Turvallinen ikääntyminen' })
  const goal = newGoal(young.id, { title: 'Yksinäisyys vähenee.' })
  const body = { id: 'b'.repeat(16), name: 'Sivistystoimiala' }
  const indicator = { id: 'i'.repeat(16), name: 'Kouluterveyskysely' }
  const measure = newMeasure(goal.id, {
    title: 'Kerhot',
    responsible: [body.id],
    schedule: { from: 2026 },
    resources: 'Työaika',
    indicators: [{ indicator: indicator.id, baseline: '12 %', target: '8 %' }],
  })
  return {
    ...made,
    records: {
      ...made.records,
      bodies: [body],
      indicators: [indicator],
      priorities: [young, old],
      goals: [goal],
      measures: [measure],
      followUps: [newFollowUp(measure.id, 2026, { status: 'done' })],
      stages: [
        newStage('committee', {
          body: 'Hyvinvointilautakunta',
          date: '2026-03-03',
          section: '12',
          outcome: 'proposed',
        }),
        newStage('council', { body: 'Kunnanvaltuusto', date: '2026-05-18', section: '35' }),
      ],
      statements: [newStatement({ body: 'Vanhusneuvosto', text: 'Hyvä.', reply: 'Kiitos.' })],
    },
  }
}

test('the summary of a term plan', () => {
  expect(plainText(summaryText(koivuranta())).replaceAll('\r', '')).toMatchInlineSnapshot(`
    "Tiivistelmä: Hyvinvointikertomus ja -suunnitelma 2026–2029

    MISTÄ ON KYSE
    Koivurannan kunta on laatinut hyvinvointikertomuksen ja hyvinvointisuunnitelman vuosille 2026–2029. Kertomus kuvaa, miten asukkaat voivat. Suunnitelma kertoo, mitä heidän hyvinvointinsa ja terveytensä edistämiseksi tehdään.
    Lain mukaan kunta laatii asiakirjan kerran valtuustokaudessa.

    PAINOPISTEET JA TAVOITTEET
    – Lasten ja nuorten mielen hyvinvointi: Yksinäisyys vähenee
    – Turvallinen ikääntyminen

    MITÄ TEHDÄÄN
    Asiakirjassa on 2 painopistettä, 1 tavoite ja 1 toimenpide.
    Toimenpiteistä vastaa 1 taho. Eniten toimenpiteitä on näillä: Sivistystoimiala (1).
    Toimenpiteiden tilanne vuonna 2026:
    – 1 toimenpide on toteutunut

    MITEN TOTEUTUMISTA SEURATAAN
    Toteutumista seurataan vuosittain, ja siitä raportoidaan valtuustolle.

    MITÄ VALTUUSTO PÄÄTTÄÄ
    Kunnanvaltuusto päättää, hyväksytäänkö hyvinvointikertomus ja -suunnitelma vuosille 2026–2029.
    "
  `)
})

test('the item for the agenda of the council', () => {
  expect(plainText(agendaText(koivuranta())).replaceAll('\r', '')).toMatchInlineSnapshot(`
    "Esityslistateksti: hyvinvointikertomus ja -suunnitelma 2026–2029

    ASIANUMERO
    KRDno-2026-214

    VALMISTELIJA
    Maija Meikäläinen, hyvinvointikoordinaattori

    PERUSTELUT
    Sosiaali- ja terveydenhuollon järjestämisestä annetun lain (612/2021) 6 §:n mukaan kunta asettaa strategisessa suunnittelussaan hyvinvoinnin ja terveyden edistämiselle tavoitteet ja määrittelee niitä tukevat toimenpiteet. Kunnan on laadittava valtuustolle valtuustokausittain hyvinvointikertomus ja -suunnitelma, raportoitava valtuustolle vuosittain ja toimitettava kertomus ja suunnitelma hyvinvointialueelle.
    Hyvinvointikertomus ja -suunnitelma 2026–2029 on valmisteltu toimialojen yhteistyönä.
    Asiakirjassa on 2 painopistettä, 1 tavoite ja 1 toimenpide.
    Painopisteet ovat ”Lasten ja nuorten mielen hyvinvointi” ja ”Turvallinen ikääntyminen”.
    Jokaiselle toimenpiteelle on nimetty vastuutaho, aikataulu, resurssit ja mittari.
    Toimenpiteiden tilanne vuonna 2026:
    – 1 toimenpide on toteutunut
    Asiakirja on samalla lastensuojelulain (417/2007) 12 §:ssä tarkoitettu lasten ja nuorten hyvinvointisuunnitelma.

    LAUSUNNOT
    Luonnoksesta pyydettiin lausunto 1 taholta: Vanhusneuvosto. Lausuntoja saatiin 1.

    AIKAISEMPI KÄSITTELY
    – Hyvinvointilautakunta 3.3.2026 § 12: esitettiin eteenpäin

    PÄÄTÖSEHDOTUS
    Kunnanhallitus esittää, että kunnanvaltuusto päättää
    – hyväksyä liitteenä 1 olevan hyvinvointikertomuksen ja -suunnitelman 2026–2029,
    – että suunnitelman toteutumisesta raportoidaan valtuustolle vuosittain ja
    – että asiakirja toimitetaan hyvinvointialueelle ja julkaistaan yleisessä tietoverkossa.

    LIITTEET
    – Liite 1: Hyvinvointikertomus ja -suunnitelma 2026–2029
    – Liite 2: Tiivistelmä

    TIEDOKSI
    Hyvinvointialue, toimialat

    MUUTOKSENHAKU
    Päätökseen haetaan muutosta kunnallisvalituksella (kuntalaki 410/2015, 135 §).
    "
  `)
})

test('the same for a yearly report in Swedish', () => {
  const report = koivuranta({
    kind: 'annual-report',
    language: 'sv',
    title: 'Årsrapport 2026',
    organisation: { name: 'Björkstrands stad', kind: 'city' },
    period: { from: 2026, to: 2026 },
    submission: { status: 'board' },
  })
  expect(plainText(summaryText(report)).replaceAll('\r', '')).toMatchInlineSnapshot(`
    "Sammanfattning: Årsrapport 2026

    VAD DET HANDLAR OM
    Björkstrands stad har utarbetat välfärdsberättelsens årsrapport för år 2026. Rapporten berättar vad som gjordes för att främja invånarnas välfärd och hälsa och vad som görs härnäst.
    Enligt lag rapporteras till fullmäktige om välfärden varje år.

    INSATSOMRÅDEN OCH MÅL
    – Lasten ja nuorten mielen hyvinvointi: Yksinäisyys vähenee
    – Turvallinen ikääntyminen

    VAD SOM GÖRS
    Dokumentet innehåller 2 insatsområden, 1 mål och 1 åtgärd.
    För åtgärderna ansvarar 1 instans. Flest åtgärder har: Sivistystoimiala (1).
    Läget för åtgärderna år 2026:
    – 1 åtgärd har genomförts

    HUR GENOMFÖRANDET FÖLJS UPP
    Nästa rapport ges om ett år.

    VAD FULLMÄKTIGE BESLUTAR
    Stadsfullmäktige antecknar rapporten för år 2026 för kännedom.
    "
  `)
  expect(plainText(agendaText(report)).replaceAll('\r', '')).toMatchInlineSnapshot(`
    "Text till föredragningslistan: välfärdsberättelsens årsrapport 2026

    BEREDARE
    Maija Meikäläinen, hyvinvointikoordinaattori

    MOTIVERING
    Enligt 6 § i lagen om ordnande av social- och hälsovård (612/2021) ska kommunen årligen rapportera till fullmäktige om invånarnas hälsa och välfärd, om faktorer som påverkar dem och om de åtgärder som har genomförts.
    Välfärdsberättelsens årsrapport 2026 har beretts i samarbete mellan sektorerna.
    Dokumentet innehåller 2 insatsområden, 1 mål och 1 åtgärd.
    Insatsområdena är ”Lasten ja nuorten mielen hyvinvointi” och ”Turvallinen ikääntyminen”.
    Läget för åtgärderna år 2026:
    – 1 åtgärd har genomförts

    UTLÅTANDEN
    Utlåtande om utkastet begärdes av 1 instans: Vanhusneuvosto. Antal inkomna utlåtanden: 1.

    TIDIGARE BEHANDLING
    – Hyvinvointilautakunta 3.3.2026 § 12: föreslogs vidare

    BESLUTSFÖRSLAG
    Stadsstyrelsen föreslår att stadsfullmäktige beslutar
    – anteckna välfärdsberättelsens årsrapport 2026 enligt bilaga 1 för kännedom och
    – att dokumentet lämnas till välfärdsområdet och publiceras i det allmänna datanätet.

    BILAGOR
    – Bilaga 1: Välfärdsberättelsens årsrapport 2026
    – Bilaga 2: Sammanfattning

    FÖR KÄNNEDOM
    Välfärdsområdet, sektorerna

    ÄNDRINGSSÖKANDE
    Ärendet antecknas för kännedom, och ändring i beslutet får inte sökas.
    "
  `)
})

test('the plan of a county goes to the municipalities', () => {
  const county = koivuranta({
    kind: 'county-plan',
    organisation: { name: 'Järvi-Suomen hyvinvointialue', kind: 'county' },
    submission: { status: 'council' },
  })
  const proposal = agendaText(county).sections.find(({ heading }) => heading === 'Päätösehdotus')
  expect(proposal?.text).toMatchInlineSnapshot(`
    "Aluehallitus esittää, että aluevaltuusto päättää
    – hyväksyä liitteenä 1 olevan alueellisen hyvinvointikertomuksen ja -suunnitelman 2026–2029,
    – että suunnitelman toteutumisesta raportoidaan valtuustolle vuosittain ja
    – että asiakirja toimitetaan alueen kunnille ja julkaistaan yleisessä tietoverkossa."
  `)
})

test('a plan without anything yet still has sound texts', () => {
  const bare = plan({ ...meta, people: [], submission: { status: 'draft' } }, [])
  for (const text of [summaryText(bare), agendaText(bare)]) {
    expect(planSchema.safeParse(documentPlan(bare.meta, text)).success).toBe(true)
    expect(plainText(text)).not.toMatch(/undefined|\b0 /)
  }
})

test('the list of annexes and the letter name the files', () => {
  const list = attachmentText(meta, {
    plan: ['Liite_1.docx', 'Liite_1.pdf'],
    summary: ['Liite_2.docx'],
    others: ['Esityslistateksti.txt'],
  })
  expect(plainText(list)).toContain(
    'Liite 1: Hyvinvointikertomus ja -suunnitelma 2026–2029 (Liite_1.docx, Liite_1.pdf)',
  )
  const approved = { ...meta, submission: { ...meta.submission, status: 'approved' as const } }
  const letter = letterText(approved, {
    receiver: 'Järvi-Suomen hyvinvointialueen kirjaamo',
    sender: 'Maija Meikäläinen',
    files: ['Suunnitelma.docx'],
    hash: 'abcd',
  })
  expect(plainText(letter).replaceAll('\r', '')).toMatchInlineSnapshot(`
    "Saatekirje: hyvinvointikertomus ja -suunnitelma 2026–2029

    VASTAANOTTAJA
    Järvi-Suomen hyvinvointialueen kirjaamo

    ASIA
    Koivurannan kunta toimittaa hyvinvointialueelle asiakirjan: hyvinvointikertomus ja -suunnitelma 2026–2029.
    Toimittaminen perustuu sosiaali- ja terveydenhuollon järjestämisestä annetun lain (612/2021) 6 §:ään.
    Asiakirja on hyväksytty: Kunnanvaltuusto 18.5.2026 § 35.
    Hyväksytyn version tunniste: abcd

    MUKANA OLEVAT TIEDOSTOT
    – Suunnitelma.docx

    LÄHETTÄJÄ
    Maija Meikäläinen
    "
  `)
})
