import { AppError } from '#shared/errors.ts'
import { serveTask } from './worker-task.ts'

/** A worker that does as it is told by `run-worker.test.ts`. */
await serveTask<string, string, number>(async (order, tell) => {
  if (order === 'refuse') {
    throw new AppError('file-corrupt', 'broken', { details: { name: 'a.kertomus' } })
  }
  if (order === 'crash') throw new Error('a bug')
  if (order === 'leave') process.exit(3)
  while (order === 'hang');
  const eaten: object[] = []
  while (order === 'eat') eaten.push(Array.from({ length: 1_000 }, () => ({})))
  tell(1)
  tell(2)
  return 'worked'
})
