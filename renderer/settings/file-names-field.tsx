import {
  nameParts,
  packageStems,
  patternFromWords,
  patternInWords,
  usualPattern,
} from '#shared/package/file-names.ts'
import type { PlanMeta } from '#shared/plan/model.ts'
import { useLanguage, useT } from '../i18n/language.tsx'
import { TextField } from '../ui/text-field.tsx'

const example: PlanMeta = {
  kind: 'term-plan',
  template: '',
  language: 'fi',
  title: '',
  organisation: { name: 'Koivuranta', kind: 'municipality' },
  period: { from: 2026, to: 2029 },
  submission: {
    status: 'council',
    caseNumber: 'KRDno-2026-214',
    body: 'Kunnanvaltuusto',
    date: '2026-05-18',
    section: '35',
  },
  people: [],
}

/** The pattern by which the files for the council are named, with what comes of it. */
export function FileNamesField({
  words,
  onChange,
}: {
  /** As `patternInWords` has it. */
  words: string
  onChange(words: string): void
}) {
  const t = useT()
  const language = useLanguage()
  const read = patternFromWords(words)
  const parts = nameParts.map((part) => patternInWords(`{${part}}`, language)).join(' ')

  function errorOf(): string | undefined {
    if (words.trim() === '') {
      return t('package.names.missing', { pattern: patternInWords(usualPattern, language) })
    }
    return 'unknown' in read
      ? t('package.names.unknown', { part: `{${read.unknown}}`, parts })
      : undefined
  }

  return (
    <TextField
      label={t('package.names')}
      description={
        'pattern' in read
          ? t('package.names.about', {
              example: `${packageStems(read.pattern, example).plan}.docx`,
            })
          : undefined
      }
      error={errorOf()}
      value={words}
      onChange={onChange}
      maxLength={200}
      isRequired
    />
  )
}
