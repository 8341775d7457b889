import { noRecords } from '#shared/plan/build.ts'
import type { Measure, Records } from '#shared/plan/records.ts'
import { newGoal, newMeasure, newPriority } from '#shared/records/build.ts'

/** An id that can be read: "g1" with zeros. */
export const id = (name: string) => name.padEnd(16, '0')

/** Two priorities with a goal each and a second goal that is empty: m1 and m2 in 1.1, m3 in 2.1. */
export function smallPlan(
  fields: Partial<Record<'m1' | 'm2' | 'm3', Partial<Measure>>> = {},
): Records {
  const measure = (name: 'm1' | 'm2' | 'm3', goal: string) =>
    newMeasure(id(goal), { title: name, ...fields[name], id: id(name) })
  return {
    ...noRecords(),
    priorities: [
      newPriority({ id: id('p1'), title: 'Lapset' }),
      newPriority({ id: id('p2'), title: 'Liikunta' }),
    ],
    goals: [
      newGoal(id('p1'), { id: id('g1'), title: 'Harrastus' }),
      newGoal(id('p1'), { id: id('g2'), title: 'Tyhjä' }),
      newGoal(id('p2'), { id: id('g3'), title: 'Pururadat' }),
    ],
    measures: [measure('m1', 'g1'), measure('m2', 'g1'), measure('m3', 'g3')],
    bodies: [
      { id: id('b1'), name: 'Nuorisotoimi' },
      { id: id('b2'), name: 'Tekninen toimi' },
    ],
    indicators: [{ id: id('i1'), name: 'Harrastavat' }],
  }
}
