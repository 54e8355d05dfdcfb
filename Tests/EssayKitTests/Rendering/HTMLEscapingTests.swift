import EssayKit
import Testing

struct HTMLEscapingTests {
  @Test(arguments: [
    ("", ""), ("plain, ünd ☃", "plain, ünd ☃"), ("a < b && c > d", "a &lt; b &amp;&amp; c &gt; d"),
    ("\"it's\"", "&quot;it&#39;s&quot;"), ("&lt;", "&amp;lt;"), ("tab\tline\n", "tab\tline\n"),
    ("\u{0}\u{1b}\u{7f}", "\u{fffd}\u{fffd}\u{fffd}"),
  ])
  func `text that a caller writes into HTML can be escaped`(text: String, escaped: String) {
    #expect(HTMLRenderer.escaped(text) == escaped)
    #expect(HTMLRenderer.escaped(text[...]) == escaped)
  }
}
