const unlike: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ŋ: 'n',
  ŧ: 't',
  ł: 'l',
  þ: 'th',
}

/**
 * Letters and digits of ASCII, and the underscores that are there; words joined by hyphens:
 * "Länsi-Ähtäri & co" is "Lansi-Ahtari-co". For names of files that every system takes.
 */
export function plainName(name: string, longest = 60): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðŋŧłþ]/giu, (letter) => {
      const plain = unlike[letter.toLowerCase()] ?? ''
      return letter === letter.toLowerCase() ? plain : plain.toUpperCase()
    })
    .replace(/[^A-Za-z0-9_]+/g, '-')
    .replace(/-*_[-_]*/g, '_')
    .replace(/^[-_]+|[-_]+$/g, '')
    .slice(0, longest)
    .replace(/[-_]+$/, '')
}
