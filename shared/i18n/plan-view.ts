import type { Sentences } from './sentence.ts'

/** The plan view: measures as a grid. */
export const planViewSentences = {
  'planView.title': {
    fi: 'Toimenpidesuunnitelma',
    sv: 'Åtgärdsplan',
    en: 'Plan of measures',
  },
  'planView.grid': {
    fi: 'Toimenpiteet painopisteittäin ja tavoitteittain',
    sv: 'Åtgärder enligt insatsområde och mål',
    en: 'Measures by priority and goal',
  },
  'planView.toolbar': {
    fi: 'Suunnitelman työkalut',
    sv: 'Verktyg för planen',
    en: 'Tools of the plan',
  },

  'planView.column.select': { fi: 'Valinta', sv: 'Val', en: 'Selection' },
  'planView.column.number': { fi: 'Nro', sv: 'Nr', en: 'No.' },
  'planView.column.title': { fi: 'Toimenpide', sv: 'Åtgärd', en: 'Measure' },
  'planView.column.responsible': {
    fi: 'Vastuutaho',
    sv: 'Ansvarig instans',
    en: 'Responsible body',
  },
  'planView.column.schedule': { fi: 'Aikataulu', sv: 'Tidtabell', en: 'Schedule' },
  'planView.column.resources': { fi: 'Resurssit', sv: 'Resurser', en: 'Resources' },
  'planView.column.appropriation': {
    fi: 'Määräraha (€)',
    sv: 'Anslag (€)',
    en: 'Appropriation (€)',
  },
  'planView.column.indicators': { fi: 'Mittari', sv: 'Indikator', en: 'Indicator' },
  'planView.column.baseline': { fi: 'Lähtötaso', sv: 'Utgångsnivå', en: 'Baseline' },
  'planView.column.target': { fi: 'Tavoitetaso', sv: 'Målnivå', en: 'Target' },
  'planView.column.groups': { fi: 'Väestöryhmä', sv: 'Befolkningsgrupp', en: 'Population group' },
  'planView.column.themes': { fi: 'Teema', sv: 'Tema', en: 'Theme' },
  'planView.column.missing': { fi: 'Puuttuu', sv: 'Saknas', en: 'Missing' },

  'planView.schedule.fromYear': { fi: 'Alkaa (vuosi)', sv: 'Börjar (år)', en: 'Starts (year)' },
  'planView.schedule.toYear': { fi: 'Päättyy (vuosi)', sv: 'Slutar (år)', en: 'Ends (year)' },
  'planView.schedule.note': { fi: 'Tarkennus', sv: 'Precisering', en: 'Note' },
  'planView.schedule.hint': {
    fi: 'Esimerkiksi 2026 ja 2028. Tarkennus voi olla vaikkapa ”jatkuva”.',
    sv: 'Till exempel 2026 och 2028. Preciseringen kan vara t.ex. ”fortlöpande”.',
    en: 'For example 2026 and 2028. The note can say “continuous”.',
  },
  'planView.schedule.wrong': {
    fi: 'Kirjoita vuosi neljällä numerolla, esimerkiksi 2027.',
    sv: 'Skriv året med fyra siffror, till exempel 2027.',
    en: 'Write the year with four digits, for example 2027.',
  },
  'planView.euros.wrong': {
    fi: 'Kirjoita summa numeroina, esimerkiksi 12 000.',
    sv: 'Skriv summan med siffror, till exempel 12 000.',
    en: 'Write the sum in digits, for example 12,000.',
  },
  'planView.choice.find': { fi: 'Hae luettelosta', sv: 'Sök i listan', en: 'Search the list' },
  'planView.choice.findOrCreate': {
    fi: 'Hae tai kirjoita uusi',
    sv: 'Sök eller skriv en ny',
    en: 'Search or write a new one',
  },
  'planView.choice.nothing': {
    fi: 'Ei sopivia vaihtoehtoja.',
    sv: 'Inga passande alternativ.',
    en: 'Nothing fits.',
  },
  'planView.choice.create': { fi: 'Lisää ”{name}”', sv: 'Lägg till ”{name}”', en: 'Add “{name}”' },
  'planView.choice.hint': {
    fi: 'Enter valitsee, toinen Enter hyväksyy. Esc peruu.',
    sv: 'Enter väljer, ett andra Enter godkänner. Esc avbryter.',
    en: 'Enter chooses, Enter again is done. Esc cancels.',
  },

  'planView.select': { fi: 'Valitse {title}', sv: 'Välj {title}', en: 'Select {title}' },
  'planView.selectBelow': {
    fi: 'Valitse kaikki: {title}',
    sv: 'Välj alla: {title}',
    en: 'Select all of {title}',
  },
  'planView.fold': { fi: 'Piilota rivit', sv: 'Dölj raderna', en: 'Hide the rows' },
  'planView.unfold': { fi: 'Näytä rivit', sv: 'Visa raderna', en: 'Show the rows' },
  'planView.untitled': {
    fi: 'Nimeämätön toimenpide',
    sv: 'Åtgärd utan namn',
    en: 'Unnamed measure',
  },
  'planView.untitledGoal': { fi: 'Nimeämätön tavoite', sv: 'Mål utan namn', en: 'Unnamed goal' },
  'planView.untitledPriority': {
    fi: 'Nimeämätön painopiste',
    sv: 'Insatsområde utan namn',
    en: 'Unnamed priority',
  },
  'planView.loose': { fi: 'Ilman tavoitetta', sv: 'Utan mål', en: 'Without a goal' },
  'planView.binding': { fi: 'Sitova', sv: 'Bindande', en: 'Binding' },
  'planView.measures': {
    fi: '{count, plural, one {# toimenpide} other {# toimenpidettä}}',
    sv: '{count, plural, one {# åtgärd} other {# åtgärder}}',
    en: '{count, plural, one {# measure} other {# measures}}',
  },
  'planView.complete': { fi: 'Kunnossa', sv: 'I ordning', en: 'Complete' },
  'planView.gaps': {
    fi: '{count, plural, one {# puute} other {# puutetta}}',
    sv: '{count, plural, one {# brist} other {# brister}}',
    en: '{count, plural, one {# gap} other {# gaps}}',
  },
  'planView.missing.measure': {
    fi: 'toimenpide puuttuu',
    sv: 'åtgärd saknas',
    en: 'no measure',
  },

  'planView.add.measure': { fi: 'Toimenpide', sv: 'Åtgärd', en: 'Measure' },
  'planView.add.goal': { fi: 'Tavoite', sv: 'Mål', en: 'Goal' },
  'planView.add.priority': { fi: 'Painopiste', sv: 'Insatsområde', en: 'Priority' },
  'planView.kind.priority': { fi: 'Painopiste', sv: 'Insatsområde', en: 'Priority' },
  'planView.kind.goal': { fi: 'Tavoite', sv: 'Mål', en: 'Goal' },
  'planView.kind.measure': { fi: 'Toimenpide', sv: 'Åtgärd', en: 'Measure' },

  'planView.move': {
    fi: 'Siirrä toiseen tavoitteeseen',
    sv: 'Flytta till ett annat mål',
    en: 'Move to another goal',
  },
  'planView.move.title': {
    fi: '{count, plural, one {Siirrä toimenpide tavoitteeseen} other {Siirrä # toimenpidettä tavoitteeseen}}',
    sv: '{count, plural, one {Flytta åtgärden till ett mål} other {Flytta # åtgärder till ett mål}}',
    en: '{count, plural, one {Move the measure to a goal} other {Move # measures to a goal}}',
  },
  'planView.move.search': {
    fi: 'Hae tavoitetta nimellä tai numerolla',
    sv: 'Sök mål med namn eller nummer',
    en: 'Find a goal by name or number',
  },
  'planView.move.goals': { fi: 'Tavoitteet', sv: 'Mål', en: 'Goals' },
  'planView.moved': {
    fi: '{count, plural, one {Toimenpide siirretty tavoitteeseen {number}.} other {# toimenpidettä siirretty tavoitteeseen {number}.}}',
    sv: '{count, plural, one {Åtgärden flyttades till mål {number}.} other {# åtgärder flyttades till mål {number}.}}',
    en: '{count, plural, one {The measure was moved to goal {number}.} other {# measures were moved to goal {number}.}}',
  },
  'planView.nowAt': {
    fi: '{title}: nyt numero {number}',
    sv: '{title}: har nu nummer {number}',
    en: '{title}: now number {number}',
  },
  'planView.remove': { fi: 'Poista rivit', sv: 'Ta bort raderna', en: 'Remove the rows' },
  'planView.removed': {
    fi: '{count, plural, one {Rivi poistettiin.} other {# riviä poistettiin.}}',
    sv: '{count, plural, one {Raden togs bort.} other {# rader togs bort.}}',
    en: '{count, plural, one {The row was removed.} other {# rows were removed.}}',
  },
  'planView.undo': { fi: 'Kumoa', sv: 'Ångra', en: 'Undo' },
  'planView.copied': {
    fi: '{count, plural, one {# toimenpide} other {# toimenpidettä}} kopioitu leikepöydälle.',
    sv: '{count, plural, one {# åtgärd} other {# åtgärder}} kopierades till urklipp.',
    en: '{count, plural, one {# measure} other {# measures}} copied to the clipboard.',
  },
  'planView.columns': { fi: 'Sarakkeet', sv: 'Kolumner', en: 'Columns' },
  'planView.details': { fi: 'Tiedot', sv: 'Uppgifter', en: 'Details' },

  'planView.filter': { fi: 'Rajaa toimenpiteitä', sv: 'Filtrera åtgärder', en: 'Filter measures' },
  'planView.filter.text': {
    fi: 'Hae toimenpiteistä',
    sv: 'Sök bland åtgärderna',
    en: 'Search measures',
  },
  'planView.filter.clearText': { fi: 'Tyhjennä haku', sv: 'Töm sökningen', en: 'Clear the search' },
  'planView.filter.bodies': { fi: 'Vastuutaho', sv: 'Ansvarig instans', en: 'Responsible body' },
  'planView.filter.priorities': { fi: 'Painopiste', sv: 'Insatsområde', en: 'Priority' },
  'planView.filter.groups': { fi: 'Väestöryhmä', sv: 'Befolkningsgrupp', en: 'Population group' },
  'planView.filter.themes': { fi: 'Teema', sv: 'Tema', en: 'Theme' },
  'planView.filter.needs': { fi: 'Puuttuu', sv: 'Saknas', en: 'Missing' },
  'planView.filter.chosen': { fi: 'Valitut rajaukset', sv: 'Valda filter', en: 'Chosen filters' },
  'planView.filter.clear': { fi: 'Poista rajaukset', sv: 'Ta bort filtren', en: 'Clear filters' },
  'planView.filter.count': {
    fi: '{shown}/{total} toimenpidettä',
    sv: '{shown}/{total} åtgärder',
    en: '{shown}/{total} measures',
  },
  'planView.filter.nothing': {
    fi: 'Yksikään toimenpide ei vastaa rajausta.',
    sv: 'Ingen åtgärd motsvarar filtret.',
    en: 'No measure passes the filters.',
  },

  'planView.missing.button': {
    fi: 'Puuttuu ({count})',
    sv: 'Saknas ({count})',
    en: 'Missing ({count})',
  },
  'planView.missing.title': { fi: 'Mitä puuttuu', sv: 'Vad som saknas', en: 'What is missing' },
  'planView.missing.list': {
    fi: 'Puuttuvat tiedot',
    sv: 'Uppgifter som saknas',
    en: 'Missing information',
  },
  'planView.missing.none': {
    fi: 'Kaikki tiedot ovat kunnossa.',
    sv: 'Alla uppgifter är i ordning.',
    en: 'Nothing is missing.',
  },
  'planView.missing.empty': {
    fi: 'Suunnitelmassa ei ole vielä toimenpiteitä.',
    sv: 'Planen har inga åtgärder ännu.',
    en: 'The plan has no measures yet.',
  },
  'planView.gap.responsible': {
    fi: 'Vastuutaho puuttuu',
    sv: 'Ansvarig instans saknas',
    en: 'No responsible body',
  },
  'planView.gap.schedule': { fi: 'Aikataulu puuttuu', sv: 'Tidtabell saknas', en: 'No schedule' },
  'planView.gap.resources': {
    fi: 'Resurssit puuttuvat',
    sv: 'Resurser saknas',
    en: 'No resources',
  },
  'planView.gap.indicator': { fi: 'Mittari puuttuu', sv: 'Indikator saknas', en: 'No indicator' },
  'planView.gap.baseline': { fi: 'Lähtötaso puuttuu', sv: 'Utgångsnivå saknas', en: 'No baseline' },
  'planView.gap.target': { fi: 'Tavoitetaso puuttuu', sv: 'Målnivå saknas', en: 'No target' },
  'planView.gap.measure': {
    fi: 'Tavoitteella ei ole toimenpidettä',
    sv: 'Målet har ingen åtgärd',
    en: 'The goal has no measure',
  },
  'planView.gap.title': { fi: 'Nimi puuttuu', sv: 'Namn saknas', en: 'No name' },
  'planView.gap.goal': {
    fi: 'Toimenpiteen tavoite on poistettu',
    sv: 'Åtgärdens mål har tagits bort',
    en: 'The goal of the measure is gone',
  },
  'planView.gap.priority': {
    fi: 'Tavoitteen painopiste on poistettu',
    sv: 'Målets insatsområde har tagits bort',
    en: 'The priority of the goal is gone',
  },

  'planView.details.nothing': {
    fi: 'Valitse rivi taulukosta, niin sen kaikki tiedot näkyvät tässä.',
    sv: 'Välj en rad i tabellen så visas alla dess uppgifter här.',
    en: 'Choose a row in the grid to see all of it here.',
  },
  'planView.details.description': { fi: 'Kuvaus', sv: 'Beskrivning', en: 'Description' },
  'planView.details.binding': {
    fi: 'Talousarvion sitova tavoite',
    sv: 'Bindande mål i budgeten',
    en: 'Binding goal of the budget',
  },
  'planView.details.indicators': {
    fi: 'Mittarit',
    sv: 'Indikatorer',
    en: 'Indicators',
  },
  'planView.details.addIndicator': {
    fi: 'Lisää mittari',
    sv: 'Lägg till en indikator',
    en: 'Add an indicator',
  },
  'planView.details.removeIndicator': {
    fi: 'Poista mittari: {name}',
    sv: 'Ta bort indikatorn: {name}',
    en: 'Remove the indicator: {name}',
  },
  'planView.details.lostIndicator': {
    fi: '[mittari on poistettu]',
    sv: '[indikatorn har tagits bort]',
    en: '[the indicator is gone]',
  },
  'planView.details.duties': {
    fi: 'Lain velvoitteet, joihin tämä vastaa',
    sv: 'Lagstadgade skyldigheter som detta svarar mot',
    en: 'Duties of the law that this answers',
  },
  'planView.details.dutiesAbove': {
    fi: 'Lain velvoitteet tavoitteen ja painopisteen kautta',
    sv: 'Lagstadgade skyldigheter via målet och insatsområdet',
    en: 'Duties of the law by the goal and the priority',
  },
  'planView.details.noDuties': {
    fi: 'Ei liitettyjä velvoitteita.',
    sv: 'Inga kopplade skyldigheter.',
    en: 'No duties linked.',
  },
  'planView.details.linkDuties': {
    fi: 'Liitä velvoitteita',
    sv: 'Koppla skyldigheter',
    en: 'Link duties',
  },

  'planView.empty.title': {
    fi: 'Suunnitelmassa ei ole vielä painopisteitä',
    sv: 'Planen har inga insatsområden ännu',
    en: 'The plan has no priorities yet',
  },
  'planView.empty.about': {
    fi: 'Tähän kootaan painopisteet, niiden tavoitteet ja toimenpiteet kerran. Tekstin taulukot, seuranta ja vuosiraportti täyttyvät samoista tiedoista.',
    sv: 'Här samlas insatsområdena, deras mål och åtgärder en gång. Tabellerna i texten, uppföljningen och årsrapporten fylls med samma uppgifter.',
    en: 'Priorities, their goals and measures are written here once. Tables in the text, follow-up and the yearly report are filled from them.',
  },
  'planView.empty.begin': { fi: 'Aloita alusta', sv: 'Börja från början', en: 'Start afresh' },
  'planView.empty.beginAbout': {
    fi: 'Lisää ensin painopiste, sitten sen tavoitteet ja toimenpiteet.',
    sv: 'Lägg först till ett insatsområde, sedan dess mål och åtgärder.',
    en: 'Add a priority first, then its goals and measures.',
  },
  'planView.empty.add': {
    fi: 'Lisää painopiste',
    sv: 'Lägg till insatsområde',
    en: 'Add a priority',
  },
  'planView.empty.paste': {
    fi: 'Tuo valmis taulukko',
    sv: 'Hämta en färdig tabell',
    en: 'Bring a table',
  },
  'planView.empty.pasteAbout': {
    fi: 'Kopioi toimenpidetaulukko Wordissa tai Excelissä ja liitä se tähän (Ctrl+V). Sarakkeiden merkitys kysytään ennen lisäämistä.',
    sv: 'Kopiera åtgärdstabellen i Word eller Excel och klistra in den här (Ctrl+V). Vad kolumnerna betyder frågas innan något läggs till.',
    en: 'Copy a table of measures in Word or Excel and paste it here (Ctrl+V). You are asked what its columns mean before anything is added.',
  },
  'planView.empty.pasteButton': {
    fi: 'Liitä taulukko',
    sv: 'Klistra in tabell',
    en: 'Paste the table',
  },

  'planView.paste.title': {
    fi: 'Liitä taulukko suunnitelmaan',
    sv: 'Klistra in en tabell i planen',
    en: 'Paste a table into the plan',
  },
  'planView.paste.about': {
    fi: 'Tarkista, mitä kukin sarake sisältää. Tuntemattomat sarakkeet säilytetään toimenpiteen kuvauksessa.',
    sv: 'Kontrollera vad varje kolumn innehåller. Okända kolumner sparas i åtgärdens beskrivning.',
    en: 'Check what each column holds. Unknown columns are kept in the description of the measure.',
  },
  'planView.paste.header': {
    fi: 'Ensimmäinen rivi on otsikkorivi',
    sv: 'Den första raden är en rubrikrad',
    en: 'The first row holds the headers',
  },
  'planView.paste.preview': {
    fi: 'Liitettävä taulukko',
    sv: 'Tabellen som klistras in',
    en: 'The table to be pasted',
  },
  'planView.paste.column': {
    fi: 'Mitä sarake ”{name}” sisältää',
    sv: 'Vad kolumnen ”{name}” innehåller',
    en: 'What the column “{name}” holds',
  },
  'planView.paste.more': {
    fi: '{count, plural, one {ja # rivi lisää} other {ja # riviä lisää}}',
    sv: '{count, plural, one {och # rad till} other {och # rader till}}',
    en: '{count, plural, one {and # more row} other {and # more rows}}',
  },
  'planView.paste.year': {
    fi: 'Vuosi, jota seurantatiedot koskevat',
    sv: 'År som uppföljningsuppgifterna gäller',
    en: 'Year that the follow-up is about',
  },
  'planView.paste.nothing': {
    fi: 'Taulukosta ei löytynyt toimenpiteitä. Valitse, missä sarakkeessa ne ovat.',
    sv: 'Inga åtgärder hittades i tabellen. Välj i vilken kolumn de finns.',
    en: 'No measures were found in the table. Choose the column that holds them.',
  },
  'planView.paste.measures': {
    fi: '{count, plural, one {# uusi toimenpide} other {# uutta toimenpidettä}}',
    sv: '{count, plural, one {# ny åtgärd} other {# nya åtgärder}}',
    en: '{count, plural, one {# new measure} other {# new measures}}',
  },
  'planView.paste.toGoal': {
    fi: 'lisätään tavoitteen {name} loppuun',
    sv: 'läggs till sist under målet {name}',
    en: 'added at the end of goal {name}',
  },
  'planView.paste.toNamed': {
    fi: 'lisätään taulukossa nimettyihin tavoitteisiin',
    sv: 'läggs till under målen som nämns i tabellen',
    en: 'added to the goals that the table names',
  },
  'planView.paste.toNew': {
    fi: 'lisätään uuteen tavoitteeseen',
    sv: 'läggs till under ett nytt mål',
    en: 'added to a new goal',
  },
  'planView.paste.goals': {
    fi: '{count, plural, one {# uusi tavoite} other {# uutta tavoitetta}}',
    sv: '{count, plural, one {# nytt mål} other {# nya mål}}',
    en: '{count, plural, one {# new goal} other {# new goals}}',
  },
  'planView.paste.bodies': {
    fi: '{count, plural, one {# uusi vastuutaho} other {# uutta vastuutahoa}}',
    sv: '{count, plural, one {# ny ansvarig instans} other {# nya ansvariga instanser}}',
    en: '{count, plural, one {# new responsible body} other {# new responsible bodies}}',
  },
  'planView.paste.indicators': {
    fi: '{count, plural, one {# uusi mittari} other {# uutta mittaria}}',
    sv: '{count, plural, one {# ny indikator} other {# nya indikatorer}}',
    en: '{count, plural, one {# new indicator} other {# new indicators}}',
  },
  'planView.paste.kept': {
    fi: 'tuntemattomat sarakkeet kuvaukseen',
    sv: 'okända kolumner till beskrivningen',
    en: 'unknown columns into the description',
  },
  'planView.paste.skipped': {
    fi: '{count, plural, one {# sarake jätetään pois} other {# saraketta jätetään pois}}',
    sv: '{count, plural, one {# kolumn utelämnas} other {# kolumner utelämnas}}',
    en: '{count, plural, one {# column is left out} other {# columns are left out}}',
  },
  'planView.paste.done': {
    fi: '{count, plural, =0 {Lisää} one {Lisää toimenpide} other {Lisää # toimenpidettä}}',
    sv: '{count, plural, =0 {Lägg till} one {Lägg till åtgärden} other {Lägg till # åtgärder}}',
    en: '{count, plural, =0 {Add} one {Add the measure} other {Add # measures}}',
  },
  'planView.paste.added': {
    fi: '{count, plural, one {# toimenpide lisättiin.} other {# toimenpidettä lisättiin.}}',
    sv: '{count, plural, one {# åtgärd lades till.} other {# åtgärder lades till.}}',
    en: '{count, plural, one {# measure was added.} other {# measures were added.}}',
  },
  'planView.paste.refused': {
    fi: 'Nämä eivät sovi soluihinsa, ja ne jätettiin liittämättä: {words}',
    sv: 'De här passar inte i sina celler och klistrades inte in: {words}',
    en: 'These do not fit their cells and were not pasted: {words}',
  },

  'planView.meaning.priority': { fi: 'Painopiste', sv: 'Insatsområde', en: 'Priority' },
  'planView.meaning.goal': { fi: 'Tavoite', sv: 'Mål', en: 'Goal' },
  'planView.meaning.binding-goal': { fi: 'Sitova tavoite', sv: 'Bindande mål', en: 'Binding goal' },
  'planView.meaning.measure': { fi: 'Toimenpide', sv: 'Åtgärd', en: 'Measure' },
  'planView.meaning.description': { fi: 'Kuvaus', sv: 'Beskrivning', en: 'Description' },
  'planView.meaning.responsible': {
    fi: 'Vastuutaho',
    sv: 'Ansvarig instans',
    en: 'Responsible body',
  },
  'planView.meaning.groups': { fi: 'Väestöryhmä', sv: 'Befolkningsgrupp', en: 'Population group' },
  'planView.meaning.themes': { fi: 'Teema', sv: 'Tema', en: 'Theme' },
  'planView.meaning.schedule': { fi: 'Aikataulu', sv: 'Tidtabell', en: 'Schedule' },
  'planView.meaning.schedule-and-resources': {
    fi: 'Aikataulu ja resurssit',
    sv: 'Tidtabell och resurser',
    en: 'Schedule and resources',
  },
  'planView.meaning.resources': { fi: 'Resurssit', sv: 'Resurser', en: 'Resources' },
  'planView.meaning.appropriation': {
    fi: 'Määräraha (€)',
    sv: 'Anslag (€)',
    en: 'Appropriation (€)',
  },
  'planView.meaning.indicator': { fi: 'Mittari', sv: 'Indikator', en: 'Indicator' },
  'planView.meaning.indicator-levels': {
    fi: 'Mittari ja sen tasot',
    sv: 'Indikatorn och dess nivåer',
    en: 'Indicator with its levels',
  },
  'planView.meaning.baseline': { fi: 'Lähtötaso', sv: 'Utgångsnivå', en: 'Baseline' },
  'planView.meaning.target': { fi: 'Tavoitetaso', sv: 'Målnivå', en: 'Target' },
  'planView.meaning.status': {
    fi: 'Seuranta: tila',
    sv: 'Uppföljning: läge',
    en: 'Follow-up: status',
  },
  'planView.meaning.done': {
    fi: 'Seuranta: sanallinen arvio',
    sv: 'Uppföljning: bedömning',
    en: 'Follow-up: assessment',
  },
  'planView.meaning.value': {
    fi: 'Seuranta: toteuma',
    sv: 'Uppföljning: utfall',
    en: 'Follow-up: outcome',
  },
  'planView.meaning.reason': {
    fi: 'Seuranta: syy poikkeamaan',
    sv: 'Uppföljning: orsak till avvikelsen',
    en: 'Follow-up: reason',
  },
  'planView.meaning.next': {
    fi: 'Seuranta: jatkotoimet',
    sv: 'Uppföljning: fortsatta åtgärder',
    en: 'Follow-up: next steps',
  },
  'planView.meaning.keep': {
    fi: 'Muu: säilytä kuvauksessa',
    sv: 'Annat: spara i beskrivningen',
    en: 'Other: keep in the description',
  },
  'planView.meaning.skip': { fi: 'Jätä pois', sv: 'Utelämna', en: 'Leave out' },

  'planView.keys': {
    fi: 'Taulukon näppäimet',
    sv: 'Tangenter i tabellen',
    en: 'Keys of the grid',
  },
  'planView.key.edit': { fi: 'Muokkaa solua', sv: 'Redigera cellen', en: 'Edit the cell' },
  'planView.key.cancel': {
    fi: 'Peru muokkaus tai rivien valinta',
    sv: 'Avbryt redigeringen eller radvalet',
    en: 'Cancel editing or the selection of rows',
  },
  'planView.key.lineBreak': {
    fi: 'Rivinvaihto muokattavassa solussa',
    sv: 'Radbyte i cellen som redigeras',
    en: 'Line break while editing',
  },
  'planView.key.clear': { fi: 'Tyhjennä solu', sv: 'Töm cellen', en: 'Clear the cell' },
  'planView.key.addMeasure': {
    fi: 'Uusi toimenpide alle',
    sv: 'Ny åtgärd nedanför',
    en: 'New measure below',
  },
  'planView.key.addGoal': { fi: 'Uusi tavoite', sv: 'Nytt mål', en: 'New goal' },
  'planView.key.shift': {
    fi: 'Siirrä rivi ylös tai alas',
    sv: 'Flytta raden upp eller ned',
    en: 'Move the row up or down',
  },
  'planView.key.move': {
    fi: 'Siirrä toiseen tavoitteeseen',
    sv: 'Flytta till ett annat mål',
    en: 'Move to another goal',
  },
  'planView.key.remove': {
    fi: 'Poista rivi tai valitut rivit',
    sv: 'Ta bort raden eller de valda raderna',
    en: 'Remove the row or those selected',
  },
  'planView.key.select': { fi: 'Valitse rivejä', sv: 'Välj rader', en: 'Select rows' },
  'planView.key.selectAll': {
    fi: 'Valitse kaikki rivit',
    sv: 'Välj alla rader',
    en: 'Select all rows',
  },
  'planView.key.clipboard': {
    fi: 'Kopioi ja liitä, myös Excelistä ja Wordista',
    sv: 'Kopiera och klistra in, också från Excel och Word',
    en: 'Copy and paste, from Excel and Word as well',
  },
  'planView.key.details': {
    fi: 'Näytä rivin kaikki tiedot',
    sv: 'Visa radens alla uppgifter',
    en: 'Show all of the row',
  },
  'planView.key.space': { fi: 'Välilyönti', sv: 'Mellanslag', en: 'Space' },
  'planView.key.comment': {
    fi: 'Kommentoi riviä',
    sv: 'Kommentera raden',
    en: 'Comment on the row',
  },
  'planView.key.blame': {
    fi: 'Kuka muutti tämän?',
    sv: 'Vem ändrade detta?',
    en: 'Who changed this?',
  },
  'planView.key.fold': {
    fi: 'Piilota tai näytä otsikon alla olevat rivit',
    sv: 'Dölj eller visa raderna under rubriken',
    en: 'Hide or show the rows below a heading',
  },
  'planView.key.find': {
    fi: 'Hae toimenpiteistä',
    sv: 'Sök bland åtgärderna',
    en: 'Search measures',
  },
  'planView.key.undo': {
    fi: 'Kumoa ja tee uudelleen',
    sv: 'Ångra och gör om',
    en: 'Undo and redo',
  },
  'planView.key.pane': {
    fi: 'Seuraava osa näkymästä',
    sv: 'Nästa del av vyn',
    en: 'Next part of the view',
  },
} as const satisfies Sentences
