extension LetterFolding {
  /// Letters of the Latin, Greek and Cyrillic scripts that are written with diacritics, as capitals or as ligatures,
  /// each group after the plain letters that it is folded to.
  ///
  /// From the decompositions and case mappings of the [Unicode Character
  /// Database](https://www.unicode.org/reports/tr44/), version 15, nonspacing marks removed; letters with strokes or
  /// hooks and the ligatures of Germanic languages, which don't decompose, are added as they are usually written in
  /// ASCII. Capitals without such relatives aren't here: their lowercase mapping does.
  static let table: StaticString = """
    a=ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ ae=ÆæǢǣǼǽ b=ƀƁɃɓḂḃḄḅḆḇ c=ÇçĆćĈĉĊċČčḈḉ \
    d=ÐðĎďĐđƊɗḊḋḌḍḎḏḐḑḒḓ dz=ǄǅǆǱǲǳ e=ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ f=ƑƒḞḟ g=ĜĝĞğĠġĢģƓǦǧǴǵɠḠḡ \
    h=ĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖ i=ÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐȈȉȊȋḬḭḮḯỈỉỊị ij=Ĳĳ j=Ĵĵǰ k=ĶķĸƘƙǨǩḰḱḲḳḴḵ l=ĹĺĻļĽľŁłḶḷḸḹḺḻḼḽ lj=Ǉǈǉ \
    m=ḾḿṀṁṂṃ n=ÑñŃńŅņŇňŊŋǸǹṄṅṆṇṈṉṊṋ nj=Ǌǋǌ o=ÒÓÔÕÖØòóôõöøŌōŎŏŐőƠơǑǒǪǫǬǭǾǿȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ \
    oe=Œœ p=ƤƥṔṕṖṗ r=ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ s=ŚśŜŝŞşŠšſȘșṠṡṢṣṤṥṦṧṨṩẛẜẝ ss=ßẞ t=ŢţŤťŦŧƬƭȚțṪṫṬṭṮṯṰṱẗ th=Þþ \
    u=ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự v=ṼṽṾṿ w=ŴŵẀẁẂẃẄẅẆẇẈẉẘ x=ẊẋẌẍ y=ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ \
    z=ŹźŻżŽžƵƶȤȥẐẑẒẓẔẕ ʒ=ƷǮǯ ʼn=ŉ α=ΆΑάἀἁἂἃἄἅἆἇἈἉἊἋἌἍἎἏὰάᾀᾁᾂᾃᾄᾅᾆᾇᾈᾉᾊᾋᾌᾍᾎᾏᾰᾱᾲᾳᾴᾶᾷᾸᾹᾺΆᾼ β=Βϐ γ=Γ δ=Δ \
    ε=ΈΕέϵἐἑἒἓἔἕἘἙἚἛἜἝὲέῈΈ ζ=Ζ η=ΉΗήἠἡἢἣἤἥἦἧἨἩἪἫἬἭἮἯὴήᾐᾑᾒᾓᾔᾕᾖᾗᾘᾙᾚᾛᾜᾝᾞᾟῂῃῄῆῇῊΉῌ θ=Θϑϴ \
    ι=ΊΐΙΪίϊἰἱἲἳἴἵἶἷἸἹἺἻἼἽἾἿὶίιῐῑῒΐῖῗῘῙῚΊ κ=Κϰ λ=Λ μ=Μ ν=Ν ξ=Ξ ο=ΌΟόὀὁὂὃὄὅὈὉὊὋὌὍὸόῸΌ π=Πϖ ρ=ΡϱῤῥῬ σ=ΣςϲϹ τ=Τ \
    υ=ΎΥΫΰϋύϒϓϔὐὑὒὓὔὕὖὗὙὛὝὟὺύῠῡῢΰῦῧῨῩῪΎ φ=Φϕ χ=Χ ψ=Ψ ω=ΏΩώὠὡὢὣὤὥὦὧὨὩὪὫὬὭὮὯὼώᾠᾡᾢᾣᾤᾥᾦᾧᾨᾩᾪᾫᾬᾭᾮᾯῲῳῴῶῷῺΏῼ а=АӐӑӒӓ б=Б в=В \
    г=ЃГѓ д=Д е=ЀЁЕѐёӖӗ ж=ЖӁӂӜӝ з=ЗӞӟ и=ЍИЙйѝӢӣӤӥ к=ЌКќ л=Л м=М н=Н о=ОӦӧ п=П р=Р с=С т=Т у=ЎУўӮӯӰӱӲӳ ф=Ф х=Х ц=Ц \
    ч=ЧӴӵ ш=Ш щ=Щ ъ=Ъ ы=ЫӸӹ ь=Ь э=ЭӬӭ ю=Ю я=Я ђ=Ђ є=Є ѕ=Ѕ і=ІЇї ј=Ј љ=Љ њ=Њ ћ=Ћ џ=Џ ѵ=ѴѶѷ ә=ӘӚӛ ө=ӨӪӫ
    """
}
