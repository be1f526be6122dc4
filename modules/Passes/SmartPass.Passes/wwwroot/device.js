// A paired device says that it is there, and notices at once when nobody answers.
(() => {
  const form = document.getElementById('here');
  if (!form) return;
  const every = 20000, soon = 3000;
  let away = false, timer = 0, last = 0;
  const plan = () => { clearTimeout(timer); timer = setTimeout(ask, away ? soon : every); };
  const tell = now => { last++; away = now; document.dispatchEvent(new Event(now ? 'device:away' : 'device:here')); plan(); };
  const ask = async () => {
    const mine = ++last;
    const answer = await fetch(form.action, { method: 'POST', body: new FormData(form), redirect: 'manual' }).catch(() => null);
    // What was learned since the question went out is newer than its answer.
    if (mine !== last) return;
    if (answer?.status === 404) location.replace('/pair');
    else tell(!answer || answer.status >= 500);
  };
  addEventListener('offline', () => tell(true));
  addEventListener('online', ask);
  document.addEventListener('htmx:sendError', () => { if (!away) ask(); });
  // What was on the screen before is not brought back from the browser's memory.
  addEventListener('pageshow', event => { if (event.persisted) location.reload(); });
  ask();
})();
