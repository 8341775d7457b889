import { useEffect, useState } from 'react'
import { mixed } from '#shared/look/contrast.ts'
import type { Look } from '#shared/look/look.ts'
import { useT } from '../i18n/language.tsx'
import styles from './look.module.css'

/** The head of a page, a heading, some text, a table and the foot, as the documents will have them. */
export function LookPreview({ look, organisation }: { look: Look; organisation: string }) {
  const t = useT()
  const { headingFont, bodyFont, accent, margins, footer } = look
  const logo = useObjectUrl(look.logo)
  const colour = `#${accent}`
  const tint = `#${mixed(accent, 'FFFFFF', 0.1)}`
  return (
    <figure className={styles.preview} aria-label={t('look.preview')}>
      <figcaption className={styles.caption}>{t('look.preview')}</figcaption>
      <div
        className={styles.sheet}
        lang="fi"
        style={{
          fontFamily: `'${bodyFont}', Calibri, Carlito, sans-serif`,
          padding: `4% ${percent(margins.right)} 4% ${percent(margins.left)}`,
        }}
      >
        <p className={styles.head}>
          {logo && <img src={logo} alt="" />}
          <span>{organisation}</span>
        </p>
        <p
          className={styles.heading}
          style={{ color: colour, fontFamily: `'${headingFont}', Calibri, Carlito, sans-serif` }}
        >
          1&ensp;{t('look.preview.heading')}
        </p>
        <p>{t('look.preview.text')}</p>
        <p className={styles.callout} style={{ background: tint, borderColor: colour }}>
          {t('look.preview.text')}
        </p>
        <div className={styles.foot}>
          <span>{footer}</span>
          <span>1 / 2</span>
        </div>
      </div>
      <p className={styles.note}>{t('look.preview.note')}</p>
    </figure>
  )
}

/** Of the width of A4. */
function percent(margin: number): string {
  return `${((100 * margin) / 210).toFixed(1)}%`
}

/** An address of the picture, as long as it is shown. */
function useObjectUrl(logo: Look['logo']): string | undefined {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    if (!logo) return setUrl(undefined)
    const made = URL.createObjectURL(new Blob([logo.bytes], { type: `image/${logo.format}` }))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [logo])
  return url
}
