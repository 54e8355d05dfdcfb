import EssayKit
import Testing

/// Every section of CommonMark 0.31.2, by examples of our own; the spec's are checked by a script where they are present.
@Suite struct CommonMarkTests {
  typealias Case = (markdown: String, structure: String)

  /// A name for each section of the spec, then its examples.
  static let blocks: [(String, [Case])] = [
    (
      "tabs",
      [
        ("\tlet x = 1", "code(let x = 1)"), ("  \tcode", "code(code)"), ("a\tb", "p(a\tb)"),
        ("-\tone\n\n\ttwo", "ul-loose(li(p(one) p(two)))"), ("- one\n\n\t\tcode", "ul-loose(li(p(one) code(  code)))"),
        (">\t\tcode", "quote(code(  code))"), ("#\tTitle\t#\t", "h1(Title)"), ("*\t*\t*", "hr"),
      ]
    ),
    ("characters", [("a\0b", "p(a\u{fffd}b)"), ("```\n\0\n```", "code(\u{fffd})")]),
    (
      "backslash escapes and entities in blocks",
      [
        ("\\# no title", "p(# no title)"), (#"1\. no list"#, "p(1. no list)"), (#"\- none"#, "p(- none)"),
        (#"\> none"#, "p(> none)"), ("&#42; none", "p(* none)"), ("&#9;no code", "p(\tno code)"),
        ("\\\ttab", "p(\\\ttab)"),
      ]
    ),
    ("precedence", [("- `a\n- b`", "ul(li(p(`a)) li(p(b`)))"), ("> *a\nb*", "quote(p(«em:a b»))")]),
    (
      "thematic breaks",
      [
        ("***", "hr"), ("- - -", "hr"), ("_____", "hr"), (" **  * ** * ** * **", "hr"), ("--", "p(--)"),
        ("+++", "p(+++)"), ("a\n***\nb", "p(a) hr p(b)"), ("*-*", "p(«em:-»)"), ("_ _ _ a", "p(_ _ _ a)"),
        ("- one\n***\n- two", "ul(li(p(one))) hr ul(li(p(two)))"), ("- * * *", "ul(li(hr))"), ("    ***", "code(***)"),
      ]
    ),
    (
      "ATX headings",
      [
        ("# One\n## Two\n###### Six", "h1(One) h2(Two) h6(Six)"), ("####### Seven", "p(####### Seven)"),
        ("#one", "p(#one)"), ("#", "h1"), ("## ##", "h2"), ("# One ###", "h1(One)"), ("# One #a", "h1(One #a)"),
        ("# One#", "h1(One#)"), ("# One \\##", "h1(One ##)"), ("   # One", "h1(One)"), ("    # One", "code(# One)"),
        ("a\n# b\nc", "p(a) h1(b) p(c)"), ("# *One* `x`", "h1(«em:One» «code:x»)"), ("a\n    # b", "p(a # b)"),
      ]
    ),
    (
      "setext headings",
      [
        ("One\n===", "h1(One)"), ("One\n-", "h2(One)"), ("One\ntwo\n=", "h1(One two)"), ("  One  \n   ==  ", "h1(One)"),
        ("One\n    ---", "p(One ---)"), ("One\n= =", "p(One = =)"), ("One\n--- -", "p(One) hr"),
        ("> a\n---", "quote(p(a)) hr"), ("> a\nb\n===", "quote(p(a b ===))"), ("- a\n---", "ul(li(p(a))) hr"),
        ("a\n\n===", "p(a) p(===)"), ("---\n---", "hr hr"), ("`a\n---\n`", "h2(`a) p(`)"),
        (#"\> a"# + "\n---", "h2(> a)"),
        ("[a]: /u\n===", "defs p(===)"), ("[a]: /u\n---", "defs hr"), ("[a]: /u\n-\nx", "defs p(- x)"),
      ]
    ),
    (
      "indented code",
      [
        ("    a\n      b", "code(a⏎  b)"), ("    a\n\n\n    b", "code(a⏎⏎⏎b)"),
        ("    a\n      \n    b", "code(a⏎  ⏎b)"),
        ("a\n    b", "p(a b)"), ("    a\nb", "code(a) p(b)"), ("- a\n\n      b", "ul-loose(li(p(a) code(b)))"),
        ("    *a* &amp;", "code(*a* &amp;)"), ("\n    \n    a\n    ", "code(a)"), ("    a  ", "code(a  )"),
      ]
    ),
    (
      "fenced code",
      [
        ("```\na\n```", "code(a)"), ("~~~~ swift 6\nlet x\n~~~\n~~~~", "code[swift 6](let x⏎~~~)"),
        ("``\na\n``", "p(«code:a»)"),
        ("```\na", "code(a)"), ("```", "code"), ("```\n\n\n```", "code(⏎)"),
        ("   ```\n   a\n  b\n    c\n   ```", "code(a⏎b⏎ c)"),
        ("    ```", "code(```)"), ("```\na\n    ```", "code(a⏎    ```)"), ("``` a`b\nc", "p(``` a`b c)"),
        ("~~~ a`b\nc", "code[a`b](c)"), ("a\n```\nb\n```\nc", "p(a) code(b) p(c)"),
        ("> ```\n> a\nb", "quote(code(a)) p(b)"),
        ("- ```\n  a\n      \n   b\n  ```", "ul(li(code(a⏎    ⏎ b)))"), ("```\n``` x\n```", "code(``` x)"),
      ]
    ),
    (
      "HTML blocks",
      [
        ("<script>\n\n*a*\n</script>\n*b*", "html(<script>⏎⏎*a*⏎</script>) p(«em:b»)"),
        ("<!-- a\n\nb -->\nc", "html(<!-- a⏎⏎b -->) p(c)"), ("<?php\n\n?> x\ny", "html(<?php⏎⏎?> x) p(y)"),
        ("<!doctype html>\na", "html(<!doctype html>) p(a)"), ("<![CDATA[\n\n]]>\na", "html(<![CDATA[⏎⏎]]>) p(a)"),
        ("<div>\n*a*\n\n*b*", "html(<div>⏎*a*) p(«em:b»)"), ("</TABLE x\na", "html(</TABLE x⏎a)"),
        ("a\n<div>", "p(a) html(<div>)"),
        ("<my-tag>\n*a*", "html(<my-tag>⏎*a*)"), ("a\n<my-tag>", "p(a «html:<my-tag>»)"),
        ("<i>a</i>", "p(«html:<i>»a«html:</i>»)"),
        ("   <hr>", "html(   <hr>)"), ("    <hr>", "code(<hr>)"), ("> <div>\n> a\n\nb", "quote(html(<div>⏎a)) p(b)"),
        ("<pre>\na", "html(<pre>⏎a)"), ("<pre>\n\n</pre>b\nc", "html(<pre>⏎⏎</pre>b) p(c)"),
        ("<x y=\"1>\n", "p(<x y=\"1>)"),
      ]
    ),
    (
      "link reference definitions",
      [
        ("[a]: /u\n\n[a]", "defs p(«a[/u]:a»)"), ("[a]:\n/u\n'T'\n\n[A]", "defs p(«a[/u|T]:A»)"),
        ("[a]: <>\n\n[a]", "defs p(«a[]:a»)"),
        ("[a]:\n\n[a]", "p([a]:) p([a])"), ("[a]: /u \"t\" x\n\n[a]", "p([a]: /u \"t\" x) p([a])"),
        ("[a]: /u\n\"t\" x\n\n[a]", "p(\"t\" x) p(«a[/u]:a»)"),
        ("[a]: /1\n[a]: /2\n\n[a]", "defs p(«a[/1]:a»)"), ("a\n[b]: /u\n\n[b]", "p(a [b]: /u) p([b])"),
        ("[ẞ]: /u\n\n[ss]", "defs p(«a[/u]:ss»)"), ("[a\n  b]: /u\n\n[A B]", "defs p(«a[/u]:A B»)"),
        ("# [a]\n[a]: /u\n> b", "h1(«a[/u]:a») defs quote(p(b))"),
        ("> [a]: /u\n\n[a]", "quote(defs) p(«a[/u]:a»)"), ("    [a]: /u\n\n[a]", "code([a]: /u) p([a])"),
        ("[a]: /u 't\n\nt'\n\n[a]", "p([a]: /u 't) p(t') p([a])"),
        ("[a]: /u\\*b \"c\\\"d\"\n\n[a]", "defs p(«a[/u*b|c\"d]:a»)"),
      ]
    ),
    (
      "paragraphs and blank lines",
      [
        ("a\n\n\nb\nc", "p(a) p(b c)"), ("  a\n    b", "p(a b)"), ("a  ", "p(a)"), ("\n\n  \na\n \n", "p(a)"), ("", ""),
        ("a     \n     b", "p(a⏎b)"),
      ]
    ),
    (
      "block quotes",
      [
        ("> a\n>b\n> c", "quote(p(a b c))"), ("> a\nb\n> c", "quote(p(a b c))"), ("> - a\nb", "quote(ul(li(p(a b))))"),
        ("> - a\n- b", "quote(ul(li(p(a)))) ul(li(p(b)))"),
        (">     a\n    b", "quote(code(a)) code(b)"), ("> ```\na", "quote(code) p(a)"), (">", "quote"),
        (">\n> a\n>", "quote(p(a))"), ("> a\n\n> b", "quote(p(a)) quote(p(b))"),
        ("> a\n>\n> b", "quote(p(a) p(b))"), ("a\n> b", "p(a) quote(p(b))"),
        ("> > > a\nb", "quote(quote(quote(p(a b))))"), (">>> a\n> b\n>>c", "quote(quote(quote(p(a b c))))"),
        ("    > a", "code(> a)"), ("> # a\n> b\nc", "quote(h1(a) p(b c))"),
        (">     a\n\n>    b", "quote(code(a)) quote(p(b))"),
      ]
    ),
    (
      "list items",
      [
        ("- a\n  b\n\n  c", "ul-loose(li(p(a b) p(c)))"), ("-a", "p(-a)"), ("1. a", "ol1(li(p(a)))"),
        ("007. a", "ol7(li(p(a)))"), ("0) a", "ol0(li(p(a)))"), ("1234567890. a", "p(1234567890. a)"),
        ("-1. a", "p(-1. a)"), ("- a\n b", "ul(li(p(a b)))"), ("-    a\n\n     b", "ul-loose(li(p(a) p(b)))"),
        ("-     a", "ul(li(code(a)))"), ("-\n  a", "ul(li(p(a)))"), ("-\n\n  a", "ul(li) p(a)"),
        ("- a\n-\n- c", "ul(li(p(a)) li li(p(c)))"), ("*", "ul(li)"), ("a\n*", "p(a *)"), ("a\n2. b", "p(a 2. b)"),
        ("a\n1. b", "p(a) ol1(li(p(b)))"), ("a\n- b", "p(a) ul(li(p(b)))"),
        ("1.  a\n\n    > b", "ol1-loose(li(p(a) quote(p(b))))"), ("> 1. > a\nb", "quote(ol1(li(quote(p(a b)))))"),
        ("- a\n  - b\n    - c", "ul(li(p(a) ul(li(p(b) ul(li(p(c)))))))"),
        ("10) a\n    - b", "ol10(li(p(a) ul(li(p(b)))))"),
        ("- - 1. a", "ul(li(ul(li(ol1(li(p(a)))))))"), ("- # a\n- b\n  ===", "ul(li(h1(a)) li(h1(b)))"),
        ("   - a\n\n     b", "ul-loose(li(p(a) p(b)))"),
      ]
    ),
    (
      "lists",
      [
        ("- a\n+ b", "ul(li(p(a))) ul(li(p(b)))"), ("1. a\n2) b", "ol1(li(p(a))) ol2(li(p(b)))"),
        ("1. a\n5. b", "ol1(li(p(a)) li(p(b)))"), ("- a\n\n- b", "ul-loose(li(p(a)) li(p(b)))"),
        ("- a\n\n\n- b", "ul-loose(li(p(a)) li(p(b)))"),
        ("- a\n- b\n\n  c\n- d", "ul-loose(li(p(a)) li(p(b) p(c)) li(p(d)))"),
        ("- a\n  - b\n\n    c\n- d", "ul(li(p(a) ul-loose(li(p(b) p(c)))) li(p(d)))"),
        ("- a\n  > b\n  >\n- c", "ul(li(p(a) quote(p(b))) li(p(c)))"),
        ("- ```\n  a\n\n\n  ```\n- b", "ul(li(code(a⏎⏎)) li(p(b)))"),
        ("- a\n\n  [x]: /u\n- b", "ul-loose(li(p(a) defs) li(p(b)))"),
        ("- a\n\n<!-- -->\n\n- b", "ul(li(p(a))) html(<!-- -->) ul(li(p(b)))"),
        (" - a\n  - b\n   - c\n    - d", "ul(li(p(a)) li(p(b)) li(p(c - d)))"),
        ("1. a\n\n  2. b\n\n   3. c", "ol1-loose(li(p(a)) li(p(b)) li(p(c)))"),
        ("* a\n*\n\n* c", "ul-loose(li(p(a)) li li(p(c)))"),
      ]
    ),
  ]

  static let inlines: [(String, [Case])] = [
    (
      "backslash escapes",
      [
        (
          ##"\!\"\#\$\%\&\'\(\)\*\+\,\-\.\/\:\;\<\=\>\?\@\[\\\]\^\_\`\{\|\}\~"##, ##"!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"##
        ), (#"\a\ \é\«"#, #"\a\ \é\«"#), (#"\*no\*"#, "*no*"), (#"\\*yes*"#, #"\«em:yes»"#),
        (#"`a\`b"#, #"«code:a\»b"#), (#"<http://a.b/\*>"#, #"«a[http://a.b/\*]:http://a.b/\*»"#),
        (#"[a](/u\* "t\*")"#, "«a[/u*|t*]:a»"), (#"\[a](b)"#, "[a](b)"), (#"[a\](b)"#, "[a](b)"), (#"a\"#, #"a\"#),
        (#"\&amp;"#, "&amp;"),
      ]
    ),
    (
      "entities",
      [
        ("&lt;&copy;&nbsp;&AElig;&ngE;", "<©\u{a0}Æ≧\u{338}"), ("&#35;&#8212;&#0;&#xD06;&#XcAfE;", "#—\u{fffd}ആ쫾"),
        ("&nope; &lt &#; &#x; &#12345678; &#xabcdef0;", "&nope; &lt &#; &#x; &#12345678; &#xabcdef0;"),
        ("&#xd800;&#x110000;", "\u{fffd}\u{fffd}"), ("`&lt;`", "«code:&lt;»"),
        ("[a](/&ouml; \"&quot;\")", "«a[/ö|\"]:a»"), ("&#42;a&#42;", "*a*"),
        ("&ClockwiseContourIntegral;&zwnj;&CounterClockwiseContourIntegral;", "∲\u{200c}∳"),
        ("&Amp;", "&Amp;"), ("&amp", "&amp"), ("[a](u &quot;t&quot;)", "[a](u \"t\")"),
      ]
    ),
    (
      "code spans",
      [
        ("`a`", "«code:a»"), ("`` a`b ``", "«code:a`b»"), ("` `` `", "«code:``»"), ("`  a  `", "«code: a »"),
        ("` `", "«code: »"), ("`a\nb  \nc`", "«code:a b   c»"), ("`a``b", "`a``b"), ("``a`", "``a`"),
        ("*a`*`", "*a«code:*»"),
        ("[a`](u)`", "[a«code:](u)»"), ("`<b>`", "«code:<b>»"), ("<a href=\"`\">`", "«html:<a href=\"`\">»`"),
        ("<https://a.`b>`", "«a[https://a.`b]:https://a.`b»`"), ("```a``b", "```a``b"), ("`\u{a0}a`", "«code:\u{a0}a»"),
        ("`a` `b", "«code:a» `b"),
      ]
    ),
    (
      "emphasis",
      [
        ("*a* _b_", "«em:a» «em:b»"), ("**a** __b__", "«strong:a» «strong:b»"), ("a*b*c", "a«em:b»c"),
        ("a_b_c", "a_b_c"), ("a * b*", "a * b*"), ("*a *", "*a *"), ("*(*a*)*", "«em:(«em:a»)»"),
        ("a*\"b\"*", "a*\"b\"*"), ("_(b)_.", "«em:(b)»."),
        ("*a\nb*", "«em:a b»"), ("***a***", "«em:«strong:a»»"), ("***a** b*", "«em:«strong:a» b»"),
        ("***a* b**", "«strong:«em:a» b»"), ("**a *b***", "«strong:a «em:b»»"), ("*a**b**c*", "«em:a«strong:b»c»"),
        ("*a**b*", "«em:a**b»"),
        ("**a*", "*«em:a»"), ("*a**", "«em:a»*"), ("****a****", "«strong:«strong:a»»"), ("*a _b* c_", "«em:a _b» c_"),
        ("*a **b* c**", "«em:a «em:«em:b» c»»"), ("**", "**"), ("** a **", "** a **"), ("*\u{a0}a*", "*\u{a0}a*"),
        ("*$*b", "*$*b"),
        ("a**b**", "a«strong:b»"), ("a__b__", "a__b__"), ("__a, __b__, c__", "«strong:a, «strong:b», c»"),
        ("*a [b*](u)", "*a «a[u]:b*»"), ("*[a](u*)", "*«a[u*]:a»"), ("a***b***c", "a«em:«strong:b»»c"),
        ("пристаням_стремятся_", "пристаням_стремятся_"),
        ("*a `*` b*", "«em:a «code:*» b»"), ("_a__b", "_a__b"), ("*£*a", "*£*a"), ("foo***", "foo***"),
        ("__a_b__", "«strong:a_b»"), ("_*a*_", "«em:«em:a»»"), ("**a\\***", "«strong:a*»"),
        ("*a***b**", "«em:a»«strong:b»"),
      ]
    ),
    (
      "links",
      [
        ("[a](/u \"t\")", "«a[/u|t]:a»"), ("[a](/u 't') [b](/v (w))", "«a[/u|t]:a» «a[/v|w]:b»"), ("[a]()", "«a[]:a»"),
        ("[](u)", "«a[u]»"), ("[a](<b c>)", "«a[b c]:a»"), ("[a](b c)", "[a](b c)"),
        ("[a](<b\nc>)", "[a](«html:<b⏎c>»)"), ("[a](b(c)d)", "«a[b(c)d]:a»"),
        ("[a](b(c)", "[a](b(c)"), (#"[a](b\(c)"#, "«a[b(c]:a»"), ("[a]( u\n\"t\" )", "«a[u|t]:a»"),
        ("[a] (u)", "[a] (u)"), ("[a [b](u)](v)", "[a «a[u]:b»](v)"), ("[a *b* `c`](u)", "«a[u]:a «em:b» «code:c»»"),
        ("[a [b] c](u)", "«a[u]:a [b] c»"),
        ("[![a](i)](u)", "«a[u]:«img[i]:a»»"), ("[a](u \"t\"x)", "[a](u \"t\"x)"),
        ("[a](u \"b \"c\" d\")", "[a](u \"b \"c\" d\")"), ("[a](<u>v)", "[a](«html:<u>»v)"),
        ("[a](u\u{a0}\"t\")", "«a[u\u{a0}\"t\"]:a»"), ("[a`](u)`b", "[a«code:](u)»b"),
        ("[a <b c=\"](u)\">", "[a «html:<b c=\"](u)\">»"), ("[a](u)[b](v)", "«a[u]:a»«a[v]:b»"),
        ("[[[[a](u)", "[[[«a[u]:a»"), ("[a](#f?x=1&amp;y)", "«a[#f?x=1&y]:a»"),
      ]
    ),
    (
      "references",
      [
        ("[a][r]\n\n[r]: /u 't'", "«a[/u|t]:a»"), ("[R][]\n\n[r]: /u", "«a[/u]:R»"), ("[r]\n\n[r]: /u", "«a[/u]:r»"),
        ("[a][x]\n\n[r]: /u", "[a][x]"), ("[a] [r]\n\n[r]: /u", "[a] «a[/u]:r»"),
        ("[a][b][r]\n\n[r]: /u", "[a]«a[/u]:b»"),
        ("[r](\n\n[r]: /u", "«a[/u]:r»("), ("[r](x y)\n\n[r]: /u", "«a[/u]:r»(x y)"),
        ("[*r*]\n\n[*r*]: /u", "«a[/u]:«em:r»»"), ("[r]:\n\n[r]: /u", "«a[/u]:r»:"),
        (#"[a\]][r\]]"# + "\n\n" + #"[r\]]: /u"#, "«a[/u]:a]»"), ("[]\n\n[]: /u", "[] / []: /u"),
        ("[a [r]][r]\n\n[r]: /u", "[a «a[/u]:r»]«a[/u]:r»"), ("[r][\n]\n\n[r]: /u", "«a[/u]:r»[ ]"),
        ("![r]\n\n[r]: /i", "«img[/i]:r»"), ("[\nr\n ]\n\n[r]: /u", "«a[/u]: r »"),
      ]
    ),
    (
      "images",
      [
        ("![a](i \"t\")", "«img[i|t]:a»"), ("![a *b*](i)", "«img[i]:a «em:b»»"),
        ("![a [b](u)](i)", "«img[i]:a «a[u]:b»»"), ("![]()", "«img[]»"), (#"\![a](u)"#, "!«a[u]:a»"),
        (#"!\[a](u)"#, "![a](u)"), ("![[a]]\n\n[[a]]: /u", "![[a]] / [[a]]: /u"), ("! [a](u)", "! «a[u]:a»"),
      ]
    ),
    (
      "autolinks",
      [
        ("<https://a.b/c?d&e>", "«a[https://a.b/c?d&e]:https://a.b/c?d&e»"),
        ("<x+y.z-1:q>", "«a[x+y.z-1:q]:x+y.z-1:q»"), ("<a:>", "<a:>"), ("<m:x y>", "<m:x y>"),
        ("<a.b@c-d.e>", "«a[mailto:a.b@c-d.e]:a.b@c-d.e»"),
        ("<a@-b.c>", "<a@-b.c>"), ("<a@b->", "<a@b->"), ("<a\\+@b.c>", "<a+@b.c>"), ("<>", "<>"),
        ("< https://a.b>", "< https://a.b>"), ("https://a.b", "https://a.b"), ("<ab:c<d>", "<ab:c«html:<d>»"),
        ("<MAILTO:A@B.C>", "«a[MAILTO:A@B.C]:MAILTO:A@B.C»"),
      ]
    ),
    (
      "raw HTML",
      [
        ("<a><b-c><d/>", "«html:<a>»«html:<b-c>»«html:<d/>»"),
        ("<a x y=1 z='2' _w=\"3\" :v . >", "<a x y=1 z='2' _w=\"3\" :v . >"),
        ("x<a  b\n= \"c\">", "x«html:<a  b⏎= \"c\">»"), ("<1> <-a> <a b='c'd>", "<1> <-a> <a b='c'd>"),
        ("</a > </a b>", "«html:</a >» </a b>"),
        ("x<!-- a -- b -->", "x«html:<!-- a -- b -->»"), ("x<!--> y", "x«html:<!-->» y"),
        ("x<!---> y", "x«html:<!--->» y"), ("x<!-- y", "x<!-- y"),
        ("x<?a?> <!A b> <![CDATA[>&<]]>", "x«html:<?a?>» «html:<!A b>» «html:<![CDATA[>&<]]>»"),
        ("x<a href=\"&ouml;\\*\">", "x«html:<a href=\"&ouml;\\*\">»"), ("<a *b*>", "<a «em:b»>"),
      ]
    ),
    (
      "line breaks",
      [
        ("a  \nb", "a⏎b"), ("a\\\nb", "a⏎b"), ("a      \n     b", "a⏎b"), ("*a  \nb*", "«em:a⏎b»"),
        ("`a\\\nb`", "«code:a\\ b»"), ("a\\", "a\\"), ("a  ", "a"), ("a \n b", "a b"), ("a\nb", "a b"),
        ("<a  \nb>", "«html:<a  ⏎b>»"), ("x <a  \nb>", "x «html:<a  ⏎b>»"),
      ]
    ),
    ("text", [("a  b", "a  b"), ("$%;'&?", "$%;'&?"), ("Ünï→…", "Ünï→…")]),
  ]

  static let allBlocks: [(String, Case)] = blocks.flatMap { section in section.1.map { (section.0, $0) } }
  static let allInlines: [(String, Case)] = inlines.flatMap { section in section.1.map { (section.0, $0) } }

  @Test(arguments: allBlocks) func `blocks are read as CommonMark reads them`(section: String, example: Case) throws {
    let structure = try StructureOutline.blocks(example.markdown)
    #expect(structure == example.structure, "\(section)")
  }

  @Test(arguments: allInlines) func `inline markup is read as CommonMark reads it`(
    section: String, example: Case
  ) throws {
    let structure = try StructureOutline.inlines(example.markdown)
    #expect(structure == example.structure, "\(section)")
  }

  @Test(arguments: [
    ("a & b < c > \"d\"", "<p>a &amp; b &lt; c &gt; &quot;d&quot;</p>\n"),
    ("# A *b*\n\nc\nd  \ne", "<h1>A <em>b</em></h1>\n<p>c\nd<br />\ne</p>\n"),
    (
      "- a\n- b\n\n1. c\n\n2. d",
      "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ol>\n<li><p>c</p>\n</li>\n<li><p>d</p>\n</li>\n</ol>\n"
    ),
    ("3. a", "<ol start=\"3\">\n<li>a</li>\n</ol>\n"),
    ("``` c &amp; x\n<a>\n```", "<pre><code class=\"language-c\">&lt;a&gt;\n</code></pre>\n"),
    ("[a](/ü?b&c \"'\\\"\")", "<p><a href=\"/%C3%BC?b&amp;c\" title=\"'&quot;\">a</a></p>\n"),
    ("![a *b* [c](d)](e)", "<p><img src=\"e\" alt=\"a b c\" /></p>\n"),
    ("<div>\n*a*\n\n<i>b</i>", "<div>\n*a*\n<p><i>b</i></p>\n"),
    ("> a\n\n---", "<blockquote>\n<p>a</p>\n</blockquote>\n<hr />\n"),
  ])
  func `the HTML is what CommonMark's dingus gives`(markdown: String, html: String) throws {
    let essay = try Essay(markdown: markdown, extensions: .commonMark)
    #expect(HTMLRenderer(options: .trusted).render(essay) == html)
  }
}
