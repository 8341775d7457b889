import { youthIndicators } from './indicators.ts'
import { ageGroups, surveyAnswers, thousands, yearlyClock } from './population.ts'

/** The figures of the sample, drawn from its data. `npm run sample` makes the PNG files of them. */
export const charts: Record<string, () => string> = {
  'ikarakenne.svg': ageChart,
  'nuorten-mieliala.svg': youthChart,
  'asukaskysely.svg': surveyChart,
  'vuosikello.svg': clockChart,
  'ranta.svg': shore,
}

const ink = '#1f2a30'
const quiet = '#5b6670'
const lake = '#0b5563'
const sand = '#d9a441'
const brick = '#9c3d22'

function svg(width: number, height: number, parts: string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Carlito, Calibri, sans-serif">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...parts,
    '</svg>\n',
  ].join('\n')
}

type TextLook = { size?: number; anchor?: 'start' | 'middle' | 'end'; fill?: string; weight?: 700 }

function text(x: number, y: number, words: string, look: TextLook = {}): string {
  const { size = 30, anchor = 'start', fill = ink, weight = 400 } = look
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${fill}">${words}</text>`
}

function bar(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}"/>`
}

function line(x1: number, y1: number, x2: number, y2: number, stroke: string, width = 2): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${stroke}" stroke-width="${width}"/>`
}

const round = (value: number) => Math.round(value * 10) / 10

function ageChart(): string {
  const years = [2014, 2024, 2040] as const
  const fills = ['#c3cdd2', lake, sand]
  const [top, bottom, left, right] = [110, 640, 110, 1560]
  const highest = 5500
  const y = (value: number) => bottom - (value / highest) * (bottom - top)
  const groupWidth = (right - left) / ageGroups.length
  const barWidth = groupWidth / 4

  return svg(1600, 760, [
    ...years.flatMap((year, index) => [
      bar(left + index * 260, 32, 34, 34, fills[index] ?? ink),
      text(left + 46 + index * 260, 60, year === 2040 ? '2040 (ennuste)' : String(year)),
    ]),
    ...[0, 1000, 2000, 3000, 4000, 5000].flatMap((value) => [
      line(left, y(value), right, y(value), value === 0 ? ink : '#d7dde0'),
      text(left - 14, y(value) + 10, thousands(value), { anchor: 'end', size: 26, fill: quiet }),
    ]),
    ...ageGroups.flatMap((group, index) => {
      const start = left + index * groupWidth + barWidth / 2
      const [first = '', ...rest] = group.name.split(/(?<=–\d+)-| (?=vuotta)/)
      return [
        ...years.flatMap((year, at) => [
          bar(
            start + at * barWidth,
            y(group[year]),
            barWidth - 5,
            bottom - y(group[year]),
            fills[at] ?? ink,
          ),
          text(start + (at + 0.45) * barWidth, y(group[year]) - 10, thousands(group[year]), {
            anchor: 'middle',
            size: 20,
            fill: quiet,
          }),
        ]),
        text(start + 1.5 * barWidth, bottom + 42, first, { anchor: 'middle' }),
        text(start + 1.5 * barWidth, bottom + 76, rest.join(' '), {
          anchor: 'middle',
          size: 24,
          fill: quiet,
        }),
      ]
    }),
  ])
}

function youthChart(): string {
  const shown = [
    { name: 'Ahdistuneisuus', at: 0, stroke: lake, dash: 'none', shape: 'circle', below: false },
    { name: 'Yksinäisyys', at: 1, stroke: brick, dash: '18 10', shape: 'square', below: true },
    {
      name: 'Nikotiinipussit, nuuska',
      at: 3,
      stroke: '#7a6410',
      dash: '5 9',
      shape: 'diamond',
      below: true,
    },
  ] as const
  const [top, bottom, left, right] = [50, 610, 110, 1180]
  const x = (year: number) => left + 40 + ((year - 2019) / 6) * (right - left - 80)
  const y = (value: number) => bottom - (value / 25) * (bottom - top)

  const marks = {
    circle: (cx: number, cy: number, fill: string) =>
      `<circle cx="${round(cx)}" cy="${round(cy)}" r="11" fill="${fill}"/>`,
    square: (cx: number, cy: number, fill: string) => bar(cx - 10, cy - 10, 20, 20, fill),
    diamond: (cx: number, cy: number, fill: string) =>
      `<path d="M${round(cx)} ${round(cy - 14)}l14 14-14 14-14-14z" fill="${fill}"/>`,
  }

  return svg(1600, 700, [
    ...[0, 5, 10, 15, 20, 25].flatMap((value) => [
      line(left, y(value), right, y(value), value === 0 ? ink : '#d7dde0'),
      text(left - 14, y(value) + 10, `${value} %`, { anchor: 'end', size: 26, fill: quiet }),
    ]),
    ...[2019, 2021, 2023, 2025].map((year) =>
      text(x(year), bottom + 46, String(year), { anchor: 'middle' }),
    ),
    ...shown.flatMap(({ name, at, stroke, dash, shape, below }) => {
      const points = (youthIndicators[at]?.series ?? []).map(
        ([year, value]) => [x(year), y(number(value)), value] as const,
      )
      const [endX = 0, endY = 0] = points.at(-1) ?? []
      return [
        `<polyline points="${points.map(([px, py]) => `${round(px)},${round(py)}`).join(' ')}" fill="none" stroke="${stroke}" stroke-width="5" stroke-dasharray="${dash}"/>`,
        ...points.flatMap(([px, py, value]) => [
          marks[shape](px, py, stroke),
          text(px, py + (below ? 40 : -22), value, {
            anchor: 'middle',
            size: 26,
            fill: stroke,
            weight: 700,
          }),
        ]),
        text(endX + 60, endY + 10, name, { fill: stroke, weight: 700 }),
      ]
    }),
  ])
}

