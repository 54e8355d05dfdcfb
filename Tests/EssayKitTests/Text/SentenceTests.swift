import EssayKit
import Testing

/// Where sentences end, in prose of our own.
///
/// A bar in an example stands where one should end.
@Suite struct SentenceTests {
  /// The example without its bars, read, with bars where its sentences end.
  static func divided(_ example: String, _ language: String) throws -> String {
    let text = example.replacing("¦", with: "")
    let essay = try Essay(markdown: "---\nlang: \(language)\n---\n\n\(text)\n")
    return essay.sentences.map(\.text).joined(separator: "¦ ")
  }

  static let english = [
    // Plain
    "It rained.¦ We stayed in.¦ Did you?¦ We did!¦ Good.",
    "A text without a mark at its end",
    "One sentence: with a colon; with a semicolon, and a comma.",
    // Initials and titles
    "We read J. S. Mill in the evening.¦ It was long.",
    "A book by G. W. F. Hegel lay there.¦ Nobody read it.",
    "Mr. Hale met Mrs. Dunn and Dr. Ito at St. Anne's.¦ Prof. Lowe was late.",
    "Gen. Ruiz and Lt. Fox came with Rev. Moss.",
    "Sen. Park spoke to Gov. Reed.¦ Neither listened.",
    "The younger John Reed Jr. wrote it.¦ He was thirty.",
    "Signed by Smith & Co. in London.",
    "He works for Acme Inc. and she for Birch Ltd. in Leeds.",
    "It was Plan B.¦ The first had failed.",
    "So said Lenin, V. I., in a letter.",
    // Times and dates
    "We met at 10 a.m. on Monday.¦ By 3 p.m. it was over.",
    "The train left at 9 p.m.¦ We missed it.",
    "It happened on Jan. 5 and again on Dec. 24.¦ Nobody knew why.",
    "Rome fell in 476 A.D. or so.¦ Athens had fallen in 86 B.C.¦ The rest is known.",
    "At 7.30 we ate.¦ At 8.15 we slept.",
    // Abbreviations
    "Some metals, e.g. tin, melt early.",
    "Use value, i.e. usefulness, is one side.¦ Exchange value, i.e. Value proper, is the other.",
    "Tools, seeds, etc. were shared.¦ Land, houses, etc.¦ None of it was sold.",
    "They shared tools (spades, hoes, etc.) and seeds.¦ It worked.",
    "See Vol. 3 of the works.¦ See vol. 2, ch. 4, pp. 10-12 as well.",
    "It stood in No. 5 of the journal.¦ Nos. 6 and 7 were lost.",
    "Would they sell?¦ No.¦ They would wait.",
    "\"Is it over?\"¦ \"No.\"¦ She left.",
    "Smith v. Jones was the case.¦ Smith et al. lost it.",
    "Cf. Fig. 2 for this.¦ Compare Fig. 3.",
    "Towns vs. villages was the question.",
    "Made in the U.S.A. and sold abroad.¦ So were others.",
    "It came from the U.S.A.¦ The rest came from Peru.",
    "The U.S. Army came.¦ The U.N. Council met.",
    "He lived in the U.S.S.R. until 1930.¦ She never did.",
    "It ended with the N.E.P.¦ Then came the plan.",
    "She holds a Ph.D. in physics.¦ He has none.",
    // Numbers
    "It grew by 22.6% in 1950 and by 1,250,000 in all.¦ Pi is 3.14159.",
    "It cost $4.50.¦ We paid.",
    "In 1917.¦ In 1921.¦ In 1924.",
    "Version 2.0.1 came out.¦ It was worse.",
    "The year was 1848.¦ 1849 was worse.",
    // Ellipses
    "She waited...¦ Nobody came.",
    "She waited... and nobody came.",
    "She waited…¦ Nobody came.",
    "Without wages..., they failed.¦ Others did too.",
    "He said so . . . and left.",
    // ! and ?
    "\"Stop!\" he said.¦ Nobody did.",
    "\"Why?\" asked the boy.¦ \"Because,\" said the girl.",
    "\"Why not?\" Ada asked.¦ Nobody knew.",
    "What?!¦ Never!!!¦ Really??",
    "No! for it was late.¦ Ah! how we laughed.",
    "He loved art.¦ I did too.",
    "No.¦ I never saw it.",
    "See Vol. I of the works and Vol. IV.¦ I have both.",
    "She sat.¦ Dogs barked.¦ They came in.¦ Cats fled.",
    "It was on Sat. March 3 or Sun. March 4.",
    "It is 6 ft. 2 in. tall.¦ So am I.¦ Few are.",
    "Down came the sun.¦ Stars rose.¦ I am.¦ Others were.",
    "We saw Mt. Etna and Ft. Worth.",
    "He lives at 12 Elm St. in York.¦ She lives on Oak Ave. near by.",
    "Yahoo! is a firm.¦ So was Jeopardy! once.",
    // Quotation marks
    "He called it \"a success.\"¦ Nobody agreed.",
    "He called it \"a success\".¦ Nobody agreed.",
    "She asked \"who is it?\"¦ Nobody answered.",
    "They sang \"to arms!\"¦ Then they went home.",
    "\"We will go.¦ We must,\" he said.",
    "\"It is,\" he wrote, \"a matter of time.¦ Wait.\"",
    "“We will go.”¦ “When?”¦ “Now.”",
    "“He told me ‘I can’t.’”¦ She laughed.",
    "'Single marks.'¦ 'Here too.'",
    "He said: \"She wrote 'never again.'\"¦ We believed him.",
    // Brackets
    "It failed (as was foreseen).¦ Others did too.",
    "It failed.¦ (Nobody had foreseen it.)¦ Others did too.",
    "It failed (nobody foresaw it. Nobody!) in the end.¦ So it goes.",
    "[A note stands here.]¦ Then the text goes on.",
    "It was so (see p. 5).¦ We looked.",
    // Dashes
    "It was late -- very late.¦ We left -- at last! -- so they said.",
    "It was late — too late.¦ We left.",
    // Headlines and lists
    "I. The land.¦ It is common.",
    "A. First point.¦ It is short.",
    "Note well: No sale!¦ Then the rest.",
    // Names with stops
    "We use Node.js and .NET here.¦ See example.com for more.",
    "The file is notes.txt.¦ Open it.",
    // What follows in lower case
    "iPhones came later.¦ Nobody had one. eBay did.",
  ]

