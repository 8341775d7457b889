import { CircleCheck, CircleDashed, CornerDownLeft, Plus, TriangleAlert } from 'lucide-react'
import { useContext, useState } from 'react'
import type { PlanMeta, Submission } from '#shared/plan/model.ts'
import type { Stage } from '#shared/plan/records.ts'
import { addRow, updateRow } from '#shared/records/edit.ts'
import { isSame } from '#shared/records/same.ts'
import { submissionAfter } from '#shared/records/submission.ts'
import { useT } from '../i18n/language.tsx'
import { useFormat } from '../i18n/use-format.ts'
import { showsThing } from '../records/thing-place.ts'
import { useRecords } from '../records/use-records.tsx'
import { Button } from '../ui/button.tsx'
import { DataTable } from '../ui/data-table.tsx'
import styles from './council.module.css'
import { type Change, moveByKeys, RowMenu } from './row-menu.tsx'
import { Adding, LockedContext, RowName } from './row-name.tsx'
import { newStageAfter, StageDialog } from './stage-dialog.tsx'
import { usualStages } from './usual-stages.ts'

/** The plan's way through the organisation, stage by stage. */
export function StageTable({
  meta,
  setSubmission,
}: {
  meta: PlanMeta
  setSubmission(submission: Submission): void
}) {
  const t = useT()
  const { records } = useRecords()
  const { stages } = records
  const change = useStageChange(meta.submission, setSubmission)
  const [edited, setEdited] = useState<Stage>()
  const isLocked = useContext(LockedContext)
  // They differ after a merge in which others recorded a decision, or where one was typed before.
  const due = stages.length > 0 ? submissionAfter(meta.submission, stages, stages) : meta.submission

  function save(stage: Stage) {
    const { id, ...fields } = stage
    change((records) =>
      records.stages.some((one) => one.id === id)
        ? updateRow(records, 'stages', id, { ...noFields, ...fields })
        : addRow(records, 'stages', stage),
    )
  }

  return (
    <section className={styles.section} aria-labelledby="council-stages">
      <h2 id="council-stages">{t('council.stages')}</h2>
      <p className={styles.lead}>{t('council.stages.lead')}</p>
      {!isLocked && !isSame(due, meta.submission) && (
        <p className={styles.waiting} role="status">
          <TriangleAlert aria-hidden />
          {t('council.stages.differ')}
          <Button onPress={() => setSubmission(due)}>{t('council.stages.update')}</Button>
        </p>
      )}
      {stages.length === 0 ? (
        <p>{t('council.stages.none')}</p>
      ) : (
        <DataTable aria-labelledby="council-stages" data-undo="records">
          <thead>
            <tr>
              <th scope="col">{t('council.stage.kind')}</th>
              <th scope="col">{t('council.stage.body')}</th>
              <th scope="col">{t('council.stage.meeting')}</th>
              <th scope="col">{t('council.stage.outcome')}</th>
              <th scope="col">{t('council.stage.documents')}</th>
              <td className={styles.tools} />
            </tr>
          </thead>
          <tbody>
            {stages.map((stage) => (
              <StageRow
                key={stage.id}
                stage={stage}
                change={change}
                onEdit={() => setEdited(stage)}
              />
            ))}
          </tbody>
        </DataTable>
      )}
      <Adding>
        <Button onPress={() => setEdited(newStageAfter(stages, meta))}>
          <Plus aria-hidden />
          {t('council.stages.add')}
        </Button>
        {stages.length === 0 && (
          <Button
            look="quiet"
            onPress={() =>
              change((records) => ({
                ...records,
                stages: [...records.stages, ...usualStages(meta)],
              }))
            }
          >
            {t('council.stages.usual')}
          </Button>
        )}
      </Adding>
      {edited && (
        <StageDialog
          stage={edited}
          meta={meta}
          onDone={save}
          onClose={() => setEdited(undefined)}
        />
      )}
    </section>
  )
}

/** Fields that an edit may have taken away. */
const noFields = {
  date: undefined,
  section: undefined,
  caseNumber: undefined,
  outcome: undefined,
} as const

/** A change of the stages takes the decision of the plan along: one step, undone together. */
function useStageChange(
  submission: Submission,
  setSubmission: (submission: Submission) => void,
): Change {
  const { records, changeWith } = useRecords()
  return (edit) => {
    const next = submissionAfter(submission, records.stages, edit(records).stages)
    changeWith(edit, {
      do: () => setSubmission(next),
      undo: () => setSubmission(submission),
    })
  }
}

function StageRow({ stage, change, onEdit }: { stage: Stage; change: Change; onEdit(): void }) {
  const t = useT()
  const format = useFormat()
  const { id, kind, body, date, section, caseNumber, outcome, documents, note } = stage
  const name = [t(`council.stage.${kind}`), body].filter(Boolean).join(', ')
  const Sign = !outcome ? CircleDashed : outcome === 'returned' ? CornerDownLeft : CircleCheck
  return (
    <tr
      data-row={id}
      {...showsThing({ of: { kind: 'stages', record: id }, text: name })}
      onKeyDown={moveByKeys('stages', id, change)}
    >
      <th scope="row">
        <RowName onEdit={onEdit}>{t(`council.stage.${kind}`)}</RowName>
      </th>
      <td>{body}</td>
      <td>
        {[date && format.day(date), section && `§ ${section}`].filter(Boolean).join(' ')}
        {caseNumber !== undefined && <span className={styles.muted}>{caseNumber}</span>}
      </td>
      <td>
        <span className={styles.state} data-state={outcome ?? 'open'}>
          <Sign aria-hidden /> {outcome ? t(`council.outcome.${outcome}`) : t('council.stage.open')}
        </span>
      </td>
      <td>
        {documents.length > 0 && (
          <ul className={styles.lines}>
            {documents.map((document) => (
              <li key={document}>{document}</li>
            ))}
          </ul>
        )}
        {note !== '' && <span className={styles.muted}>{note}</span>}
      </td>
      <td className={styles.tools}>
        <RowMenu kind="stages" id={id} name={name} change={change} onEdit={onEdit} />
      </td>
    </tr>
  )
}
