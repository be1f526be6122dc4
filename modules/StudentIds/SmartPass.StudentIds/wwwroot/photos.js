// The frame of a photo by pointer and keys, and a picture by the camera. Without it the buttons and numbers post to the server.
(() => {
  const clamp = (value, least, most) => Math.min(Math.max(value, least), Math.max(least, most));

  function frame(form) {
    const [width, height, least] = ["width", "height", "least"].map((name) => Number(form.dataset[name]));
    const stage = form.querySelector("[data-ids-stage]");
    const box = form.querySelector("[data-ids-box]");
    const corner = form.querySelector("[data-ids-corner]");
    const [x, y, w] = ["x", "y", "width"].map((name) => form.elements.namedItem(name));
    const largest = Math.floor(Math.min(width, (height * 4) / 5));
    const high = (wide) => Math.floor((wide * 5) / 4);
    const at = () => ({ x: Number(x.value) || 0, y: Number(y.value) || 0, w: Number(w.value) || largest });

    function draw({ x: left, y: top, w: wide }) {
      box.style.left = `${(left / width) * 100}%`;
      box.style.top = `${(top / height) * 100}%`;
      box.style.width = `${(wide / width) * 100}%`;
      box.style.height = `${(high(wide) / height) * 100}%`;
    }

    function set(to) {
      const wide = Math.round(clamp(to.w, least, largest));
      const next = { w: wide, x: Math.round(clamp(to.x, 0, width - wide)), y: Math.round(clamp(to.y, 0, height - high(wide))) };
      [x.value, y.value, w.value] = [next.x, next.y, next.w];
      draw(next);
    }

    const move = (across, down) => { const now = at(); set({ ...now, x: now.x + across, y: now.y + down }); };
    function grow(by) {
      const now = at();
      const wide = clamp(now.w + by, least, largest);
      set({ w: wide, x: now.x + (now.w - wide) / 2, y: now.y + (high(now.w) - high(wide)) / 2 });
    }

    const [across, down] = [width / 20, height / 20];
    const steps = { Left: () => move(-across, 0), Right: () => move(across, 0), Up: () => move(0, -down), Down: () => move(0, down), Closer: () => grow(-width / 20), Wider: () => grow(width / 20) };
    form.querySelectorAll("button[name=step]").forEach((button) => button.addEventListener("click", (event) => { event.preventDefault(); steps[button.value](); }));
    [x, y, w].forEach((field) => field.addEventListener("change", () => set(at())));

    const keys = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    box.addEventListener("keydown", (event) => {
      const by = event.shiftKey ? 40 : 8;
      if (keys[event.key]) move(keys[event.key][0] * by, keys[event.key][1] * by);
      else if (event.key === "+" || event.key === "=") grow(-by * 2);
      else if (event.key === "-") grow(by * 2);
      else return;
      event.preventDefault();
    });

    let held = null;
    stage.addEventListener("pointerdown", (event) => {
      if (!box.contains(event.target)) return;
      held = { from: [event.clientX, event.clientY], at: at(), sizes: event.target === corner };
      stage.setPointerCapture(event.pointerId);
      box.focus({ preventScroll: true });
      event.preventDefault();
    });
    stage.addEventListener("pointermove", (event) => {
      if (!held) return;
      const scale = width / stage.clientWidth;
      const [right, low] = [(event.clientX - held.from[0]) * scale, (event.clientY - held.from[1]) * scale];
      if (held.sizes) {
        const room = Math.min(width - held.at.x, ((height - held.at.y) * 4) / 5);
        set({ ...held.at, w: Math.min(held.at.w + Math.max(right, low * 0.8), room) });
      } else set({ ...held.at, x: held.at.x + right, y: held.at.y + low });
    });
    ["pointerup", "pointercancel"].forEach((name) => stage.addEventListener(name, () => { held = null; }));

    stage.hidden = false;
    set(at());
  }

  function camera(form) {
    const part = (name) => form.querySelector(`[data-ids-${name}]`);
    const [open, area, trouble, file] = [part("open"), part("camera"), part("trouble"), form.querySelector("input[type=file]")];
    if (!navigator.mediaDevices?.getUserMedia || typeof DataTransfer !== "function") return;
    const video = area.querySelector("video");
    let stream = null;

    function stop() {
      stream?.getTracks().forEach((track) => track.stop());
      stream = null;
      video.srcObject = null;
    }

    function close() {
      stop();
      area.hidden = true;
      open.hidden = false;
    }

    const cameras = async () => (await navigator.mediaDevices.enumerateDevices()).filter((device) => device.kind === "videoinput");

    // Someone takes pictures of others, so first the camera that looks away; only one that looks back is shown as a mirror.
    async function show(which) {
      trouble.hidden = true;
      try {
        stop();
        stream = await navigator.mediaDevices.getUserMedia({ video: { ...which, width: { ideal: 1600 }, height: { ideal: 1200 } } });
        video.srcObject = stream;
        video.classList.toggle("ids-mirror", stream.getVideoTracks()[0].getSettings().facingMode === "user");
        area.hidden = false;
        open.hidden = true;
        await video.play();
        part("switch").hidden = (await cameras()).length < 2;
        return true;
      } catch {
        close();
        trouble.textContent = trouble.dataset.blocked;
        trouble.hidden = false;
        return false;
      }
    }

    open.hidden = false;
    open.addEventListener("click", async () => { if (await show({ facingMode: "environment" })) part("take").focus(); });
    part("switch").addEventListener("click", async () => {
      const all = await cameras();
      const now = all.findIndex((device) => device.deviceId === stream?.getVideoTracks()[0].getSettings().deviceId);
      if (all.length > 0) await show({ deviceId: { exact: all[(now + 1) % all.length].deviceId } });
    });
    part("close").addEventListener("click", () => { close(); open.focus(); });
    part("take").addEventListener("click", () => {
      if (!video.videoWidth) return;
      const still = document.createElement("canvas");
      [still.width, still.height] = [video.videoWidth, video.videoHeight];
      still.getContext("2d").drawImage(video, 0, 0);
      still.toBlob((blob) => {
        const chosen = new DataTransfer();
        chosen.items.add(new File([blob], "camera.jpg", { type: "image/jpeg" }));
        file.files = chosen.files;
        close();
        form.requestSubmit();
      }, "image/jpeg", 0.92);
    });
    addEventListener("pagehide", close);
  }

  document.querySelectorAll("[data-ids-frame]").forEach(frame);
  document.querySelectorAll("[data-ids-photo]").forEach(camera);
})();
