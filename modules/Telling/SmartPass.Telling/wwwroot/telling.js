// Tones and notifications of the browser for what is told on the page, as the person chose. Without this script the notes and the bell are there all the same.
(() => {
  // On the page of choices: allowed, asked for from its button, never by itself.
  const panel = document.querySelector('[data-permissions]');
  const showPermission = () => {
    if (!panel || !('Notification' in window)) return;
    panel.hidden = false;
    panel.querySelectorAll('[data-permission]').forEach(part => { part.hidden = part.dataset.permission !== Notification.permission; });
  };
  panel?.querySelector('[data-ask-permission]')?.addEventListener('click', () => Notification.requestPermission().then(showPermission));
  showPermission();

  const root = document.querySelector('[data-telling]');
  if (!root) return;
  const ahead = Number(document.body.dataset.now) - Date.now();
  const now = () => Date.now() + ahead;

  // A browser lets a page sound once someone has touched it.
  let audio = null;
  const wake = () => {
    audio ??= 'AudioContext' in window ? new AudioContext() : null;
    if (audio?.state === 'suspended') audio.resume();
  };
  document.addEventListener('pointerdown', wake);
  document.addEventListener('keydown', wake);
  const note = (pitch, after, loud) => {
    const at = audio.currentTime + after, tone = audio.createOscillator(), volume = audio.createGain();
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0, at);
    volume.gain.linearRampToValueAtTime(loud, at + .03);
    volume.gain.exponentialRampToValueAtTime(.001, at + .5);
    tone.connect(volume).connect(audio.destination);
    tone.start(at);
    tone.stop(at + .55);
  };
  const sound = tone => {
    if (audio?.state !== 'running') return;
    const loud = tone === 'urgent' ? .35 : .12;
    (tone === 'urgent' ? [880, 660, 880, 660] : [587, 784]).forEach((pitch, at) => note(pitch, at * .22, loud));
  };

  const notify = (text, tag, link) => {
    if (!('Notification' in window) || Notification.permission !== 'granted') return;
    try {
      const shown = new Notification(root.dataset.telling, { body: text, tag });
      shown.onclick = () => { window.focus(); if (link) location.assign(link); };
    } catch {
      // Some phones show them to installed apps only; the page has told it.
    }
  };

  // One of several open pages tells it, and none tells it again.
  const isFirst = (key, order) => {
    try {
      if (Number(localStorage.getItem(key) ?? 0) >= order) return false;
      localStorage.setItem(key, order);
    } catch {
      // A browser that keeps nothing may tell it twice.
    }
    return true;
  };

  let over = 0;
  const tell = () => document.querySelectorAll('#bell [data-note]').forEach(element => {
    if (!isFirst('smartpass-note', Number(element.dataset.note))) return;
    // The clock of one's own pass has told it already.
    if (element.dataset.kind === 'Overtime' && now() - over < 20000) return;
    if (element.dataset.tone) sound(element.dataset.tone);
    if (element.dataset.browser) notify(element.lastElementChild.textContent, `note-${element.dataset.note}`, element.href);
  });
  document.addEventListener('htmx:afterSettle', tell);
  tell();

  // One's own pass, by the clock that the page shows.
  const byClock = (text, ways, tag) => {
    if (ways.includes('screen')) document.dispatchEvent(new CustomEvent('notice', { detail: { kind: 'done', text } }));
    if (ways.includes('sound')) sound('calm');
    if (ways.includes('browser')) notify(text, tag);
  };
  setInterval(() => {
    const due = Number(document.querySelector('.pass-screen[data-due]')?.dataset.due ?? 0), left = due - now();
    if (!due) return;
    if (left > 50000 && left <= 60000 && root.dataset.minute && isFirst('smartpass-minute', due)) byClock(root.dataset.minute, root.dataset.minuteWays, 'minute');
    if (left > -10000 && left <= 0 && isFirst('smartpass-over', due)) {
      over = now();
      byClock(root.dataset.over, root.dataset.overWays, 'over');
    }
  }, 500);

  // Pages rest while nobody looks; whoever wants to be notified then is asked for, slowly.
  setInterval(() => {
    const bell = document.getElementById('bell');
    if (document.hidden && root.dataset.listens && bell && window.htmx) htmx.trigger(bell, 'live:poll');
  }, 5000);
})();
