import { CircleCheck, Hourglass, Plus, TriangleAlert } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Block, Id } from '#shared/plan/model.ts'
import type { Statement } from '#shared/plan/records.ts'
import { addRow, updateRow } from '#shared/records/edit.ts'
import { isGiven } from '#shared/records/statements.ts'
import { useT } from '../i18n/language.tsx'
import { useFormat } from '../i18n/use-format.ts'
import { showsThing } from '../records/thing-place.ts'
import { useRecords } from '../records/use-records.tsx'
import { Button } from '../ui/button.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { AskDialog } from './ask-dialog.tsx'
import { chaptersOf } from './chapters.ts'
import styles from './council.module.css'
import { moveByKeys, RowMenu } from './row-menu.tsx'
import { Adding, RowName } from './row-name.tsx'
import { StatementDialog } from './statement-dialog.tsx'

/** The register of the statement round: who was asked, who answered, what came of it. */
export function StatementTable({ blocks, onGoTo }: { blocks: Block[]; onGoTo(id: Id): void }) {
  const t = useT()
  const { records, change } = useRecords()
  const { statements } = records
  const [edited, setEdited] = useState<Statement>()
  const [isAsking, setAsking] = useState(false)
  const chapters = useMemo(() => chaptersOf(blocks), [blocks])
  const silent = statements.filter((statement) => !isGiven(statement))

  return (
    <section className={styles.section} aria-labelledby="council-statements">
      <h2 id="council-statements">
        {t('council.statements')}
        {statements.length > 0 && (
          <span className={styles.count}>
            {t('council.statements.count', {
              given: statements.length - silent.length,
              count: statements.length,
            })}
          </span>
        )}
      </h2>
      <p className={styles.lead}>{t('council.statements.lead')}</p>
      {silent.length > 0 && (
        <p className={styles.waiting} role="status">
          <Hourglass aria-hidden />
          {t('council.statements.waiting', { bodies: silent.map(({ body }) => body).join(', ') })}
        </p>
      )}
      {statements.length === 0 ? (
        <p>{t('council.statements.none')}</p>
      ) : (
        <DataTable aria-labelledby="council-statements" data-undo="records">
          <thead>
            <tr>
              <th scope="col">{t('council.statement.body')}</th>
              <th scope="col">{t('council.statement.askedOn')}</th>
              <th scope="col">{t('council.statement.givenOn')}</th>
              <th scope="col" className={styles.long}>
                {t('council.statement.text')}
              </th>
              <th scope="col" className={styles.long}>
                {t('council.statement.reply')}
              </th>
              <td className={styles.tools} />
            </tr>
          </thead>
          <tbody>
            {statements.map((statement) => (
              <StatementRow
                key={statement.id}
                statement={statement}
                chapter={chapters.find(({ id }) => id === statement.about)?.title}
                onGoTo={onGoTo}
                onEdit={() => setEdited(statement)}
              />
            ))}
          </tbody>
        </DataTable>
      )}
      <Adding>
        <Button onPress={() => setAsking(true)}>
          <Plus aria-hidden />
          {t('council.statements.ask')}
        </Button>
      </Adding>
      {isAsking && (
        <AskDialog
          onDone={(asked) =>
            change((records) =>
              asked.reduce((sofar, statement) => addRow(sofar, 'statements', statement), records),
            )
          }
          onClose={() => setAsking(false)}
        />
      )}
      {edited && (
        <StatementDialog
          statement={edited}
          chapters={chapters}
          onDone={(fields) =>
            change((records) => updateRow(records, 'statements', edited.id, fields))
          }
          onClose={() => setEdited(undefined)}
        />
      )}
    </section>
  )
}

function StatementRow({
  statement,
  chapter,
  onGoTo,
  onEdit,
}: {
  statement: Statement
  chapter: string | undefined
  onGoTo(id: Id): void
  onEdit(): void
}) {
  const t = useT()
  const format = useFormat()
  const { change } = useRecords()
  const { id, body, askedOn, givenOn, text, reply, change: changed, about } = statement
  const name = body || t('council.untitled')
  const given = isGiven(statement)
  return (
    <tr
      data-row={id}
      {...showsThing({ of: { kind: 'statements', record: id }, text: name })}
      onKeyDown={moveByKeys('statements', id, change)}
    >
      <th scope="row">
        <RowName onEdit={onEdit}>{name}</RowName>
      </th>
      <td className={styles.day}>{askedOn && format.day(askedOn)}</td>
      <td className={styles.day}>
        {given ? (
          <span className={styles.state} data-state="given">
            <CircleCheck aria-hidden /> {givenOn && format.day(givenOn)}
          </span>
        ) : (
          <span className={styles.state} data-state="waiting">
            <Hourglass aria-hidden /> {t('council.statement.waiting')}
          </span>
        )}
      </td>
      <td>
        <span className={styles.clipped}>{text}</span>
        {chapter !== undefined && about !== undefined && (
          <Button look="quiet" className={styles.place} onPress={() => onGoTo(about)}>
            {t('council.statement.about')} {chapter}
          </Button>
        )}
      </td>
      <td>
        <span className={styles.clipped}>{reply}</span>
        {changed !== '' && (
          <span className={styles.muted}>
            {t('council.statement.change')}: {changed}
          </span>
        )}
        {given && reply === '' && (
          <span className={styles.state} data-state="waiting">
            <TriangleAlert aria-hidden /> {t('council.statement.unanswered')}
          </span>
        )}
      </td>
      <td className={styles.tools}>
        <RowMenu kind="statements" id={id} name={name} change={change} onEdit={onEdit} />
      </td>
    </tr>
  )
}
