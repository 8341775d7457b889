import type { ErrorDetails } from '../errors.ts'
import type { Block, Id, Plan } from '../plan/model.ts'
import { recordNumbers } from '../plan/record-numbering.ts'
import { recordText } from '../plan/record-text.ts'
import { recordKinds } from '../plan/records.ts'
import { blockText, isText, textBlocksOf } from '../plan/walk.ts'
import type { Remark } from './finding.ts'

/** Identity codes whose check character is right. Shown without their last four signs. */
export const identityCodes = remarksOn(identityCodesIn, (code) => `${code.slice(0, 7)}****`)

export const phoneNumbers = remarksOn(phoneNumbersIn)

export const emailAddresses = remarksOn(emailAddressesIn)

/** First and last name; "Sivistysjohtaja" and "Tekninen johtaja" are offices, which may answer for measures. */
const personName = /^\p{Lu}.*\s\p{Lu}\S*$/u

/** A body that bears the name of somebody of the working group: bodies are never persons. */
export function personsAsBodies({ meta, records }: Plan): Remark[] {
  const names = meta.people.map(({ name }) => name.trim()).filter((name) => personName.test(name))
  const persons = new Set(names.map((name) => name.toLowerCase()))
  return records.bodies.flatMap(({ id, name }) =>
    name.trim() !== '' && persons.has(name.trim().toLowerCase())
      ? [{ record: { kind: 'bodies', id, number: '' }, details: { name: name.trim() } }]
      : [],
  )
}

const identityCode =
  /(?<![\p{L}\p{N}])(\d\d)(\d\d)(\d\d)([-+‐‑–−ABCDEFYXWVU])(\d{3})([\dA-FHJ-NPR-Y])(?![\p{L}\p{N}])/giu
const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY'

/**
 * Finnish personal identity codes, the separators of 2023 among them (government decree 690/2022). Day,
 * month and check character have to be right, so that a number that looks like one is none.
 */
export function identityCodesIn(text: string): string[] {
  return [...text.matchAll(identityCode)].flatMap(([code, day, month, year, , number, check]) => {
    const isDay = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12
    const expected = checkCharacters[Number(`${day}${month}${year}${number}`) % 31]
    return isDay && check?.toUpperCase() === expected ? [code] : []
  })
}

/** In groups of two digits or more. What stands before must not make it the tail of something longer. */
const number =
  /(?<!\d[\s.,/:-]?|[\p{L}§/])(?:\+358\d*|\(0\d{1,2}\)|0\d+)(?:[ \u00a0-](?:\(0\))?\d{2,})*(?![\d\p{L}/]|[.,-]\d)/gu
const called = /(?:^|[^\p{L}])(?:puh|puhelin|p|gsm|tel|telefon|tfn)\.?:?\s*$/iu
const postCodes = /^\d{5}(?:\s\d{5})+$/

/**
 * Phone numbers as they are written in Finland: with the country code, or those of mobile phones. Any
 * other number has to be called one ("puh. 09 123 456").
 */
export function phoneNumbersIn(text: string): string[] {
  return [...text.matchAll(number)].flatMap(({ 0: found, index }) => {
    if (postCodes.test(found)) return []
    const digits = found.replace('(0)', '').replace(/\D/g, '')
    const isInternational = /^\+358|^00358/.test(found) && /^(?:00)?358\d{6,10}$/.test(digits)
    const isMobile = /^0\d{2}/.test(found) && /^0(?:4\d|50)\d{6,8}$/.test(digits)
    const isCalled = /^0\d{6,10}$/.test(digits) && called.test(text.slice(0, index).slice(-12))
    return isInternational || isMobile || isCalled ? [found.trim()] : []
  })
}

const address = /[\p{L}\p{N}._%+-]{0,63}[\p{L}\p{N}]@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,}/gu
/** Mailboxes of offices, and addresses that only show how addresses are made. */
const ofNobody =
  /^(?:kirjaamo|info|asiakaspalvelu|neuvonta|palaute|viestinta|tietosuoja|hyvinvointi|hyte|kunta|kaupunki|kunnanvirasto|toimisto|registratur|registrator|registratorskontoret|kansli|kundservice|dataskydd|etunimi\.sukunimi|fornamn\.efternamn|förnamn\.efternamn|firstname\.lastname)[.@]/i

/** E-mail addresses that can be of a person. */
export function emailAddressesIn(text: string): string[] {
  return [...text.matchAll(address)]
    .map(([found]) => found)
    .filter((found) => !ofNobody.test(found))
}

type Place = Pick<Remark, 'blockId' | 'record'> & { text: string }

/** One remark for each place and finding. */
function remarksOn(
  find: (text: string) => string[],
  shown: (found: string) => string = (found) => found,
): (plan: Plan) => Remark[] {
  return (plan) =>
    printedPlaces(plan).flatMap(({ text, ...place }) =>
      [...new Set(find(text))].map((found): Remark => {
        const details: ErrorDetails = { text: shown(found) }
        return { ...place, details }
      }),
    )
}

/** All that is printed of a plan, by place. Comments are not. */
function printedPlaces({ meta, blocks, records }: Plan): Place[] {
  const numbers = recordNumbers(records)
  const people = meta.people.map(({ name, title = '', role = '' }) =>
    [name, title, role].join('\n'),
  )
  return [
    { text: [meta.title, ...people].join('\n') },
    ...blocks.map((block) => ({ blockId: block.id, text: readable(block) })),
    ...recordKinds.flatMap((kind) =>
      records[kind].map((row) => ({
        record: { kind, id: row.id, number: numberOf(numbers, row.id) },
        text: recordText(kind, row),
      })),
    ),
  ]
}

function numberOf(numbers: ReadonlyMap<Id, string>, id: Id): string {
  return numbers.get(id) ?? ''
}

/** With where its links lead: an address can hide behind a name. */
function readable(block: Block): string {
  const links = [...textBlocksOf([block])].flatMap(({ children }) =>
    children.flatMap((child) =>
      !isText(child) && child.type === 'link' && child.url.startsWith('mailto:')
        ? [child.url.slice('mailto:'.length)]
        : [],
    ),
  )
  const description = block.type === 'table' ? (block.description ?? '') : ''
  return [blockText(block), description, ...links].join('\n')
}
