import { type AmendmentAction, amendmentActions } from '#shared/plan/records.ts'
import { useT } from '../i18n/language.tsx'
import { RadioList } from '../ui/radio-list.tsx'

/** What an amendment does to the plan, as the minutes begin its sentence. */
export function ActionField({
  value,
  onChange,
}: {
  value: AmendmentAction
  onChange(action: AmendmentAction): void
}) {
  const t = useT()
  return (
    <RadioList
      label={t('council.amendment.action')}
      look="line"
      options={amendmentActions.map((action) => ({
        value: action,
        label: t(`council.action.${action}`),
      }))}
      value={value}
      onChange={onChange}
    />
  )
}
