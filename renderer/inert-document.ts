/** As much of Trusted Types as is used here; the DOM types of TypeScript do not have it yet. */
type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string },
  ): {
    createHTML(html: string): string
  }
}
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }

// The security policy of the page names this one policy, so HTML can be parsed here and nowhere else.
const policy = trustedTypes?.createPolicy('app', { createHTML: (html) => html })

/** HTML from outside as a document that shows nothing, loads nothing and runs nothing. */
export function inertDocument(html: string): Document {
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html')
}
