// Puts the two words that are typed into every store a browser has, and says in its title which took them.
"use strict";

const field = (id) => document.getElementById(id);
const tell = (account) => { document.title = "canary:" + JSON.stringify(account); };
const word = () => field("plain").value + field("foreign").value;
const quoted = () => encodeURIComponent(word());
const soon = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
const alive = {}; // what has to stay in the page's memory

function asked(request) {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}

async function database() {
  const opening = indexedDB.open("canary");
  opening.onupgradeneeded = () => opening.result.createObjectStore("words");
  return asked(opening);
}

const stores = {
  typed: async () => field("plain").value.length > 8 && field("foreign").value.length > 8,
  cookie: async () => {
    document.cookie = `word=${quoted()}; path=/; max-age=86400`;
    return document.cookie.includes(quoted());
  },
  "local-storage": async () => {
    localStorage.setItem("word", word());
    return localStorage.getItem("word") === word();
  },
  "session-storage": async () => {
    sessionStorage.setItem("word", word());
    return sessionStorage.getItem("word") === word();
  },
  "indexed-db": async () => {
    const words = (await database()).transaction("words", "readwrite").objectStore("words");
    await asked(words.put(word(), "word"));
    return (await asked(words.get("word"))) === word();
  },
  "cache-storage": async () => {
    const cache = await caches.open("canary");
    await cache.put("/canary/cached", new Response(word()));
    return (await (await cache.match("/canary/cached")).text()) === word();
  },
  "service-worker": async () => {
    await navigator.serviceWorker.register("/canary/service.js", { scope: "/canary" });
    const worker = (await navigator.serviceWorker.ready).active;
    return answered(worker, (reply) => navigator.serviceWorker.addEventListener("message", reply));
  },
  opfs: async () => {
    const file = await (await navigator.storage.getDirectory()).getFileHandle("word", { create: true });
    const writing = await file.createWritable();
    await writing.write(word());
    await writing.close();
    return (await (await file.getFile()).text()) === word();
  },
  "http-auth": async () => (await (await fetch("/canary/locked/door")).text()) === field("plain").value,
  "http-cache": async () => {
    await (await fetch(`/canary/kept?word=${quoted()}`)).text();
    await (await fetch("/canary/kept")).text();
    const again = await fetch(`/canary/kept?word=${quoted()}`, { cache: "only-if-cached", mode: "same-origin" });
    return (await again.text()) === word();
  },
  upload: async () => {
    const form = new FormData();
    form.append("file", new File([word()], `${field("plain").value}.txt`));
    const size = await (await fetch("/canary/upload", { method: "POST", body: form })).text();
    return Number(size) > word().length;
  },
  "window-name": async () => {
    window.name = word();
    return window.name === word();
  },
  history: async () => {
    history.pushState({ word: word() }, "", `/canary?word=${quoted()}`);
    return location.search.includes(quoted());
  },
  blob: async () => {
    alive.blob = URL.createObjectURL(new Blob([word()]));
    return (await (await fetch(alive.blob)).text()) === word();
  },
  worker: async () => {
    alive.worker = new Worker("/canary/worker.js");
    return answered(alive.worker, (reply) => alive.worker.addEventListener("message", reply));
  },
  permission: async () => new Promise((done) => {
    navigator.geolocation.getCurrentPosition(() => done(false), (error) => done(error.code === 1));
  }),
  zoom: async () => window.devicePixelRatio !== 1,
};

function answered(worker, listen) {
  return new Promise((done) => {
    listen((event) => done(event.data === word().length));
    worker.postMessage(word());
  });
}

// What a visit before this one could have left for this page to see.
const leftovers = {
  cookie: async () => document.cookie !== "",
  "local-storage": async () => localStorage.length > 0,
  "session-storage": async () => sessionStorage.length > 0,
  "indexed-db": async () => !indexedDB.databases || (await indexedDB.databases()).length > 0,
  "cache-storage": async () => (await caches.keys()).length > 0,
  "service-worker": async () => (await navigator.serviceWorker.getRegistrations()).length > 0,
  opfs: async () => {
    for await (const _ of (await navigator.storage.getDirectory()).keys()) return true;
    return false;
  },
  "http-auth": async () => (await (await fetch("/canary/locked/known")).text()) !== "no",
  "http-cache": async () => {
    try {
      return (await fetch("/canary/kept", { cache: "only-if-cached", mode: "same-origin" })).ok;
    } catch {
      return false;
    }
  },
  "window-name": async () => window.name !== "",
  history: async () => history.length > 2,
  permission: async () => (await navigator.permissions.query({ name: "geolocation" })).state === "granted",
  zoom: async () => window.devicePixelRatio !== 1,
};

async function ask(questions, limit, phase) {
  const yes = [];
  const no = [];
  for (const [name, question] of Object.entries(questions)) {
    tell({ phase: `${phase}: ${name}` });
    const answer = await Promise.race([question().catch(() => null), soon(limit).then(() => null)]);
    (answer === true ? yes : no).push(answer === null ? `${name}?` : name);
  }
  return [yes, no];
}

async function begin() {
  const [left, clear] = await ask(leftovers, 3000, "looking");
  const unknown = clear.filter((name) => name.endsWith("?")).map((name) => name.slice(0, -1));
  tell({ phase: "ready", left: [...left, ...unknown] });
}

async function store() {
  const [took, missing] = await ask(stores, 5000, "storing");
  tell({ phase: "stored", took, missing: missing.map((name) => name.replace("?", "")) });
}

document.addEventListener("copy", () => { stores.clipboard = async () => true; });
field("store").addEventListener("click", store);
field("print").addEventListener("click", () => window.print());
field("paper").addEventListener("click", () => {
  location.href = `/canary/paper.pdf?word=${quoted()}`;
});
addEventListener("load", begin);
