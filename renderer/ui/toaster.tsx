import { X } from 'lucide-react'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react'
import { IconButton } from './icon-button.tsx'
import styles from './toaster.module.css'

type Notice = { text: string; tone?: 'info' | 'danger'; action?: { label: string; run(): void } }
type Shown = Notice & { key: number }
/** Answers with what takes the notice away before its time. */
type Notify = (notice: Notice) => () => void

const NotifyContext = createContext<Notify>(() => () => {})

/** How long a notice stays. One that tells of a failure stays until it is closed. */
const shownForMs = 8_000

/**
 * Short notices in the corner, read out by screen readers: `notify({ text: 'Kopio tallennettu' })`.
 * The two live regions are always there, since one that appears with its text is often not read.
 */
export function Toaster({
  label,
  closeLabel,
  children,
}: {
  label: string
  closeLabel: string
  children: ReactNode
}) {
  const [notices, setNotices] = useState<readonly Shown[]>([])
  const next = useRef(0)

  const close = useCallback((key: number) => {
    setNotices((before) => before.filter((notice) => notice.key !== key))
  }, [])
  const notify = useCallback(
    (notice: Notice) => {
      next.current += 1
      const shown = { ...notice, key: next.current }
      setNotices((before) =>
        [...before.filter(({ text }) => text !== notice.text), shown].slice(-3),
      )
      return () => close(shown.key)
    },
    [close],
  )

  const of = (tone: 'info' | 'danger') =>
    notices
      .filter((notice) => (notice.tone ?? 'info') === tone)
      .map((notice) => (
        <Toast key={notice.key} notice={notice} closeLabel={closeLabel} onClose={close} />
      ))

  return (
    <NotifyContext value={notify}>
      {children}
      {/* A dialog hides all but itself; notices stay above it, to be heard and closed. */}
      <section aria-label={label} className={styles.toaster} data-react-aria-top-layer>
        <div role="status">{of('info')}</div>
        <div role="alert">{of('danger')}</div>
      </section>
    </NotifyContext>
  )
}

/** Shows a notice to whoever is at the screen, and says it to whoever is not looking. */
export function useNotify(): Notify {
  return useContext(NotifyContext)
}

function Toast({
  notice,
  closeLabel,
  onClose,
}: {
  notice: Shown
  closeLabel: string
  onClose(key: number): void
}) {
  const [isHeld, setHeld] = useState(false)
  const { key, tone, text, action } = notice

  useEffect(() => {
    if (isHeld || tone === 'danger') return
    const timer = setTimeout(() => onClose(key), shownForMs)
    return () => clearTimeout(timer)
  }, [isHeld, tone, key, onClose])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the notice while someone is at it
    <div
      className={[styles.toast, tone === 'danger' ? styles.danger : ''].join(' ').trim()}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p className={styles.text}>{text}</p>
      {action && (
        <button
          type="button"
          className={styles.action}
          onClick={() => {
            action.run()
            onClose(key)
          }}
        >
          {action.label}
        </button>
      )}
      <IconButton label={closeLabel} onPress={() => onClose(key)}>
        <X aria-hidden />
      </IconButton>
    </div>
  )
}
