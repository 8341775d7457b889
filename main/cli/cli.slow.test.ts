import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { objectsToPlan, planToObjects } from '#shared/history/objects.ts'
import { newRevision } from '#shared/history/revision.ts'
import { h, image, p, plan, ref } from '#shared/plan/build.ts'
import { exampleMeta } from '#shared/plan/fixtures/example-meta.ts'
import type { Block, Plan, PlanMeta } from '#shared/plan/model.ts'
import type { FollowUpStatus, Measure } from '#shared/plan/records.ts'
import { blockText } from '#shared/plan/walk.ts'
import { withoutNames } from '#shared/plan/without-names.ts'
import { newGoal, newMeasure, newPriority } from '#shared/records/build.ts'
import { setFollowUp } from '#shared/records/edit.ts'
import { readPlanFile } from '../exchange/read-plan-file.ts'
import { packPlan } from '../exchange/write-plan-file.ts'
import { sha256 } from '../files/sha256.ts'
import { languageFor } from './environment.ts'
import { commandLine, type Outcome } from './fixtures/command-line.ts'

// A process takes its time to start on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const project = join(import.meta.dirname, '../..')
const { version: appVersion } = JSON.parse(await readFile(join(project, 'package.json'), 'utf8'))

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kertomus-cli-'))
  const made = await started(...newPlan, '-o', 'suunnitelma.kertomus')
  expect(made).toMatchObject({ code: 0, stderr: '' })
})
afterAll(() => rm(folder, { recursive: true }))

type Surroundings = { cwd?: string; env?: Record<string, string> }

/** The real command line: a process of its own. */
function started(...args: string[]): Promise<Outcome> {
  return startedIn({}, ...args)
}

