import type { OrganisationKind, PlanKind, PlanLanguage } from '../plan/model.ts'
import type { StageOutcome } from '../plan/records.ts'

type ByKind = Record<PlanKind, string>
type ByOrganisation = Record<OrganisationKind, string>
type Counted = (count: number) => string

/** What the short documents say, as an official writes it; in the language of the plan. */
export type PackageWords = {
  /** "1 painopiste", "3 painopistettä". */
  counts: Record<'priorities' | 'goals' | 'measures' | 'bodies' | 'statements', Counted>
  /** How the document is called in a sentence, with its years. */
  document: Record<PlanKind, (years: string) => string>
  /** As the object of a decision. */
  documentAsObject: Record<PlanKind, (years: string) => string>
  council: ByOrganisation
  board: ByOrganisation
  outcomes: Record<StageOutcome, string>
  summary: {
    title: (title: string) => string
    about: string
    aboutText: Record<PlanKind, (facts: { organisation: string; years: string }) => string>
    law: ByKind
    priorities: string
    content: string
    measures: (facts: { measures: string; goals: string; priorities: string }) => string
    responsible: (facts: { bodies: string; most: string }) => string
    status: (year: string) => string
    followUp: string
    followUpText: ByKind
    decision: string
    decides: Record<PlanKind, (facts: { council: string; years: string }) => string>
  }
  agenda: {
    title: (document: string) => string
    caseNumber: string
    preparer: string
    grounds: string
    law: ByKind
    prepared: Record<'group' | 'sectors', (document: string) => string>
    content: (facts: { priorities: string; goals: string; measures: string }) => string
    priorities: (list: string) => string
    measurable: string
    progress: (year: string) => string
    alsoChildren: string
    alsoOlder: string
    earlier: string
    statements: string
    statementsText: (facts: { asked: string; bodies: string; given: number }) => string
    proposal: string
    proposes: (facts: { board: string; council: string }) => string
    approves: (document: string) => string
    notes: (document: string) => string
    reports: string
    delivers: ByOrganisation
    annexes: string
    annex: (number: number) => string
    summaryOf: string
    notice: string
    noticeText: ByOrganisation
    appeal: string
    appealText: { decision: Record<'municipal' | 'county', string>; notes: string }
  }
  attachments: { title: string; files: string; texts: string }
  letter: {
    title: (document: string) => string
    receiver: string
    county: string
    subject: string
    text: (facts: { document: string; organisation: string }) => string[]
    decided: (decision: string) => string
    files: string
    version: (hash: string) => string
    sender: string
  }
}

const counted =
  (one: string, many: string): Counted =>
  (count) =>
    `${count} ${count === 1 ? one : many}`

