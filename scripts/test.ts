/** `npm test`: everything that is checked, in a fresh build, and one line at the end that counts the tests. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { hasDisplay } from './display.ts'
import {
  DISPLAY_PACKAGES,
  installPackagesInCi,
  requirePackages,
  WINDOW_PACKAGES,
} from './system-packages.ts'

type Counts = { passed: number; failed: number; skipped: number }

const root = join(import.meta.dirname, '..')
const unitReport = join(root, 'test-results/unit.json')
const e2eReport = join(root, 'test-results/e2e.json')

type Step = [name: string, command: string]

const windowTests: Step = ['build and end-to-end tests', 'npm run --silent e2e']

/** What needs no window. It takes what the windows leave of the machine, and its output waits for its end. */
const otherTests: Step[] = [
  ['format and lint', 'npm run --silent check:style'],
  ['types', 'npm run --silent check:types'],
  ['dependency rules', 'npm run --silent check:deps'],
  ['dead code', 'npm run --silent check:dead'],
  [
    'unit tests',
    `npm run --silent unit -- --reporter=default --reporter=json --outputFile.json=${JSON.stringify(unitReport)}`,
  ],
]

try {
  installPackagesInCi()
  requirePackages([...WINDOW_PACKAGES, ...(hasDisplay() ? [] : DISPLAY_PACKAGES)])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

rmSync(join(root, 'test-results'), { recursive: true, force: true })
const failures = (await Promise.all([inFront(windowTests), behind(otherTests)])).flat()

const unit = unitCounts()
const e2e = e2eCounts()
console.log(`\nUnit tests: ${say(unit)}\nEnd-to-end tests: ${say(e2e)}`)
if (failures.length > 0) console.log(`Not in order: ${failures.join(', ')}`)
console.log(say(add(unit, e2e)))
process.exitCode = failures.length === 0 ? 0 : 1

/** Runs a step in sight of everybody; its name when it fails. */
async function inFront([name, command]: Step): Promise<string[]> {
  console.log(`\n── ${name}`)
  const began = performance.now()
  const child = spawn(command, { cwd: root, shell: true, stdio: 'inherit' })
  const [status] = await once(child, 'exit')
  return judged(name, status, began)
}

/** Every step runs, whatever the ones before it said: one run tells all there is to mend. */
async function behind(steps: readonly Step[]): Promise<string[]> {
  const failed: string[] = []
  for (const [name, command] of steps) {
    const began = performance.now()
    const child = spawn(`${command} 2>&1`, {
      cwd: root,
      shell: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW)
    const [output, [status]] = await Promise.all([text(child.stdout), once(child, 'exit')])
    console.log(`\n── ${name}\n${output.trimEnd()}`)
    failed.push(...judged(name, status, began))
  }
  return failed
}

function judged(name: string, status: unknown, began: number): string[] {
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`   ${name}: ${status === 0 ? 'in order' : 'NOT IN ORDER'} (${seconds} s)`)
  return status === 0 ? [] : [name]
}

function unitCounts(): Counts {
  const report = read(unitReport)
  return {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  }
}

function e2eCounts(): Counts {
  const stats = read(e2eReport)?.stats
  return {
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
    skipped: stats?.skipped ?? 0,
  }
}

function read(report: string) {
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined
}

function add(a: Counts, b: Counts): Counts {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  }
}

function say({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