function startedIn({ cwd = folder, env = {} }: Surroundings, ...args: string[]): Promise<Outcome> {
  const entry = join(project, 'main/cli/index.js')
  const bare = { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8' }
  const node = ['--disable-warning=ExperimentalWarning', entry, ...args]
  return new Promise((resolve) => {
    execFile(process.execPath, node, { cwd, env: { ...bare, ...env } }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    )
  })
}

const kertomus = commandLine(() => folder)

/** The sentence on stderr of what has to be refused, with nothing on stdout. */
function sentenceIn({ code, stdout, stderr }: Outcome): string {
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(/^[^\n]+\n$/)
  return stderr.trimEnd()
}

async function refusalOf(...args: string[]): Promise<string> {
  return sentenceIn(await kertomus(...args))
}

function jsonIn({ stdout, stderr }: Outcome): unknown {
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

const newPlan = 'new --template municipal-term --language fi --period 2026-2029'
  .split(' ')
  .concat('--organisation', 'Äyräjärven kunta')

// A report, because a plan would have to answer every duty of the law.
const meta: PlanMeta = {
  ...exampleMeta,
  kind: 'annual-report',
  template: 'annual-report',
  organisation: { name: 'Äyräjärvi', kind: 'municipality' },
}

async function file(name: string, blocks: Block[], title = 'Suunnitelma'): Promise<string> {
  return planFile(name, plan({ ...meta, title }, blocks))
}

async function planFile(name: string, plan: Plan): Promise<string> {
  const made = { app: '0.1.0', on: '2026-11-21' }
  await writeFile(join(folder, name), await packPlan(plan, new Map(), made))
  return name
}

const termPlan: PlanMeta = { ...meta, kind: 'term-plan', template: 'municipal-term' }

/** A term plan of one priority and one goal with these measures. */
function planWith(...measures: Partial<Measure>[]): Plan {
  const made = plan({ ...termPlan, period: { from: 2026, to: 2029 } }, [h(1, 'Luku'), p('Teksti')])
  const priority = newPriority({ title: 'Lapset' })
  const goal = newGoal(priority.id, { title: 'Harrastus' })
  return {
    ...made,
    records: {
      ...made.records,
      priorities: [priority],
      goals: [goal],
      measures: measures.map((fields) => newMeasure(goal.id, fields)),
    },
  }
}

describe('from a template to a Word file', () => {
  test('a new plan is made, described, checked and exported', async () => {
    expect(jsonIn(await started('info', 'suunnitelma.kertomus', '--json'))).toMatchObject({
      title: 'Äyräjärven kunta: hyvinvointikertomus ja -suunnitelma 2026–2029',
      organisation: { name: 'Äyräjärven kunta', kind: 'municipality' },
      period: { from: 2026, to: 2029 },
      language: 'fi',
      template: 'municipal-term',
      writable: true,
    })

    const checked = await started('check', 'suunnitelma.kertomus')
    expect(checked).toMatchObject({ code: 1, stderr: '' })
    expect(checked.stdout).toContain('vielä täydentämättä')

    const exported = await started(...'export suunnitelma.kertomus --to docx -o a.docx'.split(' '))
    expect(exported).toMatchObject({ code: 0, stderr: '' })
    const parts = unzipSync(await readFile(join(folder, 'a.docx')))
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('Äyräjärven kunta')
  })

  test('in Swedish as well, for a county and for a single year', async () => {
    const options = ['--language', 'sv', '--organisation', 'Västkusten', '--period', '2026']
    const kind = ['--organisation-kind', 'county']
    await kertomus('new', '--template', 'annual-report', ...options, ...kind, '-o', 'r.kertomus')
    expect(jsonIn(await kertomus('info', 'r.kertomus', '--json'))).toMatchObject({
      language: 'sv',
      organisation: { name: 'Västkusten', kind: 'county' },
      period: { from: 2026, to: 2026 },
    })
    const { stdout } = await kertomus('info', 'r.kertomus', '--ui-language', 'sv')
    expect(stdout).toContain('Västkusten')
    expect(stdout).toMatch(/^Titel/)
  })

  test('every template can be made into a plan, in each of its languages', async () => {
    const templates = jsonIn(await started('templates', '--json')) as {
      id: string
      language: string
    }[]
    expect(templates.length).toBeGreaterThanOrEqual(8)
    for (const { id, language } of templates) {
      const name = `${id}-${language}.kertomus`
      const chosen = ['--template', id, '--language', language, '-o', name]
      const { code } = await kertomus('new', ...chosen, '--organisation', 'X', '--period', '2026')
      expect(code).toBe(0)
    }
  })

  test('nothing but the files asked for is left in the folder', async () => {
    const others = (await readdir(folder)).filter((name) => !/\.(kertomus|docx)$/.test(name))
    expect(others).toEqual([])
  })
})

describe('findings', () => {
  test('a sound plan has none: exit code 0', async () => {
    const name = await file('sound.kertomus', [h(1, 'Luku'), p('Teksti')])
    expect(await kertomus('check', name)).toEqual({
      code: 0,
      stdout: 'Ei huomautettavaa.\n',
      stderr: '',
    })
    expect(jsonIn(await kertomus('check', name, '--json'))).toEqual({
      errors: 0,
      warnings: 0,
      notes: 0,
      findings: [],
    })
  })

  test('findings are told by chapter, as JSON with their sentences: exit code 1', async () => {
    const chapter = h(1, 'Luku')
    const name = await file('flawed.kertomus', [chapter, p(['[Täydennä] ', ref('0'.repeat(16))])])
    const { code, stdout } = await started('check', name, '--json', '--ui-language', 'en')
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      errors: 1,
      warnings: 1,
      findings: [
        { code: 'placeholder-left', chapter: '1 Luku', severity: 'warning' },
        { code: 'reference-broken', message: expect.stringContaining('cross-reference') },
      ],
    })
    const told = await kertomus('check', name)
    expect(told.stdout).toMatch(
      /^1 Luku\n {2}huomautus: .*\n {2}virhe: .*\n\n1 virhe, 1 huomautus\.\n$/,
    )
  })

  test('what measures lack and duties nobody answers are told with their sources', async () => {
    const lacking = planWith({ title: 'Kerho' })
    const told = await kertomus('check', await planFile('lacking.kertomus', lacking))
    expect(told).toMatchObject({ code: 1, stderr: '' })
    expect(told.stdout).toContain('Painopisteet, tavoitteet ja toimenpiteet\n  huomautus: ')
    expect(told.stdout).toContain('Toimenpiteellä 1.1.1 ei ole vastuutahoa')
    expect(told.stdout).toContain('Lain velvoitteet\n  huomautus: ')

    const { code, stdout } = await started('check', 'lacking.kertomus', '--json')
    expect(code).toBe(1)
    const { findings } = JSON.parse(stdout) as { findings: { code: string }[] }
    const [measure] = lacking.records.measures
    expect(findings).toContainEqual({
      code: 'measure-without-responsible',
      severity: 'warning',
      record: { kind: 'measures', id: measure?.id, number: '1.1.1' },
      details: { number: '1.1.1' },
      message: 'Toimenpiteellä 1.1.1 ei ole vastuutahoa. Nimeä, kuka siitä vastaa ja raportoi.',
    })
    expect(findings.find(({ code }) => code === 'duty-unlinked')).toMatchObject({
      details: { duty: '612/2021:6.1', law: '612/2021, 6 §' },
      sources: [{ url: expect.stringContaining('https://'), checked: '2026-11-21' }],
    })
  })

  test('comments are exported only when asked for', async () => {
    const name = join(project, 'resources/sample/koivuranta.kertomus')
    const commentsIn = async (...options: string[]) => {
      const args = ['export', name, '--to', 'docx', '-o', 'kommentit.docx', '--force']
      options.push('--no-page-numbers')
      expect(await kertomus(...args, ...options)).toMatchObject({ code: 0, stderr: '' })
      const parts = unzipSync(await readFile(join(folder, 'kommentit.docx')))
      return Object.keys(parts).filter((part) => part.startsWith('word/comments'))
    }
    expect(await commentsIn()).toEqual([])
    expect(await commentsIn('--with-comments')).toContain('word/comments.xml')
  })

  test('a reference that leads nowhere is exported, and told', async () => {
    const name = await file('lost.kertomus', [h(1, 'Luku'), p(['Ks. ', ref('0'.repeat(16))])])
    const { code, stderr } = await kertomus('export', name, '--to', 'docx', '-o', 'lost.docx')
    expect(code).toBe(1)
    expect(stderr).toContain('puute')
    expect((await stat(join(folder, 'lost.docx'))).size).toBeGreaterThan(1_000)
  })
})

