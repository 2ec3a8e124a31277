// What is logged while the network is away is kept in this browser and sent once it is back, its photos after it. The record's id was made with the form:
// sent twice, by the circuit and from here, it is saved once.

import * as photos from "./photos.js";

const { filled, newId, user } = photos;
const KEY = "dz-outbox";
const RETRY = 15000;
const ASKED = 8000;
const PATIENCE = 15000;

const read = () => { try { return JSON.parse(localStorage.getItem(KEY)) ?? {}; } catch { return {}; } };
const write = entries => localStorage.setItem(KEY, JSON.stringify(entries));
const mine = () => Object.values(read()).filter(entry => entry.user === user());
const note = () => document.querySelector("[data-dz-outbox-note]");
const reconnect = () => document.getElementById("components-reconnect-modal");

export const isAway = () => !navigator.onLine || ["show", "failed"].some(state => reconnect()?.classList.contains(`components-reconnect-${state}`));

function fieldsOf(form) {
  const data = new FormData(form);
  const fields = Object.fromEntries([...data].filter(([, value]) => typeof value === "string"));
  // Ticks made while the circuit was gone never reached the hidden field.
  if (form.querySelector("input[name=Person]")) fields.People = data.getAll("Person").join(";");
  delete fields.Person;
  return fields;
}

function say(key, ...values) {
  const line = note();
  if (!line) return;
  line.querySelector("[role=status]").textContent = key ? filled(line.dataset[key], ...values) : "";
  line.hidden = !key;
  line.dataset.said = key ?? "";
  if (key?.startsWith("sent")) setTimeout(async () => { if (line.dataset.said === key && !await sayWaiting()) say(); }, 6000);
}

const owners = () => new Set(mine().filter(entry => entry.state !== "asked").map(entry => entry.id));

/** What still waits, in words and as pictures; false when nothing does. */
async function sayWaiting() {
  const records = owners();
  const pictures = await drawWaiting();
  if (records.size && pictures) say("waitingPhotos", records.size, pictures);
  else if (records.size) say("waiting", records.size);
  else if (pictures) say("photos", pictures);
  return records.size + pictures > 0;
}

async function drawWaiting() {
  const line = note();
  const pictures = line ? await photos.waiting(owners()) : [];
  line?.querySelector("ul").replaceChildren(...pictures.map(photo => photos.row(photo, line.dataset)));
  return pictures.length;
}

document.addEventListener("dz-photos", async () => { if (["waitingPhotos", "photos"].includes(note()?.dataset.said) && !await sayWaiting()) say(); });

function put(form, state) {
  const fields = fieldsOf(form);
  const entries = read();
  entries[fields.Id] = { id: fields.Id, url: form.dataset.dzOutbox, user: user(), at: Date.now(), state, draft: form.dataset.dzDraft ?? "", fields };
  write(entries);
}

const drop = id => write(Object.fromEntries(Object.entries(read()).filter(([kept]) => kept !== id)));

// ---- The circuit has answered: nothing of the record is to be sent from here, its photos are ----
globalThis.dzOutbox = {
  settle: drop,
  showPhotos: photos.show,
  dropPhotos: photos.forget,
  /** Waits a while; what takes longer goes on by itself. The answer says which was not taken, and why. */
  sendPhotos: async owner => {
    await photos.release(owner);
    if (!(await photos.waiting(new Set())).length) return null;
    await Promise.race([(async () => { await running; await flush(); })(), new Promise(done => setTimeout(done, PATIENCE))]);
    const refused = lastRefused.filter(photo => photo.owner === owner);
    if (!refused.length) await sayWaiting();
    return refused.length ? refused.map(photo => filled(note()?.dataset.photoRefused ?? "", photo.name, photo.why)).join(" ") : null;
  },
};

document.addEventListener("submit", event => {
  const form = event.target.closest?.("form[data-dz-outbox]");
  if (!form) return;
  const plain = "dzPlain" in form.dataset;
  if (!plain && !isAway()) { put(form, "asked"); return; }
  event.preventDefault();
  event.stopImmediatePropagation();
  if (!form.reportValidity()) return;
  put(form, "waiting");
  close(form);
  sayWaiting();
  flush();
}, true);

function close(form) {
  if (form.dataset.dzDraft) sessionStorage.removeItem(`dz-draft-${form.dataset.dzDraft}`);
  if ("dzPlain" in form.dataset) { form.reset(); form.elements.Id.value = ""; form.closest("dialog").close(); return; }
  // Without the circuit the library's dialog does not go away by itself: out of sight, and gone with the next drawing.
  const box = form.closest(".rz-dialog-wrapper") ?? form.closest(".dz-dialog");
  form.inert = true;
  if (box) { box.style.display = "none"; box.dataset.dzGone = ""; }
}

