import type { TemplateSummary } from '#shared/ipc/templates.ts'
import type { Organisation, OrganisationKind, PlanLanguage } from '#shared/plan/model.ts'

/**
 * The templates of one language, the likeliest first: those meant for this kind of organisation, and
 * of them the ones for a whole term.
 */
export function templatesFor(
  templates: readonly TemplateSummary[],
  language: PlanLanguage,
  kind: OrganisationKind,
): TemplateSummary[] {
  const misfit = (template: TemplateSummary) => Number(!template.organisations.includes(kind))
  return templates
    .filter((template) => template.language === language)
    .sort((a, b) => misfit(a) - misfit(b) || b.years - a.years || a.id.localeCompare(b.id))
}

/**
 * The organisation of a new plan: the user's own, unless the name was changed or the template is for
 * another kind.
 */
export function organisationFor(
  own: Organisation,
  name: string,
  template: TemplateSummary,
): Organisation {
  const kind = template.organisations.includes(own.kind) ? own.kind : template.organisations[0]
  if (name === own.name && kind === own.kind) return own
  return { name, kind: kind ?? own.kind }
}
