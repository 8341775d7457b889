import type { Sentences } from './sentence.ts'

/** Words of the switch between the views of a plan, and of the follow-up of a year. */
export const followUpSentences = {
  'views.title': { fi: 'Näkymä', sv: 'Vy', en: 'View' },
  'views.text': { fi: 'Teksti', sv: 'Text', en: 'Text' },
  'views.text.about': {
    fi: 'Asiakirjan teksti',
    sv: 'Dokumentets text',
    en: 'The text of the document',
  },
  'views.plan': { fi: 'Suunnitelma', sv: 'Plan', en: 'Plan' },
  'views.plan.about': {
    fi: 'Painopisteet, tavoitteet ja toimenpiteet',
    sv: 'Insatsområden, mål och åtgärder',
    en: 'Priorities, goals and measures',
  },
  'views.followUp': { fi: 'Seuranta', sv: 'Uppföljning', en: 'Follow-up' },
  'views.followUp.about': {
    fi: 'Toimenpiteiden toteutuminen vuosittain',
    sv: 'Hur åtgärderna har genomförts varje år',
    en: 'What became of the measures, year by year',
  },
  'views.workshop': {
    fi: 'Ilot ja huolet',
    sv: 'Glädjeämnen och orosmoment',
    en: 'Joys and worries',
  },
  'views.workshop.about': {
    fi: 'Ensimmäisen työpajan havainnot väestöryhmittäin',
    sv: 'Iakttagelser från den första workshoppen per befolkningsgrupp',
    en: 'What the first workshop noted, by population group',
  },
  'views.duties': { fi: 'Velvoitteet', sv: 'Skyldigheter', en: 'Duties' },
  'views.duties.about': {
    fi: 'Mihin lain velvoitteisiin asiakirja vastaa',
    sv: 'Vilka av lagens skyldigheter dokumentet besvarar',
    en: 'Which duties of the law the document answers',
  },

  'followUp.title': { fi: 'Seuranta {year}', sv: 'Uppföljning {year}', en: 'Follow-up {year}' },
  'followUp.year': { fi: 'Seurantavuosi', sv: 'Uppföljningsår', en: 'Year' },
  'followUp.otherYear': { fi: 'Muu vuosi', sv: 'Annat år', en: 'Another year' },
  'followUp.showYear': { fi: 'Näytä', sv: 'Visa', en: 'Show' },
  'followUp.outside': {
    fi: 'Vuosi {year} ei kuulu asiakirjan kauteen {period}. Merkinnät voi silti tehdä, ja ne säilyvät.',
    sv: 'År {year} hör inte till dokumentets period {period}. Uppgifter kan ändå antecknas och de bevaras.',
    en: '{year} is outside the period of the document, {period}. Reports can still be made and are kept.',
  },
  'followUp.progress': { fi: 'Eteneminen', sv: 'Framskridande', en: 'Progress' },
  'followUp.whole': { fi: 'Koko suunnitelma', sv: 'Hela planen', en: 'The whole plan' },
  'followUp.all': { fi: 'Kaikki toimenpiteet', sv: 'Alla åtgärder', en: 'All measures' },
  'followUp.byPriority': { fi: 'Painopisteittäin', sv: 'Per insatsområde', en: 'By priority' },
  'followUp.byBody': {
    fi: 'Vastuutahoittain',
    sv: 'Per ansvarig instans',
    en: 'By responsible body',
  },
  'followUp.silent': {
    fi: 'Ei vielä raportoitu',
    sv: 'Ännu inte rapporterat',
    en: 'Not yet reported',
  },
  'followUp.nobody': {
    fi: 'Ei vastuutahoa',
    sv: 'Ingen ansvarig instans',
    en: 'No responsible body',
  },
  'followUp.measures': {
    fi: '{count, plural, one {toimenpide} other {toimenpidettä}}',
    sv: '{count, plural, one {åtgärd} other {åtgärder}}',
    en: '{count, plural, one {measure} other {measures}}',
  },
  'followUp.measures.title': {
    fi: 'Toimenpiteet {year}',
    sv: 'Åtgärder {year}',
    en: 'Measures {year}',
  },
  'followUp.none': {
    fi: 'Ei toimenpiteitä tässä joukossa.',
    sv: 'Inga åtgärder i den här gruppen.',
    en: 'No measures here.',
  },
  'followUp.noMeasures': {
    fi: 'Suunnitelmassa ei ole vielä toimenpiteitä, joita seurata. Kirjaa ne Suunnitelma-näkymässä.',
    sv: 'Planen har ännu inga åtgärder att följa upp. Anteckna dem i vyn Plan.',
    en: 'The plan has no measures to follow yet. Enter them in the Plan view.',
  },
  'followUp.toPlan': { fi: 'Siirry suunnitelmaan', sv: 'Gå till planen', en: 'Go to the plan' },
  'followUp.toMeasure': {
    fi: 'Näytä suunnitelmassa',
    sv: 'Visa i planen',
    en: 'Show in the plan',
  },
  'followUp.status': {
    fi: 'Toteutumisen tila {year}',
    sv: 'Läge {year}',
    en: 'Status {year}',
  },
  'followUp.done': { fi: 'Mitä tehtiin', sv: 'Vad som gjordes', en: 'What was done' },
  'followUp.values': { fi: 'Mittarit', sv: 'Indikatorer', en: 'Indicators' },
  'followUp.value': { fi: 'Toteuma {year}', sv: 'Utfall {year}', en: 'Reached {year}' },
  'followUp.unknownIndicator': {
    fi: 'Poistettu mittari',
    sv: 'Borttagen indikator',
    en: 'Removed indicator',
  },
  'followUp.noIndicators': {
    fi: 'Toimenpiteelle ei ole valittu mittaria.',
    sv: 'Ingen indikator har valts för åtgärden.',
    en: 'No indicator has been chosen for the measure.',
  },
  'followUp.reason': { fi: 'Perustelu', sv: 'Motivering', en: 'Reason' },
  'followUp.reason.why': {
    fi: 'Jos toteutui toisin kuin suunniteltiin.',
    sv: 'Om utfallet blev ett annat än planerat.',
    en: 'When it went otherwise than planned.',
  },
  'followUp.next': { fi: 'Jatkotoimet', sv: 'Fortsatta åtgärder', en: 'Next steps' },
  'followUp.reportedBy': {
    fi: 'Viimeksi kirjannut {name}',
    sv: 'Senast antecknat av {name}',
    en: 'Last entered by {name}',
  },
  'followUp.previous': { fi: 'Edellinen', sv: 'Föregående', en: 'Previous' },
  'followUp.nextMeasure': { fi: 'Seuraava', sv: 'Nästa', en: 'Next' },
  'followUp.orphans': {
    fi: 'Irralliset merkinnät',
    sv: 'Lösa anteckningar',
    en: 'Reports without a measure',
  },
  'followUp.orphans.why': {
    fi: 'Nämä merkinnät koskevat toimenpiteitä, joita suunnitelmassa ei enää ole. Ne säilyvät, kunnes poistat ne.',
    sv: 'De här anteckningarna gäller åtgärder som inte längre finns i planen. De bevaras tills du tar bort dem.',
    en: 'These reports are of measures that are no longer in the plan. They are kept until you remove them.',
  },
  'followUp.orphans.remove': {
    fi: 'Poista merkintä',
    sv: 'Ta bort anteckningen',
    en: 'Remove the report',
  },

  'followUp.sheet.export': {
    fi: 'Lomake vastuutaholle…',
    sv: 'Blankett till ansvarig instans…',
    en: 'Sheet for a body…',
  },
  'followUp.sheet.import': {
    fi: 'Tuo vastaukset…',
    sv: 'Hämta svar…',
    en: 'Bring in answers…',
  },
  'followUp.sheet.title': {
    fi: 'Lomake vastuutaholle: seuranta {year}',
    sv: 'Blankett till ansvarig instans: uppföljning {year}',
    en: 'Sheet for a body: follow-up {year}',
  },
  'followUp.sheet.contents': {
    fi: '{count, plural, one {# toimenpide} other {# toimenpidettä}}, raportoimatta {unreported}.',
    sv: '{count, plural, one {# åtgärd} other {# åtgärder}}, inte rapporterade: {unreported}.',
    en: '{count, plural, one {# measure} other {# measures}}, not reported: {unreported}.',
  },
  'followUp.sheet.format': { fi: 'Missä muodossa', sv: 'I vilken form', en: 'In which form' },
  'followUp.sheet.kertomus': {
    fi: 'Kertomus-tiedosto',
    sv: 'Kertomus-fil',
    en: 'Kertomus file',
  },
  'followUp.sheet.kertomus.why': {
    fi: 'Vastuutaho täyttää omat toimenpiteensä Kertomuksessa ja palauttaa tiedoston. Vastaukset yhdistyvät tähän asiakirjaan.',
    sv: 'Den ansvariga instansen fyller i sina egna åtgärder i Kertomus och returnerar filen. Svaren förs in i det här dokumentet.',
    en: 'The body fills in its own measures in Kertomus and returns the file. The answers are merged into this document.',
  },
  'followUp.sheet.docx': { fi: 'Word-lomake', sv: 'Word-blankett', en: 'Word form' },
  'followUp.sheet.docx.why': {
    fi: 'Niille, joilla ei ole Kertomusta. Vastaukset kirjataan tähän asiakirjaan käsin.',
    sv: 'För dem som inte har Kertomus. Svaren förs in i det här dokumentet för hand.',
    en: 'For those without Kertomus. The answers are entered into this document by hand.',
  },
  'followUp.sheet.nobody': {
    fi: 'Yhdelläkään toimenpiteellä ei ole vastuutahoa. Kirjaa vastuutahot Suunnitelma-näkymässä.',
    sv: 'Ingen åtgärd har en ansvarig instans. Anteckna de ansvariga i vyn Plan.',
    en: 'No measure has a responsible body. Enter them in the Plan view.',
  },
  'followUp.sheet.received': {
    fi: 'Tämä on lomake vastuutaholle {body}: seuranta {year}. Täytä toimenpiteet, tallenna palautettava tiedosto ja lähetä se takaisin.',
    sv: 'Det här är en blankett för {body}: uppföljning {year}. Fyll i åtgärderna, spara filen som ska returneras och skicka tillbaka den.',
    en: 'This is a sheet for {body}: follow-up {year}. Fill in the measures, save the file and send it back.',
  },
  'followUp.sheet.due': {
    fi: 'Palauta viimeistään {day}.',
    sv: 'Returnera senast {day}.',
    en: 'Send it back by {day}.',
  },
  'followUp.sheet.return': {
    fi: 'Tallenna palautettava tiedosto…',
    sv: 'Spara filen som ska returneras…',
    en: 'Save the file to return…',
  },
  'followUp.sheet.save': { fi: 'Tallenna tiedosto…', sv: 'Spara filen…', en: 'Save the file…' },
  'followUp.sheet.saved': {
    fi: 'Lomake tallennettiin: {name}',
    sv: 'Blanketten sparades: {name}',
    en: 'Sheet saved: {name}',
  },

  'followUp.merged.title': {
    fi: 'Vastaukset tuotu',
    sv: 'Svaren har hämtats',
    en: 'Answers brought in',
  },
  'followUp.merged.changed': {
    fi: '{count, plural, =0 {Ei muutoksia.} one {# tieto päivitettiin.} other {# tietoa päivitettiin.}}',
    sv: '{count, plural, =0 {Inga ändringar.} one {# uppgift uppdaterades.} other {# uppgifter uppdaterades.}}',
    en: '{count, plural, =0 {No changes.} one {# row updated.} other {# rows updated.}}',
  },
  'followUp.merged.conflicts': {
    fi: '{count, plural, one {# tieto on muuttunut sekä lomakkeessa että asiakirjassa. Asiakirjan tieto jätettiin voimaan.} other {# tietoa on muuttunut sekä lomakkeessa että asiakirjassa. Asiakirjan tiedot jätettiin voimaan.}}',
    sv: '{count, plural, one {# uppgift har ändrats både i blanketten och i dokumentet. Dokumentets uppgift gäller.} other {# uppgifter har ändrats både i blanketten och i dokumentet. Dokumentets uppgifter gäller.}}',
    en: '{count, plural, one {# value was changed both in the sheet and in the document. The one of the document was kept.} other {# values were changed both in the sheet and in the document. Those of the document were kept.}}',
  },
  'followUp.merged.status': { fi: 'Toteutumisen tila', sv: 'Läge', en: 'Status' },
  'followUp.merged.ours': { fi: 'Asiakirjassa', sv: 'I dokumentet', en: 'In the document' },
  'followUp.merged.theirs': { fi: 'Lomakkeessa', sv: 'I blanketten', en: 'In the sheet' },
  'followUp.merged.nothing': { fi: '(tyhjä)', sv: '(tomt)', en: '(empty)' },
  'followUp.merged.removed-here': {
    fi: 'Poistettu asiakirjasta, mutta lomakkeessa sitä on muutettu.',
    sv: 'Borttagen ur dokumentet men ändrad i blanketten.',
    en: 'Removed from the document but changed in the sheet.',
  },
  'followUp.merged.removed-there': {
    fi: 'Poistettu lomakkeesta, mutta asiakirjassa se on tallella.',
    sv: 'Borttagen ur blanketten men kvar i dokumentet.',
    en: 'Removed from the sheet but still in the document.',
  },
  'followUp.merged.take': {
    fi: 'Ota lomakkeen tieto',
    sv: 'Ta blankettens uppgift',
    en: 'Take the one of the sheet',
  },
  'followUp.merged.remove': {
    fi: 'Poista asiakirjastakin',
    sv: 'Ta bort också ur dokumentet',
    en: 'Remove from the document, too',
  },
  'followUp.merged.taken': {
    fi: 'Otettiin lomakkeesta.',
    sv: 'Togs från blanketten.',
    en: 'Taken from the sheet.',
  },

  'followUp.report.title': { fi: 'Vuosiraportti', sv: 'Årsrapport', en: 'Yearly report' },
  'followUp.report.lead': {
    fi: 'Tästä suunnitelmasta tehdään uusi asiakirja: vuosiraportti, jonka luvut ja taulukot täyttyvät vuoden seurantamerkinnöistä. Suunnitelma ei muutu.',
    sv: 'Av den här planen görs ett nytt dokument: en årsrapport vars siffror och tabeller fylls i från årets uppföljning. Planen ändras inte.',
    en: 'A new document is made from this plan: a yearly report whose counts and tables are filled from the reports of the year. The plan does not change.',
  },
  'followUp.report.make': {
    fi: 'Tee vuosiraportti',
    sv: 'Skapa årsrapporten',
    en: 'Make the report',
  },
  'followUp.term.title': { fi: 'Seuraava kausi', sv: 'Nästa period', en: 'Next term' },
  'followUp.term.lead': {
    fi: 'Seuraavan kauden suunnitelma tehdään uudeksi asiakirjaksi. Tämän kauden toteutuminen siirtyy sen arviointilukuun. Tämä suunnitelma ei muutu.',
    sv: 'Planen för nästa period görs som ett nytt dokument. Den här periodens utfall förs till dess utvärderingskapitel. Den här planen ändras inte.',
    en: 'The plan of the next term is made as a new document. What became of this one goes into its evaluation chapter. This plan does not change.',
  },
  'followUp.term.carried': {
    fi: '{count, plural, =0 {Keskeneräisiä toimenpiteitä ei ole.} one {# keskeneräinen toimenpide siirtyy uudelle kaudelle.} other {# keskeneräistä toimenpidettä siirtyy uudelle kaudelle.}}',
    sv: '{count, plural, =0 {Det finns inga oavslutade åtgärder.} one {# oavslutad åtgärd förs över till den nya perioden.} other {# oavslutade åtgärder förs över till den nya perioden.}}',
    en: '{count, plural, =0 {No measure is unfinished.} one {# unfinished measure is carried over.} other {# unfinished measures are carried over.}}',
  },
  'followUp.term.closed': {
    fi: '{count, plural, =0 {Päättyneitä toimenpiteitä ei ole.} one {# toteutunut tai luovuttu toimenpide jää tähän suunnitelmaan.} other {# toteutunutta tai luovuttua toimenpidettä jää tähän suunnitelmaan.}}',
    sv: '{count, plural, =0 {Det finns inga avslutade åtgärder.} one {# genomförd eller övergiven åtgärd blir kvar i den här planen.} other {# genomförda eller övergivna åtgärder blir kvar i den här planen.}}',
    en: '{count, plural, =0 {No measure is finished.} one {# finished or dropped measure stays in this plan.} other {# finished or dropped measures stay in this plan.}}',
  },
  'followUp.term.make': {
    fi: 'Aloita seuraava kausi',
    sv: 'Börja nästa period',
    en: 'Start the next term',
  },
} as const satisfies Sentences
