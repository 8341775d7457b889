export type JsonExtent = { depth: number; values: number }

const quote = '"'.charCodeAt(0)
const opening = ['[', '{'].map((sign) => sign.charCodeAt(0))
const closing = [']', '}'].map((sign) => sign.charCodeAt(0))
const comma = ','.charCodeAt(0)

/**
 * How deep and how large the value of a JSON text is, told without building it and without recursion.
 * Stops counting at the first limit that is passed. Says nothing about whether the text is valid.
 */
export function jsonExtent(json: string, limits: JsonExtent): JsonExtent {
  const extent = { depth: 0, values: 1 }
  let depth = 0

  for (let index = 0; index < json.length; index += 1) {
    const sign = json.charCodeAt(index)
    if (sign === quote) {
      index = endOfString(json, index)
    } else if (opening.includes(sign)) {
      depth += 1
      extent.values += 1
      extent.depth = Math.max(extent.depth, depth)
    } else if (closing.includes(sign)) {
      depth -= 1
    } else if (sign === comma) {
      extent.values += 1
    }
    if (extent.depth > limits.depth || extent.values > limits.values) break
  }
  return extent
}

/** Where the closing quote is, or the end of the text. One after an odd number of backslashes closes nothing. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end !== -1; end = json.indexOf('"', end + 1)) {
    let backslashes = 0
    while (json[end - 1 - backslashes] === '\\') backslashes += 1
    if (backslashes % 2 === 0) return end
  }
  return json.length
}