export const packageWords: Record<PlanLanguage, PackageWords> = {
  fi: {
    counts: {
      priorities: counted('painopiste', 'painopistettä'),
      goals: counted('tavoite', 'tavoitetta'),
      measures: counted('toimenpide', 'toimenpidettä'),
      bodies: counted('taho', 'tahoa'),
      statements: counted('taholta', 'taholta'),
    },
    document: {
      'term-plan': (years) => `hyvinvointikertomus ja -suunnitelma ${years}`,
      'annual-report': (years) => `hyvinvointikertomuksen vuosiraportti ${years}`,
      'county-plan': (years) => `alueellinen hyvinvointikertomus ja -suunnitelma ${years}`,
    },
    documentAsObject: {
      'term-plan': (years) => `hyvinvointikertomuksen ja -suunnitelman ${years}`,
      'annual-report': (years) => `hyvinvointikertomuksen vuosiraportin ${years}`,
      'county-plan': (years) => `alueellisen hyvinvointikertomuksen ja -suunnitelman ${years}`,
    },
    council: {
      municipality: 'Kunnanvaltuusto',
      city: 'Kaupunginvaltuusto',
      county: 'Aluevaltuusto',
    },
    board: { municipality: 'Kunnanhallitus', city: 'Kaupunginhallitus', county: 'Aluehallitus' },
    outcomes: {
      proposed: 'esitettiin eteenpäin',
      approved: 'hyväksyttiin',
      'approved-with-changes': 'hyväksyttiin muutettuna',
      returned: 'palautettiin valmisteluun',
      noted: 'merkittiin tiedoksi',
    },
    summary: {
      title: (title) => `Tiivistelmä: ${title}`,
      about: 'Mistä on kyse',
      aboutText: {
        'term-plan': ({ organisation, years }) =>
          `${organisation} on laatinut hyvinvointikertomuksen ja hyvinvointisuunnitelman vuosille ${years}. Kertomus kuvaa, miten asukkaat voivat. Suunnitelma kertoo, mitä heidän hyvinvointinsa ja terveytensä edistämiseksi tehdään.`,
        'annual-report': ({ organisation, years }) =>
          `${organisation} on laatinut hyvinvointikertomuksen vuosiraportin vuodelta ${years}. Raportti kertoo, mitä asukkaiden hyvinvoinnin ja terveyden edistämiseksi tehtiin ja mitä tehdään seuraavaksi.`,
        'county-plan': ({ organisation, years }) =>
          `${organisation} on laatinut alueellisen hyvinvointikertomuksen ja -suunnitelman vuosille ${years} yhdessä alueen kuntien kanssa. Kertomus kuvaa, miten alueen asukkaat voivat. Suunnitelma kertoo, mitä heidän hyvinvointinsa ja terveytensä edistämiseksi tehdään.`,
      },
      law: {
        'term-plan': 'Lain mukaan kunta laatii asiakirjan kerran valtuustokaudessa.',
        'annual-report': 'Lain mukaan valtuustolle raportoidaan hyvinvoinnista joka vuosi.',
        'county-plan': 'Lain mukaan hyvinvointialue laatii asiakirjan kerran valtuustokaudessa.',
      },
      priorities: 'Painopisteet ja tavoitteet',
      content: 'Mitä tehdään',
      measures: ({ measures, goals, priorities }) =>
        `Asiakirjassa on ${priorities}, ${goals} ja ${measures}.`,
      responsible: ({ bodies, most }) =>
        `Toimenpiteistä vastaa ${bodies}. Eniten toimenpiteitä on näillä: ${most}.`,
      status: (year) => `Toimenpiteiden tilanne vuonna ${year}:`,
      followUp: 'Miten toteutumista seurataan',
      followUpText: {
        'term-plan': 'Toteutumista seurataan vuosittain, ja siitä raportoidaan valtuustolle.',
        'annual-report': 'Seuraava raportti annetaan vuoden kuluttua.',
        'county-plan': 'Toteutumista seurataan vuosittain, ja siitä raportoidaan aluevaltuustolle.',
      },
      decision: 'Mitä valtuusto päättää',
      decides: {
        'term-plan': ({ council, years }) =>
          `${council} päättää, hyväksytäänkö hyvinvointikertomus ja -suunnitelma vuosille ${years}.`,
        'annual-report': ({ council, years }) =>
          `${council} merkitsee vuoden ${years} raportin tiedoksi.`,
        'county-plan': ({ council, years }) =>
          `${council} päättää, hyväksytäänkö alueellinen hyvinvointikertomus ja -suunnitelma vuosille ${years}.`,
      },
    },
    agenda: {
      title: (document) => `Esityslistateksti: ${document}`,
      caseNumber: 'Asianumero',
      preparer: 'Valmistelija',
      grounds: 'Perustelut',
      law: {
        'term-plan':
          'Sosiaali- ja terveydenhuollon järjestämisestä annetun lain (612/2021) 6 §:n mukaan kunta asettaa strategisessa suunnittelussaan hyvinvoinnin ja terveyden edistämiselle tavoitteet ja määrittelee niitä tukevat toimenpiteet. Kunnan on laadittava valtuustolle valtuustokausittain hyvinvointikertomus ja -suunnitelma, raportoitava valtuustolle vuosittain ja toimitettava kertomus ja suunnitelma hyvinvointialueelle.',
        'annual-report':
          'Sosiaali- ja terveydenhuollon järjestämisestä annetun lain (612/2021) 6 §:n mukaan kunnan on raportoitava valtuustolle vuosittain asukkaidensa hyvinvoinnista ja terveydestä, niihin vaikuttavista tekijöistä ja toteutetuista toimenpiteistä.',
        'county-plan':
          'Sosiaali- ja terveydenhuollon järjestämisestä annetun lain (612/2021) 7 §:n mukaan hyvinvointialue laatii aluevaltuustolle valtuustokausittain alueellisen hyvinvointikertomuksen ja -suunnitelman yhteistyössä alueensa kuntien kanssa ja raportoi aluevaltuustolle vuosittain.',
      },
      prepared: {
        group: (document) =>
          `${capital(document)} on valmisteltu hyvinvointityöryhmässä, jonka jäsenet on lueteltu asiakirjassa.`,
        sectors: (document) => `${capital(document)} on valmisteltu toimialojen yhteistyönä.`,
      },
      content: ({ priorities, goals, measures }) =>
        `Asiakirjassa on ${priorities}, ${goals} ja ${measures}.`,
      priorities: (list) => `Painopisteet ovat ${list}.`,
      measurable:
        'Jokaiselle toimenpiteelle on nimetty vastuutaho, aikataulu, resurssit ja mittari.',
      progress: (year) => `Toimenpiteiden tilanne vuonna ${year}:`,
      alsoChildren:
        'Asiakirja on samalla lastensuojelulain (417/2007) 12 §:ssä tarkoitettu lasten ja nuorten hyvinvointisuunnitelma.',
      alsoOlder:
        'Asiakirja on samalla vanhuspalvelulain (980/2012) 5 §:ssä tarkoitettu suunnitelma ikääntyneen väestön tukemiseksi.',
      earlier: 'Aikaisempi käsittely',
      statements: 'Lausunnot',
      statementsText: ({ asked, bodies, given }) =>
        `Luonnoksesta pyydettiin lausunto ${asked}: ${bodies}. Lausuntoja saatiin ${given}.`,
      proposal: 'Päätösehdotus',
      proposes: ({ board, council }) => `${board} esittää, että ${council.toLowerCase()} päättää`,
      approves: (document) => `hyväksyä liitteenä 1 olevan ${document}`,
      notes: (document) => `merkitä tiedoksi liitteenä 1 olevan ${document}`,
      reports: 'että suunnitelman toteutumisesta raportoidaan valtuustolle vuosittain',
      delivers: {
        municipality:
          'että asiakirja toimitetaan hyvinvointialueelle ja julkaistaan yleisessä tietoverkossa.',
        city: 'että asiakirja toimitetaan hyvinvointialueelle ja julkaistaan yleisessä tietoverkossa.',
        county:
          'että asiakirja toimitetaan alueen kunnille ja julkaistaan yleisessä tietoverkossa.',
      },
      annexes: 'Liitteet',
      annex: (number) => `Liite ${number}`,
      summaryOf: 'tiivistelmä',
      notice: 'Tiedoksi',
      noticeText: {
        municipality: 'Hyvinvointialue, toimialat',
        city: 'Hyvinvointialue, toimialat',
        county: 'Alueen kunnat, toimialueet',
      },
      appeal: 'Muutoksenhaku',
      appealText: {
        decision: {
          municipal:
            'Päätökseen haetaan muutosta kunnallisvalituksella (kuntalaki 410/2015, 135 §).',
          county:
            'Päätökseen haetaan muutosta aluevalituksella (laki hyvinvointialueesta 611/2021).',
        },
        notes: 'Asia merkitään tiedoksi, eikä päätökseen saa hakea muutosta.',
      },
    },
    attachments: { title: 'Liiteluettelo', files: 'Liitteet', texts: 'Muut tiedostot' },
    letter: {
      title: (document) => `Saatekirje: ${document}`,
      receiver: 'Vastaanottaja',
      county: 'Hyvinvointialueen kirjaamo',
      subject: 'Asia',
      text: ({ document, organisation }) => [
        `${organisation} toimittaa hyvinvointialueelle asiakirjan: ${document}.`,
        'Toimittaminen perustuu sosiaali- ja terveydenhuollon järjestämisestä annetun lain (612/2021) 6 §:ään.',
      ],
      decided: (decision) => `Asiakirja on hyväksytty: ${decision}.`,
      files: 'Mukana olevat tiedostot',
      version: (hash) => `Hyväksytyn version tunniste: ${hash}`,
      sender: 'Lähettäjä',
    },
  },
  sv: {
    counts: {
      priorities: counted('insatsområde', 'insatsområden'),
      goals: counted('mål', 'mål'),
      measures: counted('åtgärd', 'åtgärder'),
      bodies: counted('instans', 'instanser'),
      statements: counted('instans', 'instanser'),
    },
    document: {
      'term-plan': (years) => `välfärdsberättelse och välfärdsplan ${years}`,
      'annual-report': (years) => `välfärdsberättelsens årsrapport ${years}`,
      'county-plan': (years) => `regional välfärdsberättelse och välfärdsplan ${years}`,
    },
    documentAsObject: {
      'term-plan': (years) => `välfärdsberättelsen och välfärdsplanen ${years}`,
      'annual-report': (years) => `välfärdsberättelsens årsrapport ${years}`,
      'county-plan': (years) => `den regionala välfärdsberättelsen och välfärdsplanen ${years}`,
    },
    council: {
      municipality: 'Kommunfullmäktige',
      city: 'Stadsfullmäktige',
      county: 'Välfärdsområdesfullmäktige',
    },
    board: {
      municipality: 'Kommunstyrelsen',
      city: 'Stadsstyrelsen',
      county: 'Välfärdsområdesstyrelsen',
    },
    outcomes: {
      proposed: 'föreslogs vidare',
      approved: 'godkändes',
      'approved-with-changes': 'godkändes med ändringar',
      returned: 'återremitterades för beredning',
      noted: 'antecknades för kännedom',
    },
    summary: {
      title: (title) => `Sammanfattning: ${title}`,
      about: 'Vad det handlar om',
      aboutText: {
        'term-plan': ({ organisation, years }) =>
          `${organisation} har utarbetat en välfärdsberättelse och en välfärdsplan för åren ${years}. Berättelsen beskriver hur invånarna mår. Planen anger vad som görs för att främja deras välfärd och hälsa.`,
        'annual-report': ({ organisation, years }) =>
          `${organisation} har utarbetat välfärdsberättelsens årsrapport för år ${years}. Rapporten berättar vad som gjordes för att främja invånarnas välfärd och hälsa och vad som görs härnäst.`,
        'county-plan': ({ organisation, years }) =>
          `${organisation} har utarbetat en regional välfärdsberättelse och välfärdsplan för åren ${years} tillsammans med kommunerna i området. Berättelsen beskriver hur invånarna mår. Planen anger vad som görs för att främja deras välfärd och hälsa.`,
      },
      law: {
        'term-plan': 'Enligt lag utarbetar kommunen dokumentet en gång per fullmäktigeperiod.',
        'annual-report': 'Enligt lag rapporteras till fullmäktige om välfärden varje år.',
        'county-plan':
          'Enligt lag utarbetar välfärdsområdet dokumentet en gång per fullmäktigeperiod.',
      },
      priorities: 'Insatsområden och mål',
      content: 'Vad som görs',
      measures: ({ measures, goals, priorities }) =>
        `Dokumentet innehåller ${priorities}, ${goals} och ${measures}.`,
      responsible: ({ bodies, most }) =>
        `För åtgärderna ansvarar ${bodies}. Flest åtgärder har: ${most}.`,
      status: (year) => `Läget för åtgärderna år ${year}:`,
      followUp: 'Hur genomförandet följs upp',
      followUpText: {
        'term-plan': 'Genomförandet följs upp varje år och rapporteras till fullmäktige.',
        'annual-report': 'Nästa rapport ges om ett år.',
        'county-plan':
          'Genomförandet följs upp varje år och rapporteras till välfärdsområdesfullmäktige.',
      },
      decision: 'Vad fullmäktige beslutar',
      decides: {
        'term-plan': ({ council, years }) =>
          `${council} beslutar om välfärdsberättelsen och välfärdsplanen för åren ${years} godkänns.`,
        'annual-report': ({ council, years }) =>
          `${council} antecknar rapporten för år ${years} för kännedom.`,
        'county-plan': ({ council, years }) =>
          `${council} beslutar om den regionala välfärdsberättelsen och välfärdsplanen för åren ${years} godkänns.`,
      },
    },
    agenda: {
      title: (document) => `Text till föredragningslistan: ${document}`,
      caseNumber: 'Ärendenummer',
      preparer: 'Beredare',
      grounds: 'Motivering',
      law: {
        'term-plan':
          'Enligt 6 § i lagen om ordnande av social- och hälsovård (612/2021) ska kommunen i sin strategiska planering ställa upp mål för främjandet av hälsa och välfärd och fastställa åtgärder som stöder målen. Kommunen ska för varje fullmäktigeperiod utarbeta en välfärdsberättelse och en välfärdsplan för fullmäktige, årligen rapportera till fullmäktige och lämna berättelsen och planen till välfärdsområdet.',
        'annual-report':
          'Enligt 6 § i lagen om ordnande av social- och hälsovård (612/2021) ska kommunen årligen rapportera till fullmäktige om invånarnas hälsa och välfärd, om faktorer som påverkar dem och om de åtgärder som har genomförts.',
        'county-plan':
          'Enligt 7 § i lagen om ordnande av social- och hälsovård (612/2021) utarbetar välfärdsområdet för varje fullmäktigeperiod en regional välfärdsberättelse och välfärdsplan för välfärdsområdesfullmäktige i samarbete med kommunerna i området och rapporterar årligen till välfärdsområdesfullmäktige.',
      },
      prepared: {
        group: (document) =>
          `${capital(document)} har beretts i välfärdsarbetsgruppen, vars medlemmar anges i dokumentet.`,
        sectors: (document) => `${capital(document)} har beretts i samarbete mellan sektorerna.`,
      },
      content: ({ priorities, goals, measures }) =>
        `Dokumentet innehåller ${priorities}, ${goals} och ${measures}.`,
      priorities: (list) => `Insatsområdena är ${list}.`,
      measurable:
        'För varje åtgärd har angetts ansvarig instans, tidtabell, resurser och indikator.',
      progress: (year) => `Läget för åtgärderna år ${year}:`,
      alsoChildren:
        'Dokumentet är samtidigt den plan för barns och ungas välfärd som avses i 12 § i barnskyddslagen (417/2007).',
      alsoOlder:
        'Dokumentet är samtidigt den plan för att stödja den äldre befolkningen som avses i 5 § i äldreomsorgslagen (980/2012).',
      earlier: 'Tidigare behandling',
      statements: 'Utlåtanden',
      statementsText: ({ asked, bodies, given }) =>
        `Utlåtande om utkastet begärdes av ${asked}: ${bodies}. Antal inkomna utlåtanden: ${given}.`,
      proposal: 'Beslutsförslag',
      proposes: ({ board, council }) => `${board} föreslår att ${council.toLowerCase()} beslutar`,
      approves: (document) => `godkänna ${document} enligt bilaga 1`,
      notes: (document) => `anteckna ${document} enligt bilaga 1 för kännedom`,
      reports: 'att genomförandet av planen årligen rapporteras till fullmäktige',
      delivers: {
        municipality:
          'att dokumentet lämnas till välfärdsområdet och publiceras i det allmänna datanätet.',
        city: 'att dokumentet lämnas till välfärdsområdet och publiceras i det allmänna datanätet.',
        county:
          'att dokumentet lämnas till kommunerna i området och publiceras i det allmänna datanätet.',
      },
      annexes: 'Bilagor',
      annex: (number) => `Bilaga ${number}`,
      summaryOf: 'sammanfattning',
      notice: 'För kännedom',
      noticeText: {
        municipality: 'Välfärdsområdet, sektorerna',
        city: 'Välfärdsområdet, sektorerna',
        county: 'Kommunerna i området, sektorerna',
      },
      appeal: 'Ändringssökande',
      appealText: {
        decision: {
          municipal:
            'Ändring i beslutet söks genom kommunalbesvär (kommunallagen 410/2015, 135 §).',
          county:
            'Ändring i beslutet söks genom välfärdsområdesbesvär (lagen om välfärdsområden 611/2021).',
        },
        notes: 'Ärendet antecknas för kännedom, och ändring i beslutet får inte sökas.',
      },
    },
    attachments: { title: 'Bilageförteckning', files: 'Bilagor', texts: 'Övriga filer' },
    letter: {
      title: (document) => `Följebrev: ${document}`,
      receiver: 'Mottagare',
      county: 'Välfärdsområdets registratorskontor',
      subject: 'Ärende',
      text: ({ document, organisation }) => [
        `${organisation} lämnar följande dokument till välfärdsområdet: ${document}.`,
        'Dokumentet lämnas med stöd av 6 § i lagen om ordnande av social- och hälsovård (612/2021).',
      ],
      decided: (decision) => `Dokumentet har godkänts: ${decision}.`,
      files: 'Bifogade filer',
      version: (hash) => `Den godkända versionens kod: ${hash}`,
      sender: 'Avsändare',
    },
  },
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
