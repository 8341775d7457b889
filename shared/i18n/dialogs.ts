import type { Sentences } from './sentence.ts'

/** What opens on top of a view: details, export, palette, shortcuts, word count, about. */
export const dialogSentences = {
  'details.heading': {
    fi: 'Asiakirjan tiedot',
    sv: 'Dokumentets uppgifter',
    en: 'Document details',
  },
  'details.title': { fi: 'Asiakirjan nimi', sv: 'Dokumentets namn', en: 'Name of the document' },
  'details.title.missing': {
    fi: 'Anna asiakirjalle nimi.',
    sv: 'Ge dokumentet ett namn.',
    en: 'Give the document a name.',
  },
  'details.organisation': {
    fi: 'Kunta tai hyvinvointialue',
    sv: 'Kommun eller välfärdsområde',
    en: 'Municipality or county',
  },
  'details.period': { fi: 'Kausi', sv: 'Period', en: 'Period' },
  'details.period.from': { fi: 'Alkuvuosi', sv: 'Första året', en: 'First year' },
  'details.period.to': { fi: 'Loppuvuosi', sv: 'Sista året', en: 'Last year' },
  'details.period.backwards': {
    fi: 'Loppuvuosi on ennen alkuvuotta.',
    sv: 'Sista året är före det första.',
    en: 'The last year is before the first.',
  },
  'details.language': {
    fi: 'Asiakirjan kieli on {language}. Se valittiin asiakirjaa luotaessa.',
    sv: 'Dokumentets språk är {language}. Det valdes när dokumentet skapades.',
    en: 'The language of the document is {language}. It was chosen when the document was made.',
  },
  'details.handling': {
    fi: 'Valtuustokäsittely',
    sv: 'Fullmäktigebehandling',
    en: 'Handling in the council',
  },
  'details.status': { fi: 'Tila', sv: 'Läge', en: 'State' },
  'details.caseNumber': { fi: 'Asianumero', sv: 'Ärendenummer', en: 'Case number' },
  'details.caseNumber.example': {
    fi: 'Esimerkiksi HMKDno-2026-62 tai 228/00.01.01.00/2026.',
    sv: 'Till exempel HMKDno-2026-62 eller 228/00.01.01.00/2026.',
    en: 'For example HMKDno-2026-62 or 228/00.01.01.00/2026.',
  },
  'details.caseNumber.unusual': {
    fi: 'Tarkista numero: muoto poikkeaa tavallisista (HMKDno-2026-62 tai 228/00.01.01.00/2026). Voit silti tallentaa sen.',
    sv: 'Kontrollera numret: formen avviker från de vanliga (HMKDno-2026-62 eller 228/00.01.01.00/2026). Du kan ändå spara det.',
    en: 'Check the number: it differs from the usual forms (HMKDno-2026-62 or 228/00.01.01.00/2026). You can save it all the same.',
  },
  'details.body': { fi: 'Päättävä toimielin', sv: 'Beslutande organ', en: 'Deciding body' },
  'details.body.example': {
    fi: 'Esimerkiksi kunnanvaltuusto.',
    sv: 'Till exempel kommunfullmäktige.',
    en: 'For example the municipal council.',
  },
  'details.date': { fi: 'Päätöspäivä', sv: 'Beslutsdatum', en: 'Date of decision' },
  'details.date.example': {
    fi: 'Muodossa 9.3.2026.',
    sv: 'I formen 9.3.2026.',
    en: 'Written as 9.3.2026.',
  },
  'details.date.wrong': {
    fi: 'Kirjoita päivä muodossa 9.3.2026.',
    sv: 'Skriv datumet i formen 9.3.2026.',
    en: 'Write the date as 9.3.2026.',
  },
  'details.section': { fi: 'Pykälä (§)', sv: 'Paragraf (§)', en: 'Section (§)' },
  'details.people': { fi: 'Laatijat', sv: 'Författare', en: 'Authors' },
  'details.people.none': {
    fi: 'Lisää ne, jotka mainitaan asiakirjan laatijoina.',
    sv: 'Lägg till dem som ska nämnas som dokumentets författare.',
    en: 'Add those who are named as authors of the document.',
  },
  'details.people.add': { fi: 'Lisää henkilö', sv: 'Lägg till person', en: 'Add a person' },
  'details.people.name': { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  'details.people.title': { fi: 'Nimike', sv: 'Titel', en: 'Title' },
  'details.people.role': {
    fi: 'Rooli työryhmässä',
    sv: 'Roll i arbetsgruppen',
    en: 'Role in the group',
  },
  'details.people.remove': {
    fi: 'Poista henkilö {name}',
    sv: 'Ta bort personen {name}',
    en: 'Remove {name}',
  },

  'export.title.docx': {
    fi: 'Viedään Word-tiedostoksi',
    sv: 'Exporterar som Word-fil',
    en: 'Exporting as a Word file',
  },
  'export.title.pdf': {
    fi: 'Viedään PDF-tiedostoksi',
    sv: 'Exporterar som PDF-fil',
    en: 'Exporting as a PDF file',
  },
  'export.title.html': {
    fi: 'Viedään verkkosivuksi',
    sv: 'Exporterar som webbsida',
    en: 'Exporting as a web page',
  },
  'export.step.read': {
    fi: 'Luetaan asiakirjaa…',
    sv: 'Läser dokumentet…',
    en: 'Reading the document…',
  },
  'export.step.compose': {
    fi: 'Kootaan sivuja…',
    sv: 'Sätter ihop sidorna…',
    en: 'Composing the pages…',
  },
  'export.step.pages': {
    fi: 'Lasketaan sivunumeroita…',
    sv: 'Sidnumren räknas…',
    en: 'Working out page numbers…',
  },
  'export.step.write': {
    fi: 'Kirjoitetaan tiedostoa…',
    sv: 'Skriver filen…',
    en: 'Writing the file…',
  },
  'export.step.check': {
    fi: 'Tarkistetaan tiedostoa…',
    sv: 'Kontrollerar filen…',
    en: 'Checking the file…',
  },
  'export.cancel': { fi: 'Keskeytä', sv: 'Avbryt', en: 'Cancel' },
  'export.done.docx': {
    fi: 'Word-tiedosto on valmis',
    sv: 'Word-filen är klar',
    en: 'The Word file is ready',
  },
  'export.done.pdf': {
    fi: 'PDF-tiedosto on valmis',
    sv: 'PDF-filen är klar',
    en: 'The PDF file is ready',
  },
  'export.done.html': {
    fi: 'Verkkosivu on valmis',
    sv: 'Webbsidan är klar',
    en: 'The web page is ready',
  },
  'export.done.docx.text': {
    fi: 'Tiedosto on tarkistettu, ja sen voi liittää esityslistaan.',
    sv: 'Filen är kontrollerad och kan bifogas föredragningslistan.',
    en: 'The file has been checked and can be attached to the agenda.',
  },
  'export.done.pdf.text': {
    fi: 'Tiedosto on tarkistettu, ja sen voi liittää esityslistaan tai julkaista.',
    sv: 'Filen är kontrollerad och kan bifogas föredragningslistan eller publiceras.',
    en: 'The file has been checked and can be attached to the agenda or published.',
  },
  'export.done.html.text': {
    fi: 'Kaikki on yhdessä tiedostossa, kuvatkin. Sen voi julkaista sellaisenaan verkossa.',
    sv: 'Allt finns i en enda fil, även bilderna. Den kan publiceras på webben som sådan.',
    en: 'Everything is in one file, images included. It can be published on the web as it is.',
  },
  'export.done.workingCopy': {
    fi: 'Kommentit ovat tiedostossa mukana. Se on työkappale: älä liitä sitä esityslistaan.',
    sv: 'Kommentarerna finns med i filen. Den är en arbetskopia: bifoga den inte till föredragningslistan.',
    en: 'The comments are in the file. It is a working copy: do not attach it to the agenda.',
  },
  'export.choice': {
    fi: 'Vie Word-tiedostoksi',
    sv: 'Exportera som Word-fil',
    en: 'Export as a Word file',
  },
  'export.withoutComments': {
    fi: 'Ilman kommentteja',
    sv: 'Utan kommentarer',
    en: 'Without comments',
  },
  'export.withoutComments.for': {
    fi: 'Esityslistan liitteeksi ja julkaistavaksi.',
    sv: 'För föredragningslistan och publicering.',
    en: 'For the agenda and for publication.',
  },
  'export.withComments': {
    fi: 'Kommentit mukaan (vain työkappale)',
    sv: 'Med kommentarer (endast arbetskopia)',
    en: 'With comments (a working copy only)',
  },
  'export.withComments.for': {
    fi: 'Kommentit näkyvät Wordissa nimineen ja aikoineen.',
    sv: 'Kommentarerna syns i Word med namn och tider.',
    en: 'The comments show in Word with names and times.',
  },
  'export.pageNumbers': {
    fi: 'Sisällysluettelon sivunumerot',
    sv: 'Sidnummer i innehållsförteckningen',
    en: 'Page numbers in the table of contents',
  },
  'export.withPageNumbers': {
    fi: 'Sivunumerot mukaan',
    sv: 'Med sidnummer',
    en: 'With page numbers',
  },
  'export.withPageNumbers.for': {
    fi: 'Numerot lasketaan valmiiksi, mikä vie noin 6 sekuntia 100 sivua kohti. Word voi sijoittaa yksittäisen otsikon viereiselle sivulle.',
    sv: 'Numren räknas färdigt, vilket tar cirka 6 sekunder per 100 sidor. Word kan placera en enskild rubrik på en intilliggande sida.',
    en: 'The numbers are worked out, which takes some 6 seconds for 100 pages. Word may place a heading on the next page.',
  },
  'export.withoutPageNumbers': {
    fi: 'Ilman sivunumeroita (nopea)',
    sv: 'Utan sidnummer (snabbt)',
    en: 'Without page numbers (fast)',
  },
  'export.withoutPageNumbers.for': {
    fi: 'Luettelossa ovat otsikot linkkeinä. Numerot saa Wordissa: napsauta luetteloa hiiren oikealla ja valitse Päivitä kenttä.',
    sv: 'Förteckningen har rubrikerna som länkar. Numren fås i Word: högerklicka på förteckningen och välj Uppdatera fält.',
    en: 'The list has the headings as links. Word adds the numbers: right-click the list and choose Update Field.',
  },
  'export.checked': {
    fi: 'Rakenne ja saavutettavuus tarkistettiin: ei huomautettavaa.',
    sv: 'Strukturen och tillgängligheten kontrollerades: inget att anmärka.',
    en: 'Structure and accessibility were checked: nothing was found.',
  },
  'export.warnings': {
    fi: 'Rakenne ja saavutettavuus tarkistettiin. Korjaa vielä nämä ja vie uudelleen:',
    sv: 'Strukturen och tillgängligheten kontrollerades. Rätta ännu detta och exportera på nytt:',
    en: 'Structure and accessibility were checked. Mend these and export again:',
  },
  'export.failed': {
    fi: 'Vienti ei onnistunut',
    sv: 'Exporten misslyckades',
    en: 'The export did not succeed',
  },
  'export.unsaved': {
    fi: 'Viimeisimpiä muutoksia ei ole voitu tallentaa, ja ne puuttuisivat viedystä tiedostosta. Yritä uudelleen, kun tallennus onnistuu.',
    sv: 'De senaste ändringarna har inte kunnat sparas och skulle saknas i den exporterade filen. Försök igen när det går att spara.',
    en: 'Your latest changes could not be saved and would be missing from the exported file. Try again once saving succeeds.',
  },
  'export.otherPlace': {
    fi: 'Valitse toinen paikka…',
    sv: 'Välj en annan plats…',
    en: 'Choose another place…',
  },
  'export.reveal': { fi: 'Näytä kansiossa', sv: 'Visa i mappen', en: 'Show in folder' },

  'palette.title': { fi: 'Komentohaku', sv: 'Sök kommando', en: 'Command palette' },
  'palette.search': {
    fi: 'Kirjoita komennon nimi',
    sv: 'Skriv kommandots namn',
    en: 'Type the name of a command',
  },
  'palette.nothing': {
    fi: 'Yksikään komento ei vastaa hakua.',
    sv: 'Inget kommando motsvarar sökningen.',
    en: 'No command matches.',
  },

  'shortcuts.title': { fi: 'Pikanäppäimet', sv: 'Kortkommandon', en: 'Keyboard shortcuts' },
  'shortcuts.elsewhere': {
    fi: 'Jäsennys ja luettelot',
    sv: 'Disposition och listor',
    en: 'Outline and lists',
  },
  'shortcuts.previousPane': {
    fi: 'Siirry edelliseen ruutuun',
    sv: 'Gå till föregående ruta',
    en: 'Go to the previous pane',
  },
  'shortcuts.moveChapter': {
    fi: 'Siirrä luku ylös tai alas jäsennyksessä',
    sv: 'Flytta kapitlet uppåt eller nedåt i dispositionen',
    en: 'Move a chapter up or down in the outline',
  },
  'shortcuts.listLevel': {
    fi: 'Luettelon kohdan taso',
    sv: 'Nivå på punkten i en lista',
    en: 'Level of a list item',
  },

  'wordCount.words': { fi: 'Sanoja', sv: 'Ord', en: 'Words' },
  'wordCount.selected': { fi: 'Sanoja valittuna', sv: 'Markerade ord', en: 'Words selected' },
  'wordCount.characters': {
    fi: 'Merkkejä välilyönteineen',
    sv: 'Tecken med blanksteg',
    en: 'Characters with spaces',
  },
  'wordCount.charactersWithoutSpaces': {
    fi: 'Merkkejä ilman välilyöntejä',
    sv: 'Tecken utan blanksteg',
    en: 'Characters without spaces',
  },
  'wordCount.headings': { fi: 'Otsikoita', sv: 'Rubriker', en: 'Headings' },
  'wordCount.tables': { fi: 'Taulukoita', sv: 'Tabeller', en: 'Tables' },
  'wordCount.images': { fi: 'Kuvia', sv: 'Bilder', en: 'Images' },

  'about.title': { fi: 'Tietoja Kertomuksesta', sv: 'Om Kertomus', en: 'About Kertomus' },
  'about.what': {
    fi: 'Kertomus on ohjelma kunnan ja hyvinvointialueen hyvinvointikertomuksen ja ‑suunnitelman kirjoittamiseen.',
    sv: 'Kertomus är ett program för att skriva kommunens och välfärdsområdets välfärdsberättelse och välfärdsplan.',
    en: 'Kertomus is an app for writing the welfare report and plan of Finnish municipalities and wellbeing services counties.',
  },
  'about.version': { fi: 'Versio', sv: 'Version', en: 'Version' },
  'about.licence': { fi: 'Lisenssi', sv: 'Licens', en: 'Licence' },
  'about.platform': { fi: 'Alusta', sv: 'Plattform', en: 'Platform' },
  'about.privacy': {
    fi: 'Asiakirjat ovat vain tällä tietokoneella. Kertomus ei lähetä tietoja verkkoon.',
    sv: 'Dokumenten finns bara på den här datorn. Kertomus skickar inga uppgifter till nätet.',
    en: 'Your documents are on this computer only. Kertomus sends nothing over the network.',
  },
} as const satisfies Sentences
