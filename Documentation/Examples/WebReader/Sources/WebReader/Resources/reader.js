// What the pages can't do by themselves: panels, keys, a theme, deep links from page to page, and search.
"use strict";
(() => {
  const root = document.documentElement;
  const find = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const element = (name, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };
  root.classList.add("scripted");

  // Theme: the system's, or the one chosen here; storage may be closed to pages from disk.
  const stored = (value) => {
    try { return value ? localStorage.setItem("theme", value) : localStorage.getItem("theme"); } catch { return null; }
  };
  const isDark = () => (root.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  const theme = element("button", { type: "button", id: "theme" });
  const setTheme = (value) => {
    if (value) root.dataset.theme = value;
    theme.textContent = isDark() ? "Light" : "Dark";
    theme.title = `Change to ${isDark() ? "light" : "dark"} colours`;
  };
  theme.onclick = () => { setTheme(isDark() ? "light" : "dark"); stored(root.dataset.theme); };
  setTheme(stored());
  find(".site ul")?.append(element("li", {}, theme));

  // The panel: entries of the apparatus, for a sentence or by themselves.
  const close = element("button", { type: "button", textContent: "Close" });
  const heading = element("h2", { id: "panel-title" });
  const entries = element("div");
  const panel = element("aside", { id: "panel", hidden: true }, element("header", {}, heading, close), entries);
  panel.setAttribute("aria-labelledby", "panel-title");
  let opener = null;
  document.body.append(panel);
  const show = (title, ids, from, isEmpty) => {
    opener = from;
    heading.replaceChildren(title);
    entries.replaceChildren(...ids.map((id) => {
      const copy = document.getElementById(id).cloneNode(true);
      for (const part of [copy, ...all("[id]", copy)]) part.removeAttribute("id");
      const made = element("div", { className: copy.className });
      made.append(...copy.childNodes);
      return made;
    }), ...(ids.length ? [] : [element("p", { textContent: isEmpty })]));
    panel.hidden = false;
    panel.scrollTop = 0;
  };
  const hide = () => {
    if (panel.hidden) return;
    const hadFocus = panel.contains(document.activeElement);
    panel.hidden = true;
    unmark();
    if (hadFocus) opener?.focus({ preventScroll: true });
  };
  close.onclick = hide;

  // Sentences: a sentence may be in pieces, of which the first has its anchor.
  const sentences = all(".sentence[id]");
  const unmark = () => all(".sentence.current").forEach((piece) => piece.classList.remove("current"));
  const piecesOf = (sentence) => {
    const pieces = all(".sentence", sentence.closest("article"));
    const first = pieces.indexOf(sentence);
    const end = pieces.findIndex((piece, number) => number > first && piece.id);
    return pieces.slice(first, end < 0 ? undefined : end);
  };
  const claims = all(".apparatus .claim[id]");
  const current = () => sentences.find((sentence) => sentence.classList.contains("current"));
  const mark = (sentence) => {
    unmark();
    piecesOf(sentence).forEach((piece) => piece.classList.add("current"));
    sentence.tabIndex = -1;
    sentence.focus({ preventScroll: true });
  };
  const open = (sentence) => {
    mark(sentence);
    const pieces = piecesOf(sentence);
    const numbers = (sentence.dataset.claims ?? "").split(" ").filter(Boolean);
    const terms = pieces.flatMap((piece) => all("a.term", piece)).map((link) => link.hash.slice(1));
    const link = element("a", { href: `#${sentence.id}`, textContent: sentence.id.slice(1) });
    show(link, [...numbers.map((number) => claims[number - 1]?.id).filter(Boolean), ...terms], sentence, "No claim rests on this sentence.");
    if (innerWidth < 1056) sentence.scrollIntoView({ block: "start" });
  };
  const step = (by) => {
    const now = sentences.indexOf(current());
    const visible = sentences.findIndex((sentence) => sentence.getBoundingClientRect().bottom > 80);
    const next = sentences[now < 0 ? Math.max(visible, 0) : now + by];
    if (!next) return;
    panel.hidden ? mark(next) : open(next);
    next.scrollIntoView({ block: "center" });
  };
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || String(getSelection())) return;
    const link = event.target.closest("article a[href^='#claim-'], article a[href^='#term-']");
    const entry = link && document.getElementById(link.hash.slice(1));
    if (entry) {
      event.preventDefault();
      const sentence = link.closest(".sentence") ?? link.parentElement.previousElementSibling;
      show(entry.classList.contains("claim") ? "Claim" : "Term", [entry.id], link);
      if (sentence?.id) { unmark(); piecesOf(sentence).forEach((piece) => piece.classList.add("current")); }
      close.focus({ preventScroll: true });
    } else if (!event.target.closest("a, button, summary")) {
      const piece = event.target.closest(".sentence");
      if (piece) open(sentences.findLast((sentence) => sentence === piece || sentence.compareDocumentPosition(piece) & 4));
      else if (!panel.contains(event.target)) hide();
    }
  });

  // Keys.
  document.addEventListener("keydown", (event) => {
    if (event.metaKey || event.ctrlKey || event.altKey || event.target.matches("input, .scroll, .scroll *")) return;
    const go = (selector) => find(selector)?.click();
    const keys = {
      ArrowRight: () => go("a[rel=next]"), ArrowLeft: () => go("a[rel=prev]"),
      j: () => step(1), k: () => step(-1), Escape: hide,
      Enter: () => {
        if (event.target !== current()) return;
        event.preventDefault();
        open(current());
        close.focus({ preventScroll: true });
      },
      "/": () => { event.preventDefault(); find("#query") ? find("#query").focus() : (location.href = "search.html"); },
    };
    keys[event.key]?.();
  });

  // A map begins with its middle, where what it is about stands.
  for (const map of all(".map .scroll")) map.scrollTop = (map.scrollHeight - map.clientHeight) / 2;

  // Deep links: a citation leads to its section's page, and a range is marked as a whole.
  const follow = () => {
    const place = location.hash.match(/^#c(\d+)(?:\.(\d+)(?:\.(\d+))?)?(?:-(\d+))?$/);
    if (!place) return;
    const [, section, paragraph, sentence, last] = place;
    const page = location.pathname.split("/").pop();
    const isHere = page === `${section}.html`;
    if (!isHere) return location.replace(`${section}.html${location.hash}`);
    unmark();
    // A place that isn't there is looked for in what is around it.
    const places = [["c" + section, paragraph, sentence], ["c" + section, paragraph]].map((parts) => parts.filter(Boolean).join("."));
    const first = places.map((place) => document.getElementById(place)).find(Boolean);
    if (last && sentence) {
      for (let number = +sentence; number <= +last; number++) {
        const part = document.getElementById(`c${section}.${paragraph}.${number}`);
        if (part) piecesOf(part).forEach((piece) => piece.classList.add("current"));
      }
    } else if (first?.matches(".sentence")) piecesOf(first).forEach((piece) => piece.classList.add("current"));
    if (last || first?.id !== location.hash.slice(1)) first?.scrollIntoView();
  };
  if (find("body.page-section, body.page-contents")) { addEventListener("hashchange", follow); follow(); }

  // Search.
  const data = window.essayData;
  const results = find("#results");
  if (!data || !results) return;
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = (text) => [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({ word: fold(match[0]), from: match.index, to: match.index + match[0].length }));
  const list = (text) => words(text).map(({ word }) => word);
  const forms = data.terms.map((term) => [term.title, ...term.forms].map((form) => list(form).join(" ")));
  const paragraphs = data.paragraphs.map(({ c, s }) => ({ citation: c, sentences: s.map((text) => ({ text, words: words(text) })) }));
  const length = ({ sentences }) => sentences.reduce((sum, { words }) => sum + words.length, 0);
  const average = paragraphs.reduce((sum, paragraph) => sum + length(paragraph), 0) / (paragraphs.length || 1);

  // A query as what to find and what to leave out, each as alternatives of word lists; a star asks for beginnings.
  const parse = (query) => [...query.matchAll(/(-?)(?:"([^"]*)"?|(\S+))/g)].map(([, not, phrase, word]) => {
    const own = list(phrase ?? word);
    const group = phrase === undefined && forms.filter((group) => group.includes(own.join(" "))).flat();
    const alternatives = group?.length ? group.map((form) => form.split(" ")) : [own];
    return { isExcluded: not === "-", isPrefix: word?.endsWith("*"), alternatives: alternatives.filter((words) => words.length) };
  }).filter(({ alternatives }) => alternatives.length);
  const matches = (words, { alternatives, isPrefix }) => words.flatMap((_, at) => alternatives.flatMap((wanted) =>
    wanted.every((word, offset) => {
      const found = words[at + offset]?.word;
      return found === word || (isPrefix && found?.startsWith(word));
    }) ? [[words[at].from, words[at + wanted.length - 1].to]] : []));

  const search = (query) => {
    const parts = parse(query);
    const wanted = parts.filter((part) => !part.isExcluded);
    const without = parts.filter((part) => part.isExcluded);
    if (!wanted.length) return [];
    const hits = paragraphs.map((paragraph) => ({ paragraph, counts: wanted.map((part) => paragraph.sentences.reduce((sum, sentence) => sum + matches(sentence.words, part).length, 0)) }));
    // BM25 (Robertson and Zaragoza, 2009) over paragraphs.
    const rarity = wanted.map((_, at) => {
      const having = hits.filter(({ counts }) => counts[at]).length;
      return Math.log(1 + (paragraphs.length - having + 0.5) / (having + 0.5));
    });
    return hits
      .filter(({ paragraph, counts }) => counts.every(Boolean) && !without.some((part) => paragraph.sentences.some(({ words }) => matches(words, part).length)))
      .map(({ paragraph, counts }) => ({ paragraph, score: counts.reduce((sum, count, at) => sum + rarity[at] * count * 2.2 / (count + 1.2 * (0.25 + 0.75 * length(paragraph) / average)), 0) }))
      .sort((one, other) => other.score - one.score)
      .map(({ paragraph }) => {
        const found = paragraph.sentences.map(({ words }) => wanted.flatMap((part) => matches(words, part)));
        const best = found.reduce((best, ranges, number) => (ranges.length > found[best].length ? number : best), 0);
        return { citation: `${paragraph.citation}.${best + 1}`, text: paragraph.sentences[best].text, ranges: found[best] };
      });
  };
  const marked = (text, ranges) => {
    const parts = [];
    let position = 0;
    for (const [from, to] of ranges.sort((one, other) => one[0] - other[0])) {
      if (from < position) continue;
      parts.push(text.slice(position, from), element("mark", { textContent: text.slice(from, to) }));
      position = to;
    }
    return [...parts, text.slice(position)];
  };
  const item = (address, place, ...text) => element("li", {}, element("a", { href: address }, element("small", { textContent: place }), element("p", {}, ...text)));
  const run = (query) => {
    const wanted = parse(query).filter((part) => !part.isExcluded);
    const has = (text) => wanted.length && wanted.every((part) => matches(words(text), part).length);
    const lit = (text) => marked(text, wanted.flatMap((part) => matches(words(text), part)));
    const count = (number, name) => `${number} ${name}${number === 1 ? "" : "s"}`;
    const hits = search(query);
    const terms = data.terms.filter((term) => wanted.length && has([term.title, ...term.forms].join(" · ")));
    const claims = data.claims.filter((claim) => has(`${claim.title} · ${claim.text}`));
    results.replaceChildren(
      ...terms.slice(0, 3).map((term) => item(term.address, `Glossary: ${term.title}`, ...lit(term.text))),
      ...hits.slice(0, 60).map(({ citation, text, ranges }) => item(`${citation.split(".")[0]}.html#c${citation}`, `${citation} · ${data.sections[citation.split(".")[0]].trim()}`, ...marked(text, ranges))),
      ...claims.slice(0, 12).map((claim) => item(claim.address, `Claim: ${claim.title}`, ...lit(claim.text))));
    find("#count").textContent = query.trim() ? `${count(hits.length, "paragraph")}, ${count(claims.length, "claim")}` : "";
  };
  const input = find("#query");
  input.oninput = () => {
    history.replaceState(null, "", input.value ? `?q=${encodeURIComponent(input.value)}` : location.pathname);
    run(input.value);
  };
  find("form").onsubmit = (event) => event.preventDefault();
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  run(input.value);
  input.focus();
})();
