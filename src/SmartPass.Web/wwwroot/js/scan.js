// The field is ready for the next scan once the answer is there; what was refused stays, chosen, so that it can be mended or scanned over.
document.addEventListener('htmx:afterSwap', event => {
  const field = document.getElementById('scan-text');
  if (!field || event.detail.target.id !== 'scan-result') return;
  field.focus();
  if (document.querySelector('.scan-refused')) field.select();
  else field.value = '';
});

// Reads codes with the camera into the field that a scanner or a keyboard writes into, and sends its form: with the browser's own detector where it knows all kinds, else with jsQR for squares, which ZXing misses now and then at some size, and ZXing for bars.
(() => {
  const kinds = ['qr_code', 'code_39', 'code_128'], every = 150, rest = 3000, kept = 'smartpass-camera';
  const place = document.querySelector('[data-camera]');
  if (!place || !navigator.mediaDevices?.getUserMedia) return;
  const button = place.querySelector('button'), label = button.innerHTML, field = document.getElementById(place.dataset.camera);
  button.hidden = false;

  const said = document.createElement('p');
  said.className = 'scan-said';
  said.setAttribute('role', 'status');
  place.append(said);

  const load = src => document.querySelector(`script[src="${src}"]`) ?? new Promise((done, failed) => {
    const script = document.createElement('script');
    Object.assign(script, { src, onload: done, onerror: failed });
    document.head.append(script);
  });

  // A function that finds a code in what the camera sees, or nothing.
  const eye = async () => {
    const known = await globalThis.BarcodeDetector?.getSupportedFormats().catch(() => []) ?? [];
    if (kinds.every(kind => known.includes(kind))) {
      const detector = new BarcodeDetector({ formats: kinds });
      return async video => (await detector.detect(video))[0]?.rawValue;
    }
    await Promise.all(['/lib/jsqr.js', '/lib/zxing.js'].map(load));
    const { BrowserMultiFormatReader, BarcodeFormat } = ZXingBrowser, possible = 2, harder = 3;
    const bars = new BrowserMultiFormatReader(new Map([[possible, [BarcodeFormat.CODE_39, BarcodeFormat.CODE_128]], [harder, true]]));
    const canvas = document.createElement('canvas'), pen = canvas.getContext('2d', { willReadFrequently: true });
    return video => {
      [canvas.width, canvas.height] = [video.videoWidth, video.videoHeight];
      pen.drawImage(video, 0, 0);
      const seen = pen.getImageData(0, 0, canvas.width, canvas.height), square = jsQR(seen.data, seen.width, seen.height, { inversionAttempts: 'dontInvert' });
      if (square?.data) return square.data;
      try { return bars.decodeFromCanvas(canvas).getText(); } catch { return undefined; }
    };
  };

  let stream = null, timer = 0, last = { text: '', at: 0 };
  const take = text => {
    const again = text === last.text && Date.now() - last.at < rest;
    last = { text, at: Date.now() };
    if (again) return;
    if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(40);
    field.value = text;
    if (!('cameraStays' in place.dataset)) sessionStorage.setItem(kept, 'on');
    field.form.requestSubmit();
  };

  const close = () => {
    clearTimeout(timer);
    stream?.getTracks().forEach(track => track.stop());
    stream = null;
    place.querySelector('video')?.remove();
    button.innerHTML = label;
  };
  const open = async () => {
    said.textContent = '';
    try {
      const [look, opened] = await Promise.all([eye(), navigator.mediaDevices.getUserMedia({ audio: false, video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } } })]);
      stream = opened;
      const video = Object.assign(document.createElement('video'), { srcObject: stream, muted: true, playsInline: true });
      video.setAttribute('aria-label', 'What the camera sees');
      place.prepend(video);
      button.textContent = 'Stop the camera';
      await video.play();
      const turn = async () => {
        if (!stream) return;
        let text;
        try { text = video.readyState >= 2 && !document.hidden ? await look(video) : undefined; } catch { /* A frame that cannot be read: the next one. */ }
        if (text) take(text);
        if (stream) timer = setTimeout(turn, every);
      };
      turn();
    } catch (problem) {
      close();
      said.textContent = problem?.name === 'NotAllowedError' ? 'The camera is not allowed here. Allow it in the browser’s address bar, or use a scanner.'
        : 'There is no camera to use. Scan with a scanner, or type the number.';
    }
  };

  button.addEventListener('click', () => {
    if (stream) { sessionStorage.removeItem(kept); close(); } else open();
  });
  addEventListener('pagehide', close);
  // Where each scan loads the page anew, the camera goes on.
  if (sessionStorage.getItem(kept)) open();
})();
