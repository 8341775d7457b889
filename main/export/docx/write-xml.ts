import type { IXmlableObject as Node } from 'docx'

/** The XML of a node, byte for byte as the library writes it, in a third of the time. */
export function nodeToXml(node: Node): string {
  let xml = ''
  for (const name in node) xml += elementToXml(name, node[name])
  return xml
}

/** What stands under the name of an element: its attributes, or a list of them, words and nodes. */
function elementToXml(name: string, content: Node): string {
  if (!Array.isArray(content)) return `<${name}${attributesToXml(content._attr)}/>`
  let attributes = ''
  let inside = ''
  for (const child of content) {
    if (typeof child === 'string') inside += escapeXml(child)
    else if (child._attr) attributes = attributesToXml(child._attr)
    else inside += nodeToXml(child)
  }
  return `<${name}${attributes}>${inside}</${name}>`
}

function attributesToXml(attributes: Record<string, string | number> = {}): string {
  let xml = ''
  for (const name in attributes) xml += ` ${name}="${escapeXml(String(attributes[name]))}"`
  return xml
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Signs of XML, and what XML 1.0 cannot hold at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to drop
const special = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Text as XML holds it; characters that it cannot hold are dropped. */
export function escapeXml(text: string): string {
  return text.toWellFormed().replace(special, (character) => escapes[character] ?? '')
}
