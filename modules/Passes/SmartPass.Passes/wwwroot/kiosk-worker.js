// Keeps the shell of the kiosk for times without network: one page that names nobody, its scripts and style sheets. Everything else comes from the server or not at all.
const name = 'kiosk-shell', page = '/kiosk/offline';
const shell = [
  page, '/icon.svg', '/lib/icons.svg', '/lib/inter.css', '/css/tokens.css', '/css/base.css', '/css/button.css', '/css/form.css', '/css/card.css', '/css/notice.css',
  ...['kiosk.css', 'device.js', 'kiosk.js', 'kiosk.webmanifest', 'kiosk-icon.svg'].map(file => '/_content/SmartPass.Passes/' + file),
];

addEventListener('install', event => event.waitUntil((async () => {
  const kept = await caches.open(name);
  await Promise.allSettled(shell.map(part => kept.add(part)));
  await skipWaiting();
})()));
addEventListener('activate', event => event.waitUntil(clients.claim()));

// Pages ask for an asset by an address that names its content; it is kept under its plain one, so that the last there was serves any page.
const plain = url => url.pathname.replace(/\.[a-z0-9]{10}(?=\.(css|js|svg)$)/, '');
const isFont = url => url.pathname.startsWith('/lib/') && url.pathname.endsWith('.woff2');
const fromShell = async request => await caches.match(request, { ignoreSearch: true }) ?? Response.error();
const fresh = async (request, url) => {
  try {
    const answer = await fetch(request);
    if (answer.ok) (await caches.open(name)).put(plain(url), answer.clone());
    return answer;
  } catch { return fromShell(plain(url)); }
};

addEventListener('fetch', event => {
  const { request } = event, url = new URL(request.url);
  if (url.origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => fromShell(page)));
  else if (request.method === 'GET' && url.pathname !== page && (shell.includes(plain(url)) || isFont(url))) event.respondWith(fresh(request, url));
});
