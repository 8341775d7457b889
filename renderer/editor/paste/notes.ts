/** Footnotes of a pasted document: which anchor in the text belongs to which body. */
export type Notes = {
  byAnchor: ReadonlyMap<Element, Element>
  /** Bodies are read where their anchor stands and skipped where they stand themselves. */
  bodies: ReadonlySet<Element>
}

/**
 * Finds footnotes by what Word, LibreOffice, Google Docs and mammoth have in common: a link in the
 * text leads to a place, and a link near that place leads back to the first.
 */
export function notesIn(document: Document): Notes {
  const byAnchor = new Map<Element, Element>()
  const bodies = new Set<Element>()
  const named = new Map<string, Element>()
  for (const element of document.querySelectorAll('[id],[name]')) {
    for (const name of [element.id, element.getAttribute('name') ?? '']) {
      if (name !== '' && !named.has(name)) named.set(name, element)
    }
  }

  for (const anchor of document.querySelectorAll('a[href^="#"]')) {
    // The way back from a note that was found already is no note itself.
    if (!anchor.isConnected) continue
    const body = named.get(hashOf(anchor))?.closest(noteBody)
    if (!body || body.contains(anchor) || isInside(anchor, bodies)) continue
    const back = [...body.querySelectorAll('a[href^="#"]')].find((link) =>
      isSamePlace(named.get(hashOf(link)), anchor),
    )
    if (!back) continue
    back.remove()
    byAnchor.set(anchor, body)
    bodies.add(body)
  }
  return { byAnchor, bodies }
}

const noteBody = '[style*="mso-element:footnote"],[id^="sdfootnote"],li,aside,p,div'

/** The name may sit on the anchor itself, around it or within it. */
function isSamePlace(named: Element | undefined, anchor: Element): boolean {
  return named !== undefined && (named.contains(anchor) || anchor.contains(named))
}

function hashOf(link: Element): string {
  return (link.getAttribute('href') ?? '').slice(1)
}

function isInside(element: Element, bodies: ReadonlySet<Element>): boolean {
  return [...bodies].some((body) => body.contains(element))
}
