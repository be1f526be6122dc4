// What a browser keeps of a digital ID is for its owner: as soon as any page is opened by someone else, or by nobody, it is gone.
(async () => {
  if (!globalThis.caches) return;
  const mark = 'smartpass-id:', own = `${mark}${document.body.dataset.person}:`;
  for (const name of await caches.keys()) {
    if (name.startsWith(mark) && !name.startsWith(own)) await caches.delete(name);
  }
})();