// ---- Sending ----
let running;
let lastRefused = [];

const flush = () => running ??= work().finally(() => { running = undefined; });

async function work() {
  if (!navigator.onLine || !user()) return;
  try {
    const due = mine().filter(entry => entry.state === "waiting" || (entry.state === "asked" && Date.now() - entry.at > ASKED && !document.querySelector(`form[data-dz-outbox] input[name=Id][value="${entry.id}"]`)));
    if (due.length || (await photos.waiting(new Set())).length) await send(due);
  } catch {
    // Still away: the next tick tries again.
  }
}

async function send(due) {
  const url = document.querySelector("[data-dz-offline-log] form").dataset.dzOutbox;
  const asked = await fetch(`${url}/token`, { cache: "no-store", redirect: "manual" });
  if (!asked.ok) { say("login"); return; }
  const { token } = await asked.json();
  let [sent, refused] = [0, undefined];
  for (const entry of due) {
    const answer = await fetch(entry.url, { method: "POST", redirect: "manual", headers: { "Content-Type": "application/json", RequestVerificationToken: token }, body: JSON.stringify({ user: entry.user, fields: entry.fields }) });
    if ([400, 404, 422].includes(answer.status)) {
      refused = (await answer.json().catch(() => ({}))).detail ?? "";
      await refuse(entry);
      break;
    }
    if (!answer.ok) return;
    await photos.release(entry.id);
    drop(entry.id);
    if (entry.draft) sessionStorage.removeItem(`dz-draft-${entry.draft}`);
    sent++;
  }
  const pictures = await photos.send(url, token);
  lastRefused = pictures.refused;
  await drawWaiting();
  if (refused !== undefined) say("refused", refused);
  else if (lastRefused.length) say("photoRefused", lastRefused[0].name, lastRefused[0].why);
  else if (sent && pictures.sent) say("sentPhotos", sent, pictures.sent);
  else if (sent) say("sent", sent);
  else if (pictures.sent && note()?.dataset.said === "photos") say("sentOnlyPhotos", pictures.sent);
}

// What the rules refuse goes back into the form's draft: opened again, it can be put right. Nothing typed is thrown away.
async function refuse(entry) {
  const id = newId();
  sessionStorage.setItem("dz-draft-activity-alone", JSON.stringify({ ...entry.fields, Id: id }));
  await photos.adopt(entry.id, id);
  drop(entry.id);
}

addEventListener("online", () => flush());
setInterval(flush, RETRY);
addEventListener("pageshow", () => { sayWaiting(); photos.clean(new Set(mine().map(entry => entry.id))); setTimeout(flush, 1000); });

/** Somebody is writing what can be sent later: the page must not be taken from under the hands. */
export const isWriting = () => [...document.querySelectorAll("form[data-dz-outbox]")].some(form => form.offsetParent && !form.inert);

export function networkIsBack() {
  document.querySelectorAll("[data-dz-gone] .rz-dialog-titlebar-close").forEach(close => close.click());
  setTimeout(flush, 500);
}

// ---- Logging from anywhere: Alt+J or the button; without a circuit the plain form ----
export function openLog() {
  if (!isAway()) { document.querySelector("[data-dz-log]")?.click(); return; }
  const dialog = document.querySelector("[data-dz-offline-log]");
  if (!dialog || !document.querySelector("[data-dz-log]")) return;
  const form = dialog.querySelector("form");
  if (!dialog.open) {
    const today = new Date();
    form.elements.Id.value ||= newId();
    photos.show(form.querySelector("[data-dz-photos]"));
    form.elements.On.value ||= `${today.getFullYear()}-${String(today.getMonth() + 1).padStart(2, "0")}-${String(today.getDate()).padStart(2, "0")}`;
    reconnect()?.close();
    dialog.showModal();
  }
  form.elements.Content.focus();
}

document.addEventListener("click", event => {
  if (event.target.closest?.("[data-dz-log]") && isAway()) { event.preventDefault(); event.stopImmediatePropagation(); openLog(); }
  if (event.target.closest?.("[data-dz-offline-close]")) event.target.closest("dialog").close();
}, true);

document.addEventListener("keydown", event => {
  if (event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.code === "KeyJ" && !document.querySelector(".dz-dialog, dialog[open]:not(#components-reconnect-modal)")) {
    event.preventDefault();
    openLog();
  }
});
