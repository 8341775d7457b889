import { useEffect, useState } from 'react'
import type { Comparison } from '#shared/history/compare.ts'
import type { HistoryEntry } from '#shared/ipc/history.ts'
import type { Id } from '#shared/plan/model.ts'
import type { OutlineEntry } from '#shared/plan/outline.ts'
import { invoke } from '../api.ts'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { useFormat } from '../i18n/use-format.ts'
import { Button } from '../ui/button.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { Dialog, DialogFooter } from '../ui/dialog.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { useNotify } from '../ui/toaster.tsx'
import { useWork } from '../ui/use-work.ts'
import { ComparisonView } from './comparison-view.tsx'
import styles from './history.module.css'
import { NameDialog } from './name-dialog.tsx'
import { RevisionList } from './revision-list.tsx'
import { authorOf, nameOf, whenOf } from './revision-words.ts'

const everything = 'all'
const asItIs = 'now'

/** What is about to be brought back; without `chapter` the whole plan. */
type Asked = { revision: HistoryEntry; chapter?: { id: Id | null; title: string } }

/** Changes are told the way they went: the older of the two first. The list has the newest first. */
function fromOlder(
  entries: readonly HistoryEntry[],
  chosen: string,
  other: string,
): [string, string] {
  const place = (id: string) => entries.findIndex((entry) => entry.id === id)
  return other !== asItIs && place(other) > place(chosen) ? [other, chosen] : [chosen, other]
}

