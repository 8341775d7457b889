import type { Sentences } from './sentence.ts'

/** What the check of a Word file found. */
export const lintSentences = {
  'lint.contrast-low': {
    fi: 'Tyylin väri on liian vaalea taustallaan.',
    sv: 'Formatmallens färg är för ljus mot sin bakgrund.',
    en: 'The colour of a style is too light on its ground.',
  },
  'lint.page-number-missing': {
    fi: 'Sisällysluettelon riviltä puuttuu sivunumero.',
    sv: 'En rad i innehållsförteckningen saknar sidnummer.',
    en: 'A line of the table of contents has no page number.',
  },
  'lint.reference-without-target': {
    fi: 'Ristiviittaus osoittaa poistettuun kohtaan.',
    sv: 'En korsreferens leder till ett borttaget ställe.',
    en: 'A cross-reference points to something that was deleted.',
  },
  'lint.image-unreadable': {
    fi: 'Kuvan tiedosto on rikki. Sen paikalla on vaihtoehtoinen teksti.',
    sv: 'Bildens fil är skadad. I dess ställe står alternativtexten.',
    en: 'The file of an image is broken. Its alternative text stands in its place.',
  },
  'lint.reference-without-number': {
    fi: 'Ristiviittaus näyttää numeron, mutta kohteella ei ole numeroa.',
    sv: 'En korsreferens visar ett nummer, men målet har inget nummer.',
    en: 'A cross-reference shows a number, but its target has none.',
  },
  'lint.part-missing': {
    fi: 'Tiedostosta puuttuu osa.',
    sv: 'En del saknas i filen.',
    en: 'A part is missing from the file.',
  },
  'lint.part-malformed': {
    fi: 'Tiedoston osa on rikki, eikä Word avaa sitä.',
    sv: 'En del av filen är trasig och Word öppnar den inte.',
    en: 'A part of the file is broken, and Word will not open it.',
  },
  'lint.content-type-missing': {
    fi: 'Osan sisältötyyppiä ei ole ilmoitettu.',
    sv: 'Delens innehållstyp har inte angetts.',
    en: 'The content type of a part is not stated.',
  },
  'lint.content-type-duplicate': {
    fi: 'Sisältötyyppi on ilmoitettu kahdesti.',
    sv: 'Innehållstypen har angetts två gånger.',
    en: 'A content type is stated twice.',
  },
  'lint.relationship-duplicate': {
    fi: 'Kahdella viittauksella on sama tunnus.',
    sv: 'Två relationer har samma id.',
    en: 'Two relationships have the same id.',
  },
  'lint.relationship-without-target': {
    fi: 'Viittaus vie osaan, jota ei ole.',
    sv: 'En relation leder till en del som inte finns.',
    en: 'A relationship leads to a part that is not there.',
  },
  'lint.relationship-missing': {
    fi: 'Sisältö käyttää viittausta, jota ei ole.',
    sv: 'Innehållet använder en relation som inte finns.',
    en: 'The content uses a relationship that is not there.',
  },
  'lint.relationship-outside': {
    fi: 'Tiedosto hakee avattaessa sisältöä muualta.',
    sv: 'Filen hämtar innehåll från annat håll när den öppnas.',
    en: 'The file fetches content from elsewhere when it is opened.',
  },
  'lint.style-missing': {
    fi: 'Tyyliä ei ole määritelty.',
    sv: 'Formatmallen är inte definierad.',
    en: 'The style is not defined.',
  },
  'lint.numbering-missing': {
    fi: 'Luettelon numerointia ei ole määritelty.',
    sv: 'Listans numrering är inte definierad.',
    en: 'The numbering of a list is not defined.',
  },
  'lint.bookmark-name-duplicate': {
    fi: 'Kahdella kirjanmerkillä on sama nimi.',
    sv: 'Två bokmärken har samma namn.',
    en: 'Two bookmarks have the same name.',
  },
  'lint.bookmark-id-duplicate': {
    fi: 'Kahdella kirjanmerkillä on sama numero.',
    sv: 'Två bokmärken har samma nummer.',
    en: 'Two bookmarks have the same number.',
  },
  'lint.bookmark-unclosed': {
    fi: 'Kirjanmerkki ei ala tai pääty.',
    sv: 'Ett bokmärke saknar början eller slut.',
    en: 'A bookmark does not begin or end.',
  },
  'lint.bookmark-missing': {
    fi: 'Viittaus tai linkki vie kohtaan, jota ei ole.',
    sv: 'En hänvisning eller länk leder till ett ställe som inte finns.',
    en: 'A reference or link leads to a place that is not there.',
  },
  'lint.note-missing': {
    fi: 'Viitteellä ei ole tekstiä.',
    sv: 'En not saknar text.',
    en: 'A note has no text.',
  },
  'lint.comment-missing': {
    fi: 'Kommentilla ei ole tekstiä.',
    sv: 'En kommentar saknar text.',
    en: 'A comment has no text.',
  },
  'lint.field-unclosed': {
    fi: 'Kenttä ei ala tai pääty.',
    sv: 'Ett fält saknar början eller slut.',
    en: 'A field does not begin or end.',
  },
  'lint.field-asks-to-update': {
    fi: 'Word kysyy avattaessa, päivitetäänkö kentät.',
    sv: 'Word frågar vid öppning om fälten ska uppdateras.',
    en: 'Word will ask whether to update the fields when the file is opened.',
  },
  'lint.drawing-id-duplicate': {
    fi: 'Kahdella kuvalla on sama numero.',
    sv: 'Två bilder har samma nummer.',
    en: 'Two drawings have the same number.',
  },
  'lint.cell-without-paragraph': {
    fi: 'Taulukon solu ei pääty kappaleeseen.',
    sv: 'En tabellcell slutar inte med ett stycke.',
    en: 'A table cell does not end in a paragraph.',
  },
  'lint.heading-level-skipped': {
    fi: 'Otsikkotaso hyppää yhden yli.',
    sv: 'En rubriknivå hoppas över.',
    en: 'A heading level is skipped.',
  },
  'lint.heading-empty': {
    fi: 'Otsikossa ei ole tekstiä.',
    sv: 'En rubrik saknar text.',
    en: 'A heading has no text.',
  },
  'lint.image-without-alt': {
    fi: 'Kuvalla ei ole vaihtoehtoista tekstiä.',
    sv: 'En bild saknar alternativtext.',
    en: 'An image has no alternative text.',
  },
  'lint.table-without-header': {
    fi: 'Taulukolla ei ole otsikkoriviä.',
    sv: 'En tabell saknar rubrikrad.',
    en: 'A table has no header row.',
  },
  'lint.tracked-changes': {
    fi: 'Tiedostossa on jäljitettyjä muutoksia, joita ei ole hyväksytty eikä hylätty.',
    sv: 'Filen innehåller spårade ändringar som varken har godkänts eller avvisats.',
    en: 'The file has tracked changes that were neither accepted nor rejected.',
  },
  'lint.cells-merged': {
    fi: 'Taulukossa on yhdistettyjä soluja, joita ruudunlukija ei osaa lukea oikein.',
    sv: 'Tabellen har sammanslagna celler som skärmläsare inte läser rätt.',
    en: 'The table has merged cells, which screen readers do not read correctly.',
  },
  'lint.text-box': {
    fi: 'Teksti on tekstiruudussa, jota ruudunlukija ei lue oikeassa kohdassa.',
    sv: 'Texten står i en textruta som skärmläsare inte läser på rätt ställe.',
    en: 'The text is in a text box, which screen readers do not read in its place.',
  },
  'lint.link-without-text': {
    fi: 'Linkissä ei ole tekstiä.',
    sv: 'En länk saknar text.',
    en: 'A link has no text.',
  },
  'lint.title-missing': {
    fi: 'Asiakirjan ominaisuuksista puuttuu otsikko.',
    sv: 'Titeln saknas i dokumentets egenskaper.',
    en: 'The title is missing from the properties of the document.',
  },
  'lint.language-missing': {
    fi: 'Asiakirjan kieltä ei ole asetettu.',
    sv: 'Dokumentets språk har inte angetts.',
    en: 'The language of the document is not set.',
  },
} as const satisfies Sentences
