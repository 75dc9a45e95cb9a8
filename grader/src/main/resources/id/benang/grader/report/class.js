(function () {
  "use strict";
  var table = document.getElementById("students");
  var body = table.tBodies[0];
  var form = document.getElementById("filter");
  var shown = document.getElementById("shown");
  var words = document.getElementById("filter-text");
  var state = document.getElementById("filter-state");
  var failed = document.getElementById("filter-failed");
  var collator = new Intl.Collator(document.documentElement.lang, { numeric: true, sensitivity: "base" });

  // Small letters without accents: who looks for "andre" finds André.
  function plain(text) {
    return text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
  }

  var rows = Array.from(body.rows, function (row) {
    return {
      element: row,
      text: plain(row.textContent),
      failed: row.dataset.failed ? row.dataset.failed.split(" ") : [],
      by: Array.from(row.cells, function (cell) { return cell.dataset.by; })
    };
  });

  function filter() {
    var wanted = plain(words.value).split(/\s+/).filter(Boolean);
    var count = 0;
    rows.forEach(function (row) {
      var fits = (!state.value || row.element.dataset.state === state.value)
        && (!failed.value || row.failed.indexOf(failed.value) >= 0)
        && wanted.every(function (word) { return row.text.indexOf(word) >= 0; });
      row.element.hidden = !fits;
      count += fits ? 1 : 0;
    });
    shown.textContent = shown.dataset.pattern.replace("#", count);
  }

  function compare(one, other, column, isNumber) {
    return isNumber ? Number(one.by[column]) - Number(other.by[column])
      : collator.compare(one.by[column], other.by[column]);
  }

  // Rows without a value come last either way; equal ones keep the order in which they came.
  function sort(column, isNumber, direction) {
    var sorted = rows.slice();
    if (direction) {
      sorted.sort(function (one, other) {
        var isEmpty = Number(one.by[column] === "") - Number(other.by[column] === "");
        return isEmpty || direction * compare(one, other, column, isNumber);
      });
    }
    var all = document.createDocumentFragment();
    sorted.forEach(function (row) { all.appendChild(row.element); });
    body.appendChild(all);
  }

  // A heading sorts upwards, then downwards, then not at all.
  var heads = Array.from(table.tHead.rows[0].cells);
  heads.forEach(function (head, column) {
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.textContent = "";
    head.appendChild(button);
    button.addEventListener("click", function () {
      var before = head.getAttribute("aria-sort");
      var next = before === "ascending" ? "descending" : before === "descending" ? null : "ascending";
      heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
      if (next) {
        head.setAttribute("aria-sort", next);
      }
      sort(column, head.classList.contains("number"), next === "ascending" ? 1 : next ? -1 : 0);
    });
  });

  document.querySelectorAll("a[data-check]").forEach(function (link) {
    link.addEventListener("click", function () {
      form.reset();
      failed.value = link.dataset.check;
      filter();
    });
  });
  form.hidden = false;
  form.addEventListener("input", filter);
  form.addEventListener("change", filter);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("reset", function () { setTimeout(filter); });
  filter();

  // What is folded is printed too, and folded again behind.
  var folded = [];
  window.addEventListener("beforeprint", function () {
    folded = Array.from(document.querySelectorAll("details:not([open])"));
    folded.forEach(function (details) { details.open = true; });
  });
  window.addEventListener("afterprint", function () {
    folded.forEach(function (details) { details.open = false; });
  });
}());
