import type { Sentence, UiLanguage } from './sentence.ts'

type Details = Record<string, Sentence>

/** Why a file is called damaged: the words in brackets of `file-corrupt`. */
export const corruptDetails = {
  container: {
    fi: 'tiedosto on katkennut tai sen rakenne on rikki',
    sv: 'filen är avbruten eller dess struktur är trasig',
    en: 'the file is cut short or its structure is broken',
  },
  parts: {
    fi: 'siitä puuttuu osia tai siinä on vieraita osia',
    sv: 'delar saknas eller så finns där främmande delar',
    en: 'parts are missing or foreign parts were added',
  },
  checksum: {
    fi: 'sisältö ei vastaa tarkistussummaa',
    sv: 'innehållet motsvarar inte kontrollsumman',
    en: 'the contents do not match their checksum',
  },
  manifest: {
    fi: 'tiedoston luettelo osista on virheellinen',
    sv: 'filens förteckning över delar är felaktig',
    en: 'the list of parts in the file is not valid',
  },
  plan: {
    fi: 'asiakirjan sisältö on virheellinen',
    sv: 'dokumentets innehåll är felaktigt',
    en: 'the document inside is not valid',
  },
  image: {
    fi: 'kuva on virheellinen',
    sv: 'en bild är felaktig',
    en: 'an image is not valid',
  },
  history: {
    fi: 'mukana kulkeva aiempi versio on virheellinen',
    sv: 'den tidigare version som följer med är felaktig',
    en: 'the earlier version it carries is not valid',
  },
  envelope: {
    fi: 'sitä ei ole suojattu salasanalla vaan muulla avaimella',
    sv: 'den har inte skyddats med lösenord utan med en annan nyckel',
    en: 'it is locked by a key and not by a password',
  },
} as const satisfies Details

/** Which limit a file passes: the words in brackets of `file-too-large`. */
export const tooLargeDetails = {
  file: {
    fi: 'tiedosto saa olla enintään {limit} Mt',
    sv: 'filen får vara högst {limit} MB',
    en: 'the file may be at most {limit} MB',
  },
  parts: {
    fi: 'tiedostossa saa olla enintään {limit} osaa',
    sv: 'filen får innehålla högst {limit} delar',
    en: 'the file may have at most {limit} parts',
  },
  part: {
    fi: 'yksi osa saa olla purettuna enintään {limit} Mt',
    sv: 'en del får vara högst {limit} MB uppackad',
    en: 'one part may be at most {limit} MB when unpacked',
  },
  total: {
    fi: 'sisältö saa olla purettuna enintään {limit} Mt',
    sv: 'innehållet får vara högst {limit} MB uppackat',
    en: 'the contents may be at most {limit} MB when unpacked',
  },
  ratio: {
    fi: 'sisältö on pakattu epäilyttävän tiiviisti',
    sv: 'innehållet är misstänkt hårt packat',
    en: 'the contents are packed suspiciously tightly',
  },
  depth: {
    fi: 'asiakirjan rakenteessa on liikaa sisäkkäisiä tasoja',
    sv: 'dokumentets struktur har för många nivåer',
    en: 'the document is nested too deeply',
  },
  workFactor: {
    fi: 'salasanasuojauksen avaaminen veisi kohtuuttomasti aikaa ja muistia',
    sv: 'det skulle kräva orimligt mycket tid och minne att öppna lösenordsskyddet',
    en: 'opening its password protection would take far too much time and memory',
  },
  values: {
    fi: 'asiakirjassa on liikaa kappaleita ja taulukon soluja',
    sv: 'dokumentet har för många stycken och tabellceller',
    en: 'the document has too many paragraphs and table cells',
  },
} as const satisfies Details

export type CorruptDetail = keyof typeof corruptDetails
export type TooLargeDetail = keyof typeof tooLargeDetails

/** ICU words that follow the value of `detail`; a detail that is not in the table stands as it is. */
export function wordsOfDetail(details: Details, language: UiLanguage): string {
  const cases = Object.entries(details).map(([key, words]) => `${key} {${words[language]}}`)
  return `{detail, select, ${cases.join(' ')} other {{detail}}}`
}
