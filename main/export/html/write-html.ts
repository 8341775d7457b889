/** A piece of HTML that may stand in a page as it is. Made only by the functions of this file. */
export type Html = string & { readonly isHtml: true }

type Attributes = Record<string, string | number | boolean | undefined>

const empty = new Set(['meta', 'img', 'col', 'br'])

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Signs of HTML, and characters that it must not hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to drop
const special = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g

function escaped(words: string): string {
  return words.toWellFormed().replace(special, (character) => escapes[character] ?? '')
}

/** Words, whatever is in them. */
export function text(words: string): Html {
  return escaped(words) as Html
}

/** An element; what is false or undefined is no attribute, and an attribute that is true has no value. */
export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly Html[] = [],
): Html {
  let open = name
  for (const key in attributes) {
    const value = attributes[key]
    if (value === undefined || value === false) continue
    open += value === true ? ` ${key}` : ` ${key}="${escaped(String(value))}"`
  }
  if (empty.has(name)) return `<${open}>` as Html
  return `<${open}>${children.join('')}</${name}>` as Html
}

/** The style sheet of a page, which we wrote ourselves. */
export function styleSheet(css: string): Html {
  return `<style>${css.replaceAll('</', '<\\/')}</style>` as Html
}
