/* Search. Loads the index in parts, as scripts, so that it works from disk too; docs/search.md tells their format. */
(() => {
  const d = document, PER = 3, STEP = 6, parts = {}, taken = {};
  let core, version = '';
  window.newsArchiveSearch = (v, name, data) => { taken[name] = [v, data] };
  const load = name => parts[name] ??= new Promise((done, fail) => {
    const s = d.createElement('script'), missing = () => fail(Error('A part of the index is missing: ' + name + '.'));
    s.src = `search/${name}.js${version && '?v=' + version}`;
    s.onerror = missing;
    s.onload = () => {
      const [v, data] = taken[name] || [];
      if (!v) missing();
      else if (version && v !== version) fail(Error('The archive has just been rebuilt. Load this page again.'));
      else { version = v; done(data) }
    };
    d.head.append(s);
  });

  // numbers and words, as they are in the index
  const DIGITS = {};
  let count = 0;
  for (let c = 33; c < 127; c++) { const s = String.fromCharCode(c); if (!'"&\'<>\\`'.includes(s)) DIGITS[s] = count++ }
  const unpack = text => {
    const out = [];
    for (let i = 0; i < text.length;) {
      let c = DIGITS[text[i++]], more = 0, from = 0;
      if (c > 85) [c, more, from] = [0, 5, 40162]; else if (c > 80) [c, more, from] = [c - 81, 2, 2317]; else if (c > 54) [c, more, from] = [c - 55, 1, 55];
      while (more--) c = c * 87 + DIGITS[text[i++]];
      out.push(c + from);
    }
    return out;
  };
  const summed = text => { let at = 0; return unpack(text).map(x => at += x) };
  const ALONE = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'].map(s => `\\p{sc=${s}}`).join('');
  const WORD = RegExp(`[${ALONE}]|(?:(?![${ALONE}\u02bc])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
  const REST = /[^\p{L}\p{N}\p{M}]|[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/gu;
  const fold = word => [...word.normalize('NFKD').toLowerCase().replace(REST, '')].slice(0, 40).map(c => core.l[c] || c).join('');
  const words = text => [...text.matchAll(WORD)].map(m => ({ w: fold(m[0]), s: m.index, e: m.index + m[0].length })).filter(t => t.w);
  const below = (list, x) => { let a = 0, b = list.length; while (a < b) { const m = a + b >> 1; list[m] < x ? a = m + 1 : b = m } return a };
  const upto = (list, x) => below(list, x) - (list[below(list, x)] === x ? 0 : 1);

  // the query
  const KINDS = ['headline', 'paragraph', 'quoted', 'partly', 'reported', 'statement', 'claim'];
  const TYPES = ['person', 'organisation', 'group', 'document', 'unknown'];
  const FIELDS = ['speaker', 'about', 'source', 'kind', 'type', 'article', 'from', 'to', 'year'];
  const fault = text => { throw Error(text) };
  const parse = q => {
    const items = [];
    for (const [raw, minus, name = '', exact, given] of q.replace(/[“”„‟＂]/g, '"').matchAll(/(-?)(?:([a-z]+):)?(=?)("[^"]*"?|[^\s"]*)/gi)) {
      if (!raw) continue;
      const field = name.toLowerCase(), value = given.replace(/"/g, '').toLowerCase();
      const item = { raw, field, value, exact, not: !!minus, words: words(value).map(t => t.w) };
      if (/^"[^"]*$/.test(given)) fault('A quotation mark is open: end the phrase with another one.');
      if (field && !FIELDS.includes(field)) fault(`There is no filter “${name}:”. There are ${FIELDS.join(':, ')}:. To find the words themselves, put them in quotation marks.`);
      if (!item.words.length) fault(`There is nothing to look for in “${raw}”.`);
      const among = { kind: KINDS, type: TYPES }[field];
      if (among && !among.includes(value)) fault(`${field}: is one of ${among.join(', ')}.`);
      if (/^(from|to)$/.test(field) && !/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value)) fault(`${field}: needs a date, such as 2024, 2024-05 or 2024-05-31.`);
      if (field === 'year' && !/^\d{4}$/.test(value)) fault('year: needs four digits, such as 2024.');
      if (items.push(item) > 20) fault('That is too much: 20 words and filters are the most.');
    }
    if (items.length && items.every(i => i.not)) fault('Say what to look for, not only what to leave out.');
    return items;
  };
  const places = async term => {
    const at = upto(core.t, term);
    if (at < 0) return [];
    const list = (await load('t' + at)).split(' ');
    for (let i = 0; i < list.length; i += 2) if (list[i] === term) return summed(list[i + 1]);
    return [];
  };
  const prepare = async item => {
    const { field, words: w, value, exact } = item, letter = { speaker: 's', about: 'a', article: 'r' }[field];
    if (field && !letter) return;
    const terms = !letter ? w : exact || letter === 'r' ? [letter + '=' + value] : w.map(x => letter + ':' + x);
    const lists = await Promise.all(terms.map(places)), step = letter ? 0 : 1;
    item.at = lists[0].filter(p => lists.every((l, i) => l[below(l, p + i * step)] === p + i * step));
    if (!item.not) item.parts = new Set(item.at.map(x => letter === 'r' ? x / core.m | 0 : upto(letter ? core.u : core.p, x)));
  };
  const has = ({ field, value, words: w, at, exact }, u, a) => {
    const one = x => at[below(at, x)] === x;
    switch (field) {
      case '': return u.r.some((x, i) => i % 2 === 0 && at[below(at, x)] + w.length <= u.r[i + 1]);
      case 'speaker': case 'about': return one(u.n);
      case 'article': return one(a.n);
      case 'kind': return value === 'statement' ? u.k > 1 : value === 'claim' ? u.claim : KINDS[u.k] === value;
      case 'type': return u.who.some(s => TYPES[s % 5] === value);
      case 'from': return a.date && a.date + '~' >= value;
      case 'to': return a.date && a.date <= value + '~';
      case 'year': return a.date.startsWith(value);
    }
    const source = words(core.s[a.source - 1] || '').map(t => t.w);
    return exact ? source.join(' ') === w.join(' ') : w.every(x => source.includes(x));
  };
  const read = (row, n, { date, word, unit, next }) => {
    const [when, head, body] = row.split(' '), [source, ...h] = unpack(head), b = unpack(body), units = [], sets = [[], []];
    for (const x of h) {
      const s = x >> 1;
      sets[sets.length - 1].push(s < 5 ? next++ * 5 + s : s - 5);
      if (x % 2 === 0) sets.push([]);
    }
    date = when || date;
    const a = { n, date: date.slice(1) && date, source, word, units };
    for (let i = 0, from = word; i < b.length;) {
      const c = b[i++], x = c - 2, u = { n: unit++, i: units.length, who: [], k: c };
      if (c < 2) u.r = [from = word, word += b[i++]];
      else {
        let more = x % 12 > 5 ? b[i++] : 1, end = from;
        for (u.r = []; more--;) u.r.push(end += b[i++], end += b[i++]);
        u.k = 2 + (x % 6 >> 1); u.claim = x & 1; u.who = sets[x / 12 | 0];
      }
      u.from = c ? from : a.word;
      units.push(u);
    }
    return { a, date, word, unit, next };
  };
  const ready = () => parts.ready ??= load('core').then(c => { core = c; for (const k of 'pug') core[k] = summed(core[k]) });
  const find = async q => {
    await ready();
    const items = parse(q), counts = { kind: {}, speaker: {}, type: {}, source: {}, year: {} }, articles = [];
    const add = (name, key) => counts[name][key] = (counts[name][key] || 0) + 1;
    await Promise.all(items.map(prepare));
    const wanted = core.u.map((_, i) => i).filter(i => items.every(t => !t.parts || t.parts.has(i)));
    const rows = await Promise.all(items.length ? wanted.map(i => load('m' + i)) : []);
    let total = 0;
    rows.forEach((part, j) => {
      const k = wanted[j];
      let at = { word: core.p[k], unit: core.u[k], next: core.g[k] };
      part.forEach((row, i) => {
        at = read(row, k * core.m + i, at);
        const { a } = at;
        const all = a.units.filter(u => items.every(t => !has(t, u, a) === t.not));
        const said = all.flatMap(u => u.k > 1 ? u.r.filter((_, i) => i % 2 === 0) : []).sort((x, y) => x - y);
        a.hits = all.filter(u => u.k > 1 || !(said[below(said, u.r[0])] < u.r[1]));
        if (!all.length) return;
        articles.push(a);
        total += a.hits.length;
        for (const u of all) { add('kind', KINDS[u.k]); if (u.claim) add('kind', 'claim') }
        for (const u of a.hits) {
          u.who.forEach(s => add('speaker', s / 5 | 0));
          new Set(u.who.map(s => TYPES[s % 5])).forEach(t => add('type', t));
          if (a.source) add('source', a.source - 1);
          if (a.date) add('year', a.date.slice(0, 4));
        }
      });
    });
    return { items, articles, total, counts };
  };
  Object.assign(window.newsArchiveSearch, { find, words });

  // the page; words of articles go in as text, never as markup
  const h = (tag, attributes, ...inner) => {
    const e = d.createElement(tag);
    for (const k in attributes) e.setAttribute(k, attributes[k]);
    e.append(...inner);
    return e;
  };
  const by = id => d.getElementById(id), asked = new URLSearchParams(location.search), q = (asked.get('q') || '').slice(0, 500).trim();
  const to = (query, n) => 'search.html?' + new URLSearchParams(n ? { q: query, n } : { q: query });
  const many = (n, one, more) => n.toLocaleString('en') + ' ' + (n === 1 ? one : more);
  const day = iso => new Date(iso).toLocaleDateString('en-GB', { timeZone: 'UTC', year: 'numeric', ...iso[4] && { month: 'long' }, ...iso[7] && { day: 'numeric' } });
  const marked = (text, items) => {
    const t = words(text), on = [], out = [];
    for (const { words: w, field, not } of items) if (!field && !not) t.forEach((_, i) => { if (w.every((x, j) => t[i + j]?.w === x)) w.forEach((_, j) => on[i + j] = 1) });
    const hit = t[on.indexOf(1)]?.s || 0, from = hit > 140 ? Math.min(hit, text.indexOf(' ', hit - 100) + 1) : 0;
    const to = text.length < from + 330 ? text.length : Math.max(hit + 60, text.lastIndexOf(' ', from + 300));
    let at = from;
    for (let i = 0; i < t.length && t[i].s < to; i++) if (on[i] && t[i].s >= at) {
      const s = t[i].s;
      while (on[i + 1] && t[i + 1].e <= to) i++;
      out.push(text.slice(at, s), h('mark', { class: 'cm' }, text.slice(s, at = t[i].e)));
    }
    return [from ? '… ' : '', ...out, text.slice(at, Math.max(at, to)), to < text.length ? ' …' : ''];
  };
  const result = async (u, a, items) => {
    const part = await load(`p${a.n}-${(u.from - a.word) / core.w | 0}`), own = part.u[u.i - part.f];
    let at = u.i - part.f, text = own[1], id = 'p' + own[0], cap = [];
    if (u.k > 1) {
      const [name, who, ...pieces] = own, said = [];
      while (!(part.u[at][0] > 0)) at--;
      while (pieces.length) { const x = pieces.shift(); said.push(x.at ? x : part.u[at][1].slice(x, x + pieces.shift())) }
      text = said.join(' … '); id = name;
      for (let i = 0; i < who.length; i += 2) cap.push(h('a', { class: 'who', href: `speakers/${who[i]}.html` }, h('bdi', {}, who[i + 1])));
      if (!who.length) cap.push(h('span', {}, 'Speaker not stated'));
    }
    cap.push(h('span', {}, ['headline', 'paragraph', 'quoted', 'partly quoted', 'reported'][u.k]));
    const href = `articles/${part.a}.html`, number = part.u[at][0];
    if (number) cap.push(h('a', { href: `${href}#p${number}`, 'aria-label': 'Paragraph ' + number }, '¶' + number));
    return h('figure', { class: 'q' + (u.k < 2 ? ' p' : u.k > 3 ? ' i' : '') }, h('blockquote', {}, h('p', { dir: 'auto' }, h('a', { class: 'tw', href: number ? `${href}#${id}` : href }, ...marked(text, items)))), h('figcaption', {}, ...cap));
  };
  const group = async (a, items, all) => {
    const some = a.hits.slice(0, all ? 200 : PER), shown = await Promise.all(some.map(u => result(u, a, items)));
    const { a: id, t } = await load(`p${a.n}-${(some[0].from - a.word) / core.w | 0}`), more = a.hits.length - some.length;
    const e = h('section', { id: 'a-' + id, tabindex: -1 }, h('h2', {}, h('a', { href: `articles/${id}.html` }, h('bdi', {}, t))));
    e.append(h('p', { class: 'meta' }, a.date ? h('time', { datetime: a.date }, day(a.date)) : h('span', {}, 'no date'), a.source ? h('bdi', {}, core.s[a.source - 1]) : '', h('span', {}, many(a.hits.length, 'passage', 'passages'))), ...shown);
    if (more) e.append(h('p', { class: 'ui' }, h('a', { href: to(`${q} article:${id}`) }, `${more} more in this article`)));
    return e;
  };
  const facets = async ({ items, counts, total }) => {
    const out = [], on = items.filter(t => t.field);
    if (on.length) out.push(h('div', {}, h('h2', {}, 'Remove'), h('ul', {}, ...on.map(t => h('li', {}, h('a', { href: to(items.filter(x => x !== t).map(x => x.raw).join(' ')), 'aria-label': 'Remove the filter ' + t.raw }, h('bdi', {}, t.raw), ' ×'))))));
    const titles = { kind: 'Kind', speaker: 'Speaker', type: 'Speaker is a', source: 'Source', year: 'Year' };
    for (const name in counts) {
      const top = Object.entries(counts[name]).sort((x, y) => y[1] - x[1]).slice(0, 8), links = [];
      for (const [key, n] of top) {
        let label = key, value = key;
        if (name === 'speaker') { const list = await load('n' + (key / core.k | 0)), i = key % core.k * 2; label = list[i + 1]; value = '=' + list[i] }
        if (name === 'source') { label = core.s[key]; value = `="${label.replace(/["“”„‟＂]/g, ' ')}"` }
        if (name === 'kind') label = { partly: 'partly quoted', claim: 'with a claim', paragraph: 'paragraph', headline: 'headline' }[key] || key;
        const term = `${name}:${value}`;
        if (n < total || top.length > 1) if (!items.some(t => t.raw === term)) links.push(h('li', {}, h('a', { href: to(`${q} ${term}`) }, h('bdi', {}, label)), ` ${n.toLocaleString('en')}`));
      }
      if (links.length) out.push(h('div', {}, h('h2', {}, titles[name]), h('ul', {}, ...links)));
    }
    return out.length ? [h('nav', { class: 'facets', 'aria-label': 'Filters' }, ...out)] : [];
  };
  const show = async () => {
    by('found').textContent = 'Searching …';
    const found = await find(q), { items, articles, total } = found, n = Math.max(STEP, asked.get('n') | 0);
    const shown = await Promise.all(articles.slice(0, n).map(a => group(a, items, items.some(t => t.field === 'article' && !t.not))));
    by('facets').append(...await facets(found));
    by('hits').append(...shown);
    if (articles.length > n) by('hits').append(h('p', { class: 'ui' }, h('a', { href: to(q, n + STEP) + '#' + shown[n - 1].id }, `More articles: ${articles.length - n} left`)));
    by('found').textContent = total ? `${many(total, 'passage', 'passages')} in ${many(articles.length, 'article', 'articles')}, the newest first.` : 'Nothing was found. Fewer words or filters find more.';
    if (history.state) scrollTo(0, history.state); else if (location.hash) by(location.hash.slice(1))?.focus();
  };
  by('q').value = q;
  by('q').setAttribute('aria-describedby', 'found');
  if (q) {
    d.title = q + ' – ' + d.title;
    addEventListener('pagehide', () => history.replaceState(scrollY, ''));
    show().catch(e => {
      by('found').textContent = e.message; by('found').classList.add('flag');
      by('q').setAttribute('aria-invalid', 'true');
    });
  }
})();
