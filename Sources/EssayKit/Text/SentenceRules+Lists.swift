/// The rules of each language, with their lists of words.
extension SentenceRules {
  /// The lists of a language; an abbreviation in capitals is one only where it is written so (`Sat.` but not `sat.`).
  struct Lists {
    var leading: [WordKey]
    var numbered: [WordKey]
    var trailing: [WordKey]
    var starters: [WordKey]
    var speechVerbs: [WordKey] = []
  }

  /// The rules of a language, made once.
  static func rules(of language: Language) -> SentenceRules {
    switch language {
    case .english: english
    case .french: french
    case .german: german
    case .italian: italian
    case .russian: russian
    case .spanish: spanish
    }
  }

  /// The words of a list that spaces divide.
  private static func words(_ list: String) -> [WordKey] {
    var list = list
    return Bytes.with(&list) { bytes in
      var words: [WordKey] = []
      var start = 0
      while start < bytes.count {
        let end = bytes.firstIndex(of: UInt8(ascii: " "), in: start..<bytes.count) ?? bytes.count
        if end > start { words.append(WordKey(bytes, start..<end, folds: false)) }
        start = end + 1
      }
      return words
    }
  }

  private static let english = SentenceRules(
    .english,
    Lists(
      leading: words(
        """
        mr mrs ms mx dr prof st Mt Ft gen col maj capt cpt cmdr lt sgt rev hon sen rep gov pres supt messrs mme mlle fr \
        i.e e.g cf viz vs v ca approx resp esp incl excl ed eds trans repr comm dept est
        """),
      numbered: words(
        "vol vols no nos p pp ch chap chaps fig figs art arts sec sect par para pt bk eq n nn tab app op"),
      trailing: words(
        """
        etc al jr sr inc ltd co corp bros a.m p.m b.c a.d b.c.e c.e Ave Blvd Rd Sq ft oz lb lbs Jan Feb Mar Apr Jun Jul \
        Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun ibid loc.cit op.cit ph.d m.d m.a b.a \
        u.s u.k u.s.a u.s.s.r u.n e.u d.c
        """),
      starters: words(
        """
        The A An In On At It He She They We I You But And Or So Yet For Nor This That These Those There Here However When \
        While Where Who What Why How If As After Before Since Because Although Though Thus Therefore Then Now Once Only Even \
        Not No Yes All Each Every Some Many Most Few Such One Two His Her Their Our My Its By With Without From To Of \
        Nobody Everybody Somebody Everyone Someone Nothing Others None Neither Both \
        Nevertheless Moreover Meanwhile Instead Later Finally First Second Next Perhaps Let
        """),
      speechVerbs: words(
        """
        said says asked asks wrote writes replied replies answered answers cried cries exclaimed added adds insisted \
        insists remarked shouted thought murmured whispered continued declared observed
        """)))

  private static let french = SentenceRules(
    .french,
    Lists(
      leading: words("m mm mme mmes mlle mlles dr pr me mgr st ste cf c.-à-d p.ex ex env éd trad"),
      numbered: words("vol no n p pp ch chap fig art t al § par"),
      trailing: words("etc av apr j.-c s.a u.r.s.s é.-u jan janv févr avr juil sept oct nov déc ibid"),
      starters: words(
        """
        Le La Les L Un Une Des Ce Cet Cette Ces Il Elle Ils Elles On Nous Vous Je Tu Mais Et Ou Or Donc Car Ni Si Quand \
        Comme Dans En À Au Aux De Du Pour Par Sur Avec Sans Sous Après Avant Puis Ensuite Alors Ainsi Cependant Pourtant \
        Enfin Non Oui C D J N S Qu
        """),
      speechVerbs: []))

  private static let german = SentenceRules(
    .german,
    Lists(
      leading: words(
        """
        dr prof hr fr frl st d.h z.b u.a.m bzw vgl evtl ggf inkl exkl sog ca hrsg d h z b u o ä i.d.r dipl ing
        """),
      numbered: words("nr bd bde s kap abb art abs ziff tab vol jg h"),
      trailing: words("usw etc u.a o.ä u.ä v.chr n.chr jan feb febr apr aug sept okt nov dez gmbh ag co ebd"),
      starters: words(
        """
        Der Die Das Ein Eine Einer Eines Er Sie Es Wir Ihr Ich Du Man Aber Und Oder Denn Doch Wenn Als Nach Vor Seit Weil \
        Obwohl So Dann Nun In Im Am An Auf Aus Bei Mit Von Zu Zum Zur Für Ohne Durch Dieser Diese Dieses Jeder Alle Nicht \
        Auch Daher Deshalb Dennoch Jedoch Vgl Siehe
        """)))

  private static let italian = SentenceRules(
    .italian,
    Lists(
      leading: words("sig sigg sig.ra dott dr prof avv ing on sen gen col s p.es es cfr cf c.d v trad"),
      numbered: words("vol voll n nn p pp pag pagg cap capp fig art artt t par"),
      trailing: words("ecc etc a.c d.c s.p.a s.r.l u.r.s.s gen feb mar apr mag giu lug ago set sett ott nov dic ibid"),
      starters: words(
        """
        Il Lo La I Gli Le L Un Uno Una Questo Questa Questi Queste Egli Ella Esso Essi Noi Voi Io Tu Ma E Ed O Se Quando \
        Come Perché Poiché In Nel Nella Al Alla Di Del Della Da Dal Per Con Su Senza Dopo Prima Poi Quindi Così Tuttavia \
        Infine Non No Sì Si Ci
        """)))

  private static let russian = SentenceRules(
    .russian,
    Lists(
      leading: words("т.е т.к т.н т.о напр см ср им св проф акад гр г-н г-жа д-р тов т ул пр пл обл р-н"),
      numbered: words("т тт с стр гл рис табл вып п пп ст № ч"),
      trailing: words(
        "т.д т.п др пр г гг в вв н.э до.н.э руб коп тыс млн млрд изд янв февр апр авг сент окт нояб дек д п"),
      starters: words(
        """
        Это Этот Эта Эти Он Она Оно Они Мы Вы Я Ты Но И А Или Если Когда Как Так Потому Поэтому Однако В Во На С Со К По \
        За Из От До Для Без После Перед Затем Потом Тогда Теперь Не Нет Да Все Всё Что Кто Где
        """)))

  private static let spanish = SentenceRules(
    .spanish,
    Lists(
      leading: words(
        "sr sra sres sras srta d dña dr dra prof lic ing gral cnel cap st sto sta p.ej ej cf cfr vid trad ed"),
      numbered: words("vol núm nº n p pp pág págs cap caps fig art arts t"),
      trailing: words(
        "etc a.c d.c s.a ee.uu ee uu u.r.s.s ene feb mar abr may jun jul ago sept oct nov dic ud uds vd vds ibid"),
      starters: words(
        """
        El La Los Las Un Una Unos Unas Este Esta Estos Estas Ese Esa Él Ella Ellos Ellas Nosotros Yo Tú Pero Y E O Ni Si \
        Cuando Como Porque Aunque En Al A De Del Para Por Con Sin Sobre Tras Después Antes Luego Entonces Así Sin No Sí Se \
        Lo Su Sus
        """)))
}
