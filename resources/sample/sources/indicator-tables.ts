import { table } from '#shared/plan/build.ts'
import type { Table } from '#shared/plan/model.ts'
import type { Indicator, Trend } from './indicators.ts'

/** A sign and a word: neither needs a colour. */
const trends: Record<Trend, string> = {
  parani: '+ Parani',
  heikkeni: '− Heikkeni',
  ennallaan: '= Ennallaan',
  kasvoi: '↗ Kasvoi',
  väheni: '↘ Väheni',
}

/** A few indicators then and now, against the county and the country. */
export function seriesTable(caption: string, indicators: readonly Indicator[]): Table {
  return table(
    caption,
    [
      ['Mittari', 'Vertailuvuosi', 'Edellinen', 'Uusin', 'Järvi-Savo', 'Koko maa'],
      ...indicators.map(({ name, series, county, country }) => [
        name,
        dated(series[0]),
        dated(series.length > 2 ? series.at(-2) : undefined),
        dated(series.at(-1)),
        county,
        country,
      ]),
    ],
    {
      widths: [6, 3, 3, 3, 2, 2],
      headerColumn: true,
      description:
        'Koivurannan luvut kolmelta mittauskerralta, mittausvuosi suluissa, ja uusimman vuoden vertailuluvut.',
    },
  )
}

function dated(entry: Indicator['series'][number] | undefined): string {
  return entry ? `${entry[1]} (${entry[0]})` : '–'
}

/** The minimum indicators of one group with their conclusions, for the annex. */
export function conclusionTable(caption: string, indicators: readonly Indicator[]): Table {
  return table(
    caption,
    [
      ['Mittari ja lähde', 'Vuodet', 'Koivuranta', 'Vertailu', 'Suunta', 'Johtopäätös'],
      ...indicators.map(({ name, source, series, county, country, peers, trend, conclusion }) => [
        `${name} (${source})`,
        series.map(([year]) => year).join(', '),
        series.map(([, value]) => value).join(' → '),
        `Alue ${county}, maa ${country}, verrokit ${peers}`,
        trends[trend],
        conclusion,
      ]),
    ],
    { widths: [6, 3, 3, 4, 3, 6], headerColumn: true },
  )
}
