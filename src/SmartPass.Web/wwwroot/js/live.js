// Keeps live regions up to date, ticks clocks by the server's time, says what acts answered, presses buttons by key, and prints.
(() => {
  const every = 700, slowest = 30000;
  const ahead = Number(document.body.dataset.now) - Date.now();
  const now = () => Date.now() + ahead;
  let wait = every, timer = 0;

  // Polling: only while someone looks, slower while nobody answers.
  const regions = () => document.querySelectorAll('[data-live]');
  const poll = region => {
    // What changes by the clock alone has a current stamp all the same.
    if (region.dataset.staleAt && now() > Number(region.dataset.staleAt)) region.removeAttribute('hx-vals');
    htmx.trigger(region, 'live:poll');
  };
  const pollAll = () => regions().forEach(poll);
  const plan = () => { clearTimeout(timer); timer = setTimeout(turn, wait + Math.random() * 100); };
  const turn = () => { if (!document.hidden) pollAll(); plan(); };
  document.addEventListener('visibilitychange', () => { if (!document.hidden) { pollAll(); plan(); } });
  document.addEventListener('live:now', pollAll);

  // What someone opened stays open when its region is read again.
  Idiomorph.defaults.callbacks.beforeAttributeUpdated = name => name !== 'open';

  const banner = document.getElementById('offline');
  const answered = () => { wait = every; if (banner) banner.hidden = true; };
  const unanswered = () => { wait = Math.min(wait * 1.7, slowest); if (banner) banner.hidden = false; plan(); };
  const isPoll = event => event.detail.elt.hasAttribute('data-live');
  document.addEventListener('htmx:afterRequest', event => { if (event.detail.successful) answered(); });
  document.addEventListener('htmx:sendError', event => {
    unanswered();
    if (!isPoll(event)) say('refused', document.body.dataset.unreached);
  });
  document.addEventListener('htmx:responseError', event => {
    // A server that says itself why it cannot is there.
    const told = event.detail.xhr.getResponseHeader('HX-Trigger');
    if (event.detail.xhr.status >= 500 && !told) unanswered();
    // What may no longer be seen does not stay on the screen.
    if (isPoll(event) && [403, 404].includes(event.detail.xhr.status)) location.reload();
    if (!isPoll(event) && !told) say('refused', document.body.dataset.failed);
  });

  // Notices.
  const notices = document.getElementById('notices');
  // What can still be done about it stays longer, and while someone is on it.
  const leave = notice => setTimeout(() => notice.matches(':hover, :focus-within') ? leave(notice) : notice.remove(), notice.querySelector('.button') ? 20000 : 8000);
  document.querySelectorAll('.notice').forEach(leave);
  const button = act => {
    const one = document.createElement(act.page ? 'a' : 'button');
    const like = act.page ? { class: 'button plain', href: act.to } : { type: 'submit', class: 'button plain', form: 'act-form', formaction: act.to, 'hx-post': act.to, 'hx-include': '#act-form', 'hx-swap': 'none', 'hx-disabled-elt': 'this' };
    Object.entries(like).forEach(([name, value]) => one.setAttribute(name, value));
    one.textContent = act.name;
    return one;
  };
  const say = (kind, text, act) => {
    if (!notices || !text) return;
    const notice = document.createElement('p');
    notice.className = 'notice ' + kind;
    const words = document.createElement('span');
    words.textContent = text;
    notice.append(words);
    if (act) notice.append(button(act));
    notices.replaceChildren(notice);
    htmx.process(notice);
    leave(notice);
  };
  document.addEventListener('notice', event => say(event.detail.kind, event.detail.text, event.detail.act));

  // Whoever acts keeps their place when the card is gone: on the next card's same button, else on the heading of the list.
  let place = null;
  const lost = () => !document.activeElement || document.activeElement === document.body;
  document.addEventListener('htmx:beforeRequest', event => {
    const button = event.detail.elt, region = button.closest('[data-live]');
    if (isPoll(event) || !region || !button.id || button !== document.activeElement) return;
    const list = button.closest('section[aria-labelledby]');
    const alike = list ? [...list.querySelectorAll(`[id^="${button.id.split('-')[0]}-"]`)].map(one => one.id) : [button.id];
    const at = alike.indexOf(button.id);
    place = {
      ids: [...alike.slice(at), ...alike.slice(0, at).reverse()],
      heading: list?.getAttribute('aria-labelledby'), region: region.id, shown: button.matches(':focus-visible'),
    };
  });
  const keepPlace = () => {
    if (!place) return;
    if (!lost()) {
      if (document.activeElement.id !== place.ids[0]) place = null;
      return;
    }
    const next = place.ids.map(id => document.getElementById(id)).find(button => button && !button.disabled)
      ?? document.getElementById(place.heading) ?? document.getElementById(place.region)?.querySelector('[tabindex="-1"]');
    next?.focus({ preventScroll: !place.shown, focusVisible: place.shown });
    if (next?.id !== place.ids[0]) place = null;
  };
  document.addEventListener('htmx:afterRequest', event => { if (!isPoll(event)) keepPlace(); });
  document.addEventListener('htmx:afterSettle', keepPlace);
  // A key held down acts once, not on every card that comes under it.
  document.addEventListener('keydown', event => { if (event.repeat && event.key === 'Enter' && event.target.closest('[data-live] button')) event.preventDefault(); });

  // Clocks.
  const clock = seconds => {
    const s = Math.max(0, Math.floor(seconds)), h = Math.floor(s / 3600), m = Math.floor(s / 60) % 60;
    return (h ? h + ':' + String(m).padStart(2, '0') : m) + ':' + String(s % 60).padStart(2, '0');
  };
  const ago = seconds => seconds < 10 ? 'just now' : seconds < 60 ? Math.floor(seconds / 10) * 10 + ' s ago'
    : seconds < 3600 ? Math.floor(seconds / 60) + ' min ago' : Math.floor(seconds / 3600) + ' h ago';
  const wall = { minute: { hour: 'numeric', minute: '2-digit' }, second: { weekday: 'short', hour: 'numeric', minute: '2-digit', second: '2-digit' } };
  const put = (element, text) => { if (element.textContent !== text) element.textContent = text; };
  const tick = () => {
    const at = now();
    document.querySelectorAll('[data-left]').forEach(element => {
      const left = Number(element.dataset.left) - at;
      put(element, left >= 0 ? clock(left / 1000 + .999) : '+' + clock(-left / 1000));
    });
    document.querySelectorAll('[data-since]').forEach(element => put(element, clock((at - Number(element.dataset.since)) / 1000)));
    document.querySelectorAll('[data-ago]').forEach(element => put(element, ago((at - Number(element.dataset.ago)) / 1000)));
    document.querySelectorAll('[data-due]:not([data-due=""])').forEach(element => element.classList.toggle('late', at > Number(element.dataset.due)));
    document.querySelectorAll('[data-ring]').forEach(ring => {
      const [start, due] = ring.dataset.ring.split(' ').map(Number);
      ring.setAttribute('stroke-dasharray', Math.max(0, Math.min(100, 100 * (due - at) / (due - start))).toFixed(2) + ' 100');
    });
    document.querySelectorAll('[data-wall]').forEach(element => put(element, new Intl.DateTimeFormat(document.documentElement.lang,
      { timeZone: element.dataset.wall, ...wall[element.dataset.to ?? 'second'] }).format(at)));
  };

  // On a phone the navigation scrolls: begin where one is.
  const here = document.querySelector('.bar nav [aria-current]');
  if (here) {
    const nav = here.closest('nav'), link = here.getBoundingClientRect(), shown = nav.getBoundingClientRect();
    nav.scrollLeft += link.left + link.width / 2 - shown.left - shown.width / 2;
  }

  // Keys: an element with data-key is pressed, or focused if one types into it.
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
    const element = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (!element) return;
    event.preventDefault();
    // Focused first, so that whoever works by keys keeps their place.
    element.focus({ focusVisible: true });
    if (!element.matches('input')) element.click();
  });

  document.addEventListener('click', event => { if (event.target.closest('[data-print]')) window.print(); });

  // A search that comes back with what was typed is gone on with at its end.
  const typed = document.querySelector('input[type=search][autofocus]');
  typed?.setSelectionRange(typed.value.length, typed.value.length);

  // From any field of a form, Ctrl and Enter send it.
  document.addEventListener('keydown', event => {
    const send = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.target.closest('form')?.querySelector('[data-enter]');
    if (!send) return;
    event.preventDefault();
    send.click();
  });

  document.addEventListener('htmx:afterSettle', tick);
  setInterval(tick, 250);
  tick();
  plan();
})();