function number(value: string): number {
  return Number(value.replace(',', '.'))
}

function surveyChart(): string {
  const [left, right, rowHeight] = [610, 1440, 76]
  const width = (value: number) => (value / 70) * (right - left)
  return svg(1600, 60 + surveyAnswers.length * rowHeight, [
    ...surveyAnswers.flatMap(([name, value], index) => {
      const y = 30 + index * rowHeight
      return [
        text(left - 24, y + 40, name, { anchor: 'end', size: 32 }),
        bar(left, y + 6, width(value), rowHeight - 24, index < 3 ? lake : '#7fa3ab'),
        text(left + width(value) + 18, y + 40, `${value} %`, { weight: 700 }),
      ]
    }),
    line(left, 20, left, 40 + surveyAnswers.length * rowHeight, ink),
  ])
}

function clockChart(): string {
  const [cx, cy, radius] = [800, 440, 250]
  const angle = (month: number) => ((month - 0.5) / 12) * 2 * Math.PI - Math.PI / 2
  return svg(1600, 880, [
    `<circle cx="${cx}" cy="${cy}" r="${radius}" fill="none" stroke="${lake}" stroke-width="92"/>`,
    ...yearlyClock.flatMap(([month, task], index) => {
      const at = angle(index + 1)
      const edge = at - Math.PI / 12
      const [cos, sin] = [Math.cos(at), Math.sin(at)]
      const decision = task.startsWith('Valtuusto')
      const right = cos > 0
      const labelX = cx + cos * (radius + 84)
      const labelY = cy + sin * (radius + 130)
      const anchor = right ? 'start' : 'end'
      return [
        line(
          cx + Math.cos(edge) * (radius - 46),
          cy + Math.sin(edge) * (radius - 46),
          cx + Math.cos(edge) * (radius + 46),
          cy + Math.sin(edge) * (radius + 46),
          '#ffffff',
          6,
        ),
        text(cx + cos * radius, cy + sin * radius + 11, String(index + 1), {
          anchor: 'middle',
          size: 36,
          fill: '#ffffff',
          weight: 700,
        }),
        text(labelX, labelY - 6, month, { anchor, weight: 700, fill: decision ? brick : lake }),
        text(labelX, labelY + 28, task, { anchor, size: 28 }),
      ]
    }),
    text(cx, cy - 6, 'Seurannan', { anchor: 'middle', size: 44, weight: 700, fill: lake }),
    text(cx, cy + 44, 'vuosikello', { anchor: 'middle', size: 44, weight: 700, fill: lake }),
  ])
}

/** A quiet strip for the front of the plan: a lake, its far shore and birches. */
function shore(): string {
  const birches = [120, 210, 330, 1210, 1330, 1450, 1520].map((x, index) => {
    const height = 200 + ((index * 53) % 60)
    const crown = `<ellipse cx="${x}" cy="${round(390 - height)}" rx="${52 + ((index * 17) % 24)}" ry="${88 + ((index * 29) % 24)}" fill="${index % 2 === 0 ? '#6f9a5b' : '#88ad6a'}"/>`
    const marks = [0.25, 0.45, 0.62, 0.8].map((part) =>
      bar(x - 7, 420 - height * part, 9, 4, '#2f3a3f'),
    )
    return [crown, bar(x - 8, 400 - height + 40, 16, height - 20, '#f3f1ea'), ...marks].join('')
  })
  return svg(1600, 440, [
    bar(0, 0, 1600, 440, '#eaf2f3'),
    '<circle cx="1030" cy="110" r="58" fill="#f3d58a"/>',
    '<path d="M0 230 Q160 170 340 214 T700 196 T1080 212 T1400 180 T1600 214 V270 H0 Z" fill="#3f6b60"/>',
    bar(0, 250, 1600, 180, '#7fb0bb'),
    ...[0, 1, 2, 3, 4, 5, 6].map((wave) =>
      line(
        380 + wave * 96,
        284 + ((wave * 31) % 80),
        500 + wave * 108,
        284 + ((wave * 31) % 80),
        '#c9e0e4',
        5,
      ),
    ),
    '<path d="M0 380 Q400 340 800 384 T1600 366 V440 H0 Z" fill="#b9c79a"/>',
    ...birches,
  ])
}
