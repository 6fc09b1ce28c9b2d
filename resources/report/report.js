"use strict";
(() => {
  // Rows of the two tables, as html_report.py writes them.
  const F = { name: 0, status: 1, output: 2, words: 3, applied: 4, left: 5, notes: 6, outlet: 7, writer: 8, reason: 9,
    own: 10 };
  const C = { file: 0, rule: 1, level: 2, applied: 3, wrong: 4, right: 5, sentence: 6, at: 7, message: 8, line: 9 };
  const R = { id: 0, category: 1, summary: 2, rationale: 3, reference: 4 };
  const PAGE = 50;
  const ON_PAPER = 200;
  const OF_CHANGES = ["category", "rule", "level", "applied", "outlet", "writer", "only", "file", "q"];
  const OF_FILES = ["status", "name"];
  const INVISIBLE = {
    "\n": "¶", "\t": "⇥", "\u00a0": "⍽", "\u200b": "[ZWSP]", "\u200c": "[ZWNJ]", "\u200d": "[ZWJ]", "\u200e": "[LRM]",
    "\u200f": "[RLM]", "\u061c": "[ALM]", "\u2028": "¶", "\u202a": "[LRE]", "\u202b": "[RLE]", "\u202c": "[PDF]",
    "\u202d": "[LRO]", "\u202e": "[RLO]", "\u2060": "[WJ]", "\u2066": "[LRI]", "\u2067": "[RLI]", "\u2068": "[FSI]",
    "\u2069": "[PDI]", "\u00ad": "[SHY]", "\ufeff": "[BOM]", "\ufffc": "▣",
  };

  const id = (name) => document.getElementById(name);
  const read = (name) => JSON.parse(id(name).textContent);
  const about = read("about");
  const number = (value) => value.toLocaleString(about.language === "fr" ? "fr-FR" : "en-US"); // as the page itself
  const leftOut = read("left-out");
  const say = (key, values = {}) => about.words[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const files = [];
  const changes = [];
  let foundChanges = [];
  let foundFiles = [];
  let filters = new URLSearchParams();
  let sort = null; // {column, down}

  /** An element with text and children, never markup. */
  function make(tag, kind, ...children) {
    const made = document.createElement(tag);
    if (kind) made.className = kind;
    made.append(...children);
    return made;
  }

  function link(text, key, value) {
    const made = make("a", "", make("bdi", "", text));
    made.href = "#" + new URLSearchParams([[key, value]]);
    return made;
  }

  function linkToFile(row) {
    const made = link(row[F.own], "only", row[F.own]);
    made.title = row[F.output];
    return made;
  }

  /** Two sources may have files of one name: what each is called here is its own. */
  function callApart() {
    const taken = new Set();
    for (const row of files) {
      let own = row[F.name];
      for (let count = 2; taken.has(own); count++) own = `${row[F.name]} (${count})`;
      taken.add(own);
      row[F.own] = own;
    }
  }

  function load() {
    for (const block of document.querySelectorAll("script.part")) {
      const part = JSON.parse(block.textContent);
      for (const row of part.files) files.push(row);
      for (const row of part.changes) {
        row[C.message] = part.messages[row[C.message]];
        changes.push(row);
      }
      block.remove();
    }
    callApart();
  }

  function fill(select, values) {
    for (const [value, label] of values) {
      const option = make("option", "", label);
      option.value = value;
      select.append(option);
    }
    if (!values.length) select.parentElement.hidden = true;
  }

  function names(column) {
    const found = new Set();
    for (const row of files) if (row[column]) found.add(row[column]);
    return [...found].sort((a, b) => a.localeCompare(b, about.language)).slice(0, 5000).map((name) => [name, name]);
  }

  function fillFilters() {
    const used = new Set(changes.map((row) => row[C.rule]));
    const rules = about.rules.filter((_, at) => used.has(at));
    const categories = new Set(rules.map((rule) => rule[R.category]));
    fill(id("category"), Object.entries(about.categories).filter(([name]) => categories.has(name)));
    fill(id("rule"), rules.map((rule) => [rule[R.id], rule[R.summary]]));
    fill(id("outlet"), names(F.outlet));
    fill(id("writer"), names(F.writer));
    if (leftOut.changes) {
      omit("changes-omitted",
        say("changes-omitted", { shown: number(leftOut.allChanges - leftOut.changes), all: number(leftOut.allChanges) }),
        leftOut.where);
    }
    if (leftOut.files) {
      omit("files-omitted", say("files-omitted", { left: number(leftOut.files), all: number(leftOut.allFiles) }),
        leftOut.journal);
    }
  }

  function omit(name, text, path) {
    id(name).append(text, make("bdi", "", path));
    id(name).hidden = false;
  }

  // Filtering

  function wantedChanges() {
    const of = (key) => filters.get(key) || "";
    const rule = of("rule"), category = of("category"), level = of("level"), applied = of("applied");
    const outlet = of("outlet"), writer = of("writer"), only = of("only");
    const file = of("file").toLowerCase(), text = of("q").toLowerCase();
    const rules = about.rules.map((row) => (!rule || row[R.id] === rule) && (!category || row[R.category] === category));
    const anyFile = !outlet && !writer && !only && !file;
    const wantedFiles = anyFile ? null : files.map((row) =>
      (!outlet || row[F.outlet] === outlet) && (!writer || row[F.writer] === writer) &&
      (!only || row[F.own] === only) && (!file || row[F.own].toLowerCase().includes(file)));
    return changes.filter((row) =>
      (rules[row[C.rule]] ?? (!rule && !category)) &&
      (!level || row[C.level] === level) &&
      (!applied || row[C.applied] === (applied === "yes" ? 1 : 0)) &&
      (anyFile || wantedFiles[row[C.file]]) &&
      (!text || row[C.sentence].toLowerCase().includes(text) || row[C.wrong].toLowerCase().includes(text) ||
        (row[C.right] || "").toLowerCase().includes(text)));
  }

  function wantedFiles() {
    const status = about.statusIds.indexOf(filters.get("status") || "");
    const name = (filters.get("name") || "").toLowerCase();
    const found = files.filter((row) =>
      (status < 0 || row[F.status] === status) && (!name || row[F.name].toLowerCase().includes(name)));
    if (sort) {
      const { column, down } = sort;
      const order = typeof (found[0] || [])[column] === "number"
        ? (a, b) => a[column] - b[column] : (a, b) => a[column].localeCompare(b[column], about.language);
      found.sort(down ? (a, b) => order(b, a) : order);
    }
    return found;
  }

  // Drawing

  function shown(text) {
    const odd = text !== text.trim() || /\s{2}/.test(text);
    return [...text].map((char) => INVISIBLE[char] ?? (odd && char === " " ? "␣" : char)).join("");
  }

  function drawChange(row) {
    const file = files[row[C.file]];
    const rule = about.rules[row[C.rule]] || ["", "", row[C.message], "", ""];
    const { [C.sentence]: sentence, [C.at]: at, [C.wrong]: wrong, [C.right]: right } = row;
    const line = make("p", "sentence", sentence.slice(0, at));
    line.dir = "auto";
    if (wrong) line.append(make(right === null ? "mark" : "del", "", shown(wrong)));
    if (right) line.append(make("ins", "", shown(right)));
    line.append(sentence.slice(at + wrong.length));
    const meta = make("p", "meta",
      make("span", "tag", say(row[C.applied] ? "applied" : "left")),
      make("span", "", about.levels[row[C.level]] || ""),
      link(about.categories[rule[R.category]] || "", "category", rule[R.category]),
      link(rule[R.summary], "rule", rule[R.id]),
      linkToFile(file),
      make("span", "", say("line", { number: row[C.line] })));
    for (const key of ["outlet", "writer"]) if (file[F[key]]) meta.append(link(file[F[key]], key, file[F[key]]));
    const why = make("p", "why", row[C.message]);
    const item = make("li", row[C.applied] ? "change applied" : "change", line, why);
    if (rule[R.rationale]) {
      const more = make("details", "", make("summary", "", say("why")), make("p", "", rule[R.rationale]));
      if (rule[R.reference]) more.append(make("p", "meta", rule[R.reference]));
      item.append(more);
    }
    item.append(meta);
    return item;
  }

  function drawFile(row) {
    const name = row[F.applied] + row[F.left] ? linkToFile(row) : make("bdi", "", row[F.own]);
    const failed = about.statusIds[row[F.status]] === "failed";
    const cells = [name, make("span", failed ? "bad-status" : "", about.statuses[row[F.status]])];
    for (const column of [F.words, F.applied, F.left, F.notes]) cells.push(number(row[column]));
    for (const column of [F.outlet, F.writer]) cells.push(row[column] ? link(row[column], ["outlet", "writer"][column - F.outlet], row[column]) : "");
    cells.push(row[F.reason]);
    return make("tr", "", ...cells.map((cell, at) => make("td", at > 1 && at < 6 ? "number" : "", cell)));
  }

  function drawPage(found, key, target, pager, draw, size) {
    const last = Math.max(Math.ceil(found.length / size) - 1, 0);
    const page = Math.min(Math.max((parseInt(filters.get(key), 10) || 1) - 1, 0), last);
    target.replaceChildren(...found.slice(page * size, (page + 1) * size).map(draw));
    pager.hidden = last === 0;
    pager.querySelector(".where").textContent = say("of", { number: number(page + 1), all: number(last + 1) });
    pager.querySelector(".before").disabled = page === 0;
    pager.querySelector(".after").disabled = page === last;
    pager.dataset.page = page + 1;
  }

  function drawChanges(size = PAGE) {
    drawPage(foundChanges, "page", id("changes"), id("changes-pager"), drawChange, size);
    const all = foundChanges.length === changes.length;
    id("count").textContent = changes.length === 0 ? say("no-changes")
      : all ? say("changes", { number: number(changes.length) })
      : say("found", { number: number(foundChanges.length), all: number(changes.length) });
  }

  function drawFiles(size = PAGE) {
    drawPage(foundFiles, "files", id("files").tBodies[0], id("files-pager"), drawFile, size);
    id("files-count").textContent = say("files", { number: number(foundFiles.length) });
    for (const heading of id("files").tHead.rows[0].cells) {
      const column = Number(heading.firstElementChild.dataset.sort);
      if (sort && sort.column === column) heading.ariaSort = sort.down ? "descending" : "ascending";
      else heading.removeAttribute("aria-sort");
    }
  }

  function drawOnly() {
    const name = filters.get("only") || "";
    id("only").hidden = !name;
    id("only-name").textContent = name;
    id("only-remove").ariaLabel = say("only-remove", { name });
  }

  // The address after # holds every filter, so that a view can be kept, sent and printed.

  function take(hash) {
    const before = filters;
    filters = new URLSearchParams(hash.replace(/^#/, ""));
    const differs = (keys) => keys.some((key) => before.get(key) !== filters.get(key));
    for (const field of document.querySelectorAll("[data-key]")) {
      const key = field.dataset.key;
      if (document.activeElement !== field || field.tagName === "SELECT") field.value = filters.get(key) || "";
    }
    if (differs(OF_CHANGES)) foundChanges = wantedChanges();
    if (differs(OF_FILES)) foundFiles = wantedFiles();
    drawOnly();
    drawChanges();
    drawFiles();
  }

  function put(changed, pages) {
    const next = new URLSearchParams(filters);
    for (const [key, value] of Object.entries(changed)) {
      if (value) next.set(key, value);
      else next.delete(key);
    }
    for (const key of pages) if (!(key in changed)) next.delete(key);
    history.replaceState(null, "", "#" + next);
    take(location.hash);
  }

  function show(title) {
    id(title).scrollIntoView();
    id(title).focus({ preventScroll: true });
  }

  function listen() {
    let timer = 0;
    for (const field of document.querySelectorAll("[data-key]")) {
      const page = OF_FILES.includes(field.dataset.key) ? "files" : "page";
      field.addEventListener(field.tagName === "SELECT" ? "change" : "input", () => {
        clearTimeout(timer);
        timer = setTimeout(() => put({ [field.dataset.key]: field.value }, [page]), field.tagName === "SELECT" ? 0 : 200);
      });
    }
    for (const form of document.querySelectorAll("form")) form.addEventListener("submit", (event) => event.preventDefault());
    id("reset").addEventListener("click", () => put(Object.fromEntries(OF_CHANGES.map((key) => [key, ""])), ["page"]));
    id("only-remove").addEventListener("click", () => {
      put({ only: "" }, ["page"]);
      id("file").focus({ preventScroll: true });  // what had the focus is gone
    });
    for (const [name, key, title] of [["changes-pager", "page", "changes-title"], ["files-pager", "files", "files-title"]]) {
      for (const [button, step] of [["before", -1], ["after", 1]]) {
        id(name).querySelector(`.${button}`).addEventListener("click", () => {
          put({ [key]: String(Number(id(name).dataset.page) + step) }, []);
          show(title);
        });
      }
    }
    for (const button of document.querySelectorAll("[data-sort]")) {
      button.addEventListener("click", () => {
        const column = Number(button.dataset.sort);
        const numbers = column >= F.words && column <= F.notes;
        sort = { column, down: sort && sort.column === column ? !sort.down : numbers };
        foundFiles = wantedFiles();
        put({ files: "" }, []);
      });
    }
    addEventListener("hashchange", () => {
      take(location.hash);
      const keys = [...filters.keys()];
      if (keys.length) show(keys.every((key) => OF_FILES.includes(key)) ? "files-title" : "changes-title");
    });
    addEventListener("beforeprint", () => { drawChanges(ON_PAPER); drawFiles(ON_PAPER); });
    addEventListener("afterprint", () => { drawChanges(); drawFiles(); });
  }

  // After the numbers and charts are on the screen.
  requestAnimationFrame(() => setTimeout(() => {
    load();
    fillFilters();
    foundChanges = changes;
    foundFiles = wantedFiles();
    listen();
    take(location.hash);
    document.documentElement.dataset.ready = "yes";
  }, 0));
})();
