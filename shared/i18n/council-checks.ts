import type { Sentences } from './sentence.ts'

/** What else is checked before a plan goes to the council. */
export const councilCheckSentences = {
  'check.review-open': {
    fi: '{count, plural, one {Yhden palautuneen kopion läpikäynti on kesken.} other {# palautuneen kopion läpikäynti on kesken.}} Ratkaise muutokset ja ristiriidat ennen valtuustokäsittelyä.',
    sv: '{count, plural, one {Granskningen av en returnerad kopia är inte avslutad.} other {Granskningen av # returnerade kopior är inte avslutad.}} Avgör ändringarna och konflikterna före fullmäktigebehandlingen.',
    en: '{count, plural, one {The review of one returned copy is not finished.} other {The review of # returned copies is not finished.}} Settle the changes and conflicts before the council’s meeting.',
  },
  'check.handout-open': {
    fi: 'Työryhmälle jaettu tiedosto ei ole palautunut: {to}. Odota palautusta tai merkitse, ettei sitä enää odoteta.',
    sv: 'En fil som delats ut har inte returnerats: {to}. Vänta på den eller anteckna att den inte längre väntas.',
    en: 'A file that was handed out has not come back: {to}. Wait for it, or mark it as no longer awaited.',
  },
  'check.statement-open': {
    fi: '{state, select, given {Lausuntoon ”{body}” ei ole kirjattu vastinetta.} other {Lausuntoa ei ole kirjattu saapuneeksi: {body}.}}',
    sv: '{state, select, given {Utlåtandet ”{body}” saknar bemötande.} other {Utlåtandet har inte antecknats som inkommet: {body}.}}',
    en: '{state, select, given {The statement of “{body}” has no reply.} other {The statement has not been recorded as given: {body}.}}',
  },
  'check.amendment-open': {
    fi: 'Muutosehdotuksesta {item} ei ole päätetty.',
    sv: 'Ändringsförslaget {item} har inte avgjorts.',
    en: 'The amendment {item} has not been decided.',
  },
  'check.case-number-missing': {
    fi: 'Asianumero puuttuu. Se tulee kansilehdelle, esityslistatekstiin ja tiedostojen nimiin.',
    sv: 'Ärendenumret saknas. Det ingår på pärmbladet, i föredragningslistans text och i filnamnen.',
    en: 'The case number is missing. It goes on the cover, into the agenda text and into file names.',
  },
  'check.meeting-missing': {
    fi: 'Päättävä toimielin tai kokouspäivä puuttuu.',
    sv: 'Det beslutande organet eller sammanträdesdagen saknas.',
    en: 'The deciding body or the day of its meeting is missing.',
  },
  'check.section-missing': {
    fi: 'Pykälä ei ole vielä tiedossa. Täydennä se, kun esityslista on koottu.',
    sv: 'Paragrafen är inte känd ännu. Komplettera den när föredragningslistan har sammanställts.',
    en: 'The section is not known yet. Fill it in once the agenda has been put together.',
  },
  'check.chapter-unfinished': {
    fi: 'Luvun ”{title}” tilaksi on merkitty {state, select, ready {Tarkistettavana} begun {Kesken} other {Aloittamatta}}.',
    sv: 'Kapitlet ”{title}” har statusen {state, select, ready {Klart för granskning} begun {Pågår} other {Inte påbörjat}}.',
    en: 'The chapter “{title}” is marked as {state, select, ready {ready for review} begun {in progress} other {not started}}.',
  },
  'check.identity-code': {
    fi: 'Tekstissä on henkilötunnus ({text}). Poista se.',
    sv: 'Texten innehåller en personbeteckning ({text}). Ta bort den.',
    en: 'The text holds a personal identity code ({text}). Remove it.',
  },
  'check.phone-number': {
    fi: 'Tekstissä on puhelinnumero {text}. Onko se tarpeen julkaista?',
    sv: 'Texten innehåller telefonnumret {text}. Behöver det publiceras?',
    en: 'The text holds the phone number {text}. Does it have to be published?',
  },
  'check.email-address': {
    fi: 'Tekstissä on sähköpostiosoite {text}. Käytä henkilön osoitteen sijaan viraston osoitetta.',
    sv: 'Texten innehåller e-postadressen {text}. Använd myndighetens adress i stället för en persons.',
    en: 'The text holds the e-mail address {text}. Use an address of the office, not of a person.',
  },
  'check.person-as-body': {
    fi: 'Vastuutahona on henkilö: {name}. Nimeä sen sijaan toimiala, yksikkö tai työryhmä.',
    sv: 'En person är ansvarig instans: {name}. Ange i stället en sektor, en enhet eller en grupp.',
    en: 'A responsible body is a person: {name}. Name a sector, a unit or a group instead.',
  },
  'check.small-number': {
    fi: 'Taulukossa ”{caption}” on {count, plural, one {alle viiden henkilön lukumäärä} other {# alle viiden henkilön lukumäärää}} ({text}). Yksittäinen ihminen voi olla tunnistettavissa: merkitse ”< 5” tai yhdistä ryhmiä.',
    sv: 'Tabellen ”{caption}” innehåller {count, plural, one {ett antal på färre än fem personer} other {# antal på färre än fem personer}} ({text}). En enskild människa kan gå att känna igen: skriv ”< 5” eller slå samman grupper.',
    en: 'The table “{caption}” holds {count, plural, one {a count of fewer than five people} other {# counts of fewer than five people}} ({text}). A person may be recognised: write “< 5”, or join groups.',
  },

  'ground.unsettled': {
    fi: 'Kesken olevat asiat',
    sv: 'Öppna ärenden',
    en: 'Matters not settled',
  },
  'ground.unsettled.why': {
    fi: 'Valtuuston päätöksen liite on lopullinen: siihen ei saa jäädä avoimia muutoksia, kommentteja eikä ehdotuksia.',
    sv: 'Bilagan till fullmäktiges beslut är slutgiltig: inga ändringar, kommentarer eller förslag får vara öppna.',
    en: 'The annex of a council’s decision is final: no change, comment or proposal may be left open in it.',
  },
  'ground.unsettled.source': {
    fi: 'Kuntalaki 410/2015, 93 § (asioiden valmistelu valtuustossa)',
    sv: 'Kommunallagen 410/2015, 93 § (beredning av fullmäktigeärenden)',
    en: 'Local Government Act 410/2015, section 93 (preparation of council matters)',
  },
  'ground.decision': { fi: 'Päätöstiedot', sv: 'Beslutsuppgifter', en: 'Decision' },
  'ground.decision.why': {
    fi: 'Asiakirja on voitava yhdistää asiaan ja päätökseen, jolla se hyväksyttiin.',
    sv: 'Dokumentet ska kunna kopplas till ärendet och till beslutet genom vilket det godkändes.',
    en: 'It must be possible to connect the document with its case and with the decision that approved it.',
  },
  'ground.decision.source': {
    fi: 'Laki julkisen hallinnon tiedonhallinnasta 906/2019, 5 luku (asianhallinta); hallintolaki 434/2003, 44 §',
    sv: 'Lagen om informationshantering inom den offentliga förvaltningen 906/2019, 5 kap. (ärendehantering); förvaltningslagen 434/2003, 44 §',
    en: 'Act on Information Management in Public Administration 906/2019, chapter 5 (case management); Administrative Procedure Act 434/2003, section 44',
  },
  'ground.personal-data': { fi: 'Henkilötiedot', sv: 'Personuppgifter', en: 'Personal data' },
  'ground.personal-data.why': {
    fi: 'Pöytäkirja liitteineen julkaistaan verkossa, ja siinä saa olla vain tiedonsaannin kannalta välttämättömät henkilötiedot. Henkilötunnusta ei julkaista.',
    sv: 'Protokollet med bilagor publiceras på nätet och får endast innehålla personuppgifter som är nödvändiga med tanke på informationen. Personbeteckningar publiceras inte.',
    en: 'The minutes and their annexes are published on the web and may hold only such personal data as is necessary for the public to be informed. Identity codes are not published.',
  },
  'ground.personal-data.source': {
    fi: 'Kuntalaki 410/2015, 29 ja 140 §; tietosuoja-asetus (EU) 2016/679, 5 artikla; tietosuojalaki 1050/2018, 29 §',
    sv: 'Kommunallagen 410/2015, 29 och 140 §; dataskyddsförordningen (EU) 2016/679, artikel 5; dataskyddslagen 1050/2018, 29 §',
    en: 'Local Government Act 410/2015, sections 29 and 140; General Data Protection Regulation (EU) 2016/679, article 5; Data Protection Act 1050/2018, section 29',
  },
  'ground.small-numbers': { fi: 'Pienet lukumäärät', sv: 'Små antal', en: 'Small numbers' },
  'ground.small-numbers.why': {
    fi: 'Muutaman ihmisen ryhmästä voi tunnistaa yksittäisen ihmisen, vaikka nimiä ei ole. Tarkistus katsoo vain ihmisten lukumääriä, ei prosentteja, vuosia, pykäliä eikä numerointia; arvioi itse, onko kyse ihmisistä.',
    sv: 'I en grupp på några människor kan en enskild gå att känna igen också utan namn. Kontrollen ser bara på antal människor, inte på procent, årtal, paragrafer eller numrering; bedöm själv om det gäller människor.',
    en: 'In a group of a few people one of them can be recognised even without a name. Only counts of people are looked at, not percentages, years, sections or numbering; judge yourself whether people are meant.',
  },
  'ground.small-numbers.source': {
    fi: 'Viranomaistilastojen yleinen tietosuojakäytäntö (alle 5 henkilön luvut peitetään); laki viranomaisten toiminnan julkisuudesta 621/1999, 24 §',
    sv: 'Allmän dataskyddspraxis för myndighetsstatistik (antal under 5 döljs); lagen om offentlighet i myndigheternas verksamhet 621/1999, 24 §',
    en: 'Usual practice of official statistics (counts under 5 are hidden); Act on the Openness of Government Activities 621/1999, section 24',
  },
  'ground.unfinished': {
    fi: 'Keskeneräiset kohdat',
    sv: 'Oavslutade ställen',
    en: 'Unfinished places',
  },
  'ground.unfinished.why': {
    fi: 'Tyhjä luku tai mallin ohjeteksti on jäänyt paikalleen.',
    sv: 'Ett tomt kapitel eller mallens anvisningstext har blivit kvar.',
    en: 'An empty chapter or a text of the template has been left in place.',
  },
  'ground.unfinished.source': {
    fi: 'Hallintolaki 434/2003, 9 § (hyvän kielenkäytön vaatimus)',
    sv: 'Förvaltningslagen 434/2003, 9 § (krav på gott språkbruk)',
    en: 'Administrative Procedure Act 434/2003, section 9 (good language)',
  },
  'ground.accessibility': { fi: 'Saavutettavuus', sv: 'Tillgänglighet', en: 'Accessibility' },
  'ground.accessibility.why': {
    fi: 'Verkossa julkaistavan asiakirjan on oltava saavutettava: otsikot, taulukot ja kuvien vaihtoehtoiset tekstit on merkittävä oikein.',
    sv: 'Ett dokument som publiceras på nätet ska vara tillgängligt: rubriker, tabeller och alternativtexter ska vara rätt angivna.',
    en: 'A document published on the web has to be accessible: headings, tables and alternative texts must be marked properly.',
  },
  'ground.accessibility.source': {
    fi: 'Laki digitaalisten palvelujen tarjoamisesta 306/2019 (WCAG 2.1, tasot A ja AA)',
    sv: 'Lagen om tillhandahållande av digitala tjänster 306/2019 (WCAG 2.1, nivåerna A och AA)',
    en: 'Act on the Provision of Digital Services 306/2019 (WCAG 2.1, levels A and AA)',
  },
  'ground.duties': { fi: 'Lain velvoitteet', sv: 'Lagens skyldigheter', en: 'Duties of the law' },
  'ground.duties.why': {
    fi: 'Kertomuksessa ja suunnitelmassa on käsiteltävä lain edellyttämät asiat.',
    sv: 'Berättelsen och planen ska behandla det som lagen kräver.',
    en: 'The report and plan have to deal with what the law asks for.',
  },
  'ground.duties.source': {
    fi: 'Laki sosiaali- ja terveydenhuollon järjestämisestä 612/2021, 6 ja 7 §',
    sv: 'Lagen om ordnande av social- och hälsovård 612/2021, 6 och 7 §',
    en: 'Act on Organising Healthcare and Social Welfare 612/2021, sections 6 and 7',
  },
  'ground.measurability': { fi: 'Mitattavuus', sv: 'Mätbarhet', en: 'Measurability' },
  'ground.measurability.why': {
    fi: 'Toimenpiteellä on oltava vastuutaho, aikataulu, resurssit ja mittari, jotta sitä voi seurata.',
    sv: 'En åtgärd behöver en ansvarig instans, en tidtabell, resurser och en indikator för att kunna följas upp.',
    en: 'A measure needs a responsible body, a schedule, resources and an indicator to be followed up.',
  },
  'ground.measurability.source': {
    fi: 'THL: Hyvinvointikertomus ja -suunnitelma',
    sv: 'THL: Välfärdsberättelse och välfärdsplan',
    en: 'Finnish Institute for Health and Welfare (THL): welfare report and plan',
  },
  'ground.integrity': { fi: 'Asiakirjan eheys', sv: 'Dokumentets helhet', en: 'Integrity' },
  'ground.integrity.why': {
    fi: 'Viittaukset, kuvat ja tiedot on oltava paikoillaan.',
    sv: 'Referenser, bilder och uppgifter ska vara på plats.',
    en: 'References, images and records have to be in their places.',
  },
  'ground.integrity.source': {
    fi: 'Kertomuksen oma tarkistus',
    sv: 'Kertomus egen kontroll',
    en: 'Kertomus’s own check',
  },
} as const satisfies Sentences
