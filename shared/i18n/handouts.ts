import type { Sentences } from './sentence.ts'

/** Handing a plan out to working groups, working on what was asked, and taking copies back. */
export const handoutSentences = {
  'handouts.create.title': {
    fi: 'Jaa työryhmälle',
    sv: 'Dela ut till arbetsgrupp',
    en: 'Hand out to a working group',
  },
  'handouts.create.to': {
    fi: 'Kenelle tiedosto lähetetään',
    sv: 'Vem filen skickas till',
    en: 'Who gets the file',
  },
  'handouts.create.chapters': {
    fi: 'Luvut, joita pyydetään täydentämään',
    sv: 'Kapitel som ombeds kompletteras',
    en: 'Chapters asked for',
  },
  'handouts.create.measures': {
    fi: 'Toimenpiteet, joita pyydetään täydentämään',
    sv: 'Åtgärder som ombeds kompletteras',
    en: 'Measures asked for',
  },
  'handouts.create.measuresOf': {
    fi: '{name}: {count, plural, one {# toimenpide} other {# toimenpidettä}}',
    sv: '{name}: {count, plural, one {# åtgärd} other {# åtgärder}}',
    en: '{name}: {count, plural, one {# measure} other {# measures}}',
  },
  'handouts.create.noBody': {
    fi: 'Ilman vastuutahoa',
    sv: 'Utan ansvarig instans',
    en: 'Without a responsible body',
  },
  'handouts.create.whole': {
    fi: 'Tiedostossa on aina koko asiakirja, ja vastaanottaja voi muokata muitakin kohtia. Valinnat kertovat, mitä häneltä pyydetään.',
    sv: 'Filen innehåller alltid hela dokumentet, och mottagaren kan redigera också annat. Valen berättar vad som begärs.',
    en: 'The file always holds the whole document and the receiver may edit other places, too. Your choices say what is asked.',
  },
  'handouts.create.note': {
    fi: 'Viesti vastaanottajalle',
    sv: 'Meddelande till mottagaren',
    en: 'Message to the receiver',
  },
  'handouts.create.due': {
    fi: 'Palautettava viimeistään',
    sv: 'Ska returneras senast',
    en: 'Wanted back by',
  },
  'handouts.create.due.how': {
    fi: 'Esimerkiksi 15.12.2026. Voit jättää tyhjäksi.',
    sv: 'Till exempel 15.12.2026. Kan lämnas tomt.',
    en: 'For example 15.12.2026. May be left empty.',
  },
  'handouts.create.due.wrong': {
    fi: 'Kirjoita päivä muodossa 15.12.2026.',
    sv: 'Skriv dagen i formen 15.12.2026.',
    en: 'Write the day as 15.12.2026.',
  },
  'handouts.create.format': { fi: 'Tiedosto', sv: 'Fil', en: 'File' },
  'handouts.create.format.kertomus': {
    fi: 'Kertomus-tiedosto',
    sv: 'Kertomus-fil',
    en: 'Kertomus file',
  },
  'handouts.create.format.kertomus.for': {
    fi: 'Vastaanottajalla on Kertomus. Myös toimenpiteet voi täyttää.',
    sv: 'Mottagaren har Kertomus. Även åtgärderna kan fyllas i.',
    en: 'The receiver has Kertomus. Measures can be filled in as well.',
  },
  'handouts.create.format.docx': { fi: 'Word-tiedosto', sv: 'Word-fil', en: 'Word file' },
  'handouts.create.format.docx.for': {
    fi: 'Vastaanottajalla on vain Word. Pyyntö on kommenttina, ja Word merkitsee muutokset. Toimenpiteitä ei voi täyttää taulukoihin.',
    sv: 'Mottagaren har bara Word. Begäran är en kommentar, och Word markerar ändringarna. Åtgärder kan inte fyllas i i tabellerna.',
    en: 'The receiver has only Word. The request is a comment, and Word marks the changes. Measures cannot be filled in in the tables.',
  },
  'handouts.create.save': {
    fi: '{count, plural, one {Tallenna tiedosto…} other {Tallenna # tiedostoa…}}',
    sv: '{count, plural, one {Spara filen…} other {Spara # filer…}}',
    en: '{count, plural, one {Save the file…} other {Save # files…}}',
  },
  'handouts.create.saving': {
    fi: 'Tallennetaan…',
    sv: 'Sparar…',
    en: 'Saving…',
  },
  'handouts.create.done': {
    fi: '{count, plural, one {Tiedosto ”{name}” tallennettiin. Lähetä se sähköpostilla tai muistitikulla.} other {# tiedostoa tallennettiin. Lähetä kukin omalle vastaanottajalleen.}}',
    sv: '{count, plural, one {Filen ”{name}” sparades. Skicka den per e-post eller på ett USB-minne.} other {# filer sparades. Skicka var och en till sin mottagare.}}',
    en: '{count, plural, one {The file “{name}” was saved. Send it by e-mail or on a memory stick.} other {# files were saved. Send each to its receiver.}}',
  },

  'handouts.password.use': {
    fi: 'Suojaa tiedosto salasanalla',
    sv: 'Skydda filen med lösenord',
    en: 'Protect the file with a password',
  },
  'handouts.password.label': { fi: 'Salasana', sv: 'Lösenord', en: 'Password' },
  'handouts.password.length': {
    fi: 'Vähintään 12 merkkiä.',
    sv: 'Minst 12 tecken.',
    en: 'At least 12 characters.',
  },
  'handouts.password.suggest': {
    fi: 'Tee salasana',
    sv: 'Skapa lösenord',
    en: 'Make a password',
  },
  'handouts.password.copy': { fi: 'Kopioi', sv: 'Kopiera', en: 'Copy' },
  'handouts.password.copied': {
    fi: 'Salasana kopioitiin leikepöydälle.',
    sv: 'Lösenordet kopierades till urklipp.',
    en: 'The password was copied to the clipboard.',
  },
  'handouts.password.warning': {
    fi: 'Salasanaa ei voi palauttaa: jos se katoaa, tiedosto ei enää avaudu. Kerro salasana vastaanottajalle muuta tietä kuin tiedosto, esimerkiksi puhelimessa. Kertomus ei tallenna sitä.',
    sv: 'Lösenordet kan inte återskapas: om det försvinner går filen inte längre att öppna. Ge lösenordet på annat sätt än filen, till exempel per telefon. Kertomus sparar det inte.',
    en: 'The password cannot be recovered: if it is lost, the file no longer opens. Tell it to the receiver another way than the file, by phone for example. Kertomus does not keep it.',
  },
  'handouts.unlock.title': {
    fi: 'Tiedosto on suojattu salasanalla',
    sv: 'Filen är skyddad med lösenord',
    en: 'The file is protected by a password',
  },
  'handouts.unlock.text': {
    fi: 'Anna tiedoston ”{name}” salasana. Sait sen tiedoston lähettäjältä.',
    sv: 'Ange lösenordet till filen ”{name}”. Du har fått det av avsändaren.',
    en: 'Give the password of the file “{name}”. You got it from the sender.',
  },
  'handouts.unlock.open': { fi: 'Avaa', sv: 'Öppna', en: 'Open' },
  'handouts.unlock.opening': { fi: 'Avataan…', sv: 'Öppnar…', en: 'Opening…' },
  'handouts.unlock.wrong': {
    fi: 'Salasana ei avaa tiedostoa. Jos salasana on varmasti oikein, tiedosto on vioittunut.',
    sv: 'Lösenordet öppnar inte filen. Om lösenordet säkert är rätt är filen skadad.',
    en: 'The password does not open the file. If it is surely right, the file is damaged.',
  },
  'handouts.damaged.title': {
    fi: 'Tiedosto on vioittunut',
    sv: 'Filen är skadad',
    en: 'The file is damaged',
  },
  'handouts.damaged.text': {
    fi: 'Tiedoston ”{name}” sisältö ei vastaa tarkistussummaa: se on muuttunut matkalla. Pyydä lähettäjältä uusi kopio. Voit silti lukea sitä, mitä tiedostosta on jäljellä, ja verrata sitä muihin. Se avataan vain luettavaksi, eikä se vaikuta muihin asiakirjoihin.',
    sv: 'Innehållet i filen ”{name}” motsvarar inte kontrollsumman: det har ändrats på vägen. Be avsändaren om en ny kopia. Du kan ändå läsa det som är kvar av filen och jämföra det med andra. Det öppnas bara för läsning och påverkar inte andra dokument.',
    en: 'The contents of the file “{name}” do not match their checksum: they changed on the way. Ask the sender for a new copy. You can still read what is left of it and compare it with others. It opens for reading only and does not affect other documents.',
  },
  'handouts.damaged.open': {
    fi: 'Avaa vain luettavaksi',
    sv: 'Öppna för läsning',
    en: 'Open for reading',
  },
  'handouts.damaged.banner': {
    fi: 'Tämä on avattu vioittuneesta tiedostosta ”{name}” vain luettavaksi: sisältö ei vastaa tarkistussummaa, ja siitä voi puuttua osia. Pyydä lähettäjältä uusi kopio.',
    sv: 'Detta har öppnats ur den skadade filen ”{name}” bara för läsning: innehållet motsvarar inte kontrollsumman och delar kan saknas. Be avsändaren om en ny kopia.',
    en: 'This was opened from the damaged file “{name}” for reading only: the contents do not match their checksum, and parts may be missing. Ask the sender for a new copy.',
  },
  'handouts.damaged.refused': {
    fi: 'Asiakirja on avattu vioittuneesta tiedostosta vain luettavaksi.',
    sv: 'Dokumentet har öppnats ur en skadad fil bara för läsning.',
    en: 'The document was opened from a damaged file for reading only.',
  },

  'handouts.request.title': {
    fi: '{name} ({organisation}) pyytää sinua täydentämään tätä asiakirjaa',
    sv: '{name} ({organisation}) ber dig komplettera detta dokument',
    en: '{name} ({organisation}) asks you to complete this document',
  },
  'handouts.request.to': {
    fi: 'Vastaanottaja: {to}',
    sv: 'Mottagare: {to}',
    en: 'For: {to}',
  },
  'handouts.request.due': {
    fi: 'Palauta viimeistään {day}',
    sv: 'Returnera senast {day}',
    en: 'Send back by {day}',
  },
  'handouts.request.chapters': {
    fi: 'Luvut, joita pyydetään',
    sv: 'Kapitel som begärs',
    en: 'Chapters asked for',
  },
  'handouts.request.measures': {
    fi: 'Toimenpiteet, joita pyydetään',
    sv: 'Åtgärder som begärs',
    en: 'Measures asked for',
  },
  'handouts.request.free': {
    fi: 'Voit muokata muitakin kohtia.',
    sv: 'Du kan redigera också annat.',
    en: 'You may edit other places, too.',
  },
  'handouts.request.show': {
    fi: 'Näytä pyyntö',
    sv: 'Visa begäran',
    en: 'Show the request',
  },
  'handouts.request.hide': {
    fi: 'Piilota pyyntö',
    sv: 'Dölj begäran',
    en: 'Hide the request',
  },
  'handouts.asked': { fi: 'Pyydetty', sv: 'Begärs', en: 'Asked for' },
  'handouts.sendBack': { fi: 'Lähetä takaisin…', sv: 'Skicka tillbaka…', en: 'Send back…' },
  'handouts.sendBack.title': {
    fi: 'Lähetä takaisin',
    sv: 'Skicka tillbaka',
    en: 'Send back',
  },
  'handouts.sendBack.text': {
    fi: 'Asiakirja tallennetaan tiedostoksi, jonka lähetät pyytäjälle sähköpostilla tai muistitikulla. Voit jatkaa muokkaamista ja lähettää uudemman: viimeisin korvaa aiemman.',
    sv: 'Dokumentet sparas som en fil som du skickar till avsändaren per e-post eller på ett USB-minne. Du kan fortsätta redigera och skicka en nyare: den senaste ersätter den tidigare.',
    en: 'The document is saved as a file that you send to whoever asked, by e-mail or on a memory stick. You can go on editing and send a newer one: the latest takes the place of the earlier.',
  },
  'handouts.sendBack.save': {
    fi: 'Tallenna palautus…',
    sv: 'Spara svaret…',
    en: 'Save the reply…',
  },
  'handouts.sendBack.none': {
    fi: 'Tätä asiakirjaa ei ole saatu pyyntönä, joten sitä ei voi palauttaa. Lähettää voit sen komennolla Tallenna kopio tiedostoon.',
    sv: 'Detta dokument har inte kommit som en begäran och kan därför inte returneras. Du kan skicka det med Spara en kopia som fil.',
    en: 'This document did not come as a request, so it cannot be sent back. To send it, use Save a copy as a file.',
  },
  'handouts.sendBack.done': {
    fi: 'Palautus on tiedostossa ”{name}”. Lähetä se pyytäjälle sähköpostilla tai muistitikulla.',
    sv: 'Svaret finns i filen ”{name}”. Skicka den till avsändaren per e-post eller på ett USB-minne.',
    en: 'Your reply is in the file “{name}”. Send it to whoever asked, by e-mail or on a memory stick.',
  },

  'handouts.list.title': {
    fi: 'Jaetut ja palautuneet',
    sv: 'Utdelade och returnerade',
    en: 'Handed out and returned',
  },
  'handouts.list.none': {
    fi: 'Asiakirjaa ei ole jaettu kenellekään.',
    sv: 'Dokumentet har inte delats ut till någon.',
    en: 'The document has not been handed out to anyone.',
  },
  'handouts.list.to': { fi: 'Vastaanottaja', sv: 'Mottagare', en: 'Receiver' },
  'handouts.copy.title': {
    fi: 'Tallenna kopio tiedostoon',
    sv: 'Spara en kopia som fil',
    en: 'Save a copy as a file',
  },
  'handouts.copy.text': {
    fi: 'Asiakirjasta tehdään Kertomus-tiedosto, jonka voit tallentaa muualle tai lähettää. Asiakirja itse pysyy kirjastossa.',
    sv: 'Av dokumentet görs en Kertomus-fil som du kan spara någon annanstans eller skicka. Själva dokumentet finns kvar i biblioteket.',
    en: 'A Kertomus file is made of the document, to keep elsewhere or to send. The document itself stays in the library.',
  },
  'handouts.copy.save': { fi: 'Tallenna…', sv: 'Spara…', en: 'Save…' },
  'handouts.list.sheet': {
    fi: 'Seurantalomake {year}',
    sv: 'Uppföljningsblankett {year}',
    en: 'Follow-up sheet {year}',
  },
  'handouts.list.madeOn': { fi: 'Jaettu', sv: 'Utdelad', en: 'Handed out' },
  'handouts.list.due': { fi: 'Palautettava', sv: 'Ska returneras', en: 'Due' },
  'handouts.list.state': { fi: 'Tila', sv: 'Läge', en: 'State' },
  'handouts.list.actions': { fi: 'Toiminnot', sv: 'Åtgärder', en: 'Actions' },
  'handouts.list.close': {
    fi: 'Merkitse, ettei palaudu',
    sv: 'Markera att den inte kommer',
    en: 'Mark as not coming back',
  },
  'handouts.list.closeOf': {
    fi: 'Merkitse: {to} ei palauta',
    sv: 'Markera: {to} returnerar inte',
    en: 'Mark: {to} is not sending back',
  },
  'handouts.list.reopen': { fi: 'Odota taas', sv: 'Vänta igen', en: 'Await again' },
  'handouts.list.reopenOf': {
    fi: 'Merkitse: odotetaan taas ({to})',
    sv: 'Markera: väntas igen ({to})',
    en: 'Mark: awaited again ({to})',
  },
  'handouts.list.new': { fi: 'Jaa työryhmälle…', sv: 'Dela ut…', en: 'Hand out…' },
  'handouts.list.bringIn': {
    fi: 'Tuo palautuneet…',
    sv: 'Hämta in returnerade…',
    en: 'Bring in returned files…',
  },
  'handouts.list.drop': {
    fi: 'Voit myös vetää palautuneet tiedostot tähän.',
    sv: 'Du kan också dra returnerade filer hit.',
    en: 'You can also drag returned files here.',
  },
  'handouts.state.out': { fi: 'Odotetaan', sv: 'Väntas', en: 'Awaited' },
  'handouts.state.overdue': {
    fi: '{days, plural, one {# päivän myöhässä} other {# päivää myöhässä}}',
    sv: '{days, plural, one {# dag försenad} other {# dagar försenad}}',
    en: '{days, plural, one {# day late} other {# days late}}',
  },
  'handouts.state.returned': {
    fi: 'Palautunut {day}, odottaa tarkistusta',
    sv: 'Returnerad {day}, väntar på granskning',
    en: 'Came back {day}, waits for review',
  },
  'handouts.state.merged': {
    fi: 'Tarkistettu {day}',
    sv: 'Granskad {day}',
    en: 'Reviewed {day}',
  },
  'handouts.state.closed': {
    fi: 'Ei palaudu',
    sv: 'Kommer inte tillbaka',
    en: 'Not coming back',
  },

  'handouts.returned.title': {
    fi: 'Palautuneet tiedostot',
    sv: 'Returnerade filer',
    en: 'Returned files',
  },
  'handouts.returned.taken': {
    fi: '{author}: kopio on tallessa ja odottaa tarkistusta.',
    sv: '{author}: kopian är i tryggt förvar och väntar på granskning.',
    en: '{author}: the copy is safe and waits for review.',
  },
  'handouts.returned.newer': {
    fi: '{author}: uudempi kopio korvasi aiemmin palautuneen.',
    sv: '{author}: en nyare kopia ersatte den som returnerats tidigare.',
    en: '{author}: a newer copy took the place of the one that came before.',
  },
  'handouts.returned.known': {
    fi: '{author}: sama kopio on tuotu jo aiemmin.',
    sv: '{author}: samma kopia har hämtats in redan tidigare.',
    en: '{author}: the same copy has been brought in before.',
  },
  'handouts.returned.noBase': {
    fi: 'Jaettua versiota ei löydy, joten jokainen ero on tarkistettava.',
    sv: 'Den utdelade versionen hittas inte, så varje skillnad måste granskas.',
    en: 'The version that was handed out is not known, so every difference has to be reviewed.',
  },
  'handouts.returned.unsent': {
    fi: 'Vastaanottaja ei ole merkinnyt tätä palautetuksi; se voi olla kesken.',
    sv: 'Mottagaren har inte markerat denna som returnerad; den kan vara ofärdig.',
    en: 'The receiver did not send this back; it may be unfinished.',
  },
  'handouts.returned.notes': {
    fi: 'Tästä kannattaa katsoa:',
    sv: 'Värt att se efter:',
    en: 'Worth a look:',
  },
  'handouts.returned.nothingChanged': {
    fi: 'Asiakirjaa ei vielä muutettu. Muutokset tarkistetaan ennen kuin ne tulevat siihen.',
    sv: 'Dokumentet har ännu inte ändrats. Ändringarna granskas innan de tas in i det.',
    en: 'The document was not changed yet. Changes are reviewed before they come into it.',
  },
  'handouts.returned.toast': {
    fi: '{to}: palautus on tallessa ({author}) ja odottaa tarkistusta.',
    sv: '{to}: svaret är i tryggt förvar ({author}) och väntar på granskning.',
    en: '{to}: the reply is safe ({author}) and waits for review.',
  },
  'handouts.library.column': { fi: 'Jaettu', sv: 'Utdelat', en: 'Handed out' },
  'handouts.library.out': {
    fi: '{count, plural, one {# ulkona} other {# ulkona}}',
    sv: '{count, plural, one {# ute} other {# ute}}',
    en: '{count, plural, one {# out} other {# out}}',
  },
  'handouts.library.overdue': {
    fi: '{count, plural, one {# myöhässä} other {# myöhässä}}',
    sv: '{count, plural, one {# försenad} other {# försenade}}',
    en: '{count, plural, one {# late} other {# late}}',
  },
  'handouts.library.returned': {
    fi: '{count, plural, one {# palautunut} other {# palautunutta}}',
    sv: '{count, plural, one {# returnerad} other {# returnerade}}',
    en: '{count, plural, one {# returned} other {# returned}}',
  },
  'handouts.drop': {
    fi: 'Pudota Kertomus-tiedosto tähän',
    sv: 'Släpp Kertomus-filen här',
    en: 'Drop the Kertomus file here',
  },
} as const satisfies Sentences
