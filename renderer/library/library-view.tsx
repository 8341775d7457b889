import {
  BookOpen,
  FileInput,
  FilePlus2,
  FolderOpen,
  Info,
  Keyboard,
  Menu,
  Palette,
  Settings,
  Trash2,
} from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { PlanSummary } from '#shared/ipc/plans.ts'
import type { Id } from '#shared/plan/model.ts'
import { invoke } from '../api.ts'
import { shortcutOf } from '../commands/platform.ts'
import type { AppActions } from '../commands/registry.ts'
import { HandoutsDialog } from '../handouts/handouts-dialog.tsx'
import { SaveCopyDialog } from '../handouts/save-copy-dialog.tsx'
import { useHandouts } from '../handouts/use-handouts.ts'
import { errorSentence } from '../i18n/error-sentence.ts'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { WaitingPlans } from '../review/waiting-plans.tsx'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { MenuOf } from '../ui/menu.tsx'
import { SearchBox } from '../ui/search-box.tsx'
import { useNotify } from '../ui/toaster.tsx'
import { BinTable } from './bin-table.tsx'
import { EmptyLibrary } from './empty-library.tsx'
import styles from './library.module.css'
import { PlanTable } from './plan-table.tsx'
import { RenameDialog } from './rename-dialog.tsx'
import { SearchResults } from './search-results.tsx'
import { useFirstFocus } from './use-first-focus.ts'
import { usePlans } from './use-plans.ts'
import { useSearch } from './use-search.ts'

type Question = { about: 'rename' | 'purge' | 'handouts' | 'copy'; plan: PlanSummary }

