import { type ComponentProps, memo, useState } from 'react'
import { useDuties } from '../duties/use-duties.ts'
import { PlanEditor } from '../editor/plan-editor.tsx'
import { useRecords } from '../records/use-records.tsx'

/** Renders for its own reasons only, not for those of what stands around it. */
const Page = memo(PlanEditor)

type Props = Omit<ComponentProps<typeof PlanEditor>, 'records' | 'duties'>

/** The page with the records and the law it shows. Out of sight it does not follow the records. */
export function TextPage({ isShown, ...page }: Props & { isShown: boolean }) {
  const { records } = useRecords()
  const [shown, setShown] = useState(records)
  if (isShown && shown !== records) setShown(records)
  return <Page {...page} records={shown} duties={useDuties()} />
}
