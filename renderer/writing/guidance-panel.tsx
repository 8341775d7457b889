import { Lightbulb } from 'lucide-react'
import type { Guidance, Source } from '#shared/templates/schema.ts'
import { useT } from '../i18n/language.tsx'
import { useFormat } from '../i18n/use-format.ts'
import styles from './guidance-panel.module.css'

/** What the law and THL ask of the chapter the caret is in, and where that is said. */
export function GuidancePanel({
  chapter,
  guidance,
  language,
  onOpenLink,
}: {
  /** Title of the chapter the guidance is for. */
  chapter: string | undefined
  guidance: Guidance | undefined
  /** Guidance is in the language of the plan. */
  language: string
  onOpenLink(url: string): void
}) {
  const t = useT()
  return (
    <div className={styles.panel}>
      {guidance ? (
        <div className={styles.guidance}>
          <h3 lang={language}>{chapter}</h3>
          <p lang={language}>{guidance.purpose}</p>
          {guidance.points.length > 0 && (
            <>
              <h4>{t('guidance.points')}</h4>
              <ul lang={language}>
                {guidance.points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            </>
          )}
          {guidance.tip !== undefined && (
            <p className={styles.tip}>
              <Lightbulb aria-hidden />
              <span>
                <strong>{t('guidance.tip')}</strong> <span lang={language}>{guidance.tip}</span>
              </span>
            </p>
          )}
          {guidance.sources.length > 0 && (
            <>
              <h4>{t('guidance.sources')}</h4>
              <ul className={styles.sources}>
                {guidance.sources.map((source) => (
                  <SourceLine
                    key={source.title}
                    source={source}
                    language={language}
                    onOpenLink={onOpenLink}
                  />
                ))}
              </ul>
            </>
          )}
        </div>
      ) : (
        <p className={styles.nothing}>{t('guidance.nothing')}</p>
      )}
    </div>
  )
}

function SourceLine({
  source: { title, url, status, checked },
  language,
  onOpenLink,
}: {
  source: Source
  language: string
  onOpenLink(url: string): void
}) {
  const t = useT()
  const format = useFormat()
  return (
    <li>
      {url === undefined ? (
        <span lang={language}>{title}</span>
      ) : (
        <a
          href={url}
          lang={language}
          onClick={(event) => {
            event.preventDefault()
            onOpenLink(url)
          }}
        >
          {title}
        </a>
      )}
      <span className={styles.checked}>
        {status === 'read'
          ? t('guidance.checked', { day: format.day(checked) })
          : t('guidance.unverified')}
      </span>
    </li>
  )
}
