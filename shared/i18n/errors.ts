import { corruptDetails, tooLargeDetails, wordsOfDetail } from './file-details.ts'
import type { Sentences } from './sentence.ts'

/**
 * Every failure a careful user can meet, with the sentence they read. A sentence says what happened,
 * what is safe, and what to do next. The keys are the error codes.
 */
export const errorSentences = {
  'asset-not-image': {
    fi: 'Tiedosto ”{name}” ei ole PNG- tai JPEG-kuva. Tallenna kuva jompaankumpaan muotoon ja lisää se uudelleen.',
    sv: 'Filen ”{name}” är inte en PNG- eller JPEG-bild. Spara bilden i ettdera formatet och infoga den på nytt.',
    en: 'The file “{name}” is not a PNG or JPEG image. Save the image in one of these formats and insert it again.',
  },
  'asset-too-large': {
    fi: 'Kuva ”{name}” on liian suuri: enintään 20 Mt ja 40 megapikseliä. Pienennä kuvaa ja lisää se uudelleen.',
    sv: 'Bilden ”{name}” är för stor: högst 20 MB och 40 megapixel. Förminska bilden och infoga den på nytt.',
    en: 'The image “{name}” is too large: at most 20 MB and 40 megapixels. Make it smaller and insert it again.',
  },
  'copy-is-sheet': {
    fi: 'Tiedosto ”{name}” on vastuutahon seurantalomake. Tuo se Seuranta-näkymässä. Mitään ei muutettu.',
    sv: 'Filen ”{name}” är en uppföljningsblankett. Hämta in den i vyn Uppföljning. Ingenting ändrades.',
    en: 'The file “{name}” is a follow-up sheet. Bring it in from the Follow-up view. Nothing was changed.',
  },
  'copy-of-other-plan': {
    fi: 'Tiedosto ”{name}” on kopio toisesta asiakirjasta (”{title}”). Avaa se asiakirja ja tuo tiedosto siihen. Mitään ei muutettu.',
    sv: 'Filen ”{name}” är en kopia av ett annat dokument (”{title}”). Öppna det dokumentet och hämta in filen där. Ingenting ändrades.',
    en: 'The file “{name}” is a copy of another document (“{title}”). Open that document and bring the file in there. Nothing was changed.',
  },
  'disk-full': {
    fi: 'Levy on täynnä, eikä kohteeseen ”{place}” voitu tallentaa. Asiakirja on tallessa. Vapauta tilaa tai valitse toinen paikka.',
    sv: 'Disken är full och det gick inte att spara i ”{place}”. Dokumentet är i tryggt förvar. Frigör utrymme eller välj en annan plats.',
    en: 'The disk is full and nothing could be saved to “{place}”. Your document is safe. Free some space or choose another place.',
  },
  'export-cancelled': {
    fi: 'Vienti keskeytettiin. Tiedostoa ei tehty.',
    sv: 'Exporten avbröts. Ingen fil skapades.',
    en: 'The export was cancelled. No file was made.',
  },
  'export-failed': {
    fi: 'Vienti ei onnistunut. Asiakirja on ennallaan. Yritä uudelleen; jos vika toistuu, lähetä lokitiedosto tukeen.',
    sv: 'Exporten misslyckades. Dokumentet är oförändrat. Försök igen; om felet upprepas, skicka loggfilen till supporten.',
    en: 'The export did not succeed. Your document is unchanged. Try again; if it happens again, send the log file to support.',
  },
  'file-corrupt': {
    fi: `Tiedosto ”{name}” on vioittunut (${wordsOfDetail(corruptDetails, 'fi')}). Mitään ei muutettu. Pyydä lähettäjältä uusi kopio.`,
    sv: `Filen ”{name}” är skadad (${wordsOfDetail(corruptDetails, 'sv')}). Ingenting ändrades. Be avsändaren om en ny kopia.`,
    en: `The file “{name}” is damaged (${wordsOfDetail(corruptDetails, 'en')}). Nothing was changed. Ask the sender for a new copy.`,
  },
  'file-locked': {
    fi: 'Tiedosto ”{name}” on suojattu salasanalla. Avaa se sovelluksessa ja anna salasana, tai kysy salasana lähettäjältä.',
    sv: 'Filen ”{name}” är skyddad med lösenord. Öppna den i programmet och ange lösenordet, eller fråga avsändaren efter det.',
    en: 'The file “{name}” is protected by a password. Open it in the app and give the password, or ask the sender for it.',
  },
  'file-not-found': {
    fi: 'Tiedostoa ”{name}” ei löydy.',
    sv: 'Filen ”{name}” hittas inte.',
    en: 'The file “{name}” was not found.',
  },
  'file-not-kertomus': {
    fi: 'Tiedosto ”{name}” ei ole Kertomus-tiedosto. Mitään ei muutettu.',
    sv: 'Filen ”{name}” är inte en Kertomus-fil. Ingenting ändrades.',
    en: 'The file “{name}” is not a Kertomus file. Nothing was changed.',
  },
  'file-not-word': {
    fi: 'Tiedosto ”{name}” ei ole Word-asiakirja (.docx). Mitään ei muutettu. Avaa tiedosto Wordissa ja tallenna se Word-asiakirjaksi.',
    sv: 'Filen ”{name}” är inte ett Word-dokument (.docx). Ingenting ändrades. Öppna filen i Word och spara den som ett Word-dokument.',
    en: 'The file “{name}” is not a Word document (.docx). Nothing was changed. Open it in Word and save it as a Word document.',
  },
  'file-not-readable': {
    fi: 'Tiedostoa ”{name}” ei voi lukea: siihen ei ole oikeuksia tai se on kansio.',
    sv: 'Filen ”{name}” kan inte läsas: behörighet saknas eller så är den en mapp.',
    en: 'The file “{name}” cannot be read: you have no permission or it is a folder.',
  },
  'file-password-wrong': {
    fi: 'Tiedosto ”{name}” ei avaudu tällä salasanalla. Tarkista salasana. Jos se on varmasti oikein, tiedosto on vioittunut: pyydä lähettäjältä uusi. Mitään ei muutettu.',
    sv: 'Filen ”{name}” öppnas inte med detta lösenord. Kontrollera lösenordet. Om det säkert är rätt är filen skadad: be avsändaren om en ny. Ingenting ändrades.',
    en: 'The file “{name}” does not open with this password. Check the password. If it is surely right, the file is damaged: ask the sender for a new one. Nothing was changed.',
  },
  'file-reading-stopped': {
    fi: 'Tiedoston ”{name}” avaaminen keskeytettiin, koska se vei liikaa aikaa tai muistia. Mitään ei muutettu. Pyydä lähettäjältä uusi kopio.',
    sv: 'Filen ”{name}” öppnades inte eftersom det tog för mycket tid eller minne. Ingenting ändrades. Be avsändaren om en ny kopia.',
    en: 'The file “{name}” was not opened because it took too much time or memory. Nothing was changed. Ask the sender for a new copy.',
  },
  'file-too-large': {
    fi: `Tiedosto ”{name}” ylittää sallitut rajat (${wordsOfDetail(tooLargeDetails, 'fi')}). Mitään ei muutettu.`,
    sv: `Filen ”{name}” överskrider de tillåtna gränserna (${wordsOfDetail(tooLargeDetails, 'sv')}). Ingenting ändrades.`,
    en: `The file “{name}” exceeds the limits (${wordsOfDetail(tooLargeDetails, 'en')}). Nothing was changed.`,
  },
  'file-too-new': {
    fi: 'Tiedosto ”{name}” on tehty uudemmalla Kertomuksella. Sen avaamiseen tarvitaan vähintään versio {version}. Mitään ei muutettu.',
    sv: 'Filen ”{name}” har gjorts med ett nyare Kertomus. Minst version {version} behövs för att öppna den. Ingenting ändrades.',
    en: 'The file “{name}” was made with a newer Kertomus. Version {version} or later is needed to open it. Nothing was changed.',
  },
  'folder-not-writable': {
    fi: 'Kohteeseen ”{place}” ei voi tallentaa: kansio on vain luettavissa tai siihen ei ole oikeuksia. Asiakirja on tallessa. Valitse toinen paikka.',
    sv: 'Det går inte att spara i ”{place}”: mappen är skrivskyddad eller behörighet saknas. Dokumentet är i tryggt förvar. Välj en annan plats.',
    en: 'Cannot save to “{place}”: the folder is read-only or you have no permission. Your document is safe. Choose another place.',
  },
  'invalid-request': {
    fi: 'Toimintoa ei voitu suorittaa, koska pyyntö oli virheellinen. Asiakirja on ennallaan.',
    sv: 'Åtgärden kunde inte utföras eftersom begäran var felaktig. Dokumentet är oförändrat.',
    en: 'The action could not be carried out because the request was not valid. Your document is unchanged.',
  },
  'plan-changed-elsewhere': {
    fi: 'Asiakirja on muuttunut toisaalla sen jälkeen, kun se avattiin tässä. Tallenna kopio ja avaa asiakirja uudelleen.',
    sv: 'Dokumentet har ändrats någon annanstans sedan det öppnades här. Spara en kopia och öppna dokumentet på nytt.',
    en: 'The document has changed elsewhere since it was opened here. Save a copy and open the document again.',
  },
  'plan-damaged': {
    fi: 'Asiakirja on avattu vioittuneesta tiedostosta vain luettavaksi. Muutosta ei tehty.',
    sv: 'Dokumentet har öppnats ur en skadad fil och kan bara läsas. Ändringen gjordes inte.',
    en: 'The document was opened from a damaged file and can only be read. The change was not made.',
  },
  'plan-locked': {
    fi: 'Asiakirja on valtuuston hyväksymä ja lukittu. Muutosta ei tehty. Jos haluat muokata, valitse Jatka uutena versiona.',
    sv: 'Dokumentet är godkänt av fullmäktige och låst. Ändringen gjordes inte. Om du vill redigera, välj Fortsätt som ny version.',
    en: 'The document is what the council approved, and locked. The change was not made. To edit, choose Continue as a new version.',
  },
  'plan-not-found': {
    fi: 'Asiakirjaa ei löydy. Se on ehkä siirretty roskakoriin.',
    sv: 'Dokumentet hittas inte. Det har kanske flyttats till papperskorgen.',
    en: 'The document was not found. It may have been moved to the bin.',
  },
  'review-outdated': {
    fi: 'Asiakirja tai kopiot ovat muuttuneet tarkistuksen aikana. Muutokset näytetään nyt uudelleen, ja tehdyt päätökset ovat tallessa. Käy uudet läpi ja viimeistele sitten.',
    sv: 'Dokumentet eller kopiorna har ändrats under granskningen. Ändringarna visas nu på nytt och besluten är sparade. Gå igenom de nya och slutför sedan.',
    en: 'The document or the copies have changed during the review. The changes are now shown anew and your decisions are kept. Look at the new ones, then finish.',
  },
  'look-accent-too-light': {
    fi: 'Korostusväri on liian vaalea valkoisella taustalla: kontrastin on oltava vähintään 4,5:1 (saavutettavuusvaatimus). Valitse tummempi sävy. Mitään ei muutettu.',
    sv: 'Accentfärgen är för ljus på vit bakgrund: kontrasten måste vara minst 4,5:1 (tillgänglighetskravet). Välj en mörkare nyans. Ingenting ändrades.',
    en: 'The accent colour is too light on white: the contrast must be at least 4.5:1 (accessibility requirement). Choose a darker shade. Nothing was changed.',
  },
  'look-unreadable': {
    fi: 'Ulkoasutiedostoa ”{name}” ei voi käyttää. Tarkista kohta: {field}. Mitään ei muutettu.',
    sv: 'Utseendefilen ”{name}” kan inte användas. Kontrollera: {field}. Ingenting ändrades.',
    en: 'The look file “{name}” cannot be used. Check: {field}. Nothing was changed.',
  },
  'revision-not-found': {
    fi: 'Versiota ei enää ole: vanhat automaattiset versiot harvennetaan ajan mittaan. Asiakirja on ennallaan. Valitse toinen versio.',
    sv: 'Versionen finns inte längre: gamla automatiska versioner gallras med tiden. Dokumentet är oförändrat. Välj en annan version.',
    en: 'The version no longer exists: old automatic versions are thinned out over time. Your document is unchanged. Choose another version.',
  },
  'sheet-of-other-plan': {
    fi: 'Tiedosto ”{title}” ei ole tästä asiakirjasta jaettu seurantapyyntö. Avaa se asiakirja, josta pyyntö lähetettiin. Mitään ei muutettu.',
    sv: 'Filen ”{title}” är inte en uppföljningsbegäran från detta dokument. Öppna det dokument som begäran skickades från. Ingenting ändrades.',
    en: 'The file “{title}” is not a sheet handed out from this document. Open the document it was sent from. Nothing was changed.',
  },
  'store-damaged': {
    fi: 'Asiakirjojen tallennuspaikka on vioittunut. Vioittunut tiedosto säilytettiin; ota yhteys tukeen ennen kuin jatkat.',
    sv: 'Lagringsplatsen för dokumenten är skadad. Den skadade filen har bevarats; kontakta supporten innan du fortsätter.',
    en: 'The place where documents are kept is damaged. The damaged file was kept; contact support before you go on.',
  },
  'store-in-use': {
    fi: 'Kertomus on jo auki toisessa ikkunassa. Käytä sitä ikkunaa.',
    sv: 'Kertomus är redan öppet i ett annat fönster. Använd det fönstret.',
    en: 'Kertomus is already open in another window. Use that window.',
  },
  'store-too-new': {
    fi: 'Asiakirjat on tallennettu uudemmalla Kertomuksella (tietokannan versio {version}). Asenna uusin versio. Mitään ei muutettu.',
    sv: 'Dokumenten har sparats med ett nyare Kertomus (databasens version {version}). Installera den senaste versionen. Ingenting ändrades.',
    en: 'Your documents were saved by a newer Kertomus (database version {version}). Install the newest version. Nothing was changed.',
  },
  'template-not-found': {
    fi: 'Asiakirjamallia ”{template}” ei löydy.',
    sv: 'Dokumentmallen ”{template}” hittas inte.',
    en: 'The template “{template}” was not found.',
  },
  unexpected: {
    fi: 'Tapahtui odottamaton virhe. Tallennettu teksti on tallessa. Jos vika toistuu, lähetä lokitiedosto tukeen.',
    sv: 'Ett oväntat fel inträffade. Den sparade texten är i tryggt förvar. Om felet upprepas, skicka loggfilen till supporten.',
    en: 'Something unexpected happened. Saved text is safe. If it happens again, send the log file to support.',
  },
} as const satisfies Sentences

export type ErrorCode = keyof typeof errorSentences
