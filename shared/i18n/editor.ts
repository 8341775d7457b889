import type { Sentences } from './sentence.ts'

/** Words of the writing surface: the page, its toolbar, and what it asks. */
export const editorSentences = {
  'editor.label': { fi: 'Asiakirjan teksti', sv: 'Dokumentets text', en: 'Text of the document' },
  'editor.keys': {
    fi: 'Sarkain siirtyy taulukossa solusta toiseen ja muuttaa luettelossa tasoa. F6 siirtyy tekstistä seuraavaan ruutuun.',
    sv: 'Tabb flyttar mellan celler i en tabell och ändrar nivå i en lista. F6 går från texten till nästa ruta.',
    en: 'Tab moves between cells in a table and changes the level in a list. F6 leaves the text for the next pane.',
  },
  'editor.headingPlaceholder': { fi: 'Otsikko', sv: 'Rubrik', en: 'Heading' },
  'editor.paragraphPlaceholder': {
    fi: 'Kirjoita tähän.',
    sv: 'Skriv här.',
    en: 'Write here.',
  },
  'editor.pageBreak': { fi: 'Sivunvaihto', sv: 'Sidbrytning', en: 'Page break' },
  'editor.contentsEmpty': {
    fi: 'Luettelo täyttyy, kun asiakirjassa on otsikoita.',
    sv: 'Förteckningen fylls i när dokumentet har rubriker.',
    en: 'The list fills in when the document has headings.',
  },
  'editor.contentsEmpty.tables': {
    fi: 'Luettelo täyttyy, kun taulukoilla on otsikoita.',
    sv: 'Förteckningen fylls i när tabellerna har rubriker.',
    en: 'The list fills in when tables have captions.',
  },
  'editor.contentsEmpty.figures': {
    fi: 'Luettelo täyttyy, kun kuvilla on kuvatekstejä.',
    sv: 'Förteckningen fylls i när bilderna har bildtexter.',
    en: 'The list fills in when pictures have captions.',
  },
  'editor.approvalHint': {
    fi: 'Tiedot tulevat asiakirjan tiedoista (Tiedosto – Asiakirjan tiedot).',
    sv: 'Uppgifterna hämtas från dokumentets uppgifter (Arkiv – Dokumentets uppgifter).',
    en: 'These come from the document details (File – Document details).',
  },
  'editor.footnote': {
    fi: 'Alaviite {number}: {text}',
    sv: 'Fotnot {number}: {text}',
    en: 'Footnote {number}: {text}',
  },
  'editor.crossReferenceHint': {
    fi: 'Ristiviittaus: napsauta muuttaaksesi, Ctrl + napsautus siirtää kohteeseen.',
    sv: 'Korsreferens: klicka för att ändra, Ctrl + klick går till målet.',
    en: 'Cross-reference: click to change it, Ctrl + click to go to its target.',
  },
  'editor.table': { fi: 'Taulukko', sv: 'Tabell', en: 'Table' },
  'editor.tableCaption': { fi: 'Taulukon otsikko', sv: 'Tabellens rubrik', en: 'Table caption' },
  'editor.tableCaptionPlaceholder': {
    fi: 'Kirjoita taulukolle otsikko',
    sv: 'Skriv en rubrik för tabellen',
    en: 'Write a caption for the table',
  },
  'editor.imageCaption': { fi: 'Kuvateksti', sv: 'Bildtext', en: 'Image caption' },
  'editor.imageCaptionPlaceholder': {
    fi: 'Kirjoita kuvateksti',
    sv: 'Skriv en bildtext',
    en: 'Write a caption for the image',
  },
  'editor.altMissing': {
    fi: 'Vaihtoehtoinen teksti puuttuu',
    sv: 'Alternativtext saknas',
    en: 'Alternative text is missing',
  },
  'editor.imageProperties': {
    fi: 'Kuvan tiedot…',
    sv: 'Bildens uppgifter…',
    en: 'Image details…',
  },
  'editor.imageIsDecorative': {
    fi: 'Koristekuva: ruudunlukija ohittaa sen.',
    sv: 'Dekorationsbild: skärmläsare hoppar över den.',
    en: 'Decorative image: screen readers skip it.',
  },
  'editor.toolbar': { fi: 'Muotoilu', sv: 'Formatering', en: 'Formatting' },
  'editor.style': { fi: 'Tyyli', sv: 'Format', en: 'Style' },
  'editor.styleIs': { fi: 'Tyyli: {name}', sv: 'Format: {name}', en: 'Style: {name}' },
  'editor.noStyle': { fi: 'Tyyli', sv: 'Format', en: 'Style' },
  'editor.insert': { fi: 'Lisää', sv: 'Infoga', en: 'Insert' },

  'editor.insertTable': { fi: 'Lisää taulukko', sv: 'Infoga tabell', en: 'Insert table' },
  'editor.rows': { fi: 'Rivejä', sv: 'Rader', en: 'Rows' },
  'editor.columns': { fi: 'Sarakkeita', sv: 'Kolumner', en: 'Columns' },
  'editor.headerRow': {
    fi: 'Ensimmäinen rivi on otsikkorivi',
    sv: 'Första raden är rubrikrad',
    en: 'The first row is a header row',
  },
  'editor.headerRowHint': {
    fi: 'Otsikkorivi toistuu jokaisella sivulla, ja ruudunlukija lukee sen solujen yhteydessä.',
    sv: 'Rubrikraden upprepas på varje sida och läses upp av skärmläsare tillsammans med cellerna.',
    en: 'The header row is repeated on each page and read out by screen readers with the cells.',
  },
  'editor.headerColumn': {
    fi: 'Ensimmäinen sarake on otsikkosarake',
    sv: 'Första kolumnen är rubrikkolumn',
    en: 'The first column is a header column',
  },
  'editor.headerColumnHint': {
    fi: 'Valitse, kun jokaisen rivin ensimmäinen solu kertoo, mistä rivillä on kyse.',
    sv: 'Välj detta när den första cellen på varje rad anger vad raden handlar om.',
    en: 'Choose this when the first cell of each row says what the row is about.',
  },
  'editor.tableDetails': {
    fi: 'Taulukon otsikko ja kuvaus',
    sv: 'Tabellens rubrik och beskrivning',
    en: 'Table caption and description',
  },
  'editor.tableCaptionHint': {
    fi: 'Näkyy taulukon yläpuolella numeron jäljessä.',
    sv: 'Visas ovanför tabellen efter numret.',
    en: 'Shown above the table after its number.',
  },
  'editor.tableDescription': {
    fi: 'Kuvaus ruudunlukijalle',
    sv: 'Beskrivning för skärmläsare',
    en: 'Description for screen readers',
  },
  'editor.tableDescriptionHint': {
    fi: 'Yksi tai kaksi virkettä siitä, mitä taulukko osoittaa. Ei näy tulosteessa.',
    sv: 'En eller två meningar om vad tabellen visar. Syns inte i utskriften.',
    en: 'A sentence or two on what the table shows. Not printed.',
  },

  'editor.insertLink': { fi: 'Lisää linkki', sv: 'Infoga länk', en: 'Insert link' },
  'editor.editLink': { fi: 'Muokkaa linkkiä', sv: 'Redigera länken', en: 'Edit link' },
  'editor.openLink': { fi: 'Avaa linkki', sv: 'Öppna länken', en: 'Open link' },
  'editor.removeLink': { fi: 'Poista linkki', sv: 'Ta bort länken', en: 'Remove link' },
  'editor.linkTools': { fi: 'Linkki', sv: 'Länk', en: 'Link' },
  'editor.linkText': { fi: 'Näkyvä teksti', sv: 'Text som visas', en: 'Text to show' },
  'editor.linkTextHint': {
    fi: 'Kerro, minne linkki vie: ”THL:n tulosraportti” on parempi kuin ”tästä”.',
    sv: 'Berätta vart länken leder: ”THL:s resultatrapport” är bättre än ”här”.',
    en: 'Say where the link leads: “THL results report” is better than “here”.',
  },
  'editor.linkAddress': { fi: 'Osoite', sv: 'Adress', en: 'Address' },
  'editor.linkRefused': {
    fi: 'Kirjoita verkko-osoite (https://…) tai sähköpostiosoite.',
    sv: 'Skriv en webbadress (https://…) eller en e-postadress.',
    en: 'Type a web address (https://…) or an e-mail address.',
  },
  'editor.linkOrUnlink': {
    fi: 'Linkki: lisää tai poista',
    sv: 'Länk: infoga eller ta bort',
    en: 'Link: add or remove',
  },

  'editor.language': { fi: 'Tekstin kieli', sv: 'Textens språk', en: 'Text language' },
  'editor.languageHint': {
    fi: 'Merkitse vieraskieliset sanat, jotta ruudunlukija ääntää ne oikein.',
    sv: 'Märk ut ord på andra språk så att skärmläsaren uttalar dem rätt.',
    en: 'Mark words in other languages so that screen readers pronounce them correctly.',
  },

  'editor.imageDetails': { fi: 'Kuvan tiedot', sv: 'Bildens uppgifter', en: 'Image details' },
  'editor.alt': { fi: 'Vaihtoehtoinen teksti', sv: 'Alternativtext', en: 'Alternative text' },
  'editor.altHint': {
    fi: 'Kerro, mitä kuva osoittaa niille, jotka eivät näe sitä. Kuviosta kerro myös päätulos.',
    sv: 'Berätta vad bilden visar för dem som inte ser den. För ett diagram, ange också huvudresultatet.',
    en: 'Say what the image shows to those who do not see it. For a chart, give its main result too.',
  },
  'editor.decorative': {
    fi: 'Kuva on koriste',
    sv: 'Bilden är en dekoration',
    en: 'The image is decorative',
  },
  'editor.decorativeHint': {
    fi: 'Koristekuva ei kerro mitään, mitä tekstissä ei jo ole. Ruudunlukija ohittaa sen.',
    sv: 'En dekorationsbild berättar inget som inte redan finns i texten. Skärmläsare hoppar över den.',
    en: 'A decorative image tells nothing that is not in the text. Screen readers skip it.',
  },
  'editor.imageCaptionHint': {
    fi: 'Näkyy kuvan alla numeron jäljessä.',
    sv: 'Visas under bilden efter numret.',
    en: 'Shown below the image after its number.',
  },
  'editor.imageSize': { fi: 'Koko', sv: 'Storlek', en: 'Size' },
  'editor.imageSize.small': { fi: 'Pieni', sv: 'Liten', en: 'Small' },
  'editor.imageSize.medium': { fi: 'Keskikokoinen', sv: 'Medelstor', en: 'Medium' },
  'editor.imageSize.full': { fi: 'Tekstin levyinen', sv: 'Textens bredd', en: 'Width of the text' },

  'editor.crossReference': { fi: 'Ristiviittaus', sv: 'Korsreferens', en: 'Cross-reference' },
  'editor.crossReferenceTarget': {
    fi: 'Mihin viitataan: otsikko, taulukko tai kuva',
    sv: 'Vad hänvisas till: rubrik, tabell eller figur',
    en: 'What to refer to: a heading, table or figure',
  },
  'editor.crossReferenceNothing': {
    fi: 'Ei löytynyt. Viitata voi otsikoihin sekä taulukoihin ja kuviin, joilla on otsikko.',
    sv: 'Hittades inte. Det går att hänvisa till rubriker samt till tabeller och figurer som har en rubrik.',
    en: 'Nothing found. You can refer to headings, and to tables and figures that have a caption.',
  },
  'editor.crossReferenceShow': {
    fi: 'Tekstissä näkyy',
    sv: 'I texten visas',
    en: 'The text shows',
  },
  'editor.crossReferenceShow.number': { fi: 'Numero', sv: 'Numret', en: 'The number' },
  'editor.crossReferenceShow.title': { fi: 'Otsikko', sv: 'Rubriken', en: 'The title' },

  'editor.footnoteTitle': {
    fi: 'Alaviite {number}',
    sv: 'Fotnot {number}',
    en: 'Footnote {number}',
  },
  'editor.footnoteText': { fi: 'Alaviitteen teksti', sv: 'Fotnotens text', en: 'Footnote text' },
  'editor.removeFootnote': { fi: 'Poista alaviite', sv: 'Ta bort fotnoten', en: 'Delete footnote' },

  'editor.find': { fi: 'Etsi ja korvaa', sv: 'Sök och ersätt', en: 'Find and replace' },
  'editor.findWhat': { fi: 'Etsi', sv: 'Sök', en: 'Find' },
  'editor.replaceWith': { fi: 'Korvaa tekstillä', sv: 'Ersätt med', en: 'Replace with' },
  'editor.replaceToo': { fi: 'Korvaa…', sv: 'Ersätt…', en: 'Replace…' },
  'editor.replace': { fi: 'Korvaa', sv: 'Ersätt', en: 'Replace' },
  'editor.replaceAll': { fi: 'Korvaa kaikki', sv: 'Ersätt alla', en: 'Replace all' },
  'editor.nextFound': { fi: 'Seuraava', sv: 'Nästa', en: 'Next' },
  'editor.previousFound': { fi: 'Edellinen', sv: 'Föregående', en: 'Previous' },
  'editor.matchCase': {
    fi: 'Sama kirjainkoko',
    sv: 'Matcha gemener/VERSALER',
    en: 'Match case',
  },
  'editor.wholeWords': {
    fi: 'Vain kokonaiset sanat',
    sv: 'Endast hela ord',
    en: 'Whole words only',
  },
  'editor.found.none': { fi: 'Ei osumia', sv: 'Inga träffar', en: 'No matches' },
  'editor.found.count': {
    fi: '{count, plural, one {# osuma} other {# osumaa}}',
    sv: '{count, plural, one {# träff} other {# träffar}}',
    en: '{count, plural, one {# match} other {# matches}}',
  },
  'editor.found.position': {
    fi: '{position}/{count}',
    sv: '{position}/{count}',
    en: '{position}/{count}',
  },
  'editor.calloutTone': { fi: 'Noston laji', sv: 'Faktarutans slag', en: 'Kind of callout' },
  'editor.contextMenu': { fi: 'Muokkaa tekstiä', sv: 'Redigera text', en: 'Edit text' },
} as const satisfies Sentences
