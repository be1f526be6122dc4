// The kiosk: the scanner's field stays at hand, the start comes back by itself, and "I'm back" is kept while there is no network.
(() => {
  const start = '/kiosk', shelf = 'smartpass-kept', longest = 12 * 3600 * 1000, pause = 10 * 1000;

  // Nobody touches it: the next student finds the start.
  const idle = Number(document.body.dataset.idle) * 1000;
  if (idle) {
    let timer = 0;
    const wake = () => { clearTimeout(timer); timer = setTimeout(() => location.replace(start), idle); };
    ['pointerdown', 'pointermove', 'keydown', 'wheel'].forEach(touch => addEventListener(touch, wake, { passive: true }));
    wake();
  }

  // A scanner types into whatever has the focus; what is hidden keeps it for a moment, and would swallow the first keys.
  const field = () => [...document.querySelectorAll('[data-scan]')].find(one => one.offsetParent);
  const keep = () => {
    const at = document.activeElement;
    if (at === document.body || !at?.checkVisibility()) field()?.focus();
  };
  addEventListener('click', keep);
  addEventListener('focus', keep);
  document.addEventListener('focusout', () => setTimeout(keep));
  keep();

  // The one page for times without network is kept beside the scripts and style sheets.
  const without = document.getElementById('without-network'), within = document.getElementById('with-network');
  if (navigator.serviceWorker && within) {
    navigator.serviceWorker.register('/_content/SmartPass.Passes/kiosk-worker.js', { scope: start });
    const kept = 'smartpass-shell', mark = without.dataset.key + without.dataset.pin;
    if (sessionStorage.getItem(kept) !== mark) {
      caches.open('kiosk-shell').then(shell => shell.add('/kiosk/offline')).then(() => sessionStorage.setItem(kept, mark)).catch(() => {});
    }
  }
  if (!without) return;

  // What is kept: sealed taps that only the server can open, and never longer than a day of school.
  const taps = () => {
    try { return JSON.parse(localStorage.getItem(shelf) ?? '[]').filter(tap => Date.now() - tap.at < longest); } catch { return []; }
  };
  const store = list => list.length ? localStorage.setItem(shelf, JSON.stringify(list)) : localStorage.removeItem(shelf);
  const seal = async tap => {
    const how = { name: 'RSA-OAEP', hash: 'SHA-256' };
    const key = await crypto.subtle.importKey('spki', Uint8Array.from(atob(without.dataset.key), letter => letter.charCodeAt(0)), how, false, ['encrypt']);
    const bytes = await crypto.subtle.encrypt(how, key, new TextEncoder().encode(JSON.stringify(tap)));
    return btoa(String.fromCharCode(...new Uint8Array(bytes)));
  };

  let sending = false;
  const send = async () => {
    if (sending || !taps().length) return;
    sending = true;
    try {
      const page = new DOMParser().parseFromString(await (await fetch('/kiosk/offline', { cache: 'no-store' })).text(), 'text/html');
      const token = page.querySelector('input[name=__RequestVerificationToken]')?.value ?? '';
      for (const tap of taps()) {
        const body = new URLSearchParams({ __RequestVerificationToken: token, item: tap.sealed, sent: Date.now() });
        const answer = await fetch('/kiosk?handler=later', { method: 'POST', body, redirect: 'manual' });
        // Done, or refused for good; all else is tried again.
        if (answer.status === 204 || answer.status === 422) store(taps().filter(other => other.id !== tap.id));
      }
    } catch { /* Still away: they wait. */ } finally { sending = false; }
  };

  const form = document.getElementById('kept'), said = document.getElementById('kept-said');
  // Browsers seal only on pages that came by https.
  form.hidden = !globalThis.crypto?.subtle;
  document.getElementById('not-kept').hidden = !form.hidden;
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const number = document.getElementById('kept-number'), pin = document.getElementById('kept-pin'), at = Date.now();
    const sealed = await seal({ number: number.value.trim(), pin: pin?.value.trim() ?? '', at });
    store([...taps(), { id: crypto.randomUUID(), at, sealed }]);
    form.reset();
    said.textContent = 'Saved. It is sent when the network is back.';
    setTimeout(() => { said.textContent = ''; }, 6000);
    number.focus();
  });
  // Enter in the number's field goes on to the PIN, as a scanner ends with it.
  document.getElementById('kept-number').addEventListener('keydown', event => {
    const pin = document.getElementById('kept-pin');
    if (event.key !== 'Enter' || !pin || pin.value) return;
    event.preventDefault();
    pin.focus();
  });

  // Whoever is typing when the network comes back finishes first.
  let here = false, typed = 0, again = 0;
  form.addEventListener('input', () => { typed = Date.now(); });
  const typing = () => [...form.querySelectorAll('input')].some(one => one.value) && Date.now() - typed < pause;
  const goBack = () => {
    clearTimeout(again);
    if (!here || without.hidden) return;
    if (typing()) again = setTimeout(goBack, 500);
    else location.replace(start);
  };
  document.addEventListener('device:away', () => {
    here = false;
    if (within) within.hidden = true;
    without.hidden = false;
    keep();
  });
  document.addEventListener('device:here', async () => {
    here = true;
    await send();
    goBack();
  });
})();
