import { z } from 'zod'
import type { Input } from '#shared/ipc/contract.ts'

/** What an element of the page shows: a field of a record or of the plan, and the words it is known by. */
export type ThingPlace = { of: Exclude<Input<'history.blame'>['of'], { block: string }>; text: string }
