import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { CommandId } from '#shared/commands.ts'
import type { ImportedWord } from '#shared/ipc/import.ts'
import type { Id } from '#shared/plan/model.ts'
import type { Settings } from '#shared/settings.ts'
import { invoke, on } from './api.ts'
import { CommandPalette } from './commands/command-palette.tsx'
import { type AppActions, isAvailable, runCommand } from './commands/registry.ts'
import { useShortcuts } from './commands/use-shortcuts.ts'
import { Failure } from './failure.tsx'
import { FirstRun } from './first-run/first-run.tsx'
import { useFileDrop } from './handouts/use-file-drop.ts'
import { useOpening } from './handouts/use-opening.tsx'
import { AboutDialog } from './help/about-dialog.tsx'
import { ShortcutsDialog } from './help/shortcuts-dialog.tsx'
import { LanguageProvider, useT } from './i18n/language.tsx'
import { useAttempt } from './i18n/use-attempt.ts'
import { ImportedDialog } from './library/imported-dialog.tsx'
import { LibraryView } from './library/library-view.tsx'
import { NewPlanDialog } from './library/new-plan-dialog.tsx'
import { LookDialog } from './look/look-dialog.tsx'
import { SettingsDialog } from './settings/settings-dialog.tsx'
import { SettingsProvider, useSettings } from './settings/settings-provider.tsx'
import { ErrorBoundary } from './ui/error-boundary.tsx'
import { Toaster, useNotify } from './ui/toaster.tsx'
import { useStrayClicks } from './ui/use-stray-clicks.ts'
import { UnsavedDialog } from './writing/unsaved-dialog.tsx'
import { type OpenedPlan, type WritingHandle, WritingView } from './writing/writing-view.tsx'

/** The whole app: the settings first, since the language and the first view depend on them. */
export function App() {
  const [settings, setSettings] = useState<Settings>()
  const [failure, setFailure] = useState<{ error: unknown }>()

  useEffect(() => {
    invoke('settings.read').then(setSettings, (error: unknown) => setFailure({ error }))
  }, [])

  if (failure) return <Failure error={failure.error} />
  if (!settings) return null
  return (
    <SettingsProvider first={settings}>
      <Frame />
    </SettingsProvider>
  )
}

function Frame() {
  const { settings } = useSettings()
  return (
    <LanguageProvider language={settings.language}>
      <ErrorBoundary fallback={(error, retry) => <Failure error={error} onRetry={retry} />}>
        <Notices>{settings.profile ? <Desk /> : <FirstRun />}</Notices>
      </ErrorBoundary>
    </LanguageProvider>
  )
}

function Notices({ children }: { children: React.ReactNode }) {
  const t = useT()
  return (
    <Toaster label={t('app.notices')} closeLabel={t('app.close')}>
      {children}
    </Toaster>
  )
}

type Place =
  | { view: 'library'; left?: Id }
  | { view: 'writing'; opened: OpenedPlan; at: Id | undefined; isReview: boolean }
type OpenDialog = 'new-plan' | 'settings' | 'palette' | 'shortcuts' | 'about'

