// Every capability that a page may ask of the machine; each says the error's name, or what it was given.
"use strict";

const given = () => "given";
const absent = (thing) => { if (thing === undefined) throw Object.assign(new Error(), { name: "absent" }); return thing; };
const asked = (name) => navigator.permissions.query({ name }).then((answer) => answer.state);

const permissions = {
  "screen": () => absent(navigator.mediaDevices).getDisplayMedia({ video: true }).then(given),
  "camera": () => absent(navigator.mediaDevices).getUserMedia({ video: true }).then(given),
  "microphone": () => absent(navigator.mediaDevices).getUserMedia({ audio: true }).then(given),
  "device-names": () => absent(navigator.mediaDevices).enumerateDevices().then((all) => all.some((each) => each.label) ? "given" : "none"),
  "geolocation": () => new Promise((done) => absent(navigator.geolocation).getCurrentPosition(() => done("given"), (error) => done(`refused ${error.code}`))),
  "notification": () => absent(window.Notification).requestPermission(),
  "push": async () => {
    absent(navigator.serviceWorker);
    const worker = await navigator.serviceWorker.register("/static/adversary/worker.js");
    return worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: new Uint8Array(65).fill(4) }).then(given);
  },
  "clipboard-read": () => absent(navigator.clipboard).readText().then(given),
  "clipboard-write": () => absent(navigator.clipboard).writeText("taken over").then(given),
  "clipboard-command": () => document.execCommand("paste") ? "given" : "refused",
  "protocol": () => { navigator.registerProtocolHandler("mailto", "http://adversary.practice.test/reached?%s"); return "asked"; },
  "usb": () => absent(navigator.usb).requestDevice({ filters: [] }).then(given),
  "serial": () => absent(navigator.serial).requestPort().then(given),
  "hid": () => absent(navigator.hid).requestDevice({ filters: [] }).then((all) => all.length ? "given" : "none"),
  "bluetooth": () => absent(navigator.bluetooth).requestDevice({ acceptAllDevices: true }).then(given),
  "midi": () => absent(navigator.requestMIDIAccess).call(navigator, { sysex: true }).then(given),
  "passkey": () => absent(navigator.credentials).create({ publicKey: {
    challenge: new Uint8Array(16), rp: { name: "x" }, user: { id: new Uint8Array(8), name: "x", displayName: "x" },
    pubKeyCredParams: [{ type: "public-key", alg: -7 }], timeout: 1500 } }).then(given),
  "passkey-get": () => absent(navigator.credentials).get({ publicKey: { challenge: new Uint8Array(16), timeout: 1500 } }).then(given),
  "full-screen": () => document.documentElement.requestFullscreen().then(given),
  "pointer-lock": async () => {
    await document.body.requestPointerLock();
    return document.pointerLockElement ? "given" : "refused";
  },
  "keyboard-lock": () => absent(navigator.keyboard).lock().then(given),
  "wake-lock": () => absent(navigator.wakeLock).request("screen").then(given),
  "idle": () => absent(window.IdleDetector).requestPermission(),
  "fonts": () => absent(window.queryLocalFonts).call(window).then((all) => all.length ? "given" : "none"),
  "windows": () => absent(window.getScreenDetails).call(window).then(given),
  "storage": () => absent(navigator.storage).persist().then((kept) => kept ? "given" : "refused"),
  "picture": () => {
    const video = document.createElement("video");
    return video.requestPictureInPicture().then(given);
  },
  "document-picture": () => absent(window.documentPictureInPicture).requestWindow().then(given),
  "eye-dropper": () => new (absent(window.EyeDropper))().open().then(given),
  "contacts": () => absent(navigator.contacts).select(["name"]).then(given),
  "share": () => absent(navigator.share).call(navigator, { title: "x", url: "https://example.org" }).then(given),
  "payment": () => new (absent(window.PaymentRequest))([{ supportedMethods: "basic-card" }], { total: { label: "x", amount: { currency: "EUR", value: "1" } } }).show().then(given),
  "open-file": () => absent(window.showOpenFilePicker).call(window).then(given),
  "save-file": () => absent(window.showSaveFilePicker).call(window).then(given),
  "open-folder": () => absent(window.showDirectoryPicker).call(window).then(given),
  "file-field": () => { document.getElementById("file").click(); return "asked"; },
  "folder-field": () => { document.getElementById("folder").click(); return "asked"; },
  "colour-picker": () => { document.getElementById("colour").showPicker(); return "asked"; },
  "date-picker": () => { document.getElementById("date").showPicker(); return "asked"; },
  "choice-picker": () => { document.getElementById("choice").showPicker(); return "asked"; },
  "state": (name) => asked(name),
  "install": () => new Promise((done) => { window.addEventListener("beforeinstallprompt", (event) => event.prompt().then(given).then(done)); setTimeout(() => done("never offered"), 500); }),
};
