import type { Sentences } from './sentence.ts'

/** Words of the board of joys and worries. */
export const workshopSentences = {
  'workshop.title': {
    fi: 'Ilot ja huolet',
    sv: 'Glädjeämnen och orosmoment',
    en: 'Joys and worries',
  },
  'workshop.lead': {
    fi: 'Kirjatkaa työpajassa, mikä kunkin väestöryhmän hyvinvoinnissa ilahduttaa ja mikä huolestuttaa. Havainnosta voi tehdä painopisteen tai tavoitteen, ja yhteys säilyy.',
    sv: 'Anteckna på workshoppen vad som gläder och vad som oroar i varje befolkningsgrupps välfärd. En iakttagelse kan bli ett insatsområde eller mål, och kopplingen bevaras.',
    en: 'Write down in the workshop what is good and what is worrying in the wellbeing of each group. A note can become a priority or a goal, and the trail is kept.',
  },
  'workshop.joy': { fi: 'Ilot', sv: 'Glädjeämnen', en: 'Joys' },
  'workshop.worry': { fi: 'Huolet', sv: 'Orosmoment', en: 'Worries' },
  'workshop.joy.one': { fi: 'Ilo', sv: 'Glädjeämne', en: 'Joy' },
  'workshop.worry.one': { fi: 'Huoli', sv: 'Orosmoment', en: 'Worry' },
  'workshop.joy.add': { fi: 'Lisää ilo', sv: 'Lägg till ett glädjeämne', en: 'Add a joy' },
  'workshop.worry.add': { fi: 'Lisää huoli', sv: 'Lägg till ett orosmoment', en: 'Add a worry' },
  'workshop.add': { fi: 'Lisää', sv: 'Lägg till', en: 'Add' },
  'workshop.actions': { fi: 'Toiminnot', sv: 'Åtgärder', en: 'Actions' },
  'workshop.makePriority': {
    fi: 'Tee painopiste',
    sv: 'Gör till insatsområde',
    en: 'Make it a priority',
  },
  'workshop.makeGoal': {
    fi: 'Tee tavoite painopisteeseen {priority}',
    sv: 'Gör till mål under {priority}',
    en: 'Make it a goal of {priority}',
  },
  'workshop.up': { fi: 'Siirrä ylös', sv: 'Flytta uppåt', en: 'Move up' },
  'workshop.down': { fi: 'Siirrä alas', sv: 'Flytta nedåt', en: 'Move down' },
  'workshop.to.joy': { fi: 'Siirrä iloihin', sv: 'Flytta till glädjeämnena', en: 'Move to joys' },
  'workshop.to.worry': {
    fi: 'Siirrä huoliin',
    sv: 'Flytta till orosmomenten',
    en: 'Move to worries',
  },
  'workshop.toGroup': {
    fi: 'Siirrä ryhmään: {group}',
    sv: 'Flytta till gruppen: {group}',
    en: 'Move to: {group}',
  },
  'workshop.remove': { fi: 'Poista', sv: 'Ta bort', en: 'Remove' },
} as const satisfies Sentences
