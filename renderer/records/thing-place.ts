import type { Input } from '#shared/ipc/contract.ts'
import type { Id } from '#shared/plan/model.ts'
import type { RecordKind } from '#shared/plan/records.ts'

/** A record, one of its fields or a fact of the plan, and the words by which a reader knows it. */
export type ThingPlace = {
  of: Exclude<Input<'history.blame'>['of'], { block: string }>
  text: string
}

/** Says of an element what it shows, for the commands that are about what is under the focus or pointer. */
export function showsThing(place: ThingPlace | undefined): { 'data-thing'?: string } {
  return place ? { 'data-thing': JSON.stringify(place) } : {}
}

/** The same of a field of a record. */
export function showsField(kind: RecordKind, record: Id, field: string, text: string) {
  return showsThing({ of: { kind, record, field }, text })
}

/** What an element shows, or what it is within. */
export function thingAt(element: Element | null): ThingPlace | undefined {
  const json = element?.closest<HTMLElement>('[data-thing]')?.dataset.thing
  return json === undefined ? undefined : JSON.parse(json)
}