  @Test(arguments: english) func `English sentences end where a reader ends them`(example: String) throws {
    let divided = try Self.divided(example, "en")
    #expect(divided == example)
  }

  static let french = [
    "Il pleut.¦ Nous restons.¦ Vous venez ?¦ Oui !¦ Bien.",
    "M. Durand et Mme Petit sont là.¦ Le Dr. Roux arrive.",
    "Les outils, les graines, etc. étaient partagés.¦ La terre aussi.",
    "« Où vas-tu ? » demanda-t-elle.¦ Il ne dit rien.",
    "« Où vas-tu ? »¦ Il ne dit rien.",
    "Il a dit « oui. »¦ Elle a dit « non ».¦ Ils sont partis.",
    "Voir t. 2, p. 15.¦ Voir aussi le chap. 3.",
    "C'était en 1917.¦ Après, tout changea.",
    "Né en 50 av. J.-C. à Rome.¦ Mort à Naples.",
    "Attendez…¦ Il vient.¦ Attendez… il vient.",
    "L'U.R.S.S. existait encore.¦ Elle tomba.",
  ]

  static let german = [
    "Es regnet.¦ Wir bleiben.¦ Kommst du?¦ Ja!",
    "Dr. Weiß und Prof. Klein sind da.¦ Hr. Groß kommt später.",
    "Am 3. Oktober war es so weit.¦ Am 24. Dezember auch.",
    "Das 19. Jahrhundert war lang.¦ Das 20. Jahrhundert war kurz.",
    "Manche Metalle, z. B. Zinn, schmelzen früh.¦ Andere nicht.",
    "Manche Metalle, z.B. Zinn, schmelzen früh.",
    "Der Gebrauchswert, d. h. der Nutzen, zählt.¦ Der Rest nicht.",
    "Werkzeuge, Samen usw. wurden geteilt.¦ Das Land auch.",
    "„Wohin gehst du?“, fragte sie.¦ Er schwieg.",
    "„Wohin gehst du?“¦ Er schwieg.",
    "„Ich gehe.“¦ „Wohin?“¦ „Nach Hause.“",
    "Siehe Bd. 3, S. 12.¦ Vgl. Abb. 4.",
    "Das war 1917.¦ Danach änderte sich alles.",
    "Er sagte: »Komm!«¦ Sie kam.",
  ]

  static let italian = [
    "Piove.¦ Restiamo.¦ Venite?¦ Sì!",
    "Il sig. Rossi e la dott. Bianchi sono qui.¦ Il prof. Verdi no.",
    "Gli attrezzi, i semi, ecc. erano comuni.¦ La terra anche.",
    "Vedi vol. 2, p. 15.¦ Cfr. cap. 3.",
    "«Dove vai?» chiese lei.¦ Lui tacque.",
    "«Dove vai?»¦ Lui tacque.",
    "Era il 1917.¦ Poi tutto cambiò.",
    "Aspettava…¦ Nessuno venne.",
    "Nacque nel 50 a.C. a Roma.¦ Morì a Napoli.",
  ]