describe('from a plan to its report and to the next term', () => {
  const reported = (title: string, status: FollowUpStatus) => {
    const plan = planWith({ title })
    const [measure] = plan.records.measures
    return {
      ...plan,
      records: setFollowUp(plan.records, measure?.id ?? '', 2027, { status }),
    }
  }

  test('the report of a year has the rows of the plan and its chapters', async () => {
    const plan = reported('Kerho', 'done')
    const name = await planFile('kausi.kertomus', plan)
    const made = await started('report', name, '--year', '2027', '-o', 'raportti.kertomus')
    expect(made).toEqual({
      code: 0,
      stdout:
        'Asiakirja ”Äyräjärvi: hyvinvoinnin vuosiraportti 2027” tallennettiin tiedostoon ”raportti.kertomus”.\n',
      stderr: '',
    })
    const { plan: report } = await readPlanFile(join(folder, 'raportti.kertomus'))
    expect(report.records).toEqual(plan.records)
    expect(report.blocks.map(blockText)).toContain('1 toimenpide on toteutunut')
  })

  test('a year outside the period is reported on with a remark', async () => {
    const name = await planFile('kausi2.kertomus', reported('Kerho', 'done'))
    const { code, stderr } = await kertomus('report', name, '--year', '2031', '-o', 'r31.kertomus')
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'Vuosi 2031 ei kuulu suunnitelman kauteen. Raportti tehtiin silti.\n',
    })
  })

  test('the next term goes on with what is unfinished', async () => {
    const plan = reported('Kerho', 'in-progress')
    const name = await planFile('vanha.kertomus', plan)
    const before = await readFile(join(folder, name))
    const args = ['rollover', name, '--period', '2030-2033', '-o', 'seuraava.kertomus']
    expect(await started(...args)).toMatchObject({ code: 0, stderr: '' })
    expect(await readFile(join(folder, name))).toEqual(before)

    const { plan: next } = await readPlanFile(join(folder, 'seuraava.kertomus'))
    expect(next.meta.period).toEqual({ from: 2030, to: 2033 })
    expect(next.records.measures).toMatchObject([
      { title: 'Kerho', carriedFrom: { plan: plan.id, record: plan.records.measures[0]?.id } },
    ])
    const done = await planFile('valmis.kertomus', reported('Kerho', 'done'))
    const { stdout } = await kertomus(...args.with(1, done), '--force')
    expect(stdout).toContain('Keskeneräisiä toimenpiteitä ei ollut.')
  })

  test('a report has no report and no next term', async () => {
    const name = await file('vuosi.kertomus', [h(1, 'Luku'), p('Teksti')])
    const year = ['report', name, '--year', '2027', '-o', 'x.kertomus']
    const term = ['rollover', name, '--period', '2030-2033', '-o', 'x.kertomus']
    for (const args of [year, term]) {
      expect(await refusalOf(...args)).toBe(
        'Tiedosto on vuosiraportti. Anna tiedosto, jossa on suunnitelma.',
      )
    }
  })

  test('a plan is never replaced by what is made from it', async () => {
    const name = await planFile('itse.kertomus', reported('Kerho', 'done'))
    for (const args of [
      ['report', name, '--year', '2027'],
      ['rollover', name, '--period', '2030'],
    ]) {
      expect(await refusalOf(...args, '-o', name, '--force')).toContain('asiakirja itse')
    }
  })
})

