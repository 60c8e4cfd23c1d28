// What a page can do to be in the way: dialogs, windows, downloads, loops.
"use strict";

const many = (count, what) => { for (let number = 0; number < count; number += 1) what(number); };
const fileLink = (href, name) => { const link = made("a", { href }); link.setAttribute("download", name); link.click(); gone(link); };

const nuisances = {
  "alive": () => "alive",
  "where": () => location.href,
  "trusted": () => window.isSecureContext,
  "windows-20": () => { let opened = 0; many(20, () => { if (window.open("/?window")) opened += 1; }); return `${opened} windows`; },
  "alerts-100": () => { many(100, (number) => alert(`You won! ${number}`)); return "over"; },
  "confirms-100": () => { let yes = 0; many(100, () => { if (confirm("Leave?")) yes += 1; }); return `${yes} confirmed`; },
  "prompts-100": () => { let answers = 0; many(100, () => { if (prompt("Your code?") !== null) answers += 1; }); return `${answers} answered`; },
  "before-unload": () => {
    window.addEventListener("beforeunload", (event) => { event.preventDefault(); event.returnValue = "stay"; }, { once: true });
    location.assign("/");
  },
  "modal": () => { const dialog = made("dialog", { textContent: "Your computer is infected." }); dialog.showModal(); gone(dialog, 300); return dialog.open ? "in the page" : "not shown"; },
  "print": () => { window.print(); return "over"; },
  "prints-50": () => { many(50, () => window.print()); return "over"; },
  "download": (name) => fileLink(`/file/${name}`, "x.pdf"),
  "download-blob": () => fileLink(URL.createObjectURL(new Blob(["@echo off"], { type: "application/x-bat" })), "evil.bat"),
  "download-blob-pdf": () => fileLink(URL.createObjectURL(new Blob(["@echo off"], { type: "application/pdf" })), "evil.pdf"),
  "download-data": () => fileLink("data:application/x-bat;base64,QGVjaG8gb2Zm", "evil.bat"),
  "downloads-200": async () => { for (let number = 0; number < 200; number += 1) { fileLink(`/file/good?${number}`, "x.pdf"); await pause(10); } return "over"; },
  "push-states": () => { many(1000, (number) => history.pushState(null, "", `?state=${number}`)); return "over"; },
  "loop": () => { setTimeout(() => { for (;;); }, 300); return "begun"; },
  "hog": () => { setTimeout(() => { const all = []; for (;;) all.push(new Uint8Array(64 << 20).fill(1)); }, 300); return "begun"; },
  "workers-100": () => { many(100, () => new Worker(script("for (;;);"))); return "begun"; },
  "frames-200": () => { many(200, () => gone(made("iframe", { src: "/static/mark.svg" }), 1500)); return "begun"; },
  "door": () => fetch("/door").then((answer) => `answer ${answer.status}`),
  "doors-20": async () => { let last = 0; for (let number = 0; number < 20; number += 1) last = (await fetch("/door")).status; return `answer ${last}`; },
  "door-page": () => { location.assign("/door"); },
  "typed": () => document.getElementById("field").value,
  "focus-field": () => { document.getElementById("field").value = ""; document.getElementById("field").focus(); return "ready"; },
  "size": () => `${window.devicePixelRatio} ${window.innerWidth} ${visualViewport.scale}`,
  "chosen": () => `${document.getElementById("file").files.length + document.getElementById("folder").files.length} files`,
  "keyboard": () => { addEventListener("keydown", (event) => { event.preventDefault(); event.stopPropagation(); }, true); return "swallows"; },
};