  static let russian = [
    "Идёт дождь.¦ Мы дома.¦ Ты придёшь?¦ Да!",
    "А. С. Пушкин жил здесь.¦ Он писал стихи.",
    "Металлы, т. е. железо и медь, были общими.¦ Земля тоже.",
    "Металлы, т.е. железо, были общими.",
    "Инструменты, семена и т. д. были общими.¦ Земля тоже.",
    "Это было в 1917 г.¦ Потом всё изменилось.",
    "Это было в 1917 г. в Петрограде.",
    "См. т. 3, стр. 15.¦ См. также рис. 2.",
    "«Куда ты идёшь?» — спросила она.¦ Он молчал.",
    "«Куда ты идёшь?»¦ Он молчал.",
    "Он ждал…¦ Никто не пришёл.",
    "На ул. Мира дом пуст.¦ В г. Омске тоже.",
  ]

  static let spanish = [
    "Llueve.¦ Nos quedamos.¦ ¿Vienes?¦ ¡Sí!",
    "El Sr. Ruiz y la Dra. Gil están aquí.¦ El Prof. Mora no.",
    "Las herramientas, las semillas, etc. eran comunes.¦ La tierra también.",
    "Véase vol. 2, p. 15.¦ Cf. cap. 3.",
    "«¿Adónde vas?» preguntó ella.¦ Él calló.",
    "—¿Adónde vas?¦ ¡Espera!",
    "Era 1917.¦ Después todo cambió.",
    "¡Ay, qué día!¦ ¿Y ahora qué?¦ Nada.",
    "Esperaba…¦ Nadie vino.",
    "Vive en EE. UU. desde 1990.¦ Ella no.",
    "Ud. lo sabe.¦ Yo no.",
  ]

  static let others: [(String, String)] =
    french.map { ("fr", $0) } + german.map { ("de-AT", $0) } + italian.map { ("it", $0) }
    + russian.map { ("ru", $0) } + spanish.map { ("es", $0) }

  @Test(arguments: others) func `sentences end by the rules of the essay's language`(
    language: String, example: String
  ) throws {
    let divided = try Self.divided(example, language)
    #expect(divided == example)
  }

  @Test(arguments: [
    ("它很晚了。我们走了。为什么？", ["它很晚了。", "我们走了。", "为什么？"]),
    ("यह एक है। वह दो है।", ["यह एक है।", "वह दो है।"]),
    ("هل تأتي؟ نعم.", ["هل تأتي؟", "نعم."]),
  ])
  func `marks of other scripts end sentences, with a space after them or without`(
    text: String, sentences: [String]
  ) throws {
    #expect(try Essay(markdown: text).sentences.map { String($0.text) } == sentences)
  }

  @Test(arguments: [("xx", Language.english), ("", .english), ("fr-CA", .french), ("DE_at", .german), ("ru", .russian)])
  func `the language is the metadata's, or else English`(tag: String, language: Language) throws {
    #expect(try Essay(markdown: "---\nlang: \"\(tag)\"\n---\n\nText.\n").language == language)
    #expect(try Essay(markdown: "Text.").language == .english)
  }

  @Test func `the number of an item within a line begins a sentence and ends none`() throws {
    let essay = try Essay(markdown: "1\\. The land is common. 2. So are the tools. III. So is all else. (4) The end.")
    #expect(
      essay.sentences.map { String($0.text) } == [
        "1. The land is common.", "2. So are the tools.", "III. So is all else.", "(4) The end.",
      ])
  }

  @Test func `headings, code, raw HTML and rows of tables are one sentence each`() throws {
    let essay = try Essay(
      markdown: "# One. Two.\n\n```\na. B. c.\n```\n\n<div>\nA. B.\n</div>\n\na|b\n-|-\nA. B.|C. D.\n", extensions: .all
    )
    #expect(essay.sections[0].heading?.sentences.map { String($0.text) } == ["One. Two."])
    #expect(essay.paragraphs.map(\.sentences.count) == [1, 1, 1, 1])
  }

  @Test func `a sentence goes on across soft breaks and markup`() throws {
    let essay = try Essay(markdown: "It was *late.\nVery* late. **So\nit goes.** Then.\n")
    #expect(essay.sentences.map { String($0.text) } == ["It was late.", "Very late.", "So it goes.", "Then."])
    #expect(essay.sentences.map { $0.citation.description } == ["0.1.1", "0.1.2", "0.1.3", "0.1.4"])
  }
}
