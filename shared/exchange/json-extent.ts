export type JsonExtent = { depth: number; values: number }

const quote = '"'.charCodeAt(0)
const backslash = '\\'.charCodeAt(0)
const opening = new Set(['[', '{'].map((sign) => sign.charCodeAt(0)))
const closing = new Set([']', '}'].map((sign) => sign.charCodeAt(0)))
const comma = ','.charCodeAt(0)

/**
 * How deep and how large the value of a JSON text is, told without building it and without recursion.
 * Stops counting at the first limit that is passed. Says nothing about whether the text is valid.
 */
export function jsonExtent(json: string, limits: JsonExtent): JsonExtent {
  const extent = { depth: 0, values: 1 }
  let depth = 0
  let inString = false

  for (let index = 0; index < json.length; index += 1) {
    const sign = json.charCodeAt(index)
    if (inString) {
      if (sign === backslash) index += 1
      else if (sign === quote) inString = false
    } else if (sign === quote) {
      inString = true
    } else if (opening.has(sign)) {
      depth += 1
      extent.values += 1
      extent.depth = Math.max(extent.depth, depth)
    } else if (closing.has(sign)) {
      depth -= 1
    } else if (sign === comma) {
      extent.values += 1
    }
    if (extent.depth > limits.depth || extent.values > limits.values) break
  }
  return extent
}
