/** As much of Trusted Types as is used here; the DOM types of TypeScript do not have it yet. */
type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string | null },
  ): {
    createHTML(html: string): string
  }
}
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }

// The page's security policy names two policies. By this one HTML can be parsed, here and nowhere else.
const policy = trustedTypes?.createPolicy('app', { createHTML: (html) => html })

// By the other, the page's default, elements may be emptied, which React Aria does by `innerHTML = ''`.
trustedTypes?.createPolicy('default', { createHTML: (html) => (html === '' ? html : null) })

/** HTML from outside as a document that shows nothing, loads nothing and runs nothing. */
export function inertDocument(html: string): Document {
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html')
}
