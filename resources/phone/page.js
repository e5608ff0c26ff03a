"use strict";

const WORDS = {
  en: {
    language: "Language",
    specimen: "Specimen",
    check: "Compare this number with the one on the slide, then take the pictures.",
    take: "Take a photo",
    choose: "Choose pictures",
    footer: "Pictures go to the laboratory's computer only, over this network. Place and owner are removed.",
    waiting: "Waits",
    sending: "Sending, {0} %",
    working: "Sent; being recorded…",
    arrived: "Arrived",
    again: "Send again",
    count: "{0} of {1} arrived",
    endedHeading: "This code has ended",
    ended: "Scan the code that LeukDesk's window shows now. A code lets one phone in and ends with its case.",
    lostHeading: "The computer cannot be reached",
    lost: "Is the phone still in the same Wi-Fi? Is the case still waiting for pictures? Then this page goes on by itself.",
    code: "This code has ended.",
    unreadable: "Not a picture that can be read; send JPEG, PNG, WebP or HEIC.",
    too_large: "Too large: at most {0} MB and 64 megapixels.",
    too_many: "This case has received all the pictures that it may. Start anew in the window.",
    too_fast: "Too many at once; wait a minute and send it again.",
    too_slow: "The connection is too slow; go nearer to the Wi-Fi and send it again.",
    not_kept: "The computer could not record it; look at its window.",
    network: "The connection broke; send it again.",
  },
  es: {
    language: "Idioma",
    specimen: "Muestra",
    check: "Compare este número con el del portaobjetos y tome las fotos.",
    take: "Tomar una foto",
    choose: "Elegir imágenes",
    footer: "Las imágenes van solo al ordenador del laboratorio, por esta red. Se quitan lugar y propietario.",
    waiting: "En espera",
    sending: "Enviando, {0} %",
    working: "Enviada; se está registrando…",
    arrived: "Recibida",
    again: "Enviar otra vez",
    count: "{0} de {1} recibidas",
    endedHeading: "Este código ya no es válido",
    ended: "Escanee el código que muestra ahora la ventana de LeukDesk. Cada código admite un teléfono y acaba con su caso.",
    lostHeading: "No se llega al ordenador",
    lost: "¿Sigue el teléfono en la misma red wifi? ¿Sigue el caso esperando imágenes? Entonces esta página continúa sola.",
    code: "Este código ya no es válido.",
    unreadable: "No es una imagen legible; envíe JPEG, PNG, WebP o HEIC.",
    too_large: "Demasiado grande: como máximo {0} MB y 64 megapíxeles.",
    too_many: "Este caso ya ha recibido todas las imágenes que admite. Empiece de nuevo en la ventana.",
    too_fast: "Demasiadas a la vez; espere un minuto y envíela otra vez.",
    too_slow: "La conexión es demasiado lenta; acérquese al wifi y envíela otra vez.",
    not_kept: "El ordenador no pudo registrarla; mire su ventana.",
    network: "Se cortó la conexión; envíela otra vez.",
  },
  fr: {
    language: "Langue",
    specimen: "Échantillon",
    check: "Comparez ce numéro avec celui de la lame, puis prenez les photos.",
    take: "Prendre une photo",
    choose: "Choisir des images",
    footer: "Les images vont seulement à l'ordinateur du laboratoire, par ce réseau. Lieu et propriétaire sont effacés.",
    waiting: "En attente",
    sending: "Envoi, {0} %",
    working: "Envoyée ; enregistrement…",
    arrived: "Arrivée",
    again: "Renvoyer",
    count: "{0} sur {1} arrivées",
    endedHeading: "Ce code n'est plus valable",
    ended: "Scannez le code que la fenêtre de LeukDesk montre maintenant. Un code admet un téléphone et finit avec son dossier.",
    lostHeading: "L'ordinateur est injoignable",
    lost: "Le téléphone est-il toujours sur le même Wi-Fi ? Le dossier attend-il encore des images ? Alors cette page continue d'elle-même.",
    code: "Ce code n'est plus valable.",
    unreadable: "Ce n'est pas une image lisible ; envoyez JPEG, PNG, WebP ou HEIC.",
    too_large: "Trop grande : au plus {0} Mo et 64 mégapixels.",
    too_many: "Ce dossier a reçu toutes les images possibles. Recommencez dans la fenêtre.",
    too_fast: "Trop à la fois ; attendez une minute et renvoyez-la.",
    too_slow: "La connexion est trop lente ; approchez-vous du Wi-Fi et renvoyez-la.",
    not_kept: "L'ordinateur n'a pas pu l'enregistrer ; regardez sa fenêtre.",
    network: "La connexion a été coupée ; renvoyez-la.",
  },
};

const HEARTBEAT_MS = 10000;
// After so long a picture that was not taken for want of time or network is sent again by itself.
const REST_MS = 5000;
const MOST_TRIES = 24;
const PASSING = ["too_fast", "network"];
const byId = (id) => document.getElementById(id);
let language = "en";
let maxMib = 40;
let shownMessage = null;
const queue = [];
const uploads = [];
let busy = false;

function words(key, ...values) {
  return values.reduce((text, value, place) => text.replace(`{${place}}`, value), WORDS[language][key]);
}

