import type { Sentences } from './sentence.ts'

/** How an organisation's documents look: the dialog, and what could not be taken from a Word template. */
export const lookSentences = {
  'look.title': {
    fi: 'Asiakirjojen ulkoasu',
    sv: 'Dokumentens utseende',
    en: 'Look of documents',
  },
  'look.text': {
    fi: 'Näin organisaatiosi asiakirjat näyttävät Wordissa, PDF:nä ja verkkosivuna. Asetus koskee kaikkia tällä koneella vietäviä asiakirjoja.',
    sv: 'Så ser din organisations dokument ut i Word, som PDF och som webbsida. Inställningen gäller alla dokument som exporteras på den här datorn.',
    en: 'This is how your organisation’s documents look in Word, as PDF and as a web page. It holds for all documents exported on this computer.',
  },
  'look.fromTemplate': {
    fi: 'Ota tyylit Word-mallista…',
    sv: 'Hämta stilar från en Wordmall…',
    en: 'Take styles from a Word template…',
  },
  'look.taken': {
    fi: 'Tyylit otettiin mallista ”{name}”. Tarkista esikatselu ja tallenna.',
    sv: 'Stilarna hämtades från mallen ”{name}”. Kontrollera förhandsvisningen och spara.',
    en: 'The styles were taken from “{name}”. Check the preview and save.',
  },
  'look.headingFont': { fi: 'Otsikoiden fontti', sv: 'Teckensnitt i rubriker', en: 'Heading font' },
  'look.bodyFont': { fi: 'Tekstin fontti', sv: 'Teckensnitt i text', en: 'Text font' },
  'look.font.why': {
    fi: 'Fontin nimi niin kuin se on Wordissa. Fonttia ei liitetä tiedostoon.',
    sv: 'Teckensnittets namn som det står i Word. Teckensnittet bäddas inte in i filen.',
    en: 'The name of the font as in Word. The font is not embedded in the file.',
  },
  'look.font.invalid': {
    fi: 'Kirjoita fontin nimi, esimerkiksi Calibri.',
    sv: 'Skriv teckensnittets namn, till exempel Calibri.',
    en: 'Write the name of a font, for example Calibri.',
  },
  'look.accent': { fi: 'Korostusväri', sv: 'Accentfärg', en: 'Accent colour' },
  'look.accent.pick': { fi: 'Valitse väri', sv: 'Välj färg', en: 'Pick a colour' },
  'look.accent.why': {
    fi: 'Otsikoiden, viivojen ja linkkien väri kuutena merkkinä. Kontrasti valkoiseen: {ratio}:1.',
    sv: 'Färgen på rubriker, linjer och länkar med sex tecken. Kontrast mot vitt: {ratio}:1.',
    en: 'The colour of headings, rules and links as six characters. Contrast to white: {ratio}:1.',
  },
  'look.accent.tooLight': {
    fi: 'Väri on liian vaalea valkoisella taustalla: kontrasti on {ratio}:1, ja saavutettavuusvaatimus on vähintään 4,5:1. Valitse tummempi sävy.',
    sv: 'Färgen är för ljus på vit bakgrund: kontrasten är {ratio}:1 och tillgänglighetskravet är minst 4,5:1. Välj en mörkare nyans.',
    en: 'The colour is too light on white: its contrast is {ratio}:1, and accessibility asks for at least 4.5:1. Choose a darker shade.',
  },
  'look.accent.invalid': {
    fi: 'Kirjoita väri kuutena merkkinä 0–9 ja A–F, esimerkiksi 0B5D75.',
    sv: 'Skriv färgen med sex tecken 0–9 och A–F, till exempel 0B5D75.',
    en: 'Write the colour as six characters 0–9 and A–F, for example 0B5D75.',
  },
  'look.margins': { fi: 'Marginaalit (mm)', sv: 'Marginaler (mm)', en: 'Margins (mm)' },
  'look.margin.top': { fi: 'Ylä', sv: 'Övre', en: 'Top' },
  'look.margin.right': { fi: 'Oikea', sv: 'Höger', en: 'Right' },
  'look.margin.bottom': { fi: 'Ala', sv: 'Nedre', en: 'Bottom' },
  'look.margin.left': { fi: 'Vasen', sv: 'Vänster', en: 'Left' },
  'look.logo': { fi: 'Tunnus', sv: 'Logotyp', en: 'Logo' },
  'look.logo.why': {
    fi: 'PNG- tai JPEG-kuva. Näkyy kannessa ja pienenä sivujen yläreunassa.',
    sv: 'PNG- eller JPEG-bild. Visas på pärmen och liten i sidhuvudet.',
    en: 'A PNG or JPEG image. Shown on the cover and small above each page.',
  },
  'look.logo.choose': { fi: 'Valitse kuva…', sv: 'Välj bild…', en: 'Choose image…' },
  'look.logo.remove': { fi: 'Poista tunnus', sv: 'Ta bort logotypen', en: 'Remove logo' },
  'look.footer': { fi: 'Alatunnisteen teksti', sv: 'Text i sidfoten', en: 'Text at the foot' },
  'look.footer.why': {
    fi: 'Esimerkiksi organisaation yhteystiedot. Sivunumero tulee aina.',
    sv: 'Till exempel organisationens kontaktuppgifter. Sidnumret finns alltid.',
    en: 'For example the address of the organisation. The page number is always there.',
  },
  'look.reset': {
    fi: 'Palauta oletukset',
    sv: 'Återställ standardvärden',
    en: 'Reset to defaults',
  },
  'look.preview': { fi: 'Esikatselu', sv: 'Förhandsvisning', en: 'Preview' },
  'look.preview.heading': {
    fi: 'Lasten ja nuorten hyvinvointi',
    sv: 'Barns och ungas välfärd',
    en: 'Well-being of children',
  },
  'look.preview.text': {
    fi: 'Kunta seuraa asukkaidensa elinoloja, hyvinvointia ja terveyttä.',
    sv: 'Kommunen följer invånarnas levnadsförhållanden, välfärd och hälsa.',
    en: 'The municipality follows the living conditions and health of its residents.',
  },
  'look.preview.note': {
    fi: 'Jos fonttia ei ole tällä koneella, esikatselu näyttää sen tilalla toisen.',
    sv: 'Om teckensnittet saknas på datorn visar förhandsvisningen ett annat.',
    en: 'If a font is not on this computer, the preview shows another in its place.',
  },
  'look.left.accent-too-light': {
    fi: 'Mallin otsikkoväri on liian vaalea valkoisella (alle 4,5:1), joten väri jäi ennalleen.',
    sv: 'Mallens rubrikfärg är för ljus på vitt (under 4,5:1), så färgen är oförändrad.',
    en: 'The heading colour of the template is too light on white (under 4.5:1), so the colour stays as it was.',
  },
  'look.left.accent-unknown': {
    fi: 'Mallin otsikoilla ei ole omaa väriä, joten väri jäi ennalleen.',
    sv: 'Mallens rubriker har ingen egen färg, så färgen är oförändrad.',
    en: 'The headings of the template have no colour of their own, so the colour stays as it was.',
  },
  'look.left.font-unknown': {
    fi: 'Mallissa ei kerrota tekstin fonttia, joten fontti jäi ennalleen.',
    sv: 'Mallen anger inget teckensnitt för text, så teckensnittet är oförändrat.',
    en: 'The template names no font of its text, so the font stays as it was.',
  },
  'look.left.margins-changed': {
    fi: 'Mallin marginaaleja muutettiin: sivuilla sallitaan 15–35 mm, ylhäällä ja alhaalla 20–40 mm.',
    sv: 'Mallens marginaler ändrades: i sidled tillåts 15–35 mm, upptill och nedtill 20–40 mm.',
    en: 'The margins of the template were changed: 15–35 mm is possible at the sides, 20–40 mm above and below.',
  },
  'look.left.logo-unknown': {
    fi: 'Mallin tunnus ei ole PNG- tai JPEG-kuva, joten sitä ei otettu. Lisää tunnus kuvatiedostosta.',
    sv: 'Mallens logotyp är inte en PNG- eller JPEG-bild och togs inte med. Lägg till logotypen från en bildfil.',
    en: 'The logo of the template is no PNG or JPEG image and was not taken. Add it from an image file.',
  },
  'look.left.logo-too-large': {
    fi: 'Mallin tunnus on yli 1 Mt, joten sitä ei otettu. Lisää pienempi kuva.',
    sv: 'Mallens logotyp är över 1 MB och togs inte med. Lägg till en mindre bild.',
    en: 'The logo of the template is over 1 MB and was not taken. Add a smaller image.',
  },
} as const satisfies Sentences