/** Library or open plan, with the dialogs that belong to neither. */
function Desk() {
  const t = useT()
  const attempt = useAttempt()
  const notify = useNotify()
  const [place, setPlace] = useState<Place>({ view: 'library' })
  const [dialog, setDialog] = useState<OpenDialog>()
  /** Over the settings as well, in which something may have been typed. */
  const [showsLook, setShowsLook] = useState(false)
  const [imported, setImported] = useState<ImportedWord>()
  /** Where the user was going when the open plan could not be saved. */
  const [held, setHeld] = useState<{ proceed(): void }>()
  /** The plan that is on its way; of two, the one that was asked for last comes. */
  const opening = useRef<Id>(undefined)
  const writing = useRef<WritingHandle>(null)

  const { view } = place
  useEffect(() => {
    void attempt(() => invoke('app.setView', { view }))
  }, [attempt, view])

  /** Goes on when all is saved; asks when it could not be. */
  const whenSaved = useCallback(async (proceed: () => void | Promise<void>, onHeld = () => {}) => {
    const isSafe = (await writing.current?.settle()) ?? true
    if (isSafe) return proceed()
    onHeld()
    setHeld({ proceed })
  }, [])

  const goToLibrary = useCallback(
    () =>
      void whenSaved(() =>
        setPlace((from) =>
          from.view === 'writing' ? { view: 'library', left: from.opened.plan.id } : from,
        ),
      ),
    [whenSaved],
  )

  const openPlan = useCallback(
    (id: Id, at?: Id, view?: 'review') =>
      whenSaved(async () => {
        // A double click asks twice.
        if (opening.current === id) return
        opening.current = id
        const opened = await attempt(() => invoke('plans.open', { id }))
        if (opening.current !== id) return
        opening.current = undefined
        if (opened) setPlace({ view: 'writing', opened, at, isReview: view === 'review' })
      }),
    [attempt, whenSaved],
  )

  const { open: openFile, failed: openFailed, dialog: openingDialog } = useOpening(openPlan)
  useFileDrop((file) => void openFile(() => invoke('plans.importFile', file)))

  const app = useMemo(
    (): AppActions => ({
      newPlan: () => setDialog('new-plan'),
      showSettings: () => setDialog('settings'),
      showLook: () => setShowsLook(true),
      showPalette: () => setDialog('palette'),
      showShortcuts: () => setDialog('shortcuts'),
      showAbout: () => setDialog('about'),
      revealLog: () => void attempt(() => invoke('app.revealLog')),
      importPlan: async () => {
        await openFile(() => invoke('plans.import'))
      },
      importWord: async () => {
        const word = await attempt(() => invoke('import.word'))
        if (word) setImported(word)
      },
      openSample: async () => {
        const sample = await attempt(() => invoke('plans.openSample'))
        if (sample) await openPlan(sample.id)
      },
    }),
    [attempt, openFile, openPlan],
  )

  const run = useCallback((id: CommandId) => runCommand(id, app, writing.current), [app])
  useShortcuts(run)
  useStrayClicks()

  useEffect(() => {
    const stops = [
      on('command.chosen', ({ id }) => run(id)),
      on('plans.imported', ({ id }) => void openPlan(id)),
      on('plans.importFailed', (error) => void openFailed(error)),
      on('word.imported', setImported),
      on('handouts.returned', ({ to, author }) =>
        notify({ text: t('handouts.returned.toast', { to, author }) }),
      ),
      on('app.closing', () => {
        const stay = () => void invoke('app.stayOpen')
        void whenSaved(() => void invoke('app.readyToClose'), stay)
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [run, openPlan, openFailed, notify, whenSaved, t])

  const close = useCallback(() => setDialog(undefined), [])
  const closeLook = useCallback(() => setShowsLook(false), [])
  return (
    <>
      {place.view === 'library' ? (
        <LibraryView app={app} left={place.left} onOpen={openPlan} />
      ) : (
        <WritingView
          // Opened anew when it was changed outside its editor: restored or merged.
          key={`${place.opened.plan.id} ${place.opened.revision}`}
          opened={place.opened}
          at={place.at}
          isReview={place.isReview}
          handle={writing}
          onLeave={goToLibrary}
          onOpenPlan={openPlan}
        />
      )}
      {dialog === 'new-plan' && <NewPlanDialog onCreated={openPlan} onClose={close} />}
      {dialog === 'settings' && <SettingsDialog onLook={app.showLook} onClose={close} />}
      {showsLook && <LookDialog onClose={closeLook} />}
      {dialog === 'shortcuts' && <ShortcutsDialog onClose={close} />}
      {dialog === 'about' && <AboutDialog onClose={close} />}
      {dialog === 'palette' && (
        <CommandPalette
          isAvailable={(id) => isAvailable(id, writing.current)}
          onChoose={run}
          onClose={close}
        />
      )}
      {openingDialog}
      {imported && (
        <ImportedDialog
          imported={imported}
          onOpen={openPlan}
          onClose={() => setImported(undefined)}
        />
      )}
      {held && (
        <UnsavedDialog
          onSaveCopy={() => writing.current?.saveCopy()}
          onLeave={held.proceed}
          onClose={() => setHeld(undefined)}
        />
      )}
    </>
  )
}
