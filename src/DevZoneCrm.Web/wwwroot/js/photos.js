// Photos of what is being logged. Each is kept in this browser as soon as it is chosen, under an id of its own, and sent once the record it belongs to
// is saved: sent twice it is kept once. What the browser has no room for lives as long as the page, and the person is told.

const STORE = "photos";
const DAYS_KEPT = 7;
const loose = new Map();
let opened;

export const user = () => document.querySelector("[data-dz-user]")?.dataset.dzUser ?? "";

export function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

export const filled = (text, ...values) => values.reduce((said, value, i) => said.replace(`{${i}}`, value), text);

// ---- The store ----
const open = () => opened ??= new Promise((done, fail) => {
  const asked = indexedDB.open("dz-outbox", 1);
  asked.onupgradeneeded = () => asked.result.createObjectStore(STORE, { keyPath: "id" });
  asked.onsuccess = () => done(asked.result);
  asked.onerror = () => fail(asked.error);
});

async function work(mode, action) {
  const db = await open().catch(why => { opened = undefined; throw why; });
  return new Promise((done, fail) => {
    const steps = db.transaction(STORE, mode);
    const asked = action(steps.objectStore(STORE));
    steps.oncomplete = () => done(asked.result);
    steps.onabort = steps.onerror = () => fail(steps.error ?? asked.error);
  });
}

async function all() {
  const stored = await work("readonly", store => store.getAll()).catch(() => []);
  return [...stored, ...loose.values()].filter(photo => photo.user === user()).sort((one, other) => one.at - other.at);
}

/** True when it outlives the page. */
async function keep(photo) {
  try {
    await work("readwrite", store => store.put(photo));
    loose.delete(photo.id);
    return true;
  } catch {
    loose.set(photo.id, photo);
    return false;
  }
}

async function drop(id) {
  loose.delete(id);
  await work("readwrite", store => store.delete(id)).catch(() => undefined);
}

const isOf = owner => photo => photo.owner === owner;
const change = async (owner, change) => { for (const photo of (await all()).filter(isOf(owner))) await keep({ ...photo, ...change }); };

export const forget = async owner => { for (const photo of (await all()).filter(isOf(owner))) if (photo.state === "chosen") await drop(photo.id); };

/** What was refused goes on under another id. */
export const adopt = (from, to) => change(from, { owner: to });

/** The record is saved: its photos may follow. */
export const release = owner => change(owner, { state: "due" });

/** Those on their way, and those of records that wait themselves. */
export const waiting = async owners => (await all()).filter(photo => photo.state === "due" || owners.has(photo.owner));

export async function clean(owners) {
  const oldest = Date.now() - DAYS_KEPT * 86400000;
  for (const photo of await all()) if (photo.state === "chosen" && photo.at < oldest && !owners.has(photo.owner)) await drop(photo.id);
}

// ---- Sending ----
/** What was sent, and what was refused with its reason; throws while the network is away. False: who is signed in may not, or no longer. */
export async function send(url, token) {
  const outcome = { sent: 0, refused: [] };
  for (const photo of (await all()).filter(photo => photo.state === "due")) {
    const [latitude, longitude] = photo.place ?? [];
    const said = Object.entries({ activity: photo.owner, user: photo.user, name: photo.name, taken: photo.taken, latitude, longitude }).filter(([, value]) => value !== undefined);
    const answer = await fetch(`${url}/photos/${photo.id}?${new URLSearchParams(said)}`, { method: "POST", redirect: "manual", headers: { "Content-Type": photo.blob.type || "application/octet-stream", RequestVerificationToken: token }, body: photo.blob });
    if (answer.ok) outcome.sent++;
    else if ([400, 404, 413, 422].includes(answer.status)) outcome.refused.push({ owner: photo.owner, name: photo.name, why: (await answer.json().catch(() => ({}))).detail ?? "" });
    else break;
    await drop(photo.id);
  }
  return outcome;
}