describe('help', () => {
  test.each(['', 'new', 'info', 'check', 'export', 'report', 'rollover', 'templates'])(
    'is there for "%s"',
    async (name) => {
      const { code, stdout, stderr } = await kertomus(...(name ? [name] : []), '--help')
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).toContain(`Usage: kertomus ${name}`)
    },
  )

  test('the version is that of the app', async () => {
    expect((await started('--version')).stdout).toBe(`${appVersion}\n`)
  })

  test('the program reads what anyone may have made in a thread of its own', async () => {
    const sample = join(project, 'resources/sample/koivuranta.kertomus')
    expect(JSON.parse((await started('info', sample, '--json')).stdout)).toMatchObject({
      title: expect.stringContaining('Koivurannan'),
      createdBy: expect.any(String),
    })
  })
})

describe('what cannot be done is one sentence and exit code 2', () => {
  test.each([
    [[], 'Komento puuttuu'],
    [['tee'], 'Komentoa ”tee” ei ole'],
    [['--nopeasti'], 'Valitsinta ”--nopeasti” ei ole'],
    [['info'], 'Tiedoston nimi puuttuu'],
    [['info', 'a', 'b'], 'liikaa sanoja'],
    [['info', 'suunnitelma.kertomus', '--xml'], 'Valitsinta ”--xml” ei ole'],
    [['info', 'puuttuu.kertomus'], 'Tiedostoa ”puuttuu.kertomus” ei löydy'],
    [['info', '.'], 'ei voi lukea'],
    [['new'], 'Valitsin ”--template” on annettava'],
    [[...newPlan], 'Valitsin ”--output” on annettava'],
    [[...newPlan, '-o'], 'Valitsimelta ”--output” puuttuu arvo'],
    [[...newPlan, '-o', 'x', '--period', '2029-2026'], 'Arvo ”2029-2026” ei käy'],
    [[...newPlan, '-o', 'x', '--period', 'neljä'], 'Arvo ”neljä” ei käy'],
    [[...newPlan, '-o', 'x', '--organisation', ' '], 'ei käy valitsimeen ”--organisation”'],
    [[...newPlan, '-o', 'x', '--language', 'en'], 'ei käy valitsimeen ”--language”'],
    [[...newPlan, '-o', 'x', '--template', '../x'], 'Asiakirjamallia ”../x” ei löydy'],
    [['report', 'suunnitelma.kertomus', '-o', 'x'], 'Valitsin ”--year” on annettava'],
    [['report', 'x', '--year', '2026-2027', '-o', 'y'], 'Arvo ”2026-2027” ei käy'],
    [['rollover', 'x', '-o', 'y'], 'Valitsin ”--period” on annettava'],
    [['export', 'suunnitelma.kertomus', '-o', 'x'], 'Valitsin ”--to” on annettava'],
    [['export', 'suunnitelma.kertomus', '--to', 'odt', '-o', 'x'], 'Arvo ”odt” ei käy'],
    [['export', 'suunnitelma.kertomus', '--to', 'pdf', '-o', 'x'], 'PDF tehdään sovelluksessa'],
  ])('%j', async (args, sentence) => {
    expect(await refusalOf(...args)).toContain(sentence)
  })

  test('a file is replaced only when that is asked for', async () => {
    const output = ['-o', 'suunnitelma.kertomus']
    const before = await readFile(join(folder, 'suunnitelma.kertomus'))
    expect(await refusalOf(...newPlan, ...output)).toContain('on jo olemassa')
    expect(await readFile(join(folder, 'suunnitelma.kertomus'))).toEqual(before)
    expect(await kertomus(...newPlan, ...output, '--force')).toMatchObject({ code: 0 })

    await writeFile(join(folder, 'vanha.docx'), 'vanha')
    const exporting = 'export suunnitelma.kertomus --to docx -o vanha.docx'.split(' ')
    expect(await refusalOf(...exporting)).toContain('--force')
    expect(await readFile(join(folder, 'vanha.docx'), 'utf8')).toBe('vanha')
    expect(await kertomus(...exporting, '--force')).toMatchObject({ code: 0 })
  })

  test('a plan is never replaced by its own export', async () => {
    const name = await file('oma.kertomus', [h(1, 'Luku'), p('Teksti')])
    const before = await readFile(join(folder, name))
    const args = ['export', name, '--to', 'docx', '-o', name, '--force']
    expect(await refusalOf(...args)).toContain('asiakirja itse')
    expect(await readFile(join(folder, name))).toEqual(before)
  })

  test.each(['suunnitelma.kertomus/x', 'ei/ole/x', '/proc/x'])('writing to %s', async (output) => {
    expect(await refusalOf(...newPlan, '-o', output)).toContain('”x” ei voi tallentaa')
    const exporting = ['export', 'suunnitelma.kertomus', '--to', 'docx', '-o', output]
    expect(await refusalOf(...exporting)).toContain('”x” ei voi tallentaa')
  })

  test('an image that is missing', async () => {
    const picture = { asset: 'a'.repeat(64), format: 'png', width: 1, height: 1 } as const
    const name = await file('kuvaton.kertomus', [h(1, 'Luku'), image(picture, { alt: 'Kuvaaja' })])
    const exporting = ['export', name, '--to', 'docx', '-o', 'kuvaton.docx']
    expect(await refusalOf(...exporting)).toContain('Kuvan tiedosto puuttuu')
    expect(await readdir(folder)).not.toContain('kuvaton.docx')
  })

  test('a file that is something else, damaged or newer', async () => {
    await writeFile(join(folder, 'teksti.kertomus'), 'Hyvinvointi')
    const whole = await readFile(join(folder, 'suunnitelma.kertomus'))
    await writeFile(join(folder, 'rikki.kertomus'), whole.subarray(0, whole.length / 2))
    const minReader = { major: 2, minor: 0, app: '3.1.0' }
    const manifest = new TextEncoder().encode(
      JSON.stringify({ format: { major: 2, minor: 0 }, minReader }),
    )
    await writeFile(join(folder, 'uusi.kertomus'), zipSync({ 'manifest.json': manifest }))

    for (const command of ['info', 'check']) {
      expect(await refusalOf(command, 'teksti.kertomus')).toBe(
        'Tiedosto ”teksti.kertomus” ei ole Kertomus-tiedosto. Mitään ei muutettu.',
      )
      expect(await refusalOf(command, 'rikki.kertomus', '--json')).toContain(
        'on vioittunut (tiedosto on katkennut tai sen rakenne on rikki)',
      )
      expect(await refusalOf(command, 'uusi.kertomus')).toContain('vähintään versio 3.1.0')
    }
  })
})