/** All plans on this machine: open one, find one, make one. */
export function LibraryView({
  app,
  left,
  onOpen,
}: {
  app: AppActions
  /** The plan that was just closed. */
  left?: Id
  onOpen(id: Id, at?: Id, view?: 'review'): void
}) {
  const t = useT()
  const attempt = useAttempt()
  const notify = useNotify()
  const { plans, error } = usePlans()
  const handouts = useHandouts()
  const [showsBin, setShowsBin] = useState(false)
  const [question, setQuestion] = useState<Question>()
  const [query, setQuery] = useState('')
  const found = useSearch(query)
  /** Enter was pressed, maybe before anything was found by these words. */
  const [isEntered, setEntered] = useState(false)
  const results = useRef<HTMLDivElement>(null)
  const main = useRef<HTMLElement>(null)
  useFirstFocus(main, plans !== undefined, left)

  useEffect(() => {
    if (!isEntered || found?.words !== query.trim()) return
    setEntered(false)
    results.current?.querySelector<HTMLElement>('[role=option]')?.click()
  }, [isEntered, found, query])

  const restore = (id: Id) => void attempt(() => invoke('plans.restore', { id }))

  async function duplicate({ id }: PlanSummary) {
    const copy = await attempt(() => invoke('plans.duplicate', { id }))
    if (copy) notify({ text: t('library.duplicated', { title: copy.title }) })
  }

  async function saveCopy(id: Id, password: string | undefined): Promise<boolean> {
    const locked = password === undefined ? {} : { password }
    const file = await attempt(() => invoke('plans.saveCopy', { id, ...locked }))
    if (file) notify({ text: t('app.copySaved', { name: file.name }) })
    return file != null
  }

  async function remove({ id, title }: PlanSummary) {
    const isRemoved = await attempt(async () => {
      await invoke('plans.remove', { id })
      return true
    })
    if (!isRemoved) return
    notify({
      text: t('library.removed', { title }),
      action: { label: t('library.undoRemove'), run: () => restore(id) },
    })
  }

  return (
    <div className={styles.view}>
      <header className={styles.header}>
        <p className={styles.brand}>{t('app.name')}</p>
        <SearchBox
          label={t('library.search')}
          clearLabel={t('library.search.clear')}
          value={query}
          onChange={(words) => {
            setQuery(words)
            setEntered(false)
          }}
          onKeyDown={({ key }) => {
            if (key === 'Enter') setEntered(true)
            if (key !== 'ArrowDown') return
            results.current?.querySelector<HTMLElement>('[role=option]')?.focus()
          }}
        />
        <div className={styles.actions}>
          <Button onPress={app.importPlan}>
            <FolderOpen aria-hidden />
            {t('library.openFile')}
          </Button>
          <Button look="primary" onPress={app.newPlan}>
            <FilePlus2 aria-hidden />
            {t('library.new')}
          </Button>
          <MenuOf
            label={t('library.more')}
            entries={[
              {
                id: 'importWord',
                label: t('command.plan.importWord'),
                icon: <FileInput aria-hidden />,
                onAction: app.importWord,
              },
              {
                id: 'sample',
                label: t('command.help.sample'),
                icon: <BookOpen aria-hidden />,
                onAction: app.openSample,
              },
              'separator',
              {
                id: 'settings',
                label: t('command.app.settings'),
                icon: <Settings aria-hidden />,
                shortcut: shortcutOf('app.settings'),
                onAction: app.showSettings,
              },
              {
                id: 'look',
                label: t('command.app.look'),
                icon: <Palette aria-hidden />,
                onAction: app.showLook,
              },
              {
                id: 'shortcuts',
                label: t('command.help.shortcuts'),
                icon: <Keyboard aria-hidden />,
                shortcut: shortcutOf('help.shortcuts'),
                onAction: app.showShortcuts,
              },
              {
                id: 'about',
                label: t('command.help.about'),
                icon: <Info aria-hidden />,
                onAction: app.showAbout,
              },
            ]}
          >
            <IconButton label={t('library.more')}>
              <Menu aria-hidden />
            </IconButton>
          </MenuOf>
        </div>
      </header>

      <main ref={main} className={styles.main}>
        {error && <Banner tone="danger" text={errorSentence(t, error)} />}
        {found ? (
          <SearchResults query={found.words} hits={found.hits} listRef={results} onOpen={onOpen} />
        ) : (
          plans && (
            <>
              <div className={styles.heading}>
                <h1>{showsBin ? t('library.bin') : t('library.title')}</h1>
                {(showsBin || plans.bin.length > 0) && (
                  <Button look="quiet" onPress={() => setShowsBin(!showsBin)}>
                    {!showsBin && <Trash2 aria-hidden />}
                    {showsBin
                      ? t('library.backToPlans')
                      : t('library.showBin', { count: plans.bin.length })}
                  </Button>
                )}
              </div>
              {!showsBin && (
                <WaitingPlans
                  plans={plans.library}
                  onReview={(id) => onOpen(id, undefined, 'review')}
                />
              )}
              {showsBin ? (
                <BinTable
                  plans={plans.bin}
                  onRestore={restore}
                  onPurge={(plan) => setQuestion({ about: 'purge', plan })}
                />
              ) : plans.library.length === 0 ? (
                <EmptyLibrary app={app} />
              ) : (
                <PlanTable
                  plans={plans.library}
                  handouts={handouts}
                  onHandouts={(plan) => setQuestion({ about: 'handouts', plan })}
                  onOpen={onOpen}
                  onRename={(plan) => setQuestion({ about: 'rename', plan })}
                  onDuplicate={duplicate}
                  onSaveCopy={(plan) => setQuestion({ about: 'copy', plan })}
                  onRemove={remove}
                />
              )}
            </>
          )
        )}
      </main>

      {question?.about === 'rename' && (
        <RenameDialog plan={question.plan} onClose={() => setQuestion(undefined)} />
      )}
      {question?.about === 'copy' && (
        <SaveCopyDialog
          onSave={(password) => saveCopy(question.plan.id, password)}
          onClose={() => setQuestion(undefined)}
        />
      )}
      {question?.about === 'handouts' && (
        <HandoutsDialog
          id={question.plan.id}
          onReview={() => onOpen(question.plan.id, undefined, 'review')}
          onClose={() => setQuestion(undefined)}
        />
      )}
      {question?.about === 'purge' && (
        <ConfirmDialog
          title={t('library.purge.title')}
          text={t('library.purge.text', { title: question.plan.title })}
          confirmLabel={t('library.purge')}
          cancelLabel={t('app.cancel')}
          onConfirm={() => void attempt(() => invoke('plans.purge', { id: question.plan.id }))}
          onClose={() => setQuestion(undefined)}
        />
      )}
    </div>
  )
}
