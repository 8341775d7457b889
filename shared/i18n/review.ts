import type { Sentences } from './sentence.ts'

/** Words of the review of copies that came back, and of the log of merges. */
export const reviewSentences = {
  'views.review': { fi: 'Tarkistus', sv: 'Granskning', en: 'Review' },
  'views.review.about': {
    fi: 'Palautuneiden kopioiden muutokset',
    sv: 'Ändringarna i de kopior som kommit tillbaka',
    en: 'The changes in the copies that came back',
  },

  'review.title': {
    fi: 'Palautuneiden kopioiden tarkistus',
    sv: 'Granskning av returnerade kopior',
    en: 'Review of returned copies',
  },
  'review.waiting': {
    fi: '{count, plural, one {# palautunut kopio odottaa tarkistusta.} other {# palautunutta kopiota odottaa tarkistusta.}}',
    sv: '{count, plural, one {# returnerad kopia väntar på granskning.} other {# returnerade kopior väntar på granskning.}}',
    en: '{count, plural, one {# returned copy waits for review.} other {# returned copies wait for review.}}',
  },
  'review.waitingOf': {
    fi: '{title}: {count, plural, one {# palautunut kopio odottaa tarkistusta.} other {# palautunutta kopiota odottaa tarkistusta.}}',
    sv: '{title}: {count, plural, one {# returnerad kopia väntar på granskning.} other {# returnerade kopior väntar på granskning.}}',
    en: '{title}: {count, plural, one {# returned copy waits for review.} other {# returned copies wait for review.}}',
  },
  'review.start': { fi: 'Tarkista muutokset', sv: 'Granska ändringarna', en: 'Review the changes' },
  'review.goOn': { fi: 'Jatka tarkistusta', sv: 'Fortsätt granskningen', en: 'Go on reviewing' },
  'review.opening': {
    fi: 'Vertaillaan kopioita…',
    sv: 'Jämför kopiorna…',
    en: 'Comparing the copies…',
  },
  'review.retry': { fi: 'Yritä uudelleen', sv: 'Försök igen', en: 'Try again' },

  'review.progress': {
    fi: '{decided}/{all} päätetty',
    sv: '{decided}/{all} avgjorda',
    en: '{decided}/{all} decided',
  },
  'review.conflictsOpen': {
    fi: '{count, plural, =0 {ei avoimia ristiriitoja} one {# ristiriita avoinna} other {# ristiriitaa avoinna}}',
    sv: '{count, plural, =0 {inga öppna konflikter} one {# öppen konflikt} other {# öppna konflikter}}',
    en: '{count, plural, =0 {no open conflicts} one {# open conflict} other {# open conflicts}}',
  },
  'review.unanswered': {
    fi: 'Muutokset, joista et päätä, tulevat mukaan, kun viimeistelet yhdistämisen. Ristiriidoista päätät itse.',
    sv: 'Ändringar som du inte avgör tas med när du slutför sammanslagningen. Konflikterna avgör du själv.',
    en: 'Changes that you do not decide are taken when you finish the merge. Conflicts are yours to decide.',
  },
  'review.nothingChanged': {
    fi: 'Kopioissa ei ole muutoksia, jotka puuttuisivat asiakirjasta. Viimeistele yhdistäminen, niin kopiot merkitään käsitellyiksi.',
    sv: 'Kopiorna innehåller inga ändringar som saknas i dokumentet. Slutför sammanslagningen så markeras kopiorna som behandlade.',
    en: 'The copies hold no changes that the document does not have. Finish the merge to mark them as done.',
  },
  'review.nothingWaits': {
    fi: 'Yhtään palautunutta kopiota ei odota tarkistusta.',
    sv: 'Inga returnerade kopior väntar på granskning.',
    en: 'No returned copies wait for review.',
  },

  'review.changes': { fi: 'Muutokset', sv: 'Ändringar', en: 'Changes' },
  'review.group': { fi: '{title} ({count})', sv: '{title} ({count})', en: '{title} ({count})' },
  'review.group.conflicts': {
    fi: 'Ristiriidat: {part}',
    sv: 'Konflikter: {part}',
    en: 'Conflicts: {part}',
  },
  'review.group.start': {
    fi: 'Ennen ensimmäistä lukua',
    sv: 'Före det första kapitlet',
    en: 'Before the first chapter',
  },
  'review.group.records': {
    fi: 'Painopisteet, tavoitteet ja toimenpiteet',
    sv: 'Insatsområden, mål och åtgärder',
    en: 'Priorities, goals and measures',
  },
  'review.group.front-page': {
    fi: 'Asiakirjan tiedot',
    sv: 'Dokumentets uppgifter',
    en: 'Details',
  },
  'review.group.people': { fi: 'Työryhmä', sv: 'Arbetsgrupp', en: 'People' },
  'review.group.comments': { fi: 'Kommentit', sv: 'Kommentarer', en: 'Comments' },
  'review.group.other': {
    fi: 'Muut muutokset: muualla kuin pyydetyissä kohdissa',
    sv: 'Övriga ändringar: på andra ställen än de begärda',
    en: 'Other changes: elsewhere than where asked',
  },
  'review.noneShown': {
    fi: 'Mikään muutos ei vastaa rajausta.',
    sv: 'Ingen ändring motsvarar avgränsningen.',
    en: 'No change matches the filter.',
  },

  'review.filter': { fi: 'Rajaa', sv: 'Avgränsa', en: 'Filter' },
  'review.filter.author': { fi: 'Tekijä', sv: 'Författare', en: 'Author' },
  'review.filter.chapter': { fi: 'Luku tai osa', sv: 'Kapitel eller del', en: 'Chapter or part' },
  'review.filter.kind': { fi: 'Muutoksen laji', sv: 'Typ av ändring', en: 'Kind of change' },
  'review.filter.state': { fi: 'Päätös', sv: 'Beslut', en: 'Decision' },
  'review.filter.asked': { fi: 'Pyydettiinkö', sv: 'Begärd', en: 'Asked for' },
  'review.filter.all': { fi: 'Kaikki', sv: 'Alla', en: 'All' },
  'review.filter.clear': { fi: 'Poista rajaus', sv: 'Ta bort avgränsningen', en: 'Clear filter' },
  'review.filter.shown': {
    fi: 'Näkyvissä {shown}/{all}',
    sv: '{shown}/{all} visas',
    en: '{shown}/{all} shown',
  },
  'review.kind.added': { fi: 'Lisätyt', sv: 'Tillagda', en: 'Added' },
  'review.kind.removed': { fi: 'Poistetut', sv: 'Borttagna', en: 'Removed' },
  'review.kind.moved': { fi: 'Siirretyt', sv: 'Flyttade', en: 'Moved' },
  'review.kind.changed': { fi: 'Muutetut', sv: 'Ändrade', en: 'Changed' },
  'review.state.open': { fi: 'Päättämättä', sv: 'Inte avgjorda', en: 'Undecided' },
  'review.state.conflicts': {
    fi: 'Vain ristiriidat',
    sv: 'Endast konflikter',
    en: 'Conflicts only',
  },
  'review.state.decided': { fi: 'Päätetyt', sv: 'Avgjorda', en: 'Decided' },
  'review.state.later': { fi: 'Myöhemmin', sv: 'Senare', en: 'Later' },
  'review.asked.asked': { fi: 'Pyydetyissä kohdissa', sv: 'På begärda ställen', en: 'Where asked' },
  'review.asked.other': { fi: 'Muualla', sv: 'På andra ställen', en: 'Elsewhere' },

  'review.conflict': { fi: 'Ristiriita', sv: 'Konflikt', en: 'Conflict' },
  'review.conflict.both-changed': {
    fi: 'Samaa kohtaa on muutettu eri tavoin. Valitse, mikä jää.',
    sv: 'Samma ställe har ändrats på olika sätt. Välj vad som ska gälla.',
    en: 'The same place was changed in different ways. Choose what stays.',
  },
  'review.conflict.removed-and-changed': {
    fi: 'Toinen poisti kohdan, jota toinen muutti. Valitse, kumpi jää.',
    sv: 'Den ena tog bort det som den andra ändrade. Välj vilket som ska gälla.',
    en: 'One removed what the other changed. Choose which stays.',
  },
  'review.conflict.moved-twice': {
    fi: 'Kohta on siirretty kahteen eri paikkaan. Valitse paikka.',
    sv: 'Stället har flyttats till två olika platser. Välj plats.',
    en: 'It was moved to two different places. Choose one.',
  },
  'review.conflict.split-and-changed': {
    fi: 'Toinen jakoi tai yhdisti kappaleita samassa kohdassa, jossa toinen muutti sanoja.',
    sv: 'Den ena delade eller slog ihop stycken på samma ställe där den andra ändrade orden.',
    en: 'One split or joined paragraphs right where the other changed the words.',
  },
  'review.conflict.duplicate-sentence': {
    fi: 'Jos tämä tulee mukaan, sama virke on asiakirjassa kahdesti.',
    sv: 'Om detta tas med står samma mening två gånger i dokumentet.',
    en: 'If this is taken, the document says the same sentence twice.',
  },
  'review.conflict.removed-and-used': {
    fi: 'Toinen poisti kohdan, johon toinen viittaa.',
    sv: 'Den ena tog bort det som den andra hänvisar till.',
    en: 'One removed what the other now points at.',
  },
  'review.conflict.no-ancestor': {
    fi: 'Kopiosta ei selviä, mistä versiosta se tehtiin, joten emme tiedä, kumpi on muuttanut tätä.',
    sv: 'Av kopian framgår inte vilken version den gjordes av, så det är okänt vem som har ändrat detta.',
    en: 'The copy does not tell which version it was made from, so it is not known who changed this.',
  },
  'review.fromWord': {
    fi: '{file}: kaikkea Word-tiedostosta ei saatu tarkistettavaksi.',
    sv: '{file}: allt i Word-filen kunde inte tas med till granskningen.',
    en: '{file}: not all of the Word file could be taken into the review.',
  },
  'review.noAncestor': {
    fi: 'Kopiosta ”{file}” ({author}) ei selviä, mistä versiosta se tehtiin. Sen kaikki erot asiakirjaan näytetään ristiriitoina.',
    sv: 'Av kopian ”{file}” ({author}) framgår inte vilken version den gjordes av. Alla dess skillnader mot dokumentet visas som konflikter.',
    en: 'The copy “{file}” ({author}) does not tell which version it was made from. All its differences from the document are shown as conflicts.',
  },

  'review.handedOut': {
    fi: 'Kun asiakirja jaettiin',
    sv: 'När dokumentet delades ut',
    en: 'When it was handed out',
  },
  'review.ours': { fi: 'Asiakirjassa nyt', sv: 'I dokumentet nu', en: 'In the document now' },
  'review.nothing': { fi: '(ei ole)', sv: '(finns inte)', en: '(not there)' },
  'review.empty': { fi: '(tyhjä)', sv: '(tomt)', en: '(empty)' },
  'review.removed': { fi: '(poistetaan)', sv: '(tas bort)', en: '(is removed)' },
  'review.added.spoken': { fi: 'lisätty:', sv: 'tillagt:', en: 'added:' },
  'review.removed.spoken': { fi: 'poistettu:', sv: 'borttaget:', en: 'removed:' },
  'review.spoken.end': { fi: 'loppu', sv: 'slut', en: 'end' },
  'review.proposal': {
    fi: 'Ehdotus {letter}: {authors}',
    sv: 'Förslag {letter}: {authors}',
    en: 'Proposal {letter}: {authors}',
  },
  'review.wish': { fi: 'Ehdotus: {authors}', sv: 'Förslag: {authors}', en: 'Proposal: {authors}' },
  'review.trace.when': { fi: '{day} klo {time}', sv: '{day} kl. {time}', en: '{day} at {time}' },
  'review.trace.by': { fi: '{author}, {when}', sv: '{author}, {when}', en: '{author}, {when}' },
  'review.trace.untracked': {
    fi: 'Muutosta ei jäljitetty Wordissa. Tekijäksi oletetaan {author}.',
    sv: 'Ändringen spårades inte i Word. {author} antas ha gjort den.',
    en: 'Word did not track this change. {author} is taken to have made it.',
  },
  'review.trace.partly': {
    fi: 'Osaa muutoksesta ei jäljitetty Wordissa. Sen tekijäksi oletetaan {author}.',
    sv: 'En del av ändringen spårades inte i Word. {author} antas ha gjort den.',
    en: 'Word did not track part of this change. {author} is taken to have made that.',
  },
  'review.movedAfter': {
    fi: 'Kohdan ”{name}” jälkeen',
    sv: 'Efter ”{name}”',
    en: 'After “{name}”',
  },
  'review.movedFirst': { fi: 'Alkuun', sv: 'Först', en: 'To the beginning' },
  'review.notAsked': {
    fi: 'Kohtaa ei pyydetty tekijältä',
    sv: 'Stället begärdes inte av författaren',
    en: 'Not where the author was asked',
  },
  'review.showPlace': { fi: 'Näytä asiakirjassa', sv: 'Visa i dokumentet', en: 'Show in document' },

  'review.decided': {
    fi: 'Päätetyt muutokset',
    sv: 'Avgjorda ändringar',
    en: 'Decided changes',
  },
  'review.decision': { fi: 'Päätös', sv: 'Beslut', en: 'Decision' },
  'review.accept': { fi: 'Hyväksy', sv: 'Godkänn', en: 'Accept' },
  'review.acceptLetter': { fi: 'Hyväksy {letter}', sv: 'Godkänn {letter}', en: 'Accept {letter}' },
  'review.reject': { fi: 'Hylkää', sv: 'Avvisa', en: 'Reject' },
  'review.keepOurs': {
    fi: 'Pidä nykyinen',
    sv: 'Behåll den nuvarande',
    en: 'Keep the current',
  },
  'review.both': { fi: 'Säilytä molemmat', sv: 'Behåll båda', en: 'Keep both' },
  'review.all': { fi: 'Säilytä kaikki', sv: 'Behåll alla', en: 'Keep all' },
  'review.edit': { fi: 'Muokkaa…', sv: 'Redigera…', en: 'Edit…' },
  'review.later': { fi: 'Myöhemmin', sv: 'Senare', en: 'Later' },
  'review.undo': { fi: 'Kumoa päätös', sv: 'Ångra beslutet', en: 'Undo decision' },
  'review.acceptAll': {
    fi: 'Hyväksy kaikki: {author}, {chapter} ({count})',
    sv: 'Godkänn alla: {author}, {chapter} ({count})',
    en: 'Accept all: {author}, {chapter} ({count})',
  },
  'review.acceptedAll': {
    fi: '{count, plural, one {# muutos hyväksyttiin.} other {# muutosta hyväksyttiin.}}',
    sv: '{count, plural, one {# ändring godkändes.} other {# ändringar godkändes.}}',
    en: '{count, plural, one {# change accepted.} other {# changes accepted.}}',
  },
  'review.position': { fi: '{at}/{all}', sv: '{at}/{all}', en: '{at}/{all}' },
  'review.previous': { fi: 'Edellinen', sv: 'Föregående', en: 'Previous' },
  'review.next': { fi: 'Seuraava', sv: 'Nästa', en: 'Next' },
  'review.allDecided': {
    fi: 'Kaikki näkyvät muutokset on päätetty. Voit viimeistellä yhdistämisen.',
    sv: 'Alla visade ändringar är avgjorda. Du kan slutföra sammanslagningen.',
    en: 'All changes shown are decided. You can finish the merge.',
  },

  'review.outcome.accepted': { fi: 'Hyväksytty', sv: 'Godkänd', en: 'Accepted' },
  'review.outcome.rejected': { fi: 'Hylätty', sv: 'Avvisad', en: 'Rejected' },
  'review.outcome.both': { fi: 'Molemmat säilytetty', sv: 'Båda behålls', en: 'Both kept' },
  'review.outcome.edited': { fi: 'Muokattu', sv: 'Redigerad', en: 'Edited' },
  'review.outcome.taken': {
    fi: 'Otettu mukaan päättämättä',
    sv: 'Medtagen utan beslut',
    en: 'Taken without a decision',
  },
  'review.outcome.left': {
    fi: 'Ratkaisematta, nykyinen jäi',
    sv: 'Olöst, den nuvarande kvarstår',
    en: 'Unresolved, the current one stays',
  },
  'review.outcome.later': { fi: 'Myöhemmin', sv: 'Senare', en: 'Later' },
  'review.outcome.open': { fi: 'Päättämättä', sv: 'Inte avgjord', en: 'Undecided' },

  'review.edit.title': { fi: 'Muokkaa', sv: 'Redigera', en: 'Edit' },
  'review.edit.schedule': {
    fi: 'Vuodet ja mahdollinen huomautus, esimerkiksi 2026–2027 (jatkuva)',
    sv: 'Åren och en eventuell anmärkning, till exempel 2026–2027 (fortlöpande)',
    en: 'The years and a note if needed, for example 2026–2027 (ongoing)',
  },
  'review.edit.years.wrong': {
    fi: 'Kirjoita vuodet muodossa 2026–2029.',
    sv: 'Skriv åren i formen 2026–2029.',
    en: 'Write the years as 2026–2029.',
  },
  'review.edit.euros.wrong': {
    fi: 'Kirjoita summa numeroina, esimerkiksi 28 000.',
    sv: 'Skriv beloppet med siffror, till exempel 28 000.',
    en: 'Write the sum in figures, for example 28 000.',
  },
  'review.notEditable.moved': {
    fi: 'Paikkaa ei voi muokata tässä. Hyväksy siirto tai hylkää se; kohtaa voi siirtää myös myöhemmin.',
    sv: 'Platsen kan inte redigeras här. Godkänn eller förkasta flytten; stället kan också flyttas senare.',
    en: 'The place cannot be edited here. Accept or reject the move; it can be moved later, too.',
  },
  'review.notEditable.member': {
    fi: 'Tämä joko on luettelossa tai ei ole, joten muokattavaa ei ole. Hyväksy tai hylkää.',
    sv: 'Detta antingen finns i listan eller inte, så det finns inget att redigera. Godkänn eller förkasta.',
    en: 'This is in the list or it is not, so there is nothing to edit. Accept or reject.',
  },
  'review.notEditable.whole': {
    fi: 'Muutos koskee koko kohtaa. Hyväksy tai hylkää; sisältöä voi muokata, kun kopiot on yhdistetty.',
    sv: 'Ändringen gäller hela stället. Godkänn eller förkasta; innehållet kan redigeras när kopiorna har sammanslagits.',
    en: 'The change is about the whole of it. Accept or reject; what is in it can be edited after the merge.',
  },
  'review.notEditable.links': {
    fi: 'Tekstissä on linkki, alaviite tai viittaus, joka katoaisi muokatessa. Valitse versio ja muokkaa tekstiä yhdistämisen jälkeen.',
    sv: 'Texten innehåller en länk, fotnot eller hänvisning som skulle försvinna. Välj en version och redigera texten efter sammanslagningen.',
    en: 'The text has a link, footnote or reference that editing would lose. Choose a version and edit the text after the merge.',
  },
  'review.notEditable.choice': {
    fi: 'Tähän käy vain jokin ehdotetuista arvoista. Valitse niistä.',
    sv: 'Här passar bara något av de föreslagna värdena. Välj bland dem.',
    en: 'Only one of the proposed values fits here. Choose among them.',
  },
  'review.edit.label': { fi: 'Asiakirjaan tulee', sv: 'I dokumentet skrivs', en: 'To be written' },
  'review.edit.marks': {
    fi: 'Lihavointi ja muut muotoilut jäävät muokatusta tekstistä pois.',
    sv: 'Fetstil och annan formatering faller bort ur den redigerade texten.',
    en: 'Bold and other formatting is left out of the edited text.',
  },
  'review.edit.save': { fi: 'Käytä tätä', sv: 'Använd detta', en: 'Use this' },

  'review.copies': { fi: 'Kopiot ({count})', sv: 'Kopior ({count})', en: 'Copies ({count})' },
  'review.copies.title': {
    fi: 'Tarkistettavat kopiot',
    sv: 'Kopior under granskning',
    en: 'Copies under review',
  },
  'review.copies.changes': {
    fi: '{count, plural, =0 {ei muutoksia} one {# muutos} other {# muutosta}}',
    sv: '{count, plural, =0 {inga ändringar} one {# ändring} other {# ändringar}}',
    en: '{count, plural, =0 {no changes} one {# change} other {# changes}}',
  },
  'review.copies.received': {
    fi: 'palautunut {time}',
    sv: 'returnerad {time}',
    en: 'returned {time}',
  },
  'review.copies.remove': {
    fi: 'Jätä pois',
    sv: 'Lämna bort',
    en: 'Leave out',
  },
  'review.copies.remove.title': {
    fi: 'Jätetäänkö kopio pois?',
    sv: 'Ska kopian lämnas bort?',
    en: 'Leave the copy out?',
  },
  'review.copies.remove.text': {
    fi: 'Kopiosta ”{file}” ({author}) ei oteta mitään mukaan. Voit tuoda tiedoston myöhemmin uudelleen.',
    sv: 'Ingenting tas med ur kopian ”{file}” ({author}). Du kan hämta in filen på nytt senare.',
    en: 'Nothing is taken from the copy “{file}” ({author}). You can bring the file in again later.',
  },
  'review.arrived': {
    fi: 'Kopioita on tullut lisää. Tehdyt päätökset säilyvät.',
    sv: 'Fler kopior har kommit. Besluten bevaras.',
    en: 'More copies have come. Your decisions are kept.',
  },
  'review.takeIn': { fi: 'Ota mukaan', sv: 'Ta med', en: 'Take them in' },
  'review.stale': {
    fi: '{count, plural, one {# aiempi päätös ei enää sovi, koska asiakirja tai kopiot ovat muuttuneet.} other {# aiempaa päätöstä ei enää sovi, koska asiakirja tai kopiot ovat muuttuneet.}}',
    sv: '{count, plural, one {# tidigare beslut passar inte längre eftersom dokumentet eller kopiorna har ändrats.} other {# tidigare beslut passar inte längre eftersom dokumentet eller kopiorna har ändrats.}}',
    en: '{count, plural, one {# earlier decision no longer fits, since the document or the copies have changed.} other {# earlier decisions no longer fit, since the document or the copies have changed.}}',
  },
  'review.stale.show': { fi: 'Näytä', sv: 'Visa', en: 'Show' },
  'review.stale.title': {
    fi: 'Päätökset, jotka eivät enää sovi',
    sv: 'Beslut som inte längre passar',
    en: 'Decisions that no longer fit',
  },
  'review.stale.forget': { fi: 'Poista nämä', sv: 'Ta bort dessa', en: 'Forget these' },

  'review.more': { fi: 'Muut toiminnot', sv: 'Övriga åtgärder', en: 'More' },
  'review.discard': {
    fi: 'Aloita tarkistus alusta…',
    sv: 'Börja granskningen om…',
    en: 'Start the review over…',
  },
  'review.discard.title': {
    fi: 'Aloitetaanko tarkistus alusta?',
    sv: 'Ska granskningen börja om?',
    en: 'Start the review over?',
  },
  'review.discard.text': {
    fi: '{count, plural, one {# päätös unohdetaan.} other {# päätöstä unohdetaan.}} Asiakirja ja kopiot säilyvät ennallaan.',
    sv: '{count, plural, one {# beslut glöms.} other {# beslut glöms.}} Dokumentet och kopiorna förblir oförändrade.',
    en: '{count, plural, one {# decision is forgotten.} other {# decisions are forgotten.}} The document and the copies stay as they are.',
  },
  'review.discard.yes': { fi: 'Aloita alusta', sv: 'Börja om', en: 'Start over' },

  'review.finish': {
    fi: 'Viimeistele yhdistäminen…',
    sv: 'Slutför sammanslagningen…',
    en: 'Finish the merge…',
  },
  'review.finish.title': {
    fi: 'Viimeistele yhdistäminen',
    sv: 'Slutför sammanslagningen',
    en: 'Finish the merge',
  },
  'review.finish.safe': {
    fi: 'Nykyinen asiakirja jää versiohistoriaan, ja koko yhdistämisen voi kumota.',
    sv: 'Det nuvarande dokumentet finns kvar i versionshistoriken och hela sammanslagningen kan ångras.',
    en: 'The document as it is stays in the history, and the whole merge can be undone.',
  },
  'review.finish.taken': {
    fi: '{count, plural, one {# muutos, josta et ole päättänyt, tulee mukaan.} other {# muutosta, joista et ole päättänyt, tulee mukaan.}}',
    sv: '{count, plural, one {# ändring som du inte har avgjort tas med.} other {# ändringar som du inte har avgjort tas med.}}',
    en: '{count, plural, one {# change that you have not decided is taken.} other {# changes that you have not decided are taken.}}',
  },
  'review.finish.left': {
    fi: '{count, plural, one {# ristiriita on ratkaisematta. Asiakirjaan jää nykyinen teksti:} other {# ristiriitaa on ratkaisematta. Asiakirjaan jää nykyinen teksti:}}',
    sv: '{count, plural, one {# konflikt är olöst. Den nuvarande texten blir kvar i dokumentet:} other {# konflikter är olösta. Den nuvarande texten blir kvar i dokumentet:}}',
    en: '{count, plural, one {# conflict is unresolved. The current text stays in the document:} other {# conflicts are unresolved. The current text stays in the document:}}',
  },
  'review.finish.more': {
    fi: '{count, plural, one {ja # muu} other {ja # muuta}}',
    sv: '{count, plural, one {och # till} other {och # till}}',
    en: '{count, plural, one {and # more} other {and # more}}',
  },
  'review.finish.back': {
    fi: 'Palaa tarkistukseen',
    sv: 'Tillbaka till granskningen',
    en: 'Back to the review',
  },
  'review.finish.yes': { fi: 'Yhdistä', sv: 'Slå samman', en: 'Merge' },

  'review.summary': {
    fi: '{count, plural, one {# muutos} other {# muutosta}}',
    sv: '{count, plural, one {# ändring} other {# ändringar}}',
    en: '{count, plural, one {# change} other {# changes}}',
  },
  'review.summary.accepted': {
    fi: '{count} hyväksytty',
    sv: '{count} godkända',
    en: '{count} accepted',
  },
  'review.summary.rejected': {
    fi: '{count} hylätty',
    sv: '{count} avvisade',
    en: '{count} rejected',
  },
  'review.summary.both': {
    fi: '{count} säilytetty molempina',
    sv: '{count} behålls som båda',
    en: '{count} kept as both',
  },
  'review.summary.edited': {
    fi: '{count} muokattu',
    sv: '{count} redigerade',
    en: '{count} edited',
  },
  'review.summary.taken': {
    fi: '{count} otettu mukaan päättämättä',
    sv: '{count} medtagna utan beslut',
    en: '{count} taken without a decision',
  },
  'review.summary.left': {
    fi: '{count} jätetty ratkaisematta',
    sv: '{count} lämnade olösta',
    en: '{count} left unresolved',
  },

  'review.log': { fi: 'Tehdyt yhdistämiset', sv: 'Gjorda sammanslagningar', en: 'Merges made' },
  'review.log.of': {
    fi: 'Yhdistetty {time}, {by}',
    sv: 'Sammanslaget {time}, {by}',
    en: 'Merged {time}, {by}',
  },
  'review.log.authors': {
    fi: 'Kopiot: {authors}',
    sv: 'Kopior: {authors}',
    en: 'Copies: {authors}',
  },
  'review.log.undone': {
    fi: 'Kumottu {time}',
    sv: 'Ångrad {time}',
    en: 'Undone {time}',
  },
  'review.log.undo': {
    fi: 'Kumoa koko yhdistäminen…',
    sv: 'Ångra hela sammanslagningen…',
    en: 'Undo the whole merge…',
  },
  'review.log.undo.title': {
    fi: 'Kumotaanko koko yhdistäminen?',
    sv: 'Ska hela sammanslagningen ångras?',
    en: 'Undo the whole merge?',
  },
  'review.log.undo.text': {
    fi: 'Asiakirja palaa siihen, mitä se oli ennen yhdistämistä {time}. Kopiot palaavat tarkistettaviksi päätöksineen. Sen jälkeen kirjoitettu jää versiohistoriaan.',
    sv: 'Dokumentet blir som det var före sammanslagningen {time}. Kopiorna kommer tillbaka för granskning med besluten. Det som skrivits därefter finns kvar i versionshistoriken.',
    en: 'The document becomes what it was before the merge {time}. The copies come back for review with your decisions. What was written since stays in the history.',
  },
  'review.log.undo.yes': {
    fi: 'Kumoa yhdistäminen',
    sv: 'Ångra sammanslagningen',
    en: 'Undo merge',
  },
  'review.log.export': {
    fi: 'Tallenna luettelo muutoksista…',
    sv: 'Spara en förteckning över ändringarna…',
    en: 'Save a list of the changes…',
  },
  'review.log.saved': {
    fi: 'Luettelo tallennettiin: {name}',
    sv: 'Förteckningen sparades: {name}',
    en: 'The list was saved: {name}',
  },
  'review.log.heading': {
    fi: 'Yhdistämisen muutokset {day}',
    sv: 'Ändringar i sammanslagningen {day}',
    en: 'Changes of the merge {day}',
  },
  'review.log.change': { fi: 'Muutos', sv: 'Ändring', en: 'Change' },
  'review.log.outcome': { fi: 'Päätös', sv: 'Beslut', en: 'Decision' },

  'review.keys': { fi: 'Näppäimet', sv: 'Tangenter', en: 'Keys' },
  'review.key.move': {
    fi: 'Seuraava ja edellinen muutos',
    sv: 'Nästa och föregående ändring',
    en: 'Next and previous change',
  },
  'review.key.accept': { fi: 'Hyväksy', sv: 'Godkänn', en: 'Accept' },
  'review.key.letter': {
    fi: 'Hyväksy ehdotus A, B, C…',
    sv: 'Godkänn förslag A, B, C…',
    en: 'Accept proposal A, B, C…',
  },
  'review.key.reject': {
    fi: 'Hylkää, pidä nykyinen',
    sv: 'Avvisa, behåll den nuvarande',
    en: 'Reject, keep the current',
  },
  'review.key.both': { fi: 'Säilytä molemmat', sv: 'Behåll båda', en: 'Keep both' },
  'review.key.edit': { fi: 'Muokkaa', sv: 'Redigera', en: 'Edit' },
  'review.key.later': { fi: 'Myöhemmin', sv: 'Senare', en: 'Later' },
  'review.key.undo': {
    fi: 'Kumoa viimeisin päätös',
    sv: 'Ångra det senaste beslutet',
    en: 'Undo the latest decision',
  },
  'review.key.pane': {
    fi: 'Seuraava osa näkymästä',
    sv: 'Nästa del av vyn',
    en: 'Next part of the view',
  },
} as const satisfies Sentences