describe('surroundings', () => {
  test('sentences are in the language of the system', async () => {
    const inLanguage = (env: Record<string, string>) => startedIn({ env }, 'info', 'x')
    expect(sentenceIn(await inLanguage({ LC_ALL: 'sv_FI.UTF-8' }))).toBe('Filen ”x” hittas inte.')
    expect(sentenceIn(await inLanguage({}))).toBe('Tiedostoa ”x” ei löydy.')
  })

  test.each([
    ['fi', [], {}],
    ['fi', [], { LANG: 'C.UTF-8' }],
    ['fi', [], { LANG: 'de_DE.UTF-8' }],
    ['en', [], { LANG: 'en_GB.UTF-8' }],
    ['sv', [], { LANG: 'en_GB.UTF-8', LC_ALL: 'sv_FI.UTF-8' }],
    ['en', ['info', '--ui-language', 'en'], { LANG: 'sv_FI.UTF-8' }],
    ['en', ['--ui-language=en', 'info'], {}],
    ['sv', ['info', '--ui-language', 'xx'], { LANG: 'sv_FI.UTF-8' }],
  ])('the language is %s for %j in %j', (language, args, environment) => {
    expect(languageFor(args, environment)).toBe(language)
  })

  test('under npm, relative paths begin where the user stands', async () => {
    const env = { npm_lifecycle_event: 'kertomus', INIT_CWD: folder }
    const { code } = await startedIn({ cwd: project, env }, 'info', 'suunnitelma.kertomus')
    expect(code).toBe(0)
  })

  test('the same plan on the same day makes the same Word file', async () => {
    const exporting = 'export suunnitelma.kertomus --to docx -o'.split(' ')
    await kertomus(...exporting, 'yksi.docx')
    await kertomus(...exporting, 'kaksi.docx')
    const one = await readFile(join(folder, 'yksi.docx'))
    expect(await readFile(join(folder, 'kaksi.docx'))).toEqual(one)
  })

  test('SOURCE_DATE_EPOCH sets the day', async () => {
    const env = { SOURCE_DATE_EPOCH: '1767225600' }
    await startedIn({ env }, ...newPlan, '-o', 'päivätty.kertomus')
    expect(jsonIn(await kertomus('info', 'päivätty.kertomus', '--json'))).toMatchObject({
      createdAt: '2026-01-01',
    })
  })

  test('a title cannot take over the terminal', async () => {
    const name = await file('ohjaus.kertomus', [h(1, 'Luku'), p('x')], 'A\u001b]0;B\u0007\r\nC')
    const { stdout } = await kertomus('info', name)
    expect(stdout).toMatch(/^Nimi +A \]0;B C\n/)
  })
})

