"""Brings HTML to a normal form, so that differences that no browser shows don't count.

The rules are those that CommonMark's own test runner states in its documentation: white space around blocks and outside
of pre is insignificant, attributes have no order, and entities are the characters that they stand for.
"""
import html
from html.parser import HTMLParser

BLOCKS = set(
    "address article aside blockquote body caption col colgroup dd dialog div dl dt fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 head header hr html iframe li link main menu nav noframes object ol option p param script "
    "section style summary table tbody td textarea tfoot th thead title tr ul video pre".split()
)


class _Normaliser(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=False)
        self.parts = []
        self.depth_of_pre = 0
        self.after_block = True

    def put(self, text, is_block=False):
        if is_block and not self.depth_of_pre:
            while self.parts and self.parts[-1].isspace():
                self.parts.pop()
            if self.parts:
                self.parts[-1] = self.parts[-1].rstrip(" ") if not self.parts[-1].startswith("<") else self.parts[-1]
        self.parts.append(text)
        self.after_block = is_block

    def handle_starttag(self, tag, attributes):
        attributes = sorted((name, value or "") for name, value in attributes)
        written = "".join(f' {name}="{html.escape(value)}"' for name, value in attributes)
        self.put(f"<{tag}{written}>", tag in BLOCKS or tag == "br")
        if tag == "pre":
            self.depth_of_pre += 1

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag == "pre":
            self.depth_of_pre -= 1

    def handle_endtag(self, tag):
        self.put(f"</{tag}>", tag in BLOCKS)
        if tag == "pre":
            self.depth_of_pre = max(0, self.depth_of_pre - 1)

    def handle_data(self, data):
        if not self.depth_of_pre:
            words = data.split()
            before = " " if data[:1].isspace() and not self.after_block else ""
            after = " " if data[-1:].isspace() and words else ""
            data = before + " ".join(words) + after
            if self.after_block:
                data = data.lstrip(" ")
        if data:
            self.put(html.escape(data, quote=False))

    def _put_character(self, reference):
        self.put(html.escape(html.unescape(reference), quote=False))

    def handle_entityref(self, name):
        self._put_character(f"&{name};")

    def handle_charref(self, name):
        self._put_character(f"&#{name};")

    def handle_comment(self, data):
        self.put(f"<!--{data}-->")

    def handle_decl(self, data):
        self.put(f"<!{data}>")

    def unknown_decl(self, data):
        self.put(f"<![{data}]>")

    def handle_pi(self, data):
        self.put(f"<?{data}>")


def normal(text):
    """The normal form of a piece of HTML."""
    parser = _Normaliser()
    parser.feed(text)
    parser.close()
    return "".join(parser.parts).strip()
