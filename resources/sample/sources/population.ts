/** Invented, like every figure of the sample. The forecast is the municipality's own. */
export const ageGroups = [
  { name: '0–6-vuotiaat', 2014: 702, 2024: 486, 2030: 410, 2040: 370 },
  { name: '7–15-vuotiaat', 2014: 968, 2024: 838, 2030: 740, 2040: 610 },
  { name: '16–24-vuotiaat', 2014: 1012, 2024: 790, 2030: 760, 2040: 640 },
  { name: '25–64-vuotiaat', 2014: 5204, 2024: 4228, 2030: 3830, 2040: 3390 },
  { name: '65–74-vuotiaat', 2014: 1296, 2024: 1554, 2030: 1450, 2040: 1190 },
  { name: '75–84-vuotiaat', 2014: 854, 2024: 1086, 2030: 1260, 2040: 1170 },
  { name: '85 vuotta täyttäneet', 2014: 322, 2024: 430, 2030: 480, 2040: 750 },
] as const

export type CensusYear = Exclude<keyof (typeof ageGroups)[number], 'name'>

export function populationIn(year: CensusYear): number {
  return ageGroups.reduce((sum, group) => sum + group[year], 0)
}

/** As Finnish writes it: 9 412, the space not breaking. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '\u00a0')
}

/** The residents' survey of autumn 2025: what the municipality should see to first, % of answers. */
export const surveyAnswers = [
  ['Lasten ja nuorten mielen hyvinvointi', 64],
  ['Ikääntyneiden pärjääminen kotona', 58],
  ['Liikenteen turvallisuus ja kävelyreitit', 47],
  ['Harrastaminen kylissä', 44],
  ['Työ ja toimeentulo', 39],
  ['Kulttuuri ja kohtaamispaikat', 31],
  ['Päihdehaittojen ehkäisy', 27],
] as const

/** What happens when in a year of follow-up. */
export const yearlyClock = [
  ['Tammikuu', 'Seurantapyyntö vastuutahoille'],
  ['Helmikuu', 'Toteumat ja mittarit kirjataan'],
  ['Maaliskuu', 'Hyvinvointiryhmä arvioi'],
  ['Huhtikuu', 'Lautakunnat ja vaikuttamistoimielimet'],
  ['Toukokuu', 'Kunnanhallitus'],
  ['Kesäkuu', 'Valtuusto: vuosiraportti'],
  ['Heinäkuu', 'Raportti hyvinvointialueelle ja verkkoon'],
  ['Elokuu', 'Toimenpiteet talousarvioon'],
  ['Syyskuu', 'HYTE-neuvottelu alueen kanssa'],
  ['Lokakuu', 'Asukasilta ja järjestöfoorumi'],
  ['Marraskuu', 'Valtuusto: talousarvio'],
  ['Joulukuu', 'Seuraavan vuoden tehtävät sovitaan'],
] as const