function speak(chosen) {
  language = chosen in WORDS ? chosen : "en";
  document.documentElement.lang = language;
  byId("language").value = language;
  for (const element of document.querySelectorAll("[data-words]")) {
    element.textContent = words(element.dataset.words);
  }
  if (shownMessage) showMessage(shownMessage);
  uploads.forEach((upload) => upload.say());
  showCount();
}

function showMessage(kind) {
  shownMessage = kind;
  byId("case").hidden = true;
  byId("message").hidden = false;
  byId("heading").textContent = words(`${kind}Heading`);
  byId("explanation").textContent = words(kind);
}

function showCase(answer) {
  shownMessage = null;
  maxMib = answer.max_mib;
  byId("specimen").textContent = answer.specimen;
  byId("message").hidden = true;
  byId("case").hidden = false;
}

function showCount() {
  const arrived = uploads.filter((upload) => upload.state === "arrived").length;
  byId("state").textContent = uploads.length ? words("count", arrived, uploads.length) : "";
}

// One picture of the list: waiting, sending, working, arrived, or failed for a reason.
class Upload {
  constructor(file) {
    this.file = file;
    this.state = "waiting";
    this.percent = 0;
    this.tries = 0;
    this.row = document.createElement("li");
    const picture = document.createElement("img");
    picture.alt = "";
    picture.src = URL.createObjectURL(file);
    picture.onload = picture.onerror = () => URL.revokeObjectURL(picture.src);
    const middle = document.createElement("div");
    this.text = document.createElement("span");
    this.bar = document.createElement("progress");
    this.bar.max = 100;
    middle.append(this.text, this.bar);
    this.button = document.createElement("button");
    this.button.onclick = () => { this.tries = 0; this.set("waiting"); enqueue(this); };
    this.row.append(picture, middle, this.button);
    byId("pictures").prepend(this.row);
    uploads.push(this);
    this.set("waiting");
  }

  set(state, reason) {
    this.state = state;
    this.reason = reason;
    this.say();
    showCount();
  }

  say() {
    const failed = this.state === "failed";
    this.text.textContent = failed ? words(this.reason, maxMib) : words(this.state, this.percent);
    this.text.className = this.state;
    this.bar.hidden = failed || this.state === "arrived";
    this.bar.value = this.percent;
    this.button.textContent = words("again");
    this.button.hidden = !failed || ["unreadable", "too_large", "code"].includes(this.reason);
  }
}

function enqueue(upload) {
  if (upload.file.size > maxMib * 1024 * 1024) {
    upload.set("failed", "too_large");
    return;
  }
  queue.push(upload);
  sendNext();
}

function sendNext() {
  if (busy || !queue.length) return;
  busy = true;
  const upload = queue.shift();
  const request = new XMLHttpRequest();
  const end = (state, reason) => {
    upload.tries += 1;
    if (PASSING.includes(reason) && upload.tries < MOST_TRIES) {
      upload.set("waiting");
      queue.unshift(upload);
      // Still busy, so that those behind it wait their turn too.
      setTimeout(async () => { await ask(); busy = false; sendNext(); }, REST_MS);
      return;
    }
    upload.set(state, reason);
    busy = false;
    sendNext();
  };
  request.upload.onprogress = (event) => {
    upload.percent = event.total ? Math.round((100 * event.loaded) / event.total) : 0;
    upload.set(upload.percent < 100 ? "sending" : "working");
  };
  request.onload = () => {
    if (request.status === 200) return end("arrived");
    let reason = "network";
    try { reason = JSON.parse(request.responseText).refused; } catch { /* no answer of ours */ }
    end("failed", reason in WORDS.en ? reason : "network");
    if (reason === "code") showMessage("ended");
  };
  request.onerror = () => end("failed", "network");
  request.open("POST", "/pictures");
  // The content alone is sent: neither its name nor what else the phone knows of it.
  request.setRequestHeader("Content-Type", "application/octet-stream");
  upload.percent = 0;
  upload.set("sending");
  request.send(upload.file);
}

async function enter() {
  const code = location.pathname.slice(1);
  try {
    const answer = code
      ? await fetch("/join", { method: "POST", body: JSON.stringify({ code }) })
      : await fetch("/case");
    if (answer.ok) {
      // A code works once; what lets this phone in from now on is a cookie.
      history.replaceState(null, "", "/");
      return showCase(await answer.json());
    }
    const known = code ? await fetch("/case") : answer;
    if (known.ok) {
      history.replaceState(null, "", "/");
      return showCase(await known.json());
    }
    showMessage("ended");
  } catch {
    showMessage("lost");
  }
}

// Whether the computer is there and the case still waits.
async function ask() {
  try {
    const answer = await fetch("/case");
    if (answer.ok) showCase(await answer.json());
    else showMessage("ended");
  } catch {
    showMessage("lost");
  }
}

async function beat() {
  if (!busy && shownMessage !== "ended") await ask();
}

for (const input of [byId("camera"), byId("files")]) {
  input.addEventListener("change", () => {
    for (const file of input.files) enqueue(new Upload(file));
    input.value = "";
  });
}
byId("language").addEventListener("change", (event) => speak(event.target.value));
// Photos that the page took are kept nowhere else on many phones.
window.addEventListener("beforeunload", (event) => {
  if (busy || queue.length) event.preventDefault();
});
speak((navigator.language || "en").slice(0, 2));
enter();
setInterval(beat, HEARTBEAT_MS);
