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
} as const satisfies Sentences

export type CheckSentenceKey = keyof typeof checkSentences
