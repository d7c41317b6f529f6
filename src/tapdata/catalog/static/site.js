"use strict";
(() => {
  const root = document.documentElement.dataset.root;
  const make = (tag, text, name) => {
    const made = document.createElement(tag);
    if (text) made.textContent = text;
    if (name) made.className = name;
    return made;
  };

  // Search: every word must be found in a table's name, a column or a description; names count most.
  const input = document.getElementById("search");
  const list = document.getElementById("found");
  const count = document.getElementById("found-count");
  const tables = window.TAPDATA_SEARCH || [];
  const SHOWN = 40;
  let picked = -1;

  const rank = (text, word, whole, start, inside) => {
    const at = text.indexOf(word);
    return at < 0 ? 0 : text === word ? whole : at === 0 || "_. ".includes(text[at - 1]) ? start : inside;
  };
  const find = (query) => {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    const hits = [];
    for (const table of words.length ? tables : []) {
      const name = table.n.toLowerCase(), about = (table.l + " " + table.d).toLowerCase();
      const own = words.map((word) => Math.max(rank(name, word, 100, 60, 40), rank(about, word, 10, 8, 4)));
      if (own.every(Boolean)) hits.push({ table, score: Math.min(...own) + own[0] / 10 });
      for (const [column, text] of table.c) {
        const low = column.toLowerCase(), doc = text.toLowerCase();
        const on = words.map((word) => Math.max(rank(low, word, 50, 30, 20), rank(doc, word, 4, 3, 2)));
        const both = on.map((score, index) => score || own[index] / 10);
        if (on.some(Boolean) && both.every(Boolean)) hits.push({ table, column, text, score: Math.max(...on) + Math.min(...both) / 10 });
      }
    }
    return hits.sort((a, b) => b.score - a.score || (a.table.n < b.table.n ? -1 : a.table.n > b.table.n ? 1 : 0));
  };
  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const show = () => {
    const hits = find(input.value);
    picked = -1;
    list.replaceChildren(...hits.slice(0, SHOWN).map((hit, index) => {
      const item = make("li"), link = make("a");
      item.id = "hit-" + index;
      item.role = "option";
      link.href = root + hit.table.u + (hit.column ? "#col-" + hit.column.split(".")[0] : "");
      link.tabIndex = -1;
      const badge = make("span", hit.table.l, "layer");
      badge.style.setProperty("--hue", `var(--${hit.table.l}, var(--raw))`);
      link.append(make("code", hit.column ? hit.table.n + "." + hit.column : hit.table.n), badge, make("small", hit.column ? hit.text : hit.table.d));
      item.append(link);
      return item;
    }));
    if (!hits.length) list.append(make("li", "Nothing found", "none"));
    count.textContent = input.value.trim() ? (hits.length === 1 ? "1 result" : hits.length + " results") : "";
    if (!input.value.trim()) return close();
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
  };
  const pick = (step) => {
    const items = [...list.querySelectorAll("[role=option]")];
    if (!items.length) return;
    picked = (picked + step + items.length + (picked < 0 && step < 0 ? 1 : 0)) % items.length;
    items.forEach((item, index) => item.setAttribute("aria-selected", index === picked));
    items[picked].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", items[picked].id);
  };
  input.addEventListener("input", show);
  input.addEventListener("focus", () => input.value.trim() && show());
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      pick(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter") {
      const link = list.querySelectorAll("[role=option] a")[Math.max(picked, 0)];
      if (link && !list.hidden) link.click();
    } else if (event.key === "Escape") close();
  });
  list.addEventListener("click", close);
  document.addEventListener("click", (event) => event.target.closest(".search") || close());
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.target.matches?.("input, textarea, select")) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });

  // On a narrow screen the page's own name is in view.
  const current = document.querySelector(".top nav [aria-current]");
  if (current) current.parentElement.scrollLeft = current.offsetLeft - current.parentElement.offsetLeft - 40;

  // Copy the SQL.
  for (const button of document.querySelectorAll(".copy")) {
    button.addEventListener("click", async () => {
      const code = button.parentElement.querySelector("code");
      try {
        await navigator.clipboard.writeText(code.textContent);
      } catch {
        getSelection().selectAllChildren(code);
        document.execCommand("copy");
      }
      button.textContent = "Copied";
      setTimeout(() => { button.textContent = "Copy"; }, 1500);
    });
  }

  // A table's own lineage starts with the table in view.
  for (const frame of document.querySelectorAll(".drawn")) {
    const own = frame.querySelector(".current rect").getBoundingClientRect(), seen = frame.getBoundingClientRect();
    frame.scrollBy(own.x + own.width / 2 - seen.x - seen.width / 2, own.y + own.height / 2 - seen.y - seen.height / 2);
  }

  // Lineage: trace the ancestors and descendants of a table.
  const canvas = document.querySelector(".canvas");
  if (!canvas) return;
  const graph = canvas.querySelector(".graph");
  const nodes = new Map([...graph.querySelectorAll(".node")].map((node) => [node.dataset.name, node]));
  const lines = [...graph.querySelectorAll("path")].map((path) => ({ path, from: path.dataset.from, to: path.dataset.to }));
  const told = document.getElementById("traced");
  const hint = told.textContent;
  let pinned = null;

  const reach = (name, near, far) => {
    const seen = new Set([name]);
    for (const reached of seen) for (const line of lines) if (line[near] === reached) seen.add(line[far]);
    return seen;
  };
  const light = (isOn, isMarked, text) => {
    for (const [name, node] of nodes) {
      node.classList.toggle("on", isOn(name));
      node.classList.toggle("current", isMarked(name));
    }
    told.textContent = text;
  };
  const trace = (name) => {
    const known = nodes.has(name);
    const up = known ? reach(name, "to", "from") : new Set(), down = known ? reach(name, "from", "to") : new Set();
    graph.classList.toggle("traced", known);
    light((other) => up.has(other) || down.has(other), (other) => other === name,
      known ? `${name}: ${up.size - 1} upstream, ${down.size - 1} downstream` : hint);
    for (const { path, from, to } of lines) {
      const on = (up.has(from) && up.has(to)) || (down.has(from) && down.has(to));
      path.classList.toggle("on", on);
      if (on) path.parentNode.append(path); // drawn over the others, with which it may share a lane
    }
  };
  const into = (name) => {
    const box = nodes.get(name).getBoundingClientRect(), frame = canvas.getBoundingClientRect();
    canvas.scrollBy(box.x + box.width / 2 - frame.x - frame.width / 2, box.y + box.height / 2 - frame.y - frame.height / 2);
  };
  // A whole name is traced; a part of one lights every name that has it.
  let wanted = "";
  const rest = () => {
    if (pinned || !wanted) return trace(pinned);
    const hits = [...nodes.keys()].filter((name) => name.includes(wanted));
    graph.classList.add("traced");
    for (const { path } of lines) path.classList.remove("on");
    light((name) => hits.includes(name), () => false, hits.length === 1 ? "1 table" : hits.length + " tables");
    return hits;
  };
  const seek = (text) => {
    wanted = text.trim().toLowerCase();
    pinned = nodes.has(wanted) ? wanted : null;
    const first = pinned || (rest() || [])[0];
    if (pinned) rest();
    if (first) into(first);
  };
  let touched = false;
  for (const [name, node] of nodes) {
    node.addEventListener("pointerenter", () => trace(name));
    node.addEventListener("pointerleave", rest);
    node.addEventListener("focus", () => trace(name));
    node.addEventListener("blur", rest);
    node.addEventListener("pointerdown", (event) => { touched = event.pointerType === "touch"; });
    node.addEventListener("click", (event) => {
      if (!touched || pinned === name) return;
      event.preventDefault(); // the first tap shows what a pointer shows by hovering
      box.value = name;
      pinned = wanted = name;
      trace(name);
    });
  }
  const box = document.getElementById("trace");
  box.addEventListener("input", () => seek(box.value));
  const fromAddress = () => {
    box.value = decodeURIComponent(location.hash.slice(1));
    seek(box.value);
  };
  addEventListener("hashchange", fromAddress);

  const sheet = canvas.querySelector(".sheet");
  const full = document.querySelector("[data-zoom=reset]");
  let zoom = 1;
  const scale = (to) => {
    zoom = Math.min(2, Math.max(0.2, to));
    sheet.style.zoom = zoom;
    full.textContent = Math.round(zoom * 100) + "%";
  };
  const steps = { in: () => zoom * 1.2, out: () => zoom / 1.2, reset: () => 1, fit: () => canvas.clientWidth / graph.viewBox.baseVal.width };
  for (const button of document.querySelectorAll("[data-zoom]")) {
    button.addEventListener("click", () => { scale(steps[button.dataset.zoom]()); if (pinned) into(pinned); });
  }
  canvas.addEventListener("wheel", (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    scale(zoom * (event.deltaY < 0 ? 1.1 : 1 / 1.1));
  }, { passive: false });

  // A mouse drags the drawing; a finger scrolls it anyway.
  let grip = null;
  canvas.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "mouse" && event.button === 0 && !event.target.closest(".node")) grip = event;
  });
  addEventListener("pointermove", (event) => {
    if (!grip) return;
    canvas.scrollBy(grip.clientX - event.clientX, grip.clientY - event.clientY);
    grip = event;
  });
  addEventListener("pointerup", () => { grip = null; });

  if (location.hash) fromAddress();
})();
