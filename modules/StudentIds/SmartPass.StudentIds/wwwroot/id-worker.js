// Shows the own digital ID while there is no network: the page as it was kept when it was opened, with what belongs to it. The page keeps it (id.js); here it is only read, and emptied. Nothing else is answered from here.
const page = new URL(registration.scope).pathname, patience = 5000;
const parts = ['style', 'script', 'image', 'font'];

const shelves = async () => (await caches.keys()).filter(name => name.startsWith('smartpass-id:') && name.endsWith(':' + page));
const empty = async () => { for (const name of await shelves()) await caches.delete(name); };
const find = async request => {
  for (const name of await shelves()) {
    const found = await (await caches.open(name)).match(request, { ignoreVary: true });
    if (found) return found;
  }
  return null;
};

// It was opened at another time: its clock is set to now, and it is told that it was kept. After its day it is not shown any more.
const kept = async () => {
  const answer = await find(page);
  if (!answer) return null;
  const now = Date.now() + Number(answer.headers.get('id-ahead'));
  if (now >= Number(answer.headers.get('id-until'))) {
    await empty();
    return null;
  }
  const text = (await answer.text()).replace(/ data-now="\d+"/, ` data-now="${Math.round(now)}" data-kept`);
  return new Response(text, { headers: answer.headers });
};
const nothing = () => new Response('<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>No network</title><h1>No network</h1><p>Open your ID once a day with network. After that it opens without it, until the end of the day.</p></html>',
  { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });

const open = async request => {
  const before = await find(page);
  try {
    const slow = before && new Promise((_, give) => setTimeout(give, patience));
    const answer = await Promise.race([fetch(request), slow].filter(Boolean));
    if (answer.status >= 500) return await kept() ?? answer;
    // Signed out, or no longer of this school.
    if (!answer.ok) await empty();
    return answer;
  } catch {
    return await kept() ?? nothing();
  }
};
const bring = async request => {
  try { return await fetch(request); } catch { return await find(request) ?? Response.error(); }
};

addEventListener('install', event => event.waitUntil(skipWaiting()));
addEventListener('activate', event => event.waitUntil(clients.claim()));
addEventListener('fetch', event => {
  const { request } = event, url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate') {
    if (url.pathname === page && !url.search) event.respondWith(open(request));
  } else if (parts.includes(request.destination)) event.respondWith(bring(request));
});
