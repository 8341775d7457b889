import type { Sentences } from './sentence.ts'

/** Words of the comments beside the text. */
export const commentSentences = {
  'comments.title': { fi: 'Kommentit', sv: 'Kommentarer', en: 'Comments' },
  'comments.tab': {
    fi: '{count, plural, =0 {Kommentit} other {Kommentit (#)}}',
    sv: '{count, plural, =0 {Kommentarer} other {Kommentarer (#)}}',
    en: '{count, plural, =0 {Comments} other {Comments (#)}}',
  },
  'comments.marker': { fi: 'Kommentoitu kohta', sv: 'Kommenterat ställe', en: 'Commented passage' },
  'comments.show': { fi: 'Näytä', sv: 'Visa', en: 'Show' },
  'comments.show.open': { fi: 'Avoimet', sv: 'Öppna', en: 'Open' },
  'comments.show.resolved': { fi: 'Ratkaistut', sv: 'Lösta', en: 'Resolved' },
  'comments.show.all': { fi: 'Kaikki', sv: 'Alla', en: 'All' },
  'comments.none.open': {
    fi: 'Avoimia kommentteja ei ole. Valitse tekstistä kohta ja paina Ctrl+Alt+M.',
    sv: 'Det finns inga öppna kommentarer. Markera ett ställe i texten och tryck på Ctrl+Alt+M.',
    en: 'There are no open comments. Select words in the text and press Ctrl+Alt+M.',
  },
  'comments.none.resolved': {
    fi: 'Ratkaistuja kommentteja ei ole.',
    sv: 'Det finns inga lösta kommentarer.',
    en: 'There are no resolved comments.',
  },
  'comments.none.all': {
    fi: 'Kommentteja ei ole vielä. Valitse tekstistä kohta ja paina Ctrl+Alt+M.',
    sv: 'Det finns inga kommentarer ännu. Markera ett ställe i texten och tryck på Ctrl+Alt+M.',
    en: 'There are no comments yet. Select words in the text and press Ctrl+Alt+M.',
  },
  'comments.beginning': {
    fi: 'Ennen ensimmäistä lukua',
    sv: 'Före första kapitlet',
    en: 'Before the first chapter',
  },
  'comments.lost': {
    fi: 'Kohta on poistettu tekstistä',
    sv: 'Stället har tagits bort ur texten',
    en: 'The passage was removed from the text',
  },
  'comments.onRecords': {
    fi: 'Painopisteet, tavoitteet ja toimenpiteet',
    sv: 'Insatsområden, mål och åtgärder',
    en: 'Priorities, goals and measures',
  },
  'comments.here': {
    fi: 'Tämän rivin kommentit',
    sv: 'Kommentarer till den här raden',
    en: 'Comments on this row',
  },
  'comments.onRow': {
    fi: 'Kommentoi riviä',
    sv: 'Kommentera raden',
    en: 'Comment on this row',
  },
  'comments.noneHere': {
    fi: 'Riviä ei ole kommentoitu.',
    sv: 'Raden har inga kommentarer.',
    en: 'Nobody has commented on this row.',
  },
  'comments.open': {
    fi: '{count, plural, one {# avoin kommentti} other {# avointa kommenttia}}',
    sv: '{count, plural, one {# öppen kommentar} other {# öppna kommentarer}}',
    en: '{count, plural, one {# open comment} other {# open comments}}',
  },
  'comments.chooseRow': {
    fi: 'Valitse ensin painopiste, tavoite tai toimenpide.',
    sv: 'Välj först ett insatsområde, ett mål eller en åtgärd.',
    en: 'Choose a priority, a goal or a measure first.',
  },
  'comments.thread': {
    fi: '{author}, {place}: {text}',
    sv: '{author}, {place}: {text}',
    en: '{author}, {place}: {text}',
  },
  'comments.wholeBlock': { fi: 'koko kohta', sv: 'hela stycket', en: 'the whole passage' },
  'comments.new': { fi: 'Uusi kommentti', sv: 'Ny kommentar', en: 'New comment' },
  'comments.text': { fi: 'Kommentti', sv: 'Kommentar', en: 'Comment' },
  'comments.add': { fi: 'Lisää kommentti', sv: 'Lägg till kommentar', en: 'Add comment' },
  'comments.reply': { fi: 'Vastaa', sv: 'Svara', en: 'Reply' },
  'comments.replyText': { fi: 'Vastaus', sv: 'Svar', en: 'Reply' },
  'comments.resolve': { fi: 'Merkitse ratkaistuksi', sv: 'Markera som löst', en: 'Resolve' },
  'comments.reopen': { fi: 'Avaa uudelleen', sv: 'Öppna på nytt', en: 'Reopen' },
  'comments.resolvedBy': {
    fi: 'Ratkaistu: {author}, {when}',
    sv: 'Löst: {author}, {when}',
    en: 'Resolved: {author}, {when}',
  },
  'comments.more': {
    fi: 'Muokkaa tai poista: {author}',
    sv: 'Redigera eller ta bort: {author}',
    en: 'Edit or delete: {author}',
  },
  'comments.edit': { fi: 'Muokkaa', sv: 'Redigera', en: 'Edit' },
  'comments.save': { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  'comments.remove': { fi: 'Poista', sv: 'Ta bort', en: 'Delete' },
  'comments.goTo': { fi: 'Siirry kohtaan', sv: 'Gå till stället', en: 'Go to the passage' },
  'comments.removeTitle': {
    fi: 'Poistetaanko kommentti?',
    sv: 'Ska kommentaren tas bort?',
    en: 'Delete the comment?',
  },
  'comments.removeText': {
    fi: 'Kommentti ja siihen annetut vastaukset poistetaan. Poistoa ei voi kumota. Jos asia on hoidettu, merkitse kommentti ratkaistuksi: keskustelu säilyy.',
    sv: 'Kommentaren och svaren på den tas bort. Det kan inte ångras. Om saken är åtgärdad, markera kommentaren som löst: diskussionen bevaras.',
    en: 'The comment and its replies are deleted. This cannot be undone. If the matter is settled, resolve the comment: the discussion is kept.',
  },
  'comments.removeReplyTitle': {
    fi: 'Poistetaanko vastaus?',
    sv: 'Ska svaret tas bort?',
    en: 'Delete the reply?',
  },
  'comments.removeReplyText': {
    fi: 'Vastaus poistetaan, ja muu keskustelu säilyy. Poistoa ei voi kumota.',
    sv: 'Svaret tas bort, och resten av diskussionen bevaras. Det kan inte ångras.',
    en: 'The reply is deleted; the rest of the discussion is kept. This cannot be undone.',
  },
  'comments.unnamed': { fi: 'Nimetön', sv: 'Namnlös', en: 'No name' },
} as const satisfies Sentences
