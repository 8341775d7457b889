import type { Sentences } from './sentence.ts'

/** What became of a Word file that was brought in. The notes are those of `shared/import/report.ts`. */
export const importSentences = {
  'import.title': {
    fi: 'Word-tiedosto tuotiin',
    sv: 'Word-filen importerades',
    en: 'The Word file was imported',
  },
  'import.text': {
    fi: 'Tiedostosta ”{name}” tehtiin uusi asiakirja ”{title}”. Alkuperäinen tiedosto on ennallaan.',
    sv: 'Av filen ”{name}” skapades ett nytt dokument ”{title}”. Den ursprungliga filen är oförändrad.',
    en: 'A new document, “{title}”, was made of the file “{name}”. The original file is unchanged.',
  },
  'import.counts': {
    fi: '{chapters, plural, one {# luku} other {# lukua}}, {tables, plural, one {# taulukko} other {# taulukkoa}}, {images, plural, one {# kuva} other {# kuvaa}}, {comments, plural, one {# kommentti} other {# kommenttia}}',
    sv: '{chapters, plural, one {# kapitel} other {# kapitel}}, {tables, plural, one {# tabell} other {# tabeller}}, {images, plural, one {# bild} other {# bilder}}, {comments, plural, one {# kommentar} other {# kommentarer}}',
    en: '{chapters, plural, one {# chapter} other {# chapters}}, {tables, plural, one {# table} other {# tables}}, {images, plural, one {# image} other {# images}}, {comments, plural, one {# comment} other {# comments}}',
  },
  'import.allUnderstood': {
    fi: 'Kaikki tiedoston sisältö saatiin mukaan.',
    sv: 'Allt innehåll i filen kom med.',
    en: 'Everything in the file was brought along.',
  },
  'import.look': {
    fi: 'Tarkista nämä kohdat asiakirjasta:',
    sv: 'Kontrollera dessa punkter i dokumentet:',
    en: 'Check these points in the document:',
  },
  'import.changes': {
    fi: 'Muutosten tekijät: {authors}',
    sv: 'Ändringarna gjordes av: {authors}',
    en: 'Changes were made by: {authors}',
  },
  'import.open': { fi: 'Avaa asiakirja', sv: 'Öppna dokumentet', en: 'Open the document' },
  'import.note.tracked-changes': {
    fi: '{count, plural, one {# jäljitetty muutos} other {# jäljitettyä muutosta}} otettiin hyväksyttyinä.',
    sv: '{count, plural, one {# spårad ändring} other {# spårade ändringar}} togs in som godkända.',
    en: '{count, plural, one {# tracked change was} other {# tracked changes were}} taken as accepted.',
  },
  'import.note.tracked-formatting': {
    fi: '{count, plural, one {# jäljitetty muotoilun muutos} other {# jäljitettyä muotoilun muutosta}} otettiin hyväksyttynä.',
    sv: '{count, plural, one {# spårad formatändring} other {# spårade formatändringar}} togs in som godkända.',
    en: '{count, plural, one {# tracked change of formatting was} other {# tracked changes of formatting were}} taken as accepted.',
  },
  'import.note.merged-cells': {
    fi: '{count, plural, one {# yhdistetty taulukon solu jaettiin} other {# yhdistettyä taulukon solua jaettiin}}; teksti on ensimmäisessä solussa.',
    sv: '{count, plural, one {# sammanslagen tabellcell delades} other {# sammanslagna tabellceller delades}}; texten står i den första cellen.',
    en: '{count, plural, one {# merged table cell was} other {# merged table cells were}} divided; the text is in the first cell.',
  },
  'import.note.nested-table': {
    fi: '{count, plural, one {# taulukko toisen taulukon sisällä muutettiin} other {# taulukkoa toisen taulukon sisällä muutettiin}} tekstiksi.',
    sv: '{count, plural, one {# tabell inuti en annan tabell gjordes} other {# tabeller inuti andra tabeller gjordes}} om till text.',
    en: '{count, plural, one {# table within a table was} other {# tables within tables were}} turned into text.',
  },
  'import.note.wide-table': {
    fi: '{count, plural, one {# taulukossa} other {# taulukossa}} on yli 64 saraketta; loput ovat viimeisessä sarakkeessa.',
    sv: '{count, plural, one {# tabell har} other {# tabeller har}} över 64 kolumner; resten står i den sista kolumnen.',
    en: '{count, plural, one {# table has} other {# tables have}} more than 64 columns; the rest is in the last column.',
  },
  'import.note.image-format': {
    fi: '{count, plural, one {# kuva jäi pois, koska se ei ole PNG- tai JPEG-kuva} other {# kuvaa jäi pois, koska ne eivät ole PNG- tai JPEG-kuvia}}.',
    sv: '{count, plural, one {# bild utelämnades eftersom den inte är en PNG- eller JPEG-bild} other {# bilder utelämnades eftersom de inte är PNG- eller JPEG-bilder}}.',
    en: '{count, plural, one {# image was left out because it is not PNG or JPEG} other {# images were left out because they are not PNG or JPEG}}.',
  },
  'import.note.image-missing': {
    fi: '{count, plural, one {# kuva puuttuu} other {# kuvaa puuttuu}} tiedostosta.',
    sv: '{count, plural, one {# bild saknas} other {# bilder saknas}} i filen.',
    en: '{count, plural, one {# image is} other {# images are}} missing from the file.',
  },
  'import.note.image-outside': {
    fi: '{count, plural, one {# kuva on} other {# kuvaa on}} tiedoston ulkopuolella, eikä sitä haettu.',
    sv: '{count, plural, one {# bild finns} other {# bilder finns}} utanför filen och hämtades inte.',
    en: '{count, plural, one {# image lies} other {# images lie}} outside the file and was not fetched.',
  },
  'import.note.image-too-large': {
    fi: '{count, plural, one {# kuva jäi pois} other {# kuvaa jäi pois}} liian suurena: enintään 20 Mt ja 40 megapikseliä.',
    sv: '{count, plural, one {# bild utelämnades} other {# bilder utelämnades}} eftersom den är för stor: högst 20 MB och 40 megapixel.',
    en: '{count, plural, one {# image was} other {# images were}} left out as too large: at most 20 MB and 40 megapixels.',
  },
  'import.note.image-in-cell': {
    fi: '{count, plural, one {# kuva siirrettiin} other {# kuvaa siirrettiin}} taulukon solusta taulukon alle.',
    sv: '{count, plural, one {# bild flyttades} other {# bilder flyttades}} från en tabellcell till under tabellen.',
    en: '{count, plural, one {# image was} other {# images were}} moved from a table cell to below the table.',
  },
  'import.note.text-box': {
    fi: '{count, plural, one {# tekstiruudun teksti siirrettiin} other {# tekstiruudun tekstit siirrettiin}} muun tekstin joukkoon.',
    sv: 'Texten i {count, plural, one {# textruta flyttades} other {# textrutor flyttades}} in i den övriga texten.',
    en: 'The text of {count, plural, one {# text box was} other {# text boxes were}} moved into the rest of the text.',
  },
  'import.note.drawing': {
    fi: '{count, plural, one {# kaavio, kuvio tai piirros jäi} other {# kaaviota, kuviota tai piirrosta jäi}} pois. Tallenna se Wordissa kuvana ja lisää kuva asiakirjaan.',
    sv: '{count, plural, one {# diagram, figur eller ritning utelämnades} other {# diagram, figurer eller ritningar utelämnades}}. Spara som bild i Word och infoga bilden i dokumentet.',
    en: '{count, plural, one {# chart, shape or drawing was} other {# charts, shapes or drawings were}} left out. Save it as an image in Word and insert the image.',
  },
  'import.note.object': {
    fi: '{count, plural, one {# upotettu objekti jäi} other {# upotettua objektia jäi}} pois.',
    sv: '{count, plural, one {# inbäddat objekt utelämnades} other {# inbäddade objekt utelämnades}}.',
    en: '{count, plural, one {# embedded object was} other {# embedded objects were}} left out.',
  },
  'import.note.equation': {
    fi: '{count, plural, one {# kaava muutettiin} other {# kaavaa muutettiin}} tekstiksi.',
    sv: '{count, plural, one {# formel gjordes} other {# formler gjordes}} om till text.',
    en: '{count, plural, one {# equation was} other {# equations were}} turned into text.',
  },
  'import.note.symbol': {
    fi: '{count, plural, one {# erikoismerkki korvattiin} other {# erikoismerkkiä korvattiin}} tavallisella merkillä.',
    sv: '{count, plural, one {# specialtecken ersattes} other {# specialtecken ersattes}} med ett vanligt tecken.',
    en: '{count, plural, one {# symbol was} other {# symbols were}} replaced by an ordinary character.',
  },
  'import.note.field': {
    fi: '{count, plural, one {# kenttä tai viittaus jäi} other {# kenttää tai viittausta jäi}} tavalliseksi tekstiksi.',
    sv: '{count, plural, one {# fält eller hänvisning blev} other {# fält eller hänvisningar blev}} vanlig text.',
    en: '{count, plural, one {# field or reference became} other {# fields or references became}} plain text.',
  },
  'import.note.list-of-figures': {
    fi: '{count, plural, one {# kuva- tai taulukkoluettelo jäi} other {# kuva- tai taulukkoluetteloa jäi}} pois.',
    sv: '{count, plural, one {# figur- eller tabellförteckning utelämnades} other {# figur- eller tabellförteckningar utelämnades}}.',
    en: '{count, plural, one {# list of figures or tables was} other {# lists of figures or tables were}} left out.',
  },
  'import.note.endnote': {
    fi: '{count, plural, one {# loppuviite muutettiin} other {# loppuviitettä muutettiin}} alaviitteeksi.',
    sv: '{count, plural, one {# slutnot gjordes} other {# slutnoter gjordes}} om till fotnot.',
    en: '{count, plural, one {# endnote was} other {# endnotes were}} turned into a footnote.',
  },
  'import.note.header-footer': {
    fi: 'Ylä- ja alatunnisteet jäivät pois; asiakirja saa omansa viennissä.',
    sv: 'Sidhuvuden och sidfötter utelämnades; dokumentet får egna vid exporten.',
    en: 'Headers and footers were left out; the document gets its own when exported.',
  },
  'import.note.heading-too-deep': {
    fi: '{count, plural, one {# otsikko nostettiin} other {# otsikkoa nostettiin}} neljännelle tasolle, joka on alin.',
    sv: '{count, plural, one {# rubrik lyftes} other {# rubriker lyftes}} till nivå fyra, som är den lägsta.',
    en: '{count, plural, one {# heading was} other {# headings were}} raised to the fourth level, which is the lowest.',
  },
  'import.note.link-removed': {
    fi: '{count, plural, one {# linkki jäi} other {# linkkiä jäi}} tekstiksi, koska sen osoitetta ei voi avata turvallisesti.',
    sv: '{count, plural, one {# länk blev} other {# länkar blev}} text eftersom adressen inte kan öppnas säkert.',
    en: '{count, plural, one {# link became} other {# links became}} text because its address cannot be opened safely.',
  },
  'import.note.strikethrough': {
    fi: '{count, plural, one {# yliviivattu kohta} other {# yliviivattua kohtaa}} on nyt tavallista tekstiä. Poista se, jos se ei kuulu asiakirjaan.',
    sv: '{count, plural, one {# genomstruket ställe} other {# genomstrukna ställen}} är nu vanlig text. Ta bort det om det inte hör till dokumentet.',
    en: '{count, plural, one {# passage that was struck through is} other {# passages that were struck through are}} now plain text. Remove what does not belong.',
  },
  'import.note.embedded-document': {
    fi: '{count, plural, one {# upotettu asiakirja jäi} other {# upotettua asiakirjaa jäi}} pois.',
    sv: '{count, plural, one {# inbäddat dokument utelämnades} other {# inbäddade dokument utelämnades}}.',
    en: '{count, plural, one {# embedded document was} other {# embedded documents were}} left out.',
  },
  'import.note.view-edited': {
    fi: '{count, plural, one {# taulukkoa, jonka ohjelma tekee suunnitelman tiedoista, oli} other {# taulukkoa, jotka ohjelma tekee suunnitelman tiedoista, oli}} muutettu Wordissa. Näitä muutoksia ei voi tuoda; katso ne tiedostosta.',
    sv: '{count, plural, one {# tabell som programmet gör av planens uppgifter hade} other {# tabeller som programmet gör av planens uppgifter hade}} ändrats i Word. De ändringarna kan inte hämtas in; se dem i filen.',
    en: '{count, plural, one {# table that the app makes from the plan’s data was} other {# tables that the app makes from the plan’s data were}} changed in Word. These changes cannot be brought in; see them in the file.',
  },
  'import.note.block-uncertain': {
    fi: '{count, plural, one {# kappale tunnistettiin vain samankaltaisuudesta. Katso se palautuneiden kopioiden tarkistuksessa.} other {# kappaletta tunnistettiin vain samankaltaisuudesta. Katso ne palautuneiden kopioiden tarkistuksessa.}}',
    sv: '{count, plural, one {# stycke kändes igen bara på likheten. Kontrollera det i granskningen.} other {# stycken kändes igen bara på likheten. Kontrollera dem i granskningen.}}',
    en: '{count, plural, one {# paragraph was recognised only by its likeness. Check it in the review.} other {# paragraphs were recognised only by their likeness. Check them in the review.}}',
  },
} as const satisfies Sentences
