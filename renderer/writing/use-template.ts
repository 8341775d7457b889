import { useEffect, useState } from 'react'
import type { PlanMeta } from '#shared/plan/model.ts'
import type { Template } from '#shared/templates/schema.ts'
import { invoke } from '../api.ts'

/**
 * The template the plan was made from, for its guidance. A plan made elsewhere from a template this
 * version does not have is written without guidance.
 */
export function useTemplate({ template: id, language }: PlanMeta): Template | undefined {
  const [template, setTemplate] = useState<Template>()

  useEffect(() => {
    let isCurrent = true
    invoke('templates.read', { id, language }).then(
      (read) => isCurrent && setTemplate(read),
      () => isCurrent && setTemplate(undefined),
    )
    return () => {
      isCurrent = false
    }
  }, [id, language])

  return template
}
