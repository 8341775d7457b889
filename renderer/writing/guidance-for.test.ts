import { expect, test } from 'vitest'
import { h, p } from '#shared/plan/build.ts'
import { outlineOf } from '#shared/plan/outline.ts'
import type { Template } from '#shared/templates/schema.ts'
import { guidanceFor } from './guidance-for.ts'

const guidance = (purpose: string) => ({ purpose, points: [], sources: [] })
const template: Template = {
  id: 'malli',
  language: 'fi',
  kind: 'term-plan',
  name: 'Malli',
  description: '',
  organisations: ['municipality'],
  years: 4,
  title: '{organisation}',
  contentsDepth: 2,
  sources: [],
  chapters: [
    { key: 'tausta', level: 1, title: 'Tausta', guidance: guidance('Miksi') },
    { key: 'tekijat', level: 2, title: 'Tekijät', guidance: guidance('Kuka') },
  ],
}

const background = h(1, 'Tausta ja tavoitteet', { guidance: 'tausta' })
const authors = h(2, 'Tekijät', { guidance: 'tekijat' })
const added = h(2, 'Oma alaluku')
const deep = h(3, 'Vielä syvempi')
const own = h(1, 'Oma luku')
const outline = outlineOf([background, p(), authors, added, deep, own])
const purposeAt = (id: string | null) => guidanceFor(template, outline, id)?.guidance.purpose

test('each chapter has its own guidance, under the title the writer gave it', () => {
  expect(purposeAt(authors.id)).toBe('Kuka')
  expect(guidanceFor(template, outline, background.id)?.chapter).toBe('Tausta ja tavoitteet')
})

test('a section the writer added has the guidance of the chapter around it, not of its neighbour', () => {
  expect(purposeAt(added.id)).toBe('Miksi')
  expect(purposeAt(deep.id)).toBe('Miksi')
})

test('there is none in a chapter the writer added nor before the first heading', () => {
  expect(purposeAt(own.id)).toBeUndefined()
  expect(purposeAt(null)).toBeUndefined()
})