describe('versions and names', () => {
  test('the versions that a file carries are listed, newest first', async () => {
    const { plan: made } = await readPlanFile(join(folder, 'suunnitelma.kertomus'))
    const { tree, objects } = planToObjects(made, sha256)
    const facts = { plan: made.id, parents: [], author: 'Maija', kind: 'handed-out', tree } as const
    const first = newRevision({ ...facts, at: '2026-11-20T10:00:00.000Z' }, sha256)
    const second = newRevision(
      { ...facts, at: '2026-11-21T10:00:00.000Z', label: 'Ryhmälle\u0007' },
      sha256,
    )
    const written = { app: appVersion, on: '2026-11-21' }
    const history = { revisions: [first, second], objects }
    const path = join(folder, 'versiot.kertomus')
    await writeFile(path, await packPlan(made, new Map(), written, history))

    const { stdout } = await kertomus('log', 'versiot.kertomus', '--ui-language', 'fi')
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/^[0-9a-f]{10} {2}21\.11\.2026 .* Maija {2}Jaettu: Ryhmälle $/),
      expect.stringMatching(/^[0-9a-f]{10} {2}20\.11\.2026 .* Maija {2}Jaettu$/),
      '',
    ])
    const listed = await kertomus('log', 'versiot.kertomus', '--json')
    expect(JSON.parse(listed.stdout)).toEqual([second, first])
    expect(await kertomus('log', 'suunnitelma.kertomus')).toMatchObject({ code: 0, stderr: '' })
  })

  test('a copy without names has no history either, and leaves the file as it is', async () => {
    const outcome = await kertomus('strip-names', 'versiot.kertomus', '-o', 'julkaistava.kertomus')
    expect(outcome).toMatchObject({ code: 0, stderr: '' })
    const copy = await readPlanFile(join(folder, 'julkaistava.kertomus'))
    const { plan: made } = await readPlanFile(join(folder, 'versiot.kertomus'))
    expect(copy.plan).toEqual(withoutNames(made))
    expect(copy.history.revisions).toEqual([])
    sentenceIn(
      await kertomus('strip-names', 'versiot.kertomus', '-o', 'versiot.kertomus', '--force'),
    )
  })
})

