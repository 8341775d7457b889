import type { Sentences } from './sentence.ts'

/** What the checks of a plan say: what is wrong, and what to do about it. */
export const checkSentences = {
  'check.title-empty': {
    fi: 'Asiakirjalla ei ole nimeä. Kirjoita nimi: ruudunlukija lukee sen ensimmäisenä.',
    sv: 'Dokumentet saknar titel. Skriv en titel: skärmläsaren läser den först.',
    en: 'The document has no title. Write one: a screen reader reads it first.',
  },
  'check.headings-missing': {
    fi: 'Asiakirjassa ei ole otsikoita. Merkitse luvut otsikoiksi.',
    sv: 'Dokumentet har inga rubriker. Markera kapitlen som rubriker.',
    en: 'The document has no headings. Mark the chapters as headings.',
  },
  'check.text-before-heading': {
    fi: 'Tekstiä on ennen ensimmäistä otsikkoa. Lisää sille otsikko tai siirrä se lukuun.',
    sv: 'Det finns text före den första rubriken. Ge den en rubrik eller flytta den till ett kapitel.',
    en: 'There is text before the first heading. Give it a heading or move it into a chapter.',
  },
  'check.heading-empty': {
    fi: 'Otsikko on tyhjä. Kirjoita otsikko tai poista se.',
    sv: 'En rubrik är tom. Skriv en rubrik eller ta bort den.',
    en: 'A heading is empty. Write it or delete it.',
  },
  'check.heading-level-skipped': {
    fi: 'Otsikko ”{title}” hyppää tason yli: tasolta {from} tasolle {to}. Käytä tasoa {expected}.',
    sv: 'Rubriken ”{title}” hoppar över en nivå: från nivå {from} till nivå {to}. Använd nivå {expected}.',
    en: 'The heading “{title}” skips a level: from {from} to {to}. Use level {expected}.',
  },
  'check.section-empty': {
    fi: 'Otsikon ”{title}” alla ei ole sisältöä. Kirjoita sisältö tai poista otsikko.',
    sv: 'Under rubriken ”{title}” finns inget innehåll. Skriv innehåll eller ta bort rubriken.',
    en: 'There is nothing under the heading “{title}”. Write something or delete the heading.',
  },
  'check.placeholder-left': {
    fi: 'Malliteksti ”[{text}]” on vielä täydentämättä.',
    sv: 'Malltexten ”[{text}]” har inte fyllts i ännu.',
    en: 'The template text “[{text}]” has not been filled in yet.',
  },
  'check.image-without-alt': {
    fi: 'Kuvalta puuttuu vaihtoehtoinen teksti. Kerro, mitä kuva kertoo, tai merkitse se koristeeksi.',
    sv: 'En bild saknar alternativtext. Berätta vad bilden visar eller markera den som dekorativ.',
    en: 'An image has no alternative text. Say what it shows, or mark it as decorative.',
  },
  'check.image-missing': {
    fi: 'Kuvan tiedosto puuttuu. Lisää kuva uudelleen tai poista se.',
    sv: 'Bildens fil saknas. Infoga bilden på nytt eller ta bort den.',
    en: 'The file of an image is missing. Insert the image again or delete it.',
  },
  'check.table-without-caption': {
    fi: 'Taulukolta puuttuu otsikko. Kirjoita, mitä taulukko kertoo.',
    sv: 'En tabell saknar rubrik. Skriv vad tabellen visar.',
    en: 'A table has no caption. Write what it shows.',
  },
  'check.table-without-header': {
    fi: 'Taulukolla ”{caption}” ei ole otsikkoriviä eikä otsikkosaraketta. Ota otsikkorivi käyttöön.',
    sv: 'Tabellen ”{caption}” har varken rubrikrad eller rubrikkolumn. Slå på rubrikraden.',
    en: 'The table “{caption}” has neither a header row nor a header column. Turn the header row on.',
  },
  'check.table-header-empty': {
    fi: 'Taulukon ”{caption}” otsikkorivillä on tyhjiä soluja ({count}). Nimeä jokainen sarake.',
    sv: 'Tabellen ”{caption}” har tomma celler i rubrikraden ({count}). Namnge varje kolumn.',
    en: 'The table “{caption}” has empty cells in its header row ({count}). Name every column.',
  },
  'check.reference-broken': {
    fi: 'Ristiviittauksen kohde on poistettu. Valitse uusi kohde tai poista viittaus.',
    sv: 'Korsreferensens mål har tagits bort. Välj ett nytt mål eller ta bort referensen.',
    en: 'A cross-reference points to something that was deleted. Choose another target or delete it.',
  },
  'check.reference-unnumbered': {
    fi: 'Ristiviittaus näyttää numeron, mutta sen kohteella ei ole numeroa. Näytä otsikko tai lisää kohteelle kuvateksti.',
    sv: 'Korsreferensen visar ett nummer, men målet saknar nummer. Visa rubriken eller ge målet en bildtext.',
    en: 'A cross-reference shows a number, but its target has none. Show the title, or give the target a caption.',
  },
  'check.id-repeated': {
    fi: 'Kaksi osaa käyttää samaa tunnistetta. Kopioi asiakirja: kopio saa uudet tunnisteet.',
    sv: 'Två delar använder samma identifierare. Kopiera dokumentet: kopian får nya identifierare.',
    en: 'Two parts have the same identifier. Duplicate the document: the copy gets new ones.',
  },
  'check.comment-open': {
    fi: 'Kommentti odottaa ratkaisua. {author}: ”{text}” Kommentit eivät tule valtuuston asiakirjaan.',
    sv: 'En kommentar är inte löst. {author}: ”{text}” Kommentarer kommer inte med i fullmäktiges dokument.',
    en: 'A comment is waiting to be resolved. {author}: “{text}” Comments are left out of the council’s document.',
  },
  'check.comment-lost': {
    fi: 'Kommentti odottaa ratkaisua, mutta sen kohta on poistettu tekstistä. {author}: ”{text}”',
    sv: 'En kommentar är inte löst, men stället den gäller har tagits bort ur texten. {author}: ”{text}”',
    en: 'A comment is waiting to be resolved, but its passage was removed from the text. {author}: “{text}”',
  },
  'check.record-untitled': {
    fi: '{kind, select, priorities {Painopisteellä} goals {Tavoitteella} other {Toimenpiteellä}} {number} ei ole nimeä. Kirjoita, mistä on kyse, tai poista rivi.',
    sv: '{kind, select, priorities {Insatsområdet} goals {Målet} other {Åtgärden}} {number} saknar namn. Skriv vad det gäller eller ta bort raden.',
    en: '{kind, select, priorities {Priority} goals {Goal} other {Measure}} {number} has no title. Write what it is about, or delete the row.',
  },
  'check.goal-without-measures': {
    fi: 'Tavoitteella {number} ei ole yhtään toimenpidettä. Lisää toimenpide tai poista tavoite.',
    sv: 'Målet {number} har ingen åtgärd. Lägg till en åtgärd eller ta bort målet.',
    en: 'Goal {number} has no measure. Add a measure or delete the goal.',
  },
  'check.measure-without-responsible': {
    fi: 'Toimenpiteellä {number} ei ole vastuutahoa. Nimeä, kuka siitä vastaa ja raportoi.',
    sv: 'Åtgärden {number} saknar ansvarig instans. Ange vem som ansvarar och rapporterar.',
    en: 'Measure {number} has no responsible body. Name who carries it out and reports.',
  },
  'check.measure-without-schedule': {
    fi: 'Toimenpiteellä {number} ei ole aikataulua. Merkitse vuodet tai kirjoita esimerkiksi ”jatkuva”.',
    sv: 'Åtgärden {number} saknar tidtabell. Ange åren eller skriv till exempel ”fortlöpande”.',
    en: 'Measure {number} has no schedule. Enter the years, or write for example “continuous”.',
  },
  'check.measure-without-resources': {
    fi: 'Toimenpiteellä {number} ei ole resursseja. Kirjaa työaika, määräraha, tilat tai muu voimavara.',
    sv: 'Åtgärden {number} saknar resurser. Ange arbetstid, anslag, lokaler eller annan resurs.',
    en: 'Measure {number} has no resources. Enter working time, funds, premises or other means.',
  },
  'check.measure-without-indicator': {
    fi: 'Toimenpiteellä {number} ei ole mittaria. Nimeä mittari sekä sen lähtötaso ja tavoitetaso.',
    sv: 'Åtgärden {number} saknar indikator. Ange en indikator med utgångsnivå och målnivå.',
    en: 'Measure {number} has no indicator. Name one, with its baseline and target.',
  },
  'check.measure-without-baseline': {
    fi: 'Toimenpiteen {number} mittarilta puuttuu lähtötaso. Kirjaa arvo ja vuosi tai ”ei mitattu”.',
    sv: 'Indikatorn för åtgärden {number} saknar utgångsnivå. Ange värde och år eller ”inte uppmätt”.',
    en: 'An indicator of measure {number} has no baseline. Enter the value and year, or “not measured”.',
  },
  'check.measure-without-target': {
    fi: 'Toimenpiteen {number} mittarilta puuttuu tavoitetaso. Kirjaa, mihin pyritään ja milloin.',
    sv: 'Indikatorn för åtgärden {number} saknar målnivå. Ange vad som eftersträvas och när.',
    en: 'An indicator of measure {number} has no target. Enter what is aimed at and by when.',
  },
  'check.measure-unreported': {
    fi: 'Toimenpiteen {number} tilaa vuodelta {year} ei ole raportoitu.',
    sv: 'Läget för åtgärden {number} år {year} har inte rapporterats.',
    en: 'The status of measure {number} for {year} has not been reported.',
  },
  'check.schedule-backwards': {
    fi: 'Toimenpiteen {number} aikataulu päättyy ({to}) ennen kuin se alkaa ({from}). Tarkista vuodet.',
    sv: 'Tidtabellen för åtgärden {number} slutar ({to}) innan den börjar ({from}). Kontrollera åren.',
    en: 'The schedule of measure {number} ends ({to}) before it begins ({from}). Check the years.',
  },
  'check.schedule-outside-period': {
    fi: 'Toimenpiteen {number} aikataulussa on vuosi {year}, joka ei kuulu suunnitelman kauteen. Tämä on sallittua.',
    sv: 'Tidtabellen för åtgärden {number} omfattar år {year}, som ligger utanför planens period. Detta är tillåtet.',
    en: 'The schedule of measure {number} has the year {year}, outside the period of the plan. This is allowed.',
  },
  'check.follow-up-outside-period': {
    fi: 'Toimenpiteellä {number} on seurantamerkintä vuodelta {year}, joka ei kuulu suunnitelman kauteen. Tämä on sallittua.',
    sv: 'Åtgärden {number} har en uppföljning för år {year}, som ligger utanför planens period. Detta är tillåtet.',
    en: 'Measure {number} has a follow-up of {year}, outside the period of the plan. This is allowed.',
  },
  'check.goal-orphaned': {
    fi: 'Tavoitteen ”{title}” painopiste on poistettu. Tavoite säilytettiin: siirrä se toiseen painopisteeseen tai poista se.',
    sv: 'Insatsområdet för målet ”{title}” har tagits bort. Målet har bevarats: flytta det till ett annat insatsområde eller ta bort det.',
    en: 'The priority of the goal “{title}” was deleted. The goal was kept: move it to another priority or delete it.',
  },
  'check.measure-orphaned': {
    fi: 'Toimenpiteen ”{title}” tavoite on poistettu. Toimenpide säilytettiin: siirrä se toiseen tavoitteeseen tai poista se.',
    sv: 'Målet för åtgärden ”{title}” har tagits bort. Åtgärden har bevarats: flytta den till ett annat mål eller ta bort den.',
    en: 'The goal of the measure “{title}” was deleted. The measure was kept: move it to another goal or delete it.',
  },
  'check.follow-up-orphaned': {
    fi: 'Vuoden {year} seurantamerkinnän toimenpide on poistettu. Merkintä säilytettiin: ”{text}”',
    sv: 'Åtgärden för en uppföljning från år {year} har tagits bort. Uppföljningen har bevarats: ”{text}”',
    en: 'The measure of a follow-up of {year} was deleted. The follow-up was kept: “{text}”',
  },
  'check.round-unanswered': {
    fi: 'Lausuntokierroksella ei ole kirjattu yhtään annettua lausuntoa. Kirjaa lausunnot Valtuustokäsittely-näkymään.',
    sv: 'Inget utlåtande har antecknats som givet i remissrundan. Anteckna utlåtandena i vyn Fullmäktigebehandling.',
    en: 'No statement of the statement round has been recorded as given. Enter them in the Council handling view.',
  },
  'check.approval-incomplete': {
    fi: 'Asiakirja on merkitty hyväksytyksi, mutta päätöspäivä tai pykälä puuttuu.',
    sv: 'Dokumentet är markerat som godkänt, men beslutsdatumet eller paragrafen saknas.',
    en: 'The document is marked as approved, but the date of the decision or its section is missing.',
  },
  'check.amendment-unapplied': {
    fi: '{state, select, gone {Hyväksytty muutosehdotus {item} vietiin tekstiin, mutta se ei ole siinä enää.} other {Hyväksyttyä muutosehdotusta {item} ei ole viety tekstiin.}}',
    sv: '{state, select, gone {Det godkända ändringsförslaget {item} fördes in i texten men finns inte längre där.} other {Det godkända ändringsförslaget {item} har inte förts in i texten.}}',
    en: '{state, select, gone {The accepted amendment {item} was taken into the text and is not there any more.} other {The accepted amendment {item} is not in the text.}}',
  },
  'check.amendment-edited': {
    fi: 'Kohtaa, johon hyväksytty muutosehdotus {item} vietiin, on muutettu sen jälkeen. Tarkista, että päätös on yhä tekstissä.',
    sv: 'Stället där det godkända ändringsförslaget {item} infördes har ändrats därefter. Kontrollera att beslutet ännu finns i texten.',
    en: 'The place where the accepted amendment {item} was taken in has been changed since. See that the decision is still in the text.',
  },
  'check.duty-unlinked': {
    fi: 'Velvoitteeseen ”{title}” ({law}) ei vastaa mikään luku, painopiste tai tavoite. Linkitä se sinne, missä siitä kirjoitetaan.{status, select, unverified { Velvoitteen sisältöä ei ole vielä tarkistettu lähteestä.} other {}}',
    sv: 'Skyldigheten ”{title}” ({law}) besvaras inte i något kapitel, insatsområde eller mål. Länka den dit där den behandlas.{status, select, unverified { Skyldighetens innehåll har ännu inte kontrollerats i källan.} other {}}',
    en: 'No chapter, priority or goal answers the duty “{title}” ({law}). Link it to where it is dealt with.{status, select, unverified { The content of this duty has not yet been verified in the source.} other {}}',
  },
  'check.duty-unanswered': {
    fi: 'Velvoitteeseen ”{title}” ({law}) pitäisi vastata kohdassa ”{place}”, mutta siinä ei ole vielä omaa sisältöä.{status, select, unverified { Velvoitteen sisältöä ei ole vielä tarkistettu lähteestä.} other {}}',
    sv: 'Skyldigheten ”{title}” ({law}) ska besvaras i ”{place}”, men där finns ännu inget eget innehåll.{status, select, unverified { Skyldighetens innehåll har ännu inte kontrollerats i källan.} other {}}',
    en: 'The duty “{title}” ({law}) is to be answered in “{place}”, but nothing of your own stands there yet.{status, select, unverified { The content of this duty has not yet been verified in the source.} other {}}',
  },
} as const satisfies Sentences

export type CheckSentenceKey = keyof typeof checkSentences
