import type { Sentences } from './sentence.ts'

/** What the operating system shows for us: file dialogs, confirmations, and when nothing else can be. */
export const desktopSentences = {
  'desktop.export.docx': {
    fi: 'Vie Word-tiedostoksi',
    sv: 'Exportera som Word-fil',
    en: 'Export as Word file',
  },
  'desktop.export.pdf': {
    fi: 'Vie PDF-tiedostoksi',
    sv: 'Exportera som PDF-fil',
    en: 'Export as PDF file',
  },
  'desktop.export.html': {
    fi: 'Vie verkkosivuksi',
    sv: 'Exportera som webbsida',
    en: 'Export as web page',
  },
  'desktop.saveSheet': {
    fi: 'Tallenna vastuutahon lomake',
    sv: 'Spara blankett för ansvarig instans',
    en: 'Save the sheet of a body',
  },
  'desktop.openSheets': {
    fi: 'Valitse palautuneet lomakkeet',
    sv: 'Välj de blanketter som kommit tillbaka',
    en: 'Choose the sheets that came back',
  },
  'desktop.saveMergeLog': {
    fi: 'Tallenna luettelo muutoksista',
    sv: 'Spara förteckningen över ändringarna',
    en: 'Save the list of changes',
  },
  'desktop.saveHandout': {
    fi: 'Tallenna lähetettävä tiedosto',
    sv: 'Spara filen som ska skickas',
    en: 'Save the file to be sent',
  },
  'desktop.savePackage': {
    fi: 'Valitse kansio, johon paketti kirjoitetaan',
    sv: 'Välj mapp för paketet',
    en: 'Choose a folder for the package',
  },
  'desktop.saveHandouts': {
    fi: 'Valitse kansio lähetettäville tiedostoille',
    sv: 'Välj mapp för filerna som ska skickas',
    en: 'Choose a folder for the files to be sent',
  },
  'desktop.openReturned': {
    fi: 'Valitse palautuneet tiedostot',
    sv: 'Välj de filer som kommit tillbaka',
    en: 'Choose the files that came back',
  },
  'desktop.saveCopy': {
    fi: 'Tallenna kopio tiedostoon',
    sv: 'Spara en kopia som fil',
    en: 'Save a copy as a file',
  },
  'desktop.importWord': {
    fi: 'Tuo Word-tiedosto',
    sv: 'Importera Word-fil',
    en: 'Import Word file',
  },
  'desktop.returnedFiles': {
    fi: 'Kertomus- ja Word-tiedostot',
    sv: 'Kertomus- och Word-filer',
    en: 'Kertomus and Word files',
  },
  'desktop.import': {
    fi: 'Avaa Kertomus-tiedosto',
    sv: 'Öppna Kertomus-fil',
    en: 'Open Kertomus file',
  },
  'desktop.pickImage': { fi: 'Lisää kuva', sv: 'Infoga bild', en: 'Insert image' },
  'desktop.openTemplate': {
    fi: 'Valitse Word-malli',
    sv: 'Välj Wordmall',
    en: 'Choose a Word template',
  },
  'desktop.templateFiles': { fi: 'Word-malli', sv: 'Wordmall', en: 'Word template' },
  'desktop.docxFiles': { fi: 'Word-tiedosto', sv: 'Word-fil', en: 'Word file' },
  'desktop.pdfFiles': { fi: 'PDF-tiedosto', sv: 'PDF-fil', en: 'PDF file' },
  'desktop.htmlFiles': { fi: 'Verkkosivu', sv: 'Webbsida', en: 'Web page' },
  'desktop.kertomusFiles': { fi: 'Kertomus-tiedosto', sv: 'Kertomus-fil', en: 'Kertomus file' },
  'desktop.images': { fi: 'Kuvat', sv: 'Bilder', en: 'Images' },
  'desktop.openUnsafeLink': {
    fi: 'Avataanko salaamaton verkkosivu {host}?',
    sv: 'Öppna den okrypterade webbsidan {host}?',
    en: 'Open the unencrypted web page {host}?',
  },
  'desktop.openUnsafeLink.detail': {
    fi: 'Yhteyttä sivulle ei ole suojattu. Sivu avautuu selaimeen.',
    sv: 'Anslutningen till sidan är inte skyddad. Sidan öppnas i webbläsaren.',
    en: 'The connection to this page is not protected. The page opens in your browser.',
  },
  'desktop.openLink': { fi: 'Avaa sivu', sv: 'Öppna sidan', en: 'Open page' },
  'desktop.openFromNetwork': {
    fi: 'Avataanko verkkolevyllä oleva tiedosto ”{name}”?',
    sv: 'Öppna filen ”{name}” från en nätverksenhet?',
    en: 'Open the file “{name}” from a network drive?',
  },
  'desktop.openFromNetwork.detail': {
    fi: 'Tiedosto on palvelimella {host}. Avaa se vain, jos tunnet palvelimen.',
    sv: 'Filen finns på servern {host}. Öppna den bara om du känner till servern.',
    en: 'The file is on the server {host}. Open it only if you know that server.',
  },
  'desktop.openFile': { fi: 'Avaa tiedosto', sv: 'Öppna filen', en: 'Open file' },
  'desktop.replace': {
    fi: 'Korvataanko tiedosto ”{name}”?',
    sv: 'Ersätta filen ”{name}”?',
    en: 'Replace the file “{name}”?',
  },
  'desktop.replace.detail': {
    fi: 'Samanniminen tiedosto on jo valitussa kansiossa. Sen sisältö korvataan.',
    sv: 'En fil med samma namn finns redan i mappen. Dess innehåll ersätts.',
    en: 'A file of this name is already in the folder. Its contents will be replaced.',
  },
  'desktop.replace.yes': { fi: 'Korvaa', sv: 'Ersätt', en: 'Replace' },
  'desktop.cannotStart': {
    fi: 'Kertomus ei käynnisty',
    sv: 'Kertomus startar inte',
    en: 'Kertomus cannot start',
  },
  'desktop.useBackup': {
    fi: 'Asiakirjojen tallennuspaikka on vioittunut. Otetaanko käyttöön varmuuskopio ({date})?',
    sv: 'Lagringsplatsen för dokumenten är skadad. Vill du ta i bruk säkerhetskopian ({date})?',
    en: 'The place where documents are kept is damaged. Use the backup copy ({date})?',
  },
  'desktop.useBackup.detail': {
    fi: 'Varmuuskopion jälkeen tehdyt muutokset puuttuvat siitä. Vioittunut tiedosto säilytetään, jotta tuki voi yrittää pelastaa ne.',
    sv: 'Ändringar efter säkerhetskopian saknas i den. Den skadade filen bevaras så att supporten kan försöka rädda dem.',
    en: 'Changes made after the backup copy are missing from it. The damaged file is kept, so that support can try to rescue them.',
  },
  'desktop.useBackup.yes': {
    fi: 'Ota varmuuskopio käyttöön',
    sv: 'Ta säkerhetskopian i bruk',
    en: 'Use the backup copy',
  },
  'desktop.windowFailed': {
    fi: 'Ikkuna lakkasi toimimasta ja se avattiin uudelleen. Tallennettu teksti on tallessa.',
    sv: 'Fönstret slutade fungera och öppnades på nytt. Den sparade texten är i tryggt förvar.',
    en: 'The window stopped working and was opened again. Saved text is safe.',
  },
} as const satisfies Sentences