// ---- What is seen of them ----
/** @param words Of the place it stands in: how removing one is called. */
export function row(photo, words) {
  const item = document.createElement("li");
  const picture = Object.assign(document.createElement("img"), { alt: "", width: 56, height: 56, src: URL.createObjectURL(photo.blob) });
  picture.onload = () => URL.revokeObjectURL(picture.src);
  // A kind this browser cannot draw is still known by its name.
  picture.onerror = () => { URL.revokeObjectURL(picture.src); picture.remove(); };
  const name = Object.assign(document.createElement("span"), { textContent: photo.name, title: photo.name });
  const remove = Object.assign(document.createElement("button"), { type: "button", textContent: "×", title: words.remove });
  remove.dataset.dzPhotoDrop = photo.id;
  remove.setAttribute("aria-label", `${words.remove} ${photo.name}`);
  item.append(picture, name, remove);
  return item;
}

const boxOf = element => element.closest("[data-dz-photos]");
const ownerOf = box => box.dataset.dzOwner || box.closest("form").elements.Id.value;

function problem(box, key, ...values) {
  const line = box.querySelector("[role=alert]");
  line.textContent = key ? filled(box.dataset[key], ...values) : "";
  line.hidden = !key;
}

async function draw(box) {
  const owner = ownerOf(box);
  const photos = owner ? (await all()).filter(isOf(owner)) : [];
  const list = box.querySelector("ul");
  list.replaceChildren(...photos.map(photo => row(photo, box.dataset)));
  list.hidden = box.querySelector("[data-dz-photo-where]").hidden = !photos.length;
  const count = box.querySelector("input[name=Photos]");
  if (count.value === String(photos.length || "")) return;
  count.value = photos.length || "";
  // The draft remembers that there are some.
  count.dispatchEvent(new Event("input", { bubbles: true }));
}

/** The form stands there: what was chosen for it before is shown again. An edit starts without. */
export async function show(box) {
  if ("loose" in box.dataset) await forget(ownerOf(box));
  problem(box);
  await draw(box);
}

async function choose(input) {
  const box = boxOf(input);
  const { most, megabytes } = box.dataset;
  const files = [...input.files];
  const owner = ownerOf(box);
  let there = (await all()).filter(isOf(owner)).length;
  problem(box);
  for (const file of files) {
    if (there >= Number(most)) { problem(box, "tooMany", most); break; }
    if (!["image/jpeg", "image/png", "image/webp"].includes(file.type)) { problem(box, "noPhoto", file.name); continue; }
    if (file.size > Number(megabytes) * 1048576) { problem(box, "tooBig", file.name, megabytes); continue; }
    const photo = { id: newId(), owner, user: user(), name: file.name, taken: file.lastModified, place: placeOf(box), state: "chosen", at: Date.now() + there, blob: file };
    if ("loose" in box.dataset) loose.set(photo.id, photo);
    else if (!await keep(photo)) problem(box, "noRoom", file.name);
    there++;
  }
  // The same picture can be chosen again after it was taken out.
  input.value = "";
  await draw(box);
}

const placeOf = box => box.dataset.place?.split(",").map(Number);

// Only when asked for: the browser asks the person again.
const located = () => new Promise(done => {
  if (!navigator.geolocation) { done(undefined); return; }
  navigator.geolocation.getCurrentPosition(found => done([found.coords.latitude, found.coords.longitude]), () => done(undefined), { timeout: 8000, maximumAge: 60000 });
});

async function locate(tick) {
  const box = boxOf(tick);
  const place = tick.checked ? await located() : undefined;
  tick.checked = !!place;
  box.querySelector("[data-dz-photo-place]").textContent = place ? place.map(degrees => degrees.toFixed(3)).join(", ") : "";
  if (place) box.dataset.place = place.join(","); else delete box.dataset.place;
  await change(ownerOf(box), { place });
}

document.addEventListener("change", event => {
  if (event.target.matches?.("[data-dz-photo-pick]")) choose(event.target);
  if (event.target.matches?.("[data-dz-photo-here]")) locate(event.target);
});

document.addEventListener("click", async event => {
  const button = event.target.closest?.("[data-dz-photo-drop]");
  if (!button) return;
  const box = boxOf(button);
  await drop(button.dataset.dzPhotoDrop);
  if (box) { await draw(box); box.querySelector("[data-dz-photo-pick]").focus(); }
  document.dispatchEvent(new CustomEvent("dz-photos"));
});
