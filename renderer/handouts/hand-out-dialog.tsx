import { useMemo, useState } from 'react'
import type { Block, Id } from '#shared/plan/model.ts'
import { outlineOf } from '#shared/plan/outline.ts'
import { recordNumbers } from '#shared/plan/record-numbering.ts'
import type { Records } from '#shared/plan/records.ts'
import { invoke } from '../api.ts'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { NamesField } from '../plan/names-field.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFooter } from '../ui/dialog.tsx'
import { RadioList } from '../ui/radio-list.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useNotify } from '../ui/toaster.tsx'
import { useWork } from '../ui/use-work.ts'
import { parseWrittenDate } from '../writing/written-date.ts'
import { chapterNodes, leavesOf, measureNodes, topmost } from './asked.ts'
import { CheckTree } from './check-tree.tsx'
import styles from './handouts.module.css'
import { isUsable, PasswordChoice } from './password-choice.tsx'

/** Jaa työryhmälle: what is asked of whom and by when, and the files that say so. */
export function HandOutDialog({
  id,
  blocks,
  records,
  settle,
  onClose,
}: {
  id: Id
  blocks: readonly Block[]
  records: Records
  settle(): Promise<boolean>
  onClose(): void
}) {
  const t = useT()
  const attempt = useAttempt()
  const notify = useNotify()
  const [to, setTo] = useState<string[]>([])
  const [chapters, setChapters] = useState<ReadonlySet<Id>>(new Set())
  const [measures, setMeasures] = useState<ReadonlySet<Id>>(new Set())
  const [note, setNote] = useState('')
  const [due, setDue] = useState('')
  const [format, setFormat] = useState<'kertomus' | 'docx'>('kertomus')
  const [password, setPassword] = useState<string>()
  const { isWorking, work } = useWork()

  const chapterTree = useMemo(
    () => chapterNodes(outlineOf(blocks), t('outline.untitled')),
    [blocks, t],
  )
  const measureTree = useMemo(
    () => measureNodes(records, recordNumbers(records), t('handouts.create.noBody')),
    [records, t],
  )
  const day = parseWrittenDate(due)
  const isWrongDay = due.trim() !== '' && day === undefined

  async function save() {
    const made = await attempt(async () => {
      if (!(await settle())) return null
      return invoke('handouts.create', {
        plan: id,
        to,
        chapters: topmost(chapterTree, chapters),
        measures: leavesOf(measureTree, measures),
        note: note.trim(),
        ...(day !== undefined && { due: day }),
        format,
        ...(password !== undefined && format === 'kertomus' && { password }),
      })
    })
    if (!made) return
    onClose()
    const { files } = made
    notify({ text: t('handouts.create.done', { count: files.length, name: files[0] ?? '' }) })
  }

  return (
    <Dialog
      title={t('handouts.create.title')}
      size="wide"
      closeLabel={t('app.close')}
      onClose={onClose}
      isWorking={isWorking}
    >
      <DialogBody>
        <div className={styles.fields}>
          <NamesField
            label={t('handouts.create.to')}
            known={records.bodies.map(({ name }) => name)}
            chosen={to}
            onChange={setTo}
          />
          <div className={styles.pair}>
            <section className={styles.asked}>
              <h3>{t('handouts.create.chapters')}</h3>
              <CheckTree
                label={t('handouts.create.chapters')}
                nodes={chapterTree}
                chosen={chapters}
                onChange={setChapters}
                isFolded
              />
            </section>
            {measureTree.length > 0 && (
              <section className={styles.asked}>
                <h3>{t('handouts.create.measures')}</h3>
                <CheckTree
                  label={t('handouts.create.measures')}
                  nodes={measureTree}
                  chosen={measures}
                  onChange={setMeasures}
                  isFolded
                />
              </section>
            )}
          </div>
          <p className={styles.muted}>{t('handouts.create.whole')}</p>
          <div className={styles.noteAndDue}>
            <TextArea
              label={t('handouts.create.note')}
              value={note}
              onChange={setNote}
              maxLength={5_000}
            />
            <TextField
              label={t('handouts.create.due')}
              description={t('handouts.create.due.how')}
              error={isWrongDay ? t('handouts.create.due.wrong') : undefined}
              value={due}
              onChange={setDue}
              maxLength={20}
            />
          </div>
          <RadioList
            label={t('handouts.create.format')}
            options={(['kertomus', 'docx'] as const).map((value) => ({
              value,
              label: t(`handouts.create.format.${value}`),
              description: t(`handouts.create.format.${value}.for`),
            }))}
            value={format}
            onChange={setFormat}
          />
          {/* A Word file cannot be locked by us. */}
          {format === 'kertomus' && <PasswordChoice password={password} onChange={setPassword} />}
        </div>
      </DialogBody>
      <DialogFooter>
        <Button onPress={onClose} isDisabled={isWorking}>
          {t('app.cancel')}
        </Button>
        <Button
          look="primary"
          isDisabled={
            to.length === 0 || isWrongDay || (format === 'kertomus' && !isUsable(password))
          }
          onPress={() => work(save)}
        >
          {isWorking
            ? t('handouts.create.saving')
            : t('handouts.create.save', { count: Math.max(1, to.length) })}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
