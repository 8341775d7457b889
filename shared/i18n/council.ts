import type { Sentences } from './sentence.ts'

/** Words of how a plan is handled and decided: stages, statements, amendments. */
export const councilSentences = {
  'views.council': {
    fi: 'Valtuustokäsittely',
    sv: 'Fullmäktigebehandling',
    en: 'Council handling',
  },
  'views.council.about': {
    fi: 'Käsittelyvaiheet, lausunnot ja muutosehdotukset',
    sv: 'Behandlingsskeden, utlåtanden och ändringsförslag',
    en: 'Stages of handling, statements and amendments',
  },

  'council.stage.working-group': { fi: 'Työryhmä', sv: 'Arbetsgrupp', en: 'Working group' },
  'council.stage.statements': {
    fi: 'Lausuntokierros',
    sv: 'Remissrunda',
    en: 'Statement round',
  },
  'council.stage.committee': { fi: 'Lautakunta', sv: 'Nämnd', en: 'Committee' },
  'council.stage.board': { fi: 'Hallitus', sv: 'Styrelse', en: 'Board' },
  'council.stage.council': { fi: 'Valtuusto', sv: 'Fullmäktige', en: 'Council' },

  'council.outcome.proposed': {
    fi: 'Esitettiin eteenpäin',
    sv: 'Föreslogs vidare',
    en: 'Proposed onwards',
  },
  'council.outcome.approved': { fi: 'Hyväksyttiin', sv: 'Godkändes', en: 'Approved' },
  'council.outcome.approved-with-changes': {
    fi: 'Hyväksyttiin muutettuna',
    sv: 'Godkändes med ändringar',
    en: 'Approved with changes',
  },
  'council.outcome.returned': {
    fi: 'Palautettiin valmisteluun',
    sv: 'Återremitterades',
    en: 'Returned for preparation',
  },
  'council.outcome.noted': {
    fi: 'Merkittiin tiedoksi',
    sv: 'Antecknades för kännedom',
    en: 'Noted',
  },

  'council.result.accepted': { fi: 'Hyväksytty', sv: 'Godkänt', en: 'Accepted' },
  'council.result.rejected': { fi: 'Hylätty', sv: 'Förkastat', en: 'Rejected' },
  'council.result.withdrawn': { fi: 'Peruttu', sv: 'Återtaget', en: 'Withdrawn' },
  'council.result.lapsed': { fi: 'Rauennut', sv: 'Förfallet', en: 'Lapsed' },

  'council.title': {
    fi: 'Valtuustokäsittely',
    sv: 'Fullmäktigebehandling',
    en: 'Council handling',
  },
  'council.decision': {
    fi: 'Kannessa ja päätöstiedoissa: {words}',
    sv: 'På pärmen och i beslutsuppgifterna: {words}',
    en: 'On the cover and in the decision details: {words}',
  },
  'council.edit': { fi: 'Muokkaa…', sv: 'Redigera…', en: 'Edit…' },
  'council.moveUp': { fi: 'Siirrä ylös', sv: 'Flytta uppåt', en: 'Move up' },
  'council.moveDown': { fi: 'Siirrä alas', sv: 'Flytta nedåt', en: 'Move down' },
  'council.remove': { fi: 'Poista', sv: 'Ta bort', en: 'Remove' },
  'council.removed': {
    fi: 'Rivi poistettiin.',
    sv: 'Raden togs bort.',
    en: 'The row was removed.',
  },
  'council.actions': {
    fi: 'Toiminnot: {name}',
    sv: 'Åtgärder: {name}',
    en: 'Actions: {name}',
  },
  'council.untitled': { fi: '(nimetön)', sv: '(utan namn)', en: '(unnamed)' },
  'council.day.wrong': {
    fi: 'Kirjoita päivä muodossa 9.3.2026.',
    sv: 'Skriv datumet i formen 9.3.2026.',
    en: 'Write the day as 9.3.2026.',
  },

  'council.stages': { fi: 'Käsittelyvaiheet', sv: 'Behandlingsskeden', en: 'Stages of handling' },
  'council.stages.lead': {
    fi: 'Toimielimet siinä järjestyksessä, jossa ne käsittelevät asiakirjaa. Viimeisin päätös siirtyy kanteen ja päätöstietoihin.',
    sv: 'Organen i den ordning de behandlar dokumentet. Det senaste beslutet förs till pärmen och beslutsuppgifterna.',
    en: 'The bodies in the order they handle the document. The latest decision goes on the cover and into the decision details.',
  },
  'council.stages.none': {
    fi: 'Käsittelyvaiheita ei ole vielä kirjattu.',
    sv: 'Inga behandlingsskeden har antecknats ännu.',
    en: 'No stages have been entered yet.',
  },
  'council.stages.differ': {
    fi: 'Kannen päätöstiedot poikkeavat käsittelyvaiheista.',
    sv: 'Beslutsuppgifterna på pärmen avviker från behandlingsskedena.',
    en: 'The decision on the cover differs from the stages.',
  },
  'council.stages.update': {
    fi: 'Päivitä vaiheiden mukaan',
    sv: 'Uppdatera enligt skedena',
    en: 'Update from the stages',
  },
  'council.stages.usual': {
    fi: 'Lisää tavalliset vaiheet',
    sv: 'Lägg till de vanliga skedena',
    en: 'Add the usual stages',
  },
  'council.stages.add': { fi: 'Lisää vaihe', sv: 'Lägg till ett skede', en: 'Add a stage' },
  'council.stage.title': {
    fi: 'Käsittelyvaihe',
    sv: 'Behandlingsskede',
    en: 'Stage of handling',
  },
  'council.stage.kind': { fi: 'Vaihe', sv: 'Skede', en: 'Stage' },
  'council.stage.body': { fi: 'Toimielin', sv: 'Organ', en: 'Body' },
  'council.stage.body.hint': {
    fi: 'Pöytäkirjan mukaisesti, esimerkiksi Hyvinvointilautakunta.',
    sv: 'Som i protokollet, till exempel Välfärdsnämnden.',
    en: 'As in the minutes, for example Hyvinvointilautakunta.',
  },
  'council.stage.date': { fi: 'Kokouspäivä', sv: 'Sammanträdesdag', en: 'Day of the meeting' },
  'council.stage.section': { fi: 'Pykälä (§)', sv: 'Paragraf (§)', en: 'Section (§)' },
  'council.stage.meeting': {
    fi: 'Aika ja pykälä',
    sv: 'Datum och paragraf',
    en: 'Date and section',
  },
  'council.stage.caseNumber': { fi: 'Asianumero', sv: 'Ärendenummer', en: 'Case number' },
  'council.stage.outcome': { fi: 'Päätös', sv: 'Beslut', en: 'Outcome' },
  'council.stage.open': {
    fi: 'Ei vielä päätetty',
    sv: 'Inte beslutat ännu',
    en: 'Not decided yet',
  },
  'council.stage.documents': { fi: 'Asiakirjat', sv: 'Handlingar', en: 'Documents' },
  'council.stage.documents.hint': {
    fi: 'Liitteiden ja pöytäkirjan nimet, yksi riville.',
    sv: 'Bilagornas och protokollets namn, ett per rad.',
    en: 'Names of annexes and minutes, one a line.',
  },
  'council.stage.note': { fi: 'Lisätietoja', sv: 'Tilläggsuppgifter', en: 'Note' },

  'council.statements': { fi: 'Lausunnot', sv: 'Utlåtanden', en: 'Statements' },
  'council.statements.lead': {
    fi: 'Keneltä lausunto on pyydetty, mitä siinä sanotaan, mitä siihen vastataan ja mitä sen takia muutettiin.',
    sv: 'Av vem utlåtande har begärts, vad som sägs i det, hur det bemöts och vad som ändrades på grund av det.',
    en: 'Whom a statement was asked of, what it says, what it is answered and what was changed because of it.',
  },
  'council.statements.none': {
    fi: 'Lausuntoja ei ole vielä pyydetty.',
    sv: 'Inga utlåtanden har begärts ännu.',
    en: 'No statements have been asked for yet.',
  },
  'council.statements.count': {
    fi: '{given} / {count} annettu',
    sv: '{given} / {count} har getts',
    en: '{given} / {count} given',
  },
  'council.statements.waiting': {
    fi: 'Vastaamatta: {bodies}',
    sv: 'Har inte svarat: {bodies}',
    en: 'Not heard from: {bodies}',
  },
  'council.statements.ask': {
    fi: 'Lisää lausuntopyyntöjä',
    sv: 'Lägg till begäran om utlåtande',
    en: 'Add requests for statements',
  },
  'council.ask.title': {
    fi: 'Lausuntopyynnöt',
    sv: 'Begäran om utlåtande',
    en: 'Requests for statements',
  },
  'council.ask.bodies': {
    fi: 'Lausunnonantajat',
    sv: 'Utlåtandegivare',
    en: 'Asked bodies',
  },
  'council.ask.bodies.hint': {
    fi: 'Yksi riville, esimerkiksi Vanhusneuvosto, Nuorisovaltuusto ja Vammaisneuvosto.',
    sv: 'En per rad, till exempel Äldrerådet, Ungdomsfullmäktige och Rådet för personer med funktionsnedsättning.',
    en: 'One a line, for example Vanhusneuvosto and Nuorisovaltuusto.',
  },
  'council.ask.bodies.missing': {
    fi: 'Kirjoita ainakin yksi lausunnonantaja.',
    sv: 'Skriv åtminstone en utlåtandegivare.',
    en: 'Write at least one body.',
  },
  'council.ask.do': { fi: 'Lisää pyynnöt', sv: 'Lägg till', en: 'Add requests' },
  'council.statement.title': { fi: 'Lausunto', sv: 'Utlåtande', en: 'Statement' },
  'council.statement.body': { fi: 'Lausunnonantaja', sv: 'Utlåtandegivare', en: 'Body' },
  'council.statement.askedOn': { fi: 'Pyydetty', sv: 'Begärt', en: 'Asked on' },
  'council.statement.givenOn': { fi: 'Annettu', sv: 'Gett', en: 'Given on' },
  'council.statement.text': { fi: 'Lausunto', sv: 'Utlåtande', en: 'Statement' },
  'council.statement.reply': { fi: 'Vastine', sv: 'Bemötande', en: 'Reply' },
  'council.statement.change': {
    fi: 'Muutos asiakirjaan',
    sv: 'Ändring i dokumentet',
    en: 'Change made',
  },
  'council.statement.about': { fi: 'Koskee lukua', sv: 'Gäller kapitlet', en: 'About the chapter' },
  'council.statement.whole': {
    fi: 'Koko asiakirja',
    sv: 'Hela dokumentet',
    en: 'The whole document',
  },
  'council.statement.waiting': { fi: 'Odottaa', sv: 'Väntar', en: 'Waiting' },
  'council.statement.unanswered': {
    fi: 'Vastine puuttuu',
    sv: 'Bemötande saknas',
    en: 'No reply yet',
  },

  'council.amendments': { fi: 'Muutosehdotukset', sv: 'Ändringsförslag', en: 'Amendments' },
  'council.amendments.lead': {
    fi: 'Kokouksessa tehdyt ehdotukset ja niiden äänestykset. Hyväksytyn muutoksen voi viedä tekstiin: sanamuoto muuttuu, kohta lisätään tai se poistetaan, ja entinen jää talteen.',
    sv: 'Förslag som gjorts på sammanträdet och omröstningarna om dem. En godkänd ändring kan införas i texten: ordalydelsen ändras, ett ställe läggs till eller stryks, och det tidigare bevaras.',
    en: 'Proposals made in the meeting and the votes on them. An accepted one can be taken into the text: words change, something is added or goes, and what was before is kept.',
  },
  'council.amendments.none': {
    fi: 'Muutosehdotuksia ei ole kirjattu.',
    sv: 'Inga ändringsförslag har antecknats.',
    en: 'No amendments have been entered.',
  },
  'council.amendments.count': {
    fi: '{count, plural, one {# ehdotus} other {# ehdotusta}}, {accepted} hyväksytty, {applied} viety tekstiin',
    sv: '{count} förslag, {accepted, plural, one {# godkänt} other {# godkända}}, {applied, plural, one {# infört} other {# införda}} i texten',
    en: '{count, plural, one {# amendment} other {# amendments}}, {accepted} accepted, {applied} in the text',
  },
  'council.amendments.add': {
    fi: 'Lisää muutosehdotus',
    sv: 'Lägg till ett ändringsförslag',
    en: 'Add an amendment',
  },
  'council.amendment.title': { fi: 'Muutosehdotus', sv: 'Ändringsförslag', en: 'Amendment' },
  'council.amendment.item': { fi: 'Numero', sv: 'Nummer', en: 'Number' },
  'council.amendment.proposer': { fi: 'Ehdottaja', sv: 'Förslagsställare', en: 'Proposed by' },
  'council.amendment.text': {
    fi: 'Ehdotus pöytäkirjan mukaan',
    sv: 'Förslaget enligt protokollet',
    en: 'The proposal as in the minutes',
  },
  'council.amendment.action': {
    fi: 'Mitä ehdotetaan',
    sv: 'Vad som föreslås',
    en: 'What is proposed',
  },
  'council.action.change': { fi: 'Muutetaan', sv: 'Ändras', en: 'Changed' },
  'council.action.insert': { fi: 'Lisätään', sv: 'Läggs till', en: 'Added' },
  'council.action.remove': { fi: 'Poistetaan', sv: 'Stryks', en: 'Removed' },
  'council.amendment.votes': {
    fi: 'Äänestys (tyhjä, jos ei äänestetty)',
    sv: 'Omröstning (tomt om ingen omröstning hölls)',
    en: 'Vote (empty when there was none)',
  },
  'council.amendment.vote': { fi: 'Äänestys', sv: 'Omröstning', en: 'Vote' },
  'council.amendment.for': { fi: 'Puolesta', sv: 'För', en: 'For' },
  'council.amendment.against': { fi: 'Vastaan', sv: 'Emot', en: 'Against' },
  'council.amendment.abstain': { fi: 'Tyhjää', sv: 'Blanka', en: 'Abstaining' },
  'council.amendment.votes.wrong': {
    fi: 'Kirjoita äänimäärä numeroin.',
    sv: 'Skriv antalet röster med siffror.',
    en: 'Write the number of votes in figures.',
  },
  'council.amendment.votes.words': {
    fi: '{for} puolesta, {against} vastaan{abstain, plural, =0 {} other {, # tyhjää}}',
    sv: '{for} för, {against} emot{abstain, plural, =0 {} other {, # blanka}}',
    en: '{for} for, {against} against{abstain, plural, =0 {} other {, # abstaining}}',
  },
  'council.amendment.result': { fi: 'Tulos', sv: 'Resultat', en: 'Result' },
  'council.amendment.open': { fi: 'Ei vielä ratkaistu', sv: 'Inte avgjort ännu', en: 'Undecided' },
  'council.amendment.inText': { fi: 'Tekstissä', sv: 'I texten', en: 'In the text' },
  'council.inText.edited': {
    fi: 'Kohtaa on muutettu sen jälkeen. Tarkista, että päätös on yhä tekstissä.',
    sv: 'Stället har ändrats därefter. Kontrollera att beslutet ännu finns i texten.',
    en: 'The place has been changed since. See that the decision is still in the text.',
  },
  'council.inText.gone': {
    fi: 'Ei enää tekstissä',
    sv: 'Inte längre i texten',
    en: 'Not in the text any more',
  },
  'council.inText.back': {
    fi: 'Poistettu kohta on taas tekstissä',
    sv: 'Det strukna stället är åter i texten',
    en: 'What was removed is in the text again',
  },

  'council.apply': { fi: 'Vie tekstiin…', sv: 'Inför i texten…', en: 'Take into the text…' },
  'council.apply.of': {
    fi: 'Vie muutosehdotus {item} tekstiin',
    sv: 'Inför ändringsförslaget {item} i texten',
    en: 'Take amendment {item} into the text',
  },
  'council.apply.proposal': {
    fi: 'Hyväksytty ehdotus',
    sv: 'Det godkända förslaget',
    en: 'Accepted proposal',
  },
  'council.apply.words.change': { fi: 'Uusi teksti', sv: 'Ny text', en: 'New text' },
  'council.apply.words.insert': {
    fi: 'Lisättävä teksti (yksi kappale)',
    sv: 'Text som läggs till (ett stycke)',
    en: 'Text to add (one paragraph)',
  },
  'council.apply.words.row': {
    fi: 'Lisättävän kohdan nimi',
    sv: 'Namnet på det som läggs till',
    en: 'Title of what is added',
  },
  'council.apply.useProposal': {
    fi: 'Käytä ehdotuksen sanoja',
    sv: 'Använd förslagets ord',
    en: 'Use the words of the proposal',
  },
  'council.apply.change': { fi: 'Muutos', sv: 'Ändring', en: 'Change' },
  'council.apply.lacking.insert': {
    fi: 'Kirjoita teksti, joka lisätään.',
    sv: 'Skriv den text som läggs till.',
    en: 'Write the text to add.',
  },
  'council.apply.along': {
    fi: '{rows, plural, =0 {} one {Sen alta poistuu # kohta. } other {Sen alta poistuu # kohtaa. }}{reports, plural, =0 {} one {Yksi seurantamerkintä säilyy Seuranta-näkymässä.} other {# seurantamerkintää säilyy Seuranta-näkymässä.}}',
    sv: '{rows, plural, =0 {} one {# punkt under den stryks också. } other {# punkter under den stryks också. }}{reports, plural, =0 {} one {En uppföljningsanteckning finns kvar i vyn Uppföljning.} other {# uppföljningsanteckningar finns kvar i vyn Uppföljning.}}',
    en: '{rows, plural, =0 {} one {# row below it goes as well. } other {# rows below it go as well. }}{reports, plural, =0 {} one {One follow-up stays in the Follow-up view.} other {# follow-ups stay in the Follow-up view.}}',
  },
  'council.apply.lacking.change': {
    fi: 'Kirjoita uusi teksti: se on vielä sama kuin nykyinen.',
    sv: 'Skriv den nya texten: den är ännu densamma som den nuvarande.',
    en: 'Write the new text: it is still the same as the present one.',
  },
  'council.apply.version': { fi: 'Version nimi', sv: 'Versionens namn', en: 'Name of the version' },
  'council.apply.version.hint': {
    fi: 'Asiakirja tallennetaan tällä nimellä versiohistoriaan, kun muutos on viety tekstiin.',
    sv: 'Dokumentet sparas med detta namn i versionshistoriken när ändringen har införts.',
    en: 'The document is kept in the history under this name once the change is in the text.',
  },
  'council.apply.version.committee': {
    fi: 'Lautakunnan muutos {item}',
    sv: 'Nämndens ändring {item}',
    en: 'Committee’s change {item}',
  },
  'council.apply.version.board': {
    fi: 'Hallituksen muutos {item}',
    sv: 'Styrelsens ändring {item}',
    en: 'Board’s change {item}',
  },
  'council.apply.version.council': {
    fi: 'Valtuuston muutos {item}',
    sv: 'Fullmäktiges ändring {item}',
    en: 'Council’s change {item}',
  },
  'council.apply.do.change': { fi: 'Vie tekstiin', sv: 'Inför i texten', en: 'Take into the text' },
  'council.apply.do.insert': {
    fi: 'Lisää tekstiin',
    sv: 'Lägg till i texten',
    en: 'Add to the text',
  },
  'council.apply.do.remove': {
    fi: 'Poista tekstistä',
    sv: 'Stryk ur texten',
    en: 'Remove from the text',
  },
  'council.applied': {
    fi: 'Muutos vietiin tekstiin ja versio tallennettiin: {version}',
    sv: 'Ändringen infördes i texten och versionen sparades: {version}',
    en: 'The change is in the text, and the version was kept: {version}',
  },
  'council.mark': {
    fi: 'Merkitse tekstiin viedyksi',
    sv: 'Markera som införd i texten',
    en: 'Mark as being in the text',
  },
  'council.unmark': {
    fi: 'Poista merkintä',
    sv: 'Ta bort markeringen',
    en: 'Take the mark away',
  },
  'council.byHand': {
    fi: 'Viety tekstiin käsin',
    sv: 'Infört i texten för hand',
    en: 'Written into the text by hand',
  },
  'council.unapply.change': {
    fi: 'Palauta entinen teksti',
    sv: 'Återställ den tidigare texten',
    en: 'Put the former text back',
  },
  'council.unapply.insert': {
    fi: 'Poista lisätty kohta',
    sv: 'Ta bort det som lades till',
    en: 'Take the addition out again',
  },
  'council.unapply.remove': {
    fi: 'Palauta poistettu kohta',
    sv: 'Återställ det strukna stället',
    en: 'Put back what was removed',
  },
  'council.showPlace': { fi: 'Näytä kohta', sv: 'Visa stället', en: 'Show the place' },

  'council.place.find': { fi: 'Etsi kohta', sv: 'Sök stället', en: 'Find the place' },
  'council.place.change': {
    fi: 'Muutettava kohta',
    sv: 'Ställe som ändras',
    en: 'Place to change',
  },
  'council.place.insert': {
    fi: 'Lisätään tämän jälkeen',
    sv: 'Läggs till efter detta',
    en: 'Added after this',
  },
  'council.place.remove': {
    fi: 'Poistettava kohta',
    sv: 'Ställe som stryks',
    en: 'Place to remove',
  },
  'council.place.find.hint.change': {
    fi: 'Kirjoita sanoja muutettavasta kohdasta. Ensin ovat kohdat, jotka muistuttavat eniten ehdotusta.',
    sv: 'Skriv ord ur det ställe som ska ändras. Först visas de ställen som mest liknar förslaget.',
    en: 'Write words of the place to change. Those most like the proposal come first.',
  },
  'council.place.find.hint.insert': {
    fi: 'Kirjoita sanoja kohdasta, jonka perään uusi kappale, painopiste, tavoite tai toimenpide tulee.',
    sv: 'Skriv ord ur det ställe efter vilket det nya stycket, insatsområdet, målet eller den nya åtgärden kommer.',
    en: 'Write words of the place after which the new paragraph, priority, goal or measure comes.',
  },
  'council.place.find.hint.remove': {
    fi: 'Kirjoita sanoja poistettavasta kohdasta. Kokonaisen luvun tai taulukon poistat itse tekstistä; merkitse sitten muutos tekstiin viedyksi.',
    sv: 'Skriv ord ur det ställe som ska strykas. Ett helt kapitel eller en tabell tar du själv bort ur texten; markera sedan ändringen som införd.',
    en: 'Write words of the place to remove. A whole chapter or table you remove in the text yourself; then mark the change as being in the text.',
  },
  'council.place.list': { fi: 'Kohdat', sv: 'Ställen', en: 'Places' },
  'council.place.nothing': {
    fi: 'Sanoilla ei löytynyt kohtaa.',
    sv: 'Inget ställe hittades med orden.',
    en: 'No place has these words.',
  },
  'council.place.other': { fi: 'Valitse toinen…', sv: 'Välj ett annat…', en: 'Choose another…' },
  'council.place.front': {
    fi: 'Ennen ensimmäistä lukua',
    sv: 'Före det första kapitlet',
    en: 'Before the first chapter',
  },

  'details.handled': {
    fi: 'Tiedot tulevat käsittelyvaiheista.',
    sv: 'Uppgifterna kommer från behandlingsskedena.',
    en: 'This follows from the stages of handling.',
  },
  'details.handled.edit': {
    fi: 'Avaa Valtuustokäsittely',
    sv: 'Öppna Fullmäktigebehandling',
    en: 'Open council handling',
  },
} as const satisfies Sentences
