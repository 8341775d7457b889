import type { PopulationGroup } from '#shared/plan/records.ts'

/** What the first workshops named, and the number of the goal it became. */
export const workshop: {
  kind: 'joy' | 'worry'
  group: PopulationGroup
  text: string
  became?: string
}[] = [
  { kind: 'joy', group: 'everyone', text: 'Kirjasto on kaikkien olohuone', became: '4.2' },
  { kind: 'joy', group: 'young', text: 'Nuoret eivät enää juo kuten ennen' },
  { kind: 'joy', group: 'everyone', text: 'Kylissä pidetään huolta', became: '4.2' },
  { kind: 'joy', group: 'families', text: 'Aallokossa tapaa muita perheitä', became: '1.3' },
  { kind: 'joy', group: 'older', text: 'Omassa kodissa on hyvä vanheta', became: '3.2' },
  { kind: 'worry', group: 'young', text: 'Nuoret voivat yhä huonommin', became: '2.1' },
  { kind: 'worry', group: 'families', text: 'Koulussa kiusataan enemmän', became: '1.1' },
  { kind: 'worry', group: 'older', text: 'Vanhukset ovat yksin', became: '2.1' },
  { kind: 'worry', group: 'young', text: 'Huumeet ovat kylillä', became: '2.2' },
  { kind: 'worry', group: 'families', text: 'Lapset eivät jaksa liikkua', became: '3.1' },
  { kind: 'worry', group: 'families', text: 'Liikenne on vaarallista', became: '5.1' },
  { kind: 'worry', group: 'working-age', text: 'Työtön jää yksin', became: '5.2' },
]