describe('hand-outs', () => {
  const handingOut = 'handout suunnitelma.kertomus --chapters 1,2 --to Liikuntatoimi'.split(' ')

  test('a plan goes out with what is asked of whom, and the version it went out as', async () => {
    const outcome = await kertomus(
      ...handingOut,
      ...'--due 2026-12-15 --from Aino -o pyyntö.kertomus --note'.split(' '),
      'Kiitos!',
    )
    expect(outcome).toMatchObject({ code: 0, stderr: '' })
    const { plan: original } = await readPlanFile(join(folder, 'suunnitelma.kertomus'))
    const { plan, history } = await readPlanFile(join(folder, 'pyyntö.kertomus'))
    expect(plan.handout).toMatchObject({
      kind: 'group',
      plan: original.id,
      revision: history.revisions[0]?.id,
      to: 'Liikuntatoimi',
      due: '2026-12-15',
      chapters: [expect.any(String), expect.any(String)],
    })
    const [revision] = history.revisions
    const read = (hash: string) => JSON.parse(history.objects.get(hash) ?? '')
    expect(objectsToPlan(revision?.tree ?? '', read)).toEqual(original)
  })

  test('as a Word file it comes back with what was written in it', async () => {
    expect(
      await kertomus(...handingOut, '-o', 'pyyntö.docx', '--from', 'Aino', '--note', 'Kiitos!'),
    ).toMatchObject({ code: 0, stderr: '' })
    const parts = unzipSync(new Uint8Array(await readFile(join(folder, 'pyyntö.docx'))))
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    expect(strFromU8(parts['word/comments.xml'] ?? new Uint8Array())).toContain('Kiitos!')
    const typed = (name: string) =>
      `<w:p><w:ins w:id="9" w:author="${name} Aalto" w:date="2026-11-23T09:00:00Z"><w:r><w:t>${name} kirjoitti tämän.</w:t></w:r></w:ins></w:p>`
    const at = xml.lastIndexOf('<w:p>')
    const edited = strToU8(xml.slice(0, at) + typed('Aune') + typed('Bertil') + xml.slice(at))
    const back = zipSync({ ...parts, 'word/document.xml': edited })
    await writeFile(join(folder, 'paluu.docx'), back)
    const merging = 'merge suunnitelma.kertomus paluu.docx -o yhdistetty.kertomus'.split(' ')
    const merged = await kertomus(...merging, '--report', 'yhdistetty.json')
    expect(merged).toMatchObject({ code: 0, stderr: '' })
    const report = JSON.parse(await readFile(join(folder, 'yhdistetty.json'), 'utf8'))
    const traces = (author: string) => [{ author, at: '2026-11-23T09:00:00' }]
    expect(report.list).toMatchObject([
      { proposals: [{ authors: ['Aune Aalto'], traces: traces('Aune Aalto') }] },
      { proposals: [{ authors: ['Bertil Aalto'], traces: traces('Bertil Aalto') }] },
    ])
    const { plan } = await readPlanFile(join(folder, 'yhdistetty.kertomus'))
    expect(plan.blocks.map(blockText)).toContain('Aune kirjoitti tämän.')
    expect(plan.comments).toEqual([])
  })

  test('with a password it opens with that password only', async () => {
    await writeFile(join(folder, 'salasana.txt'), 'sauna-lumi-kivi-poro\n')
    await writeFile(join(folder, 'väärä.txt'), 'sauna-lumi-kivi-pora\n')
    await writeFile(join(folder, 'tyhjä.txt'), '')
    const locked = 'info lukittu.kertomus --ui-language en'.split(' ')
    expect(
      await kertomus(...handingOut, '-o', 'lukittu.kertomus', '--password-file', 'salasana.txt'),
    ).toMatchObject({ code: 0 })
    expect(await refusalOf(...locked)).toContain('protected by a password')
    expect(await refusalOf(...locked, '--password-file', 'väärä.txt')).toContain('does not open')
    expect(await refusalOf(...locked, '--password-file', 'tyhjä.txt')).toContain('no password')
    expect(await kertomus(...locked, '--password-file', 'salasana.txt')).toMatchObject({ code: 0 })
  })

  test.each([
    [['--chapters', '99'], 'no chapter “99”'],
    [['--chapters', '1', '--measures', '9.9.9'], 'no measure “9.9.9”'],
    [['--chapters', '1', '--due', '31.12.2026'], '--due'],
  ])('%j is refused in words', async (wrong, words) => {
    const refusal = await refusalOf(
      'handout',
      'suunnitelma.kertomus',
      ...wrong,
      ...'-o ei.kertomus --ui-language en'.split(' '),
    )
    expect(refusal).toContain(words)
  })
})
