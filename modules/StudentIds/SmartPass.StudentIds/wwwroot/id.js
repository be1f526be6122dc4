// The own digital ID goes on to the next code at every step: by the server while it answers, else by the key that this opening was given. It is kept for the rest of the day, for times without network.
(() => {
  const id = document.getElementById('own-id'), body = document.body;
  if (!id) return;
  const { code, worker, school, card, opened, key, zone } = id.dataset, until = Number(id.dataset.until);
  const step = 30000, patience = 4000, page = location.pathname, shelf = `smartpass-id:${body.dataset.person}:${page}`;
  let ahead = Number(body.dataset.now) - Date.now(), isKept = body.dataset.kept !== undefined, timer = 0, turning = false;
  const now = () => Date.now() + ahead;
  const box = () => document.getElementById('own-id-code');
  const time = new Intl.DateTimeFormat(document.documentElement.lang, { timeZone: zone, hour: 'numeric', minute: '2-digit' });

  // The text of a code made without network: the same bytes as RotatingCode signs.
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const write = bytes => {
    let text = '', held = 0, bits = 0;
    for (const part of bytes) {
      held = (held << 8) | part;
      for (bits += 8; bits >= 5; bits -= 5) text += alphabet[(held >> (bits - 5)) & 31];
      held &= (1 << bits) - 1;
    }
    return bits ? text + alphabet[(held << (5 - bits)) & 31] : text;
  };
  const sign = async at => {
    const said = new DataView(new ArrayBuffer(21));
    said.setUint8(0, 2);
    said.setUint32(1, Number(school));
    said.setBigUint64(5, BigInt(card));
    said.setUint32(13, at / step);
    said.setUint32(17, Number(opened));
    const bytes = Uint8Array.from(key.match(/../g), pair => parseInt(pair, 16));
    const own = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    const signature = new Uint8Array(await crypto.subtle.sign('HMAC', own, said)).slice(0, 16);
    return 'SP:' + write([...new Uint8Array(said.buffer), ...signature]);
  };
  const draw = text => {
    const made = qrcode(0, 'M'), quiet = 4;
    made.addData(text, 'Alphanumeric');
    made.make();
    const size = made.getModuleCount();
    let path = '';
    for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) if (made.isDark(y, x)) path += `M${x + quiet} ${y + quiet}h1v1h-1z`;
    const picture = box().querySelector('.own-id-qr');
    picture.setAttribute('viewBox', `0 0 ${size + 2 * quiet} ${size + 2 * quiet}`);
    picture.firstElementChild.setAttribute('d', path);
  };

  const forget = () => globalThis.caches?.delete(shelf);
  const startOver = async () => { await forget(); location.reload(); };
  const byServer = async () => {
    const answer = await fetch(code, { cache: 'no-store', redirect: 'manual', signal: AbortSignal.timeout(patience) });
    // Signed out, or without a card: the page says so itself.
    if (answer.type === 'opaqueredirect' || [401, 403, 404].includes(answer.status)) return startOver();
    if (!answer.ok) throw new Error('away');
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('own-id-code');
    if (next.dataset.card !== card) return startOver();
    ahead = Number(next.dataset.now) - Date.now();
    // A new day: what is kept is of yesterday.
    if (now() >= until) return startOver();
    box().replaceWith(next);
    delete id.dataset.away;
    if (isKept) {
      isKept = false;
      keep();
    }
  };
  const byItself = async () => {
    // Who signed out in another tab shows nothing here either; and a day is over at midnight.
    if (now() >= until || (keeping && !await caches.has(shelf))) return end();
    const at = Math.floor(now() / step) * step, words = box().querySelector('.own-id-away');
    if (globalThis.crypto?.subtle) {
      draw(await sign(at));
      box().querySelector('[data-ring]').dataset.ring = `${at} ${at + step}`;
      words.lastElementChild.textContent = `Offline · made at ${time.format(at)}`;
    } else words.lastElementChild.textContent = 'No network. The next code comes when it is back.';
    id.dataset.away = globalThis.crypto?.subtle ? 'own' : 'none';
    box().querySelector('.own-id-fresh').hidden = true;
    words.hidden = false;
  };
  const end = async () => {
    await forget();
    id.querySelector('.own-id-card').remove();
    id.querySelector('.own-id-over').hidden = false;
    clearTimeout(timer);
    addEventListener('online', () => location.reload());
  };
  const turn = async () => {
    if (turning || !box()) return;
    turning = true;
    try { await byServer(); } catch { await byItself(); } finally { turning = false; }
    if (box()) plan();
  };
  const plan = () => { clearTimeout(timer); timer = setTimeout(turn, Math.max(1000, step - now() % step + 100)); };

  // Kept: this page as the server gives it now, what belongs to it, and how far this device's clock is from the server's.
  let keeping = isKept;
  const keep = async () => {
    if (!navigator.serviceWorker || !globalThis.caches) return;
    await navigator.serviceWorker.register(worker, { scope: page });
    const answer = await fetch(page, { cache: 'no-store', redirect: 'manual' });
    if (!answer.ok) return;
    const text = await answer.text(), at = Date.now(), copy = new DOMParser().parseFromString(text, 'text/html');
    if (copy.body.dataset.person !== body.dataset.person || !copy.getElementById('own-id')) return;
    const headers = new Headers(answer.headers);
    ['content-encoding', 'content-length'].forEach(name => headers.delete(name));
    headers.set('id-ahead', Number(copy.body.dataset.now) - at);
    headers.set('id-until', copy.getElementById('own-id').dataset.until);
    const kept = await caches.open(shelf), wanted = new Set([location.origin + page, ...belonging()]);
    await Promise.allSettled([...belonging()].map(part => kept.add(part)));
    await kept.put(page, new Response(text, { headers }));
    for (const one of await kept.keys()) if (!wanted.has(one.url)) await kept.delete(one);
    keeping = true;
    id.dataset.keeping = '';
  };
  const belonging = () => new Set([
    ...[...document.querySelectorAll('link[rel=stylesheet], link[rel=icon]')].map(link => link.href),
    ...[...document.querySelectorAll('script[src], #own-id img, .me img')].map(one => one.src),
    ...[...document.querySelectorAll('use')].map(use => new URL(use.getAttribute('href'), location.href).href.split('#')[0]),
    ...performance.getEntriesByType('resource').map(one => one.name).filter(name => /\.woff2(\?|$)/.test(name)),
  ]);

  addEventListener('online', turn);
  addEventListener('offline', turn);
  document.addEventListener('visibilitychange', () => { if (!document.hidden) turn(); });
  if (isKept) byItself().then(turn);
  else {
    plan();
    document.fonts.ready.then(keep).catch(() => {});
  }
})();
