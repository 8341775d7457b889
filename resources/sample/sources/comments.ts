import { anchorOn } from '#shared/plan/comment-places.ts'
import type { Comment, CommentAnchor, CommentReply } from '#shared/plan/comments.ts'
import { createId } from '#shared/plan/id.ts'
import type { Block } from '#shared/plan/model.ts'
import { inlineText, textBlocksOf } from '#shared/plan/walk.ts'

/** What the working group said beside the text in the spring of 2029. */
export function commentsOn(blocks: readonly Block[]): Comment[] {
  return [
    {
      ...said('Sivistysjohtaja', '2029-02-12T08:14:00.000Z', 'Onko tämä vielä tuorein luku?'),
      anchor: wordsIn(blocks, '3–5-vuotiaista osallistuu 88 prosenttia'),
      replies: [
        said(
          'Hyvinvointikoordinaattori',
          '2029-02-12T11:40:00.000Z',
          'Kertomus kuvaa tilannetta suunnitelman alkaessa, joten luku pidetään. Uudempi on seurannassa.',
        ),
      ],
      resolved: { author: 'Sivistysjohtaja', at: '2029-02-13T06:55:00.000Z' },
    },
    {
      ...said(
        'Järjestökoordinaattori',
        '2029-02-20T12:05:00.000Z',
        'Kylien neuvottelukunta toivoi, että Kuikkalahti mainitaan omana alueenaan. Hyvä näin.',
      ),
      anchor: wordsIn(blocks, 'Kuikkalahdessa ja Pohjoiskylissä'),
      replies: [],
      resolved: { author: 'Hyvinvointikoordinaattori', at: '2029-02-20T13:30:00.000Z' },
    },
    {
      ...said(
        'Kunnanjohtaja',
        '2029-03-05T07:20:00.000Z',
        'Työllisyysalueen vuoden 2028 luvut valmistuvat huhtikuussa. Otetaanko ne mukaan vuosiraporttiin?',
      ),
      anchor: wordsIn(blocks, 'työttömyys pitkittyy'),
      replies: [
        said(
          'Hyvinvointikoordinaattori',
          '2029-03-05T09:02:00.000Z',
          'Otetaan. Pyydän ne työllisyysalueelta heti, kun ne on julkaistu.',
        ),
      ],
    },
    {
      ...said(
        'Tekninen johtaja',
        '2029-03-08T10:45:00.000Z',
        'Lisätään seuraavaan suunnitelmaan tavoite myös talviliikunnan paikoista.',
      ),
      anchor: wordsIn(blocks, 'heidän liikkumiskykynsä on kohentunut'),
      replies: [],
    },
  ]
}

function said(author: string, at: string, text: string): CommentReply {
  return { id: createId(), author, at, text }
}

function wordsIn(blocks: readonly Block[], words: string): CommentAnchor {
  for (const block of textBlocksOf(blocks)) {
    const start = inlineText(block.children).indexOf(words)
    if (start !== -1) return anchorOn(block, start, start + words.length)
  }
  throw new Error(`the sample does not say "${words}"`)
}