/** The versions of a plan: what differs between them, names for them, and the way back to one. */
export function HistoryDialog({
  id,
  chapters,
  chapter: firstChapter,
  settle,
  onRestored,
  onClose,
}: {
  id: Id
  /** The plan's chapters as it is now. */
  chapters: readonly OutlineEntry[]
  /** Whose history to show first; else that of the whole plan. */
  chapter?: Id | undefined
  settle(): Promise<boolean>
  /** The plan on the disk is another one now: open it anew, at a chapter if one was restored. */
  onRestored(at?: Id): Promise<void>
  onClose(): void
}) {
  const t = useT()
  const format = useFormat()
  const attempt = useAttempt()
  const notify = useNotify()
  const { isWorking, work } = useWork()
  const [scope, setScope] = useState<string>(firstChapter ?? everything)
  const [entries, setEntries] = useState<HistoryEntry[]>()
  const [chosenId, setChosen] = useState<string>()
  const [other, setOther] = useState<string>(asItIs)
  const [comparison, setComparison] = useState<Comparison>()
  const [asked, setAsked] = useState<Asked>()
  const [isNaming, setNaming] = useState(false)
  const [listed, setListed] = useState(0)
  const [isExporting, setExporting] = useState(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `listed` asks for the list anew
  useEffect(() => {
    let isCurrent = true
    void attempt(async () => {
      await settle()
      const found = await invoke('history.list', {
        id,
        ...(scope === everything ? {} : { chapter: scope }),
      })
      if (!isCurrent) return
      setEntries(found)
      setChosen((before) => (found.some((entry) => entry.id === before) ? before : found[0]?.id))
    })
    return () => {
      isCurrent = false
    }
  }, [id, scope, listed, attempt, settle])

  useEffect(() => {
    setComparison(undefined)
    if (chosenId === undefined) return
    let isCurrent = true
    const [from, to] = fromOlder(entries ?? [], chosenId, other)
    void attempt(async () => {
      const found = await invoke('history.compare', {
        id,
        revision: from,
        ...(to === asItIs ? {} : { to }),
      })
      if (isCurrent) setComparison(found)
    })
    return () => {
      isCurrent = false
    }
  }, [id, entries, chosenId, other, attempt])

  async function restore({ revision, chapter }: Asked) {
    if (!(await settle())) {
      notify({ tone: 'danger', text: t('history.unsaved') })
      return
    }
    const done = await attempt(() =>
      chapter
        ? invoke('history.restoreChapter', { id, revision: revision.id, chapter: chapter.id })
        : invoke('history.restore', { id, revision: revision.id }),
    )
    if (!done) return
    notify({ text: t('history.restored', { when: whenOf(revision.at, t, format) }) })
    await onRestored(chapter?.id ?? undefined)
    onClose()
  }

  /** The two versions that are on view as one Word file with tracked changes. */
  async function exportComparison(chosenId: string) {
    const [from, to] = fromOlder(entries ?? [], chosenId, other)
    setExporting(true)
    await attempt(async () => {
      const made = await invoke('export.comparison', {
        id,
        from,
        ...(to === asItIs ? {} : { to }),
      })
      if (!made) return
      notify({
        text: t('history.toWord.done', { name: made.name }),
        action: {
          label: t('export.reveal'),
          run: () => void attempt(() => invoke('export.reveal', { token: made.token })),
        },
      })
    })
    setExporting(false)
  }

  const chosen = entries?.find((entry) => entry.id === chosenId)
  const differs =
    comparison &&
    (comparison.chapters.length > 0 || comparison.records.length > 0 || comparison.hasOtherDetails)
  const lineOf = (entry: HistoryEntry) => `${whenOf(entry.at, t, format)} · ${nameOf(entry, t)}`
  const shown =
    comparison && scope !== everything
      ? {
          chapters: comparison.chapters.filter(({ chapter }) => chapter === scope),
          records: [],
          hasOtherDetails: false,
        }
      : comparison

  return (
    <Dialog
      title={t('history.title')}
      size="wide"
      closeLabel={t('app.close')}
      onClose={onClose}
      isWorking={isWorking}
    >
      <div className={styles.panes}>
        <div className={styles.side}>
          <SelectField
            label={t('history.scope')}
            value={scope}
            onChange={setScope}
            options={[
              { value: everything, label: t('history.scope.all') },
              ...chapters
                .filter(({ level }) => level === 1)
                .map(({ id, number, title }) => ({
                  value: id,
                  label: `${number} ${title}`.trim() || t('history.untitled'),
                })),
            ]}
          />
          {entries && entries.length > 0 && (
            <RevisionList key={scope} entries={entries} chosen={chosenId} onChoose={setChosen} />
          )}
          {entries?.length === 0 && <p className={styles.hint}>{t('history.none')}</p>}
        </div>
        <div className={styles.main}>
          {chosen ? (
            <>
              <div className={styles.about}>
                <div>
                  <h3 className={styles.chosenName}>{nameOf(chosen, t)}</h3>
                  <p className={styles.hint}>
                    {whenOf(chosen.at, t, format)} · {authorOf(chosen, t)}
                  </p>
                </div>
                <SelectField
                  label={t('history.compareWith')}
                  value={other}
                  onChange={setOther}
                  options={[
                    { value: asItIs, label: t('history.now') },
                    ...(entries ?? [])
                      .filter((entry) => entry.id !== chosen.id)
                      .map((entry) => ({ value: entry.id, label: lineOf(entry) })),
                  ]}
                />
              </div>
              <section
                className={styles.comparison}
                aria-live="polite"
                aria-label={t('history.differences')}
                // biome-ignore lint/a11y/noNoninteractiveTabindex: there may be nothing in it to scroll by
                tabIndex={0}
              >
                {shown ? (
                  <ComparisonView
                    comparison={shown}
                    onRestoreChapter={
                      other === asItIs && !isWorking
                        ? (chapter, title) =>
                            setAsked({ revision: chosen, chapter: { id: chapter, title } })
                        : undefined
                    }
                  />
                ) : (
                  <p>{t('history.comparing')}</p>
                )}
              </section>
            </>
          ) : (
            <p className={styles.hint}>{t('history.choose')}</p>
          )}
        </div>
      </div>
      <DialogFooter>
        <Button
          isDisabled={!chosen || !differs || isExporting}
          onPress={() => chosen && void exportComparison(chosen.id)}
        >
          {t(isExporting ? 'history.toWord.making' : 'history.toWord')}
        </Button>
        <Button isDisabled={isWorking} onPress={() => setNaming(true)}>
          {t('history.name.do')}
        </Button>
        <Button
          isDisabled={!chosen}
          onPress={() => chosen && !isWorking && setAsked({ revision: chosen })}
        >
          {t('history.restore')}
        </Button>
        <Button look="primary" isDisabled={isWorking} onPress={onClose}>
          {t('app.close')}
        </Button>
      </DialogFooter>
      {isNaming && (
        <NameDialog
          id={id}
          settle={settle}
          onNamed={() => setListed((count) => count + 1)}
          onClose={() => setNaming(false)}
        />
      )}
      {asked && (
        <ConfirmDialog
          title={t(asked.chapter ? 'history.restoreChapter.title' : 'history.restore.title')}
          text={
            asked.chapter
              ? t('history.restoreChapter.text', {
                  chapter: asked.chapter.title,
                  when: whenOf(asked.revision.at, t, format),
                })
              : t('history.restore.text', { when: whenOf(asked.revision.at, t, format) })
          }
          confirmLabel={t('history.restore.do')}
          cancelLabel={t('app.cancel')}
          onConfirm={() => void work(() => restore(asked))}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Dialog>
  )
}
