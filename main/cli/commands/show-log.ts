import { resolve } from 'node:path'
import type { Revision } from '#shared/history/revision.ts'
import { localeOf } from '#shared/i18n/translate.ts'
import { json, printable } from '../output.ts'
import { type PasswordOption, readingOf } from '../password-file.ts'
import type { ExitCode, World } from '../world.ts'

/** Lists the revisions that a `.kertomus` file carries: those that were handed out. */
export async function showLog(
  world: World,
  file: string,
  options: PasswordOption & { json?: true },
): Promise<ExitCode> {
  const { history } = await world.readPlan(
    resolve(world.folder, file),
    await readingOf(world, options),
  )
  const revisions = history.revisions.toSorted((a, b) => (a.at < b.at ? 1 : -1))
  if (options.json) world.print(json(revisions))
  else if (revisions.length === 0) world.print(world.t('cli.noVersions'))
  else world.print(revisions.map((revision) => lineOf(world, revision)).join('\n'))
  return 0
}

/** As many letters of an id as people read out to one another. */
const shortId = 10

function lineOf({ t, language }: World, { id, at, author, kind, label }: Revision): string {
  const time = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(new Date(at))
  const reason = t(`history.kind.${kind}`)
  const name = label === undefined ? reason : `${reason}: ${label}`
  const who = author.trim() === '' ? t('history.unknownAuthor') : author
  return [id.slice(0, shortId), `${time} UTC`, printable(who), printable(name)].join('  ')
}
