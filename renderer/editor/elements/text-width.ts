/** The width of the page without its margins, in twips: 160 mm. */
export const textWidth = 9071
