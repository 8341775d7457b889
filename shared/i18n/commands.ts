import type { Sentences } from './sentence.ts'

/** Names of menus and commands, as they stand in the menu bar and the command palette. */
export const commandSentences = {
  'menu.file': { fi: 'Tiedosto', sv: 'Arkiv', en: 'File' },
  'menu.edit': { fi: 'Muokkaa', sv: 'Redigera', en: 'Edit' },
  'menu.view': { fi: 'Näytä', sv: 'Visa', en: 'View' },
  'menu.insert': { fi: 'Lisää', sv: 'Infoga', en: 'Insert' },
  'menu.format': { fi: 'Muotoile', sv: 'Format', en: 'Format' },
  'menu.table': { fi: 'Taulukko', sv: 'Tabell', en: 'Table' },
  'menu.help': { fi: 'Ohje', sv: 'Hjälp', en: 'Help' },
  'menu.quit': { fi: 'Lopeta', sv: 'Avsluta', en: 'Quit' },
  'menu.cut': { fi: 'Leikkaa', sv: 'Klipp ut', en: 'Cut' },
  'menu.copy': { fi: 'Kopioi', sv: 'Kopiera', en: 'Copy' },
  'menu.paste': { fi: 'Liitä', sv: 'Klistra in', en: 'Paste' },
  'menu.selectAll': { fi: 'Valitse kaikki', sv: 'Markera allt', en: 'Select all' },
  'menu.fullScreen': { fi: 'Koko näyttö', sv: 'Helskärm', en: 'Full screen' },

  'command.plan.new': { fi: 'Uusi asiakirja…', sv: 'Nytt dokument…', en: 'New document…' },
  'command.plan.import': {
    fi: 'Avaa Kertomus-tiedosto…',
    sv: 'Öppna Kertomus-fil…',
    en: 'Open Kertomus file…',
  },
  'command.plan.importWord': {
    fi: 'Tuo Word-tiedosto…',
    sv: 'Importera Word-fil…',
    en: 'Import Word file…',
  },
  'command.plan.library': {
    fi: 'Palaa asiakirjoihin',
    sv: 'Tillbaka till dokumenten',
    en: 'Back to documents',
  },
  'command.plan.saveCopy': {
    fi: 'Tallenna kopio tiedostoon…',
    sv: 'Spara en kopia som fil…',
    en: 'Save a copy as a file…',
  },
  'command.plan.exportDocx': {
    fi: 'Vie Word-tiedostoksi (DOCX)…',
    sv: 'Exportera som Word-fil (DOCX)…',
    en: 'Export as Word file (DOCX)…',
  },
  'command.plan.exportPdf': {
    fi: 'Vie PDF-tiedostoksi…',
    sv: 'Exportera som PDF-fil…',
    en: 'Export as PDF file…',
  },
  'command.plan.exportHtml': {
    fi: 'Vie verkkosivuksi (HTML)…',
    sv: 'Exportera som webbsida (HTML)…',
    en: 'Export as web page (HTML)…',
  },
  'command.plan.nameVersion': {
    fi: 'Nimeä tämä versio…',
    sv: 'Namnge den här versionen…',
    en: 'Name this version…',
  },
  'command.plan.history': {
    fi: 'Versiohistoria…',
    sv: 'Versionshistorik…',
    en: 'Version history…',
  },
  'command.plan.handOut': {
    fi: 'Jaa työryhmälle…',
    sv: 'Dela ut till arbetsgrupp…',
    en: 'Hand out to a working group…',
  },
  'command.plan.handouts': {
    fi: 'Jaetut ja palautuneet…',
    sv: 'Utdelade och returnerade…',
    en: 'Handed out and returned…',
  },
  'command.plan.sendBack': {
    fi: 'Lähetä takaisin…',
    sv: 'Skicka tillbaka…',
    en: 'Send back…',
  },
  'command.plan.yearlyReport': {
    fi: 'Tee vuosiraportti…',
    sv: 'Skapa årsrapport…',
    en: 'Make a yearly report…',
  },
  'command.plan.nextTerm': {
    fi: 'Aloita seuraava kausi…',
    sv: 'Börja nästa period…',
    en: 'Start the next term…',
  },
  'command.plan.package': {
    fi: 'Kokoa valtuustopaketti…',
    sv: 'Sammanställ fullmäktigepaket…',
    en: 'Put together the council package…',
  },
  'command.plan.lock': {
    fi: 'Lukitse hyväksytty versio…',
    sv: 'Lås den godkända versionen…',
    en: 'Lock the approved version…',
  },
  'command.plan.deliver': {
    fi: 'Toimita hyvinvointialueelle…',
    sv: 'Lämna till välfärdsområdet…',
    en: 'Deliver to the wellbeing services county…',
  },
  'command.plan.continue': {
    fi: 'Jatka uutena versiona…',
    sv: 'Fortsätt som ny version…',
    en: 'Continue as a new version…',
  },
  'command.plan.details': {
    fi: 'Asiakirjan tiedot…',
    sv: 'Dokumentets uppgifter…',
    en: 'Document details…',
  },
  'command.app.look': {
    fi: 'Asiakirjojen ulkoasu…',
    sv: 'Dokumentens utseende…',
    en: 'Look of documents…',
  },
  'command.app.settings': { fi: 'Asetukset…', sv: 'Inställningar…', en: 'Settings…' },

  'command.edit.blame': {
    fi: 'Kuka muutti tämän?',
    sv: 'Vem ändrade detta?',
    en: 'Who changed this?',
  },
  'command.edit.undo': { fi: 'Kumoa', sv: 'Ångra', en: 'Undo' },
  'command.edit.redo': { fi: 'Tee uudelleen', sv: 'Gör om', en: 'Redo' },
  'command.edit.pastePlain': {
    fi: 'Liitä pelkkänä tekstinä',
    sv: 'Klistra in som oformaterad text',
    en: 'Paste as plain text',
  },
  'command.edit.find': { fi: 'Etsi…', sv: 'Sök…', en: 'Find…' },
  'command.edit.replace': { fi: 'Etsi ja korvaa…', sv: 'Sök och ersätt…', en: 'Find and replace…' },
  'command.edit.wordCount': { fi: 'Sanamäärä', sv: 'Antal ord', en: 'Word count' },

  'command.view.palette': { fi: 'Komentohaku…', sv: 'Sök kommando…', en: 'Command palette…' },
  'command.view.text': { fi: 'Teksti', sv: 'Text', en: 'Text' },
  'command.view.plan': { fi: 'Suunnitelma', sv: 'Plan', en: 'Plan' },
  'command.view.followUp': { fi: 'Seuranta', sv: 'Uppföljning', en: 'Follow-up' },
  'command.view.workshop': {
    fi: 'Ilot ja huolet',
    sv: 'Glädjeämnen och orosmoment',
    en: 'Joys and worries',
  },
  'command.view.duties': { fi: 'Velvoitteet', sv: 'Skyldigheter', en: 'Duties' },
  'command.view.council': {
    fi: 'Valtuustokäsittely',
    sv: 'Fullmäktigebehandling',
    en: 'Council handling',
  },
  'command.view.review': {
    fi: 'Palautuneiden kopioiden tarkistus',
    sv: 'Granskning av returnerade kopior',
    en: 'Review of returned copies',
  },
  'command.view.outline': {
    fi: 'Näytä tai piilota jäsennys',
    sv: 'Visa eller dölj dispositionen',
    en: 'Show or hide the outline',
  },
  'command.view.guidance': {
    fi: 'Näytä tai piilota ohjeet',
    sv: 'Visa eller dölj anvisningarna',
    en: 'Show or hide the guidance',
  },
  'command.view.comments': {
    fi: 'Näytä tai piilota kommentit',
    sv: 'Visa eller dölj kommentarerna',
    en: 'Show or hide the comments',
  },
  'command.view.nextPane': {
    fi: 'Siirry seuraavaan ruutuun',
    sv: 'Gå till nästa ruta',
    en: 'Go to the next pane',
  },
  'command.view.zoomIn': { fi: 'Suurenna', sv: 'Förstora', en: 'Zoom in' },
  'command.view.zoomOut': { fi: 'Pienennä', sv: 'Förminska', en: 'Zoom out' },
  'command.view.zoomReset': {
    fi: 'Alkuperäinen koko',
    sv: 'Ursprunglig storlek',
    en: 'Actual size',
  },

  'command.insert.table': { fi: 'Taulukko…', sv: 'Tabell…', en: 'Table…' },
  'command.insert.image': { fi: 'Kuva…', sv: 'Bild…', en: 'Image…' },
  'command.insert.link': { fi: 'Linkki…', sv: 'Länk…', en: 'Link…' },
  'command.insert.footnote': { fi: 'Alaviite', sv: 'Fotnot', en: 'Footnote' },
  'command.insert.crossReference': {
    fi: 'Ristiviittaus…',
    sv: 'Korsreferens…',
    en: 'Cross-reference…',
  },
  'command.insert.comment': { fi: 'Kommentti…', sv: 'Kommentar…', en: 'Comment…' },
  'command.insert.pageBreak': { fi: 'Sivunvaihto', sv: 'Sidbrytning', en: 'Page break' },
  'command.insert.contents': {
    fi: 'Sisällysluettelo',
    sv: 'Innehållsförteckning',
    en: 'Table of contents',
  },
  'command.insert.tableList': {
    fi: 'Taulukkoluettelo',
    sv: 'Tabellförteckning',
    en: 'List of tables',
  },
  'command.insert.figureList': {
    fi: 'Kuvaluettelo',
    sv: 'Figurförteckning',
    en: 'List of figures',
  },
  'command.insert.approval': { fi: 'Päätöstiedot', sv: 'Beslutsuppgifter', en: 'Decision details' },

  'command.insert.measureTable': {
    fi: 'Toimenpidetaulukko…',
    sv: 'Åtgärdstabell…',
    en: 'Table of measures…',
  },
  'command.insert.followUpTable': {
    fi: 'Seurantataulukko…',
    sv: 'Uppföljningstabell…',
    en: 'Follow-up table…',
  },
  'command.insert.statusSummary': {
    fi: 'Yhteenveto toteutumisesta…',
    sv: 'Sammandrag av genomförandet…',
    en: 'Summary of progress…',
  },
  'command.insert.budgetTable': {
    fi: 'Ote talousarvioon',
    sv: 'Utdrag för budgeten',
    en: 'Budget extract',
  },
  'command.insert.coverageMatrix': {
    fi: 'Lain velvoitteet',
    sv: 'Lagstadgade skyldigheter',
    en: 'Duties of the law',
  },
  'command.insert.workshopNotes': {
    fi: 'Työpajan ilot ja huolet',
    sv: 'Workshoppens glädjeämnen och orosmoment',
    en: 'Joys and worries of the workshop',
  },
  'command.insert.handling': {
    fi: 'Käsittelyvaiheet',
    sv: 'Behandlingsskeden',
    en: 'Stages of handling',
  },
  'command.insert.statementRegister': {
    fi: 'Lausunnot ja vastineet',
    sv: 'Utlåtanden och bemötanden',
    en: 'Statements and replies',
  },
  'command.insert.amendmentList': {
    fi: 'Muutosehdotukset',
    sv: 'Ändringsförslag',
    en: 'Amendments',
  },

  'command.text.bold': { fi: 'Lihavointi', sv: 'Fetstil', en: 'Bold' },
  'command.text.italic': { fi: 'Kursivointi', sv: 'Kursiv stil', en: 'Italic' },
  'command.text.superscript': { fi: 'Yläindeksi', sv: 'Upphöjd', en: 'Superscript' },
  'command.text.subscript': { fi: 'Alaindeksi', sv: 'Nedsänkt', en: 'Subscript' },
  'command.text.language': { fi: 'Tekstin kieli…', sv: 'Textens språk…', en: 'Text language…' },
  'command.text.clear': {
    fi: 'Poista merkkimuotoilut',
    sv: 'Ta bort teckenformatering',
    en: 'Clear character formatting',
  },
  'command.block.paragraph': { fi: 'Leipäteksti', sv: 'Brödtext', en: 'Body text' },
  'command.block.heading1': {
    fi: 'Otsikko 1 (luku)',
    sv: 'Rubrik 1 (kapitel)',
    en: 'Heading 1 (chapter)',
  },
  'command.block.heading2': { fi: 'Otsikko 2', sv: 'Rubrik 2', en: 'Heading 2' },
  'command.block.heading3': { fi: 'Otsikko 3', sv: 'Rubrik 3', en: 'Heading 3' },
  'command.block.heading4': { fi: 'Otsikko 4', sv: 'Rubrik 4', en: 'Heading 4' },
  'command.block.unnumbered': {
    fi: 'Otsikko ilman numeroa',
    sv: 'Rubrik utan nummer',
    en: 'Heading without a number',
  },
  'command.block.bulletList': { fi: 'Luettelo', sv: 'Punktlista', en: 'Bulleted list' },
  'command.block.numberedList': {
    fi: 'Numeroitu luettelo',
    sv: 'Numrerad lista',
    en: 'Numbered list',
  },
  'command.block.restartList': {
    fi: 'Aloita numerointi alusta',
    sv: 'Börja om numreringen',
    en: 'Restart numbering',
  },
  'command.block.quote': { fi: 'Lainaus', sv: 'Citat', en: 'Quote' },
  'command.block.callout': { fi: 'Nosto', sv: 'Faktaruta', en: 'Callout' },
  'command.block.moveUp': {
    fi: 'Siirrä kappale ylös',
    sv: 'Flytta stycket uppåt',
    en: 'Move block up',
  },
  'command.block.moveDown': {
    fi: 'Siirrä kappale alas',
    sv: 'Flytta stycket nedåt',
    en: 'Move block down',
  },

  'command.table.rowAbove': {
    fi: 'Lisää rivi yläpuolelle',
    sv: 'Infoga rad ovanför',
    en: 'Insert row above',
  },
  'command.table.rowBelow': {
    fi: 'Lisää rivi alapuolelle',
    sv: 'Infoga rad nedanför',
    en: 'Insert row below',
  },
  'command.table.columnLeft': {
    fi: 'Lisää sarake vasemmalle',
    sv: 'Infoga kolumn till vänster',
    en: 'Insert column to the left',
  },
  'command.table.columnRight': {
    fi: 'Lisää sarake oikealle',
    sv: 'Infoga kolumn till höger',
    en: 'Insert column to the right',
  },
  'command.table.moveRowUp': {
    fi: 'Siirrä rivi ylös',
    sv: 'Flytta raden uppåt',
    en: 'Move row up',
  },
  'command.table.moveRowDown': {
    fi: 'Siirrä rivi alas',
    sv: 'Flytta raden nedåt',
    en: 'Move row down',
  },
  'command.table.moveColumnLeft': {
    fi: 'Siirrä sarake vasemmalle',
    sv: 'Flytta kolumnen åt vänster',
    en: 'Move column left',
  },
  'command.table.moveColumnRight': {
    fi: 'Siirrä sarake oikealle',
    sv: 'Flytta kolumnen åt höger',
    en: 'Move column right',
  },
  'command.table.headerRow': { fi: 'Otsikkorivi', sv: 'Rubrikrad', en: 'Header row' },
  'command.table.headerColumn': { fi: 'Otsikkosarake', sv: 'Rubrikkolumn', en: 'Header column' },
  'command.table.properties': {
    fi: 'Taulukon otsikko ja kuvaus…',
    sv: 'Tabellens rubrik och beskrivning…',
    en: 'Table caption and description…',
  },
  'command.table.removeRow': { fi: 'Poista rivi', sv: 'Ta bort raden', en: 'Delete row' },
  'command.table.removeColumn': {
    fi: 'Poista sarake',
    sv: 'Ta bort kolumnen',
    en: 'Delete column',
  },
  'command.table.remove': { fi: 'Poista taulukko', sv: 'Ta bort tabellen', en: 'Delete table' },

  'command.help.shortcuts': {
    fi: 'Pikanäppäimet',
    sv: 'Kortkommandon',
    en: 'Keyboard shortcuts',
  },
  'command.help.sample': {
    fi: 'Avaa esimerkkiasiakirja',
    sv: 'Öppna exempeldokumentet',
    en: 'Open the sample document',
  },
  'command.help.log': { fi: 'Näytä lokitiedosto', sv: 'Visa loggfilen', en: 'Show the log file' },
  'command.help.about': {
    fi: 'Tietoja Kertomuksesta',
    sv: 'Om Kertomus',
    en: 'About Kertomus',
  },
} as const satisfies Sentences
